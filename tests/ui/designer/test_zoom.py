"""Where pages stand, and which are in view."""

import pytest

from desktop.ui.designer.zoom import GAP, MARGIN, Eye, Room, Shelf, Zoom

A4 = (595.28, 841.89)
ROOM = Room(700, 500)


def test_fit_width_fills_the_room_but_for_its_margins() -> None:
    shelf = Shelf([A4] * 3, Zoom.WIDTH, ROOM)
    left, top, width, height = shelf.boxes[0]
    assert (left, top) == (MARGIN, MARGIN)
    assert width == ROOM.width - 2 * MARGIN
    assert height == pytest.approx(width * A4[1] / A4[0], abs=1)
    assert shelf.boxes[1][1] == top + height + GAP


def test_fit_page_shows_a_whole_page() -> None:
    shelf = Shelf([A4] * 3, Zoom.PAGE, ROOM)
    left, _, width, height = shelf.boxes[0]
    assert height <= ROOM.height - 2 * MARGIN
    assert left == (ROOM.width - width) // 2


def test_100_percent_is_96_dots_to_the_inch() -> None:
    assert Shelf([A4], Zoom.FULL, ROOM).boxes[0][2] == round(595.28 * 96 / 72)


def test_the_page_in_the_middle_comes_first() -> None:
    shelf = Shelf([A4] * 4, Zoom.WIDTH, ROOM)
    height = shelf.boxes[0][3]
    assert shelf.in_view(0) == [0]
    assert shelf.in_view(height - 100) == [1, 0]
    assert shelf.in_view(height - 400) == [0, 1]
    assert shelf.in_view(shelf.height - ROOM.height) == [3]


def test_a_place_is_found_again_in_another_size() -> None:
    before, after = Shelf([A4] * 4, Zoom.WIDTH, ROOM), Shelf([A4] * 4, Zoom.DOUBLE, ROOM)
    place = before.place(before.boxes[2][1] + before.boxes[2][3] / 2)
    assert place == (2, pytest.approx(0.5))
    assert after.height_of(place) == pytest.approx(after.boxes[2][1] + after.boxes[2][3] / 2, abs=1)


def test_a_place_on_a_page_that_is_gone_is_the_end() -> None:
    shelf = Shelf([A4] * 2, Zoom.WIDTH, ROOM)
    assert shelf.height_of((5, 0.3)) == shelf.height


def test_the_first_pages_that_come_are_seen_from_their_margin_on() -> None:
    place = Shelf([], Zoom.WIDTH, ROOM).place(0)
    assert Shelf([A4], Zoom.WIDTH, ROOM).height_of(place) == 0


def test_an_eye_asks_for_as_many_pixels_as_the_screen_has() -> None:
    pages = [A4] * 5
    eye = Eye(Zoom.WIDTH, ROOM._replace(ratio=2.0), (4, 0.9))
    assert eye.in_view(pages) == [(4, pytest.approx(2 * (ROOM.width - 2 * MARGIN) / A4[0]))]
    assert [number for number, _ in eye.in_view(pages[:2])] == [1]
    assert eye.in_view([]) == []


def test_a_room_of_no_size_is_no_division_by_zero() -> None:
    assert Shelf([A4], Zoom.WIDTH, Room(0, 0)).boxes
    assert Shelf([A4], Zoom.PAGE, Room(1, 1)).in_view(0) is not None
