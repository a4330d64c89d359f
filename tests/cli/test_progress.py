"""The command progress, as a process of its own."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.library.library import Library
from tests.cli.rig import dramatis, refused
from tests.practised import practise


def test_what_was_practised_is_printed_and_written(bundled: Path, tmp_path: Path) -> None:
    with Library.open(bundled) as library:
        practise(library, days=2, cards=3, now=datetime.now(UTC))
        title = library.articles.summaries()[0].title
    printed = dramatis("progress", "--library", bundled)
    assert printed.code == 0, printed.err
    assert f"{title}: 6 answers, 67% right; 0 of " in printed.out

    table = tmp_path / "summary.csv"
    written = dramatis("progress", "1", "--weeks", "2", "--out", table, "--library", bundled)
    assert (written.code, written.out) == (0, f"{table}\n")
    assert title in table.read_text(encoding="utf-8-sig")
    assert "--force" in refused(dramatis("progress", "--out", table, "--library", bundled))


@pytest.mark.skipif(shutil.which("prlimit") is None, reason="needs prlimit")
@pytest.mark.parametrize("ending", ["pdf", "csv"])
def test_on_a_full_disk_the_summary_that_is_there_stays(bundled: Path, tmp_path: Path, ending: str) -> None:
    with Library.open(bundled) as library:
        practise(library, days=2, cards=3, now=datetime.now(UTC))
    out = tmp_path / "out" / f"summary.{ending}"
    out.parent.mkdir()
    out.write_text("mine")
    command = ("progress", "--out", out, "--force", "--library", bundled)
    ended = dramatis(*command, before=("prlimit", "--fsize=64"), PYTHONDONTWRITEBYTECODE="1")
    assert "Traceback" not in ended.err
    assert refused(ended)
    assert [(path.name, path.read_text()) for path in out.parent.iterdir()] == [(out.name, "mine")]


def test_beside_a_program_that_has_the_library_open_it_is_read(bundled: Path) -> None:
    with Library.open(bundled) as library:
        practise(library, days=1, cards=3, now=datetime.now(UTC))
        printed = dramatis("progress", "--library", bundled)
        assert printed.code == 0, printed.err
        assert "3 answers" in printed.out


@pytest.mark.parametrize(
    "words", [("--weeks", "0"), ("--weeks", "54"), ("--weeks", "٣"), ("--out", "x.txt"), ("nothing like it",)]
)
def test_what_cannot_be_done_is_said_in_a_sentence(bundled: Path, words: tuple[str, ...]) -> None:
    ended = dramatis("progress", *words, "--library", bundled)
    assert ended.code == 2
    assert ended.out == ""
    assert "Traceback" not in ended.err
    assert ended.err.strip()


def test_without_answers_nothing_is_written(bundled: Path, tmp_path: Path) -> None:
    ended = dramatis("progress", "--out", tmp_path / "summary.pdf", "--library", bundled)
    assert ended.code == 1
    assert "Nothing was practised in this period." in ended.err
    assert not (tmp_path / "summary.pdf").exists()
