"""The list of the reader's notes: quotes, words, colours, and where they lead."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from db.model.study import BOOKMARK, Note
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.studying import HIGHLIGHT_NAMES
from desktop.ui.look import Look
from desktop.ui.models.rows import ROW
from desktop.ui.panes.chips import Chip
from desktop.ui.panes.notes import NoteRow, NotesPane
from desktop.ui.selection import Selection
from tests.ui.rig import click, colours, picture, press

NAMES = {**HIGHLIGHT_NAMES, "green": "For the essay"}


@pytest.fixture(scope="module")
def notes(lesson: Lesson) -> list[Note]:
    made = []
    for number, (paragraph, colour, text) in enumerate(
        ((0, "amber", ""), (1, "green", "Compare:\n\nJune or July?"), (1, "blue", "Who?"), (4, "amber", "مريم 🙂")), 1
    ):
        start = lesson.body[paragraph].span.start + 10 * number
        anchor = Anchor.of(lesson.article.text, Span(start, start + 60))
        made.append(Note(number, f"note-{number}", lesson.article.id, colour, text, anchor))
    return made


@pytest.fixture
def pane(qtbot: QtBot, look: Look, selection: Selection, lesson: Lesson, notes: list[Note]) -> Iterator[NotesPane]:
    pane = NotesPane(selection, look)
    qtbot.addWidget(pane)
    pane.show_lesson(lesson)
    pane.show_notes(notes, NAMES)
    pane.resize(430, 700)
    pane.show()
    qtbot.waitExposed(pane)
    yield pane
    pane.close()


def shown(pane: NotesPane) -> list[str]:
    model = pane.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def go_to(pane: NotesPane, place: int) -> None:
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.list.model().index(place, 0))


def chips(pane: NotesPane) -> list[Chip]:
    return [chip for chip in pane.chips.findChildren(Chip) if chip.isVisible()]


def test_notes_stand_in_reading_order(pane: NotesPane, notes: list[Note]) -> None:
    assert shown(pane) == [note.anchor.quote for note in notes]


def test_a_screen_reader_hears_colour_quote_words_and_place(pane: NotesPane, notes: list[Note]) -> None:
    model = pane.list.model()
    heard = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert heard[0] == f"Important: “{notes[0].anchor.quote}”; paragraph 1"
    assert heard[2] == f"Question: “{notes[2].anchor.quote}”; your note: Who?; paragraph 2"
    assert heard[1].startswith("For the essay: “")


def test_chips_choose_colours_by_their_names(pane: NotesPane) -> None:
    assert [(chip.text(), chip.words.number) for chip in chips(pane)] == [
        ("Important", 2), ("For the essay", 1), ("Question", 1),
    ]  # fmt: skip
    assert chips(pane)[0].accessibleName() == "Important, 2 notes"
    assert chips(pane)[1].accessibleName() == "For the essay, 1 note"
    chips(pane)[0].click()
    assert len(shown(pane)) == 2
    chips(pane)[2].click()
    assert len(shown(pane)) == 3


def test_bookmarks_have_a_chip_of_their_own_and_no_ground(pane: NotesPane, notes: list[Note], look: Look) -> None:
    marked = [notes[0]._replace(colour=BOOKMARK), notes[1]]
    pane.show_notes(marked, NAMES)
    assert [(chip.text(), chip.words.number) for chip in chips(pane)] == [("For the essay", 1), ("Bookmarks", 1)]
    chips(pane)[1].click()
    assert shown(pane) == [notes[0].anchor.quote]
    heard = pane.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == f"Bookmark: “{notes[0].anchor.quote}”; paragraph 1"
    seen = colours(picture(pane.list.viewport()))
    assert all(seen[ground] == 0 for ground in look.theme.highlights)
    assert seen[look.colour("accent").name()] > 60


def test_the_filter_looks_for_words_in_quotes_and_notes(pane: NotesPane, notes: list[Note]) -> None:
    pane.filter.setText("  jÚly COMPARE ")
    assert shown(pane) == [notes[1].anchor.quote]
    pane.filter.setText(notes[3].anchor.quote.split()[1])
    assert notes[3].anchor.quote in shown(pane)
    pane.filter.setText("nobody wrote this")
    assert pane.empty.text() == "No note here has these words."
    assert pane.filter.isVisible()
    pane.filter.setFocus()
    press(pane.filter, Qt.Key.Key_Escape)
    assert len(shown(pane)) == 4
    press(pane.filter, Qt.Key.Key_Down)
    assert pane.list.hasFocus()


def test_without_notes_there_is_nothing_to_filter(pane: NotesPane) -> None:
    pane.filter.setText("Compare")
    pane.show_notes((), NAMES)
    assert not pane.filter.isVisible()
    assert "Alt+5" in pane.empty.text()


def test_other_names_are_shown_at_once(pane: NotesPane, notes: list[Note]) -> None:
    pane.show_notes(notes, {**NAMES, "amber": "Learn by heart"})
    assert chips(pane)[0].text() == "Learn by heart"
    assert pane.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Learn by heart: ")


def test_a_colour_of_another_program_counts_as_the_first(pane: NotesPane, notes: list[Note], look: Look) -> None:
    pane.show_notes([notes[0]._replace(colour="chartreuse")], NAMES)
    assert [(chip.text(), chip.words.number) for chip in chips(pane)] == [("Important", 1)]
    heard = pane.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Important: ")
    assert colours(picture(pane.list.viewport()))[look.theme.highlights[0]] > 500


def test_enter_and_click_show_the_place(pane: NotesPane, selection: Selection, notes: list[Note]) -> None:
    go_to(pane, 1)
    press(pane.list, Qt.Key.Key_Return)
    assert selection.choice.sentence == notes[1].anchor.span
    assert selection.choice.brings
    click(pane.list.viewport(), pane.list.visualRect(pane.list.model().index(2, 0)).center())
    assert selection.choice.sentence == notes[2].anchor.span


def test_a_note_that_is_chosen_elsewhere_is_shown(pane: NotesPane, selection: Selection, notes: list[Note]) -> None:
    selection.choose_place(notes[3].anchor.span)
    row = pane.list.current_row()
    assert row is not None
    assert row.id == notes[3].id


def test_keys_change_and_delete(pane: NotesPane, qtbot: QtBot, notes: list[Note]) -> None:
    go_to(pane, 2)
    with qtbot.waitSignal(pane.edit_wanted) as edited:
        press(pane.list, Qt.Key.Key_F2)
    with qtbot.waitSignal(pane.delete_wanted) as deleted:
        press(pane.list, Qt.Key.Key_Delete)
    assert edited.args == deleted.args == [notes[2].id]
    with qtbot.waitSignal(pane.names_wanted):
        pane.names.trigger()


def test_a_library_that_cannot_be_written_rests_the_tools(pane: NotesPane, qtbot: QtBot) -> None:
    go_to(pane, 0)
    pane.set_writable(False)
    with qtbot.assertNotEmitted(pane.delete_wanted), qtbot.assertNotEmitted(pane.edit_wanted):
        press(pane.list, Qt.Key.Key_Delete, Qt.Key.Key_F2)
    assert not pane.names.isEnabled()
    pane.set_writable(True)
    assert pane.delete.isEnabled()


def test_without_notes_the_pane_says_how_to_make_one(pane: NotesPane, notes: list[Note], look: Look) -> None:
    go_to(pane, 0)
    pane.show_notes((), NAMES)
    assert pane.empty.isVisible()
    assert pane.empty.hasFocus()
    focus = look.colour("focus").name()
    assert colours(picture(pane.empty))[focus] > 500
    for words in ("Alt+1 (Important)", "Alt+2 (For the essay)", "Alt+3", "Alt+4", "Ctrl+M"):
        assert words in pane.empty.text()
    assert not pane.chips.isVisible()
    assert not pane.tools.isVisible()
    pane.show_notes(notes, NAMES)
    assert not pane.empty.isVisible()
    assert len(shown(pane)) == 4


def test_the_quote_stands_on_the_ground_of_its_colour(pane: NotesPane, look: Look) -> None:
    seen = colours(picture(pane.list.viewport()))
    assert all(seen[look.theme.highlights[index]] > 500 for index in (0, 1, 2))
    assert seen[look.theme.highlights[3]] == 0


def test_lines_of_a_note_stay_apart(pane: NotesPane, notes: list[Note]) -> None:
    delegate, model = pane.list.itemDelegate(), pane.list.model()
    assert isinstance(delegate, NoteRow)
    text = delegate.measure(model.index(1, 0).data(ROW)).block("text")
    assert text is not None
    assert text.lines == ["Compare:", "", "June or July?"]


def test_notes_on_one_article_do_not_stand_under_another(
    pane: NotesPane, lesson: Lesson, bundled_master: Path, notes: list[Note]
) -> None:
    pane.show_lesson(lesson)
    assert len(shown(pane)) == len(notes)
    with Library.open(bundled_master, write=False) as library:
        other = read_lesson(library, library.articles.summaries()[1].id)
    pane.show_lesson(other)
    assert shown(pane) == []
    pane.show_lesson(None)
    assert pane.empty.text() == ""
