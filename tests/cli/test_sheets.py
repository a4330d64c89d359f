"""The command sheet, as a process of its own: one file or many, what it prints, how it ends."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.store import Store
from desktop.library.designs import keep_preset
from desktop.library.library import Library
from desktop.sheets.design import PRESETS, Paper, Part, PartKind, whole_design
from tests import made
from tests.cli.rig import Ended, dramatis, fingerprint, refused

FILES = ["Libya’s two governments a backgrounder.pdf", "One man is not a plan.pdf", "Russia’s wager in Libya.pdf"]


def sheet(library: Path, *words: object) -> Ended:
    return dramatis("sheet", *words, "--library", library)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def words_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def size_of(path: Path) -> tuple[float, float]:
    box = PdfReader(path).pages[0].mediabox
    return float(box.width), float(box.height)


def lines(ended: Ended) -> dict[str, int]:
    """The files that a command names, with their pages."""
    found = (re.fullmatch(r"(.+): (\d+) pages?", line) for line in ended.out.splitlines())
    return {Path(one[1]).name: int(one[2]) for one in found if one is not None}


# Where sheets go


@pytest.mark.parametrize("articles", [["all"], ["3", "wager", "2"], ["all", "1"]])
def test_several_articles_have_a_file_each_in_a_folder(bundled: Path, articles: list[str]) -> None:
    folder = bundled.with_name("sheets")
    ended = sheet(bundled, *articles, "--out", folder)

    assert (ended.code, ended.err) == (0, "")
    assert names(folder) == FILES
    assert lines(ended) == {name: len(PdfReader(folder / name).pages) for name in FILES}


def test_one_article_has_a_file_in_a_folder_that_is_there(bundled: Path) -> None:
    (folder := bundled.with_name("sheets.old")).mkdir()
    assert sheet(bundled, "3", "3", "--out", folder).code == 0
    assert names(folder) == ["One man is not a plan.pdf"]


def test_a_second_run_replaces_what_the_first_has_written(bundled: Path) -> None:
    folder = bundled.with_name("sheets")
    for _ in range(2):
        assert sheet(bundled, "2", "3", "--out", folder).code == 0
    assert names(folder) == FILES[:2]


def test_several_articles_follow_each_other_in_a_file_that_is_named(bundled: Path) -> None:
    out = bundled.with_name("class.pdf")
    ended = sheet(bundled, "3", "2", "--out", out)

    assert (ended.code, ended.err) == (0, "")
    assert list(lines(ended)) == ["class.pdf"]
    text = words_of(out)
    assert text.index("One man is not a plan") < text.index("Who governed Libya")


def test_the_ending_of_a_file_is_its_form(bundled: Path) -> None:
    for name in ("sheet.PDF", "sheet.html", "sheet.docx"):
        out = bundled.with_name(name)
        ended = sheet(bundled, "3", "--out", out)
        assert (ended.code, ended.err) == (0, "")
        assert ended.out.startswith(f"{out}: ")
        starts = {".pdf": b"%PDF-", ".html": b"<!DOCTYPE html>", ".docx": b"PK"}[out.suffix.lower()]
        assert out.read_bytes()[:15].lower().startswith(starts.lower())


def test_files_in_a_folder_have_the_form_that_is_said(bundled: Path) -> None:
    folder = bundled.with_name("sheets")
    ended = sheet(bundled, "2", "3", "--out", folder, "--format", "html")
    assert (ended.code, ended.err) == (0, "")
    assert names(folder) == [name.replace(".pdf", ".html") for name in FILES[:2]]
    assert ended.out.count(": written\n") == 2  # a web page has no pages


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["1", "--out", "sheet.txt"], "is no name for a sheet"),
        (["1", "--out", "sheet.html", "--format", "docx"], "does not end in .docx"),
        (["1", "2", "--out", "sheet.docx"], "holds one article"),
        (["1", "2", "--out", "none/sheet.pdf"], "There is no folder"),
        (["1", "9", "--out", "new"], "No article is called “9”"),
        (["1", "--out", "new", "--preset", "exam"], "There are these: pre-reading, reading, homework, test, revision"),
        (["1", "--out", "new", "--class-set", "13 Z"], "“13 Z” in the class set cannot be read"),
        (["1", "--out", "new", "--class-set", "13 A", "--versions", "2"], "Leave --versions"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_anything_is_written(
    bundled: Path, words: list[str], sentence: str
) -> None:
    place = words.index("--out") + 1
    words[place] = str(bundled.parent / words[place])
    before = fingerprint(bundled.parent)
    assert sentence in refused(sheet(bundled, *words))
    assert fingerprint(bundled.parent) == before


@pytest.mark.parametrize(
    "words",
    [
        ["--versions", "9"], ["--versions", "0"], ["--seed", "-1"], ["--seed", "x"], ["--seed", "9" * 5000],
        ["--copy", "parent"], ["--print-for", "ants"], ["--format", "odt"], ["--size", "b5"],
    ],
)  # fmt: skip
def test_a_value_that_there_is_not_is_said(bundled: Path, words: list[str]) -> None:
    ended = sheet(bundled, "1", "--out", "x.pdf", *words)
    assert (ended.code, ended.out) == (2, "")
    assert "error: " in ended.err.splitlines()[-1]


def test_an_empty_library_has_nothing_to_print(tmp_path: Path) -> None:
    Store.create(tmp_path / "empty.dramatis").close()
    ended = sheet(tmp_path / "empty.dramatis", "all", "--out", tmp_path / "out")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "dramatis: This library holds no articles yet.\n"
    assert not (tmp_path / "out").exists()


# What stands on them


def test_paper_sizes(bundled: Path) -> None:
    for paper in Paper:
        out = bundled.with_name(f"{paper}.pdf")
        assert sheet(bundled, "3", "--out", out, "--size", paper.value.title()).code == 0
        assert size_of(out) == pytest.approx(paper.size, abs=0.01)


def test_an_own_preset_is_found_by_its_name(bundled: Path) -> None:
    words = whole_design(Part(PartKind.WORDS))._replace(paper=Paper.LEGAL)
    with Library.open(bundled) as library:
        keep_preset(library, "Only Words", words)
    out = bundled.with_name("words.pdf")
    for name in ("Only Words", "only words"):
        assert sheet(bundled, "3", "--out", out, "--preset", name).code == 0
        assert size_of(out) == pytest.approx(Paper.LEGAL.size, abs=0.01)
        assert "a short phrase made to persuade" in words_of(out)
        assert "But there is a fairy tale inside" not in words_of(out)


def test_the_same_seed_gives_the_same_bytes_and_another_one_others(bundled: Path) -> None:
    one, two, other = (bundled.with_name(f"{name}.pdf") for name in ("one", "two", "other"))
    for out, seed in ((one, 7), (two, 7), (other, 8)):
        assert sheet(bundled, "1", "--out", out, "--preset", "Test", "--versions", "2", "--seed", seed).code == 0
    assert one.read_bytes() == two.read_bytes() != other.read_bytes()


def test_versions_and_copies_are_masters_of_one_file(bundled: Path) -> None:
    out = bundled.with_name("test.pdf")
    pages = {}
    for words in (["student"], ["both"], ["student", "--versions", "3"]):
        ended = sheet(bundled, "1", "--out", out, "--preset", "homework", "--copy", *words)
        assert ended.code == 0
        pages[tuple(words)] = lines(ended)["test.pdf"]
    assert pages["both",] > pages["student",]
    assert pages["student", "--versions", "3"] > 2 * pages["student",]


def test_a_class_set_is_printed(bundled: Path) -> None:
    out = bundled.with_name("set.pdf")
    ended = sheet(
        bundled, "3", "--out", out, "--class-set", "13 A, 12 B, 2 large print, 1 dyslexia-friendly, 1 teacher"
    )
    assert (ended.code, ended.err) == (0, "")
    single = sheet(bundled, "3", "--out", bundled.with_name("one.pdf"))
    assert lines(ended)["set.pdf"] > 4 * lines(single)["one.pdf"]


def test_large_print_is_longer(bundled: Path) -> None:
    pages = []
    for print_for in ("standard", "large", "larger"):
        ended = sheet(bundled, "3", "--out", bundled.with_name("x.pdf"), "--print-for", print_for)
        assert ended.code == 0
        pages.append(lines(ended)["x.pdf"])
    assert pages[0] < pages[1] < pages[2]


def test_a_part_that_is_left_out_is_said_with_its_reason(made_file: made.File) -> None:
    """The lesson of tests.made has three events, and nothing that could be put in order."""
    out = made_file.path.with_name("sheet.pdf")
    ended = sheet(made_file.path, "1", "--out", out, "--preset", "test")
    assert out.exists()
    told = [line for line in ended.out.splitlines() if line.startswith("  ")]
    assert told
    assert all(line.endswith(".") for line in told)


def test_missing_characters_are_said_with_the_file(made_file: made.File) -> None:
    folder = made_file.path.with_name("sheets")
    ended = sheet(made_file.path, "all", "--out", folder)
    assert ended.code == 1
    (name,) = names(folder)
    assert ended.err.startswith(f"dramatis: {name}: ")


# Partly done


def test_a_damaged_article_does_not_stop_the_others(bundled: Path) -> None:
    with Library.open(bundled) as library, library.store.quiet():
        (first, *_) = library.events.of_article(1)
        library.store.update("event", first.id, date="in 1969")
    folder = bundled.with_name("sheets")
    ended = sheet(bundled, "all", "--out", folder)

    assert ended.code == 1
    assert names(folder) == FILES[:2]
    assert ended.err.startswith("dramatis: Russia’s wager in Libya: The library is damaged")
    assert ended.err.count("\n") == 1
    assert "“in 1969”" in refused(sheet(bundled, "1", "--out", bundled.with_name("one.pdf")))


def test_a_folder_that_cannot_be_made_is_refused(bundled: Path) -> None:
    bundled.with_name("file").write_bytes(b"")
    refused(sheet(bundled, "all", "--out", bundled.parent / "file" / "sheets"))


def test_presets_are_known_in_small_letters() -> None:
    assert len({name.lower() for name in PRESETS}) == len(PRESETS)
