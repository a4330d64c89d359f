"""The height of a dialog whose parts come and go."""

from PySide6.QtWidgets import QDialog


def fit(dialog: QDialog) -> None:
    """Give a dialog the height that its parts need at its width; Qt forgets the lines of labels that wrap."""
    dialog.adjustSize()
    layout = dialog.layout()
    if layout is not None:
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))
