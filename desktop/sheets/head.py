"""What stands around the content: the head of the first page and the foot of every page."""

from functools import partial

from db.model.article import Article, ArticleForm
from db.model.sentence import mark
from desktop.sheets import styles
from desktop.sheets.document import Page
from desktop.sheets.flow import Strip
from desktop.sheets.plan import Plan, line_strips
from desktop.sheets.styles import Frame
from desktop.sheets.tagging import Element, Role
from desktop.sheets.typesetting import Paragraph, Typesetter
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import ARTICLE_FORMS

_FIELDS = ((mark("Name"), 0.0, 0.52), (mark("Class"), 0.56, 0.74), (mark("Date"), 0.78, 1.0))
"""What is filled in by hand: the word, and where it and its line begin and end, as parts of the width."""


def head_strips(plan: Plan) -> list[Strip]:
    """The fields for name, class and date, the title, and what the article is and where it comes from."""
    frame, setter, say = plan.frame, plan.typesetter, plan.language.say
    strips = [Strip(24.0, partial(_paint_fields, plan), keep=True)]
    title = setter.paragraph(plan.lesson.article.title, styles.TITLE, frame.room, say("the title"))
    element = Element(Role.TITLE, plan.document.top)
    strips += line_strips(title, element, frame.left, frame.room, gap=14.0, keep=True)
    gap = 3.0
    for text in _byline(plan.lesson.article, plan.language):
        paragraph = setter.paragraph(text, styles.NOTE, frame.room, say("the lines under the title"))
        element = Element(Role.PARAGRAPH, plan.document.top)
        strips += line_strips(paragraph, element, frame.left, frame.room, gap=gap, keep=True)
        gap = 0.0
    return strips


def source_of(article: Article, language: Language) -> str:
    """Where the article comes from, as it is cited: author, publication, date, edition."""
    edition = language.say("edition {number}", number=article.edition)
    parts = (article.author, article.publication, _published(article, language), edition)
    return language.say(", ").join(part for part in parts if part)


def draw_foot(page: Page, plan: Plan, number: int, count: int) -> None:
    """Draw the foot of page `number` of `count`: title and source at the left, the page at the right."""
    frame, setter, where = plan.frame, plan.typesetter, plan.language.say("the foot")
    numbered = plan.language.say("{number} of {count}", number=number, count=count)
    place = setter.line(numbered, styles.FURNITURE, where)
    room = frame.right - frame.left - place.lines[0].width - 24.0
    rows = _foot_rows(setter, plan.lesson.article, plan.language, room)
    page.rule(frame.left, frame.right, frame.footer - 26.0, styles.HAIRLINE, styles.RULE)
    for row, text in enumerate(rows):
        line = setter.line(text, styles.FURNITURE, where).lines[0]
        page.furniture(frame.left, frame.footer - 12.0 + row * styles.FURNITURE.leading, line)
    page.furniture(frame.right - place.lines[0].width, frame.footer - 12.0, place.lines[0])


def _foot_rows(setter: Typesetter, article: Article, language: Language, room: float) -> list[str]:
    """Title and source on one row if they fit, else on two, each shortened to its row."""
    source = source_of(article, language)
    together = f"{article.title} · {source}"
    if setter.width(together, styles.FURNITURE) <= room:
        return [together]
    return [setter.shortened(text, styles.FURNITURE, room) for text in (article.title, source)]


def _published(article: Article, language: Language) -> str:
    if article.published is None:
        return ""
    date = describe(article.published, language)
    return date if article.published_confirmed else language.say("{date} (date not confirmed)", date=date)


def _byline(article: Article, language: Language) -> list[str]:
    form = language.say(ARTICLE_FORMS[article.form])
    said = article.form is not ArticleForm.OPINION or "opinion" in article.origin.lower()
    parts = ("" if said else form, article.author, article.publication, _published(article, language))
    by = " · ".join(part for part in parts if part)
    return [text for text in (article.origin, by) if text]


def _paint_fields(plan: Plan, page: Page, top: float) -> None:
    frame: Frame = plan.frame
    base = top + 14.0
    for word, start, end in _FIELDS:
        label: Paragraph = plan.typesetter.line(
            plan.language.say(word), styles.FURNITURE, plan.language.say("the head")
        )
        left = frame.left + start * frame.room
        page.furniture(left, base, label.lines[0])
        page.rule(
            left + label.lines[0].width + 6.0, frame.left + end * frame.room, base + 2.0, styles.HAIRLINE, styles.RULE
        )
