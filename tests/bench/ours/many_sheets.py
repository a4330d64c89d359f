"""Tests with answers, one after the other, as for a whole shelf of articles: what remains of them in memory."""

from desktop.library import lessons as _program  # noqa: F401 what the running program has loaded long before
from desktop.sheets.design import PRESETS, Copy, Master
from desktop.sheets.material import Material
from desktop.sheets.writing import write_sheet
from tests.bench import synthetic
from tests.bench.child import Stopwatch, memory, report
from tests.bench.sheets import target

_WORDS = 900


def main(count: int) -> None:
    path = target()
    watch = Stopwatch()
    for seed in range(count):
        material = Material(synthetic.lesson(_WORDS, seed))
        write_sheet(material, PRESETS["Homework"], [Master(), Master(copy=Copy.TEACHER)], path)
    report(memory=memory(), sheet=watch.read() / count)
