"""Two versions of a text: what stands in both, and where."""

from random import Random

import pytest

from db.model.article import Span
from desktop.library.curating.alignment import Alignment, Run, matching_runs


@pytest.mark.parametrize(
    ("old", "new", "words", "now"),
    [
        ("a b c", "a b c", "b", "b"),
        ("a b c", "x a b c", "a b", "a b"),
        ("a b c", "a x b c", "b c", "b c"),
        ("a b c", "a x b c", "a b", None),
        ("a b c", "a c", "b", None),
        ("a b c", "", "b", None),
        ("", "a", "", None),
        ("one\ntwo\nthree", "one\nthree", "three", "three"),
        ("The cat.\nThe dog.", "The dog.", "The dog.", "The dog."),
        ("他在北京见了李明。", "他去年在北京见了李明。", "李明", "李明"),
        ("𐀀🙂 مريم", "🙂 𐀀🙂 مريم", "مريم", "مريم"),
    ],
)
def test_words_are_found_again(old: str, new: str, words: str, now: str | None) -> None:
    start = old.index(words)
    moved = Alignment(old, new).moved(Span(start, start + len(words)))
    assert (None if moved is None else new[moved.start : moved.end]) == now


def test_any_two_texts_are_aligned_soundly() -> None:
    """Every span that is said to have moved has its words there, in order, and near places stay in the text."""
    chance = Random(3)
    for _ in range(300):
        old = "".join(chance.choices("ab \n.木", k=chance.randrange(40)))
        pieces = [old[i : i + 5] for i in range(0, len(old), 5)]
        chance.shuffle(pieces)
        new = "".join(chance.choice([one, one, "", "x y"]) for one in pieces)
        alignment = Alignment(old, new)
        last = 0
        for start in range(len(old)):
            assert 0 <= alignment.position(start) <= len(new)
            for end in range(start + 1, len(old) + 1):
                near, moved = alignment.nearest(Span(start, end)), alignment.moved(Span(start, end))
                assert 0 <= near.start <= near.end <= len(new)
                if moved is not None:
                    assert moved == near
                    assert new[moved.start : moved.end] == old[start:end]
                    assert alignment.is_kept(moved)
            one = alignment.moved(Span(start, start + 1))
            if one is not None:
                assert one.start >= last
                last = one.end
        assert alignment.position(len(old)) == len(new) or not old


def test_entries_that_are_unique_lead_the_pairing() -> None:
    old, new = list("xaxbxcx"), list("cxaxxbx")
    pairs = [(run.old + k, run.new + k) for run in matching_runs(old, new) for k in range(run.length)]

    assert all(old[one] == new[other] for one, other in pairs)
    assert {(1, 2), (3, 5)} <= set(pairs)  # "a" and "b" are in one order, "c" is not
    assert pairs == sorted(pairs)
    assert matching_runs(old, old) == [Run(0, 0, len(old))]
    assert matching_runs([], new) == matching_runs(old, []) == []


def test_many_changes_in_a_long_text_are_all_found() -> None:
    chance = Random(5)
    old = [chance.choice("abcdefghij") * chance.randint(1, 9) for _ in range(20_000)]
    new = list(old)
    changed = set(chance.sample(range(20_000), 200))
    for place in changed:
        new[place] = "木"

    matched = {run.old + k for run in matching_runs(old, new) for k in range(run.length)}
    assert len(matched - changed) == 20_000 - 200
