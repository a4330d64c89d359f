"""Names that every system takes, and none of them twice."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import is_valid_filename

from desktop.library.file_names import LONGEST_NAME, Names, file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Russia’s wager in Libya", "Russia’s wager in Libya.pdf"),
        ("Libya’s two governments: a backgrounder", "Libya’s two governments a backgrounder.pdf"),
        ("CON", "CON_.pdf"),
        ("con.", "con_.pdf"),
        ("a/b\\c:d*?\"<>|", "abcd.pdf"),
        ("../../etc/passwd", "etcpasswd.pdf"),
        ("one\ntwo\0three", "one two three.pdf"),
        ("Report \u202efdp.exe", "Report fdp.exe.pdf"),
        ("مريم 木 🙂", "مريم 木 🙂.pdf"),
        ("", "sheet.pdf"), ("...", "sheet.pdf"), ("?*", "sheet.pdf"), (" \u200b", "sheet.pdf"),
    ],
)  # fmt: skip
def test_a_name_is_made_of_a_title(title: str, name: str) -> None:
    assert file_name(title, ".pdf") == name


@pytest.mark.parametrize("letter", ["x", "ä", "木", "🙂", "a\u0301", "x "])
def test_a_long_title_is_cut_between_characters(letter: str) -> None:
    name = file_name(letter * 300, ".html")
    assert len(name.encode()) <= LONGEST_NAME
    assert len(name) > 25
    assert name.endswith(".html")
    assert unicodedata.normalize("NFC", letter * 300).startswith(name.removesuffix(".html"))


@given(st.text(max_size=200))
def test_any_title_makes_a_name_for_every_system(title: str) -> None:
    name = file_name(title, " 2.pdf")
    assert is_valid_filename(name, platform="universal")
    assert name.isprintable()
    assert len(name.encode()) <= LONGEST_NAME + 1  # the one that tells CON from the device


def test_no_name_is_given_out_twice(tmp_path: Path) -> None:
    names = Names(tmp_path, ".pdf", replace=False)
    given_out = [names.of(title) for title in ("Same", "Same", "SAME", "same 2", "CON", "con", "x" * 300, "x" * 299)]
    assert given_out[:6] == ["Same.pdf", "Same 2.pdf", "SAME 3.pdf", "same 2 2.pdf", "CON_.pdf", "con_ 2.pdf"]
    assert len({name.casefold() for name in given_out}) == len(given_out)


def test_a_file_that_is_there_keeps_its_name(tmp_path: Path) -> None:
    (tmp_path / "Mine.pdf").write_bytes(b"mine")
    assert Names(tmp_path, ".pdf", replace=False).of("Mine") == "Mine 2.pdf"
    assert Names(tmp_path, ".pdf", replace=False).given("Mine") == "Mine 2.pdf"
    assert Names(tmp_path, ".docx", replace=False).of("Mine") == "Mine.docx"
    assert Names(tmp_path, ".pdf", replace=True).of("Mine") == "Mine.pdf"
