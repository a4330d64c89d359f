"""The page of practice in a real window: answers in every way, leaving, coming back, changes meanwhile, no writing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model.question import Question
from db.store import Store
from desktop.library import practising
from desktop.library.curating.details import remove_article
from desktop.library.library import Library
from desktop.practice.asking import Way
from desktop.ui.practice.answers.order import OrderAnswer
from desktop.ui.practice.answers.pick import PickAnswer
from desktop.ui.practice.answers.place import PlaceAnswer
from desktop.ui.practice.page import PracticePage
from desktop.ui.window import Window
from tests.ui.conftest import Said
from tests.ui.practice.sitting import ask_by, holds_keyboard, keyboard, reviews, session_of, start_session
from tests.ui.rig import WAIT, add_article, press, settle

ENTER, SPACE, ESC = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape
PLAIN = "# Plain\n\nNothing in here is known to anybody.\n"


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> PracticePage:
    """The page of practice in a session of what is due in the first article."""
    return start_session(qtbot, window)


def stored(window: Window) -> int:
    """How many answers the library keeps."""
    found = window.library.practice
    return sum(len(found.reviews(uuid)) for uuid in found.memories([window.library.articles.summaries()[0].id]))


def answer_by_keys(way: Way) -> None:
    """Give any answer in a way, by the keyboard alone."""
    match way:
        case Way.FLIP:
            press(keyboard(), SPACE)
        case Way.PICK | Way.TRUTH:
            press(keyboard(), Qt.Key.Key_2)
        case Way.TYPE:
            QTest.keyClicks(keyboard(), "Nobody")
            press(keyboard(), ENTER)
        case Way.ORDER:
            QTest.keyClick(keyboard(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            press(keyboard(), ENTER)
        case Way.PLACE:
            press(keyboard(), Qt.Key.Key_Up, ENTER)


def test_every_way_is_answered_and_rated_by_the_keyboard_alone(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    for number, way in enumerate(Way, 1):
        ask_by(qtbot, page, way)
        answer_by_keys(way)
        assert session_of(page).verdict is not None, way
        assert holds_keyboard(page.session.ratings), way
        assert stored(window) == number - 1
        press(keyboard(), Qt.Key.Key_3 if number % 2 else SPACE)
        settle(qtbot, window)
        assert stored(window) == number, "saved before the next card is shown"
        assert page.session.isVisible()
        assert holds_keyboard(page.session.card), "the next card has the keyboard"
    press(keyboard(), ESC)
    assert page.summary.isVisible()
    assert keyboard() is page.summary.button
    press(keyboard(), ENTER)
    settle(qtbot, window)
    assert keyboard() is page.home.start
    press(keyboard(), ESC)
    assert not window.rooms.practising
    assert keyboard() is window.reader


def test_answers_are_given_with_the_mouse(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    ask_by(qtbot, page, Way.PICK)
    picked = page.session.card.answer(Way.PICK)
    assert isinstance(picked, PickAnswer)
    QTest.mouseClick(picked.buttons[3], Qt.MouseButton.LeftButton)
    assert session_of(page).verdict is not None
    QTest.mouseClick(next(iter(page.session.ratings.buttons.values())), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert stored(window) == 1
    ask_by(qtbot, page, Way.ORDER)
    order = page.session.card.answer(Way.ORDER)
    assert isinstance(order, OrderAnswer)
    first = order.list.item(0).text()
    QTest.mouseClick(order.down, Qt.MouseButton.LeftButton)
    assert order.list.item(1).text() == first
    QTest.mouseClick(order.done, Qt.MouseButton.LeftButton)
    assert session_of(page).verdict is not None
    qtbot.waitUntil(lambda: not order.list.verticalScrollBar().maximum(), timeout=WAIT)  # no row is scrolled away
    assert not order.list.horizontalScrollBar().maximum(), "long rows are wrapped"


def test_an_event_is_dragged_to_its_place(page: PracticePage, qtbot: QtBot) -> None:
    ask_by(qtbot, page, Way.PLACE)
    place = page.session.card.answer(Way.PLACE)
    assert isinstance(place, PlaceAnswer)
    line, asked = place.timeline, session_of(page).current
    assert asked is not None
    middle = QPoint(line.width() // 2, line.height() // 2)
    QTest.mousePress(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    for y in range(middle.y(), line.height(), 8):
        QTest.mouseMove(line, QPoint(middle.x(), y))
    last = QPoint(middle.x(), line.height() - 2)
    QTest.mouseMove(line, last)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)
    assert line.slot == len(asked.around)
    QTest.mouseClick(place.done, Qt.MouseButton.LeftButton)
    verdict = session_of(page).verdict
    assert verdict is not None
    assert verdict.right == (asked.right == len(asked.around))


def test_a_card_that_is_set_aside_comes_back_from_the_start_page(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    ask_by(qtbot, page, Way.PICK)
    asked = session_of(page).current
    assert asked is not None
    QTest.mouseClick(page.session.aside, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    memory = window.library.practice.memory(asked.card.uuid)
    assert memory is not None
    assert memory.set_aside
    assert holds_keyboard(page.session.card)
    page.session.end()
    page.home.bring_back_wanted.emit(memory.article_id)
    settle(qtbot, window)
    memory = window.library.practice.memory(asked.card.uuid)
    assert memory is not None
    assert not memory.set_aside


def test_the_button_takes_an_answer_back(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    ask_by(qtbot, page, Way.PICK)
    asked = session_of(page).current
    press(keyboard(), Qt.Key.Key_1, Qt.Key.Key_3)
    settle(qtbot, window)
    assert stored(window) == 1
    QTest.mouseClick(page.session.back, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert stored(window) == 0
    assert session_of(page).current == asked
    assert holds_keyboard(page.session.card)


def test_an_article_that_is_deleted_ends_its_session_and_undo_brings_its_cards_back(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    lesson = window.lesson
    assert lesson is not None
    ask_by(qtbot, page, Way.TYPE)
    window.change(lambda: remove_article(window.library, lesson.article.id))
    settle(qtbot, window)
    assert page.session.session is None
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    if not window.rooms.practising:
        window.actions_by_name["practise"].trigger()
    page.show_home()
    settle(qtbot, window)
    assert page.home.start.isEnabled()


def test_what_was_typed_stays_when_something_else_of_the_article_is_changed(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    ask_by(qtbot, page, Way.TYPE)
    QTest.keyClicks(keyboard(), "Haf")
    asked = session_of(page).current
    field = keyboard()
    assert asked is not None
    article_id = session_of(page).article_id
    window.change(lambda: window.library.do("A question", lambda: add_question(window.library, article_id)))
    settle(qtbot, window)
    assert session_of(page).current is asked
    assert keyboard() is field
    assert field.property("text") == "Haf"


def add_question(library: Library, article_id: int) -> None:
    """Store a question of the teacher's."""
    library.handouts.add_question(
        Question(
            0,
            "6a3f1b1e-5a3d-4a64-9d6a-0c59c1f4b7aa",
            article_id,
            "Why was the airfield of interest?",
            "It lies near the border.",
            1,
            2,
            None,
        )
    )


def entries(page: PracticePage) -> dict[str, QAction]:
    """What the start page offers for the first article that is learnt."""
    row = page.home._rows[0]  # one that was shown before may still wait to be deleted
    return {action.text(): action for action in row.button.menu().actions() if action.text()}


def test_the_teachers_questions_are_offered_where_there_are_some(window: Window, qtbot: QtBot) -> None:
    article_id = add_article(window.library, PLAIN)
    window.show_article(article_id)
    for name in ("learn_article", "practise"):
        window.actions_by_name[name].trigger()
        settle(qtbot, window)
    page = window.commands.practise.page
    assert "&Your teacher’s questions" not in entries(page)
    with window.library.store.quiet():
        add_question(window.library, article_id)
    page.show_home()
    settle(qtbot, window)
    entries(page)["&Your teacher’s questions"].trigger()
    settle(qtbot, window)
    assert session_of(page).left == 1
    current = session_of(page).current
    assert current is not None
    assert current.card.prompt == "Why was the airfield of interest?"


def test_learning_is_undone_and_done_again(window: Window, qtbot: QtBot) -> None:
    for name, learnt in (("learn_article", 1), ("undo", 0), ("redo", 1)):
        window.actions_by_name[name].trigger()
        settle(qtbot, window)
        assert len(window.library.practice.learning()) == learnt
        assert window.actions_by_name["learn_article"].isChecked() is bool(learnt)


def test_a_library_that_cannot_be_written_says_so_and_lets_practise_beside_the_schedule(
    window: Window, qtbot: QtBot
) -> None:
    page = start_session(qtbot, window)
    page.session.end()
    store = window.library.store
    store.read_only = True
    try:
        page.show_home()
        settle(qtbot, window)
        assert not page.home.start.isEnabled()
        assert holds_keyboard(page.home), "the keyboard is not lost where nothing can be started"
        assert "cannot be saved" in page.home.detail.text()
        window.actions_by_name["practise_lesson"].trigger()
        settle(qtbot, window)
        ask_by(qtbot, page, Way.PICK)
        press(keyboard(), Qt.Key.Key_1, ENTER)
        settle(qtbot, window)
        assert reviews(page) == 1
        assert not page.session.failure.isVisible()
    finally:
        store.read_only = False
    assert stored(window) == 0


def test_an_article_without_cards_says_what_cards_are_made_of(window: Window, qtbot: QtBot, said: Said) -> None:
    article_id = add_article(window.library, PLAIN)
    window.show_article(article_id)
    window.actions_by_name["practise_lesson"].trigger()
    settle(qtbot, window)
    said.expect("nothing to ask")
    page = window.commands.practise.page
    assert page.home.isVisible()


def test_keys_of_the_reader_do_nothing_or_lead_back_to_it(page: PracticePage, window: Window) -> None:
    actions = window.actions_by_name
    for name in ("find", "next_mention", "next_event", "add_note", "toggle_bookmark", "timeline_wide"):
        assert not actions[name].isEnabled(), name
    actions["go_actors"].trigger()
    assert not window.rooms.practising
    assert holds_keyboard(window.rooms.people)
    for name in ("find", "next_mention", "next_event", "add_note", "toggle_bookmark", "timeline_wide"):
        assert actions[name].isEnabled(), name
    actions["practise"].trigger()
    assert holds_keyboard(page.session), "the session has waited"
    actions["next_pane"].trigger()
    assert holds_keyboard(window.articles)
    actions["next_pane"].trigger()
    assert holds_keyboard(page.session)


def test_another_library_has_another_page(page: PracticePage, window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other.dramatis"
    Store.create(other).close()
    window.commands.file.open_path(other)
    settle(qtbot, window)
    assert not window.rooms.practising
    assert not window.actions_by_name["practise"].isEnabled(), "there is nothing to practise in an empty library"
    add_article(window.library, PLAIN)
    window.commands.practise.practise(True)
    settle(qtbot, window)
    fresh = window.commands.practise.page
    assert fresh is not page
    assert fresh.home.isVisible()
    assert fresh.library is window.library
    assert practising.today(window.library).queue.cards == ()
