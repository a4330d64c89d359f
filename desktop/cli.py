"""The commands that need no window: list, show, sheet, check. Results go to stdout, messages to stderr.

Exit codes: 0 done, 1 nothing found or partly failed, 2 refused.
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from db.model.errors import LibraryError
from desktop.library import bundled, report
from desktop.library.lessons import find_article, problems, read_lesson
from desktop.library.library import Library
from desktop.settings import places

DONE, NOTHING, REFUSED = 0, 1, 2
Command = Callable[[Library, argparse.Namespace], int]


def run(words: list[str]) -> int:
    """Carry out one command line and return its exit code."""
    parser = _parser()
    options = parser.parse_args(words)
    if "command" not in options:
        parser.error("name one of the commands: list, show, sheet, check")
    try:
        with _open(options.library) as library:
            command: Command = options.command
            return command(library, options)
    except BrokenPipeError:
        return NOTHING
    except (LibraryError, OSError) as error:
        _say(str(error))
        return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dramatis",
        description="Read an article beside its actors and its timeline, and print study sheets. "
        "Without a command the window opens; the commands need no display.",
        epilog="ARTICLE is a number of the list, an id, a title or a part of one that fits no other. "
        "Exit code 0: done. 1: nothing found, or partly failed. 2: refused; a sentence says why.",
    )
    parser.add_argument("--library", type=Path, metavar="FILE", default=None, help="the library to open")
    library = argparse.ArgumentParser(add_help=False)
    # SUPPRESS keeps a library that was named before the command.
    library.add_argument("--library", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the library to use")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, command: Command, summary: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, parents=[library], help=summary, description=summary, epilog=parser.epilog)
        added.set_defaults(command=command)
        return added

    add("list", _list, "List the articles of the library.")
    show = add("show", _show, "Print an article with its actors, timeline, relations, statements and words.")
    show.add_argument("article", metavar="ARTICLE")
    show.add_argument("--json", action="store_true", help="as JSON, for other programs")
    sheet = add("sheet", _sheet, "Write a study sheet as PDF.")
    sheet.add_argument("article", metavar="ARTICLE")
    sheet.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the file to write")
    sheet.add_argument("--paper", choices=["a4", "letter"], default="a4", help="paper size (default: a4)")
    add("check", _check, "Check that the library is whole.")
    return parser


def _open(path: Path | None) -> Library:
    """The library of a command, for reading; the user's own one is provided when it is missing."""
    if path is None:
        path = places().library
        bundled.provide(path)
    return Library.open(path, write=False)


def _list(library: Library, _options: argparse.Namespace) -> int:
    summaries = library.articles.summaries()
    for number, found in enumerate(summaries, 1):
        print(f"{number:3}  {found.title}  ({found.words} words, {found.actors} actors, {found.events} events)")
    if not summaries:
        _say("This library holds no articles yet.")
        return NOTHING
    return DONE


def _show(library: Library, options: argparse.Namespace) -> int:
    lesson = read_lesson(library, find_article(library, options.article).id)
    if options.json:
        json.dump(report.as_data(lesson), sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        for line in report.as_lines(lesson):
            print(line)
    return DONE


def _sheet(library: Library, options: argparse.Namespace) -> int:
    from desktop.sheets.sheet import Paper, SheetOptions, write_sheet  # imported late: ReportLab takes its time

    lesson = read_lesson(library, find_article(library, options.article).id)
    written = write_sheet(lesson, options.out, SheetOptions(paper=Paper(options.paper)), progress=_progress())
    for missing in written.missing:
        _say(missing)
    print(f"{options.out}: {written.pages} pages")
    return NOTHING if written.missing else DONE


def _check(library: Library, _options: argparse.Namespace) -> int:
    found = problems(library)
    for problem in found:
        print(problem)
    if found:
        _say("The library is damaged. Copy the file first; then restore a backup in the window (File menu).")
        return NOTHING
    print(f"{library.path}: whole, {len(library.articles.summaries())} articles")
    return DONE


def _progress() -> Callable[[float], None]:
    """Shows progress on a terminal, and is silent in a pipe."""

    def show(part: float) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{part:4.0%}" if part < 1 else "\r     \r")

    return show


def _say(message: str) -> None:
    print(f"dramatis: {message}", file=sys.stderr)
