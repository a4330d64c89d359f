"""What was reached on our own samples, which nothing is trained on or tuned by: no figure may fall below its floor.

`python -m tests.bench.extraction --samples` prints the figures that are compared here.
"""

import pytest

from tests.bench.extraction.own_samples import Line, measured
from tests.extraction.samples import samples

FLOORS = {
    "names untyped": 85,
    "names typed": 80,
    "names exact": 84,
    "aliases": 94,
    "dates": 90,
    "dates with value": 77,
    "actors": 78,
    "events": 60,
    "events with date": 50,
    "relations": 20,
    "relations with kind": 15,
    "statements": 30,
    "statements with speaker and kind": 20,
}
"""F1 in per cent, a little under what was measured."""


@pytest.fixture(scope="module")
def lines() -> dict[str, Line]:
    return {line.name: line for line in measured(samples()).lines}


@pytest.mark.parametrize("name", FLOORS)
def test_a_figure_holds_its_floor(name: str, lines: dict[str, Line]) -> None:
    assert lines[name].wanted > 0
    assert 100 * lines[name].f1 >= FLOORS[name]
