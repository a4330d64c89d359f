"""The field at the top of the library, in which words for a search of all articles are typed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.panes.rows import claims_escape
from desktop.ui.words import tr


class SearchField(QLineEdit):
    """Down goes into what was found; Escape empties the field and, when it is empty, leaves it."""

    results_wanted = Signal()
    """The keyboard is to go to what was found."""
    left = Signal()
    """The keyboard is to go back to the list of articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setPlaceholderText(tr("Search the library"))
        self.setAccessibleName(tr("Search the library"))
        self.setToolTip(tr("Look for words in all articles, actors, events and notes"))

    def event(self, event: QEvent) -> bool:
        """Escape is also the window's; where the keyboard is in this field, it is the field's."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Down and Enter leave the field; all else is typed."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text():
            self.results_wanted.emit()
        else:
            super().keyPressEvent(event)
