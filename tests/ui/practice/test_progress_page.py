"""The page of progress: what it says and draws, by mouse, by keyboard and for screen readers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.library.library import Library
from desktop.settings import Settings
from desktop.ui import accessible
from desktop.ui.look import Look
from desktop.ui.practice.hand_in import HandInDialog
from desktop.ui.practice.progress_page import ProgressPage
from desktop.ui.tasks import Tasks
from tests.practised import TIME, practise
from tests.ui.conftest import Said
from tests.ui.rig import WAIT

Show = Callable[..., ProgressPage]


@pytest.fixture
def show(qtbot: QtBot, look: Look, bundled: Path) -> Iterator[Show]:
    """Shows the page of a library in which so many days were practised."""
    libraries: list[Library] = []
    tasks = Tasks()

    def showing(days: int, own: Look | None = None, size: tuple[int, int] = (900, 1200)) -> ProgressPage:
        library = Library.open(bundled)
        libraries.append(library)
        if days:
            practise(library, days=days, cards=6)
        page = ProgressPage(library, own or look, tasks, time=TIME)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        qtbot.waitUntil(lambda: page.found is not None, timeout=WAIT)
        return page

    yield showing
    tasks.finish()
    for library in libraries:
        library.close()


def test_of_a_library_that_was_never_practised_it_says_so(show: Show) -> None:
    page = show(0)
    assert page.answers.text().startswith("Nothing was practised yet.")
    assert not page.weeks.isVisible()
    assert not page.hand_in.isVisible()
    assert page.back.isVisible()


def test_figures_drawings_and_tables_say_the_same(show: Show) -> None:
    page = show(3)
    assert page.answers.text() == "18 answers in this period, 67 % right, in 3 minutes of practice."
    assert page.weeks.bars[-1].parts == (4, 2)
    assert [page.weeks_table.item(0, column).text() for column in range(3)] == ["23 November 2026", "6", "67 %"]
    assert page.cards_legend.entries[1][1] == "18 being learnt"
    assert page.actors_table.rowCount() == len(page.found.actors if page.found else ())
    assert not page.forecast.isVisible()
    QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
    assert page.forecast.isVisible()
    page.as_tables.click()
    assert page.weeks_table.isVisible()
    assert page.forecast_table.isVisible()
    assert not page.weeks.isVisible()


def test_the_keyboard_walks_along_the_weeks_and_each_is_read_aloud(show: Show, qtbot: QtBot) -> None:
    page = show(10)
    accessible.begin()
    page.weeks.setFocus()
    assert page.week_told.text() == "Week of 23 November 2026: 6 answers, 67 % right, 1 minute."
    QTest.keyClick(page.weeks, Qt.Key.Key_Left)
    assert page.week_told.text().startswith("Week of 16 November 2026: 42 answers, ")
    QTest.keyClick(page.weeks, Qt.Key.Key_Home)
    assert page.week_told.text() == "Week of 7 September 2026: no answers."
    drawing = QAccessible.queryAccessibleInterface(page.weeks)
    assert drawing.childCount() == 12
    assert drawing.child(11).text(QAccessible.Text.Name) == page.weeks.bars[11].tells
    box = page.weeks.painted_items()[11].box
    QTest.mouseClick(page.weeks, Qt.MouseButton.LeftButton, pos=QPoint(box.center()))
    assert page.weeks.current == 11


def test_mirrored_bars_stand_from_right_to_left_and_the_keys_follow(show: Show) -> None:
    page = show(10)
    page.weeks.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    boxes = [item.box.x() for item in page.weeks.painted_items()]
    assert boxes == sorted(boxes, reverse=True)
    QTest.keyClick(page.weeks, Qt.Key.Key_Right)
    assert page.weeks.current == 10


def test_the_weakest_actors_are_practised_in_their_article(show: Show, qtbot: QtBot) -> None:
    page = show(3)
    with qtbot.waitSignal(page.practise_wanted, timeout=WAIT) as emitted:
        page.practise.click()
    article_id, uuids = emitted.args
    assert page.found is not None
    assert uuids == tuple(one.key for one in page.found.actors[: len(uuids)])
    assert str(article_id) == page.found.articles[0].key
    assert page.found.actors[0].name in page.weak_told.text()


def test_an_article_and_a_period_are_chosen(show: Show, qtbot: QtBot) -> None:
    page = show(3)
    assert page.articles.itemText(0) == "All articles"
    page.period.setCurrentIndex(1)
    page.period.activated.emit(1)
    qtbot.waitUntil(lambda: len(page.weeks.bars) == 53, timeout=WAIT)
    page.articles.setCurrentIndex(1)
    page.articles.activated.emit(1)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT)
    assert page.articles.currentIndex() == 1


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "high-contrast"])
def test_right_and_wrong_differ_without_colours_in_every_theme(
    show: Show, make_look: Callable[..., Look], theme: str
) -> None:
    own = make_look(Settings(theme=theme))
    page = show(1, own, (700, 500))
    image = page.weeks.grab().toImage()
    ratio = image.devicePixelRatio()
    boxes = page.weeks._boxes()[-1]

    def tones(box: tuple[float, float, float, float]) -> set[int]:
        left, top = round((box[0] + 8) * ratio), round((box[1] + page.weeks._top() + 3) * ratio)
        return {image.pixelColor(left + x, top + y).lightness() for x in range(16) for y in range(16)}

    assert len(tones(boxes.lower)) == 1
    assert len(tones(boxes.upper)) > 2


@pytest.mark.parametrize("ending", ["pdf", "csv"])
def test_a_summary_is_written_and_the_dialog_goes(show: Show, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    page = show(3)
    page.hand_in.click()
    dialog = page.findChild(HandInDialog)
    assert dialog is not None
    assert "sends it to nobody" in dialog.promise.text()
    dialog.table.setChecked(ending == "csv")
    target = tmp_path / f"summary.{ending}"
    with qtbot.waitSignal(dialog.written, timeout=WAIT):
        dialog.write(target)
    assert target.read_bytes().startswith(b"%PDF" if ending == "pdf" else b"\xef\xbb\xbfArticle,")
    qtbot.waitUntil(lambda: page.findChild(HandInDialog) is None, timeout=WAIT)


def test_a_summary_that_cannot_be_written_is_said_and_the_dialog_stays(
    show: Show, qtbot: QtBot, tmp_path: Path, said: Said
) -> None:
    page = show(1)
    dialog = HandInDialog(page.found, "All articles", page._look.language, page._tasks, page)
    dialog.show()
    dialog.write(tmp_path / "nowhere" / "summary.csv")
    said.wait_for(qtbot, "The summary could not be written.")
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    dialog.reject()
