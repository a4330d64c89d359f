"""Dates by their surroundings: the order of a story, tense, rows that share their words, and what is no date."""

import pytest

from db.model.moment import Moment
from desktop.extraction.timex import TimexType, telling, timexes

PUBLISHED = Moment.parse("2017-03-15")  # a Wednesday
HISTORY = "The league was founded in 1911. In May 1912 it met in Bergen. "


def found(text: str, published: Moment | None = PUBLISHED) -> dict[str, str]:
    return {text[one.span.start : one.span.end]: one.value for one in timexes(text, published=published)}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("In June (as told in July 1950) the house was sold. It was let in August 1912.", "June", "1912-06"),
        ("Sales had risen in June, and by October they fell.", "October", "1912-10"),
        ("In winter the river froze. In April the ice broke.", "April", "1912-04"),
        ("Trade was weak compared with March 1909. In July it grew.", "July", "1912-07"),
        ("A harbour was planned for late 1920. In July work stopped.", "July", "1912-07"),
        ("On 3 June, two days after the vote, he left.", "two days", "1912-06-03"),
        ("On 3 June the siege was lifted. Five days after the siege the king came.", "Five days", "1912-06-08"),
        ("On 3 June she rose at 5.30 am and left.", "5.30 am", "1912-06-03T05:30"),
        ("In August war came. The Christmas offensive failed.", "Christmas", "1912-12"),
    ],
)
def test_a_story_goes_on_and_its_asides_do_not_move_it(text: str, words: str, value: str) -> None:
    assert found(HISTORY + text)[words] == value


def test_a_date_leads_up_to_the_next_that_says_its_year() -> None:
    text = HISTORY + "He said so again in December 1913. In March the strike began. On 2 April 1913 it ended."

    assert found(text)["March"] == "1913-03"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The first vote is to be held on May 20.", "May 20", "2017-05-20"),
        ("The plan was shared a million times by Friday.", "Friday", "2017-03-10"),
        ("The sale will be finished by June 10.", "June 10", "2017-06-10"),
        ("The deal, signed in December, ends in 2020.", "December", "2016-12"),
        ("This Friday they vote.", "This Friday", "2017-03-17"),
        ("He came on the 5th of last month.", "the 5th of last month", "2017-02-05"),
        ("He came the day before yesterday.", "the day before yesterday", "2017-03-13"),
        ("He was there this weekend.", "this weekend", "2017-W10-WE"),
        ("On Tuesday prices rose, and fell at the end of the day.", "the end of the day", "2017-03-14"),
        ("Sales rose in February compared to the same period last year.", "the same period last year", "2016-02"),
        ("The first Monday in June 2012 was free.", "The first Monday in June 2012", "2012-06-04"),
        ("They came about five thousand years ago.", "about five thousand years ago", "BC3000"),
    ],
)
def test_news_looks_where_its_verbs_look(text: str, words: str, value: str) -> None:
    assert found(text)[words] == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In the late 18th and early 19th centuries it grew.", ["17", "18"]),
        ("In the seventeenth and eighteenth centuries it grew.", ["16", "17"]),
        ("Between the 5th and 3rd centuries BC it grew.", ["BC04", "BC02"]),
        ("It lasted from about 1200 to about 400 BCE.", ["BC1200", "BC0400"]),
        ("It lasted from May 8–12, 1942.", ["1942-05-08", "1942-05-12"]),
        ("It lasted from the 13th to the 19th of October 1950.", ["1950-10-13", "1950-10-19"]),
    ],
)
def test_rows_share_their_words(text: str, values: list[str]) -> None:
    assert list(found(text).values()) == values


@pytest.mark.parametrize(
    "text",
    [
        "She worked into her 80s.",
        "They meet on a Monday.",
        "Today, few of the old ships survive.",
        "He studied at the Summer Institute.",
        "They put on winter clothes.",
        "He sang “White Christmas” to them.",
        "Three quarters of the town burned.",
        "On Bloody Sunday he was away.",
        "It was the spirit of '16, and of May '16.",
    ],
)
def test_words_of_time_that_name_no_time(text: str) -> None:
    assert [one.moment for one in timexes(text, published=PUBLISHED) if one.moment is not None] == []


@pytest.mark.parametrize("text", ["They made 20 miles a day.", "It costs $5 a month.", "They meet twice a week."])
def test_a_rate_repeats_and_is_no_length(text: str) -> None:
    (only,) = timexes(text, published=PUBLISHED)

    assert only.type is TimexType.SET


@pytest.mark.parametrize(
    ("text", "edtf"), [("He died before 1990.", "../1990"), ("She ruled after May 1990.", "1990-05/..")]
)
def test_before_and_after_are_open(text: str, edtf: str) -> None:
    (only,) = timexes(text, published=PUBLISHED)

    assert only.moment == Moment.parse(edtf)


def test_it_can_be_asked_whether_a_text_tells_history_or_news() -> None:
    history, news = telling(HISTORY, published=PUBLISHED), telling("They met on Tuesday.", published=PUBLISHED)

    assert history is not None
    assert news is not None
    assert (history.history, news.history) == (True, False)
    assert history.rule == "The text tells history: a date without its year takes it from the date told before it."
    assert news.rule == (
        "The text reads like news: a date without its year is counted from the publication date, 15 March 2017."
    )
    assert telling("Am Dienstag.", published=PUBLISHED, language="de") is None
