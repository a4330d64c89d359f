"""The line that says how much was accepted beforehand, with a way to look at it and one to take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from desktop.ui.keys import key_words
from desktop.ui.look import Look
from desktop.ui.panes.chips import Flow
from desktop.ui.words import tr, trn


class BeforehandLine(QWidget):
    """Hidden as long as nothing was. Nothing is accepted unseen: it says so until that is taken back."""

    commanded = Signal(str)
    """The name of a command of the review."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self._look = look
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setToolTip(tr("What the program is sure of, and the actors that your library knows"))
        self.again, self.take_back = QToolButton(), QToolButton()
        self.again.clicked.connect(self._on_again)
        self.take_back.setText(tr("Take back"))
        tip = tr("Open again what was accepted beforehand, in one step")
        self.take_back.setToolTip(tr("{tip} ({keys})", tip=tip, keys=key_words("Shift+G")))
        self.take_back.clicked.connect(self._on_take_back)
        flow = Flow(self, 4, 0)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self.words, self.again, self.take_back):
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_count(self, count: int, *, opened: bool, writable: bool) -> None:
        """Say how many were accepted; `opened` says whether they are in sight."""
        self.words.setText(trn(count, "{n} accepted beforehand", "{n} accepted beforehand"))
        self.again.setText(tr("Hide") if opened else tr("Look"))
        tip = tr("Show or hide what was accepted beforehand")
        self.again.setToolTip(tr("{tip} ({keys})", tip=tip, keys=key_words("G")))
        self.again.setAccessibleName(tip)
        self.take_back.setEnabled(writable)
        self.setVisible(count > 0)
        self.updateGeometry()

    def _on_again(self) -> None:
        self.commanded.emit("again")

    def _on_take_back(self) -> None:
        self.commanded.emit("take_back")

    def _dress(self) -> None:
        for widget in (self.words, self.again, self.take_back):
            widget.setFont(self._look.interface_font(12.5))
        # As high as the buttons beside them, so that all stand on one line.
        self.words.setMinimumHeight(self.again.sizeHint().height())
