"""Who says this? The statements of the article by speaker, or with the replies below what they answer."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from db.model.lesson import Lesson
from db.model.statement import StatementKind
from desktop.drawing.marks import MarkStyle, strokes, style_for
from desktop.drawing.statement_marks import mark_of
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.models.statements import KIND_MEANINGS, Said, by_speaker, kind_words, with_replies
from desktop.ui.models.words import paragraph_sign
from desktop.ui.panes.chips import ChipWords, PaintSign
from desktop.ui.panes.list_pane import ChangingListPane, OrderButton
from desktop.ui.panes.row_list import LINK, Block, Measured, RowDelegate, RowList
from desktop.ui.panes.shapes import paint_shape
from desktop.ui.panes.signs import paint_figure, paint_strokes
from desktop.ui.selection import Selection
from desktop.ui.words import tr, trn

_SIGN = 22.0
"""Pixels from the leading edge to the middle of the sign."""
_LEVEL = 20.0
"""Pixels by which a reply stands further in than what it answers."""
_RADIUS = 5.6
_SAMPLE = 20.0
"""Length of the piece of the kind's line that stands before its word."""


class StatementRow(RowDelegate):
    """Paints a statement with the sign and the bracket of its kind, and the lines that join replies."""

    def __init__(self, look: Look, view: RowList) -> None:
        """Paint the rows of `view`; the lesson comes later."""
        super().__init__(look, view)
        self.leading = 40.0
        self.with_replies = False
        """Whether rows name their speakers, since no heading does."""
        self.lesson: Lesson | None = None
        self.styles: dict[int, MarkStyle] = {}

    def blocks(self, row: Row) -> Sequence[Block]:
        """Speaker, statement, kind, and what it answers."""
        said = _said(row)
        small, indent = self._look.interface_font(11.5), len(said.rails) * _LEVEL
        kind = kind_words(said.statement.kind)
        if said.answers_above:
            kind = tr("{kind}, {answer}", kind=kind, answer=said.answers)
        who = self._look.interface_font(12, Look.SEMIBOLD)
        heading = self.heading(row)
        return (
            Block("heading", said.speaker if heading else "", who, "ink", 2, 2),
            Block("who", said.speaker if self.with_replies else "", who, "ink", 2, 0, indent),
            Block("text", said.statement.text, self._look.interface_font(13), "ink", 9, 8 if heading else 0, indent),
            Block("kind", kind, small, "soft", 2, 2, indent + _SAMPLE + 7),
            Block(LINK, "" if said.answers_above else said.answers, small, "accent", 2, 1, indent),
        )

    def place(self, row: Row) -> str:
        """Its paragraph."""
        return "" if self.lesson is None else paragraph_sign(self.lesson, _said(row).statement.anchor.span.start)

    def place_beside(self, row: Row) -> str:
        """The paragraph stands on the first line of the row itself."""
        return "who" if self.with_replies else "text"

    def heading(self, row: Row) -> str:
        """The speaker, above the first of its statements."""
        return "heading" if _said(row).heading else ""

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw the lines to what it answers and to its replies, its sign, and its bracket."""
        said = _said(row)
        first, kind = measured.block(self.place_beside(row)), measured.block("kind")
        if first is None or kind is None:
            return
        middle = first.boxes[0].center().y()
        self._paint_rails(painter, said, box, middle)
        mark, colour = mark_of(said.statement.kind), self._look.colour("soft")
        paint_figure(painter, mark.figure, QPointF(self._across(box, len(said.rails)), middle), _RADIUS, colour)
        line = kind.boxes[0]
        x = line.right() + 7 if self._view.isRightToLeft() else line.left() - _SAMPLE - 7
        drawn = strokes(mark.line, x, x + _SAMPLE, line.center().y(), 1.3)
        paint_strokes(painter, drawn, colour, Qt.PenCapStyle.FlatCap)
        self._paint_speaker(painter, said, measured)

    def _paint_speaker(self, painter: QPainter, said: Said, measured: Measured) -> None:
        """Draw the mark of the actor who speaks, as the pane of the actors has it."""
        style = None if said.statement.speaker_id is None else self.styles.get(said.statement.speaker_id)
        heading, who = measured.block("heading"), measured.block("who")
        if style is None or (heading is None and who is None):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.mark_colour(style.index))
        mirrored = self._view.isRightToLeft()
        if heading is not None:
            line = heading.boxes[0]
            x = line.right() + self.leading - _SIGN if mirrored else line.left() - self.leading + _SIGN
        else:
            assert who is not None
            line = who.boxes[-1]
            x = line.left() - 11 if mirrored else line.right() + 11
        paint_shape(painter, style.shape, QPointF(x, line.center().y()), 4.2)

    def _paint_rails(self, painter: QPainter, said: Said, box: QRectF, middle: float) -> None:
        painter.setPen(QPen(self._look.colour("faint"), 1))
        depth, away = len(said.rails), _RADIUS + 4
        for level, goes_on in enumerate(said.rails):
            own = level == depth - 1
            if own or goes_on:
                x = self._across(box, level)
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() if goes_on else middle))
            if own:
                end = self._across(box, depth) + (away if self._view.isRightToLeft() else -away)
                painter.drawLine(QPointF(self._across(box, level), middle), QPointF(end, middle))
        if said.replied:
            x = self._across(box, depth)
            painter.drawLine(QPointF(x, middle + away), QPointF(x, box.bottom()))

    def _across(self, box: QRectF, level: int) -> float:
        """Where the signs of a level stand."""
        x = _SIGN + level * _LEVEL
        return box.width() - x if self._view.isRightToLeft() else x


class StatementsPane(ChangingListPane):
    """The list of statements. Choosing one shows its evidence, and lights its speaker."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(tr("Who says this?"), look, parent)
        self._selection = selection
        self._lesson: Lesson | None = None
        self._row = StatementRow(look, self.list)
        self.list.use(self._row)
        self.make_changing_tools(tr("Change this statement (F2)"), tr("Delete this statement (Del)"))
        orders = (("speaker", tr("By speaker")), ("replies", tr("With replies")))
        self.order = OrderButton(tr("Order of the statements"), orders, self._fill, look)
        self.chips.setAccessibleName(tr("Kinds of statement"))
        self.chips.changed.connect(self._fill)
        self.list.opened.connect(self._on_opened)
        self.list.link_followed.connect(self._on_link)
        selection.changed.connect(self._on_choice)
        self.show_lesson(None)
        self.chips.add_after(self.order)

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show the statements of a lesson."""
        self._lesson = lesson
        self._row.lesson = lesson
        actors, sides = ((), ()) if lesson is None else (lesson.actors, lesson.sides)
        self._row.styles = {actor.id: style_for(actor, sides) for actor in actors}
        counts = Counter(statement.kind for statement in (() if lesson is None else lesson.statements))
        self.chips.show_chips([_chip(kind, counts[kind]) for kind in StatementKind], self._sign)
        self._fill()

    def _fill(self) -> None:
        lesson = self._lesson
        rows: list[Row] = []
        self._row.with_replies = self.order.order == "replies"
        if lesson is not None:
            rows = (with_replies if self._row.with_replies else by_speaker)(lesson, self._wanted)
        self.fill(rows, "" if lesson is None else tr("This article has no list of who says what."))

    def _wanted(self, kind: StatementKind) -> bool:
        return self.chips.wanted(kind.value)

    def _sign(self, key: str) -> PaintSign:
        return partial(_paint_kind, StatementKind(key))

    def _on_opened(self, row: Row) -> None:
        self._selection.choose_statement(row.id)

    def _on_link(self, row: Row) -> None:
        """Go to the statement that this one answers, also where its kind is not shown at present."""
        answered = _said(row).statement.answers_id
        if answered is None:
            return
        if self.list.place_of(answered) is None:
            self.chips.release()
        self._selection.choose_statement(answered)

    def _on_choice(self, choice: Choice) -> None:
        self.list.choose(choice.statement)


def _chip(kind: StatementKind, count: int) -> ChipWords:
    name = kind_words(kind)
    spoken = trn(count, "{name}, {n} statement", "{name}, {n} statements", name=name)
    return ChipWords(kind.value, name, count, spoken, tr(KIND_MEANINGS[kind]))


def _paint_kind(kind: StatementKind, painter: QPainter, centre: QPointF, colour: QColor) -> None:
    paint_figure(painter, mark_of(kind).figure, centre, 5.2, colour)


def _said(row: Row) -> Said:
    assert isinstance(row.value, Said)
    return row.value
