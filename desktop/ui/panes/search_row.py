"""Paints one result of a search."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from db.model.article import Span
from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.models.search import Shown
from desktop.ui.offsets import to_utf16
from desktop.ui.panes.row_list import Block, Measured, Placed, RowDelegate, RowList
from desktop.ui.panes.wrapping import direction

_ELLIPSIS = "…"
_WIDE = 1e6


class SearchRow(RowDelegate):
    """The heading of its kind where it is the first, its title, when and where, and the words that were found, bold."""

    def __init__(self, look: Look, view: RowList) -> None:
        """Paint the rows of `view`."""
        super().__init__(look, view)
        self._hits: tuple[Span, ...] = ()

    def blocks(self, row: Row) -> Sequence[Block]:
        """Heading, title, facts, snippet."""
        shown = _shown(row)
        font = self._look.interface_font
        return (
            Block("heading", shown.heading, font(11.5, Look.SEMIBOLD), "accent", most=2),
            Block("title", shown.result.title, font(13, Look.SEMIBOLD), most=3, above=7 if shown.heading else 0),
            Block("facts", shown.facts, font(11.5), "soft", most=2, above=1),
            Block("snippet", shown.result.snippet, font(12.5), "soft", most=4, above=2),
        )

    def place(self, row: Row) -> str:
        """Its paragraph."""
        number = _shown(row).result.paragraph
        return "" if number is None else f"¶ {self._look.language.number(number)}"

    def place_beside(self, row: Row) -> str:
        """The paragraph stands on the first line of the facts."""
        return "facts"

    def heading(self, row: Row) -> str:
        """The kind stands above the first of its rows."""
        return "heading"

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw nothing; remember which words of the row were found."""
        self._hits = _shown(row).result.hits

    def _paint_words(self, painter: QPainter, placed: Placed) -> None:
        if placed.block.name != "snippet":
            super()._paint_words(painter, placed)
            return
        painter.setPen(self._look.colour(placed.block.colour))
        bold = QTextCharFormat()
        bold.setFont(self._look.interface_font(12.5, Look.SEMIBOLD))
        bold.setForeground(self._look.colour("ink"))
        metrics = QFontMetricsF(placed.block.font)
        offset = 0
        for line, box in zip(placed.lines, placed.boxes, strict=True):
            found = placed.block.text.find(line.rstrip(_ELLIPSIS), offset)
            offset = offset if found < 0 else found
            spans = [(max(0, span.start - offset), min(len(line), span.end - offset)) for span in self._hits]
            layout = _laid(line, placed.block.font, bold, [span for span in spans if span[0] < span[1]])
            width = layout.lineAt(0).naturalTextWidth()
            left = box.right() - width if placed.mirrored else box.left()
            layout.draw(painter, QPointF(left, box.center().y() - metrics.height() / 2))
            offset += len(line)


def _laid(line: str, font: QFont, bold: QTextCharFormat, spans: Sequence[tuple[int, int]]) -> QTextLayout:
    """A line with some of its code points in bold."""
    layout = QTextLayout(line, font)
    option = layout.textOption()
    option.setTextDirection(direction(line))
    layout.setTextOption(option)
    formats: list[QTextLayout.FormatRange] = []
    for start, end in spans:
        one = QTextLayout.FormatRange()
        one.start = to_utf16(line, start)  # type: ignore[misc]  # the stubs take it for read-only
        one.length = to_utf16(line, end) - one.start  # type: ignore[misc]
        one.format = bold  # type: ignore[misc]
        formats.append(one)
    layout.setFormats(formats)
    layout.beginLayout()
    whole = layout.createLine()
    whole.setLineWidth(_WIDE)
    whole.setLineWidth(whole.naturalTextWidth() + 1)  # a line that runs from the right begins at its right end
    layout.endLayout()
    return layout


def _shown(row: Row) -> Shown:
    assert isinstance(row.value, Shown)
    return row.value
