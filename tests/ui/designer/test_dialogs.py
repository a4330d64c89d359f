"""How the dialogs around the designer look: nothing is cut in any theme or language. Pictures for people to look at."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from db.model.errors import LibraryError
from desktop.library.batch import BatchReport, Failed, Written
from desktop.library.class_sets import last_class_set
from desktop.library.library import Library
from desktop.library.printing import material
from desktop.settings import Settings
from desktop.sheets.design import PRESETS
from desktop.sheets.material import School
from desktop.sheets.outcome import SheetReport
from desktop.ui import languages
from desktop.ui.designer.articles import ArticlesDialog
from desktop.ui.designer.class_set import ClassSetDialog
from desktop.ui.designer.question import QuestionDialog, Typed
from desktop.ui.designer.questions import QuestionsDialog
from desktop.ui.designer.school import SchoolDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from desktop.wording.language import Language
from tests.ui.rig import keep, wait_until_gone
from tests.ui.test_screenshots import check_nothing_is_clipped

LOOKS = [("light", "en"), ("dark", "de"), ("sepia", "ar"), ("high-contrast", "en")]
LONG = "Why does the author think that the reports are believable, although officials deny them?"


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    yield languages.install(qapp, request.param)
    languages.install(qapp, "en")


def report(articles: list[int], folder: Path) -> BatchReport:
    """One file that has faults, and one failure."""
    faults = SheetReport(6, ("No face here draws “𐀀”.",), ("“Match” is left out.",))
    full = LibraryError("The disk is full; the sheet was not saved.", "Free some space, or choose another disk.")
    return BatchReport((Written(folder / "One.pdf", (articles[0],), faults),), (Failed(articles[1], full),), False)


@pytest.mark.parametrize(("theme", "language"), LOOKS, indirect=["language"])
def test_nothing_is_cut(
    theme: str, language: Language, make_look: Callable[..., Look], qtbot: QtBot, library: Library, tasks: Tasks,
    tmp_path: Path,
) -> None:  # fmt: skip
    look = make_look(Settings(theme=theme))
    ids = [one.id for one in library.articles.summaries()]
    found = material(library, ids[0])
    reported = ArticlesDialog(library, ids, None, tasks, tmp_path, look)
    reported._on_written(report(ids, tmp_path))
    dialogs: dict[str, QDialog] = {
        "class set": ClassSetDialog(found, PRESETS["Test"], last_class_set(library), tasks, tmp_path, look),
        "school": SchoolDialog(School("Northgate Upper School", b"none"), look),
        "questions": QuestionsDialog(library, found.lesson, tasks, look),
        "question": QuestionDialog(found.lesson, Typed(LONG, "Because.", 2, 4), look, existing=True),
        "articles": ArticlesDialog(library, ids[:1], PRESETS["Test"], tasks, tmp_path, look),
        "report": reported,
    }
    for name, dialog in dialogs.items():
        dialog.show()
        QApplication.processEvents()
        assert dialog.width() <= 1000, name
        assert dialog.height() <= 660, name
        check_nothing_is_clipped(dialog)
        keep(dialog.grab().toImage(), f"designer {name}, {theme}, {language.code}")
        dialog.reject()
        wait_until_gone(qtbot, dialog)
