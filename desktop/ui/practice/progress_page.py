"""How practice goes, drawn: the weeks, the cards, the weakest actors, and what comes due."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.library.library import Library
from desktop.library.practising import MACHINE, Time
from desktop.library.progress import WEEKS, YEAR, practised_articles, read_progress
from desktop.practice.progress import Practised, ProgressFigures, shared_article, weakest
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.practice import progress_tables as tables
from desktop.ui.practice.paper import button, label, scrolled_paper
from desktop.ui.practice.progress_chart import EMPTY, FULL, HATCHED, PLAIN, BarChart, CardStrip, Legend
from desktop.ui.practice.progress_words import answers_words, forecast_bars, retention_words, weak_words, week_bars
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr, trn

MEASURE = 640
"""Pixels of width that the page takes at most."""
_HEADING = 13.5


class ProgressPage(QWidget):
    """Figures of the articles that are practised. They are read in the background whenever the page is shown."""

    home_wanted = Signal()
    practise_wanted = Signal(int, object)
    """An article's id, and a tuple of the uuids of the actors that its cards are to be about."""

    def __init__(
        self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None, *, time: Time = MACHINE
    ) -> None:
        """Begin without figures; they are read when the page is shown. `time` are the clocks of practice."""
        super().__init__(parent)
        self._library, self._look, self._tasks, self._time = library, look, tasks, time
        self._task: Task | None = None
        self._titles: dict[int, str] = {}
        self.found: ProgressFigures | None = None
        self._weak: tuple[Practised, ...] = ()
        self._make_head()
        self._make_drawings()
        self._make_tables()
        self._make_foot()
        self._assemble()
        look.changed.connect(self._on_look)
        self._on_look()
        self._show_rare()

    # Making

    def _make_head(self) -> None:
        self.heading = label(tr("Progress"))
        self.articles = _choice(tr("Articles"), tr("Whose figures are shown"))
        self.articles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.articles.setMinimumContentsLength(16)
        self.period = _choice(tr("Period"), tr("How far back the figures reach"))
        self.period.addItem(trn(WEEKS, "The last {n} week", "The last {n} weeks"), WEEKS)
        self.period.addItem(tr("The last year"), YEAR)
        self.as_tables = QToolButton()
        self.as_tables.setText(tr("As tables"))
        self.as_tables.setToolTip(tr("Show the figures of the drawings as tables"))
        self.as_tables.setCheckable(True)
        self.as_tables.setProperty("switch", True)
        self.articles.activated.connect(self.refresh)
        self.period.activated.connect(self.refresh)
        self.as_tables.toggled.connect(self._show_drawings)
        self.answers = label()

    def _make_drawings(self) -> None:
        look = self._look
        self.weeks_title = label(tr("Answers in each week"))
        self.weeks_legend = Legend(look)
        self.weeks_legend.show_entries(((FULL, tr("right")), (HATCHED, tr("not right"))))
        self.weeks = BarChart(look, tr("Answers in each week"))
        self.week_told = label(soft=True)
        self.cards_title = label(tr("Cards"))
        self.cards = CardStrip(look)
        self.cards_legend = Legend(look)
        self.retention = label()
        self.forecast_title = label(tr("To review in the next 30 days"))
        self.forecast = BarChart(look, tr("To review in the next 30 days"), lower=PLAIN)
        self.day_told = label(soft=True)
        self.weeks.walked.connect(self.week_told.setText)
        self.forecast.walked.connect(self.day_told.setText)

    def _make_tables(self) -> None:
        self.actors_title = label(tr("Actors, the weakest first"))
        self.actors_table = tables.actors_table()
        self.practise = button(
            tr("&Practise these"), tr("Ask what you know least, beside the schedule"), self._on_practise
        )
        self.weak_told = label(soft=True)
        self.articles_title = label(tr("Articles"))
        self.articles_table = tables.articles_table()
        self.weeks_table = tables.weeks_table()
        self.forecast_table = tables.forecast_table()

    def _make_foot(self) -> None:
        self.more = QToolButton()
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setToolTip(tr("What was kept in mind, and what comes due"))
        self.more.setCheckable(False)
        self._open = False
        self.more.clicked.connect(self._on_more)
        self.hand_in = button(
            tr("&Hand in a summary…"), tr("Write a page or a table that you can give to your teacher"), self._on_hand_in
        )
        self.back = button(tr("&Back to the start page"), tr("See what is to be reviewed"), self.home_wanted.emit)

    def _assemble(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(4, 28, 4, 28)
        column.setSpacing(8)
        column.addWidget(self.heading)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.articles, 1)
        choices.addWidget(self.period)
        choices.addWidget(self.as_tables)
        column.addLayout(choices)
        column.addSpacing(6)
        column.addWidget(self.answers)
        self._figures = QWidget()
        inner = QVBoxLayout(self._figures)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        self._add(inner, self.weeks_title, self.weeks_legend, self.weeks, self.week_told, self.weeks_table)
        self._add(inner, self.cards_title, self.cards, self.cards_legend)
        self._add(inner, self.actors_title, self.actors_table)
        weak = QHBoxLayout()
        weak.setSpacing(12)
        weak.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignTop)
        weak.addWidget(self.weak_told, 1)
        inner.addLayout(weak)
        self._add(inner, self.articles_title, self.articles_table)
        inner.addSpacing(12)
        inner.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._rare = QWidget()
        rare = QVBoxLayout(self._rare)
        rare.setContentsMargins(0, 0, 0, 0)
        rare.setSpacing(8)
        rare.addWidget(self.retention)
        self._add(rare, self.forecast_title, self.forecast, self.day_told, self.forecast_table)
        inner.addWidget(self._rare)
        column.addWidget(self._figures)
        column.addSpacing(18)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.hand_in)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self.area = scrolled_paper(column, self, measure=MEASURE)
        self.setFocusProxy(self.articles)

    def _add(self, column: QVBoxLayout, title: QWidget, *widgets: QWidget) -> None:
        column.addSpacing(16)
        for widget in (title, *widgets):
            column.addWidget(widget)

    # Reading

    def showEvent(self, event: QShowEvent) -> None:
        """Read the figures whenever the page comes up: answers were given in between."""
        super().showEvent(event)
        self._on_look()  # a widget that finds its place in a window is dressed anew
        if not event.spontaneous():
            self.refresh()

    def refresh(self) -> None:
        """Read the figures anew, of the article and the period that are chosen."""
        if self._task is not None:
            self._task.progress.cancel()
        library, language, time, weeks = self._library, self._look.language, self._time, self.period.currentData()
        article_id: int | None = self.articles.currentData()
        wanted = None if article_id is None else (article_id,)
        week_begins = QLocale.system().firstDayOfWeek().value
        task: Task | None = None

        def job(progress: Progress) -> tuple[dict[int, str], ProgressFigures]:
            found = read_progress(
                library, language, time,
                weeks=weeks, week_begins=week_begins, article_ids=wanted, cancelled=progress.cancelled,
            )  # fmt: skip
            return practised_articles(library), found

        def done(result: tuple[dict[int, str], ProgressFigures]) -> None:
            if task is self._task:
                self._task = None
                self._show(*result)

        def failed(error: Exception) -> None:
            if task is self._task:
                self._task = None
                alerts.failure(self, tr("The figures could not be read."), error)

        task = self._task = self._tasks.run(job, done, failed)

    @property
    def busy(self) -> bool:
        """Whether figures are being read."""
        return self._task is not None

    # Showing

    def _show(self, titles: dict[int, str], found: ProgressFigures) -> None:
        self.found = found
        self._show_titles(titles)
        tally, language = found.tally, self._look.language
        practised = bool(tally.answers or found.standing.known + found.standing.learning)
        self._figures.setVisible(practised)
        self.hand_in.setVisible(practised)
        self.as_tables.setVisible(practised)
        if not practised:
            self.answers.setText(tr("Nothing was practised yet. After the first answers, this page shows how it goes."))
            return
        self.answers.setText(answers_words(tally))
        self._show_weeks(found)
        self._show_cards(found)
        self._show_weak(found)
        self.actors_table.show_rows(tables.practised_rows(found.actors, language))
        self.articles_table.show_rows(tables.practised_rows(found.articles, language))
        self.articles_title.setVisible(len(found.articles) > 1)
        self.articles_table.setVisible(len(found.articles) > 1)
        self.weeks_table.show_rows(tables.week_rows(found, language))
        self._show_forecast(found)
        self._show_drawings()

    def _show_titles(self, titles: dict[int, str]) -> None:
        if titles == self._titles and self.articles.count():
            return
        chosen, self._titles = self.articles.currentData(), titles
        self.articles.clear()
        self.articles.addItem(tr("All articles"), None)
        for article_id, title in titles.items():
            self.articles.addItem(title, article_id)
        self.articles.setCurrentIndex(max(0, self.articles.findData(chosen) if chosen is not None else 0))

    def _show_weeks(self, found: ProgressFigures) -> None:
        bars = week_bars(found, self._look.language)
        self.weeks.show_bars(bars, len(bars) - 1)
        self.week_told.setText(bars[-1].tells)

    def _show_cards(self, found: ProgressFigures) -> None:
        known, learning, unseen = found.standing
        self.cards.show_parts((known, learning, unseen))
        self.cards_legend.show_entries(
            (
                (FULL, trn(known, "{n} known well", "{n} known well")),
                (HATCHED, trn(learning, "{n} being learnt", "{n} being learnt")),
                (EMPTY, trn(unseen, "{n} not asked yet", "{n} not asked yet")),
            )
        )

    def _show_weak(self, found: ProgressFigures) -> None:
        self._weak = weakest(found.actors)
        self.weak_told.setText(weak_words(self._weak, self._titles))
        self.practise.setVisible(bool(self._weak))
        self.actors_title.setVisible(bool(found.actors))
        self.actors_table.setVisible(bool(found.actors))
        self.weak_told.setVisible(bool(found.actors))

    def _show_forecast(self, found: ProgressFigures) -> None:
        self.retention.setText(retention_words(found.tally))
        bars = forecast_bars(found, self._look.language)
        self.forecast.show_bars(bars, 0)
        self.day_told.setText(bars[0].tells)
        self.forecast_table.show_rows(tables.forecast_rows(found, self._look.language))

    def _show_drawings(self) -> None:
        """Show drawings, or the tables of their figures."""
        as_tables = self.as_tables.isChecked()
        for drawing in (self.weeks_legend, self.weeks, self.week_told, self.forecast, self.day_told):
            drawing.setVisible(not as_tables)
        self.weeks_table.setVisible(as_tables)
        self.forecast_table.setVisible(as_tables)

    def _on_more(self) -> None:
        self._open = not self._open
        self._show_rare()

    def _show_rare(self) -> None:
        self._rare.setVisible(self._open)
        self.more.setText(tr("Less") if self._open else tr("More"))
        self.more.setIcon(self._look.icon("chevron-up" if self._open else "chevron-down"))

    def _on_look(self) -> None:
        look = self._look
        self.heading.setFont(look.reading_font(1.5))
        self.answers.setFont(look.reading_font(1.0))
        titles = (self.weeks_title, self.cards_title, self.actors_title, self.articles_title, self.forecast_title)
        for title in titles:
            title.setFont(look.interface_font(_HEADING, look.SEMIBOLD))
        for told in (self.week_told, self.day_told, self.weak_told):
            told.setFont(look.interface_font(12.5))
        self._show_rare()

    # What is wanted

    def _on_practise(self) -> None:
        """Ask for the cards about the weakest actors, in the article that has most of them."""
        article_id = shared_article(self._weak)
        if article_id is not None:
            self.practise_wanted.emit(article_id, tuple(one.key for one in self._weak if article_id in one.article_ids))

    def _on_hand_in(self) -> None:
        from desktop.ui.practice.hand_in import HandInDialog  # imported late, as all dialogs

        if self.found is not None:
            HandInDialog(self.found, self.articles.currentText(), self._look.language, self._tasks, self).open()


def _choice(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    return box
