"""Questions: number, prompt, options, lines to write on and, on a teacher copy, the answer with its words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.sheets.blocks import Option, Question, Range, Solution, Words
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.columns import NUMBER_ROOM
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Paint, Strip, blank_strip
from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.plan import Plan, baseline, draw_line, line_strips, set_words
from desktop.sheets.pdf.prose import add_marks, in_rows
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.ticks import box_painter, rule_painter
from desktop.sheets.pdf.typesetting import Paragraph

_MARKS_ROOM = 34.0
_GAP = 9.0
_AFTER_LINES = 4.0
_SOLUTION_GAP = 4.0
_SOLUTION_INDENT = 9.0
_SOLUTION_BAR = 1.1
"""Answers stand a little in, beside a bar of that width."""
_OPTION_GAP = 3.0
_BETWEEN_OPTIONS = 20.0
_BOX_GAP = 7.0
_LETTER = 0.62
"""The room of a letter, so that all options begin at the same place, as a part of the size of the text."""
_SMALL_BOX = 0.82
_LARGE_BOX = 1.25
"""Boxes to tick, and boxes that a number may have to go into, as parts of the size of the text."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a question stands: its body from `left` on, `room` wide, under an element of the structure."""

    left: float
    room: float
    body: Element
    where: str


def question_strips(plan: Plan, listing: Element, block: Question) -> Iterator[Strip]:
    """A question as an item of a list; all of it keeps together."""
    scale = min(plan.styles.scale, 1.5)
    item = Element(Role.ITEM, listing)
    label, body = Element(Role.LABEL, item), Element(Role.BODY, item)
    left = plan.frame.left + NUMBER_ROOM * plan.styles.scale
    room = plan.frame.right - left - (_MARKS_ROOM * scale if block.marks else 0.0)
    where = plan.language.say("question {number}", number=block.number)
    place = _Place(left, room, body, where)
    prompt = set_words(plan, block.prompt, plan.styles.reading, place.room, place.where)
    element = Element(Role.PARAGRAPH, body, block.prompt.language)
    strips = list(line_strips(prompt, element, left, room, gap=_GAP * plan.styles.scale))
    strips[0].under.append(_number_painter(plan, label, block.number, prompt))
    lines = strips[:]
    if block.options:
        strips += _options(plan, place, block)
    # An answer stands in the place of the lines for it.
    strips += _lines(plan, place, block.lines) if block.solution is None else _solution(plan, place, block.solution)
    for strip in strips[:-1]:
        strip.keep = True
    strips[-1].keep = False
    if block.marks:
        add_marks(plan, lines, body, block.marks, prompt.style)
    return iter(strips)


def _number_painter(plan: Plan, label: Element, number: int, prompt: Paragraph) -> Paint:
    """The number hangs before the prompt's first line, at the left edge."""
    words = plan.language.number(number)
    line = plan.typesetter.line(words, plan.styles.reading, plan.language.say("a number")).lines[0]
    return partial(_paint_at, label, plan.frame.left, baseline(prompt.style), line)


def _paint_at(element: Element, x: float, base: float, line: Line, page: Page, top: float) -> None:
    page.text(element, x, top + base, line)


@dataclass(frozen=True, slots=True)
class _Set:
    """An option that is set: its words, its letter (None for a box), and the room before the words."""

    option: Option
    words: Paragraph
    label: Paragraph | None
    box: float
    indent: float

    @property
    def width(self) -> float:
        """On one line."""
        return self.indent + max(line.width for line in self.words.lines)


def _options(plan: Plan, place: _Place, block: Question) -> list[Strip]:
    """The options one after the other, if that is wanted and each of them fits a row; else one below the other."""
    noted = plan.typesetter.noted
    if block.inline:
        options = [_set(plan, place, option, _SMALL_BOX, float("inf")) for option in block.options]
        if all(option.width <= place.room for option in options):
            return _rows(plan, place, options)
        plan.typesetter.forget_after(noted)
    listing = Element(Role.LIST, place.body)
    strips: list[Strip] = []
    for option in block.options:
        strips += _below(plan, place, listing, _set(plan, place, option, _LARGE_BOX, place.room))
    return strips


def _set(plan: Plan, place: _Place, option: Option, box: float, room: float) -> _Set:
    """`box` is the size of a box as a part of that of the text."""
    style = plan.styles.answer if option.chosen else plan.styles.reading
    size = box * style.size
    # A number, which is the place in an order, is the answer itself; else the words are.
    words_style = plan.styles.reading if option.label.isdigit() else style
    label = plan.typesetter.line(option.label, style, place.where) if option.label else None
    letter_room = max(label.lines[0].width, _LETTER * style.size) if label else 0.0
    room_before = letter_room if label and not option.label.isdigit() else size
    indent = room_before + _BOX_GAP * plan.styles.scale
    words = set_words(plan, option.words, words_style, room - indent, place.where)
    return _Set(option, words, label, size, indent)


def _below(plan: Plan, place: _Place, listing: Element, option: _Set) -> list[Strip]:
    label, body = _elements(listing, option)
    left, room = place.left + option.indent, place.room - option.indent
    strips = list(line_strips(option.words, body, left, room, gap=_OPTION_GAP * plan.styles.scale))
    strips[0].under.append(_label_painter(plan, label, option, place.left))
    return strips


def _rows(plan: Plan, place: _Place, options: Sequence[_Set]) -> list[Strip]:
    listing, leading = Element(Role.LIST, place.body), plan.styles.reading.leading
    places = in_rows([option.width for option in options], place.room, _BETWEEN_OPTIONS * plan.styles.scale)
    strips = [blank_strip(leading, gap=_OPTION_GAP) for _ in range(places[-1][0] + 1)]
    for option, (row, x) in zip(options, places, strict=True):
        label, body = _elements(listing, option)
        left = place.left + x
        strips[row].under.append(_label_painter(plan, label, option, left))
        words, line = option.words, option.words.lines[0]
        strips[row].under.append(partial(_paint_words, body, words, left + option.indent, line))
    return strips


def _elements(listing: Element, option: _Set) -> tuple[Element, Element]:
    item = Element(Role.ITEM, listing)
    return Element(Role.LABEL, item), Element(Role.BODY, item, option.option.words.language)


def _label_painter(plan: Plan, label: Element, option: _Set, x: float) -> Paint:
    """What draws the letter or the box of an option."""
    style = plan.styles.reading
    if option.label is None:
        return box_painter(plan, label, x, style.leading / 2, option.box, ticked=option.option.chosen)
    line = option.label.lines[0]
    return partial(_paint_at, label, x, baseline(style), line)


def _paint_words(element: Element, words: Paragraph, left: float, line: Line, page: Page, top: float) -> None:
    draw_line(page, element, words, line, left, line.width, top)


def _lines(plan: Plan, place: _Place, count: int) -> list[Strip]:
    """Lines to write on, up to where the marks stand."""
    writing = plan.styles.writing
    paint = rule_painter(place.left, place.left + place.room, writing)
    strips = [Strip(writing, paint) for _ in range(count)]
    if strips:
        strips.append(blank_strip(_AFTER_LINES))
    return strips


def _solution(plan: Plan, place: _Place, solution: Solution) -> list[Strip]:
    """The answer and the article's words with the paragraph that they stand in, beside a bar."""
    strips: list[Strip] = []
    indent = _SOLUTION_INDENT * min(plan.styles.scale, 1.5)
    left, room = place.left + indent, place.room - indent
    if solution.words.text:
        answer = set_words(plan, solution.words, plan.styles.reading, room, place.where)
        element = Element(Role.PARAGRAPH, place.body, solution.words.language)
        strips += line_strips(answer, element, left, room)
    words = _cited(plan, solution)
    if words.text:
        quote = set_words(plan, words, plan.styles.quote, room, place.where)
        strips += line_strips(quote, Element(Role.PARAGRAPH, place.body), left, room)
    bar = partial(_paint_bar, place.left)
    for number, strip in enumerate(strips):
        strip.gap = 0.0 if number else _SOLUTION_GAP
        strip.beside = bar
    return strips


def _paint_bar(x: float, page: Page, top: float, bottom: float) -> None:
    """What sets the answers off from the questions."""
    page.lines([[(x, top), (x, bottom)]], _SOLUTION_BAR, styles.FRAME)


def _cited(plan: Plan, solution: Solution) -> Words:
    """The quote with its paragraph, which is a link where it stands on the sheet."""
    quote = plan.language.say("“{quote}”", quote=solution.quote) if solution.quote else ""
    if solution.paragraph is None:
        return Words(quote)
    cited = plan.language.say("¶ {number}", number=plan.language.number(solution.paragraph)).replace(" ", "\u00a0")
    text = f"{quote} {cited}".lstrip()
    return Words(text, (Range(len(text) - len(cited), len(text), paragraph=solution.paragraph),))
