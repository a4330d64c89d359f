"""Several articles as one lesson: their events on one timeline, the actors of these, the relations, the sides.

What comes out is a Lesson without a text: panes and sheets that show a lesson show it too.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from db.model.actor import Actor, Relation, Side
from db.model.article import Article, ArticleForm, Paragraph, ParagraphKind, Span
from db.model.collection import PlacedRelation
from db.model.errors import CancelledError
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.library.lessons import in_order_of_time
from desktop.library.library import Library
from desktop.library.merging import Told, merge

MOST_ACTORS = 200
"""So many actors get a row, or a place on the map, of their own; those with most to tell."""
_AT_ONCE = 200
"""Articles that are read before the user may cancel."""

Report = Callable[[float], None]
Cancelled = Callable[[], bool]


class Gathered(NamedTuple):
    """Several articles in one. `lesson` has a title, but neither text nor mentions; its article has the id 0."""

    lesson: Lesson
    told: tuple[Told, ...]
    """In order of time; the same happening once, unless the articles date it differently."""
    articles: tuple[int, ...]
    """The ids of the articles, in the order of their numbers, which begin with 1."""
    titles: dict[int, str]
    paragraphs: dict[int, int | None]
    """By event, the number of the paragraph that tells it."""
    said_in: dict[int, tuple[PlacedRelation, ...]]
    """By relation of the lesson, everywhere it is said."""
    actors_left: int
    """Actors that are not in the lesson because there are too many."""

    def number(self, article_id: int) -> int:
        """The number of an article, from 1."""
        return self.articles.index(article_id) + 1


def gather_events(
    library: Library,
    name: str,
    article_ids: Sequence[int],
    report: Report = lambda _part: None,
    cancelled: Cancelled = lambda: False,
) -> Gathered:
    """The events of some articles with the actors that take part in most of them; `report` hears the part done.

    Raises:
        CancelledError: `cancelled` said so.
        LibraryError: the library cannot be read.
    """
    events: list[Event] = []
    paragraphs: dict[int, int | None] = {}
    sides: list[Side] = []
    for some, part in _portions(article_ids, cancelled):
        events += library.events.of_articles(some)
        paragraphs |= library.shelving.event_paragraphs(some)
        for article_id in library.shelving.with_sides(some):
            sides += library.articles.sides(article_id)
        report(0.8 * part)
    counts = Counter(part.actor_id for event in events for part in event.actors)
    actors = _actors(library, counts, cancelled)
    told = merge(events, article_ids[0] if article_ids else 0)
    report(1.0)
    lesson = _lesson(name, actors, in_order_of_time(events), (), together(sides))
    titles = library.articles.titles(article_ids)
    return Gathered(lesson, tuple(told), tuple(article_ids), titles, paragraphs, {}, len(counts) - len(actors))


def gather_relations(
    library: Library,
    name: str,
    article_ids: Sequence[int],
    report: Report = lambda _part: None,
    cancelled: Cancelled = lambda: False,
    most_actors: int = MOST_ACTORS,
) -> Gathered:
    """The relations of some articles: what several say is there once. Of too many, those of the most related actors.

    Raises:
        CancelledError: `cancelled` said so.
        LibraryError: the library cannot be read.
    """
    said: dict[tuple[int, str, int, str], list[PlacedRelation]] = {}
    sides: list[Side] = []
    for some, part in _portions(article_ids, cancelled):
        for placed in library.shelving.relations(some):
            said.setdefault(_same(placed.relation), []).append(placed)
        for article_id in library.shelving.with_sides(some):
            sides += library.articles.sides(article_id)
        report(0.9 * part)
    counts = Counter(end for one, _, other, _ in said for end in (one, other))
    actors = _actors(library, counts, cancelled, most_actors)
    known = {actor.id for actor in actors}
    shown = [places for (one, _, other, _), places in said.items() if one in known and other in known]
    relations = tuple(places[0].relation for places in shown)
    lesson = _lesson(name, actors, (), relations, together(sides))
    said_in = {places[0].relation.id: tuple(places) for places in shown}
    report(1.0)
    titles = library.articles.titles(article_ids)
    return Gathered(lesson, (), tuple(article_ids), titles, {}, said_in, len(counts) - len(actors))


def together(sides: Iterable[Side]) -> tuple[Side, ...]:
    """The sides of several articles: those of one name are one, with the members of all."""
    found: dict[str, Side] = {}
    for side in sides:
        key = side.name.casefold()
        known = found.get(key)
        if known is None:
            found[key] = side
        else:
            members: dict[tuple[int, Moment | None], None] = dict.fromkeys((*known.members, *side.members))
            found[key] = known._replace(members=tuple(members))
    return tuple(found.values())


def narrowed(gathered: Gathered, article_ids: Iterable[int], actor_id: int | None = None) -> Gathered:
    """What some of the articles tell, or what concerns one actor; numbers and titles stay those of all."""
    kept = set(article_ids)
    events = [
        event
        for event in gathered.lesson.events
        if event.article_id in kept and (actor_id is None or any(part.actor_id == actor_id for part in event.actors))
    ]
    told = merge(events, gathered.articles[0] if gathered.articles else 0)
    return gathered._replace(lesson=gathered.lesson._replace(events=tuple(events)), told=tuple(told))


def _portions(article_ids: Sequence[int], cancelled: Cancelled) -> Iterable[tuple[Sequence[int], float]]:
    """Some articles at a time, and the part that is done with them."""
    for first in range(0, len(article_ids), _AT_ONCE):
        if cancelled():
            raise CancelledError("It was stopped.")
        yield article_ids[first : first + _AT_ONCE], min(1.0, (first + _AT_ONCE) / len(article_ids))


def _actors(
    library: Library, counts: "Counter[int]", cancelled: Cancelled, most: int = MOST_ACTORS
) -> tuple[Actor, ...]:
    """The actors with most to tell."""
    found: list[Actor] = []
    for actor_id, _ in counts.most_common(most):
        if cancelled():
            raise CancelledError("It was stopped.")
        found.append(library.actors.get(actor_id))
    return tuple(found)


def _same(relation: Relation) -> tuple[int, str, int, str]:
    """What makes two relations one."""
    period = "" if relation.period is None else relation.period.edtf
    return relation.from_id, relation.kind.casefold(), relation.to_id, period


def _lesson(
    name: str,
    actors: tuple[Actor, ...],
    events: Sequence[Event],
    relations: tuple[Relation, ...],
    sides: tuple[Side, ...],
) -> Lesson:
    article = Article(0, "", name, "", "", None, False, "", "", ArticleForm.ARTICLE, 1, "", "")
    nowhere = (Paragraph(Span(0, 0), ParagraphKind.HEADING, None),)
    return Lesson(article, nowhere, actors, (), tuple(events), relations, (), (), (), sides, {})
