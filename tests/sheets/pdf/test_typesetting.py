"""Lines fit, hold the whole text, and know where their words stand."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.settings import resource
from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.styles import STANDARD
from desktop.sheets.pdf.typesetting import Typesetter

WORDS = "the bridge was long and Upper-Valley folk – all of them – crossed it"


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(resource)


def shown(line: Line) -> str:
    return "".join(run.glyphs for stretch in line.stretches for run in stretch.runs)


@settings(max_examples=60)
@given(st.text("ab -–—\u00a0\u202f\tñЖخلא\u0301\u200d\U00012000", max_size=80), st.floats(12, 300))
def test_lines_hold_the_whole_text_and_fit(setter: Typesetter, text: str, width: float) -> None:
    paragraph = setter.paragraph(text, STANDARD.reading, width, "a test")
    edges = [line.start for line in paragraph.lines] + [len(text)]

    assert edges[0] == 0
    assert [line.end for line in paragraph.lines] == edges[1:]
    assert all(line.width <= width + 0.5 for line in paragraph.lines)


def test_a_line_is_as_full_as_it_can_be(setter: Typesetter) -> None:
    paragraph = setter.paragraph(WORDS * 4, STANDARD.reading, 180, "a test")

    assert len(paragraph.lines) > 5
    for line, following in pairwise(paragraph.lines[:-1]):
        next_word = shown(following).split()[0]
        assert line.width + setter.width(" " + next_word.split("-")[0], STANDARD.reading) > 180


def test_a_short_word_does_not_stay_alone_on_the_last_line(setter: Typesetter) -> None:
    text = "one two three four five six seven"
    for width in range(60, 200):
        lines = [shown(line).split() for line in setter.paragraph(text, STANDARD.reading, width, "").lines]
        if len(lines) > 1 and len(lines[-1]) == 1:
            wide = setter.width(lines[-1][0], STANDARD.reading) >= width * 0.2
            assert wide or len(lines[-2]) == 1


def test_words_break_after_hyphens_and_dashes_but_not_before_digits(setter: Typesetter) -> None:
    narrow = setter.width("Upper-V", STANDARD.reading)
    lines = [
        shown(line).strip() for line in setter.paragraph("Upper-Valley 2014–2016", STANDARD.reading, narrow, "").lines
    ]

    assert lines[:2] == ["Upper-", "Valley"]
    assert "A-" not in [shown(line).strip() for line in setter.paragraph("A-12", STANDARD.reading, 20, "").lines]


def test_a_word_longer_than_the_line_is_cut(setter: Typesetter) -> None:
    paragraph = setter.paragraph("x" * 500, STANDARD.reading, 100, "a test")

    assert "".join(shown(line).strip() for line in paragraph.lines) == "x" * 500
    assert len(paragraph.lines) > 20


def test_extents_are_where_the_words_stand(setter: Typesetter) -> None:
    paragraph = setter.paragraph(WORDS, STANDARD.reading, 1000, "a test")
    start = WORDS.index("bridge")
    (extent,) = setter.extents(paragraph, paragraph.lines[0], start, start + 6)

    assert extent[0] == pytest.approx(setter.width("the ", STANDARD.reading))
    assert extent[1] == pytest.approx(setter.width("the bridge", STANDARD.reading))


def test_extents_in_a_line_that_runs_leftwards(setter: Typesetter) -> None:
    paragraph = setter.paragraph("בנימין נתניהו", STANDARD.reading, 1000, "a test")
    line = paragraph.lines[0]
    (first,) = setter.extents(paragraph, line, 0, 6)
    (second,) = setter.extents(paragraph, line, 7, 13)

    assert paragraph.right_to_left
    assert second[0] == pytest.approx(0.0)
    assert second[1] < first[0]
    assert first[1] == pytest.approx(line.width)


def test_a_mark_stands_over_its_letter(setter: Typesetter) -> None:
    line = setter.paragraph("q\u0301r", STANDARD.reading, 1000, "a test").lines[0]
    places = line.stretches[0].runs[0].places

    assert places is not None
    assert 0 < places[1] < places[2]
    assert line.width == pytest.approx(setter.width("qr", STANDARD.reading))


def test_shortening_keeps_to_the_width(setter: Typesetter) -> None:
    title = "A title that does not end " * 20
    kept = setter.shortened(title, STANDARD.furniture, 200)

    assert kept.endswith("…")
    assert title.startswith(kept[:-1])
    assert 150 < setter.width(kept, STANDARD.furniture) <= 200
    assert setter.shortened("Short", STANDARD.furniture, 200) == "Short"
