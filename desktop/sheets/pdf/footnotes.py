"""Footnotes: a raised number in the text, and at the foot of its page the explanation, each leading to the other."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from desktop.sheets.blocks import Gloss
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Destination, Page
from desktop.sheets.pdf.explained import explained, where
from desktop.sheets.pdf.flow import FOOT_GAP, Strip
from desktop.sheets.pdf.lines import Link
from desktop.sheets.pdf.plan import Plan, draw_line
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Figures that the faces have for this purpose: as dark as the text, and part of its line."""
_GAP = 2.0
_NUMBER_GAP = 5.0
_RULE = 72.0
_MOST = 0.22
"""The part of a page's height that the notes of one line take at most; what is longer stands after the article."""


@dataclass(slots=True)
class Note:
    """An explanation with its number; `mention` is where its number stands in the text."""

    gloss: Gloss
    number: int
    link: Link
    mention: Destination = field(default_factory=Destination)

    @property
    def sign(self) -> str:
        """Its number as it stands in the text."""
        return str(self.number).translate(_RAISED)


class Footnotes:
    """Numbers the explanations of an article, and sets them."""

    def __init__(self, plan: Plan, section: Element) -> None:
        """The first number is 1."""
        self._plan, self._section = plan, section
        self._count = 0
        self._late: list[tuple[Note, list[Strip]]] = []
        self._rule = partial(_draw_rule, plan)

    def note(self, gloss: Gloss) -> Note:
        """The next number, for an explanation."""
        self._count += 1
        tells = self._plan.language.say("Note {number}", number=self._count)
        return Note(gloss, self._count, Link(Destination(), tells))

    def strips(self, note: Note, above: float) -> list[Strip]:
        """What stands of a note at the foot of its page, where the line has notes of a height of `above` already."""
        plan, style = self._plan, self._plan.styles.note
        label = plan.typesetter.line(str(note.number), style, where(plan, note.gloss))
        widest = plan.typesetter.width("88", style)
        indent = max(widest, label.lines[0].width) + _NUMBER_GAP
        text = explained(plan, note.gloss, plan.frame.room - indent)
        element = Element(Role.NOTE, self._section)
        shown = _Shown(plan, note, label, text, element, indent)
        strips = [
            Strip(style.leading, partial(shown.draw, number), _GAP if number == 0 else 0.0)
            for number in range(len(text.lines))
        ]
        if above + len(strips) * style.leading > _MOST * (plan.frame.bottom - plan.frame.top):
            self._late.append((note, strips))
            return []
        for strip in strips:
            strip.beside = self._rule
        return strips

    def late(self) -> Iterator[Strip]:
        """The notes that are too long for the foot of a page, below one another."""
        for _, strips in self._late:
            yield from strips


class _Shown:
    """A note as it stands on the page: its number, which leads back to the text, and its lines beside it."""

    def __init__(
        self, plan: Plan, note: Note, label: Paragraph, text: Paragraph, element: Element, indent: float
    ) -> None:
        self._plan, self._note, self._label, self._text, self._indent = plan, note, label, text, indent
        self._back = Element(Role.LINK, Element(Role.LABEL, element))
        self._body = Element(Role.PARAGRAPH, element)

    def draw(self, number: int, page: Page, top: float) -> None:
        """Draw a line of it."""
        frame, indent, label = self._plan.frame, self._indent, self._label
        if number == 0:
            self._note.link.to.place(page, top)
            width = label.lines[0].width
            x = frame.left
            draw_line(page, self._back, label, label.lines[0], x, width, top)
            tells = self._plan.language.say("Back to note {number} in the text", number=self._note.number)
            page.link(self._back, (x - 1.0, top, x + width + 1.0, top + label.style.leading), self._note.mention, tells)
        line = self._text.lines[number]
        draw_line(page, self._body, self._text, line, frame.left + indent, frame.room - indent, top)


def _draw_rule(plan: Plan, page: Page, first: float, _last: float) -> None:
    """The short line that parts the notes from the text."""
    y = first - FOOT_GAP / 2
    page.rule(plan.frame.left, plan.frame.left + _RULE, y, styles.HAIRLINE, styles.RULE)
