"""An article that the library has already is found: to the letter, in good part, or by its title."""

from pathlib import Path

import pytest

from desktop.library.duplicates import Duplicate, duplicate_of
from desktop.library.library import Library
from tests import made

SENTENCES = [
    f"The council of town {n} met on day {n} and spoke of bridge {n * 7} and of road {n * 11}." for n in range(40)
]
TEXT = "\n".join(" ".join(SENTENCES[start : start + 5]) for start in range(0, 40, 5))


@pytest.fixture
def library(bundled: Path):
    with Library.open(bundled) as library:
        with library.store.quiet():
            library.articles.add(made.article("Forty towns", "towns", TEXT), made.paragraphs(TEXT))
        yield library


def found(library: Library, text: str, title: str = "Another title") -> Duplicate | None:
    return duplicate_of(library, made.article(title, "new", text))


def test_the_same_text_is_told_to_the_letter(library: Library) -> None:
    same = found(library, TEXT)

    assert same is not None
    assert (same.title, same.likeness, same.same_text) == ("Forty towns", 1.0, True)
    assert found(library, "Wholly other words, of which none stands in any article of this library.") is None


@pytest.mark.parametrize(("kept", "least", "most"), [(38, 0.85, 0.99), (30, 0.65, 0.85), (20, 0.4, 0.6)])
def test_of_a_text_that_is_much_the_same_the_part_is_told(
    library: Library, kept: int, least: float, most: float
) -> None:
    other = [f"Nobody knew what lay behind gate {n}, and few asked the keeper {n} times." for n in range(40 - kept)]
    mixed = [one for pair in zip(SENTENCES[:kept], [*other, *[""] * kept], strict=False) for one in pair if one]
    alike = found(library, "\n".join(mixed))

    assert alike is not None
    assert alike.title == "Forty towns"
    assert not alike.same_text
    assert least < alike.likeness < most


def test_capitals_and_punctuation_do_not_make_another_text(library: Library) -> None:
    shouted = found(library, TEXT.replace("council", "COUNCIL", 6).replace(".", " !", 3))

    assert shouted is not None
    assert shouted.likeness > 0.9


def test_a_title_is_enough_whatever_its_capitals(library: Library) -> None:
    titled = found(library, "Wholly other words, of which none stands in any article.", "forty TOWNS")

    assert titled is not None
    assert (titled.same_title, titled.likeness) == (True, 0.0)
    assert found(library, "Wholly other words, of which none stands in any article.", "Forty towns 2") is None


def test_the_text_tells_more_than_the_title(library: Library) -> None:
    with library.store.quiet():
        library.articles.add(
            made.article("Twin", "twin", "Words that stand alone."), made.paragraphs("Words that stand alone.")
        )
    twin = found(library, TEXT, "Twin")

    assert twin is not None
    assert twin.title == "Forty towns"


def test_an_archived_article_counts_too(library: Library) -> None:
    with library.store.quiet():
        for article_id in library.articles.ids():
            library.articles.set_archived(article_id, True)

    assert found(library, TEXT) is not None


def test_looking_can_be_cancelled(library: Library) -> None:
    assert duplicate_of(library, made.article("Forty towns", "new", "Other words."), lambda: True) is None
