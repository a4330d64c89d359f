"""The sentences of an article, and the one at a place of the text."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from db.model.article import Paragraph, Span
from db.model.lesson import Lesson
from desktop.exercises.choosing import evidence_at
from desktop.exercises.values import Evidence

_CLOSERS = "\"'”’»›)\\]」』"
_ENDS = re.compile(rf"(?:[.!?…؟۔।]+[{_CLOSERS}]*(?=\s)|[。！？][{_CLOSERS}]*)\s*")
_NO_END = re.compile(
    r"(?:(?<![\w’'])(?-i:[A-ZА-ЯΑ-Ω])|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Gov|Sen|Rep|Rev|St|Jr|Sr|vs|cf|approx|ca|No"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|bzw|usw|Nr|гг|вв|им|ул|тыс|млн|млрд))\.$",
    re.IGNORECASE,
)


_ABBREVIATED = 16
"""Letters before a stop that are looked at, more than any abbreviation has."""


@lru_cache(maxsize=8)
def _divided(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Span, ...]:
    """The sentences of paragraphs, without the white space around them; each exercise of a sheet asks for them."""
    return tuple(span for paragraph in paragraphs for span in _sentences(text, paragraph.span))


def _sentences(text: str, paragraph: Span) -> Iterable[Span]:
    start = paragraph.start
    for end in _ENDS.finditer(text, paragraph.start, paragraph.end):
        before = text[max(start, end.start() - _ABBREVIATED) : end.start() + 1]
        following = text[end.end() : end.end() + 1]
        if following.islower() or (text[end.start()] == "." and _NO_END.search(before)):
            continue
        yield Span(start, start + len(text[start : end.end()].rstrip()))
        start = end.end()
    if start < paragraph.end:
        yield Span(start, paragraph.end)


class Sentences:
    """An article divided into sentences; a paragraph may have 40,000 words."""

    def __init__(self, lesson: Lesson) -> None:
        """Divide the numbered paragraphs."""
        self.lesson = lesson
        self.spans = _divided(lesson.article.text, lesson.body)
        """The sentences in reading order, without the white space around them; none of headings."""
        self._starts = [span.start for span in self.spans]

    def at(self, offset: int) -> Span:
        """The sentence that holds a place of the text; in a heading, the heading."""
        paragraph = self.lesson.paragraphs[self.lesson.paragraph_index(offset)]
        place = self.index(offset)
        within = paragraph.number is not None and place >= 0 and self.spans[place].start >= paragraph.span.start
        return self.spans[place] if within else paragraph.span

    def index(self, offset: int) -> int:
        """Index into `spans` of the last sentence that begins at or before a place, -1 for none."""
        return bisect_right(self._starts, offset) - 1

    def evidence(self, offset: int) -> Evidence:
        """The sentence at a place as evidence."""
        return evidence_at(self.lesson, self.at(offset))
