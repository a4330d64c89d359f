"""Whom pronouns mean, as the headlines of events say it."""

import pytest

from desktop.extraction.events.events import events
from desktop.extraction.sentences import sentences
from desktop.extraction.timex import timexes
from tests.extraction.marked import Marked


def titles(source: str) -> list[str]:
    marked = Marked(source)
    found = events(marked.text, sentences(marked.text), timexes(marked.text, published=None), marked.mentions)
    return [event.title for event in found]


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("[Nansen|p] was born near [Oslo|l]. In 1888 he crossed [Greenland|l].", "Nansen crossed Greenland"),
        ("The rebels held the town. In May 1916 they lost it.", "The rebels lost it"),
        ("The Bolsheviks took [Omsk|l] in 1919, and in 1920 they took [Kiev|l].", "The Bolsheviks took Kiev"),
        ("[Hudson|o] bought a mill in 1910. It sold the mill in 1912.", "Hudson sold the mill"),
        ("[Ada Lovelace|p] lived in [London|l]. He left in 1840.", "He left"),
        ("[Nansen|p] lived in [Oslo|l]. It burned down in 1924.", "It burned down"),
        ("The rebels and the army met. It was signed in 1924.", "It was signed"),
        ("The town was small. In 1916 they fled to the hills.", "They fled to the hills"),
        (
            "On the advice of his teacher [Vilhelm Thomsen|p], he left for [Rome|l] in May 1888.",
            "He left for Rome",
        ),
    ],
)
def test_a_pronoun_is_said_as_what_it_means_if_that_is_certain(source: str, title: str) -> None:
    assert titles(source)[-1] == title


def test_in_a_new_paragraph_it_is_the_person_that_the_text_is_about() -> None:
    story = "[Nansen|p] skied. [Nansen|p] drew. [Nansen|p] wrote. The school of [Bergen|l] knew [Hansen|p] too.\n\n"
    other = "[Nansen|p] skied. [Hansen|p] drew. [Nansen|p] wrote. The school of [Bergen|l] knew [Hansen|p] too.\n\n"

    later = "[Oslo|l] was far.\n\nIn 1888 he crossed [Greenland|l]."

    assert titles(story + later)[-1] == "Nansen crossed Greenland"
    assert titles(other + later)[-1] == "He crossed Greenland"
