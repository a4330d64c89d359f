"""The heading of the list of articles where there are collections: a quiet button that narrows it to one of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from db.model.collection import Collection
from desktop.ui.look import Look
from desktop.ui.words import tr

_WIDEST = 170


class ShelfChooser(QToolButton):
    """Says which articles are listed; its menu has all articles, and every collection. Hidden while there is none."""

    collection_wanted = Signal(object)
    """The id of a collection, or None for all articles."""
    browser_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFont(look.interface_font(12.5, Look.SEMIBOLD))
        self.setMaximumWidth(_WIDEST)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Choose which articles are listed"))
        self.setMenu(QMenu(self))
        self.hide()

    def show_collections(self, collections: Sequence[Collection], chosen: int | None) -> None:
        """Offer these collections; `chosen` is the one to which the list is narrowed."""
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for collection_id, name in [(None, tr("All articles")), *((one.id, one.name) for one in collections)]:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(collection_id == chosen)
            action.triggered.connect(partial(self.collection_wanted.emit, collection_id))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("&Browse…"), self.browser_wanted.emit)
        name = next((one.name for one in collections if one.id == chosen), tr("All articles"))
        room = _WIDEST - 34
        self.setText(self.fontMetrics().elidedText(name.replace("&", "&&"), Qt.TextElideMode.ElideRight, room))
        self.setAccessibleName(tr("Listed: {name}", name=name))
        self.setVisible(bool(collections))
