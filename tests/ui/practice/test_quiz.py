"""A quiz in the window: chosen, answered by keyboard and by mouse, left, and its result on screen and paper."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.practice.asking import Asked, Way
from desktop.practice.quiz import Quiz, Topic
from desktop.ui.practice.answers.order import OrderAnswer
from desktop.ui.practice.quiz_page import QuizPage
from desktop.ui.practice.quiz_setup import QuizChoices
from desktop.ui.practice.result_dialog import ResultDialog
from desktop.ui.window import Window
from tests.db.rig import content
from tests.ui.conftest import Said
from tests.ui.curating_rig import check_dialog, dialog_of
from tests.ui.rig import press, settle, wait_until_gone

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> QuizPage:
    """The choices for a quiz on the first article."""
    window.actions_by_name["quiz"].trigger()
    settle(qtbot, window)
    return window.commands.practise.page.quiz


def begin(qtbot: QtBot, window: Window, page: QuizPage, *topics: Topic, at_once: bool = True, most: int = 5) -> Quiz:
    for topic, box in page.setup.topics.items():
        box.setChecked(topic in (topics or tuple(Topic)))
    page.setup.at_once.setChecked(at_once)
    page.setup.count.setValue(most)
    press(page.setup.start, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert page.quiz is not None
    return page.quiz


def asked_now(page: QuizPage) -> Asked:
    assert page.quiz is not None
    assert page.quiz.current is not None
    return page.quiz.current


def keyboard(page: QuizPage) -> QWidget:
    """What has the keyboard: something of the page, and seen."""
    found = QApplication.focusWidget()
    assert found is not None
    assert found.isVisible()
    assert page.isAncestorOf(found)
    return found


def answer_rightly(page: QuizPage) -> None:
    """Answer the question by the keyboard, or by what the keyboard would have moved."""
    asked = asked_now(page)
    match asked.way:
        case Way.PICK:
            assert isinstance(asked.right, int)
            press(keyboard(page), Qt.Key(Qt.Key.Key_1 + asked.right))
        case Way.TRUTH:
            press(keyboard(page), Qt.Key.Key_1 if asked.is_true else Qt.Key.Key_2)
        case Way.FLIP:
            press(keyboard(page), Qt.Key.Key_Space)
        case _:
            page.card.given.emit(asked.right)


def text_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_a_quiz_with_feedback_at_once_by_keyboard(qtbot: QtBot, window: Window, page: QuizPage) -> None:
    before = content(window.library.store)
    begin(qtbot, window, page)
    for number in range(1, 6):
        assert page.number.text() == f"Question {number} of 5"
        asked = asked_now(page)
        answer_rightly(page)
        assert page.card.verdict.isVisible() is (asked.way is not Way.FLIP)
        assert page.card.evidence.isVisible()
        assert not page.skip.isEnabled()
        press(keyboard(page), Qt.Key.Key_3 if asked.way is Way.FLIP else ENTER)
    assert page.result.score.text() == "5 of 5 questions are right."
    assert page.result.save.hasFocus()
    assert content(window.library.store) == before


def test_at_the_end_nothing_is_said_before(qtbot: QtBot, window: Window, page: QuizPage) -> None:
    quiz = begin(qtbot, window, page, Topic.ACTORS, at_once=False)
    for place in range(5):
        asked = asked_now(page)
        chosen = (asked.right + 1) % len(asked.options) if place == 2 and isinstance(asked.right, int) else asked.right
        assert isinstance(chosen, int)
        press(keyboard(page), Qt.Key(Qt.Key.Key_1 + chosen))
        assert not page.card.verdict.isVisible()
    assert page.result.score.text() == "4 of 5 questions are right."
    wrong = quiz.results[2]
    assert wrong.asked.card.evidence is not None
    words = " ".join(text_of(page.result).split())
    assert f"Right: {wrong.asked.card.answer}" in words
    assert " ".join(wrong.asked.card.evidence.quote.split()) in words
    assert words.count("Not right.") == 1


def test_a_question_that_is_skipped_is_not_answered_and_escape_ends(
    qtbot: QtBot, window: Window, page: QuizPage
) -> None:
    begin(qtbot, window, page, Topic.ACTORS)
    page.skip.click()
    assert page.number.text() == "Question 2 of 5"
    answer_rightly(page)
    press(keyboard(page), ENTER)
    press(keyboard(page), Qt.Key.Key_Escape)
    assert page.result.score.text() == "1 of 5 questions are right."
    assert text_of(page.result).count("Not answered.") == 4


def test_leaving_before_any_answer_goes_back_to_the_choices(qtbot: QtBot, window: Window, page: QuizPage) -> None:
    begin(qtbot, window, page)
    press(keyboard(page), Qt.Key.Key_Escape)
    assert page.quiz is None
    assert page.setup.isVisible()
    assert page.setup.start.hasFocus()


def test_a_card_that_was_only_turned_over_is_not_answered(qtbot: QtBot, window: Window, page: QuizPage) -> None:
    quiz = begin(qtbot, window, page, Topic.QUESTIONS)
    press(keyboard(page), Qt.Key.Key_Space)
    assert quiz.results[0].verdict is None
    press(keyboard(page), Qt.Key.Key_1)
    assert quiz.results[0].verdict is not None
    assert quiz.score == 0


def test_order_is_answered_by_the_list(qtbot: QtBot, window: Window, page: QuizPage) -> None:
    begin(qtbot, window, page, Topic.TIME, most=10)
    while asked_now(page).way is not Way.ORDER:
        page.skip.click()
    widget = page.card.answer(Way.ORDER)
    assert isinstance(widget, OrderAnswer)
    given: list[object] = []
    page.card.given.connect(given.append)
    widget.done.click()
    assert given == [tuple(range(len(asked_now(page).options)))]


def test_shuffling_again_asks_something_else_and_the_same_choices_the_same(
    qtbot: QtBot, window: Window, page: QuizPage
) -> None:
    first = [result.asked for result in begin(qtbot, window, page).results]
    page.quiz, again = None, page.begin
    again(QuizChoices(5))
    settle(qtbot, window)
    assert page.quiz is not None
    assert [result.asked for result in page.quiz.results] == first
    page.begin_again()
    settle(qtbot, window)
    assert [result.asked for result in page.quiz.results] != first


def test_too_few_questions_are_said(qtbot: QtBot, window: Window, page: QuizPage, said: Said) -> None:
    window.show_article(window.library.articles.ids()[2])
    settle(qtbot, window)
    window.actions_by_name["quiz"].trigger()
    settle(qtbot, window)
    page.begin(QuizChoices(10, (Topic.POSITIONS,)))
    settle(qtbot, window)
    said.expect("too few questions")
    assert page.setup.isVisible()


def test_without_a_topic_nothing_begins(page: QuizPage) -> None:
    for box in page.setup.topics.values():
        box.setChecked(False)
    assert not page.setup.start.isEnabled()


def test_a_quiz_under_way_waits_while_the_article_is_read(qtbot: QtBot, window: Window, page: QuizPage) -> None:
    quiz = begin(qtbot, window, page, Topic.ACTORS)
    answer_rightly(page)
    page.card.evidence.button.click()
    settle(qtbot, window)
    assert not window.rooms.practising
    assert window.selection.choice.sentence is not None
    window.actions_by_name["practise"].trigger()
    settle(qtbot, window)
    assert page.quiz is quiz
    assert page.question.isVisible()
    keyboard(page)


def test_the_result_is_saved_with_the_name(
    qtbot: QtBot, window: Window, page: QuizPage, said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(qtbot, window, page, Topic.ACTORS)
    answer_rightly(page)
    press(keyboard(page), ENTER, Qt.Key.Key_Escape)
    page.result.name.setText("Ann")
    target = tmp_path / "result.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    page.result.save.click()
    dialog = dialog_of(qtbot, window, ResultDialog)
    check_dialog(dialog)
    dialog.save.click()
    wait_until_gone(qtbot, dialog)
    settle(qtbot, window)
    said.expect("The result was saved as")
    words = " ".join(sheet.extract_text() for sheet in PdfReader(target).pages)
    assert "Ann" in words
    assert "1 of 5 questions" in words


def test_a_result_that_cannot_be_saved_is_said(
    qtbot: QtBot, window: Window, page: QuizPage, said: Said, tmp_path: Path
) -> None:
    begin(qtbot, window, page, Topic.ACTORS)
    answer_rightly(page)
    page.end()
    page.result.save.click()
    dialog = dialog_of(qtbot, window, ResultDialog)
    dialog.write_to(tmp_path / "nowhere" / "result.pdf")
    settle(qtbot, window)
    said.expect("could not be written")
    assert dialog.isVisible(), "another place can be chosen"
