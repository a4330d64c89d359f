"""The relations pane: map and list, choosing and walking, the choice of a time, articles with very many or none."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.actor import Actor, ActorKind, Relation, Side
from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.library.links import NOTHING
from desktop.settings import Settings
from desktop.ui import accessible
from desktop.ui.look import Look
from desktop.ui.panes.relations import RelationsPane
from desktop.ui.panes.relations_drawing import Drawing, Place
from desktop.ui.panes.relations_legend import AGAINST, UNDATED
from desktop.ui.selection import Selection
from tests.ui.rig import WAIT, click, colours, first_lesson, picture, press

Make = Callable[..., RelationsPane]
KINDS = ("commands", "supports", "part of", "opposed", "does not recognise", "aligned with")
PERIODS = (None, "2011", "2014/2016", "2015-03/..", None, "../2012", "2017~")


def made_lesson(lesson: Lesson, actors: int, relations: int) -> Lesson:
    """A lesson in which a few actors have most of the relations."""
    cast = tuple(
        Actor(9000 + n, f"a{n}", f"The {n}. ministry of affairs", list(ActorKind)[n % 10], "Who.", False, (), (), ())
        for n in range(actors)
    )
    made: list[Relation] = []
    for n in range(relations):
        first, second = 9000 + n * n % max(1, actors // 5), 9000 + n % actors
        period = PERIODS[n % len(PERIODS)]
        anchor = Anchor.of(lesson.article.text, Span(10 * n, 10 * n + 8))
        made.append(
            Relation(n + 1, first, KINDS[n % 6], second, None if period is None else Moment.parse(period), anchor)
        )
    return lesson._replace(actors=cast, relations=tuple(made), mentions=(), events=(), statements=(), sides=())


@pytest.fixture
def lesson(bundled: Path) -> Lesson:
    """The first bundled article."""
    return first_lesson(bundled)


@pytest.fixture
def make_pane(look: Look, qtbot: QtBot) -> Iterator[Make]:
    """Makes a pane of its own that shows a lesson."""
    made: list[RelationsPane] = []

    def make(lesson: Lesson | None, width: int = 430, height: int = 430) -> RelationsPane:
        selection = Selection()
        pane = RelationsPane(selection, look)
        selection.setParent(pane)
        made.append(pane)
        selection.show_lesson(lesson)
        pane.show_lesson(lesson)
        pane.resize(width, height)
        pane.show()
        qtbot.waitExposed(pane)
        return pane

    yield make
    for pane in made:
        pane.close()
        pane.deleteLater()


@pytest.fixture
def pane(make_pane: Make, lesson: Lesson) -> RelationsPane:
    """A pane of the usual size that shows the first bundled article."""
    return make_pane(lesson)


def drawing_of(pane: RelationsPane) -> Drawing:
    assert pane.map._drawing is not None
    return pane.map._drawing


def node(pane: RelationsPane, name: str) -> Place:
    """The place of an actor."""
    return Place(False, next(n for n, actor in enumerate(drawing_of(pane).actors) if actor.name == name))


def edge(pane: RelationsPane, first: str, second: str) -> Place:
    """The place of the relation between two actors."""
    ends = node(pane, first).number, node(pane, second).number
    drawing = drawing_of(pane)
    return Place(True, next(n for n in range(len(drawing.relations)) if drawing.ends(n) == ends))


def point(pane: RelationsPane, place: Place) -> QPoint:
    """The middle of an actor or of a relation's words in the viewport, scrolled into view."""
    pane.map.bring(pane.map._box(place))
    return pane.map._box(place).center()


def relation_at(pane: RelationsPane, place: Place) -> Relation:
    return drawing_of(pane).relations[place.number]


def lit(pane: RelationsPane) -> tuple[set[str], set[str]]:
    """The names of the actors and the words of the relations that stand out."""
    drawing, found = drawing_of(pane), pane.map._lit(pane.map._shown().edges)
    return {drawing.actors[n].name for n in found.nodes}, {drawing.relations[n].kind for n in found.edges}


# The map


def test_the_map_shows_every_relation_and_all_actors_that_have_one(pane: RelationsPane, lesson: Lesson) -> None:
    drawing = drawing_of(pane)
    assert [one.id for one in drawing.relations] == [one.id for one in lesson.relations]
    taking_part = {actor_id for one in lesson.relations for actor_id in (one.from_id, one.to_id)}
    assert {actor.id for actor in drawing.actors} == taking_part
    assert len(colours(picture(pane.map.viewport()))) > 20


def test_a_click_on_an_actor_chooses_it_and_asks_for_its_card(pane: RelationsPane, qtbot: QtBot) -> None:
    for n, actor in enumerate(drawing_of(pane).actors):
        place = point(pane, Place(False, n))
        with qtbot.waitSignal(pane.card_wanted) as wanted:
            click(pane.map.viewport(), place)
        actor_id, box, full = wanted.args
        assert (actor_id, full) == (actor.id, True)
        assert box.contains(pane.map.viewport().mapToGlobal(place))
        assert pane._selection.choice.actor == actor.id


def test_choosing_an_actor_lights_its_relations_and_neighbours(pane: RelationsPane) -> None:
    click(pane.map.viewport(), point(pane, node(pane, "Khalifa Haftar")))
    names, kinds = lit(pane)
    assert names == {"Khalifa Haftar", "Libyan National Army", "Russia", "Russian Defence Ministry"}
    assert kinds == {"commands", "supports"}


def test_a_click_on_the_words_of_a_relation_shows_its_evidence(pane: RelationsPane) -> None:
    for n, relation in enumerate(drawing_of(pane).relations):
        click(pane.map.viewport(), point(pane, Place(True, n)))
        choice = pane._selection.choice
        assert choice.sentence == relation.anchor.span
        assert choice.brings
        assert lit(pane)[1] == {relation.kind}
        assert pane.map._lit(pane.map._shown().edges).chosen_edge == n
        assert pane.list._delegate is not None
        assert pane.list._delegate.chosen == relation.id


def test_a_click_on_a_line_chooses_its_relation(pane: RelationsPane) -> None:
    drawn = drawing_of(pane).map
    boxes = [*drawn.nodes, *(one.label for one in drawn.edges)]
    for n, one in enumerate(drawn.edges):
        x, y = one.curve[3]  # where it leaves the row of its first actor
        free = QPointF(x, y + (2 if one.curve[6][1] > y else -2))
        assert not any(box.left < free.x() < box.right and box.top < free.y() < box.bottom for box in boxes)
        pane._selection.clear()
        pane.map.clicked(free)
        assert pane._selection.choice.sentence == relation_at(pane, Place(True, n)).anchor.span


def test_a_click_beside_everything_ends_the_choice(pane: RelationsPane) -> None:
    click(pane.map.viewport(), point(pane, node(pane, "Russia")))
    pane.map.clicked(QPointF(-50, -50))
    assert pane._selection.choice == NOTHING
    assert lit(pane) == (set(), set())


def test_an_actor_chosen_elsewhere_is_lit_and_brought_into_view(pane: RelationsPane, lesson: Lesson) -> None:
    pane.map.set_zoom(3.0)
    for name in ("Khalifa Haftar", "European Union", "Muammar Gaddafi"):
        place = node(pane, name)
        pane._selection.choose_actor(drawing_of(pane).actors[place.number].id)
        assert pane.map.viewport().rect().contains(pane.map._box(place))
        assert name in lit(pane)[0]
    without = next(actor for actor in lesson.actors if actor.id not in drawing_of(pane).number)
    pane._selection.choose_actor(without.id)
    assert lit(pane) == (set(), set())


def test_relations_of_one_sentence_can_be_told_apart(pane: RelationsPane) -> None:
    for name in ("European Union", "Algeria", "European Union"):
        place = edge(pane, name, "Russia")
        click(pane.map.viewport(), point(pane, place))
        assert lit(pane)[0] == {name, "Russia"}


def test_a_chosen_sentence_lights_the_relations_that_it_tells(pane: RelationsPane) -> None:
    place = edge(pane, "European Union", "Russia")
    pane._selection.choose_sentence(relation_at(pane, place).anchor.span.start)
    names, kinds = lit(pane)
    assert names >= {"European Union", "Algeria", "Russia"}
    assert kinds == {"asked to mediate"}


def test_what_is_not_lit_fades_and_its_words_stay(pane: RelationsPane, look: Look) -> None:
    pane._selection.choose_actor(drawing_of(pane).actors[node(pane, "Khalifa Haftar").number].id)
    pane.map.set_zoom(2.0)
    place = node(pane, "Muammar Gaddafi")
    point(pane, place)
    seen = colours(picture(pane.map.viewport()), pane.map._box(place))
    assert seen[look.colour("faint").name()] > 20
    assert seen[look.colour("ink").name()] == 0


# The keyboard


@pytest.mark.parametrize(
    ("key", "axis", "sign"),
    [(Qt.Key.Key_Left, 0, -1), (Qt.Key.Key_Right, 0, 1), (Qt.Key.Key_Up, 1, -1), (Qt.Key.Key_Down, 1, 1)],
)
def test_arrows_walk_in_their_direction(pane: RelationsPane, key: Qt.Key, axis: int, sign: int) -> None:
    drawing = drawing_of(pane)
    for n in range(len(drawing.actors)):
        pane.map.make_current(Place(False, n))
        before = drawing.map.nodes[n].middle
        press(pane.map, key)
        chosen = pane._selection.choice.actor
        assert chosen is not None
        after = drawing.map.nodes[drawing.number[chosen]].middle
        assert chosen == drawing.actors[n].id or (after[axis] - before[axis]) * sign > 0


def test_arrows_reach_every_actor(pane: RelationsPane) -> None:
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    reached, new = set[Place | None](), [Place(False, 0)]
    while new:
        place = new.pop()
        reached.add(place)
        for key in keys:
            pane.map.make_current(place)
            press(pane.map, key)
            if pane.map._current is not None and pane.map._current not in reached:
                new.append(pane.map._current)
    assert len(reached) == len(drawing_of(pane).actors)


def test_e_walks_all_relations_of_an_actor_and_escape_goes_back(pane: RelationsPane) -> None:
    place = node(pane, "Russia")
    pane.map.make_current(place)
    walked: list[int] = []
    for _ in range(5):
        press(pane.map, Qt.Key.Key_E)
        assert pane.map._current is not None
        assert pane.map._current.is_edge
        walked.append(pane.map._current.number)
        assert pane._selection.choice.sentence == relation_at(pane, pane.map._current).anchor.span
    assert sorted(walked) == sorted(drawing_of(pane).edges_of(place.number))
    press(pane.map, Qt.Key.Key_Space)
    assert pane.map._current == Place(True, walked[0])
    QTest.keyClick(pane.map, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    assert pane.map._current == Place(True, walked[-1])
    press(pane.map, Qt.Key.Key_Escape)
    assert pane.map._current == place
    assert pane._selection.choice.actor == drawing_of(pane).actors[place.number].id


def test_enter_asks_for_the_card_and_shows_the_evidence_again(pane: RelationsPane, qtbot: QtBot) -> None:
    pane.map.make_current(node(pane, "Russia"))
    with qtbot.waitSignal(pane.card_wanted):
        press(pane.map, Qt.Key.Key_Return)
    place = edge(pane, "Russia", "Khalifa Haftar")
    pane.map.make_current(place)
    pane._selection.clear()
    pane.map._current = place
    press(pane.map, Qt.Key.Key_Return)
    assert pane._selection.choice.sentence == relation_at(pane, place).anchor.span


def test_the_ring_shows_where_the_keyboard_is(pane: RelationsPane, look: Look, qtbot: QtBot) -> None:
    place = node(pane, "Russia")
    pane.map.make_current(place)
    box = pane.map._box(place).adjusted(-8, -8, 8, 8)
    pane.map.setFocus()
    qtbot.waitUntil(pane.map.hasFocus, timeout=WAIT)
    pane.map.set_zoom(2.0)
    point(pane, place)
    box = pane.map._box(place).adjusted(-12, -12, 12, 12)
    assert colours(picture(pane.map.viewport()), box)[look.colour("focus").name()] > 20


def test_keys_zoom(pane: RelationsPane) -> None:
    start = pane.map.zoom
    press(pane.map, Qt.Key.Key_Plus)
    assert pane.map.zoom == pytest.approx(start * 1.25)
    press(pane.map, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert pane.map.zoom == pytest.approx(start / 1.25)
    press(pane.map, Qt.Key.Key_0)
    assert pane.map.zoom == start
    press(pane.map, *[Qt.Key.Key_Minus] * 30)
    assert pane.map.zoom == pytest.approx(0.2)
    press(pane.map, *[Qt.Key.Key_Plus] * 30)
    assert pane.map.zoom == pytest.approx(3.0)


def test_the_wheel_zooms_around_the_pointer(pane: RelationsPane) -> None:
    pane.map.set_zoom(2.0)
    place = QPointF(point(pane, node(pane, "Russia")))
    before = pane.map.to_drawing(place)
    wheel = QWheelEvent(
        place,
        pane.map.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.map.viewport(), wheel)
    assert pane.map.zoom == pytest.approx(2.5)
    after = pane.map.to_drawing(place)
    assert (after - before).manhattanLength() < 2


def test_dragging_moves_the_map_and_chooses_nothing(pane: RelationsPane) -> None:
    pane.map.set_zoom(3.0)
    viewport, start = pane.map.viewport(), point(pane, node(pane, "Russia"))
    before = pane.map.to_drawing(QPointF(start))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    end = start + QPoint(-60 if start.x() > 200 else 60, 0)
    for place in (start + (end - start) / 2, end):
        QTest.mouseMove(viewport, place)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert (pane.map.to_drawing(QPointF(end)) - before).manhattanLength() < 2
    assert pane._selection.choice == NOTHING


# The choice of a time


def test_the_times_are_the_years_between_changes(pane: RelationsPane) -> None:
    words = [pane.period.itemText(n) for n in range(pane.period.count())]
    assert words == ["All times", "2011", "2015", "2016–2021", "from 2022"]
    assert pane.count.text() == "12 relations"


def test_a_time_shows_what_held_then_and_what_is_not_dated(pane: RelationsPane) -> None:
    pane.period.setCurrentIndex(1)
    shown = pane.map._shown()
    kinds = {drawing_of(pane).relations[n].period for n in shown.edges}
    assert kinds == {None, Moment.parse("2011")}
    assert {drawing_of(pane).relations[n].period for n in shown.dashed} == {None}
    assert pane.count.text() == "10 of 12"
    assert pane.list.model().rowCount() == 10
    assert UNDATED in [entry.sign for entry in pane.legend._entries]
    pane.period.setCurrentIndex(0)
    assert len(pane.map._shown().edges) == 12
    assert not pane.map._shown().dashed
    assert UNDATED not in [entry.sign for entry in pane.legend._entries]
    assert AGAINST in [entry.sign for entry in pane.legend._entries]


def test_another_time_moves_nothing(pane: RelationsPane) -> None:
    before = drawing_of(pane).map
    pane.period.setCurrentIndex(1)
    assert drawing_of(pane).map is before


def test_a_relation_of_another_time_can_neither_be_clicked_nor_walked_to(pane: RelationsPane) -> None:
    place = edge(pane, "Khalifa Haftar", "Libyan National Army")
    pane.period.setCurrentIndex(1)
    click(pane.map.viewport(), point(pane, place))
    assert pane._selection.choice.sentence is None
    pane.map.make_current(node(pane, "Libyan National Army"))
    press(pane.map, Qt.Key.Key_E, Qt.Key.Key_E)
    assert pane.map._current == edge(pane, "Libyan National Army", "House of Representatives")


def test_the_time_stays_when_the_lesson_is_shown_again(pane: RelationsPane, lesson: Lesson) -> None:
    pane.period.setCurrentIndex(2)
    pane.show_lesson(lesson._replace(relations=lesson.relations[:-1]))
    assert pane.period.currentText() == "2015"
    assert len(drawing_of(pane).relations) == 11


def test_the_same_relations_again_move_nothing(pane: RelationsPane, lesson: Lesson) -> None:
    before, place = drawing_of(pane), edge(pane, "Russia", "Khalifa Haftar")
    pane.map.set_zoom(2.0)
    pane.map.make_current(place)
    pane.show_lesson(lesson._replace(words=()))
    assert drawing_of(pane) is before
    assert pane.map.zoom == 2.0
    assert pane.map._current == place
    assert pane.map._lit(pane.map._shown().edges).chosen_edge == place.number
    pane.show_lesson(lesson._replace(relations=lesson.relations[:-1]))
    assert drawing_of(pane) is not before


# The list


def test_the_list_says_each_relation_in_a_sentence(pane: RelationsPane) -> None:
    model = pane.list.model()
    sentences = [model.index(n, 0).data() for n in range(model.rowCount())]
    assert "United Nations — supports → Government of National Accord" in sentences
    spoken = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]
    serraj = next(words for words in spoken if words.startswith("Fayez al-Serraj"))
    assert serraj == "Fayez al-Serraj: leads: Government of National Accord. When: 2016–2021. Paragraph 4."


def test_enter_in_the_list_shows_the_evidence_and_lights_the_map(make_pane: Make, lesson: Lesson) -> None:
    pane = make_pane(lesson, 1100, 700)
    for n, relation in enumerate(lesson.relations):
        pane.list.setCurrentIndex(pane.list.model().index(n, 0))
        press(pane.list, Qt.Key.Key_Return)
        assert pane._selection.choice.sentence == relation.anchor.span
        assert pane.map._lit(pane.map._shown().edges).chosen_edge == n
    pane._selection.choose_actor(lesson.relations[0].from_id)
    assert pane.list._delegate is not None
    assert pane.list._delegate.chosen is None


def test_map_and_list_take_turns_in_a_narrow_pane_and_stand_side_by_side_in_a_wide_one(
    pane: RelationsPane, qtbot: QtBot
) -> None:
    assert (pane.map.isVisible(), pane.list.isVisible()) == (True, False)
    pane.map.setFocus()
    qtbot.waitUntil(pane.map.hasFocus, timeout=WAIT)
    pane.list_button.click()
    assert (pane.map.isVisible(), pane.list.isVisible()) == (False, True)
    assert pane.list.hasFocus()
    pane.resize(1100, 700)
    assert (pane.map.isVisible(), pane.list.isVisible()) == (True, True)
    assert not pane.list_button.isVisible()
    pane.map.setFocus()
    press(pane.map, Qt.Key.Key_Tab)
    assert pane.list.hasFocus()
    pane.resize(430, 430)
    assert (pane.map.isVisible(), pane.list.isVisible()) == (False, True)


# All kinds of lessons


@pytest.mark.parametrize(("actors", "relations"), [(2, 1), (15, 20), (40, 60)])
@pytest.mark.parametrize(("width", "height"), [(430, 430), (340, 320), (1100, 700), (220, 200)])
def test_any_number_of_relations_in_any_pane(
    make_pane: Make, lesson: Lesson, actors: int, relations: int, width: int, height: int
) -> None:
    pane = make_pane(made_lesson(lesson, actors, relations), width, height)
    assert pane.map.zoom >= 0.78
    view = pane.map.viewport()
    for n in range(len(drawing_of(pane).actors)):
        pane.map.make_current(Place(False, n))
        assert view.rect().intersects(pane.map._box(Place(False, n)))
    press(pane.map, Qt.Key.Key_E, Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_0)
    assert len(colours(picture(pane))) > 5


@pytest.mark.parametrize("which", ["no lesson", "no relations"])
def test_nothing_to_show(make_pane: Make, lesson: Lesson, which: str) -> None:
    pane = make_pane(None if which == "no lesson" else lesson._replace(relations=()))
    assert pane.empty.isVisible() == (which == "no relations")
    assert not pane.map.isVisible()
    assert not pane.period.isVisible()
    keys = (Qt.Key.Key_Right, Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_Plus, Qt.Key.Key_0)
    press(pane.map, *keys)
    assert pane.map.painted_items()[:] == []
    assert pane._selection.choice == NOTHING
    pane.show_lesson(lesson)
    assert pane.map.isVisible()
    assert len(drawing_of(pane).relations) == 12
    pane.show_lesson(None)
    assert not pane.map.isVisible()


def test_without_dates_there_is_no_choice_of_a_time(make_pane: Make, lesson: Lesson) -> None:
    undated = tuple(one._replace(period=None) for one in lesson.relations)
    pane = make_pane(lesson._replace(relations=undated))
    assert not pane.period.isVisible()
    assert pane.stretch is None


def test_a_relation_of_an_actor_to_itself_is_drawn(make_pane: Make, lesson: Lesson) -> None:
    one = lesson.relations[0]
    pane = make_pane(lesson._replace(relations=(one._replace(to_id=one.from_id),)))
    assert len(drawing_of(pane).actors) == 1
    click(pane.map.viewport(), point(pane, Place(True, 0)))
    assert pane._selection.choice.sentence == one.anchor.span


def test_sides_have_a_ground_and_stand_in_the_legend(make_pane: Make, lesson: Lesson) -> None:
    members = tuple((lesson.relations[0].from_id, None) for _ in range(1))
    pane = make_pane(lesson._replace(sides=(Side(1, "side", "The East", 0, members),)))
    assert [entry.words for entry in pane.legend._entries][:2] == ["The East", "No side"]
    box = pane.map._box(node(pane, "Khalifa Haftar")).adjusted(-4, -4, 4, 4)
    plain = make_pane(lesson)
    assert set(colours(picture(pane.map.viewport()), box)) != set(colours(picture(plain.map.viewport()), box))


def test_small_changes_of_size_keep_the_map_and_large_ones_make_another(pane: RelationsPane) -> None:
    before = drawing_of(pane)
    pane.resize(450, 420)
    assert drawing_of(pane) is before
    pane.resize(700, 430)
    assert drawing_of(pane) is not before


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "high-contrast"])
def test_all_themes(make_pane: Make, lesson: Lesson, look: Look, theme: str) -> None:
    pane = make_pane(lesson)
    before = picture(pane.map)
    look.apply(Settings(theme=theme))
    pane._selection.choose_actor(lesson.relations[0].from_id)
    assert picture(pane.map) != before


def test_windows_that_read_from_right_to_left_are_mirrored(make_pane: Make, lesson: Lesson) -> None:
    pane = make_pane(lesson)
    plain = drawing_of(pane).map
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = drawing_of(pane).map
    for one, other in zip(plain.nodes, mirrored.nodes, strict=True):
        assert other.right == pytest.approx(plain.width - one.left)
    pane.map.set_zoom(2.0)
    for n in range(len(drawing_of(pane).actors)):
        click(pane.map.viewport(), point(pane, Place(False, n)))
        assert pane._selection.choice.actor == drawing_of(pane).actors[n].id


# Screen readers


def test_screen_readers_get_actors_and_relations(pane: RelationsPane, qtbot: QtBot) -> None:
    accessible.begin()
    QAccessible.setActive(True)
    try:
        tree = QAccessible.queryAccessibleInterface(pane.map)
        assert tree.childCount() == len(drawing_of(pane).actors) + 12
        pane.map.setFocus()
        qtbot.waitUntil(pane.map.hasFocus, timeout=WAIT)
        place = edge(pane, "United Nations", "Government of National Accord")
        pane.map.make_current(place)
        item = tree.child(pane.map._places().index(place))
        said = "United Nations: supports: Government of National Accord. Paragraph 4."
        assert item.text(QAccessible.Text.Name) == said
        assert item.state().focused
        assert item.state().selected
    finally:
        QAccessible.setActive(False)


def test_pressing_an_item_opens_it(pane: RelationsPane, qtbot: QtBot) -> None:
    items = pane.map.painted_items()
    haftar = next(n for n, item in enumerate(items) if item.name == "Khalifa Haftar")
    assert items[haftar].description == "person, 3 relations"
    with qtbot.waitSignal(pane.card_wanted):
        pane.map.press_painted(haftar)
    pane.map.press_painted(len(items) - 1)
    assert pane._selection.choice.sentence == drawing_of(pane).relations[-1].anchor.span
    assert isinstance(items[0].box, QRect)
