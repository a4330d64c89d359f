"""Shows what a correction slip will say: where, what it said, what it says now; what differs is bold."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.library.correction_slip import Correction, Corrections
from desktop.sharing.text_changes import Excerpt
from desktop.ui.look import Look
from desktop.ui.panes.wrapping import direction
from desktop.ui.words import tr

_SHARES = (24, 38, 38)
"""The columns' parts of the width, in per cent."""
_PADDING, _PART_GAP = 5, 16
"""Pixels around the words of a cell, and below a table."""
MOST = 300
"""Corrections that are shown here; the slip has all of them."""


class SlipView(QTextEdit):
    """Text to read, built of plain words: nothing of a lesson is taken for HTML."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._left = 0
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("What the slip says"))
        self.setToolTip(tr("Where, what the older edition says there, and what the newer one says"))
        self.document().setDocumentMargin(10)

    def show_corrections(self, found: Corrections) -> None:
        """Show corrections, article by article."""
        self.clear()
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())  # by itself Qt would go by the words of each cell
        self.document().setDefaultTextOption(option)
        self._left = MOST
        cursor = self.textCursor()
        for one in found.articles:
            self._heading(cursor, str(one.thing.content["title"]))
            if one.note:
                cursor.insertBlock()
                cursor.insertText(one.note, self._words())
            self._table(cursor, one.corrections)
        if found.actors:
            self._heading(cursor, tr("Actors"))
            self._table(cursor, found.actors)
        if self._left <= 0:
            cursor.insertText(tr("Further corrections are on the slip."), self._words(soft=True))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _heading(self, cursor: QTextCursor, words: str) -> None:
        form = QTextBlockFormat()
        (form.setRightMargin if self.isRightToLeft() else form.setLeftMargin)(_PADDING)  # as the words of the cells
        if cursor.block().text():
            cursor.insertBlock()
        cursor.setBlockFormat(form)
        cursor.insertText(words, self._words(bold=True))

    def _table(self, cursor: QTextCursor, corrections: Sequence[Correction]) -> None:
        shown = corrections[: max(0, self._left)]
        self._left -= len(corrections)
        if not shown:
            return
        table = cursor.insertTable(len(shown) + 1, len(_SHARES), self._format())
        for column, words in enumerate((tr("Where"), tr("Before"), tr("Now"))):
            self._cell(table, 0, column).insertText(words, self._words(soft=True))
        for row, one in enumerate(shown, 1):
            self._cell(table, row, 0).insertText(one.where, self._words())
            self._excerpt(self._cell(table, row, 1), one.old, tr("(not there)"))
            self._excerpt(self._cell(table, row, 2), one.new, tr("(left out)"))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _format(self) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(_PADDING)
        form.setCellSpacing(0)
        form.setHeaderRowCount(1)
        form.setBottomMargin(_PART_GAP)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = _SHARES[::-1] if self.isRightToLeft() else _SHARES
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        return form

    def _cell(self, table: QTextTable, row: int, column: int) -> QTextCursor:
        """The beginning of a cell, over a hairline. Qt leaves it to us to count columns from the right."""
        cell = table.cellAt(row, len(_SHARES) - 1 - column if self.isRightToLeft() else column)
        line = QTextTableCellFormat()
        line.setPadding(_PADDING)
        line.setBottomBorder(1)
        line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        line.setBottomBorderBrush(QBrush(self._look.colour("line")))
        cell.setFormat(line)
        return cell.firstCursorPosition()

    def _excerpt(self, cursor: QTextCursor, excerpt: Excerpt, without: str) -> None:
        if not excerpt.text:
            cursor.insertText(without, self._words(soft=True))
            return
        form = QTextBlockFormat()
        form.setLayoutDirection(direction(excerpt.text))
        cursor.setBlockFormat(form)
        done = 0
        for start, end in excerpt.marks:
            cursor.insertText(excerpt.text[done:start], self._words())
            cursor.insertText(excerpt.text[start:end], self._words(bold=True))
            done = end
        cursor.insertText(excerpt.text[done:], self._words())

    def _words(self, *, bold: bool = False, soft: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        weight = Look.SEMIBOLD if bold else QFont.Weight.Normal
        form.setFont(self._look.interface_font(13, weight))
        form.setForeground(QBrush(self._look.colour("soft" if soft else "ink")))
        return form
