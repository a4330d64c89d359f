"""The command line: which commands there are, and what they answer to whatever goes wrong."""

import argparse
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from db.model.errors import LibraryError
from db.model.moment import Moment, MomentError, Precision
from desktop.cli import exporting, progress, reading, searching, sharing, sheets
from desktop.cli.output import NOTHING, REFUSED, discard_output, say, speak_utf8

Command = Callable[[argparse.Namespace], int]
_DAY_MONTH_OR_YEAR = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def run(words: list[str]) -> int:
    """Carry out one command line and return its exit code.

    Raises:
        SystemExit: the command line asks for help (0) or has a mistake (2); either has been said.
    """
    speak_utf8()
    try:
        try:
            return _run(words)
        finally:
            print(end="", flush=True)  # here, where a closed pipe or a full disk can still be answered
    except BrokenPipeError:
        discard_output()
        return NOTHING
    except KeyboardInterrupt:
        say("Stopped.")
        return NOTHING
    except LibraryError as error:
        say(str(error))
        return REFUSED
    except OSError as error:
        discard_output()
        failure = "The result could not be written" if error.filename is None else f"“{error.filename}” cannot be used"
        say(f"{failure}: {error.strerror or error}.")
        return REFUSED


def _run(words: list[str]) -> int:
    parser = _parser()
    options = parser.parse_args(words)
    if "command" not in options:
        names = "list, show, search, sheet, export, share, slip, progress, check, import"
        parser.error(f"name one of the commands: {names}")
    command: Command = options.command
    return command(options)


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

    add("list", reading.list_articles, "List the articles of the library.")
    show = add("show", reading.show, "Print an article with its actors, timeline, relations, statements and words.")
    show.add_argument("article", metavar="ARTICLE")
    show.add_argument("--json", action="store_true", help="as JSON, for other programs")
    searching.add_options(add("search", searching.search, "Find words in all articles, actors, events and notes."))
    sheets.add_options(add("sheet", sheets.write_sheets, "Write study sheets as PDF, HTML or DOCX."))
    exporting.add_options(
        add("export", exporting.export_articles, "Write articles as web pages, tables, timelines or graphs.")
    )
    sharing.add_share_options(add("share", sharing.share, "Write articles as a lesson file for pupils or colleagues."))
    sharing.add_slip_options(add("slip", sharing.slip, "Write what a newer edition of a lesson corrects, as PDF."))
    progress.add_options(add("progress", progress.show_progress, "Say how practice goes, or write a summary of it."))
    add("check", reading.check, "Check that the library is whole.")
    _add_import(add("import", _import, "Add articles from files, with suggestions, or take lesson files in."))
    return parser


def _import(options: argparse.Namespace) -> int:
    if options.into is not None or options.timeline:
        from desktop.cli.tables import import_tables  # imported late, as below

        return import_tables(options)
    lessons = [file for file in options.files if sharing.is_lesson(file)]
    if not lessons and options.take is not None:
        say("--take is for lesson files, and none of these is one.")
        return REFUSED
    codes = [sharing.import_lessons(options, lessons)] if lessons else []
    options.files = [file for file in options.files if file not in lessons]
    if options.files:
        from desktop.cli.importing import import_files  # imported late: the other commands need no engine

        codes.append(import_files(options))
    return codes[0] if len(set(codes)) == 1 else NOTHING


def _add_import(command: argparse.ArgumentParser) -> None:
    command.epilog = (
        "A library that is missing is made, empty but for these articles. One bad file does not stop the others. "
        "Exit code 0: all were imported. 1: some were not. 2: none was; a sentence says why."
    )
    command.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="text, web page, DOCX, ODT, PDF, EPUB..., lesson"
    )
    command.add_argument(
        "--published",
        type=_publication_date,
        metavar="DATE",
        help="day, month or year of publication, such as 2017-03-15; “Jan. 11” is worked out from it",
    )
    command.add_argument(
        "--accept-above",
        type=_confidence,
        metavar="N",
        help="accept suggestions of this confidence and more, from 0 to 1, that contradict no other; the rest waits",
    )
    command.add_argument(
        "--into",
        metavar="ARTICLE",
        help="add the actors or events of tables (CSV or TSV) to an article of the library, in the place of new ones",
    )
    command.add_argument(
        "--timeline", action="store_true", help="make an article of a table of events, such as one of TimelineJS"
    )
    command.add_argument(
        "--days", choices=("first", "second"), help="with tables: where the day stands in dates such as 3/4/2017"
    )
    command.add_argument("--source", help="with --into: the source of events without a quote from the text")
    command.add_argument(
        "--take",
        choices=("mine", "theirs"),
        help="with lessons: what stands where both sides changed it (default: mine)",
    )
    command.add_argument(
        "--without-practice", action="store_true", help="with lessons: leave out what somebody has practised"
    )
    command.add_argument("--title", help="the title, in the place of the one that the file gives")
    command.add_argument("--author", help="who wrote it")
    command.add_argument("--publication", help="where it was published")
    command.add_argument("--language", type=_language, metavar="CODE", help="its language by ISO 639-1, such as en")
    command.add_argument("--encoding", type=_encoding, metavar="NAME", help="how it is stored, such as windows-1251")


def _publication_date(text: str) -> Moment:
    with suppress(MomentError):
        moment = Moment.parse(text)
        whole = moment.start == moment.end and not (moment.approximate or moment.uncertain)
        if whole and moment.precision in _DAY_MONTH_OR_YEAR:
            return moment
    raise argparse.ArgumentTypeError(f"“{text}” is no day, month or year such as 2017-03-15, 2017-03 or 2017.")


def _confidence(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 0 to 1, such as 0.8.")
    return number


def _language(text: str) -> str:
    if len(text) != 2 or not (text.isascii() and text.isalpha()):
        raise argparse.ArgumentTypeError(f"“{text}” is no language code of two letters, such as en.")
    return text.lower()


def _encoding(text: str) -> str:
    import codecs

    try:
        return codecs.lookup(text).name
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"“{text}” is no encoding such as utf-8 or windows-1251.") from None
