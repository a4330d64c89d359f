"""The main window: four panes around one lesson, and the commands of its menus."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QSplitter, QToolButton, QVBoxLayout, QWidget

from db.model.article import ArticleSummary
from db.model.change import Change
from db.model.errors import LibraryError
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.study import ReadingPosition
from desktop.library import studying
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.links import Choice
from desktop.library.merging import Told, merge
from desktop.library.wording import date_words
from desktop.settings import Places, Settings, save_settings
from desktop.ui import alerts
from desktop.ui.actions import build_menus
from desktop.ui.card import Card
from desktop.ui.commands import Commands
from desktop.ui.look import Look
from desktop.ui.panes.actors import ActorsPane
from desktop.ui.panes.articles import ArticlesPane
from desktop.ui.panes.banner import Banner
from desktop.ui.panes.reader import Reader
from desktop.ui.panes.timeline import TimelinePane
from desktop.ui.selection import Selection
from desktop.ui.tasks import Tasks
from desktop.ui.upkeep import Upkeep

_REMEMBER_MILLISECONDS = 1500


class Window(QMainWindow):
    """Shows a library. What its menus do stands in Commands."""

    lesson_shown = Signal(object)
    """A Lesson, or None for an empty library."""
    changed = Signal(object)
    """A Change was carried out, undone or done again."""

    def __init__(self, library: Library, look: Look, place: Places) -> None:
        """Build the panes and show the article that was open last."""
        super().__init__()
        self.library = library
        self.look = look
        self.place = place
        self.tasks = Tasks(self)
        self.selection = Selection(self)
        self.upkeep = Upkeep(self)
        self.lesson: Lesson | None = None
        self.summaries: list[ArticleSummary] = []
        self._make_panes()
        self._make_status()
        self.commands = Commands(self)
        self.actions_by_name = build_menus(self, self.commands)
        self._assemble()
        self._connect()
        self._restore_place()
        self.show_banner()
        self.show_first_article()
        self.reader.setFocus()

    # Building

    def _make_panes(self) -> None:
        self.reader = Reader(self.selection, self.look)
        self.articles = ArticlesPane(self.look)
        self.actors = ActorsPane(self.selection, self.look)
        self.timeline = TimelinePane(self.selection, self.look)
        self.banner = Banner(self.look)
        self.card = Card(self.selection, self.look, self)

    def _make_status(self) -> None:
        self.where = QLabel()
        self.saved = QLabel()
        for label in (self.where, self.saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.where)
        self.statusBar().addPermanentWidget(self.saved)

    def _assemble(self) -> None:
        self.setWindowTitle("Dramatis")
        self.setMinimumSize(780, 480)
        self.menuBar().setNativeMenuBar(False)
        # From the outside in: what gets another parent is dressed anew, with all that is in it.
        centre = QWidget()
        self.setCentralWidget(centre)
        self.columns = QSplitter(Qt.Orientation.Horizontal, centre)
        self.sides = QSplitter(Qt.Orientation.Vertical)
        for pane in (self.articles, self.reader, self.sides):
            self.columns.addWidget(pane)
        self.sides.addWidget(self.actors)
        self.sides.addWidget(self.timeline)
        self.columns.setStretchFactor(1, 1)
        for splitter in (self.columns, self.sides):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.articles.setMinimumWidth(150)
        self.actors.setMinimumHeight(120)
        self.timeline.setMinimumHeight(120)
        self.sides.setMinimumWidth(300)
        self.reader.setMinimumWidth(320)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.columns, 1)
        self._add_buttons()

    def _add_buttons(self) -> None:
        self._icons: dict[QToolButton, str] = {}
        self.timeline.add_button(self._button("all_articles"))
        for name, icon in (("zoom_out", "zoom-out"), ("zoom_in", "zoom-in")):
            self.timeline.add_button(self._button(name, icon))
        self.buttons = QWidget()  # the menu bar does not keep it alive
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 2, 10, 2)
        row.setSpacing(3)
        for name in ("smaller", "larger", "export_sheet"):
            row.addWidget(self._button(name))
        self.menuBar().setCornerWidget(self.buttons)

    def _button(self, name: str, icon: str = "") -> QToolButton:
        """A button for a command, with its short words or with an icon, which comes after the first paint."""
        action = self.actions_by_name[name]
        button = QToolButton()
        button.setObjectName(name)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        if icon:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._icons[button] = icon
        else:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def _dress_buttons(self) -> None:
        """Give the buttons their icons, in the colour of the theme."""
        for button, icon in self._icons.items():
            button.setIcon(self.look.icon(icon))

    def _connect(self) -> None:
        self.look.changed.connect(self._dress_buttons)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_REMEMBER_MILLISECONDS)
        self._reading.timeout.connect(self.remember_reading)
        self.reader.moved.connect(self._on_moved)
        self.reader.size_wanted.connect(self.commands.scale_text)
        self.reader.card_wanted.connect(self._show_actor_card)
        self.reader.card_unwanted.connect(self.card.dismiss_line)
        self.actors.list.card_wanted.connect(self._show_actor_card)
        self.actors.list.paragraph_wanted.connect(self.reader.first_mention)
        self.timeline.timeline.card_wanted.connect(self._show_event_card)
        self.timeline.timeline.card_unwanted.connect(self.card.dismiss_line)
        self.card.event_wanted.connect(self.open_event)
        self.articles.article_wanted.connect(self.show_article)
        self.card.mention_wanted.connect(self.reader.step_mention)
        self.selection.changed.connect(self._on_choice)

    def _restore_place(self) -> None:
        settings = self.look.settings
        self.resize(1280, 800)
        if settings.window:
            box = QRect(*settings.window)
            self.resize(box.size())
            if QGuiApplication.screenAt(box.center()) is not None:  # it may have been on a screen that is gone
                self.setGeometry(box)
        if settings.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.columns.setSizes(list(settings.columns) or _usual_columns(self.width()))
        self.sides.setSizes(list(settings.rows) or [340, 430])
        self.articles.setVisible(settings.library_shown)
        self.commands.show_look_in_menus()

    # Showing

    def show_first_article(self) -> None:
        """Show the article that was open last, or the first. A library that cannot be read has a banner instead."""
        try:
            first = self.article_to_begin_with()
        except LibraryError as error:
            self.banner.say(str(error))
            first = None
        self.show_article(first)

    def show_article(self, article_id: int | None) -> None:
        """Show an article at the place where reading stopped; None for an empty library. An open one stays as it is."""
        if self.lesson is not None and article_id == self.lesson.article.id:
            return
        self.remember_reading()
        self.card.dismiss()
        if article_id is None:
            self._show_lesson(None, ReadingPosition(0, 0))
            return
        try:
            lesson = read_lesson(self.library, article_id)
            position = self.library.study.reading_position(article_id)
        except LibraryError as error:
            self.banner.say(str(error))
            if self.lesson is None:
                self._show_lesson(None, ReadingPosition(0, 0))
            return
        self._show_lesson(lesson, position)
        self.upkeep.check_text(lesson)
        self.write(lambda: studying.remember_open_article(self.library, lesson.article.uuid))

    def _show_lesson(self, lesson: Lesson | None, position: ReadingPosition) -> None:
        self.lesson = lesson
        self.selection.show_lesson(lesson)
        self.reader.show_lesson(lesson, position)
        self.actors.list.show_lesson(lesson)
        self.show_timeline()
        self.summaries = self._readable_summaries()
        self.articles.show_articles(self.summaries, None if lesson is None else lesson.article.id)
        self.setWindowTitle("Dramatis" if lesson is None else f"{lesson.article.title} – Dramatis")
        self._show_reading()
        self.show_state()
        self.lesson_shown.emit(lesson)

    def _readable_summaries(self) -> list[ArticleSummary]:
        try:
            return self.library.articles.summaries()
        except LibraryError as error:
            self.banner.say(str(error))
            return []

    def show_timeline(self) -> None:
        """Fill the timeline with the events of this article, or of all."""
        lesson = self.lesson
        told: list[Told] = []
        if lesson is not None and self.actions_by_name["all_articles"].isChecked():
            told = merge(self.library.events.of_library(), lesson.article.id)
        elif lesson is not None:
            own = lesson.article.id
            told = [one for one in merge(self.library.events.around(own), own) if one.event.article_id == own]
        self.timeline.timeline.show_lesson(lesson, told)

    def refresh(self, change: Change) -> None:
        """Read the lesson again after a change, and show it at the same place with the same choice."""
        known = [summary.id for summary in self.library.articles.summaries()]
        if self.lesson is None or self.lesson.article.id not in known:
            self.lesson = None  # its reading position went with it
            self.show_first_article()
        else:
            choice = self.selection.choice
            self.lesson = read_lesson(self.library, self.lesson.article.id)
            self.reader.refresh(self.lesson)
            self.actors.list.show_lesson(self.lesson)
            self.selection.show_lesson(self.lesson)
            self.show_timeline()
            self._choose_again(choice)
            self._show_reading()
        self.show_state()
        self.changed.emit(change)

    def _choose_again(self, choice: Choice) -> None:
        if choice.actor is not None:
            self.selection.choose_actor(choice.actor)
        elif choice.event is not None:
            self.selection.choose_event(choice.event)
        elif choice.sentence is not None:
            self.selection.choose_sentence(choice.sentence.start)

    def open_event(self, event: Event) -> None:
        """Show an event in the article that tells it."""
        if self.lesson is None or event.article_id != self.lesson.article.id:
            self.show_article(event.article_id)
        self.selection.choose_event(event.id)

    def show_state(self) -> None:
        """Say what undo would do, and whether changes are kept."""
        history = self.library.history
        for name, words, verb in (("undo", history.undo_name, "&Undo"), ("redo", history.redo_name, "&Redo")):
            action = self.actions_by_name[name]
            action.setEnabled(words is not None)
            action.setText(verb if words is None else f"{verb} “{words}”")
        store = self.library.store
        self.saved.setText("Read only" if store.read_only else "Saved")
        self.actions_by_name["export_sheet"].setEnabled(self.lesson is not None)
        self.actions_by_name["add_bundled"].setEnabled(not self.summaries and not store.read_only)
        self._show_key()

    def _show_key(self) -> None:
        action = self.actions_by_name["toggle_key"]
        chosen = self.commands.chosen_thing()
        action.setEnabled(chosen is not None and not self.library.store.read_only)
        action.setChecked(chosen is not None and chosen.key)

    def _show_reading(self) -> None:
        if self.lesson is None:
            self.where.setText("")
            return
        position = self.reader.position()
        number = self._paragraph_read(position.offset)
        length = max(1, len(self.lesson.article.text))
        body = len(self.lesson.body)
        part = "" if number is None else f"Paragraph {number} of {body}   ·   "
        self.where.setText(f"{part}{min(1.0, position.furthest / length) * 100:.0f} % seen")
        self.actors.list.show_reading(number)
        self.timeline.timeline.show_reading(number)

    def _paragraph_read(self, offset: int) -> int | None:
        """The number of the paragraph at an offset; of the one after it where a heading stands there."""
        assert self.lesson is not None
        after = self.lesson.paragraphs[self.lesson.paragraph_index(offset) :]
        return next((paragraph.number for paragraph in after if paragraph.number is not None), None)

    def _show_actor_card(self, actor_id: int, beside: QRect, full: bool) -> None:
        if self.lesson is not None:
            self.card.show_actor(self.lesson, actor_id, beside, full=full)

    def _show_event_card(self, told: Told, beside: QRect) -> None:
        if self.lesson is None:
            return
        own = self.lesson.article.id
        titles = {one.id: "this article" if one.id == own else f"“{one.title}”" for one in self.summaries}
        elsewhere = [(event, f"{date_words(event)} in {titles[event.article_id]}") for event in told.differing]
        elsewhere += [(event, f"also in {titles[event.article_id]}") for event in told.agreeing]
        if told.event.article_id != self.lesson.article.id:
            elsewhere.insert(0, (told.event, f"open {titles[told.event.article_id]}"))
        self.card.show_event(self.lesson, told.event, beside, elsewhere=elsewhere)

    # Remembering

    def write(self, job: Callable[[], object]) -> None:
        """Write something that needs no undo, in the background."""
        if not self.library.store.read_only:
            self.tasks.write(job, lambda _: None, self.say_failure)

    def say_failure(self, error: Exception) -> None:
        """Say that the library refused a write."""
        alerts.failure(self, "The library could not be written. What was saved before is safe.", error)

    def remember_reading(self) -> None:
        """Keep the place where reading stopped."""
        if self.lesson is not None:
            library, article_id, position = self.library, self.lesson.article.id, self.reader.position()
            self.write(lambda: studying.remember_reading(library, article_id, position))

    def settings_now(self) -> Settings:
        """The settings with the window's present place in them."""
        box = self.normalGeometry()
        return self.look.settings.changed(
            window=(box.x(), box.y(), box.width(), box.height()),
            maximised=self.isMaximized(),
            columns=tuple(self.columns.sizes()) if self.articles.isVisible() else self.look.settings.columns,
            rows=tuple(self.sides.sizes()),
            library_shown=self.actions_by_name["show_library"].isChecked(),
        )

    def after_first_paint(self) -> None:
        """Do what could wait: other faces, icons, and looking after the library."""
        self.look.load_other_faces()
        self._dress_buttons()
        self.upkeep.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep place and settings, let running work end, close the library."""
        self.remember_reading()
        self._reading.stop()
        try:
            save_settings(self.place, self.settings_now())
        except OSError as error:
            alerts.failure(self, "The options could not be saved.", error)
        self.tasks.finish()
        self.lesson = None  # a window that is closed twice has nothing to remember
        self.library.close()
        event.accept()

    def show_banner(self) -> None:
        """Say above the panes why nothing can be written, if so."""
        self.banner.say(self.library.store.read_only_reason)

    def article_to_begin_with(self) -> int | None:
        """The article that was open last, or the first; None in an empty library."""
        wanted = self.library.study.setting(studying.OPEN_ARTICLE)
        summaries = self.library.articles.summaries()
        if not summaries:
            return None
        return next((found.id for found in summaries if found.uuid == wanted), summaries[0].id)

    def _on_moved(self) -> None:
        self._show_reading()
        self._reading.start()

    def _on_choice(self) -> None:
        self.card.dismiss()  # it speaks of what was chosen before
        self._show_key()


def _usual_columns(width: int) -> list[int]:
    """Widths of library, reader and side panes: what the text does not need is theirs, on a small screen little."""
    library, sides = (240, 560) if width >= 1700 else (200, 430) if width >= 1240 else (170, 340)
    return [library, max(320, width - library - sides), sides]
