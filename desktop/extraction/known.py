"""Actors that the library knows, found in a text in one pass (Aho and Corasick 1975)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, cast

import ahocorasick

from db.model.actor import ActorKind
from db.model.article import Span
from desktop.extraction.coreference.namesakes import named, titled

_SHOUTED = 4
"""Names of fewer letters are not looked for in capitals: "IS" is no "Is", and "US" no "Us"."""
_POSSESSIVE = re.compile(r"(.+)['’]s? .")
_HYPHENS = frozenset("-‐‑")
_ARTICLES = ("al", "el", "an", "ar", "as", "ash", "at", "ad", "az")
"""What stands before a hyphen and leaves the name after it whole: "al-Serraj"."""
_PROCLITICS = frozenset({"و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ول", "وب"})
"""Arabic words that are written together with the one after them: "and", "by", "for", "the"."""
_WORD = re.compile(r"\w+")
_STOP = re.compile(r"[.;:!?\n]\s")
_SMALL = frozenset({"of", "the", "for", "and", "a", "in", "to"})
_BESIDE, _NEAR = 60, 6
"""Characters, and of them words, before a name in which its office stands: "foreign minister of Russia, Ivanov"."""
_APPOSITION = re.compile(r", ((?:the |then |a |its )?[^,.;:!?\n]{3,60})[,.;]")
"""What is said of somebody between commas: "Ivanov, the defence minister,"."""


class KnownActor(NamedTuple):
    """An actor of the library, by the names it goes by."""

    uuid: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    gloss: str
    roles: tuple[str, ...] = ()
    """The titles of offices, by which namesakes are told apart."""


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
        name, it is the only one whom an office or "Mrs" beside it fits, else the one whose full name was read last
        before it, else the only one whose full name stands in the text; else the text does not tell.
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
            fitting = [uuid for uuid in uuids if self._fits(text, span, self._actors[uuid])]
            if len(fitting) == 1:
                mentions.append(KnownMention(span, fitting[0]))
            elif before:
                mentions.append(KnownMention(span, max(before, key=lambda uuid: latest[uuid])))
            elif len(within) == 1:
                mentions.append(KnownMention(span, within[0]))
            else:
                mentions.append(KnownMention(span, uuids[0], uuids[1:]))
        return mentions

    def _fits(self, text: str, span: Span, actor: KnownActor) -> bool:
        """Whether a title or an office that stands beside a name is this actor's."""
        title = titled(text, span.start)
        if title and title == named(actor.name):
            return True
        if not actor.roles:
            return False
        before = _STOP.split(text[max(0, span.start - _BESIDE) : span.start])[-1]
        after = _APPOSITION.match(text, span.end)
        words = set(_words(before)[-_NEAR:])
        words |= set(_words(after[1])) if after else set()
        return any(_is_said(role, words) for role in actor.roles)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _is_said(role: str, words: set[str]) -> bool:
    """Whether words hold an office, all of it or two words and more of it before an "of"."""
    parts = role.split(" of ")
    for count in range(len(parts), 0, -1):
        needed = [word for word in _words(" ".join(parts[:count])) if word not in _SMALL]
        if words.issuperset(needed) and (len(needed) > 1 or (needed and count == len(parts))):
            return True
    return False


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
