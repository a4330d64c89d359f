"""How well a card was known: four buttons with what each brings, or one that goes on."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.model.practice import Rating
from db.model.sentence import mark
from desktop.ui.look import Look
from desktop.ui.words import tr, trn

_NAMES = {
    Rating.AGAIN: mark("Again"),
    Rating.HARD: mark("Hard"),
    Rating.GOOD: mark("Good"),
    Rating.EASY: mark("Easy"),
}
_TIPS = {
    Rating.AGAIN: mark("I did not know it (key 1)"),
    Rating.HARD: mark("I knew it, but it was hard (key 2)"),
    Rating.GOOD: mark("I knew it (key 3)"),
    Rating.EASY: mark("I knew it at once (key 4)"),
}


class Ratings(QWidget):
    """The digits 1 to 4 rate; Enter and Space take what is proposed."""

    rated = Signal(object)
    """A Rating."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with nothing proposed."""
        super().__init__(parent)
        self._look = look
        self._proposed = Rating.GOOD
        self.buttons: dict[Rating, QPushButton] = {}
        self.intervals: dict[Rating, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for rating in Rating:
            row.addLayout(self._made(rating), 1)
        self.go_on = QPushButton(tr("&Next"))
        self.go_on.setToolTip(tr("Go on to the next card (Enter)"))
        self.go_on.clicked.connect(lambda: self.rated.emit(self._proposed))
        row.addWidget(self.go_on)
        row.addStretch(0)

    def _made(self, rating: Rating) -> QVBoxLayout:
        self.buttons[rating] = button = QPushButton()
        button.setToolTip(tr(_TIPS[rating]))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False, rating=rating: self.rated.emit(rating))
        self.intervals[rating] = label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", "soft")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(button)
        column.addWidget(label)
        return column

    def offer(self, intervals: Mapping[Rating, timedelta], proposed: Rating, *, rated_by_reader: bool) -> None:
        """Offer the ratings with the time after which each brings the card again.

        Without such times, beside the schedule, a card that was graded only goes on, and one that was turned over is
        known or not.
        """
        self._proposed = proposed
        scheduled = bool(intervals)
        for rating, button in self.buttons.items():
            shown = scheduled or (rated_by_reader and rating in (Rating.AGAIN, Rating.GOOD))
            button.setVisible(shown)
            button.setText(tr("{number}  {rating}", number=int(rating), rating=tr(_NAMES[rating])))
            interval = _interval_words(intervals[rating]) if scheduled else ""
            self.intervals[rating].setText(interval)
            self.intervals[rating].setVisible(shown and bool(interval))
            name = tr(_NAMES[rating])
            button.setAccessibleName(tr("{rating}: again in {time}", rating=name, time=interval) if interval else name)
            button.setDefault(rating is proposed)
        self.go_on.setVisible(not scheduled and not rated_by_reader)
        self.go_on.setDefault(True)

    def take_keyboard(self) -> None:
        """Put the keyboard on what is proposed."""
        button = self.buttons[self._proposed]
        (button if button.isVisibleTo(self) else self.go_on).setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits rate, Enter takes what is proposed, or what has the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            focused = next((rating for rating, button in self.buttons.items() if button.hasFocus()), self._proposed)
            self.rated.emit(focused)
            return True
        if event.text() in {"1", "2", "3", "4"}:
            rating = Rating(int(event.text()))
            if self.buttons[rating].isVisibleTo(self):
                self.rated.emit(rating)
                return True
        return False


def _interval_words(interval: timedelta) -> str:
    minutes = round(interval.total_seconds() / 60)
    if minutes < 60:
        return trn(max(1, minutes), "{n} minute", "{n} minutes")
    if minutes < 24 * 60:
        return trn(round(minutes / 60), "{n} hour", "{n} hours")
    days = round(minutes / (24 * 60))
    if days < 60:
        return trn(days, "{n} day", "{n} days")
    if days < 730:
        return trn(round(days / 30.4), "{n} month", "{n} months")
    return trn(round(days / 365.25), "{n} year", "{n} years")
