"""Sheets of many articles at once, as files in a folder: one bad article does not stop the others."""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from db.failures import plain_errors
from db.model.errors import LibraryError
from desktop.library.file_names import Names
from desktop.library.library import Library
from desktop.library.printing import material
from desktop.sheets.design import PRINT_FOR, Copy, Design, Master, PrintFor
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.wording.language import ENGLISH, Language

Source = Path | Callable[[int], Material]
"""A library's file, or what reads an article by its id and may raise LibraryError."""


class Written(NamedTuple):
    """A file that was written, and the articles that are in it."""

    path: Path
    article_ids: tuple[int, ...]
    report: SheetReport


class Failed(NamedTuple):
    """An article without a file, or a file that could not be written, and why."""

    article_id: int
    error: LibraryError


class BatchReport(NamedTuple):
    """What came of a batch, in the order of the articles. Whatever was written is whole, also after a cancel."""

    written: tuple[Written, ...]
    failed: tuple[Failed, ...]
    cancelled: bool


def print_batch(
    source: Source, article_ids: Sequence[int], design: Design, masters: Sequence[Master], folder: Path, suffix: str,
    *,
    one_file: bool,
    by_master: bool = False,
    name: str = "",
    replace: bool = False,
    language: Language = ENGLISH,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> BatchReport:  # fmt: skip
    """Write the same sheet of several articles; `suffix` (".pdf", ".html", ".docx") decides the form.

    `one_file`: all of them, one after the other, in a file called `name`. Otherwise each article has a file that is
    called by its title and, with `by_master`, one for each of the masters. A name that the batch has used is never used
    again, and with `replace` False neither is one that the folder has already: numbers tell them apart. A folder that
    is missing is made. `progress` is told the part that is done, 0 to 1; `cancelled` is asked often. No more than one
    article is held in memory, unless all go into one file.

    Raises:
        LibraryError: the library cannot be opened, the folder cannot be made, or the one file cannot be written; or
            several articles are to go into one file that is no PDF.
    """
    if one_file and len(article_ids) > 1 and suffix.lower() != ".pdf":
        raise LibraryError(
            "A web page or a Word document holds one article.", "Choose PDF, or a folder for several files."
        )
    with plain_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with _reader(source) as read:
        names = Names(folder, suffix, replace, language.say("sheet"))
        batch = _Batch(read, design, masters, folder, names, language, progress, cancelled)
        if one_file:
            batch.write_one(article_ids, name)
        else:
            batch.write_each(article_ids, by_master)
    progress(1.0)
    return BatchReport(tuple(batch.written), tuple(batch.failed), batch.cancelled)


@contextmanager
def _reader(source: Source) -> Generator[Callable[[int], Material]]:
    if not isinstance(source, Path):
        yield source
        return
    with Library.open(source, write=False) as library:
        yield lambda article_id: material(library, article_id)


class _Batch:
    """One run of print_batch()."""

    def __init__(
        self, read: Callable[[int], Material], design: Design, masters: Sequence[Master], folder: Path, names: "Names",
        language: Language, progress: Callable[[float], None], cancelled: Callable[[], bool],
    ) -> None:  # fmt: skip
        self.written: list[Written] = []
        self.failed: list[Failed] = []
        self.cancelled = False
        self._read = read
        self._design = design
        self._masters = masters
        self._folder = folder
        self._names = names
        self._language = language
        self._progress = progress
        self._stop = cancelled

    def write_each(self, article_ids: Sequence[int], by_master: bool) -> None:
        """Write a file for each article, or for each article and master."""
        groups = [(master,) for master in self._masters] if by_master else [tuple(self._masters)]
        for place, article_id in enumerate(article_ids):
            try:
                self._write_article(article_id, groups, lambda part, place=place: self._tell(place, part, article_ids))
            except LibraryError as error:
                self.failed.append(Failed(article_id, error))
            except SheetCancelled:
                self.cancelled = True
                return

    def _write_article(
        self, article_id: int, groups: Sequence[Sequence[Master]], tell: Callable[[float], None]
    ) -> None:
        from desktop.sheets.writing import write_sheet  # imported late: it needs what draws and writes sheets

        if self._stop():
            raise SheetCancelled
        read = self._read(article_id)
        title = read.lesson.article.title
        for done, group in enumerate(groups):
            words = title
            if len(groups) > 1:
                words = self._language.say("{title} – {copy}", title=title, copy=copy_name(group[0], self._language))
            target = self._folder / self._names.of(words)
            report = write_sheet(
                read, self._design, group, target, self._language, cancelled=self._stop,
                progress=lambda part, done=done: tell((done + part) / len(groups)),
            )  # fmt: skip
            self.written.append(Written(target, (article_id,), report))

    def write_one(self, article_ids: Sequence[int], name: str) -> None:
        """Write all articles that can be read into one file."""
        found: dict[int, Material] = {}
        for article_id in article_ids:
            self.cancelled = self.cancelled or self._stop()
            if self.cancelled:
                return
            try:
                found[article_id] = self._read(article_id)
            except LibraryError as error:
                self.failed.append(Failed(article_id, error))
        if not found:
            return
        target = self._folder / self._names.given(name or self._language.say("Study sheets"))
        try:
            report = self._write_all(tuple(found.values()), target)
        except SheetCancelled:
            self.cancelled = True
        else:
            self.written.append(Written(target, tuple(found), report))

    def _write_all(self, materials: Sequence[Material], target: Path) -> SheetReport:
        from desktop.sheets import writing  # imported late: it needs what draws and writes sheets

        if len(materials) == 1:
            return writing.write_sheet(
                materials[0], self._design, self._masters, target, self._language,
                progress=self._progress, cancelled=self._stop,
            )  # fmt: skip
        return writing.write_sheets(
            materials, self._design, self._masters, target, self._language,
            progress=self._progress, cancelled=self._stop,
        )  # fmt: skip

    def _tell(self, place: int, part: float, article_ids: Sequence[int]) -> None:
        self._progress((place + part) / len(article_ids))


def copy_name(master: Master, language: Language = ENGLISH) -> str:
    """What tells a master from the others, for the name of its file: "A", "A, Large print, 18 pt, teacher copy"."""
    parts = [master.letter]
    if master.print_for is not PrintFor.STANDARD:
        parts.append(language.say(PRINT_FOR[master.print_for]))
    if master.copy is Copy.TEACHER:
        parts.append(language.say("teacher copy"))
    return language.say(", ").join(parts)


def files_there(titles: Iterable[str], folder: Path, suffix: str) -> tuple[Path, ...]:
    """The files of a folder that a batch of articles with these titles would replace: ask before."""
    names = Names(folder, suffix, replace=True)
    return tuple(path for path in (folder / names.of(title) for title in titles) if path.exists())
