"""The line at the bottom: where the reading is, and whether changes are kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar

from desktop.ui.words import tr

_DOT = "   ·   "


class Status:
    """What the status bar says all the time."""

    def __init__(self, bar: QStatusBar) -> None:
        """Put the words into a window's status bar."""
        self.where = QLabel()
        self.saved = QLabel()
        for label in (self.where, self.saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.where)
        bar.addPermanentWidget(self.saved)
        # Qt hides what is seen already, not what appears under a message, as where the window opens below the pointer.
        bar.messageChanged.connect(self._on_message)

    def show_reading(self, number: int | None, count: int, part: float) -> None:
        """Say which of `count` paragraphs is read (None: none has a number), and which part, 0 to 1, has been seen."""
        words = [] if number is None else [tr("Paragraph {number} of {count}", number=number, count=count)]
        if count:
            words.append(tr("{percent} % seen", percent=f"{part * 100:.0f}"))
        self.where.setText(_DOT.join(words))

    def _on_message(self, message: str) -> None:
        self.where.setVisible(not message)

    def show_saved(self, *, read_only: bool) -> None:
        """Say whether changes are kept."""
        self.saved.setText(tr("Read only") if read_only else tr("Saved"))
