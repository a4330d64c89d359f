"""Which roles and glosses held at the time of an article."""

import pytest

from db.model.actor import Actor, ActorKind, DatedGloss, Role
from db.model.event import EventActor
from db.model.moment import Moment
from db.model.tenure import ArticleTime, Standing, standing
from tests import made

HELD, AROUND, UNDATED, EARLIER, LATER = Standing


@pytest.mark.parametrize(
    ("period", "time", "expected"),
    [
        ("2012-05/..", "2017-03-15", HELD),
        ("../2018", "2017-03-15", HELD),
        ("2000-05-07/2008-05-07", "2008-05-07", HELD),
        ("2000-05-07/2008-05-07", "2008-05-08", EARLIER),
        ("2008-05-08/..", "2008-05-07", LATER),
        ("2008-05-08/..", "2008-05-08", HELD),
        ("2000/2008", "2007-12-31", HELD),
        ("2000/2008", "2008-01-02", AROUND),  # it ended on some day of that year
        ("2000/2008", "2000-06", AROUND),
        ("2016", "2016-06-01", AROUND),
        ("2016", "2017", EARLIER),
        ("2010/2020", "2017", HELD),  # every day of the year
        ("2017-03-15/..", "2017", AROUND),
        ("2012~/2016", "2012-12-31", AROUND),
        ("2012~/2016", "2013-12-30", AROUND),  # "about 2012" reaches to the end of 2013
        ("2012~/2016", "2014", HELD),
        ("2012/", "2017", AROUND),  # nobody knows when it ended
        ("/2017", "2016", AROUND),
        ("/2017", "2018", EARLIER),
        ("2012/..", "../2011", LATER),
        ("2012/..", "../2017", AROUND),
        ("-0044/..", "2017", HELD),
    ],
)
def test_a_period_and_a_day(period: str, time: str, expected: Standing) -> None:
    assert standing(Moment.parse(period), (Moment.parse(time),)) is expected


def test_without_a_period_or_a_time_nothing_is_said() -> None:
    assert standing(None, (Moment.parse("2017"),)) is UNDATED
    assert standing(Moment.parse("2017"), ()) is UNDATED


def test_several_times_must_agree() -> None:
    period = Moment.parse("2000/2008")
    assert standing(period, tuple(map(Moment.parse, ("2001", "2002-05")))) is HELD
    assert standing(period, tuple(map(Moment.parse, ("2001", "2010")))) is AROUND
    assert standing(period, tuple(map(Moment.parse, ("2009", "2010")))) is EARLIER


def actor(*roles: tuple[str, str | None], gloss: str = "", glosses: tuple[tuple[str, str], ...] = ()) -> Actor:
    return Actor(
        id=7,
        uuid="actor",
        name="Vladimir Putin",
        kind=ActorKind.PERSON,
        gloss=gloss,
        key=False,
        aliases=(),
        originals=(),
        roles=tuple(Role(title, None if when is None else Moment.parse(when)) for title, when in roles),
        glosses=tuple(DatedGloss(text, Moment.parse(when)) for text, when in glosses),
    )


def time(published: str | None) -> ArticleTime:
    return ArticleTime(made.article()._replace(published=None if published is None else Moment.parse(published)))


PUTIN = actor(
    ("an officer", None),
    ("president", "2000-05/2008-05"),
    ("prime minister", "2008-05-08/2012-05-07"),
    ("president again", "2012-05-07/.."),
    gloss="A Russian politician.",
    glosses=(("The head of the government.", "2008-05-08/2012-05-07"), ("The president.", "2012-05-08/..")),
)


@pytest.mark.parametrize(
    ("published", "first", "gloss"),
    [
        ("2004-01-01", ("president", HELD), "A Russian politician."),
        ("2009-01-01", ("prime minister", HELD), "The head of the government."),
        ("2017-01-01", ("president again", HELD), "The president."),
        ("1990-01-01", ("an officer", UNDATED), "A Russian politician."),
        ("2012-05", ("prime minister", AROUND), "A Russian politician."),  # both are possible: neither is claimed
        (None, ("an officer", UNDATED), "A Russian politician."),
    ],
)
def test_an_article_shows_the_office_held_then(published: str | None, first: tuple[str, Standing], gloss: str) -> None:
    held = time(published).held(PUTIN)
    assert (held.roles[0].role.title, held.roles[0].standing) == first
    assert held.gloss == gloss
    assert {one.role for one in held.roles} == set(PUTIN.roles)
    then = time(published).as_then(PUTIN)
    assert then == PUTIN._replace(gloss=gloss, roles=tuple(one.role for one in held.roles))


def test_what_came_before_and_later_is_told_apart() -> None:
    held = time("2009-01-01").held(PUTIN)
    assert [role.title for role in held.of(EARLIER)] == ["president"]
    assert [role.title for role in held.of(LATER)] == ["president again"]
    assert [role.title for role in held.of(HELD, UNDATED)] == ["prime minister", "an officer"]


def test_no_role_is_shown_as_present_when_none_held() -> None:
    assert time("1999-01-01").held(actor(("president", "2000/2008"))).of(HELD, AROUND, UNDATED) == ()


def test_of_two_glosses_the_one_that_began_last_is_valid() -> None:
    both = actor(glosses=(("The emir.", "1990/.."), ("The king.", "2002-02/..")))
    assert time("2005").held(both).gloss == "The king."
    assert time("1995").held(both).gloss == "The emir."


def test_a_gloss_that_may_have_held_stands_in_for_none_at_all() -> None:
    assert time("2008").held(actor(glosses=(("The president.", "2000/2008"),))).gloss == "The president."
    assert time("2009").held(actor(glosses=(("The president.", "2000/2008"),))).gloss == ""
    assert time("2008").held(actor(gloss="A man.", glosses=(("The president.", "2000/2008"),))).gloss == "A man."


def test_an_article_without_a_date_is_of_the_time_that_it_tells_of() -> None:
    article = made.article()._replace(published=None)
    told = [
        made.event("one", "2009-01-11", [EventActor(7, "")], "Ben"),
        made.event("two", "2010", [EventActor(7, "")], "Ben"),
        made.event("three", "1969", [EventActor(8, "")], "Ben"),
        made.event("four", None, [EventActor(7, "")], "Ben"),
    ]
    held = ArticleTime(article, told).held(PUTIN)
    assert (held.roles[0].role.title, held.roles[0].standing) == ("prime minister", HELD)
    assert held.gloss == "The head of the government."
    assert {one.standing for one in ArticleTime(article, told[2:]).held(PUTIN).roles} == {UNDATED}


def test_an_actor_without_roles_and_glosses_stays_itself() -> None:
    plain = actor(gloss="A man.")
    assert time("2017").as_then(plain) is plain
