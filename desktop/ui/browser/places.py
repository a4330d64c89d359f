"""Where something is told: the articles with their words, each a way into the article."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from db.model.article import Span
from desktop.ui.look import Look
from desktop.ui.panes.link import Link
from desktop.ui.words import tr

_LINES = 6.0
_ROOM = 44
"""Pixels beside the lines."""
_SIDE = 20
_MOST = 12
"""So many places are listed; more are rare, and nobody reads them."""


class Told(NamedTuple):
    """One place: the article, where in it, the words on the way there, the date that this article gives, its words."""

    article_id: int
    span: Span
    words: str
    date: str
    quote: str


class Places(QFrame):
    """What is chosen, in a line, and below it every article that tells it.

    It has its room also while nothing is chosen: a timeline that had to make room would be laid out anew.
    """

    place_wanted = Signal(int, object)
    """The id of an article, and the Span to show in it."""

    def __init__(self, hint: str, look: Look, parent: QWidget | None = None) -> None:
        """Begin with a hint how something is chosen."""
        super().__init__(parent)
        self._hint = hint
        self._look = look
        self._places: Sequence[Told] = ()
        self.title = QLabel()
        self.buttons: list[Link] = []
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        area = QScrollArea()
        area.setWidget(self._inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in (area, area.viewport(), self._inner):
            one.setAutoFillBackground(False)
        area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, 22, 10)
        self.title.setContentsMargins(22 - _SIDE, 0, 0, 0)  # in line with the words of the buttons below it
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(area, 1)
        look.changed.connect(self._dress)
        self._dress()
        self.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line"))
        painter.end()

    def _dress(self) -> None:
        self.setFixedHeight(round(_LINES * self.fontMetrics().height()) + _ROOM)
        chosen = bool(self._places)
        self.title.setFont(self._look.interface_font(14 if chosen else 13, Look.SEMIBOLD if chosen else Look.REGULAR))
        palette = self.title.palette()
        palette.setColor(self.title.foregroundRole(), self._look.colour("ink" if chosen else "soft"))
        self.title.setPalette(palette)

    def clear(self) -> None:
        """Show the hint alone."""
        self._show(self._hint, ())

    def show_places(self, title: str, places: Sequence[Told]) -> None:
        """Show where something is told."""
        self._show(title, places)

    def _show(self, title: str, places: Sequence[Told]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        self._places = places[:_MOST]
        self.title.setText(title)
        for row, place in enumerate(self._places):
            button = Link(self._look, 13)
            button.show_words(place.words)
            button.setToolTip(tr("Show this place in the article"))
            button.setProperty("place", row)
            button.clicked.connect(self._on_clicked)
            self.buttons.append(button)
            date, quote = QLabel(place.date), QLabel(tr("“{quote}”", quote=place.quote))
            for label in (date, quote):
                label.setTextFormat(Qt.TextFormat.PlainText)
            date.setProperty("tone", "soft")
            quote.setWordWrap(True)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(button, row, 0, top)
            self._grid.addWidget(date, row, 1, top)
            self._grid.addWidget(quote, row, 2, top)
            for label in (date, quote):
                label.setContentsMargins(0, 2, 0, 0)
        self._grid.setRowStretch(_MOST, 1)
        self._dress()

    def _on_clicked(self) -> None:
        place = self._places[self.sender().property("place")]
        self.place_wanted.emit(place.article_id, place.span)
