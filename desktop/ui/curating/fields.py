"""What the dialogs share: a date with what it means, a place in the text, a choice of actor, a small table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.model.actor import Actor
from db.model.article import Span
from db.model.lesson import Lesson
from db.model.moment import Moment, MomentError
from desktop.drawing.glyphs import Edge, GlyphKind, item_of
from desktop.library.typed import without_blanks
from desktop.ui.look import Look
from desktop.ui.models.words import paragraph_words
from desktop.ui.panes.rows import give_viewport
from desktop.ui.words import tr
from desktop.wording.dates import describe

_FIGURE_WIDTH, _FIGURE_HEIGHT = 64, 22


class DateFigure(QWidget):
    """A date as the timeline draws it: a disc, a block, a capsule, with soft or open ends."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a date."""
        super().__init__(parent)
        self._look = look
        self._moment: Moment | None = None
        self.setFixedSize(_FIGURE_WIDTH, _FIGURE_HEIGHT)

    def show_moment(self, moment: Moment | None) -> None:
        """Draw another date, or none."""
        self._moment = moment
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure on a piece of the line of time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(self._look.colour("line"), 1.5))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        if self._moment is not None:
            self._paint_figure(painter, self._moment, middle)
        painter.end()

    def _paint_figure(self, painter: QPainter, moment: Moment, middle: float) -> None:
        item, accent = item_of(moment), self._look.colour("accent")
        painter.setPen(Qt.PenStyle.NoPen)
        if item.kind is GlyphKind.DISC and item.start_edge is Edge.FIRM:
            painter.setBrush(accent)
            painter.drawEllipse(QPointF(self.width() / 2, middle), 5, 5)
            return
        half = {GlyphKind.DISC: 8.0, GlyphKind.BLOCK: 10.0}.get(item.kind, 20.0)
        box = QRectF(self.width() / 2 - half, middle - 5, 2 * half, 10)
        clear = QColor(accent)  # the look hands out the one that all share
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, self.width(), 0)
        left, right = box.left() / self.width(), box.right() / self.width()
        for place, edge, outer in ((left, item.start_edge, 0.0), (right, item.end_edge, 1.0)):
            if edge is not Edge.FIRM:
                box = box.united(QRectF(outer * (self.width() - 1), box.top(), 1, box.height()))
                fade.setColorAt(outer, clear)
            fade.setColorAt(place, accent)
        painter.setBrush(fade)
        radius = 5 if item.kind is GlyphKind.CAPSULE else 2
        painter.drawRoundedRect(box, radius, radius)


class DateField(QWidget):
    """A date as it is typed (EDTF), as it is drawn, and as it is said; or what is wrong with it."""

    changed = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty: no date."""
        super().__init__(parent)
        self._look = look
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(tr("undated"))
        self.line.setToolTip(tr("2017, 2017-01 or 2017-01-11; ~ for about, ../2017 for by 2017, 2014/2016 for from to"))
        self.line.setFixedWidth(190)
        self.figure = DateFigure(look)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.line)
        row.addWidget(self.figure)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.words)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._on_text)
        self._on_text()

    @property
    def problem(self) -> str:
        """What is wrong with the date, as a sentence; empty for a good one or none."""
        try:
            self.moment()
        except MomentError as error:
            return error.said(tr)
        return ""

    def moment(self) -> Moment | None:
        """The date; None for an empty field.

        Raises:
            MomentError: what was typed is none.
        """
        text = self.line.text().strip()
        return Moment.parse(text) if text else None

    def show_moment(self, moment: Moment | None) -> None:
        """Show a date."""
        self.line.setText("" if moment is None else moment.edtf)

    def _on_text(self) -> None:
        problem = self.problem
        moment = None if problem else self.moment()
        self.figure.show_moment(moment)
        said = tr("No date is known.") if moment is None else describe(moment, self._look.language)
        self.words.setText(problem or said)
        give_tone(self.words, "accent" if problem else "soft")
        self.changed.emit()


class EvidenceField(QWidget):
    """The words of the text that show it, and a button that takes the words that are selected in the article."""

    changed = Signal()

    def __init__(
        self, lesson: Lesson, span: Span, selected: Callable[[], Span | None], look: Look, parent: QWidget | None = None
    ) -> None:
        """Begin with a place of the lesson's text; `selected` tells what is selected in the article."""
        super().__init__(parent)
        self._lesson = lesson
        self._selected = selected
        self.span = span
        self.quote = QLabel()
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setWordWrap(True)
        self.quote.setFont(look.reading_font(14.5 / look.settings.text_size))
        self.place = QLabel()
        self.place.setFont(look.interface_font(12))
        self.take = QPushButton(tr("&Use the selected words"))
        self.take.setToolTip(tr("Select the words in the article that show it, then press this button"))
        self.take.setAutoDefault(False)
        self.take.clicked.connect(self._on_take)
        row = QHBoxLayout()
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.quote)
        column.addLayout(row)
        give_tone(self.place, "soft")
        self._show()

    def _on_take(self) -> None:
        span = self._selected()
        if span is None:
            self.place.setText(tr("Nothing is selected in the article."))
            return
        self.span = without_blanks(self._lesson.article.text, span)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        words = " ".join(self._lesson.text_of(self.span).split())
        self.quote.setText(tr("“{quote}”", quote=words if len(words) < 400 else f"{words[:399]}…"))
        self.place.setText(paragraph_words(self._lesson, self.span.start))


class ActorChoice(QComboBox):
    """One of the actors; typing finds. `none` is what stands for nobody, if that can be chosen."""

    def __init__(self, name: str, actors: Sequence[Actor], chosen: int | None, none: str = "") -> None:
        """Offer the actors in the order of their names."""
        super().__init__()
        self.setAccessibleName(name)
        if none:
            self.addItem(none, None)
        for actor in sorted(actors, key=lambda actor: actor.name.casefold()):
            self.addItem(actor.name, actor.id)
        place = self.findData(chosen)
        if chosen is not None or none:
            self.setCurrentIndex(place)
        self.setMinimumContentsLength(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def chosen(self) -> int | None:
        """The id of the actor; None for nobody."""
        return self.currentData()


class SmallTable(QWidget):
    """A table of texts with buttons that add and remove rows; the last column may say what the row means."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        add: str,
        meaning: Callable[[list[str]], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`columns` are edited; `meaning` says a row in words, in a column of its own."""
        super().__init__(parent)
        self._meaning, self._editable, self._showing = meaning, len(columns), False
        self.table = QTableWidget(0, len(columns) + (meaning is not None))
        self.table.setHorizontalHeaderLabels([*columns, *([tr("Meaning")] if meaning else [])])
        self.table.setAccessibleName(name)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.table.setMinimumHeight(110)
        self.add, self.remove = QPushButton(add), QPushButton(tr("&Remove"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, slot in ((self.add, self._on_add), (self.remove, self._on_remove)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.table.itemChanged.connect(self._on_item)
        self.table.itemSelectionChanged.connect(self._show_what_is_possible)
        self._show_what_is_possible()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these texts."""
        self.table.setRowCount(0)
        for texts in rows:
            self._append(texts)

    def rows(self) -> list[list[str]]:
        """The texts of all rows in which anything stands."""
        found = [self._texts(row) for row in range(self.table.rowCount())]
        return [texts for texts in found if any(texts)]

    def _texts(self, row: int) -> list[str]:
        items = [self.table.item(row, column) for column in range(self._editable)]
        return ["" if item is None else item.text().strip() for item in items]

    def _append(self, texts: Sequence[str]) -> None:
        row = self.table.rowCount()
        self._showing = True
        self.table.setRowCount(row + 1)
        for column, text in enumerate(texts):
            self.table.setItem(row, column, QTableWidgetItem(text))
        if self._meaning is not None:
            words = QTableWidgetItem(self._meaning(list(texts)))
            words.setFlags(words.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, self._editable, words)
        self._showing = False

    def _on_item(self, item: QTableWidgetItem) -> None:
        if self._showing:
            return
        meaning = self.table.item(item.row(), self._editable)
        if self._meaning is not None and meaning is not None:
            self._showing = True
            meaning.setText(self._meaning(self._texts(item.row())))
            self._showing = False
        self.changed.emit()

    def _on_add(self) -> None:
        self._append([""] * self._editable)
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()
        self.table.edit(self.table.model().index(row, 0))

    def _on_remove(self) -> None:
        for row in sorted((index.row() for index in self.table.selectionModel().selectedRows()), reverse=True):
            self.table.removeRow(row)
        self.changed.emit()

    def _show_what_is_possible(self) -> None:
        self.remove.setEnabled(bool(self.table.selectionModel().selectedRows()))


def give_tone(label: QLabel, tone: str) -> None:
    """Write a label in a quieter or a stronger colour: "soft" or "accent", as the style sheet has them."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


def scrolled(form: QFormLayout) -> QScrollArea:
    """The form in a frame that scrolls, for windows that are too low for it."""
    inner = QWidget()
    inner.setLayout(form)
    form.setContentsMargins(0, 0, 12, 0)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    area = QScrollArea()
    give_viewport(area)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)  # which setWidget() turned on
    return area


def period_meaning(text: str, look: Look) -> str:
    """What a typed period means in words, or what is wrong with it; empty for none."""
    if not text.strip():
        return ""
    try:
        return describe(Moment.parse(text.strip()), look.language)
    except MomentError as error:
        return error.said(tr)
