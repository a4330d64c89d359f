"""Names of buttons as they are spoken."""

from PySide6.QtWidgets import QAbstractButton


def name_by_words(button: QAbstractButton) -> None:
    """Name a button by its own words, without its letter's mark and without what says that a question follows."""
    button.setAccessibleName(button.text().replace("&", "").rstrip("…"))
