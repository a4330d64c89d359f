"""Tables: columns with heads that are repeated on each page, and rows with words, lines to write on, boxes to tick."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from desktop.sheets.blocks import Cell, Row, Table
from desktop.sheets.design import Copy
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.columns import Columns, columns_of
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Paint, Strip
from desktop.sheets.pdf.hanging import Hanging, set_hanging
from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.plan import Part, Plan, baseline, draw_line, set_words
from desktop.sheets.pdf.prose import marks_element
from desktop.sheets.pdf.stacked import stacked_strips
from desktop.sheets.pdf.tables import Piece, row_strips, text_pieces
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.ticks import box_painter, rule_painter
from desktop.sheets.pdf.typesetting import Paragraph

_PADDING = 4.5
_TIGHT = 1.5
"""The padding of answers, and of a long table of short words."""
_LONG = 12
_MOSTLY = 0.6
_BOX = 1.05
"""The size of a box to tick, as a part of that of the text."""
_SET_OFF = 40
"""The most characters of answers that are set in bold."""
_GAP = 8.0
_HEAD_GAP = 4.0


def table_strips(plan: Plan, part: Part, block: Table) -> Iterator[Strip]:
    """The table or, where its columns would be too narrow to be read, its rows one below the other."""
    columns = columns_of(plan, block)
    if columns is None:
        yield from stacked_strips(plan, part, block)
        return
    table = Element(Role.TABLE, part.section, block.summary.language, attributes=_summary(block.summary.text))
    head_style = replace(plan.styles.cell_bold, hyphenated=columns.narrow)
    heads = [
        set_words(plan, column.head, head_style, room, plan.language.say("a table"))
        for column, room in zip(block.columns, columns.rooms, strict=True)
    ]
    yield _header(plan, columns, block, heads, Element(Role.ROW, table))
    repeated = _header(plan, columns, block, heads, None)
    padding = _TIGHT if _is_dense(plan, columns, block) else _PADDING * min(plan.styles.scale, 1.5)
    room = plan.frame.bottom - plan.frame.top - repeated.height
    set_off = [
        index
        for index in range(len(block.columns))
        if all(len(row.cells[index].words.text) <= _SET_OFF for row in block.rows)
    ]
    whole = plan.handout.master.copy is Copy.STUDENT and any(column.apart for column in block.columns)
    for number, row in enumerate(block.rows, 1):
        plan.step()
        pieces = _RowSetter(plan, columns, padding, set_off).pieces(row, Element(Role.ROW, table))
        close = _Close(plan, columns, block, row)
        for strip in row_strips(pieces, padding, room, close):
            strip.repeated = repeated
            # No row stands alone on a page, and whoever matches two columns sees both of them to their ends.
            strip.keep = number in (1, len(block.rows) - 1) or (whole and number < len(block.rows))
            yield strip


def _summary(text: str) -> str | None:
    """The table's attribute that says what it holds, as PDF writes it."""
    if not text:
        return None
    return f"<</O /Table /Summary <{(chr(0xFEFF) + text).encode('utf-16-be').hex()}>>>"


def _is_dense(plan: Plan, columns: Columns, block: Table) -> bool:
    """Whether a table is of answers, or is long, has nothing to fill in, and most of its rows take one line."""
    if any(cell.lines or cell.tick for row in block.rows for cell in row.cells):
        return False
    if all(row.marks and row.number is None for row in block.rows):
        return True
    if len(block.rows) < _LONG:
        return False
    style = plan.styles.cell_bold
    single = sum(
        all(
            plan.typesetter.width(cell.words.text, style) <= room
            for cell, room in zip(row.cells, columns.rooms, strict=True)
        )
        for row in block.rows
    )
    return single >= _MOSTLY * len(block.rows)


def _header(plan: Plan, columns: Columns, block: Table, heads: Sequence[Paragraph], row: Element | None) -> Strip:
    """The column heads; on a page where the table goes on (no row) they are no part of the structure."""
    leading = plan.styles.cell_bold.leading
    lines = max(len(head.lines) for head in heads)
    scope = "<</O /Table /Scope /Column>>"
    cells = [
        Element(Role.HEADER_CELL, row, column.head.language, attributes=scope) if row else None
        for column in block.columns
    ]
    height = lines * leading + _HEAD_GAP

    def paint(page: Page, top: float) -> None:
        for index, (head, cell) in enumerate(zip(heads, cells, strict=True)):
            y = top + (lines - len(head.lines)) * leading  # heads stand on the rule
            for number, line in enumerate(head.lines):
                x, base = columns.place(index, line.width), y + number * leading
                if cell is None:
                    page.furniture(x, base + baseline(head.style), line)
                else:
                    draw_line(page, cell, head, line, x, line.width, base)
        page.rule(plan.frame.left, plan.frame.right, top + height, 2 * styles.HAIRLINE, styles.RULE)

    return Strip(height, paint, gap=_GAP, keep=True)


@dataclass(frozen=True, slots=True)
class _RowSetter:
    """Sets rows of one table."""

    plan: Plan
    columns: Columns
    padding: float
    set_off: Container[int]
    """The columns whose answers are set in bold: long ones would be heavy, and stand in their place anyway."""

    def pieces(self, row: Row, element: Element) -> list[Piece]:
        """The row's cells one after the other; its number stands before the first, its marks after the last."""
        sized = zip(row.cells, self.columns.rooms, strict=True)
        texts = [self._text(cell, room, index) for index, (cell, room) in enumerate(sized)]
        height = self._height(row, texts)
        pieces: list[Piece] = []
        for index, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            last = index == len(row.cells) - 1
            role, scope = (Role.CELL, None) if index else (Role.HEADER_CELL, "<</O /Table /Scope /Row>>")
            held = Element(role, element, cell.words.language, attributes=scope)
            top = self._first_top(row, texts)
            if index == 0 and row.number is not None:
                pieces.append(self._number(row.number, held, top))
            pieces += self._cell(cell, text, held, index, top, height)
            if last and row.marks:
                pieces.append(self._marks(row.marks, held, top))
        return pieces or [Piece(0.0, height, _paint_nothing)]

    @property
    def _leading(self) -> float:
        return self.plan.styles.cell.leading

    def _text(self, cell: Cell, room: float, index: int) -> Hanging | None:
        if not cell.words.text:
            return None
        bold = cell.solved and index in self.set_off
        style = self.plan.styles.cell_bold if bold else self.plan.styles.cell
        style = replace(style, hyphenated=style.hyphenated or self.columns.narrow)
        return set_hanging(self.plan, cell.words, style, room, self.plan.language.say("a table"))

    def _height(self, row: Row, texts: Sequence[Hanging | None]) -> float:
        """Of what is between the paddings."""
        heights = [self._leading]
        for cell, text in zip(row.cells, texts, strict=True):
            words = text.height if text else 0.0
            writing = cell.lines * self.plan.styles.writing - (self.padding if text else 2 * self.padding)
            heights.append(max(words, words + writing))
            if cell.tick:
                heights.append(self.plan.styles.cell.size * _BOX)
        return max(heights)

    def _first_top(self, row: Row, texts: Sequence[Hanging | None]) -> float:
        """Where words of one line begin: on the first line to write on, if there is one beside them."""
        if not any(cell.lines for cell in row.cells) or any(text and len(text.words.lines) > 1 for text in texts):
            return 0.0
        return max(0.0, self.plan.styles.writing - self.padding - self._leading)

    def _cell(
        self, cell: Cell, text: Hanging | None, element: Element, index: int, top: float, height: float
    ) -> list[Piece]:
        pieces: list[Piece] = []
        if text is not None and self.columns.centred[index]:
            words, leading = text.words, text.words.style.leading
            for number, line in enumerate(words.lines):
                x, y = self.columns.place(index, line.width), top + number * leading
                pieces.append(Piece(y, y + leading, partial(_paint_words, element, words, line, x)))
        elif text is not None:
            left, leading = self.columns.lefts[index], text.words.style.leading
            if text.label is not None:
                paint = partial(_paint_line, element, left, baseline(text.words.style), text.label)
                pieces.append(Piece(top, top + leading, paint))
            pieces += text_pieces(text.words, element, left + text.indent, self.columns.rooms[index] - text.indent, top)
        if cell.tick:
            size = self.plan.styles.cell.size * _BOX
            paint = box_painter(self.plan, element, self.columns.place(index, size), self._leading / 2, size)
            pieces.append(Piece(top, top + self._leading, paint))
        return pieces + self._lines(cell, text, index, height)

    def _lines(self, cell: Cell, text: Hanging | None, index: int, height: float) -> list[Piece]:
        """Lines to write on, evenly over the height of the row. The last of them is a part of the rule under it.

        A line alone, as for a letter, stands by the first line of the words beside it.
        """
        if not cell.lines:
            return []
        left, right = self.columns.lefts[index], self.columns.lefts[index] + self.columns.rooms[index]
        if _is_single(cell):
            below = self.plan.styles.writing - self.padding
            return [Piece(0.0, min(below, height), rule_painter(left, right, below))]
        start = text.height if text else -self.padding
        distance = (height + self.padding - start) / cell.lines
        pieces: list[Piece] = []
        for number in range(cell.lines):
            top = start + number * distance
            paint = _paint_nothing if number == cell.lines - 1 else rule_painter(left, right, distance)
            pieces.append(Piece(max(top, 0.0), min(top + distance, height), _moved(paint, top - max(top, 0.0))))
        return pieces

    def _number(self, number: int, cell: Element, top: float) -> Piece:
        words = self.plan.language.number(number)
        line = self.plan.typesetter.line(words, self.plan.styles.cell, "").lines[0]
        paint = partial(_paint_line, cell, self.plan.frame.left, baseline(self.plan.styles.cell), line)
        return Piece(top, top + self._leading, paint)

    def _marks(self, marks: int, cell: Element, top: float) -> Piece:
        plan = self.plan
        element, line = marks_element(plan, cell, marks, plan.styles.note, Role.SPAN)
        paint = partial(_paint_line, element, plan.frame.right - line.width, baseline(plan.styles.cell), line)
        return Piece(top, top + self._leading, paint)


def _is_single(cell: Cell) -> bool:
    """Whether a cell is nothing but one line to write on."""
    return cell.lines == 1 and not cell.words.text


def _moved(paint: Paint, by: float) -> Paint:
    """The same, painted higher or lower."""
    return lambda page, top: paint(page, top + by)


def _paint_words(element: Element, text: Paragraph, line: Line, x: float, page: Page, top: float) -> None:
    draw_line(page, element, text, line, x, line.width, top)


def _paint_line(element: Element, x: float, base: float, line: Line, page: Page, top: float) -> None:
    page.text(element, x, top + base, line)


def _paint_nothing(_page: Page, _top: float) -> None:
    """Room that is left empty."""


@dataclass(frozen=True, slots=True)
class _Close:
    """The rule under a row, darker where it is a line to write on; what stands apart from the rows is ruled apart."""

    plan: Plan
    columns: Columns
    block: Table
    row: Row

    def __call__(self, page: Page, y: float) -> None:
        frame, columns = self.plan.frame, self.columns
        left = frame.left
        for index, column in enumerate(self.block.columns):
            if column.apart and index:
                page.rule(left, columns.lefts[index - 1] + columns.rooms[index - 1], y, styles.HAIRLINE, styles.RULE)
                left = columns.lefts[index]
        page.rule(left, frame.right, y, styles.HAIRLINE, styles.RULE)
        for cell, at, room in zip(self.row.cells, columns.lefts, columns.rooms, strict=True):
            if cell.lines > 1 or (cell.lines and cell.words.text):
                page.rule(at, at + room, y, styles.HAIRLINE, styles.FRAME)
