"""Cards: what they say, where they stand, and how they go."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db.model.actor import DatedGloss, Role
from db.model.moment import Moment
from desktop.library.curating.actors import change_actor
from desktop.ui.curating.actor import ActorDialog
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.rig import actor, click, colours, lesson_of, mention_box, mentions_of, picture, press


def words(window: Window) -> list[str]:
    """Everything that the card says, links included."""
    shown = [*window.card.findChildren(QLabel), *window.card.findChildren(QPushButton)]
    return [part.text() for part in shown if not part.isHidden()]


def links(window: Window) -> dict[str, QPushButton]:
    """The links of the card by their whole words."""
    return {
        button.accessibleName(): button for button in window.card.findChildren(QPushButton) if not button.isHidden()
    }


def open_card(window: Window, name: str, nth: int = 0) -> None:
    """Open an actor's card with a click on a mention."""
    click(window.reader.viewport(), mention_box(window.reader, mentions_of(window, name)[nth]).center())


def test_an_actors_card_says_all_that_is_known(window: Window) -> None:
    haftar = actor(window, "Khalifa Haftar")
    open_card(window, "Khalifa Haftar")
    said = words(window)

    assert "Khalifa Haftar" in said
    assert haftar.gloss in said
    assert any("person" in line and f"{len(mentions_of(window, 'Khalifa Haftar'))} mentions" in line for line in said)
    assert any(line.startswith("commander of the Libyan National Army, from March 2015") for line in said)
    assert "also: Haftar, the general" in said
    assert any(line.startswith("Seen in ") for line in said)
    assert window.card.accessibleName() == "Card"


def test_the_original_name_stands_in_its_own_script(window: Window) -> None:
    open_card(window, "Khalifa Haftar")
    label = next(part for part in window.card.findChildren(QLabel) if part.text() == "خليفة حفتر")

    assert "Amiri" in label.font().families()
    assert label.width() >= label.sizeHint().width()
    assert len(colours(picture(label))) > 10


def test_relations_are_links_to_the_other_actor(window: Window) -> None:
    lesson = lesson_of(window)
    for relation in lesson.relations:
        one, other = lesson.actor_by_id[relation.from_id], lesson.actor_by_id[relation.to_id]
        for here, there in ((one, other), (other, one)):
            window.selection.choose_actor(here.id)
            window.card.show_actor(lesson, here.id, QRect(500, 300, 10, 10), full=True)
            assert any(relation.kind in line for line in words(window))
            links(window)[there.name].click()
            assert window.selection.choice.actor == there.id
            assert there.gloss in words(window)
            window.card.dismiss()


def test_every_actor_and_every_event_has_a_card(window: Window) -> None:
    lesson = lesson_of(window)
    for found in lesson.actors:
        window.card.show_actor(lesson, found.id, QRect(500, 300, 10, 10), full=True)
        assert found.name in words(window)
        assert found.gloss in words(window)
        for original in found.originals[:1]:
            assert original.name in words(window)
    for happening in lesson.events:
        window.card.show_event(lesson, happening, QRect(500, 300, 10, 10))
        assert happening.title in words(window)
        for part in happening.actors:
            assert lesson.actor_by_id[part.actor_id].name in links(window)


def test_an_events_card_says_when_how_and_who(window: Window) -> None:
    carrier = next(e for e in lesson_of(window).events if e.date_rule)
    window.card.show_event(lesson_of(window), carrier, QRect(500, 300, 10, 10))
    said = words(window)

    assert "11 January 2017" in said
    assert carrier.date_rule in said
    links(window)["Khalifa Haftar"].click()
    assert window.selection.choice.actor == actor(window, "Khalifa Haftar").id


def test_a_judgement_is_called_one(window: Window) -> None:
    kinds = {e.claim.value: e for e in lesson_of(window).events}
    window.card.show_event(lesson_of(window), kinds["hedged"], QRect(500, 300, 10, 10))
    assert "told with a hedge" in words(window)
    window.card.show_event(lesson_of(window), kinds["report"], QRect(500, 300, 10, 10))
    assert "told with a hedge" not in words(window)


def test_where_articles_disagree_the_card_leads_to_the_other(window: Window) -> None:
    told = next(t for t in window.timeline.timeline._rows.told if t.event.date == Moment.parse("2016-07"))
    window.timeline.timeline.card_wanted.emit(told, QRect(900, 500, 100, 20))

    words_of_link = "June 2016 in “Libya’s two governments: a backgrounder”"
    links(window)[words_of_link].click()
    assert lesson_of(window).article.title.startswith("Libya’s two governments")
    assert window.selection.choice.event == told.differing[0].id


@pytest.mark.parametrize("size", [(760, 480), (1024, 700), (1280, 800)])
def test_a_card_never_covers_the_line_that_is_read(open_window: Open, size: tuple[int, int]) -> None:
    window = open_window(size=size)
    lesson = lesson_of(window)
    for full in (False, True):
        for index in range(0, len(lesson.mentions), 3):
            box = mention_box(window.reader, index)
            beside = QRect(window.reader.viewport().mapToGlobal(box.topLeft()), box.size())
            window.card.dismiss()
            window.card.show_actor(lesson, lesson.mentions[index].actor_id, beside, full=full)
            covered = QRect(window.mapFromGlobal(beside.topLeft()), beside.size())
            assert not window.card.geometry().intersects(covered), (index, full)
            assert window.rect().contains(window.card.geometry()), (index, full)


def test_nothing_on_a_card_is_cut_off(window: Window) -> None:
    lesson = lesson_of(window)
    for found in lesson.actors:
        window.card.show_actor(lesson, found.id, QRect(500, 300, 10, 10), full=True)
        QApplication.processEvents()
        for part in (*window.card.findChildren(QLabel), *window.card.findChildren(QPushButton)):
            if part.isHidden():
                continue
            assert window.card.contentsRect().contains(part.geometry()), (found.name, part.text())
            assert part.width() >= part.minimumSizeHint().width(), (found.name, part.text())
            needed = part.heightForWidth(part.width())
            assert part.height() >= (needed if needed > 0 else part.minimumSizeHint().height()), (
                found.name,
                part.text(),
            )


def test_escape_closes_the_card_first_and_then_the_choice(window: Window) -> None:
    window.reader.setFocus()
    open_card(window, "Egypt")
    assert window.card.hasFocus()

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.card.isVisible()
    assert window.selection.choice.actor == actor(window, "Egypt").id
    assert window.reader.hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.selection.choice.actor is None


def test_the_keyboard_walks_the_links_of_a_card(window: Window) -> None:
    open_card(window, "Khalifa Haftar")
    reached: list[str] = []
    for _ in links(window):
        press(QApplication.focusWidget(), Qt.Key.Key_Down)
        focused = QApplication.focusWidget()
        assert isinstance(focused, QPushButton)
        reached.append(focused.accessibleName())
    assert set(reached) == set(links(window))

    press(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert window.card.isAncestorOf(QApplication.focusWidget())
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.reader.hasFocus()


def test_a_link_is_followed_with_the_keyboard(window: Window) -> None:
    open_card(window, "Khalifa Haftar")
    link = links(window)["Libyan National Army"]
    link.setFocus()
    press(link, Qt.Key.Key_Space)
    assert window.selection.choice.actor == actor(window, "Libyan National Army").id


def test_next_and_previous_mention_from_the_card(window: Window) -> None:
    wanted = mentions_of(window, "Khalifa Haftar")
    open_card(window, "Khalifa Haftar", nth=2)
    links(window)["next mention ›"].click()
    assert window.reader._focused == wanted[3]
    links(window)["‹ previous mention"].click()
    links(window)["‹ previous mention"].click()
    assert window.reader._focused == wanted[1]
    assert window.card.isVisible()
    box = window.reader.mention_box(wanted[1])
    inside = QRect(window.mapFromGlobal(box.topLeft()), box.size())
    assert not window.card.geometry().intersects(inside)


def test_a_line_is_no_more_than_name_and_gloss(window: Window) -> None:
    egypt = actor(window, "Egypt")
    window.card.show_actor(lesson_of(window), egypt.id, QRect(500, 300, 10, 10), full=False)
    assert words(window) == ["Egypt", egypt.gloss]
    assert not window.card.isAncestorOf(QApplication.focusWidget())


def test_a_hovering_line_does_not_replace_a_full_card(window: Window) -> None:
    open_card(window, "Khalifa Haftar")
    before = words(window)
    window.reader.card_wanted.emit(actor(window, "Egypt").id, QRect(500, 300, 10, 10), False)
    assert words(window) == before


def test_a_card_goes_when_the_window_another_article_or_the_look_changes(window: Window, qtbot: QtBot) -> None:
    open_card(window, "Khalifa Haftar")
    window.resize(1200, 760)
    assert not window.card.isVisible()

    open_card(window, "Khalifa Haftar")
    window.actions_by_name["theme_dark"].trigger()
    assert not window.card.isVisible()

    open_card(window, "Khalifa Haftar")
    window.actions_by_name["next_article"].trigger()
    assert not window.card.isVisible()


def test_choosing_another_thing_takes_the_old_card_away(window: Window) -> None:
    open_card(window, "Khalifa Haftar")
    offset = lesson_of(window).article.text.index("a wry rule")
    window.reader.go_to(offset)
    window.selection.choose_sentence(offset)
    click(window.reader.viewport(), QPoint(300, window.reader.viewport().height() - 30))
    assert not window.card.isVisible()


def test_roles_are_those_of_the_articles_time_and_later_ones_are_folded(open_window: Open) -> None:
    window = open_window()
    library = window.library
    haftar = library.actors.get(actor(window, "Khalifa Haftar").id)
    roles = (
        Role("prisoner", Moment.parse("1987/1990")),
        Role("field marshal", Moment.parse("2016-09/..")),
        Role("candidate for president", Moment.parse("2021-11")),
        Role("envoy", Moment.parse("2017/2018")),
    )
    window.refresh(change_actor(library, haftar._replace(roles=roles)))
    open_card(window, "Khalifa Haftar")
    said = words(window)

    held = said.index("field marshal, from September 2016")
    assert held < said.index("around then: envoy, 2017–2018") < said.index("before: prisoner, 1987–1990")
    assert not any("candidate" in line for line in said)
    links(window)["1 later role ›"].click()
    said = words(window)
    assert "later: candidate for president, November 2021" in said
    assert "1 later role ›" not in links(window)

    window.card.dismiss()
    open_card(window, "Khalifa Haftar")
    assert "1 later role ›" in links(window)


def test_the_sentence_is_the_one_that_was_true_then_and_the_editor_has_the_other(window: Window) -> None:
    library = window.library
    haftar = library.actors.get(actor(window, "Khalifa Haftar").id)
    then = DatedGloss("The commander of an army in the east.", Moment.parse("2015/2020"))
    window.refresh(change_actor(library, haftar._replace(glosses=(then,))))
    open_card(window, "Khalifa Haftar")
    assert then.text in words(window)
    assert haftar.gloss not in words(window)

    dialog = window.commands.curate.change_actor(haftar.id)
    assert isinstance(dialog, ActorDialog)
    assert dialog.gloss.toPlainText() == haftar.gloss
    assert dialog.actor() == haftar._replace(glosses=(then,))
    dialog.reject()
