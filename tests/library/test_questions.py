"""A teacher's own questions: each verb is one step that can be taken back row for row."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db.model.article import Span
from db.model.change import Change
from db.model.errors import MissingError, ReadOnlyError
from db.model.lesson import Lesson
from db.model.question import Question
from desktop.library.lessons import problems, read_lesson
from desktop.library.library import Library
from desktop.library.questions import (
    LONGEST_ANSWER,
    LONGEST_PROMPT,
    MOST_LINES,
    MOST_MARKS,
    add_question,
    change_question,
    move_question,
    questions,
    remove_question,
)
from tests import made
from tests.db.rig import content


@pytest.fixture
def library(made_file: made.File):
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            for uuid, anchor in (("first", made.anchor("Ben")), ("second", None), ("third", None)):
                library.handouts.add_question(Question(0, uuid, made_file.ids.article, uuid, "", 1, 2, anchor))
        yield library


def lesson_of(library: Library) -> Lesson:
    return read_lesson(library, library.articles.summaries()[0].id)


def asked(library: Library) -> list[str]:
    return [one.prompt for one in questions(library, lesson_of(library).article.id)]


def first(library: Library) -> Question:
    return questions(library, lesson_of(library).article.id)[0]


def ask(library: Library, prompt: str = "Why?", answer: str = "", marks: int = 1, lines: int = 2) -> Change:
    return add_question(library, lesson_of(library), prompt, answer, marks, lines, None)


def change(library: Library, question_id: int, prompt: str = "Why?", span: Span | None = None) -> Change:
    return change_question(library, lesson_of(library), question_id, prompt, "", 1, 2, span)


VERBS: dict[str, Callable[[Library], Change]] = {
    "Add question": ask,
    "Change question": lambda library: change(library, first(library).id),
    "Delete question": lambda library: remove_question(library, first(library).id),
    "Move question": lambda library: move_question(library, first(library).id, 2),
}


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_is_one_step_that_is_taken_back_and_done_again(library: Library, name: str) -> None:
    untouched = content(library.store)
    done = VERBS[name](library)
    after = content(library.store)
    assert after != untouched
    assert done.name == library.history.undo_name == name

    assert library.history.undo() == done.reversed()
    assert content(library.store) == untouched
    assert library.history.redo() == done
    assert content(library.store) == after
    assert problems(library) == []


@pytest.mark.parametrize("name", VERBS)
def test_a_library_that_is_read_only_refuses_every_verb(library: Library, name: str) -> None:
    path: Path = library.path
    library.close()
    with Library.open(path, write=False) as readable:
        untouched = content(readable.store)
        with pytest.raises(ReadOnlyError):
            VERBS[name](readable)
        assert content(readable.store) == untouched


def test_a_question_comes_back_from_the_file(library: Library, made_file: made.File) -> None:
    place = made.place("Cairo")
    around = Span(place.start - 1, place.end)  # a blank before it
    add_question(library, lesson_of(library), " Why\n 🙂? ", "Because\n of مريم ", MOST_MARKS, MOST_LINES, around)
    library.close()
    with Library.open(made_file.path, write=False) as again:
        found = questions(again, made_file.ids.article)[-1]
    assert found[2:] == (
        made_file.ids.article, "Why 🙂?", "Because of مريم", MOST_MARKS, MOST_LINES, made.anchor("Cairo"),
    )  # fmt: skip
    assert len(found.uuid) == 36


def test_a_changed_question_keeps_its_uuid_and_its_place_in_the_order(library: Library) -> None:
    before = first(library)
    change(library, before.id, "Where?", made.place("Cairo"))
    assert first(library) == before._replace(prompt="Where?", anchor=made.anchor("Cairo"))
    change(library, before.id, "Where?")
    assert first(library).anchor is None


def test_the_same_question_again_is_no_step(library: Library) -> None:
    one = first(library)
    assert one.anchor is not None
    assert change(library, one.id, one.prompt, one.anchor.span).rows == ()
    assert move_question(library, one.id, 0).rows == ()
    assert library.history.undo_name is None


@pytest.mark.parametrize(
    ("to", "order"),
    [(0, ["first", "second", "third"]), (1, ["second", "first", "third"]), (2, ["second", "third", "first"])],
)
def test_a_question_is_moved(library: Library, to: int, order: list[str]) -> None:
    move_question(library, first(library).id, to)
    assert asked(library) == order


def test_a_question_is_moved_after_others_were_deleted(library: Library) -> None:
    second = questions(library, lesson_of(library).article.id)[1]
    remove_question(library, second.id)
    ask(library, "fourth")
    move_question(library, first(library).id, 1)
    assert asked(library) == ["third", "first", "fourth"]


@pytest.mark.parametrize("to", [-1, 3])
def test_a_place_that_there_is_not_is_refused(library: Library, to: int) -> None:
    with pytest.raises(ValueError, match="no place"):
        move_question(library, first(library).id, to)


@pytest.mark.parametrize(
    "values",
    [
        {"prompt": " \n"}, {"prompt": "x" * (LONGEST_PROMPT + 1)}, {"answer": "x" * (LONGEST_ANSWER + 1)},
        {"marks": -1}, {"marks": MOST_MARKS + 1}, {"lines": -1}, {"lines": MOST_LINES + 1},
    ],
)  # fmt: skip
def test_what_is_no_question_is_refused(library: Library, values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="question"):
        ask(library, **values)  # type: ignore[arg-type]
    assert library.history.undo_name is None


@pytest.mark.parametrize("span", [Span(3, 3), Span(2, 3), Span(0, 10_000)], ids=["empty", "a blank", "outside"])
def test_a_place_without_a_word_is_refused(library: Library, span: Span) -> None:
    with pytest.raises(ValueError, match="span"):
        change(library, first(library).id, "x", span)


def test_a_question_that_is_gone(library: Library) -> None:
    gone = first(library).id
    remove_question(library, gone)
    assert remove_question(library, gone).rows == ()
    for verb in (lambda: change(library, gone), lambda: move_question(library, gone, 0)):
        with pytest.raises(MissingError, match="gone"):
            verb()


def test_a_question_is_changed_with_its_own_lesson_alone(library: Library) -> None:
    with library.store.quiet():
        other = library.articles.add(made.article(uuid="other"), made.paragraphs())
    with pytest.raises(ValueError, match="another article"):
        change_question(library, read_lesson(library, other), first(library).id, "x", "", 1, 1, None)
