"""The timeline on a sheet: drawn to scale as on the screen, each event with all its words; what came later apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.drawing.glyphs import Item, item_of
from desktop.sheets.blocks import Timeline, Words
from desktop.sheets.pdf.document import OutlineEntry, Page
from desktop.sheets.pdf.figures import draw_axis, draw_even, draw_figure, draw_leader, figure_samples
from desktop.sheets.pdf.flow import Probe, Strip
from desktop.sheets.pdf.legend import Sample, legend_strips
from desktop.sheets.pdf.plan import Part, Plan, baseline, heading, line_strips, set_words
from desktop.sheets.pdf.tables import Piece, row_strips
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.timeline_pages import PADDING, Stretch, divide, sizes_for
from desktop.sheets.pdf.timeline_rows import Columns, EventRow, RowSetter

_TICKS = 7.0
_LEGEND_ROWS, _LEGEND_ROWS_LARGE = 3, 6
"""What the legend above the drawing takes, about."""
_LIST_HEAD_HEIGHT = 36.0
_TALLEST = 0.5
"""A row that takes more than this part of a page is listed instead of drawn."""
_LARGE = 1.3
_DRAWING_GAP = 12.0
_WHOLE = 0.75
"""A drawing that takes no more than this part of a page stays with its heading, and both with the head of the sheet."""
_ENOUGH = 0.5
"""The part of a page that is enough to begin a longer one."""
_LEAST_ROWS = 4
"""A drawing to scale that has fewer rows than these on a page, as in large print, leaves more empty than it tells."""


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """Which rows are drawn, page by page, which only listed, and which of them came after the article."""

    setter: RowSetter
    columns: Columns
    half: float
    """Half the width of a figure."""
    drawn: Sequence[EventRow]
    parts: Sequence[Stretch]
    listed: Sequence[EventRow]
    later: Sequence[EventRow]


def timeline_strips(plan: Plan, part: Part, block: Timeline) -> Iterator[Strip]:
    """The drawing with its legend, then the events that have no place in it, then what came later."""
    say, section, entry = plan.language.say, part.section, part.entry
    noted = plan.typesetter.noted
    arranged = _arrange(plan, block)
    if not block.to_scale or len(arranged.drawn) < _LEAST_ROWS * (len(arranged.parts) - 1):
        yield from _even(plan, section, arranged)
    elif arranged.parts:
        held = _held(plan, arranged)
        probe = Probe()
        yield probe.strip(held)
        free = probe.spot.bottom - probe.spot.top - _legend_height(plan)
        if arranged.parts[0].layout.length + _under(arranged.listed, arranged.later) > free:
            plan.typesetter.forget_after(noted)
            arranged = _arrange(plan, block, free)
        strips = _drawing(plan, section, arranged)
        strips[0].gap -= held
        yield from strips
    if arranged.listed:
        undated = all(row.event.moment is None for row in arranged.listed)
        words = say("Without a date") if undated else say("Not in the drawing")
        yield from _list(plan, section, arranged, words, arranged.listed, entry)
    if arranged.later:
        yield from _list(plan, section, arranged, say("After this article"), arranged.later, entry)


def _held(plan: Plan, arranged: _Arrangement) -> float:
    """The room that is to be free below the heading: that of the whole drawing, if a page can hold it.

    A longer one begins where there is enough room to begin.
    """
    page = plan.frame.bottom - plan.frame.top
    whole = arranged.parts[0].layout.length + _legend_height(plan) + _DRAWING_GAP
    if len(arranged.parts) == 1 and whole <= _WHOLE * page:
        return whole
    return _ENOUGH * page


def _arrange(plan: Plan, block: Timeline, first: float | None = None) -> _Arrangement:
    """Place all rows; the first part of the drawing is no higher than `first`."""
    trial = sizes_for(plan.styles, 0.0)
    setter = RowSetter(plan, block, trial.date_gutter + trial.disc / 2)
    sizes = sizes_for(plan.styles, setter.line)
    page = plan.frame.bottom - plan.frame.top
    texts_at = sizes.disc / 2 + sizes.text_gutter
    noted = plan.typesetter.noted
    while True:
        plan.typesetter.forget_after(noted)
        columns = setter.columns(texts_at)
        rows = [setter.row(columns, event) for event in block.rows]
        later = [setter.row(columns, event) for event in block.later]
        if not block.to_scale:
            return _Arrangement(setter, columns, sizes.disc / 2, rows, (), (), later)
        drawn, listed, items = _drawable(rows, _TALLEST * page)
        heights, under = [row.height for row in drawn], _under(listed, later)
        parts = divide(items, heights, page - _head_height(plan), under, sizes, first)
        needed = max((part.layout.texts_at for part in parts), default=0.0)
        if needed <= texts_at:
            return _Arrangement(setter, columns, sizes.disc / 2, drawn, parts, listed, later)
        texts_at = needed  # more columns of figures than thought; there are few of them, so this ends soon


def _under(*lists: Sequence[EventRow]) -> float:
    """What the lists below the drawing take."""
    return sum(_LIST_HEAD_HEIGHT + sum(row.height for row in rows) for rows in lists if rows)


def _head_height(plan: Plan) -> float:
    """What heading and legend take above the drawing, about."""
    return 2.5 * plan.styles.heading.leading + _legend_height(plan)


def _legend_height(plan: Plan) -> float:
    rows = _LEGEND_ROWS_LARGE if plan.styles.scale > _LARGE else _LEGEND_ROWS
    return rows * plan.styles.note.leading + _DRAWING_GAP


def _drawable(rows: Sequence[EventRow], tallest: float) -> tuple[list[EventRow], list[EventRow], list[Item]]:
    """The rows that are drawn, those that are only listed, and what is drawn of the former."""
    drawn: list[EventRow] = []
    listed: list[EventRow] = []
    items: list[Item] = []
    for row in rows:
        if row.event.moment is not None and row.height < tallest:
            drawn.append(row)
            items.append(item_of(row.event.moment))
        else:
            listed.append(row)
    return drawn, listed, items


def _drawing(plan: Plan, section: Element, arranged: _Arrangement) -> list[Strip]:
    samples = figure_samples(plan.theme, [part.layout for part in arranged.parts], arranged.half, plan.language)
    if any(row.event.key and not row.event.solved for row in arranged.drawn):
        samples.append(Sample(plan.language.say("bold: learn these first"), 0.0, _draw_nothing))
    strips = legend_strips(plan, section, plan.language.say("To scale"), samples, gap=2.0, keep=True)
    events = Element(Role.LIST, section)
    goes_on = _goes_on(plan)
    for part in arranged.parts:
        rows = arranged.drawn[part.first : part.beyond]
        pieces = [arranged.setter.pieces(arranged.columns, events, row) for row in rows]
        paint = partial(_paint_part, plan, arranged, part, rows, pieces)
        repeated = goes_on if part.first else None
        strips.append(Strip(part.layout.length, paint, gap=_DRAWING_GAP, repeated=repeated))
    return strips


def _goes_on(plan: Plan) -> Strip:
    """What stands above the drawing on its second and each later page."""
    say = plan.language.say
    words = say("Timeline, continued, with a scale of its own")
    label = plan.typesetter.line(words, plan.styles.note_bold, say("a heading")).lines[0]

    def paint(page: Page, top: float) -> None:
        page.furniture(plan.frame.left, top + baseline(plan.styles.note_bold), label)

    return Strip(plan.styles.note_bold.leading + 8.0, paint)


def _even(plan: Plan, section: Element, arranged: _Arrangement) -> Iterator[Strip]:
    """Events at equal distances, each with the same figure: a scale would tell their dates."""
    say = plan.language.say
    text = say("Not to scale: the events stand in order, at equal distances.")
    if any(row.event.key and not row.event.solved for row in arranged.drawn):
        text = say("{sentence} Learn those in bold first.", sentence=text)
    told = set_words(plan, Words(text, (), plan.our_language), plan.styles.note, plan.frame.room, say("a legend"))
    element = Element(Role.PARAGRAPH, section, plan.our_language)
    yield from line_strips(told, element, plan.frame.left, plan.frame.room, gap=2.0, keep=True)
    events = Element(Role.LIST, section)
    room = plan.frame.bottom - plan.frame.top
    for number, row in enumerate(arranged.drawn):
        edges = (number > 0, number < len(arranged.drawn) - 1)
        for strip in row_strips(arranged.setter.pieces(arranged.columns, events, row), PADDING, room, _draw_nothing):
            strip.under.append(partial(_paint_even, plan, arranged, strip.height, edges))
            strip.gap = 0.0 if number else 10.0
            strip.keep = number in (0, len(arranged.drawn) - 2)
            edges = (True, False)  # what a row that is cut has on its next page
            yield strip


def _paint_even(
    plan: Plan, arranged: _Arrangement, height: float, edges: tuple[bool, bool], page: Page, top: float
) -> None:
    middle = top + PADDING + arranged.columns.line / 2
    above, below = edges
    ends = (top if above else middle, top + height if below else middle)
    draw_even(page, plan.theme, arranged.columns.axis, ends, middle, arranged.half)


def _list(
    plan: Plan,
    section: Element,
    arranged: _Arrangement,
    words: str,
    rows: Sequence[EventRow],
    entry: OutlineEntry | None,
) -> Iterator[Strip]:
    """Events under a heading of their own, one below the other."""
    element = Element(Role.SUBHEADING, section, plan.our_language)
    strips, under = heading(plan, Words(words, (), plan.our_language), plan.styles.subheading, element, 18.0)
    (plan.document.outline if entry is None else entry.entries).append(under)
    yield from strips
    events = Element(Role.LIST, section)
    room = plan.frame.bottom - plan.frame.top
    for number, row in enumerate(rows):
        pieces = arranged.setter.pieces(arranged.columns, events, row)
        for strip in row_strips(pieces, PADDING, room, _draw_nothing):
            strip.keep = number == len(rows) - 2  # the last does not stand alone on a page
            yield strip


def _paint_part(
    plan: Plan,
    arranged: _Arrangement,
    part: Stretch,
    rows: Sequence[EventRow],
    pieces: Sequence[Sequence[Piece]],
    page: Page,
    top: float,
) -> None:
    layout, columns = part.layout, arranged.columns
    y = top - layout.top
    draw_axis(page, plan.theme, layout, columns.axis, y, _TICKS)
    for index, row in enumerate(rows):
        for leader in (layout.leader(index), layout.date_leader(index)):
            if leader is not None:
                draw_leader(page, leader, columns.axis, y)
        glyph = layout.glyph(index)
        colour = plan.theme.ink if row.event.key and not row.event.solved else plan.theme.soft
        draw_figure(page, glyph, columns.axis + layout.column_at(glyph.column), y, arranged.half, colour)
        for piece in pieces[index]:
            piece.paint(page, y + layout.tops[index] + PADDING + piece.top)


def _draw_nothing(*_where: object) -> None:
    """A row of a list needs no rule under it, and a word no drawing."""
