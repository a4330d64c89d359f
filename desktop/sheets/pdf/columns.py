"""Where the columns of a table stand, and whether they are wide enough to be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.sheets.blocks import Cell, Column, Table
from desktop.sheets.pdf.plan import Plan

NUMBER_ROOM = 22.0
MARKS_ROOM = 28.0
"""Before the first column for the questions' numbers, and after the last for their marks."""
_GAP = 12.0
_CLOSE = 7.0
_MANY = 6
"""More columns than these stand closer together, and so do columns of boxes, which are narrow themselves."""
_LONGEST = 11.0
"""A word longer than so many ems may be broken, if that saves the table."""
_LARGE = 1.5
_READABLE = 20.0
"""The room of about eight words, in ems: in large print, a column of sentences is to have it."""
_LEAST_BESIDE_BOXES = 12.0
"""The least room, in ems, of sentences beside boxes to tick: in less, the boxes stand under the sentence."""
_SENTENCE = 30
"""Characters of what is a sentence and not a name."""
_AMPLE = 0.75
"""Where columns need no more than this part of the room, the heads of narrow ones stand on one line."""
_FOR_LETTERS = 0.2
"""A column to write in with a smaller share than this is for a letter, not for words."""
_CHECK = "✓"
_SHORT = 3
"""What has no more characters than these, such as a letter or a check mark, stands in the middle of its column."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths; `centred`: the column's cells are short, and stand in its middle.

    `narrow`: there is less room than the longest words need, so words are divided.
    """

    lefts: Sequence[float]
    rooms: Sequence[float]
    centred: Sequence[bool]
    narrow: bool = False

    def place(self, index: int, width: float) -> float:
        """The left edge of what is so wide, in a column."""
        spare = self.rooms[index] - width
        return self.lefts[index] + (spare / 2 if self.centred[index] else 0.0)


def columns_of(plan: Plan, table: Table) -> Columns | None:
    """The columns as their shares of the width say, but none narrower than its words; None if there is no room."""
    scale = min(plan.styles.scale, 1.5)
    numbers = NUMBER_ROOM * plan.styles.scale if any(row.number is not None for row in table.rows) else 0.0
    marks = MARKS_ROOM * scale if any(row.marks for row in table.rows) else 0.0
    ticked = any(is_ticked([row.cells[index] for row in table.rows]) for index in range(len(table.columns)))
    gap = (_CLOSE if ticked or len(table.columns) > _MANY else _GAP) * scale
    left, right = plan.frame.left + numbers, plan.frame.right - marks
    room = right - left - gap * (len(table.columns) - 1)
    cells = [[row.cells[index] for row in table.rows] for index in range(len(table.columns))]
    least = [_least(plan, table, index, column) for index, column in enumerate(cells)]
    short = [all(map(_is_short, column)) for column in cells]
    fixed = _fixed(short, least)
    whole = _fixed(short, [max(width, _head_width(plan, table, index)) for index, width in enumerate(least)])
    if sum(whole.get(index, width) for index, width in enumerate(least)) <= _AMPLE * room:
        fixed = whole
    needed = sum(fixed.get(index, width) for index, width in enumerate(least))
    if needed > room:
        if plan.styles.scale > _LARGE:
            return None
        least, fixed = [width * room / needed for width in least], {}
    rooms = _shared(room, [column.share for column in table.columns], least, fixed)
    if plan.styles.scale < _LARGE and not table.even:
        rooms = _given_on(rooms, [_wanted(plan, *both) for both in zip(table.columns, cells, strict=True)])
    if any(map(is_ticked, cells)) and rooms[0] < _LEAST_BESIDE_BOXES * plan.styles.cell.size and _is_long(cells[0]):
        return None
    lefts = [left + sum(rooms[:index]) + gap * index for index in range(len(rooms))]
    return Columns(lefts, rooms, [index > 0 and is_short for index, is_short in enumerate(short)], needed > room)


def is_ticked(cells: Sequence[Cell]) -> bool:
    """Whether a column holds nothing but boxes to tick or, on a teacher copy, the ticks in them."""
    held = [cell for cell in cells if cell.words.text or cell.lines or cell.tick]
    return bool(held) and all(cell.tick or cell.words.text == _CHECK for cell in held)


def _is_long(cells: Sequence[Cell]) -> bool:
    return any(len(cell.words.text) > _SENTENCE for cell in cells)


def _is_short(cell: Cell) -> bool:
    return not cell.lines and len(cell.words.text) <= _SHORT


def _least(plan: Plan, table: Table, index: int, cells: Sequence[Cell]) -> float:
    """The least width of a column: that of its longest word and, in large print, room for a sentence if it has one."""
    style = plan.styles.cell_bold
    texts = [table.columns[index].head.text, *(cell.words.text for cell in cells)]
    words = {word for text in texts for word in text.split()}
    widest = max((plan.typesetter.width(word, style) for word in words), default=0.0)
    least = min(widest, _LONGEST * style.size)
    if plan.styles.scale < _LARGE:
        return least
    readable = _READABLE * style.size
    if any(cell.lines > 1 for cell in cells):
        return readable  # for a sentence to be written there
    return max(least, min(readable, max(plan.typesetter.width(text, style) for text in texts)))


def _wanted(plan: Plan, column: Column, cells: Sequence[Cell]) -> float | None:
    """The width at which no words of a column are broken into lines; None for one that is to keep its room."""
    if any(cell.tick or cell.words.text == _CHECK for cell in cells):
        return None
    if any(cell.lines for cell in cells):
        return None if column.share < _FOR_LETTERS else float("inf")
    texts = (column.head.text, *(cell.words.text for cell in cells))
    return max(plan.typesetter.width(text, plan.styles.cell_bold) for text in texts) + 1.0


def _given_on(rooms: list[float], wanted: Sequence[float | None]) -> list[float]:
    """The rooms, where columns of names leave what they do not need to those of sentences."""
    spare = [max(0.0, room - wish) if wish is not None else 0.0 for room, wish in zip(rooms, wanted, strict=True)]
    needy = [wish is not None and wish > room for room, wish in zip(rooms, wanted, strict=True)]
    share = sum(spare) / needy.count(True) if any(needy) else 0.0
    if not share:
        return rooms
    found = zip(rooms, spare, needy, strict=True)
    return [room + share if needs else room - free for room, free, needs in found]


def _head_width(plan: Plan, table: Table, index: int) -> float:
    return plan.typesetter.width(table.columns[index].head.text, plan.styles.cell_bold)


def _fixed(short: Sequence[bool], least: Sequence[float]) -> dict[int, float]:
    """The widths of columns of boxes or letters beside such of sentences: all as wide as the widest has to be."""
    if all(short):
        return {}
    needed = max((width for width, is_short in zip(least, short, strict=True) if is_short), default=0.0)
    return {index: needed for index, is_short in enumerate(short) if is_short}


def _shared(room: float, shares: Sequence[float], least: Sequence[float], fixed: dict[int, float]) -> list[float]:
    """The room divided by the shares; a column that would get less than it needs gets that, and the others the rest."""
    while True:
        rest = room - sum(fixed.values())
        total = sum(share for index, share in enumerate(shares) if index not in fixed) or 1.0
        rooms = [fixed.get(index, rest * share / total) for index, share in enumerate(shares)]
        short = [index for index, given in enumerate(rooms) if index not in fixed and given < least[index]]
        if not short:
            return rooms
        fixed = fixed | {index: least[index] for index in short}
