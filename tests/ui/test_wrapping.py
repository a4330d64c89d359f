"""Words broken into lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop.ui.panes.wrapping import wrapped

pytestmark = pytest.mark.usefixtures("qapp")
ISOLATES = "\u2066\u2067\u2068"
WORDS = st.text(alphabet="ab cdé 𐀀😀ש", max_size=60)


@settings(deadline=None)
@given(WORDS, st.floats(20, 300))
def test_no_character_is_lost_or_said_twice(text: str, width: float) -> None:
    lines = wrapped(text, QApplication.font(), width, most=100)

    assert "".join("".join(lines).split()) == "".join(text.split())


@settings(deadline=None)
@given(st.text(alphabet="ab cש\u2066\u2067\u2068\u2069", max_size=60), st.floats(20, 300))
def test_every_line_begins_as_deep_within_isolates_as_the_one_before_ends(text: str, width: float) -> None:
    lines = wrapped(text, QApplication.font(), width, most=100)
    depth = 0
    for line in lines:
        begun = len(line) - len(line.lstrip("\u2066\u2067"))
        assert begun >= depth
        for sign in line[depth:]:
            depth += (sign in ISOLATES) - (sign == "\u2069" and depth > 0)

    without = str.maketrans("", "", ISOLATES + " ")
    assert "".join(lines).translate(without) == text.translate(without)


def test_what_does_not_fit_is_said_by_an_ellipsis() -> None:
    lines = wrapped("one two three four five six seven eight nine ten", QApplication.font(), 60, most=2)

    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_emoji_before_a_break_shift_nothing() -> None:
    lines = wrapped("😀😀😀😀 beginning and end", QApplication.font(), 90, most=9)

    assert " ".join(lines).split() == ["😀😀😀😀", "beginning", "and", "end"]
