"""Figures of practice as tables: they can be walked through by keyboard and read aloud."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.library.progress import day_words
from desktop.practice.progress import Practised, ProgressFigures
from desktop.ui.practice.progress_words import share_words
from desktop.ui.words import tr
from desktop.wording.language import Language

_MOST_ROWS = 9
"""Rows that are seen at once; more are scrolled to."""


class FiguresTable(QTableWidget):
    """A table that is read alone, as high as its rows."""

    def __init__(self, name: str, heads: Sequence[str]) -> None:
        """Begin without rows; the first column takes what room there is."""
        super().__init__(0, len(heads))
        self.setObjectName("figures")
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab leads on, and the arrow keys lead about in the table
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        first = self.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows; figures stand at the end of their cells."""
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if not column:
                    item.setToolTip(text)
                self.setItem(row, column, item)
        self.resizeRowsToContents()
        seen = sum(self.rowHeight(row) for row in range(min(len(rows), _MOST_ROWS)))
        self.setFixedHeight(seen + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2)


def actors_table() -> FiguresTable:
    """The table of actors, without rows."""
    heads = (tr("Actor"), tr("Answers given"), tr("Right"), tr("Known well"), tr("Today"))
    return FiguresTable(tr("Actors, the weakest first"), heads)


def articles_table() -> FiguresTable:
    """The table of articles, without rows."""
    heads = (tr("Article"), tr("Answers given"), tr("Right"), tr("Known well"), tr("Today"))
    return FiguresTable(tr("Articles"), heads)


def weeks_table() -> FiguresTable:
    """The table of weeks, without rows."""
    heads = (tr("Week of"), tr("Answers given"), tr("Right"), tr("New"), tr("Minutes"))
    return FiguresTable(tr("Answers in each week"), heads)


def forecast_table() -> FiguresTable:
    """The table of the days to come, without rows."""
    return FiguresTable(tr("To review in the next 30 days"), (tr("Day"), tr("Cards")))


def practised_rows(found: Sequence[Practised], language: Language) -> list[tuple[str, ...]]:
    """The rows of actors or articles."""
    return [
        (
            one.name,
            language.number(one.tally.answers),
            share_words(one.tally.right_share),
            tr("{known} of {cards}", known=one.standing.known, cards=one.standing.cards),
            language.number(one.due),
        )
        for one in found
    ]


def week_rows(found: ProgressFigures, language: Language) -> list[tuple[str, ...]]:
    """The rows of weeks, the newest first."""
    rows: list[tuple[str, ...]] = []
    for week in reversed(found.weeks):
        tally = week.tally()
        minutes = language.number(round(tally.milliseconds / 60_000))
        rows.append(
            (
                day_words(week.begin, language),
                language.number(tally.answers),
                share_words(tally.right_share),
                language.number(tally.new),
                minutes,
            )
        )
    return rows


def forecast_rows(found: ProgressFigures, language: Language) -> list[tuple[str, ...]]:
    """The rows of the days to come, today first."""
    days = (found.day + timedelta(days=ahead) for ahead in range(len(found.forecast)))
    return [(day_words(day, language), language.number(cards)) for day, cards in zip(days, found.forecast, strict=True)]
