"""The words of a sentence with its names."""

from desktop.extraction.relations.phrases import Cast, Phrases
from desktop.extraction.sentences import sentences
from tests.extraction.marked import Marked


def phrases(source: str) -> Phrases:
    marked = Marked(source)
    (sentence,) = sentences(marked.text)
    return Phrases(marked.text, sentence, marked.mentions.within(sentence), Cast(marked.text, marked.mentions))


def test_a_name_is_one_word_and_its_possessive_another() -> None:
    words = phrases("[New Zealand]’s army left.")

    assert words.raw == ["New Zealand", "’s", "army", "left", "."]
    assert words.low[0] == ""
    assert words.keys == [0, -1, -1, -1, -1]
    assert words.said(0, 2) == "New Zealand’s army"


def test_a_people_means_its_state_if_that_is_an_actor() -> None:
    words = phrases("[Norway] and Norwegian and Swedish and pro-Norwegian ships")

    assert [words.people(place) for place in (2, 4, 8)] == [0, -1, -1]


def test_the_start_of_a_noun_phrase() -> None:
    words = phrases("In June the exiled general [Serra|p] met Foreign Minister [Boyd|p].")
    first, second = (place for place, key in enumerate(words.keys) if key >= 0)

    assert words.word(words.start_of(first)) == "general"  # "exiled" may be a verb
    assert words.word(words.start_of(second)) == "foreign"


def test_a_name_that_others_are_against_is_no_actor() -> None:
    assert phrases("anti-[Serra|p] troops").keys == [-1, -1, -1, -1]
