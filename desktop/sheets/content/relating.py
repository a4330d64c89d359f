"""A relation in words, for lists and for those who do not see the map."""

from db.model.actor import Relation
from db.model.lesson import Lesson
from desktop.wording.dates import describe
from desktop.wording.language import Language


def relation_words(lesson: Lesson, relation: Relation, language: Language) -> str:
    """Who stands how to whom, when, and the paragraph that says so: "A – commands – B (2014), ¶ 3"."""
    actors = lesson.actor_by_id
    words = f"{actors[relation.from_id].name} – {relation.kind} – {actors[relation.to_id].name}"
    if relation.period is not None:
        words += f" ({describe(relation.period, language)})"
    number = lesson.paragraph_number(relation.anchor.span.start)
    return words if number is None else f"{words}, ¶ {number}"
