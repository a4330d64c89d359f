"""What stands around the content: the head of the first page and the foot of every page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from db.model.sentence import mark
from desktop.sheets.design import Copy
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.pictures import Picture
from desktop.sheets.pdf.plan import Plan, baseline, draw_line, line_strips, set_words
from desktop.sheets.pdf.prose import after_lines, marks_element
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph

_FIELDS = ((mark("Name"), 0, 0.0, 0.52), (mark("Class"), 0, 0.56, 0.74), (mark("Date"), 0, 0.78, 1.0))
_LARGE_FIELDS = ((mark("Name"), 0, 0.0, 1.0), (mark("Class"), 1, 0.0, 0.46), (mark("Date"), 1, 0.52, 1.0))
"""What is filled in by hand: the word, its row, and where it and its line begin and end, as parts of the width."""
_LARGE = 1.4
"""From this scale on, the fields take two rows."""
_FOOT_GAP = 14.0
_LOGO_HEIGHT = 34.0
_LOGO_WIDTH = 150.0
_LOGO_GAP = 12.0
_SCORE_RULE = 34.0
"""The length of the line on which a teacher writes the marks that were reached."""
_SCORE_GAP = 5.0


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What is put over the title. `logo` is None where there is none, or where it could not be read."""

    fields: bool
    school: str = ""
    logo: Picture | None = None


def head_strips(plan: Plan, letterhead: Letterhead) -> Iterator[Strip]:
    """The school, what is filled in by hand or what copy it is, the title, and what and whence the article is."""
    if letterhead.school or letterhead.logo:
        yield _school_strip(plan, letterhead)
    if plan.handout.master.copy is Copy.TEACHER:
        yield _teacher_strip(plan)
    elif letterhead.fields:
        yield _fields_strip(plan)
    yield from _title_strips(plan)
    gap = 3.0
    for words in plan.page_set.subtitles:
        where = plan.language.say("the lines under the title")
        paragraph = set_words(plan, words, plan.styles.note, plan.frame.room, where)
        element = Element(Role.PARAGRAPH, plan.document.top)
        yield from line_strips(paragraph, element, plan.frame.left, plan.frame.room, gap=gap, keep=True)
        gap = 0.0


def _title_strips(plan: Plan) -> Iterator[Strip]:
    """The title and, on a student copy where something is asked, room for the marks beside it."""
    frame, style = plan.frame, plan.styles.title
    element = Element(Role.TITLE, plan.document.top)
    room, score = frame.room, None
    if plan.page_set.marks and plan.handout.master.copy is Copy.STUDENT:
        score = marks_element(plan, plan.document.top, plan.page_set.marks, plan.styles.cell)
        room -= score[1].width + _SCORE_GAP + _score_rule(plan) + 2 * _LOGO_GAP
    title = set_words(plan, plan.page_set.title, style, room, plan.language.say("the title"))
    strips = list(line_strips(title, element, frame.left, room, gap=14.0, keep=True))
    if score:
        after_lines(plan, strips, partial(_paint_score, plan, *score))
    yield from strips


def _score_rule(plan: Plan) -> float:
    return _SCORE_RULE * min(plan.styles.scale, 1.4)


def _paint_score(plan: Plan, element: Element, line: Line, page: Page, top: float) -> None:
    base = top + baseline(plan.styles.title)
    left = plan.frame.right - line.width
    page.text(element, left, base, line)
    length = _score_rule(plan)
    page.rule(left - _SCORE_GAP - length, left - _SCORE_GAP, base + 2.0, styles.HAIRLINE, styles.FRAME)


def _school_strip(plan: Plan, letterhead: Letterhead) -> Strip:
    """The logo with the school's name beside it, as high as the higher of them."""
    frame, logo = plan.frame, letterhead.logo
    left, width, height = frame.left, 0.0, 0.0
    figure = None
    if logo is not None:
        height = _LOGO_HEIGHT * min(plan.styles.scale, 1.3)
        width = min(height * logo.ratio, _LOGO_WIDTH)
        height = width / logo.ratio
        left += width + _LOGO_GAP
        alt = plan.language.say("Logo of the school")
        figure = Element(Role.FIGURE, plan.document.top, plan.our_language, alt=alt)
    room = frame.right - left
    where = plan.language.say("the name of the school")
    name = plan.typesetter.paragraph(letterhead.school, plan.styles.cell_bold, room, where)
    element = Element(Role.PARAGRAPH, plan.document.top) if letterhead.school else None
    words = len(name.lines) * name.style.leading if element else 0.0
    whole = max(height, words)

    def paint(page: Page, top: float) -> None:
        if logo is not None and figure is not None:
            upper = top + (whole - height) / 2
            box = (frame.left, upper, frame.left + width, upper + height)
            with page.figure(figure, box):
                page.image(logo.image, box)
        if element is not None:
            for number, line in enumerate(name.lines):
                draw_line(
                    page, element, name, line, left, room, top + (whole - words) / 2 + number * name.style.leading
                )

    return Strip(whole + 8.0, paint, keep=True)


def _teacher_strip(plan: Plan) -> Strip:
    """That this copy has the answers, its version, and the marks, over a rule."""
    say = plan.language.say
    words = [say("Teacher copy")]
    if plan.handout.keys:
        words.append(say("version {letter}", letter=plan.handout.master.letter))
    if plan.page_set.marks:
        words.append(plan.language.count(plan.page_set.marks, "{n} mark", "{n} marks"))
    style, where = plan.styles.note, say("the head")
    texts = [plan.typesetter.line(word, style, where) for word in words]
    element = Element(Role.PARAGRAPH, plan.document.top, plan.our_language)
    spare = plan.frame.room - sum(text.lines[0].width for text in texts)
    between = spare / max(1, len(texts) - 1)
    return Strip(style.leading + 6.0, partial(_paint_row, plan, element, texts, between), keep=True)


def _paint_row(plan: Plan, element: Element, texts: list[Paragraph], between: float, page: Page, top: float) -> None:
    x, style = plan.frame.left, plan.styles.note
    for text in texts:
        page.text(element, x, top + baseline(style), text.lines[0])
        x += text.lines[0].width + between
    page.rule(plan.frame.left, plan.frame.right, top + style.leading + 5.0, styles.HAIRLINE, styles.RULE)


def _fields_strip(plan: Plan) -> Strip:
    """Name, class and date, each with a line to write on."""
    style, where = plan.styles.note, plan.language.say("the head")
    fields = _LARGE_FIELDS if plan.styles.scale > _LARGE else _FIELDS
    labels = [plan.typesetter.line(plan.language.say(word), style, where).lines[0] for word, *_ in fields]
    elements = [Element(Role.PARAGRAPH, plan.document.top, plan.our_language) for _ in fields]
    rows = fields[-1][1] + 1
    return Strip(rows * plan.styles.writing + 2.0, partial(_paint_fields, plan, elements, labels), keep=True)


def _paint_fields(plan: Plan, elements: list[Element], labels: list[Line], page: Page, top: float) -> None:
    frame = plan.frame
    fields = _LARGE_FIELDS if plan.styles.scale > _LARGE else _FIELDS
    for element, label, (_, row, start, end) in zip(elements, labels, fields, strict=True):
        base = top + (row + 1) * plan.styles.writing - 6.0
        left = frame.left + start * frame.room
        page.text(element, left, base, label)
        after = left + label.width + 6.0
        page.rule(after, max(after, frame.left + end * frame.room), base + 2.0, styles.HAIRLINE, styles.FRAME)


def draw_foot(page: Page, plan: Plan, number: int, count: int) -> None:
    """Draw the foot of page `number` of `count`: title and source at the left, page and code at the right.

    All of it stands on one row if there is room.
    """
    frame, setter, style = plan.frame, plan.typesetter, plan.styles.furniture
    where = plan.language.say("the foot")
    numbered = plan.language.say(
        "{number} of {count}", number=plan.language.number(number), count=plan.language.number(count)
    )
    code = _code(plan)
    words = [f"{code} · {numbered}" if code else numbered]
    if setter.width(" · ".join(plan.page_set.foot), style) + setter.width(words[0], style) + _FOOT_GAP > frame.room:
        words = [numbered, code]
    rights = [setter.line(text, style, where).lines[0] for text in words if text]
    rooms = [frame.room - line.width - _FOOT_GAP for line in rights]
    first = frame.footer - style.leading
    page.rule(frame.left, frame.right, first - style.size - styles.FOOT_RULE, styles.HAIRLINE, styles.RULE)
    for row, text in enumerate(_foot_rows(plan, [*rooms, frame.room])):
        page.furniture(frame.left, first + row * style.leading, setter.line(text, style, where).lines[0])
    for row, line in enumerate(rights):
        page.furniture(frame.right - line.width, first + row * style.leading, line)


def _code(plan: Plan) -> str:
    """What copy this is: a teacher copy says so; a student copy has a code alone, which does not tell of others."""
    master = plan.handout.master
    if master.copy is Copy.STUDENT:
        return plan.handout.code
    if not plan.handout.keys:
        return plan.language.say("Teacher copy")  # answers of several versions, or nothing that differs
    version = plan.language.say("version {letter} · {code}", letter=master.letter, code=plan.handout.code)
    return f"{plan.language.say('Teacher copy')} · {version}"


def _foot_rows(plan: Plan, rooms: Sequence[float]) -> list[str]:
    """Title and source on one row if they fit, else on two, each shortened to its row.

    A source is shortened before its last words, which are its edition.
    """
    title, source = plan.page_set.foot
    setter, style = plan.typesetter, plan.styles.furniture
    together = f"{title} · {source}"
    if setter.width(together, style) <= rooms[0]:
        return [together]
    if setter.width(source, style) > rooms[1]:
        end = " ".join(source.split()[-2:])
        source = f"{setter.shortened(source, style, rooms[1] - setter.width(f' {end}', style))} {end}"
    return [setter.shortened(text, style, room) for text, room in zip((title, source), rooms, strict=False)]
