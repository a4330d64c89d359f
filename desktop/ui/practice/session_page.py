"""One card after the other: asked, answered, shown with its evidence, rated, saved."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from db.model.article import Span
from db.model.practice import Rating
from desktop.library import practising
from desktop.library.library import Library
from desktop.practice.asking import Way
from desktop.practice.session import Answer, Session
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.practice.card_view import CardView
from desktop.ui.practice.paper import button, label
from desktop.ui.practice.ratings import Ratings
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr, trn

_Write = Callable[[Library, Answer], None]


class SessionPage(QWidget):
    """Leads through a session. Each answer is saved before the next card is shown."""

    place_wanted = Signal(int, object)
    """An article's id and a Span: the place that shows an answer."""
    ended = Signal()
    """The sitting is over, or was left."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin without a session."""
        super().__init__(parent)
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library, self._look, self._tasks = library, look, tasks
        self.session: Session | None = None
        self._titles: dict[int, str] = {}
        self._unsaved: tuple[_Write, Answer] | None = None
        """What the library has refused to write."""
        self._saving = False
        self._make_head()
        self._make_card()
        self._assemble()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # as shortcuts: a default button takes Enter with any modifier
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_place)

    # Making

    def _make_head(self) -> None:
        self.left = label(soft=True)
        self.left.setWordWrap(False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(tr("Cards that are done"))
        self.back = button(tr("&Take back"), tr("Take the last answer back (Ctrl+Z)"), self.take_back)
        self.aside = button(
            tr("&Set aside"), tr("Do not ask this card again; the start page brings it back"), self.set_aside
        )
        self.leave = button(tr("&Leave"), tr("Leave the session; everything so far is saved (Esc)"), self.end)

    def _make_card(self) -> None:
        self.card = CardView(self._look)
        self.card.given.connect(self._on_given)
        self.card.place_wanted.connect(self._on_place)
        self.failure = label()
        self.failure.setProperty("tone", "accent")
        self.again = button(tr("T&ry again"), tr("Save the answer that could not be saved"), self._on_again)
        self.ratings = Ratings(self._look)
        self.ratings.rated.connect(self._on_rated)
        self.card.add_below(self.failure)
        self.card.add_below(self.again, leading=True)
        self.card.add_below(self.ratings)

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.left)
        head.addWidget(self.bar, 1)
        for one in (self.back, self.aside, self.leave):
            head.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 14, 24, 10)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.card, 1)

    # Asking

    def begin(self, session: Session, titles: dict[int, str]) -> None:
        """Lead through a session; `titles` are those of its articles, by id."""
        self.session, self._titles = session, titles
        self._unsaved, self._saving = None, False
        self.ratings.setEnabled(True)
        self._show_current()

    def show_again(self) -> None:
        """Take the keyboard up again, where the reader came back from the article."""
        if self.again.isVisibleTo(self):
            self.again.setFocus()
        elif self.ratings.isVisibleTo(self):
            self.ratings.take_keyboard()
        elif self.session is not None and self.session.current is not None:
            self.card.take_keyboard()

    def rename(self, uuids: Mapping[str, str]) -> None:
        """Go on with cards that go by other uuids now: the new ones by the old ones."""
        if self.session is not None and uuids:
            self.session.rename(uuids)
            if self._unsaved is not None:
                write, answer = self._unsaved
                self._unsaved = write, answer.renamed(uuids)

    def follow(self) -> None:
        """Show the card that the session asks now that its articles were changed, unless an answer is being read.

        A card that is as it was stays, with what was typed or put in order.
        """
        session = self.session
        if session is None or session.verdict is not None or self._busy():
            return
        if session.current is not None and session.current is self.card.asked:
            self._show_progress(session)
        else:
            self._show_current()

    def _show_current(self) -> None:
        session = self.session
        if session is None:
            return
        asked = session.current
        if asked is None:
            self.end()
            return
        self._show_progress(session)
        for widget in (self.ratings, self.failure, self.again):
            widget.hide()
        self.aside.setEnabled(True)
        self.card.show_asked(asked)

    def _show_progress(self, session: Session) -> None:
        self.left.setText(trn(session.left, "{n} card left", "{n} cards left"))
        done = len(session.done)
        self.bar.setRange(0, max(1, done + session.left))
        self.bar.setValue(done)
        self.back.setEnabled(session.can_undo)

    def _on_given(self, given: object) -> None:
        session = self.session
        if session is None or session.current is None or session.verdict is not None:
            return
        asked = session.current
        verdict = session.give(given)
        turned = asked.way is Way.FLIP
        self.card.show_verdict(given, verdict, self._titles.get(session.article_id, ""))
        self.ratings.offer(session.intervals(), Rating.GOOD if turned else verdict.rating, rated_by_reader=turned)
        self.ratings.show()
        self.ratings.take_keyboard()
        QTimer.singleShot(0, self.ratings, self._show_ratings)  # when there is room for them

    def _show_ratings(self) -> None:
        self.card.area.ensureWidgetVisible(self.ratings)

    # Saving

    def _on_rated(self, rating: Rating) -> None:
        self._take(lambda session: session.rate(rating) if session.verdict is not None else None, practising.record)

    def set_aside(self) -> None:
        """Ask the current card no more."""
        self._take(lambda session: session.set_aside() if session.current is not None else None, practising.record)

    def take_back(self) -> None:
        """Take the last answer back, and ask its card again."""
        self._take(lambda session: session.undo() if session.can_undo else None, practising.take_back)

    def _busy(self) -> bool:
        return self._saving or self._unsaved is not None

    def _take(self, step: Callable[[Session], Answer | None], write: _Write) -> None:
        """Take a step of the session and save what it answers, once all changes that are being written were followed.

        They may let its card go by another uuid, or take it away: then there may be no answer.
        """
        session = self.session
        if session is None or self._busy():
            return

        def followed() -> None:
            if session is not self.session:
                return
            answer = step(session)
            if answer is not None:
                self._save(write, answer)
            else:
                self._saving = False
                self.ratings.setEnabled(True)
                self.follow()

        self._saving = True
        self.ratings.setEnabled(False)
        self._tasks.write(lambda: None, lambda _: followed(), self._show_failure)

    def _save(self, write: _Write, answer: Answer) -> None:
        """Write in the background; what comes next is shown when it is written, or why it is not.

        Beside the schedule practice goes on in a library that cannot be written: the start page says that nothing is
        kept there.
        """
        if self._library.store.read_only and self.session is not None and not self.session.scheduled:
            self._on_saved()
            return

        def failed(error: Exception) -> None:
            self._saving = False
            self._unsaved = write, answer
            self._show_failure(error)

        self._saving, self._unsaved = True, None
        self.ratings.setEnabled(False)
        self._tasks.write(lambda: write(self._library, answer), lambda _: self._on_saved(), failed)

    def _on_saved(self) -> None:
        self._saving = False
        self.ratings.setEnabled(True)
        self._show_current()

    def _show_failure(self, error: Exception) -> None:
        words = tr("The answer could not be saved; it is kept here until it is.")
        self.failure.setText(f"{words} {alerts.said(error)}")
        self.failure.show()
        self.again.show()
        self.again.setFocus()
        self.ratings.hide()
        self.card.area.ensureWidgetVisible(self.again)

    def _on_again(self) -> None:
        if self._unsaved is not None:
            self.failure.hide()
            self.again.hide()
            self._save(*self._unsaved)

    def end(self) -> None:
        """Leave the session: what was answered is saved, the card on the screen is as it was."""
        if self.session is None or self._saving or not self.may_leave():
            return
        self.ended.emit()

    def may_leave(self) -> bool:
        """Whether nothing is lost by leaving, or the reader accepts that."""
        return self._unsaved is None or alerts.confirm(
            self.window(),
            tr("Leave without the last answer?"),
            tr("It could not be saved, and is lost when you leave. All answers before it are saved."),
            tr("Leave"),
        )

    # Keys

    def event(self, event: QEvent) -> bool:
        """Esc and Ctrl+Z are meant for the session while it has the keyboard, not for the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no widget has taken: digits, Enter, Esc, Ctrl+Z."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
        elif not self._pressed(event) and not self._take_key(event):
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether Enter pressed the button that has the keyboard, which comes before what Enter means for the card."""
        focused = QApplication.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focused, QAbstractButton):
            return False
        focused.click()
        return True

    def _take_key(self, event: QKeyEvent) -> bool:
        session = self.session
        if session is None or session.current is None:
            return False
        if session.verdict is not None:
            return self.ratings.isVisible() and self.ratings.take_key(event)
        return self.card.take_key(event)

    def _on_place(self) -> None:
        session = self.session
        if session is None or session.current is None or session.verdict is None:
            return
        evidence = session.current.card.evidence
        if evidence is not None:
            span: Span = evidence.span
            self.place_wanted.emit(session.article_id, span)
