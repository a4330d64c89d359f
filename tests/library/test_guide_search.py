"""Search in the guide: what is found first, what is marked, and that accents and capitals make no difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.library.guide import Page, page_from, read_pages
from desktop.library.guide_search import Finder, fold, hits_in
from desktop.settings import resource


def find(pages: list[Page], wanted: str) -> list[tuple[str, str]]:
    """Page and heading of what is found, best first."""
    finder = Finder(pages)
    return [(one.page, one.heading) for one in finder.search(finder.telling_words(wanted))]


@pytest.fixture(scope="module")
def guide() -> list[Page]:
    return read_pages(resource("help"), "en", {})


def pages(*sources: str) -> list[Page]:
    return [page_from(f"page-{number}", source, {}) for number, source in enumerate(sources)]


@pytest.mark.parametrize(
    ("wanted", "page", "heading"),
    [
        ("bigger text", "easier", "Larger text"),
        ("how do I make the text bigger", "easier", "Larger text"),
        ("FONT", "easier", "Larger text"),
        ("dark mode", "easier", "Light and dark"),
        ("printing", "print", "Print or save"),
        ("backup", "library", "Your library and its backups"),
        ("who says", "relations", "Who says this?"),
        ("undo", "notes", "Take something back"),
        ("spoiler", "read", "Hide what comes later"),
        ("internet", "privacy", "Privacy: everything stays on this computer"),
        ("lanes", "timeline", "Rows by actor or side"),
        ("citation", "read", "Copy with the source"),
    ],
)
def test_what_pupils_ask_is_found_first(guide: list[Page], wanted: str, page: str, heading: str) -> None:
    assert find(guide, wanted)[0] == (page, heading)


@pytest.mark.parametrize("wanted", ["", "  ", "?!", "xyzzy"])
def test_nothing_is_found_for_nothing(guide: list[Page], wanted: str) -> None:
    assert find(guide, wanted) == []


def test_accents_and_capitals_make_no_difference() -> None:
    found = pages("# Élan\n\nÜber den GROẞEN ağaç.", "# Other\n\nNothing.")
    for wanted in ("elan", "ÉLAN", "e\u0301lan", "uber", "grossen", "AGAC"):
        assert find(found, wanted) == [("page-0", "Élan")], wanted
    assert fold("أَحْمَد ـ مدرسة") == fold("احمد  مدرسه")
    assert fold("Ёлка") == fold("елка")


def test_sections_with_all_words_come_alone_and_others_only_without_them() -> None:
    found = pages("# Red\n\nRed and blue.\n\n## Blue\n\nOnly this.", "# Green\n\nRed.")
    assert find(found, "red blue") == [("page-0", "Red"), ("page-0", "Blue")]  # a title speaks for all its sections
    assert find(found, "green yellow") == [("page-1", "Green")]


def test_titles_and_headings_count_more_than_text() -> None:
    found = pages("# One\n\nTwo two two two.", "# Two\n\nWords.", "# Three\n\n## Two\n\nWords.")
    assert [page for page, _ in find(found, "two")] == ["page-1", "page-2", "page-0"]


def test_a_word_that_only_the_searcher_uses_is_found() -> None:
    found = pages("# Sizes\n\n<!-- also: font, bigger -->\n\nLarger letters.", "# Other\n\nLetters.")
    assert find(found, "bigger") == [("page-0", "Sizes")]


@pytest.mark.parametrize(
    ("wanted", "fits"), [("pri", True), ("prints", True), ("printing", True), ("reprint", False), ("prxnt", False)]
)
def test_beginnings_and_endings(wanted: str, fits: bool) -> None:
    assert bool(find(pages("# Page\n\nWe print."), wanted)) is fits


def test_a_short_word_is_not_the_beginning_of_everything() -> None:
    assert find(pages("# Page\n\nGo back."), "backup") == []
    assert find(pages("# Page\n\nA note."), "notes") == [("page-0", "Page")]


def test_words_that_stand_everywhere_tell_nothing() -> None:
    found = pages(*(f"# Page {name}\n\nThe {name}." for name in ("ape", "bee", "cat", "dog")))
    assert Finder(found).telling_words("the cat") == ["cat"]
    assert Finder(found).telling_words("The") == ["the"]


def test_the_snippet_shows_the_first_hit_and_says_where_it_was_cut() -> None:
    words = " ".join(f"word{number}" for number in range(60))
    (found,) = Finder(pages(f"# Page\n\n{words} the needle stands here {words}")).search(["needle"])
    assert [found.snippet[start:end] for start, end in found.hits] == ["needle"]
    assert found.snippet.startswith("… word")
    assert found.snippet.endswith(" …")
    assert len(found.snippet) <= 134
    (short,) = Finder(pages("# Page\n\nA needle.")).search(["needle"])
    assert (short.snippet, short.hits) == ("A needle.", ((2, 8),))


def test_sections_are_counted_as_their_anchors() -> None:
    source = "# Page\n\nFirst.\n\n## One\n\nSecond.\n\n## Two\n\nThird."
    assert [Finder(pages(source)).search([word])[0].section for word in ("first", "second", "third")] == [0, 1, 2]


@given(some.text(), some.text())
def test_any_text_can_be_searched_for_any_other(text: str, wanted: str) -> None:
    finder = Finder(pages(f"# Page\n\n{text}"))
    words = finder.telling_words(wanted)
    for start, end in hits_in(text, words):
        assert 0 <= start < end <= len(text)
    for found in finder.search(words):
        assert all(0 <= start < end <= len(found.snippet) for start, end in found.hits)
