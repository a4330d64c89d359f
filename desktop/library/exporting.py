"""Lessons as files for other programs: which files an export makes, and making them."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from db import files
from db.failures import plain_errors
from db.foreign import database
from db.model.errors import CancelledError, LibraryError, MissingError, NothingToExportError
from db.model.lesson import Lesson
from desktop.library.file_names import Names
from desktop.library.printing import Forms
from desktop.sharing.formats import Form, Given, Part
from desktop.wording.language import ENGLISH, Language


class Planned(NamedTuple):
    """A file that an export makes, of which part, with which articles."""

    path: Path
    part: Part
    article_ids: tuple[int, ...]


def plan_folder(form: Form, titles: Mapping[int, str], folder: Path, usual: str = "lesson") -> tuple[Planned, ...]:
    """All files of an export, in a folder: names from the titles (by article id) where each article has its own.

    `usual` is the name of an article whose title has nothing that a file's name may hold.
    """
    if not form.each_article:
        return tuple(Planned(folder / part.file_name, part, tuple(titles)) for part in form.usual)
    found: list[Planned] = []
    for part in form.usual:
        names = Names(folder, part.suffix, replace=True, usual=usual)
        found += [Planned(folder / names.of(title), part, (article_id,)) for article_id, title in titles.items()]
    return tuple(found)


def plan_file(form: Form, titles: Mapping[int, str], file: Path, table: str = "") -> tuple[Planned, ...]:
    """One file of an export: that of the table or, without one, of the ending.

    Raises:
        LibraryError: the export has no such part, or several that end so, or several articles need a file each.
    """
    part = _part(form, file, table)
    if form.each_article and len(titles) > 1 and not part.several:
        raise LibraryError(
            "Each article has a file of its own.", "Name a folder in the place of “{name}”.", name=file.name
        )
    return (Planned(file, part, tuple(titles)),)


def _part(form: Form, file: Path, table: str) -> Part:
    ending = file.suffix.lower()
    fitting = [part for part in form.parts if part.suffix == ending and table in ("", part.name)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        names = ", ".join(part.name for part in fitting)
        raise LibraryError(
            "This export has several tables.", "Name one of them, or a folder for all: {names}.", names=names
        )
    names = ", ".join(part.name + part.suffix for part in form.parts)
    raise LibraryError("“{name}” is none of the files of this export: {names}.", name=file.name, names=names)


def present(planned: Sequence[Planned]) -> tuple[Path, ...]:
    """The files of an export that are there already."""
    return tuple(one.path for one in planned if one.path.exists())


def export(
    read: Callable[[int], Lesson],
    planned: Sequence[Planned],
    language: Language = ENGLISH,
    *,
    replace: bool = False,
    made: datetime | None = None,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Path, ...]:
    """Write the files of an export; `read` gives the lesson of an article's id.

    Each file is written beside its name and moved into place when it is whole: a failure, even a crash, leaves an older
    one as it was. A folder that is missing is made. `made` is the time that some files hold; now, if nothing is said.
    `progress` is told the part that is done, 0 to 1. Where files have one article each, no more than one is held in
    memory. A file that would hold nothing is left out of several, and of what is returned.

    Raises:
        CancelledError: `cancelled` said so; the files that were finished stay.
        NothingToExportError: none of the files would hold anything.
        LibraryError: an article cannot be read, or a file not be written; without `replace`, also where one is there.
    """
    there = () if replace else present(planned)
    if there:
        raise LibraryError("There is already a file “{name}”.", "Choose another place.", name=there[0].name)
    made = datetime.now(UTC) if made is None else made
    lessons: dict[tuple[int, ...], list[Lesson]] = {}
    written: list[Path] = []
    for number, one in enumerate(planned):
        if one.article_ids not in lessons:
            lessons = {one.article_ids: _read(read, one.article_ids, cancelled)}
        given = Given(lessons[one.article_ids], language, made, Forms, database)
        try:
            content = one.part.write(given)
        except NothingToExportError:
            if not written and number + 1 == len(planned):
                raise
        else:
            _write(one.path, content, replace=replace)
            written.append(one.path)
        progress((number + 1) / len(planned))
        _stop_if(cancelled)
    return tuple(written)


def _read(read: Callable[[int], Lesson], article_ids: Sequence[int], cancelled: Callable[[], bool]) -> list[Lesson]:
    found: list[Lesson] = []
    for article_id in article_ids:
        _stop_if(cancelled)
        found.append(read(article_id))
    if not found:
        raise MissingError("There is no article to export.", "Choose one.")
    return found


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise CancelledError("The export was stopped.", "The files that were finished are whole.")


def _write(path: Path, content: bytes, *, replace: bool) -> None:
    with plain_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise IsADirectoryError(21, "is a folder", str(path))
        part = files.part_beside(path)
        try:
            part.write_bytes(content)
            (files.replace if replace else files.place_new)(part, path)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
