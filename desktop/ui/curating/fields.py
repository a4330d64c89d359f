"""What the dialogs share: a place in the text, a choice of actor, a form that scrolls."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.model.actor import Actor
from db.model.article import Span
from db.model.lesson import Lesson
from desktop.library.typed import without_blanks
from desktop.ui.look import Look
from desktop.ui.models.words import paragraph_words
from desktop.ui.panes.rows import give_viewport
from desktop.ui.panes.wrapping import direction
from desktop.ui.words import tr

SCROLL_GAP = 12
"""Pixels between fields that scroll and their scroll bar."""


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
        begin_with_the_line(self.quote)
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
        self.quote.setLayoutDirection(direction(words))
        self.quote.setText(tr("“{quote}”", quote=words if len(words) < 400 else f"{words[:399]}…"))
        self.place.setText(paragraph_words(self._lesson, self.span.start))


class ActorChoice(QComboBox):
    """One of the actors; typing finds. `none` is what stands for nobody, if that can be chosen."""

    def __init__(self, name: str, actors: Sequence[Actor], chosen: int | None, none: str = "") -> None:
        """Offer the actors in the order of their names."""
        super().__init__()
        self.setAccessibleName(name)
        self._none = none
        self._offer(actors, chosen)
        self.setMinimumContentsLength(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def chosen(self) -> int | None:
        """The id of the actor; None for nobody."""
        return self.currentData()

    def follow(self, actors: Sequence[Actor]) -> None:
        """Offer the actors that the lesson has now; one that is gone is chosen no longer."""
        chosen = self.chosen()
        self.blockSignals(True)
        self.clear()
        self._offer(actors, chosen)
        self.blockSignals(False)
        if self.chosen() != chosen:
            self.currentIndexChanged.emit(self.currentIndex())

    def _offer(self, actors: Sequence[Actor], chosen: int | None) -> None:
        if self._none:
            self.addItem(self._none, None)
        for actor in sorted(actors, key=lambda actor: actor.name.casefold()):
            self.addItem(actor.name, actor.id)
        self.setCurrentIndex(self.findData(chosen) if chosen is not None else 0 if self._none else -1)


def begin_with_the_line(label: QLabel) -> None:
    """Let words begin where the lines of the window begin, also words of a language that runs the other way."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def run_with_the_words(field: QPlainTextEdit) -> None:
    """Let lines begin at the side where their words do, as in a field of one line; in an empty one, where the window's
    do."""
    text = field.toPlainText()
    runs = direction(text) if text.strip() else QGuiApplication.layoutDirection()
    option = field.document().defaultTextOption()
    side = Qt.AlignmentFlag.AlignRight if runs is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    if option.alignment() != side | Qt.AlignmentFlag.AlignAbsolute:
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        field.document().setDefaultTextOption(option)


def isolated(words: str) -> str:
    """Words of the text within a sentence of the window: where these run the other way, their signs stay with them."""
    if direction(words) is QGuiApplication.layoutDirection():
        return words
    return f"\u2068{words}\u2069"  # first strong isolate (UAX 9)


def name_field(box: QComboBox) -> None:
    """Let a screen reader call the field of a box like the box: the keyboard is in the field."""
    field = box.lineEdit()
    if field is not None:
        field.setAccessibleName(box.accessibleName())


def give_tone(label: QLabel, tone: str) -> None:
    """Write a label in a quieter or a stronger colour: "soft" or "accent", as the style sheet has them."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


def scrolled(form: QFormLayout) -> QScrollArea:
    """The form in a frame that scrolls, for windows that are too low for it."""
    inner = QWidget()
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    column = QVBoxLayout()
    row.addLayout(column, 1)
    row.addSpacing(SCROLL_GAP)  # on the side of the scroll bar in mirrored windows too
    column.addLayout(form)
    column.addStretch(1)  # what is left over belongs below, not between the rows
    form.setContentsMargins(0, 0, 0, 0)
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
