"""A button with a line or more of text, a number that chooses it, and a sign that says what became of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.ui.look import Look
from desktop.ui.practice.leading import set_words
from desktop.ui.words import tr

_SIGN = 16
"""Pixels of the sign that says what became of an option."""
_SIGNS = {"right": ("check", "right"), "wrong": ("x", "accent")}
"""Icons and the names of their colours."""


class OptionButton(QPushButton):
    """One answer among several. Its text may need several lines, which the label of a usual button has not."""

    def __init__(
        self, look: Look, number: int, text: str, *, reading: bool = True, parent: QWidget | None = None
    ) -> None:
        """Show a text with its number, from 1; `reading`: in the face of the article."""
        super().__init__(parent)
        self._look = look
        self.setAutoDefault(False)
        self.setProperty("option", True)
        self.setAccessibleName(tr("{number}: {text}", number=number, text=text))
        self.setToolTip(tr("Key {key}", key=number))
        self.number = _label(str(number))
        self.number.setProperty("tone", "soft")
        self.words = _label("")
        self.words.setWordWrap(True)
        set_words(self.words, text)
        self.words.setFont(look.reading_font(0.92) if reading else look.interface_font(14))
        self.sign = _label("")
        self._align_with_words()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self.sign.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _align_with_words(self) -> None:
        """Let number and sign stand on the first line of the words, and the words of all options begin alike."""
        self.number.setFont(self._look.interface_font(self._look.settings.text_size * 0.68))
        words, number = QFontMetrics(self.words.font()), QFontMetrics(self.number.font())
        self.number.setMinimumWidth(number.horizontalAdvance("0") + 2)
        self.number.setContentsMargins(0, max(0, words.ascent() - number.ascent()), 0, 0)
        self.sign.setContentsMargins(0, max(0, (words.height() - _SIGN) // 2), 0, 0)

    def mark(self, verdict: str) -> None:
        """Say what became of it: "right" or "wrong" by sign, colour and word, "none" of those; it can rest now."""
        self.setProperty("verdict", verdict)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.style().unpolish(self)
        self.style().polish(self)
        if verdict in _SIGNS:
            self.sign.setPixmap(self._look.icon(*_SIGNS[verdict]).pixmap(_SIGN, _SIGN))
            said = tr("{answer} (right)") if verdict == "right" else tr("{answer} (not right)")
            self.setAccessibleName(said.format(answer=self.words.text()))
        self.sign.setVisible(verdict in _SIGNS)

    def sizeHint(self) -> QSize:
        """As much as the text needs."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As much as the longest word needs."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Text is higher where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the text at a width."""
        return max(self._row.totalHeightForWidth(width), self._row.totalMinimumSize().height())


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
