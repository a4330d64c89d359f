"""What was reached on our own samples: no figure may fall below its floor.

Nothing is trained on them. Rules were mended after reading some of them, but none of those named "blind-".
`python -m tests.bench.extraction --samples` prints the figures that are compared here.
"""

import pytest

from tests.bench.extraction.own_samples import Line, measured
from tests.extraction.samples import samples

FLOORS = {
    "names untyped": 90,
    "names typed": 84,
    "names exact": 89,
    "aliases": 96,
    "dates": 94,
    "dates with value": 81,
    "actors": 80,
    "events": 79,
    "events with date": 66,
    "relations": 55,
    "relations with kind": 48,
    "statements": 68,
    "statements with speaker and kind": 56,
}
"""F1 in per cent, a little under what was measured."""


@pytest.fixture(scope="module")
def lines() -> dict[str, Line]:
    return {line.name: line for line in measured(samples()).lines}


@pytest.mark.parametrize("name", FLOORS)
def test_a_figure_holds_its_floor(name: str, lines: dict[str, Line]) -> None:
    assert lines[name].wanted > 0
    assert 100 * lines[name].f1 >= FLOORS[name]
