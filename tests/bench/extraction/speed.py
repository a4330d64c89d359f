"""Words per second of each stage, one process, and how the time grows with the text."""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import cycle

from db.model.moment import Moment
from desktop.extraction.coreference.coreference import groups
from desktop.extraction.entries import entries
from desktop.extraction.known import KnownActors
from desktop.extraction.names.names import Name, names
from desktop.extraction.sentences import sentences
from desktop.extraction.suggest import suggest
from desktop.extraction.timex import timexes
from tests.bench.extraction.predictions import Bench
from tests.bench.extraction.tables import number, table, whole

SIZES = (50_000, 100_000, 200_000, 500_000)
GOAL = 50_000
"""Words a second, for names and for dates each."""
MOST_GROWTH = 1.25
_RUNS = 2
"""Of a long text the shorter time counts: on a busy machine a single one is often half as long again."""
_PUBLISHED = Moment.parse("2017-03-15")
_STAGES = ("names", "groups", "dates", "everything")

Seconds = dict[str, float]


def speeds(bench: Bench) -> str:
    """Words per second on every set, in processor time; "groups" is the time on top of the names."""
    _seconds("In May 2016 Angela Merkel went to Paris.")  # loads the lists of words
    rows: list[list[str]] = []
    for name, texts in _texts(bench).items():
        words = 0
        spent: Seconds = dict.fromkeys(_STAGES, 0.0)
        for text in texts:
            words += len(text.split())
            for stage, seconds in _seconds(text).items():
                spent[stage] += seconds
        speed = {stage: words / max(spent[stage], 1e-9) for stage in _STAGES}
        slow = [stage for stage in ("names", "dates") if speed[stage] < GOAL]
        remark = [f"below the goal: {', '.join(slow)}"] if slow else []
        rows.append([name, whole(words), *(whole(speed[stage]) for stage in _STAGES), *remark])
    rows.append(["goal", "", whole(GOAL), "", whole(GOAL), ""])
    return table(("words per second", "words", *_STAGES), rows)


def growth(bench: Bench) -> str:
    """Seconds for texts of SIZES words, all sets joined, and how many times as long a word takes as in the shortest."""
    rows: list[list[str]] = []
    least: Seconds = {}
    for size, text in _long_texts(bench):
        runs = [_seconds(text) for _ in range(_RUNS)]
        spent = {stage: min(run[stage] for run in runs) for stage in _STAGES}
        least = least or {stage: seconds / size for stage, seconds in spent.items()}
        ratios = [spent[stage] / size / least[stage] for stage in _STAGES]
        cells = [f"{spent[stage]:.2f} s  {number(ratio)}" for stage, ratio in zip(_STAGES, ratios, strict=True)]
        remark = ["not linear"] if max(ratios) > MOST_GROWTH else []
        rows.append([whole(size), *cells, *remark])
    return table(("words, against linear", *_STAGES), rows)


def _texts(bench: Bench) -> Mapping[str, list[str]]:
    sets = {f"{name} (actors)": documents for name, documents in bench.actors.items()}
    sets |= {f"{name} (dates)": documents for name, documents in bench.dates.items()}
    return {name: [document["text"] for document in documents] for name, documents in sets.items()}


def _long_texts(bench: Bench) -> Iterator[tuple[int, str]]:
    """Texts of so many words, the documents of all sets mixed; what was told comes again when all is told.

    They are mixed because in some sets every fourth word is a name, and in others every fiftieth.
    """
    documents = [text for texts in _texts(bench).values() for text in texts]
    random.Random(1).shuffle(documents)
    for size in SIZES:
        told: list[str] = []
        left = size
        for text in cycle(documents):
            words = text.split()
            told.append(text if len(words) <= left else " ".join(words[:left]))
            left -= len(words)
            if left <= 0:
                break
        yield size, "\n".join(told)


def _seconds(text: str) -> Seconds:
    found: list[Name] = []
    stages: dict[str, Callable[[], object]] = {
        "names": lambda: found.extend(names(text, sentences(text), entries())),
        "groups": lambda: groups(text, found, entries(), KnownActors()),
        "dates": partial(timexes, text, published=_PUBLISHED),
        "everything": partial(suggest, text, published=_PUBLISHED),
    }
    return {stage: _timed(stages[stage]) for stage in _STAGES}


def _timed(job: Callable[[], object]) -> float:
    began = time.process_time()
    job()
    return time.process_time() - began
