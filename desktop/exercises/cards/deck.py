"""The deck: every card of a lesson."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from db.model.lesson import Lesson
from db.model.question import Question
from desktop.exercises.cards.actors import gloss_cards, name_cards
from desktop.exercises.cards.events import date_cards, dated, event_cards
from desktop.exercises.cards.gaps import gap_cards
from desktop.exercises.cards.order import order_cards
from desktop.exercises.cards.positions import position_cards
from desktop.exercises.cards.questions import question_cards
from desktop.exercises.cards.relations import relation_cards
from desktop.exercises.cards.sides import side_cards
from desktop.exercises.cards.sources import Sources
from desktop.exercises.cards.truths import truth_cards
from desktop.exercises.cards.values import Card
from desktop.exercises.cards.words import word_cards
from desktop.exercises.folding import fold
from desktop.wording.language import ENGLISH, Language


def deck(
    lesson: Lesson,
    language: Language = ENGLISH,
    forms: Mapping[str, tuple[str, ...]] = {},
    questions: Iterable[Question] = (),
) -> tuple[Card, ...]:
    """All that can honestly be asked of a lesson, by kind, and in each in the order of its rows.

    The same lesson gives the same cards in the same order. `forms` gives, by an actor's uuid, further words that name
    it ("French" for France); `questions` are the teacher's own. No two cards of a kind have the same prompt: nobody
    could tell which is meant.
    """
    sources = Sources(lesson, language, forms)
    told = dated(sources)
    families = (
        name_cards(sources),
        gloss_cards(sources),
        date_cards(sources, told),
        event_cards(sources, told),
        order_cards(sources, told),
        side_cards(sources),
        position_cards(sources),
        relation_cards(sources),
        gap_cards(sources),
        truth_cards(sources),
        word_cards(sources),
        question_cards(sources, questions),
    )
    return tuple(card for family in families for card in told_apart(family))


def told_apart(cards: Iterator[Card]) -> list[Card]:
    """Cards without those whose prompt another has too."""
    by_prompt: defaultdict[str, list[Card]] = defaultdict(list)
    for card in cards:
        by_prompt[fold(card.prompt)].append(card)
    return [group[0] for group in by_prompt.values() if len(group) == 1]
