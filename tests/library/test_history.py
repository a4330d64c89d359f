"""Undo and redo: every verb is one step that can be taken back, row for row."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from db.model.article import Span
from db.model.change import Change
from db.model.errors import ReadOnlyError
from db.model.study import ReadingPosition
from desktop.library.history import History
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.studying import (
    OPEN_ARTICLE,
    add_note,
    remember_open_article,
    remember_reading,
    remove_note,
    set_actor_key,
    set_event_key,
)
from tests import made
from tests.db.rig import content


@pytest.fixture
def library(made_file: made.File):
    with Library.open(made_file.path) as library:
        yield library


def annotate(library: Library, made_file: made.File, words: str, text: str = "") -> Change:
    lesson = read_lesson(library, made_file.ids.article)
    return add_note(library, lesson, made.place(words), "yellow", text)


def note_of(change: Change) -> int:
    (note,) = change.ids("note")
    return note


def test_a_new_library_has_nothing_to_take_back(library: Library) -> None:
    assert library.history.undo_name is library.history.redo_name is None
    assert library.history.undo() is library.history.redo() is None


VERBS: dict[str, Callable[[Library, made.File], Change]] = {
    "Key actor": lambda library, file: set_actor_key(library, file.ids.actors[1], True),
    "No key actor": lambda library, file: set_actor_key(library, file.ids.actors[0], False),
    "No key event": lambda library, file: set_event_key(library, file.ids.meeting, False),
    "Highlight": lambda library, file: annotate(library, file, "𐀀𐀁"),
    "Note": lambda library, file: annotate(library, file, "Ann 🙂", "مريم?"),
    "Delete note": lambda library, file: remove_note(library, note_of(annotate(library, file, "Ben"))),
}


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_is_taken_back_and_done_again(library: Library, made_file: made.File, name: str) -> None:
    history = library.history
    untouched = content(library.store)
    change = VERBS[name](library, made_file)
    after = content(library.store)
    assert change.name == history.undo_name == name

    assert history.undo() == change.reversed()
    assert history.redo_name == name
    assert content(library.store) != after
    assert history.redo() == change
    assert history.redo_name is None
    assert content(library.store) == after

    while history.undo() is not None:
        pass
    assert content(library.store) == untouched


@pytest.mark.parametrize(
    ("verb", "tables"),
    [
        ("Key actor", {"actor"}),
        ("No key event", {"event"}),
        ("Highlight", {"note", "anchor"}),
        ("Delete note", {"note", "anchor"}),
    ],
)
def test_a_change_says_which_tables_and_rows_it_touched(
    library: Library, made_file: made.File, verb: str, tables: set[str]
) -> None:
    change = VERBS[verb](library, made_file)

    assert change.tables == tables
    assert change.ids("setting") == frozenset()
    if verb == "Key actor":
        assert change.ids("actor") == {made_file.ids.actors[1]}
        (row,) = change.rows
        assert row.before is not None
        assert row.after == {**row.before, "key": 1}


def test_a_step_that_touches_nothing_is_not_kept(library: Library, made_file: made.File) -> None:
    set_actor_key(library, made_file.ids.actors[1], True)
    library.history.undo()

    assert set_actor_key(library, made_file.ids.actors[0], True).rows == ()
    assert remove_note(library, 99).rows == ()
    assert library.history.undo_name is None
    assert library.history.redo_name == "Key actor"


def test_a_new_step_ends_what_could_be_done_again(library: Library, made_file: made.File) -> None:
    annotate(library, made_file, "Ben")
    library.history.undo()
    set_event_key(library, made_file.ids.leaving, False)

    assert library.history.redo_name is None
    assert library.history.redo() is None
    assert library.study.notes(made_file.ids.article) == ()


def test_three_hundred_steps_go_back_and_forth(library: Library, made_file: made.File) -> None:
    """More than the 200 that are promised, through every verb."""
    history = library.history
    before = content(library.store)
    with library.store.quiet():  # spares a thousand waits for the disk
        states = [touched(library)]
        for _ in many_steps(library, made_file, 300):
            states.append(touched(library))
        for state in reversed(states[:-1]):
            assert history.undo() is not None
            assert touched(library) == state
        assert history.undo() is None
        assert content(library.store) == before
        for state in states[1:]:
            assert history.redo() is not None
            assert touched(library) == state
        assert history.redo() is None


def touched(library: Library) -> list[object]:
    """The rows that the verbs write."""
    return [library.store.rows(f"SELECT * FROM {table} ORDER BY id") for table in ("actor", "event", "note", "anchor")]


def many_steps(library: Library, made_file: made.File, count: int) -> Iterator[Change]:
    """Steps drawn by lot, each of which changes something."""
    chance = Random(7)
    notes: list[int] = []
    while count:
        kind = chance.choice(["actor", "event", "note", "remove"])
        if kind == "actor":
            change = set_actor_key(library, chance.choice(made_file.ids.actors), chance.random() < 0.5)
        elif kind == "event":
            change = set_event_key(library, made_file.ids.rumour, chance.random() < 0.5)
        elif kind == "note" or not notes:
            change = annotate(library, made_file, chance.choice(["Ben", "🙂", "مريم"]), chance.choice(["", "?"]))
            notes.append(note_of(change))
        else:
            change = remove_note(library, notes.pop(chance.randrange(len(notes))))
        if change.rows:
            count -= 1
            yield change


def test_only_the_last_steps_are_kept(library: Library, made_file: made.File, monkeypatch: pytest.MonkeyPatch) -> None:
    assert History.LIMIT >= 200
    monkeypatch.setattr(History, "LIMIT", 3)
    for key in (False, True, False, True, False):
        set_actor_key(library, made_file.ids.actors[0], key)

    assert [library.history.undo() is not None for _ in range(4)] == [True, True, True, False]


def test_a_step_that_fails_changes_nothing(library: Library, made_file: made.File) -> None:
    annotate(library, made_file, "Ben")
    annotate(library, made_file, "🙂")
    library.history.undo()
    before = content(library.store)

    def write() -> None:
        library.actors.set_key(made_file.ids.actors[0], False)
        library.study.set_setting("half", "done")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        library.do("Half a step", write)

    assert content(library.store) == before
    assert library.history.undo_name == library.history.redo_name == "Highlight"
    assert library.history.redo() is not None


def test_an_undo_that_fails_can_be_tried_again(library: Library, made_file: made.File) -> None:
    change = annotate(library, made_file, "Ben")
    store = library.store
    with store.quiet():
        store.update("note", note_of(change), text="written past the history")
    after = content(store)

    with pytest.raises(RuntimeError, match="not as the image has it"):
        library.history.undo()

    assert content(store) == after
    assert library.history.undo_name == "Highlight"
    assert library.history.redo_name is None
    with store.quiet():
        store.update("note", note_of(change), text="")
    assert library.history.undo() is not None
    assert library.study.notes(made_file.ids.article) == ()


def test_a_library_that_cannot_be_written_refuses_and_keeps_its_history(made_file: made.File) -> None:
    with Library.open(made_file.path, write=False) as library:
        before = content(library.store)
        with pytest.raises(ReadOnlyError):
            set_actor_key(library, made_file.ids.actors[0], False)
        remember_reading(library, made_file.ids.article, ReadingPosition(5, 5))
        remember_open_article(library, "article-1")

        assert library.history.undo_name is None
        assert content(library.store) == before


def test_steps_are_on_the_disk_at_once(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        annotate(library, made_file, "Ben", "first")
        annotate(library, made_file, "🙂", "second")
        library.history.undo()
        with Library.open(made_file.path, write=False) as other:
            assert [note.text for note in other.study.notes(made_file.ids.article)] == ["first"]


def test_a_note_on_nothing_is_refused(library: Library, made_file: made.File) -> None:
    lesson = read_lesson(library, made_file.ids.article)
    for span in (Span(3, 3), Span(-1, 2), Span(0, len(made.TEXT) + 1)):
        with pytest.raises(ValueError, match="outside a text"):
            add_note(library, lesson, span, "yellow", "")
    assert library.history.undo_name is None


def test_reading_is_past_the_history_and_goes_only_forward(library: Library, made_file: made.File) -> None:
    article = made_file.ids.article
    remember_reading(library, article, ReadingPosition(50, 60))
    remember_reading(library, article, ReadingPosition(10, 20))
    remember_open_article(library, "article-1")
    remember_open_article(library, "article-1")

    assert library.study.reading_position(article) == ReadingPosition(10, 60)
    assert library.study.setting(OPEN_ARTICLE) == "article-1"
    assert library.history.undo_name is None


def test_what_was_read_already_is_not_written_again(made_file: made.File) -> None:
    path: Path = made_file.path
    with Library.open(path) as library:
        remember_reading(library, made_file.ids.article, ReadingPosition(50, 60))
        before = path.read_bytes()
        remember_reading(library, made_file.ids.article, ReadingPosition(50, 60))
        assert path.read_bytes() == before
