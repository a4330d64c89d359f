"""Labels by a model small enough to reckon with."""

from collections.abc import Sequence

import pytest

from desktop.extraction.names.tagging.attributes import Surroundings
from desktop.extraction.names.tagging.model import SCALE, Model, model, unpacked
from desktop.extraction.names.tagging.tagger import Tagged, Tagger
from desktop.extraction.names.tagging.words import words

LABELS = ("O", "B-PERSON", "I-PERSON", "B-PLACE", "I-PLACE")
NOTHING = tuple((0,) * len(LABELS) for _ in LABELS)


def made(steps: Sequence[tuple[int, float]] = ()) -> Model:
    """Ada and Serra are people, Serra after Ada within a name; Rome is a place; all else is nothing."""
    return Model(
        LABELS,
        NOTHING,
        {
            "0w=ada": ((1, 3 * SCALE),),
            "0w=serra": ((1, SCALE), (2, 2 * SCALE)),
            "0w=rome": ((3, 4 * SCALE), (4, 5 * SCALE)),
            "0w=met": ((0, SCALE),),
            "0w=.": ((0, SCALE),),
            "0w=in": ((0, SCALE),),
        },
        tuple(steps),
    )


def tags(text: str, one: Model) -> list[Tagged]:
    return list(Tagger(one).tags(Surroundings(words(text), [0], [], {})))


def test_the_best_labels_of_all_words_together() -> None:
    found = tags("Ada Serra met Serra in Rome.", made())
    assert [(tag.first, tag.last, tag.type) for tag in found] == [(0, 2, "PERSON"), (3, 4, "PERSON"), (5, 6, "PLACE")]


def test_the_margin_is_that_of_the_weakest_word() -> None:
    [name, alone, _] = tags("Ada Serra met Serra in Rome.", made())
    assert name.margin == SCALE  # within the name: 2 for "goes on", 1 for "begins"
    assert alone.margin == SCALE


def test_steps_say_how_often_a_margin_is_right() -> None:
    one = made([(0, 0.3), (SCALE, 0.6), (3 * SCALE, 0.9)])
    assert [tag.confidence for tag in tags("Ada Serra met Serra in Rome", one)] == [0.6, 0.6, 0.9]
    assert [one.calibrated(margin) for margin in (-5, 0, SCALE - 1, SCALE, 10**6)] == [0.3, 0.3, 0.3, 0.6, 0.9]


def test_words_far_from_a_capital_are_no_names() -> None:
    assert tags("he met somebody in the town and then rome", made()) == []


def test_a_model_comes_back_from_its_file() -> None:
    one = made([(0, 0.3), (SCALE, 0.6)])
    assert unpacked(one.packed()) == one
    assert one.packed() == made([(0, 0.3), (SCALE, 0.6)]).packed()


def test_the_model_of_the_program() -> None:
    own = model()
    assert {label[2:] for label in own.labels if label != "O"} == {"PERSON", "GROUP", "PLACE", "OTHER"}
    shares = [share for _, share in own.steps]
    assert shares == sorted(shares)
    assert shares[-1] > 0.9
    assert own.packed() == unpacked(own.packed()).packed()


@pytest.mark.parametrize("text", ["", "\n\n", "I", "ADA " * 50, "(((((", "e\u0301 \u202eAda"])
def test_any_text(text: str) -> None:
    for tag in tags(text, made()):
        assert 0 <= tag.first < tag.last
