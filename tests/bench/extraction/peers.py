"""The figures of other programs, and the goals, from peers.toml."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

GOAL = "goal"


class Peer(NamedTuple):
    """A program's figures on one set, in the order that peers.toml says, in per cent; `speed` is in words a second."""

    name: str
    figures: list[float]
    speed: float


def peers(table: str, of_set: str) -> Iterator[Peer]:
    """Whoever has figures on a set; the goal is the first where there is one."""
    everything = tomllib.loads(Path(__file__).with_name("peers.toml").read_text("utf-8"))
    for name, figures in everything[table].items():
        if of_set in figures:
            yield Peer(name, figures[of_set], figures.get("words_per_second", float("nan")))
