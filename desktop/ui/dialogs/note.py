"""Asks for the colour of a highlight, and for the reader's own words to it or to a bookmark."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from db.model.study import BOOKMARK
from desktop.drawing.highlights import HIGHLIGHTS, Highlight, highlight_of
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.panes.chips import Flow
from desktop.ui.panes.signs import highlight_icon
from desktop.ui.panes.wrapping import wrapped
from desktop.ui.words import tr

WIDTH = 500
_SIDE = 22
_QUOTE_PIXELS = 15.0
_QUOTE_LINES = 5
_QUOTE_AROUND = 12


class NoteDialog(SavingDialog):
    """Shows the words that a note is on, and asks for its colour and the reader's words."""

    saved = Signal(str, str)
    """The key of the colour and the words, which may be empty."""
    deleted = Signal()

    def __init__(
        self,
        quote: str,
        colour: str,
        text: str,
        names: Mapping[str, str],
        look: Look,
        parent: QWidget | None = None,
        *,
        existing: bool,
    ) -> None:
        """Begin with a colour and words. `names` gives the name of each colour; an existing note can be deleted.

        A bookmark has words, and stays one: no colours are offered.
        """
        self._bookmark = colour == BOOKMARK
        super().__init__(_title(colour, existing=existing), parent)
        self._look = look
        self._make_widgets(quote, text, names)
        self._make_buttons(existing)
        self._assemble()
        if not self._bookmark:
            self._choose(highlight_of(colour).key)
        self.words.setFocus()

    def _make_widgets(self, quote: str, text: str, names: Mapping[str, str]) -> None:
        font = self._look.reading_font(_QUOTE_PIXELS / self._look.settings.text_size)
        lines = wrapped(" ".join(quote.split()), font, WIDTH - 2 * (_SIDE + _QUOTE_AROUND), _QUOTE_LINES)
        self.quote = QLabel("\n".join(lines))
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setFont(font)
        self.quote.setAutoFillBackground(True)
        self.quote.setContentsMargins(_QUOTE_AROUND, 8, _QUOTE_AROUND, 8)
        self.quote.setAccessibleName(tr("Words in the article"))
        self.quote.setAccessibleDescription(quote)
        self.colours: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        for highlight in HIGHLIGHTS:
            button = QRadioButton(names.get(highlight.key, "").replace("&", "&&"))
            button.setIcon(highlight_icon(highlight, self._look))
            button.setIconSize(QSize(16, 16))
            button.toggled.connect(partial(self._on_colour, highlight))
            self._group.addButton(button)
            self.colours[highlight.key] = button
        self.words = QPlainTextEdit(text)
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(
            tr("Nothing, for a bookmark alone") if self._bookmark else tr("Nothing, for a highlight alone")
        )
        self.words.setMinimumSize(WIDTH - 2 * _SIDE, 120)
        self.words.setAccessibleName(tr("Your words"))

    def _make_buttons(self, existing: bool) -> None:
        self.make_buttons(tr("Keep the note (Ctrl+Enter)"))
        tip = tr("Delete the bookmark") if self._bookmark else tr("Delete the note with its highlight")
        self.delete = self.add_button(tr("&Delete"), tip)
        self.delete.setVisible(existing)
        self.delete.clicked.connect(self._on_delete)
        self.save_with_ctrl_enter()

    def _assemble(self) -> None:
        colours = QWidget()
        colours.setAccessibleName(tr("Colour"))
        colours.setVisible(not self._bookmark)
        flow = Flow(colours, 12, 6)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in self.colours.values():
            flow.addWidget(button)
        label = QLabel(tr("Your &words"))
        label.setBuddy(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 18)
        column.setSpacing(14)
        column.addWidget(self.quote)
        column.addWidget(colours)
        column.addWidget(label)
        column.addWidget(self.words, 1)
        column.addWidget(self.buttons)

    def _choose(self, colour: str) -> None:
        self.colours[colour].setChecked(True)

    def _on_colour(self, highlight: Highlight, chosen: bool) -> None:
        if chosen:
            palette = self.quote.palette()
            palette.setColor(self.quote.backgroundRole(), self._look.highlight_colour(highlight.key))
            self.quote.setPalette(palette)

    def hand_over(self) -> None:
        """Say colour and words."""
        chosen = (key for key, button in self.colours.items() if button.isChecked())
        colour = BOOKMARK if self._bookmark else next(chosen)
        self.saved.emit(colour, self.words.toPlainText())

    def _on_delete(self) -> None:
        self.deleted.emit()
        self.accept()


def _title(colour: str, *, existing: bool) -> str:
    if colour == BOOKMARK:
        return tr("Bookmark")
    return tr("Change note") if existing else tr("Note")
