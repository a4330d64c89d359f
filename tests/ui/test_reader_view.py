"""The page that is laid out bit by bit: it opens at once, goes where it is sent, and never holds the window up."""

import gc
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.study import ReadingPosition
from desktop.settings import Settings
from desktop.ui.look import Look
from desktop.ui.panes.page_layout import SLICE
from desktop.ui.panes.reader import Reader
from desktop.ui.panes.reader_focus import lines_of
from desktop.ui.selection import Selection
from tests.bench.synthetic import lesson as synthetic
from tests.ui.rig import WAIT, click

LONG = 120_000
"""Words of a text of which far from all is laid out at once."""


@pytest.fixture
def reader(look: Look, qtbot: QtBot) -> Iterator[Reader]:
    """A reader without a window."""
    selection = Selection()
    reader = Reader(selection, look)
    selection.setParent(reader)
    reader.resize(800, 900)
    reader.show()
    qtbot.waitExposed(reader)
    yield reader
    reader.close()
    reader.deleteLater()


def finished(reader: Reader) -> bool:
    assert reader._layout is not None
    return reader._layout.finished


def test_only_the_beginning_is_laid_out_at_once_and_all_in_the_end(reader: Reader, qtbot: QtBot) -> None:
    shown = synthetic(LONG)
    reader.show_lesson(shown)
    reader.grab()
    assert reader._layout is not None
    assert 0 < reader._layout.position < 4 * SLICE
    qtbot.waitUntil(lambda: finished(reader), timeout=WAIT)
    qtbot.waitUntil(lambda: reader.verticalScrollBar().maximum() > 400_000, timeout=WAIT)


def test_scrolling_and_clicking_lay_out_no_more_than_is_seen(reader: Reader) -> None:
    reader.show_lesson(synthetic(LONG))
    reader.grab()
    layout = reader._layout
    assert layout is not None
    for step in range(1, 30):
        reader.verticalScrollBar().setValue(step * 37)
        reader.grab()
        click(reader.viewport(), QPoint(300, 20 * step))
        reader.position()
    assert layout.position < 6 * SLICE
    assert reader._top > 0


def test_positions_are_the_same_before_and_after_all_is_laid_out(reader: Reader, qtbot: QtBot) -> None:
    def places() -> list[list[int | None]]:
        found: list[list[int | None]] = []
        for value in (0, 15, 60, 95, 500, 1000):
            reader.verticalScrollBar().setValue(value)
            view = reader.visible()
            assert view is not None
            heights = [round(top + height / 2) for top, height in lines_of(view, 18.5)[1:-1]]
            found.append(
                (reader.position().offset, [reader._offset_at(QPoint(x, y)) for x in (70, 400) for y in heights])
            )
        return found

    reader.show_lesson(synthetic(LONG))
    reader.grab()
    assert not finished(reader)
    before = places()
    qtbot.waitUntil(lambda: finished(reader), timeout=WAIT)
    assert places() == before


def test_a_far_place_is_reached_a_little_later(reader: Reader, qtbot: QtBot) -> None:
    shown = synthetic(LONG)
    wanted = shown.body[1000].span.start
    reader.show_lesson(shown, ReadingPosition(wanted, wanted))
    assert not finished(reader)
    assert reader.position().offset == wanted  # also before it is there, so that it is not forgotten
    qtbot.waitUntil(lambda: reader._later is None, timeout=WAIT)
    assert reader.position().offset == wanted
    assert abs(reader._cursor_box(wanted).top() - 4) <= 1


def test_who_scrolls_meanwhile_stays_there(reader: Reader, qtbot: QtBot) -> None:
    shown = synthetic(LONG)
    reader.show_lesson(shown)
    reader.grab()
    reader.go_to(shown.body[1000].span.start)
    assert reader._later is not None
    reader.verticalScrollBar().setValue(200)
    qtbot.waitUntil(lambda: finished(reader), timeout=WAIT)
    assert reader.verticalScrollBar().value() == 200


def test_what_is_not_laid_out_is_empty_paper_until_it_is(reader: Reader, qtbot: QtBot) -> None:
    reader.show_lesson(synthetic(LONG))
    reader.grab()
    qtbot.waitUntil(lambda: reader.verticalScrollBar().maximum() > 300_000, timeout=WAIT)  # an estimate of Qt's
    assert reader._layout is not None
    if reader._layout.bottom < 100_000:
        reader.verticalScrollBar().setValue(300_000)
        view = reader.visible()
        assert view is not None
        assert view.blocks == []
    reader.verticalScrollBar().setValue(300_000)
    qtbot.waitUntil(lambda: finished(reader), timeout=WAIT)
    view = reader.visible()
    assert view is not None
    assert len(view.blocks) > 1


def test_nothing_takes_as_long_as_laying_out_everything(reader: Reader, request: pytest.FixtureRequest) -> None:
    gc.disable()  # it looks through whatever earlier tests left, whenever it likes
    request.addfinalizer(gc.enable)
    began = time.process_time()
    reader.show_lesson(synthetic(LONG))
    reader.document().documentLayout().documentSize()
    whole = time.process_time() - began
    reader.show_lesson(synthetic(LONG, seed=2))
    longest = 0.0
    while not finished(reader):
        began = time.process_time()
        reader.verticalScrollBar().setValue(reader.verticalScrollBar().value() + 40)
        QApplication.processEvents()
        longest = max(longest, time.process_time() - began)
    assert longest < whole / 2  # a quarter, where nothing else runs


def test_the_end_is_read_only_when_it_is_known(reader: Reader, qtbot: QtBot) -> None:
    shown = synthetic(LONG)
    reader.show_lesson(shown)
    reader.grab()
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    assert finished(reader) or reader.position().furthest < len(shown.article.text)
    qtbot.waitUntil(lambda: finished(reader), timeout=WAIT)
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: reader.position().furthest == len(shown.article.text), timeout=WAIT)


def test_the_measure_is_that_of_the_settings(make_look: Callable[..., Look], qtbot: QtBot) -> None:
    lengths: dict[int, float] = {}
    for measure in (45, 66, 90):
        reader = Reader(Selection(), make_look(Settings(theme="light", measure=measure)))
        reader.resize(1300, 900)
        reader.show()
        reader.show_lesson(synthetic(2000))
        qtbot.waitUntil(lambda shown=reader: finished(shown), timeout=WAIT)
        block = reader.document().findBlockByNumber(2)
        lines = [block.layout().lineAt(n).textLength() for n in range(block.layout().lineCount() - 1)]
        lengths[measure] = sum(lines) / len(lines)
        reader.close()
        reader.deleteLater()
    assert lengths[66] / lengths[45] == pytest.approx(66 / 45, rel=0.1)
    assert lengths[90] / lengths[66] == pytest.approx(90 / 66, rel=0.1)


def test_a_mirrored_window_keeps_the_column_in_the_middle(reader: Reader, qtbot: QtBot) -> None:
    reader.resize(1100, 700)
    reader.show_lesson(synthetic(2000))
    left = reader.viewport().mapTo(reader, QPoint(0, 0)).x()
    reader.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reader.resize(1101, 700)
    bar = reader.verticalScrollBar().sizeHint().width()
    assert abs(reader.viewport().mapTo(reader, QPoint(0, 0)).x() - left - bar) <= 2
