"""What was practised goes along with a lesson where that is asked for, and comes together with what is here."""

from datetime import date
from pathlib import Path

import pytest

from db.model.errors import DamagedError
from db.model.pack import Audience, Pack
from db.model.practice import Review
from db.packs.loading import load
from db.practice import Practice
from desktop.library import sharing
from desktop.library.library import Library
from desktop.sharing.comparing import State
from tests.db.rig import content
from tests.library.lending import CARD, DAY, answer

OTHER = "5b0e7a0c-0000-4000-8000-000000000002"


def given(library: Library, file: Path, *articles: int, practice: bool = True) -> Pack:
    """A lesson that has been through a file, with what was practised."""
    before = sharing.shared_lessons(library)
    again = before[-1] if before else None
    pack = sharing.put_together(
        library, articles or (1, 2), Audience.PUPILS, "Libya", DAY, practice=practice, again=again
    )
    sharing.save(library, pack, file)
    return load(file)


def answers(library: Library, card: str = CARD) -> set[Review]:
    return set(Practice(library.store).reviews(card))


def rows(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """What undo is to bring back."""
    return {name: found for name, found in content(library.store).items() if name != "reading_position"}


def test_practice_goes_along_only_where_that_is_asked_for(teacher: Library, tmp_path: Path) -> None:
    review = answer(teacher, 20)
    plain = given(teacher, tmp_path / "plain.dramatis", practice=False)
    assert {thing.kind for thing in plain.things}.isdisjoint({"learning", "card"})
    assert review.uuid.encode() not in (tmp_path / "plain.dramatis").read_bytes()
    pack = given(teacher, tmp_path / "all.dramatis")
    assert [thing.uuid for thing in pack.of_kind("card")] == [CARD]
    assert len(pack.of_kind("learning")) == 1


def test_practice_arrives_with_the_lesson_and_is_undone_with_it(
    teacher: Library, pupil: Library, tmp_path: Path
) -> None:
    given_answers = {answer(teacher, 20), answer(teacher, 21)}
    with teacher.store.quiet():
        Practice(teacher.store).set_test_day(1, date(2026, 12, 4))
    pack = given(teacher, tmp_path / "libya.dramatis")
    plan = sharing.plan(pupil, pack)
    assert plan.answers == 2
    before = rows(pupil)
    sharing.take(pupil, plan)
    assert answers(pupil) == given_answers
    assert Practice(pupil.store).memory(CARD) == Practice(teacher.store).memory(CARD)
    assert [one.test_day for one in Practice(pupil.store).learning()] == [date(2026, 12, 4)]
    assert pupil.store.problems() == []
    again = sharing.plan(pupil, pack)
    assert again.changes_nothing
    assert sharing.take(pupil, again).rows == ()
    pupil.history.undo()
    assert rows(pupil) == before
    pupil.history.redo()
    assert answers(pupil) == given_answers


@pytest.mark.parametrize("later", ["here", "there"])
def test_two_computers_come_together(later: str, teacher: Library, pupil: Library, tmp_path: Path) -> None:
    answer(teacher, 20)
    sharing.take(pupil, sharing.plan(pupil, given(teacher, tmp_path / "libya.dramatis")))
    here, there = (22, 21) if later == "here" else (21, 22)
    answer(pupil, here, stability=7.0)
    answer(teacher, there, stability=9.0)
    answer(teacher, 19, OTHER, article_id=2)
    pack = given(teacher, tmp_path / "libya.dramatis")
    plan = sharing.plan(pupil, pack)
    assert plan.answers == 2
    before = rows(pupil)
    sharing.take(pupil, plan)
    assert [one.at.day for one in sorted(answers(pupil), key=lambda one: one.at)] == [20, 21, 22]
    memory = Practice(pupil.store).memory(CARD)
    assert memory is not None
    assert memory.stability == (7.0 if later == "here" else 9.0)
    assert answers(pupil, OTHER) == answers(teacher, OTHER)
    assert sharing.plan(pupil, pack).changes_nothing
    pupil.history.undo()
    assert rows(pupil) == before


def test_practice_of_somebody_else_can_be_left_out_and_taken_later(
    teacher: Library, pupil: Library, tmp_path: Path
) -> None:
    answer(teacher, 20)
    pack = given(teacher, tmp_path / "libya.dramatis")
    sharing.take(pupil, sharing.plan(pupil, pack, practice=False))
    assert answers(pupil) == set()
    assert Practice(pupil.store).learning() == ()
    assert sharing.plan(pupil, pack, practice=False).changes_nothing
    sharing.take(pupil, sharing.plan(pupil, pack))
    assert answers(pupil) == answers(teacher)


def test_a_newer_edition_leaves_what_was_practised_here(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    sharing.take(pupil, sharing.plan(pupil, given(teacher, tmp_path / "libya.dramatis", practice=False)))
    mine = {answer(pupil, 20), answer(pupil, 21)}
    event = teacher.events.of_article(1)[0]
    teacher.do("change", lambda: teacher.events.change(event._replace(title="Another headline")))
    plan = sharing.plan(pupil, given(teacher, tmp_path / "libya.dramatis", practice=False))
    assert [item.thing.kind for item in plan.of(State.UPDATED)] == ["event"]
    sharing.take(pupil, plan)
    assert answers(pupil) == mine


def test_a_lesson_that_puts_things_of_here_elsewhere_is_refused(
    teacher: Library, pupil: Library, tmp_path: Path
) -> None:
    answer(teacher, 20)
    first = given(teacher, tmp_path / "one.dramatis", 1)
    sharing.take(pupil, sharing.plan(pupil, first))
    before = rows(pupil)
    second = sharing.put_together(teacher, (2,), Audience.PUPILS, "Background", DAY)
    article = second.of_kind("article")[0].uuid
    for kind in ("event", "card"):
        stranger = first.of_kind(kind)[0]
        moved = stranger._replace(content=stranger.content | {"article_id": article})
        with pytest.raises(DamagedError, match="other articles"):
            sharing.plan(pupil, second._replace(things=(*second.things, moved)))
    card = first.of_kind("card")[0]
    copied = card._replace(uuid=OTHER)
    with pytest.raises(DamagedError, match="other articles"):
        sharing.plan(pupil, first._replace(things=tuple(copied if one is card else one for one in first.things)))
    assert rows(pupil) == before
