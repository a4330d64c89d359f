"""Cells of a long table that paint themselves: the style sheet's own way takes three times as long, and shows it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look import Look

AnyIndex = QModelIndex | QPersistentModelIndex

_SIDE = 11
"""Pixels between the words of a cell and its edges, as under the titles of the columns."""


class PlainCells(QStyledItemDelegate):
    """One line of words a cell, elided at its end, on the ground of a chosen row if it is in one."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        """Paint in the colours of the theme."""
        super().__init__(view)
        self._look, self._view = look, view
        self._alignments: dict[int, Qt.AlignmentFlag] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Ground and words of a cell."""
        box: QRect = option.rect  # type: ignore[attr-defined]  # missing in the stubs
        chosen = QStyle.StateFlag.State_Selected in option.state  # type: ignore[attr-defined]
        if chosen:
            painter.fillRect(box, self._look.colour("selection"))
        if index.row() == self._view.currentIndex().row() and self._view.hasFocus():
            for line in (box.top(), box.bottom()):  # which row the keyboard is on, chosen or not
                painter.fillRect(box.left(), line, box.width(), 1, self._look.colour("focus"))
        words = index.data(Qt.ItemDataRole.DisplayRole)
        if not words:
            return
        column = index.column()
        if column not in self._alignments:
            side = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeading)
            self._alignments[column] = QStyle.visualAlignment(
                option.direction,  # type: ignore[attr-defined]
                side | Qt.AlignmentFlag.AlignVCenter,
            )
        inner = box.adjusted(_SIDE, 0, -_SIDE, 0)
        metrics: QFontMetrics = option.fontMetrics  # type: ignore[attr-defined]
        painter.setPen(self._look.colour("on_selection" if chosen else "ink"))
        painter.drawText(
            inner,
            self._alignments[column] | Qt.TextFlag.TextSingleLine,
            metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width()),
        )
