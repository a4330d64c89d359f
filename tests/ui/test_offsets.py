"""Code points to UTF-16 units and back, against Python's own encoder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.offsets import from_utf16, to_utf16

EDGES = ["", "a", "🙂", "𐀀", "a🙂", "🙂a", "𐀀𐀁𐀂", "🙂مريم𐀀", "é木🙂", "\uffff\U00010000", "a🙂b🙂", "👩‍🚀", "🇱🇾"]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("text", EDGES)
def test_the_start_and_the_end(text: str) -> None:
    assert to_utf16(text, 0) == from_utf16(text, 0) == 0
    assert to_utf16(text, len(text)) == units(text)
    assert from_utf16(text, units(text)) == from_utf16(text, units(text) + 5) == len(text)


@pytest.mark.parametrize("text", EDGES)
def test_every_place_of_the_edges(text: str) -> None:
    for offset in range(len(text) + 1):
        assert to_utf16(text, offset) == units(text[:offset])
        assert from_utf16(text, units(text[:offset])) == offset


def test_a_place_inside_a_surrogate_pair_is_its_character() -> None:
    assert [from_utf16("a🙂b", place) for place in range(5)] == [0, 1, 1, 2, 3]
    assert [from_utf16("𐀀𐀁", place) for place in range(5)] == [0, 0, 1, 1, 2]


@given(text=st.text(st.characters(exclude_categories=["Cs"])), data=st.data())
def test_any_place_in_any_text(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))

    assert to_utf16(text, offset) == units(text[:offset])
    assert from_utf16(text, to_utf16(text, offset)) == offset


@given(text=st.text(st.sampled_from("aé木🙂𐀀\n")), data=st.data())
def test_any_unit_belongs_to_the_character_that_holds_it(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, units(text)))
    offset = from_utf16(text, place)

    assert units(text[:offset]) <= place
    assert place < units(text[: offset + 1]) or offset == len(text)
