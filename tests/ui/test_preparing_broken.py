"""Preparing a lesson while the disk is full, the article goes, or another library is opened; and commands by lot."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from db.model.suggestion import ActorSuggestion, SuggestionState
from desktop.library import reviewing
from desktop.library.curating import details
from desktop.library.lessons import problems
from desktop.ui.menus_prepare import PREPARE
from desktop.ui.review.actor_editor import ActorEditor
from desktop.ui.review.finder import Finder
from desktop.ui.review.keys import COMMANDS
from desktop.ui.review.pane import ReviewPane
from desktop.ui.window import Window
from tests.ui import review_sample
from tests.ui.conftest import Open, Said
from tests.ui.curating_rig import expect_refusal
from tests.ui.new_article_rig import PARAGRAPHS, copy, data, page
from tests.ui.rig import WAIT, lesson_of, settle
from tests.ui.test_window import full_disk


@pytest.fixture
def window(open_window: Open, tmp_path: Path, lesson: Lesson, qtbot: QtBot) -> Window:
    """A window with suggestions for its one article."""
    review_sample.make(tmp_path / "review.dramatis", lesson)
    window = open_window(tmp_path / "review.dramatis")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.commands.review.open()
    return window


@pytest.fixture
def bare(open_window: Open, tmp_path: Path, lesson: Lesson) -> Window:
    """A window with an article that was not looked through yet."""
    review_sample.make(tmp_path / "bare.dramatis", lesson, times=0)
    return open_window(tmp_path / "bare.dramatis")


def pane_of(window: Window) -> ReviewPane:
    return window.commands.review.pane


def states(window: Window) -> dict[int, SuggestionState]:
    """What the library holds."""
    return {one.id: one.state for one in reviewing.suggestions(window.library, lesson_of(window).article.id)}


def check(window: Window) -> None:
    assert problems(window.library) == []


# A full disk


def test_a_decision_that_a_full_disk_refuses_is_open_again(window: Window, qtbot: QtBot, said: Said) -> None:
    pane = pane_of(window)
    first = pane.deck.current
    assert first is not None
    with full_disk():
        QTest.keyClick(pane.list, Qt.Key.Key_A)
        settle(qtbot, window)
    expect_refusal(said)
    assert set(states(window).values()) == {SuggestionState.OPEN}
    assert {one.id: one.state for one in pane.deck.all} == states(window)
    assert lesson_of(window).actors == ()
    check(window)
    pane.list.setCurrentIndex(pane.list.model().index(pane.list.place_of(first) or 0, 0))
    QTest.keyClick(pane.list, Qt.Key.Key_A)
    settle(qtbot, window)
    assert states(window)[first] is SuggestionState.ACCEPTED


def test_a_name_that_a_full_disk_refuses_stays_in_sight_and_is_written_later(
    window: Window, qtbot: QtBot, said: Said
) -> None:
    pane = pane_of(window)
    first = pane.deck.current
    assert first is not None
    QTest.keyClick(pane.list, Qt.Key.Key_E)
    editor = pane.list.viewport().findChild(ActorEditor)
    editor.name.setText("Typed by hand")
    with full_disk():
        QTest.keyClick(editor.name, Qt.Key.Key_Return)
        settle(qtbot, window)
    expect_refusal(said)
    found = pane.deck.get(first)
    assert found is not None
    assert found.proposal.name == "Typed by hand" if isinstance(found.proposal, ActorSuggestion) else False
    assert editor.name.text() == "Typed by hand"
    with full_disk():  # the decision is refused as well, and what was typed is there still
        QTest.keyClick(pane.list, Qt.Key.Key_A)
        settle(qtbot, window)
    expect_refusal(said)
    check(window)
    pane.list.setCurrentIndex(pane.list.model().index(pane.list.place_of(first) or 0, 0))
    QTest.keyClick(pane.list, Qt.Key.Key_A)
    settle(qtbot, window)
    assert [actor.name for actor in lesson_of(window).actors] == ["Typed by hand"]


def test_suggestions_that_a_full_disk_refuses_can_be_made_again(bare: Window, qtbot: QtBot, said: Said) -> None:
    bare.commands.review.open()
    pane = pane_of(bare)
    with full_disk():
        pane.offer.start.click()
        settle(qtbot, bare)
    expect_refusal(said)
    assert pane.offer.start.isVisible()
    assert states(bare) == {}
    check(bare)
    pane.offer.start.click()
    settle(qtbot, bare)
    assert pane.deck.all
    check(bare)


# What goes while suggestions are being made


def test_an_article_that_is_deleted_while_it_is_looked_through(bare: Window, qtbot: QtBot) -> None:
    article = lesson_of(bare).article
    bare.commands.review.find()
    bare.change(lambda: details.remove_article(bare.library, article.id))
    settle(qtbot, bare)
    assert bare.library.articles.summaries() == []
    assert not bare.rooms.reviewing
    check(bare)
    bare.actions_by_name["undo"].trigger()
    settle(qtbot, bare)
    assert lesson_of(bare).article == article
    bare.commands.review.find()
    assert pane_of(bare).deck.all
    check(bare)


def test_an_article_that_is_gone_is_not_looked_through(bare: Window, qtbot: QtBot, said: Said) -> None:
    article = lesson_of(bare).article
    bare.change(lambda: details.remove_article(bare.library, article.id))
    bare.commands.review.find()
    settle(qtbot, bare)
    said.expect("The library could not be written")
    assert not bare.rooms.reviewing
    check(bare)


def test_another_library_is_opened_while_suggestions_are_made(bare: Window, qtbot: QtBot, bundled: Path) -> None:
    before = bare.library.path
    bare.commands.review.find()
    bare.commands.file.open_path(bundled)
    settle(qtbot, bare)
    assert bare.library.path == bundled.resolve()
    assert {one.article_id for one in pane_of(bare).deck.all} <= {lesson_of(bare).article.id}
    check(bare)
    bare.commands.file.open_path(before)
    settle(qtbot, bare)
    check(bare)


# Commands by lot

LOTS = 150
_WORDS = ("Haftar", "by 2017", "2014-05", "", "A note on 11 March", "x" * 400, "\u202eabc", "Moscow")


class Chance:
    """Gives commands by lot, and answers whatever opens."""

    def __init__(self, window: Window, qtbot: QtBot, folder: Path, seed: int) -> None:
        self._window = window
        self._qtbot = qtbot
        self._lots = random.Random(seed)
        self._page = page(folder)
        self.given: list[str] = []
        names = [one.name for one in PREPARE.commands if one is not None]
        keys = [f"review {one.name}" for one in COMMANDS if one is not None]
        keys += [f"review kind {digit}" for digit in range(10)] + ["review accept"] * 4
        self._names = [*names, *keys, "new_article", "paste_article", "undo", "undo", "redo", "next_article"]

    def step(self) -> None:
        """Choose something, give a command, answer."""
        self._choose()
        name = self._lots.choice(self._names)
        self.given.append(name)
        if name == "new_article":
            self._window.commands.new_article.ask([self._page])
        elif name.startswith("review "):
            if self._window.rooms.reviewing:
                pane_of(self._window).command(name.removeprefix("review "))
        else:
            self._window.actions_by_name[name].trigger()
        settle(self._qtbot, self._window)
        self._answer()
        if self._lots.random() < 0.2:
            self._window.actions_by_name[self._lots.choice(["undo", "redo"])].trigger()
        settle(self._qtbot, self._window)

    def _choose(self) -> None:
        """Choose an actor, an event or some words, as a reader does."""
        lesson, lots = self._window.lesson, self._lots
        if lesson is None:
            return
        if lesson.actors and lots.random() < 0.5:
            self._window.selection.choose_actor(lots.choice(lesson.actors).id)
        elif lesson.events and lots.random() < 0.5:
            self._window.selection.choose_event(lots.choice(lesson.events).id)
        if lots.random() < 0.6:
            words = lots.choice([word for word in lesson.article.text.split() if len(word) > 2])
            cursor = self._window.reader.document().find(words)
            if cursor.hasSelection():
                self._window.reader.setTextCursor(cursor)

    def _answer(self) -> None:
        """Fill in what opened and press one of its buttons, until nothing is open any more."""
        for _ in range(20):
            opened = [
                one
                for one in QApplication.topLevelWidgets()
                if one.isVisible() and isinstance(one, QDialog | Finder | QMenu)
            ]
            if not opened:
                return
            self._answer_one(opened[-1])
            QApplication.processEvents()
            settle(self._qtbot, self._window)
        for one in opened:
            one.close()

    def _answer_one(self, opened: QWidget) -> None:
        lots = self._lots
        fields = [one for one in opened.findChildren(QLineEdit) if one.isVisible() and one.isEnabled()]
        for field in fields:
            if lots.random() < 0.4:
                field.setText(lots.choice(_WORDS))
        buttons = [
            one
            for one in opened.findChildren(QPushButton)
            if one.isVisible() and one.isEnabled() and not one.text().startswith("&Choose")  # a loop of its own
        ]
        if isinstance(opened, Finder):
            QTest.keyClick(opened.words, lots.choice([Qt.Key.Key_Return, Qt.Key.Key_Escape]))
        elif buttons and lots.random() < 0.85:
            lots.choice(buttons).click()
        else:
            opened.close()


def test_commands_by_lot_break_nothing(window: Window, qtbot: QtBot, tmp_path: Path, said: Said, campaign: int) -> None:
    said.answer = True
    copy(data(text="\n\n".join(PARAGRAPHS)))
    for seed in range(campaign):
        chance = Chance(window, qtbot, tmp_path, seed)
        for _ in range(LOTS):
            chance.step()
            assert not [one for one in said.messages if "could not" in one], chance.given[-5:]
        check(window)
    said.messages.clear()
