"""The cast of a shelf, sorted and filtered."""

import pytest

from db.model.actor import ActorKind
from db.model.cast import CastMember
from desktop.library.cast.roll import CastOrder, Roll

MEMBERS = (
    CastMember(1, "the Zoo", ActorKind.ORGANISATION, "", "Animals\nlive there.", False, 2, 9),
    CastMember(2, "Ängström", ActorKind.PERSON, "", "A physicist.", True, 3, 3),
    CastMember(3, "Боб", ActorKind.PERSON, "Боб", "", False, 2, 4),
    CastMember(4, "bar", ActorKind.STATE, "بار", "", True, 1, 9),
)


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (CastOrder.NAME, [2, 4, 1, 3]),
        (CastOrder.ARTICLES, [2, 1, 3, 4]),
        (CastOrder.MENTIONS, [4, 1, 3, 2]),
        (CastOrder.KIND, [2, 3, 4, 1]),
        (CastOrder.ORIGINAL, [3, 4, 2, 1]),
        (CastOrder.KEY, [2, 4, 1, 3]),
    ],
)
def test_orders(order: CastOrder, ids: list[int]) -> None:
    assert [one.id for one in Roll(MEMBERS).arranged(order)] == ids


def test_backwards() -> None:
    assert [one.id for one in Roll(MEMBERS).arranged(CastOrder.NAME, backwards=True)] == [3, 1, 4, 2]
    assert [one.articles for one in Roll(MEMBERS).arranged(CastOrder.ARTICLES, backwards=True)] == [1, 2, 2, 3]


@pytest.mark.parametrize(
    ("words", "ids"), [("angstrom", [2]), ("LIVE zoo", [1]), ("بار", [4]), ("live bar", []), ("  ", [2, 4, 1, 3])]
)
def test_words(words: str, ids: list[int]) -> None:
    assert [one.id for one in Roll(MEMBERS).prepare().arranged(CastOrder.NAME, words=words)] == ids


def test_kinds_and_nobody() -> None:
    assert [one.id for one in Roll(MEMBERS).arranged(CastOrder.NAME, kind=ActorKind.PERSON)] == [2, 3]
    assert Roll().prepare().arranged(CastOrder.NAME, words="a") == []
    assert len(Roll(MEMBERS)) == 4
