"""The teacher's own questions: written, changed, moved, deleted, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.library import questions as asking
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.questions import LONGEST_PROMPT
from desktop.ui.designer.question import QuestionDialog, Typed
from desktop.ui.designer.questions import QuestionsDialog, keep
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from tests.ui.conftest import Said
from tests.ui.curating_rig import check_dialog
from tests.ui.rig import WAIT, press, wait_until_gone

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def lesson(library: Library) -> Lesson:
    """The first article, with three questions about it and no other."""
    found = read_lesson(library, library.articles.summaries()[0].id)
    for question in asking.questions(library, found.article.id):
        asking.remove_question(library, question.id)
    for prompt in ("First?", "Second?", "Third?"):
        keep(library, found, None, Typed(prompt, "", 2, 4, None))
    return found


@pytest.fixture
def dialog(qtbot: QtBot, library: Library, lesson: Lesson, tasks: Tasks, look: Look) -> object:
    made = QuestionsDialog(library, lesson, tasks, look)
    made.show()
    activate(qtbot, made)
    yield made
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    if isValid(made):
        made.reject()
    wait_until_gone(qtbot, made)


def prompts(library: Library, lesson: Lesson) -> list[str]:
    return [one.prompt for one in asking.questions(library, lesson.article.id)]


def wait_for(qtbot: QtBot, dialog: QuestionsDialog, wanted: list[str]) -> None:
    """Wait until the dialog shows these questions, and see that they are the stored ones."""

    def shown() -> list[str]:
        model = dialog.list.model()
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: shown() == wanted, timeout=WAIT)
    assert prompts(dialog._library, dialog._lesson) == wanted


def activate(qtbot: QtBot, window: QDialog) -> None:
    """Give a dialog the keyboard, as the system does when it opens: shortcuts need it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)


def question_dialog(dialog: QuestionsDialog) -> QuestionDialog:
    found = [one for one in dialog.findChildren(QuestionDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_question_is_written(dialog: QuestionsDialog, qtbot: QtBot, lesson: Lesson, library: Library) -> None:
    dialog.add.click()
    asked = question_dialog(dialog)
    assert not asked.save.isEnabled()
    asked.prompt.setPlainText("Who\nasks? ")
    asked.answer.setPlainText("The teacher.")
    asked.marks.setValue(5)
    asked.lines.setValue(7)
    asked.place.setCurrentIndex(2)
    assert asked.place.currentText().startswith("2: ")
    activate(qtbot, asked)
    with qtbot.waitSignal(dialog.changed, timeout=WAIT):
        QTest.keyClick(asked.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, dialog, ["First?", "Second?", "Third?", "Who asks?"])
    stored = asking.questions(library, lesson.article.id)[-1]
    assert (stored.answer, stored.marks, stored.lines) == ("The teacher.", 5, 7)
    assert stored.anchor is not None
    assert stored.anchor.span == lesson.body[1].span
    assert dialog.list.currentIndex().row() == 3


def test_enter_changes_and_delete_deletes_and_all_is_taken_back(
    dialog: QuestionsDialog, qtbot: QtBot, lesson: Lesson
) -> None:
    assert not dialog.undo.isEnabled(), "what was done elsewhere is not taken back here"
    press(dialog.list, Qt.Key.Key_Down, Qt.Key.Key_Return)
    asked = question_dialog(dialog)
    asked.prompt.setPlainText("Changed?")
    asked.save.click()
    wait_for(qtbot, dialog, ["First?", "Changed?", "Third?"])
    press(dialog.list, Qt.Key.Key_Delete)
    wait_for(qtbot, dialog, ["First?", "Third?"])
    dialog.undo.click()
    wait_for(qtbot, dialog, ["First?", "Changed?", "Third?"])
    activate(qtbot, dialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, dialog, ["First?", "Second?", "Third?"])
    assert not dialog.undo.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, dialog, ["First?", "Changed?", "Third?"])


def test_alt_and_an_arrow_move_a_question(dialog: QuestionsDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, ALT)  # the first one stays
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
    wait_for(qtbot, dialog, ["Second?", "First?", "Third?"])
    assert dialog.list.currentIndex().row() == 1, "the keyboard goes along"
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
    wait_for(qtbot, dialog, ["Second?", "Third?", "First?"])
    dialog.undo.click()
    wait_for(qtbot, dialog, ["Second?", "First?", "Third?"])


def test_a_question_is_dragged(dialog: QuestionsDialog, qtbot: QtBot) -> None:
    view, model = dialog.list.viewport(), dialog.list.model()
    boxes = [dialog.list.visualRect(model.index(row, 0)) for row in range(3)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=boxes[0].center())
    QTest.mouseMove(view, boxes[1].center())
    QTest.mouseMove(view, boxes[2].bottomLeft() + QPoint(60, -2))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=boxes[2].bottomLeft() + QPoint(60, -2))
    wait_for(qtbot, dialog, ["Second?", "Third?", "First?"])


def test_a_refused_question_is_told_and_given_back(
    dialog: QuestionsDialog, qtbot: QtBot, lesson: Lesson, library: Library, said: Said
) -> None:
    press(dialog.list, Qt.Key.Key_Return)
    asked = question_dialog(dialog)
    asked.prompt.setPlainText("What I typed?")
    asking.remove_question(library, asking.questions(library, lesson.article.id)[0].id)
    asked.save.click()
    said.wait_for(qtbot, "This question is gone.")
    assert question_dialog(dialog).typed().prompt == "What I typed?"
    question_dialog(dialog).reject()


def test_the_selected_words_become_the_place(qtbot: QtBot, lesson: Lesson, look: Look) -> None:
    start = lesson.body[2].span.start
    dialog = QuestionDialog(lesson, Typed("", span=Span(start + 5, start + 30)), look, existing=False)
    assert dialog.typed().span is not None
    assert lesson.text_of(dialog.typed().span) == lesson.text_of(Span(start + 5, start + 30)).strip()
    assert dialog.place.currentText().startswith("3: “")
    dialog.place.setCurrentIndex(0)
    assert dialog.typed().span is None
    dialog.show()
    dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_what_is_too_long_is_told(qtbot: QtBot, lesson: Lesson, look: Look) -> None:
    dialog = QuestionDialog(lesson, Typed("x" * LONGEST_PROMPT), look, existing=True)
    dialog.show()
    assert dialog.save.isEnabled()
    dialog.prompt.appendPlainText("y")
    assert not dialog.save.isEnabled()
    assert str(LONGEST_PROMPT) in dialog.problem.text()
    check_dialog(dialog)
    dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_letters_names_and_size(dialog: QuestionsDialog) -> None:
    check_dialog(dialog)


def test_in_a_library_that_cannot_be_written_nothing_is_changed(
    qtbot: QtBot, bundled_master: Path, tasks: Tasks, look: Look
) -> None:
    with Library.open(bundled_master, write=False) as closed:
        lesson = read_lesson(closed, closed.articles.summaries()[0].id)
        dialog = QuestionsDialog(closed, lesson, tasks, look)
        dialog.show()
        assert not dialog.add.isEnabled()
        press(dialog.list, Qt.Key.Key_Delete, Qt.Key.Key_Return)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
        assert not tasks.busy
        assert not dialog.findChildren(QuestionDialog)
        dialog.reject()
        wait_until_gone(qtbot, dialog)
