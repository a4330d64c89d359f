"""Actors and relations as a graph: a table of nodes and one of edges, with the headings that Gephi and others read."""

from collections.abc import Iterator, Sequence

from db.model.actor import Actor, Relation
from db.model.lesson import Lesson
from db.model.moment import civil_from
from desktop.sharing.cells import Cell, comma_separated, joined
from desktop.wording.language import Language

NODE_HEADS = ("Id", "Label", "Kind", "In one sentence", "Side", "Learn this", "Mentions", "Articles")
EDGE_HEADS = ("Source", "Target", "Type", "Label", "Start", "End", "Evidence", "Article")
_DIRECTED = "Directed"


def nodes_table(lessons: Sequence[Lesson], _language: Language) -> bytes:
    """Every actor once, by its uuid; mentions are counted over all articles."""
    lessons_of: dict[str, list[tuple[Lesson, Actor]]] = {}
    for lesson in lessons:
        for actor in lesson.actors:
            lessons_of.setdefault(actor.uuid, []).append((lesson, actor))
    return comma_separated(NODE_HEADS, (_node(uuid, found) for uuid, found in lessons_of.items()))


def _node(uuid: str, found: list[tuple[Lesson, Actor]]) -> tuple[Cell, ...]:
    actor = found[0][1]
    sides = {side.name: None for lesson, one in found for side in lesson.sides if one.id in dict(side.members)}
    mentions = sum(len(lesson.mentions_by_actor.get(one.id, ())) for lesson, one in found)
    articles = joined(lesson.article.title for lesson, _ in found)
    key = "yes" if actor.key else ""
    return uuid, actor.name, actor.kind.value, actor.gloss, joined(sides), key, mentions, articles


def edges_table(lessons: Sequence[Lesson], _language: Language) -> bytes:
    """Every relation, from the uuid of one actor to that of another; start and end are days, blank where open."""
    return comma_separated(EDGE_HEADS, (row for lesson in lessons for row in _edges(lesson)))


def _edges(lesson: Lesson) -> Iterator[tuple[Cell, ...]]:
    for relation in lesson.relations:
        ends = lesson.actor_by_id[relation.from_id].uuid, lesson.actor_by_id[relation.to_id].uuid
        quote = " ".join(relation.anchor.quote.split())
        yield (*ends, _DIRECTED, relation.kind, *_period(relation), quote, lesson.article.title)


def _period(relation: Relation) -> tuple[str, str]:
    if relation.period is None:
        return "", ""
    return _day(relation.period.earliest), _day(relation.period.latest)


def _day(day: int | None) -> str:
    """A day as ISO 8601 writes it; blank for an open end."""
    if day is None:
        return ""
    year, month, of_month = civil_from(day)
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{of_month:02}"
