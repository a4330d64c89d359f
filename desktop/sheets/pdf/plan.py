"""What every part of a sheet is laid out with."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from db.model.lesson import Lesson
from desktop.drawing.theme import Theme
from desktop.sheets.blocks import Handout, PageSet, Words
from desktop.sheets.pdf.document import Destination, OutlineEntry, Page, SheetDocument
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.lines import Line, TextStyle
from desktop.sheets.pdf.styles import Frame, Styles
from desktop.sheets.pdf.tagging import Element
from desktop.sheets.pdf.typesetting import Paragraph, Typesetter
from desktop.wording.language import Language


@dataclass(frozen=True)
class Plan:
    """A page set in the making. `step` is called after each small piece of work; it may raise SheetCancelled."""

    lesson: Lesson
    language: Language
    """That of the words that the program itself puts on the sheet."""
    handout: Handout
    page_set: PageSet
    styles: Styles
    frame: Frame
    theme: Theme
    document: SheetDocument
    typesetter: Typesetter
    step: Callable[[], None]
    numbered: Mapping[int, Destination]
    """Where the numbered paragraphs of this handout lie, by their numbers; empty where the article is not on it."""

    @property
    def our_language(self) -> str | None:
        """What to tag the program's own words with, None where the article's language is theirs."""
        return None if self.lesson.article.language == self.language.code else self.language.code


@dataclass(slots=True)
class Part:
    """The section of the structure that a block belongs to, and its line of the outline."""

    section: Element
    entry: OutlineEntry | None = None


def baseline(style: TextStyle) -> float:
    """From the top of a line down to its base line: capitals stand in the middle of the leading."""
    return style.leading / 2 + 0.35 * style.size


def draw_line(
    page: Page, element: Element, paragraph: Paragraph, line: Line, left: float, room: float, top: float
) -> None:
    """Draw one line of a paragraph, at the right of its room if it runs leftwards."""
    x = left + room - line.width if paragraph.right_to_left else left
    page.text(element, x, top + baseline(paragraph.style), line)


def line_strips(
    paragraph: Paragraph, element: Element, left: float, room: float, *, gap: float = 0.0, keep: bool = False
) -> Iterator[Strip]:
    """A strip for each line. At least two lines of a paragraph stand on each page that it stands on.

    With `keep`, the last line stays with what follows.
    """
    count = len(paragraph.lines)
    for number, line in enumerate(paragraph.lines):
        last = number == count - 1
        yield Strip(
            paragraph.style.leading,
            partial(_paint_line, element, paragraph, line, left, room),
            gap if number == 0 else 0.0,
            keep if last else number in (0, count - 2),
        )


def heading(
    plan: Plan, words: Words, style: TextStyle, element: Element, gap: float
) -> tuple[list[Strip], OutlineEntry]:
    """A heading over the whole width that stays with what follows, and its line of the outline."""
    destination = Destination()
    where = plan.language.say("the heading “{text}”", text=words.text)
    paragraph = plan.typesetter.paragraph(words.text, style, plan.frame.room, where)
    strips = list(line_strips(paragraph, element, plan.frame.left, plan.frame.room, gap=gap, keep=True))
    strips[0].under.append(destination.place)
    return strips, OutlineEntry(words.text, destination)


def _paint_line(
    element: Element, paragraph: Paragraph, line: Line, left: float, room: float, page: Page, top: float
) -> None:
    draw_line(page, element, paragraph, line, left, room, top)
