"""A small list that is found by typing: which actor is meant."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.library.arranging import folded
from desktop.ui.look import Look
from desktop.ui.words import tr

_WIDTH, _HEIGHT = 300, 280


class Finder(QFrame):
    """Dies when it is closed: by choosing, by Escape, or by a click elsewhere."""

    chosen = Signal(int)
    """The key of the actor that was chosen."""

    def __init__(self, title: str, actors: Sequence[tuple[int, str]], look: Look, parent: QWidget) -> None:
        """Offer actors, pairs of key and names."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actors = [(key, names, folded(names)) for key, names in actors]
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(look.interface_font(12.5, Look.SEMIBOLD))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Type a part of the name"))
        self.words.setAccessibleName(title)
        self.words.textChanged.connect(self._fill)
        self.words.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names end with …
        self.list.itemClicked.connect(self._on_item)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (label, self.words, self.list):
            column.addWidget(widget)
        theme = look.theme
        self.setStyleSheet(f"Finder {{ background: {theme.raised}; border: 1px solid {theme.edge}; }}")
        self.resize(_WIDTH, _HEIGHT)
        self._fill()

    def open_at(self, corner: QPoint) -> None:
        """Show it with a corner in global pixels, within the screen."""
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.show()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk the list while one types; Enter chooses."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._on_item(item)
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self.list.clear()
        wanted = folded(self.words.text()).split()
        for key, names, searched in self._actors:
            if all(word in searched for word in wanted):
                item = QListWidgetItem(names)
                item.setData(Qt.ItemDataRole.UserRole, key)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _on_item(self, item: QListWidgetItem) -> None:
        key = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(key)
