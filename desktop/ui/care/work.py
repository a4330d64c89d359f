"""A long job of the library, in sight: its progress, how it is stopped, and what came of it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.errors import CancelledError
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr

_SIGN = 20
"""Pixels of the sign before what came of it."""
_FINDING_HEIGHT, _MOST_HEIGHT = 40, 220
"""Pixels of one finding, of two lines, and of the list of all."""


class Outcome(NamedTuple):
    """What came of a job: a sentence, what to do, single findings, and ways on (each a verb with what it does)."""

    words: str
    advice: str = ""
    findings: Sequence[str] = ()
    offers: Sequence[tuple[str, Callable[[], object]]] = ()
    bad: bool = False


class WorkDialog(QDialog):
    """Runs one job on the library's thread. Escape stops it; when it is over, Escape closes."""

    ended = Signal()
    """The job is over, whatever came of it."""

    def __init__(self, title: str, words: str, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Say what is going on; run() begins it."""
        super().__init__(parent)
        self._look = look
        self._tasks = tasks
        self._task: Task | None = None
        self._offers: list[QPushButton] = []
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.sign = QLabel()
        self.words = _label(words)
        self.advice = _label("")
        self.findings = QListWidget()
        self.findings.setWordWrap(True)
        self.findings.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.findings.setAccessibleName(tr("What was found"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.buttons = QDialogButtonBox()
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Stop; the library stays as it is (Escape)"))
        self.buttons.rejected.connect(self.reject)
        self._assemble()

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.findings, 1)
        column.addWidget(self.advice)
        column.addWidget(self.buttons)
        for part in (self.sign, self.findings, self.advice):
            part.hide()
        self.setMinimumWidth(440)

    def run(self, job: Callable[[Progress], Any], told: Callable[[Any], Outcome | None]) -> None:
        """Carry out a job; `told` says in the window's thread what came of it, None closes the dialog."""

        def done(result: Any) -> None:
            self._task = None
            outcome = told(result)
            self.ended.emit()
            if outcome is None:
                self.accept()
            else:
                self.show_outcome(outcome)

        self._task = self._tasks.write_long(job, done, self._on_failed)
        self._task.signals.progressed.connect(self._on_progress)

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what came of it, and offer what can be done next."""
        self.bar.hide()
        icon = self._look.icon(*(("triangle-alert", "warning") if outcome.bad else ("check", "accent")))
        self.sign.setPixmap(icon.pixmap(QSize(_SIGN, _SIGN)))
        self.sign.show()
        self.words.setText(outcome.words)
        self.words.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        self.findings.addItems(list(outcome.findings))
        self.findings.setVisible(bool(outcome.findings))
        self.advice.setText(outcome.advice)
        self.advice.setVisible(bool(outcome.advice))
        for verb, action in outcome.offers:
            button = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.ActionRole)
            button.setToolTip(verb.replace("&", ""))
            button.clicked.connect(self.accept)
            button.clicked.connect(action)
            button.setAutoDefault(False)
            self._offers.append(button)
        self.cancel.setText(tr("&Close"))
        self.cancel.setToolTip(tr("Close (Escape)"))
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        if outcome.findings:
            self.findings.setFixedHeight(min(_MOST_HEIGHT, 18 + _FINDING_HEIGHT * len(outcome.findings)))
            self.setMinimumWidth(540)
        self.adjustSize()
        self.setAccessibleDescription(outcome.words)

    def reject(self) -> None:
        """Stop the job; without one, close."""
        if self._task is not None:
            self._task.progress.cancel()
            self.cancel.setEnabled(False)
        else:
            super().reject()

    def _on_progress(self, part: float) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(part * 1000))

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.ended.emit()
        super().reject()
        if not isinstance(error, CancelledError):
            alerts.failure(self.parentWidget(), tr("It could not be done; the library is as it was."), error)


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
