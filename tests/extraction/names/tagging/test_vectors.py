"""Sums of weights in one whole number."""

import pytest

from desktop.extraction.names.tagging.model import Model
from desktop.extraction.names.tagging.vectors import _MOST_KEPT, Kept, Packing

LABELS = ("B-PERSON", "O", "I-PERSON")
HOPELESS = -10
MODEL = Model(
    LABELS,
    tuple((0,) * len(LABELS) for _ in LABELS),
    {"name": ((0, 7), (2, -3)), "none": ((1, 5),), "far": ((0, -1000), (1, 1), (2, 200_000)), "edge": ((1, 10),)},
    (),
)


def packing() -> Packing:
    return Packing(MODEL, HOPELESS)


@pytest.mark.parametrize(
    ("attributes", "leads"),
    [
        ([], (0, 0, 0)),
        (["unknown"], (0, 0, 0)),
        (["name"], (7, 0, -3)),
        (["none"], (-5, 0, -5)),
        (["name", "none", "none"], (-3, 0, -13)),
        (["far", "name"], (-994, 0, 199_996)),
    ],
)
def test_leads_before_no_name(attributes: list[str], leads: tuple[int, ...]) -> None:
    assert packing().leads(packing().packed(attributes)) == leads


def test_packed_vectors_are_added() -> None:
    one = packing()
    total = one.packed(["name"]) + one.packed(["none"]) + one.packed(["far"])
    assert one.leads(total) == one.leads(one.packed(["name", "none", "far"]))


@pytest.mark.parametrize(
    ("attributes", "hope"),
    [([], True), (["edge"], True), (["edge", "none"], False), (["edge", "edge", "name"], False), (["far"], True)],
)
def test_hope_is_a_lead_at_the_bound_or_above(attributes: list[str], hope: bool) -> None:
    one = packing()
    assert one.has_hope(one.packed(attributes)) is hope
    leads = one.leads(one.packed(attributes))
    assert hope is (max(leads[0], leads[2]) >= HOPELESS)


def test_kept_vectors_are_made_once_and_never_too_many() -> None:
    asked: list[int] = []

    def make(key: int) -> int:
        asked.append(key)
        return 2 * key

    kept = Kept[int](make)
    assert [kept[3], kept[3]] == [6, 6]
    assert asked == [3]
    for key in range(2 * _MOST_KEPT + 10):
        assert kept[key] == 2 * key
        assert len(kept) <= _MOST_KEPT + 1
