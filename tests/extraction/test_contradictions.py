"""Where a publication date and a text cannot both be right, and where they can."""

import pytest

from db.model.moment import Moment
from desktop.extraction.contradictions import contradictions
from desktop.extraction.timex import timexes

NEWS_OF_2017 = (
    "The minister speaks openly of her plan. In June and December 2016 she was in Oslo to sell "
    "it, and by 2017 "
    "half of the council had come over to her.\nOn Feb. 3 she laid it before the house. The opposition is "
    "not convinced. "
    "Now she has gone one step further: the fleet is in port, and the harbour is closed to all others. "
    "It is a bet, and it may be lost. The house has to decide, and it is not in a hurry."
)
HISTORY = (
    "The council was founded in 1911. In May 1912 it moved to the harbour, and in June 1913 its first ship "
    "was launched. "
    "In July the war reached the town, and on 3 August the harbour was closed. It was opened again in 1919."
)
NEWS_WITH_BACKGROUND = (
    "The council has met again today. Since the treaty of February 2014 it has had no budget, and the "
    "talks of 2015 were "
    "broken off. On Tuesday the members are to vote. In March they asked for more time, and it is now clear why. "
    "The house has been divided since 1988."
)


def said(text: str, published: str) -> list[str]:
    return [str(one.words) for one in contradictions(text, Moment.parse(published))]


def test_a_text_that_tells_of_a_later_year_as_past_is_pointed_out() -> None:
    text = "By 2017, the general had changed sides."

    assert said(text, "2010-05-01") == [
        "The text tells of “2017” as past, but its publication date is 1 May 2010. Was it published later?"
    ]
    assert said(text, "2017-03-15") == []


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will be finished by 2017.",
        "They agreed to cut emissions by 2030.",
        "The minister said that the mandate ends in May 2012.",
        "The games of 2012 were given to London; the plan was published.",
        "Scientists have calculated the yields of 2050.",
        "He scored 2012 points.",
    ],
)
def test_what_is_still_to_come_is_none(text: str) -> None:
    assert said(text, "2010-05-01") == []


def test_news_that_was_put_on_the_web_again_is_pointed_out_and_not_resolved() -> None:
    (only,) = contradictions(NEWS_OF_2017, Moment.parse("2024-05-16"))

    assert NEWS_OF_2017[only.span.start : only.span.end] == "Feb. 3"
    assert "the last year that the text names is 2017" in only.words
    day = next(one for one in timexes(NEWS_OF_2017, published=Moment.parse("2024-05-16")) if one.span == only.span)
    assert day.moment is None
    assert "reads like news of an earlier time" in day.rule


def test_it_is_pointed_out_at_the_last_year_where_all_days_have_one() -> None:
    text = NEWS_OF_2017.replace("\n", " ")
    (only,) = contradictions(text, Moment.parse("2024-05-16"))

    assert text[only.span.start : only.span.end] == "2017"
    assert only.words.startswith("The text reads like news, and the last year that it names is 2017")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (NEWS_OF_2017, "2017-03-15"),
        (HISTORY, "1925-01-01"),
        (HISTORY, "1999-12-31"),
        (NEWS_WITH_BACKGROUND, "2020-11-20"),
        ("Nothing is dated here.", "2020-11-20"),
    ],
)
def test_a_date_that_fits_is_left_alone(text: str, published: str) -> None:
    assert said(text, published) == []


def test_other_languages_are_left_alone() -> None:
    assert contradictions("Der Vertrag wurde 2017 geschlossen.", Moment.parse("2010-05-01"), "de") == []


def test_a_publication_date_with_an_open_end_contradicts_nothing() -> None:
    assert said("By 2017, the general had changed sides.", "2010/..") == []
