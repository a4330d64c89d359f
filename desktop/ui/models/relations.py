"""Relations as rows of a list, each a sentence."""

from db.model.actor import Relation
from db.model.lesson import Lesson
from desktop.ui.models.rows import Row
from desktop.ui.words import tr
from desktop.wording.dates import describe
from desktop.wording.language import Language


def relations_of(lesson: Lesson | None) -> list[Relation]:
    """The relations between actors that the lesson shows."""
    if lesson is None:
        return []
    known = lesson.actor_by_id
    return [relation for relation in lesson.relations if relation.from_id in known and relation.to_id in known]


def sentence(lesson: Lesson, relation: Relation) -> str:
    """Who stands how to whom, as a line to read."""
    first, second = lesson.actor_by_id[relation.from_id].name, lesson.actor_by_id[relation.to_id].name
    return tr("{first} — {relation} → {second}", first=first, relation=relation.kind, second=second)


def period_words(relation: Relation, language: Language) -> str:
    """When it holds; empty where that is not stated."""
    return "" if relation.period is None else describe(relation.period, language)


def spoken(lesson: Lesson, relation: Relation, language: Language) -> str:
    """All of a relation, for screen readers."""
    first, second = lesson.actor_by_id[relation.from_id].name, lesson.actor_by_id[relation.to_id].name
    words = tr("{first}: {relation}: {second}.", first=first, relation=relation.kind, second=second)
    period, number = period_words(relation, language), lesson.paragraph_number(relation.anchor.span.start)
    if period:
        words = tr("{sentence} When: {period}.", sentence=words, period=period)
    if number is not None:
        words = tr("{sentence} Paragraph {number}.", sentence=words, number=number)
    return words


def row(lesson: Lesson, relation: Relation, language: Language) -> Row:
    """One row of the list; its id is the relation's."""
    return Row(relation.id, relation, sentence(lesson, relation), spoken(lesson, relation, language))
