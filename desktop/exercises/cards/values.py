"""The values of cards: what is asked, what is right, what is wrong but likely, and which rows it is about."""

from enum import StrEnum
from typing import NamedTuple

from db.model.moment import Moment
from desktop.exercises.values import Evidence


class CardKind(StrEnum):
    """What a card asks. The values are stored, and go into the cards' uuids: they never change."""

    NAME = "name"
    """Who is this? From the gloss to the name."""
    GLOSS = "gloss"
    """Who is this? From the name, with the name in its own script, to the gloss."""
    DATE = "date"
    """When was this? From the event to its date, at its own precision."""
    EVENT = "event"
    """What happened then? From the date to the event."""
    ORDER = "order"
    """Put these in order: an event among its neighbours in time."""
    SIDE = "side"
    """Which side is this actor on?"""
    POSITION = "position"
    """Who holds this position: who says it, who supports or disputes it?"""
    RELATION = "relation"
    """Who leads, backs or opposes whom?"""
    GAP = "gap"
    """Fill the gap in the sentence."""
    TRUTH = "truth"
    """True or false?"""
    WORD = "word"
    """What does this word mean?"""
    QUESTION = "question"
    """A question of the teacher's own."""


class Card(NamedTuple):
    """One question.

    `prompt` is text of the lesson (a gloss, a headline with its GAP); what is to be done with it says the kind.
    `things` are what the uuid is made of beside the article and the kind: uuids of rows, in an order that matters, and
    words such as the end of a relation; () in a card of no article. `about` are the uuids of the actors, events, words,
    statements or questions it asks for, the one in question first: cards that share the first are siblings, and the
    actors among them count in an actor's progress. `key`: one of them is marked "learn this". `accepted` is what counts
    as the answer when it is typed, beside the answer. `wrong` are answers of the same kind that are certainly not
    right, the most likely first; of TRUTH the one false statement, while `prompt` is the true one and `answer` what is
    right about it. `items` are those of ORDER, in their right order, the one in question at `place`. `moment` is the
    date in question, of DATE and EVENT. `original` is the name in its own script and `language` its ISO 639-1 code,
    where there is one: it stands beside the name.
    """

    uuid: str
    kind: CardKind
    prompt: str
    answer: str
    evidence: Evidence | None
    about: tuple[str, ...]
    key: bool = False
    accepted: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    place: int = 0
    moment: Moment | None = None
    original: str | None = None
    language: str | None = None
    things: tuple[str, ...] = ()
