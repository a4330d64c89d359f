"""The knowledge organiser: who, when, words, beside one another on one page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import ceil
from typing import NamedTuple

from desktop.sheets.blocks import Organiser, Words
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.plan import Part, Plan, draw_line, line_strips, set_words
from desktop.sheets.pdf.prose import heading_gap
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph

_GAP = 22.0
_STACK_GAP = 18.0
_HEAD_GAP = 7.0
_ENTRY_GAP = 6.0
_ENTRY_GAPS = (_ENTRY_GAP, 4.5, 3.0)
"""The room over an entry: less of it where else an entry would be left out."""
_ABOVE = 8.0
"""Under the heading of the part."""
_LEAST_SHARE = 18
"""The least part of the width that a column has, in hundredths."""
_FULL = 0.93
"""How much of a line is filled, about."""
_LARGE = 1.4

_Entry = tuple[Words, Words]


@dataclass(frozen=True, slots=True)
class _Set:
    """An entry that is set: the term over what it means."""

    entry: _Entry
    term: Paragraph
    meaning: Paragraph

    @property
    def height(self) -> float:
        """Without the room above it."""
        return len(self.term.lines) * self.term.style.leading + len(self.meaning.lines) * self.meaning.style.leading


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the organiser: its name, its place, its entries each with a gap above, and how many found no room."""

    head: str
    left: float
    room: float
    entries: Sequence[_Set]
    gap: float = _ENTRY_GAP
    left_out: int = 0
    below: float = 0.0
    """How far below the others it begins, where it stands under the one before it."""

    @property
    def height(self) -> float:
        """Of its entries."""
        return sum(self.gap + entry.height for entry in self.entries)


class _Division(NamedTuple):
    """The columns' parts of the width. `stacked`: the third stands under the second."""

    shares: Sequence[float]
    stacked: bool = False

    def whole(self, plan: Plan) -> float:
        """The width without what is between columns."""
        return plan.frame.room - _GAP * (len(self.shares) - (2 if self.stacked else 1))


def organiser_strips(plan: Plan, part: Part, block: Organiser, above: float) -> Iterator[Strip]:
    """The columns that hold something. What does not fit the page is left out, and the report says how much that is.

    `above` is the height of what stands over its heading on the same page. In large print the columns come one below
    the other, on as many pages as they need.
    """
    say = plan.language.say
    named = ((say("People, groups, states"), block.actors), (say("Events"), block.events), (say("Words"), block.words))
    filled = [(head, entries) for head, entries in named if entries]
    if not filled:
        return
    if plan.styles.scale > _LARGE:
        for head, entries in filled:
            yield from _listed(plan, part, head, entries)
        return
    above += heading_gap(plan) + plan.styles.heading.leading + _ABOVE + _head_height(plan)
    room = plan.frame.bottom - plan.frame.top - above
    division = _division(plan, filled, room)
    columns = _fitted(plan, _columns(plan, filled, division), room)
    left_out = sum(column.left_out for column in columns)
    if left_out:
        plan.notices.append(
            plan.language.count(
                left_out,
                "The knowledge organiser has no room for {n} entry, which is left out.",
                "The knowledge organiser has no room for {n} entries, which are left out.",
            )
        )
    height = _head_height(plan) + max(column.below + column.height for column in columns)
    yield Strip(height, _painter(plan, part, columns, height), gap=_ABOVE)


def _head_height(plan: Plan) -> float:
    return plan.styles.subheading.leading + _HEAD_GAP


def _division(plan: Plan, filled: Sequence[tuple[str, Sequence[_Entry]]], room: float) -> _Division:
    """The parts of the width with which least is left out and the highest column is lowest.

    Measured by the widths of the texts alone: to set them all for each division would take too long.
    """
    setter, looks = plan.typesetter, plan.styles
    widths = [
        [(setter.width(term.text, looks.cell_bold), setter.width(text.text, looks.cell)) for term, text in entries]
        for _, entries in filled
    ]
    between = _STACK_GAP + _head_height(plan)

    def cost(division: _Division) -> tuple[float, float]:
        whole = division.whole(plan)
        heights = [
            sum(_ENTRY_GAP + looks.cell.leading * sum(_lines(width, whole * share) for width in pair) for pair in pairs)
            for pairs, share in zip(widths, division.shares, strict=True)
        ]
        if division.stacked:
            heights = [heights[0], heights[1] + between + heights[2]]
        return sum(max(0.0, height - room) for height in heights), max(heights)

    return min(_divisions(len(filled)), key=cost)


def _lines(width: float, room: float) -> int:
    """How many lines a text takes, about: a line is seldom full."""
    return max(1, ceil(width / (room * _FULL)))


def _divisions(count: int) -> Sequence[_Division]:
    """Ways to divide the width, the even ones first."""
    if count == 1:
        return [_Division((1.0,))]
    steps = [number / 100 for number in range(_LEAST_SHARE, 101 - _LEAST_SHARE, 4)]
    found = [(one, 1 - one) for one in steps]
    if count == 3:
        found = [(one, other, 1 - one - other) for one in steps for other in steps if one + other <= 1.001 - steps[0]]
    even = sorted(found, key=lambda shares: round(max(shares) - min(shares), 3))
    stacked = [_Division((one, 1 - one, 1 - one), stacked=True) for one in steps] if count == 3 else []
    return [*map(_Division, even), *stacked]


def _columns(plan: Plan, filled: Sequence[tuple[str, Sequence[_Entry]]], division: _Division) -> list[_Column]:
    whole = division.whole(plan)
    left = plan.frame.left
    columns: list[_Column] = []
    for (head, entries), share in zip(filled, division.shares, strict=True):
        plan.step()
        if division.stacked and len(columns) == 2:
            left = columns[1].left
        columns.append(_Column(head, left, whole * share, [_set(plan, entry, whole * share) for entry in entries]))
        left += whole * share + _GAP
    return columns


def _set(plan: Plan, entry: _Entry, width: float) -> _Set:
    where = plan.language.say("the knowledge organiser, at “{term}”", term=entry[0].text)
    term = set_words(plan, entry[0], plan.styles.cell_bold, width, where)
    return _Set(entry, term, set_words(plan, entry[1], plan.styles.cell, width, where))


def _fitted(plan: Plan, columns: Sequence[_Column], room: float) -> list[_Column]:
    """The columns with as many of their entries as the room takes, close together where that helps."""
    fitted: list[_Column] = []
    for gap in _ENTRY_GAPS:
        fitted = []
        for column in columns:
            above = fitted[-1] if fitted and fitted[-1].left == column.left else None
            below = above.height + _STACK_GAP + _head_height(plan) if above else 0.0
            fitted.append(replace(_within(column, room - below, gap), below=below))
        if not any(column.left_out for column in fitted):
            break
    return fitted


def _within(column: _Column, room: float, gap: float) -> _Column:
    """The column with as many of its first entries as the room takes."""
    height, taken = 0.0, 0
    for entry in column.entries:
        height += gap + entry.height
        if height > room:
            break
        taken += 1
    left_out = len(column.entries) - taken
    return _Column(column.head, column.left, column.room, column.entries[:taken], gap, left_out)


def _painter(plan: Plan, part: Part, columns: Sequence[_Column], height: float) -> partial[None]:
    """What draws the columns, with a hairline between them."""
    drawn: list[tuple[Element, Paragraph, float, float, float]] = []
    for column in columns:
        head = plan.typesetter.paragraph(
            column.head, plan.styles.subheading, column.room, plan.language.say("the knowledge organiser")
        )
        element = Element(Role.SUBHEADING, part.section, plan.our_language)
        drawn.append((element, head, column.left, column.room, column.below))
        listing, y = Element(Role.LIST, part.section), column.below + _head_height(plan)
        for entry in column.entries:
            item = Element(Role.ITEM, listing)
            y += column.gap
            for role, words, text in zip(
                (Role.LABEL, Role.BODY), entry.entry, (entry.term, entry.meaning), strict=True
            ):
                drawn.append((Element(role, item, words.language), text, column.left, column.room, y))
                y += len(text.lines) * text.style.leading
    return partial(_paint, plan, columns, drawn, height)


def _paint(
    plan: Plan,
    columns: Sequence[_Column],
    drawn: Sequence[tuple[Element, Paragraph, float, float, float]],
    height: float,
    page: Page,
    top: float,
) -> None:
    for element, text, left, room, y in drawn:
        for number, line in enumerate(text.lines):
            draw_line(page, element, text, line, left, room, top + y + number * text.style.leading)
    rule = top + plan.styles.subheading.leading + _HEAD_GAP / 2
    for column in columns:
        y = rule + column.below
        page.rule(column.left, column.left + column.room, y, 2 * styles.HAIRLINE, styles.RULE)
    for left in sorted({column.left for column in columns})[1:]:
        x = left - _GAP / 2
        page.lines([[(x, top), (x, top + height)]], styles.HAIRLINE, styles.RULE)


def _listed(plan: Plan, part: Part, head: str, entries: Sequence[_Entry]) -> Iterator[Strip]:
    """A column over the whole width."""
    frame = plan.frame
    where = plan.language.say("the knowledge organiser")
    title = plan.typesetter.paragraph(head, plan.styles.subheading, frame.room, where)
    element = Element(Role.SUBHEADING, part.section, plan.our_language)
    yield from line_strips(title, element, frame.left, frame.room, gap=16.0, keep=True)
    listing = Element(Role.LIST, part.section)
    for entry in entries:
        plan.step()
        found = _set(plan, entry, frame.room)
        item = Element(Role.ITEM, listing)
        label, body = Element(Role.LABEL, item, entry[0].language), Element(Role.BODY, item, entry[1].language)
        yield from line_strips(found.term, label, frame.left, frame.room, gap=_ENTRY_GAP, keep=True)
        yield from line_strips(found.meaning, body, frame.left, frame.room)
