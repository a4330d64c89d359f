"""Selecting, copying and asking what to do with words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.library.citing import source_line
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.ui.look import Look
from desktop.ui.panes.reader import Reader
from desktop.ui.selection import Selection
from tests import made
from tests.ui.conftest import Open
from tests.ui.rig import WAIT, lesson_of, offset_point


@pytest.fixture
def reader(look: Look, made_file: made.File, qtbot: QtBot) -> Iterator[Reader]:
    """A reader without a window that shows the made-up lesson."""
    with Library.open(made_file.path, write=False) as library:
        shown = read_lesson(library, made_file.ids.article)
    selection = Selection()
    reader = Reader(selection, look)
    selection.setParent(reader)
    reader.resize(700, 600)
    reader.show()
    qtbot.waitExposed(reader)
    selection.show_lesson(shown)
    reader.show_lesson(shown)
    reader.setFocus()
    yield reader
    reader.close()
    reader.deleteLater()


def lesson(reader: Reader) -> Lesson:
    assert reader.lesson is not None
    return reader.lesson


def test_a_selected_place_is_known_in_code_points(reader: Reader) -> None:
    for words in ("𐀀𐀁 came", "Ann 🙂 met مريم", "left؟ Ann 🙂 stayed", "all 𐀂"):
        reader.select(made.place(words))
        assert reader.selected_span() == made.place(words)
        assert reader.textCursor().selectedText() == words


def test_white_space_around_a_selection_is_no_part_of_it(reader: Reader) -> None:
    place = made.place("came first")
    reader.select(Span(place.start - 1, place.end + 2))
    assert reader.selected_span() == Span(place.start, place.end + 1)  # the full stop is selected, the blank is not
    reader.select(Span(place.start - 1, place.start))
    assert reader.selected_span() is None


def test_nothing_is_selected_in_title_and_byline(reader: Reader) -> None:
    assert reader.selected_span() is None
    cursor = reader.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    assert reader.selected_span() is None
    reader.copy()
    assert QGuiApplication.clipboard().text() == lesson(reader).article.title


def test_all_is_selected_from_the_title_on(reader: Reader) -> None:
    reader.selectAll()
    assert reader.selected_span() == Span(0, len(made.TEXT))


def test_the_keyboard_selects(reader: Reader) -> None:
    reader.select(Span(made.place("came").start, made.place("came").start + 1))
    QTest.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.selected_span() == Span(made.place("came").start, made.place("came").start + 2)
    assert reader.cursorWidth() == 2


def test_copied_words_bring_their_source(reader: Reader) -> None:
    span = Span(made.place("Ann 🙂 met").start, made.place("Ben saw").end)
    reader.select(span)
    QTest.keyClick(reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    data, source = QGuiApplication.clipboard().mimeData(), source_line(lesson(reader), span)
    assert data.text() == f"{made.TEXT[span.start : span.end]}\n\n{source}"
    assert source.endswith("paragraphs 1–2")
    assert data.html().count("<p>") == 4  # two paragraphs, the heading between them, and the source
    assert "“traitor”" in data.html()


def test_copied_words_are_no_markup(reader: Reader, made_file: made.File) -> None:
    text = "A <b>bold</b> & “quoted” word.\nNothing else.\nEnd."
    with Library.open(made_file.path) as library:
        article = made.article("<i>Title</i>", "article-2", text)
        with library.store.quiet():
            article_id = library.articles.add(article, made.paragraphs(text))
        shown = read_lesson(library, article_id)
    reader.show_lesson(shown)
    reader.selectAll()
    reader.copy()
    html = QGuiApplication.clipboard().mimeData().html()
    assert "&lt;b&gt;bold&lt;/b&gt; &amp;" in html
    assert "<i>" not in html
    assert "<b>" not in html


def test_words_are_copied_without_their_source_if_so_wished(reader: Reader) -> None:
    QGuiApplication.clipboard().setText("before")
    reader.copy_plain()
    assert QGuiApplication.clipboard().text() == "before"
    reader.select(Span(made.place("no “traitor”").start, made.place("Ben saw").end))
    reader.copy_plain()
    assert QGuiApplication.clipboard().text() == "no “traitor”. Ben saw"


class Asked:
    """Gives actions for the context menu, and remembers for which place."""

    def __init__(self) -> None:
        self.spans: list[Span | None] = []
        self.action = QAction("Highlight")

    def __call__(self, span: Span | None) -> list[QAction]:
        self.spans.append(span)
        return [self.action]


def context(reader: Reader, point: QPoint, reason: QContextMenuEvent.Reason) -> None:
    target = reader if reason == QContextMenuEvent.Reason.Keyboard else reader.viewport()
    QApplication.sendEvent(target, QContextMenuEvent(reason, point, reader.viewport().mapToGlobal(point)))


def close_menu(reader: Reader, qtbot: QtBot) -> list[str]:
    """The words of the menu that is open, which is closed and freed."""
    menu = reader.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    words = [action.text() for action in menu.actions()]
    menu.close()
    qtbot.waitUntil(lambda: reader.findChild(QMenu) is None, timeout=WAIT)
    return words


def test_the_menu_is_for_the_selection_or_for_the_word_pointed_at(reader: Reader, qtbot: QtBot) -> None:
    asked = Asked()
    reader.set_menu(asked)
    mouse = QContextMenuEvent.Reason.Mouse
    inside, outside = made.place("it seems"), made.place("Cairo")

    reader.select(inside)
    context(reader, offset_point(reader, inside.start + 2), mouse)
    assert close_menu(reader, qtbot) == ["Highlight"]
    context(reader, offset_point(reader, outside.start + 2), mouse)
    close_menu(reader, qtbot)
    assert asked.spans == [inside, outside]


def test_the_menu_comes_by_keyboard(reader: Reader, qtbot: QtBot) -> None:
    asked = Asked()
    reader.set_menu(asked)
    reader.select(made.place("Cairo"))
    context(reader, QPoint(), QContextMenuEvent.Reason.Keyboard)
    close_menu(reader, qtbot)
    cursor = reader.textCursor()
    cursor.setPosition(reader._page.position(made.place("stayed").start + 1))
    reader.setTextCursor(cursor)
    context(reader, QPoint(), QContextMenuEvent.Reason.Keyboard)
    close_menu(reader, qtbot)
    assert asked.spans == [made.place("Cairo"), made.place("stayed")]


def test_without_actions_there_is_no_menu(reader: Reader) -> None:
    context(reader, QPoint(200, 200), QContextMenuEvent.Reason.Mouse)
    reader.set_menu(lambda _: [])
    context(reader, QPoint(200, 200), QContextMenuEvent.Reason.Mouse)
    assert reader.findChild(QMenu) is None


def test_screen_readers_are_told_of_the_chosen_sentence(open_window: Open) -> None:
    window = open_window()
    shown = lesson_of(window)
    assert window.reader.accessibleName() == "Article"
    assert window.reader.accessibleDescription() == shown.article.title
    window.selection.choose_sentence(shown.body[1].span.start)
    chosen = window.selection.choice.sentence
    assert chosen is not None
    assert window.reader.accessibleDescription() == f"{shown.article.title}. Chosen: {shown.text_of(chosen)}"
    window.selection.clear()
    assert window.reader.accessibleDescription() == shown.article.title
