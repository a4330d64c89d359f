"""How sure it is that something happened at its date."""

import pytest

from db.model.event import Claim
from db.model.suggestion import EventSuggestion
from desktop.extraction.events.events import events
from desktop.extraction.sentences import sentences
from desktop.extraction.timex import timexes
from tests.extraction.marked import Marked


def told(source: str) -> list[EventSuggestion]:
    marked = Marked(source)
    return events(marked.text, sentences(marked.text), timexes(marked.text, published=None), marked.mentions)


def confidence(source: str) -> float:
    """Of the surest event; 0 where none is offered."""
    return max((event.confidence for event in told(source)), default=0.0)


@pytest.mark.parametrize(
    "source",
    [
        "On 29 April 1916 [Townshend|p] surrendered at [Kut|l].",
        "[Bulgaria] attacked [Serbia] on 16 June 1913.",
        "[Nansen|p] was awarded the Nobel Peace Prize in 1922.",
        "[Fridtjof Nansen|p] (10 October 1861 – 13 May 1930) was an explorer.",
    ],
)
def test_what_happened_is_nearly_certain(source: str) -> None:
    assert confidence(source) >= 0.9


@pytest.mark.parametrize(
    "source",
    [
        "[Bulgaria] did not sign the treaty in May 1913.",
        "If [Italy] had joined the war in 1914, [Austria] would have lost.",
        "[Norway] will open the tunnel in May 2031.",
        "[Serbia] was expected to sign the treaty in May 1913.",
        "[Oslo|l] has been the capital since 1905.",
        "[Sweden] was a poor country in 1850.",
        "[Greece] revised the 1952 constitution.",
        "[Nansen|p] planned to reach the pole by 1895.",
        "Had [Nansen|p] reached the pole in 1895?",
        "I was in [Rome|l] in 1968.",
        "“[Rome|l] burned in 1968,” he wrote.",
    ],
)
def test_background_plans_and_what_did_not_happen_are_unlikely(source: str) -> None:
    assert confidence(source) <= 0.6


def test_a_heading_that_was_copied_with_its_sentence_makes_it_less_sure() -> None:
    plain = "[Bulgaria] attacked [Serbia] on 16 June 1913."

    assert confidence(f"Main article: the war {plain}") < confidence(plain) - 0.2


def test_whom_a_pronoun_means_is_never_quite_sure() -> None:
    assert confidence("[Nansen|p] was tall. In 1922 he visited [Rome|l].") == 0.85


def test_what_is_planned_is_not_told_as_a_fact() -> None:
    assert told("[Norway] will open the tunnel in May 2031.")[0].claim is Claim.HEDGED


def test_a_date_that_only_a_noun_has_is_less_sure_than_that_of_a_verb() -> None:
    noun = confidence("[Greece] changed its mind since the 1967 coup.")

    assert noun < confidence("[Greece] changed its mind in 1967.") - 0.2
