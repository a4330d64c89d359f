"""Actors of an event with their parts."""

import pytest

from desktop.extraction.events.events import events
from desktop.extraction.sentences import sentences
from desktop.extraction.timex import timexes
from tests.extraction.marked import Marked


def parts(source: str) -> dict[str, str]:
    marked = Marked(source)
    found = events(marked.text, sentences(marked.text), timexes(marked.text, published=None), marked.mentions)
    return {marked.names[key]: part for key, part in found[0].actors}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("In 1913 [Bulgaria] attacked [Serbia].", {"Bulgaria": "attacks", "Serbia": "is attacked"}),
        ("[Nansen|p] was elected in 1906.", {"Nansen": "is elected"}),
        ("[Jaurès|p] was murdered in 1914 by [Villain|p].", {"Jaurès": "is murdered", "Villain": "murders"}),
        ("[France] and [Britain] declared war in 1914.", {"France": "declares", "Britain": "declares"}),
        ("The squadron was led in 1782 by [Suffren|p], who took much.", {"Suffren": "leads"}),
        ("The king of [Serbia] fled in 1915.", {"Serbia": ""}),
        ("[Serbia]’s army fled in 1915.", {"Serbia": ""}),
        ("[Amundsen|p] visited [Rome|l] in 1926.", {"Amundsen": "visits", "Rome": ""}),
        ("[Italy] did not attack [Austria] in 1914.", {"Italy": "", "Austria": ""}),
        ("[Italy] left in 1915; [Greece] stayed.", {"Italy": "leaves"}),
    ],
)  # fmt: skip
def test_parts(source: str, expected: dict[str, str]) -> None:
    assert parts(source) == expected


def test_the_part_is_that_of_the_verb_with_the_date() -> None:
    source = "[Nansen|p] planned for years, sailed in 1893, and returned in 1896."
    marked = Marked(source)
    found = events(marked.text, sentences(marked.text), timexes(marked.text, published=None), marked.mentions)

    assert [event.actors for event in found] == [((0, "sails"),), ((0, "returns"),)]
