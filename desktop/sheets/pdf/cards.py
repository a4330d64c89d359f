"""Flash cards: fronts on one page, and their backs on the next, where they come to lie behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from desktop.sheets.blocks import Card, Words
from desktop.sheets.design import PrintFor
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Destination, OutlineEntry, Page
from desktop.sheets.pdf.lines import TextStyle
from desktop.sheets.pdf.plan import Plan, draw_line, set_words
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph

_SIDE_MARGIN = 28.0
_END_MARGIN = 50.0
"""Around the cards; the same on both sides of each axis, so that a sheet can be turned over either edge."""
_LEAST_WIDTH = 240.0
_LEAST_HEIGHT = 160.0
_PADDING = 15.0
_FRONT_SIZE = 20.0
_BACK_SIZE = 13.0
_SMALLEST = 9.0
_STEP = 0.5
_ORIGINAL_GAP = 5.0
_CUT = 9.0
_CUT_GAP = 3.0
_CROSS = 4.0
_FOOT = 24.0
"""From the base line of the foot down to the edge of the paper."""


@dataclass(frozen=True, slots=True)
class Grid:
    """How the cards lie on a page: `columns` by `rows` of them, each `width` by `height`, in the middle of the page."""

    columns: int
    rows: int
    width: float
    height: float

    @property
    def count(self) -> int:
        """Cards on a page."""
        return self.columns * self.rows

    def front(self, index: int) -> tuple[float, float]:
        """Left and top of a page's card, counted from 0 along the rows."""
        return self._corner(index % self.columns, index // self.columns)

    def back(self, index: int, print_for: PrintFor) -> tuple[float, float]:
        """Left and top of that card's back on the next page, which is turned over the long or the short edge."""
        column, row = index % self.columns, index // self.columns
        if print_for is PrintFor.CARDS_SHORT:
            return self._corner(column, self.rows - 1 - row)
        return self._corner(self.columns - 1 - column, row)

    def _corner(self, column: int, row: int) -> tuple[float, float]:
        return _SIDE_MARGIN + column * self.width, _END_MARGIN + row * self.height


def grid_for(width: float, height: float) -> Grid:
    """As many cards of a handy size as a page of this size holds: eight on A4."""
    room, rise = width - 2 * _SIDE_MARGIN, height - 2 * _END_MARGIN
    columns, rows = int(room // _LEAST_WIDTH), int(rise // _LEAST_HEIGHT)
    return Grid(columns, rows, room / columns, rise / rows)


def print_cards(plan: Plan, pages: Iterator[Page], print_for: PrintFor) -> None:
    """Paint all cards of the plan's handout. A screen reader reads each card's back after its front."""
    grid = grid_for(plan.frame.width, plan.frame.height)
    listing = Element(Role.LIST, plan.document.top)
    destination = Destination()
    plan.document.outline.append(OutlineEntry(plan.language.say("Flash cards"), destination))
    first = 1
    for start in range(0, len(plan.handout.cards), grid.count):
        cards = plan.handout.cards[start : start + grid.count]
        front, back = next(pages), next(pages)
        if first == 1:
            destination.place(front, 0.0)
        _draw_cuts(front, grid)
        for index, card in enumerate(cards):
            plan.step()
            item = Element(Role.ITEM, listing)
            _paint_front(plan, grid, card, Element(Role.LABEL, item), front, grid.front(index))
            _paint_back(plan, grid, card, Element(Role.BODY, item), back, grid.back(index, print_for))
        last = first + len(cards) - 1
        say = plan.language.say
        _draw_foot(plan, front, say("cards {first} to {last}, front", first=first, last=last))
        _draw_foot(plan, back, say("cards {first} to {last}, back", first=first, last=last))
        first = last + 1


def _paint_front(plan: Plan, grid: Grid, card: Card, element: Element, page: Page, corner: tuple[float, float]) -> None:
    room, rise = grid.width - 2 * _PADDING, grid.height - 2 * _PADDING
    texts: list[tuple[Element, Paragraph]] = []
    if card.original is not None:
        held = Element(Role.SPAN, element, card.original.language)
        original = _fitted(plan, card, card.original, plan.styles.original, room, rise / 2)
        texts.append((held, original))
        rise -= _height(original) + _ORIGINAL_GAP
    style = replace(plan.styles.title, size=_FRONT_SIZE, leading=_FRONT_SIZE * 1.25)
    front = _fitted(plan, card, card.front, style, room, rise)
    texts.insert(0, (Element(Role.SPAN, element, card.front.language), front))
    _paint_in_middle(grid, texts, page, corner)


def _paint_back(plan: Plan, grid: Grid, card: Card, element: Element, page: Page, corner: tuple[float, float]) -> None:
    style = plan.styles.reading
    size = max(_BACK_SIZE, style.size)
    style = replace(style, size=size, leading=size * 1.42, hyphenated=False)  # its lines are centred
    back = _fitted(plan, card, card.back, style, grid.width - 2 * _PADDING, grid.height - 2 * _PADDING)
    _paint_in_middle(grid, [(Element(Role.SPAN, element, card.back.language), back)], page, corner)


def _height(text: Paragraph) -> float:
    return len(text.lines) * text.style.leading


def _paint_in_middle(
    grid: Grid, texts: Sequence[tuple[Element, Paragraph]], page: Page, corner: tuple[float, float]
) -> None:
    """Texts one below the other, in the middle of a card both ways."""
    left, top = corner
    height = sum(_height(text) for _, text in texts) + _ORIGINAL_GAP * (len(texts) - 1)
    y = top + (grid.height - height) / 2
    for element, text in texts:
        for line in text.lines:
            draw_line(page, element, text, line, left + (grid.width - line.width) / 2, line.width, y)
            y += text.style.leading
        y += _ORIGINAL_GAP


def _fitted(plan: Plan, card: Card, words: Words, style: TextStyle, room: float, rise: float) -> Paragraph:
    """Words in the largest size that fits; what is too long even for the smallest is shortened and reported."""
    where = plan.language.say("the card “{front}”", front=card.front.text)
    noted = plan.typesetter.noted
    size = style.size
    while True:
        plan.typesetter.forget_after(noted)
        smaller = replace(style, size=size, leading=style.leading / style.size * size)
        text = set_words(plan, words, smaller, room, where)
        if _height(text) <= rise:
            return text
        if size - _STEP < _SMALLEST:
            break
        size -= _STEP
    plan.notices.append(
        plan.language.say("The card “{front}” has no room for all of its text, which is cut.", front=card.front.text)
    )
    set_again = partial(set_words, plan, style=smaller, room=room, where=where)
    lines = max(1, int(rise // smaller.leading))
    kept = text.text[: text.lines[lines - 1].end].rstrip()
    while len(text.lines) > lines and kept:
        plan.typesetter.forget_after(noted)
        text = set_again(Words(kept + "…", language=words.language))
        kept = kept[:-1].rstrip()
    return text


def _draw_cuts(page: Page, grid: Grid) -> None:
    """Marks where to cut: at the ends of each line around the cards, and small crosses where two of them meet."""
    across = [_SIDE_MARGIN + column * grid.width for column in range(grid.columns + 1)]
    along = [_END_MARGIN + row * grid.height for row in range(grid.rows + 1)]
    marks: list[list[tuple[float, float]]] = []
    for x in across:
        for y, way in ((along[0], -1), (along[-1], 1)):
            marks.append([(x, y + way * _CUT_GAP), (x, y + way * (_CUT_GAP + _CUT))])
    for y in along:
        for x, way in ((across[0], -1), (across[-1], 1)):
            marks.append([(x + way * _CUT_GAP, y), (x + way * (_CUT_GAP + _CUT), y)])
    for x in across[1:-1]:
        for y in along[1:-1]:
            marks += [[(x - _CROSS, y), (x + _CROSS, y)], [(x, y - _CROSS), (x, y + _CROSS)]]
    page.lines(marks, styles.HAIRLINE, styles.RULE)


def _draw_foot(plan: Plan, page: Page, words: str) -> None:
    """Title and source at the left, and at the right which cards these are."""
    setter, style, where = plan.typesetter, plan.styles.furniture, plan.language.say("the foot")
    right = setter.line(words, style, where).lines[0]
    room = page.width - 2 * _SIDE_MARGIN - right.width - 24.0
    title = setter.shortened(" · ".join(plan.page_set.foot), style, room)
    page.furniture(_SIDE_MARGIN, page.height - _FOOT, setter.line(title, style, where).lines[0])
    page.furniture(page.width - _SIDE_MARGIN - right.width, page.height - _FOOT, right)
