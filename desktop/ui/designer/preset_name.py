"""Asks for the name of a preset."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.library.typed import one_line
from desktop.sheets.design import PRESETS
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.words import tr

_WIDTH = 340


class PresetNameDialog(SavingDialog):
    """Takes a name that no other preset has; under it stands what would come of it."""

    named = Signal(str)

    def __init__(
        self, title: str, name: str, longest: int, own: Collection[str], *, replaces: bool, parent: QWidget
    ) -> None:
        """Begin with a name. `replaces`: one of the teacher's `own` presets may be replaced by naming it."""
        super().__init__(title, parent)
        self._own = own
        self._replaces = replaces
        self._before = name
        self.name = QLineEdit(name)
        self.name.setMaxLength(longest)
        self.name.setMinimumWidth(_WIDTH)
        self.name.setAccessibleName(tr("Name of the preset"))
        self.name.textChanged.connect(self._look_at_name)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("tone", "soft")
        self.words.setWordWrap(True)
        self.make_buttons(tr("Keep the name (Enter)"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(tr("Name"), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self.buttons)
        self._look_at_name()

    def typed(self) -> str:
        """The name with single blanks."""
        return one_line(self.name.text())

    def hand_over(self) -> None:
        """Say the name."""
        self.named.emit(self.typed())

    def _look_at_name(self) -> None:
        name = self.typed()
        words = self._taken(name)
        if not words and self._replaces and name in self._own:
            self.words.setText(tr("The preset of that name is replaced."))
        else:
            self.words.setText(words or tr("It is offered with the other presets, for every article."))
        self.name.setAccessibleDescription(self.words.text())
        self.save.setEnabled(bool(name) and not words)

    def _taken(self, name: str) -> str:
        """Why a name cannot be given; empty where it can."""
        others = {tr(one) for one in PRESETS} | set(PRESETS)
        allowed = set(self._own) if self._replaces else {self._before}
        others |= set(self._own) - ({name} & allowed)
        if name.casefold() in {one.casefold() for one in others}:
            return tr("Another preset is called “{name}”.", name=name)
        return ""
