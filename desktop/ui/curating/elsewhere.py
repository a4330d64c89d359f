"""The same event in other articles: a way to each, with its date and words, and the way to tell it apart again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.model.event import Event
from desktop.ui.curating.fields import begin_with_the_line
from desktop.ui.look import Look
from desktop.ui.panes.link import Link
from desktop.ui.words import tr
from desktop.wording.lessons import date_words

_LONGEST_TITLE = 60
"""Characters of a date and a title."""


class Elsewhere(QWidget):
    """A line for each article that tells the event, too; nothing to be seen where there is none."""

    event_wanted = Signal(object)
    """An event of another article is to be shown there."""
    apart_wanted = Signal(int)
    """The event of that id is another one."""

    def __init__(self, look: Look) -> None:
        """Begin without any."""
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_tellings(self, tellings: Sequence[tuple[Event, str]], *, writable: bool) -> None:
        """Show events of other articles, each with the title of its article."""
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        for event, title in tellings:
            self._column.addWidget(self._telling(event, title, writable))
        self.setVisible(bool(tellings))

    def _telling(self, event: Event, title: str, writable: bool) -> QWidget:
        part = QWidget()
        link = Link(self._look)
        date = date_words(event, self._look.language)
        link.show_words(tr("{date} in “{title}”", date=date, title=title), _LONGEST_TITLE)
        link.clicked.connect(partial(self.event_wanted.emit, event))
        apart = QPushButton(tr("Not the same"))
        apart.setToolTip(tr("It is another event: tell the two apart"))
        apart.setAccessibleDescription(tr("{headline}, in “{title}”", headline=event.title, title=title))
        apart.setAutoDefault(False)
        apart.setEnabled(writable)
        apart.clicked.connect(partial(self.apart_wanted.emit, event.id))
        quote = QLabel(tr("“{quote}”", quote=event.anchor.quote))
        quote.setTextFormat(Qt.TextFormat.PlainText)
        quote.setWordWrap(True)
        quote.setProperty("tone", "soft")
        begin_with_the_line(quote)
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        row.addWidget(apart)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(quote)
        return part
