"""Cutting words to a headline."""

import pytest

from desktop.extraction.events.shortening import cut, plain
from tests.extraction.reading import read


def short(text: str, room: int = 12) -> str:
    found = read(text)
    return plain(text, cut(text, found.words, range(len(found.words)), 0, None, room))


@pytest.mark.parametrize(
    ("text", "room", "kept"),
    [
        (
            "The king signed the long treaty of peace with the old emperor",
            9,
            "The king signed the long treaty of peace",
        ),
        ("The army took the town, which had been empty", 12, "The army took the town"),
        ("The war was fought between the league and the fading empire", 9, "The war was fought"),
        ("The fleet attacked the port and, on the way home, sank two ships", 9, "The fleet attacked the port"),
    ],
)
def test_cut(text: str, room: int, kept: str) -> None:
    assert short(text, room) == kept


def test_it_is_never_longer_and_never_ends_loose() -> None:
    text = "The committee of the seven old towns of the coast decided to build a new harbour for all of their ships"
    for room in range(4, 20):
        words = short(text, room).split()
        assert len(words) <= room
        assert words[-1] not in {"the", "of", "to", "a", "for", "all", "their"}


def test_quotation_marks_are_left_out_and_the_apostrophe_of_a_plural_stays() -> None:
    text = "The nationalists' “great march” failed"

    assert short(text) == "The nationalists' great march failed"
