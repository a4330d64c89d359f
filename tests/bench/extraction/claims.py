"""What is claimed of a whole text: actors, events, relations, statements; each has a key, and is right or wrong."""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from tests.bench.extraction.reliability import Judged
from tests.bench.extraction.scoring import Document, Tally, kind_class, normal_name

OFFERED = 0.5
"""What is less certain the review puts last, as doubtful: it is not counted as found."""


class Claim(NamedTuple):
    """Something found, and how sure it is."""

    key: tuple[Hashable, ...]
    confidence: float


class Counted(NamedTuple):
    """Claims of one text or of many: those of OFFERED or more, all of them, and each as it was judged."""

    offered: Tally
    all: Tally
    judged: list[Judged]


def counted() -> Counted:
    """Nothing yet."""
    return Counted(Tally(), Tally(), [])


def count(into: Counted, wanted: Collection[Hashable], claims: Iterable[Claim]) -> None:
    """Hold the claims of one text, of different keys, against those that are wanted."""
    judged = [Judged(claim.confidence, claim.key in wanted) for claim in claims]
    offered = [one for one in judged if one.confidence >= OFFERED]
    into.offered.add(len(wanted), len(offered), sum(one.right for one in offered))
    into.all.add(len(wanted), len(judged), sum(one.right for one in judged))
    into.judged.extend(judged)


def judged_actors(gold: Iterable[Document], found: Iterable[Document]) -> list[Judged]:
    """The actors that found "mentions" of one "entity" make, with "confidence"; right by name and kind."""
    by_id = {document["doc_id"]: document["mentions"] for document in found}
    judged: list[Judged] = []
    for document in gold:
        text = document["text"]
        wanted = {(_name(text, one), kind_class(one["type"])) for one in document["mentions"]}
        for claim in _actors(text, by_id.get(document["doc_id"], ())):
            judged.append(Judged(claim.confidence, claim.key in wanted))
    return judged


def _actors(text: str, mentions: Iterable[Mapping[str, Any]]) -> list[Claim]:
    groups: defaultdict[object, list[Mapping[str, Any]]] = defaultdict(list)
    for one in mentions:
        if "confidence" in one:
            groups[one["entity"]].append(one)
    return [_actor(text, some) for some in groups.values()]


def _actor(text: str, mentions: Sequence[Mapping[str, Any]]) -> Claim:
    """By its fullest name and its commonest kind, as sure as its surest mention."""
    name = max((_name(text, one) for one in mentions), key=lambda name: (name.count(" "), len(name)))
    [(kind, _)] = Counter(kind_class(one["type"]) for one in mentions).most_common(1)
    return Claim((name, kind), max(one.get("entity_confidence", one["confidence"]) for one in mentions))


def _name(text: str, one: Mapping[str, Any]) -> str:
    return normal_name(text[one["start"] : one["end"]])
