"""Where copied words come from, in one line."""

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.wording.dates import describe
from desktop.wording.language import ENGLISH, Language


def source_line(lesson: Lesson, span: Span, language: Language = ENGLISH) -> str:
    """The line that belongs under words of an article: title, author, publication, date and paragraph.

    What the article does not say is left out. An article that is retold from another one names that in the place of
    a date, as under its title. A place in a heading alone has no paragraph number.
    """
    article = lesson.article
    publication = article.publication
    if article.origin:
        when = article.origin if not publication else ""
        publication = f"{publication} ({article.origin})" if publication else ""
    else:
        when = "" if article.published is None else describe(article.published, language)
    parts = (article.title, article.author, publication, when, _paragraphs(lesson, span, language))
    return language.say(", ").join(part.strip() for part in parts if part.strip())


def _paragraphs(lesson: Lesson, span: Span, language: Language) -> str:
    """The numbers of the paragraphs that a span touches, in words; empty if it touches none."""
    first, last = lesson.paragraph_index(span.start), lesson.paragraph_index(max(span.start, span.end - 1))
    numbers = [one.number for one in lesson.paragraphs[first : last + 1] if one.number is not None]
    if not numbers:
        return ""
    if len(numbers) == 1:
        return language.say("paragraph {number}", number=numbers[0])
    return language.say("paragraphs {first}–{last}", first=numbers[0], last=numbers[-1])
