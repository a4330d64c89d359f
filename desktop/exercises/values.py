"""The values of exercises: what is asked, what belongs there, and where the article says so."""

from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.wording.language import ENGLISH, Language

if TYPE_CHECKING:
    from desktop.exercises.disclosure import Disclosure

GAP = "\ufffc"
"""Stands in a prompt for a blank to fill: the object replacement character, which no article holds."""
MASK = "[…]"
"""What is printed instead of a word that would give an answer away."""


class Evidence(NamedTuple):
    """The words of the article that show an answer. `number` is their paragraph's, None in a heading."""

    quote: str
    span: Span
    number: int | None


class Item(NamedTuple):
    """One thing that is asked.

    `prompt` holds a GAP for each blank within it. `answers` are what belongs in each blank or, without a blank, the
    one answer (in some exercises several: one for each column that is left empty). `forms` are the words that would
    give the answers away elsewhere on a sheet without the text: names, aliases, dates as they are written.
    `options`, if any, are for this item alone, in the order in which they are shown, the right one among them.
    `emphasis` is a part of the prompt that is set off. `event_id` names the event that is asked for, else 0.
    """

    prompt: str
    answers: tuple[str, ...]
    evidence: Evidence | None
    forms: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    emphasis: Span | None = None
    event_id: int = 0


class Exercise(NamedTuple):
    """Items of one kind, in the order in which they are asked.

    `bank` holds what the answers of all items are picked from, in the order in which it is shown: words for gaps, the
    right-hand column of a matching exercise, the categories to sort into. `too_few` is true where the lesson does not
    give enough of them for an honest exercise; there are no items then.
    """

    items: tuple[Item, ...]
    bank: tuple[str, ...] = ()

    @property
    def too_few(self) -> bool:
        """Whether there is nothing to ask."""
        return not self.items


NOTHING_TO_ASK = Exercise(())


class Ask(NamedTuple):
    """What an exercise is made from.

    `choose` picks what is asked, the same in every version of a sheet; `shuffle` arranges it, anew in each version.
    Both are seeded by the caller, never by the clock. `disclosure` is kept for a sheet without the text: it says what
    may still be asked and shown there; None with the text. `forms` gives, by an actor's uuid, further words that name
    it ("French" for France).
    """

    lesson: Lesson
    choose: Random
    shuffle: Random
    most: int = 6
    disclosure: "Disclosure | None" = None
    language: Language = ENGLISH
    forms: Mapping[str, tuple[str, ...]] = {}
