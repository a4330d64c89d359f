"""Verbs with their auxiliaries, and how they stand."""

import pytest

from desktop.extraction.grammar.verb_groups import Form
from tests.extraction.reading import read


@pytest.mark.parametrize(
    ("text", "verb", "form"),
    [
        ("Bulgaria signed the armistice.", "signed", Form.FINITE),
        ("The armistice signed at Thessaloniki ended the war.", "signed", Form.PARTICIPLE),
        ("The fund, created in 1931 by merchants, was small.", "created", Form.PARTICIPLE),
        ("Venizelos, the prime minister, resigned.", "resigned", Form.FINITE),
        ("The army crossed the river, besieging the town.", "besieging", Form.ING),
        ("The towns lost or gained by the truce were small.", "lost", Form.PARTICIPLE),
        ("The law approved in May provides a frame.", "approved", Form.PARTICIPLE),
        ("Oslo announced today it would close the port.", "announced", Form.FINITE),
        ("Nansen enters the camp and leaves the next day.", "enters", Form.FINITE),
        ("Nansen, who leads the party, was ill.", "leads", Form.FINITE),
        ("The report published in 1989, however, revealed nothing.", "published", Form.PARTICIPLE),
    ],
)
def test_form(text: str, verb: str, form: Form) -> None:
    assert read(text).verb(verb).form is form


@pytest.mark.parametrize(
    "text",
    ["The defeated army went home.", "In occupied Ghent nobody spoke.", "It was its stained glass."],
)
def test_an_adjective_is_no_verb(text: str) -> None:
    heads = {read(text).words[one.head].plain for one in read(text).verbs}

    assert not heads & {"defeated", "occupied", "stained"}


def test_a_plural_is_no_verb() -> None:
    found = read("The Oslo attacks on the port ended.")

    assert [found.words[one.head].plain for one in found.verbs] == ["ended"]


def test_auxiliaries_belong_to_their_verb() -> None:
    verb = read("Greece had not yet been invited.").verb("invited")

    assert (verb.passive, verb.negated) == (True, True)
