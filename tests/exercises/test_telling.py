"""Texts that say nearly the same, found one by one and among many."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.exercises.telling import alike, places_of_alike

_WORDS = ["talks", "begin", "again", "near", "the", "old", "harbour", "of", "1988", "as"]
_TEXTS = st.lists(st.lists(st.sampled_from(_WORDS)).map(" ".join))


@given(_TEXTS, st.integers(0, 30))
def test_many_texts_are_compared_as_each_alone(texts: list[str], place: int) -> None:
    text = texts[place % len(texts)] if texts else "talks begin"
    expected = [index for index, other in enumerate(texts) if alike(text, other)]
    assert places_of_alike(text, tuple(texts)) == expected
