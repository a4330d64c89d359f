"""The timeline on a sheet: drawn to scale as on the screen, each event with all its words; what came later apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.drawing.glyphs import Item, item_of
from desktop.sheets.blocks import Timeline, TimelineRow, Words
from desktop.sheets.pdf.document import OutlineEntry, Page
from desktop.sheets.pdf.figures import draw_axis, draw_figure, draw_leader, figure_samples
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.legend import Sample, legend_strips
from desktop.sheets.pdf.plan import Part, Plan, baseline, heading
from desktop.sheets.pdf.tables import Piece, number_pieces, row_strips, text_pieces
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.timeline_pages import PADDING, SIZES, Stretch, divide
from desktop.sheets.pdf.typesetting import Paragraph

_TICKS = 7.0
_WIDEST_DATE = 118.0
_NUMBER_ROOM = 30.0
_GAP = 12.0
_HEAD_HEIGHT = 92.0
"""What heading and legend take above the drawing, about."""
_LIST_HEAD_HEIGHT = 36.0
_TALLEST = 0.5
"""A row that takes more than this part of a page is listed instead of drawn."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Dates stand from `dates` on for `date_room` and end at its right; the first figures' middle is at `axis`."""

    dates: float
    date_room: float
    axis: float
    texts: float
    text_room: float
    numbers: float


@dataclass(frozen=True, slots=True)
class _Row:
    """An event broken into lines."""

    event: TimelineRow
    date: Paragraph
    texts: Sequence[Paragraph]

    @property
    def height(self) -> float:
        """With the padding above and below."""
        text = sum(len(paragraph.lines) * paragraph.style.leading for paragraph in self.texts)
        return 2 * PADDING + max(text, len(self.date.lines) * self.date.style.leading)


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """Which rows are drawn, page by page, which only listed, and which of them came after the article."""

    columns: _Columns
    drawn: Sequence[_Row]
    parts: Sequence[Stretch]
    listed: Sequence[_Row]
    later: Sequence[_Row]


def timeline_strips(plan: Plan, part: Part, block: Timeline) -> Iterator[Strip]:
    """The drawing with its legend, then the events that have no place in it, then what came later."""
    say, section, entry = plan.language.say, part.section, part.entry
    arranged = _arrange(plan, block)
    if arranged.parts:
        yield from _drawing(plan, section, arranged)
    if arranged.listed:
        undated = all(row.event.moment is None for row in arranged.listed)
        words = say("Without a date") if undated else say("Not in the drawing")
        yield from _list(plan, section, arranged.columns, words, arranged.listed, entry)
    if arranged.later:
        yield from _list(plan, section, arranged.columns, say("After this article"), arranged.later, entry)


def _arrange(plan: Plan, block: Timeline) -> _Arrangement:
    events, later_events = block.rows, block.later
    widths = [plan.typesetter.width(event.date, plan.styles.cell) for event in (*events, *later_events)]
    date_room = min(_WIDEST_DATE, max(widths) + 0.1)
    page = plan.frame.bottom - plan.frame.top
    texts_at = SIZES.disc / 2 + SIZES.text_gutter
    noted = plan.typesetter.noted
    while True:
        plan.typesetter.forget_after(noted)
        columns = _columns(plan, date_room, texts_at)
        rows = [_set(plan, columns, event) for event in events]
        later = [_set(plan, columns, event) for event in later_events]
        drawn, listed, items = _drawable(rows, _TALLEST * page)
        under = sum(_LIST_HEAD_HEIGHT + sum(row.height for row in group) for group in (listed, later) if group)
        parts = divide(items, [row.height for row in drawn], page - _HEAD_HEIGHT, under)
        needed = max((part.layout.texts_at for part in parts), default=0.0)
        if needed <= texts_at:
            return _Arrangement(columns, drawn, parts, listed, later)
        texts_at = needed  # more columns of figures than thought; there are few of them, so this ends soon


def _drawable(rows: Sequence[_Row], tallest: float) -> tuple[list[_Row], list[_Row], list[Item]]:
    """The rows that are drawn, those that are only listed, and what is drawn of the former."""
    drawn: list[_Row] = []
    listed: list[_Row] = []
    items: list[Item] = []
    for row in rows:
        if row.event.moment is not None and row.height < tallest:
            drawn.append(row)
            items.append(item_of(row.event.moment))
        else:
            listed.append(row)
    return drawn, listed, items


def _columns(plan: Plan, date_room: float, texts_at: float) -> _Columns:
    frame = plan.frame
    axis = frame.left + date_room + SIZES.date_gutter + SIZES.disc / 2
    numbers = frame.right - _NUMBER_ROOM
    right = numbers - _GAP if plan.numbered else frame.right
    return _Columns(frame.left, date_room, axis, axis + texts_at, right - axis - texts_at, numbers)


def _set(plan: Plan, columns: _Columns, event: TimelineRow) -> _Row:
    plan.step()
    setter, where = plan.typesetter, plan.language.say("the event “{title}”", title=event.headline)
    style = plan.styles.cell_bold if event.key else plan.styles.cell
    texts = [setter.paragraph(event.headline, style, columns.text_room, where)]
    if event.note:
        texts.append(setter.paragraph(event.note, plan.styles.note, columns.text_room, where))
    return _Row(event, setter.paragraph(event.date, plan.styles.cell, columns.date_room, where), texts)


def _drawing(plan: Plan, section: Element, arranged: _Arrangement) -> Iterator[Strip]:
    samples = figure_samples(plan.theme, [part.layout for part in arranged.parts], SIZES.disc / 2, plan.language)
    if any(row.event.key for row in arranged.drawn):
        samples.append(Sample(plan.language.say("bold: learn these first"), 0.0, _draw_nothing))
    yield from legend_strips(plan, section, plan.language.say("To scale"), samples, gap=2.0, keep=True)
    events = Element(Role.LIST, section)
    goes_on = _goes_on(plan)
    for part in arranged.parts:
        rows = arranged.drawn[part.first : part.beyond]
        pieces = [_pieces(plan, arranged.columns, events, row) for row in rows]
        paint = partial(_paint_part, plan, arranged.columns, part, rows, pieces)
        yield Strip(part.layout.length, paint, gap=12.0, repeated=goes_on if part.first else None)


def _goes_on(plan: Plan) -> Strip:
    """What stands above the drawing on its second and each later page."""
    say = plan.language.say
    words = say("Timeline, continued, with a scale of its own")
    label = plan.typesetter.line(words, plan.styles.note_bold, say("a heading")).lines[0]

    def paint(page: Page, top: float) -> None:
        page.furniture(plan.frame.left, top + baseline(plan.styles.note_bold), label)

    return Strip(plan.styles.note_bold.leading + 8.0, paint)


def _list(
    plan: Plan, section: Element, columns: _Columns, words: str, rows: Sequence[_Row], entry: OutlineEntry | None
) -> Iterator[Strip]:
    """Events under a heading of their own, one below the other."""
    element = Element(Role.SUBHEADING, section, plan.our_language)
    strips, under = heading(plan, Words(words), plan.styles.subheading, element, 18.0)
    (plan.document.outline if entry is None else entry.entries).append(under)
    yield from strips
    events = Element(Role.LIST, section)
    room = plan.frame.bottom - plan.frame.top
    for row in rows:
        yield from row_strips(_pieces(plan, columns, events, row), PADDING, room, _draw_nothing)


def _pieces(plan: Plan, columns: _Columns, events: Element, row: _Row) -> list[Piece]:
    """An item of the list of events: date, words and paragraph, from the top of the row without its padding."""
    item = Element(Role.ITEM, events)
    label, body = Element(Role.LABEL, item, plan.our_language), Element(Role.BODY, item)
    pieces = text_pieces(row.date, label, columns.dates, columns.date_room, right=True)
    top = 0.0
    for paragraph in row.texts:
        pieces += text_pieces(paragraph, body, columns.texts, columns.text_room, top)
        top += len(paragraph.lines) * paragraph.style.leading
    if row.event.paragraph is not None and row.event.paragraph in plan.numbered:
        pieces += number_pieces(plan, [row.event.paragraph], body, columns.numbers, _NUMBER_ROOM)
    return pieces


def _paint_part(
    plan: Plan,
    columns: _Columns,
    part: Stretch,
    rows: Sequence[_Row],
    pieces: Sequence[Sequence[Piece]],
    page: Page,
    top: float,
) -> None:
    layout = part.layout
    y = top - layout.top
    draw_axis(page, plan.theme, layout, columns.axis, y, _TICKS)
    for index, row in enumerate(rows):
        for leader in (layout.leader(index), layout.date_leader(index)):
            if leader is not None:
                draw_leader(page, leader, columns.axis, y)
        glyph = layout.glyph(index)
        colour = plan.theme.ink if row.event.key else plan.theme.soft
        draw_figure(page, glyph, columns.axis + layout.column_at(glyph.column), y, SIZES.disc / 2, colour)
        for piece in pieces[index]:
            piece.paint(page, y + layout.tops[index] + PADDING + piece.top)


def _draw_nothing(*_where: object) -> None:
    """A row of a list needs no rule under it, and a word no drawing."""
