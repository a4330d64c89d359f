"""A button that looks like a link in a text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.look import Look
from desktop.ui.panes.wrapping import direction


class Link(QPushButton):
    """Underlined words in the accent, without a box; a ring when it has the keyboard. It is never the default."""

    def __init__(self, look: Look, pixels: float = 12.5, parent: QWidget | None = None) -> None:
        """Begin without words."""
        super().__init__(parent)
        self._look = look
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(look.interface_font(pixels, QFont.Weight.Medium))
        look.changed.connect(self._dress)
        self._dress()

    def show_words(self, words: str, longest: int = 0) -> None:
        """Show words, with `longest` as many characters of them at most; all of them are its tip then."""
        shown = f"{words[: longest - 1].rstrip()}…" if longest and len(words) > longest else words
        if longest and direction(words) is not self.layoutDirection():
            shown = f"\u2068{shown}\u2069"  # first strong isolate (UAX 9)
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(words)
        if longest:
            self.setToolTip(words)
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _dress(self) -> None:
        theme = self._look.theme
        self.setStyleSheet(
            f"QPushButton {{ color: {theme.accent}; background: transparent; border: 0; padding: 2px 1px;"
            " text-align: left; text-decoration: underline; }"
            f"QPushButton:focus {{ border: 1px solid {theme.focus}; border-radius: 3px; padding: 1px 0; }}"
        )
