"""Typed texts become what may be stored."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.article import Span
from desktop.library.typed import clean, one_line, without_blanks


@given(st.text(st.characters(), max_size=60))
def test_a_clean_text_is_canonical_and_stays_as_it_is(text: str) -> None:
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned == cleaned.strip()
    assert not set("\0\r\u2029\ufffc") & set(cleaned)
    cleaned.encode("utf-8")  # no lone surrogate
    assert clean(cleaned) == cleaned


def test_the_place_of_a_copied_picture_is_no_blank_to_fill_in() -> None:
    assert clean("\ufffcNadia Rahal \ufffc") == "Nadia Rahal"


@given(st.text(st.characters(), max_size=60))
def test_one_line_has_one(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    assert one_line(text).split() == clean(text).split()


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span(0, 7), Span(2, 5)),
        (Span(2, 5), Span(2, 5)),
        (Span(0, 2), Span(2, 2)),
        (Span(3, 3), Span(3, 3)),
        (Span(5, 7), Span(7, 7)),
    ],
)
def test_blanks_at_the_ends_go(span: Span, expected: Span) -> None:
    assert without_blanks(" \na b \t", span) == expected
