"""Offices as mentions of those who hold them: "the foreign minister", where the text says who that is.

Only an office that one person of the text holds is taken for that person; where a second one holds it, or the words
name another state, nobody is meant for certain and nothing is found. These are mentions of an actor, but no names.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from db.model.actor import ActorKind
from db.model.article import Span
from desktop.extraction.coreference.cluster import Cluster
from desktop.extraction.coreference.states import state_of
from desktop.extraction.entries import Entries
from desktop.extraction.grammar.verbs import is_past
from desktop.extraction.names.lexicon import lexicon

_RANKS = {
    "gen.": "general", "brig.": "brigadier", "col.": "colonel", "lt.": "lieutenant", "maj.": "major",
    "adm.": "admiral", "capt.": "captain", "sgt.": "sergeant", "sen.": "senator", "gov.": "governor",
    "pres.": "president", "premier": "prime minister", "tsar": "emperor", "czar": "emperor", "kaiser": "emperor",
}  # fmt: skip
"""Words that are written for others."""
_MODIFIERS = (
    "former|ex|late|deputy|vice|acting|interim|assistant|first|under|lieutenant|lt.|major|maj.|brigadier|brig.|rear"
    "|field|crown|state"
)
_SUBJECTS = (
    "prime|foreign|defen[cs]e|interior|home|finance|justice|health|oil|energy|education|trade|economy|culture"
    "|environment|labou?r|agriculture|information|transport"
)
_OFFICES = (
    "minister|president|chancellor|king|queen|emperor|tsar|czar|kaiser|sultan|emir|shah|pope|patriarch|archbishop"
    "|bishop|mayor|governor|ambassador|envoy|speaker|spokesman|spokeswoman|commander-in-chief|commander|general"
    "|secretary[ -]general|secretary of (?:state|defen[cs]e)|secretary|attorney[ -]general|premier|colonel|admiral"
    "|marshal|captain|lieutenant|sergeant|brigadier|dictator|senator|prosecutor|chairman|chairwoman|prince|princess"
    "|gen\\.|col\\.|adm\\.|capt\\.|sgt\\.|sen\\.|gov\\.|pres\\."
)
_OFFICE = re.compile(
    rf"\b(?:(?:{_MODIFIERS.replace('.', '[.]')})[ -]){{0,2}}(?:(?:{_SUBJECTS}) )?(?:{_OFFICES})(?!\w)", re.IGNORECASE
)
_STEMS = frozenset(re.findall(r"(?:^|\|)([a-z]+)", _OFFICES))
"""How the last words of an office begin."""
_MODIFIED = 40
"""So many code points may the modifiers and the subject before them have."""
_LONGEST = 60
_SHORT = re.compile(r"(?:(?!deputy|vice|former|ex|acting|interim|assistant|under).* )?(minister|general|colonel)")
"""By the last word alone the whole is meant too: "the general" is a major general, but no former one."""
_OF = r"(?: (?:of|to|for) (?:the )?((?:(?:[A-Z][\w.’'\-]*|of|and|the|for) ){0,7}[A-Z][\w.’\-]*?))?"
_OF_WHAT = re.compile(_OF + r"(?=['’]s|[\s,.;:!?)]|$)")
_NAME_AFTER = re.compile(_OF + r"(,?) ")
_NAME_BEFORE = re.compile(
    r"(?:, (?:who (?:is|was|became) )?| (?:is|was|becomes|became|remains|remained)(?: elected| appointed| named)? "
    r"|,?(?: who)? (?:serv(?:ed|es)|rul(?:ed|es)|was sworn in) as | (?:had|has) become )"
    r"(?:(?:the|an?|its|then|now|current|new)[ -]){0,2}(?:[A-Z][\w.\-]*(?:['’]s)? ){0,4}"
)
_WHOSE = re.compile(r"(?:([A-Z][\w.\-]*(?: [A-Z][\w.\-]*){0,2})['’]s?|([A-Z][\w.\-]*)) $")
_THE = re.compile(r"(?<!\w)[Tt]he $")
_IS_ONE = re.compile(
    r"\b(?:as|becom\w+|became|be|been|being|is|was|were|elected|appointed|named|remain\w*|made) (?:[Tt]he )?[^.]{0,20}$"
)
"""Before an office that somebody has or gets, and that is no mention of the one who had it."""
_POSSESSIVE = ("'s ", "’s ", "' ", "’ ")
_GOES_ON = re.compile(r"['’]s?(?!\w)|[\s]*(?:[,.;:!?)”\"“—–]|$)| ([a-z]+)\b")
_AUXILIARIES = frozenset(
    ("has", "have", "had", "is", "was", "will", "would", "could", "may", "might", "must", "can", "says", "said", "also")
)
_NEAR = 900
"""So far back, in code points, the holder was named last where the words do not say whose office it is."""
_CLOSE = 250
_BACK = 60
_BETWEEN = 90


class _Found(NamedTuple):
    """An office in the text, whose it is as far as the words say ("": they do not), and where that begins."""

    span: Span
    words: str
    office: str
    whose: str
    start: int


class _Holder(NamedTuple):
    cluster: Cluster
    whose: str
    place: int


class Held(NamedTuple):
    """The mentions of a person by an office, in reading order, and the offices that stand behind the name."""

    mentions: list[Span]
    titles: list[str]


def offices(text: str, clusters: Sequence[Cluster], entries: Entries) -> dict[Cluster, Held]:
    """What the people of a text hold, and where they are meant by it; no mention overlaps a name.

    Two passes over the text: who holds what, and then who is meant.
    """
    return _Offices(text, clusters, entries).held()


class _Offices:
    def __init__(self, text: str, clusters: Sequence[Cluster], entries: Entries) -> None:
        self._text = text
        self._entries = entries
        placed = [(name.span, cluster) for cluster in clusters for name in cluster.mentions]
        self._names = sorted(placed, key=lambda one: one[0])
        self._starts = [span.start for span, _ in self._names]
        people = [one for one in self._names if one[1].kind is ActorKind.PERSON]
        self._people = people
        self._people_starts = [span.start for span, _ in people]
        self._holders: dict[str, list[_Holder]] = defaultdict(list)
        self._last: dict[Cluster, int] = {}
        """Where each was spoken of last."""
        self._held: dict[Cluster, Held] = defaultdict(lambda: Held([], []))

    def held(self) -> dict[Cluster, Held]:
        if not self._people:
            return {}
        meant = self._held
        open_offices = [found for found in self._offices() if not self._says_holder(found)]
        passed = 0
        strangers: dict[str, int] = {}
        for found in open_offices:
            while passed < len(self._people) and self._people_starts[passed] < found.span.start:
                span, cluster = self._people[passed]
                self._last[cluster] = span.end
                passed += 1
            if not self._is_definite(found):
                continue
            nearest = self._people[passed - 1][1] if passed else None
            holder = self._meant(found, nearest, strangers.get(found.office, -1))
            if holder is None:
                strangers[found.office] = found.span.end
                continue
            self._last[holder] = found.span.end
            meant[holder].mentions.append(self._span(found))
        return dict(meant)

    def _offices(self) -> Iterator[_Found]:
        for match in _office_words(self._text):
            span = Span(*match.span())
            if self._is_within_name(span):
                continue
            words = match.group().casefold().replace("defense", "defence").replace("-", " ")
            office = " ".join(_RANKS.get(word, word) for word in words.split())
            whose, start = self._whose(span)
            yield _Found(span, match.group(), office, whose, start)

    def _is_within_name(self, span: Span) -> bool:
        place = bisect_left(self._starts, span.end) - 1
        return place >= 0 and self._names[place][0].end > span.start

    def _whose(self, span: Span) -> tuple[str, int]:
        """Whose office it is by the words around it, and where those before it begin."""
        before = _WHOSE.search(self._text, max(span.start - _BACK, 0), span.start)
        if before is not None and before[2] not in ("The", "A", "An"):
            word = before[1] or before[2]
            state = state_of(word, self._entries) or self._entries.by_demonym(word)
            own = state is not None or before[1] is not None or word.isupper()
            if own:
                return (state.name if state is not None else word.casefold()), before.start()
        after = _OF_WHAT.match(self._text, span.end, span.end + _BETWEEN)
        if after is not None and after[1]:
            state = state_of(after[1], self._entries)
            return (state.name if state is not None else after[1].casefold()), span.start
        return "", span.start

    def _says_holder(self, found: _Found) -> bool:
        """Whether a name beside the office is its holder's, which is kept then."""
        place = bisect_left(self._people_starts, found.span.end)
        holder = None
        if place < len(self._people):
            span, cluster = self._people[place]
            if span.start - found.span.end < _BETWEEN and self._is_before_name(found.span.end, span):
                holder = cluster
            elif self._text[found.span.end : span.start] == ", ":
                return True  # of a list, or with a name that was cut short
        if holder is None and place:
            span, cluster = self._people[place - 1]
            near = found.span.start - span.end < _BETWEEN
            if near and _NAME_BEFORE.fullmatch(self._text, span.end, found.span.start):
                holder = cluster
                self._held[holder].titles.append(found.words)
        if holder is None:
            return False
        short = _SHORT.fullmatch(found.office)
        for office in {found.office, short[1] if short else found.office}:
            self._holders[office].append(_Holder(holder, found.whose, found.span.start))
        return True

    def _is_before_name(self, end: int, name: Span) -> bool:
        between = _NAME_AFTER.fullmatch(self._text, end, name.start)
        if between is None:
            return False
        return not between[2] or self._text[name.end : name.end + 1] in (",", ".", ";", ")", "")

    def _is_definite(self, found: _Found) -> bool:
        """Whether the words mean somebody who was spoken of: "the general said", but "the general public"."""
        start = max(found.span.start - _BACK, 0)
        the = _THE.search(self._text, start, found.start) is not None
        if not the and not self._is_possessed(found):
            return False
        if _IS_ONE.search(self._text, start, found.span.start if the else found.start):
            return False
        after = _GOES_ON.match(self._text, found.span.end, found.span.end + _BACK)
        if after is None:
            return False
        word = after[1]
        if word == "of":
            return bool(found.whose)
        return word is None or word in _AUXILIARIES or word in _function() or is_past(word) or word.endswith("ly")

    def _meant(self, found: _Found, nearest: Cluster | None, stranger: int) -> Cluster | None:
        """The only one who can be meant; None for nobody, or for several.

        `nearest` is the person named last, `stranger` where somebody unknown of this office was spoken of last.
        """
        holders = self._holders.get(found.office, ())
        exact = [one for one in holders if found.whose and one.whose == found.whose]
        fitting = exact or [one for one in holders if not found.whose or not one.whose]
        clusters = {one.cluster for one in fitting}
        if len(clusters) != 1 or min(one.place for one in fitting) > found.span.start:
            return None
        holder = clusters.pop()
        last = self._last.get(holder, -_NEAR)
        if exact:
            return holder
        if found.whose:
            return holder if holder is nearest and found.span.start - last < _CLOSE else None
        return holder if last > stranger and found.span.start - last < _NEAR else None

    def _span(self, found: _Found) -> Span:
        """The words of the office, with the people before it ("Libyan prime minister") unless that is a name."""
        whole = Span(found.start, found.span.end)
        return found.span if self._is_possessed(found) or self._is_within_name(whole) else whole

    def _is_possessed(self, found: _Found) -> bool:
        return self._text[found.start : found.span.start].endswith(_POSSESSIVE)


def _office_words(text: str) -> Iterator[re.Match[str]]:
    """All places of `_OFFICE`, which is slow, and so is tried only around the stems of offices."""
    small = text.lower()
    if len(small) != len(text):  # a few capitals are longer when they are small
        small = "".join(letter.lower()[0] for letter in text)
    done = 0
    for place in _places_of(small, _STEMS):
        if place < done or small[place - 1 : place].isalnum():
            continue
        found = _OFFICE.search(text, max(done, place - _MODIFIED), place + _LONGEST)
        if found is not None and found.start() <= place:
            yield found
            done = found.end()


def _places_of(text: str, stems: Iterable[str]) -> list[int]:
    """Where any of the stems begins, in reading order."""
    places: list[int] = []
    for stem in stems:
        place = text.find(stem)
        while place >= 0:
            places.append(place)
            place = text.find(stem, place + 1)
    return sorted(places)


@cache
def _function() -> frozenset[str]:
    return lexicon().function
