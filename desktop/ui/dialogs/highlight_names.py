"""Asks what the colours of highlights mean to the reader."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.drawing.highlights import HIGHLIGHTS
from desktop.library.studying import HIGHLIGHT_NAMES, LONGEST_NAME
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.panes.signs import highlight_icon
from desktop.ui.words import tr


class HighlightNamesDialog(SavingDialog):
    """One field a colour. An empty one stands for the usual name, which it shows."""

    saved = Signal(dict)
    """The name of each colour by its key; empty for the usual one."""

    def __init__(self, names: Mapping[str, str], look: Look, parent: QWidget | None = None) -> None:
        """Begin with the present name of each colour."""
        super().__init__(tr("Names of the colours"), parent)
        self._make_widgets(names, look)
        self._make_buttons()
        self._assemble()

    def _make_widgets(self, names: Mapping[str, str], look: Look) -> None:
        self.why = QLabel(tr("What a colour means is up to you. The names stand beside your highlights."))
        self.why.setWordWrap(True)
        self.signs: list[QLabel] = []
        self.fields: dict[str, QLineEdit] = {}
        for number, highlight in enumerate(HIGHLIGHTS, 1):
            usual = tr(HIGHLIGHT_NAMES[highlight.key])
            name = names.get(highlight.key, usual)
            field = QLineEdit("" if name == usual else name)
            field.setPlaceholderText(usual)
            field.setMaxLength(LONGEST_NAME)
            field.setMinimumWidth(240)
            field.setAccessibleName(tr("Name of colour {number}, usually “{usual}”", number=number, usual=usual))
            self.fields[highlight.key] = field
            sign = QLabel()
            sign.setPixmap(highlight_icon(highlight, look).pixmap(18, 18))
            self.signs.append(sign)

    def _make_buttons(self) -> None:
        self.make_buttons(tr("Keep these names (Enter)"))
        self.usual = self.add_button(tr("&Usual names"), tr("Empty all fields"))
        self.usual.clicked.connect(self._on_usual)

    def _assemble(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for row, (sign, field) in enumerate(zip(self.signs, self.fields.values(), strict=True)):
            grid.addWidget(sign, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addWidget(self.why)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def hand_over(self) -> None:
        """Say all names."""
        self.saved.emit({key: field.text() for key, field in self.fields.items()})

    def _on_usual(self) -> None:
        for field in self.fields.values():
            field.clear()
