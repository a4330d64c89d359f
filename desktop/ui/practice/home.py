"""The start page of practice: what is to be reviewed today, and which articles are learnt."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.model.moment import Moment
from db.model.practice import Learning
from desktop.exercises.cards.values import CardKind
from desktop.library import practising
from desktop.library.practising import Due, Today
from desktop.ui.look import Look
from desktop.ui.practice.leading import set_words
from desktop.ui.practice.paper import button, label, scrolled_paper
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe

_MOST_NAMES = 5
"""Actors that are named of those whom today's cards are about."""


class LearntRow(QWidget):
    """One article that is learnt: its title, its counts, what can be done with it."""

    def __init__(self, look: Look, title: str, due: Due | None, test_day: date | None, menu: QMenu) -> None:
        """Show an article; `due` is None while it is counted."""
        super().__init__()
        self.title = label(font=look.interface_font(14, look.SEMIBOLD))
        set_words(self.title, title)
        self.counts = label(soft=True, font=look.interface_font(12.5))
        set_words(self.counts, _counts_words(due, test_day, look))
        self.button = QToolButton()
        self.button.setText(tr("Practise"))
        self.button.setToolTip(tr("What can be practised of “{title}”", title=title))
        self.button.setAccessibleName(tr("What can be practised of “{title}”", title=title))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setProperty("prominent", False)
        menu.setParent(self.button, menu.windowFlags())
        self.button.setMenu(menu)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.counts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class Home(QWidget):
    """Leads to everything that can be practised."""

    start_wanted = Signal()
    """The session of what is due."""
    lesson_wanted = Signal(int, object)
    """An article's id and a Sitting."""
    questions_wanted = Signal(int)
    """The teacher's own questions on an article, by its id."""
    learn_wanted = Signal(int)
    stop_wanted = Signal(int)
    test_day_wanted = Signal(int)
    bring_back_wanted = Signal(int)
    options_wanted = Signal()
    quiz_wanted = Signal()
    progress_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with nothing counted."""
        super().__init__(parent)
        self._look = look
        self._rows: list[LearntRow] = []
        self._writable = True
        self.heading = label(tr("Practise"))
        self.heading.setAccessibleName(tr("Practise"))
        self.today = label()
        self.detail = label(soft=True)
        self.about = label(soft=True)
        self.start = button(tr("&Start"), tr("Review what is due today (Enter)"), self.start_wanted.emit)
        self.start.setDefault(True)
        self.open_title = label()
        self.learn = button("", tr("Its cards come up from today on"), self._on_learn)
        self._open_id = 0
        self.learnt = label(tr("Articles that you learn"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = button(
            tr("&Options…"), tr("How many new cards a day, and how well they are to be known"), self._on_options
        )
        self.quiz = button(
            tr("&Quiz…"), tr("Questions on the article that is open, for a class"), self.quiz_wanted.emit
        )
        self.progress = button(tr("&Progress"), tr("See how practice goes"), self.progress_wanted.emit)
        self._below = QHBoxLayout()
        self._below.setSpacing(8)
        for one in (self.quiz, self.progress, self.more):
            self._below.addWidget(one)
        self._below.addStretch(1)
        self._assemble()
        look.changed.connect(self._on_look)
        self._on_look()

    def _assemble(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(4, 28, 4, 28)
        column.setSpacing(6)
        for widget in (self.heading, self.today, self.detail, self.about):
            column.addWidget(widget)
        column.addSpacing(10)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(26)
        column.addWidget(self.learnt)
        column.addLayout(self._list)
        column.addSpacing(8)
        column.addWidget(self.open_title)
        column.addWidget(self.learn, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(26)
        column.addLayout(self._below)
        column.addStretch(1)
        self.area = scrolled_paper(column, self)
        self.setFocusProxy(self.start)

    def show_counting(self) -> None:
        """Say that what is due is being counted."""
        self.today.setText(tr("Looking what is due…"))
        self.detail.setText("")
        self.about.hide()
        self.start.setEnabled(False)

    def show_today(
        self,
        found: Today,
        learning: Sequence[Learning],
        titles: dict[int, str],
        opened: tuple[int, str] | None,
        unwritable: str | None = None,
    ) -> None:
        """Show what is due; `opened` is the article in the reader, by id and title, None in an empty library.

        `unwritable` says why the library cannot be written, None where it can: what is due is then not asked, for no
        answer could be saved.
        """
        self._writable = unwritable is None
        due, new = len(found.queue.due), len(found.queue.new)
        self.start.setEnabled(bool(due + new) and self._writable)
        self.more.setEnabled(self._writable)
        self.start.setVisible(bool(learning))
        self.today.setText(_today_words(due + new, bool(learning)))
        self.detail.setText(
            _detail_words(due, new, bool(learning)) if unwritable is None else _unwritable_words(unwritable)
        )
        self.about.setText(_about_words(found))
        self.about.setVisible(bool(found.by_actor))
        self.learnt.setVisible(bool(learning))
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for one in learning:
            asked = any(card.kind is CardKind.QUESTION for card in found.decks.get(one.article_id, ()))
            menu = self._menu(one.article_id, one.test_day, has_questions=asked)
            row = LearntRow(
                self._look, titles.get(one.article_id, ""), found.by_article.get(one.article_id), one.test_day, menu
            )
            self._rows.append(row)
            self._list.addWidget(row)
        self._show_opened(opened, {one.article_id for one in learning})

    def take_keyboard(self) -> None:
        """Put the keyboard on what can be begun: what is due, else what there is to learn or to practise."""
        buttons = [self.start, self.learn, *(row.button for row in self._rows), self.progress]
        next(one for one in buttons if one.isVisibleTo(self) and one.isEnabled()).setFocus()

    def _show_opened(self, opened: tuple[int, str] | None, learnt: set[int]) -> None:
        self.quiz.setEnabled(opened is not None)
        offered = opened is not None and opened[0] not in learnt
        self.open_title.setVisible(offered)
        self.learn.setVisible(offered)
        self.learn.setEnabled(self._writable)
        if opened is not None:
            self._open_id = opened[0]
            self.open_title.setText(tr("You are reading “{title}”.", title=opened[1]))
            self.learn.setText(tr("&Learn this article"))

    def _menu(self, article_id: int, test_day: date | None, *, has_questions: bool) -> QMenu:
        menu = QMenu(self)
        sittings = practising.Sitting
        _entry(
            menu, tr("&Everything in this lesson now"), lambda: self.lesson_wanted.emit(article_id, sittings.EVERYTHING)
        )
        if test_day is not None:
            _entry(menu, tr("&For the test"), lambda: self.lesson_wanted.emit(article_id, sittings.TEST))
        if has_questions:
            _entry(menu, tr("&Your teacher’s questions"), lambda: self.questions_wanted.emit(article_id))
        menu.addSeparator()
        changes = (
            _entry(menu, tr("&Day of the test…"), lambda: self.test_day_wanted.emit(article_id)),
            _entry(menu, tr("&Bring back what was set aside"), lambda: self.bring_back_wanted.emit(article_id)),
            _entry(menu, tr("&Stop learning"), lambda: self.stop_wanted.emit(article_id)),
        )
        for change in changes:
            change.setEnabled(self._writable)
        return menu

    def _on_learn(self) -> None:
        self.learn_wanted.emit(self._open_id)

    def _on_options(self) -> None:
        self.options_wanted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the faces again: a widget that finds its place in a window is dressed anew."""
        super().showEvent(event)
        self._on_look()

    def _on_look(self) -> None:
        self.heading.setFont(self._look.reading_font(1.5))
        self.today.setFont(self._look.reading_font(1.15))
        self.learnt.setFont(self._look.interface_font(13, self._look.SEMIBOLD))


def _today_words(cards: int, learning: bool) -> str:
    if not learning:
        return tr("Learn an article, and its cards come up when it is time to review them.")
    if not cards:
        return tr("Nothing to review until tomorrow.")
    return trn(cards, "To review today: {n} card", "To review today: {n} cards")


def _unwritable_words(why: str) -> str:
    cannot = tr("Answers cannot be saved here, so nothing can be reviewed; everything in a lesson can be practised.")
    return f"{cannot}\n{why}"


def _detail_words(due: int, new: int, learning: bool) -> str:
    if not learning:
        return tr("Who is who, when what happened, who stands where: some minutes a day are enough.")
    if not due + new:
        return tr("You can still practise everything in a lesson; it leaves the schedule alone.")
    parts = []
    if due:
        parts.append(trn(due, "{n} comes again", "{n} come again"))
    if new:
        parts.append(trn(new, "{n} is new", "{n} are new"))
    return tr(", ").join(parts)


def _about_words(found: Today) -> str:
    """About whom most of today's cards are."""
    names = [tr("{name} ({number})", name=one.name, number=one.cards) for one in found.by_actor[:_MOST_NAMES]]
    return tr("About {names}", names=tr(", ").join(names))


def _counts_words(due: Due | None, test_day: date | None, look: Look) -> str:
    parts: list[str] = []
    if due is not None:
        counts = [trn(due.due, "{n} to review", "{n} to review")] if due.due else []
        counts += [trn(due.new, "{n} new", "{n} new")] if due.new else []
        parts.append(tr(", ").join(counts) or tr("nothing today"))
    if test_day is not None:
        days = practising.days_until(test_day)
        day = describe(Moment.parse(test_day.isoformat()), look.language)
        if days > 0:
            parts.append(trn(days, "test on {day}, in {n} day", "test on {day}, in {n} days", day=day))
        else:
            parts.append(tr("test today") if days == 0 else tr("test was on {day}", day=day))
    return tr(" · ").join(parts)


def _entry(menu: QMenu, words: str, slot: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(slot)
    return action
