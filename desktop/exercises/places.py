"""The sentence at a place of the text, found again and again without dividing its paragraph each time."""

from bisect import bisect_right
from functools import lru_cache

from db.model.article import Paragraph, Span
from db.model.lesson import Lesson
from desktop.exercises import choosing


def sentence_at(lesson: Lesson, offset: int) -> Span:
    """The sentence that holds a place of the text; in a heading, the heading.

    Takes time in proportion to the text when an article is new, and next to none afterwards: an exercise asks for the
    sentences of hundreds of rows, and a paragraph may have 40,000 words.
    """
    paragraph = lesson.paragraphs[lesson.paragraph_index(offset)]
    if paragraph.number is None:
        return paragraph.span
    divided = _divided(lesson.article.text, lesson.paragraphs, _Held(lesson))
    place = bisect_right(divided, offset, key=lambda span: span.start) - 1
    return divided[place] if place >= 0 and divided[place].start >= paragraph.span.start else paragraph.span


class _Held:
    """A lesson on its way through the cache, which goes by text and paragraphs alone."""

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=2)
def _divided(_text: str, _paragraphs: tuple[Paragraph, ...], held: _Held) -> list[Span]:
    return choosing.sentences(held.lesson)
