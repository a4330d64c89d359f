"""The reader in its window: clicks, keys, the pointer, and the place where reading stopped."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.article import Span
from desktop.extraction.sentences import sentence_at
from desktop.library.library import Library
from desktop.library.links import NOTHING
from desktop.settings import Settings
from desktop.ui.panes.reader import HOVER_MILLISECONDS, Reader
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.rig import (
    ANCIENT,
    WAIT,
    actor,
    add_article,
    click,
    lesson_of,
    mention_box,
    mentions_of,
    offset_point,
    press,
    settle,
)


def move_to(reader: Reader, point: QPoint) -> None:
    """Move the pointer within the reader. (QTest moves the real pointer, which offscreen goes nowhere.)"""
    place = QPointF(point)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(reader.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(reader.viewport(), move)


def plain_offset(window: Window, words: str) -> int:
    """The place of words that no mention touches."""
    offset = lesson_of(window).article.text.index(words)
    assert not any(m.span.overlaps(Span(offset, offset + len(words))) for m in lesson_of(window).mentions)
    return offset


def focused(reader: Reader) -> int | None:
    """The mention with the ring."""
    return reader._focused


def number_at_top(reader: Reader) -> int | None:
    """The number of the paragraph at the top."""
    assert reader.lesson is not None
    return reader.lesson.paragraph_number(reader.position().offset)


# Clicks


def test_a_click_on_a_mention_chooses_its_actor_and_opens_its_card(window: Window, qtbot: QtBot) -> None:
    index = mentions_of(window, "George Shultz")[0]
    shultz = actor(window, "George Shultz").id

    with qtbot.waitSignal(window.reader.card_wanted) as asked:
        click(window.reader.viewport(), mention_box(window.reader, index).center())

    assert asked.args is not None
    assert asked.args[0] == shultz
    assert asked.args[2] is True
    assert window.selection.choice.actor == shultz
    assert window.card.isVisible()
    assert window.card.full


def test_every_mention_can_be_clicked(window: Window) -> None:
    lesson = lesson_of(window)
    for index, mention in enumerate(lesson.mentions):
        window.selection.clear()
        click(window.reader.viewport(), mention_box(window.reader, index).center())
        assert window.selection.choice.actor == mention.actor_id, lesson.text_of(mention.span)
        window.card.dismiss()


def test_a_mention_beyond_the_first_plane_is_where_it_is_painted(open_window: Open, bundled: Path) -> None:
    with Library.open(bundled) as library:
        ancient = add_article(library, ANCIENT)
    window = open_window()
    window.show_article(ancient)

    for index, mention in enumerate(lesson_of(window).mentions):
        window.selection.clear()
        box = mention_box(window.reader, index)
        for x in (box.left() + 2, box.right() - 2):
            window.selection.clear()
            click(window.reader.viewport(), QPoint(x, box.center().y()))
            assert window.selection.choice.actor == mention.actor_id
            window.card.dismiss()
        for x in (box.left() - 4, box.right() + 4):
            window.selection.clear()
            click(window.reader.viewport(), QPoint(x, box.center().y()))
            assert window.selection.choice.actor is None


def test_a_click_between_mentions_chooses_the_sentence(window: Window) -> None:
    offset = plain_offset(window, "a wry rule")

    click(window.reader.viewport(), offset_point(window.reader, offset))

    choice = window.selection.choice
    assert choice.actor is choice.event is None
    assert choice.sentence == sentence_at(lesson_of(window).article.text, offset)
    assert choice.actors == {actor(window, "George Shultz").id, actor(window, "CIA").id}
    assert not window.card.isVisible()


def test_a_click_beside_the_text_or_on_the_title_chooses_nothing(window: Window) -> None:
    click(window.reader.viewport(), mention_box(window.reader, 0).center())
    window.card.dismiss()
    assert window.selection.choice != NOTHING

    window.reader.verticalScrollBar().setValue(0)
    title = window.reader.document().findBlockByNumber(0)
    box = window.reader.document().documentLayout().blockBoundingRect(title)
    click(window.reader.viewport(), QPoint(120, round(box.center().y())))

    assert window.selection.choice == NOTHING


def test_the_other_button_chooses_nothing(window: Window) -> None:
    point = mention_box(window.reader, 0).center()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        click(window.reader.viewport(), point, button)
    assert window.selection.choice == NOTHING
    assert not window.card.isVisible()


def test_dragging_selects_and_chooses_nothing(window: Window, qtbot: QtBot) -> None:
    lesson = lesson_of(window)
    start = lesson.mentions[0].span.start
    first = mention_box(window.reader, 0)
    viewport = window.reader.viewport()
    begin, end = QPoint(first.left() + 1, first.center().y()), QPoint(first.right() + 30, first.center().y())

    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    drag = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(end),
        QPointF(viewport.mapToGlobal(end)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, drag)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    assert window.selection.choice == NOTHING
    selected = window.reader.textCursor().selectedText()
    assert len(selected) > len(lesson.text_of(lesson.mentions[0].span)) - 2
    assert lesson.article.text[start:].startswith(selected) or selected in lesson.article.text

    window.actions_by_name["copy"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{selected.strip()}\n\n{lesson.article.title}, ")


# The pointer


def test_a_card_of_one_line_comes_over_a_mention_and_goes_with_the_pointer(window: Window, qtbot: QtBot) -> None:
    reader = window.reader
    box = mention_box(reader, 0)

    with qtbot.waitSignal(reader.card_wanted, timeout=WAIT) as asked:
        move_to(reader, box.center())
        assert not window.card.isVisible()
        assert reader._hover.interval() == HOVER_MILLISECONDS == 250

    assert asked.args is not None
    assert asked.args[2] is False
    assert window.card.isVisible()
    assert not window.card.full
    assert window.selection.choice == NOTHING
    assert reader.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor

    move_to(reader, box.center() + QPoint(0, 60))
    assert not window.card.isVisible()
    assert reader.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_no_card_comes_after_the_pointer_has_left_the_text(window: Window, qtbot: QtBot) -> None:
    reader = window.reader
    move_to(reader, mention_box(reader, 0).center())
    assert reader._hover.isActive()

    QApplication.sendEvent(reader.viewport(), QEvent(QEvent.Type.Leave))
    assert not reader._hover.isActive()
    assert reader._hovered is None

    with qtbot.waitSignal(reader.card_wanted, timeout=WAIT):
        move_to(reader, mention_box(reader, 0).center())
    QApplication.sendEvent(reader.viewport(), QEvent(QEvent.Type.Leave))
    assert not window.card.isVisible()


def test_scrolling_takes_a_hovering_card_away_but_not_a_full_one(window: Window, qtbot: QtBot) -> None:
    reader = window.reader
    with qtbot.waitSignal(reader.card_wanted, timeout=WAIT):
        move_to(reader, mention_box(reader, 0).center())
    reader.verticalScrollBar().setValue(60)
    assert not window.card.isVisible()

    click(reader.viewport(), mention_box(reader, 0).center())
    reader.verticalScrollBar().setValue(90)
    assert window.card.isVisible()


def test_the_wheel_with_ctrl_changes_the_size_of_the_text(window: Window) -> None:
    def turn(delta: int) -> None:
        place = QPointF(200, 200)
        wheel = QWheelEvent(
            place,
            window.reader.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(window.reader.viewport(), wheel)

    turn(120)
    assert window.look.settings.text_size == 20.4
    for _ in range(8):
        turn(-15)
    assert window.look.settings.text_size == 18.5


# Keys


def test_enter_opens_the_mention_at_the_cursor_and_escape_gives_the_keyboard_back(window: Window) -> None:
    window.reader.setFocus()
    window.actions_by_name["next_mention"].trigger()
    press(window.reader, Qt.Key.Key_Return)

    first = lesson_of(window).mentions[0]
    assert window.selection.choice.actor == first.actor_id
    assert window.card.full
    assert window.card.isAncestorOf(QApplication.focusWidget()) or window.card.hasFocus()

    press(window.card, Qt.Key.Key_Escape)
    assert not window.card.isVisible()
    assert window.reader.hasFocus()
    assert window.selection.choice.actor == first.actor_id

    press(window.reader, Qt.Key.Key_Escape)
    assert window.selection.choice == NOTHING


def test_enter_between_mentions_chooses_the_sentence(window: Window) -> None:
    offset = plain_offset(window, "a wry rule")
    cursor = window.reader.textCursor()
    cursor.setPosition(window.reader._page.position(offset))
    window.reader.setTextCursor(cursor)

    press(window.reader, Qt.Key.Key_Enter)

    assert window.selection.choice.sentence == sentence_at(lesson_of(window).article.text, offset)


def test_space_turns_the_page_and_leaves_a_line_in_sight(window: Window) -> None:
    bar = window.reader.verticalScrollBar()
    press(window.reader, Qt.Key.Key_Space)
    assert window.reader.viewport().height() - 100 < bar.value() < window.reader.viewport().height()
    QTest.keyClick(window.reader, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_the_text_cursor_shows_itself_only_to_who_moves_it(window: Window) -> None:
    assert window.reader.cursorWidth() == 0
    press(window.reader, Qt.Key.Key_Down)
    assert window.reader.cursorWidth() == 2
    click(window.reader.viewport(), QPoint(200, 200))
    assert window.reader.cursorWidth() == 0
    window.commands.view.larger()
    assert window.reader.cursorWidth() == 0


# Mentions, one after the other


def test_the_mentions_of_anybody_follow_one_another_and_wrap(window: Window) -> None:
    count = len(lesson_of(window).mentions)
    seen: list[int | None] = []
    for _ in range(count + 1):
        window.actions_by_name["next_mention"].trigger()
        seen.append(focused(window.reader))
        assert window.card.isVisible()
        assert not window.card.full
    assert seen == [*range(count), 0]

    window.actions_by_name["previous_mention"].trigger()
    assert focused(window.reader) == count - 1


def test_the_mentions_of_the_chosen_actor_follow_one_another_and_wrap(window: Window) -> None:
    wanted = mentions_of(window, "Sergei Shoigu")
    assert len(wanted) > 1
    window.selection.choose_actor(actor(window, "Sergei Shoigu").id)

    seen: list[int | None] = []
    for _ in range(len(wanted) + 1):
        window.actions_by_name["next_mention"].trigger()
        seen.append(focused(window.reader))
    assert seen == [*wanted, wanted[0]]
    for index in reversed(wanted):
        window.actions_by_name["previous_mention"].trigger()
        assert focused(window.reader) == index


def test_next_mention_begins_at_what_is_read(window: Window) -> None:
    lesson = lesson_of(window)
    fifth = lesson.body[4].span
    window.reader.go_to(fifth.start, top=True)
    window.actions_by_name["next_mention"].trigger()
    reached = focused(window.reader)
    assert reached is not None
    assert lesson.mentions[reached].span.start >= fifth.start
    assert lesson.mentions[reached - 1].span.start < fifth.start

    window.reader.show_lesson(lesson)
    window.reader.go_to(fifth.start, top=True)
    window.actions_by_name["previous_mention"].trigger()
    assert focused(window.reader) == reached - 1


def test_the_card_goes_on_from_the_mention_that_opened_it(window: Window) -> None:
    wanted = mentions_of(window, "Khalifa Haftar")
    click(window.reader.viewport(), mention_box(window.reader, wanted[3]).center())

    window.card.mention_wanted.emit(True)
    assert focused(window.reader) == wanted[4]
    window.card.mention_wanted.emit(False)
    window.card.mention_wanted.emit(False)
    assert focused(window.reader) == wanted[2]


def test_a_mention_that_is_gone_to_is_visible(window: Window) -> None:
    for index in range(0, len(lesson_of(window).mentions), 7):
        window.reader._focus_mention(index, card=False)
        box = window.reader.mention_box(index)
        top = window.reader.viewport().mapFromGlobal(box.topLeft()).y()
        assert 0 <= top <= window.reader.viewport().height() - box.height()


# The place


def test_the_place_is_kept_when_the_window_is_closed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    lesson = lesson_of(window)
    window.reader.go_to(lesson.body[6].span.start, top=True)
    before = window.reader.position()
    assert number_at_top(window.reader) == 7
    close_library(window, qtbot)

    again = open_window()
    assert again.reader.position().offset == before.offset
    assert again.library.study.reading_position(lesson.article.id).furthest >= before.furthest
    assert "Paragraph 7 of 13" in again.status.where.text()


def close_library(window: Window, qtbot: QtBot) -> None:
    """Close a window as its user does."""
    window.close()
    settle(qtbot, window)


def test_the_furthest_place_never_goes_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    article_id = lesson_of(window).article.id
    window.reader.verticalScrollBar().setValue(window.reader.verticalScrollBar().maximum())
    window.reading.remember()
    settle(qtbot, window)
    window.reader.verticalScrollBar().setValue(0)
    window.reading.remember()
    settle(qtbot, window)

    kept = window.library.study.reading_position(article_id)
    assert kept.offset == 0
    assert kept.furthest == len(lesson_of(window).article.text)


@pytest.mark.parametrize("paragraph", [1, 5, 9, 13])
def test_size_theme_and_face_keep_the_place(window: Window, paragraph: int) -> None:
    window.reader.go_to(lesson_of(window).body[paragraph - 1].span.start, top=True)
    at_end = window.reader.verticalScrollBar().value() == window.reader.verticalScrollBar().maximum()
    before = window.reader.position().offset
    for _ in range(3):
        for name in ("theme_dark", "face_clear", "theme_sepia", "face_book", "theme_light"):
            window.actions_by_name[name].trigger()
        assert window.reader.position().offset == before
    window.actions_by_name["larger"].trigger()
    window.actions_by_name["larger"].trigger()
    if not at_end:
        assert number_at_top(window.reader) == lesson_of(window).paragraph_number(before)


def test_a_long_article_opens_at_its_place(open_window: Open, bundled: Path, qtbot: QtBot) -> None:
    # Qt lays long documents out bit by bit: the place must be reached all the same.
    with Library.open(bundled) as library:
        text = "\n\n".join(f"Paragraph {n} tells of [somebody](somebody). " + "And so on. " * 60 for n in range(1, 301))
        article_id = add_article(library, f"# Long\n\n{text}")
    window = open_window()
    window.show_article(article_id)
    wanted = lesson_of(window).body[249].span.start
    window.reader.go_to(wanted, top=True)
    assert number_at_top(window.reader) == 250
    close_library(window, qtbot)

    again = open_window()
    assert lesson_of(again).article.id == article_id
    assert number_at_top(again.reader) == 250


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_lines_are_as_long_as_in_a_book(open_window: Open, size: tuple[int, int]) -> None:
    window = open_window(size=size, settings=Settings(theme="light", window=(0, 0, *size)))
    block = window.reader.document().findBlockByNumber(2)
    lengths = [block.layout().lineAt(n).textLength() for n in range(block.layout().lineCount() - 1)]
    assert (40 if size[0] < 1280 else 50) <= sum(lengths) / len(lengths) <= 70


def test_another_width_keeps_the_place(window: Window) -> None:
    window.reader.go_to(lesson_of(window).body[4].span.start, top=True)
    before = window.reader.position().offset
    for width in (1024, 1500, 900, 1280):
        window.resize(width, 800)
        assert window.reader.position().offset == before
        assert abs(window.reader._cursor_box(before).top() - 4) <= 1


def test_pages_that_are_no_longer_shown_are_freed(window: Window, qtbot: QtBot) -> None:
    for name in ("next_article", "theme_dark", "larger", "theme_light", "previous_article") * 3:
        window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: len(window.reader.findChildren(QTextDocument)) == 1, timeout=WAIT)
