"""What the panes leave out: what comes later, and what does not concern one actor."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.rig import WAIT, actor, event, lesson_of, press


def actors_shown(window: Window) -> list[str]:
    """The names in the list of actors."""
    model = window.actors.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def events_shown(window: Window) -> set[int]:
    return {told.event.id for told in window.timeline.timeline._rows.told}


def read_to_the_end(window: Window) -> None:
    bar = window.reader.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.maximum())


def test_nothing_is_hidden_at_first(window: Window) -> None:
    assert window.scoping.shown is window.lesson
    assert len(actors_shown(window)) == len(lesson_of(window).actors)


def test_what_comes_later_is_hidden_until_it_is_read(window: Window, qtbot: QtBot) -> None:
    lesson = lesson_of(window)
    window.actions_by_name["hide_later"].trigger()
    end = window.reader.position().furthest

    first = {mention.actor_id for mention in lesson.mentions if mention.span.start < end}
    assert set(actors_shown(window)) == {one.name for one in lesson.actors if one.id in first}
    assert 0 < len(actors_shown(window)) < len(lesson.actors)
    assert events_shown(window) == {one.id for one in lesson.events if one.anchor.span.start < end}
    assert window.scoping.shown is not None
    assert window.scoping.shown.later == ()

    read_to_the_end(window)
    qtbot.waitUntil(lambda: window.scoping.shown == lesson, timeout=WAIT)
    assert len(actors_shown(window)) == len(lesson.actors)
    assert events_shown(window) == {one.id for one in lesson.events}

    window.reader.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: len(actors_shown(window)) < len(lesson.actors), timeout=WAIT)
    window.actions_by_name["hide_later"].trigger()
    assert len(actors_shown(window)) == len(lesson.actors)


def test_events_of_other_articles_are_later_too(window: Window) -> None:
    window.actions_by_name["all_articles"].trigger()
    everything = events_shown(window)
    window.actions_by_name["hide_later"].trigger()

    own = lesson_of(window).article.id
    assert {told.event.article_id for told in window.timeline.timeline._rows.told} == {own}
    assert events_shown(window) < everything


def test_the_reader_stays_where_it_is_when_the_panes_follow(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["hide_later"].trigger()
    chosen = next(one for one in window.scoping.shown.events)  # type: ignore[union-attr]
    window.selection.choose_event(chosen.id)
    before = len(actors_shown(window))
    window.reader.verticalScrollBar().setValue(window.reader.verticalScrollBar().maximum() // 2)
    place = window.reader.verticalScrollBar().value()

    qtbot.waitUntil(lambda: len(actors_shown(window)) > before, timeout=WAIT)
    assert window.reader.verticalScrollBar().value() == place
    assert window.selection.choice.event == chosen.id


def test_hiding_is_remembered(open_window: Open) -> None:
    window = open_window(settings=Settings(theme="light", hide_later=True))

    assert window.actions_by_name["hide_later"].isChecked()
    assert len(actors_shown(window)) < len(lesson_of(window).actors)
    assert window.settings_now().hide_later


def test_only_one_actor(window: Window) -> None:
    haftar = actor(window, "Khalifa Haftar")
    action = window.actions_by_name["only_actor"]
    assert not action.isEnabled()
    window.selection.choose_actor(haftar.id)
    assert action.isEnabled()
    action.trigger()

    shown = window.scoping.shown
    assert shown is not None
    assert haftar.name in actors_shown(window)
    assert len(actors_shown(window)) < len(lesson_of(window).actors)
    assert all(any(part.actor_id == haftar.id for part in one.actors) for one in shown.events)
    assert events_shown(window) == {one.id for one in shown.events}
    assert window.rooms.scope_bar.isVisible()
    assert "Khalifa Haftar" in window.rooms.scope_bar.words.text()
    assert window.selection.choice.actor == haftar.id

    window.selection.clear()
    assert action.isEnabled()
    assert action.isChecked()
    window.rooms.scope_bar.button.click()
    assert not action.isChecked()
    assert not window.rooms.scope_bar.isVisible()
    assert len(actors_shown(window)) == len(lesson_of(window).actors)


def test_one_actor_goes_with_to_an_article_that_has_it(window: Window) -> None:
    haftar = actor(window, "Khalifa Haftar")
    window.selection.choose_actor(haftar.id)
    window.actions_by_name["only_actor"].trigger()

    with_haftar = window.summaries[1].id
    window.show_article(with_haftar)
    assert window.scoping.actor == (haftar.id if haftar.id in lesson_of(window).actor_by_id else None)


def test_what_is_hidden_cannot_be_chosen(window: Window) -> None:
    last = lesson_of(window).actors[-1]
    window.actions_by_name["hide_later"].trigger()
    window.selection.choose_actor(last.id)

    assert window.selection.choice.actor is None


def test_filter_and_sorting(window: Window) -> None:
    pane = window.actors
    pane.filter.setText("serraj")
    assert actors_shown(window)
    assert len(actors_shown(window)) < 4
    pane.filter.setText("nobody of that name")
    assert actors_shown(window) == []
    assert pane.nobody.isVisible()
    press(pane.filter, Qt.Key.Key_Escape)
    assert pane.filter.text() == ""
    assert len(actors_shown(window)) == len(lesson_of(window).actors)

    pane.sort.menu().aboutToShow.emit()
    by_name = next(action for action in pane.sort.menu().actions() if action.text() == "By name")
    by_name.trigger()
    names = [name.removeprefix("the ") for name in actors_shown(window)]
    assert names == sorted(names, key=str.casefold)


def test_sorting_keeps_what_is_lit(window: Window) -> None:
    moscow = event(window, "Kuznetsov")
    window.selection.choose_event(moscow.id)
    window.actors.filter.setText("a")

    assert window.selection.choice.event == moscow.id
    assert window.actors.list._row.choice.event == moscow.id
