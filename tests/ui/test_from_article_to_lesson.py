"""The whole way through the window, by keys: dropped, looked over, dated, added, reviewed, compared with its gold."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.lesson import Lesson
from db.model.suggestion import ActorSuggestion, EventSuggestion, Proposal, Suggestion, SuggestionState
from db.store import Store
from desktop.library import reviewing
from desktop.library.lessons import problems
from desktop.ui.curating.checklist import ChecklistDialog
from desktop.ui.models.suggestions import Fold
from desktop.ui.new_article.dialog import NewArticleDialog
from desktop.ui.review.pane import ReviewPane
from desktop.ui.window import Window
from tests.cli.test_from_article_to_lesson import MOST_JUNK, WHOLE, Gold, gold
from tests.extraction.samples import Sample, read_gold, sample
from tests.ui.conftest import Open
from tests.ui.curating_rig import dialog_of, no_dialog
from tests.ui.new_article_rig import data, drop, wait_for
from tests.ui.rig import WAIT, lesson_of, settle, wait_until_gone

MOST_KEYS = 120
"""What an article of 900 words may take, the dialog included."""
KINDS = {
    "PERSON": (ActorKind.PERSON,),
    "GPE": (ActorKind.STATE, ActorKind.PLACE),
    "ORG": (
        ActorKind.ORGANISATION, ActorKind.INSTITUTION, ActorKind.GOVERNMENT, ActorKind.BLOC, ActorKind.ARMED_FORCES,
        ActorKind.ARMED_GROUP,
    ),
}  # fmt: skip
"""The kinds that are right for a type of the gold; the first one is chosen where none of them was suggested."""


class Keys:
    """Presses keys where the keyboard is, and counts them."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None
        self.pressed += 1
        QTest.keyClick(widget, key, modifier)

    def write(self, text: str) -> None:
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            self.pressed += 1
            QTest.keyClicks(widget, letter)


class Wanted(NamedTuple):
    """The gold as a teacher has it in mind: what is an actor, and of which kind."""

    article: Gold
    types: dict[str, str]

    def actor(self, mentions: Sequence[Span]) -> str | None:
        """The actor of the gold that some mentions speak of."""
        found = {
            name
            for name, spans in self.article.actors.items()
            if any(span.overlaps(mention) for span in spans for mention in mentions)
        }
        assert len(found) <= 1, f"{found} were taken for one"
        return next(iter(found), None)

    def names(self, actor: str) -> set[str]:
        """What the gold and the text call an actor."""
        return {actor, *(self.article.text[one.start : one.end] for one in self.article.actors[actor])}

    def has(self, proposal: Proposal) -> bool:
        """Whether it belongs into the lesson. The gold knows nothing of relations and statements: they are taken."""
        match proposal:
            case ActorSuggestion():
                return self.actor(proposal.mentions) is not None
            case EventSuggestion(date_span=Span() as where):
                return any(where.overlaps(span) for span, _ in self.article.dates)
            case _:
                return True


def wanted(one: Sample, folder: Path) -> Wanted:
    return Wanted(gold(one, folder), {mention.actor: mention.type for mention in one.mentions})


@pytest.fixture
def window(open_window: Open, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window on an empty library, which knows nobody yet."""
    Store.create(tmp_path / "school.dramatis").close()
    window = open_window(tmp_path / "school.dramatis")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    return window


@pytest.fixture(params=WHOLE)
def whole(request: pytest.FixtureRequest, tmp_path: Path) -> Wanted:
    return wanted(sample(request.param), tmp_path)


def dropped(qtbot: QtBot, window: Window, file: Path) -> NewArticleDialog:
    """The dialog with a file that was dropped on the window."""
    assert drop(window, data(urls=[file]))
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    wait_for(qtbot, dialog, dialog.check_page)
    return dialog


def write_date(keys: Keys, dialog: NewArticleDialog, date: str) -> None:
    """Go to the day of publication and type over what stands there."""
    keys.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert dialog.check_page.form.published.isAncestorOf(QApplication.focusWidget() or dialog)
    keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keys.write(date)
    assert dialog.check_page.form.published.currentText() == date


def add(qtbot: QtBot, window: Window, keys: Keys, dialog: NewArticleDialog) -> None:
    """Say that the date is right, and add the article; suggestions are made of themselves."""
    keys.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.check_page.form.confirmed.isChecked, timeout=WAIT)
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_gone(qtbot, dialog)
    settle(qtbot, window)
    assert window.rooms.reviewing
    assert window.rooms.review.deck.all
    window.activateWindow()  # which a desktop does by itself when a dialog goes
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.rooms.review.list, timeout=WAIT)


def review(qtbot: QtBot, window: Window, keys: Keys, wanted: Wanted) -> None:
    """Decide on every suggestion as the gold says, one after the other, and put right what is wrong in it."""
    pane = window.rooms.review
    look_again(keys, pane, wanted)
    while any(one.state is SuggestionState.OPEN for one in pane.deck.all):
        if pane.deck.current == Fold.DOUBTFUL:
            keys.press(Qt.Key.Key_Return)
        current = pane.deck.get(pane.deck.current)
        assert current is not None
        assert current.state is SuggestionState.OPEN
        if not wanted.has(current.proposal):
            keys.press(Qt.Key.Key_R)
            continue
        if isinstance(current.proposal, ActorSuggestion):
            put_right(keys, current.proposal, wanted)
        keys.press(Qt.Key.Key_A)
        assert keys.pressed < 1000
    settle(qtbot, window)


def look_again(keys: Keys, pane: ReviewPane, wanted: Wanted) -> None:
    """Go through what was accepted beforehand: what is wrong is left out, or put right."""
    if not pane.deck.standing_beforehand():
        return
    keys.press(Qt.Key.Key_G)
    for _ in pane.deck.standing_beforehand():
        current = pane.deck.get(pane.deck.current)
        assert current is not None
        if not wanted.has(current.proposal):
            keys.press(Qt.Key.Key_R)
            continue
        if isinstance(current.proposal, ActorSuggestion):
            put_right(keys, current.proposal, wanted)
        keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_G)


def put_right(keys: Keys, proposal: ActorSuggestion, wanted: Wanted) -> None:
    """Choose another kind, and type another name."""
    name = wanted.actor(proposal.mentions)
    assert name is not None
    kinds = KINDS[wanted.types[name]]
    if proposal.kind not in kinds:
        keys.press(Qt.Key(Qt.Key.Key_0 + (list(ActorKind).index(kinds[0]) + 1) % 10))
    if proposal.name not in wanted.names(name):
        keys.press(Qt.Key.Key_E)
        keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keys.write(name)
        keys.press(Qt.Key.Key_Return)


def check_actors(lesson: Lesson, wanted: Wanted) -> None:
    """Every actor of the gold is one actor of the lesson, with a kind that fits and all its mentions."""
    made: dict[str, set[int]] = {}
    for name, spans in wanted.article.actors.items():
        for span in spans:
            hits = [one.actor_id for one in lesson.mentions if one.span.overlaps(span)]
            assert len(hits) == 1, (name, span)
            made.setdefault(name, set()).add(hits[0])
    assert {name: ids for name, ids in made.items() if len(ids) != 1} == {}
    by_id = {actor.id: actor for actor in lesson.actors}
    assert sorted(by_id) == sorted(next(iter(ids)) for ids in made.values())
    for name, (actor_id,) in made.items():
        assert by_id[actor_id].kind in KINDS[wanted.types[name]], name
        assert by_id[actor_id].name in wanted.names(name)
    called = {name for actor in lesson.actors for name in (actor.name, *actor.aliases)}
    assert called.isdisjoint(wanted.article.not_actors)


def check_dates(lesson: Lesson, wanted: Wanted) -> None:
    """Every date of the gold is the date of an event told in the sentence where it stands, and no event has another."""
    values = {value for _, value in wanted.article.dates}
    for where, value in wanted.article.dates:
        told = [event for event in lesson.events if event.anchor.span.overlaps(where)]
        assert value in [str(event.date).strip("./") for event in told], value
    dated = [str(event.date).strip("./") for event in lesson.events if event.date is not None]
    assert set(dated) <= values
    assert len(dated) == len(wanted.article.dates)


def check_all(window: Window, wanted: Wanted) -> None:
    lesson = lesson_of(window)
    assert lesson.article.text == wanted.article.text
    assert str(lesson.article.published) == wanted.article.published
    assert lesson.article.published_confirmed
    check_actors(lesson, wanted)
    check_dates(lesson, wanted)
    decided: Sequence[Suggestion] = reviewing.suggestions(window.library, lesson.article.id)
    rejected = [one.proposal for one in decided if one.state is SuggestionState.REJECTED]
    assert sum(isinstance(one, ActorSuggestion) for one in rejected) <= MOST_JUNK
    assert reviewing.left(decided) == 0
    assert problems(window.library) == []


def check_left_out(dialog: NewArticleDialog) -> None:
    """The call for donations is shown beside the article, and why."""
    making = dialog.check_page.making
    assert making is not None
    left = [one for _, one in making.rows(kept=False)]
    assert left
    assert {str(one.why) for one in left} <= {"call for donations"}
    assert "Left out: " in dialog.check_page.blocks.left_title.text()
    assert dialog.check_page.blocks.left_out.model().rowCount() == len(left)


def to_lesson(
    qtbot: QtBot, window: Window, wanted: Wanted, wrong_date: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Go the whole way, a wrong date first, and see that it took few keys."""
    keys = Keys()
    dialog = dropped(qtbot, window, wanted.article.file)
    check_left_out(dialog)
    write_date(Keys(), dialog, wrong_date)  # not counted: nobody types what is wrong on purpose
    qtbot.waitUntil(lambda: "Was it published " in dialog.check_page.notes.text(), timeout=WAIT)
    assert dialog.check_page.notes.isVisible()
    write_date(keys, dialog, wanted.article.published)
    qtbot.waitUntil(lambda: "Was it published " not in dialog.check_page.notes.text(), timeout=WAIT)
    add(qtbot, window, keys, dialog)
    in_dialog = keys.pressed
    review(qtbot, window, keys, wanted)
    check_all(window, wanted)
    keys.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    checklist = dialog_of(qtbot, window, ChecklistDialog)
    assert keys.pressed <= MOST_KEYS
    with capsys.disabled():
        suggested = len(window.rooms.review.deck.all)
        name = wanted.article.file.stem
        print(f"\n{name}: {keys.pressed} keys, {in_dialog} of them in the dialog, for {suggested} suggestions")
    keys.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: no_dialog(window), timeout=WAIT)
    wait_until_gone(qtbot, checklist)


def test_an_article_of_our_own_becomes_a_lesson_by_keys(
    window: Window, qtbot: QtBot, whole: Wanted, capsys: pytest.CaptureFixture[str]
) -> None:
    to_lesson(qtbot, window, whole, f"{int(whole.article.published[:4]) - 8}-05-16", capsys)


def test_the_real_op_ed_becomes_a_lesson_by_keys(
    window: Window, qtbot: QtBot, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    op_ed = wanted(read_gold(data_dir / "op-ed-libya.txt"), tmp_path)
    assert (len(op_ed.article.actors), len(op_ed.article.dates)) == (26, 10)
    # A copy on the web that was dated anew.
    to_lesson(qtbot, window, op_ed, "2024-05-16", capsys)
