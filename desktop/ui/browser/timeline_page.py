"""One timeline for the articles of a shelf."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from db.model.change import Change
from db.model.event import Event
from db.model.sentence import said
from desktop.library import gathering
from desktop.library.gathering import Gathered
from desktop.library.library import Library
from desktop.library.links import Choice
from desktop.library.merging import Told
from desktop.library.shelves import Shelf
from desktop.ui.browser.places import Places
from desktop.ui.browser.places import Told as Place
from desktop.ui.browser.reading import ReadingBar
from desktop.ui.browser.shelf_timeline import ShelfTimeline
from desktop.ui.browser.ticks import Ticks
from desktop.ui.look import Look
from desktop.ui.selection import Selection
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe

_SHOWS = frozenset(("event", "event_actor", "actor", "actor_name", "article", "side", "side_actor"))
"""Tables of which the timeline shows something."""
_MANY_ARTICLES = 60
"""With more of them, all events stand in one column at first: it is laid out in a quarter of the time."""
_TICKS_WIDTH = 230


class TimelinePage(QWidget):
    """Rows and an actor to choose above, the articles to tick beside the timeline, what is chosen below it."""

    article_wanted = Signal(int)
    place_wanted = Signal(int, object)
    change_wanted = Signal(object)

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin empty: nothing is read before there is a shelf."""
        super().__init__(parent)
        self._library, self._look = library, look
        self._shelf: Shelf | None = None
        self._whole: Gathered | None = None
        self._shown: Gathered | None = None
        self.selection = Selection(self)
        self.timeline = ShelfTimeline(self.selection, look)
        self.ticks = Ticks()
        self.places = Places(tr("Choose an event to see which articles tell it, with their own dates and words."), look)
        self.reading = ReadingBar(tasks)
        self._make_bar()
        self._assemble()
        self._connect()

    def _make_bar(self) -> None:
        self.rows = QComboBox()
        self.rows.setAccessibleName(tr("Rows"))
        for by, words in (
            ("articles", tr("Rows by article")),
            ("actors", tr("Rows by actor")),
            ("sides", tr("Rows by side")),
            ("one", tr("One row")),
            ("column", tr("One column")),
        ):
            self.rows.addItem(words, by)
        self.actor = QComboBox()
        self.actor.setAccessibleName(tr("Actor"))
        self.actor.setToolTip(tr("Show the events of one actor alone"))
        self.actor.setMinimumContentsLength(18)
        self.actor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.actor.setMaxVisibleItems(20)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("tone", "soft")
        self.zooms = [
            self._button("−", tr("Draw time together"), self.timeline.zoom_out),
            self._button("+", tr("Stretch time"), self.timeline.zoom_in),
            self._button("0", tr("Show as much time as there is room for"), self.timeline.zoom_reset),
        ]

    def _button(self, key: str, tip: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setText(tr("All time") if key == "0" else key)
        button.setToolTip(tr("{tip} ({key})", tip=tip, key=key))
        button.setAccessibleName(tip)
        button.clicked.connect(slot)
        return button

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(22, 12, 22, 8)
        bar.setSpacing(10)
        bar.addWidget(self.rows)
        bar.addWidget(self.actor)
        bar.addWidget(self.count, 1)
        for button in self.zooms:
            bar.addWidget(button)
        ticks = QWidget()
        inner = QVBoxLayout(ticks)
        inner.setContentsMargins(22, 4, 12, 14)
        inner.addWidget(self.ticks)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(ticks)
        self.splitter.addWidget(self.timeline)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_TICKS_WIDTH, 3 * _TICKS_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.reading)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.places)
        self.setFocusProxy(self.timeline)

    def _connect(self) -> None:
        self.rows.currentIndexChanged.connect(self._on_rows)
        self.actor.currentIndexChanged.connect(self._narrow)
        self.ticks.changed.connect(self._narrow)
        self.timeline.places_wanted.connect(self._on_places_wanted)
        self.selection.changed.connect(self._on_choice)
        self.places.place_wanted.connect(self.place_wanted)
        self.reading.stopped.connect(self._on_stopped)

    # Showing

    def show_shelf(self, shelf: Shelf) -> None:
        """Read the events of a shelf in the background, and show them."""
        others = self._shelf is None or self._shelf.collection_id != shelf.collection_id
        self._shelf = shelf
        if others:
            by = "column" if len(shelf.article_ids) > _MANY_ARTICLES else "articles"
            self.rows.setCurrentIndex(self.rows.findData(by))
        self._read()

    def refresh(self, change: Change) -> None:
        """Show what a change has left."""
        if change.tables & _SHOWS:
            self._read()

    def _read(self) -> None:
        shelf, library = self._shelf, self._library
        if shelf is None:
            return
        name, ids = said(shelf.name, tr), shelf.article_ids

        def job(progress: Progress) -> Gathered:
            return gathering.gather_events(library, name, ids, progress.report, progress.cancelled)

        self.reading.run(job, self._on_read)

    def _on_read(self, gathered: Gathered) -> None:
        self._whole = gathered
        self.ticks.articles.show(
            [
                (article_id, tr("{number}  {title}", number=number, title=gathered.titles.get(article_id, "")))
                for number, article_id in enumerate(gathered.articles, 1)
            ]
        )
        self._offer_actors(gathered)
        self._narrow()

    def _offer_actors(self, gathered: Gathered) -> None:
        chosen = self.actor.currentData()
        with QSignalBlocker(self.actor):
            self.actor.clear()
            self.actor.addItem(tr("All actors"), None)
            for actor in sorted(gathered.lesson.actors, key=lambda one: one.name.casefold()):
                self.actor.addItem(actor.name, actor.id)
            self.actor.setCurrentIndex(max(0, self.actor.findData(chosen)))

    def _narrow(self) -> None:
        """Show the events of the ticked articles and the chosen actor."""
        if self._whole is None:
            return
        ticked, actor_id = self.ticks.articles.ticked(), self.actor.currentData()
        if actor_id is None and len(ticked) == len(self._whole.articles):
            self._shown = self._whole
        else:
            self._shown = gathering.narrowed(self._whole, ticked, actor_id)
        self.places.clear()
        self.selection.show_lesson(self._shown.lesson)
        self.timeline.show_gathered(self._shown)
        self.count.setText(trn(len(self._shown.told), "{n} event", "{n} events"))

    def _on_stopped(self) -> None:
        self._whole = None
        self.count.clear()

    def _on_rows(self) -> None:
        self.timeline.arrange(self.rows.currentData())

    # Choosing

    def _on_choice(self, choice: Choice) -> None:
        told = self._told(choice.event)
        if told is None:
            self.places.clear()
        else:
            self._show_places(told)

    def _told(self, event_id: int | None) -> Told | None:
        if self._shown is None or event_id is None:
            return None
        return next((one for one in self._shown.told if one.event.id == event_id), None)

    def _show_places(self, told: Told) -> None:
        """Each article that tells the event, with its own date and words; where they disagree both are seen."""
        events = (told.event, *told.agreeing, *told.differing)
        date = tr("undated") if told.event.date is None else describe(told.event.date, self._look.language)
        title = tr("{date}: {headline}", date=date, headline=told.event.title)
        if told.differing:
            title = tr("{headline} – the articles give different dates", headline=told.event.title)
        self.places.show_places(title, list(map(self._place, events)))

    def _place(self, event: Event) -> Place:
        assert self._whole is not None
        title, number = self._whole.titles.get(event.article_id, ""), self._whole.paragraphs.get(event.id)
        words = tr("“{title}”", title=title)
        if number is not None:
            words = tr("“{title}”, paragraph {number}", title=title, number=number)
        date = tr("undated") if event.date is None else describe(event.date, self._look.language, short=True)
        return Place(event.article_id, event.anchor.span, words, date, event.anchor.quote)

    def _on_places_wanted(self) -> None:
        """The keyboard goes to the first place."""
        if self.places.buttons:
            self.places.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
