"""Texts that nobody writes take time in proportion too: four times the text, about four times the work."""

import time
from random import Random

import pytest

from db.model.moment import Moment
from desktop.extraction.suggest import suggest
from desktop.extraction.timex import timexes

_PUBLISHED = Moment.parse("2017-03-15")
_ODD = {
    "one word": "a",
    "one word in capitals": "A",
    "no white space": "Haftar,went.(to)",
    "all capitals": "GENERAL HAFTAR ",
    "links": "Ministry of Defence of ",
    "titles": "President ",
    "brackets": "(a [b] ",
    "quotation marks": "“a ",
    "figures": "1",
    "numbers": "1 ",
    "months": "in May ",
    "one sentence": "the army of Haftar attacked the town near Tripoli and ",
    "many accents": "Z̸̢̛̖͚͔͖̤̤̿͛͝a̶l̵g̷o̸ ",
    "hyphens": "Al-",
    "offices": "kingking",
}


def _seconds(text: str) -> float:
    """The least of three times: others on this machine only ever add to it."""
    return min(_seconds_once(text) for _ in range(3))


def _seconds_once(text: str) -> float:
    began = time.process_time()
    suggest(text, published=_PUBLISHED)
    return time.process_time() - began


@pytest.mark.parametrize("piece", _ODD.values(), ids=_ODD)
def test_odd_texts(piece: str) -> None:
    def text(length: int) -> str:
        return (piece * length)[:length]

    _seconds(text(2_000))

    assert _seconds(text(40_000)) < 10 * max(_seconds(text(10_000)), 0.03)


def test_all_names_different() -> None:
    def text(count: int) -> str:
        draw = Random(1)
        words = ("".join(draw.choices("abdeiklmnorstu", k=7)).capitalize() for _ in range(2 * count))
        return "".join(f"{given} {family} went home. " for given, family in zip(words, words, strict=True))

    _seconds(text(50))

    assert _seconds(text(1_600)) < 10 * max(_seconds(text(400)), 0.03)


def test_a_number_without_a_unit_costs_little() -> None:
    def seconds(piece: str) -> float:
        text = piece * (20_000 // len(piece))
        began = time.process_time()
        timexes(text, published=_PUBLISHED)
        return time.process_time() - began

    seconds("1 a ")

    assert seconds("1 men ") < seconds("1 year ")
