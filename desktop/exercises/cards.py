"""Flash cards of a lesson: a name, a headline or a word in front, what belongs to it on the back."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from db.model.actor import Actor
from db.model.event import Event
from db.model.lesson import Lesson
from desktop.exercises.choosing import evidence_of
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

    `key_only` leaves those that are marked "learn this". A card whose front says its back already is left out, and so
    are all of one front with different backs: nobody could tell which is meant.
    """
    cards = [
        *(_actor(actor) for actor in lesson.actors if actor.gloss.strip() and (actor.key or not key_only)),
        *(_event(event, language) for event in lesson.events if _can_be_dated(lesson, event, key_only)),
        *(
            Flash(word.word, word.meaning)
            for word in lesson.words
            if word.meaning.strip() and (word.key or not key_only) and evidence_of(lesson, word.anchor)
        ),
    ]
    return _unmistakable(card for card in cards if not _gives_away(card))


def _actor(actor: Actor) -> Flash:
    original = actor.originals[0] if actor.originals else None
    if original is None:
        return Flash(actor.name, actor.gloss)
    return Flash(actor.name, actor.gloss, original.name, original.language)


def _event(event: Event, language: Language) -> Flash:
    return Flash(event.title, describe(event.date, language) if event.date else "")


def _can_be_dated(lesson: Lesson, event: Event, key_only: bool) -> bool:
    return event.date is not None and (event.key or not key_only) and evidence_of(lesson, event.anchor) is not None
