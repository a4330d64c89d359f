"""The pages on the screen: sharp, white in every theme, at their place, and never empty for a moment."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from desktop.settings import Settings
from desktop.sheets.design import PRESETS, Copy, Design, Master, PartKind
from desktop.sheets.material import Material
from desktop.ui.designer.pages import page_image
from desktop.ui.designer.preview import Made, Order, Picture, make
from desktop.ui.designer.view import PagesView
from desktop.ui.designer.zoom import Shelf, Zoom
from desktop.ui.look import Look
from desktop.ui.tasks import Progress
from desktop.wording.language import ENGLISH
from tests.ui.rig import colours, picture, press


def made_of(view: PagesView, lesson: Lesson, design: Design = PRESETS["Reading"]) -> Made:
    """A sheet as the preview makes it for a view."""
    order = Order(Material(lesson), design, Master(0, Copy.STUDENT, design.print_for), ENGLISH)
    return make(order, view.eye(), Progress(lambda _: None))


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> PagesView:
    made = PagesView(look)
    qtbot.addWidget(made)
    made.resize(640, 560)
    made.show()
    qtbot.waitExposed(made)
    return made


def top(view: PagesView) -> int:
    return view.verticalScrollBar().value()


def test_the_first_page_is_seen_from_its_margin_on_pixel_by_pixel(view: PagesView, lesson: Lesson) -> None:
    made = made_of(view, lesson)
    view.show_made(made)
    assert top(view) == 0
    assert view.is_sharp(0)
    left, page_top, width, _ = Shelf(made.sizes, view.zoom, view.eye().room).boxes[0]
    shown = picture(view.viewport()).copy(left, page_top, width, 400)
    assert shown == made.pictures[0].image.copy(0, 0, width, 400).convertToFormat(shown.format())


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "high-contrast"])
def test_paper_is_white_in_every_theme(
    qtbot: QtBot, make_look: Callable[..., Look], lesson: Lesson, theme: str
) -> None:
    view = PagesView(make_look(Settings(theme=theme)))
    qtbot.addWidget(view)
    view.resize(640, 560)
    view.show()
    view.show_made(made_of(view, lesson))
    counted = colours(picture(view.viewport()))
    assert counted["#ffffff"] > 0.5 * 640 * 560


def test_the_old_pages_stay_until_the_new_ones_are_there(view: PagesView, lesson: Lesson) -> None:
    first = made_of(view, lesson)
    view.show_made(first)
    for number in range(1, len(first.sizes)):
        view.show_picture(first, number, Picture(page_image(first.printed.content, number, 1.0), 1.0))
    view.go_to(2)
    asked: list[list[tuple[int, float]]] = []
    view.pages_wanted.connect(lambda _made, pages: asked.append(pages))
    second = made_of(view, lesson, PRESETS["Reading"].with_part(_off(PartKind.CAST)))
    seen = set(second.pictures)
    view.show_made(second)
    assert all(view.is_sharp(number) for number in seen)
    before = set(view.pictures) - seen
    assert before  # of the sheet before, to be drawn again
    assert not any(view.is_sharp(number) for number in before)
    assert asked[-1]
    assert {number for number, _ in asked[-1]} <= before | {max(seen) + 1}


def _off(kind: PartKind):
    return PRESETS["Reading"].part(kind)._replace(on=False)


def test_a_change_leaves_the_place_where_it_is(view: PagesView, lesson: Lesson) -> None:
    view.show_made(made_of(view, lesson))
    view.go_to(1)
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Down)
    place = top(view)
    view.show_made(made_of(view, lesson, PRESETS["Reading"]._replace(seed=5)))
    assert top(view) == place


def test_where_pages_are_gone_the_last_one_is_seen(view: PagesView, lesson: Lesson) -> None:
    view.show_made(made_of(view, lesson))
    press(view, Qt.Key.Key_End)
    design = PRESETS["Reading"].with_part(_off(PartKind.ARTICLE)).with_part(_off(PartKind.TIMELINE))
    view.show_made(made_of(view, lesson, design))
    assert view.page == view.count - 1
    assert top(view) == view.verticalScrollBar().maximum()


def test_keys_walk_through_the_pages(view: PagesView, lesson: Lesson) -> None:
    view.show_made(made_of(view, lesson))
    pages: list[int] = []
    view.page_changed.connect(lambda: pages.append(view.page))
    view.set_zoom(Zoom.PAGE)
    press(view, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home)
    assert pages == [1, 2, 1, view.count - 1, 0]
    assert view.painted_items()[0].current
    assert view.painted_items()[0].name == f"Page 1 of {view.count}"


def test_another_size_keeps_the_place_and_asks_for_sharp_pages(view: PagesView, lesson: Lesson) -> None:
    made = made_of(view, lesson)
    view.show_made(made)
    view.go_to(2)
    asked: list[list[tuple[int, float]]] = []
    view.pages_wanted.connect(lambda _made, pages: asked.append(list(pages)))
    view.set_zoom(Zoom.DOUBLE)
    assert view.page == 2
    assert asked[-1][0] == (2, pytest.approx(2 * 96 / 72))
    number, scale = asked[-1][0]
    view.show_picture(made, number, Picture(page_image(made.printed.content, number, scale), scale))
    assert view.is_sharp(2)


def test_a_page_of_a_sheet_that_is_gone_is_not_shown(view: PagesView, lesson: Lesson) -> None:
    old = made_of(view, lesson)
    view.show_made(old)
    new = made_of(view, lesson, PRESETS["Reading"]._replace(seed=2))
    view.show_made(new)
    view.show_picture(old, 0, old.pictures[0])
    assert view.pictures[0] is new.pictures[0]


def test_the_wheel_zooms_with_ctrl_alone(view: PagesView, lesson: Lesson) -> None:
    view.show_made(made_of(view, lesson))
    wanted: list[int] = []
    view.zoom_wanted.connect(wanted.append)
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        place = QPointF(200, 200)
        event = QWheelEvent(
            place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
    assert top(view) > 0
    assert wanted == [-1]


def test_pages_are_dragged_along(view: PagesView, lesson: Lesson) -> None:
    view.show_made(made_of(view, lesson))
    over, start = view.viewport(), QPoint(300, 400)
    QTest.mousePress(over, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(over, start - QPoint(0, 20))
    QTest.mouseMove(over, start - QPoint(0, 150))
    QTest.mouseRelease(over, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 150))
    assert top(view) == 150


def test_far_pages_keep_no_pictures(view: PagesView, lesson: Lesson) -> None:
    made = made_of(view, lesson)
    view.show_made(made)
    for number in range(len(made.sizes)):
        view.go_to(number)
        view.show_picture(made, number, made.pictures[0])
    assert len(view.pictures) <= 6
    assert 0 not in view.pictures


def test_without_a_page_a_sentence_is_seen(view: PagesView) -> None:
    before = picture(view.viewport())
    view.say("Something that could not be made.")
    assert picture(view.viewport()) != before
    press(view, Qt.Key.Key_PageDown, Qt.Key.Key_End)
    view.go_to(3)
    assert view.count == 0
