"""Many articles at once: whole files or none, and one bad article does not stop the others."""

import gc
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.model.errors import LibraryError, MissingError, StorageError
from db.model.lesson import Lesson
from desktop.library.batch import BatchReport, copy_name, files_there, print_batch
from desktop.library.library import Library
from desktop.library.printing import material
from desktop.sheets.design import PRESETS, Copy, Master, PrintFor
from desktop.sheets.material import Material
from tests import made
from tests.library.curating.rig import second_article

READING = PRESETS["Reading"]
MASTERS = (Master(),)
TITLES = ["Russia’s wager in Libya", "Libya’s two governments a backgrounder", "One man is not a plan"]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def is_whole(path: Path) -> bool:
    return len(PdfReader(path).pages) > 0


def test_each_article_has_a_file_called_by_its_title(bundled: Path, tmp_path: Path) -> None:
    told: list[float] = []
    folder = tmp_path / "new" / "folder"
    report = print_batch(bundled, [3, 1, 2], READING, MASTERS, folder, ".pdf", one_file=False, progress=told.append)

    assert names(folder) == sorted(f"{title}.pdf" for title in TITLES)
    assert [one.article_ids for one in report.written] == [(3,), (1,), (2,)]
    assert [one.report.pages for one in report.written] == [len(PdfReader(one.path).pages) for one in report.written]
    assert (report.failed, report.cancelled) == ((), False)
    assert told == sorted(told)
    assert (told[0] < 0.1, told[-1]) == (True, 1.0)
    assert len(told) > 30


def test_the_same_batch_gives_the_same_bytes(bundled: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        print_batch(bundled, [1, 3], READING, MASTERS, tmp_path / name, ".pdf", one_file=False)
    assert names(tmp_path / "one") == names(tmp_path / "two")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_a_bad_article_does_not_stop_the_others(bundled: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(bundled)) as connection:
        connection.execute("UPDATE event SET date = 'in 1969' WHERE article_id = 1")
        connection.commit()
    report = print_batch(bundled, [1, 99, 3], READING, MASTERS, tmp_path / "out", ".pdf", one_file=False)

    assert names(tmp_path / "out") == ["One man is not a plan.pdf"]
    assert [one.article_id for one in report.failed] == [1, 99]
    damaged, missing = (one.error for one in report.failed)
    assert "“in 1969” where a date should be" in str(damaged)
    assert isinstance(missing, MissingError)


def test_equal_and_strange_titles_have_files_of_their_own(made_file: made.File, tmp_path: Path) -> None:
    with Library.open(made_file.path) as library:
        ids = [second_article(library, uuid) for uuid in "abcde"]
        titles = ["CON", "x" * 300, "x" * 300, "con", " "]
        with library.store.quiet():
            for article_id, title in zip(ids, titles, strict=True):
                library.store.update("article", article_id, title=title)
        report = print_batch(
            lambda article_id: material(library, article_id), ids, READING, MASTERS, tmp_path / "out", ".pdf",
            one_file=False,
        )  # fmt: skip
    written = [one.path.name for one in report.written]
    assert written[0] == "CON_.pdf"
    assert written[3:] == ["con_ 2.pdf", "sheet.pdf"]
    assert written[1] != written[2]
    assert sorted(written) == names(tmp_path / "out")
    assert all(is_whole(one.path) for one in report.written)


def test_a_file_that_was_there_is_replaced_only_where_that_is_wanted(bundled: Path, tmp_path: Path) -> None:
    mine = tmp_path / "out" / f"{TITLES[2]}.pdf"
    mine.parent.mkdir()
    mine.write_bytes(b"mine")
    assert files_there([TITLES[2], TITLES[0]], mine.parent, ".pdf") == (mine,)

    print_batch(bundled, [3], READING, MASTERS, mine.parent, ".pdf", one_file=False)
    assert mine.read_bytes() == b"mine"
    assert names(mine.parent) == [f"{TITLES[2]} 2.pdf", f"{TITLES[2]}.pdf"]
    print_batch(bundled, [3], READING, MASTERS, mine.parent, ".pdf", one_file=False, replace=True)
    assert is_whole(mine)
    assert len(names(mine.parent)) == 2


@pytest.mark.parametrize("asked", [0, 1, 40, 150])
def test_a_cancel_leaves_whole_files_alone(bundled: Path, tmp_path: Path, asked: int) -> None:
    """Cancelled after having asked so often: before the first, in the first, between, in a later one."""
    times = 0

    def cancelled() -> bool:
        nonlocal times
        times += 1
        return times > asked

    report = print_batch(
        bundled, [3, 1, 2], READING, MASTERS, tmp_path / "out", ".pdf", one_file=False, cancelled=cancelled
    )
    assert report.cancelled
    assert len(report.written) < 3
    assert [one.article_ids for one in report.written] == [(3,), (1,)][: len(report.written)]
    assert names(tmp_path / "out") == sorted(one.path.name for one in report.written)
    assert all(is_whole(one.path) for one in report.written)


def test_each_master_can_have_a_file(bundled: Path, tmp_path: Path) -> None:
    masters = (Master(0), Master(1, print_for=PrintFor.LARGE), Master(0, Copy.TEACHER))
    report = print_batch(bundled, [3], READING, masters, tmp_path / "out", ".pdf", one_file=False, by_master=True)
    assert [one.path.name for one in report.written] == [
        f"{TITLES[2]} – A.pdf", f"{TITLES[2]} – B, Large print, 18 pt.pdf", f"{TITLES[2]} – A, teacher copy.pdf",
    ]  # fmt: skip
    together = print_batch(bundled, [3], READING, masters, tmp_path / "out", ".pdf", one_file=False)
    assert together.written[0].report.pages == sum(one.report.pages for one in report.written)


def test_the_names_of_copies() -> None:
    assert copy_name(Master(2)) == "C"
    assert copy_name(Master(0, Copy.TEACHER, PrintFor.GREY)) == "A, Black-and-white copier, teacher copy"


def one_file(source: Path, ids: list[int], folder: Path, name: str = "", suffix: str = ".pdf") -> BatchReport:
    return print_batch(source, ids, READING, MASTERS, folder, suffix, one_file=True, name=name)


def test_one_article_goes_into_a_file_of_the_given_name(bundled: Path, tmp_path: Path) -> None:
    report = one_file(bundled, [3], tmp_path / "out", "für 木")
    assert names(tmp_path / "out") == ["für 木.pdf"]
    assert one_file(bundled, [3], tmp_path / "out").written[0].path.name == "Study sheets.pdf"
    assert report.written[0].article_ids == (3,)


def test_all_articles_go_into_one_file(bundled: Path, tmp_path: Path) -> None:
    each = print_batch(bundled, [2, 3], READING, MASTERS, tmp_path / "each", ".pdf", one_file=False)
    report = one_file(bundled, [2, 99, 3], tmp_path / "out", "class")

    assert [(one.path.name, one.article_ids) for one in report.written] == [("class.pdf", (2, 3))]
    assert [one.article_id for one in report.failed] == [99]
    pages = PdfReader(report.written[0].path).pages
    assert len(pages) == report.written[0].report.pages == sum(one.report.pages for one in each.written)
    first, second = (len(PdfReader(one.path).pages) for one in each.written)
    assert "two governments" in pages[0].extract_text()
    assert "One man is not a plan" in pages[first].extract_text()
    assert first + second == len(pages)


@pytest.mark.parametrize("suffix", [".html", ".docx"])
def test_forms_without_pages_hold_one_article(bundled: Path, tmp_path: Path, suffix: str) -> None:
    with pytest.raises(LibraryError, match="one article") as refused:
        one_file(bundled, [2, 3], tmp_path / "out", "class", suffix)
    assert "folder" in str(refused.value.remedy)
    assert not (tmp_path / "out").exists()


def test_without_an_article_there_is_no_file(bundled: Path, tmp_path: Path) -> None:
    assert one_file(bundled, [98, 99], tmp_path / "out").written == ()
    assert names(tmp_path / "out") == []


def test_one_file_that_cannot_be_written_is_said(bundled: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / "taken.pdf").mkdir(parents=True)
    with pytest.raises(StorageError, match="is a folder"):
        print_batch(bundled, [3], READING, MASTERS, tmp_path / "out", ".pdf", one_file=True, name="taken", replace=True)


def test_a_folder_that_cannot_be_made_is_said(bundled: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LibraryError) as refused:
        one_file(bundled, [3], tmp_path / "file" / "out")
    assert refused.value.remedy
    assert "Errno" not in str(refused.value)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that nobody may write to")
def test_a_folder_that_may_not_be_written_fails_each(bundled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir(mode=0o500)
    report = print_batch(bundled, [1, 3], READING, MASTERS, folder, ".pdf", one_file=False)
    assert [type(one.error) for one in report.failed] == [StorageError, StorageError]


def test_no_more_than_one_article_is_held(bundled: Path, tmp_path: Path) -> None:
    def lessons() -> int:
        gc.collect()
        return sum(isinstance(one, Lesson) for one in gc.get_objects())

    held: list[int] = []
    with Library.open(bundled, write=False) as library:
        before = lessons()

        def read(article_id: int) -> Material:
            held.append(lessons() - before)
            return material(library, article_id)

        print_batch(read, [3, 3, 3, 3], READING, MASTERS, tmp_path / "out", ".pdf", one_file=False)
    assert held == [0, 0, 0, 0]
