"""The command progress, as a process of its own."""

from datetime import UTC, datetime
from pathlib import Path

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


def test_without_answers_nothing_is_written(bundled: Path, tmp_path: Path) -> None:
    ended = dramatis("progress", "--out", tmp_path / "summary.pdf", "--library", bundled)
    assert ended.code == 1
    assert "Nothing was practised in this period." in ended.err
    assert not (tmp_path / "summary.pdf").exists()
