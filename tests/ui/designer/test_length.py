"""How long a sheet is, in words."""

import pytest

from desktop.ui.designer.length import fit, length_words


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        (1, "1 page (1 sheet of paper, both sides)"),
        (4, "4 pages (2 sheets of paper, both sides)"),
        (5, "5 pages (3 sheets of paper, both sides)"),
    ],
)
def test_pages_and_the_paper_that_they_take(pages: int, words: str) -> None:
    assert length_words(pages) == words


def test_any_number_of_pages_will_do() -> None:
    assert fit(7, 0, 0.5) is None


@pytest.mark.parametrize(("pages", "wanted", "words"), [(3, 4, "Fits on 4 pages."), (1, 1, "Fits on 1 page.")])
def test_what_fits(pages: int, wanted: int, words: str) -> None:
    assert fit(pages, wanted, 1.0) == (True, words)


@pytest.mark.parametrize(
    ("used", "last"),
    [(0.05, "has a few lines"), (0.25, "is a quarter full"), (0.33, "is a third full"), (0.5, "is half full"),
     (0.75, "is three quarters full"), (1.0, "is full")],
)  # fmt: skip
def test_what_does_not_fit_and_by_how_much(used: float, last: str) -> None:
    assert fit(5, 4, used) == (False, f"1 page too many; the last one {last}.")
    assert fit(6, 4, used) == (False, f"2 pages too many; the last one {last}.")
