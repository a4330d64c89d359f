"""Asks for the day of a test."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QLabel, QVBoxLayout, QWidget

from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.words import tr


class DayOfTestDialog(SavingDialog):
    """A day of the calendar; it can be taken away again."""

    saved = Signal(object)
    """A date, or None."""

    def __init__(self, title: str, day: date | None, today: date, parent: QWidget | None = None) -> None:
        """Begin with the day that was said before, or with the day a week from today."""
        super().__init__(tr("Day of the test"), parent)
        self.why = QLabel(
            tr(
                "When is the test on “{title}”? Practice for it puts first what you would have forgotten by then, "
                "and leaves the schedule alone.",
                title=title,
            )
        )
        self.why.setTextFormat(Qt.TextFormat.PlainText)  # a title may look like HTML
        self.why.setWordWrap(True)
        self.field = QDateEdit()
        self.field.setCalendarPopup(True)
        self.field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        self.field.setMinimumDate(_as_qt(today))
        self.field.setDate(_as_qt(day) if day is not None and day >= today else _as_qt(today).addDays(7))
        self.field.setAccessibleName(tr("Day of the test"))
        self.field.setToolTip(tr("The arrow keys change day, month and year"))
        self.make_buttons(tr("Keep this day (Enter)"))
        self.none = self.add_button(tr("&No test"), tr("Take the day away"))
        self.none.setEnabled(day is not None)
        self.none.clicked.connect(self._on_none)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.why)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)
        self.field.setFocus()

    def hand_over(self) -> None:
        """Say the day."""
        day = self.field.date()
        self.saved.emit(date(day.year(), day.month(), day.day()))

    def _on_none(self) -> None:
        self.saved.emit(None)
        self.accept()


def _as_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
