"""The window that reads from right to left: Arabic words around English articles."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QStatusBar, QStyleOptionMenuItem, QToolButton
from pytestqt.qtbot import QtBot

from db.model.article import ArticleForm, ArticleSummary
from desktop.library.library import Library
from desktop.library.listing import ArticleList
from desktop.ui import languages
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.look import Look
from desktop.ui.models.articles import SUMMARY, facts, joined
from desktop.ui.panes.articles import ArticleRow, ArticlesPane
from desktop.ui.panes.header import PaneHeader
from desktop.ui.panes.tabs import TabbedPane
from desktop.ui.panes.timeline_canvas import Canvas
from desktop.ui.panes.wrapping import elided, wrapped
from desktop.ui.status import Status
from desktop.ui.window import Window
from desktop.wording.language import Language
from tests.ui.rig import actor, colours, event, lesson_of, picture

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
TITLE = "Two governments in Libya: who rules what, and for how long?"


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    yield languages.install(qapp, "ar")
    languages.install(qapp, "en")


def summary() -> ArticleSummary:
    return ArticleSummary(1, "", TITLE, ArticleForm.OPINION, "en", words=400, actors=5, events=11, furthest=0.4)


def one_article() -> ArticleList:
    listed = ArticleList(cast("Library", None), [1])  # what is known already is not read
    listed._known[1] = summary()
    return listed


def ink(image: QImage) -> QRect:
    """The box of everything that is not of the colour in the first corner."""
    ground = image.pixel(0, 0)
    places = [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) != ground]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


# The list of articles


@pytest.fixture
def articles(qtbot: QtBot, look: Look) -> ArticlesPane:
    pane = ArticlesPane(look)
    qtbot.addWidget(pane)
    pane.resize(220, 300)
    pane.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its ring would be in the way
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_articles(one_article(), None)
    return pane


def row_of(pane: ArticlesPane) -> ArticleRow:
    delegate = pane.list.itemDelegate()
    assert isinstance(delegate, ArticleRow)
    return delegate


def title_of(pane: ArticlesPane) -> QImage:
    """The lines of the first title in the picture of the list."""
    seen = picture(pane.list.viewport())
    return seen.copy(QRect(0, 8, seen.width(), 17 * len(row_of(pane)._title(summary(), seen.width())) + 4))


def test_a_title_stands_at_the_leading_edge_in_its_own_direction(articles: ArticlesPane, look: Look) -> None:
    articles.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain = title_of(articles)
    articles.setLayoutDirection(RIGHT_TO_LEFT)
    mirrored = title_of(articles)

    assert abs(ink(plain).left() - 18) <= 1
    assert abs(plain.width() - 1 - ink(mirrored).right() - 18) <= 2
    english = QImage(plain.size(), plain.format())
    english.fill(plain.pixel(0, 0))
    painter = QPainter(english)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(look.interface_font(13, Look.SEMIBOLD))
    painter.setPen(look.colour("ink"))
    painter.drawText(QPoint(18, 16), row_of(articles)._title(summary(), plain.width())[0])
    painter.end()
    first = QRect(0, 0, plain.width(), 21)
    wanted = english.copy(ink(english))
    for seen in plain.copy(first), mirrored.copy(first):
        assert seen.copy(ink(seen)) == wanted  # its colon and question mark are where they belong


def test_no_fact_is_left_out_and_no_row_too_low(articles: ArticlesPane) -> None:
    row, index = row_of(articles), articles.list.model().index(0, 0)
    told = facts(index.data(SUMMARY))
    assert len(told) == 4
    heights = []
    for width in (400, 220, 150):
        articles.resize(width, 300)
        lines = row._facts(summary(), articles.list.viewport().width())
        assert joined(lines) == joined(told)
        heights.append(articles.list.visualRect(index).height())
        last = picture(articles.list.viewport()).copy(articles.list.visualRect(index))
        assert ink(last).bottom() < last.height() - 6
    assert heights == sorted(set(heights))


def test_the_heading_stands_above_the_titles(articles: ArticlesPane) -> None:
    articles.setLayoutDirection(RIGHT_TO_LEFT)
    header = articles.findChild(PaneHeader)
    assert header is not None
    assert abs(header.width() - 1 - ink(picture(header)).right() - 16) <= 2


def test_a_subtitle_keeps_clear_of_title_and_buttons(qtbot: QtBot, look: Look) -> None:
    header = PaneHeader("Words", "of this article and of many others in the library", look)
    qtbot.addWidget(header)
    button = QToolButton()
    header.add_button(button)
    header.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    header.resize(300, 40)
    header.show()
    qtbot.waitExposed(header)
    button.hide()  # it keeps its place, and only what the header itself paints is seen
    button.setGeometry(QRect(240, 8, 50, 24))
    plain = ink(picture(header))
    header.setLayoutDirection(RIGHT_TO_LEFT)
    button.setGeometry(QRect(10, 8, 50, 24))
    mirrored = ink(picture(header))
    assert (plain.left(), mirrored.right()) == (pytest.approx(16, abs=2), pytest.approx(283, abs=2))
    assert 200 < plain.right() < 240
    assert 59 < mirrored.left() < 99


# Wrapped lines


def on_the_right(line: str, base: Qt.LayoutDirection, first: str, second: str, look: Look) -> bool:
    """Whether the second of two characters is drawn right of the first one."""
    layout = QTextLayout(line, look.interface_font())
    option = QTextOption()
    option.setTextDirection(base)
    layout.setTextOption(option)
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()
    return drawn.cursorToX(line.index(second))[0] > drawn.cursorToX(line.index(first))[0]


def test_an_isolate_goes_on_in_the_next_line(look: Look) -> None:
    text = "يخالف: \u2068Russian special forces have been sent to a base in Egypt to help Haftar.\u2069"
    lines = wrapped(text, look.interface_font(), 180, 9)

    assert len(lines) > 2
    assert on_the_right(lines[-1], RIGHT_TO_LEFT, "r", ".", look)
    assert all(line.startswith("\u2066") for line in lines[1:])
    short = wrapped(text, look.interface_font(), 180, 2)
    assert short[-1].endswith("…\u2069")
    assert on_the_right(short[-1], RIGHT_TO_LEFT, "a", "…", look)


def test_isolates_within_each_other_go_on_until_they_end(look: Look) -> None:
    text = "\u2068the words \u2067مريم الأولى والثانية\u2069 and more of them\u2069 at last, without any"
    lines = wrapped(text, look.interface_font(), 40, 99)

    before = ["".join(sign for sign in line if sign in "\u2066\u2067\u2069") for line in lines]
    assert "\u2066\u2067" in {signs[:2] for signs in before}
    assert before[-1] == ""


def test_an_ellipsis_stays_beside_what_it_shortens(look: Look) -> None:
    metrics = QFontMetricsF(look.interface_font())
    text = "دولة · aligned with the House of Representatives"
    words = elided(text, metrics, 180)

    assert elided(text, metrics, 2_000) == text
    assert metrics.horizontalAdvance(words) <= 180
    assert on_the_right(words, RIGHT_TO_LEFT, "w", "…", look)


def test_a_line_of_a_timeline_runs_as_its_whole_text_does(look: Look) -> None:
    font = look.interface_font()

    def drawn(words: str, whole: str, *, mirrored: bool) -> QImage:
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        canvas = Canvas(painter, look, 200, mirrored)
        canvas.write(font, "ink")
        canvas.say(100.0, 25.0, words, QFontMetricsF(font), whole=whole, part=0.0 if not mirrored else 1.0)
        painter.end()
        return image

    whole = "Coup brings him to power; Haftar takes part"
    assert drawn("power;", whole, mirrored=True) == drawn("power;", whole, mirrored=False)
    assert drawn("power;", "", mirrored=True) != drawn("power;", "", mirrored=False)


# The whole window


def test_the_face_of_its_letters_is_there_before_the_first_paint(look: Look) -> None:
    assert "Amiri" in QFontDatabase.families()  # or tabs keep the height of another face, and lose their lines
    assert look.language.right_to_left


def is_underlined(pane: TabbedPane, look: Look) -> bool:
    """Whether the current tab has all of its line."""
    tab = pane.tabs.tabRect(pane.tabs.currentIndex())
    line = colours(picture(pane.tabs), tab)[look.colour("accent").name()]
    return pane.tabs.rect().contains(tab) and line >= 2 * (tab.width() - 4)


def test_the_chosen_tab_is_underlined_in_every_heading(window: Window, look: Look) -> None:
    for pane in window.rooms.people, window.rooms.times:  # as the window opens, before anything is laid out again
        assert is_underlined(pane, look)
    for name in ("words", "statements", "notes", "actors", "relations", "timeline"):
        window.actions_by_name[f"go_{name}"].trigger()
        assert is_underlined(window.rooms.times if name in ("relations", "timeline") else window.rooms.people, look)


def test_keys_read_from_left_to_right(window: Window, qtbot: QtBot) -> None:
    tip = window.actions_by_name["larger"].toolTip()
    assert tip.endswith("(\u2066Ctrl++\u2069، \u2066Ctrl+=\u2069)")
    menu = window.actions_by_name.menu("view")
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, window.actions_by_name["larger"])
    assert option.text.endswith("\t\u2066Ctrl++\u2069")
    assert isinstance(menu, QMenu)
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    keys = [dialog.table.item(row, 2).text() for row in range(dialog.table.rowCount())]
    assert "\u2066Ctrl++\u2069، \u2066Ctrl+=\u2069" in keys
    assert all(words.startswith("\u2066") for words in keys if words[0].isascii())


def test_a_card_begins_every_line_at_the_right(window: Window) -> None:
    haftar = actor(window, "Khalifa Haftar")
    box = QRect(window.mapToGlobal(QPoint(700, 200)), window.mapToGlobal(QPoint(800, 220)))
    window.card.show_actor(lesson_of(window), haftar.id, box, full=True)
    right = window.card.width() - 18
    name = next(label for label in window.card.findChildren(QLabel) if label.text() == haftar.name)
    assert abs(name.x() + ink(picture(name)).right() - right) <= 3
    role = next(part for part in window.card.findChildren(QLabel) if part.text().startswith("\u200f"))
    assert role.text().startswith("\u200f\u2068commander of the Libyan National Army\u2069، منذ")
    links = {link.text(): link for link in window.card.findChildren(QPushButton)}
    said = {label.text(): label for label in window.card.findChildren(QLabel)}
    assert said["commands"].geometry().right() < links["Libyan National Army"].x()  # as one reads English
    assert abs(links["Libyan National Army"].geometry().right() - right) <= 2
    russia = next(label for label in window.card.findChildren(QLabel) if label.text() == "supports Khalifa Haftar")
    assert links["Russia"].geometry().right() < russia.x() < links["Russia"].geometry().right() + 12
    assert abs(russia.geometry().right() - right) <= 2


def test_the_words_beside_a_link_stay_beside_it(window: Window) -> None:
    found = event(window, "Libyan uprising")
    box = QRect(window.mapToGlobal(QPoint(700, 200)), window.mapToGlobal(QPoint(800, 220)))
    window.card.show_event(lesson_of(window), found, box)
    links = {link.text(): link.geometry() for link in window.card.findChildren(QPushButton)}
    for part in found.actors:
        name = lesson_of(window).actor_by_id[part.actor_id].name
        role = next(label for label in window.card.findChildren(QLabel) if label.text() == part.role)
        assert 0 < role.x() - links[name].right() < 12


def test_a_message_and_the_place_of_reading_are_not_written_over_each_other(qtbot: QtBot) -> None:
    bar = QStatusBar()
    qtbot.addWidget(bar)
    status = Status(bar)
    status.show_reading(1, 9, 0.5)
    bar.showMessage("A message before anything is seen")
    bar.show()
    qtbot.waitExposed(bar)
    assert not status.where.isVisible()
    bar.clearMessage()
    assert status.where.isVisible()
