"""What every part of a sheet is laid out with."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from db.model.lesson import Lesson
from desktop.drawing.theme import Theme
from desktop.exercises.values import GAP
from desktop.sheets.blocks import Handout, PageSet, Range, Words
from desktop.sheets.pdf.document import Destination, OutlineEntry, Page, SheetDocument
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.lines import Blank, Inline, Line, Link, SetOff, TextStyle
from desktop.sheets.pdf.styles import Frame, Styles
from desktop.sheets.pdf.tagging import Element
from desktop.sheets.pdf.typesetting import Paragraph, Typesetter
from desktop.wording.language import Language

_BLANK_WIDTH = 3.75
"""The width of a blank for one word, in distances of lines to write on: 30 mm."""


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
    notices: list[str]
    """What the report is to say besides: sentences on what found no room."""

    @property
    def our_language(self) -> str | None:
        """What to tag the program's own words with, None where the article's language is theirs."""
        return None if self.lesson.article.language == self.language.code else self.language.code

    @property
    def mirrored(self) -> bool:
        """Whether the sheet runs from right to left, as its article does."""
        return self.document.mirrored

    @property
    def text_language(self) -> str:
        """The language of the article, and of all that says nothing else."""
        return self.lesson.article.language or self.language.code


@dataclass(slots=True)
class Part:
    """The section of the structure that a block belongs to, and its line of the outline."""

    section: Element
    entry: OutlineEntry | None = None


def baseline(style: TextStyle) -> float:
    """From the top of a line down to its base line: capitals stand in the middle of the leading."""
    return style.leading / 2 + 0.35 * style.size


def set_words(plan: Plan, words: Words, style: TextStyle, room: float, where: str) -> Paragraph:
    """Break words into lines of at most `room` points: what is bold, links to paragraphs on the sheet, blanks.

    A blank is a line to write on. Copied, it is a row of underscores, which search and other programs take for what it
    is; read aloud, it is the word "blank", for a screen reader passes over underscores or names each of them. Lines
    with a blank in them are far enough apart to write on, so the paragraph's `style` may not be the one given.
    """
    language = words.language or plan.text_language
    ranges = tuple(filter(None, (_set_off(plan, found) for found in words.ranges)))
    if GAP not in words.text and not ranges:
        paragraph = plan.typesetter.paragraph(words.text, style, room, where, language)
    else:
        if GAP in words.text:
            style = replace(style, leading=max(style.leading, plan.styles.writing))
        width = min(plan.styles.writing * _BLANK_WIDTH, room)
        inline = Inline(ranges, Blank(width, plan.language.say("blank"), plan.language.code))
        paragraph = plan.typesetter.rich(words.text, style, room, where, inline, language)
    paragraph.language = words.language
    return paragraph


def _set_off(plan: Plan, found: Range) -> SetOff | None:
    """A range of words as it is set; None where nothing sets it off."""
    link = None
    if found.paragraph is not None and found.paragraph in plan.numbered:
        tells = plan.language.say("Paragraph {number}", number=found.paragraph)
        link = Link(plan.numbered[found.paragraph], tells)
    return SetOff(found.start, found.end, found.bold, link) if found.bold or link else None


def draw_line(
    page: Page, element: Element, paragraph: Paragraph, line: Line, left: float, room: float, top: float
) -> None:
    """Draw one line of a paragraph, at the side of its room at which its script begins."""
    x = line_left(page.mirrored, paragraph, line, left, room)
    page.text(paragraph.under(element), x, top + baseline(paragraph.style), line)


def line_left(mirrored: bool, paragraph: Paragraph, line: Line, left: float, room: float) -> float:
    """Where a line begins in its room: what runs the other way than the sheet stands at the room's end.

    On a mirrored sheet a text of one line that does is a label, a heading or a number, and stays where those stand.
    """
    label = mirrored and len(paragraph.lines) == 1
    return left + room - line.width if paragraph.right_to_left != mirrored and not label else left


def extents(
    plan: Plan, paragraph: Paragraph, line: Line, start: int, end: int, left: float, room: float
) -> list[tuple[float, float]]:
    """Left and right edges of what a line shows of the offsets start to end (excluded), in its room on the sheet.

    There is more than one pair only where the direction of the text changes in between.
    """
    at = line_left(plan.mirrored, paragraph, line, left, room)
    found = plan.typesetter.extents(paragraph, line, start, end)
    if plan.mirrored:
        found = [(line.width - right, line.width - left) for left, right in reversed(found)]
    return [(at + left, at + right) for left, right in found]


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
    plan: Plan, words: Words, style: TextStyle, element: Element, gap: float, beside: float = 0.0
) -> tuple[list[Strip], OutlineEntry]:
    """A heading that stays with what follows, and its line of the outline. `beside` is left free at its end."""
    destination = Destination()
    where = plan.language.say("the heading “{text}”", text=words.text)
    room = plan.frame.room - beside
    paragraph = set_words(plan, words, style, room, where)
    strips = list(line_strips(paragraph, element, plan.frame.left, room, gap=gap, keep=True))
    strips[0].under.append(destination.place)
    return strips, OutlineEntry(words.text, destination)


def _paint_line(
    element: Element, paragraph: Paragraph, line: Line, left: float, room: float, page: Page, top: float
) -> None:
    draw_line(page, element, paragraph, line, left, room, top)
