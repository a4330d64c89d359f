"""The command export: articles become files for other programs."""

import argparse
import os
from pathlib import Path

from db.model.errors import LibraryError
from db.model.lesson import Lesson
from desktop.cli.output import DONE, NOTHING, progress, say
from desktop.cli.reading import open_to_read, said_whether_whole
from desktop.cli.sheets import find_articles
from desktop.library import exporting
from desktop.library.exporting import Planned
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.sharing.formats import FORMS, Form, form_of


def add_options(command: argparse.ArgumentParser) -> None:
    """Say what the command understands."""
    command.epilog = (
        "ARTICLE is a number of the list, an id, a title or a part of one that fits no other. "
        "In a FOLDER, html, markdown and anki have a file for each article, called by its title; csv, graph and "
        "timelinejs hold all articles together. A FILE is one page, or one table: see --table; or cards of all "
        "articles for Anki, as its package (.apkg) or a table of text (.tsv). What an export leaves out is said. "
        "Exit code 0: all was written. 1: written, but the library is damaged. 2: refused; a sentence says why."
    )
    command.add_argument("articles", nargs="+", metavar="ARTICLE", help="“all” stands for every article")
    forms = "; ".join(f"{form.key}: {form.name}" for form in FORMS)
    command.add_argument("--to", required=True, choices=[form.key for form in FORMS], help=forms)
    command.add_argument("--out", type=Path, required=True, metavar="FILE-OR-FOLDER", help="where to write")
    tables = sorted({part.name for form in FORMS for part in form.parts if part.name})
    command.add_argument("--table", choices=tables, default="", help="which table of csv or graph FILE is to hold")
    command.add_argument("--force", action="store_true", help="replace files that are there")


def export_articles(options: argparse.Namespace) -> int:
    """Write the files that a command line asks for, and say what they leave out."""
    form = form_of(options.to)
    whole = DONE

    def read(article_id: int) -> Lesson:
        nonlocal whole
        lesson = read_lesson(library, article_id)
        whole = max(whole, said_whether_whole(lesson))
        return lesson

    with open_to_read(options.library) as library:
        titles = find_articles(library, options.articles)
        if not titles:
            say("This library holds no articles yet.")
            return NOTHING
        planned = _planned(library, form, titles, options)
        there = exporting.present(planned)
        if there and not options.force:
            raise LibraryError(
                "There is already a file “{name}”.", "Name another place, or replace it by --force.", name=there[0]
            )
        written = exporting.export(read, planned, replace=options.force, progress=progress())
    for path in written:
        print(path)
    for one in planned:
        if one.path not in written:
            say(f"{titles[one.article_ids[0]]}: there is nothing of this kind to write.")
            if one.path in there:
                say(f"“{one.path.name}” is of an earlier export, and stays as it was.")
    for sentence in form.left_out:
        say(sentence)
    return whole


def _planned(library: Library, form: Form, titles: dict[int, str], options: argparse.Namespace) -> tuple[Planned, ...]:
    """What is written where: a name with an ending is that of a file, unless it is a folder that is there.

    Raises:
        LibraryError: the ending or the table is none of the export, or a file is the library itself.
    """
    out: Path = options.out
    if options.table or (out.suffix and not out.is_dir()):
        planned = exporting.plan_file(form, titles, out, options.table)
    else:
        planned = exporting.plan_folder(form, titles, out)
    if any(os.path.realpath(one.path) == str(library.path) for one in planned):
        raise LibraryError("“{name}” is the library itself.", "Choose another name.", name=out.name)
    return planned
