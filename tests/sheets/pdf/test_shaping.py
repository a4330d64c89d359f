"""Shapes and order of right-to-left text, against two libraries that do the same for whole strings."""

import arabic_reshaper
import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from desktop.sheets.pdf.shaping import cleaned, has_right_to_left, is_right_to_left, joined, visual_order

NAMES = [
    "خليفة حفتر", "الجيش الوطني الليبي", "مجلس النواب", "حكومة الوفاق الوطني", "سلام لا إلى الآن بلا",
    "گروه چهار پژوهش", "יוסף אמיר", "בנימין (1949)", "فايز السراج 12 (ab) x", "abc ليبيا 2017 (x) الثاني",
]  # fmt: skip
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىةپچژگ"


def drawn(text: str) -> str:
    return "".join(placed.drawn for placed in visual_order(text, is_right_to_left(text)))


@pytest.mark.parametrize("name", NAMES)
def test_names_come_out_as_the_libraries_draw_them(name: str) -> None:
    assert drawn(name) == get_display(arabic_reshaper.reshape(name))


@given(st.text(ARABIC + " ab1", max_size=30))
def test_letters_join_as_the_library_joins_them(text: str) -> None:
    assert "".join(joined(text)) == arabic_reshaper.reshape(text)


@given(st.text(ARABIC + "אבגד xy19().,-", max_size=30), st.booleans())
def test_every_character_is_placed_once(text: str, right_to_left: bool) -> None:
    places = sorted(placed.index for placed in visual_order(text, right_to_left))
    swallowed = [index for index, shape in enumerate(joined(text)) if not shape]

    assert sorted(places + swallowed) == list(range(len(text)))


@given(st.text(), st.booleans())
def test_no_text_is_too_strange(text: str, right_to_left: bool) -> None:
    kept = cleaned(text)
    places = [placed.index for placed in visual_order(kept + "ب", right_to_left)]

    assert len(places) == len(set(places))
    assert {index for index, character in enumerate(kept) if character.isalpha() and character.isascii()} <= set(places)


def test_a_ligature_stands_with_its_lam() -> None:
    assert joined("لا") == ["\ufefb", ""]
    assert joined("بلا") == ["\ufe91", "\ufefc", ""]


def test_a_vowel_sign_neither_parts_letters_nor_leaves_its_own() -> None:
    assert joined("بَت") == ["\ufe91", "\u064e", "\ufe96"]
    assert drawn("بَت") == "\ufe96\ufe91\u064e"


def test_numbers_keep_their_direction() -> None:
    assert drawn("שנת 1949") == "1949 תנש"


@given(st.text())
def test_cleaning_keeps_every_offset(text: str) -> None:
    kept = cleaned(text)

    assert len(kept) == len(text)
    assert all(one == other or one in " \u200b" for one, other in zip(kept, text, strict=True))


@pytest.mark.parametrize("control", ["\u202e", "\u2066", "\u2069", "\ufeff", "\x07", "\u00ad", "\ufe0f"])
def test_controls_are_taken_out(control: str) -> None:
    assert cleaned(f"a{control}b") == "a\u200bb"


def test_an_override_turns_nothing_around() -> None:
    title = cleaned("\u202eReport\u202c 1")

    assert not has_right_to_left(title)
    assert drawn(title) == "Report 1"
