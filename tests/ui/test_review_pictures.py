"""The review in every theme, at the smallest size that is promised, and mirrored: whole, and for people to look at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from db.model.suggestion import SuggestionKind, SuggestionState
from desktop.ui import languages
from desktop.ui.review.editor import Editor
from desktop.ui.window import Window
from desktop.wording.language import ENGLISH, Language
from tests.ui import review_sample
from tests.ui.conftest import Open
from tests.ui.rig import settle
from tests.ui.test_review import current, event_editor, go_to, go_to_kind, key, opened
from tests.ui.test_screenshots import THEMES, check_nothing_is_clipped, save, settings


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    code = getattr(request, "param", "en")
    yield languages.install(qapp, code) if code != "en" else ENGLISH
    languages.install(qapp, "en")


@pytest.fixture
def library_file(lesson: Lesson, tmp_path: Path) -> Path:
    path = tmp_path / "review.dramatis"
    review_sample.make(path, lesson)
    return path


def walk(window: Window, qtbot: QtBot, name: str) -> None:
    """Go through what the review looks like, and check each time that all of it is seen."""
    pane = opened(window)
    save(window, f"{name}-review")
    check_nothing_is_clipped(window)
    for letter in "arsl":
        key(pane, letter)
    settle(qtbot, window)
    save(window, f"{name}-review-learn")
    check_nothing_is_clipped(window)
    for kind in (SuggestionKind.EVENT, SuggestionKind.RELATION, SuggestionKind.STATEMENT):
        go_to_kind(pane, kind)
        save(window, f"{name}-review-{kind.value}")
        check_nothing_is_clipped(window)
    go_to(pane, "Khalifa Haftar")
    key(pane, "p")
    save(window, f"{name}-review-places")
    check_nothing_is_clipped(window)
    pane.places.closed.emit()
    key(pane, "A")
    settle(qtbot, window)
    save(window, f"{name}-review-finished")
    check_nothing_is_clipped(window)


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_in_a_small_window(open_window: Open, library_file: Path, qtbot: QtBot, theme: str) -> None:
    walk(open_window(library_file, settings=settings(theme, (1024, 700))), qtbot, f"{theme}-1024x700")


def test_a_larger_window(open_window: Open, library_file: Path, qtbot: QtBot) -> None:
    walk(open_window(library_file, settings=settings("light", (1440, 900))), qtbot, "light-1440x900")


def test_the_smallest_window(open_window: Open, library_file: Path, qtbot: QtBot) -> None:
    window = open_window(library_file, settings=settings("light", (1, 1)))
    pane = opened(window)
    for kind in SuggestionKind:
        go_to_kind(pane, kind)
        save(window, f"light-smallest-review-{kind.value}")
        shown = next(one for one in pane.list.viewport().findChildren(Editor) if one.isVisible())
        box = shown.first_field.rect().translated(shown.first_field.mapTo(pane.list.viewport(), QPoint()))
        assert pane.list.viewport().rect().intersects(box)
    assert not pane.filters.chips["here"].isVisible()
    assert window.rect().contains(pane.foot.rect().translated(pane.foot.mapTo(window, QPoint())))


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_a_mirrored_window(open_window: Open, library_file: Path, qtbot: QtBot) -> None:
    window = open_window(library_file, settings=settings("light", (1024, 700)))
    walk(window, qtbot, "light-1024x700-ar")


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_back_lies_where_reading_comes_from(open_window: Open, library_file: Path) -> None:
    pane = opened(open_window(library_file))
    first = current(pane).id
    key(pane, "a")
    QTest.keyClick(pane.list, Qt.Key.Key_Right)
    assert current(pane).id == first
    assert current(pane).state is SuggestionState.OPEN


def test_other_themes_reach_the_editor(open_window: Open, library_file: Path) -> None:
    window = open_window(library_file)
    pane = opened(window)
    go_to_kind(pane, SuggestionKind.EVENT)
    before = event_editor(pane).styleSheet()
    window.commands.view.apply_settings(window.look.settings.changed(theme="dark"))
    assert event_editor(pane).styleSheet() != before
    assert window.look.theme.edge in event_editor(pane).styleSheet()
