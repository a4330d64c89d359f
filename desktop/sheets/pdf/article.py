"""The article on a sheet: numbered paragraphs with the actors marked, and a margin for notes."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from db.model.article import Paragraph as ArticleParagraph
from db.model.article import ParagraphKind, Span
from desktop.drawing.marks import MarkStyle, style_for
from desktop.sheets.blocks import ArticleText
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Destination, OutlineEntry, Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.legend import legend_strips
from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.plan import Part, Plan, baseline, line_strips
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph
from desktop.sheets.pdf.underlines import draw_underline, mark_samples

NUMBER_ROOM = 22.0
"""Left of the text, where the paragraphs' numbers hang."""
NOTES_ROOM = 90.0
_NOTES_GAP = 18.0
_NUMBER_GAP = 9.0
_PARAGRAPH_GAP = 6.5
_HEADING_GAP = 13.0


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mention in the article's text, and how it is underlined."""

    span: Span
    style: MarkStyle


def article_strips(plan: Plan, part: Part, block: ArticleText) -> Iterator[Strip]:
    """The article. Its headings go into the outline, and its numbered paragraphs to their places in `plan.numbered`."""
    section = part.section
    outline = OutlineEntry(plan.language.say("Article"), Destination())
    plan.document.outline.append(outline)
    marks = _marks(plan) if block.part.underlines else []
    if marks:
        yield from legend_strips(plan, section, plan.language.say("Underlined"), mark_samples(plan), gap=8.0, keep=True)
    start = Strip(0.0, outline.destination.place, gap=16.0, keep=True)
    yield start
    notes = plan.typesetter.line(plan.language.say("Notes"), plan.styles.note, plan.language.say("the margin"))
    beside = partial(_paint_margin, plan, notes.lines[0])
    for paragraph in block.paragraphs:
        plan.step()
        if paragraph.kind is ParagraphKind.HEADING:
            strips, entry = _heading(plan, section, paragraph, marks)
            outline.entries.append(entry)
        else:
            strips = _body(plan, section, paragraph, marks)
        for strip in strips:
            strip.beside = beside
            yield strip


def _marks(plan: Plan) -> list[_Mark]:
    """The mentions in reading order."""
    lesson = plan.lesson
    style_by_actor = {actor.id: style_for(actor, lesson.sides) for actor in lesson.actors}
    found = [_Mark(mention.span, style_by_actor[mention.actor_id]) for mention in lesson.mentions]
    return sorted(found, key=lambda mark: mark.span)


def _paint_margin(plan: Plan, label: Line, page: Page, top: float, bottom: float) -> None:
    """The empty margin for notes, beside what of the article is on a page."""
    left = plan.frame.right - NOTES_ROOM
    page.lines([[(left, top), (left, bottom)]], styles.HAIRLINE, styles.RULE)
    page.furniture(left + _NOTES_GAP / 2, top + baseline(plan.styles.reading), label)


def _left(plan: Plan) -> float:
    return plan.frame.left + NUMBER_ROOM


def _room(plan: Plan) -> float:
    return plan.frame.room - NUMBER_ROOM - _NOTES_GAP - NOTES_ROOM


def _heading(
    plan: Plan, section: Element, paragraph: ArticleParagraph, marks: Sequence[_Mark]
) -> tuple[list[Strip], OutlineEntry]:
    text = plan.lesson.text_of(paragraph.span)
    where = plan.language.say("a heading of the article")
    set_text = plan.typesetter.paragraph(text, plan.styles.article_heading, _room(plan), where)
    element = Element(Role.HEADING, section)
    strips = list(line_strips(set_text, element, _left(plan), _room(plan), gap=_HEADING_GAP, keep=True))
    _underline(plan, strips, set_text, paragraph.span, marks)
    destination = Destination()
    strips[0].under.append(destination.place)
    return strips, OutlineEntry(set_text.text, destination)


def _body(plan: Plan, section: Element, paragraph: ArticleParagraph, marks: Sequence[_Mark]) -> list[Strip]:
    where = plan.language.say("paragraph {number}", number=paragraph.number)
    text = plan.lesson.text_of(paragraph.span)
    set_text = plan.typesetter.paragraph(text, plan.styles.reading, _room(plan), where)
    element = Element(Role.PARAGRAPH, section)
    number = Element(Role.SPAN, element)
    strips = list(line_strips(set_text, element, _left(plan), _room(plan), gap=_PARAGRAPH_GAP))
    _underline(plan, strips, set_text, paragraph.span, marks)
    if paragraph.number is not None:
        label = plan.typesetter.line(str(paragraph.number), plan.styles.number, where).lines[0]
        destination = plan.numbered[paragraph.number]
        paint_number = partial(_paint_number, plan, number, _left(plan) - _NUMBER_GAP - label.width, label)
        strips[0].under += [destination.place, paint_number]
    return strips


def _paint_number(plan: Plan, element: Element, x: float, label: Line, page: Page, top: float) -> None:
    page.text(element, x, top + baseline(plan.styles.reading), label)


def _underline(plan: Plan, strips: list[Strip], set_text: Paragraph, span: Span, marks: Sequence[_Mark]) -> None:
    """Mark the mentions in a paragraph's strips; `span` is where it stands in the article."""
    first = bisect_left(marks, span.start, key=lambda mark: mark.span.start)
    last = bisect_left(marks, span.end, key=lambda mark: mark.span.start)
    starts = [line.start for line in set_text.lines]
    for mark in marks[first:last]:
        start, end = mark.span.start - span.start, mark.span.end - span.start
        for number in range(max(0, bisect_left(starts, start + 1) - 1), bisect_left(starts, end)):
            line = set_text.lines[number]
            for x0, x1 in plan.typesetter.extents(set_text, line, start, end):
                left = _left(plan) + (_room(plan) - line.width if set_text.right_to_left else 0.0)
                strips[number].under.append(partial(_paint_mark, plan, mark.style, left + x0, left + x1, set_text))


def _paint_mark(
    plan: Plan, style: MarkStyle, x0: float, x1: float, set_text: Paragraph, page: Page, top: float
) -> None:
    draw_underline(page, plan.theme, style, x0, x1, top + baseline(set_text.style))
