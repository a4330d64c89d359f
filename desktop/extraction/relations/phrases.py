"""The words of one sentence with each name as one of them, which is what subjects.py and objects.py look at.

No parser: noun phrases are followed from the verb outwards over words that are known, a bounded number of them, and
where anything else stands in the way nothing is found. So what is found is seldom wrong, and it takes time in
proportion to the sentence.
"""

import re
from collections.abc import Sequence
from functools import cache, cached_property
from typing import Any, NamedTuple

from db.model.actor import ActorKind
from db.model.article import Span
from desktop.extraction.entries import entries
from desktop.extraction.grammar.verbs import is_past
from desktop.extraction.mentions import Mentioned, Mentions
from desktop.settings import read_toml, resource

_TOKEN = re.compile(r"['’]s\b|\w+(?:['’]\w+)*|[^\w\s]")
HYPHENS = ("-", "‐", "‑", "–")
_AGAINST = ("pro-", "anti-", "non-", "pro‐", "anti‐")
"""Before a name that others are for or against: it does nothing itself."""
REACH = 8
"""Words between a verb and the name that stands to it; more of them are a phrase of its own."""
_NEAR = 80
"""Words within which "its" and "him" are looked for."""
MOST_TOGETHER = 8
"""Names of one enumeration."""


@cache
def relation_words() -> dict[str, Any]:
    """All sections of resources/words/relations.toml.

    Raises:
        OSError: the file is missing.
    """
    return read_toml(resource("words/relations.toml"))


@cache
def word_list(name: str) -> frozenset[str]:
    """A list of the section `words` of resources/words/relations.toml.

    Raises:
        OSError: the file is missing.
    """
    return frozenset(relation_words()["words"][name].split())


class Party(NamedTuple):
    """An actor beside a verb: the number of its word, its key, and what the way to it takes from the confidence."""

    place: int
    key: int
    loss: float


class Cast:
    """What the stages after the names ask about the actors of a text."""

    def __init__(self, text: str, mentions: Mentions) -> None:
        """Look up which actors are states."""
        self.states: dict[str, int] = {}
        for key in sorted({one.key for one in mentions.within(Span(0, len(text)))}):
            entry = entries().by_name(mentions.name(key))
            if entry is not None and entry.kind is ActorKind.STATE:
                self.states.setdefault(entry.name, key)
        self._states = frozenset(self.states.values())
        self._mentions = mentions

    def is_state(self, key: int) -> bool:
        """Whether an actor is a state that the program knows."""
        return key in self._states

    def is_person(self, key: int) -> bool:
        """Whether an actor is a person."""
        return self._mentions.is_person(key)

    def is_place(self, key: int) -> bool:
        """Whether an actor is a place, where something happens."""
        return self._mentions.is_place(key)


class Phrases:
    """The words of a sentence; `low` in lower case, a name being "" there and its actor's key in `keys`, else -1."""

    def __init__(self, text: str, sentence: Span, inside: Sequence[Mentioned], cast: Cast, he: int = -1) -> None:
        """`he` is the key of the person that "he" or "she" means in this sentence, -1 where that is not certain."""
        self.text = text
        self.low: list[str] = []
        self.raw: list[str] = []
        self.keys: list[int] = []
        self.cast = cast
        self.he = he
        self._sentence = sentence
        self._inside = inside
        position = sentence.start
        for mention in inside:
            self._plain(position, mention.span.start)
            self.low.append("")
            self.raw.append(text[mention.span.start : mention.span.end])
            against = text[max(mention.span.start - 5, 0) : mention.span.start].lower().endswith(_AGAINST)
            self.keys.append(-1 if against else mention.key)
            position = mention.span.end
        self._plain(position, sentence.end)

    def __len__(self) -> int:
        return len(self.low)

    def _plain(self, start: int, end: int) -> None:
        raw = _TOKEN.findall(self.text, start, end)
        self.raw += raw
        self.low += [word.lower() for word in raw]
        self.keys += [-1] * len(raw)

    @cached_property
    def spans(self) -> list[Span]:
        """Where each word stands in the text; made when it is asked for, since most sentences never are."""
        found: list[Span] = []
        position = self._sentence.start
        for mention in self._inside:
            found += [Span(*one.span()) for one in _TOKEN.finditer(self.text, position, mention.span.start)]
            found.append(mention.span)
            position = mention.span.end
        found += [Span(*one.span()) for one in _TOKEN.finditer(self.text, position, self._sentence.end)]
        return found

    def said(self, first: int, last: int) -> str:
        """The words from one to another, that one included, as the text has them."""
        return self.text[self.spans[first].start : self.spans[last].end]

    def word(self, place: int) -> str:
        """The word in lower case; "" for a name and outside the sentence."""
        return self.low[place] if 0 <= place < len(self.low) else ""

    def key(self, place: int) -> int:
        """The key of the actor that is named there, else -1."""
        return self.keys[place] if 0 <= place < len(self.keys) else -1

    def named_before(self, place: int) -> list[int]:
        """The words before this one that are names of actors; of a long sentence only its near part."""
        return [one for one in range(max(place - _NEAR, 0), place) if self.keys[one] >= 0]

    def people(self, place: int) -> int:
        """The key of the state whose adjective or people the word is, if it is an actor of the text; else -1."""
        if not (0 <= place < len(self.raw) and self.raw[place][:1].isupper()):
            return -1
        if self.word(place - 1) in HYPHENS and self.word(place - 2) in ("pro", "anti", "non", "ex"):
            return -1
        key = self.keys[place]
        entry = entries().by_demonym(self.raw[place])
        if entry is None or entry.kind is not ActorKind.STATE:
            return -1
        return key if key >= 0 else self.cast.states.get(entry.name, -1)

    def is_verb(self, place: int) -> bool:
        """Whether the word is a helping verb or may be a past form."""
        low = self.word(place)
        return low in word_list("helping") or (bool(low) and self.raw[place].islower() and is_past(low))

    def ends_phrase(self, place: int) -> bool:
        """Whether a name before this word is the last of its phrase: a noun there would make it another's."""
        low = self.word(place)
        if not low:
            return self.key(place) < 0
        return (
            not low[0].isalpha()
            or low in word_list("prepositions")
            or low in word_list("linking")
            or low in word_list("adverbs")
            or low.endswith(("ly", "ing"))
            or self.is_verb(place)
        )

    def is_title(self, place: int) -> bool:
        """Whether the word is part of a title, or the full stop of an abbreviated one."""
        if self.word(place) == ".":
            place -= 1
        return self.word(place) in word_list("offices")

    def _is_titled(self, place: int) -> bool:
        """Whether a word with a capital may stand before a name: "Foreign", "Libyan"; "June" is another phrase."""
        return self.is_title(place) or entries().by_demonym(self.raw[place]) is not None

    def ends_name(self, place: int) -> bool:
        """Whether no known noun stands here that would make the name before it another's: after "Serra of the council"
        a verb is likelier than a noun.
        """
        known = ("bodies", "matters", "offices")
        return self.key(place) < 0 and not any(self.word(place) in word_list(name) for name in known)

    def start_of(self, place: int) -> int:
        """The first word of the noun phrase that ends in the name at `place`: "the exiled general Serra"."""
        first = place
        for _ in range(5):
            low = self.word(first - 1)
            if low in word_list("determiners"):
                return first - 1
            if (
                not low
                or not low[0].isalpha()
                or low in word_list("prepositions")
                or low in word_list("linking")
                or low in word_list("adverbs")
                or low in word_list("pronouns")
                or low.endswith("ly")
                or (low.endswith("ing") and low not in word_list("describing"))
                or self.is_verb(first - 1)
                or (self.raw[first - 1][:1].isupper() and not self._is_titled(first - 1))
            ):
                return first
            first -= 1
        return first

    def may_describe(self, place: int) -> bool:
        """Whether an unknown word may be an adjective before a name."""
        low = self.word(place)
        return (
            bool(low)
            and low[0].isalpha()
            and low not in word_list("prepositions")
            and low not in word_list("linking")
            and low not in word_list("adverbs")
            and low not in word_list("pronouns")
            and not low.endswith("ing")
            and low not in word_list("helping")
            and not (low.endswith("s") and not low.endswith(("ss", "ous")))
        )
