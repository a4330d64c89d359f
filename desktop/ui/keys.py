"""Keys as this system and its language write them, also in windows that read from right to left."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem


class MirroredMenu(QMenu):
    """A menu whose keys read from left to right though its words do not."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Set the keys, which Qt puts behind a tab, apart from the words."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")  # type: ignore[attr-defined]  # missing in the stubs
        if keys:
            option.text = f"{words}{tab}{_from_left(keys)}"  # type: ignore[attr-defined]


_POSITIONS = {
    **dict(zip(range(24, 34), "QWERTYUIOP", strict=True)),
    **dict(zip(range(38, 47), "ASDFGHJKL", strict=True)),
    **dict(zip(range(52, 59), "ZXCVBNM", strict=True)),
}
"""Letters by the scan codes of X11 and Wayland, as they stand on the keys of keyboards with a second script."""


def latin_key(event: QKeyEvent) -> int:
    """The key of an event; one that types a letter of another script counts as the Latin letter printed beside it.

    On macOS, where codes of keys say something else, it stays as it is.
    """
    text = event.text()
    if not text.isalpha() or text.isascii() or sys.platform == "darwin":
        return event.key()
    if sys.platform == "win32":  # a virtual key is the letter, whatever the layout types
        code = event.nativeVirtualKey()
        return code if Qt.Key.Key_A <= code <= Qt.Key.Key_Z else event.key()
    letter = _POSITIONS.get(event.nativeScanCode())
    return event.key() if letter is None else ord(letter)


def key_words(key: str) -> str:
    """A key or a sequence of keys as this system and its language write it, such as "Strg+O" for "Ctrl+O"."""
    # Qt knows no modifier by itself, so that one is cut from a whole sequence.
    words = QKeySequence("Ctrl+A" if key == "Ctrl" else key).toString(QKeySequence.SequenceFormat.NativeText)
    if key == "Ctrl":
        words = words.removesuffix("A").rstrip("+")
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        words = _from_left(words)
    return words


def _from_left(keys: str) -> str:
    """Keys that read from left to right within words that do not, where "Ctrl++" would read "++Ctrl"."""
    return f"\u2066{keys}\u2069"
