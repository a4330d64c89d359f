"""Flash cards on paper: a name, a headline or a word in front, what belongs to it on the back."""

from collections import Counter
from typing import NamedTuple

from db.model.lesson import Lesson
from desktop.exercises.cards.actors import gloss_cards
from desktop.exercises.cards.events import date_cards, dated
from desktop.exercises.cards.sources import Sources
from desktop.exercises.cards.words import word_cards
from desktop.exercises.folding import fold
from desktop.wording.language import Language


class Flash(NamedTuple):
    """A card. `original` is the name in its own script and `language` its ISO 639-1 code, where there is one."""

    front: str
    back: str
    original: str | None = None
    language: str | None = None


def flash_cards(lesson: Lesson, language: Language, key_only: bool = False) -> tuple[Flash, ...]:
    """The cards of actors in order of appearance, of dated events in order of time, of words in reading order.

    They are those of the deck that a card of paper can hold; `key_only` leaves those that are marked "learn this". None
    of two cards with the same front has one: nobody could tell which is meant.
    """
    sources = Sources(lesson, language, {})
    cards = [*gloss_cards(sources), *date_cards(sources, dated(sources)), *word_cards(sources)]
    chosen = [card for card in cards if card.key or not key_only]
    fronts = Counter(fold(card.prompt) for card in chosen)
    return tuple(
        Flash(card.prompt, card.answer, card.original, card.language)
        for card in chosen
        if fronts[fold(card.prompt)] == 1
    )
