"""The rows of a timeline: number, date, words and paragraph of an event, or the lines to write them on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.sheets.blocks import Timeline, TimelineRow
from desktop.sheets.pdf.lines import Blank, Inline, TextStyle
from desktop.sheets.pdf.plan import Plan
from desktop.sheets.pdf.tables import Piece, number_pieces, text_pieces
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.timeline_pages import PADDING
from desktop.sheets.pdf.typesetting import Paragraph

_GAP = "\ufffc"
_WIDEST_DATE = 118.0
_DATE_SHARE = 0.3
"""Dates are broken into lines where they would take more than this part of the width."""
_BLANK_DATE = 76.0
_NUMBER_ROOM = 30.0
"""For the paragraph at the end of a row."""
_QUESTION_ROOM = 22.0
"""For the question's number before it."""
_COLUMN_GAP = 12.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns stand: dates end at the right of theirs; the first figures' middle is at `axis`.

    `line` is the height of a row's first line, without the padding.
    """

    questions: float
    dates: float
    date_room: float
    axis: float
    texts: float
    text_room: float
    numbers: float
    number_room: float
    line: float


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event broken into lines."""

    event: TimelineRow
    date: Paragraph
    texts: Sequence[Paragraph]
    height: float
    """With the padding above and below."""


class RowSetter:
    """Sets the rows of one timeline in the columns that they need."""

    def __init__(self, plan: Plan, block: Timeline, before_axis: float) -> None:
        """`before_axis` is the room between the dates and the axis."""
        self._plan, self._block, self._before_axis = plan, block, before_axis
        rows = [*block.rows, *block.later]
        style, scale = plan.styles.cell, plan.styles.scale
        self._blank = any(row.blank_date or row.blank_headline for row in rows)
        self.line = max(style.leading, plan.styles.writing if self._blank else 0.0)
        """The height of a row's first line."""
        dates = [(row.date, plan.styles.cell_bold if row.solved else style) for row in rows]
        widest = max((plan.typesetter.width(date, style) for date, style in dates), default=0.0) + 0.1
        most = min(_WIDEST_DATE * scale, _DATE_SHARE * plan.frame.room)
        blank = _BLANK_DATE * scale if any(row.blank_date for row in rows) else 0.0
        self._date_room = min(most, max(widest, blank))
        self._numbers = _NUMBER_ROOM * scale if any(row.paragraph in plan.numbered for row in rows) else 0.0
        self._questions = _QUESTION_ROOM * scale if any(row.number is not None for row in rows) else 0.0

    def columns(self, texts_at: float) -> Columns:
        """The columns, where words begin `texts_at` beyond the axis."""
        frame = self._plan.frame
        dates = frame.left + self._questions
        axis = dates + self._date_room + self._before_axis
        numbers = frame.right - self._numbers
        right = numbers - _COLUMN_GAP if self._numbers else frame.right
        texts = axis + texts_at
        return Columns(
            frame.left, dates, self._date_room, axis, texts, right - texts, numbers, self._numbers, self.line
        )  # fmt: skip

    def row(self, columns: Columns, event: TimelineRow) -> EventRow:
        """Break an event into the lines of its columns."""
        plan = self._plan
        plan.step()
        setter, language = plan.typesetter, plan.text_language
        where = plan.language.say("the event “{title}”", title=event.headline)
        usual, bold = plan.styles.cell, plan.styles.cell_bold
        answered = event.solved and self._block.to_scale
        if event.blank_headline:
            texts = [self._line_to_write_on(usual, columns.text_room, where)]
        else:
            style = bold if answered or (event.key and not event.solved) else usual
            texts = [setter.paragraph(event.headline, style, columns.text_room, where, language)]
        if event.note:
            texts.append(setter.paragraph(event.note, plan.styles.note, columns.text_room, where, language))
        if event.blank_date:
            date = self._line_to_write_on(usual, columns.date_room, where)
        else:
            style = bold if event.solved and not self._block.to_scale else usual
            date = setter.paragraph(event.date, style, columns.date_room, where, plan.language.code)
        height = max(self._stacked(texts), self._stacked([date]), columns.line)
        return EventRow(event, date, texts, height + 2 * PADDING)

    def pieces(self, columns: Columns, events: Element, row: EventRow) -> list[Piece]:
        """An item of the list of events, from the top of the row without its padding."""
        item = Element(Role.ITEM, events)
        label, body = Element(Role.LABEL, item, self._plan.our_language), Element(Role.BODY, item)
        pieces: list[Piece] = []
        if row.event.number is not None:
            number = self._plan.typesetter.line(
                str(row.event.number), self._plan.styles.cell, self._plan.language.say("a timeline")
            )
            pieces += text_pieces(
                number, Element(Role.SPAN, label), columns.questions, self._questions, self._lowered(number)
            )
        pieces += text_pieces(
            row.date, label, columns.dates, columns.date_room, self._lowered(row.date), right=not row.event.blank_date
        )
        top = self._lowered(row.texts[0])
        for paragraph in row.texts:
            pieces += text_pieces(paragraph, body, columns.texts, columns.text_room, top)
            top += len(paragraph.lines) * paragraph.style.leading
        if row.event.paragraph is not None and row.event.paragraph in self._plan.numbered:
            shift = (columns.line - self._plan.styles.cell.leading) / 2
            for piece in number_pieces(self._plan, [row.event.paragraph], body, columns.numbers, columns.number_room):
                pieces.append(replace(piece, top=piece.top + shift, bottom=piece.bottom + shift))
        return pieces

    def _lowered(self, paragraph: Paragraph) -> float:
        """How far below the row's top a text begins, so that all first lines of the row are level."""
        return (self.line - paragraph.style.leading) / 2

    def _stacked(self, paragraphs: Sequence[Paragraph]) -> float:
        return self._lowered(paragraphs[0]) + sum(len(one.lines) * one.style.leading for one in paragraphs)

    def _line_to_write_on(self, style: TextStyle, room: float, where: str) -> Paragraph:
        """A blank as wide as its column."""
        blank = Blank(room, self._plan.language.say("blank"), self._plan.language.code)
        written = replace(style, leading=self._plan.styles.writing)
        return self._plan.typesetter.rich(_GAP, written, room, where, Inline((), blank))
