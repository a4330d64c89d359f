"""The article as a Qt document: what stands in which block, and where a place of the text lies on the page."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QTextOption,
)

from db.model.actor import Mention
from db.model.article import ParagraphKind, Span
from db.model.lesson import Lesson
from desktop.ui.look import Look
from desktop.ui.offsets import from_utf16, to_utf16
from desktop.wording.language import RIGHT_TO_LEFT
from desktop.wording.lessons import byline

GUTTER = 56
"""Pixels before the text, where lines begin: for the paragraph numbers."""
WIDE_GUTTER = 112
"""The same where who says what stands beside the text as well."""
NUMBER_GAP = 18
"""Pixels between a number and the text."""
END_GAP = 28
"""Pixels after the text, where lines end."""
_FIRST_RIGHT_TO_LEFT = "\u0590"
"""No script before this code point runs from right to left."""
_SAMPLE = "the reading of a page is easiest where the eye finds the next line at once"
_HEADER_BLOCKS = 2
_TITLE_SCALE = 1.62
_LARGE = 22.0
"""Text size in pixels from which on the title grows by less than the text: its words have to fit into the column."""
_LARGE_GROWTH = 0.9
_HEADING_SCALE = 1.08


class Page:
    """A QTextDocument of one lesson: title, byline, then one block a paragraph. Its text never changes."""

    def __init__(self, lesson: Lesson, look: Look, gutter: int = GUTTER) -> None:
        """Lay the lesson's words out in the faces of `look`, after a gutter of so many pixels."""
        self.lesson = lesson
        self.right_to_left = lesson.article.language.partition("-")[0].lower() in RIGHT_TO_LEFT
        self.gutter = gutter
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        font = look.reading_font()
        self.document.setDefaultFont(font)
        metrics = QFontMetricsF(font)
        letter = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.width = gutter + END_GAP + round(letter * look.settings.measure)
        self._mention_starts = [mention.span.start for mention in lesson.mentions]
        self._write(look, metrics.height())

    def _write(self, look: Look, line: float) -> None:
        frame = self.document.rootFrame()
        margins = frame.frameFormat()
        margins.setTopMargin(line * 1.2)  # Qt leaves out the first block's own
        margins.setBottomMargin(line * 1.2)
        frame.setFrameFormat(margins)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        spacing = look.settings.line_spacing * 100 * look.settings.text_size / line
        title = self._block(92.0, 0.0, line * 0.42)
        cursor.setBlockFormat(title)
        cursor.insertText(
            self.lesson.article.title,
            _characters(look.reading_font(_title_scale(look.settings.text_size), QFont.Weight.Bold), look, "ink"),
        )
        cursor.insertBlock(self._block(120.0, 0.0, line * 0.9))
        cursor.insertText(byline(self.lesson, look.language), _characters(look.interface_font(), look, "soft"))
        body = self._block(spacing, 0.0, line * 0.55)
        plain = _characters(look.reading_font(), look, "ink")
        cursor.insertBlock(body, plain)
        headings = [n for n, p in enumerate(self.lesson.paragraphs) if p.kind is ParagraphKind.HEADING]
        cursor.insertText(self.lesson.article.text, plain)
        for index in headings:
            self._dress_heading(
                index, line, _characters(look.reading_font(_HEADING_SCALE, QFont.Weight.Bold), look, "ink")
            )
        cursor.endEditBlock()

    def _dress_heading(self, index: int, line: float, characters: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document.findBlockByNumber(index + _HEADER_BLOCKS))
        cursor.setBlockFormat(self._block(120.0, line * 0.7, line * 0.3))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(characters)

    def _block(self, line_height: float, above: float, below: float) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setTopMargin(above)
        block.setBottomMargin(below)
        block.setLeftMargin(END_GAP if self.right_to_left else self.gutter)
        block.setRightMargin(self.gutter if self.right_to_left else END_GAP)
        if self.right_to_left:  # said outright, so that a paragraph that begins with a Latin name does so at the right
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return block

    def set_margin(self, left: int) -> None:
        """Leave so many pixels free left of the column. Everything is laid out again where that is another margin."""
        frame = self.document.rootFrame()
        margins = frame.frameFormat()
        if margins.leftMargin() != left:
            margins.setLeftMargin(left)
            frame.setFrameFormat(margins)

    def position(self, offset: int) -> int:
        """The document position of a code-point offset of the article's text."""
        index = self.lesson.paragraph_index(offset)
        span = self.lesson.paragraphs[index].span
        block = self.document.findBlockByNumber(index + _HEADER_BLOCKS)
        return block.position() + to_utf16(self.lesson.text_of(span), min(offset, span.end) - span.start)

    def offset(self, position: int) -> int | None:
        """The code-point offset at a document position, or None in title and byline."""
        block = self.document.findBlock(position)
        span = self.paragraph_span(block)
        if span is None:
            return None
        return span.start + from_utf16(self.lesson.text_of(span), position - block.position())

    def paragraph_span(self, block: QTextBlock) -> Span | None:
        """The article's place of a block, or None for title and byline."""
        index = block.blockNumber() - _HEADER_BLOCKS
        return self.lesson.paragraphs[index].span if 0 <= index < len(self.lesson.paragraphs) else None

    def number(self, block: QTextBlock) -> int | None:
        """The number that stands beside a block."""
        index = block.blockNumber() - _HEADER_BLOCKS
        return self.lesson.paragraphs[index].number if 0 <= index < len(self.lesson.paragraphs) else None

    def mentions_in(self, span: Span) -> range:
        """Indices into lesson.mentions of those that begin in a span."""
        return range(bisect_left(self._mention_starts, span.start), bisect_left(self._mention_starts, span.end))

    def mention_at(self, offset: int) -> int | None:
        """Index of the mention that holds the code point at offset, or None."""
        index = bisect_right(self._mention_starts, offset) - 1
        if index >= 0 and self.lesson.mentions[index].span.contains(offset):
            return index
        return None

    def mention(self, index: int) -> Mention:
        """One mention of the lesson, in reading order."""
        return self.lesson.mentions[index]

    def next_mention(self, actors: frozenset[int] | None, offset: int, *, forward: bool) -> int | None:
        """Index of the nearest mention that begins after (or before) an offset, of some actors or, with None, of all.

        Past the last one it goes on with the first. None where none of them is mentioned.
        """
        mentions = self.lesson.mentions
        wanted = [n for n, mention in enumerate(mentions) if actors is None or mention.actor_id in actors]
        if not wanted:
            return None
        if forward:
            return next((n for n in wanted if mentions[n].span.start > offset), wanted[0])
        return next((n for n in reversed(wanted) if mentions[n].span.start < offset), wanted[-1])

    def first_mention(self, actor_id: int, paragraph: int | None) -> int | None:
        """Index of an actor's first mention, in the whole text or in the paragraph with that number."""
        for index, mention in enumerate(self.lesson.mentions):
            number = self.lesson.paragraph_number(mention.span.start)
            if mention.actor_id == actor_id and paragraph in (None, number):
                return index
        return None

    def boxes(self, block: QTextBlock, span: Span, top_left: QPointF) -> Iterator[tuple[QRectF, float]]:
        """A box for each piece of a line that a span touches in one block, with the line's baseline.

        `top_left` is where the block's layout begins on the widget; boxes and baselines are in widget pixels. A line
        that runs in both directions may hold several pieces of one span.
        """
        whole = self.paragraph_span(block)
        if whole is None or not whole.overlaps(span):
            return
        text = self.lesson.text_of(whole)
        first = to_utf16(text, max(span.start, whole.start) - whole.start)
        last = to_utf16(text, min(span.end, whole.end) - whole.start)
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if end < last:  # the blank at the end of a line is no part of the name
                end = to_utf16(text, len(text[: from_utf16(text, end)].rstrip()))
            if start < end:
                baseline = top_left.y() + line.y() + line.ascent()
                for x0, x1 in _pieces(line, text, start, end):
                    yield QRectF(top_left.x() + x0, top_left.y() + line.y(), x1 - x0, line.height()), baseline


def _title_scale(size: float) -> float:
    """The size of the title, as a part of the text's size in pixels."""
    return _TITLE_SCALE if size <= _LARGE else (_LARGE * _TITLE_SCALE + (size - _LARGE) * _LARGE_GROWTH) / size


def _pieces(line: QTextLine, text: str, start: int, end: int) -> list[tuple[float, float]]:
    """Left and right of what the UTF-16 positions start to end take up in a line, from left to right."""
    if text.isascii() or max(text) < _FIRST_RIGHT_TO_LEFT:
        return [(_x(line, start), _x(line, end))]
    # Between two directions a place has two edges, of which Qt gives one; the letters themselves lie where they lie.
    boxes = [glyphs.boundingRect() for glyphs in line.glyphRuns(start, end - start)]
    pieces: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if pieces and left <= pieces[-1][1] + 1:
            pieces[-1] = (pieces[-1][0], max(pieces[-1][1], right))
        else:
            pieces.append((left, right))
    return pieces


def _x(line: QTextLine, position: int) -> float:
    """Where a cursor stands in a line, in pixels. (Qt returns it with the position; the stubs know nothing of that.)"""
    x, _position = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _characters(font: QFont, look: Look, colour: str) -> QTextCharFormat:
    characters = QTextCharFormat()
    characters.setFont(font)
    characters.setForeground(look.colour(colour))
    return characters
