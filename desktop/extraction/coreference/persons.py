"""The people of one text: whose full name, family name, given name or title a mention is."""

from collections.abc import Iterable, Mapping, Sequence

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence, mark
from desktop.extraction.coreference.cluster import Cluster
from desktop.extraction.coreference.namesakes import is_in_passing, named, referred, sex, titled
from desktop.extraction.names.lexicon import lexicon
from desktop.extraction.names.names import Name
from desktop.extraction.names.people import FullNames, person_name

_USUAL = 3
"""Somebody who was called by a name alone so often keeps it when a namesake turns up."""
_SHARED = 0.45
"""The confidence of a mention that may be a namesake's."""


def is_full(name: str) -> bool:
    """Whether a name has more than one word beside titles, or a number: "Carol II", not "Mr Smith"."""
    words, number = person_name(name)
    return len(words) > 1 or bool(number)


class Persons:
    """The people of a text. All full names are taken in first, then mentions are placed in reading order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._full_names = FullNames()
        self._owners: dict[str, list[Cluster]] = {}
        """Full names with those whom they can mean."""
        self._spans: dict[Cluster, list[Span]] = {}
        """Where they are named in full."""
        self._singles: dict[str, Cluster] = {}
        self._single_names = FullNames()
        """Family names without a full one."""
        self._last_full: dict[Cluster, int] = {}
        self._sexes: dict[Cluster, str] = {}

    def take_known(self, cluster: Cluster, names: Iterable[str]) -> None:
        """Take in an actor of the library with its full names, before all others."""
        for name in names:
            if is_full(name) and name not in self._owners:
                self._owners[name] = [cluster]
                self._full_names.add(name)

    def take_all(self, found: Iterable[tuple[str, Span]], explained: Mapping[str, str]) -> None:
        """Take in all names of people: the fullest first, so that "George Bush" is held against both of that name.

        `explained` are names with the name of which the text says that it is the same person's.
        """
        spans: dict[str, list[Span]] = {}
        for surface, span in found:
            if is_full(surface) or surface in explained:
                spans.setdefault(surface, []).append(span)
        for surface in sorted(spans, key=lambda surface: (surface in explained, -len(person_name(surface).words))):
            if surface not in self._owners:
                self._owners[surface] = self._same(surface, explained) or [Cluster(surface, ActorKind.PERSON)]
                self._full_names.add(surface)
            if len(self._owners[surface]) == 1:
                self._spans.setdefault(self._owners[surface][0], []).extend(spans[surface])

    def _same(self, surface: str, explained: Mapping[str, str]) -> list[Cluster]:
        """Those whom a full name can mean."""
        same = self._full_names.same(surface)
        if not same and len(person_name(surface).words) == 1 and surface.split()[0] not in lexicon().given:
            same = self._full_names.bearers(surface)  # no king's number is behind a family name
        owners = [owner for one in same for owner in self._owners[one]]
        return list(dict.fromkeys(owners or self._owners.get(explained.get(surface, ""), ())))

    def place(self, name: Name, surface: str) -> tuple[Cluster, Name]:
        """The person whom a mention means, and the mention, changed where it is in doubt."""
        full = surface in self._owners
        if full:
            owners = self._owners[surface]
        else:
            bearers = self._full_names.bearers(surface)
            owners = list(dict.fromkeys(owner for one in bearers for owner in self._owners[one]))
        wanted = titled(self._text, name.span.start) or named(surface)
        if wanted and not full:
            owners = self._of_sex(wanted, owners)
        if not owners:
            return self._single(surface, wanted), name
        if len(owners) > 1:
            return self._shared(name, surface, owners)
        if full and not is_in_passing(self._text, name.span):
            self._last_full[owners[0]] = name.span.start
        return owners[0], name

    def _of_sex(self, wanted: str, owners: Sequence[Cluster]) -> list[Cluster]:
        """Those who are of a sex; if none is for certain, those who are not of the other."""
        sexes = {owner: self._sex(owner) for owner in owners}
        return [one for one in owners if sexes[one] == wanted] or [one for one in owners if not sexes[one]]

    def _sex(self, owner: Cluster) -> str:
        if owner not in self._sexes:
            self._sexes[owner] = named(owner.name) or sex(self._text, self._spans.get(owner, ()))
        return self._sexes[owner]

    def _single(self, surface: str, wanted: str) -> Cluster:
        """Somebody without a full name; Mr and Mrs of one name are two."""
        same = next(iter(self._single_names.bearers(surface)), None)
        if same is None:
            self._single_names.add(surface)
        key = same or surface
        cluster = self._singles.get(key)
        if cluster is not None and wanted and self._sexes.setdefault(cluster, wanted) not in ("", wanted):
            key = f"{wanted} {key}"
        cluster = self._singles.setdefault(key, Cluster(surface, ActorKind.PERSON))
        if wanted:
            self._sexes[cluster] = wanted
        return cluster

    def _shared(self, name: Name, surface: str, owners: Sequence[Cluster]) -> tuple[Cluster, Name]:
        """The owner of a name that several people have: the one it has become usual for, else the last one before."""
        spoken_of = referred(self._text, name.span.end)
        if spoken_of and {self._sex(owner) for owner in owners} == {"m", "f"}:
            owners = self._of_sex(spoken_of, owners)
        count = len(owners)
        alone = {owner: owner.surfaces.get(surface, 0) for owner in owners}
        usual = max(owners, key=lambda owner: alone[owner])
        if count == 1:
            owner, reason = usual, Sentence(mark("The words after it are about this one."))
        elif alone[usual] >= _USUAL and alone[usual] * 2 > sum(alone.values()):
            owner = usual
            reason = Sentence(mark("{count} people here have this name; the text means this one most."), count=count)
        else:
            owner = max(owners, key=lambda owner: self._last_full.get(owner, -1))
            reason = Sentence(mark("{count} people here have this name; this one was named in full last."), count=count)
        owner.doubt = reason
        return owner, name._replace(confidence=min(name.confidence, _SHARED), reason=reason)
