"""Lines of text before it is known in which column of the page they stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from desktop.sheets.blocks import Gloss
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.lines import Blank, Inline, Line, SetOff, TextStyle
from desktop.sheets.pdf.plan import Plan, draw_line
from desktop.sheets.pdf.tagging import Element
from desktop.sheets.pdf.typesetting import Paragraph

Draw = Callable[[Page, float, float], None]
"""Draws a part of a line, given the left edge of its column's text and the y of its top."""

_NO_BLANK = Blank(0.0, "")


@dataclass(slots=True)
class TextLine:
    """A line of a column; `gap` and `keep` are those of its strip.

    `glosses` explain words of this line beside it, `notes` at the foot of its page.
    """

    height: float
    draws: list[Draw]
    gap: float = 0.0
    keep: bool = False
    glosses: Sequence[Gloss] = ()
    notes: list[Strip] = field(default_factory=list[Strip])

    def strip(self, left: float) -> Strip:
        """The line in the column whose text begins at `left`."""
        return Strip(self.height, partial(self.draw, left), self.gap, self.keep, notes=self.notes)

    def draw(self, left: float, page: Page, top: float) -> None:
        """Draw the line."""
        for draw in self.draws:
            draw(page, left, top)


def text_lines(
    paragraph: Paragraph, element: Element, room: float, *, gap: float = 0.0, keep: bool = False
) -> Iterator[TextLine]:
    """A line for each of a paragraph; at least two of them stand on each page. `keep`: all stay with what follows."""
    count = len(paragraph.lines)
    for number, line in enumerate(paragraph.lines):
        kept = keep or (number in (0, count - 2) and number < count - 1)
        draw = partial(draw_text, element, paragraph, line, room)
        yield TextLine(paragraph.style.leading, [draw], gap if number == 0 else 0.0, kept)


def draw_text(
    element: Element, paragraph: Paragraph, line: Line, room: float, page: Page, left: float, top: float
) -> None:
    """Draw one line of a paragraph in its column."""
    draw_line(page, element, paragraph, line, left, room, top)


def set_ranges(plan: Plan, text: str, ranges: Sequence[SetOff], style: TextStyle, room: float, where: str) -> Paragraph:
    """Break a text in the article's language, with what is set off in it, into lines."""
    language = plan.text_language
    if ranges:
        return plan.typesetter.rich(text, style, room, where, Inline(tuple(ranges), _NO_BLANK), language)
    return plan.typesetter.paragraph(text, style, room, where, language)
