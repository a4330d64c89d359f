"""The checklist in the window: it leads through every kind of line, and follows what is done."""

import uuid
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from db.model.article import Anchor, Span
from db.model.event import Claim, DateBasis, Event
from db.model.statement import Word
from desktop.library.curating import correcting
from desktop.library.curating.checklist import ItemKind, checklist
from desktop.library.library import Library
from desktop.ui.curating.actor import ActorDialog
from desktop.ui.curating.checklist import ChecklistDialog
from desktop.ui.curating.details import DetailsDialog
from desktop.ui.curating.doubts import DoubtsDialog
from desktop.ui.curating.event import EventDialog
from desktop.ui.dialogs.word import WordDialog
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.curating_rig import dialog_of, give, no_dialog
from tests.ui.rig import WAIT, add_article, lesson_of, press, settle, wait_until_gone

SOURCE = """# A day in Omsk

[Maria](Maria) met [Ivan](Ivan) at the station. The regime had fallen.

They went home, and [Maria](Maria) wrote a letter.
"""


@pytest.fixture
def unfinished(open_window: Open, bundled: Path) -> Window:
    """A window on an article that needs everything."""
    with Library.open(bundled) as library:
        article_id = add_article(library, SOURCE)
        text = library.articles.get(article_id).text
        at = text.index("regime")
        with library.store.quiet():
            maria = library.actors.named("Maria")[0]
            library.actors.change(maria._replace(key=True, gloss=""))
            library.events.add(article_id, _event(article_id, Anchor.of(text, Span(0, 20))))
            word = Word(
                0, str(uuid.uuid4()), "regime", "a government", True, "", False, Anchor.of(text, Span(at, at + 6))
            )
            library.statements.add_word(article_id, word)
    window = open_window(bundled)
    window.show_article(article_id)
    return window


def _event(article_id: int, anchor: Anchor) -> Event:
    values = {"date": None, "date_basis": DateBasis.STATED, "date_rule": "", "title": "They meet", "detail": ""}
    rest = {"claim": Claim.REPORT, "key": False, "actors": (), "anchor": anchor, "same_as": None}
    return Event(id=0, uuid=str(uuid.uuid4()), article_id=article_id, **values, **rest)  # type: ignore[arg-type]


def line(dialog: ChecklistDialog, window: Window, kind: ItemKind) -> int:
    items = checklist(window.library, lesson_of(window))
    return next(row for row, one in enumerate(items) if one.kind is kind)


def follow(qtbot: QtBot, window: Window, kind: ItemKind) -> ChecklistDialog:
    """Press Enter on a line of the checklist."""
    dialog = dialog_of(qtbot, window, ChecklistDialog)
    dialog.list.setCurrentRow(line(dialog, window, kind))
    dialog.list.setFocus()
    press(dialog.list, Qt.Key.Key_Return)
    return dialog


LEADS: dict[ItemKind, type[QDialog]] = {
    ItemKind.DATE: DetailsDialog,
    ItemKind.GLOSSES: ActorDialog,
    ItemKind.EVENT_DATES: EventDialog,
    ItemKind.EVENT_ACTORS: EventDialog,
    ItemKind.LOADED_WORDS: WordDialog,
}


@pytest.mark.parametrize("kind", LEADS)
def test_a_line_leads_to_what_it_is_about(unfinished: Window, qtbot: QtBot, kind: ItemKind) -> None:
    give(qtbot, unfinished, "open_checklist")
    follow(qtbot, unfinished, kind)
    dialog_of(qtbot, unfinished, LEADS[kind]).reject()


def test_the_list_says_how_much_is_done_and_follows_what_is_done(unfinished: Window, qtbot: QtBot) -> None:
    give(qtbot, unfinished, "open_checklist")
    dialog = dialog_of(qtbot, unfinished, ChecklistDialog)
    before = dialog.words.text()
    assert before.startswith("Done: ")
    row = line(dialog, unfinished, ItemKind.GLOSSES)
    assert "Write the next one" in dialog.list.item(row).text()
    follow(qtbot, unfinished, ItemKind.GLOSSES)
    actor = dialog_of(qtbot, unfinished, ActorDialog)
    assert actor.name.text() == "Maria"
    actor.gloss.setPlainText("She writes a letter.")
    actor.save.click()
    settle(qtbot, unfinished)
    assert dialog.list.item(row).text() == "Every key actor has a gloss."
    assert dialog.words.text() != before
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)  # the keyboard is back for the next line
    assert dialog.list.currentRow() == row
    give(qtbot, unfinished, "undo")
    assert "Write the next one" in dialog.list.item(row).text()
    dialog.reject()


def test_key_actors_lead_to_the_list_of_actors(window: Window, qtbot: QtBot) -> None:
    give(qtbot, window, "open_checklist")
    dialog = dialog_of(qtbot, window, ChecklistDialog)
    dialog.wanted.emit(ItemKind.KEY_ACTORS, 0)
    assert window.statusBar().currentMessage().endswith("press Ctrl+L.")
    dialog.reject()


def test_suggestions_lead_to_the_review(window: Window, qtbot: QtBot) -> None:
    give(qtbot, window, "open_checklist")
    dialog = dialog_of(qtbot, window, ChecklistDialog)
    dialog.wanted.emit(ItemKind.SUGGESTIONS, 0)
    assert window.rooms.reviewing
    dialog.reject()


def test_doubts_lead_to_their_list(window: Window, qtbot: QtBot) -> None:
    lesson = lesson_of(window)
    text = lesson.article.text.replace("In 1969 he took part in the coup", "Much earlier he joined those", 1)
    window.change(lambda: correcting.correct_text(window.library, lesson.article.id, text))
    settle(qtbot, window)
    give(qtbot, window, "open_checklist")
    follow(qtbot, window, ItemKind.DOUBTS)
    dialog_of(qtbot, window, DoubtsDialog).reject()


def test_what_is_done_leads_nowhere(window: Window, qtbot: QtBot) -> None:
    give(qtbot, window, "open_checklist")
    dialog = dialog_of(qtbot, window, ChecklistDialog)
    assert dialog.words.text() == "This lesson has everything that it needs."
    with qtbot.assertNotEmitted(dialog.wanted):
        press(dialog.list, Qt.Key.Key_Down, Qt.Key.Key_Return)
    press(dialog.list, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_there_is_one_checklist_and_it_goes_with_the_lesson(window: Window, qtbot: QtBot) -> None:
    give(qtbot, window, "open_checklist")
    dialog = dialog_of(qtbot, window, ChecklistDialog)
    give(qtbot, window, "open_checklist")
    assert dialog_of(qtbot, window, ChecklistDialog) is dialog
    other = next(one.id for one in window.library.articles.summaries() if one.id != lesson_of(window).article.id)
    window.show_article(other)
    items = checklist(window.library, lesson_of(window))
    assert dialog.list.count() == len(items)
    window.show_article(None)
    wait_until_gone(qtbot, dialog)
    assert no_dialog(window)
