"""The teacher's own questions as cards."""

from collections.abc import Iterable, Iterator

from db.model.question import Question
from desktop.exercises.cards.sources import Sources
from desktop.exercises.cards.values import Card, CardKind


def question_cards(sources: Sources, questions: Iterable[Question]) -> Iterator[Card]:
    """Questions that have an answer. Their evidence is the place that the teacher has named, if any."""
    for question in questions:
        if not question.prompt.strip() or not question.answer.strip():
            continue
        yield Card(
            sources.uuid(CardKind.QUESTION, question.uuid),
            CardKind.QUESTION,
            question.prompt,
            question.answer,
            sources.evidence(question.anchor) if question.anchor else None,
            (question.uuid,),
            things=(question.uuid,),
        )
