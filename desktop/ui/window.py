"""The main window: panes around one lesson, and what happens when another one, or another part of it, is shown."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from db.model.change import Change
from db.model.errors import ChangedElsewhereError, LibraryError, StorageError, VanishedError
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.sentence import said
from db.model.study import ReadingPosition
from desktop.library import studying
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.listing import ArticleList, articles_left, articles_touched
from desktop.library.shelves import shown
from desktop.settings import Places, Settings, resource, save_settings
from desktop.ui import accessible, alerts, languages
from desktop.ui.actions import Actions
from desktop.ui.commands.all import Commands
from desktop.ui.look import Look
from desktop.ui.reading import Reading
from desktop.ui.rooms import Rooms
from desktop.ui.scoping import Scoping
from desktop.ui.selection import Selection
from desktop.ui.status import Status
from desktop.ui.toolbar import Toolbar
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.card import Card
    from desktop.ui.panes.banner import Banner
    from desktop.ui.tasks import Tasks
    from desktop.ui.telling import Telling
    from desktop.ui.upkeep import Upkeep

_SAID_MILLISECONDS = 6000
"""How long a reason stays in the status bar."""


class Window(QMainWindow):
    """Shows a library. What its menus do stands in desktop.ui.commands, where its panes are in Rooms."""

    lesson_shown = Signal(object)
    """A Lesson, or None for an empty library."""
    changed = Signal(object)
    """A Change was carried out, undone or done again."""
    language_chosen = Signal()
    """The settings name another language: the window is to be built anew in it."""

    def __init__(self, library: Library, look: Look, place: Places) -> None:
        """Build the panes and show the article that was open last."""
        super().__init__()
        self.library = library
        self.look = look
        self.place = place
        self.selection = Selection(self)
        self.scoping = Scoping(self)
        self.lesson: Lesson | None = None
        """The whole lesson; the panes show `scoping.shown`, which may be less."""
        self.summaries = ArticleList(library, ())
        """The articles that are listed, read as far as somebody looks."""
        self._painted = False
        self.shows_all_articles = False
        """Whether the timeline has the events of the whole library."""
        self.commands = Commands(self)
        self.actions_by_name = Actions(self, self.commands)
        self.rooms = Rooms(self)
        self.reader, self.articles = self.rooms.reader, self.rooms.articles
        self.actors, self.timeline = self.rooms.actors, self.rooms.timeline
        self.status = Status(self.statusBar())
        self.toolbar = Toolbar(self)
        self._restore_place()
        self._connect()
        self.show_banner()
        self.show_first_article()
        self.reader.setFocus()

    @cached_property
    def tasks(self) -> "Tasks":
        """What runs in the background. The first paint does without."""
        from desktop.ui.tasks import Tasks

        return Tasks(self)

    @cached_property
    def telling(self) -> "Telling":
        """What the timeline tells."""
        from desktop.ui.telling import Telling

        return Telling(self)

    @cached_property
    def upkeep(self) -> "Upkeep":
        """What looks after the library from the first paint on."""
        from desktop.ui.upkeep import Upkeep

        return Upkeep(self)

    @property
    def banner(self) -> "Banner":
        """The line above the panes."""
        return self.rooms.banner

    @property
    def card(self) -> "Card":
        """The one card of the window."""
        return self.rooms.card

    def _connect(self) -> None:
        self.reading = Reading(self)
        self.scoping.changed.connect(self._on_scope)
        self.selection.changed.connect(self._on_choice)

    def _restore_place(self) -> None:
        settings = self.look.settings
        self.setWindowTitle("Dramatis")
        self.setMinimumSize(780, 480)
        self.resize(1280, 800)
        if settings.window:
            box = QRect(*settings.window)
            self.resize(box.size())
            if QGuiApplication.screenAt(box.center()) is not None:  # it may have been on a screen that is gone
                self.setGeometry(box)
        if settings.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.rooms.restore(settings)

    # Showing

    def show_first_article(self) -> None:
        """Show the article that was open last, or the first. A library that cannot be read has a banner instead."""
        self.list_articles()
        try:
            first = self.article_to_begin_with()
        except LibraryError as error:
            self.rooms.say(alerts.said(error))
            first = None
        self.show_article(first)

    def show_article(self, article_id: int | None) -> None:
        """Show an article at the place where reading stopped; None for an empty library. An open one stays as it is."""
        if self.lesson is not None and article_id == self.lesson.article.id:
            return
        self.reading.remember()
        self.rooms.dismiss_card()
        if article_id is None:
            self._show_lesson(None, ReadingPosition(0, 0))
            return
        try:
            lesson = read_lesson(self.library, article_id)
            position = self.library.study.reading_position(article_id)
        except LibraryError as error:
            self.rooms.say(alerts.said(error))
            if self.lesson is None:
                self._show_lesson(None, ReadingPosition(0, 0))
            return
        self._show_lesson(lesson, position)
        if self._painted:
            self._look_after_lesson(lesson)

    def _look_after_lesson(self, lesson: Lesson) -> None:
        """Do in the background what an opened article asks for; of the first one, not before it has been painted."""
        self.upkeep.check_text(lesson)
        self.write(lambda: studying.remember_open_article(self.library, lesson.article.uuid))

    def _show_lesson(self, lesson: Lesson | None, position: ReadingPosition) -> None:
        self.lesson = lesson
        self.rooms.show_empty(lesson is None)
        self.reading.begin(position.furthest)
        self.reader.show_lesson(lesson, position)
        self.rooms.pages.show_notes()
        self.scoping.read_to(self.reader.position().furthest)
        self.scoping.show_lesson(lesson)
        self.selection.show_lesson(self.scoping.shown)
        self._show_scope()
        self._show_in_list(lesson)
        self.reading.show()
        self.show_state()
        self.lesson_shown.emit(lesson)

    def _show_in_list(self, lesson: Lesson | None) -> None:
        self.articles.show_articles(self.summaries, None if lesson is None else lesson.article.id)
        self.setWindowTitle("Dramatis" if lesson is None else f"{lesson.article.title} – Dramatis")

    def _show_scope(self) -> None:
        """Show in the panes what the scope leaves of the lesson."""
        self.rooms.show_lesson(self.scoping.shown)
        self.rooms.show_scope()
        self.show_timeline()

    def _on_scope(self) -> None:
        choice = self.selection.choice
        self.selection.show_lesson(self.scoping.shown)
        self._show_scope()
        self.selection.choose_again(choice)
        self.reading.show()
        self.show_state()

    def list_articles(self) -> None:
        """Read anew which articles there are."""
        try:
            self.summaries = ArticleList(self.library, shown(self.library).article_ids)
        except LibraryError as error:
            self.rooms.say(alerts.said(error))
            self.summaries = ArticleList(self.library, ())

    def show_timeline(self) -> None:
        """Fill the timeline with the events of this article, or of all, as far as they are to be seen."""
        self.telling.show(everything=self.shows_all_articles)

    def refresh(self, change: Change) -> None:
        """Read the lesson again after a change, and show it at the same place with the same choice."""
        if "article" in change.tables:
            self.list_articles()
        self.summaries.forget(articles_touched(change))
        if self.lesson is None or self.lesson.article.id in articles_left(change):
            self.lesson = None  # its reading position went with it
            self.show_first_article()
        elif change.tables <= NOTE_TABLES and change.tables != {"anchor"}:  # alone, it is the evidence of another thing
            self.rooms.pages.show_notes()
        elif not change.tables <= REVIEW_TABLES:
            self.lesson = read_lesson(self.library, self.lesson.article.id)
            self._show_in_list(self.lesson)
            self.reader.refresh(self.lesson)
            self.rooms.pages.show_notes()
            self.scoping.show_lesson(self.lesson)
            self._on_scope()
        self.show_state()
        self.changed.emit(change)

    def open_event(self, event: Event) -> None:
        """Show an event in the article that tells it."""
        if self.lesson is None or event.article_id != self.lesson.article.id:
            self.show_article(event.article_id)
        self.selection.choose_event(event.id)

    def show_state(self) -> None:
        """Say what undo would do, whether changes are kept, and which commands have something to work on."""
        self.status.show_saved(read_only=self.library.store.read_only)
        if self.actions_by_name.filled:
            from desktop.ui import availability  # imported late: menus are filled after the first paint

            availability.show(self)

    # Writing

    def change(self, job: Callable[[], Change | None], again: Callable[[], object] | None = None) -> None:
        """Carry out an undoable change in the background, and show it.

        Where the library refuses it, that is said, and `again` gives the user back what was typed.
        """

        def refused(error: Exception) -> None:
            self.show_state()  # a menu item that was ticked is as it was before
            self.say_failure(error)
            if again is not None:
                again()

        self.tasks.write(job, self._on_changed, refused)

    def _on_changed(self, change: Change | None) -> None:
        if change is not None:
            self.refresh(change)

    def can_be_changed(self) -> bool:
        """Whether the library can be written; where it cannot, the status bar says why."""
        store = self.library.store
        if store.read_only:
            self.statusBar().showMessage(said(store.read_only_reason, tr), _SAID_MILLISECONDS)
        return not store.read_only

    def write(self, job: Callable[[], object]) -> None:
        """Write something that needs no undo, in the background."""
        if not self.library.store.read_only:
            self.tasks.write(job, lambda _: None, self._on_unwritten)

    def _on_unwritten(self, error: Exception) -> None:
        """Nobody asked for that write: that the library has changed is said above the panes, and not each time."""
        if isinstance(error, ChangedElsewhereError | VanishedError):
            self.commands.care.say_changed(error)
        else:
            self.say_failure(error)

    def say_failure(self, error: Exception) -> None:
        """Say that the library refused a write, and offer what keeps it."""
        if isinstance(error, StorageError | ChangedElsewhereError):
            self.commands.care.say_refused(error)
            return
        alerts.failure(self, tr("The library could not be written. What was saved before is safe."), error)

    # Coming and going

    def settings_now(self) -> Settings:
        """The settings with the window's present place in them."""
        box, arrangement = self.normalGeometry(), self.rooms.arrangement
        return self.look.settings.changed(
            window=(box.x(), box.y(), box.width(), box.height()),
            maximised=self.isMaximized(),
            columns=arrangement.columns_now or self.look.settings.columns,
            rows=arrangement.heights_now,
            tiers=arrangement.tiers_now,
            people_pane=self.rooms.people.current,
            time_pane=self.rooms.times.current,
        )

    def after_first_paint(self) -> None:
        """Do what could wait: menus, other faces, icons, and looking after the library."""
        self._painted = True
        self.actions_by_name.fill()
        self.actions_by_name.menu("edit").aboutToShow.connect(self.commands.edit.name_highlights)
        self.commands.view.show_settings()
        self.show_state()
        self.look.load_other_faces()
        self._show_icon()
        self.toolbar.dress()
        self.upkeep.begin()
        self.commands.new_article.take_drops()
        self.commands.care.serve_list()
        self.commands.library.serve_list()
        from desktop.ui import motion  # imported late, as all that could wait

        if self.lesson is not None:
            self._look_after_lesson(self.lesson)
        languages.adopt_locale(self.look.language.code)
        motion.heed(self.look)
        accessible.begin()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks place by place, and within a place as one reads."""
        from desktop.ui.tab_order import walk  # imported late: nobody presses Tab before the first paint

        return walk(self, forward=forward) or super().focusNextPrevChild(forward)

    def _show_icon(self) -> None:
        from PySide6.QtGui import QIcon  # imported late: its names of icons alone take 4 ms

        self.setWindowIcon(QIcon(str(resource("icons/dramatis-256.png"))))

    def give_up_library(self) -> Library:
        """Let running work end and hand the library on, open and with its history, to another window."""
        self.reading.stop()
        self.scoping.stop()
        self.commands.close_search()
        self.tasks.finish()
        self.upkeep.end()
        self.lesson = None
        return self.library

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep place and settings, let running work end, close the library."""
        if not self.commands.practise.may_leave():
            event.ignore()
            return
        self.reading.stop()
        self.scoping.stop()
        try:
            save_settings(self.place, self.settings_now())
        except OSError as error:
            alerts.failure(self, tr("The options could not be saved."), error)
        self.commands.close_search()
        self.tasks.finish()
        self.lesson = None  # a window that is closed twice has nothing to remember
        self.library.close()
        event.accept()

    def show_banner(self) -> None:
        """Say above the panes why nothing can be written, if so."""
        self.rooms.pages.show_writable()
        store = self.library.store
        offer = tr("Save a copy and go on there…") if store.read_only else ""
        self.rooms.say(said(store.read_only_reason, tr), offer, self._on_copy_wanted)

    def _on_copy_wanted(self) -> None:
        self.commands.care.copy_and_go_on()

    def article_to_begin_with(self) -> int | None:
        """The article that was open last, or the first; None in an empty library."""
        wanted = self.library.study.setting(studying.OPEN_ARTICLE)
        opened = None if wanted is None else self.library.articles.id_of(wanted)
        if opened is not None and not self.library.articles.is_archived(opened):
            return opened
        return self.summaries.ids[0] if self.summaries else None

    def _on_choice(self) -> None:
        self.rooms.dismiss_card()  # it speaks of what was chosen before
        if self.actions_by_name.filled:
            self.commands.prepare.show_key()
            self.commands.view.show_scope()


REVIEW_TABLES = frozenset({"suggestion", "rejected_name", "collection", "collection_article", "learning"})
"""What a change touches that concerns suggestions, collections or practice alone: no pane of the lesson shows it."""
NOTE_TABLES = frozenset({"note", "anchor", "setting", "question", "preset"})
"""What a change touches that no pane but that of the notes shows."""
