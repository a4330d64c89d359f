"""The command sheet with --collection, as a process of its own."""

from pathlib import Path

from pypdf import PdfReader

from desktop.library import collecting
from desktop.library.library import Library
from tests.cli.rig import dramatis, refused


def test_a_collection_becomes_one_sheet(bundled: Path, tmp_path: Path) -> None:
    with Library.open(bundled) as library:
        collecting.make(library, "Term two", library.articles.ids()[:2])
    target = tmp_path / "term.pdf"

    ended = dramatis("sheet", "--collection", "term", "--out", target, "--print-for", "grey", "--library", bundled)

    assert ended.code == 0, ended.err
    assert f"{target}: {len(PdfReader(target).pages)} pages" in ended.out


def test_what_does_not_fit_is_said(bundled: Path, tmp_path: Path) -> None:
    target = tmp_path / "term.pdf"
    with Library.open(bundled) as library:
        collecting.make(library, "Term two", library.articles.ids()[:2])

    def refuse(*words: object, out: Path = target) -> str:
        return refused(dramatis("sheet", *words, "--out", out, "--library", bundled))

    assert "“Term two”" in refuse("--collection", "three")
    assert "asks nothing" in refuse("--collection", "term", "--versions", "2")
    assert "end in .pdf" in refuse("--collection", "term", out=tmp_path / "term.docx")
    assert not target.exists()
