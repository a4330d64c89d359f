"""The tables of names, aliases and dates, beside the figures of other programs."""

from collections.abc import Iterator, Sequence

from tests.bench.extraction.peers import GOAL, peers
from tests.bench.extraction.predictions import Bench, words_per_second
from tests.bench.extraction.scoring import DateScores, NameScores, Tally, score_dates, score_names
from tests.bench.extraction.tables import number, percent, table, whole

OTHERS_ARE_IGNORED = frozenset(("re3d",))
"""Sets whose OTHER holds more than names ("the district"): taking one of them for an actor is no error."""
OURS = "Dramatis"
_NAMES = ("set", "program", "untyped", "typed", "names", "relaxed", "PERSON", "ORG", "PLACE", "words/s")
_DATES = ("set", "program", "relaxed", "value", "calendar", "strict", "cal. relaxed", "words/s")
_KINDS = ("PERSON", "ORG", "PLACE")


def name_scores(bench: Bench, name: str) -> NameScores:
    """The scores of a set of actors."""
    return score_names(bench.actors[name], bench.found_actors[name], others_are_text=name not in OTHERS_ARE_IGNORED)


def date_scores(bench: Bench, name: str, *, calendar: bool = False) -> DateScores:
    """The scores of a set of dates."""
    return score_dates(bench.dates[name], bench.found_dates[name], calendar=calendar)


def names(bench: Bench) -> str:
    """The table of names: F1 strict untyped, strict typed, exact names; relaxed untyped and by kind."""
    rows: list[list[str]] = []
    for name, found in bench.found_actors.items():
        scores = name_scores(bench, name)
        figures = _f1(scores.strict, scores.typed, scores.exact_names)
        others = _f1(scores.relaxed, *(scores.kinds[kind] for kind in _KINDS))
        speed = words_per_second(bench.actors[name], found)
        rows += _beside("names", name, _NAMES[2:5], figures, others, speed)
    return table(_NAMES, rows, words=2)


def aliases(bench: Bench) -> str:
    """The table of aliases: B-cubed F1, on the sets that say who is who."""
    rows: list[list[str]] = []
    for name in bench.found_actors:
        counted = name_scores(bench, name).aliases
        if counted.wanted:
            rows.append([name, OURS, percent(counted.figure.f1), *map(percent, counted.figure), whole(counted.wanted)])
            rows += [["", peer.name, number(peer.figures[0]), "", "", ""] for peer in peers("aliases", name)]
    return table(("set", "program", "B-cubed", "precision", "recall", "mentions"), rows, words=2)


def dates(bench: Bench) -> str:
    """The table of dates: F1 of all expressions, relaxed, by value and strict; of those of the calendar, by value."""
    rows: list[list[str]] = []
    for name, documents in bench.dates.items():
        every, calendar = date_scores(bench, name), date_scores(bench, name, calendar=True)
        figures = _f1(every.relaxed, every.value, calendar.value)
        speed = words_per_second(documents, bench.found_dates[name])
        rows += _beside("dates", name, _DATES[2:5], figures, _f1(every.strict, calendar.relaxed), speed)
    return table(_DATES, rows, words=2)


def _beside(
    of: str, name: str, head: Sequence[str], figures: Sequence[float], others: Sequence[float], speed: float
) -> Iterator[list[str]]:
    """Our row, with what is below the goal as a remark, and those of the others. `others` is measured for us alone."""
    beside = list(peers(of, name))
    goals = [*beside[0].figures, beside[0].speed] if beside and beside[0].name == GOAL else []
    ours = zip((*head, "words/s"), (*figures, speed), goals, strict=False)
    missed = [what for what, reached, goal in ours if round(reached, 1) < goal]
    remark = [f"below the goal: {', '.join(missed)}"] if missed else []
    yield [name, OURS, *map(number, (*figures, *others)), whole(speed), *remark]
    for peer in beside:
        yield ["", peer.name, *map(number, peer.figures), *[""] * len(others), whole(peer.speed)]


def _f1(*tallies: Tally) -> list[float]:
    return [100 * tally.figure.f1 for tally in tallies]
