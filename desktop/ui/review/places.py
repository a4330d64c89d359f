"""Where an actor is mentioned, sentence by sentence: to tell two of the same name apart."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from db.model.article import Span
from db.model.lesson import Lesson
from db.model.suggestion import ActorSuggestion
from desktop.extraction.sentences import sentence_at
from desktop.library.typed import one_line
from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.models.words import paragraph_sign, paragraph_words
from desktop.ui.panes.row_list import Block, Measured, RowDelegate, RowList
from desktop.ui.panes.rows import claims_escape
from desktop.ui.review.fields import Field
from desktop.ui.words import tr, trn

_BOX = 14.0


class PlaceRow(RowDelegate):
    """Paints a mention, the sentence that it stands in, and a box to tick."""

    def __init__(self, look: Look, view: RowList) -> None:
        """Paint the rows of `view`; the lesson comes later."""
        super().__init__(look, view)
        self.leading = 40.0
        self.lesson: Lesson | None = None
        self.ticked: set[int] = set()
        """The ids of the rows that are ticked."""

    def blocks(self, row: Row) -> Sequence[Block]:
        """The mention and its sentence."""
        return (
            Block("mention", row.title, self._look.interface_font(13, Look.SEMIBOLD), most=2),
            Block("sentence", _sentence(self.lesson, _span(row)), self._look.interface_font(12.5), "soft", 4, above=1),
        )

    def place(self, row: Row) -> str:
        """Its paragraph."""
        return "" if self.lesson is None else paragraph_sign(self.lesson, _span(row).start)

    def place_beside(self, row: Row) -> str:
        """The paragraph stands on the line of the mention."""
        return "mention"

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw the box, ticked or not."""
        first = measured.block("mention")
        if first is None:
            return
        x = self.width - 22.0 if self._view.isRightToLeft() else 22.0
        square = QRectF(x - _BOX / 2, first.boxes[0].center().y() - _BOX / 2, _BOX, _BOX)
        painter.setBrush(self._look.colour("paper"))
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawRoundedRect(square, 3, 3)
        if row.id in self.ticked:
            painter.setPen(QPen(self._look.colour("ink"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            corners = ((3.2, 7.2), (6.0, 10.0), (10.8, 4.2))
            painter.drawPolyline(QPolygonF([square.topLeft() + QPointF(*corner) for corner in corners]))


class PlaceList(RowList):
    """The mentions. Space, Enter or a click ticks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks as Enter does."""
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)


class Places(QWidget):
    """Ticked mentions become those of somebody else."""

    apart = Signal(int, object, str)
    """The id of the suggestion, the spans of the mentions that are somebody else's, and that one's name."""
    place_shown = Signal(object)
    """The Span of the mention that the keyboard is on."""
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._id: int | None = None
        self._spans: tuple[Span, ...] = ()
        self.title = QLabel()
        self.hint = QLabel(tr("Tick the places that mean somebody else (Space), and give that one a name."))
        for label in (self.title, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.done = QToolButton()
        self.done.setText(tr("Back"))
        self.done.setToolTip(tr("Back to the suggestions (Escape)"))
        self.done.clicked.connect(self.closed)
        self.list = PlaceList(tr("Places"), look)
        self._row = PlaceRow(look, self.list)
        self.list.use(self._row)
        self.list.opened.connect(self._on_ticked)
        self.list.current_changed.connect(self._on_current)
        self.list.installEventFilter(self)
        self.name = Field(tr("Name of the other one"))
        self.name.setPlaceholderText(tr("Name of the other one"))
        self.name.textChanged.connect(self._show_what_is_possible)
        self.name.left.connect(self.list.setFocus)
        self.name.entered.connect(self._on_apart)
        self.take = QPushButton(tr("These are somebody else"))
        self.take.setAutoDefault(False)
        self.take.clicked.connect(self._on_apart)
        self._assemble()
        look.changed.connect(self._dress)
        self._dress()

    def _assemble(self) -> None:
        head, foot, column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(18, 8, 10, 2)
        head.addWidget(self.title, 1)
        head.addWidget(self.done)
        foot.setContentsMargins(18, 8, 18, 12)
        foot.setSpacing(8)
        foot.addWidget(self.hint)
        foot.addWidget(self.name)
        foot.addWidget(self.take)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addSpacing(1)
        column.addLayout(foot)
        self.setFocusProxy(self.list)

    def show_places(self, suggestion_id: int, actor: ActorSuggestion, lesson: Lesson) -> None:
        """Show the mentions of an actor, none of them ticked."""
        self._id, self._spans = suggestion_id, actor.mentions
        self._row.lesson = lesson
        self._row.ticked = set()
        self.title.setText(trn(len(self._spans), "{name}: {n} place", "{name}: {n} places", name=actor.name))
        self._fill()
        self.name.clear()
        self.name.keep()
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._show_what_is_possible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leads back to the suggestions."""
        if claims_escape(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        lesson = self._row.lesson
        if lesson is None:
            return
        rows: list[Row] = []
        for place, span in enumerate(self._spans):
            words = lesson.text_of(span)
            ticked = tr("ticked") if place in self._row.ticked else tr("not ticked")
            parts = (words, ticked, _sentence(lesson, span), paragraph_words(lesson, span.start))
            rows.append(Row(place, span, words, tr("; ").join(part for part in parts if part)))
        self.list.show_rows(rows)

    def _on_ticked(self, row: Row) -> None:
        self._row.ticked ^= {row.id}
        self._fill()
        if not self.name.text() and self._row.ticked:
            self.name.show_text(row.title)
        self._show_what_is_possible()

    def _on_current(self) -> None:
        row = self.list.current_row()
        if row is not None and self.isVisible():
            self.place_shown.emit(_span(row))

    def _show_what_is_possible(self) -> None:
        some = 0 < len(self._row.ticked) < len(self._spans)
        self.take.setEnabled(some and bool(one_line(self.name.text())))

    def _on_apart(self) -> None:
        if self._id is not None and self.take.isEnabled():
            spans = tuple(span for place, span in enumerate(self._spans) if place in self._row.ticked)
            self.apart.emit(self._id, spans, one_line(self.name.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hairline below the list."""
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        painter.drawLine(0, self.list.geometry().bottom() + 1, self.width(), self.list.geometry().bottom() + 1)
        painter.end()

    def _dress(self) -> None:
        self.title.setFont(self._look.interface_font(13.5, Look.SEMIBOLD))
        self.hint.setFont(self._look.interface_font(12))
        palette = self.hint.palette()
        palette.setColor(self.hint.foregroundRole(), self._look.colour("soft"))
        self.hint.setPalette(palette)


def _span(row: Row) -> Span:
    assert isinstance(row.value, Span)
    return row.value


def _sentence(lesson: Lesson | None, span: Span) -> str:
    return "" if lesson is None else lesson.text_of(sentence_at(lesson.article.text, span.start))
