"""Which verb or noun a date goes with."""

import pytest

from desktop.extraction.events.anchoring import Anchoring, How, anchored
from desktop.extraction.grammar.word_classes import Tag
from tests.extraction.reading import Reading, read


def anchorings(found: Reading) -> list[Anchoring]:
    made: list[Anchoring] = []
    for place, word in enumerate(found.words):
        if word.tag is Tag.DATE:
            made.append(anchored(found.words, found.verbs, place, made[-1] if made else None))
    return made


@pytest.mark.parametrize(
    ("text", "how", "verb"),
    [
        ("In May 1916 the garrison of Kut surrendered.", How.OPENING, "surrendered"),
        ("The garrison of Kut surrendered in May 1916.", How.BEHIND, "surrendered"),
        ("The siege lasted until May 1916, when the garrison surrendered.", How.WHEN, "surrendered"),
        ("Germany (which was strong) invaded Poland in 1939.", How.BEHIND, "invaded"),
        ("In 1939 Germany (which was strong) invaded Poland.", How.OPENING, "invaded"),
        ("However, on 3 May 1916, when the doors opened, prices fell.", How.OPENING, "fell"),
        ("The law approved in May 1916 provides a frame.", How.BEHIND, "approved"),
        ("He was freed where troops in 2003 stormed the prison.", How.OPENING, "stormed"),
    ],
)
def test_verb(text: str, how: How, verb: str) -> None:
    found = read(text)
    (one,) = anchorings(found)

    assert one.how is how
    assert one.predicate is not None
    assert found.words[one.predicate.head].plain == verb


def test_a_noun_that_names_what_happened() -> None:
    found = read("After the fall of Kut in April 1916, the cabinet met.")
    (one,) = anchorings(found)

    assert (one.how, found.said(one.noun)) == (How.NAMED, "the fall of Kut")


def test_a_date_of_a_circumstance_is_no_date_of_the_verb_itself() -> None:
    assert anchorings(read("After a lull in May 1916, the army came."))[0].nominal
    assert not anchorings(read("After a lull the army came in May 1916."))[0].nominal


def test_a_shared_verb() -> None:
    first, second = anchorings(read("Liège fell on 16 August 1914 and Namur on 25 August 1914."))

    assert (first.how, second.how, second.predicate) == (How.BEHIND, How.GAPPED, first.predicate)


def test_the_second_of_two_dates_opens_a_clause_of_its_own() -> None:
    found = read("He was posted to Kiev in 1679, and in 1683 was made a general.")
    _, second = anchorings(found)

    assert second.predicate == found.verb("made")


def test_a_life_in_brackets() -> None:
    (one,) = anchorings(read("Fridtjof Nansen (born 10 October 1861) was an explorer."))

    assert one.how is How.LIFE


@pytest.mark.parametrize("text", ["He wrote the 1969 constitution.", "They entered winter quarters."])
def test_a_date_inside_a_noun_phrase(text: str) -> None:
    assert anchorings(read(text))[0].attributive
