"""Explanations of the article's people and words: a term in bold, and what it means."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.sheets.blocks import Gloss
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.lines import SetOff
from desktop.sheets.pdf.measures import Measures
from desktop.sheets.pdf.plan import Plan
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.text_lines import Draw, TextLine, set_ranges, text_lines
from desktop.sheets.pdf.typesetting import Paragraph

_INDENT = 9.0
_GAP = 3.0


def explained(plan: Plan, gloss: Gloss, room: float) -> Paragraph:
    """An explanation in one paragraph: "**covert action**: a secret operation"."""
    say = plan.language.say
    text = say("{term}: {meaning}", term=gloss.term, meaning=gloss.meaning)
    start = max(0, text.find(gloss.term))
    bold = SetOff(start, start + len(gloss.term), bold=True)
    return set_ranges(plan, text, [bold], plan.styles.note, room, where(plan, gloss))


def where(plan: Plan, gloss: Gloss) -> str:
    """How a report names an explanation."""
    return plan.language.say("the explanation of “{term}”", term=gloss.term)


def explained_lines(plan: Plan, glosses: Sequence[tuple[Gloss, Element]], sizes: Measures) -> Iterator[TextLine]:
    """Explanations below the text that they belong to, set off by a line at their side; each with its NOTE."""
    indent = _INDENT * plan.styles.scale
    for gloss, note in glosses:
        paragraph = explained(plan, gloss, sizes.room - indent)
        for line in text_lines(paragraph, Element(Role.PARAGRAPH, note), sizes.room - indent, gap=_GAP):
            line.draws = [partial(_draw_rule, line.height), *(partial(_moved, indent, draw) for draw in line.draws)]
            yield line


@dataclass(frozen=True, slots=True)
class MarginGloss:
    """An explanation broken into the narrow lines of a margin: the term above its meaning."""

    term: Paragraph
    meaning: Paragraph
    element: Element

    @property
    def height(self) -> float:
        """Without any room around it."""
        return sum(len(one.lines) * one.style.leading for one in (self.term, self.meaning))

    def draw(self, page: Page, left: float, room: float, top: float) -> None:
        """Draw it with its first line at `top`."""
        element = Element(Role.PARAGRAPH, self.element)
        for paragraph in (self.term, self.meaning):
            for line in text_lines(paragraph, element, room):
                line.draw(left, page, top)
                top += line.height


def margin_gloss(plan: Plan, section: Element, gloss: Gloss, room: float) -> MarginGloss:
    """Set an explanation for the margin. It is read after what was added to the structure before."""
    setter, language = plan.typesetter, plan.text_language
    term = setter.paragraph(gloss.term, plan.styles.note_bold, room, where(plan, gloss), language)
    meaning = setter.paragraph(gloss.meaning, plan.styles.note, room, where(plan, gloss), language)
    return MarginGloss(term, meaning, Element(Role.NOTE, section))


def _moved(by: float, draw: Draw, page: Page, left: float, top: float) -> None:
    draw(page, left + by, top)


def _draw_rule(height: float, page: Page, left: float, top: float) -> None:
    page.lines([[(left, top), (left, top + height)]], styles.HAIRLINE, styles.RULE)
