"""Actors that the library knows, found in a text in one pass (Aho and Corasick 1975)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, cast

import ahocorasick

from db.model.actor import ActorKind
from db.model.article import Span

_SHOUTED = 4
"""Names of fewer letters are not looked for in capitals: "IS" is no "Is", and "US" no "Us"."""
_POSSESSIVE = re.compile(r"(.+)['’]s? .")
_HYPHENS = frozenset("-‐‑")
_ARTICLES = ("al", "el", "an", "ar", "as", "ash", "at", "ad", "az")
"""What stands before a hyphen and leaves the name after it whole: "al-Serraj"."""
_PROCLITICS = frozenset({"و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ول", "وب"})
"""Arabic words that are written together with the one after them: "and", "by", "for", "the"."""


class KnownActor(NamedTuple):
    """An actor of the library, by the names it goes by."""

    uuid: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    gloss: str


class KnownMention(NamedTuple):
    """A place that names a known actor. `others` are those who share the name, where the text does not tell which."""

    span: Span
    uuid: str
    others: tuple[str, ...] = ()


class KnownActors:
    """All known actors; built once, asked for any text.

    Finding takes time with the length of the text and the number of matches, not with the number of actors.
    """

    def __init__(self, actors: Iterable[KnownActor] = ()) -> None:
        self._actors = {actor.uuid: actor for actor in actors}
        bearers: dict[str, list[str]] = defaultdict(list)
        for actor in self._actors.values():
            for name in dict.fromkeys((actor.name, *actor.aliases)):
                for form in _forms(name):
                    if actor.uuid not in bearers[form]:
                        bearers[form].append(actor.uuid)
        self._bearers = dict(bearers)
        self._automaton = cast("Any", ahocorasick).Automaton()
        for form, uuids in bearers.items():
            owner = _POSSESSIVE.match(form)
            if owner is None or bearers.get(owner[1], uuids) == uuids:  # "Serra's men" names Serra, if he is known
                self._automaton.add_word(form, (len(form), tuple(uuids)))
        if len(self._automaton):
            self._automaton.make_automaton()

    def actor(self, uuid: str) -> KnownActor:
        """The actor of that uuid.

        Raises:
            KeyError: there is none.
        """
        return self._actors[uuid]

    def named(self, names: Iterable[str]) -> KnownActor | None:
        """The only actor that has one of the names; None if there is none, or more than one."""
        uuids = {uuid for name in names for uuid in self._bearers.get(name, ())}
        return self._actors[uuids.pop()] if len(uuids) == 1 else None

    def find(self, text: str) -> list[KnownMention]:
        """Every mention of a known actor, in reading order and without overlaps; of two, the longer one.

        Names are found as whole words, with or without a possessive ending, and letter by letter; a name without a
        capital ("the general") is not looked for, since it means somebody else in every text. Of actors who share a
        name, it is the one whose full name was read last before it, else the one whose full name stands in the text.
        """
        found: list[tuple[Span, tuple[str, ...]]] = []
        end = 0
        for span, uuids in sorted(self._whole_words(text), key=lambda match: (match[0].start, -match[0].end)):
            if span.start >= end:
                found.append((span, uuids))
                end = span.end
        return self._told_apart(text, found)

    def _whole_words(self, text: str) -> Iterable[tuple[Span, tuple[str, ...]]]:
        if not len(self._automaton):
            return
        for last, (length, uuids) in self._automaton.iter(text):
            span = Span(last + 1 - length, last + 1)
            if _begins_word(text, span.start) and _ends_word(text, span.end):
                yield span, uuids

    def _told_apart(self, text: str, found: Sequence[tuple[Span, tuple[str, ...]]]) -> list[KnownMention]:
        certain = [uuids[0] for _, uuids in found if len(uuids) == 1]
        mentions: list[KnownMention] = []
        latest: dict[str, int] = {}
        for place, (span, uuids) in enumerate(found):
            if len(uuids) == 1:
                latest[uuids[0]] = place
                mentions.append(KnownMention(span, uuids[0]))
                continue
            before = [uuid for uuid in uuids if uuid in latest]
            within = [uuid for uuid in uuids if uuid in certain]
            if before:
                mentions.append(KnownMention(span, max(before, key=lambda uuid: latest[uuid])))
            elif within:
                mentions.append(KnownMention(span, within[0]))
            else:
                mentions.append(KnownMention(span, uuids[0], uuids[1:]))
        return mentions


def _forms(name: str) -> tuple[str, ...]:
    """A name as it may stand in a text: as it is, with the other apostrophe, and in capitals as in a headline."""
    if name == name.lower() != name.upper() or not any(map(str.isalnum, name)):
        return ()
    forms = [name, name.replace("'", "’"), name.replace("’", "'")]
    if len(name) >= _SHOUTED:
        forms += [form.upper() for form in forms]
    return tuple(dict.fromkeys(forms))


def _begins_word(text: str, start: int) -> bool:
    if start == 0 or not text[start - 1].isalnum():
        return not (start > 1 and text[start - 1] in _HYPHENS and text[start].isupper()) or _after_article(text, start)
    if _is_unspaced(text[start]):
        return True
    word = start
    while word and text[word - 1].isalnum():
        word -= 1
    return text[word:start] in _PROCLITICS


def _after_article(text: str, start: int) -> bool:
    """Whether the hyphen before the place follows a small word or an article: not in "Jean-Paul"."""
    word = start - 1
    while word and text[word - 1].isalnum():
        word -= 1
    before = text[word : start - 1]
    return before.casefold() in _ARTICLES or before == before.lower()


def _ends_word(text: str, end: int) -> bool:
    if end == len(text):
        return True
    after = text[end]
    if after in _HYPHENS and end + 1 < len(text):
        return not text[end + 1].isupper()
    return not after.isalnum() or _is_unspaced(text[end - 1])


def _is_unspaced(letter: str) -> bool:
    """Whether the script of the letter puts no spaces between words: Thai to Khmer, Kana, Han."""
    return "\u0e00" <= letter <= "\u0eff" or "\u1780" <= letter <= "\u17ff" or "\u3040" <= letter <= "\u9fff"
