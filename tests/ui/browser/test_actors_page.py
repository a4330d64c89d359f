"""The cast of a shelf: found, sorted, chosen, changed, merged, split; also with very many actors."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from db.model.actor import Actor, ActorKind, Mention
from db.model.article import Span
from db.model.change import Change
from desktop.library.cast.roll import CastOrder
from desktop.library.curating.actors import add_actor
from desktop.library.library import Library
from desktop.library.shelves import whole_library
from desktop.ui.browser.actors_page import ActorsPage
from desktop.ui.curating.actor import ActorDialog
from desktop.ui.curating.articles_of import ArticlesOfActor
from desktop.ui.curating.merge import MergeDialog
from desktop.ui.curating.split_articles import SplitArticlesDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from tests.ui.curating_rig import check_dialog
from tests.ui.rig import WAIT, press


class Rig:
    """A page on a library, whose wishes for changes are carried out at once."""

    def __init__(self, library: Library, look: Look, qtbot: QtBot) -> None:
        self.library, self.qtbot = library, qtbot
        self.tasks = Tasks()
        self.page = ActorsPage(library, look, self.tasks)
        self.page.change_wanted.connect(self.carry_out)
        self.page.resize(900, 600)
        self.page.show()
        self.page.show_shelf(whole_library(library))
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=WAIT)

    def carry_out(self, step: Callable[[], Change]) -> None:
        self.page.refresh(step())
        self.settle()

    def names(self) -> list[str]:
        model = self.page.table.members
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    def choose(self, *names: str) -> None:
        self.page.table.clearSelection()
        shown = self.names()
        for name in names:
            index = self.page.table.members.index(shown.index(name), 0)
            flags = self.page.table.selectionModel().SelectionFlag
            self.page.table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of a kind that is shown above the page."""
        shown = [one for one in self.page.findChildren(kind) if one.isVisible()]
        assert len(shown) == 1
        check_dialog(shown[0])
        return shown[0]


@pytest.fixture
def rig(bundled: Path, look: Look, qtbot: QtBot):
    with Library.open(bundled) as library:
        made = Rig(library, look, qtbot)
        yield made
        made.tasks.finish()
        made.page.deleteLater()


def test_everybody_is_shown_with_counts_and_the_most_frequent_first(rig: Rig) -> None:
    model = rig.page.table.members
    members = {one.name: one for one in rig.library.cast.members(rig.library.articles.ids())}
    assert sorted(rig.names()) == sorted(members)
    first = [str(model.data(model.index(0, column))) for column in range(model.columnCount())]
    best = max(one.articles for one in members.values())
    assert first[3] == str(best)
    assert rig.page.count.text() == f"{len(members)} actors"
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    assert first[0] in said
    assert f"{best} articles" in said


def test_filter_and_kind_leave_those_who_fit(rig: Rig) -> None:
    everybody = len(rig.names())
    rig.page.filter.setText("haftár")
    assert "Khalifa Haftar" in rig.names()
    assert 0 < len(rig.names()) < everybody
    assert rig.page.count.text() == f"{len(rig.names())} of {everybody} actors"
    rig.page.filter.setText("Россия")
    assert rig.names() == ["Russia"]
    rig.page.filter.clear()
    rig.page.kind.setCurrentIndex(rig.page.kind.findData(ActorKind.STATE))
    assert "Russia" in rig.names()
    assert "Khalifa Haftar" not in rig.names()


def test_the_orders_of_the_list_and_of_the_titles_agree(rig: Rig) -> None:
    page = rig.page
    page.order.setCurrentIndex(page.order.findData(CastOrder.NAME))
    by_name = rig.names()
    assert by_name == sorted(by_name, key=lambda name: name.casefold().removeprefix("the "))
    rig.choose("Libya")
    page.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert rig.names() == by_name[::-1]
    assert [one.name for one in page.chosen()] == ["Libya"]
    page.table.horizontalHeader().setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    assert page.order.currentData() == CastOrder.MENTIONS
    counts = [int(str(page.table.members.data(page.table.members.index(row, 4)))) for row in range(len(by_name))]
    assert counts == sorted(counts, reverse=True)


def test_enter_changes_an_actor_everywhere(rig: Rig) -> None:
    rig.choose("Khalifa Haftar")
    press(rig.page.table, Qt.Key.Key_Return)
    dialog = rig.dialog(ActorDialog)
    assert isinstance(dialog, ActorDialog)
    dialog.name.setText("Field Marshal Haftar")
    dialog.save.click()
    rig.settle()
    assert "Field Marshal Haftar" in rig.names()
    assert [one.name for one in rig.page.chosen()] == ["Field Marshal Haftar"]


def test_the_articles_of_an_actor_lead_to_the_place(rig: Rig, qtbot: QtBot) -> None:
    rig.choose("Khalifa Haftar")
    rig.page.seen.trigger()
    dialog = rig.dialog(ArticlesOfActor)
    assert isinstance(dialog, ArticlesOfActor)
    seen = rig.library.cast.seen_in(rig.page.chosen()[0].id)
    assert dialog.list.count() == len(seen)
    with qtbot.waitSignal(rig.page.place_wanted) as heard:
        dialog.list.setCurrentRow(1)
        press(dialog.list, Qt.Key.Key_Return)
    assert heard.args == [seen[1].article_id, seen[1].first]


def test_two_chosen_ones_are_merged_and_learn_this_is_one_step(rig: Rig) -> None:
    ids = rig.library.articles.ids()
    add_actor(rig.library, ids[0], Actor(0, "", "K. Hifter", ActorKind.PERSON, "", False, (), (), ()), [Span(0, 1)])
    rig.page.show_shelf(whole_library(rig.library))
    rig.settle()
    rig.choose("Khalifa Haftar")
    assert not rig.page.merge.isEnabled()
    rig.choose("K. Hifter", "Khalifa Haftar")
    rig.page.merge.trigger()
    dialog = rig.dialog(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    assert dialog.first.text() == "Khalifa Haftar"  # more articles speak of him
    dialog.save.click()
    rig.settle()
    assert "K. Hifter" not in rig.names()
    assert "K. Hifter" in rig.library.actors.named("Khalifa Haftar")[0].aliases

    rig.choose("Khalifa Haftar", "Egypt")
    rig.page.learn.trigger()
    assert all(rig.library.actors.named(name)[0].key for name in ("Khalifa Haftar", "Egypt"))
    rig.page.learn.trigger()
    assert not any(rig.library.actors.named(name)[0].key for name in ("Khalifa Haftar", "Egypt"))


def test_a_split_by_articles(rig: Rig) -> None:
    rig.choose("Khalifa Haftar")
    rig.page.split.trigger()
    dialog = rig.dialog(SplitArticlesDialog)
    assert isinstance(dialog, SplitArticlesDialog)
    assert not dialog.save.isEnabled()
    dialog.articles.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.name.setText("Another Haftar")
    dialog.save.click()
    rig.settle()
    other = rig.library.actors.named("Another Haftar")[0]
    assert len(rig.library.cast.seen_in(other.id)) == 1
    assert "Haftar" in other.aliases


def test_pairs_that_may_be_the_same_are_a_quiet_line(rig: Rig, qtbot: QtBot) -> None:
    before = rig.page.alike.isVisible()
    ids = rig.library.articles.ids()
    hifter = Actor(0, "", "Khalifa Hifter", ActorKind.PERSON, "", False, (), (), ())
    rig.carry_out(lambda: add_actor(rig.library, ids[0], hifter, [Span(0, 1)]))
    assert not before
    assert rig.page.alike.text() == "1 pair may be the same ›"
    with qtbot.waitSignal(rig.page.duplicates_wanted):
        rig.page.alike.click()


def test_a_shelf_shows_its_own_articles_alone(rig: Rig) -> None:
    everybody = set(rig.names())
    shelf = whole_library(rig.library)
    rig.page.show_shelf(shelf._replace(article_ids=shelf.article_ids[:1]))
    rig.settle()
    assert set(rig.names()) == {one.name for one in rig.library.cast.members(shelf.article_ids[:1])}
    assert set(rig.names()) < everybody
    rig.page.show_shelf(shelf._replace(article_ids=()))
    rig.settle()
    assert rig.names() == []


def test_of_two_shelves_the_last_one_wins(rig: Rig) -> None:
    shelf = whole_library(rig.library)
    rig.page.show_shelf(shelf)
    rig.page.show_shelf(shelf._replace(article_ids=()))
    rig.settle()
    assert rig.names() == []


def test_twenty_thousand_actors_are_there_at_once(bundled: Path, look: Look, qtbot: QtBot) -> None:
    with Library.open(bundled) as library:
        article_id = library.articles.ids()[0]
        with library.store.quiet():
            for number in range(20_000):
                actor = Actor(0, f"many-{number}", f"Actor {number:05}", ActorKind.PERSON, "", False, (), (), ())
                library.actors.add_mentions(article_id, [Mention(library.actors.add(actor), Span(0, 1))])
        rig = Rig(library, look, qtbot)
        assert len(rig.names()) > 20_000
        # Only the rows that are seen are asked for: the last ones come as quickly as the first.
        rig.page.table.scrollToBottom()
        QTest.qWait(0)
        rows = rig.page.table.viewport().height() // rig.page.table.rowHeight(0) + 2
        assert rig.page.table.rowAt(rig.page.table.viewport().height() - 5) == len(rig.names()) - 1
        assert rows < 40
        rig.page.filter.setText("19999")
        assert rig.names() == ["Actor 19999"]
        rig.tasks.finish()
        rig.page.deleteLater()
