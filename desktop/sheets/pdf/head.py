"""What stands around the content: the head of the first page and the foot of every page."""

from functools import partial

from db.model.sentence import mark
from desktop.sheets.design import Copy
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.plan import Plan, line_strips
from desktop.sheets.pdf.tagging import Element, Role

_FIELDS = ((mark("Name"), 0.0, 0.52), (mark("Class"), 0.56, 0.74), (mark("Date"), 0.78, 1.0))
"""What is filled in by hand: the word, and where it and its line begin and end, as parts of the width."""


def head_strips(plan: Plan) -> list[Strip]:
    """The fields for name, class and date, the title, and what the article is and where it comes from."""
    frame, setter, say = plan.frame, plan.typesetter, plan.language.say
    strips = [Strip(24.0, partial(_paint_fields, plan), keep=True)]
    title = setter.paragraph(plan.page_set.title.text, plan.styles.title, frame.room, say("the title"))
    element = Element(Role.TITLE, plan.document.top)
    strips += line_strips(title, element, frame.left, frame.room, gap=14.0, keep=True)
    gap = 3.0
    for words in plan.page_set.subtitles:
        paragraph = setter.paragraph(words.text, plan.styles.note, frame.room, say("the lines under the title"))
        element = Element(Role.PARAGRAPH, plan.document.top)
        strips += line_strips(paragraph, element, frame.left, frame.room, gap=gap, keep=True)
        gap = 0.0
    return strips


def draw_foot(page: Page, plan: Plan, number: int, count: int) -> None:
    """Draw the foot of page `number` of `count`: title and source at the left, the page at the right."""
    frame, setter, where = plan.frame, plan.typesetter, plan.language.say("the foot")
    numbered = plan.language.say("{number} of {count}", number=number, count=count)
    place = setter.line(numbered, plan.styles.furniture, where)
    room = frame.right - frame.left - place.lines[0].width - 24.0
    page.rule(frame.left, frame.right, frame.footer - 26.0, styles.HAIRLINE, styles.RULE)
    for row, text in enumerate(_foot_rows(plan, room)):
        line = setter.line(text, plan.styles.furniture, where).lines[0]
        page.furniture(frame.left, frame.footer - 12.0 + row * plan.styles.furniture.leading, line)
    page.furniture(frame.right - place.lines[0].width, frame.footer - 12.0, place.lines[0])
    code = setter.line(_code(plan), plan.styles.furniture, where).lines[0]
    page.furniture(frame.right - code.width, frame.footer - 12.0 + plan.styles.furniture.leading, code)


def _code(plan: Plan) -> str:
    """What tells the versions apart: on a student copy a code alone, which does not say that there are others."""
    if plan.handout.master.copy is Copy.STUDENT:
        return plan.handout.code
    letter = plan.handout.master.letter
    return plan.language.say("version {letter} · {code}", letter=letter, code=plan.handout.code)


def _foot_rows(plan: Plan, room: float) -> list[str]:
    """Title and source on one row if they fit, else on two, each shortened to its row."""
    title, source = plan.page_set.foot
    setter, style = plan.typesetter, plan.styles.furniture
    together = f"{title} · {source}"
    if setter.width(together, style) <= room:
        return [together]
    return [setter.shortened(text, style, room) for text in (title, source)]


def _paint_fields(plan: Plan, page: Page, top: float) -> None:
    frame = plan.frame
    base = top + 14.0
    for word, start, end in _FIELDS:
        label = plan.typesetter.line(plan.language.say(word), plan.styles.furniture, plan.language.say("the head"))
        left = frame.left + start * frame.room
        page.furniture(left, base, label.lines[0])
        page.rule(
            left + label.lines[0].width + 6.0, frame.left + end * frame.room, base + 2.0, styles.HAIRLINE, styles.RULE
        )
