"""Puts the names of one text into clusters, in reading order."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence, mark
from desktop.extraction.bodies import Bodies, definitions, ministry, plain
from desktop.extraction.entries import Entries, Entry
from desktop.extraction.known import KnownActors, KnownMention
from desktop.extraction.lexicon import lexicon
from desktop.extraction.names import Name
from desktop.extraction.people import FullNames
from desktop.extraction.states import acting_capitals, named_states, state_of

_NATIONAL_COUNCIL = re.compile(r"\bSecretary of (?:the |its )?$")
_INSIDE = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Aa]round|[Oo]utside|[Ii]nside|[Aa]t) $")
"""Before a capital that is the town alone, also where it stands for the state elsewhere in the text."""
_SEAT = re.compile(r" in ([A-Z][a-z]+)\b")
_USUAL = 3
"""Somebody who was called by a name alone so often keeps it when a namesake turns up."""
_SHARED = 0.45
"""The confidence of a mention that may be a namesake's."""


class Cluster:
    """Names of one actor, place or ship."""

    def __init__(self, name: str, kind: ActorKind, known: str = "", entry: Entry | None = None) -> None:
        self.name = name
        self.kind = kind
        self.known = known
        self.entry = entry
        self.mentions: list[Name] = []
        self.surfaces: dict[str, int] = {}
        """The names that it goes by, in order of first appearance, and how often."""
        self.doubt: Sentence | None = None
        """Why a mention may be another's."""

    def add(self, name: Name, surface: str) -> None:
        """Take a mention in."""
        self.mentions.append(name)
        self.surfaces[surface] = self.surfaces.get(surface, 0) + 1


class Grouping:
    """What is known about the names of one text while they are grouped."""

    def __init__(self, text: str, found: Sequence[Name], entries: Entries, known: KnownActors) -> None:
        self._text = text
        self._entries = entries
        self._known = known
        self._uuids: dict[Span, tuple[str, tuple[str, ...]]] = {}
        self._capitals = acting_capitals(text, found, entries)
        self._names = self._with_known(found)
        self._explained = definitions(text, self._names)
        self._by_key: dict[tuple[str, str], Cluster] = {}
        self._people: dict[str, Cluster] = {}
        """Full names of people, with their clusters."""
        self._last_full: dict[Cluster, int] = {}
        self._full_names = FullNames()
        self._single_names = FullNames()
        """Family names without a full one."""
        self._bodies: Bodies[Cluster] = Bodies(lexicon().last)
        self._ministry_states: dict[str, list[Entry]] = {}

    def clusters(self) -> list[Cluster]:
        """All clusters in order of first appearance."""
        self._look_ahead()
        order: dict[Cluster, None] = {}
        for name in self._names:
            surface = self._text[name.span.start : name.span.end]
            cluster, name = self._place(name, " ".join(surface.split()))
            cluster.add(name, " ".join(surface.split()))
            order.setdefault(cluster)
        return list(order)

    def _with_known(self, found: Sequence[Name]) -> list[Name]:
        """The names with those of known actors in their place, unless a longer name is somebody else's."""
        kept: list[Name] = []
        for mention in _not_within(self._known.find(self._text), found):
            word = self._text[mention.span.start : mention.span.end]
            actor = self._known.actor(mention.uuid)
            state = actor.kind is ActorKind.STATE and word != actor.name
            if state and self._is_people_or_town(word, mention.span):
                continue
            reason = Sentence(mark("Your library knows this actor."))
            if mention.others:
                reason = Sentence(
                    mark("Several actors of your library have this name, and the text does not say which.")
                )
            kept.append(Name(mention.span, actor.kind, 0.2 if mention.others else 0.97, reason))
            self._uuids[mention.span] = (mention.uuid, mention.others)
        spans = [name.span for name in kept]
        rest = _without_overlaps(found, spans)
        return sorted([*kept, *rest])

    def _is_people_or_town(self, word: str, span: Span) -> bool:
        """Whether a known name of a state is only an adjective here, or its capital without its government."""
        if self._entries.by_demonym(word) is not None:
            return not word.endswith("s")
        town = self._entries.by_capital(word) is not None and self._entries.by_name(word) is None
        return town and (word not in self._capitals or self._is_inside(span))

    def _is_inside(self, span: Span) -> bool:
        return _INSIDE.search(self._text, max(span.start - 12, 0), span.start) is not None

    def _look_ahead(self) -> None:
        """Collect full names first, so that a family name before them finds its owner too."""
        for name in self._names:
            surface = self._surface(name)
            if name.span in self._uuids:
                cluster = self._keyed(("known", self._uuids[name.span][0]), surface, name)
                if name.kind is ActorKind.PERSON:
                    actor = self._known.actor(cluster.known)
                    for one in (actor.name, *actor.aliases):
                        if " " in one and one not in self._people:
                            self._people[one] = cluster
                            self._full_names.add(one)
            elif name.kind is ActorKind.PERSON and " " in surface and surface not in self._people:
                same = self._full_names.same(surface)
                self._people[surface] = self._people[same] if same else Cluster(surface, ActorKind.PERSON)
                self._full_names.add(surface)
            elif name.kind not in (ActorKind.PERSON, ActorKind.PLACE, ActorKind.STATE, ActorKind.SHIP):
                office = ministry(surface, self._entries)
                if office is not None and office.state is not None:
                    self._ministry_states.setdefault(office.subject, []).append(office.state)

    def _surface(self, name: Name) -> str:
        return " ".join(self._text[name.span.start : name.span.end].split())

    def _place(self, name: Name, surface: str) -> tuple[Cluster, Name]:
        """The cluster that a name goes to, and the name, changed where it is in doubt."""
        if name.span in self._uuids:
            return self._keyed(("known", self._uuids[name.span][0]), surface, name), name
        if name.kind is ActorKind.PERSON:
            return self._person(name, surface)
        if name.kind is ActorKind.SHIP:
            return self._keyed(("ship", plain(surface)), surface, name), name
        entry = state_of(surface, self._entries)
        if entry is not None and entry.only_with and not self._names_state(entry.only_with):
            entry = None
        if entry is None and not self._is_inside(name.span):
            entry = self._capitals.get(surface)
        if entry is None and name.kind is ActorKind.STATE:
            entry = self._entries.by_demonym(surface)
        if entry is None and surface in self._explained:
            entry = self._entries.by_name(self._explained[surface])
        if entry is not None:
            known = self._known.named((entry.name, *entry.aliases))
            key = ("entry", entry.name) if known is None else ("known", known.uuid)
            return self._keyed(key, surface, name, entry), name
        if name.kind is ActorKind.PLACE:
            return self._keyed(("place", plain(surface)), surface, name), name
        return self._body(name, surface), name

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

    def _person(self, name: Name, surface: str) -> tuple[Cluster, Name]:
        if " " in surface:
            cluster = self._people[surface]
            self._last_full[cluster] = name.span.start
            return cluster, name
        owners = list(dict.fromkeys(self._people[full] for full in self._full_names.bearers(surface)))
        if not owners:
            same = next(iter(self._single_names.bearers(surface)), None)
            if same is None:
                self._single_names.add(surface)
            return self._keyed(("person", same or surface), surface, name), name
        if len(owners) == 1:
            return owners[0], name
        return self._shared(name, surface, owners)

    def _shared(self, name: Name, surface: str, owners: Sequence[Cluster]) -> tuple[Cluster, Name]:
        """The owner of a name that several people have: the one it has become usual for, else the last one before."""
        alone = {owner: owner.surfaces.get(surface, 0) for owner in owners}
        usual = max(owners, key=lambda owner: alone[owner])
        if alone[usual] >= _USUAL and alone[usual] * 2 > sum(alone.values()):
            owner = usual
            reason = Sentence(
                mark("{count} people here have this name; the text means this one most."), count=len(owners)
            )
        else:
            owner = max(owners, key=lambda owner: self._last_full.get(owner, -1))
            reason = Sentence(
                mark("{count} people here have this name; this one was named in full last."), count=len(owners)
            )
        owner.doubt = reason
        return owner, name._replace(confidence=min(name.confidence, _SHARED), reason=reason)

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
        whole = self._explained.get(surface)
        cluster = (self._bodies.named(whole) if whole else None) or self._bodies.find(surface)
        if cluster is None:
            seat = _SEAT.match(self._text, name.span.end) if surface.endswith("parliament") else None
            cluster = Cluster(surface + seat[0] if seat else surface, name.kind)
        self._bodies.add(surface, cluster)
        return cluster

    @cached_property
    def _states(self) -> Counter[Entry]:
        return named_states(self._text, self._names, self._capitals, self._entries)

    @property
    def _dominant(self) -> Entry | None:
        """The state that the text names most; None if it names none."""
        return max(self._states, key=lambda state: self._states[state], default=None)

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
