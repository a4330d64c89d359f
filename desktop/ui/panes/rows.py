"""What the panes share that scroll."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QListView, QWidget

from desktop.ui.look import Look

_INSET = 20
"""Pixels by which a card begins right of its row, so that it stays within the pane."""


def global_box(viewport: QWidget, row: QRect) -> QRect:
    """The box of a row in global pixels, for a card to stand beside."""
    return QRect(viewport.mapToGlobal(row.topLeft()), row.size()).adjusted(_INSET, 0, 0, 0)


def give_viewport(area: QAbstractScrollArea) -> None:
    """Give a scroll area a viewport that was made in Python, with the ground of the one that Qt made.

    Asked for its own one, Qt hands out an object that PySide has to find a class for, and the first time that takes
    20 ms (PySide 6.11), a tenth of the way to the first paint.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)


def has_keyboard(view: QListView, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether a row has the keyboard. (QStyle would tell as well, but costs 13 ms to look up at the start.)"""
    return view.hasFocus() and index.row() == view.currentIndex().row()


def paint_focus_line(painter: QPainter, view: QAbstractScrollArea, look: Look) -> None:
    """Show that a view has the keyboard, though none of its items has it: a line above them.

    In pixels of the viewport; a border of the style sheet would change the viewport's size after it was laid out.
    """
    if view.hasFocus():
        painter.fillRect(0, 0, view.viewport().width(), 2, look.colour("focus"))


def claims_escape(event: QEvent) -> bool:
    """Accept the question whether Escape is for this widget rather than for the window; False for any other event."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() != Qt.Key.Key_Escape:
        return False
    event.accept()
    return True
