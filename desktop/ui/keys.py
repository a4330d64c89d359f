"""Keys as this system and its language write them, also in windows that read from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem


class MirroredMenu(QMenu):
    """A menu whose keys read from left to right though its words do not."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Set the keys, which Qt puts behind a tab, apart from the words."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")  # type: ignore[attr-defined]  # missing in the stubs
        if keys:
            option.text = f"{words}{tab}{_from_left(keys)}"  # type: ignore[attr-defined]


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
