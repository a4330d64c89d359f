"""Finding words: every fold goes back to the very letters of the text."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.article import Span
from desktop.library.matching import FoldedText, find


def found(text: str, words: str, **options: bool) -> list[str]:
    """The places in the text, as they are written there."""
    return [text[span.start : span.end] for span in find(text, words, **options)]


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("Málta, málta, MALTA.", "malta", ["Málta", "málta", "MALTA"]),
        ("Malta", "málta", ["Malta"]),
        ("Haftar’s “army” – here", 'haftar\'s "army" - here', ["Haftar’s “army” – here"]),
        ('Haftar\'s "army"', "Haftar’s “army”", ['Haftar\'s "army"']),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Łódź, Ærø", "lodz", ["Łódź"]),
        ("Łódź, Ærø", "aero", ["Ærø"]),
        ("a\u0308b", "ab", ["a\u0308b"]),
        ("so\u00adlar po\u200bwer", "solar power", ["so\u00adlar po\u200bwer"]),
        ("one\u00a0two", "one two", ["one\u00a0two"]),
        ("ﬁne", "fin", ["ﬁn"]),
        ("قال أحمد وَإِلَى", "احمد", ["أحمد"]),
        ("قال أحمد وَإِلَى", "والي", ["وَإِلَى"]),
        ("شـــرق", "شرق", ["شـــرق"]),
        ("שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
        ("𐀀𐀁 🙂 𐀀", "𐀀", ["𐀀", "𐀀"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("one\ntwo", "one two", []),
        ("nothing", "", []),
        ("a b", "  ", []),
        ("", "x", []),
    ],
)
def test_it_finds(text: str, words: str, places: list[str]) -> None:
    assert found(text, words) == places


def test_no_letter_is_cut_in_two() -> None:
    assert found("Straße", "as") == []
    assert found("Maß", "s") == []


def test_case_may_matter_and_accents_still_do_not() -> None:
    assert found("Malta malta Málta", "Malta", case=True) == ["Malta", "Málta"]


def test_whole_words() -> None:
    assert found("cat concat cats cat. (cat)", "cat", whole=True) == ["cat", "cat", "cat"]
    assert found("the U.S. and us", "u.s.", whole=True) == ["U.S."]
    assert found("وليبيا ليبيا", "ليبيا", whole=True) == ["ليبيا"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60), st.integers(0, 60), st.integers(1, 9))
def test_any_piece_of_any_text_is_found_in_it(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    spans = find(text, words, case=True)
    folded = FoldedText(words, case=True).folded
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    for span in spans:
        assert FoldedText(text[span.start : span.end], case=True).folded == folded


def test_offsets_after_many_shifts_are_right() -> None:
    text = "ß" * 1000 + "é" * 1000 + "َ" * 10 + "needle"
    assert find(text, "needle") == [Span(len(text) - 6, len(text))]


def test_time_grows_with_the_text() -> None:
    def seconds(length: int) -> float:
        text = "the quick brown föx jumps over “it” ßo " * (length // 39)
        began = time.process_time()
        find(text, "o")
        return time.process_time() - began

    small, large = min(seconds(100_000) for _ in range(3)), min(seconds(800_000) for _ in range(3))
    assert large < small * 8 * 4
