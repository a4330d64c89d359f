"""Which events of different articles may be one happening by date, actors and words, in time that grows with them."""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from db.model.event import Event
from db.model.moment import Moment, Precision

_WORD = re.compile(r"\w+")
_ENDINGS = ("ings", "ing", "edly", "ed", "es", "s", "ly")
_SHORTEST, _LONGEST = 3, 7
"""Letters of a word that is compared, and of its beginning that counts: endings differ from article to article."""
_RARE = 16
"""By so many of its rarest words and actors an event is looked up."""
_MOST = 16
"""So many of those that share a word in a year are compared with the next one: the work stays in proportion."""
_LOOKED = 150
"""So many places are looked at, those of the rarest words first."""
_CANDIDATES = 5
"""So many of the events that share most with one are compared with it in full."""
_SPAN = 6
"""Years of a date beyond which its event is looked up by words alone, as one without a date."""
_MONTH, _YEAR = 31, 366
_ALL, _VAGUE = 10**12, -(10**12)
"""In the place of years: all events, and those of which the year is not known."""
_NEAR = {Precision.DAY: _MONTH, Precision.MONTH: 2 * _MONTH, Precision.SEASON: 4 * _MONTH}
"""Days between dates of such units within which one of two articles may be wrong; _YEAR for coarser ones."""
_TELLING = math.log(8)
"""The weight of a word that is named as a reason: no more than one event in seven has it."""
_HEADLINES, _ACTORS = 0.6, 0.4
"""How much words and actors count."""
_ENOUGH = 0.25
"""With so much of the headlines in both, actors count in full: somebody does more than one thing in a month."""


class Dates(Enum):
    """What the dates of two events say of whether they are one."""

    SAME = auto()
    MAY_BE_SAME = auto()
    DIFFERENT = auto()
    UNKNOWN = auto()


class Likeness(NamedTuple):
    """Two events, by their places in the list that was looked through, the smaller one first.

    `weight` is between 0 and 1. `words` are those of the one's headline that both have, the rarest first.
    """

    one: int
    other: int
    weight: float
    dates: Dates
    actors: tuple[int, ...]
    words: tuple[str, ...]


Weights = Mapping[str | int, float]
"""By stem of a word, and by actor, how much it tells: the rarer, the more."""


@dataclass(slots=True)
class _Told:
    """What is compared of an event: words of its headline and of all that is said of it, as stems; its actors."""

    headline: dict[str, str]
    """By stem, the word as it is written."""
    said: set[str]
    actors: frozenset[int]
    headline_weight: float = 0.0
    actors_weight: float = 0.0


def alike(events: Sequence[Event], least: float, cancelled: Callable[[], bool] = lambda: False) -> list[Likeness]:
    """The pairs of different articles that are at least so likely to be one happening, by date, actors and words.

    None after a cancel. The work grows with the number of events: 50,000 of them take half a minute.
    """
    told = [_told(event) for event in events]
    counts = Counter(feature for one in told for feature in (*one.said, *one.actors))
    weights: Weights = {feature: math.log(1 + len(events) / count) for feature, count in counts.items()}
    for one in told:
        one.headline_weight = sum(weights[stem] for stem in one.headline)
        one.actors_weight = sum(weights[actor] for actor in one.actors)
    found: list[Likeness] = []
    for one, other in _candidates(events, told, weights, counts, cancelled):
        dates, factor = compared(events[one].date, events[other].date)
        weight = factor * _likeness(told, weights, one, other) if factor >= least else 0.0
        if weight >= least:
            found.append(Likeness(one, other, weight, dates, *_shared(told[one], told[other], weights)))
    return [] if cancelled() else found


def compared(one: Moment | None, other: Moment | None) -> tuple[Dates, float]:
    """What two dates say, and how much of a likeness is left by it: 1 for the same day, 0 for dates far apart."""
    if one is None or other is None:
        return Dates.UNKNOWN, 0.6
    if one.edtf == other.edtf:
        return Dates.SAME, 1.0 if one.precision <= Precision.MONTH else 0.9
    gap = _gap(one, other)
    if gap <= 0:
        days = max(_days(one), _days(other))
        return Dates.MAY_BE_SAME, 0.9 if days <= 2 * _MONTH else 0.75 if days <= _YEAR else 0.5
    near = _NEAR.get(max(one.precision, other.precision), _YEAR)
    return (Dates.DIFFERENT, 0.75 - 0.25 * gap / near) if gap <= near else (Dates.DIFFERENT, 0.0)


def _gap(one: Moment, other: Moment) -> int:
    """The days from the end of the earlier to the beginning of the later one; at most 0 where they overlap."""
    gaps = [0]
    for first, second in ((one, other), (other, one)):
        if first.compare_latest is not None and second.compare_earliest is not None:
            gaps.append(second.compare_earliest - first.compare_latest)
    return max(gaps)


def _days(moment: Moment) -> float:
    """How long a date is; one with an open end is longer than any other."""
    if moment.earliest is None or moment.latest is None:
        return math.inf
    return moment.latest - moment.earliest + 1


def _told(event: Event) -> _Told:
    headline = {stem: word for word in _WORD.findall(event.title) if (stem := stemmed(word))}
    said = {stem for word in _WORD.findall(f"{event.detail} {event.anchor.quote}") if (stem := stemmed(word))}
    return _Told(headline, said | headline.keys(), frozenset(part.actor_id for part in event.actors))


@lru_cache(maxsize=1 << 16)
def stemmed(word: str) -> str:
    """What a word has in common with its other forms, without accents and capitals; "" for a short one.

    A cut as coarse as that errs now and then; what is compared here are many words, each weighed by how rare it is.
    """
    plain = word.casefold()
    if not plain.isascii():
        plain = "".join(one for one in unicodedata.normalize("NFD", plain) if not unicodedata.combining(one))
    if len(plain) < _SHORTEST:
        return ""
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) > _SHORTEST:
            plain = plain[: -len(ending)]
            break
    return plain[:_LONGEST]


def _candidates(
    events: Sequence[Event],
    told: Sequence[_Told],
    weights: Weights,
    counts: Mapping[str | int, int],
    cancelled: Callable[[], bool],
) -> Iterator[tuple[int, int]]:
    """Pairs of places of events that share most, of different articles, the smaller place first."""
    bearers: dict[tuple[str | int, int], list[int]] = defaultdict(list)
    for place, (event, one) in enumerate(zip(events, told, strict=True)):
        if cancelled():
            return
        shared: dict[int, float] = defaultdict(float)
        features = [feature for feature in (*one.said, *one.actors) if counts[feature] > 1]
        features.sort(key=lambda feature: (counts[feature], str(feature)))
        looked_in, stands_in = _years(event.date)
        looked = 0
        for feature in features[:_RARE]:
            if looked < _LOOKED:
                seen = {before for year in looked_in for before in bearers[feature, year][-_MOST:]}
                looked += len(seen)
                weight = weights[feature]
                for before in seen:
                    shared[before] += weight
            for year in stands_in:
                bearers[feature, year].append(place)
        others = [before for before in shared if events[before].article_id != event.article_id]
        others.sort(key=lambda before: (-shared[before], before))
        for before in others[:_CANDIDATES]:
            yield before, place


def _years(moment: Moment | None) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The years in which an event is looked up, and those in which it is found.

    One without a date, or with a vague one, is looked for among all, and found by all.
    """
    if moment is None or moment.compare_earliest is None or moment.compare_latest is None:
        return (_ALL,), (_ALL, _VAGUE)
    first, last = (moment.compare_earliest - _MONTH) // _YEAR, (moment.compare_latest + _MONTH) // _YEAR
    if last - first > _SPAN:
        return (_ALL,), (_ALL, _VAGUE)
    years = tuple(range(first, last + 1))
    return (*years, _VAGUE), (*years, _ALL)


def _likeness(told: Sequence[_Told], weights: Weights, one: int, other: int) -> float:
    """How much of the headlines is said by both, and how much of their actors they share, from 0 to 1."""
    first, second = told[one], told[other]
    both = sum(weights[stem] for stem in first.headline if stem in second.said)
    both += sum(weights[stem] for stem in second.headline if stem in first.said)
    headlines = first.headline_weight + second.headline_weight
    shared = sum(weights[actor] for actor in first.actors & second.actors)
    either = first.actors_weight + second.actors_weight - shared
    words = both / headlines if headlines else 0.0
    actors = shared / either if either else 0.0
    return _HEADLINES * words + _ACTORS * actors * min(1.0, words / _ENOUGH)


def _shared(first: _Told, second: _Told, weights: Weights) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """The actors of both and the telling words that both have, the rarest first."""
    actors = sorted(first.actors & second.actors, key=lambda actor: (-weights[actor], actor))
    words = [stem for stem in first.headline.keys() & second.said if weights[stem] >= _TELLING]
    words.sort(key=lambda stem: (-weights[stem], stem))
    return tuple(actors), tuple(first.headline[stem] for stem in words)
