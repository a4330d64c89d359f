"""The sheet of a collection: what stands on it, for whom, and what is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.model.errors import LibraryError, MissingError
from desktop.library import collecting, collection_sheet
from desktop.library.collection_sheet import collected, find_collection
from desktop.library.library import Library
from desktop.library.shelves import whole_library
from desktop.sheets.collection import write_collection
from desktop.sheets.design import PRESETS, Copy, Master, PrintFor
from desktop.sheets.material import School


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    with Library.open(bundled) as library:
        collecting.make(library, "North Africa, term two", library.articles.ids()[:2])
        collecting.make(library, "Nothing yet")
        yield library


def printed(library: Library, target: Path, print_for: PrintFor) -> str:
    content = collected(library, find_collection(library, "north africa"))
    report = write_collection(content, School(), PRESETS["Reading"], [Master(0, Copy.STUDENT, print_for)], target)
    pages = PdfReader(target).pages
    assert report.pages == len(pages)
    assert report.missing == ()
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.LARGE, PrintFor.GREY])
def test_actors_timeline_relations_and_sources_stand_on_it(
    library: Library, tmp_path: Path, print_for: PrintFor
) -> None:
    words = printed(library, tmp_path / "sheet.pdf", print_for)

    for part in ("North Africa, term two", "Actors", "Timeline", "Relations", "The articles", "Khalifa Haftar"):
        assert part in words
    for title in library.articles.titles(library.articles.ids()[:2]).values():
        assert title in words
    assert "article 1, paragraph" in words
    assert "article 2 says: June 2016" in words, "the articles date one meeting differently"


def test_the_same_collection_makes_the_same_bytes(library: Library, tmp_path: Path) -> None:
    printed(library, tmp_path / "one.pdf", PrintFor.STANDARD)
    printed(library, tmp_path / "other.pdf", PrintFor.STANDARD)

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "other.pdf").read_bytes()


def test_too_much_is_refused_or_left_out_in_words(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = whole_library(library)

    monkeypatch.setattr(collection_sheet, "MOST_EVENTS", 5)
    monkeypatch.setattr(collection_sheet, "MOST_ACTORS", 5)
    found = collected(library, whole)
    assert len(found.events) == 5
    assert all(one.event.key for one in found.events)
    assert [words.split()[1:3] for words in found.left] == [["actors", "who"], ["are", found.left[1].split()[2]]]
    monkeypatch.setattr(collection_sheet, "MOST_ARTICLES", 2)
    with pytest.raises(LibraryError, match="at most 2 articles; “All articles” has 3"):
        collected(library, whole)


def test_a_collection_is_found_by_a_part_of_its_name(library: Library) -> None:
    assert find_collection(library, "NOTHING").name == "Nothing yet"
    for wanted in ("term three", "n", ""):
        with pytest.raises(MissingError, match="“North Africa, term two”"):
            find_collection(library, wanted)
    with pytest.raises(LibraryError, match="holds no articles"):
        collected(library, find_collection(library, "Nothing yet"))
