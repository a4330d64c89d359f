"""What a reader can choose about practice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from desktop.practice.options import HIGHEST_RETENTION, LOWEST_RETENTION, MOST_NEW, Options
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.words import tr


class OptionsDialog(SavingDialog):
    """New cards a day, how well they are to be known, which ones, and how they are asked."""

    saved = Signal(object)
    """The Options."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        """Begin with what was chosen before."""
        super().__init__(tr("Options of practice"), parent)
        self.new = QSpinBox()
        self.new.setRange(0, MOST_NEW)
        self.new.setValue(options.new_each_day)
        self.new.setAccessibleName(tr("New cards a day"))
        self.new.setToolTip(tr("Of all articles together; ten are some five minutes a day"))
        self.retention = QSpinBox()
        self.retention.setRange(round(100 * LOWEST_RETENTION), round(100 * HIGHEST_RETENTION))
        self.retention.setSuffix(tr(" %"))
        self.retention.setValue(round(100 * options.retention))
        self.retention.setAccessibleName(tr("Known when they come again"))
        self.retention.setToolTip(tr("More means that cards come again sooner, and more of them each day"))
        self.key_only = QCheckBox(tr("Only what is marked “learn this”"))
        self.key_only.setToolTip(tr("New cards are about key actors, events and words alone"))
        self.key_only.setChecked(options.key_only)
        self.turn_only = QCheckBox(tr("Turn all cards over, without choices or typing"))
        self.turn_only.setToolTip(tr("You say yourself how well you knew each card"))
        self.turn_only.setChecked(options.turn_only)
        self.make_buttons(tr("Keep these options (Enter)"))
        self._assemble()

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(_buddy(tr("&New cards a day"), self.new), self.new)
        form.addRow(_buddy(tr("&Known when they come again"), self.retention), self.retention)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self.key_only)
        column.addWidget(self.turn_only)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def hand_over(self) -> None:
        """Say what is chosen."""
        self.saved.emit(
            Options(
                self.retention.value() / 100,
                self.new.value(),
                self.key_only.isChecked(),
                self.turn_only.isChecked(),
            )
        )


def _buddy(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    return label
