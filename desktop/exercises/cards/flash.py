"""Flash cards of a lesson: a name, a headline or a word in front, what belongs to it on the back."""

from collections import Counter
from typing import NamedTuple

from db.model.actor import Actor
from db.model.lesson import Lesson
from desktop.exercises.choosing import evidence_of
from desktop.exercises.folding import fold
from desktop.exercises.headlines import told_apart
from desktop.wording.dates import describe
from desktop.wording.language import Language


class Flash(NamedTuple):
    """A card. `original` is the name in its own script and `language` its ISO 639-1 code, where there is one."""

    front: str
    back: str
    original: str | None = None
    language: str | None = None


def flash_cards(lesson: Lesson, language: Language, key_only: bool = False) -> tuple[Flash, ...]:
    """The cards of actors in order of appearance, of dated events in order of time, of words in reading order.

    `key_only` leaves those that are marked "learn this". No front says its back, so headlines that name a year or a
    month have no card; and none of two cards with the same front has one: nobody could tell which is meant.
    """
    cards = [
        *(_actor(actor) for actor in lesson.actors if actor.gloss.strip() and (actor.key or not key_only)),
        *(
            Flash(event.title, describe(event.date, language))
            for event in told_apart(lesson.events)
            if event.date and (event.key or not key_only) and evidence_of(lesson, event.anchor)
        ),
        *(
            Flash(word.word, word.meaning)
            for word in lesson.words
            if word.meaning.strip() and (word.key or not key_only) and evidence_of(lesson, word.anchor)
        ),
    ]
    fronts = Counter(fold(card.front) for card in cards)
    return tuple(card for card in cards if fronts[fold(card.front)] == 1 and fold(card.back) not in fold(card.front))


def _actor(actor: Actor) -> Flash:
    original = actor.originals[0] if actor.originals else None
    if original is None:
        return Flash(actor.name, actor.gloss)
    return Flash(actor.name, actor.gloss, original.name, original.language)
