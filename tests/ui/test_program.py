"""Another language builds the window anew, around the same open library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.library import studying
from desktop.library.library import Library
from desktop.settings import Places, Settings
from desktop.ui import languages
from desktop.ui.start import Program
from desktop.ui.window import Window
from tests.ui.conftest import close
from tests.ui.rig import WAIT, lesson_of, settle, wait_until_gone


@pytest.fixture
def program(qapp: QApplication, make_look, place: Places, bundled: Path, qtbot: QtBot) -> Iterator[Program]:
    look = make_look(Settings(theme="light", tour_seen=True))
    made = Program(qapp, look, place)
    made.show(Window(Library.open(bundled), look, place))
    qtbot.waitUntil(lambda: shown(made).actions_by_name.filled, timeout=WAIT)
    yield made
    close(qtbot, shown(made))
    languages.install(qapp, "en")


def shown(program: Program) -> Window:
    assert program.window is not None
    return program.window


def speak(program: Program, code: str, qtbot: QtBot) -> Window:
    """Choose a language, and wait for the window in it."""
    before = shown(program)
    settle(qtbot, before)
    before.commands.view.apply_settings(before.look.settings.changed(language=code))
    qtbot.waitUntil(lambda: shown(program) is not before and shown(program).actions_by_name.filled, timeout=WAIT)
    wait_until_gone(qtbot, before)
    return shown(program)


def test_another_language_keeps_what_was_done(program: Program, qtbot: QtBot) -> None:
    before = shown(program)
    before.show_article(before.summaries[1].id)
    title = lesson_of(before).article.title
    library, actor = before.library, lesson_of(before).actors[0]
    before.change(lambda: studying.set_actor_key(library, actor.id, not actor.key))
    settle(qtbot, before)

    window = speak(program, "de", qtbot)
    assert window.library is library
    assert lesson_of(window).article.title == title
    assert next(action.text() for action in window.menuBar().actions()) == "&Datei"
    assert window.actions_by_name["undo"].isEnabled()
    assert "„" in window.actions_by_name["undo"].text()
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert lesson_of(window).actor_by_id[actor.id].key == actor.key


def test_arabic_mirrors_the_window_and_english_turns_it_back(program: Program, qtbot: QtBot) -> None:
    arabic = speak(program, "ar", qtbot)
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert arabic.articles.x() > arabic.reader.x()
    english = speak(program, "en", qtbot)
    assert english.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert next(action.text() for action in english.menuBar().actions()) == "&File"


def test_the_size_of_the_window_stays(program: Program, qtbot: QtBot) -> None:
    shown(program).resize(1111, 711)
    assert speak(program, "fr", qtbot).size().toTuple() == (1111, 711)


def test_a_window_that_is_gone_hears_nothing_of_another_look(program: Program, qtbot: QtBot) -> None:
    window = speak(program, "de", qtbot)
    window.commands.view.theme_dark()  # an exception in a slot fails the test
    window.commands.view.theme_light()


def test_panes_behind_a_tab_go_with_their_window(program: Program, qtbot: QtBot) -> None:
    window = shown(program)
    window.rooms.people.show_page("words")
    window.rooms.times.show_page("relations")
    second = speak(program, "de", qtbot)  # its actors and its timeline were never shown
    actors, timeline = second.actors, second.timeline
    assert not actors.isVisible()
    assert not timeline.isVisible()
    speak(program, "en", qtbot)
    assert not isValid(actors)
    assert not isValid(timeline)
