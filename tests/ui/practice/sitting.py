"""What the tests of the page of practice share: a session that asks in a way that is chosen, and its keyboard."""

from random import Random

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.practice.asking import Way, ask, ways_of
from desktop.practice.session import Session
from desktop.ui.practice.page import PracticePage
from desktop.ui.window import Window
from tests.ui.rig import WAIT, settle


def start_session(qtbot: QtBot, window: Window) -> PracticePage:
    """Learn the article that is open, and begin to review its cards."""
    for name in ("learn_article", "practise"):
        window.actions_by_name[name].trigger()
        settle(qtbot, window)
    page = window.commands.practise.page
    page.start()
    settle(qtbot, window)
    return page


def session_of(page: PracticePage) -> Session:
    """The session that is under way."""
    assert page.session.session is not None
    return page.session.session


def ask_by(qtbot: QtBot, page: PracticePage, way: Way) -> None:
    """Have the session ask a card in this way that has its place in the article."""
    session = session_of(page)
    deck = [card for cards in session._decks.values() for card in cards]
    card = next(card for card in deck if card.evidence is not None and way in ways_of(card, deck))
    session._show(ask(card, way, deck, Random(3)))
    page.session._show_current()
    answer = page.session.card.answer(way)
    qtbot.waitUntil(lambda: holds_keyboard(answer), timeout=WAIT)


def holds_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard is in a widget, and seen there."""
    found = QApplication.focusWidget()
    return found is not None and found.isVisible() and (widget is found or widget.isAncestorOf(found))


def keyboard() -> QWidget:
    """What has the keyboard, and is seen."""
    found = QApplication.focusWidget()
    assert found is not None
    assert found.isVisible()
    return found


def reviews(page: PracticePage) -> int:
    """How many answers of the session are to be found in it."""
    return sum(answer.review is not None for answer in session_of(page).done)
