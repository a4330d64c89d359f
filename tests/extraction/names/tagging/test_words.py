"""The words of the tagger, and lines of fixed length."""

import pytest

from desktop.extraction.names.tagging.words import unwrapped, words

LINES = (
    "The town lies on the river between two hills, and Ernst\nHaller built its bridge there in the years before the\n"
)


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Gen. Serra’s U.S. visit", ["Gen.", "Serra", "’s", "U.S.", "visit"]),
        ("J. R. Boyd left.", ["J.", "R.", "Boyd", "left", "."]),
        ("O'Neill paid 1,200.50 in", ["O'Neill", "paid", "1,200.50", "in"]),
        ("Chao Yiu-chung\nspoke", ["Chao", "Yiu", "-", "chung", "\n", "spoke"]),
    ],
)
def test_words(text: str, parted: list[str]) -> None:
    found = words(text)
    assert [word.text for word in found] == parted
    assert all(text[word.start : word.end] == word.text for word in found)


def test_a_name_goes_on_over_the_end_of_a_line_of_fixed_length() -> None:
    text = LINES * 4 + "war."
    flat = unwrapped(text)
    assert len(flat) == len(text)
    assert "Ernst Haller" in flat
    assert "\n" not in flat


def test_paragraphs_stay_apart() -> None:
    text = "\n".join(
        f"Paragraph {number} says something, and it says that in one long whole line." for number in range(9)
    )
    assert unwrapped(text) == text
    assert unwrapped("Ada Serra\nspoke.") == "Ada Serra\nspoke."
