"""The commands that read: list, show and check."""

import argparse
import json
from pathlib import Path

from db.model.lesson import Lesson
from desktop.cli.output import DONE, NOTHING, say
from desktop.library import bundled, keeping, report
from desktop.library.lessons import find_article, problems, read_lesson, text_is_whole
from desktop.library.library import Library
from desktop.settings import load_settings, own_library, places


def open_to_read(path: Path | None) -> Library:
    """The library of a command, for reading; the user's own one is provided when it is missing.

    Raises:
        LibraryError: it cannot be opened.
    """
    if path is None:
        path = own_library(place := places(), load_settings(place))
        if path == place.library:
            bundled.provide(path)
    return Library.open(path, write=False)


def list_articles(options: argparse.Namespace) -> int:
    """Print the articles, each with its number and how much it holds."""
    with open_to_read(options.library) as library:
        summaries = library.articles.summaries()
    for number, found in enumerate(summaries, 1):
        numbers = (
            report.counted(found.words, "word"),
            report.counted(found.actors, "actor"),
            report.counted(found.events, "event"),
        )
        print(f"{number:3}  {found.title}  ({', '.join(numbers)})")
    if not summaries:
        say("This library holds no articles yet.")
        return NOTHING
    return DONE


def show(options: argparse.Namespace) -> int:
    """Print a lesson, as lines or as JSON."""
    with open_to_read(options.library) as library:
        lesson = read_lesson(library, find_article(library, options.article).id)
        questions = library.handouts.questions(lesson.article.id)
    if options.json:
        print(json.dumps(report.as_data(lesson, questions), ensure_ascii=False, indent=2))
    else:
        for line in report.as_lines(lesson, questions):
            print(line)
    return said_whether_whole(lesson)


def check(options: argparse.Namespace) -> int:
    """Say whether the library is whole, and what is wrong with it."""
    with open_to_read(options.library) as library:
        found = problems(library)
        for problem in found:
            print(problem)
        if found == [keeping.INDEX_DIFFERS]:
            say("The articles are whole. In the window, Library > Check library builds the index anew.")
            return NOTHING
        if found:
            say("The library is damaged. Copy the file first; then restore a backup in the window (Library menu).")
            return NOTHING
        print(f"{library.path}: whole, {report.counted(len(library.articles.summaries()), 'article')}")
    return DONE


def said_whether_whole(lesson: Lesson) -> int:
    """The exit code of a command that has handed a lesson's text on, which may not be the one that was stored."""
    if text_is_whole(lesson.article):
        return DONE
    say("The text of this article is not the one that was stored: the library is damaged. Restore a backup of it.")
    return NOTHING
