"""An old article speaks of the office held then: on the screen, on sheets and in exercises, from one place."""

from collections.abc import Iterator

import pytest

from db.model.actor import DatedGloss, Role
from db.model.moment import Moment
from desktop.library.curating.actors import change_actor
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.sheets.content.glosses import in_few_words
from desktop.wording.lessons import tagline
from tests import made


@pytest.fixture
def library(made_file: made.File) -> Iterator[Library]:
    with Library.open(made_file.path) as library:
        yield library


def test_a_lesson_has_its_actors_as_they_were_then(library: Library, made_file: made.File) -> None:
    league_id, ben_id = made_file.ids.actors[3], made_file.ids.actors[2]
    ben = library.actors.get(ben_id)
    roles = (Role("retired", Moment.parse("2020/..")), Role("minister", Moment.parse("2016-06/2018")))
    glosses = (
        DatedGloss("A minister.", Moment.parse("2016/2018")),
        DatedGloss("A pensioner.", Moment.parse("2020/..")),
    )
    change_actor(library, ben._replace(roles=roles, glosses=glosses))

    lesson = read_lesson(library, made_file.ids.article)  # of about March 2017
    then = lesson.actor_by_id[ben_id]
    assert then.gloss == "A minister."
    assert [role.title for role in then.roles] == ["minister", "retired"]
    assert tagline(lesson, then) == "minister"
    assert in_few_words(lesson, then) == "A minister"
    assert lesson.actor_by_id[league_id] == library.actors.get(league_id)
    # The library keeps what holds at all times.
    assert library.actors.get(ben_id)._replace(roles=(), glosses=()) == ben
