"""The timeline pane: order, keys, clicks, zoom and pan, and articles with very many events or none."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.article import Anchor, Span
from db.model.event import Claim, DateBasis, Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.library.curating.details import set_archived
from desktop.library.lessons import in_order_of_time
from desktop.library.links import NOTHING
from desktop.library.merging import Told
from desktop.ui import telling
from desktop.ui.look import Look
from desktop.ui.panes.timeline import Timeline
from desktop.ui.panes.timeline_column import ColumnDrawing
from desktop.ui.selection import Selection
from desktop.ui.window import Window
from tests.ui.rig import click, colours, event, first_lesson, lesson_of, picture, press


def drawing_of(timeline: Timeline) -> ColumnDrawing:
    """What the pane draws."""
    assert isinstance(timeline._drawing, ColumnDrawing)
    return timeline._drawing


def titles(timeline: Timeline) -> list[str]:
    """The headlines from top to bottom."""
    tops = [timeline.row_box(index).top() for index in range(len(timeline._rows.told))]
    assert tops == sorted(tops)
    return [told.event.title for told in timeline._rows.told]


def lines_of(timeline: Timeline) -> list[list[str]]:
    """Every headline as it is wrapped."""
    drawing = drawing_of(timeline)
    return [drawing.lines(title) for title in titles(timeline)]


def row_of(timeline: Timeline, edtf: str) -> int:
    """The row of the event with this date."""
    return next(n for n, told in enumerate(timeline._rows.told) if told.event.date == Moment.parse(edtf))


def title_point(timeline: Timeline, index: int) -> QPoint:
    """Where the headline of a row begins, scrolled into view."""
    timeline._show_row(index)
    box = timeline.row_box(index)
    return QPoint(round(drawing_of(timeline).text_left) + 6, box.top() + 12)


def glyph_point(timeline: Timeline, index: int) -> QPoint:
    """The middle of an event's figure, scrolled into view."""
    drawing = drawing_of(timeline)
    assert drawing.layout is not None
    glyph = drawing.layout.glyph(index)
    y = (glyph.body_start + glyph.body_end) / 2 + drawing.shift
    bar = timeline.verticalScrollBar()
    if not 0 < y - bar.value() < timeline.viewport().height():
        bar.setValue(round(y) - timeline.viewport().height() // 2)
    return QPoint(round(drawing.axis + drawing.layout.column_at(glyph.column)), round(y) - bar.value())


def turn(timeline: Timeline, notches: int, at: int, modifiers: Qt.KeyboardModifier) -> None:
    """Turn the wheel with the pointer `at` pixels from the top."""
    place = QPointF(120, at)
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


# In the window


def test_events_stand_in_order_of_time_each_with_its_paragraph(window: Window) -> None:
    timeline, lesson = window.timeline.timeline, lesson_of(window)
    assert titles(timeline) == [found.title for found in lesson.events]
    for index, told in enumerate(timeline._rows.told):
        row = timeline._rows[index]
        assert row.place == f"¶ {lesson.paragraph_number(told.event.anchor.span.start)}"
        assert row.own


def test_a_click_on_a_headline_shows_the_sentence_and_the_card(window: Window) -> None:
    timeline, lesson = window.timeline.timeline, lesson_of(window)
    for index, found in enumerate(lesson.events):
        click(timeline.viewport(), title_point(timeline, index))
        assert window.selection.choice.event == found.id
        assert window.selection.choice.sentence == found.anchor.span
        assert window.reader._is_visible(found.anchor.span.start)
        assert window.card.isVisible()
        window.card.dismiss()


def test_a_click_on_a_figure_chooses_its_event(window: Window) -> None:
    timeline = window.timeline.timeline
    for index, told in enumerate(timeline._rows.told):
        window.selection.clear()
        click(timeline.viewport(), glyph_point(timeline, index))
        assert window.selection.choice.event == told.event.id
        window.card.dismiss()


def test_a_click_beside_everything_chooses_nothing(window: Window) -> None:
    timeline = window.timeline.timeline
    timeline.make_current(0)
    bar = timeline.verticalScrollBar()
    bar.setValue(bar.maximum())
    click(timeline.viewport(), QPoint(200, timeline.viewport().height() - 2))
    assert window.selection.choice == NOTHING


def test_the_keyboard_walks_from_event_to_event(window: Window) -> None:
    timeline, events = window.timeline.timeline, lesson_of(window).events
    window.actions_by_name["go_timeline"].trigger()
    assert timeline.hasFocus()
    seen: list[int | None] = []
    for _ in range(len(events) + 1):
        press(timeline, Qt.Key.Key_Down)
        seen.append(window.selection.choice.event)
        box = timeline.row_box(timeline._current or 0)
        assert box.top() >= 0
        assert box.bottom() <= timeline.viewport().height()
    assert seen == [*(e.id for e in events), events[-1].id]

    press(timeline, Qt.Key.Key_Up)
    assert window.selection.choice.event == events[-2].id
    press(timeline, Qt.Key.Key_Home)
    assert window.selection.choice.event == events[0].id
    press(timeline, Qt.Key.Key_End)
    assert window.selection.choice.event == events[-1].id


def test_next_and_previous_event_work_from_anywhere(window: Window) -> None:
    events = lesson_of(window).events
    window.reader.setFocus()
    window.actions_by_name["next_event"].trigger()
    window.actions_by_name["next_event"].trigger()
    assert window.selection.choice.event == events[1].id
    assert window.reader.hasFocus()
    window.actions_by_name["previous_event"].trigger()
    assert window.selection.choice.event == events[0].id

    window.selection.clear()
    haftar = next(a for a in lesson_of(window).actors if a.name == "Khalifa Haftar")
    window.selection.choose_actor(haftar.id)
    window.actions_by_name["next_event"].trigger()
    assert haftar.id in window.selection.choice.actors


def test_enter_opens_the_card_and_escape_gives_the_keyboard_back(window: Window) -> None:
    timeline = window.timeline.timeline
    timeline.setFocus()
    press(timeline, Qt.Key.Key_Return)
    assert not window.card.isVisible()
    press(timeline, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.card.full
    press(window.card, Qt.Key.Key_Escape)
    assert timeline.hasFocus()


def test_page_keys_scroll(window: Window) -> None:
    timeline = window.timeline.timeline
    bar = timeline.verticalScrollBar()
    assert bar.maximum() > 0
    press(timeline, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(timeline, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_screen_reader_hears_date_and_headline(window: Window) -> None:
    timeline = window.timeline.timeline
    interface = QAccessible.queryAccessibleInterface(timeline)
    assert interface.text(QAccessible.Text.Name) == "Timeline"
    timeline.make_current(0)
    first = timeline.painted_items()[0]
    assert first.name == "1969: Coup brings Gaddafi to power; Haftar takes part"
    assert first.description == "Muammar Gaddafi, Khalifa Haftar, paragraph 3"
    assert first.box == timeline.row_box(0)
    assert [(item.chosen, item.current) for item in timeline.painted_items()][:2] == [(True, True), (False, False)]
    assert len(timeline.painted_items()) == len(lesson_of(window).events)

    opened: list[int] = []
    timeline.card_wanted.connect(lambda told, _box: opened.append(told.event.id))
    timeline.press_painted(4)
    assert opened == [timeline._rows.told[4].event.id] == [window.selection.choice.event]


def test_zoom_keeps_the_place_under_the_pointer(window: Window) -> None:
    timeline = window.timeline.timeline
    bar = timeline.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for notches, at in ((1, 60), (3, 200), (-1, 150), (2, 300)):
        day = drawing_of(timeline).day(bar.value() + at)
        before = timeline.zoom
        turn(timeline, notches, at, Qt.KeyboardModifier.ControlModifier)
        assert timeline.zoom == pytest.approx(before * 1.25**notches)
        assert drawing_of(timeline).position(day) - bar.value() == pytest.approx(at, abs=1)


def test_zoom_by_keys_buttons_and_commands(window: Window) -> None:
    timeline = window.timeline.timeline
    press(timeline, Qt.Key.Key_Plus)
    assert timeline.zoom == pytest.approx(1.25)
    press(timeline, Qt.Key.Key_Equal, Qt.Key.Key_Minus)
    assert timeline.zoom == pytest.approx(1.25)
    window.actions_by_name["zoom_in"].trigger()
    assert timeline.zoom == pytest.approx(1.25**2)
    window.actions_by_name["zoom_out"].trigger()
    window.actions_by_name["zoom_out"].trigger()
    window.actions_by_name["zoom_out"].trigger()
    assert timeline.zoom == 1.0
    for _ in range(60):
        timeline.zoom_in()
    assert timeline.zoom == 4096.0
    press(timeline, Qt.Key.Key_0)
    assert timeline.zoom == 1.0
    window.actions_by_name["zoom_in"].trigger()
    window.actions_by_name["zoom_reset"].trigger()
    assert timeline.zoom == 1.0


def test_the_wheel_scrolls(window: Window) -> None:
    timeline = window.timeline.timeline
    turn(timeline, -1, 100, Qt.KeyboardModifier.NoModifier)
    assert timeline.verticalScrollBar().value() > 0
    assert timeline.zoom == 1.0


def test_dragging_pans_and_chooses_nothing(window: Window) -> None:
    timeline = window.timeline.timeline
    viewport, bar = timeline.viewport(), timeline.verticalScrollBar()
    bar.setValue(100)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 200))
    QTest.mouseMove(viewport, QPoint(200, 160))
    assert viewport.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(viewport, QPoint(200, 140))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 140))

    assert bar.value() == 160
    assert window.selection.choice == NOTHING
    assert viewport.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_where_articles_disagree_on_a_date_both_are_shown(window: Window) -> None:
    timeline = window.timeline.timeline
    assert timeline._rows[row_of(timeline, "2016-07")].note == "elsewhere Jun 2016"

    window.actions_by_name["all_articles"].trigger()
    shown = {told.event.date.edtf: told for told in timeline._rows.told if told.event.date is not None}
    july, june = shown["2016-07"], shown["2016-06"]
    assert july.differing == (june.event,)
    assert june.differing == (july.event,)
    row = timeline._rows[row_of(timeline, "2016-06")]
    assert row.note == "elsewhere Jul 2016"
    assert not row.own
    assert row.place == ""
    assert row_of(timeline, "2016-06") + 1 == row_of(timeline, "2016-07")


def test_all_articles_share_one_timeline_and_each_happening_stands_once(window: Window) -> None:
    timeline = window.timeline.timeline
    own = len(timeline._rows.told)
    window.actions_by_name["all_articles"].trigger()
    everything = window.library.events.of_library()
    told = timeline._rows.told

    assert len(told) > own
    shown = {e.id for one in told for e in (one.event, *one.agreeing)}
    assert shown == {e.id for e in everything}
    assert sum(1 + len(one.agreeing) for one in told) == len(everything)
    ordered = in_order_of_time([one.event for one in told])
    assert [one.event.id for one in told] == [e.id for e in ordered]
    # What two articles tell alike is told by the one that is open.
    coups = [one for one in told if one.event.date == Moment.parse("1969")]
    assert [one.event.article_id for one in coups] == [lesson_of(window).article.id]

    window.actions_by_name["all_articles"].trigger()
    assert len(timeline._rows.told) == own


def test_very_many_articles_are_read_beside_the_window(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    timeline = window.timeline.timeline
    own = list(timeline._rows.told)
    window.show_article(window.summaries.ids[1])
    monkeypatch.setattr(telling, "FEW", 0)
    window.actions_by_name["all_articles"].trigger()
    window.show_article(window.summaries.ids[0])  # a new reading takes the place of the first
    window.actions_by_name["all_articles"].trigger()  # and what is wanted no longer never comes
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert timeline._rows.told == own

    window.actions_by_name["all_articles"].trigger()
    qtbot.waitUntil(lambda: len(timeline._rows.told) > len(own))
    assert {one.event.article_id for one in timeline._rows.told} == set(window.summaries.ids[:2])  # an opinion has none


def test_an_archived_article_is_told_while_it_is_open_and_no_longer(window: Window) -> None:
    timeline, first = window.timeline.timeline, lesson_of(window).article.id
    set_archived(window.library, [first], True)
    window.actions_by_name["all_articles"].trigger()
    assert first in {one.event.article_id for one in timeline._rows.told}

    window.show_article(window.summaries.ids[1])
    assert first not in {one.event.article_id for one in timeline._rows.told}


def test_an_event_of_another_article_opens_there(window: Window) -> None:
    timeline = window.timeline.timeline
    window.actions_by_name["all_articles"].trigger()
    foreign = row_of(timeline, "2016-06")
    wanted = timeline._rows.told[foreign].event
    click(timeline.viewport(), title_point(timeline, foreign))
    assert window.card.isVisible()
    assert window.selection.choice == NOTHING

    window.card.event_wanted.emit(wanted)
    assert lesson_of(window).article.id == wanted.article_id
    assert window.selection.choice.event == wanted.id
    assert window.reader._is_visible(wanted.anchor.span.start)
    assert window.actions_by_name["all_articles"].isChecked()


def test_what_came_later_stands_apart_at_the_end(window: Window) -> None:
    timeline, lesson = window.timeline.timeline, lesson_of(window)
    drawing = drawing_of(timeline)
    assert lesson.later
    assert len(drawing.later_tops) == len(lesson.later)
    last = timeline.row_box(len(lesson.events) - 1).bottom() + timeline.verticalScrollBar().value()
    assert last <= drawing.later_top < drawing.later_tops[0]
    assert drawing.later_tops == sorted(drawing.later_tops)

    bar = timeline.verticalScrollBar()
    bar.setValue(bar.maximum())
    image = picture(timeline.viewport())
    for top in drawing.later_tops:
        box = QRect(round(drawing.text_left), round(top) - bar.value() + 4, 120, 20)
        assert colours(image, box)[window.look.colour("ink").name()] > 5
    below = drawing.later_tops[0] - bar.value() + 10
    click(timeline.viewport(), QPoint(200, round(below)))
    assert window.selection.choice == NOTHING


def test_the_last_line_of_the_drawing_can_be_seen(window: Window) -> None:
    timeline = window.timeline.timeline
    bar = timeline.verticalScrollBar()
    bar.setValue(bar.maximum())
    shown = bar.value() + timeline.viewport().height()
    assert shown >= drawing_of(timeline).height
    assert timeline.viewport().height() > 200


def test_the_paragraph_that_is_read_is_bolder_at_the_edge(window: Window) -> None:
    timeline, lesson = window.timeline.timeline, lesson_of(window)
    number = lesson.paragraph_number(event(window, "Coup brings").anchor.span.start)
    assert number is not None
    before = picture(timeline.viewport())
    window.reader.go_to(lesson.body[number - 1].span.start, top=True)
    after = picture(timeline.viewport())

    box = QRect(timeline.viewport().width() - 60, timeline.row_box(0).top(), 60, 26)
    ink = window.look.colour("ink").name()
    assert colours(before, box)[ink] == 0
    assert colours(after, box)[ink] > 0


# Alone, with made events


@pytest.fixture
def make_timeline(look: Look, bundled: Path) -> Iterator[Callable[..., Timeline]]:
    """Makes a timeline of its own that shows made events."""
    lesson, made = first_lesson(bundled), []

    def make(
        dates: list[str | None],
        width: int = 430,
        height: int = 400,
        title: str = "Something happens",
        later: bool = False,
    ) -> Timeline:
        events = [made_event(number, date, f"{title} {number}") for number, date in enumerate(dates, 1)]
        shown = lesson._replace(events=tuple(in_order_of_time(events)), later=lesson.later if later else ())
        selection = Selection()
        timeline = Timeline(selection, look)
        selection.setParent(timeline)
        made.append(timeline)
        timeline.resize(width, height)
        timeline.show()
        show(timeline, selection, shown)
        return timeline

    yield make
    for timeline in made:
        timeline.close()
        timeline.deleteLater()


def show(timeline: Timeline, selection: Selection, lesson: Lesson) -> None:
    """Show a lesson as the window does."""
    selection.show_lesson(lesson)
    timeline.show_lesson(lesson, [Told(found) for found in lesson.events])


def made_event(number: int, date: str | None, title: str) -> Event:
    """An event of the first article."""
    return Event(
        id=number,
        uuid=str(number),
        article_id=1,
        date=None if date is None else Moment.parse(date),
        date_basis=DateBasis.STATED,
        date_rule="",
        title=title,
        detail="",
        claim=Claim.REPORT,
        key=False,
        actors=(),
        anchor=Anchor(Span(0, 4), "This", "", ""),
        same_as=None,
    )


def days(count: int) -> list[str | None]:
    """As many dates of all precisions over some centuries."""
    forms = ("{y:04}", "{y:04}-{m:02}", "{y:04}-{m:02}-{d:02}", "{y:04}-{m:02}~", "../{y:04}", "{y:04}/{z:04}")
    return [
        forms[n % 6].format(y=1700 + (n * 37) % 317, z=1700 + (n * 37) % 317 + n % 5, m=1 + n % 12, d=1 + n % 28)
        for n in range(count)
    ]


@pytest.mark.parametrize("count", [1, 3, 30, 300, 10_000])
def test_any_number_of_events_can_be_shown_walked_and_zoomed(
    make_timeline: Callable[..., Timeline], count: int
) -> None:
    timeline = make_timeline(days(count))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Plus, Qt.Key.Key_PageDown):
        press(timeline, key)
        assert len(colours(picture(timeline.viewport()))) > 2
    turn(timeline, 4, 100, Qt.KeyboardModifier.ControlModifier)
    press(timeline, Qt.Key.Key_End)
    assert timeline._selection.choice.event == timeline._rows.told[-1].event.id
    box = timeline.row_box(count - 1)
    assert box.top() >= 0
    assert box.bottom() <= timeline.viewport().height()
    tops = [timeline.row_box(n).top() for n in range(count)]
    assert tops == sorted(tops)


def test_undated_events_come_last_and_can_be_chosen(make_timeline: Callable[..., Timeline]) -> None:
    timeline = make_timeline([None, "1999", None, "1998-02"])
    assert [told.event.id for told in timeline._rows.told] == [4, 2, 1, 3]
    for index in (2, 3):
        click(timeline.viewport(), title_point(timeline, index))
        assert timeline._selection.choice.event == timeline._rows.told[index].event.id
    assert timeline.row_box(1).bottom() <= timeline.row_box(2).top()
    assert timeline.row_box(2).bottom() <= timeline.row_box(3).top()


def test_only_undated_events(make_timeline: Callable[..., Timeline]) -> None:
    timeline = make_timeline([None] * 40)
    press(timeline, Qt.Key.Key_End)
    assert timeline._selection.choice.event == 40
    assert timeline.row_box(39).bottom() <= timeline.viewport().height()
    press(timeline, Qt.Key.Key_Plus)
    turn(timeline, 2, 50, Qt.KeyboardModifier.ControlModifier)
    click(timeline.viewport(), title_point(timeline, 3))
    assert timeline._selection.choice.event == 4


def test_no_events_at_all_and_only_later_ones(make_timeline: Callable[..., Timeline]) -> None:
    empty = make_timeline([])
    assert len(colours(picture(empty.viewport()))) > 2  # it says so
    for timeline in (empty, make_timeline([], later=True)):
        press(timeline, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Return)
        click(timeline.viewport(), QPoint(100, 30))
        turn(timeline, 2, 50, Qt.KeyboardModifier.ControlModifier)
        assert timeline._selection.choice == NOTHING


@pytest.mark.parametrize("width", [60, 150, 220, 300, 1200])
def test_a_narrow_pane_cuts_headlines_off_and_none_runs_into_the_next(
    make_timeline: Callable[..., Timeline], width: int
) -> None:
    long = "A headline that is a good deal longer than any narrow pane could hold in a single line of its own"
    timeline = make_timeline(days(20), width=width, title=long)
    boxes = [timeline.row_box(n) for n in range(20)]
    assert all(above.bottom() <= below.top() + 1 for above, below in itertools.pairwise(boxes))
    drawing = drawing_of(timeline)
    assert all(len(drawing.lines(title)) <= 3 for title in titles(timeline))
    assert len(colours(picture(timeline.viewport()))) > 2


def test_being_chosen_moves_nothing(make_timeline: Callable[..., Timeline]) -> None:
    timeline = make_timeline(days(12), title="A headline that may need a second line when it turns bold some day")
    before = [timeline.row_box(n) for n in range(12)]
    lines = lines_of(timeline)
    timeline.make_current(0)
    assert [timeline.row_box(n) for n in range(12)] == before
    assert lines == lines_of(timeline)


def test_years_before_christ_and_far_apart(make_timeline: Callable[..., Timeline], qtbot: QtBot) -> None:
    timeline = make_timeline(["-0043-03-15", "1969", "2017-01-11", "Y12000", "-0500~", "../1066"])
    press(timeline, Qt.Key.Key_End)
    assert len(colours(picture(timeline.viewport()))) > 2
    assert timeline._rows.told[0].event.date == Moment.parse("-0500~")
