"""Exports as files: names, replacing, failures, and a program that is killed in the middle."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.model.errors import CancelledError, LibraryError, NothingToExportError
from desktop.library.exporting import export, plan_file, plan_folder, present
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.sharing.formats import FORMS, Form, form_of
from tests import made

ROOT = Path(__file__).resolve().parents[2]


def titles(library: Library) -> dict[int, str]:
    return {summary.id: summary.title for summary in library.articles.summaries()}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_every_form_writes_its_files(bundled: Path, tmp_path: Path, form: Form) -> None:
    with Library.open(bundled, write=False) as library:
        planned = plan_folder(form, titles(library), tmp_path / "new" / "folder")
        parts: list[float] = []
        paths = export(lambda one: read_lesson(library, one), planned, progress=parts.append)
    assert sorted(path.name for path in (tmp_path / "new" / "folder").iterdir()) == sorted(path.name for path in paths)
    assert len(paths) == (len(form.parts) if not form.each_article else 3)
    assert parts[-1] == 1.0
    assert all(path.stat().st_size > 100 for path in paths)


@pytest.mark.parametrize("suffix", [".apkg", ".tsv"])
def test_an_article_without_cards_makes_no_empty_file(bundled: Path, tmp_path: Path, suffix: str) -> None:
    with Library.open(bundled) as library:
        with library.store.quiet():
            bare = library.articles.add(made.article(uuid="bare"), made.paragraphs())
        named = {**titles(library), bare: "Bare"}
        target, folder = tmp_path / f"bare{suffix}", tmp_path / "all"
        with pytest.raises(NothingToExportError, match="No cards"):
            export(lambda one: read_lesson(library, one), plan_file(form_of("anki"), {bare: "Bare"}, target))
        assert not target.exists()
        planned = plan_folder(form_of("anki"), named, folder)
        written = export(lambda one: read_lesson(library, one), planned)
    assert len(written) == len(planned) - 1 == 3
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in written)


def test_a_file_that_is_there_is_only_replaced_if_that_is_said(bundled: Path, tmp_path: Path) -> None:
    target = tmp_path / "events.csv"
    target.write_text("mine")
    with Library.open(bundled, write=False) as library:
        planned = plan_file(form_of("csv"), titles(library), target, "events")
        assert present(planned) == (target,)
        with pytest.raises(LibraryError, match="already"):
            export(lambda one: read_lesson(library, one), planned)
        assert target.read_text() == "mine"
        export(lambda one: read_lesson(library, one), planned, replace=True)
    assert target.read_bytes().startswith(b"\xef\xbb\xbfArticle,Date,")
    assert sorted(path.name for path in tmp_path.iterdir() if "part" in path.name) == []


@pytest.mark.parametrize(
    ("key", "name", "table"),
    [("csv", "a.csv", ""), ("csv", "a.json", ""), ("html", "a.html", ""), ("graph", "a.md", "")],
)
def test_a_file_that_an_export_does_not_make_is_refused(bundled: Path, key: str, name: str, table: str) -> None:
    with Library.open(bundled, write=False) as library, pytest.raises(LibraryError):
        plan_file(form_of(key), titles(library), bundled.with_name(name), table)


def test_names_are_those_that_every_system_takes(tmp_path: Path) -> None:
    planned = plan_folder(form_of("html"), {1: "CON", 2: "a/b: c?", 3: "", 4: "A/B: C?"}, tmp_path)
    names = [one.path.name for one in planned]
    assert len({name.casefold() for name in names}) == 4
    assert all(name.endswith(".html") and not set(name) & set('/\\:*?"<>|') for name in names)
    assert "CON.html" not in names


def test_a_stopped_export_leaves_whole_files(bundled: Path, tmp_path: Path) -> None:
    with Library.open(bundled, write=False) as library:
        planned = plan_folder(form_of("html"), titles(library), tmp_path)
        written = 0

        def report(_part: float) -> None:
            nonlocal written
            written += 1

        with pytest.raises(CancelledError):
            export(lambda one: read_lesson(library, one), planned, progress=report, cancelled=lambda: written > 0)
    found = list(tmp_path.glob("*.html"))
    assert len(found) == 1
    assert found[0].read_text().endswith("</html>\n")


def test_a_folder_that_cannot_be_made_is_said(bundled: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with Library.open(bundled, write=False) as library:
        planned = plan_folder(form_of("csv"), titles(library), tmp_path / "file")
        with pytest.raises(LibraryError):
            export(lambda one: read_lesson(library, one), planned)


KILLED = """
import sys
from pathlib import Path
from desktop.library.exporting import export, plan_file
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.sharing.formats import form_of
with Library.open(Path(sys.argv[1]), write=False) as library:
    planned = plan_file(form_of("csv"), {library.articles.summaries()[0].id: "x"}, Path(sys.argv[2]), "events")
    while True:
        export(lambda one: read_lesson(library, one), planned, replace=True)
        print("written", flush=True)
"""


def test_a_killed_export_leaves_the_file_whole(bundled: Path, tmp_path: Path, campaign: int) -> None:
    target = tmp_path / "out" / "events.csv"
    with Library.open(bundled, write=False) as library:
        first = {library.articles.summaries()[0].id: "x"}
        export(lambda one: read_lesson(library, one), plan_file(form_of("csv"), first, target, "events"))
    whole = target.read_bytes()
    for attempt in range(3 * campaign):
        command = [sys.executable, "-c", KILLED, str(bundled), str(target)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            for _ in range(attempt + 1):
                child.stdout.readline()
            os.kill(child.pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
            child.wait()
        assert target.read_bytes() == whole
