"""What the dialogs share that ask for something and keep it: Save, Cancel and, for what exists, Delete."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from desktop.ui.words import tr


class SavingDialog(QDialog):
    """A dialog that dies when it is closed. A subclass has a signal for what was typed, and says it in hand_over()."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        """Begin without a widget."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def make_buttons(self, save_tip: str) -> None:
        """Make Save, which is the one for Enter, and Cancel."""
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(save_tip)
        self.save.setDefault(True)
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Leave everything as it was (Escape)"))
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)

    def add_button(self, words: str, tip: str) -> QPushButton:
        """Add a button apart from Save, which Enter never presses."""
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ResetRole)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def save_with_ctrl_enter(self) -> None:
        """Let Ctrl+Enter save, where Enter alone begins a new line."""
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._on_save)

    def hand_over(self) -> None:
        """Say what was typed."""
        raise NotImplementedError

    def _on_save(self) -> None:
        if self.save.isEnabled():
            self.hand_over()
            self.accept()
