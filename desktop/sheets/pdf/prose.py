"""Running text of a sheet: headings with the marks of their part, and paragraphs over the whole width."""

from collections.abc import Iterator, Sequence
from functools import partial

from desktop.sheets.blocks import Block, Heading, Prose, Tone
from desktop.sheets.pdf.columns import NUMBER_ROOM
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Paint, Strip
from desktop.sheets.pdf.hanging import set_hanging
from desktop.sheets.pdf.lines import Line, TextStyle
from desktop.sheets.pdf.plan import Part, Plan, baseline, heading, line_strips
from desktop.sheets.pdf.styles import Styles
from desktop.sheets.pdf.tagging import Element, Role

_HEADING_GAP = 24.0
_SUBHEADING_GAP = 16.0
_APART = 8.0
"""Between a paragraph and a table, list or drawing above it."""
_MARKS_ROOM = 34.0
_MOST_ABOVE = 0.6
"""Lines of a text that are no higher than this part of a page, and keep together, stand on one page."""
_GAPS = {Tone.READING: 6.0, Tone.NOTE: 3.0, Tone.QUOTE: 3.0, Tone.LABEL: 9.0}


def heading_strips(plan: Plan, part: Part, block: Heading) -> Iterator[Strip]:
    """A heading, which stays with what follows, and the line of the outline that leads to it."""
    large = block.level == 2
    role, style = (Role.HEADING, plan.styles.heading) if large else (Role.SUBHEADING, plan.styles.subheading)
    element = Element(role, part.section, block.words.language)
    gap = heading_gap(plan) if large else _SUBHEADING_GAP * min(plan.styles.scale, 1.3)
    beside = _MARKS_ROOM * plan.styles.scale if block.marks else 0.0
    strips, entry = heading(plan, block.words, style, element, gap, beside)
    if large or part.entry is None:
        plan.document.outline.append(entry)
        part.entry = entry
    else:
        part.entry.entries.append(entry)
    if block.marks:
        add_marks(plan, strips, part.section, block.marks, style)
    yield from strips


def heading_gap(plan: Plan) -> float:
    """The room over the heading of a part."""
    return _HEADING_GAP * min(plan.styles.scale, 1.3)


def prose_strips(plan: Plan, part: Part, block: Prose, before: Block | None) -> Iterator[Strip]:
    """A paragraph. What introduces something stands by it where there is room; `before` is what stands above it."""
    introduces = isinstance(before, Heading) and block.tone is Tone.NOTE
    gap = _GAPS[block.tone] if isinstance(before, Heading | Prose) else max(_GAPS[block.tone], _APART)
    style = tone_style(plan.styles, block.tone)
    where = plan.language.say("a line of the sheet")
    least = NUMBER_ROOM * plan.styles.scale if block.tone is Tone.QUOTE else 0.0
    label, indent, paragraph = set_hanging(plan, block.words, style, plan.frame.room, where, least)
    element = Element(Role.PARAGRAPH, part.section, block.words.language)
    strips = list(line_strips(paragraph, element, plan.frame.left + indent, plan.frame.room - indent, gap=gap))
    if label is not None:
        strips[0].under.append(partial(_paint_label, element, plan.frame.left, baseline(style), label))
    strips[-1].near = introduces or block.tone is Tone.LABEL
    yield from strips


def _paint_label(element: Element, x: float, base: float, label: Line, page: Page, top: float) -> None:
    page.text(element, x, top + base, label)


def tone_style(styles: Styles, tone: Tone) -> TextStyle:
    """The style of a tone."""
    return {
        Tone.READING: styles.reading, Tone.NOTE: styles.note, Tone.QUOTE: styles.quote, Tone.LABEL: styles.note_bold,
    }[tone]  # fmt: skip


def add_marks(plan: Plan, lines: Sequence[Strip], parent: Element, marks: int, beside: TextStyle) -> None:
    """Add marks, "/2", at the right edge of the first of the lines of a text in the style `beside`."""
    element, line = marks_element(plan, parent, marks, plan.styles.note)
    after_lines(plan, lines, partial(_paint_marks, plan, element, line, baseline(beside)))


def after_lines(plan: Plan, lines: Sequence[Strip], paint: Paint) -> None:
    """Have something painted beside the first line of a text, but after its last: copied, a text is in one piece."""
    above = sum(strip.height for strip in lines[:-1])
    if above > _MOST_ABOVE * (plan.frame.bottom - plan.frame.top) or not all(strip.keep for strip in lines[:-1]):
        above = 0.0  # its lines may come on several pages
    lines[-1].over.append(partial(_paint_higher, paint, above))


def _paint_higher(paint: Paint, above: float, page: Page, top: float) -> None:
    paint(page, top - above)


def marks_element(
    plan: Plan, parent: Element, marks: int, style: TextStyle, role: Role = Role.PARAGRAPH
) -> tuple[Element, Line]:
    """Marks as they are printed, "/2", and the element that reads them as words."""
    reads = plan.language.count(marks, "{n} mark", "{n} marks")
    element = Element(role, parent, plan.our_language, reads=reads)
    words = plan.language.say("/{marks}", marks=plan.language.number(marks))
    return element, plan.typesetter.line(words, style, plan.language.say("the marks")).lines[0]


def _paint_marks(plan: Plan, element: Element, line: Line, base: float, page: Page, top: float) -> None:
    page.text(element, plan.frame.right - line.width, top + base, line)


def in_rows(widths: Sequence[float], room: float, gap: float) -> list[tuple[int, float]]:
    """Where pieces stand that follow one another in rows of at most `room`: the row and the x of each.

    A piece wider than a row has one of its own.
    """
    places: list[tuple[int, float]] = []
    row, x = 0, 0.0
    for width in widths:
        if x > 0 and x + width > room + 1e-6:
            row, x = row + 1, 0.0
        places.append((row, x))
        x += width + gap
    return places
