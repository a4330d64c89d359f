"""What holds for any text."""

from itertools import pairwise

from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from db.model.moment import Moment
from desktop.extraction.contradictions import contradictions
from desktop.extraction.timex import timexes
from desktop.extraction.timex.points import Unit, around
from desktop.extraction.timex.ranges import joined

WORDS = (
    "In on by since until from to between and the early late mid- end of January Feb. March May 3 11 29 31 "
    "30th 1999 2016 '90s "
    "1980s 19th century BC AD last next this that year years month "
    "week days day two several ago later earlier Tuesday Christmas "
    "spring "
    "winter quarter first second half today yesterday now , . ( ) - – / : 5 p.m. 17:30 "
    "9/11 2012-02-30 0 00 1,500 men \n 🙂 "
    "centuries 18th seventeenth thousand million weekend Monday Christmas offensive after before '68 1930's last "
    "same period Today is will by until 5–7 12, 1200 400 BCE a day 20 miles 5.30 pm the 5th of last month"
)
PIECES = st.sampled_from(WORDS.split(" "))
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map(" ".join), st.text(max_size=60))
DATES = ("2017-03-15", "0001-01-01", "2024-02-29", "-0043-03-15", "9999-12-31", "../2017")
PUBLISHED = st.sampled_from([None, *map(Moment.parse, DATES)])
UNITS = st.sampled_from([unit for unit in Unit if unit >= Unit.DAY and unit is not Unit.FORTNIGHT])


@hypothesis_settings(max_examples=400, deadline=None)
@given(text=TEXTS, published=PUBLISHED)
def test_expressions_lie_in_the_text_one_after_the_other(text: str, published: Moment | None) -> None:
    found = timexes(text, published=published)

    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))
    assert all(one.value and 0 < one.confidence <= 1 and one.rule for one in found)
    assert all("\n" not in text[one.span.start : one.span.end] for one in found)
    for one in joined(text, found):
        assert one.moment is None or Moment.parse(str(one.moment)) == one.moment
    if published is not None:
        assert all(one.words for one in contradictions(text, published))


@hypothesis_settings(max_examples=200, deadline=None)
@given(day=st.integers(-800_000, 3_600_000), unit=UNITS, amount=st.integers(-60, 60))
def test_units_hold_their_days_and_move_by_whole_steps(day: int, unit: Unit, amount: int) -> None:
    point = around(unit, day)

    assert point.first <= day <= point.last
    assert around(unit, point.last + 1).first == point.last + 1
    assert point.shifted(unit, amount).shifted(unit, -amount) == point
    moment = Moment.parse(point.edtf)
    assert (moment.earliest, moment.latest) == (point.first, point.last)
