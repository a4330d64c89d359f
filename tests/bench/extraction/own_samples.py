"""How our own annotated articles come out, from their names to their statements."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from db.model.actor import ActorKind
from db.model.moment import Moment
from db.model.statement import SpeakerKind
from db.model.suggestion import ActorSuggestion, Suggestions
from desktop.extraction.sentences import sentences
from desktop.extraction.suggest import suggest
from tests.bench.extraction.claims import Claim, Counted, count, counted
from tests.bench.extraction.predictions import find
from tests.bench.extraction.reliability import Judged
from tests.bench.extraction.scoring import kind_class, normal_name, score_dates, score_names
from tests.bench.extraction.tables import percent, table, whole
from tests.extraction.samples import Sample

Key = tuple[Hashable, ...]

_KINDS = {ActorKind.PERSON: "PERSON", ActorKind.STATE: "PLACE", ActorKind.PLACE: "PLACE", ActorKind.SHIP: "OTHER"}
"""All other kinds are organisations."""
_BOTH_WAYS = frozenset(("at odds with", "aligned with"))
"""Relations that say the same of either actor."""
_FIGURES = {
    "actors": ("actors", 1),
    "events": ("events", 1),
    "events with date": ("events", 2),
    "relations": ("relations", 1),
    "relations with kind": ("relations", 2),
    "statements": ("statements", 1),
    "statements with speaker": ("statements", 2),
    "statements with speaker and kind": ("statements", 3),
}
"""What is counted, and how many parts of its key must be right; of each, the last line is what is judged."""
_HEAD = ("own samples", "F1", "precision", "recall", "with doubtful", "wanted", "found")


class Line(NamedTuple):
    """F1, precision and recall, 0 to 1; `with_doubtful` is the recall when doubtful suggestions count as found."""

    name: str
    f1: float
    precision: float
    recall: float
    with_doubtful: float
    wanted: int
    found: int


class Measured(NamedTuple):
    """The figures in the order of the table, and every suggestion as it was judged, by what it suggests."""

    lines: list[Line]
    judged: dict[str, list[Judged]]


def measured(samples: Sequence[Sample]) -> Measured:
    """Have everything found in the samples, and hold it against their annotations."""
    documents = [_document(sample) for sample in samples]
    names = score_names(documents, find(documents, "--actors"), others_are_text=True)
    found_dates = [_with_plain_values(one) for one in find(documents, "--dates")]
    dates = score_dates(documents, found_dates)
    tallies = {
        "names untyped": names.strict,
        "names typed": names.typed,
        "names exact": names.exact_names,
        "aliases": names.aliases,
        "dates": dates.relaxed,
        "dates with value": dates.value,
    }
    counts = {name: counted() for name in _FIGURES}
    for sample in samples:
        _count(sample, counts)
    lines = [_line(name, Counted(tally, tally, [])) for name, tally in tallies.items()]
    lines += [_line(name, one) for name, one in counts.items()]
    judged = {what: counts[name].judged for name, (what, _) in _FIGURES.items()}
    return Measured(
        lines, {"names": names.judged, "dates": score_dates(documents, found_dates, calendar=True).judged, **judged}
    )


def shown(lines: Sequence[Line]) -> str:
    """The figures as a table, in per cent."""
    return table(_HEAD, [[line.name, *map(percent, line[1:5]), *map(whole, line[5:])] for line in lines])


def _line(name: str, counts: Counted) -> Line:
    offered = counts.offered
    return Line(name, offered.figure.f1, *offered.figure, counts.all.figure.recall, offered.wanted, offered.found)


def _document(sample: Sample) -> dict[str, Any]:
    """A sample in the form of the annotated sets."""
    return {
        "doc_id": sample.name,
        "text": sample.text,
        "dct": sample.published,
        "mentions": [
            {"start": one.span.start, "end": one.span.end, "type": one.type, "entity": one.actor}
            for one in sample.mentions
        ],
        "timexes": [
            {"start": one.span.start, "end": one.span.end, "type": "DATE", "value": one.value.removeprefix("set:")}
            for one in sample.timexes
        ],
    }


def _with_plain_values(document: dict[str, Any]) -> dict[str, Any]:
    """Vague dates, which TIMEX3 tells apart (PAST_REF, FUTURE_REF), as the samples have them: all alike."""
    timexes = [one | {"value": "undated:"} if one["value"].endswith("_REF") else one for one in document["timexes"]]
    return document | {"timexes": timexes}


def _count(sample: Sample, counts: dict[str, Counted]) -> None:
    found = suggest(sample.text, published=Moment.parse(sample.published) if sample.published else None)
    keys = Keys(sample, found)
    wanted = {
        "actors": keys.wanted_actors(),
        "events": [keys.event(one.span.start, one.date) for one in sample.events],
        "relations": [keys.relation(one.actor, one.kind, one.other) for one in sample.relations],
        "statements": [keys.said(one.span.start, one.speaker, one.actor, one.kind) for one in sample.statements],
    }
    claims = {
        "actors": [Claim(keys.actor(one), one.confidence) for one in found.actors],
        "events": [Claim(keys.event(one.span.start, one.date), one.confidence) for one in found.events],
        "relations": [
            Claim(keys.relation(keys.owner(one.from_key), one.kind, keys.owner(one.to_key)), one.confidence)
            for one in found.relations
        ],
        "statements": [
            Claim(keys.said(one.span.start, one.speaker, keys.owner(one.speaker_key), one.kind), one.confidence)
            for one in found.statements
        ],
    }
    is_told = bool(sample.events or sample.relations or sample.statements)  # else only its names and dates are marked
    for name, (what, parts) in _FIGURES.items() if is_told else [("actors", ("actors", 1))]:
        count(counts[name], {key[:parts] for key in wanted[what]}, _each_once(claims[what], parts))


def _each_once(claims: Iterable[Claim], parts: int) -> Iterator[Claim]:
    """The claims by so many parts of their keys: each once, as sure as the surest of them."""
    surest: dict[Key, float] = {}
    for key, confidence in claims:
        surest[key[:parts]] = max(confidence, surest.get(key[:parts], 0.0))
    return (Claim(*one) for one in surest.items())


class Keys:
    """What is compared, part by part, the same for annotations and suggestions of a sample."""

    def __init__(self, sample: Sample, found: Suggestions) -> None:
        self._sample = sample
        self._starts = [span.start for span in sentences(sample.text)]
        self._kinds = {one.actor: one.type for one in sample.mentions if one.type != "OTHER"}
        self._by_name = {
            (normal_name(name), kind_class(one.type)): one.actor
            for one in sample.mentions
            for name in (sample.text[one.span.start : one.span.end], one.actor)
        }
        self._suggested = {self.actor(one)[0] for one in found.actors}
        self._owners = [self._owner(one) for one in found.actors]

    def wanted_actors(self) -> list[Key]:
        """The annotated actors; mere places, where something happens, count only where they were suggested."""
        return [(name,) for name, kind in self._kinds.items() if kind != "LOC" or name in self._suggested]

    def actor(self, actor: ActorSuggestion) -> Key:
        """The annotated actor of that name and kind, or else the two themselves, which are no actor's key."""
        named = normal_name(actor.name), _KINDS.get(actor.kind, "ORG")
        return (self._by_name.get(named, named),)

    def owner(self, key: int | None) -> str | None:
        """The annotated actor that most mentions of a suggested one belong to, or else its own name."""
        return None if key is None else self._owners[key]

    def event(self, offset: int, date: Moment | None) -> Key:
        """Sentence, date."""
        return self._sentence(offset), date

    def relation(self, actor: str | None, kind: str, other: str | None) -> Key:
        """The two, and what the first is to the second."""
        return frozenset((actor, other)), (kind, None if kind in _BOTH_WAYS else actor)

    def said(self, offset: int, speaker: SpeakerKind, actor: str | None, kind: str) -> Key:
        """Sentence, speaker, kind."""
        return self._sentence(offset), (speaker, actor), kind

    def _sentence(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def _owner(self, actor: ActorSuggestion) -> str:
        owners = Counter(
            one.actor for one in self._sample.mentions for span in actor.mentions if span.overlaps(one.span)
        )
        return max(owners, key=owners.__getitem__) if owners else actor.name
