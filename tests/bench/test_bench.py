"""The harness itself: both sides run, and a line says what it should. Never how long anything took."""

import re
import subprocess
import sys

import pytest

from tests.bench import harness
from tests.bench.harness import ROOT, Benchmark, Failed, Line

CELL = r"\d+\.\d (ms|MB|pages)"


def bench(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "tests.bench", *words], cwd=ROOT, capture_output=True, text=True)


def test_each_line_has_both_sides_the_ratio_and_the_goal() -> None:
    done = bench("--runs", "1", "--only", "memory", "--only", "sheet-", "--only", "preview")
    assert done.stderr == ""
    assert done.returncode == 0
    head, *lines = done.stdout.splitlines()
    assert head.split() == ["name", "ours", "floor", "ratio", "goal"]
    sheets = ["sheet-first", "sheet-later", "sheet-pages"]
    assert [line.split()[0] for line in lines] == ["memory", *sheets, "preview", "preview-cpu", "preview-pages"]
    for line in lines:
        floor = r"- +-   <= \d+ (ms|pages)" if line.startswith("preview") else rf"{CELL} +\d+\.\d\d   <= \d(\.\d+)?"
        assert re.fullmatch(rf"\S+ +{CELL} +{floor}", line), line
        assert line.index("<=") == head.index("goal")


def test_a_benchmark_whose_part_is_missing_is_skipped_with_the_reason(tmp_path) -> None:
    line = Line("dreams", "cpu", 1)
    missing = Benchmark((line,), ours="raise", floor="raise", runs=1, needs=("os", "desktop.dreams.deep"))
    (said,) = harness.measure(missing, 1, tmp_path)
    assert said.split(maxsplit=1) == ["dreams", "skipped: there is no desktop.dreams.deep yet"]


def test_without_a_floor_the_goal_is_a_value() -> None:
    assert harness.row(Line("pan", "frame", 16, has_floor=False), [9.0, 7.0, 8.0], []).split() == (
        ["pan", "8.0", "ms", "-", "-", "<=", "16", "ms"]
    )


def test_the_ratio_is_the_median_of_the_ratios_of_the_runs() -> None:
    words = harness.row(Line("start", "cpu", 1.5), [10.0, 40.0, 12.0], [10.0, 10.0, 4.0]).split()
    assert words == ["start", "12.0", "ms", "10.0", "ms", "3.00", "<=", "1.5"]


def test_a_side_that_ends_badly_is_no_figure(tmp_path) -> None:
    with pytest.raises(Failed, match="KeyError: 'gone'"):
        harness.run("{}['gone']", tmp_path)


def test_every_process_reports_its_processor_time(tmp_path) -> None:
    figures = harness.run("from tests.bench.child import report; sum(range(10**6)); report(sum=1)", tmp_path)
    assert figures.keys() == {"cpu", "sum"}
    assert figures["cpu"] > 0


@pytest.mark.parametrize("words", [("--runs", "0"), ("--only", "dreams")])
def test_wrong_words_are_refused_with_a_sentence(words: tuple[str, str]) -> None:
    done = bench(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "at least one run" in done.stderr or "there are start, memory" in done.stderr
