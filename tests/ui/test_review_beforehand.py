"""What was accepted beforehand and what is doubtful: said, folded away, looked at again and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.suggestion import SuggestionKind, SuggestionState
from desktop.extraction.sentences import sentence_at
from desktop.library import reviewing
from desktop.library.curating.details import change_details
from desktop.settings import Settings
from desktop.ui.models.suggestions import Fold
from desktop.ui.review.pane import ReviewPane
from desktop.ui.window import Window
from tests.ui import review_sample
from tests.ui.conftest import Open
from tests.ui.rig import WAIT, lesson_of, press, settle
from tests.ui.test_review import current, key, opened, stored, window_of

ACCEPTED, OPEN, REJECTED = SuggestionState.ACCEPTED, SuggestionState.OPEN, SuggestionState.REJECTED


@pytest.fixture
def bare(lesson: Lesson, tmp_path: Path) -> Path:
    """A library with an article that was never looked through."""
    path = tmp_path / "bare.dramatis"
    review_sample.make(path, lesson, times=0)
    return path


@pytest.fixture
def sample(lesson: Lesson, tmp_path: Path, open_window: Open) -> ReviewPane:
    """The review of open suggestions, doubtful ones among them."""
    path = tmp_path / "sample.dramatis"
    review_sample.make(path, lesson)
    return opened(open_window(path))


def found(window: Window, qtbot: QtBot) -> ReviewPane:
    """The review after actors and events were looked for."""
    pane = opened(window)
    pane.offer.start.click()
    settle(qtbot, window)
    return pane


def fold_row(pane: ReviewPane, fold: Fold) -> tuple[str, QPoint]:
    """What a screen reader says of a fold's row, and where it is, scrolled into view."""
    place = pane.list.place_of(fold)
    assert place is not None
    index = pane.list.model().index(place, 0)
    pane.list.scrollTo(index)
    return index.data(Qt.ItemDataRole.AccessibleTextRole), pane.list.visualRect(index).center()


def states(pane: ReviewPane, ids: list[int]) -> set[SuggestionState]:
    return {stored(pane)[one].state for one in ids}


# Accepted beforehand


def test_what_is_sure_is_accepted_once_it_is_found_and_said(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    window = open_window(bare)
    pane = opened(window)
    assert "accepted beforehand" in pane.offer.words.text()
    found(window, qtbot)
    ids = pane.deck.standing_beforehand()
    assert ids
    assert states(pane, ids) == {ACCEPTED}
    assert all(stored(pane)[one].proposal.confidence >= reviewing.SURE for one in ids)
    assert pane.head.beforehand.isVisible()
    assert pane.head.beforehand.words.text() == f"{len(ids)} accepted beforehand"
    assert window.library.history.undo_name == f"accept {len(ids)} suggestions"
    assert current(pane).state is OPEN
    assert not any(pane.list.place_of(one) is not None for one in ids)  # folded away
    assert not reviewing.sure(window.library, lesson_of(window).article.id, reviewing.SURE)


def test_one_undo_takes_it_back_and_redo_says_it_again(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    window = open_window(bare)
    pane = found(window, qtbot)
    ids = pane.deck.standing_beforehand()
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert states(pane, ids) == {OPEN}
    assert not lesson_of(window).actors
    assert not pane.head.beforehand.isVisible()
    assert pane.list.place_of(Fold.BEFOREHAND) is None
    window.actions_by_name["redo"].trigger()
    settle(qtbot, window)
    assert pane.deck.standing_beforehand() == ids
    assert pane.head.beforehand.isVisible()


def test_take_back_is_one_step_also_later(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    window = open_window(bare)
    pane = found(window, qtbot)
    ids, own = pane.deck.standing_beforehand(), current(pane).id
    key(pane, "a")
    settle(qtbot, window)
    pane.head.beforehand.take_back.click()
    settle(qtbot, window)
    assert states(pane, ids) == {OPEN}
    assert states(pane, [own]) == {ACCEPTED}  # what was decided by hand stays
    assert not pane.head.beforehand.isVisible()
    key(pane, "S")
    settle(qtbot, window)
    assert states(pane, ids) == {ACCEPTED}
    assert set(pane.deck.standing_beforehand()) >= set(ids)


def test_looking_again_goes_through_them_and_comes_back(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    window = open_window(bare)
    pane = found(window, qtbot)
    ids, before = pane.deck.standing_beforehand(), current(pane).id
    key(pane, "g")
    assert current(pane).id == ids[0]
    assert pane.head.beforehand.again.text() == "Hide"
    row = pane.list.model().index(pane.list.place_of(ids[0]) or 0, 0)
    assert "accepted beforehand" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    undo = window.library.history.undo_name
    key(pane, "a")  # it is right: nothing is written
    assert current(pane).id == ids[1]
    settle(qtbot, window)
    assert window.library.history.undo_name == undo
    key(pane, "r")
    assert current(pane).id == ids[2]
    settle(qtbot, window)
    assert states(pane, [ids[1]]) == {REJECTED}
    assert pane.head.beforehand.words.text().startswith(str(len(pane.deck.standing_beforehand())))
    key(pane, "g")
    assert current(pane).id == before
    assert pane.list.place_of(ids[0]) is None


def test_never_leaves_everything_open(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    window = open_window(bare, settings=Settings(accept_from=0.0))
    pane = opened(window)
    assert "beforehand" not in pane.offer.words.text()
    found(window, qtbot)
    assert {one.state for one in pane.deck.all} == {OPEN}
    assert not pane.head.beforehand.isVisible()


def test_the_menu_chooses_how_much(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    window = open_window(bare, settings=Settings(accept_from=0.0))
    pane = found(window, qtbot)
    choices = {action.data(): action for action in pane.foot.beforehand.actions()}
    assert [least for least, action in choices.items() if action.isChecked()] == [0.0]
    choices[reviewing.SURE].trigger()
    settle(qtbot, window)
    assert window.look.settings.accept_from == reviewing.SURE
    few = len(pane.deck.standing_beforehand())
    assert few
    choices[0.8].trigger()
    settle(qtbot, window)
    assert len(pane.deck.standing_beforehand()) >= few
    choices[0.0].trigger()
    settle(qtbot, window)
    assert window.look.settings.accept_from == 0
    assert len(pane.deck.standing_beforehand()) >= few  # what is accepted stays so


def test_made_anew_nothing_more_is_accepted(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    """Who took it back does not want it again after a change of the date of publication."""
    window = open_window(bare)
    pane = found(window, qtbot)
    key(pane, "G")
    settle(qtbot, window)
    window.commands.review.suggest()
    settle(qtbot, window)
    assert {one.state for one in stored(pane).values()} == {OPEN}


def test_another_article_has_its_own_count(open_window: Open, bare: Path, lesson: Lesson, qtbot: QtBot) -> None:
    window = open_window(bare)
    other = review_sample.store(window.library, lesson._replace(article=lesson.article._replace(uuid="other")))
    pane = found(window, qtbot)
    first, ids = lesson_of(window).article.id, pane.deck.standing_beforehand()
    window.show_article(other)
    assert not pane.head.beforehand.isVisible()
    window.show_article(first)
    assert pane.deck.standing_beforehand() == ids
    assert pane.head.beforehand.isVisible()


def test_a_library_that_cannot_be_written_has_nothing_to_take_back(sample: ReviewPane) -> None:
    sample.set_writable(False)
    for name in ("accept_sure", "take_back", "accept_shown"):
        assert not sample.foot.actions_by_name[name].isEnabled()


# The doubtful ones


def test_doubtful_ones_are_folded_at_the_end_with_their_count(sample: ReviewPane) -> None:
    doubtful = [one.id for one in sample.deck.all if one.proposal.confidence < reviewing.DOUBTFUL]
    assert doubtful
    assert not any(sample.list.place_of(one) is not None for one in doubtful)
    assert sample.list.place_of(Fold.DOUBTFUL) == sample.list.model().rowCount() - 1
    assert fold_row(sample, Fold.DOUBTFUL)[0] == f"{len(doubtful)} doubtful ones: Enter opens them"
    actors = sum(one.kind is SuggestionKind.ACTOR and one.id not in doubtful for one in sample.deck.all)
    assert sample.filters.chips["actor"].accessibleName() == f"{actors} actors left"
    key(sample, "d")
    assert current(sample).id == doubtful[0]
    assert [sample.list.place_of(one) for one in doubtful] == list(
        range(sample.list.model().rowCount() - len(doubtful), sample.list.model().rowCount())
    )
    key(sample, "d")
    assert sample.list.place_of(doubtful[0]) is None


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_E])
def test_keys_open_the_fold_that_comes_after_the_last_likely_one(
    sample: ReviewPane, qtbot: QtBot, pressed: Qt.Key
) -> None:
    sample.list.setFocus()
    key(sample, "A")
    settle(qtbot, window_of(sample))
    events = [one for one in sample.deck.all if one.kind is SuggestionKind.EVENT]  # no relation takes them along
    doubtful = [one.id for one in events if one.proposal.confidence < reviewing.DOUBTFUL]
    assert len(doubtful) > 1
    assert states(sample, doubtful) == {OPEN}  # "all that are shown" does not take what is folded
    assert sample.deck.current == Fold.DOUBTFUL
    for letter in "rlmptw3":
        key(sample, letter)  # on a fold they mean nothing
    settle(qtbot, window_of(sample))
    assert states(sample, doubtful) == {OPEN}
    assert not sample.foot.buttons["reject"].isEnabled()
    left = [one.id for one in sample.deck.folds()[Fold.DOUBTFUL] if one.state is OPEN]
    press(sample.list, pressed)
    assert current(sample).id == left[0]
    key(sample, "r")
    assert current(sample).id == left[1]


def test_a_click_opens_and_closes_a_fold(sample: ReviewPane) -> None:
    for opened_now in (True, False):
        _, point = fold_row(sample, Fold.DOUBTFUL)
        viewport = sample.list.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        assert (Fold.DOUBTFUL in sample.deck.open_folds) is opened_now


def test_a_fold_is_no_actor_to_drop_on(sample: ReviewPane, qtbot: QtBot) -> None:
    before = stored(sample).keys()
    _, target = fold_row(sample, Fold.DOUBTFUL)
    viewport, none = sample.list.viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, none, target)
    QTest.mouseMove(viewport, target - QPoint(0, 60))
    QTest.mouseMove(viewport, target - QPoint(0, 120))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, none, target - QPoint(0, 120))
    settle(qtbot, window_of(sample))
    assert stored(sample).keys() == before


def test_arrows_walk_onto_a_fold_and_off_again(sample: ReviewPane) -> None:
    last = sample.deck.unfolded()[-1].id
    place = sample.list.place_of(last)
    assert place is not None
    sample.list.setCurrentIndex(sample.list.model().index(place, 0))
    press(sample.list, Qt.Key.Key_Down)
    assert sample.deck.current == Fold.DOUBTFUL
    press(sample.list, Qt.Key.Key_Up)
    assert current(sample).id == last


def test_a_sentence_that_is_clicked_unfolds_what_is_suggested_there(sample: ReviewPane) -> None:
    window, deck = window_of(sample), sample.deck
    text = lesson_of(window).article.text
    seen = [one.proposal.span.start for one in deck.unfolded()]
    for one in deck.folds()[Fold.DOUBTFUL]:
        sentence = sentence_at(text, one.proposal.span.start)
        if not any(sentence.contains(start) for start in seen):
            window.selection.choose_sentence(one.proposal.span.start)
            assert current(sample).id == one.id
            assert sample.list.place_of(one.id) is not None
            return
    pytest.fail("the sample has no sentence with a doubtful suggestion alone")


# How years are found


def test_how_years_are_found_is_said_and_follows_the_date(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    window = open_window(bare)
    pane = found(window, qtbot)
    qtbot.waitUntil(pane.head.telling.isVisible, timeout=WAIT)
    assert "15 March 2017" in pane.head.telling.text()
    article = lesson_of(window).article
    window.refresh(change_details(window.library, article._replace(published=Moment.parse("2017-04-20"))))
    settle(qtbot, window)
    assert "20 April 2017" in pane.head.telling.text()
    window.refresh(change_details(window.library, article._replace(published=None, published_confirmed=False)))
    settle(qtbot, window)
    assert "without a confirmed publication date" in pane.head.telling.text()
    window.refresh(change_details(window.library, article._replace(language="de")))
    settle(qtbot, window)
    assert not pane.head.telling.isVisible()


def test_all_is_reached_by_keyboard_and_named(open_window: Open, bare: Path, qtbot: QtBot) -> None:
    pane = found(open_window(bare), qtbot)
    for widget in pane.head.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    line = pane.head.beforehand
    assert line.again.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert line.take_back.focusPolicy() & Qt.FocusPolicy.TabFocus
