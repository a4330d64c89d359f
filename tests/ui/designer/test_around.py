"""What the designer opens over itself: questions, the school, several articles, the class set that is remembered."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.library import schooling
from desktop.library.class_sets import last_class_set
from desktop.library.library import Library
from desktop.sheets.design import PRESETS, Master, PartKind
from desktop.sheets.material import School
from desktop.ui.designer.articles import ArticlesDialog
from desktop.ui.designer.class_set import ClassSetDialog
from desktop.ui.designer.designer import Designer
from desktop.ui.designer.question import QuestionDialog
from desktop.ui.designer.questions import QuestionsDialog
from desktop.ui.designer.school import SchoolDialog
from desktop.ui.tasks import Tasks
from tests.ui.designer.conftest import shown
from tests.ui.rig import WAIT, wait_until_gone

Kind = TypeVar("Kind", bound=QDialog)


def opened(designer: QDialog, kind: type[Kind], act: Callable[[], object]) -> Kind:
    act()
    dialog = designer.findChild(kind)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def test_the_school_gets_onto_the_sheet(designer: Designer, qtbot: QtBot, library: Library) -> None:
    dialog = opened(designer, SchoolDialog, designer.side.sheet.edit_school.click)
    dialog.name.setText("Northgate Upper School")
    with qtbot.waitSignal(designer.changed, timeout=WAIT):
        dialog.save.click()
    assert schooling.school(library) == School("Northgate Upper School")
    assert designer.material.school.name == "Northgate Upper School"
    shown(qtbot, designer)
    assert designer.made is not None
    assert designer.made.order.material.school.name == "Northgate Upper School"
    wait_until_gone(qtbot, dialog)


def test_a_question_gets_onto_the_sheet(designer: Designer, qtbot: QtBot, library: Library) -> None:
    designer.change(designer.draft._replace(design=PRESETS["Homework"]))
    designer.side.parts.choose_kind(PartKind.QUESTIONS)
    dialog = opened(designer, QuestionsDialog, designer.around.questions)
    asked = opened(dialog, QuestionDialog, dialog.add.click)
    asked.prompt.setPlainText("Who gains by it?")
    with qtbot.waitSignal(designer.changed, timeout=WAIT):
        asked.save.click()
    assert designer.material.questions[-1].prompt == "Who gains by it?"
    dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_several_articles_begin_with_this_one_and_its_sheet(designer: Designer, qtbot: QtBot) -> None:
    dialog = opened(designer, ArticlesDialog, designer.side.sheet.articles.click)
    assert dialog.articles.ticked() == (designer.material.lesson.article.id,)
    assert dialog.design() == designer.draft.design
    dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_the_class_set_is_remembered_with_the_library(
    designer: Designer, qtbot: QtBot, tasks: Tasks, library: Library
) -> None:
    dialog = opened(designer, ClassSetDialog, designer.foot.class_set.click)
    dialog.used.emit((Master(3, copies=7),))
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert last_class_set(library) == (Master(3, copies=7),)
    dialog.reject()
    wait_until_gone(qtbot, dialog)
    dialog = opened(designer, ClassSetDialog, designer.foot.class_set.click)
    assert dialog.masters() == (Master(3, copies=7),)
    dialog.reject()
    wait_until_gone(qtbot, dialog)
