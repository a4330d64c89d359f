"""What a search of the library has found, in the place of the list of articles."""

from contextlib import suppress

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from db.model.found import FoundKind
from db.model.moment import Moment, MomentError
from desktop.library.searching import Answer
from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.models.search import Shown, kind_name, result_rows
from desktop.ui.panes.chips import Chips, ChipWords
from desktop.ui.panes.link import Link
from desktop.ui.panes.row_list import RowList
from desktop.ui.panes.rows import claims_escape
from desktop.ui.panes.search_row import SearchRow
from desktop.ui.words import tr, trn


class SearchResults(QWidget):
    """Chips for the kinds, the results, and what narrows them down. Enter or a click opens a result."""

    opened = Signal(object)
    """A Result is to be shown."""
    narrowed = Signal()
    """Other articles or dates are wanted."""
    name_wanted = Signal(str)
    """This name is to be looked for instead."""
    back_wanted = Signal()
    """The keyboard is to go back to the field."""
    left = Signal()
    """The list of articles is to be shown again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._answer = Answer(())
        self.chips = Chips(tr("Kinds of results"), look)
        self.list = RowList(tr("Results of the search"), look)
        self._row = SearchRow(look, self.list)
        self.list.use(self._row)
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.nearest = [Link(look) for _ in range(3)]
        self._make_filters()
        self._assemble()
        self.chips.changed.connect(self._fill)
        self.list.opened.connect(self._on_opened)
        look.changed.connect(self._dress)
        self._dress()

    def _make_filters(self) -> None:
        self.here = QCheckBox(tr("Only in this article"))
        self.since = _date_field(tr("from"), tr("Not before this date, such as 2016 or 2016-07"))
        self.until = _date_field(tr("to"), tr("Not after this date, such as 2017 or 2017-03-15"))
        self.here.toggled.connect(self.narrowed)
        for field in (self.since, self.until):
            field.textChanged.connect(self._on_date)

    def _assemble(self) -> None:
        dates = QHBoxLayout()
        dates.setSpacing(6)
        for field in (self.since, self.until):
            dates.addWidget(field)
        filters = QVBoxLayout()
        filters.setContentsMargins(14, 2, 12, 6)
        filters.setSpacing(6)
        filters.addLayout(dates)
        filters.addWidget(self.here)
        self._nothing = QWidget()
        nothing = QVBoxLayout(self._nothing)
        nothing.setContentsMargins(18, 10, 14, 10)
        nothing.addWidget(self.empty)
        for one in self.nearest:
            nothing.addWidget(one, 0, Qt.AlignmentFlag.AlignLeading)
            one.clicked.connect(self._on_nearest)
        nothing.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        self._nothing.hide()
        self.chips.hide()

    def show_answer(self, answer: Answer, words: str) -> None:
        """Show what was found for some words."""
        self._answer = answer
        counts = {group.kind: group.total for group in answer.groups}
        chips = [
            ChipWords(
                kind.value,
                kind_name(kind),
                counts.get(kind, 0),
                tr("{kind}: {count}", kind=kind_name(kind), count=counts.get(kind, 0)),
            )
            for kind in FoundKind
        ]
        self.chips.show_chips(chips, lambda _key: None)
        self._fill()
        self._say_nothing(answer, words)
        self.list.setAccessibleDescription(trn(sum(counts.values()), "{n} result", "{n} results"))

    def say(self, sentence: str) -> None:
        """Say something in the place of results."""
        self._answer = Answer(())
        self._fill()
        self.empty.setText(sentence)
        for link in self.nearest:
            link.hide()

    def range(self) -> tuple[int | None, int | None]:
        """The first and the last day that are wanted, both included; a field that holds no date says nothing."""
        since, until = _moment(self.since.text()), _moment(self.until.text())
        return None if since is None else since.earliest, None if until is None else until.latest

    def take_keyboard(self) -> None:
        """Give the keyboard to the first result."""
        if self.list.isVisible():
            if self.list.current_row() is None:
                self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Escape is also the window's; where the keyboard is in here, it shows the list of articles again."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the results; Up in the first of them goes back to the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and self.list.hasFocus():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        wanted = [kind for kind in FoundKind if self.chips.wanted(kind.value)]
        rows = result_rows(self._answer, self._look.language, wanted)
        self.list.show_rows(rows)
        if rows:
            self.list.scrollToTop()
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _say_nothing(self, answer: Answer, words: str) -> None:
        if answer.groups:
            return
        if answer.nearest:
            self.empty.setText(tr("Nothing was found for “{words}”. Did you mean:", words=words))
        else:
            self.empty.setText(
                tr("Nothing was found for “{words}”. Try fewer words, or only the beginning of a word.", words=words)
            )
        for place, link in enumerate(self.nearest):
            link.setVisible(place < len(answer.nearest))
            if place < len(answer.nearest):
                link.show_words(answer.nearest[place])

    def _on_opened(self, row: Row) -> None:
        if isinstance(row.value, Shown):
            self.opened.emit(row.value.result)

    def _on_nearest(self) -> None:
        link = self.sender()
        if isinstance(link, Link):
            self.name_wanted.emit(link.accessibleName())

    def _on_date(self) -> None:
        texts = (self.since.text().strip(), self.until.text().strip())
        if all(not text or _moment(text) is not None for text in texts):
            self.narrowed.emit()

    def _dress(self) -> None:
        self.empty.setFont(self._look.interface_font(13))
        palette = self.empty.palette()
        palette.setColor(self.empty.foregroundRole(), self._look.colour("soft"))
        self.empty.setPalette(palette)


def _date_field(placeholder: str, spoken: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(spoken)
    field.setToolTip(spoken)
    field.setMinimumWidth(60)
    return field


def _moment(text: str) -> Moment | None:
    with suppress(MomentError):
        return Moment.parse(text.strip())
    return None
