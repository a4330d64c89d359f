"""The rows of the help window's list: the titles of pages, or what was found, with the found words in bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from desktop.library.guide_search import Found
from desktop.ui.look import Look

FOUND = Qt.ItemDataRole.UserRole + 1
"""The role under which an item holds its Found; a title in the contents is one without a snippet."""
_SIDE = 10
_ABOVE = 7
_GAP = 3

AnyIndex = QModelIndex | QPersistentModelIndex


class HelpRow(QStyledItemDelegate):
    """Paints a title alone, or heading, page and snippet under one another."""

    def __init__(self, look: Look, view: QListWidget) -> None:
        """Paint the rows of `view` in the colours of `look`."""
        super().__init__(view)
        self._view = view
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As wide as the list, as high as the wrapped words."""
        parts = self._lay_out(index.data(FOUND))
        return QSize(
            self._width(), round(sum(part.boundingRect().height() + _GAP for part, _ in parts)) + 2 * _ABOVE - _GAP
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row; what is open stands on a raised ground."""
        row = QRectF(option.rect)  # type: ignore[attr-defined]  # missing in the stubs
        if self._view.isRightToLeft():
            row.setLeft(row.right() - self._width())
        row.setWidth(self._width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = row.adjusted(0.5, 0.5, -0.5, -0.5)
        if index.row() == self._view.currentRow():
            painter.setPen(QPen(self._look.colour("focus" if self._view.hasFocus() else "line"), 1.2))
            painter.setBrush(self._look.colour("raised"))
            painter.drawRoundedRect(box, 6, 6)
        top = row.top() + _ABOVE
        for part, colour in self._lay_out(index.data(FOUND)):
            painter.setPen(self._look.colour(colour))
            part.draw(painter, QPointF(row.left() + _SIDE, top))
            top += part.boundingRect().height() + _GAP
        painter.restore()

    def _width(self) -> int:
        """The width of a row, the same whether there is a scroll bar or not: rows that wrap anew would overlap."""
        return self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def _lay_out(self, found: Found) -> list[tuple[QTextLayout, str]]:
        width = self._width() - 2 * _SIDE
        regular, bold = self._look.interface_font(12), self._look.interface_font(12, Look.SEMIBOLD)
        if not found.snippet and found.section == 0:
            return [(self._layout(found.title, self._look.interface_font(13), width), "ink")]
        parts = [(self._layout(found.heading, self._look.interface_font(13, Look.SEMIBOLD), width), "ink")]
        if found.heading != found.title:
            parts.append((self._layout(found.title, self._look.interface_font(11.5), width), "soft"))
        if found.snippet:
            parts.append((self._layout(found.snippet, regular, width, found.hits, bold), "soft"))
        return parts

    def _layout(
        self,
        words: str,
        font: QFont,
        width: float,
        hits: tuple[tuple[int, int], ...] = (),
        bold: QFont | None = None,
    ) -> QTextLayout:
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a page may be in another language
        leading = Qt.AlignmentFlag.AlignRight if self._view.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats([_emphasis(start, end, bold, self._look) for start, end in hits] if bold is not None else [])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() + 1
        layout.endLayout()
        return layout


def _emphasis(start: int, end: int, bold: QFont, look: Look) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start  # type: ignore[attr-defined]  # missing in the stubs
    style = QTextCharFormat()
    style.setFont(bold)
    style.setForeground(look.colour("ink"))
    found.format = style  # type: ignore[attr-defined]  # missing in the stubs
    return found
