"""What Anki is given: notes in decks. Nothing here knows how a file of Anki's is written."""

from enum import StrEnum
from typing import NamedTuple


class NoteKind(StrEnum):
    """Which note type a note is of."""

    PLAIN = "plain"
    """The answer is thought, then turned up."""
    TYPED = "typed"
    """The answer is typed, and compared sign by sign."""
    CLOZE = "cloze"
    """The answer is hidden within the prompt."""


class Fields(NamedTuple):
    """The fields of a note, those of every note type in this order. All are HTML on one line, `language` a code.

    Anki recognises a note type by its fields: none may be renamed, left out or put elsewhere.
    """

    prompt: str
    """What is asked for; of a cloze with the answer in it, as Anki marks it."""
    question: str
    """What is to be done: "Who is this?"."""
    answer: str
    more: str = ""
    """What is good to know with the answer; may be empty."""
    evidence: str = ""
    """The words of the article that show it; may be empty."""
    place: str = ""
    """Where they stand: "paragraph 6"; may be empty."""
    source: str = ""
    """The article."""
    language: str = ""
    """The article's language, an ISO 639 code; may be empty."""


class Note(NamedTuple):
    """A note of Anki's. `guid` is what Anki recognises it by; tags hold no space."""

    guid: str
    kind: NoteKind
    fields: Fields
    tags: tuple[str, ...]


class Deck(NamedTuple):
    """Notes in the order in which Anki shows them first. In `name`, "::" stands between a deck and the one below it.

    `id` is above 0 and below 2 ** 40: Anki takes ids for times in milliseconds, and mends those that are to come.
    """

    id: int
    name: str
    notes: tuple[Note, ...]
