"""Runs both sides of a benchmark in turn and makes a line of what they say."""

import importlib.util
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bench.child import MARK, children

ROOT = Path(__file__).resolve().parents[2]
CPU = "cpu"
"""The figure that every process has: its processor time from start to end, in milliseconds."""
_SECONDS = 300

Figures = dict[str, float]


class Failed(Exception):
    """A measured process ended badly; the message is the last that it said."""


class Line(NamedTuple):
    """One figure of both sides. `goal` is the largest ratio; where the floor has no such figure, the largest value."""

    name: str
    figure: str
    goal: float
    unit: str = "ms"
    has_floor: bool = True


class Benchmark(NamedTuple):
    """Two Python programs that do the same job. `floor` may be empty; `needs` are modules without which it is skipped.

    `runs` is how often both are run unless the command line says otherwise. `prepare` makes what they read, before.
    """

    lines: tuple[Line, ...]
    ours: str
    floor: str
    runs: int
    needs: tuple[str, ...] = ()
    prepare: Callable[[], object] | None = None


def measure(benchmark: Benchmark, runs: int, home: Path) -> Iterator[str]:
    """The benchmark's lines of the table."""
    missing = [module for module in benchmark.needs if not _exists(module)]
    if missing:
        for line in benchmark.lines:
            yield f"{line.name:<20} skipped: there is no {missing[0]} yet"
        return
    if benchmark.prepare is not None:
        benchmark.prepare()
    sides = [code for code in (benchmark.ours, benchmark.floor) if code]
    found: dict[str, list[Figures]] = {code: [] for code in sides}
    for code in sides:  # once for the files that a first run writes: byte code, parsed themes
        run(code, home)
    for number in range(runs):
        for code in sides if number % 2 == 0 else sides[::-1]:
            found[code].append(run(code, home))
    for line in benchmark.lines:
        ours = [figures[line.figure] for figures in found[benchmark.ours]]
        floor = [figures[line.figure] for figures in found[benchmark.floor]] if line.has_floor else []
        yield row(line, ours, floor)


def row(line: Line, ours: list[float], floor: list[float]) -> str:
    """A line of the table: name, medians of both sides, median of the runs' ratios, goal."""
    value = f"{statistics.median(ours):.1f} {line.unit}"
    if not floor:
        return columns(line.name, value, "-", "-", f"<= {line.goal:g} {line.unit}")
    ratio = statistics.median(mine / bare for mine, bare in zip(ours, floor, strict=True))
    return columns(line.name, value, f"{statistics.median(floor):.1f} {line.unit}", f"{ratio:.2f}", f"<= {line.goal:g}")


def columns(name: str, ours: str, floor: str, ratio: str, goal: str) -> str:
    """The cells of a line, aligned."""
    return f"{name:<20} {ours:>12} {floor:>12} {ratio:>7}   {goal}"


def run(code: str, home: Path) -> Figures:
    """Run Python code in a fresh process, in a home of its own, and return what it reports, and CPU.

    Raises:
        Failed: it ended badly.
    """
    return run_program([sys.executable, "-c", code], home)


def run_program(command: list[str], home: Path) -> Figures:
    """Run a program in the same way.

    Raises:
        Failed: it ended badly.
    """
    before = children()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=_environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
    )
    figures: Figures = {CPU: children() - before}
    said = done.stderr.splitlines()
    if done.returncode:
        raise Failed(said[-1] if said else f"exit code {done.returncode}")
    for words in said:
        if words.startswith(MARK):
            figures |= json.loads(words.removeprefix(MARK))
    return figures


def _environment(home: Path) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "QT_", "PYTHON")) and name != "DISPLAY"
    }
    # The program says how long its start took since T0, for whoever gives one.
    return {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "T0": "0"}


def _exists(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False
