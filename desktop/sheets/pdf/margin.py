"""The article's margin: room for notes, and explanations beside the lines that they belong to.

An explanation stands by its line, or as near to it as those above and below leave room on its page. What a page has no
room for comes on at the top of the next one, and after the article where there is none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from desktop.drawing.packing import spread
from desktop.sheets.blocks import Gloss
from desktop.sheets.design import Glosses
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.explained import MarginGloss, explained_lines, margin_gloss
from desktop.sheets.pdf.flow import Spot, Strip, blank_strip
from desktop.sheets.pdf.measures import Measures
from desktop.sheets.pdf.plan import Plan, baseline
from desktop.sheets.pdf.tagging import Element
from desktop.sheets.pdf.text_lines import TextLine

_BETWEEN = 8.0
"""Between two explanations, at least."""
_MOST_BELOW = 90.0
"""Explanations reach below the last line of the article by no more: the rest stands in fewer lines below it."""
_GLOSS_RULE = 1.1


@dataclass(slots=True)
class _Placed:
    """An explanation, and the y at which it would best stand."""

    gloss: Gloss
    shown: MarginGloss
    wanted: float


@dataclass(slots=True)
class _PageMargin:
    """What stands beside the article on one page, from `top` to `bottom`."""

    top: float
    bottom: float
    glosses: list[_Placed] = field(default_factory=list[_Placed])

    @property
    def free(self) -> float:
        """What is left when all explanations stand there; less than nothing where they do not fit."""
        return self.bottom - self.top - sum(one.shown.height + _BETWEEN for one in self.glosses) + _BETWEEN


class Margin:
    """Follows the lines of an article onto their pages."""

    def __init__(self, plan: Plan, section: Element, sizes: Measures) -> None:
        """Empty on every page."""
        self._plan, self._section, self._sizes = plan, section, sizes
        self._pages: dict[int, _PageMargin] = {}
        self._last = 0
        self._label = sizes.glosses is not Glosses.MARGIN
        self._paints: dict[int, partial[None]] = {}

    def strip(self, line: TextLine) -> Strip:
        """A line of the article, with what belongs beside it."""
        strip = line.strip(self._sizes.lefts[0])
        shown = [margin_gloss(self._plan, self._section, gloss, self._sizes.margin_text[1]) for gloss in line.glosses]
        strip.placed = partial(self._place, strip, list(zip(line.glosses, shown, strict=True)))
        return strip

    def rest(self) -> Iterator[Strip]:
        """What follows the last line: room for the explanations beside it or, if there is none, the explanations."""
        page = self._pages.get(self._last)
        if page is None or page.free >= 0:
            return
        needed = -page.free
        if needed <= _MOST_BELOW * self._plan.styles.scale and page.bottom + needed <= self._plan.frame.bottom:
            strip = blank_strip(needed)
            strip.placed = partial(self._place, strip, [])
            yield strip
            return
        over = self._overflow(page)
        noted = [(one.gloss, one.shown.element) for one in over]
        for line in explained_lines(self._plan, noted, self._sizes):
            yield line.strip(self._sizes.lefts[0])

    def _place(self, strip: Strip, glosses: Sequence[tuple[Gloss, MarginGloss]], spot: Spot) -> None:
        """Take notice of where a line stands."""
        number, top, _ = spot
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = _PageMargin(top, top)
            before = self._pages.get(self._last)
            if before is not None and number != self._last:
                before.bottom = self._plan.frame.bottom
                page.glosses += [_Placed(one.gloss, one.shown, top) for one in self._overflow(before)]
            self._last = number
            self._paints[number] = partial(self._paint, page)
        page.bottom = top + strip.height
        page.glosses += [_Placed(gloss, shown, top) for gloss, shown in glosses]
        strip.beside = self._paints[number]

    def _overflow(self, page: _PageMargin) -> list[_Placed]:
        """Take away the last explanations that do not fit on a page."""
        over: list[_Placed] = []
        while page.glosses and page.free < 0:
            over.insert(0, page.glosses.pop())
        return over

    def _paint(self, margin: _PageMargin, page: Page, top: float, bottom: float) -> None:
        assert self._sizes.margin is not None
        line, _ = self._sizes.margin
        left, room = self._sizes.margin_text
        if self._sizes.notes:
            page.lines([[(line, top), (line, bottom)]], styles.HAIRLINE, styles.RULE)
            if self._label:
                self._paint_label(page, left, top)
        heights = [one.shown.height + _BETWEEN for one in margin.glosses]
        wanted = [one.wanted for one in margin.glosses]
        shift = (self._plan.styles.reading.leading - self._plan.styles.note.leading) / 2  # on the line of its word
        low, high = margin.top + shift, max(margin.bottom + _BETWEEN, margin.top + shift + sum(heights))
        for one, at in zip(margin.glosses, spread([y + shift for y in wanted], heights, low, high), strict=True):
            page.lines([[(line, at), (line, at + one.shown.height)]], _GLOSS_RULE, self._plan.theme.soft)
            one.shown.draw(page, left, room, at)

    def _paint_label(self, page: Page, left: float, top: float) -> None:
        style, say = self._plan.styles.note, self._plan.language.say
        words = self._plan.typesetter.line(say("Notes"), style, say("the margin")).lines[0]
        page.furniture(left, top + baseline(self._plan.styles.reading), words)
