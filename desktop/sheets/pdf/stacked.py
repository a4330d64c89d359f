"""A table whose columns would be too narrow: its rows one below the other, each cell under the name of its column."""

from collections.abc import Iterator, Sequence
from functools import partial

from desktop.sheets.blocks import Cell, Column, Row, Table
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.columns import MARKS_ROOM, NUMBER_ROOM, is_ticked
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip, blank_strip
from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.plan import Part, Plan, baseline, line_strips, set_words
from desktop.sheets.pdf.prose import add_marks, in_rows
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.ticks import box_painter, rule_painter

_GAP = 6.0
_LABEL_GAP = 3.0
_BOX_GAP = 6.0
_BETWEEN = 16.0
_SHORT = 3
"""A solved cell of no more characters stands on the line of its column's name."""
_ABOVE_LINE = 3.0
"""From a line to write on up to the base line of what stands before it."""


def stacked_strips(plan: Plan, part: Part, block: Table) -> Iterator[Strip]:
    """The rows as a list; what stands apart from the rows comes after them as a list of its own."""
    rows = _Stack(plan, block)
    listing = Element(Role.LIST, part.section)
    asked = [row for row in block.rows if _asks(block, row)]
    for number, row in enumerate(asked, 1):
        plan.step()
        yield from rows.row(listing, row, last=number == len(asked))
    for index, column in enumerate(block.columns):
        if column.apart:
            yield from rows.apart(part, column, [row.cells[index] for row in block.rows])


def _asks(block: Table, row: Row) -> bool:
    """Whether a row holds anything but what stands apart from the rows."""
    return any(_holds(cell) for cell, column in zip(row.cells, block.columns, strict=True) if not column.apart)


def _holds(cell: Cell) -> bool:
    return bool(cell.words.text or cell.lines or cell.tick)


class _Stack:
    """What the rows of one table share: where they stand, and which of its columns are ticked."""

    def __init__(self, plan: Plan, block: Table) -> None:
        self._plan, self._block = plan, block
        scale = min(plan.styles.scale, 1.5)
        numbers = NUMBER_ROOM * plan.styles.scale if any(row.number is not None for row in block.rows) else 0.0
        marks = MARKS_ROOM * scale if any(row.marks for row in block.rows) else 0.0
        self._left = plan.frame.left + numbers
        self._room = plan.frame.right - marks - self._left
        count = len(block.columns)
        self._ticked = [is_ticked([row.cells[index] for row in block.rows]) for index in range(count)]
        self._where = plan.language.say("a table")

    def row(self, listing: Element, row: Row, *, last: bool) -> Iterator[Strip]:
        """A row; all of it keeps together. A rule parts it from the next."""
        plan = self._plan
        item = Element(Role.ITEM, listing)
        label, body = Element(Role.LABEL, item), Element(Role.BODY, item)
        strips: list[Strip] = []
        ticks: list[tuple[Column, Cell]] = []
        first = 0
        for index, (column, cell) in enumerate(zip(self._block.columns, row.cells, strict=True)):
            if column.apart:
                continue
            if index and self._ticked[index]:
                ticks.append((column, cell))
            elif _holds(cell):
                strips += self._cell(body, column if index else None, cell)
            first = first or len(strips)
        if ticks:
            strips += self._ticks(body, ticks)
        if row.number is not None:
            words = plan.language.number(row.number)
            line = plan.typesetter.line(words, plan.styles.cell, "").lines[0]
            strips[0].under.append(partial(_paint_line, label, plan.frame.left, baseline(plan.styles.cell), line))
        beside = strips[: max(first, 1)]  # what the marks stand beside: the row's first cell
        gap = _GAP * plan.styles.scale
        strips.insert(0, blank_strip(gap))
        if not last:
            strips.append(Strip(gap, partial(_rule, plan, gap)))
        for strip in strips[:-1]:
            strip.keep = True
        strips[-1].keep = False
        if row.marks:
            add_marks(plan, beside, body, row.marks, plan.styles.cell)
        return iter(strips)

    def apart(self, part: Part, column: Column, cells: Sequence[Cell]) -> Iterator[Strip]:
        """A list to pick from, under the name of its column."""
        plan = self._plan
        yield blank_strip(_GAP, keep=True)
        head = set_words(plan, column.head, plan.styles.cell_bold, plan.frame.room, self._where)
        element = Element(Role.PARAGRAPH, part.section, column.head.language)
        yield from line_strips(head, element, plan.frame.left, plan.frame.room, gap=_GAP, keep=True)
        listing = Element(Role.LIST, part.section)
        strips: list[Strip] = []
        for cell in cells:
            if cell.words.text:
                body = Element(Role.BODY, Element(Role.ITEM, listing), cell.words.language)
                words = set_words(plan, cell.words, plan.styles.cell, plan.frame.room, self._where)
                strips += line_strips(words, body, plan.frame.left, plan.frame.room, gap=_LABEL_GAP)
        for strip in strips[:-1]:
            strip.keep = True
        yield from strips

    def _cell(self, body: Element, column: Column | None, cell: Cell) -> list[Strip]:
        """A cell after the name of its column; the first of a row needs no name."""
        plan, strips = self._plan, list[Strip]()
        if column is not None and (cell.lines == 1 or cell.solved) and len(cell.words.text) <= _SHORT:
            return [self._short_line(body, column, cell)]
        if column is not None and column.head.text:
            head = set_words(plan, column.head, plan.styles.note_bold, self._room, self._where)
            element = Element(Role.PARAGRAPH, body, column.head.language)
            strips += line_strips(head, element, self._left, self._room, gap=_LABEL_GAP)
        if cell.words.text:
            style = plan.styles.cell_bold if cell.solved else plan.styles.cell
            words = set_words(plan, cell.words, style, self._room, self._where)
            element = Element(Role.PARAGRAPH, body, cell.words.language)
            strips += line_strips(words, element, self._left, self._room)
        writing = plan.styles.writing
        rule = rule_painter(self._left, self._left + self._room, writing)
        return strips + [Strip(writing, rule) for _ in range(cell.lines)]

    def _short_line(self, body: Element, column: Column, cell: Cell) -> Strip:
        """One line to write on after the name of its column or, on a teacher copy, what belongs there."""
        plan, style, writing = self._plan, self._plan.styles.note_bold, self._plan.styles.writing
        head = plan.typesetter.line(column.head.text, style, self._where).lines[0]
        element = Element(Role.PARAGRAPH, body, column.head.language)
        after = min(self._left + head.width + _BOX_GAP, self._left + self._room / 2)
        strip = blank_strip(writing)
        strip.under.append(partial(_paint_line, element, self._left, writing - _ABOVE_LINE, head))
        if cell.solved:
            answer = plan.typesetter.line(cell.words.text, plan.styles.cell_bold, self._where).lines[0]
            strip.under.append(partial(_paint_line, element, after, writing - _ABOVE_LINE, answer))
        else:
            strip.under.append(rule_painter(after, self._left + self._room, writing))
        return strip

    def _ticks(self, body: Element, ticks: Sequence[tuple[Column, Cell]]) -> list[Strip]:
        """Boxes to tick, each with the name of its column, one after the other."""
        plan, style = self._plan, self._plan.styles.cell
        size = style.size * 0.85
        names = [set_words(plan, column.head, style, float("inf"), self._where) for column, _ in ticks]
        widths = [size + _BOX_GAP + name.lines[0].width for name in names]
        places = in_rows(widths, self._room, _BETWEEN)
        strips = [blank_strip(style.leading, gap=_LABEL_GAP) for _ in range(places[-1][0] + 1)]
        for (column, cell), name, (row, x) in zip(ticks, names, places, strict=True):
            element = Element(Role.PARAGRAPH, body, column.head.language)
            left = self._left + x
            box = box_painter(plan, element, left, style.leading / 2, size, ticked=bool(cell.words.text))
            words = partial(_paint_line, element, left + size + _BOX_GAP, baseline(style), name.lines[0])
            strips[row].under += [box, words]
        return strips


def _paint_line(element: Element, x: float, base: float, line: Line, page: Page, top: float) -> None:
    page.text(element, x, top + base, line)


def _rule(plan: Plan, gap: float, page: Page, top: float) -> None:
    """What parts a row from the next."""
    page.rule(plan.frame.left, plan.frame.right, top + gap, styles.HAIRLINE, styles.RULE)
