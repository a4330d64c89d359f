"""The reader's own notes, and what the colours mean to the reader."""

from collections.abc import Callable

import pytest

from db.model.change import Change
from db.model.errors import ReadOnlyError
from db.model.study import Note
from desktop.drawing.highlights import HIGHLIGHTS
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.studying import (
    HIGHLIGHT_NAMES,
    LONGEST_NAME,
    add_bookmark,
    add_note,
    bookmark_in,
    change_note,
    highlight_names,
    remove_bookmark,
    remove_note,
    set_highlight_names,
    set_word_key,
)
from desktop.wording.language import Language
from tests import made
from tests.db.rig import content


@pytest.fixture
def library(made_file: made.File):
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            library.study.add_note(made_file.ids.article, "note-1", "amber", "first", made.anchor("Cairo"))
        yield library


def article_of(library: Library) -> int:
    return library.articles.summaries()[0].id


def notes_of(library: Library) -> tuple[Note, ...]:
    return library.study.notes(article_of(library))


def add(library: Library, words: str, text: str) -> Change:
    return add_note(library, read_lesson(library, article_of(library)), made.place(words), "blue", text)


VERBS: dict[str, Callable[[Library], Change]] = {
    "Highlight": lambda library: add(library, "Ben", " \n "),
    "Note": lambda library: add(library, "Ben", "who?"),
    "Change note": lambda library: change_note(library, notes_of(library)[0].id, "rose", "second"),
    "Delete note": lambda library: remove_note(library, notes_of(library)[0].id),
    "Bookmark": lambda library: add_bookmark(library, read_lesson(library, article_of(library)), 5),
    "Delete bookmark": lambda library: remove_bookmark(library, notes_of(library)[0].id),
    "Names of the colours": lambda library: set_highlight_names(library, {"amber": "Essay"}),
    "No key word": lambda library: set_word_key(library, library.statements.words(article_of(library))[0].id, False),
}


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_is_one_step_that_is_taken_back_and_done_again(library: Library, name: str) -> None:
    untouched = content(library.store)
    change = VERBS[name](library)
    after = content(library.store)
    assert after != untouched
    assert change.name == library.history.undo_name == name

    library.history.undo()
    assert library.history.undo_name is None
    # Time stamps are left out of comparisons, and come back with the row all the same.
    assert content(library.store) == untouched
    library.history.redo()
    assert content(library.store) == after


@pytest.mark.parametrize("name", VERBS)
def test_a_library_that_is_read_only_refuses_every_verb(library: Library, made_file: made.File, name: str) -> None:
    library.close()
    with Library.open(made_file.path, write=False) as library, pytest.raises(ReadOnlyError):
        VERBS[name](library)


def test_a_bookmark_keeps_the_first_sentence_of_its_paragraph(library: Library) -> None:
    lesson = read_lesson(library, article_of(library))
    last = lesson.paragraphs[-1].span
    assert bookmark_in(lesson, notes_of(library), last.end) is None
    add_bookmark(library, lesson, last.end - 1)

    found = bookmark_in(lesson, notes_of(library), last.start)
    assert found is not None
    assert found.is_bookmark
    assert found.text == ""
    assert found.anchor.span.start == last.start
    assert found.anchor.quote == "In 1969 مريم left؟"
    assert bookmark_in(lesson, notes_of(library), 0) is None, "the highlight in the first paragraph is none"


def test_a_heading_can_be_marked_too(library: Library) -> None:
    lesson = read_lesson(library, article_of(library))
    add_bookmark(library, lesson, lesson.paragraphs[1].span.start + 2)

    assert [note.anchor.quote for note in notes_of(library) if note.is_bookmark] == ["What came then 🏺"]


def test_a_changed_note_keeps_its_place_and_its_uuid(library: Library) -> None:
    (note,) = notes_of(library)
    change_note(library, note.id, "green", "two\r\nlines  \0 and more \n")
    assert notes_of(library) == (note._replace(colour="green", text="two\nlines   and more"),)


def test_a_note_that_is_not_changed_is_no_step(library: Library) -> None:
    (note,) = notes_of(library)
    assert change_note(library, note.id, note.colour, f" {note.text} ").rows == ()
    assert library.history.undo_name is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("e\u0301", "é"), ("a\ud800b", "a\ufffdb"), ("\ud83d\ude42", "🙂"), ("مريم 🕊", "مريم 🕊"), ("a\u2029b", "a\nb")],
    ids=["NFC", "lone surrogate", "surrogate pair", "other scripts", "paragraph separator"],
)
def test_whatever_is_typed_can_be_kept(library: Library, made_file: made.File, typed: str, kept: str) -> None:
    add(library, "Ben", typed)
    library.close()
    with Library.open(made_file.path) as again:
        assert notes_of(again)[1].text == kept


# The names of the colours


def test_every_colour_has_a_name_from_the_start(library: Library) -> None:
    assert highlight_names(library) == HIGHLIGHT_NAMES
    assert list(HIGHLIGHT_NAMES) == [highlight.key for highlight in HIGHLIGHTS]


def test_usual_names_are_said_in_the_language_and_given_ones_stay(library: Library) -> None:
    shouting = Language("xx", lambda text, _number: text.upper())
    set_highlight_names(library, {"green": " For the\nessay "})
    assert highlight_names(library, shouting) == {
        "amber": "IMPORTANT", "green": "For the essay", "blue": "QUESTION", "rose": "UNCLEAR",
    }  # fmt: skip


def test_a_blank_name_gives_the_usual_one_back(library: Library) -> None:
    set_highlight_names(library, {"amber": "One", "rose": "Two"})
    set_highlight_names(library, {"amber": " "})
    assert highlight_names(library) == {**HIGHLIGHT_NAMES, "rose": "Two"}


def test_names_come_back_from_the_file_and_long_ones_are_cut(library: Library, made_file: made.File) -> None:
    set_highlight_names(library, {"blue": "木“" * 100})
    library.close()
    with Library.open(made_file.path) as again:
        assert highlight_names(again)["blue"] == ("木“" * 100)[:LONGEST_NAME]


def test_a_colour_that_does_not_exist_is_refused(library: Library) -> None:
    with pytest.raises(ValueError, match="pink"):
        set_highlight_names(library, {"pink": "x"})


@pytest.mark.parametrize(
    "kept", ["", "null", "[1]", "{", '{"amber": 3, "pink": "x"}', '"amber"', "[" * 100_000, '{"amber": "  "}']
)
def test_what_another_program_put_there_counts_as_no_name(library: Library, kept: str) -> None:
    set_highlight_names(library, {"amber": "One"})
    ((name,),) = library.store.rows("SELECT name FROM setting WHERE value LIKE '%One%'")
    with library.store.quiet():
        library.study.set_setting(name, kept)
    assert highlight_names(library) == HIGHLIGHT_NAMES
    set_highlight_names(library, {"rose": "Two"})
    assert highlight_names(library) == {**HIGHLIGHT_NAMES, "rose": "Two"}
