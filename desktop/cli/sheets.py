"""The command sheet: articles become study sheets, as one file or as files in a folder."""

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from db.model.errors import LibraryError, MissingError
from desktop.cli.output import DONE, NOTHING, REFUSED, progress, say
from desktop.cli.reading import open_to_read, said_whether_whole
from desktop.library import batch, designs
from desktop.library.lessons import find_article
from desktop.library.library import Library
from desktop.library.printing import material
from desktop.library.report import counted
from desktop.sheets.class_set import parse
from desktop.sheets.design import MOST_SEED, MOST_VERSIONS, PRESETS, Copy, Design, Master, Paper, PrintFor
from desktop.sheets.material import Material

ALL = "all"
"""What stands for every article of the library."""
_ENDINGS = ("pdf", "html", "docx")
_COPIES = {"student": (Copy.STUDENT,), "teacher": (Copy.TEACHER,), "both": (Copy.STUDENT, Copy.TEACHER)}


class _Out(NamedTuple):
    """Where sheets go: files in a folder or, with `name`, one file there. `suffix` begins with its dot."""

    folder: Path
    suffix: str
    name: str = ""


def add_options(command: argparse.ArgumentParser) -> None:
    """Say what the command understands."""
    command.epilog = (
        "ARTICLE is a number of the list, an id, a title or a part of one that fits no other. "
        "FILE ends in .pdf, .html or .docx; several articles follow each other in it. In a FOLDER, each article has a "
        "file that is called by its title; a file of that name is replaced. "
        "Exit code 0: all were written. 1: some were not, or characters are missing. 2: none was; a sentence says why."
    )
    command.set_defaults(refuse=command.error)
    command.add_argument("articles", nargs="*", metavar="ARTICLE", help="“all” stands for every article")
    command.add_argument(
        "--collection", metavar="NAME", help="in the place of articles: actors, timeline and sources of a collection"
    )
    command.add_argument("--out", type=Path, required=True, metavar="FILE-OR-FOLDER", help="where to write")
    command.add_argument("--format", choices=_ENDINGS, help="the form of the files in a folder (default: pdf)")
    names = ", ".join(name.lower() for name in PRESETS)
    command.add_argument(
        "--preset", default="reading", metavar="NAME", help=f"{names}, or one of your own (default: reading)"
    )
    command.add_argument(
        "--size",
        type=str.lower,
        choices=[paper.value for paper in Paper],
        help="paper size (default: that of the preset)",
    )
    command.add_argument(
        "--seed", type=_number(0, MOST_SEED), metavar="N", help="another number picks other questions (default: 1)"
    )
    command.add_argument(
        "--versions", type=_number(1, MOST_VERSIONS), metavar="N", help=f"versions A, B...: 1 to {MOST_VERSIONS}"
    )
    command.add_argument("--copy", choices=_COPIES, help="whose copies (default: student)")
    whom = [one.value for one in PrintFor]
    command.add_argument(
        "--print-for", choices=whom, metavar="WHOM", help=f"{', '.join(whom)} (default: {PrintFor.STANDARD})"
    )
    command.add_argument(
        "--class-set",
        metavar="TEXT",
        help="the copies of a whole class, such as “13 A, 12 B, 2 large print, 1 dyslexia-friendly, 1 teacher”",
    )


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if text.isdecimal() and len(text) <= len(str(most)) and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(f"“{text}” is no number from {least} to {most}.")

    return read


def write_sheets(options: argparse.Namespace) -> int:
    """Write the sheets that a command line asks for, and say what came of each."""
    if options.collection is not None:
        from desktop.cli.collections import write_collection_sheet  # imported late: few sheets are of a collection

        return write_collection_sheet(options)
    if not options.articles:
        options.refuse("name an article, “all” or a --collection")
    with open_to_read(options.library) as library:
        if os.path.realpath(options.out) == str(library.path):
            raise LibraryError(
                "“{name}” is the library itself.", "Choose another name for the sheet.", name=options.out.name
            )
        out, masters, design = _out(options), _masters(options), _design(library, options)
        titles = find_articles(library, options.articles)
        if not titles:
            say("This library holds no articles yet.")
            return NOTHING
        return _Run(library, titles).write(design, masters, out)


class _Run:
    """One run of the command."""

    def __init__(self, library: Library, titles: dict[int, str]) -> None:
        self._library = library
        self._titles = titles
        self._whole = DONE

    def write(self, design: Design, masters: Sequence[Master], out: _Out) -> int:
        report = batch.print_batch(
            self._read, tuple(self._titles), design, masters, out.folder, out.suffix,
            one_file=bool(out.name), name=out.name, replace=True, progress=progress(),
        )  # fmt: skip
        for failed in report.failed:
            many = len(self._titles) > 1
            say(f"{self._titles[failed.article_id]}: {failed.error}" if many else str(failed.error))
        missing = [self._told(written, bool(out.name)) for written in report.written]
        if not report.written:
            return REFUSED
        return NOTHING if report.failed or any(missing) else self._whole

    def _read(self, article_id: int) -> Material:
        found = material(self._library, article_id)
        self._whole = max(self._whole, said_whether_whole(found.lesson))
        return found

    def _told(self, written: batch.Written, named: bool) -> bool:
        """Say what came of a file; whether characters are missing in it."""
        report = written.report
        print(f"{written.path}: {counted(report.pages, 'page')}" if report.pages else f"{written.path}: written")
        for words in report.left:
            print(f"  {words}")
        for words in report.missing:
            say(words if named else f"{written.path.name}: {words}")
        return bool(report.missing)


def _out(options: argparse.Namespace) -> _Out:
    """Where the sheets go: a name with an ending is that of a file, whatever lies there; all else is a folder.

    Raises:
        LibraryError: the ending is none of a sheet, or not the one that --format says.
    """
    path, form = options.out, options.format
    ending = path.suffix.lower().removeprefix(".")
    if ending in _ENDINGS:
        if form not in (None, ending):
            raise LibraryError(
                "“{name}” does not end in .{form}.",
                "Leave --format out, or name the file so.",
                name=path.name,
                form=form,
            )
        if not path.parent.is_dir():
            raise MissingError("There is no folder “{folder}”.", "Choose another one.", folder=path.parent)
        return _Out(path.parent, path.suffix, path.stem)
    if ending and not path.is_dir():
        raise LibraryError("“{name}” is no name for a sheet.", "Let it end in .pdf, .html or .docx.", name=path.name)
    return _Out(path, f".{form or _ENDINGS[0]}")


def _masters(options: argparse.Namespace) -> tuple[Master, ...]:
    """The masters to print, students' copies first.

    Raises:
        LibraryError: a class set cannot be read, or stands beside options that say the same otherwise.
    """
    chosen = (options.versions, options.copy, options.print_for)
    if options.class_set is not None:
        if any(choice is not None for choice in chosen):
            raise LibraryError(
                "--class-set says itself which versions and copies there are, and for whom.",
                "Leave --versions, --copy and --print-for out.",
            )
        return parse(options.class_set)
    versions, copies, print_for = options.versions or 1, options.copy or "student", options.print_for or "standard"
    return tuple(Master(version, copy, PrintFor(print_for)) for copy in _COPIES[copies] for version in range(versions))


def _design(library: Library, options: argparse.Namespace) -> Design:
    """The preset, with what the command line says otherwise.

    Raises:
        MissingError: there is no preset of that name.
    """
    own = designs.presets(library)
    known = {name.casefold(): design for name, design in (own | PRESETS).items()}
    design = own.get(options.preset) or known.get(options.preset.casefold())
    if design is None:
        names = ", ".join((*(name.lower() for name in PRESETS), *own))
        raise MissingError(
            "No preset is called “{name}”.", "There are these: {names}.", name=options.preset, names=names
        )
    if options.size is not None:
        design = design._replace(paper=Paper(options.size))
    if options.seed is not None:
        design = design._replace(seed=options.seed)
    return design


def find_articles(library: Library, wanted: Sequence[str]) -> dict[int, str]:
    """The titles of the articles that are meant, by their ids, each once.

    Raises:
        MissingError: one of them is not there, or several could be meant.
    """
    if ALL in wanted:
        return {summary.id: summary.title for summary in library.articles.summaries()}
    found = (find_article(library, words) for words in wanted)
    return {summary.id: summary.title for summary in found}
