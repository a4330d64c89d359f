"""The browser: shelves, collections, the table of articles, one timeline, relations over time, the sheet."""

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.ui.browser.articles_page import ArticlesPage
from desktop.ui.browser.browser import Browser
from desktop.ui.browser.collection_dialogs import CollectDialog, CollectionNameDialog
from desktop.ui.browser.print_dialog import PrintDialog
from desktop.ui.browser.relations_page import RelationsPage
from desktop.ui.browser.shelves_list import packed
from desktop.ui.browser.timeline_page import TimelinePage
from desktop.ui.window import Window
from tests.ui.conftest import Open, Said
from tests.ui.curating_rig import check_dialog
from tests.ui.rig import WAIT, keep, picture, press, settle


class Rig:
    """A window with its browser open."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.library = window, qtbot, window.library
        window.actions_by_name["browse"].trigger()
        self.browser: Browser = window.commands.library.browser()
        self.settle()

    def settle(self) -> None:
        settle(self.qtbot, self.window)

    def dialog(self, kind: type[QDialog]) -> Any:
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def shelves(self) -> list[str]:
        return [self.browser.list.item(row).text() for row in range(self.browser.list.count())]

    def page(self, name: str) -> QWidget:
        page = self.browser.pages.show_page(name)
        self.settle()
        return page

    def make(self, name: str, *article_ids: int) -> int:
        """Make a collection as a user does; its id."""
        self.browser.new.click()
        dialog = self.dialog(CollectionNameDialog)
        dialog.name.setText(name)
        dialog.save.click()
        self.settle()
        collection_id = self.library.collections.named(name)
        assert collection_id is not None
        if article_ids:
            self.drop(collection_id, *article_ids)
        return collection_id

    def focus_shelves(self) -> None:
        self.browser.activateWindow()
        self.qtbot.waitUntil(self.browser.isActiveWindow, timeout=WAIT)
        self.browser.list.setFocus()
        self.qtbot.waitUntil(self.browser.list.hasFocus, timeout=WAIT)

    def drop(self, collection_id: int, *article_ids: int) -> None:
        """Drag articles onto a collection."""
        shelves = self.browser.list
        places = [shelves._shelf_at(n) for n in range(shelves.count())]
        row = next(n for n, one in enumerate(places) if one is not None and one.collection_id == collection_id)
        place = QPointF(shelves.visualItemRect(shelves.item(row)).center())
        data: QMimeData = packed(article_ids)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        shelves.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, left, none))
        self.settle()


@pytest.fixture
def rig(open_window: Open, qtbot: QtBot) -> Rig:
    return Rig(open_window(), qtbot)


def titles(page: ArticlesPage) -> list[str]:
    model = page.table.articles
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def test_a_collection_is_made_filled_by_dragging_and_taken_back(rig: Rig) -> None:
    ids = rig.library.articles.ids()

    term = rig.make("Term two", ids[1], ids[0])

    assert rig.shelves() == ["All articles", "Term two"]
    assert rig.browser.shelf is not None
    assert rig.browser.shelf.article_ids == (ids[1], ids[0])
    page = rig.page("articles")
    assert isinstance(page, ArticlesPage)
    named = rig.library.articles.titles(ids)
    assert titles(page) == [named[ids[1]], named[ids[0]]]
    rig.window.actions_by_name["undo"].trigger()
    rig.window.actions_by_name["undo"].trigger()
    rig.settle()
    assert rig.shelves() == ["All articles"]
    rig.window.actions_by_name["redo"].trigger()
    rig.settle()
    assert rig.library.collections.named("Term two") == term


def test_a_name_that_is_taken_cannot_be_given_and_f2_and_delete_work_on_the_shelf(rig: Rig) -> None:
    rig.make("Term two")
    rig.browser.new.click()
    dialog = rig.dialog(CollectionNameDialog)
    dialog.name.setText("term TWO")
    assert not dialog.save.isEnabled()
    dialog.reject()

    rig.focus_shelves()
    press(rig.browser.list, Qt.Key.Key_F2)
    dialog = rig.dialog(CollectionNameDialog)
    dialog.name.setText("Term three")
    dialog.save.click()
    rig.settle()
    assert rig.shelves() == ["All articles", "Term three"]
    rig.focus_shelves()
    press(rig.browser.list, Qt.Key.Key_Delete)
    rig.settle()
    assert rig.shelves() == ["All articles"]


def test_the_table_is_sorted_narrowed_and_opens_articles(rig: Rig) -> None:
    page = rig.page("articles")
    assert isinstance(page, ArticlesPage)
    shelf = titles(page)

    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert titles(page) == sorted(shelf, key=str.casefold)
    page.filter.setText("WAGER")
    assert titles(page) == ["Russia’s wager in Libya"]
    assert page.count.text() == "1 of 3 articles"
    page.filter.clear()
    page.table.selectRow(titles(page).index("Libya’s two governments: a backgrounder"))
    press(page.table, Qt.Key.Key_Return)
    assert rig.window.lesson is not None
    assert rig.window.lesson.article.title == "Libya’s two governments: a backgrounder"


def test_chosen_articles_are_put_into_collections_ordered_and_taken_out(rig: Rig) -> None:
    ids = rig.library.articles.ids()
    page = rig.page("articles")
    assert isinstance(page, ArticlesPage)

    page.table.selectAll()
    page.collect.trigger()
    dialog = rig.dialog(CollectDialog)
    dialog.name.setText("Everything")
    dialog.save.click()
    rig.settle()
    everything = rig.library.collections.named("Everything")
    assert everything is not None
    assert rig.library.collections.article_ids(everything) == ids
    rig.browser.show_collection(everything)
    rig.settle()
    page.table.choose({ids[2]})
    page.up.trigger()
    rig.settle()
    assert rig.library.collections.article_ids(everything) == [ids[0], ids[2], ids[1]]
    assert [one.id for one in page.table.chosen()] == [ids[2]]
    page.take.trigger()
    rig.settle()
    assert rig.library.collections.article_ids(everything) == [ids[0], ids[1]]
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    page.table.selectRow(0)
    assert not page.up.isEnabled(), "what is sorted otherwise cannot be moved"


def test_an_archived_article_stands_on_its_own_shelf(rig: Rig) -> None:
    page = rig.page("articles")
    assert isinstance(page, ArticlesPage)

    page.table.selectRow(0)
    page.archive.trigger()
    rig.settle()

    assert rig.shelves() == ["All articles", "Archived"]
    rig.browser.list.setCurrentRow(1)
    rig.settle()
    assert len(titles(page)) == 1
    page.table.selectRow(0)
    page.archive.trigger()
    rig.settle()
    assert rig.shelves() == ["All articles"]


def test_one_timeline_shows_what_articles_tell_and_where_they_disagree(rig: Rig) -> None:
    ids = rig.library.articles.ids()
    rig.make("Libya", *ids[:2])
    page = rig.page("timeline")
    assert isinstance(page, TimelinePage)
    shown = page.timeline._rows.told
    assert page.timeline.arranged_by == "articles"

    told = next(one for one in shown if one.differing)
    page.timeline.make_current(shown.index(told))
    assert "different dates" in page.places.title.text()
    assert len(page.places.buttons) == 1 + len(told.agreeing) + len(told.differing)
    page.places.buttons[0].click()
    assert rig.window.lesson is not None
    assert rig.window.lesson.article.id == told.event.article_id
    assert rig.window.selection.choice.sentence == told.event.anchor.span

    keep(picture(rig.browser), "browser-timeline")
    ticks = page.ticks.articles
    assert ticks.setData(ticks.index(0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert {one.event.article_id for one in page.timeline._rows.told} == {ids[1]}
    page.actor.setCurrentIndex(page.actor.findText("Khalifa Haftar"))
    assert 0 < len(page.timeline._rows.told) < len(rig.library.events.of_article(ids[1]))
    for by in ("one", "column", "actors", "sides", "articles"):
        page.rows.setCurrentIndex(page.rows.findData(by))
        assert page.timeline.arranged_by == by
        assert page.timeline.is_wide == (by != "column")


def test_relations_are_stepped_through_time(rig: Rig) -> None:
    page = rig.page("relations")
    assert isinstance(page, RelationsPage)
    assert page.time.maximum() > 1

    def rows() -> int:
        return page.pane.list.model().rowCount()

    everything = rows()
    assert not page.earlier.isEnabled()
    seen: set[int] = set()
    while page.later.isEnabled():
        page.later.click()
        seen.add(rows())
        assert page.time.value() == page.pane.period.currentIndex()
    assert min(seen) < everything
    gathered = page._gathered
    assert gathered is not None
    relation_id, places = next(iter(gathered.said_in.items()))
    page._show_places(relation_id)
    page.places.buttons[0].click()
    assert rig.window.selection.choice.sentence == places[0].relation.anchor.span


def test_reading_much_can_be_stopped_and_begun_again(rig: Rig, qtbot: QtBot) -> None:
    page = rig.page("timeline")
    assert isinstance(page, TimelinePage)
    bar = page.reading
    going = {"on": True}

    def endless(progress: Any) -> str:
        while going["on"] and not progress.cancelled():
            progress.report(0.5)
        return "" if progress.cancelled() else "done"

    results: list[str] = []
    bar.run(endless, results.append)
    qtbot.waitUntil(lambda: bar.isVisible() and bar.bar.value() == 50)
    bar.button.click()
    assert not bar.busy
    assert "stopped" in bar.words.text()
    going["on"] = False
    bar.button.click()
    qtbot.waitUntil(lambda: results == ["done"])
    assert not bar.isVisible()


def test_the_list_of_the_window_is_narrowed_and_stays_so(rig: Rig, open_window: Open) -> None:
    window, ids = rig.window, rig.library.articles.ids()
    chooser = window.commands.library._chooser
    assert chooser.isHidden()

    rig.make("Libya", ids[0])
    assert not chooser.isHidden()
    next(one for one in chooser.menu().actions() if one.text() == "Libya").trigger()
    rig.settle()
    assert window.summaries.ids == (ids[0],)
    assert chooser.text() == "Libya"
    path = window.library.path
    window.close()
    again = open_window(path)
    assert again.summaries.ids == (ids[0],)
    next(one for one in again.commands.library._chooser.menu().actions() if one.text() == "All articles").trigger()
    settle(rig.qtbot, again)
    assert again.summaries.ids == tuple(ids)


def test_a_collection_is_printed(rig: Rig, tmp_path: Path) -> None:
    rig.make("Libya", *rig.library.articles.ids()[:2])
    rig.browser.print.click()
    dialog = rig.dialog(PrintDialog)
    check_dialog(dialog)
    dialog.print_for.setCurrentIndex(1)
    dialog.write_to(tmp_path / "Libya")
    rig.settle()

    assert "Khalifa Haftar" in PdfReader(tmp_path / "Libya.pdf").pages[0].extract_text()


def test_a_shelf_that_cannot_be_printed_says_why(rig: Rig, said: Said, tmp_path: Path) -> None:
    rig.make("Nothing")
    assert not rig.browser.print.isEnabled()
    assert rig.browser.shelf is not None
    dialog = PrintDialog(rig.library, rig.browser.shelf, rig.window.tasks, tmp_path, rig.window.look, rig.browser)
    dialog.write_to(tmp_path / "Nothing")
    rig.settle()
    said.expect("holds no articles")
    assert not (tmp_path / "Nothing.pdf").exists()


def test_the_browser_closes_with_its_window_and_with_another_library(rig: Rig, made_file: Any) -> None:
    browser = rig.browser
    rig.window.commands.file.open_path(made_file.path)
    rig.settle()
    assert not isValid(browser)
    again = rig.window.commands.library.browser()
    assert again is not browser
    again.show()
    rig.settle()
    rig.window.close()
    assert not again.isVisible()
