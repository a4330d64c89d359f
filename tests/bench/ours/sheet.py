"""Sheets as a running program writes them: the first one imports what sheets need and reads the faces."""

from desktop.library import lessons as _program  # noqa: F401 what the running program has loaded long before
from desktop.sheets.design import Master, Part, PartKind, whole_design
from desktop.sheets.material import Material
from tests.bench.child import Stopwatch, report
from tests.bench.sheets import LATER, lessons, target

DESIGN = whole_design(Part(PartKind.ARTICLE), Part(PartKind.CAST), Part(PartKind.TIMELINE))


def main() -> None:
    first, second, *others = lessons()
    path = target()
    watch = Stopwatch()
    from desktop.sheets.writing import write_sheet  # imported late, as the program does

    pages = write_sheet(Material(first), DESIGN, [Master()], path).pages
    until_first = watch.read()
    write_sheet(Material(second), DESIGN, [Master()], path)
    watch = Stopwatch()
    for lesson in others:
        write_sheet(Material(lesson), DESIGN, [Master()], path)
    report(first=until_first, later=watch.read() / LATER, pages=pages)
