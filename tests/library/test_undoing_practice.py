"""Steps are taken back though cards were answered since: no answer is lost that could be kept, and nothing sticks."""

from pathlib import Path

from db.model.pack import Audience
from desktop.library import sharing
from desktop.library.curating.details import remove_article
from desktop.library.library import Library
from tests.db.rig import content
from tests.library.lending import CARD, answer, receive, shared


def answered(library: Library) -> int:
    return len(library.practice.reviews(CARD))


def test_a_lesson_that_was_practised_goes_with_its_answers_and_comes_back_with_them(
    teacher: Library, pupil: Library, tmp_path: Path
) -> None:
    receive(pupil, shared(teacher, tmp_path / "libya.dramatis"))
    answer(pupil, 20)
    answer(pupil, 21)
    before = content(pupil.store)
    for _ in range(2):
        pupil.history.undo()
        assert (pupil.articles.ids(), answered(pupil)) == ([], 0)
        assert pupil.store.problems() == []
        pupil.history.redo()
        after = content(pupil.store)
        assert {name: sorted(rows) for name, rows in after.items() if name in ("card", "review", "learning")} == {
            name: sorted(rows) for name, rows in before.items() if name in ("card", "review", "learning")
        }


def test_answers_that_came_with_a_lesson_go_again_unless_the_card_was_answered_since(
    teacher: Library, pupil: Library, tmp_path: Path
) -> None:
    receive(pupil, shared(teacher, tmp_path / "libya.dramatis"))
    answer(teacher, 20)
    pack = sharing.put_together(teacher, (1, 2), Audience.PUPILS, "Libya", "2026-11-24", practice=True)
    receive(pupil, pack)
    assert answered(pupil) == 1
    pupil.history.undo()
    assert answered(pupil) == 0
    pupil.history.redo()
    answer(pupil, 21)
    pupil.history.undo()
    assert answered(pupil) == 2
    memory = pupil.practice.memory(CARD)
    assert memory is not None
    assert memory.last is not None
    assert memory.last.day == 21
    pupil.history.redo()
    assert answered(pupil) == 2
    assert pupil.store.problems() == []


def test_an_article_that_was_deleted_comes_back_with_its_answers(teacher: Library) -> None:
    answer(teacher, 20)
    remove_article(teacher, 1)
    assert answered(teacher) == 0
    teacher.history.undo()
    assert answered(teacher) == 1
    answer(teacher, 21)
    teacher.history.redo()
    assert answered(teacher) == 0
    teacher.history.undo()
    assert answered(teacher) == 2
