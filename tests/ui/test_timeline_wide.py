"""The wide timeline and the order in the text: rows, keys, choice, zoom, mirrored windows, and any number of events."""

import random
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.model.actor import Side
from db.model.article import Anchor, Span
from db.model.event import Claim, DateBasis, Event, EventActor
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.library.lessons import in_order_of_time
from desktop.library.links import NOTHING
from desktop.library.merging import Told
from desktop.settings import Settings
from desktop.ui.look import Look
from desktop.ui.panes.timeline import Timeline
from desktop.ui.panes.timeline_column import RAIL, ColumnDrawing
from desktop.ui.panes.timeline_wide import AXIS_ROOM, NODE_Y, WideDrawing
from desktop.ui.selection import Selection
from tests.ui.rig import click, colours, first_lesson, keep, picture, press

HOSTILE = (
    "The Ministry of Extraordinarily Long-Winded Affairs announces that negotiations about "
    "Donaudampfschifffahrtsgesellschaftskapitänsmützen in 𐀀𐀁 and مريم collapse once again at night"
)
Make = Callable[..., Timeline]


def wide(timeline: Timeline) -> WideDrawing:
    """What the pane draws."""
    assert isinstance(timeline._drawing, WideDrawing)
    return timeline._drawing


def made(lesson: Lesson, count: int, seed: int = 1) -> Lesson:
    """The lesson with so many events of all kinds of dates, actors and places in the text instead of its own."""
    chance = random.Random(seed)
    forms = ("{y}", "{y}-{m:02}", "{y}-{m:02}-{d:02}", "{y}-{m:02}~", "../{y}", "{y}/{z}", "{y}-{m:02}-{d:02}")
    events: list[Event] = []
    for number in range(count):
        year = 1960 + int(57 * chance.random() ** 0.5)
        date = forms[number % 7].format(y=year, z=year + 3, m=1 + number % 12, d=1 + number % 28)
        at = chance.randrange(len(lesson.article.text) - 10)
        actors = chance.sample(lesson.actors, k=number % 4)
        events.append(
            Event(
                id=number + 1,
                uuid=str(number),
                article_id=lesson.article.id,
                date=None if number % 25 == 24 else Moment.parse(date),
                date_basis=DateBasis.STATED,
                date_rule="",
                title=f"{number} {HOSTILE[: 5 + chance.randrange(len(HOSTILE))]}",
                detail="",
                claim=Claim.REPORT,
                key=number % 5 == 0,
                actors=tuple(EventActor(actor.id, "") for actor in actors),
                anchor=Anchor.of(lesson.article.text, Span(at, at + 8)),
                same_as=None,
            )
        )
    return lesson._replace(events=tuple(in_order_of_time(events)))


@pytest.fixture
def lesson(bundled: Path) -> Lesson:
    """The first bundled article."""
    return first_lesson(bundled)


@pytest.fixture
def make(make_look: Callable[..., Look], lesson: Lesson) -> Iterator[Make]:
    """Makes a timeline of its own, by the settings that are given."""
    kept: list[Timeline] = []

    def making(shown: Lesson = lesson, size: tuple[int, int] = (1200, 320), mirrored: bool = False, **by: object):
        settings = Settings(theme="light").changed(**by)
        selection = Selection()
        timeline = Timeline(selection, make_look(settings))
        selection.setParent(timeline)
        kept.append(timeline)
        if mirrored:
            timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        timeline.resize(*size)
        timeline.show()
        selection.show_lesson(shown)
        timeline.show_lesson(shown, [Told(event) for event in shown.events])
        return timeline

    yield making
    for timeline in kept:
        timeline.close()
        timeline.deleteLater()


def chosen(timeline: Timeline) -> int | None:
    """The row of the event that is chosen."""
    event = timeline._selection.choice.event
    return next((n for n, told in enumerate(timeline._rows.told) if told.event.id == event), None)


def figure_point(timeline: Timeline, index: int, place: int = 0) -> QPoint:
    """The beginning of an event's figure in one of its lanes, scrolled into view."""
    layout = wide(timeline).layout
    stand = layout.stands[index][place]
    box = timeline.row_box(index, stand.lane)
    timeline._scroll_to(timeline._scrolled + wide(timeline).hidden(box.translated(-timeline._inset, 0)))
    drawing = wide(timeline)
    x = drawing.name_room + layout.figure(index)[0] + 2 - timeline._scrolled.x()
    y = drawing.rail_room + stand.y - timeline._scrolled.y()
    return QPoint(round(drawing.view_width - x if drawing.mirrored else x) + timeline._inset, round(y))


# The order of events in each layout


def test_the_settings_name_the_layout(make: Make) -> None:
    assert isinstance(make()._drawing, ColumnDrawing)
    assert wide(make(timeline_wide=True)).grouping.of_event[0] == (0,)
    assert len(wide(make(timeline_rows="actors")).grouping.groups) > 5
    assert wide(make(timeline_rows="actors", timeline_order=True)).rail
    column = make(timeline_order=True)._drawing
    assert isinstance(column, ColumnDrawing)
    assert column.rail


def test_the_layout_can_be_changed_and_the_choice_stays_in_view(make: Make) -> None:
    timeline = make()
    timeline.make_current(6)
    for change in (
        lambda: timeline.set_wide(True),
        lambda: timeline.set_rows("actors"),
        lambda: timeline.set_order(True),
        lambda: timeline.set_rows("sides"),
        lambda: timeline.set_wide(False),
        lambda: timeline.set_rows("one"),
        lambda: timeline.set_order(False),
    ):
        change()
        assert timeline._is_visible(6)
        assert timeline.viewport().rect().intersects(timeline.row_box(6))
        assert chosen(timeline) == 6
    assert isinstance(timeline._drawing, ColumnDrawing)
    with pytest.raises(ValueError, match="'columns'"):
        timeline.set_rows("columns")


def test_rows_by_side_follow_the_lesson(make: Make, lesson: Lesson) -> None:
    by_name = {actor.name: actor.id for actor in lesson.actors}
    sides = (Side(1, "a", "East", 2, ((by_name["Khalifa Haftar"], None),)), Side(2, "b", "North", 3, ()))
    drawing = wide(make(lesson._replace(sides=sides), timeline_rows="sides"))
    assert [drawing.name(lane) for lane in range(len(drawing.grouping.groups))] == ["East", "No side"]
    plain = wide(make(timeline_rows="sides"))
    assert plain.name_room == 0 or plain.name(0) == "No side"


# Keyboard


@pytest.mark.parametrize("mirrored", [False, True])
def test_sideways_keys_walk_in_time(make: Make, mirrored: bool) -> None:
    timeline = make(timeline_rows="actors", mirrored=mirrored)
    timeline.setFocus()
    ahead, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    seen: list[int | None] = []
    for _ in range(len(timeline._rows)):
        press(timeline, ahead)
        seen.append(chosen(timeline))
        assert timeline.viewport().rect().contains(timeline.row_box(seen[-1] or 0).center())
    assert seen == list(range(len(timeline._rows)))
    press(timeline, back)
    assert chosen(timeline) == len(timeline._rows) - 2
    press(timeline, Qt.Key.Key_Home)
    assert chosen(timeline) == 0
    press(timeline, Qt.Key.Key_End)
    assert chosen(timeline) == len(timeline._rows) - 1


def test_down_and_up_change_the_lane(make: Make) -> None:
    timeline = make(timeline_rows="actors")
    layout = wide(timeline).layout
    joined = next(n for n, stands in enumerate(layout.stands) if len(stands) > 1)
    timeline.make_current(joined)
    press(timeline, Qt.Key.Key_Down)
    assert chosen(timeline) == joined
    assert timeline._lane == layout.stands[joined][1].lane
    assert timeline.row_box(joined).height() <= layout.sizes.line + 1
    press(timeline, Qt.Key.Key_Up)
    assert timeline._lane == layout.stands[joined][0].lane

    last = len(layout.lanes) - 1
    for _ in range(2 * len(layout.lanes)):
        press(timeline, Qt.Key.Key_Down)
    current = chosen(timeline)
    assert current is not None
    assert timeline._lane == last
    assert last in layout.lanes_of[current]


def test_enter_opens_the_card_of_the_event(make: Make) -> None:
    timeline = make(timeline_rows="actors")
    wanted: list[tuple[Told, QRect]] = []
    timeline.card_wanted.connect(lambda told, box: wanted.append((told, box)))
    press(timeline, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert wanted[0][0] is timeline._rows.told[0]


# Pointer


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_click_on_any_figure_or_words_of_an_event_chooses_it(make: Make, mirrored: bool) -> None:
    timeline = make(timeline_rows="actors", timeline_order=True, mirrored=mirrored)
    layout = wide(timeline).layout
    for index, stands in enumerate(layout.stands):
        for place in range(len(stands)):
            timeline._selection.clear()
            click(timeline.viewport(), figure_point(timeline, index, place))
            assert chosen(timeline) == index
            assert timeline._lane == stands[place].lane
        timeline.make_current(index)
        timeline._selection.clear()
        x, y, width, _ = layout.label_box(index)
        x += wide(timeline).name_room + width / 2 - timeline._scrolled.x()
        x = wide(timeline).view_width - x if mirrored else x
        place = QPointF(x + timeline._inset, y + wide(timeline).rail_room + 8 - timeline._scrolled.y())
        click(timeline.viewport(), place.toPoint())
        assert chosen(timeline) == index


def test_a_click_on_the_rail_chooses_the_event_told_there(make: Make) -> None:
    timeline = make(timeline_wide=True, timeline_order=True)
    for index, x, _ in wide(timeline).rail[:5]:
        click(timeline.viewport(), QPoint(round(x) - timeline._scrolled.x(), round(NODE_Y)))
        assert chosen(timeline) == index

    column = make(timeline_order=True, size=(430, 900))
    drawing = column._drawing
    assert isinstance(drawing, ColumnDrawing)
    for index, y, _ in drawing.rail[:5]:
        click(column.viewport(), QPoint(round(RAIL), round(y) - column._scrolled.y()))
        assert chosen(column) == index


def test_a_click_on_a_name_chooses_the_actor_and_lights_lane_and_events(make: Make) -> None:
    timeline = make(timeline_rows="actors")
    drawing = wide(timeline)
    before = picture(timeline.viewport())
    click(timeline.viewport(), QPoint(60, round(drawing.layout.lanes[0].top) + 14))
    (actor,) = drawing.grouping.groups[0].actors
    choice = timeline._selection.choice
    assert choice.actor == actor
    lane = QRect(0, 2, 1000, round(drawing.layout.lanes[0].height) - 4)
    ground = timeline._look.colour("actor").name()
    assert colours(before, lane)[ground] == 0
    assert colours(picture(timeline.viewport()), lane)[ground] > 10_000

    click(timeline.viewport(), QPoint(300, timeline.viewport().height() - 4))
    assert timeline._selection.choice == NOTHING


def test_choosing_an_actor_anywhere_brings_its_lane_into_view(make: Make, lesson: Lesson) -> None:
    timeline = make(made(lesson, 60), timeline_rows="actors")
    groups, lanes = wide(timeline).grouping.groups, wide(timeline).layout.lanes
    for group, lane in zip(groups[:-1], lanes, strict=False):
        timeline._selection.choose_actor(*group.actors)
        top = lane.top - timeline._scrolled.y()
        assert 0 <= top <= wide(timeline).room[1] - 30


def test_dragging_pans_both_ways(make: Make, lesson: Lesson) -> None:
    timeline = make(made(lesson, 60), timeline_rows="actors")
    timeline._scroll_to(QPoint(300, 100))
    viewport = timeline.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 150))
    QTest.mouseMove(viewport, QPoint(480, 140))
    QTest.mouseMove(viewport, QPoint(460, 120))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(460, 120))
    assert timeline._scrolled == QPoint(340, 130)
    assert timeline._selection.choice == NOTHING


@pytest.mark.parametrize("mirrored", [False, True])
def test_zoom_keeps_the_day_under_the_pointer(make: Make, lesson: Lesson, mirrored: bool) -> None:
    timeline = make(made(lesson, 40), timeline_rows="actors", mirrored=mirrored)
    timeline._scroll_to(QPoint(400, 0))
    for notches, at in ((2, 500), (1, 800), (-1, 600)):
        point = QPointF(at, 100)
        drawing = wide(timeline)
        along = drawing.along(point - QPointF(timeline._inset, 0))
        day = drawing.day(timeline._scrolled.x() + along)
        turn(timeline, notches, point, Qt.KeyboardModifier.ControlModifier)
        assert wide(timeline).position(day) - timeline._scrolled.x() == pytest.approx(along, abs=1)


def test_the_wheel_goes_along_the_time_where_nothing_is_below(make: Make) -> None:
    timeline = make(timeline_wide=True, size=(700, 600))
    assert timeline.verticalScrollBar().maximum() == 0
    assert timeline.horizontalScrollBar().maximum() > 0  # what came later
    turn(timeline, -1, QPointF(200, 100), Qt.KeyboardModifier.NoModifier)
    assert timeline.horizontalScrollBar().value() > 0


def test_zooming_out_shows_all_of_the_time_at_once(make: Make, lesson: Lesson) -> None:
    timeline = make(made(lesson, 100), timeline_wide=True)
    assert timeline.horizontalScrollBar().maximum() > 1000
    for _ in range(40):
        timeline.zoom_out()
    assert wide(timeline).layout.dated_end <= wide(timeline).room[0] + 40
    timeline.zoom_reset()
    assert timeline.zoom == 1.0


# What is drawn


def test_what_came_later_stands_apart_at_the_trailing_end(make: Make, lesson: Lesson) -> None:
    timeline = make(timeline_rows="actors")
    drawing = wide(timeline)
    assert [one.lines[: one.headline] for one in drawing.later]
    assert len(drawing.later) == len(lesson.later)
    assert all(one.x > drawing.later_start >= drawing.layout.width for one in drawing.later)
    for one, event in zip(drawing.later, lesson.later, strict=True):
        assert " ".join(one.lines[one.headline :]).startswith(event.source[:20])
    timeline._scroll_to(QPoint(timeline.horizontalScrollBar().maximum(), 0))
    shown = QRect(timeline.viewport().width() - 250, 0, 240, 200)
    assert colours(picture(timeline.viewport()), shown)[timeline._look.colour("ink").name()] > 60


@pytest.mark.parametrize("rows", ["one", "actors"])
def test_the_paragraph_that_is_read_is_marked(make: Make, lesson: Lesson, rows: str) -> None:
    timeline = make(timeline_wide=True, timeline_rows=rows)
    number = lesson.paragraph_number(lesson.events[0].anchor.span.start)
    before = picture(timeline.viewport())
    timeline.show_reading(number)
    after = picture(timeline.viewport())
    box = timeline.row_box(0).adjusted(-6, -6, 6, 6)
    assert before.copy(box) != after.copy(box)


def test_the_order_in_the_text_is_that_of_the_evidence(make: Make, lesson: Lesson) -> None:
    told = [index for index, _, _ in wide(make(timeline_wide=True, timeline_order=True)).rail]
    starts = [lesson.events[index].anchor.span.start for index in told]
    assert starts == sorted(starts)
    assert sorted(told) == list(range(len(lesson.events)))


def test_the_chosen_events_curve_is_lit(make: Make) -> None:
    for timeline in (make(timeline_wide=True, timeline_order=True), make(timeline_order=True, size=(430, 700))):
        accent = timeline._look.colour("accent").name()
        assert colours(picture(timeline.viewport()))[accent] == 0
        timeline.make_current(2)
        drawing = timeline._drawing
        box = QRect(0, 0, 1200, 80) if isinstance(drawing, WideDrawing) else QRect(58, 0, 60, 700)
        assert colours(picture(timeline.viewport()), box)[accent] > 10


def test_no_events_and_only_undated_ones(make: Make, lesson: Lesson) -> None:
    empty = make(lesson._replace(events=(), later=()), timeline_rows="actors", timeline_order=True)
    assert len(colours(picture(empty.viewport()))) > 2  # it says so
    later = make(lesson._replace(events=()), timeline_wide=True, timeline_order=True)
    assert len(colours(picture(later.viewport()))) > 2
    for timeline in (empty, later):
        press(timeline, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Return)
        click(timeline.viewport(), QPoint(100, 30))
        assert timeline._selection.choice == NOTHING

    undated = lesson._replace(events=tuple(event._replace(date=None) for event in lesson.events))
    timeline = make(undated, timeline_rows="actors", timeline_order=True)
    for index in range(len(undated.events)):
        click(timeline.viewport(), figure_point(timeline, index))
        assert chosen(timeline) == index
    press(timeline, Qt.Key.Key_Plus)


def turn(timeline: Timeline, notches: int, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
    """Turn the wheel with the pointer at a place."""
    wheel = QWheelEvent(
        place,
        timeline.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(timeline.viewport(), wheel)


# Any number of events


@pytest.mark.parametrize("count", [3, 30, 300, 3000])
@pytest.mark.parametrize("rows", ["one", "actors"])
def test_any_number_of_events_can_be_walked_zoomed_and_read(make: Make, lesson: Lesson, count: int, rows: str) -> None:
    timeline = make(made(lesson, count), timeline_wide=True, timeline_rows=rows, timeline_order=count < 3000)
    for key in (
        Qt.Key.Key_End,
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_Right,
        Qt.Key.Key_Plus,
        Qt.Key.Key_PageDown,
    ):
        press(timeline, key)
        assert len(colours(picture(timeline.viewport()))) > 10
    drawing = wide(timeline)
    for index in range(0, count, max(1, count // 40)):
        words = drawing.words(index)
        width, height = drawing.layout.labels[index]
        beside = drawing.bold.horizontalAdvance(words.date) + drawing.gap
        assert beside + drawing.bold.horizontalAdvance(words.lines[0]) <= width + 1
        assert max(map(drawing.bold.horizontalAdvance, words.lines)) <= width + 1
        assert len(words.lines) * 16 <= height + 1
        assert words.date == timeline._rows.date(index).replace(" ", "\N{NO-BREAK SPACE}")
        timeline.make_current(index)
        shown = timeline.row_box(index)
        assert timeline.viewport().rect().contains(shown.center() if shown.width() < 1000 else shown.topLeft())
        assert shown.bottom() < timeline.height() - AXIS_ROOM + 20


@pytest.mark.parametrize("count", [3, 30, 300])
def test_the_column_beside_the_order_in_the_text_keeps_its_rows_apart(make: Make, lesson: Lesson, count: int) -> None:
    timeline = make(made(lesson, count), size=(430, 430), timeline_order=True)
    boxes = [timeline.row_box(n) for n in range(count)]
    assert all(above.bottom() <= below.top() + 1 for above, below in pairwise(boxes))
    drawing = timeline._drawing
    assert isinstance(drawing, ColumnDrawing)
    for index in range(count):
        lines = drawing.lines(timeline._rows[index].title)
        assert len(lines) * 16.5 <= boxes[index].height()
    nodes = [y for _, y, _ in drawing.rail]
    assert nodes == sorted(nodes)
    assert drawing.anchor(0) == pytest.approx(nodes[0])
    assert drawing.anchor(count - 1) == pytest.approx(nodes[-1])


def test_screen_readers_get_each_event_once_with_its_actors(make: Make, lesson: Lesson) -> None:
    timeline = make(timeline_rows="actors")
    items = timeline.painted_items()
    assert [item.name.partition(": ")[2] for item in items] == [event.title for event in lesson.events]
    assert "Khalifa Haftar" in items[0].description
    press(timeline, Qt.Key.Key_End)
    assert [item.current for item in items] == [False] * (len(items) - 1) + [True]
    assert timeline.viewport().rect().contains(items[-1].box.center())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pictures(make: Make, lesson: Lesson, theme: str) -> None:
    """For people to look at: build/screenshots/ holds the last ones."""
    for name, size, count, by in (
        ("one", (1600, 340), 0, {"timeline_wide": True}),
        ("actors", (1600, 340), 0, {"timeline_rows": "actors"}),
        ("order", (1000, 300), 0, {"timeline_wide": True, "timeline_order": True}),
        ("column", (430, 430), 0, {"timeline_order": True}),
        ("3", (1000, 300), 3, {"timeline_rows": "actors", "timeline_order": True}),
        ("30", (1600, 340), 30, {"timeline_rows": "actors"}),
        ("300", (1600, 340), 300, {"timeline_wide": True}),
    ):
        timeline = make(made(lesson, count) if count else lesson, size, theme=theme, **by)
        timeline.make_current(min(2, len(timeline._rows) - 1))
        image = picture(timeline)
        assert len(colours(image)) > 20
        keep(image, f"{theme}-timeline-{name}")
