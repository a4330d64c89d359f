"""The list of parts: ticked, moved and dragged by mouse and keys."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.library.library import Library
from desktop.sheets.design import NAMES, PRESETS, Design, PartKind
from desktop.ui.designer.designer import Designer
from desktop.ui.designer.parts import PartsList
from desktop.ui.look import Look
from tests.ui.designer.conftest import OpenDesigner, shown
from tests.ui.rig import ANCIENT, add_article, colours, picture, press


def kinds(designer: Designer) -> list[PartKind]:
    """The parts in their order."""
    return [part.kind for part in designer.draft.design.parts]


def box_of(parts: PartsList, kind: PartKind) -> QRect:
    """The box of a part's row in the viewport, scrolled into view."""
    place = next(n for n in range(parts.model().rowCount()) if parts.model().index(n, 0).data() == NAMES[kind])
    index = parts.model().index(place, 0)
    parts.scrollTo(index)
    return parts.visualRect(index)


def point_of(parts: PartsList, kind: PartKind, across: int = 120) -> QPoint:
    """A point in a part's row; the box to tick is 26 pixels across."""
    box = box_of(parts, kind)
    x = parts.viewport().width() - across if parts.isRightToLeft() else across
    return QPoint(x, box.top() + 18)


def drag(parts: PartsList, start: QPoint, end: QPoint) -> None:
    """Press, move in steps, and let go."""
    over = parts.viewport()
    QTest.mousePress(over, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 5):
        QTest.mouseMove(over, start + (end - start) * step / 4)
    QTest.mouseRelease(over, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_every_part_is_listed_once_in_the_order_of_the_design(designer: Designer) -> None:
    model = designer.side.parts.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == [NAMES[part.kind] for part in designer.draft.design.parts]
    assert sorted(names) == sorted(NAMES.values())


def test_a_click_into_the_box_ticks_and_one_beside_it_only_chooses(designer: Designer, qtbot: QtBot) -> None:
    parts = designer.side.parts
    QTest.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=point_of(parts, PartKind.SOURCE))
    assert not designer.draft.design.part(PartKind.SOURCE).on
    current = parts.current_part()
    assert current is not None
    assert current.kind is PartKind.SOURCE
    QTest.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=point_of(parts, PartKind.SOURCE, 26))
    assert designer.draft.design.part(PartKind.SOURCE).on
    QTest.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=point_of(parts, PartKind.SOURCE, 26))
    assert not designer.draft.design.part(PartKind.SOURCE).on
    shown(qtbot, designer)


def test_space_ticks_and_the_keyboard_stays_where_it_is(designer: Designer, qtbot: QtBot) -> None:
    parts = designer.side.parts
    press(parts, Qt.Key.Key_Down)
    before = parts.current_part()
    assert before is not None
    press(parts, Qt.Key.Key_Space)
    after = parts.current_part()
    assert after is not None
    assert (after.kind, after.on) == (before.kind, not before.on)
    shown(qtbot, designer)
    again = parts.current_part()
    assert again is not None
    assert again.kind is before.kind


def test_alt_with_an_arrow_moves_a_part_and_the_keyboard_goes_with_it(designer: Designer) -> None:
    parts, before = designer.side.parts, kinds(designer)
    parts.choose_kind(before[0])
    QTest.keyClick(parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kinds(designer) == [before[1], before[0], *before[2:]]
    QTest.keyClick(parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kinds(designer) == [before[1], before[2], before[0], *before[3:]]
    QTest.keyClick(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # there is nothing above it
    assert kinds(designer) == before


def test_a_part_is_dragged_up_and_down(designer: Designer) -> None:
    parts, before = designer.side.parts, kinds(designer)
    end = box_of(parts, before[3])
    drag(parts, point_of(parts, before[0]), QPoint(120, end.bottom() - 3))
    assert kinds(designer) == [*before[1:4], before[0], *before[4:]]
    drag(parts, point_of(parts, before[0]), QPoint(120, box_of(parts, before[1]).top() + 3))
    assert kinds(designer) == before


def test_a_drag_that_ends_where_it_began_changes_nothing(designer: Designer) -> None:
    parts, before = designer.side.parts, kinds(designer)
    start = point_of(parts, before[1], 26)
    drag(parts, start, start + QPoint(9, 4))
    assert kinds(designer) == before
    assert not designer.side.undo.isEnabled()
    assert designer.draft.design.part(before[1]).on


def test_escape_lets_go_of_a_part_and_keeps_the_window(designer: Designer) -> None:
    parts, before = designer.side.parts, kinds(designer)
    start = point_of(parts, before[0])
    QTest.mousePress(parts.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(parts.viewport(), start + QPoint(0, 90))
    press(parts, Qt.Key.Key_Escape)
    QTest.mouseRelease(
        parts.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(0, 90)
    )
    assert designer.isVisible()
    assert kinds(designer) == before


def test_while_a_part_is_held_a_line_shows_where_it_would_be_put(designer: Designer, look: Look) -> None:
    parts = designer.side.parts
    accent = look.colour("accent").name()

    def line() -> int:
        image: QImage = picture(parts.viewport())
        return colours(image)[accent]

    before = line()
    start = point_of(parts, PartKind.ARTICLE)
    QTest.mousePress(parts.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(parts.viewport(), start + QPoint(0, 90))
    QTest.mouseMove(parts.viewport(), start + QPoint(0, 95))
    assert line() > before + 200
    QTest.mouseRelease(parts.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert line() == before


def test_rows_say_what_became_of_their_parts(designer: Designer, qtbot: QtBot) -> None:
    designer.change(designer.draft._replace(design=_design(PartKind.ARTICLE, PartKind.CAST, PartKind.TIMELINE)))
    shown(qtbot, designer)
    assert _said(designer)[:4] == ["Article: 13 paragraphs", "Who is who: 29 actors", "Timeline: 14 events", "Source"]
    model = designer.side.parts.model()
    ticks = [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(4)]
    assert ticks == [Qt.CheckState.Checked] * 3 + [Qt.CheckState.Unchecked]


def test_a_part_that_is_left_out_says_why(open_designer: OpenDesigner, qtbot: QtBot, library: Library) -> None:
    add_article(library, ANCIENT)
    titles = [summary.title for summary in library.articles.summaries()]
    designer = open_designer(article=titles.index("A clay tablet 🏺 from Knossos"))
    designer.change(designer.draft._replace(design=_design(PartKind.ARTICLE, PartKind.QUESTIONS)))
    shown(qtbot, designer)
    article, questions = _said(designer)[:2]
    assert article == "Article: 3 paragraphs"
    assert "is left out: there are no questions of your own" in questions


def _said(designer: Designer) -> list[str]:
    """What a screen reader says of each row."""
    model = designer.side.parts.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def _design(*on: PartKind) -> Design:
    """A design of these parts alone, first and in this order."""
    parts = sorted(PRESETS["Reading"].parts, key=lambda part: on.index(part.kind) if part.kind in on else len(on))
    return PRESETS["Reading"]._replace(parts=tuple(part._replace(on=part.kind in on) for part in parts))
