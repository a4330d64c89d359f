"""Lists of wrapped rows: what they measure, paint and mirror, and how the keyboard walks them."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.ui.look import Look
from desktop.ui.models.rows import ROW, Row, RowsModel
from desktop.ui.panes.row_list import LINK, Block, Measured, RowDelegate, RowList
from desktop.ui.panes.wrapping import runs_right_to_left
from tests.ui.rig import click, colours, picture, press

LONG = "Many words that need more than one line in a list as narrow as this one is, and then some more of them."


class Plain(RowDelegate):
    """Rows of a title and a link, under a heading where the title begins with a capital A."""

    painted: list[tuple[int, QRectF]]

    def blocks(self, row: Row) -> Sequence[Block]:
        font = self._look.interface_font(13)
        return (
            Block("heading", "Heading" if self.heading(row) else "", font),
            Block("title", row.title, font, most=9),
            Block(LINK, "elsewhere", font, "accent"),
        )

    def place(self, row: Row) -> str:
        return f"¶ {row.id}"

    def place_beside(self, row: Row) -> str:
        return "title"

    def heading(self, row: Row) -> str:
        return "heading" if row.title.startswith("A") else ""

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        self.painted.append((row.id, box))


def rows(*titles: str) -> list[Row]:
    return [Row(number, None, title, f"{title}, spoken") for number, title in enumerate(titles, 1)]


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> RowList:
    view = RowList("Things", look)
    delegate = Plain(look, view)
    delegate.painted = []
    view.use(delegate)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    qtbot.waitExposed(view)
    view.show_rows(rows("Alpha", "beta", LONG, "delta"))
    view.setFocus()
    return view


def delegate_of(view: RowList) -> Plain:
    delegate = view.itemDelegate()
    assert isinstance(delegate, Plain)
    return delegate


def box_of(view: RowList, place: int) -> QRect:
    return view.visualRect(view.model().index(place, 0))


def block_point(view: RowList, place: int, name: str) -> QPoint:
    """The middle of a block's first line in the viewport."""
    row = view.model().index(place, 0).data(ROW)
    placed = delegate_of(view).measure(row).block(name)
    assert placed is not None
    return box_of(view, place).topLeft() + placed.boxes[0].center().toPoint()


def test_the_model_keeps_its_promises(qtbot: QtBot) -> None:
    model = RowsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(rows("a", "b"))
    assert model.rowCount(model.index(0)) == 0
    assert model.data(model.index(7)) is None
    assert model.data(model.index(1)) == "b"
    assert model.data(model.index(1), Qt.ItemDataRole.DecorationRole) is None
    assert model.place_of(2) == 1
    assert model.place_of(3) is None
    model.show_rows([])
    assert tester.model() is model


def test_a_screen_reader_hears_every_row(view: RowList) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Things"
    heard = [interface.child(place).text(QAccessible.Text.Name) for place in range(interface.childCount())]
    assert heard == ["Alpha, spoken", "beta, spoken", f"{LONG}, spoken", "delta, spoken"]


def test_long_words_wrap_and_rows_do_not_overlap(view: RowList) -> None:
    boxes = [box_of(view, place) for place in range(4)]
    assert boxes[2].height() > boxes[3].height()
    for above, below in pairwise(boxes):
        assert above.bottom() < below.top()
    view.resize(180, 400)
    assert box_of(view, 2).height() > boxes[2].height()


def test_rows_are_as_high_as_their_words_also_beside_a_scroll_bar(view: RowList) -> None:
    view.show_rows(rows(*[LONG] * 30))
    assert view.verticalScrollBar().isVisible()
    for place in range(30):
        row = view.model().index(place, 0).data(ROW)
        assert box_of(view, place).height() == delegate_of(view).measure(row).height


def test_the_keyboard_walks_and_opens(view: RowList, qtbot: QtBot) -> None:
    opened: list[int] = []
    followed: list[int] = []
    view.opened.connect(lambda row: opened.append(row.id))
    view.link_followed.connect(lambda row: followed.append(row.id))
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    first = opened[-1]
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Enter)
    assert opened == [first, first + 1]
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert followed == [first + 1]
    press(view, Qt.Key.Key_End)
    assert view.current_row() == view.model().index(3, 0).data(ROW)


def test_letters_find_a_row(view: RowList) -> None:
    QTest.keyClicks(view, "del")
    row = view.current_row()
    assert row is not None
    assert row.title == "delta"


def test_a_click_opens_follows_or_does_nothing(view: RowList) -> None:
    opened: list[int] = []
    followed: list[int] = []
    view.opened.connect(lambda row: opened.append(row.id))
    view.link_followed.connect(lambda row: followed.append(row.id))
    click(view.viewport(), block_point(view, 0, "heading"))
    click(view.viewport(), block_point(view, 1, LINK), Qt.MouseButton.RightButton)
    click(view.viewport(), QPoint(5, view.viewport().height() - 5))
    assert opened == followed == []
    click(view.viewport(), block_point(view, 0, "title"))
    click(view.viewport(), box_of(view, 3).center() + QPoint(100, 0))
    click(view.viewport(), block_point(view, 1, LINK))
    assert opened == [1, 4]
    assert followed == [2]


def test_the_pointer_is_a_hand_over_a_link(view: RowList) -> None:
    QTest.mouseMove(view.viewport(), block_point(view, 1, LINK))
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view.viewport(), block_point(view, 1, "title"))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_row_with_the_keyboard_keeps_it_when_rows_change(view: RowList) -> None:
    view.setCurrentIndex(view.model().index(2, 0))
    view.show_rows([row for row in rows("Alpha", "beta", LONG, "delta") if row.id != 1])
    row = view.current_row()
    assert row is not None
    assert row.id == 3
    view.show_rows([row for row in rows("Alpha", "beta", LONG, "delta") if row.id not in (1, 3)])
    row = view.current_row()
    assert row is not None
    assert row.id == 4
    view.show_rows([])
    assert view.current_row() is None


def test_the_chosen_row_is_brought_into_view_and_ringed(view: RowList, look: Look) -> None:
    view.show_rows(rows(*[LONG] * 30))
    view.choose(25)
    assert view.viewport().rect().contains(box_of(view, 24))
    view.clearFocus()
    accent = look.colour("accent").name()
    seen = colours(picture(view.viewport()), box_of(view, 24))
    view.choose(None)
    assert seen[accent] > colours(picture(view.viewport()), box_of(view, 24))[accent]


def test_the_row_with_the_keyboard_has_a_ring(view: RowList, look: Look) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    focus = look.colour("focus").name()
    assert colours(picture(view.viewport()), box_of(view, 1))[focus] > 100
    assert colours(picture(view.viewport()), box_of(view, 3))[focus] == 0


def test_a_mirrored_list_is_the_mirror_image(view: RowList) -> None:
    row = view.model().index(2, 0).data(ROW)
    width = delegate_of(view).width
    plain = delegate_of(view).measure(row).block("title")
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = delegate_of(view).measure(row).block("title")
    assert plain is not None
    assert mirrored is not None
    assert plain.lines == mirrored.lines
    assert [round(width - box.left()) for box in plain.boxes] == [round(box.right()) for box in mirrored.boxes]
    left = QRect(0, box_of(view, 0).top(), 60, box_of(view, 0).height())
    assert len(colours(picture(view.viewport()), left)) > 1  # the paragraph stands at the left now


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann", False),
        ("مريم left", True),
        ("Ann مريم", False),
        ("“مريم”", True),
        ("1969", False),
        ("", False),
        ("שלום", True),
        ("\u2068Ann\u2069: مريم", True),
        ("\u2067مريم\u2069 left", False),
        ("… \u2069مريم", False),
    ],
)
def test_the_direction_of_a_text_is_that_of_its_first_letter(text: str, expected: bool) -> None:
    assert runs_right_to_left(text) is expected


def test_another_look_measures_anew(view: RowList, look: Look) -> None:
    before = view.model().index(2, 0).data(ROW)
    measured = delegate_of(view).measure(before)
    look.changed.emit()
    assert delegate_of(view).measure(before) is not measured
    assert delegate_of(view).measure(before).height == measured.height


def test_a_row_of_a_whole_book_is_cut(view: RowList) -> None:
    view.show_rows(rows("word " * 200_000))
    assert box_of(view, 0).height() < 260


def test_ten_thousand_rows_are_laid_out_without_overlaps(view: RowList) -> None:
    view.show_rows(rows(*(f"Row {number}" for number in range(10_000))))
    press(view, Qt.Key.Key_End)
    assert box_of(view, 9_999).bottom() <= view.viewport().height()
    assert box_of(view, 9_998).bottom() < box_of(view, 9_999).top()


def test_a_hidden_list_is_not_laid_out_when_the_style_changes(view: RowList, look: Look) -> None:
    delegate = delegate_of(view)
    view.hide()
    delegate.forget()
    look.apply(look.settings.changed(theme="dark"))
    assert not delegate._measured
    view.show()
    QTest.qWaitForWindowExposed(view)
    assert box_of(view, 3).height() > 0
    assert len(delegate._measured) == 4
