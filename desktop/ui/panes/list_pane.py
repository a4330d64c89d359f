"""A pane that is a list, with switches above it and tools below: what words, statements and notes share."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.panes.chips import Chips, Flow
from desktop.ui.panes.row_list import RowList
from desktop.ui.words import tr


class ListPane(QWidget):
    """Chips, rows and tools; where there is no row, a sentence that says why, and what to do."""

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty; `name` is what a screen reader calls the list."""
        super().__init__(parent)
        self._look = look
        self._writable = True
        self.chips = Chips(name, look)
        self.list = RowList(name, look)
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.empty.setContentsMargins(28, 12, 28, 12)
        self.tools = Tools(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.chips, 0), (self.list, 1), (self.empty, 1), (self.tools, 0)):
            column.addWidget(part, stretch)
        self.chips.hide()
        self.empty.hide()
        self.setFocusProxy(self.list)
        self.list.current_changed.connect(self.show_tools)
        look.changed.connect(self._dress)
        self._dress()

    def set_writable(self, writable: bool) -> None:
        """Say whether the library can be written: in one that cannot, the tools that change something rest."""
        self._writable = writable
        self.show_tools()

    def show_tools(self) -> None:
        """Say which of the tools make sense now."""

    def fill(self, rows: Sequence[Row], why_empty: str) -> None:
        """Show rows or, where there is none, the sentence in their place."""
        held = self.list.hasFocus()
        self.list.show_rows(rows)
        self.empty.setText(why_empty)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        # The keyboard stays in the pane, also where the last row has gone.
        self.empty.setFocusPolicy(Qt.FocusPolicy.NoFocus if rows else Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.list if rows else self.empty)
        if held and not rows:
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self.empty.setFont(self._look.interface_font(13))
        palette = self.empty.palette()
        palette.setColor(self.empty.foregroundRole(), self._look.colour("soft"))
        self.empty.setPalette(palette)
        focus = self._look.theme.focus
        self.empty.setStyleSheet(
            f"QLabel {{ border: 2px solid transparent; }} QLabel:focus {{ border-color: {focus}; border-radius: 7px; }}"
        )


class ChangingListPane(ListPane):
    """A list whose rows the user has written, and can change and delete. Each row's id is that of its thing."""

    edit_wanted = Signal(int)
    """The id of what is to be changed."""
    delete_wanted = Signal(int)

    def make_changing_tools(self, edit_tip: str, delete_tip: str) -> None:
        """Add the tools that change and delete the row that has the keyboard."""
        self.edit = list_action(self.list, tr("Change…"), edit_tip, self._on_edit, Qt.Key.Key_F2)
        self.delete = list_action(self.list, tr("Delete"), delete_tip, self._on_delete, Qt.Key.Key_Delete)
        self.tools.add_action(self.edit)
        self.tools.add_action(self.delete)

    def show_tools(self) -> None:
        """Both need a row, and a library that can be written."""
        row = self.list.current_row()
        for action in (self.edit, self.delete):
            action.setEnabled(self._writable and row is not None)

    def _on_edit(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.edit_wanted.emit(row.id)

    def _on_delete(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.delete_wanted.emit(row.id)


class Tools(QWidget):
    """A quiet line of buttons under a hairline."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a button, and hidden."""
        super().__init__(parent)
        self._look = look
        self._flow = Flow(self, 2)
        self._flow.setContentsMargins(8, 2, 8, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        look.changed.connect(self.update)

    def add_action(self, action: QAction) -> QToolButton:
        """Add a button that carries an action."""
        button = QToolButton()
        button.setFont(self._look.interface_font(12))
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.add(button)
        return button

    def add(self, button: QToolButton) -> None:
        """Add a button."""
        self._flow.addWidget(button)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline."""
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


def list_action(
    view: RowList, words: str, tip: str, slot: Callable[[], object], key: str | Qt.Key | None = None
) -> QAction:
    """An action on the current row of a list: in its context menu, and under a key while it has the keyboard."""
    action = QAction(words, view)
    action.setIconText(words)  # with the … that a button would leave out
    action.setToolTip(tip)
    if key is not None:
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(slot)
    view.addAction(action)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    return action


class OrderButton(QToolButton):
    """Says in which order rows stand, and opens the menu of all orders."""

    def __init__(self, tip: str, orders: Sequence[tuple[str, str]], slot: Callable[[], object], look: Look) -> None:
        """`orders` are keys and words, the first one at the beginning; `slot` is called after another was chosen."""
        super().__init__()
        self.setFont(look.interface_font(12))
        self._slot = slot
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for key, words in orders:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(key)
            self._group.addAction(action)
        self._group.actions()[0].setChecked(True)
        self._group.triggered.connect(self._on_order)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(tip)
        self._show()

    @property
    def order(self) -> str:
        """The key of the order that is chosen."""
        action = self._group.checkedAction()
        return "" if action is None else action.data()

    def choose(self, key: str) -> None:
        """Choose an order, as from the menu."""
        next(action for action in self._group.actions() if action.data() == key).trigger()

    def _on_order(self) -> None:
        self._show()
        self._slot()

    def _show(self) -> None:
        action = self._group.checkedAction()
        words = "" if action is None else action.text()
        self.setText(words)
        self.setAccessibleName(f"{self.toolTip()}: {words}")
