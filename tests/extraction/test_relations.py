"""Relations between two actors of a sentence, by the words between them."""

import pytest

from desktop.extraction.relations import relations
from desktop.extraction.sentences import sentences
from tests.extraction.marked import Marked


def found(source: str) -> list[tuple[str, str, str]]:
    marked = Marked(source)
    made = relations(marked.text, sentences(marked.text), marked.mentions)
    return [(marked.names[one.from_key], one.kind, marked.names[one.to_key]) for one in made]


@pytest.mark.parametrize(
    ("source", "relation"),
    [
        ("[Haftar|p], commander of the [Army|o], came.", ("Haftar", "commands", "Army")),
        ("The [Army|o] general [Haftar|p] came.", ("Haftar", "commands", "Army")),
        ("[Haftar|p] is the president of [Libya].", ("Haftar", "leads", "Libya")),
        ("The [Council|o] in Tripoli led by [Serra|p] met.", ("Serra", "leads", "Council")),
        ("the [UN|o]-backed [Council|o] met.", ("UN", "supports", "Council")),
        ("The [Council|o], backed by [Italy], met.", ("Italy", "supports", "Council")),
        ("[Italy] openly supports the [Council|o].", ("Italy", "supports", "Council")),
        ("[Norway] spoke openly of its support for [Serra|p].", ("Norway", "supports", "Serra")),
        ("[Italy] opposed the [Council|o].", ("Italy", "opposed", "Council")),
        ("[Italy] does not recognise the authority of the [Council|o].", ("Italy", "does not recognise", "Council")),
        ("[Italy] recognized the [Council|o].", ("Italy", "recognises", "Council")),
        ("[Italy] has been at odds with [France].", ("Italy", "at odds with", "France")),
        ("The [Army|o] was aligned with the [House|o].", ("Army", "aligned with", "House")),
        ("[Italy] is a member of the [Union|o].", ("Italy", "part of", "Union")),
        ("[Serra|p] was toppled by [Haftar|p].", ("Haftar", "toppled", "Serra")),
    ],
)
def test_cues(source: str, relation: tuple[str, str, str]) -> None:
    assert found(source) == [relation]


def test_actors_in_a_row_stand_in_the_same_relation() -> None:
    assert set(found("[France] and [Italy] supported the [Council|o].")) == {
        ("France", "supports", "Council"),
        ("Italy", "supports", "Council"),
    }


def test_a_relation_is_offered_once_with_the_words_that_say_it() -> None:
    marked = Marked("[Italy] supports the [Council|o]. Again [Italy] supports the [Council|o].")
    (only,) = relations(marked.text, sentences(marked.text), marked.mentions)

    assert marked.text[only.span.start : only.span.end] == "Italy supports the Council."
    assert only.reason == "“supports the” stands between the two."


@pytest.mark.parametrize(
    "source",
    [
        "[Italy] met the [Council|o].",
        "[Italy] supports him. The [Council|o] does not.",
        "[Serra|p] led by a nose in [Tripoli|l].",
        "[Italy] and the [Council|o] disagree.",
        "[Haftar|p] supports [Haftar|p].",
    ],
)
def test_no_cue_no_relation(source: str) -> None:
    assert found(source) == []
