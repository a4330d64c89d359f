"""What the lists of the panes share."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtWidgets import QListView, QWidget

_INSET = 20
"""Pixels by which a card begins right of its row, so that it stays within the pane."""


def global_box(viewport: QWidget, row: QRect) -> QRect:
    """The box of a row in global pixels, for a card to stand beside."""
    return QRect(viewport.mapToGlobal(row.topLeft()), row.size()).adjusted(_INSET, 0, 0, 0)


def has_keyboard(view: QListView, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether a row has the keyboard. (QStyle would tell as well, but costs 13 ms to look up at the start.)"""
    return view.hasFocus() and index.row() == view.currentIndex().row()
