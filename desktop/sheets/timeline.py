"""The timeline on a sheet: drawn to scale as on the screen, each event with all its words; what came later apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from db.model.event import Claim, DateBasis, Event, LaterEvent
from db.model.moment import Moment
from db.model.moment_words import describe
from desktop.drawing.glyphs import Sizes, item_of
from desktop.drawing.timeline import ROOM, Layout, lay_out
from desktop.sheets import styles
from desktop.sheets.document import OutlineEntry, Page
from desktop.sheets.figures import draw_axis, draw_figure, draw_leader, figure_samples
from desktop.sheets.flow import Strip
from desktop.sheets.legend import Sample, legend_strips
from desktop.sheets.plan import Plan, heading
from desktop.sheets.tables import Piece, number_pieces, row_strips, text_pieces
from desktop.sheets.tagging import Element, Role
from desktop.sheets.typesetting import Paragraph

_CLAIMS = {Claim.REPORT: "", Claim.JUDGEMENT: "the article’s judgement", Claim.HEDGED: "hedged in the article"}
_PADDING = 3.0
_SIZES = replace(Sizes().scaled(0.7), line=styles.CELL.leading + 2 * _PADDING)
_TICKS = 7.0
_WIDEST_DATE = 118.0
_NUMBER_ROOM = 30.0
_GAP = 12.0
_HEAD = 90.0
"""What heading and legend take of the first page, about."""
_TALLEST = 0.5
"""A row that takes more than this part of a page is listed instead of drawn."""


@dataclass(frozen=True, slots=True)
class _Event:
    """An event in the words of the sheet: the note follows the headline in smaller type."""

    moment: Moment | None
    date: str
    headline: str
    key: bool
    note: str
    number: int | None


@dataclass(frozen=True, slots=True)
class _Columns:
    """Dates stand from `dates` on for `date_room` and end at its right; the first figures' middle is at `axis`."""

    dates: float
    date_room: float
    axis: float
    texts: float
    text_room: float
    numbers: float


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """An event broken into lines."""

    event: _Event
    date: Paragraph
    texts: Sequence[Paragraph]

    @property
    def height(self) -> float:
        """With the padding above and below."""
        text = sum(len(paragraph.lines) * paragraph.style.leading for paragraph in self.texts)
        return 2 * _PADDING + max(text, len(self.date.lines) * self.date.style.leading)


_Part = tuple[Layout, Sequence[_Row]]
"""What of the drawing stands on one page."""


def timeline_strips(plan: Plan) -> Iterator[Strip]:
    """The drawing with its heading and legend, then the events that have no place in it, then what came later."""
    section = Element(Role.SECTION, plan.document.top)
    title = Element(Role.HEADING, section, plan.our_language)
    strips, entry = heading(plan, "Timeline", styles.HEADING, title, 26.0)
    plan.document.outline.append(entry)
    yield from strips
    events = [_told(plan, event) for event in plan.lesson.events]
    later = [_told_later(event) for event in plan.lesson.later]
    columns, parts, listed = _arrange(plan, events, later)
    yield from _drawing(plan, section, columns, parts)
    if listed:
        words = "Without a date" if all(row.event.moment is None for row in listed) else "Not in the drawing"
        yield from _list(plan, section, columns, words, listed, entry)
    if later:
        rows = [_set(plan, columns, event) for event in later]
        yield from _list(plan, section, columns, "After this article", rows, entry)


def _told(plan: Plan, event: Event) -> _Event:
    worked_out = "(date worked out)" if event.date_basis is DateBasis.WORKED_OUT else ""
    note = " · ".join(words for words in (worked_out, _CLAIMS[event.claim], event.detail) if words)
    number = plan.lesson.paragraph_number(event.anchor.span.start)
    return _Event(
        event.date,
        describe(event.date) if event.date else "no date",
        event.title,
        event.key,
        note,
        number if number in plan.numbered else None,
    )


def _told_later(event: LaterEvent) -> _Event:
    return _Event(event.date, describe(event.date), event.title, False, f"Source: {event.source}", None)


def _arrange(plan: Plan, events: Sequence[_Event], later: Sequence[_Event]) -> tuple[_Columns, list[Part], list[_Row]]:
    """The columns, the drawing page by page, and the events that are not drawn."""
    widths = [plan.typesetter.width(event.date, styles.CELL) for event in (*events, *later)]
    date_room = min(_WIDEST_DATE, max(widths, default=0.0) + 0.1)
    page = plan.frame.bottom - plan.frame.top
    texts_at = SIZES.disc / 2 + SIZES.text_gutter
    while True:
        columns = _columns(plan, date_room, texts_at)
        rows = [_set(plan, columns, event) for event in events]
        drawn = [row for row in rows if row.event.moment is not None and row.height <= _TALLEST * page]
        listed = [row for row in rows if row not in drawn]
        under = sum(row.height for row in (*listed, *(_set(plan, columns, event) for event in later)))
        items = [item_of(row.event.moment) for row in drawn if row.event.moment is not None]
        parts = divide(items, [row.height for row in drawn], page - _HEAD, under + _LIST_HEAD if under else 0.0)
        needed = max((part.layout.texts_at for part in parts), default=0.0)
        if needed <= texts_at:
            return columns, parts, rows
        texts_at = needed  # more columns of figures than thought; there are few of them, so this ends soon


def _columns(plan: Plan, date_room: float, texts_at: float) -> _Columns:
    frame = plan.frame
    axis = frame.left + date_room + _SIZES.date_gutter + _SIZES.disc / 2
    numbers = frame.right - _NUMBER_ROOM
    right = numbers - _GAP if plan.numbered else frame.right
    return _Columns(frame.left, date_room, axis, axis + texts_at, right - axis - texts_at, numbers)


def _set(plan: Plan, columns: _Columns, event: _Event) -> _Row:
    plan.step()
    setter, where = plan.typesetter, f"the event “{event.headline}”"
    headline = setter.paragraph(
        event.headline, styles.CELL_BOLD if event.key else styles.CELL, columns.text_room, where
    )
    texts = [headline]
    if event.note:
        texts.append(setter.paragraph(event.note, styles.NOTE, columns.text_room, where))
    return _Row(event, setter.paragraph(event.date, styles.CELL, columns.date_room, where), texts)


def _parts(plan: Plan, rows: Sequence[_Row]) -> Iterator[_Part]:
    """The drawing cut into pages, each with a scale of its own."""
    room = plan.frame.bottom - plan.frame.top - _HEAD
    start = 0
    while start < len(rows):
        end, height = start, 0.0
        while end < len(rows) and (height + rows[end].height) * ROOM <= room:
            height += rows[end].height
            end += 1
        end = max(end, start + 1)
        layout = _laid_out(rows[start:end])
        while layout.length > room and end - start > 1:
            end -= 1
            layout = _laid_out(rows[start:end])
        yield layout, rows[start:end]
        start = end


def _laid_out(rows: Sequence[_Row]) -> Layout:
    items = [item_of(row.event.moment) for row in rows if row.event.moment is not None]
    return lay_out(items, [row.height for row in rows], _SIZES)


def _drawing(plan: Plan, section: Element, columns: _Columns, parts: Sequence[_Part]) -> Iterator[Strip]:
    samples: list[Sample] = figure_samples(plan.theme, [layout for layout, _ in parts], _SIZES.disc / 2)
    yield from legend_strips(plan, section, "To scale", samples, gap=2.0, keep=True)
    events = Element(Role.LIST, section)
    for layout, rows in parts:
        pieces = [_pieces(plan, columns, events, row) for row in rows]
        yield Strip(layout.length, partial(_paint_part, plan, columns, layout, rows, pieces), gap=12.0)


def _list(
    plan: Plan, section: Element, columns: _Columns, words: str, rows: Sequence[_Row], entry: OutlineEntry
) -> Iterator[Strip]:
    """Events under a heading of their own, one below the other."""
    strips, under = heading(plan, words, styles.SUBHEADING, Element(Role.SUBHEADING, section, plan.our_language), 18.0)
    entry.entries.append(under)
    yield from strips
    events = Element(Role.LIST, section)
    room = plan.frame.bottom - plan.frame.top
    for row in rows:
        yield from row_strips(_pieces(plan, columns, events, row), _PADDING, room, _close_nothing)


def _pieces(plan: Plan, columns: _Columns, events: Element, row: _Row) -> list[Piece]:
    """An item of the list of events: date, words and paragraph, from the top of the row without its padding."""
    item = Element(Role.ITEM, events)
    label, body = Element(Role.LABEL, item, plan.our_language), Element(Role.BODY, item)
    pieces = text_pieces(row.date, label, columns.dates, columns.date_room, right=True)
    top = 0.0
    for paragraph in row.texts:
        pieces += text_pieces(paragraph, body, columns.texts, columns.text_room, top)
        top += len(paragraph.lines) * paragraph.style.leading
    if row.event.number is not None:
        pieces += number_pieces(plan, [row.event.number], body, columns.numbers, _NUMBER_ROOM)
    return pieces


def _paint_part(
    plan: Plan,
    columns: _Columns,
    layout: Layout,
    rows: Sequence[_Row],
    pieces: Sequence[Sequence[Piece]],
    page: Page,
    top: float,
) -> None:
    y = top - layout.top
    draw_axis(page, plan.theme, layout, columns.axis, y, _TICKS)
    for index, row in enumerate(rows):
        for leader in (layout.leader(index), layout.date_leader(index)):
            if leader is not None:
                draw_leader(page, leader, columns.axis, y)
        glyph = layout.glyph(index)
        colour = plan.theme.ink if row.event.key else plan.theme.soft
        draw_figure(page, glyph, columns.axis + layout.column_at(glyph.column), y, _SIZES.disc / 2, colour)
        for piece in pieces[index]:
            piece.paint(page, y + layout.tops[index] + _PADDING + piece.top)


def _close_nothing(_page: Page, _y: float) -> None:
    """A row of a list needs no rule under it."""
