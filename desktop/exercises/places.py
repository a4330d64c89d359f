"""The sentence at a place of the text, for exercises that ask for those of hundreds of rows."""

from bisect import bisect_right

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.exercises.choosing import evidence_at, sentences
from desktop.exercises.values import Evidence


class Sentences:
    """An article divided into sentences once; a paragraph may have 40,000 words."""

    def __init__(self, lesson: Lesson) -> None:
        """Divide the numbered paragraphs."""
        self.lesson = lesson
        self.spans = sentences(lesson)
        """The sentences in reading order; those of headings are not among them."""
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
