"""A class set in words, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.errors import LibraryError
from desktop.sheets.class_set import MOST_COPIES, describe, parse
from desktop.sheets.design import MOST_VERSIONS, Copy, Master, PrintFor

TEACHER = Copy.TEACHER


def test_the_example_of_the_dialog_is_read() -> None:
    assert parse("13 A, 12 B, 2 large print, 1 dyslexia-friendly") == (
        Master(0, copies=13),
        Master(1, copies=12),
        Master(0, print_for=PrintFor.LARGE, copies=2),
        Master(0, print_for=PrintFor.DYSLEXIA, copies=1),
    )


@pytest.mark.parametrize(
    ("text", "master"),
    [
        ("A", Master()),
        ("13A", Master(copies=13)),
        ("13 x h", Master(7, copies=13)),
        ("13×H", Master(7, copies=13)),
        ("2 copies of version C", Master(2, copies=2)),
        ("1 teacher", Master(copy=TEACHER, copies=1)),
        ("1 Teacher copy B", Master(1, TEACHER, copies=1)),
        ("3 student A", Master(copies=3)),
        ("2 B large print", Master(1, print_for=PrintFor.LARGE, copies=2)),
        ("2 large print (B)", Master(1, print_for=PrintFor.LARGE, copies=2)),
        ("2 Large print, 18 pt".replace(",", ""), Master(print_for=PrintFor.LARGE, copies=2)),
        ("18 pt", Master(print_for=PrintFor.LARGE)),
        ("2 24 pt", Master(print_for=PrintFor.LARGER, copies=2)),
        ("2 larger print", Master(print_for=PrintFor.LARGER, copies=2)),
        ("5 black-and-white", Master(print_for=PrintFor.GREY, copies=5)),
        ("1 two-up A", Master(print_for=PrintFor.TWO_UP, copies=1)),
        ("1 flash cards", Master(print_for=PrintFor.CARDS_LONG, copies=1)),
        ("1 cards-short-edge", Master(print_for=PrintFor.CARDS_SHORT, copies=1)),
        ("4 standard", Master(copies=4)),
    ],
)
def test_an_entry_is_read(text: str, master: Master) -> None:
    assert parse(text) == (master,)


def test_entries_are_parted_by_commas_semicolons_and_lines() -> None:
    assert parse(" 1 A;; 2 B\n3 C, ") == (Master(0, copies=1), Master(1, copies=2), Master(2, copies=3))


def test_the_same_master_twice_is_one() -> None:
    assert parse("13 A, 2 B, 3 a") == (Master(0, copies=16), Master(1, copies=2))
    assert parse(f"{MOST_COPIES} A, 1 A") == (Master(copies=MOST_COPIES),)


@pytest.mark.parametrize(
    "text",
    [
        "3 Z", "A B", "3", "0 A", "-1 A", "10000 A", "9" * 5_000 + " A", "2 large dyslexia", "2 huge",
        "1 teacher student", "1.5 A", "13 A 12 B", "thirteen A", "x" * 5_000, "١٣ A A", "<b>",
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named_in_a_sentence(text: str) -> None:
    with pytest.raises(LibraryError, match="cannot be read") as refused:
        parse(f"1 A, {text}")
    assert text[:60] in str(refused.value.what)
    assert len(str(refused.value)) < 250
    assert "13 A, 12 B" in str(refused.value.remedy)


@pytest.mark.parametrize("text", ["", " ", ",;\n"])
def test_an_empty_class_set_is_refused(text: str) -> None:
    with pytest.raises(LibraryError, match="empty"):
        parse(text)


MASTERS = st.builds(
    Master,
    st.integers(0, MOST_VERSIONS - 1),
    st.sampled_from(Copy),
    st.sampled_from(PrintFor),
    st.integers(0, MOST_COPIES),
)


@given(st.lists(MASTERS, min_size=1, unique_by=lambda master: master[:3]))
def test_what_is_described_is_read_again(masters: list[Master]) -> None:
    assert parse(describe(masters)) == tuple(masters)


def test_the_words_for_a_class_set() -> None:
    text = "13 A, 12 B, 2 large print, 1 dyslexia-friendly, 1 A teacher"
    assert describe(parse(text)) == text
