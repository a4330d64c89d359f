"""Highlights: stable keys, a figure each, and something for a key that nobody knows."""

from desktop.drawing.highlights import HIGHLIGHTS, highlight_of
from desktop.drawing.theme import HIGHLIGHT_COUNT


def test_the_keys_that_notes_are_stored_with_stay() -> None:
    assert [highlight.key for highlight in HIGHLIGHTS] == ["amber", "green", "blue", "rose"]
    assert [highlight.index for highlight in HIGHLIGHTS] == list(range(HIGHLIGHT_COUNT))


def test_each_has_a_figure_of_its_own() -> None:
    assert len({highlight.shape for highlight in HIGHLIGHTS}) == len(HIGHLIGHTS)


def test_a_colour_of_another_version_is_shown_all_the_same() -> None:
    assert highlight_of("blue").key == "blue"
    assert highlight_of("ultraviolet") is HIGHLIGHTS[0]
