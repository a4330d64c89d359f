"""A field for the file of a lesson: its path, and a button that looks for it."""

import os
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.ui.words import tr


class LessonFileField(QWidget):
    """A line for the path, with Choose… beside it."""

    changed = Signal()

    def __init__(self, name: str, tip: str, button: str, folder: Path, parent: QWidget | None = None) -> None:
        """`name` and `tip` tell what file it is, `button` what is on the button; files are looked for in `folder`."""
        super().__init__(parent)
        self._folder = folder
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setToolTip(tip)
        self.line.setMinimumWidth(320)
        self.line.textChanged.connect(self._on_text)
        self.button = QPushButton(button)
        self.button.setAccessibleName(tr("{words}: choose a file", words=name))
        self.button.setToolTip(tip)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def path(self) -> Path | None:
        """The file, or None where nothing is named. A name alone means the folder in which files are looked for."""
        text = self.line.text().strip()
        return self._folder / os.path.expanduser(text) if text else None

    def _on_text(self) -> None:
        self.changed.emit()

    def _on_choose(self) -> None:
        lessons = f"{tr('Dramatis lessons')} (*.dramatis)"
        start = self.path() or self._folder
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a lesson file"), str(start), f"{lessons};;{tr('All files')} (*)"
        )
        if name:
            self._folder = Path(name).parent
            self.line.setText(name)
