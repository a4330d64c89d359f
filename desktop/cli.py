"""The commands that need no window: list, show, sheet, check. Results go to stdout, messages to stderr.

Exit codes: 0 done, 1 nothing found or partly failed, 2 refused.
"""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from db.model.errors import LibraryError
from db.model.lesson import Lesson
from desktop.library import bundled, report
from desktop.library.lessons import find_article, problems, read_lesson, text_is_whole
from desktop.library.library import Library
from desktop.settings import places

DONE, NOTHING, REFUSED = 0, 1, 2
Command = Callable[[Library, argparse.Namespace], int]


def run(words: list[str]) -> int:
    """Carry out one command line and return its exit code.

    Raises:
        SystemExit: the command line asks for help (0) or has a mistake (2); either has been said.
    """
    _speak_utf8()
    try:
        try:
            return _run(words)
        finally:
            print(end="", flush=True)  # here, where a closed pipe or a full disk can still be answered
    except BrokenPipeError:
        _discard_output()
        return NOTHING
    except KeyboardInterrupt:
        _say("Stopped.")
        return NOTHING
    except LibraryError as error:
        _say(str(error))
        return REFUSED
    except OSError as error:
        _discard_output()
        failure = "The result could not be written" if error.filename is None else f"“{error.filename}” cannot be used"
        _say(f"{failure}: {error.strerror or error}.")
        return REFUSED


def _run(words: list[str]) -> int:
    parser = _parser()
    options = parser.parse_args(words)
    if "command" not in options:
        parser.error("name one of the commands: list, show, sheet, check")
    with _open(options.library) as library:
        command: Command = options.command
        return command(library, options)


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
        numbers = (
            report.counted(found.words, "word"),
            report.counted(found.actors, "actor"),
            report.counted(found.events, "event"),
        )
        print(f"{number:3}  {found.title}  ({', '.join(numbers)})")
    if not summaries:
        _say("This library holds no articles yet.")
        return NOTHING
    return DONE


def _show(library: Library, options: argparse.Namespace) -> int:
    lesson = read_lesson(library, find_article(library, options.article).id)
    if options.json:
        print(json.dumps(report.as_data(lesson), ensure_ascii=False, indent=2))
    else:
        for line in report.as_lines(lesson):
            print(line)
    return _said_whether_whole(lesson)


def _sheet(library: Library, options: argparse.Namespace) -> int:
    out: Path = options.out
    if os.path.realpath(out) == str(library.path):
        raise LibraryError("“{name}” is the library itself.", "Choose another name for the sheet.", name=out.name)
    lesson = read_lesson(library, find_article(library, options.article).id)
    from desktop.sheets.sheet import Paper, SheetOptions, write_sheet  # imported late: ReportLab takes its time

    written = write_sheet(lesson, out, SheetOptions(paper=Paper(options.paper)), progress=_progress())
    for missing in written.missing:
        _say(missing)
    print(f"{out}: {report.counted(written.pages, 'page')}")
    whole = _said_whether_whole(lesson)
    return NOTHING if written.missing else whole


def _check(library: Library, _options: argparse.Namespace) -> int:
    found = problems(library)
    for problem in found:
        print(problem)
    if found:
        _say("The library is damaged. Copy the file first; then restore a backup in the window (File menu).")
        return NOTHING
    print(f"{library.path}: whole, {report.counted(len(library.articles.summaries()), 'article')}")
    return DONE


def _said_whether_whole(lesson: Lesson) -> int:
    """The exit code of a command that has handed a lesson's text on, which may not be the one that was stored."""
    if text_is_whole(lesson.article):
        return DONE
    _say("The text of this article is not the one that was stored: the library is damaged. Restore a backup of it.")
    return NOTHING


def _progress() -> Callable[[float], None]:
    """Shows progress on a terminal, and is silent in a pipe."""

    def show(part: float) -> None:
        if sys.stderr is not None and sys.stderr.isatty():  # a windowed build has no terminal
            sys.stderr.write(f"\r{part:4.0%}" if part < 1 else "\r     \r")

    return show


def _say(message: str) -> None:
    print(f"dramatis: {message}", file=sys.stderr)


def _speak_utf8() -> None:
    """Write UTF-8 whatever the system's own encoding. Words that are no text go out as they came in, where they can."""
    errors = "backslashreplace" if sys.platform == "win32" else "surrogateescape"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _discard_output() -> None:
    """Let what could not be written go, or Python would try once more at its end, and complain."""
    if sys.stdout is None:
        return
    void = os.open(os.devnull, os.O_WRONLY)
    os.dup2(void, sys.stdout.fileno())
    os.close(void)
