"""What a lesson still needs, line by line; a click leads to the next place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.model.sentence import said
from desktop.library.curating.checklist import Item, ItemKind
from desktop.ui.look import Look
from desktop.ui.models.rows import AnyIndex
from desktop.ui.words import tr

_ACTIONS: dict[ItemKind, Callable[[], str]] = {
    ItemKind.DATE: lambda: tr("Article details…"),
    ItemKind.SUGGESTIONS: lambda: tr("Review"),
    ItemKind.DOUBTS: lambda: tr("Look at the places"),
    ItemKind.KEY_ACTORS: lambda: tr("Choose an actor, then “Learn this” (Ctrl+L)"),
    ItemKind.GLOSSES: lambda: tr("Write the next one"),
    ItemKind.EVENT_DATES: lambda: tr("Open the next one"),
    ItemKind.EVENT_ACTORS: lambda: tr("Open the next one"),
    ItemKind.LOADED_WORDS: lambda: tr("Open the next one"),
}
"""What a click on a line does that is not done."""


class _Line(QStyledItemDelegate):
    """Draws what is to be done below what it is about, in the colour of what can be clicked."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the line without its words, then these."""
        line = QStyleOptionViewItem(option)
        self.initStyleOption(line, index)
        words, _, action = str(line.text).partition("\n")  # type: ignore[attr-defined]  # the stubs lack its fields
        if not action:
            super().paint(painter, option, index)
            return
        widget = self.parent()
        assert isinstance(widget, QWidget)
        style = widget.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, line, widget)
        line.text = ""  # type: ignore[attr-defined]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, line, painter, widget)
        chosen = bool(line.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        half = box.height() // 2
        painter.save()
        painter.setFont(line.font)  # type: ignore[attr-defined]
        for place, (part, colour) in enumerate(((words, "ink"), (action, "accent"))):
            painter.setPen(self._look.colour("on_selection" if chosen else colour))
            room = QRect(box.left() + 3, box.top() + place * half, box.width() - 6, half)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, part)
        painter.restore()


class ChecklistDialog(QDialog):
    """Stays open beside the lesson, and follows what is done."""

    wanted = Signal(object, int)
    """The ItemKind of the line, and the id of its next target; 0 for a line without one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._items: Sequence[Item] = ()
        self._next: dict[ItemKind, int] = {}
        self.setWindowTitle(tr("Checklist for this lesson"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 400)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Checklist"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_Line(look, self.list))
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)
        self.buttons = QDialogButtonBox()
        self.close_button = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setToolTip(tr("Close the checklist (Escape)"))
        self.close_button.setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show how the lesson stands now; the line that has the keyboard keeps it."""
        row = self.list.currentRow()
        if row < 0:  # at first, the first one to do
            row = next((place for place, item in enumerate(items) if not item.done), 0)
        self._items = items
        self.list.clear()
        for item in items:
            self.list.addItem(self._line(item))
        self.list.setCurrentRow(min(row, len(items) - 1))
        left = sum(not item.done for item in items)
        self.words.setText(
            tr("This lesson has everything that it needs.")
            if not left
            else tr(
                "Done: {done} of {all}. Click a line, or press Enter on it, to go on.",
                done=len(items) - left,
                all=len(items),
            )
        )

    def _line(self, item: Item) -> QListWidgetItem:
        words = said(item.words, tr)
        line = QListWidgetItem(
            self._look.icon("check" if item.done else "circle", "soft" if item.done else "accent"), ""
        )
        line.setText(words if item.done else tr("{words}\n{action}", words=words, action=_ACTIONS[item.kind]()))
        line.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Done: {words}", words=words) if item.done else line.text())
        if item.done:
            line.setForeground(self._look.colour("soft"))
        return line

    def _on_item(self, line: QListWidgetItem) -> None:
        item = self._items[self.list.row(line)]
        if item.done:
            return
        target = 0
        if item.targets:
            place = self._next.get(item.kind, 0) % len(item.targets)
            self._next[item.kind] = place + 1
            target = item.targets[place].id
        self.wanted.emit(item.kind, target)
