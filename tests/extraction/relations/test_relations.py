"""Relations between two actors of a sentence, by the words that say so."""

import sys
from collections.abc import Callable

import pytest

from desktop.extraction.relations.relations import relations
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
        ("The [Army|o] general [Haftar|p] came.", ("Haftar", "part of", "Army")),
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


@pytest.mark.parametrize(
    ("source", "relation"),
    [
        # who stands where: active, passive, before and behind its noun
        ("In 1979 [Tanzania] invaded [Uganda].", ("Tanzania", "attacked", "Uganda")),
        ("[Uganda] was invaded by [Tanzania] in 1979.", ("Tanzania", "attacked", "Uganda")),
        ("Backed by [France], the [Council|o] ruled.", ("France", "supports", "Council")),
        ("[Russia]’s invasion of [Georgia] lasted five days.", ("Russia", "attacked", "Georgia")),
        ("An invasion of [Kuwait] by [Iraq] followed.", ("Iraq", "attacked", "Kuwait")),
        ("The war between [Iran] and [Iraq] took eight years.", ("Iran", "at odds with", "Iraq")),
        ("[Finland] signed a secret alliance with [Estonia].", ("Finland", "aligned with", "Estonia")),
        ("The [Eighth Army|o] under General [Montgomery|p] held.", ("Montgomery", "commands", "Eighth Army")),
        ("[George Osborne|p] was replaced as chancellor by [Philip Hammond|p].",
         ("Philip Hammond", "succeeds", "George Osborne")),
        # what may stand between
        ("[Nkrumah|p], who had studied in Lincoln, founded the [People’s Party|o].",
         ("Nkrumah", "founded", "People’s Party")),
        ("[Egypt] (with little choice) recognised [Israel].", ("Egypt", "recognises", "Israel")),
        ("[Bulgaria] crossed the border and attacked [Serbia].", ("Bulgaria", "attacked", "Serbia")),
        ("The government of [Mali] asked [France] for help.", ("Mali", "asked", "France")),
        ("[Georgia]’s forces shelled the positions of the [Legion|o].", ("Georgia", "attacked", "Legion")),
        # denied, ended
        ("[Spain] refused to recognise [Kosovo].", ("Spain", "does not recognise", "Kosovo")),
        ("[Turkey] no longer backs the [Brotherhood|o].", ("Turkey", "does not support", "Brotherhood")),
        ("[Japan] withdrew from the [League|o] in 1933.", ("Japan", "no longer part of", "League")),
        # the people for their state
        ("[Germany] armed. In June German troops invaded [Norway].", ("Germany", "attacked", "Norway")),
        # one belongs to the other
        ("[Mo Ibrahim|p] of the [Foundation|o] spoke.", ("Mo Ibrahim", "part of", "Foundation")),
        ("[Jo Cox|p] ([Labour|o]) spoke.", ("Jo Cox", "part of", "Labour")),
        ("[Iran]’s [Revolutionary Guard|o] paraded.", ("Revolutionary Guard", "part of", "Iran")),
        ("King [Louis|p] of [France] signed.", ("Louis", "leads", "France")),
        # "he", where one person alone can be meant
        ("[Boyd|p] was born in Leeds. He joined the [Guards|o].", ("Boyd", "part of", "Guards")),
    ],
)  # fmt: skip
def test_directions_and_what_stands_between(source: str, relation: tuple[str, str, str]) -> None:
    assert found(source) == [relation]


def test_actors_in_a_row_stand_in_the_same_relation() -> None:
    assert set(found("[France] and [Italy] supported the [Council|o].")) == {
        ("France", "supports", "Council"),
        ("Italy", "supports", "Council"),
    }
    assert set(found("[Bulgaria] attacked both [Serbia] and [Greece].")) == {
        ("Bulgaria", "attacked", "Serbia"),
        ("Bulgaria", "attacked", "Greece"),
    }


def test_a_relation_is_offered_once_with_the_words_that_say_it() -> None:
    marked = Marked("[Italy] supports the [Council|o]. Again [Italy] supports the [Council|o].")
    (only,) = relations(marked.text, sentences(marked.text), marked.mentions)

    assert marked.text[only.span.start : only.span.end] == "Italy supports the Council."
    assert only.reason == "“supports” says how the two stand to each other."


def test_what_may_come_is_less_certain_than_what_came() -> None:
    marked = Marked("[Iran] invaded [Oman]. [Iraq] would invade [Kuwait].")
    came, may_come = relations(marked.text, sentences(marked.text), marked.mentions)

    assert came.confidence >= 0.75
    assert may_come.confidence < 0.7


@pytest.mark.parametrize(
    "source",
    [
        "[Italy] met the [Council|o].",
        "[Italy] supports him. The [Council|o] does not.",
        "[Serra|p] led by a nose in [Tripoli|l].",
        "[Italy] and the [Council|o] disagree.",
        "[Haftar|p] supports [Haftar|p].",
        "Did [Italy] attack [France]?",
        "[Italy] did not attack [France].",
        "The minister of [Italy] and a friend opposed [France].",
        "[Serra|p] met [Haftar|p], and [France] left.",
        "Troops backing [Serra|p] attacked [Italy].",
        "pro-[Beijing] councillor [Leung|p] won.",
        "A league in [France] founded by [Serra|p] closed.",
        "A lawyer from [Leeds|l], [Boyd|p] spoke.",
        "[Italy] supports [Serra|p]’s brother.",
        "[Serra|p] left [Russia].",
        "In [Estonia] General [Yudenich|p] waited.",
    ],
)
def test_no_cue_no_relation(source: str) -> None:
    assert found(source) == []


def _calls(function: Callable[[], object]) -> int:
    count = 0

    def counting(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counting)
    try:
        function()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "unit",
    ["[Italy] and the president president of its army, ", "its general general general ", "[Italy], led by [France], "],
)
def test_work_grows_with_a_sentence_that_never_ends(unit: str) -> None:
    short, long = Marked(unit * 50), Marked(unit * 200)
    found(unit)  # the lists are read

    once, four_times = (
        _calls(lambda one=one: relations(one.text, sentences(one.text), one.mentions)) for one in (short, long)
    )

    assert four_times < 4.8 * once
