"""The relations of the articles on a shelf: who backed whom, and when."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from db.model.change import Change
from db.model.collection import PlacedRelation
from db.model.sentence import said
from desktop.library import gathering
from desktop.library.gathering import Gathered
from desktop.library.library import Library
from desktop.library.shelves import Shelf
from desktop.ui.browser.places import Places
from desktop.ui.browser.places import Told as Place
from desktop.ui.browser.reading import ReadingBar
from desktop.ui.look import Look
from desktop.ui.models.relations import period_words, sentence
from desktop.ui.models.rows import Row
from desktop.ui.panes.relations import RelationsPane
from desktop.ui.selection import Selection
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn

_SHOWS = frozenset(("relation", "actor", "actor_name", "article", "side", "side_actor"))
"""Tables of which the map shows something."""
_MOST_ACTORS = 60
"""A map of more actors cannot be read."""


class RelationsPage(QWidget):
    """Steps through time above the map and the list; below them, where the chosen relation is said."""

    article_wanted = Signal(int)
    place_wanted = Signal(int, object)
    change_wanted = Signal(object)

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin empty: nothing is read before there is a shelf."""
        super().__init__(parent)
        self._library, self._look = library, look
        self._shelf: Shelf | None = None
        self._gathered: Gathered | None = None
        self.selection = Selection(self)
        self.pane = RelationsPane(self.selection, look)
        self.pane.set_writable(False)  # a relation is changed in its article
        self.pane.empty.setText(tr("No relations between actors are noted in these articles yet."))
        self.places = Places(tr("Choose a relation to see which articles say it."), look)
        self.reading = ReadingBar(tasks)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("tone", "soft")
        self.note.setContentsMargins(22, 6, 22, 2)
        self.note.hide()
        self._make_steps()
        self._assemble()
        self._connect()

    def _make_steps(self) -> None:
        self.time = QSlider(Qt.Orientation.Horizontal)
        self.time.setAccessibleName(tr("Time"))
        self.time.setToolTip(tr("Step through time: at the beginning of the slider all times are shown"))
        self.time.setPageStep(1)
        self.earlier, self.later = QToolButton(), QToolButton()
        for button, words, tip in (
            (self.earlier, tr("Earlier"), tr("Show the time before")),
            (self.later, tr("Later"), tr("Show the time after")),
        ):
            button.setText(words)
            button.setToolTip(tip)

    def _assemble(self) -> None:
        self.steps = QWidget()
        row = QHBoxLayout(self.steps)
        row.setContentsMargins(16, 10, 22, 0)
        row.setSpacing(10)
        row.addWidget(self.earlier)
        row.addWidget(self.time, 1)
        row.addWidget(self.later)
        self.steps.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reading)
        column.addWidget(self.steps)
        column.addWidget(self.note)
        column.addWidget(self.pane, 1)
        column.addWidget(self.places)
        self.setFocusProxy(self.pane)

    def _connect(self) -> None:
        self.time.valueChanged.connect(self.pane.period.setCurrentIndex)
        self.pane.period.currentIndexChanged.connect(self._on_period)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.pane.map.relation_wanted.connect(self._show_places)
        self.pane.list.opened.connect(self._on_opened)
        self.places.place_wanted.connect(self.place_wanted)

    # Showing

    def show_shelf(self, shelf: Shelf) -> None:
        """Read the relations of a shelf in the background, and show them."""
        self._shelf = shelf
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
            return gathering.gather_relations(library, name, ids, progress.report, progress.cancelled, _MOST_ACTORS)

        self.reading.run(job, self._on_read)

    def _on_read(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self.places.clear()
        self.selection.show_lesson(gathered.lesson)
        self.pane.show_lesson(gathered.lesson)
        self.note.setText(
            trn(
                gathered.actors_left,
                "{n} actor with fewer relations is left out. Choose a collection to see its own.",
                "{n} actors with fewer relations are left out. Choose a collection to see its own.",
            )
        )
        self.note.setVisible(gathered.actors_left > 0)
        times = self.pane.period.count()
        with QSignalBlocker(self.time):
            self.time.setRange(0, max(0, times - 1))
        self.steps.setVisible(times > 1)
        self._on_period()

    def _on_period(self) -> None:
        place = self.pane.period.currentIndex()
        with QSignalBlocker(self.time):
            self.time.setValue(max(0, place))
        self.time.setAccessibleDescription(self.pane.period.currentText())
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < self.pane.period.count() - 1)

    def _on_earlier(self) -> None:
        self.time.setValue(self.time.value() - 1)

    def _on_later(self) -> None:
        self.time.setValue(self.time.value() + 1)

    # Choosing

    def _on_opened(self, row: Row) -> None:
        self._show_places(row.id)

    def _show_places(self, relation_id: int) -> None:
        """Each article that says it, with its words."""
        gathered = self._gathered
        if gathered is not None and relation_id in gathered.said_in:
            places = gathered.said_in[relation_id]
            self.places.show_places(sentence(gathered.lesson, places[0].relation), list(map(self._place, places)))

    def _place(self, said_there: PlacedRelation) -> Place:
        assert self._gathered is not None
        title, relation = self._gathered.titles.get(said_there.article_id, ""), said_there.relation
        words = tr("“{title}”", title=title)
        if said_there.paragraph is not None:
            words = tr("“{title}”, paragraph {number}", title=title, number=said_there.paragraph)
        when = period_words(relation, self._look.language)
        return Place(said_there.article_id, relation.anchor.span, words, when, relation.anchor.quote)
