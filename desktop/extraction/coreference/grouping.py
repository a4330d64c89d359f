"""Puts the names of one text into clusters, in reading order."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence, mark
from desktop.extraction.coreference.bodies import Bodies, definitions, ministry, other_names, plain
from desktop.extraction.coreference.cluster import Cluster
from desktop.extraction.coreference.persons import Persons
from desktop.extraction.coreference.places import Places
from desktop.extraction.coreference.states import acting_capitals, named_states, state_of
from desktop.extraction.coreference.strangers import Strangers
from desktop.extraction.entries import Entries, Entry
from desktop.extraction.known import KnownActors, KnownMention
from desktop.extraction.names.lexicon import lexicon
from desktop.extraction.names.names import Name

_NATIONAL_COUNCIL = re.compile(r"\bSecretary of (?:the |its )?$")
_INSIDE = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Aa]round|[Oo]utside|[Ii]nside|[Aa]t|[Aa]cross|north|south|east|west|central|downtown|[Gg]reater"
    r"|(?:streets?|outskirts|suburbs?|city|mayor|battle|siege|fall|capture|bombing|people|university|north|south|east|west)"
    r" of) $",
    re.IGNORECASE,
)
"""Before a capital that is the town alone, also where it stands for the state elsewhere in the text."""
_DIRECTIONS = frozenset({"North", "South", "East", "West"})
_SPACED_LETTERS = re.compile(r"(?:[A-Z]\. )+[A-Z]\.?")
"""An abbreviation that is written "U. S."."""
_SEAT = re.compile(r" in ([A-Z][a-z]+)\b")


class Grouping:
    """What is known about the names of one text while they are grouped."""

    def __init__(self, text: str, found: Sequence[Name], entries: Entries, known: KnownActors) -> None:
        self._text = text
        self._entries = entries
        self._known = known
        self._uuids: dict[Span, str] = {}
        """Where the library knows who is meant."""
        self._unsure: dict[Span, Sentence] = {}
        """Where it knows several who may be meant, and who they are."""
        self._capitals = acting_capitals(text, found, entries)
        self._names = self._with_known(found)
        self._surfaces = [self._surface(name) for name in self._names]
        self._explained = other_names(text, self._names) | definitions(text, self._names)
        self._by_key: dict[tuple[str, str], Cluster] = {}
        self._persons = Persons(text)
        self._places = Places()
        self._bodies = Bodies(lexicon().last)
        self._ministry_states: dict[str, list[Entry]] = {}

    def clusters(self) -> list[Cluster]:
        """All clusters in order of first appearance."""
        self._look_ahead()
        order: dict[Cluster, None] = {}
        for name, surface in zip(self._names, self._surfaces, strict=True):
            cluster, name = self._place(name, surface)
            cluster.add(name, surface)
            order.setdefault(cluster)
        return list(order)

    def _with_known(self, found: Sequence[Name]) -> list[Name]:
        """The names with those of known actors in their place, unless a longer name is somebody else's."""
        kept: list[Name] = []
        mentions = list(_not_within(self._known.find(self._text), found))
        people = [name.span for name in found if mentions and name.kind is ActorKind.PERSON]
        strangers = Strangers((self._text[span.start : span.end], span.start) for span in people)
        for mention in mentions:
            word = self._text[mention.span.start : mention.span.end]
            actor = self._known.actor(mention.uuid)
            state = actor.kind is ActorKind.STATE and word != actor.name
            if state and self._is_people_or_town(word, mention.span):
                continue
            if mention.others:
                self._unsure[mention.span] = self._either(word, mention)
                kept.append(Name(mention.span, actor.kind, 0.2, self._unsure[mention.span]))
            elif actor.kind is ActorKind.PERSON and strangers.is_anothers(word, mention.span.start, actor.name):
                reason = Sentence(mark("The text names somebody else of this name in full."))
                kept.append(Name(mention.span, ActorKind.PERSON, 0.6, reason))
            else:
                kept.append(Name(mention.span, actor.kind, 0.97, Sentence(mark("Your library knows this actor."))))
                self._uuids[mention.span] = mention.uuid
        if not kept:
            return sorted(found)
        spans = [name.span for name in kept]
        rest = _without_overlaps(found, spans)
        return sorted([*kept, *rest])

    def _either(self, word: str, mention: KnownMention) -> Sentence:
        """Whom a name may mean, where the text does not say."""
        one, other = (self._known.actor(uuid).name for uuid in (mention.uuid, mention.others[0]))
        values = {"name": word, "one": one, "other": other}
        if len(mention.others) == 1:
            return Sentence(mark("“{name}” may be {one} or {other}; the text does not say which."), **values)
        return Sentence(
            mark("“{name}” may be {one}, {other} or others of your library; the text does not say which."), **values
        )

    def _is_people_or_town(self, word: str, span: Span) -> bool:
        """Whether a known name of a state is only an adjective here, or its capital without its government."""
        if self._entries.by_demonym(word) is not None:
            return not word.endswith("s")
        town = self._entries.by_capital(word) is not None and self._entries.by_name(word) is None
        return town and (word not in self._capitals or self._is_inside(span))

    def _is_inside(self, span: Span) -> bool:
        return _INSIDE.search(self._text, max(span.start - 24, 0), span.start) is not None

    def _look_ahead(self) -> None:
        """Collect full names first, so that a family name before them finds its owner too."""
        people: list[tuple[str, Span]] = []
        bodies: list[str] = []
        places: list[str] = []
        for name, surface in zip(self._names, self._surfaces, strict=True):
            if name.span in self._unsure:
                continue
            if name.span in self._uuids:
                bodies += self._take_known(name, surface)
            elif name.kind is ActorKind.PERSON:
                people.append((surface, name.span))
            elif name.kind not in (ActorKind.PLACE, ActorKind.STATE, ActorKind.SHIP):
                office = ministry(surface, self._entries)
                if office is not None and office.state is not None:
                    self._ministry_states.setdefault(office.subject, []).append(office.state)
                if office is None and self._entry(name, surface) is None:
                    bodies.append(surface)
            elif name.kind is ActorKind.PLACE:
                places.append(surface)
        self._places.take_all(places, self._explained)
        self._bodies.take_all(bodies, self._explained)
        self._persons.take_all(people, self._explained)

    def _take_known(self, name: Name, surface: str) -> list[str]:
        """Take in all names of a known actor that is mentioned; those of a body are returned."""
        cluster = self._keyed(("known", self._uuids[name.span]), surface, name)
        actor = self._known.actor(cluster.known)
        called = (actor.name, *actor.aliases)
        if actor.kind is ActorKind.PERSON:
            self._persons.take_known(cluster, called)
            return []
        if actor.kind in (ActorKind.PLACE, ActorKind.STATE, ActorKind.SHIP):
            return []
        for one in called:
            self._by_key.setdefault(("body", plain(one)), cluster)
        return [one for one in called if " " in one]

    def _surface(self, name: Name) -> str:
        words = " ".join(self._text[name.span.start : name.span.end].split())
        return words.replace(" ", "") if ". " in words and _SPACED_LETTERS.fullmatch(words) else words

    def _place(self, name: Name, surface: str) -> tuple[Cluster, Name]:
        """The cluster that a name goes to, and the name, changed where it is in doubt."""
        if name.span in self._uuids:
            return self._keyed(("known", self._uuids[name.span]), surface, name), name
        if name.span in self._unsure:
            cluster = self._keyed(("unsure", surface), surface, name)
            cluster.doubt = self._unsure[name.span]
            return cluster, name
        if name.kind is ActorKind.PERSON:
            return self._persons.place(name, surface)
        if name.kind is ActorKind.SHIP:
            return self._keyed(("ship", plain(surface)), surface, name), name
        entry = self._entry(name, surface)
        if entry is not None:
            known = self._known.named((entry.name, *entry.aliases))
            key = ("entry", entry.name) if known is None else ("known", known.uuid)
            return self._keyed(key, surface, name, entry), name
        if name.kind is ActorKind.PLACE:
            return self._keyed(("place", self._places.whole(surface)), surface, name), name
        return self._body(name, surface), name

    def _entry(self, name: Name, surface: str) -> Entry | None:
        """The state or bundled body that a name of a place or body means."""
        entry = state_of(surface, self._entries)
        if entry is not None and entry.only_with and not self._names_state(entry.only_with):
            entry = None
        if entry is None and surface in self._capitals and not self._is_inside(name.span):
            entry = self._capitals[surface]
        if entry is None and name.kind is ActorKind.STATE:
            entry = self._entries.by_demonym(surface) or self._entries.by_capital(surface)
        if entry is None and surface in _DIRECTIONS:
            entry = self._half(surface)
        if entry is None and surface in self._explained:
            entry = self._entries.by_name(self._explained[surface])
        return entry

    def _keyed(self, key: tuple[str, str], surface: str, name: Name, entry: Entry | None = None) -> Cluster:
        cluster = self._by_key.get(key)
        if cluster is None:
            if key[0] == "known":
                actor = self._known.actor(key[1])
                cluster = Cluster(actor.name, actor.kind, known=actor.uuid)
            elif entry is not None:
                cluster = Cluster(entry.name, entry.kind, entry=entry)
            else:
                cluster = Cluster(surface, name.kind)
            self._by_key[key] = cluster
        return cluster

    def _body(self, name: Name, surface: str) -> Cluster:
        office = ministry(surface, self._entries)
        if office is not None:
            return self._ministry(name, surface, office.subject, office.state)
        if surface == "Security Council" and _NATIONAL_COUNCIL.search(
            self._text, max(name.span.start - 20, 0), name.span.start
        ):
            state = self._dominant
            if state is not None:
                return self._keyed(("council", state.name), f"Security Council of {state.name}", name)
        whole = self._bodies.whole(surface)
        cluster = self._by_key.get(("body", plain(whole)))
        if cluster is None:
            seat = _SEAT.match(self._text, name.span.end) if surface.endswith("parliament") else None
            cluster = self._keyed(("body", plain(whole)), whole + seat[0] if seat else whole, name)
        return cluster

    @cached_property
    def _states(self) -> Counter[Entry]:
        return named_states(self._text, self._names, self._capitals, self._entries)

    @property
    def _dominant(self) -> Entry | None:
        """The state that the text names most; None if it names none."""
        return max(self._states, key=lambda state: self._states[state], default=None)

    def _half(self, direction: str) -> Entry | None:
        """The only state of the text that has the direction in its name: "the North" in a text on North Korea."""
        halves = [state for state in self._states if state.name.startswith(f"{direction} ")]
        return halves[0] if len(halves) == 1 else None

    def _names_state(self, name: str) -> bool:
        return any(state.name == name for state in self._states)

    def _ministry(self, name: Name, surface: str, subject: str, state: Entry | None) -> Cluster:
        stated = self._ministry_states.get(subject)
        seat = _SEAT.match(self._text, name.span.end)
        state = state or (self._entries.by_capital(seat[1]) if seat else None)
        state = state or (stated[0] if stated else self._dominant)
        key = (f"{subject} ministry", state.name if state else "")
        cluster = self._by_key.get(key)
        if cluster is None:
            cluster = self._keyed(key, surface, name)
            cluster.kind = ActorKind.INSTITUTION
        if (" " in surface and " " not in cluster.name) or cluster.name == surface:
            people = state.demonyms[0] if state and state.demonyms else ""
            cluster.name = surface if not people or people in surface else f"{people} {surface}"
        return cluster


def _without_overlaps(found: Sequence[Name], spans: Sequence[Span]) -> list[Name]:
    """Those names that overlap none of the spans; both in reading order, the spans without overlaps."""
    kept: list[Name] = []
    place = 0
    for name in found:
        while place < len(spans) and spans[place].end <= name.span.start:
            place += 1
        if place == len(spans) or not spans[place].overlaps(name.span):
            kept.append(name)
    return kept


def _not_within(mentions: Sequence[KnownMention], found: Sequence[Name]) -> Iterator[KnownMention]:
    """Those mentions that are no part of a longer name, which is somebody else's: "Saddam Haftar"."""
    place = 0
    for mention in mentions:
        while place < len(found) and found[place].span.end < mention.span.end:
            place += 1
        longer = place < len(found) and found[place].span != mention.span
        if not (longer and found[place].span.start <= mention.span.start):
            yield mention
