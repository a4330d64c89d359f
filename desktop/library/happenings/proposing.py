"""Which events of different articles are proposed as one happening, with what speaks for it and against it."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from db.model.event import Event
from desktop.library.happenings.likeness import Dates, Likeness, alike
from desktop.library.library import Library
from desktop.library.merging import root

_LEAST = 0.28
"""What is less likely than that is not proposed."""
_SEVERAL = 0.85
"""How much is left of a likeness where one article tells several events that are like the other."""
_WORDS = 4
"""So many words are named as a reason."""
_AT_ONCE = 500
"""Articles that are read before the user may cancel."""


class Pair(NamedTuple):
    """Two events of different articles that may be one happening; `one` is of the article that was added first.

    `likeness` is between 0 and 1. `actors` are the names of those who take part in both, `words` those of the headline
    of `one` that both have, the rarest first. `several`: one of the articles tells another event that is like it.
    """

    one: Event
    other: Event
    likeness: float
    dates: Dates
    actors: tuple[str, ...]
    words: tuple[str, ...]
    several: bool


def same_events(
    library: Library,
    cancelled: Callable[[], bool] = lambda: False,
    report: Callable[[float], object] = lambda _part: None,
) -> list[Pair]:
    """The pairs that may be one happening, the likeliest first; none that was told apart. After a cancel, none at all.

    Archived articles are left out. Two happenings are proposed once, however many articles tell each of them, and
    never if one article tells both.

    Raises:
        LibraryError: the library cannot be read.
    """
    events: list[Event] = []
    ids = library.articles.ids(archived=False)
    for first in range(0, len(ids), _AT_ONCE):
        if cancelled():
            return []
        events += library.events.of_articles(ids[first : first + _AT_ONCE])
        report(0.4 * first / len(ids))
    found = _of_two_happenings(events, alike(events, _LEAST, cancelled), library.happenings.told_apart())
    report(0.9)
    if cancelled():
        return []
    pairs = _pairs(library, events, found)
    report(1.0)
    return sorted(pairs, key=lambda pair: (-pair.likeness, pair.one.id, pair.other.id))


def _of_two_happenings(
    events: Sequence[Event], found: Iterable[Likeness], apart: Iterable[tuple[int, int]]
) -> list[Likeness]:
    """The likeliest pair of each two happenings that no article tells both, and that nobody has told apart."""
    by_id = {event.id: event for event in events}
    roots = {event.id: root(event, by_id) for event in events}
    articles: dict[int, set[int]] = {}
    for event in events:
        articles.setdefault(roots[event.id], set()).add(event.article_id)
    two = {frozenset((roots[one], roots[other])) for one, other in apart if one in roots and other in roots}
    kept: list[Likeness] = []
    for one in sorted(found, key=lambda one: (-one.weight, one.one, one.other)):
        happenings = [roots[events[place].id] for place in (one.one, one.other)]
        both = frozenset(happenings)
        if len(both) == 2 and both not in two and not articles[happenings[0]] & articles[happenings[1]]:
            two.add(both)
            kept.append(one)
    return kept


def _pairs(library: Library, events: Sequence[Event], found: Sequence[Likeness]) -> list[Pair]:
    """What is proposed, with the names of the actors."""
    rivals = Counter(key for one in found for key in _tellings(events[one.one], events[one.other]))
    names = {id_: library.actors.get(id_).name for id_ in sorted({actor for one in found for actor in one.actors})}
    pairs: list[Pair] = []
    for one in found:
        first, second = events[one.one], events[one.other]
        several = any(rivals[key] > 1 for key in _tellings(first, second))
        pairs.append(
            Pair(
                first,
                second,
                one.weight * (_SEVERAL if several else 1.0),
                one.dates,
                tuple(names[actor] for actor in one.actors),
                one.words[:_WORDS],
                several,
            )
        )
    return [one for one in pairs if one.likeness >= _LEAST]


def _tellings(first: Event, second: Event) -> tuple[tuple[int, int], tuple[int, int]]:
    """Each event with the article of the other."""
    return (first.id, second.article_id), (second.id, first.article_id)
