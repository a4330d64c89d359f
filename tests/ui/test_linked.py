"""One choice, three panes: choosing an actor, an event or a sentence lights up the other two."""

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from desktop.library import links
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.rig import actor, colours, event, lesson_of, picture
from tests.ui.test_actors import row_box
from tests.ui.test_timeline import glyph_point

THEMES = ("light", "sepia", "dark", "high-contrast")


def ground_in_text(window: Window, colour: str) -> int:
    """How much of the visible text stands on this ground."""
    return colours(picture(window.reader.viewport()))[window.look.colour(colour).name()]


def lit_actors(window: Window) -> set[int]:
    """The actors whose rows stand on a raised ground."""
    raised = window.look.colour("raised").name()
    found: set[int] = set()
    for row, shown in enumerate(lesson_of(window).actors):
        box = row_box(window, row)
        corner = QRect(box.right() - 14, box.top() + 8, 4, 4)  # right of the strip there is only ground
        if colours(picture(window.actors.list.viewport()), corner)[raised] == 16:
            found.add(shown.id)
    return found


def lit_events(window: Window) -> set[int]:
    """The events whose figures have the colour of the choice."""
    timeline, found = window.timeline.timeline, set()
    for index, told in enumerate(timeline._rows.told):
        point = glyph_point(timeline, index)
        box = QRect(point.x() - 2, point.y() - 2, 5, 5)
        if colours(picture(timeline.viewport()), box)[window.look.colour("accent").name()] > 5:
            found.add(told.event.id)
    return found


def test_nothing_is_lit_at_first(window: Window) -> None:
    assert lit_actors(window) == lit_events(window) == set()
    assert ground_in_text(window, "actor") == ground_in_text(window, "sentence") == 0


@pytest.mark.parametrize("theme", THEMES)
def test_an_actor_lights_its_mentions_its_row_and_its_events(window: Window, theme: str) -> None:
    window.actions_by_name["theme_" + theme.replace("-", "_")].trigger()
    haftar = actor(window, "Khalifa Haftar")
    window.selection.choose_actor(haftar.id)
    window.reader.go_to(lesson_of(window).mentions_by_actor[haftar.id][0].start)

    assert ground_in_text(window, "actor") > 400
    assert ground_in_text(window, "sentence") == 0
    assert lit_actors(window) == {haftar.id}
    expected = {e.id for e in lesson_of(window).events if any(part.actor_id == haftar.id for part in e.actors)}
    assert lit_events(window) == expected
    assert 0 < len(expected) < len(lesson_of(window).events)


@pytest.mark.parametrize("theme", THEMES)
def test_an_event_lights_its_sentence_its_actors_and_its_figure(window: Window, theme: str) -> None:
    window.actions_by_name["theme_" + theme.replace("-", "_")].trigger()
    coup = event(window, "Coup brings Gaddafi")
    window.selection.choose_event(coup.id)

    assert window.reader._is_visible(coup.anchor.span.start)
    assert ground_in_text(window, "sentence") > 1000
    assert ground_in_text(window, "actor") == 0
    assert lit_actors(window) == {part.actor_id for part in coup.actors}
    assert lit_events(window) == {coup.id}


def test_a_sentence_lights_whom_it_mentions_and_what_it_tells(window: Window) -> None:
    coup = event(window, "Coup brings Gaddafi")
    window.selection.choose_sentence(coup.anchor.span.start + 3)
    window.reader.go_to(coup.anchor.span.start)
    lesson = lesson_of(window)

    assert ground_in_text(window, "sentence") > 1000
    sentence = window.selection.choice.sentence
    assert sentence is not None
    mentioned = {m.actor_id for m in lesson.mentions if m.span.overlaps(sentence)}
    assert lit_actors(window) == mentioned != set()
    assert coup.id in lit_events(window)
    assert lit_events(window) == {e.id for e in lesson.events if e.anchor.span.overlaps(sentence)}


def test_what_is_lit_is_brought_into_view_in_the_other_panes(window: Window) -> None:
    lesson = lesson_of(window)
    last = lesson.events[-1]
    window.selection.choose_event(last.id)
    assert window.timeline.timeline._is_visible(len(lesson.events) - 1)
    first = min(lesson.actors.index(lesson.actor_by_id[part.actor_id]) for part in last.actors)
    view = window.actors.list
    assert view.viewport().rect().intersects(view.visualRect(view.model().index(first, 0)))

    window.selection.choose_event(lesson.events[0].id)
    assert window.timeline.timeline._is_visible(0)


def test_the_choice_of_every_actor_and_event_is_the_librarys(window: Window) -> None:
    lesson = lesson_of(window)
    for found in lesson.actors:
        window.selection.choose_actor(found.id)
        assert window.selection.choice == links.choose_actor(lesson, found.id)
        assert window.actors.list._row.choice == window.selection.choice
    for happening in lesson.events:
        window.selection.choose_event(happening.id)
        assert window.selection.choice == links.choose_event(lesson, happening.id)


def test_the_choice_outlasts_a_change_but_not_another_article(window: Window, qtbot: QtBot) -> None:
    from tests.ui.rig import settle

    window.selection.choose_actor(actor(window, "Russia").id)
    before = window.selection.choice
    window.actions_by_name["toggle_key"].trigger()
    settle(qtbot, window)
    assert window.selection.choice == before
    assert lit_actors(window) == {actor(window, "Russia").id}

    window.actions_by_name["next_article"].trigger()
    assert lit_actors(window) == lit_events(window) == set()


def test_a_chosen_sentence_outlasts_a_change(open_window: Open, qtbot: QtBot) -> None:
    from desktop.library import studying
    from tests.ui.rig import settle

    window = open_window()
    window.selection.choose_sentence(5)
    before = window.selection.choice
    russia = actor(window, "Russia").id
    window.change(lambda: studying.set_actor_key(window.library, russia, False))
    settle(qtbot, window)
    assert window.selection.choice == before
