"""Columns to match."""

from collections.abc import Sequence

from db.model.actor import Actor, ActorKind, Relation, Role
from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.exercises.forms import Forms, actor_forms
from desktop.exercises.matching import match_dates, match_descriptions, match_roles
from desktop.exercises.values import MASK
from tests.exercises.asking import made
from tests.sheets.lessons import actor, bridge, event, lesson

TEXT = (
    "Nadia Rahal, the engineer of the valley, proposed a bridge. Yosef Amir, the chairman of the board, refused it. "
    "Ruth Maurer, the mayor of the town, wrote a letter, and Ben Kahn, the keeper of the ferry, kept silent."
)


def person(number: int, name: str, gloss: str = "", *roles: Role) -> Actor:
    return actor(number, name, ActorKind.PERSON, gloss)._replace(roles=roles)


def pairs(cast: Sequence[Actor], **values: object) -> dict[str, str]:
    one = lesson([TEXT], cast=cast)
    exercise = made(match_roles, Lesson(*one._replace(**values)))
    return {item.prompt: item.answers[0] for item in exercise.items}


def test_offices_are_those_of_the_time_that_the_article_names() -> None:
    cast = (
        person(1, "Nadia Rahal", "", Role("engineer", None), Role("minister of roads", None)),
        person(
            2, "Yosef Amir", "", Role("chairman of the board", Moment("2010/..")), Role("mayor", Moment("1990/1999"))
        ),
        person(3, "Ruth Maurer", "", Role("mayor of the town", Moment("2016/2018"))),
        person(4, "Ben Kahn", "", Role("keeper of the ferry", Moment("2001/2005"))),
    )
    assert pairs(cast) == {
        "Nadia Rahal": "engineer",
        "Yosef Amir": "chairman of the board",
        "Ruth Maurer": "mayor of the town",
    }  # the article is of 2017, and does not say who ministers to the roads


def test_what_is_true_of_two_is_not_asked() -> None:
    cast = [person(1, "Nadia Rahal", "", Role("engineer", None)), person(2, "Yosef Amir", "", Role("engineer", None))]
    cast += [person(3, "Ruth Maurer", "", Role("mayor of the town", None))]
    assert pairs(cast) == {}


def test_parts_come_from_relations_with_their_words() -> None:
    cast = [
        person(number, name) for number, name in enumerate(("Nadia Rahal", "Yosef Amir", "Ruth Maurer", "Ben Kahn"), 1)
    ]
    anchor = Anchor.of(TEXT, Span(0, 11))
    gone = anchor._replace(quote="gone")
    relations = (
        Relation(1, 1, "leads", 2, None, anchor),
        Relation(2, 2, "advises", 3, Moment("2015/2018"), anchor),
        Relation(3, 3, "opposes", 4, Moment("1999"), anchor),
        Relation(4, 3, "supports", 1, None, gone),
        Relation(5, 4, "pays", 1, None, anchor),
    )
    assert pairs(cast, relations=relations) == {
        "Nadia Rahal": "leads Yosef Amir",
        "Yosef Amir": "advises Ruth Maurer",
        "Ben Kahn": "pays Nadia Rahal",
    }


def test_descriptions_do_not_name_their_own(lessons: tuple[Lesson, ...]) -> None:
    for one in lessons:
        by_name = {actor.name: actor for actor in one.actors}
        for seed in range(6):
            exercise = made(match_descriptions, one, seed)
            for item in exercise.items:
                assert not Forms(actor_forms(by_name[item.prompt])).found_in(item.answers[0])
                assert item.answers[0].count(MASK) <= 1


def test_a_description_that_fits_another_too_is_not_asked() -> None:
    cast = (
        person(1, "Nadia Rahal", "Engineer of the valley who proposed a bridge."),
        person(2, "Yosef Amir", "Chairman of the board who refused it."),
        person(3, "Ruth Maurer", "Mayor of the town who wrote a letter to the board."),
        person(4, "Ben Kahn", "Mayor of the town."),
        person(5, "Ben Amir", "Chairman."),
    )
    one = lesson([TEXT], cast=cast)
    assert {item.prompt for item in made(match_descriptions, one).items} == {"Nadia Rahal", "Yosef Amir", "Ruth Maurer"}


def test_dates_are_in_words_and_apart() -> None:
    exercise = made(match_dates, bridge())
    assert {item.prompt: item.answers[0] for item in exercise.items} == {
        "Rahal proposes a bridge": "1962",
        "Amir meets Rahal": "July 2016",
        "Amir signs": "11 January 2017",
        "Two towns quarrel about the toll": "about March 2017",
    }


def test_headlines_with_dates_are_skipped() -> None:
    events = tuple(
        event(TEXT, number, date, title, "Yosef Amir")
        for number, (date, title) in enumerate(
            [
                ("1962", "The plan of 1962"),
                ("1963-05", "Elections in May fail"),
                ("1964-11", "The November paper"),
                ("1965", "Amir refuses"),
                ("1966", "Rahal writes"),
                ("1967", "Kahn is silent"),
                ("1968", "It is over"),
            ],
            1,
        )
    )
    found = {item.prompt for item in made(match_dates, lesson([TEXT], events=events)).items}
    assert {"Amir refuses", "Rahal writes", "Kahn is silent"} <= found
    assert not found & {"The plan of 1962", "The November paper", "It is over"}
