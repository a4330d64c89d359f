"""The command import for tables: actors and events come into an article, or a timeline becomes one."""

import argparse
from pathlib import Path

from db.model.errors import LibraryError, ReadOnlyError
from db.model.lesson import Lesson
from desktop.cli.output import DONE, NOTHING, REFUSED, say
from desktop.library.importing import open_or_create
from desktop.library.lessons import find_article, read_lesson
from desktop.library.library import Library
from desktop.library.report import counted
from desktop.library.tables.new_article import add_timeline
from desktop.library.tables.plan import carry_out, plan_rows
from desktop.library.tables.rows import Choices, Outcome, guessed_choices
from desktop.library.tables.source import TableFile, read_file
from desktop.settings import load_settings, own_library, places
from desktop.sharing.columns import Field

_DONE = {
    Outcome.NEW: "added",
    Outcome.LATER: "added, after the article",
    Outcome.FILLED_IN: "filled in",
    Outcome.THERE: "there already",
    Outcome.ELSEWHERE: "of other articles",
    Outcome.SKIPPED: "skipped",
}
_SAID = 20
"""Rows whose reason is said; more only count."""


def import_tables(options: argparse.Namespace) -> int:
    """Import every table, and say what came of its rows."""
    path: Path = options.library or own_library(place := places(), load_settings(place))
    with open_or_create(path) as library:
        if library.store.read_only:
            raise ReadOnlyError("{reason}", reason=library.store.read_only_reason)
        done = [_import(library, file, options) for file in options.files]
    if all(done):
        return DONE
    return NOTHING if any(done) else REFUSED


def _import(library: Library, file: Path, options: argparse.Namespace) -> bool:
    """Import one table; False, and a sentence said, where it was refused."""
    try:
        read = read_file(file, options.encoding)
        choices = _choices(read, options)
        for notice in read.table.notices:
            say(f"{file.name}: {notice}")
        if options.timeline:
            title: str = options.title or file.stem
            change = add_timeline(library, read.table, choices, title, options.language or "en")
            article = library.articles.get(next(iter(change.ids("article"))))
            print(f"{file.name}: {article.title}, {counted(len(change.ids('event')), 'event')}")
            return True
        lesson = read_lesson(library, find_article(library, options.into).id)
        _into(library, lesson, read, choices)
    except LibraryError as error:
        say(f"{file}: {error}")
        return False
    return True


def _choices(read: TableFile, options: argparse.Namespace) -> Choices:
    """How the table is meant, by its headings.

    Raises:
        LibraryError: no heading says where names or headlines are.
    """
    choices = guessed_choices(read.table)
    if not {Field.NAME, Field.TITLE} & set(choices.mapping.values()):
        raise LibraryError(
            "No heading of this table says where names or headlines are.",
            "Call the column Name or Headline, or import it in the window.",
        )
    day_first = None if options.days is None else options.days == "first"
    return choices._replace(day_first=day_first, source=options.source or "")


def _into(library: Library, lesson: Lesson, read: TableFile, choices: Choices) -> None:
    plan = plan_rows(library, lesson, read.table, choices)
    if plan.writes:
        carry_out(library, lesson, plan)
    counts = ", ".join(f"{plan.count(outcome)} {words}" for outcome, words in _DONE.items() if plan.count(outcome))
    print(f"{read.path.name}: {counts or 'no rows'}")
    doubtful = [row for row in plan.rows if row.why is not None and row.outcome is not Outcome.ELSEWHERE]
    for row in doubtful[:_SAID]:
        say(f"row {row.number}, {row.title or 'without a name'}: {row.why}")
    if len(doubtful) > _SAID:
        say(f"{counted(len(doubtful) - _SAID, 'more row')} with a reservation.")
