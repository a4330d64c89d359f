"""Who says this? By speaker and with replies, by kind, and where each statement leads."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind
from desktop.ui.look import Look
from desktop.ui.models.rows import ROW, Row
from desktop.ui.models.statements import Said, by_speaker, with_replies
from desktop.ui.panes.chips import Chip
from desktop.ui.panes.row_list import LINK
from desktop.ui.panes.statements import StatementRow, StatementsPane
from desktop.ui.selection import Selection
from tests.ui.rig import click, picture, press


@pytest.fixture
def pane(qtbot: QtBot, look: Look, selection: Selection, lesson: Lesson) -> Iterator[StatementsPane]:
    pane = StatementsPane(selection, look)
    qtbot.addWidget(pane)
    pane.show_lesson(lesson)
    pane.resize(430, 700)
    pane.show()
    qtbot.waitExposed(pane)
    yield pane
    pane.close()


def every(_kind: StatementKind) -> bool:
    return True


def said(row: Row) -> Said:
    assert isinstance(row.value, Said)
    return row.value


def statement(number: int, answers: int | None = None, kind: StatementKind = StatementKind.CLAIMED) -> Statement:
    anchor = Anchor(Span(number, number + 1), "x", "", "")
    stance = None if answers is None else Stance.DISPUTES
    return Statement(
        number, f"s{number}", SpeakerKind.AUTHOR, None, kind, f"Statement {number}", answers, stance, anchor
    )


def with_statements(lesson: Lesson, *statements: Statement) -> Lesson:
    return lesson._replace(statements=statements)


# Rows


def test_speakers_come_in_the_order_in_which_they_first_speak(lesson: Lesson) -> None:
    rows = by_speaker(lesson, every)
    headings = [said(row).speaker for row in rows if said(row).heading]
    assert headings == [
        "Unnamed sources", "Russia", "The author", "Russian Foreign Ministry", "Russian Defence Ministry",
    ]  # fmt: skip
    speaker = ""
    for row in rows:
        speaker = said(row).speaker if said(row).heading else speaker
        assert said(row).speaker == speaker
    assert {row.id for row in rows} == {one.id for one in lesson.statements}
    assert len(rows) == len(lesson.statements)


def test_a_statement_says_what_it_answers(lesson: Lesson) -> None:
    (denial,) = (row for row in by_speaker(lesson, every) if said(row).statement.kind is StatementKind.DENIED)
    assert denial.sentence == (
        "Russia: No such forces have been sent.; denied; paragraph 1;"
        " disputes: Russian special forces have been sent to a base in Egypt to help Haftar."
    )


def test_replies_stand_below_what_they_answer(lesson: Lesson) -> None:
    rows = with_replies(lesson, every)
    assert len(rows) == len({row.id for row in rows}) == len(lesson.statements)
    place = {row.id: number for number, row in enumerate(rows)}
    answered = [row for row in rows if said(row).statement.answers_id is not None]
    assert len(answered) == 6
    for row in answered:
        target = said(row).statement.answers_id
        assert target is not None
        between = rows[place[target] + 1 : place[row.id]]
        assert all(said(one).rails for one in between)
        assert said(row).answers_above
        assert said(rows[place[target]]).replied
    roots = [said(row).statement.anchor.span.start for row in rows if not said(row).rails]
    assert roots == sorted(roots)


def test_a_reply_whose_statement_is_not_shown_stands_for_itself_and_still_says_what_it_answers(lesson: Lesson) -> None:
    (row,) = with_replies(lesson, lambda kind: kind is StatementKind.DENIED)
    assert not said(row).rails
    assert said(row).answers.startswith("disputes: Russian special forces")


def test_rails_go_on_as_long_as_replies_follow(lesson: Lesson) -> None:
    chain = with_statements(lesson, statement(1), statement(2, 1), statement(3, 2), statement(4, 1))
    rows = {row.id: said(row) for row in with_replies(chain, every)}
    assert [(number, rows[number].rails, rows[number].replied) for number in rows] == [
        (1, (), True), (2, (True,), True), (3, (True, False), False), (4, (False,), False),
    ]  # fmt: skip


def test_long_chains_are_indented_so_far_and_no_further(lesson: Lesson) -> None:
    chain = with_statements(lesson, statement(0), *(statement(number, number - 1) for number in range(1, 3_000)))
    rows = with_replies(chain, every)
    assert [row.id for row in rows] == list(range(3_000))
    assert max(len(said(row).rails) for row in rows) == 4


def test_statements_that_answer_each_other_all_have_their_row(lesson: Lesson) -> None:
    ring = with_statements(lesson, statement(1, 3), statement(2, 1), statement(3, 2), statement(4, 4), statement(5))
    assert sorted(row.id for row in with_replies(ring, every)) == [1, 2, 3, 4, 5]


def test_a_speaker_that_the_lesson_lacks_is_no_failure(lesson: Lesson) -> None:
    bare = lesson._replace(actors=())
    assert len(by_speaker(bare, every)) == len(with_replies(bare, every)) == len(lesson.statements)


# The pane


def shown(pane: StatementsPane) -> list[Said]:
    model = pane.list.model()
    return [said(model.index(row, 0).data(ROW)) for row in range(model.rowCount())]


def chip(pane: StatementsPane, kind: StatementKind) -> Chip:
    return next(found for found in pane.chips.findChildren(Chip) if found.key == kind.value)


def go_to(pane: StatementsPane, statement_id: int) -> None:
    place = pane.list.place_of(statement_id)
    assert place is not None
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.list.model().index(place, 0))
    pane.list.scrollTo(pane.list.currentIndex())


def denial(lesson: Lesson) -> Statement:
    return next(found for found in lesson.statements if found.kind is StatementKind.DENIED)


def test_chips_choose_kinds(pane: StatementsPane, lesson: Lesson) -> None:
    judged = chip(pane, StatementKind.JUDGED)
    assert judged.words.number == sum(one.kind is StatementKind.JUDGED for one in lesson.statements) == 6
    judged.click()
    assert {one.statement.kind for one in shown(pane)} == {StatementKind.JUDGED}
    chip(pane, StatementKind.DENIED).click()
    assert {one.statement.kind for one in shown(pane)} == {StatementKind.JUDGED, StatementKind.DENIED}
    judged.click()
    chip(pane, StatementKind.DENIED).click()
    assert len(shown(pane)) == len(lesson.statements)


def test_enter_and_click_choose_the_statement_and_its_speaker(
    pane: StatementsPane, selection: Selection, lesson: Lesson
) -> None:
    wanted = denial(lesson)
    go_to(pane, wanted.id)
    press(pane.list, Qt.Key.Key_Return)
    assert selection.choice.statement == wanted.id
    assert wanted.speaker_id in selection.choice.actors
    assert selection.choice.sentence == wanted.anchor.span
    other = lesson.statements[3]
    go_to(pane, other.id)
    box = pane.list.visualRect(pane.list.currentIndex())
    click(pane.list.viewport(), QPoint(box.center().x(), box.bottom() - 4))
    assert selection.choice.statement == other.id


@pytest.mark.parametrize("order", ["speaker", "replies"])
def test_ctrl_enter_leads_to_what_is_answered(
    pane: StatementsPane, selection: Selection, lesson: Lesson, order: str
) -> None:
    pane.order.choose(order)
    go_to(pane, denial(lesson).id)
    QTest.keyClick(pane.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert selection.choice.statement == denial(lesson).answers_id
    row = pane.list.current_row()
    assert row is not None
    assert row.id == denial(lesson).answers_id


def test_a_click_on_what_is_answered_leads_there_also_past_the_chips(
    pane: StatementsPane, selection: Selection, lesson: Lesson
) -> None:
    wanted = denial(lesson)
    chip(pane, StatementKind.DENIED).click()
    delegate = pane.list.itemDelegate()
    assert isinstance(delegate, StatementRow)
    link = delegate.measure(pane.list.model().index(0, 0).data(ROW)).block(LINK)
    assert link is not None
    top = pane.list.visualRect(pane.list.model().index(0, 0)).topLeft()
    click(pane.list.viewport(), top + link.boxes[0].center().toPoint())
    assert selection.choice.statement == wanted.answers_id
    assert len(shown(pane)) == len(lesson.statements)
    row = pane.list.current_row()
    assert row is not None
    assert row.id == wanted.answers_id


def test_what_answers_nothing_leads_nowhere(pane: StatementsPane, selection: Selection, lesson: Lesson) -> None:
    go_to(pane, lesson.statements[0].id)
    before = selection.choice
    QTest.keyClick(pane.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert selection.choice == before


def test_a_statement_that_is_chosen_elsewhere_is_shown(
    pane: StatementsPane, selection: Selection, lesson: Lesson
) -> None:
    selection.choose_statement(lesson.statements[-1].id)
    row = pane.list.current_row()
    assert row is not None
    assert row.id == lesson.statements[-1].id
    assert pane.list.viewport().rect().intersects(pane.list.visualRect(pane.list.currentIndex()))


def test_other_orders_and_lessons_keep_the_chips_in_step(pane: StatementsPane, lesson: Lesson) -> None:
    chip(pane, StatementKind.DENIED).click()
    pane.order.choose("replies")
    assert [one.statement.kind for one in shown(pane)] == [StatementKind.DENIED]
    pane.show_lesson(with_statements(lesson, statement(1), statement(2)))
    assert [one.statement.id for one in shown(pane)] == [1, 2]
    assert not chip(pane, StatementKind.DENIED).isVisible()
    pane.show_lesson(with_statements(lesson))
    assert pane.empty.isVisible()
    assert not pane.chips.isVisible()
    pane.show_lesson(None)
    assert pane.empty.text() == ""


def test_both_orders_are_painted_in_both_directions(pane: StatementsPane) -> None:
    images = []
    for order in ("speaker", "replies"):
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            pane.order.choose(order)
            pane.setLayoutDirection(direction)
            images.append(picture(pane.list.viewport()))
    assert all(one != other for number, one in enumerate(images) for other in images[:number])
