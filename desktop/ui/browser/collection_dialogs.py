"""Asks for the name of a collection, and in which collections articles are to be."""

from collections.abc import Callable, Sequence
from collections.abc import Collection as Names

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.model.collection import Collection
from desktop.library.typed import one_line
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.words import tr, trn

_WIDTH = 340
_LONGEST = 120
_COLLECTION = Qt.ItemDataRole.UserRole


class CollectionNameDialog(SavingDialog):
    """Takes a name that no other collection has."""

    named = Signal(str)

    def __init__(self, title: str, name: str, others: Names[str], parent: QWidget | None) -> None:
        """Begin with a name; `others` are those of the other collections."""
        super().__init__(title, parent)
        self._others = {other.casefold() for other in others}
        self.name = QLineEdit(name)
        self.name.setMaxLength(_LONGEST)
        self.name.setMinimumWidth(_WIDTH)
        self.name.setPlaceholderText(tr("A course, a term, a topic"))
        self.name.setAccessibleName(tr("Name of the collection"))
        self.name.selectAll()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("tone", "soft")
        self.words.setWordWrap(True)
        self.make_buttons(tr("Keep the name (Enter)"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(tr("Name"), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self.buttons)
        self.name.textChanged.connect(self._look_at_name)
        self._look_at_name()

    def hand_over(self) -> None:
        """Say the name."""
        self.named.emit(one_line(self.name.text()))

    def _look_at_name(self) -> None:
        name = one_line(self.name.text())
        taken = name.casefold() in self._others
        self.words.setText(
            tr("Another collection is called “{name}”.", name=name)
            if taken
            else tr("An article may be in several collections.")
        )
        self.name.setAccessibleDescription(self.words.text())
        self.save.setEnabled(bool(name) and not taken)


class CollectDialog(SavingDialog):
    """The collections with a tick at those that hold the articles; a new one can be named on the way."""

    collected = Signal(object, object, str)
    """The ids of the collections to put them into, of those to take them out of, and the name of a new one or ""."""

    def __init__(
        self, articles: int, collections: Sequence[Collection], holding: Callable[[int], int], parent: QWidget | None
    ) -> None:
        """`holding` tells how many of the `articles` a collection has, by its id."""
        super().__init__(tr("Collections"), parent)
        self._others = {one.name.casefold() for one in collections}
        heading = QLabel(trn(articles, "Put {n} article into:", "Put {n} articles into:"))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Collections"))
        self.list.setAccessibleDescription(tr("Space ticks a collection."))
        for one in collections:
            item = QListWidgetItem(one.name)
            item.setData(_COLLECTION, one.id)
            held = holding(one.id)
            state = Qt.CheckState.PartiallyChecked if 0 < held < articles else Qt.CheckState.Unchecked
            item.setCheckState(Qt.CheckState.Checked if held == articles else state)
            item.setToolTip(trn(one.articles, "{n} article", "{n} articles"))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(collections))
        self._before = [self.list.item(row).checkState() for row in range(self.list.count())]
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(tr("A course, a term, a topic"))
        self.name.setAccessibleName(tr("New collection"))
        self.name.textChanged.connect(self._look_at_name)
        self.make_buttons(tr("Put the articles into the ticked collections (Enter)"))
        self._assemble(heading)

    def _assemble(self, heading: QLabel) -> None:
        new = QFormLayout()
        new.setHorizontalSpacing(16)
        new.addRow(tr("New collection"), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addLayout(new)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH + 60)
        (self.list if self.list.count() else self.name).setFocus()

    def hand_over(self) -> None:
        """Say what was changed."""
        put: list[int] = []
        take: list[int] = []
        for row, before in enumerate(self._before):
            item = self.list.item(row)
            if item.checkState() is not before:
                (put if item.checkState() is Qt.CheckState.Checked else take).append(item.data(_COLLECTION))
        self.collected.emit(tuple(put), tuple(take), one_line(self.name.text()))

    def _look_at_name(self) -> None:
        self.save.setEnabled(one_line(self.name.text()).casefold() not in self._others)
