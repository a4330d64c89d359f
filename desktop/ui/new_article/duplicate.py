"""What the library has of a new article already, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.library.duplicates import LEAST, Duplicate
from desktop.ui.look import Look
from desktop.ui.words import tr


class DuplicateOffer(QFrame):
    """A sentence about the article that is there, and two ways out; adding the new one beside it is the third."""

    open_wanted = Signal(int)
    """The article that is there, by its id, is to be opened, and the new one dropped."""
    correction_wanted = Signal(int)
    """The article that is there is to get the new text, with all that has its place in it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._look = look
        self.found: Duplicate | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.open = QPushButton(tr("&Open that article"))
        self.open.setToolTip(tr("Add nothing, and read the article that is there"))
        self.correct = QPushButton(tr("Correct its &text with this one"))
        self.correct.setToolTip(
            tr("Give the article that is there the new text; its actors, events and notes move along")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.open, self.correct):
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.open.clicked.connect(self._on_open)
        self.correct.clicked.connect(self._on_correct)
        self.setObjectName("duplicate")
        self.setAccessibleName(tr("The library holds this article already"))
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_found(self, found: Duplicate | None, *, alone: bool) -> None:
        """Say what was found; with None, nothing. Unless the new article is `alone`, nothing else is offered."""
        self.found = found
        self.setVisible(found is not None)
        if found is None:
            return
        self.words.setText(_said(found))
        self.open.setVisible(alone)
        self.correct.setVisible(alone and not found.same_text)

    def _on_open(self) -> None:
        if self.found is not None:
            self.open_wanted.emit(self.found.id)

    def _on_correct(self) -> None:
        if self.found is not None:
            self.correction_wanted.emit(self.found.id)

    def _dress(self) -> None:
        theme = self._look.theme
        self.words.setFont(self._look.interface_font(13))
        self.setStyleSheet(
            f"#duplicate {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 6px; }}"
        )


def _said(found: Duplicate) -> str:
    if found.same_text:
        return tr("The library holds this text already, as “{title}”.", title=found.title)
    if found.likeness >= LEAST:
        percent = f"{min(99, round(found.likeness * 100))}"
        return tr(
            "{percent} % of this text stand word for word in “{title}” already.", percent=percent, title=found.title
        )
    return tr("The library holds another text with the title “{title}”.", title=found.title)
