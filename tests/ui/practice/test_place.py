"""The timeline on which an event is put to its place: readable at any size, and dragged where it belongs."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model.moment import Moment
from desktop.practice.asking import Placed
from desktop.settings import Settings
from desktop.ui.look import Look
from desktop.ui.panes.wrapping import wrapped
from desktop.ui.practice.answers import place
from desktop.ui.practice.answers.place import Outcome, PlaceTimeline

LONG = "A headline of many words, as articles have them, that no line of a narrow window holds as a whole"


def line(qtbot: QtBot, look: Look, count: int = 4, width: int = 400) -> PlaceTimeline:
    made = PlaceTimeline(look)
    qtbot.addWidget(made)
    around = tuple(Placed(f"{number}: {LONG}", Moment.parse(f"20{number + 10}-11-23")) for number in range(count))
    made.show_events(LONG, around)
    made.resize(width, made.heightForWidth(width))
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("size", [12, 18.5, 37, 48])
@pytest.mark.parametrize("width", [300, 672])
def test_all_words_are_seen_whatever_their_size(
    qtbot: QtBot, make_look: Callable[..., Look], size: float, width: int
) -> None:
    made = line(qtbot, make_look(Settings(text_size=size)), width=width)
    heights = set[int]()
    for slot in range(5):
        made.move_to(slot)
        rows = made._rows(width)
        assert all(one.top + one.height <= other.top for one, other in pairwise(rows))
        assert rows[-1].top + rows[-1].height <= made.heightForWidth(width)
        for row in rows:
            title = LONG if row.placed is None else row.placed.title
            assert row.height >= made._height(width, "", title, asked=row.placed is None)
        heights.add(made.heightForWidth(width))
    assert len(heights) == 1, "nothing below it moves while the event does"


@pytest.mark.parametrize("size", [12, 18.5, 37, 48])
@pytest.mark.parametrize("width", [300, 672, 1200])
@pytest.mark.parametrize("title", [LONG, "W" * 140, "الاتفاق السياسي الليبي " * 6], ids=["words", "no blank", "arabic"])
def test_no_line_is_wider_than_its_column(
    qtbot: QtBot, make_look: Callable[..., Look], monkeypatch: pytest.MonkeyPatch, size: float, width: int, title: str
) -> None:
    made = PlaceTimeline(make_look(Settings(text_size=size)))
    qtbot.addWidget(made)
    made.show_events(title, (Placed(title, Moment.parse("2015-09-30")), Placed(title, Moment.parse("2016-12"))))
    made.show_outcome(Outcome(1, 0))
    made.resize(width, made.heightForWidth(width))
    painted: list[str] = []

    class Painter(QPainter):
        def drawText(self, where: QRectF, flags: int, lines: str) -> None:  # type: ignore[override]
            needed = QFontMetricsF(self.font()).size(0, lines)
            assert needed.width() <= where.width() + 6, "a broken word of joined letters may be a little wider"
            assert needed.height() <= where.height()
            painted.append("".join(lines.split()))

    monkeypatch.setattr(place, "QPainter", Painter)
    made.grab()
    asked, dates = "".join(title.split()), ("30September2015", "December2016", "belongshere")
    assert sorted(painted) == sorted((asked, asked, asked, *dates)), "nothing is left out"


def test_a_date_is_broken_between_its_words(qtbot: QtBot, make_look: Callable[..., Look]) -> None:
    look = make_look(Settings(text_size=37))
    made = line(qtbot, look, width=672)
    room = made._axis(672) - 28
    for words in ("23 November 2010", "belongs here"):
        lines = wrapped(words, made._date_font(asked=True), room, 9)
        assert " ".join(lines).split() == words.split()


def test_larger_words_take_more_room(qtbot: QtBot, make_look: Callable[..., Look]) -> None:
    small, large = (line(qtbot, make_look(Settings(text_size=size))).height() for size in (18.5, 37))
    assert large > 2 * small


def test_the_event_follows_the_pointer_to_every_place_and_back(qtbot: QtBot, look: Look) -> None:
    made = line(qtbot, look)
    seen: list[int] = []
    made.moved.connect(seen.append)
    QTest.mousePress(made, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, made.height() // 2))
    for y in (*range(made.height() // 2, -1, -4), *range(0, made.height(), 4)):
        QTest.mouseMove(made, QPoint(200, y))
    assert set(seen) == {0, 1, 2, 3, 4}
    assert all(abs(one - other) <= 1 for one, other in pairwise(seen)), "it skips no place"
    assert made.slot == 4


def test_a_pointer_that_rests_moves_nothing(qtbot: QtBot, look: Look) -> None:
    made = line(qtbot, look)
    for y in range(0, made.height(), 3):
        made.move_to(made.slot_at(y))
        assert made.slot_at(y) == made.slot, f"at {y} the event would flicker"


def test_the_outcome_is_told_in_words(qtbot: QtBot, look: Look) -> None:
    made = line(qtbot, look)
    assert made._sign() == "?"
    made.show_outcome(Outcome(1, 3))
    assert (made._sign(), made._tone(), made.slot) == ("belongs here", "accent", 1)
    made.move_to(3)
    assert made.slot == 1, "what was answered moves no more"
    made.show_outcome(Outcome(2, 2))
    assert (made._sign(), made._tone()) == ("right", "right")
    assert "after 23 November 2011" in made.accessibleName()
