"""One article with everything that is known about it: what the window shows and the sheets print."""

from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from db.model.actor import Actor, Mention, Relation, Side
from db.model.article import Article, Paragraph, ParagraphKind, Span
from db.model.event import Event, LaterEvent
from db.model.statement import Statement, Word
from db.model.tenure import ArticleTime


class LessonRows(NamedTuple):
    """An article and its rows, in reading order where they have a place in the text; events in order of time.

    `actors` are the ones that take part in this article (mentioned, or named by one of its rows), in order of first
    appearance. Their glosses and roles are those of the article's time (db.model.tenure): to change an actor, or to
    write it into another file, read it from the library. `also_in` gives, by actor id, the number of other articles
    that mention the actor.
    """

    article: Article
    paragraphs: tuple[Paragraph, ...]
    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]
    relations: tuple[Relation, ...]
    statements: tuple[Statement, ...]
    words: tuple[Word, ...]
    later: tuple[LaterEvent, ...]
    sides: tuple[Side, ...]
    also_in: dict[int, int]


class Lesson(LessonRows):
    """The rows of one lesson, and what is worked out from them, once."""

    @cached_property
    def actor_by_id(self) -> dict[int, Actor]:
        """The actors of this lesson by their ids."""
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def time(self) -> ArticleTime:
        """The time that the article speaks of: who held which office then."""
        return ArticleTime(self.article, self.events)

    @cached_property
    def mentions_by_actor(self) -> dict[int, tuple[Span, ...]]:
        """The spans of each actor's mentions, in reading order; actors without one are absent."""
        found: dict[int, list[Span]] = {}
        for mention in self.mentions:
            found.setdefault(mention.actor_id, []).append(mention.span)
        return {actor_id: tuple(spans) for actor_id, spans in found.items()}

    @cached_property
    def body(self) -> tuple[Paragraph, ...]:
        """The numbered paragraphs: `body[n - 1]` has number n."""
        return tuple(paragraph for paragraph in self.paragraphs if paragraph.kind is ParagraphKind.BODY)

    @cached_property
    def _starts(self) -> list[int]:
        return [paragraph.span.start for paragraph in self.paragraphs]

    def paragraph_index(self, offset: int) -> int:
        """Index into `paragraphs` of the one that holds the offset; the "\\n" after a paragraph belongs to it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def paragraph_number(self, offset: int) -> int | None:
        """The number that a handout cites for this place, or None in a heading."""
        return self.paragraphs[self.paragraph_index(offset)].number

    def text_of(self, span: Span) -> str:
        """The article's words at a span."""
        return self.article.text[span.start : span.end]

    def density(self, actor_id: int) -> tuple[int, ...]:
        """How often an actor is mentioned in each numbered paragraph."""
        counts = [0] * len(self.body)
        for span in self.mentions_by_actor.get(actor_id, ()):
            number = self.paragraph_number(span.start)
            if number is not None:
                counts[number - 1] += 1
        return tuple(counts)
