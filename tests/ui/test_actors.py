"""The actors pane: its rows, its strips, its keys, and what a screen reader hears."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.drawing.density import bars
from desktop.library.links import NOTHING
from desktop.ui.models.actors import ACTOR, DENSITY, ActorsModel
from desktop.ui.panes.actors import ActorsList, strip_box
from desktop.ui.panes.reader_marks import styles_of
from desktop.ui.window import Window
from tests.ui.rig import actor, click, colours, lesson_of, mentions_of, picture, press, settle


def model_of(window: Window) -> ActorsModel:
    """The model of the pane."""
    model = window.actors.list.model()
    assert isinstance(model, ActorsModel)
    return model


def row_box(window: Window, row: int) -> QRect:
    """The box of a row in the viewport, scrolled into view."""
    view = window.actors.list
    view.scrollTo(model_of(window).index(row))
    return view.visualRect(model_of(window).index(row))


def name_point(box: QRect) -> QPoint:
    """Where an actor's name stands in its row."""
    return QPoint(box.left() + 60, box.top() + 16)


def bar_point(window: Window, row: int, paragraph: int) -> QPoint:
    """The middle of a paragraph's bar in a row's strip."""
    strip = strip_box(row_box(window, row))
    counts = model_of(window).index(row).data(DENSITY)
    x, _, width, _ = bars(counts, strip.width(), strip.height(), 2.0, 1.0)[paragraph - 1]
    return QPoint(round(strip.left() + x + width / 2), round(strip.center().y()))


def test_the_rows_are_all_actors_in_order_of_appearance(window: Window) -> None:
    lesson, model = lesson_of(window), model_of(window)
    shown = [model.index(row).data(ACTOR) for row in range(model.rowCount())]

    assert shown == list(lesson.actors)
    firsts = [spans[0].start for a in shown if (spans := lesson.mentions_by_actor.get(a.id))]
    assert firsts == sorted(firsts)
    assert [model.row_of(a.id) for a in shown] == list(range(len(shown)))


def test_the_model_keeps_its_promises(window: Window) -> None:
    model = model_of(window)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    window.show_article(window.summaries[1].id)
    window.show_article(window.summaries[0].id)
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0
    assert model.row_of(-1) is None
    assert tester.model() is model


def test_the_strip_counts_the_mentions_of_each_paragraph(window: Window) -> None:
    lesson, model = lesson_of(window), model_of(window)
    for row, found in enumerate(lesson.actors):
        counts = model.index(row).data(DENSITY)
        assert len(counts) == len(lesson.body)
        assert sum(counts) == len(lesson.mentions_by_actor.get(found.id, ()))


def test_a_screen_reader_hears_a_whole_sentence(window: Window) -> None:
    text = model_of(window).index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    haftar = actor(window, "Khalifa Haftar")
    count = len(mentions_of(window, "Khalifa Haftar"))

    assert text == f"Khalifa Haftar, person, learn this, mentioned {count} times. {haftar.gloss}"
    once = actor(window, "George Shultz")
    heard = model_of(window).index(model_of(window).row_of(once.id) or 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "mentioned once." in heard
    interface = QAccessible.queryAccessibleInterface(window.actors.list)
    assert interface.text(QAccessible.Text.Name) == "Actors"


def test_a_click_on_a_name_chooses_the_actor_and_opens_its_card(window: Window) -> None:
    view, row = window.actors.list, 4
    click(view.viewport(), name_point(row_box(window, row)))

    chosen = lesson_of(window).actors[row]
    assert window.selection.choice.actor == chosen.id
    assert window.card.full
    assert window.card.isVisible()


def test_the_other_button_chooses_nothing(window: Window) -> None:
    click(window.actors.list.viewport(), name_point(row_box(window, 1)), Qt.MouseButton.RightButton)
    assert window.selection.choice == NOTHING


def test_a_click_below_the_rows_chooses_nothing(window: Window) -> None:
    window.show_article(window.summaries[2].id)
    view = window.actors.list
    click(view.viewport(), QPoint(60, view.viewport().height() - 5))
    assert window.selection.choice == NOTHING


@pytest.mark.parametrize("paragraph", [1, 6, 12])
def test_a_click_on_a_bar_goes_to_that_paragraph(window: Window, paragraph: int) -> None:
    lesson = lesson_of(window)
    counted = [row for row in range(len(lesson.actors)) if model_of(window).index(row).data(DENSITY)[paragraph - 1]]
    row = counted[0]

    click(window.actors.list.viewport(), bar_point(window, row, paragraph))

    assert window.selection.choice.actor == lesson.actors[row].id
    assert not window.card.isVisible()
    reached = lesson.mentions[window.reader._focused or 0]
    assert reached.actor_id == lesson.actors[row].id
    assert lesson.paragraph_number(reached.span.start) == paragraph
    assert window.reader._is_visible(reached.span.start)


def test_a_click_on_an_empty_bar_goes_to_that_paragraph_too(window: Window) -> None:
    lesson = lesson_of(window)
    row = model_of(window).row_of(actor(window, "George Shultz").id)
    assert row is not None
    assert model_of(window).index(row).data(DENSITY)[11] == 0

    click(window.actors.list.viewport(), bar_point(window, row, 12))

    assert window.reader._is_visible(lesson.body[11].span.start)


def test_the_arrows_walk_and_choose_and_enter_opens_the_card(window: Window) -> None:
    view, actors = window.actors.list, lesson_of(window).actors
    window.actions_by_name["go_actors"].trigger()
    assert view.hasFocus()
    press(view, Qt.Key.Key_Home)
    for wanted in actors[1:4]:
        press(view, Qt.Key.Key_Down)
        assert window.selection.choice.actor == wanted.id
        assert not window.card.isVisible()
    press(view, Qt.Key.Key_Up)
    assert window.selection.choice.actor == actors[2].id

    press(view, Qt.Key.Key_Return)
    assert window.card.full
    press(window.card, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_every_actor_can_be_reached_with_the_arrows(window: Window) -> None:
    view, actors = window.actors.list, lesson_of(window).actors
    view.setFocus()
    press(view, Qt.Key.Key_Home)
    seen = [window.selection.choice.actor]
    for _ in actors[1:]:
        press(view, Qt.Key.Key_Down)
        seen.append(window.selection.choice.actor)
    assert seen[1:] == [a.id for a in actors][1:]


def test_a_row_is_painted_in_the_colour_of_its_marks(window: Window) -> None:
    lesson = lesson_of(window)
    for row in range(4):
        box = row_box(window, row)
        mark = window.look.mark_colour(styles_of(lesson)[lesson.actors[row].id].index).name()
        image = picture(window.actors.list.viewport())
        shape = QRect(box.left() + 14, box.top() + 8, 18, 20)
        assert colours(image, shape)[mark] > 30
        assert colours(image, strip_box(box).toRect())[mark] > 50


def test_the_paragraph_that_is_read_is_framed(window: Window) -> None:
    box = strip_box(row_box(window, 0)).toRect().adjusted(-3, -3, 3, 3)
    first = picture(window.actors.list.viewport())
    window.reader.go_to(lesson_of(window).body[6].span.start, top=True)
    seventh = picture(window.actors.list.viewport())

    columns = [QRect(x, box.top(), 1, box.height()) for x in range(box.left(), box.right() + 1)]
    changed = {column.left() for column in columns if first.copy(column) != seventh.copy(column)}
    middles = [bar_point(window, 0, number).x() for number in (1, 7)]
    assert changed
    assert all(any(3 <= abs(x - middle) <= 6 for x in changed) for middle in middles)
    assert all(any(abs(x - middle) <= 6 for middle in middles) for x in changed)


def test_the_tooltip_says_who_it_is_and_over_the_strip_which_paragraph(window: Window, qtbot: QtBot) -> None:
    view = window.actors.list

    def tip(point: QPoint) -> str:
        event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)
        qtbot.waitUntil(QToolTip.isVisible)
        words = QToolTip.text()
        QToolTip.hideText()
        return words.lstrip("\u2060")

    assert tip(name_point(row_box(window, 2))) == actor(window, "Khalifa Haftar").gloss
    assert tip(bar_point(window, 2, 1)) == "paragraph 1: mentioned once"
    assert tip(bar_point(window, 1, 4)) == "paragraph 4: not mentioned"


def test_the_key_mark_is_a_diamond_behind_the_name(window: Window, qtbot: QtBot) -> None:
    accent = window.look.colour("accent").name()
    row = model_of(window).row_of(actor(window, "Egypt").id)
    assert row is not None
    words = row_box(window, row).adjusted(40, 4, -130, -24)
    assert colours(picture(window.actors.list.viewport()), words)[accent] == 0

    window.selection.choose_actor(actor(window, "Egypt").id)
    window.actions_by_name["toggle_key"].trigger()
    settle(qtbot, window)
    window.selection.clear()

    assert colours(picture(window.actors.list.viewport()), words)[accent] > 8


def test_an_empty_list_is_nobody(window: Window) -> None:
    view: ActorsList = window.actors.list
    window.actors.show_lesson(None)
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Return)
    click(view.viewport(), QPoint(60, 20))
    assert view.current_actor() is None
    assert model_of(window).rowCount() == 0
    assert not window.card.isVisible()
