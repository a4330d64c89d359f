"""Events to put in order."""

from itertools import combinations
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from db.model.event import Claim, Event
from db.model.moment import Moment, Order, order
from desktop.exercises.ordering import decided, longest_chain, put_in_order
from tests.exercises.asking import made
from tests.sheets.lessons import bridge, event, lesson

TEXT = "All of this happened in the valley, one thing after another."
DATES = [
    "1969",
    "1969-03",
    "1969-03-11",
    "1970",
    "2017-03~",
    "2017-03",
    "2017-04-02",
    "../2017",
    "2014/..",
    "201X",
    "2016?",
]


def events(*dates: str, key: int = 0, claim: Claim = Claim.REPORT) -> list[Event]:
    titles = ("Amir signs", "Rahal writes", "Kahn goes", "Towns quarrel", "Cars cross", "Bells ring", "Boats sink")
    return [
        event(
            TEXT,
            number,
            date,
            titles[(number - 1) % 7] + "!" * (number // 7),
            "All of this",
            key=number == key,
            claim=claim,
        )
        for number, date in enumerate(dates, 1)
    ]


def test_a_year_and_a_month_of_it_are_not_asked_together() -> None:
    chain = longest_chain(events("2016", "2016-07", "2017-01-11", "2018"))
    assert [str(one.date) for one in chain] in (["2016", "2017-01-11", "2018"], ["2016-07", "2017-01-11", "2018"])


def test_a_key_event_is_taken_where_either_would_do() -> None:
    assert longest_chain(events("2016", "2016-07", "2018", key=1))[0].id == 1
    assert longest_chain(events("2016", "2016-07", "2018", key=2))[0].id == 2


def test_but_the_chain_is_as_long_as_can_be() -> None:
    found = longest_chain(events("2016", "2016-02", "2016-07", "2018", key=1))
    assert [one.id for one in found] == [2, 3, 4]


@given(st.lists(st.sampled_from(DATES), max_size=9))
def test_the_chain_is_decided_and_the_longest(dates: list[str]) -> None:
    made_of = events(*dates)
    chain = longest_chain(made_of)
    moments = [one.date for one in chain if one.date]
    assert all(order(one, other) is Order.BEFORE for one, other in combinations(moments, 2))
    longest = max(
        (
            size
            for size in range(len(dates) + 1)
            for some in combinations(dates, size)
            if all(decided(Moment(one), Moment(other)) for one, other in combinations(some, 2))
        ),
        default=0,
    )
    assert len(chain) == longest


def test_three_hundred_events_are_no_trouble() -> None:
    many = events(*(f"{1700 + number}" for number in range(300)))
    began = process_time()
    assert len(longest_chain(many)) == 300
    assert process_time() - began < 0.2


def test_the_order_of_the_bridge() -> None:
    exercise = made(put_in_order, bridge())
    assert {item.prompt: item.answers[0] for item in exercise.items} == {
        "Rahal proposes a bridge": "1",
        "Amir meets Rahal": "2",
        "Amir signs": "3",
        "Two towns quarrel about the toll": "4",
    }
    assert exercise.bank == ()


def test_never_shown_in_the_right_order() -> None:
    for seed in range(30):
        for version in range(3):
            places = [item.answers[0] for item in made(put_in_order, bridge(), seed, version, most=3).items]
            assert sorted(places) == ["1", "2", "3"]
            assert places != ["1", "2", "3"]


def test_two_events_are_too_few() -> None:
    assert made(put_in_order, lesson([TEXT], events=events("1969", "1970"))).too_few


def test_headlines_that_tell_their_place_are_left_out() -> None:
    told = [
        one._replace(title=title)
        for one, title in zip(
            events("1960", "1961", "1962", "1963", "1964"),
            ["A second bridge falls", "Rahal writes", "Amir signs again", "Towns quarrel", "Cars cross"],
            strict=True,
        )
    ]
    found = {item.prompt for item in made(put_in_order, lesson([TEXT], events=told)).items}
    assert found == {"Rahal writes", "Towns quarrel", "Cars cross"}
