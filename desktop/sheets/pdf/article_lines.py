"""The lines of the article's text: broken for their column, with numbers, marks and what explains their words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from db.model.article import Paragraph as ArticleParagraph
from db.model.article import ParagraphKind, Span
from desktop.drawing.marks import MarkStyle, style_for
from desktop.sheets.blocks import ArticleText, Gloss
from desktop.sheets.design import Glosses, PrintFor
from desktop.sheets.pdf.document import Destination, OutlineEntry, Page
from desktop.sheets.pdf.explained import explained_lines
from desktop.sheets.pdf.footnotes import Footnotes, Note
from desktop.sheets.pdf.lines import Line, SetOff, TextStyle
from desktop.sheets.pdf.measures import NUMBER_GAP, Measures
from desktop.sheets.pdf.plan import Plan, baseline, extents
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.text_lines import TextLine, draw_text, set_ranges
from desktop.sheets.pdf.typesetting import Paragraph
from desktop.sheets.pdf.underlines import draw_underline

COUNTED = 5
"""Every so many lines have their number beside them."""
_PARAGRAPH_GAP = 6.5
_HEADING_GAP = 13.0
_LINE_GAP = 8.0


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mention in the article's text, and how it is underlined."""

    span: Span
    style: MarkStyle


@dataclass(slots=True)
class _Text:
    """A paragraph of the article as it is set: with the numbers of footnotes after the words that they explain.

    `inserted`: the offset of each number in the article's text, with its length.
    """

    paragraph: ArticleParagraph
    lines: Paragraph
    inserted: list[tuple[int, int]]

    def start(self, offset: int) -> int:
        """Where something begins in the set text that begins at an offset of the article."""
        return offset - self.paragraph.span.start + sum(length for at, length in self.inserted if at <= offset)

    def end(self, offset: int) -> int:
        """Where something ends in the set text that ends at an offset of the article."""
        return offset - self.paragraph.span.start + sum(length for at, length in self.inserted if at < offset)


class ArticleLines:
    """Makes the lines of an article one paragraph after the other. Headings go into `outline`."""

    def __init__(
        self, plan: Plan, section: Element, block: ArticleText, sizes: Measures, outline: OutlineEntry
    ) -> None:
        """Nothing is set yet."""
        self._plan, self._section, self._block, self._sizes, self._outline = plan, section, block, sizes, outline
        self._bold = plan.handout.master.print_for is PrintFor.DYSLEXIA
        self._marks = _marks(plan) if block.part.underlines else []
        self._counted = 0
        self.footnotes = Footnotes(plan, section)

    def __iter__(self) -> Iterator[TextLine]:
        """The lines, in reading order."""
        for paragraph in self._block.paragraphs:
            self._plan.step()
            glosses = self._glosses(paragraph) if self._sizes.glosses is not Glosses.NONE else []
            yield from self._lines(paragraph, glosses)
            if glosses and self._sizes.glosses is Glosses.MARGIN and self._sizes.margin is None:
                noted = [(gloss, Element(Role.NOTE, self._section)) for gloss in glosses]
                yield from explained_lines(self._plan, noted, self._sizes)

    def _glosses(self, paragraph: ArticleParagraph) -> list[Gloss]:
        """What is explained in a paragraph, in the order in which the words end there."""
        found = [gloss for gloss in self._block.glosses if paragraph.span.contains(gloss.start)]
        return sorted(found, key=lambda gloss: gloss.end)

    def _lines(self, paragraph: ArticleParagraph, glosses: Sequence[Gloss]) -> list[TextLine]:
        heading = paragraph.kind is ParagraphKind.HEADING
        noted = self._sizes.glosses is Glosses.FOOTNOTES
        notes = [self.footnotes.note(gloss) for gloss in glosses] if noted else []
        text = self._set(paragraph, self._plan.styles.article_heading if heading else self._plan.styles.reading, notes)
        element = Element(Role.HEADING if heading else Role.PARAGRAPH, self._section)
        gap = (_HEADING_GAP if heading else _PARAGRAPH_GAP) * self._plan.styles.scale
        count = len(text.lines.lines)
        lines: list[TextLine] = []
        for number, line in enumerate(text.lines.lines):
            keep = heading or (number in (0, count - 2) and number < count - 1)
            lines.append(TextLine(text.lines.style.leading, [], gap if number == 0 else 0.0, keep))
            lines[-1].draws.append(partial(draw_text, element, text.lines, line, self._sizes.room))
        if self._marks and not self._bold:
            self._underline(text, lines)
        if heading:
            destination = Destination()
            lines[0].draws.append(partial(_place, destination))
            self._outline.entries.append(OutlineEntry(text.lines.text, destination))
        else:
            self._number(paragraph, element, lines)
            if self._block.part.line_numbers:
                self._count(lines)
        if notes:
            self._note(text, lines, notes)
        elif glosses and self._sizes.margin is not None:
            self._gloss(text, lines, glosses)
        return lines

    def _set(self, paragraph: ArticleParagraph, style: TextStyle, notes: Sequence[Note]) -> _Text:
        """Break a paragraph into lines."""
        plan, span = self._plan, paragraph.span
        where = plan.language.say("paragraph {number}", number=paragraph.number or 0)
        if paragraph.number is None:
            where = plan.language.say("a heading of the article")
        pieces: list[str] = []
        inserted: list[tuple[int, int]] = []
        ranges: list[SetOff] = []
        at, length = span.start, 0
        bold = iter(self._bold_spans(span, [min(note.gloss.end, span.end) for note in notes]))
        for note in notes:
            end = min(note.gloss.end, span.end)
            pieces += [plan.lesson.text_of(Span(at, end)), note.sign]
            at, length = end, length + len(pieces[-2])
            ranges.append(SetOff(length, length + len(note.sign), link=note.link))
            inserted.append((end, len(note.sign)))
            length += len(note.sign)
        pieces.append(plan.lesson.text_of(Span(at, span.end)))
        text = _Text(paragraph, Paragraph("", style, [], right_to_left=False), inserted)
        ranges += [SetOff(text.start(one.start), text.end(one.end), bold=True) for one in bold]
        text.lines = set_ranges(plan, "".join(pieces), sorted(ranges, key=_start), style, self._sizes.room, where)
        return text

    def _bold_spans(self, span: Span, cuts: Sequence[int]) -> Iterator[Span]:
        """The mentions in a paragraph, where they are set in bold: not over the number of a footnote."""
        start = span.start
        for mark in self._marks_in(span) if self._bold else ():
            edges = [max(start, mark.span.start), *(cut for cut in cuts if mark.span.contains(cut)), mark.span.end]
            for first, last in pairwise(edges):
                if first < last:
                    yield Span(first, last)
                    start = last

    def _marks_in(self, span: Span) -> Sequence[_Mark]:
        first = bisect_left(self._marks, span.start, key=lambda mark: mark.span.start)
        last = bisect_left(self._marks, span.end, key=lambda mark: mark.span.start)
        return self._marks[first:last]

    def _underline(self, text: _Text, lines: Sequence[TextLine]) -> None:
        """Mark the mentions in a paragraph's lines; they are drawn before the text, and so lie below it."""
        starts = [line.start for line in text.lines.lines]
        for mark in self._marks_in(text.paragraph.span):
            start, end = text.start(mark.span.start), text.end(mark.span.end)
            for number in range(max(0, bisect_left(starts, start + 1) - 1), bisect_left(starts, end)):
                line = text.lines.lines[number]
                for x0, x1 in extents(self._plan, text.lines, line, start, end, 0.0, self._sizes.room):
                    draw = partial(_draw_mark, self._plan, mark.style, x0, x1, text.lines.style)
                    lines[number].draws.insert(0, draw)

    def _number(self, paragraph: ArticleParagraph, element: Element, lines: Sequence[TextLine]) -> None:
        """The paragraph's number, which hangs before its first line and is read before it."""
        if paragraph.number is None:
            return
        say = self._plan.language.say
        where = say("paragraph {number}", number=paragraph.number)
        label = self._plan.typesetter.line(str(paragraph.number), self._plan.styles.number, where).lines[0]
        draw = partial(_draw_number, self._plan, self._sizes, Element(Role.SPAN, element), label)
        lines[0].draws[:0] = [partial(_place, self._plan.numbered[paragraph.number]), draw]

    def _count(self, lines: Sequence[TextLine]) -> None:
        """Number every fifth line after it, counted through the whole article."""
        where = self._plan.language.say("the numbers of the lines")
        for line in lines:
            self._counted += 1
            if self._counted % COUNTED == 0:
                label = self._plan.typesetter.line(str(self._counted), self._plan.styles.number, where).lines[0]
                line.draws.append(partial(_draw_count, self._plan, self._sizes, label))

    def _note(self, text: _Text, lines: Sequence[TextLine], notes: Sequence[Note]) -> None:
        """Put footnotes to the lines that hold their numbers."""
        starts = [line.start for line in text.lines.lines]
        for note, (at, _) in zip(notes, text.inserted, strict=True):
            line = lines[max(0, bisect_right(starts, text.end(at)) - 1)]
            line.draws.append(partial(_place, note.mention))
            line.notes += self.footnotes.strips(note, sum(strip.height for strip in line.notes))

    def _gloss(self, text: _Text, lines: Sequence[TextLine], glosses: Sequence[Gloss]) -> None:
        """Put explanations to the lines in which what they explain begins."""
        starts = [line.start for line in text.lines.lines]
        for gloss in sorted(glosses):
            line = lines[max(0, bisect_right(starts, text.start(gloss.start)) - 1)]
            line.glosses = [*line.glosses, gloss]


def _start(found: SetOff) -> int:
    return found.start


def _marks(plan: Plan) -> list[_Mark]:
    """The mentions in reading order."""
    lesson = plan.lesson
    style_by_actor = {actor.id: style_for(actor, lesson.sides) for actor in lesson.actors}
    found = [_Mark(mention.span, style_by_actor[mention.actor_id]) for mention in lesson.mentions]
    return sorted(found, key=lambda mark: mark.span)


def _place(destination: Destination, page: Page, _left: float, top: float) -> None:
    destination.place(page, top)


def _draw_mark(
    plan: Plan, style: MarkStyle, x0: float, x1: float, text: TextStyle, page: Page, left: float, top: float
) -> None:
    draw_underline(page, plan.theme, style, left + x0, left + x1, top + baseline(text))


def _draw_number(
    plan: Plan, sizes: Measures, element: Element, label: Line, page: Page, left: float, top: float
) -> None:
    page.text(element, sizes.before(left, label.width, NUMBER_GAP), top + baseline(plan.styles.reading), label)


def _draw_count(plan: Plan, sizes: Measures, label: Line, page: Page, left: float, top: float) -> None:
    page.furniture(sizes.after(left, _LINE_GAP), top + baseline(plan.styles.reading), label)
