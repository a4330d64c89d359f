"""The words of saying, from resources/words/statements.toml, and whether what follows one is something said."""

from functools import cache
from typing import Any, NamedTuple

from db.model.statement import StatementKind
from desktop.extraction.grammar.inflection import Form, inflected
from desktop.extraction.relations.phrases import Phrases, word_list
from desktop.settings import read_toml, resource

HEARER = 12
"""Words from "told" within which "that" or a quotation follows."""
MARKS = frozenset("“”\"'„«»`’‘")
"""What opens or closes a quotation."""


class Saying(NamedTuple):
    """A word of saying with those that follow it, its form, and the verb that it is of.

    `weak`: it says so only with "that", a quotation or the like behind it.
    """

    kind: StatementKind
    tail: tuple[str, ...]
    form: Form
    weak: bool
    verb: str


def is_said(words: Phrases, place: int, after: int, cue: Saying) -> bool:
    """Whether what follows the verb is something said, and no other thing that one can announce or claim."""
    low = words.word(after)
    if low in said_list("objects_of_other_things") or words.word(after + 1) in said_list("objects_of_other_things"):
        return False
    if low == "to" and any(words.word(after + number) == "that" for number in range(2, HEARER - 2)):
        return True  # "confirmed to the council that"
    if not cue.weak:
        return not (low.isdecimal() or (low in ("to", "by") and cue.verb not in ("promise", "vow", "pledge", "claim")))
    if cue.verb == "call":
        return _calls(words, after) or words.word(place - 2) == "what"
    if cue.verb == "dismiss":
        return any(words.word(after + number) == "as" for number in range(1, 6))
    if cue.kind is StatementKind.JUDGED:
        return low not in said_list("prepositions_of_speaking")
    if low in said_list("complements") or low in (":", ",") or low in MARKS:
        return True
    if cue.verb == "tell" and (words.keys[after : after + 1] != [-1] or low in said_list("hearers")):
        return words.word(after + 1) != "to"
    if cue.verb in ("tell", "assure", "report"):
        return any(words.word(place + number) in ("that", ":", "“", '"') for number in range(2, HEARER))
    return words.word(place - 1) in MARKS


def _calls(words: Phrases, after: int) -> bool:
    """Whether "called" is followed by somebody or something and by what it is called."""
    named = after + (words.word(after) in word_list("determiners"))
    last = named + 1
    low = words.word(last)
    if any(words.word(named + number) in ("“", '"', "‘", "a", "an") for number in (0, 1, 2)):
        return True
    pronoun = words.word(after) in word_list("pronouns") or words.word(after) in ("it", "this", "that", "them")
    return (
        (pronoun or named > after or words.keys[named : named + 1] != [-1]) and words.may_describe(last) and bool(low)
    )


@cache
def _statement_words() -> dict[str, Any]:
    return read_toml(resource("words/statements.toml"))


@cache
def said_list(name: str) -> frozenset[str]:
    """A list of the section `words` of resources/words/statements.toml."""
    return frozenset(_statement_words()["words"][name].split())


@cache
def sayings() -> dict[str, tuple[Saying, ...]]:
    """What can begin with a word.

    Raises:
        OSError: the file of the words is missing.
    """
    found: dict[str, list[Saying]] = {
        "according": [Saying(StatementKind.REPORTED, ("to",), Form.PAST, False, "according")]
    }
    for section in ("verbs", "weak"):
        for kind, verbs in _statement_words()[section].items():
            for verb in verbs:
                first, *tail = verb.split()
                for word, form in inflected(first):
                    cue = Saying(StatementKind(kind), tuple(tail), form, section == "weak", first.partition("/")[0])
                    found.setdefault(word, []).append(cue)
    for kind, nouns in _statement_words()["nouns"].items():
        for noun in nouns.split():
            found.setdefault(noun, []).append(Saying(StatementKind(kind), (), Form.NOUN, False, noun))
    return {word: tuple(cues) for word, cues in found.items()}


@cache
def cue_words() -> frozenset[str]:
    """A sentence without any of them is not searched for the rest: that is most of the time that statements take."""
    return frozenset(sayings())
