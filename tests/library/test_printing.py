"""What a sheet is made from: the lesson, the questions, the head of the school, other words for its actors."""

import subprocess
import sys
from pathlib import Path

import pytest

from db.model.actor import ActorKind
from db.model.article import Article
from db.model.errors import MissingError
from db.model.lesson import Lesson
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.printing import Forms, material
from desktop.library.schooling import set_school
from desktop.sheets.material import School
from tests import made


def test_the_material_of_an_article(bundled: Path) -> None:
    with Library.open(bundled) as library:
        set_school(library, School("A school"))
        found = material(library, 3)
        assert found.lesson == read_lesson(library, 3)
        assert found.questions == library.handouts.questions(3)
        with pytest.raises(MissingError):
            material(library, 99)
    assert len(found.questions) == 5
    assert found.school == School("A school")


def test_words_that_lead_to_an_actor_are_known(bundled_master: Path) -> None:
    with Library.open(bundled_master, write=False) as library:
        found = material(library, 1)
    forms = {found.lesson.actor_by_id[actor.id].name: found.forms.get(actor.uuid, ()) for actor in found.lesson.actors}

    assert {"Egyptian", "Egyptians"} <= set(forms["Egypt"])
    assert "USSR" in forms["Soviet Union"]
    assert forms["Khalifa Haftar"] == ()
    assert len(found.forms) == len(list(found.forms)) == sum(bool(words) for words in forms.values()) > 5
    for actor in found.lesson.actors:
        assert not {actor.name, *actor.aliases} & set(forms[actor.name])
    assert "Cairo" not in forms["Egypt"]
    with pytest.raises(KeyError):
        found.forms["nobody"]


def lesson(name: str, kind: ActorKind, text: str = made.TEXT) -> Lesson:
    article: Article = made.article(text=text)
    return Lesson(article, (), (made.actor(name, kind),), (), (), (), (), (), (), (), {})


def test_a_person_has_no_people() -> None:
    assert "Jordanian" in Forms(lesson("Jordan", ActorKind.STATE))["actor-Jordan"]
    assert dict(Forms(lesson("Jordan", ActorKind.PERSON))) == {}
    assert dict(Forms(lesson("Nobody’s Land", ActorKind.STATE))) == {}


def test_a_party_is_that_of_the_state_in_the_text() -> None:
    party = lesson("Democratic Party", ActorKind.ORGANISATION)
    assert dict(Forms(party)) == {}
    by_words = lesson("Democratic Party", ActorKind.ORGANISATION, "The Democratic Party of the United States.")
    by_actor = party._replace(actors=(*party.actors, made.actor("US", ActorKind.STATE)))
    for one in (by_words, by_actor):
        assert "Democrats" in Forms(one)["actor-Democratic Party"]


def test_the_entries_are_read_when_they_are_asked_for(bundled: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from desktop.library.library import Library;"
        "from desktop.library.printing import material\n"
        "with Library.open(Path(sys.argv[1]), write=False) as library: found = material(library, 1)\n"
        "before = 'desktop.extraction.entries' in sys.modules; bool(found.forms);"
        "print(before, 'desktop.extraction.entries' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(bundled)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
