"""The sheet of a collection, written by the command sheet."""

import argparse

from db.model.errors import LibraryError
from desktop.cli.output import DONE, NOTHING, progress, say
from desktop.cli.reading import open_to_read
from desktop.library.collection_sheet import collected, find_collection
from desktop.library.report import counted
from desktop.library.schooling import school
from desktop.sheets.collection import write_collection
from desktop.sheets.design import PRESETS, Copy, Master, Paper, PrintFor

_CARDS = (PrintFor.CARDS_LONG, PrintFor.CARDS_SHORT)


def write_collection_sheet(options: argparse.Namespace) -> int:
    """Write the actors, the timeline, the relations and the sources of a collection as one PDF.

    Raises:
        LibraryError: there is no such collection, or the options do not fit one.
    """
    print_for = PrintFor(options.print_for or PrintFor.STANDARD)
    if options.articles or options.class_set or options.versions or options.copy or print_for in _CARDS:
        raise LibraryError(
            "The sheet of a collection asks nothing: it has no versions, answers or cards.",
            "Give --collection, --out, --size and --print-for alone.",
        )
    if options.out.suffix.lower() != ".pdf":
        raise LibraryError("The sheet of a collection is a PDF.", "Let the name after --out end in .pdf.")
    with open_to_read(options.library) as library:
        if options.out.resolve() == library.path:
            raise LibraryError(
                "“{name}” is the library itself.", "Choose another name for the sheet.", name=options.out.name
            )
        content = collected(library, find_collection(library, options.collection))
        design = PRESETS["Reading"]._replace(paper=Paper(options.size or Paper.A4), fields=False)
        masters = (Master(0, Copy.STUDENT, print_for),)
        report = write_collection(content, school(library), design, masters, options.out, progress=progress())
    print(f"{options.out}: {counted(report.pages, 'page')}")
    for words in report.left:
        print(f"  {words}")
    for words in report.missing:
        say(words)
    return NOTHING if report.missing else DONE
