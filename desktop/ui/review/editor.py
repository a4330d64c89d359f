"""What stands on the row of the current suggestion: its parts, to be changed in place, and why it was made."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.model.lesson import Lesson
from db.model.suggestion import Proposal, Suggestion
from desktop.ui.look import Look
from desktop.ui.models.suggestions import state_words, why
from desktop.ui.models.words import paragraph_sign, paragraph_words
from desktop.ui.review.fields import CertaintyBar, Field, WrappingField
from desktop.ui.review.row import LEADING
from desktop.ui.words import tr

_INDENT = round(LEADING) - 10
"""Pixels from the editor's leading edge to its fields: they begin where the words of the other rows do."""


class Editor(QWidget):
    """The editor of one kind of suggestion. A subclass has the fields; its row stands above, so it paints no ground."""

    edited = Signal(int, object)
    """The id of the suggestion and what is to be suggested in its place, a Proposal."""
    left = Signal()
    """The keyboard goes back to the list."""
    height_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make the fields; a suggestion comes later."""
        super().__init__(parent)
        self.look = look
        self.suggestion: Suggestion | None = None
        self.lesson: Lesson | None = None
        self.names: Mapping[int, str] = {}
        self.column = QVBoxLayout(self)
        # Margins are not mirrored by Qt.
        self.column.setContentsMargins(*((8, 6, _INDENT, 6) if self.isRightToLeft() else (_INDENT, 6, 8, 6)))
        self.column.setSpacing(7)
        self.place = self.label(11.5, "faint")
        self.place.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self.place.setContentsMargins(0, 7, 0, 0)
        self.place.setWordWrap(False)
        self.bar = CertaintyBar(look)
        self.why = self.label(11.5, "soft")
        self.make_fields()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.why, 1)
        self.column.addSpacing(1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        look.changed.connect(self.dress)
        self.dress()

    # What a subclass says

    def make_fields(self) -> None:
        """Make the fields and put them into the column."""
        raise NotImplementedError

    def show_fields(self, proposal: Proposal) -> None:
        """Show a proposal in the fields."""
        raise NotImplementedError

    def choose_kind(self, number: int) -> None:
        """Choose a kind by its digit."""

    def toggle_key(self) -> None:
        """Mark it as one to learn, or unmark it."""

    @property
    def first_field(self) -> QWidget:
        """Where typing begins."""
        raise NotImplementedError

    # What all share

    def show_suggestion(
        self, suggestion: Suggestion, lesson: Lesson, names: Mapping[int, str], *, beforehand: bool = False
    ) -> None:
        """Show a suggestion of a lesson; `names` are those of all suggested actors by their keys.

        `beforehand` says that the program accepted it by itself.
        """
        self.suggestion, self.lesson, self.names = suggestion, lesson, names
        self.show_fields(suggestion.proposal)
        start = suggestion.proposal.span.start
        self.place.setText(paragraph_sign(lesson, start))
        self.place.setAccessibleName(paragraph_words(lesson, start))
        self.bar.show_confidence(suggestion.proposal.confidence)
        state = state_words(suggestion, beforehand=beforehand)
        reason = why(suggestion)
        self.why.setText(tr("{state}; {reason}", state=state, reason=reason) if state else reason)

    def finish(self) -> None:
        """Keep what is being typed: something else is to be done."""
        for kind in (Field, WrappingField):
            for field in self.findChildren(kind):
                field.keep()

    def keep(self, proposal: Proposal) -> None:
        """Say that something else is to be suggested."""
        if self.suggestion is not None and proposal != self.suggestion.proposal:
            self.suggestion = self.suggestion._replace(proposal=proposal)
            self.edited.emit(self.suggestion.id, proposal)

    def label(self, pixels: float, colour: str, weight: QFont.Weight = Look.REGULAR) -> QLabel:
        """A line of words that wraps."""
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("pixels", pixels)
        label.setProperty("weight", int(weight))
        label.setProperty("colour", colour)
        self._dress_label(label)
        return label

    def dress(self) -> None:
        """Take faces and colours from the look. Fields are lines to write on, until one comes to them."""
        theme = self.look.theme
        leading = "right" if self.isRightToLeft() else "left"  # which Qt does not mirror
        self.setStyleSheet(
            f"""
            QLineEdit, QPlainTextEdit, QComboBox {{ background: transparent; border: 1px solid transparent;
                border-bottom-color: {theme.edge}; border-radius: 0; padding-{leading}: 0; }}
            QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover {{ background: {theme.paper};
                border-color: {theme.edge}; border-radius: 5px; }}
            QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ background: {theme.paper};
                border: 2px solid {theme.focus}; border-radius: 5px; padding-{leading}: 0; }}
            QComboBox {{ padding-{leading}: 3px; }} QComboBox:focus {{ padding-{leading}: 2px; }}
            """
        )
        for label in self.findChildren(QLabel):
            if label.property("colour"):
                self._dress_label(label)

    def _dress_label(self, label: QLabel) -> None:
        weight = QFont.Weight(label.property("weight"))
        label.setFont(self.look.interface_font(label.property("pixels"), weight))
        palette = label.palette()
        palette.setColor(label.foregroundRole(), self.look.colour(label.property("colour")))
        label.setPalette(palette)
