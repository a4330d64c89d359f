"""Sheets as a running program writes them: the first one imports what sheets need and reads the faces."""

from desktop.library import lessons as _program  # noqa: F401 what the running program has loaded long before
from tests.bench.child import Stopwatch, report
from tests.bench.sheets import LATER, lessons, target


def main() -> None:
    first, *others = lessons()
    path = target()
    watch = Stopwatch()
    from desktop.sheets.pdf.sheet import SheetOptions, write_sheet  # imported late, as the program does

    write_sheet(first, path, SheetOptions())
    until_first = watch.read()
    watch = Stopwatch()
    for lesson in others:
        write_sheet(lesson, path, SheetOptions())
    report(first=until_first, later=watch.read() / LATER)
