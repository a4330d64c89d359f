"""The command progress: how practice goes, printed or as a file that can be handed in."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from db.model.errors import LibraryError
from desktop.cli.output import DONE, NOTHING, say
from desktop.cli.reading import open_to_read
from desktop.library.lessons import find_article
from desktop.library.report import counted

if TYPE_CHECKING:
    from db.model.progress import Tally
    from desktop.practice.progress import Practised, ProgressFigures

_ENDINGS = (".pdf", ".csv")
_USUAL, _MOST = 12, 53
"""Weeks."""


def add_options(command: argparse.ArgumentParser) -> None:
    """Say what the command understands."""
    command.epilog = (
        "ARTICLE is a number of the list, an id, a title or a part of one that fits no other. With --out, a summary is "
        "written: one page as PDF, or a table as CSV; it is sent to nobody. Weeks begin on Monday. "
        "Exit code 0: done. 1: nothing was practised. 2: refused; a sentence says why."
    )
    command.add_argument("article", nargs="?", metavar="ARTICLE", help="only this article (default: all)")
    command.add_argument("--weeks", type=_weeks, default=_USUAL, metavar="N", help=f"1 to {_MOST} (default: {_USUAL})")
    command.add_argument("--out", type=Path, metavar="FILE", help="write a summary: FILE ends in .pdf or .csv")
    command.add_argument("--force", action="store_true", help="replace a file that is there")


def show_progress(options: argparse.Namespace) -> int:
    """Print the figures of the last weeks, or write a summary of them."""
    from desktop.library import progress  # imported late: the other commands need no cards

    with open_to_read(options.library) as library:
        article = None if options.article is None else find_article(library, options.article)
        if options.out is not None:
            _check(options.out, library.path, force=options.force)
        ids = None if article is None else (article.id,)
        found = progress.read_progress(library, weeks=options.weeks, article_ids=ids)
    if not found.tally.answers:
        say("Nothing was practised in this period.")
        return NOTHING
    if options.out is not None:
        about = "All articles" if article is None else article.title
        progress.write_summary(found, options.out, about=about)
        print(options.out)
    else:
        _print(found)
    return DONE


def _print(found: "ProgressFigures") -> None:
    for week in found.weeks:
        tally = week.tally()
        print(f"{week.begin}  {_answers(tally)}")
    for heading, practised in (("Articles", found.articles), ("Actors, the weakest first", found.actors)):
        print(f"\n{heading}")
        for one in practised:
            print(f"  {_line(one)}")


def _line(one: "Practised") -> str:
    known = f"{one.standing.known} of {counted(one.standing.cards, 'card')} known well"
    return f"{one.name}: {_answers(one.tally)}; {known}"


def _answers(tally: "Tally") -> str:
    right = "" if tally.right_share is None else f", {tally.right_share:.0%} right"
    return counted(tally.answers, "answer") + right


def _check(out: Path, library: Path, *, force: bool) -> None:
    """See that a summary may be written to a place.

    Raises:
        LibraryError: it may not be.
    """
    if out.suffix.lower() not in _ENDINGS:
        raise LibraryError("“{name}” ends in neither .pdf nor .csv.", "Choose another name.", name=out.name)
    if os.path.realpath(out) == str(library):
        raise LibraryError("“{name}” is the library itself.", "Choose another name.", name=out.name)
    if out.exists() and not force:
        raise LibraryError(
            "There is already a file “{name}”.", "Name another place, or replace it by --force.", name=out.name
        )


def _weeks(text: str) -> int:
    if text.isascii() and text.isdecimal() and len(text) < 3 and 1 <= int(text) <= _MOST:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 to {_MOST}.")
