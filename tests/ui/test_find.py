"""The find bar: what is typed is found, lit, counted and stepped through."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.drawing.theme import FOUND_SHARE, mixed
from desktop.library.matching import find
from desktop.ui.look import Look
from desktop.ui.panes.find import FindBar
from desktop.ui.panes.reader import Reader
from desktop.ui.selection import Selection
from tests.bench.synthetic import lesson as synthetic
from tests.ui.rig import WAIT, colours, first_lesson, picture, press


@pytest.fixture
def lesson(bundled: Path) -> Lesson:
    """The first bundled lesson."""
    return first_lesson(bundled)


@pytest.fixture
def bar(look: Look, lesson: Lesson, qtbot: QtBot) -> Iterator[FindBar]:
    """A find bar below a reader, as in the window."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    selection = Selection(pane)
    reader = Reader(selection, look)
    bar = FindBar(reader, look)
    column.addWidget(reader, 1)
    column.addWidget(bar)
    pane.resize(700, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    selection.show_lesson(lesson)
    reader.show_lesson(lesson)
    reader.setFocus()
    yield bar
    pane.close()
    pane.deleteLater()


def lit(bar: FindBar) -> int:
    """How many pixels of the reader have the ground of a place that was found."""
    theme = bar._look.theme
    return colours(picture(bar._reader.viewport()))[mixed(theme.accent, theme.paper, FOUND_SHARE)]


def selected(bar: FindBar) -> Span | None:
    return bar._reader.selected_span()


def test_it_begins_hidden_and_opens_with_the_keyboard_in_its_field(bar: FindBar) -> None:
    assert not bar.isVisible()
    bar.open()
    assert bar.isVisible()
    assert bar.field.hasFocus()
    assert bar.count.text() == ""


def test_what_is_typed_is_found_lit_and_counted(bar: FindBar, lesson: Lesson) -> None:
    wanted = find(lesson.article.text, "haftar")
    assert lit(bar) == 0
    bar.open()
    QTest.keyClicks(bar.field, "hAFtar")
    assert bar.count.text() == f"1 of {len(wanted)}"
    assert selected(bar) == wanted[0]
    assert lit(bar) > 100
    QTest.keyClicks(bar.field, "xyz")
    assert bar.count.text() == "Not found"
    assert lit(bar) == 0


def test_enter_steps_and_wraps_and_each_place_is_in_view(bar: FindBar, lesson: Lesson) -> None:
    wanted = find(lesson.article.text, "haftar")
    bar.open()
    bar.field.setText("Haftar")
    for number in (*range(2, len(wanted) + 1), 1):
        press(bar.field, Qt.Key.Key_Return)
        assert bar.count.text() == f"{number} of {len(wanted)}"
        assert selected(bar) == wanted[number - 1]
        assert bar._reader._is_visible(wanted[number - 1].start)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert selected(bar) == wanted[-1]
    bar.next()
    assert selected(bar) == wanted[0]
    bar.previous_button.click()
    bar.next_button.click()
    assert selected(bar) == wanted[0]


def test_the_current_place_stands_out_with_a_line_around_it(bar: FindBar) -> None:
    accent = bar._look.colour("accent").name()
    bar.open()
    bar.field.setText("Haftar")
    span = selected(bar)
    assert span is not None
    view = bar._reader.visible()
    assert view is not None
    (box, _), *_ = [box for block, corner in view.blocks for box in view.page.boxes(block, span, corner)]
    around = box.toAlignedRect().adjusted(-4, -4, 4, 8)
    assert colours(picture(bar._reader.viewport()), around)[accent] > 20


def test_case_and_whole_words(bar: FindBar, lesson: Lesson) -> None:
    text = lesson.article.text
    bar.open()
    bar.field.setText("the")
    assert bar.count.text() == f"1 of {len(find(text, 'the')):,}"
    bar.whole.click()
    assert bar.count.text() == f"1 of {len(find(text, 'the', whole=True))}"
    bar.case.click()
    assert bar.count.text() == f"1 of {len(find(text, 'the', case=True, whole=True))}"


def test_the_search_begins_at_what_is_read(bar: FindBar, lesson: Lesson) -> None:
    fifth = lesson.body[4].span.start
    bar._reader.go_to(fifth, top=True)
    bar.open()
    bar.field.setText("Haftar")
    span = selected(bar)
    assert span is not None
    assert span.start >= fifth
    assert all(one.start < fifth or one.start >= span.start for one in find(lesson.article.text, "Haftar"))


def test_selected_words_are_looked_for(bar: FindBar, lesson: Lesson) -> None:
    wanted = find(lesson.article.text, "Russia", case=True)[2]
    bar._reader.select(wanted)
    bar.open()
    assert bar.field.text() == "Russia"
    assert bar.field.selectedText() == "Russia"
    assert selected(bar) == wanted


def test_escape_closes_and_leaves_the_place_selected(bar: FindBar, lesson: Lesson) -> None:
    bar.open()
    bar.field.setText("Haftar")
    press(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert lit(bar) == 0
    assert bar._reader.hasFocus()
    assert selected(bar) == find(lesson.article.text, "Haftar")[0]


def test_another_article_is_searched_too(bar: FindBar, lesson: Lesson) -> None:
    bar.open()
    bar.field.setText("Haftar")
    other = synthetic(500)
    bar._reader.show_lesson(other)
    assert bar.count.text() == "Not found"
    word = other.article.text.split()[10]
    bar.field.setText(word)
    assert bar.count.text() == f"1 of {len(find(other.article.text, word))}"
    bar._reader.show_lesson(None)
    bar.next()
    bar.dismiss()


def test_a_change_of_theme_keeps_the_places_lit_and_the_page_where_it_is(bar: FindBar, lesson: Lesson) -> None:
    bar.open()
    bar.field.setText("Haftar")
    bar.next()
    bar._reader.go_to(lesson.body[4].span.start, top=True)
    before = bar._reader.position().offset
    bar._look.apply(bar._look.settings.changed(theme="dark"))
    assert lit(bar) > 100
    assert bar._reader.position().offset == before
    bar.next()
    assert bar.count.text().startswith("3 of ")


def test_in_a_long_text_the_search_waits_until_nobody_types(bar: FindBar, qtbot: QtBot) -> None:
    shown = synthetic(80_000)
    bar._reader.show_lesson(shown)
    bar.open()
    word = shown.article.text.split()[70_000]
    bar.field.setText(word)
    assert bar.count.text() == ""
    qtbot.waitUntil(lambda: bar.count.text() == f"1 of {len(find(shown.article.text, word)):,}", timeout=WAIT)
    bar.field.setText(word[:-1])
    bar.next()  # who asks for the next place does not wait
    assert bar.count.text().endswith(f" of {len(find(shown.article.text, word[:-1])):,}")


def test_every_control_is_named_and_reached_by_keyboard(bar: FindBar) -> None:
    bar.open()
    bar.field.setText("Haftar")
    order = [bar.field, bar.previous_button, bar.next_button, bar.case, bar.whole, bar.close_button]
    reached = []
    for _ in order:
        focused = QApplication.focusWidget()
        reached.append(focused)
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == order
    assert all(one.accessibleName() or one.text() for one in order)
    assert all(bar.rect().contains(QRect(one.mapTo(bar, QPoint(0, 0)), one.size())) for one in order)


@pytest.mark.parametrize("width", [320, 420, 560, 900])
def test_nothing_is_cut_off_in_a_narrow_pane(bar: FindBar, width: int) -> None:
    pane = bar.parentWidget()
    assert pane is not None
    bar.open()
    bar.field.setText("Haftar")
    QApplication.processEvents()  # the pane learns how narrow the bar can be
    pane.resize(width, 700)
    QApplication.processEvents()
    assert pane.width() == width
    controls = [bar.field, bar.count, bar.previous_button, bar.next_button, bar.case, bar.whole, bar.close_button]
    places = [QRect(one.mapTo(bar, QPoint(0, 0)), one.size()) for one in controls]
    for one, place in zip(controls, places, strict=True):
        assert bar.rect().contains(place)
        assert one.width() >= one.minimumSizeHint().width()
    assert not any(one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :])
