"""Headlines that can be asked about."""

import pytest

from db.model.event import Claim
from desktop.exercises.headlines import begins_unclear, names_a_date, names_a_place, told_apart
from tests.sheets.lessons import event

TEXT = "All of this happened in the valley, one thing after another."


@pytest.mark.parametrize(
    "headline",
    [
        "The coup of 1969",
        "Elections in July",
        "Выборы в июле",
        "Die Wahlen im März",
        "Elections in May",
        "Выборы в мае",
        "Die Wahlen im Mai",
        "les élections de mai",
    ],
)
def test_headlines_that_name_a_date(headline: str) -> None:
    assert names_a_date(headline)


@pytest.mark.parametrize(
    "headline",
    ["A contract of 1.3 billion euros", "Amir signs", "630,000 people vote", "Amir may sign", "A set of talks"],
)
def test_headlines_that_do_not(headline: str) -> None:
    assert not names_a_date(headline)


def test_headlines_that_tell_a_place_in_a_row() -> None:
    assert names_a_place("A second visit")
    assert names_a_place("Amir signs again")
    assert not names_a_place("Amir signs in seconds")


def test_what_only_the_text_before_explains() -> None:
    assert [
        text for text in ("It ends", "“His army” tries", "The first fails", "That is all") if not begins_unclear(text)
    ] == []
    assert not any(map(begins_unclear, ("The first of the towns", "There was shooting", "Italy signs", "Herat falls")))


def test_what_is_left_out() -> None:
    titles = ("Amir signs", "Amir signs!", "It falls", "Rahal might have signed", "Kahn goes", "Weber goes")
    events = [event(TEXT, number, "1969", title, "All of this") for number, title in enumerate(titles)]
    events.append(event(TEXT, 9, None, "A bell rings", "All of this"))
    events.append(event(TEXT, 10, "1970", "The valley is glad", "All of this", claim=Claim.JUDGEMENT))
    assert [one.title for one in told_apart(events)] == ["Kahn goes", "Weber goes"]
