"""Dates of English sentences: where they are, their TIMEX3 values, and the moments of a timeline."""

import pytest

from db.model.event import DateBasis
from db.model.moment import Moment
from desktop.extraction.timex import Timex, TimexType, timexes
from desktop.extraction.timex.ranges import joined

PUBLISHED = Moment.parse("2017-03-15")  # a Wednesday


def found(text: str, published: Moment | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(text[one.span.start : one.span.end], one.value) for one in timexes(text, published=published)]


def only(text: str, published: Moment | None = PUBLISHED) -> Timex:
    (one,) = timexes(text, published=published)
    return one


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("She left on 3 May 2012.", "3 May 2012", "2012-05-03"),
        ("She left on May 3, 2012.", "May 3, 2012", "2012-05-03"),
        ("She left on May 3rd 2012.", "May 3rd 2012", "2012-05-03"),
        ("She left on the 3rd of May, 2012.", "the 3rd of May, 2012", "2012-05-03"),
        ("She left on Thursday, 3 May 2012.", "Thursday, 3 May 2012", "2012-05-03"),
        ("She left on 2012-05-03.", "2012-05-03", "2012-05-03"),
        ("She left on 3.5.2012.", "3.5.2012", "2012-05-03"),
        ("She left on 25/12/2012.", "25/12/2012", "2012-12-25"),
        ("She left on Dec. 24, 2012.", "Dec. 24, 2012", "2012-12-24"),
        ("She left in SEPTEMBER 2012.", "SEPTEMBER 2012", "2012-09"),
        ("She left in Sept. 2012.", "Sept. 2012", "2012-09"),
        ("She left in the spring of 2012.", "the spring of 2012", "2012-SP"),
        ("She left in autumn 2012.", "autumn 2012", "2012-FA"),
        ("She left in the second quarter of 2012.", "the second quarter of 2012", "2012-Q2"),
        ("She left in the second half of 2012.", "the second half of 2012", "2012-H2"),
        ("She left in the 1980s.", "the 1980s", "198"),
        ("She left in the eighties.", "the eighties", "198"),
        ("She lived in the nineteenth century.", "the nineteenth century", "18"),
        ("She lived in the 5th century BC.", "the 5th century BC", "BC04"),
        ("He was murdered in 44 BC.", "44 BC", "BC0044"),
        ("It fell in AD 476.", "AD 476", "0476"),
        ("It was built around 1200 BCE.", "1200 BCE", "BC1200"),
        ("They met on New Year's Eve 2012.", "New Year's Eve 2012", "2012-12-31"),
        ("On 9/11 she was in Rome.", "9/11", "2001-09-11"),
        ("On the night of 3 May 2012 she left.", "the night of 3 May 2012", "2012-05-03TNI"),
    ],
)
def test_dates_that_say_everything(text: str, words: str, value: str) -> None:
    assert found(text) == [(words, value)]
    assert only(text).basis is DateBasis.STATED
    assert only(text).rule == "The text says the date itself."


def test_a_part_of_a_month_is_said_to_be_one() -> None:
    early = only("She left in early March 2012.")

    assert (str(early.moment), early.value) == ("2012-03", "2012-03")
    assert early.rule == (
        "The text says the date itself. “early March 2012” is a part of that month; the date has the whole of it."
    )


def test_no_date_lies_behind_the_last_year() -> None:
    months = timexes("9/11\nJanuary January", published=Moment.parse("9999-12-31"))

    assert {one.value[:4] for one in months[1:]} == {"9999"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On Jan. 11 the general came aboard.", "2017-01-11"),
        ("The plan was pitched in February.", "2017-02"),
        ("The plan was pitched in April.", "2016-04"),
        ("On March 15 they met.", "2017-03-15"),
        ("On 16 March they met.", "2016-03-16"),
        ("The court will decide in April.", "2017-04"),
        ("The vote is scheduled for 3 January.", "2018-01-03"),
        ("They met on Tuesday.", "2017-03-14"),
        ("They met on Wednesday.", "2017-03-15"),
        ("They met on Thursday.", "2017-03-09"),
        ("They will meet on Thursday.", "2017-03-16"),
        ("Markets stay shut until Friday, it was said.", "2017-03-17"),
        ("They met yesterday.", "2017-03-14"),
        ("They meet tomorrow.", "2017-03-16"),
        ("They met last week.", "2017-W10"),
        ("They met last month.", "2017-02"),
        ("They met last year.", "2016"),
        ("They will meet next year.", "2018"),
        ("They met two weeks ago.", "2017-03-01"),
        ("They met three months ago.", "2016-12"),
        ("They met five years ago.", "2012"),
        ("They met last August.", "2016-08"),
        ("They met last summer.", "2016-SU"),
        ("They met at the end of last year.", "2016"),
        ("They met in October of last year.", "2016-10"),
        ("Sales fell last quarter.", "2016-Q4"),
    ],
)
def test_news_is_counted_from_its_publication(text: str, value: str) -> None:
    one = only(text)

    assert one.value == value
    assert one.basis is DateBasis.WORKED_OUT
    assert "15 March 2017" in one.rule


def test_the_rule_says_which_of_two_directions_was_taken() -> None:
    past, coming = only("On Jan. 11 he came."), only("He will come in April.")

    assert past.rule == (
        "“Jan. 11” names no year or week: the last one before the publication date, 15 March 2017, is meant."
    )
    assert coming.rule == (
        "“April” names no year or week, and the sentence looks ahead: the next one after the publication date, "
        "15 March 2017, is meant."
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On Jan. 11 he came.", "XXXX-01-11"),
        ("He came in February.", "XXXX-02"),
        ("He came on Tuesday.", "XXXX-WXX-2"),
        ("He came yesterday.", "XXXX-XX-XX"),
        ("He came last year.", "XXXX"),
        ("He came two weeks ago.", "XXXX-WXX"),
    ],
)
def test_without_a_confirmed_publication_date_nothing_is_counted_from_it(text: str, value: str) -> None:
    one = only(text, None)

    assert (one.value, one.moment) == (value, None)
    assert one.rule == "The date depends on the day of publication, which is not confirmed."


HISTORY = (
    "In April 1812 the army was ready. The river was crossed on 24 June. Smolensk fell in August. "
    "On 7 September the armies met near Borodino; the next day the road was open. "
    "A week later the city was reached. That month it burned. In October the retreat began, "
    "and in January the frontier was crossed again. Two months later Berlin was taken. The following year Paris fell."
)


def test_history_carries_its_year_on() -> None:
    assert found(HISTORY) == [
        ("April 1812", "1812-04"),
        ("24 June", "1812-06-24"),
        ("August", "1812-08"),
        ("7 September", "1812-09-07"),
        ("the next day", "1812-09-08"),
        ("A week later", "1812-09-15"),
        ("That month", "1812-09"),
        ("October", "1812-10"),
        ("January", "1813-01"),
        ("Two months later", "1813-03"),
        ("The following year", "1814"),
    ]
    assert found(HISTORY, None) == found(HISTORY)


def test_the_rule_of_history_says_what_was_told_before() -> None:
    _, june, *_ = timexes(HISTORY, published=PUBLISHED)

    assert june.rule == ("“24 June” names no year: the text tells history, and the date told before it is April 1812.")
    assert june.basis is DateBasis.WORKED_OUT


def test_a_year_aside_does_not_move_a_history() -> None:
    text = (
        "In May 1915 the ship was sunk. A film of 1988 told it again, and it was planned for 1917. "
        "In June (see the report of 1999) notes were sent."
    )

    assert ("June", "1915-06") in found(text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In May and October 2015 he came.", ["2015-05", "2015-10"]),
        ("In June, July and August 2016 he came.", ["2016-06", "2016-07", "2016-08"]),
        ("Between November and January 2017 he came.", ["2016-11", "2017-01"]),
        ("It lasted from 3 to 9 April 1999.", ["1999-04-03", "1999-04-09"]),
        ("It lasted from 5-7 April 1999.", ["1999-04-05", "1999-04-07"]),
        ("It was told in 1914-18.", ["1914", "1918"]),
        ("The war (264–241 BC) was long.", ["BC0264", "BC0241"]),
        ("Between 264 and 241 BC there was war.", ["BC0264", "BC0241"]),
    ],
)
def test_what_stands_once_counts_for_both(text: str, values: list[str]) -> None:
    assert [value for _, value in found(text)] == values
    assert all(one.basis is DateBasis.STATED for one in timexes(text, published=PUBLISHED))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("By 2017, he had changed.", "../2017"),
        ("He stayed until May 2016.", "../2016-05"),
        ("He has ruled since 2014.", "2014/.."),
        ("It was founded around March 2016.", "2016-03~"),
        ("It was founded circa 1850.", "1850~"),
        ("It began in the early 1990s.", "1990/1993~"),
        ("It began in the mid-1990s.", "1994~/1995~"),
        ("It began in the late 1990s.", "1996~/1999"),
        ("It began in early 2016.", "2016-01/2016-04~"),
        ("It began at the end of 2016.", "2016-09~/2016-12"),
        ("It began in early March 2016.", "2016-03"),
        ("It began in the second half of 2016.", "2016-07/2016-12"),
        ("It began in the summer of 2016.", "2016-22"),
        ("It began last week.", "2017-03-06/2017-03-12"),
        ("It began in the 1980s.", "198X"),
        ("It began in the 19th century.", "18XX"),
        ("It began in 44 BC.", "-0043"),
        ("It began on the night of 3 May 2012.", "2012-05-03"),
    ],
)
def test_moments_know_what_values_cannot_say(text: str, edtf: str) -> None:
    assert only(text).moment == Moment.parse(edtf)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It lasted from 2014 to 2016.", "2014/2016"),
        ("It lasted from May 2014 until the end of 2016.", "2014-05/2016-12"),
        ("It lasted between April and June 2016.", "2016-04/2016-06"),
        ("The war of 1939–1945 was long.", "1939/1945"),
        ("It lasted from the early 1990s to 2003.", "1990/2003"),
    ],
)
def test_both_ends_of_a_period_can_be_joined(text: str, edtf: str) -> None:
    (period,) = joined(text, timexes(text, published=PUBLISHED))

    assert period.moment == Moment.parse(edtf)


def test_two_dates_in_a_row_are_no_period() -> None:
    text = "He came in May and October 2015."

    assert len(joined(text, timexes(text, published=PUBLISHED))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Some 2,000 men were there.",
        "They sent 1500 soldiers.",
        "About 2000 rebels fled.",
        "UN Resolution 1973 allowed it.",
        "It cost $1999 and €2010.",
        "He scored 1950 points.",
        "The 1500-metre race was his.",
        "It weighs 1800 kg.",
        "It may rain, and he may March on.",
        "May they succeed?",
        "They march on Rome.",
        "April Jones and August Strindberg spoke.",
        "The fall of the city was near.",
        "A spring of water rose there.",
        "He read page 1812.",
    ],
)
def test_numbers_verbs_and_names_are_no_dates(text: str) -> None:
    assert [one for one in found(text) if one[1] != "PRESENT_REF"] == []


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("It took three weeks.", TimexType.DURATION, "P3W"),
        ("It took twenty-five years.", TimexType.DURATION, "P25Y"),
        ("It took two and a half years.", TimexType.DURATION, "P2.5Y"),
        ("It took several months.", TimexType.DURATION, "PXM"),
        ("It was a ten-day visit.", TimexType.DURATION, "P10D"),
        ("It grew over the past decade.", TimexType.DURATION, "P1DE"),
        ("It grew in the last five years.", TimexType.DURATION, "P5Y"),
        ("It took forty minutes.", TimexType.DURATION, "PT40M"),
        ("They meet every year.", TimexType.SET, "P1Y"),
        ("They meet daily.", TimexType.SET, "XXXX-XX-XX"),
        ("They meet at 17:30.", TimexType.TIME, "2017-03-15T17:30"),
        ("They meet at 5 p.m. today.", TimexType.TIME, "2017-03-15T17:00"),
        ("They are now in Rome.", TimexType.DATE, "PRESENT_REF"),
        ("They have recently left.", TimexType.DATE, "PAST_REF"),
    ],
)
def test_lengths_repetitions_and_hours_are_on_no_timeline(text: str, kind: TimexType, value: str) -> None:
    first, *_ = timexes(text, published=PUBLISHED)

    assert (first.type, first.value, first.moment) == (kind, value, None)


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert found("They met on 30 February 2012.") == []


def test_numbers_that_may_be_day_or_month_first_give_the_year_alone() -> None:
    assert found("They met on 03/04/2012.") == [("03/04/2012", "2012")]


def test_rules_can_be_said_in_another_language() -> None:
    rule = only("On Jan. 11 he came.").rule
    heard: list[str] = []

    def say(text: str, /, **values: object) -> str:
        heard.append(text)
        return text.format(**values)

    assert rule.said(say) == rule
    assert "{day} March {year}" in heard


def test_a_publication_date_without_its_day_is_enough_for_months_alone() -> None:
    month = Moment.parse("2017-03")

    assert found("They met in February.", month) == [("February", "2017-02")]
    assert found("They met last year.", month) == [("last year", "2016")]
    assert found("They met on Tuesday.", month) == [("Tuesday", "XXXX-WXX-2")]
    assert found("They met yesterday.", month) == [("yesterday", "XXXX-XX-XX")]


def test_history_does_not_run_past_its_publication() -> None:
    text = "In March 2015 the house was built. It was sold in May 2015, and bought in January 2017. In July it was let."

    assert found(text)[-1] == ("July", "2016-07")
