"""The dialog that makes articles of files, of what was copied, and of typed words."""

import codecs
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.model.article import Article
from db.model.errors import LibraryError
from db.model.sentence import said
from desktop.importers.document import Source, UnreadableError
from desktop.library.duplicates import Duplicate, duplicate_of
from desktop.library.importing import Draft, article_from, date_doubts, read_documents
from desktop.library.library import Library
from desktop.library.reviewing import telling
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.new_article.check_page import CheckPage
from desktop.ui.new_article.drafts import Making
from desktop.ui.new_article.source_page import SourcePage
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr, trn

_LOOK_AFTER = 350
"""Milliseconds after the last edit until the draft is compared with its date and with the library."""
_BAR_WIDTH, _BAR_HEIGHT = 420, 8


class Reading(NamedTuple):
    """What came of some sources: articles in the making, and why some could not be read."""

    makings: list[Making]
    failures: list[str]


class NewArticleDialog(QDialog):
    """Reads sources in the background, shows what was read, and says what is to be added."""

    finished_making = Signal(object)
    """The Makings; those that are wanted are to be added."""
    open_wanted = Signal(int)
    """An article of the library, by its id, is to be opened; nothing is added."""
    correction_wanted = Signal(int, object)
    """An article of the library, by its id, is to get the text of a Draft."""

    def __init__(self, library: Library, tasks: Tasks, look: Look, parent: QWidget | None = None) -> None:
        """Begin with the choice of a source."""
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._look = look
        self._task: Task | None = None
        self._sources: Sequence[Source] = ()
        self._again = False
        """Whether the same sources are being read once more, in another encoding."""
        self._failures: list[str] = []
        self._closed = False
        self._duplicate: tuple[tuple[str, str], Duplicate | None] | None = None
        """What was found of the text and title that were asked for last."""
        self.setWindowTitle(tr("New article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1060, 680)
        self.source_page, self.check_page = SourcePage(look), CheckPage(look)
        self._make_waiting()
        self._make_buttons()
        self.pages = QStackedWidget()
        for page in (self.source_page, self.waiting, self.check_page):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addWidget(self.pages, 1)
        column.addWidget(self.buttons)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LOOK_AFTER)
        self._connect()
        self._show_page(self.source_page)

    def _make_waiting(self) -> None:
        self.waiting = QWidget()
        self.waiting_words = QLabel()
        self.waiting_words.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_words.setWordWrap(True)
        self.waiting_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self.bar.setAccessibleName(tr("Progress"))
        column = QVBoxLayout(self.waiting)
        column.setContentsMargins(120, 0, 120, 0)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self.waiting_words)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.back = self.buttons.addButton(tr("&Back"), QDialogButtonBox.ButtonRole.ResetRole)
        self.back.setToolTip(tr("Choose another text"))
        self.back.setAutoDefault(False)
        self.add = self.buttons.addButton(tr("&Add article"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setToolTip(tr("Put the article into the library, and look for its actors and events (Ctrl+Enter)"))
        self.add.setDefault(True)
        self.cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(tr("Close without adding anything, or stop reading (Escape)"))

    def _connect(self) -> None:
        self.source_page.chosen.connect(self.read)
        self.check_page.changed.connect(self._on_changed)
        self.check_page.encoding_wanted.connect(self._read_again)
        self.back.clicked.connect(self._go_back)
        self.buttons.accepted.connect(self._on_add)
        self.buttons.rejected.connect(self.reject)
        self._later.timeout.connect(self._look_over)
        self.check_page.duplicate.open_wanted.connect(self._on_open_other)
        self.check_page.duplicate.correction_wanted.connect(self._on_correct_other)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._on_add)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes to the next one: a text is added on purpose alone, with its button or Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not isinstance(self.focusWidget(), QPushButton):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.back.setVisible(page is self.check_page)
        self.add.setVisible(page is self.check_page)
        self.add.setDefault(page is self.check_page)  # which a hidden button does not stay
        if page is self.source_page:
            self.source_page.choose.setFocus()
        elif page is self.check_page:
            self.check_page.form.title.setFocus()

    # Reading

    def read(self, sources: Sequence[Source], encoding: str | None = None) -> None:
        """Read some sources in the background, one after the other; one that is bad does not stop the rest."""
        if self._task is not None or not sources:
            return
        self._sources = sources
        self._again = encoding is not None
        self.source_page.say_problem("")
        self.bar.setValue(0)
        self.waiting_words.setText(
            tr("Reading “{name}”…", name=sources[0].name)
            if len(sources) == 1 and isinstance(sources[0], Path)
            else tr("Reading the text…")
            if len(sources) == 1
            else trn(len(sources), "Reading {n} file…", "Reading {n} files…")
        )
        self._show_page(self.waiting)
        self._task = self._tasks.run(
            lambda progress: _read_all(sources, encoding, progress), self._on_read, self._on_unreadable
        )
        self._task.signals.progressed.connect(self._on_progress)

    def _read_again(self, encoding: str) -> None:
        making = self.check_page.making
        if making is not None and codecs.lookup(encoding) != codecs.lookup(making.document.encoding):
            self.read(self._sources, encoding)

    def _on_progress(self, part: float) -> None:
        self.bar.setValue(round(part * 1000))

    def _on_read(self, reading: Reading) -> None:
        self._task = None
        if reading.makings:
            self._failures = reading.failures
            self.show_makings(reading.makings)
        elif self._again:  # with another encoding: what was read before still stands
            self._show_page(self.check_page)
            self.check_page.show_encoding()
            self.check_page.say_notes(reading.failures)
        else:
            self.source_page.say_problem("\n".join(reading.failures))
            self._show_page(self.source_page)

    def show_makings(self, makings: list[Making]) -> None:
        """Show articles in the making, to be looked over."""
        self._show_page(self.check_page)
        self.check_page.show_makings(makings)

    def _on_unreadable(self, error: Exception) -> None:
        self._task = None
        self._show_page(self.check_page if self._again else self.source_page)
        alerts.failure(self, tr("The text could not be read."), error)

    def _go_back(self) -> None:
        self._later.stop()
        self._show_page(self.source_page)

    def reject(self) -> None:
        """Stop reading; when nothing is being read, close."""
        if self._task is not None:
            self._task.progress.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is still being looked up comes too late."""
        self._later.stop()
        self._closed = True
        super().done(result)

    # Looking over

    def _on_changed(self) -> None:
        wanted = self.check_page.wanted()
        making = self.check_page.making
        problem = "" if making is None else self.check_page.form.details().problem
        self.add.setEnabled(
            bool(wanted) and all(any(block.kept for block in draft.blocks) for draft in wanted) and not problem
        )
        self._show_what_is_added()
        self._later.start()

    def _show_what_is_added(self) -> None:
        beside = self.check_page.duplicate.found is not None and len(self.check_page.makings) == 1
        count = max(1, len(self.check_page.wanted()))
        self.add.setText(tr("&Add beside it") if beside else trn(count, "&Add article", "&Add {n} articles"))

    def _look_over(self) -> None:
        """Compare the draft that is shown with its date and with the library, in the background."""
        making = self.check_page.making
        if making is None or not any(block.kept for block in making.draft.blocks):
            self.check_page.say_notes(self._failures)
            return
        draft = making.draft

        def job(progress: Progress) -> tuple[list[str], str, Duplicate | None]:
            return _notes_on(draft), _telling(draft), self._repeated(draft, progress)

        def show(found: tuple[list[str], str, Duplicate | None]) -> None:
            if not self._closed and making is self.check_page.making and draft is making.draft:
                notes, told, duplicate = found
                self.check_page.say_notes([*self._failures, *notes])
                self.check_page.form.say_telling(told)
                self.check_page.duplicate.show_found(duplicate, alone=len(self.check_page.makings) == 1)
                self._show_what_is_added()

        self._tasks.run(job, show, self._on_not_looked_over)

    def _repeated(self, draft: Draft, progress: Progress) -> Duplicate | None:
        """What the library has of a draft; asked once for each text and title, as it reads all of them."""
        article = _article(draft)
        if article is None:
            return None
        asked = (article.sha256, article.title)
        if self._duplicate is None or self._duplicate[0] != asked:
            self._duplicate = asked, duplicate_of(self._library, article, lambda: self._closed or progress.cancelled())
        return self._duplicate[1]

    def _on_open_other(self, article_id: int) -> None:
        self.reject()
        self.open_wanted.emit(article_id)

    def _on_correct_other(self, article_id: int) -> None:
        making = self.check_page.making
        if making is not None:
            self.accept()
            self.correction_wanted.emit(article_id, making.draft)

    def _on_not_looked_over(self, error: Exception) -> None:
        if not self._closed:
            self.check_page.say_notes([*self._failures, alerts.said(error)])

    def _on_add(self) -> None:
        if not self.add.isVisible() or not self.add.isEnabled():
            return
        for place, making in enumerate(self.check_page.makings):
            if making.wanted and making.draft.published is not None and not making.draft.published_confirmed:
                self.check_page.show_article(place)
                self.check_page.say_notes(
                    [tr("Confirm the day of publication first, or empty the field if it is not known.")]
                )
                self.check_page.form.ask_for_date()
                return
        self.finished_making.emit(self.check_page.makings)
        self.accept()


def _read_all(sources: Sequence[Source], encoding: str | None, progress: Progress) -> Reading:
    makings: list[Making] = []
    failures: list[str] = []
    for place, source in enumerate(sources):

        def report(part: float, done: int = place) -> None:
            progress.report((done + part) / len(sources))

        if progress.cancelled():
            break
        try:
            found = read_documents(source, encoding, report, progress.cancelled)
            makings.extend(Making.of(document) for document in found)
        except UnreadableError as error:
            if not progress.cancelled():
                failures.append(alerts.said(error))
    return Reading([] if progress.cancelled() else makings, failures)


def _article(draft: Draft) -> Article | None:
    """The article of a draft; None where it has no text, which the notes say."""
    try:
        return article_from(draft)[0]
    except LibraryError:
        return None


def _notes_on(draft: Draft) -> list[str]:
    """What speaks against the date, or keeps it from being an article."""
    try:
        article, _ = article_from(draft)
    except LibraryError as error:
        return [alerts.said(error)]
    if draft.published is None:
        return []
    return [said(doubt.words, tr) for doubt in date_doubts(article.text, draft.published, draft.language)]


def _telling(draft: Draft) -> str:
    """Whether the text tells history or news: how the years of its dates will be found if its own day is right."""
    article = _article(draft)
    told = None if article is None else telling(article.text, draft.published, draft.language)
    return "" if told is None else said(told, tr)
