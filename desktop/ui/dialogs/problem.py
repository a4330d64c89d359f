"""Report a problem: shows all that a report would hold, to be copied or saved. Nothing is sent."""

import platform
import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.library.facts import LibraryFacts, library_facts
from desktop.library.library import Library
from desktop.settings import Settings
from desktop.ui import alerts
from desktop.ui.dialogs.about import version
from desktop.ui.dialogs.problem_text import Screen, Surroundings, report_text
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr

_LOG_BYTES = 40_000


class ProblemDialog(QDialog):
    """Builds the report at once, and completes it when the library has been checked in the background."""

    def __init__(
        self, library: Library, settings: Settings, log: Path, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """`log` is the file of the program's own mistakes, which need not be there."""
        super().__init__(parent)
        self._settings = settings
        self._log = _end_of(log)
        self._closed = False
        self.setWindowTitle(tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_widgets()
        self._make_buttons()
        self._assemble()
        self._show("being checked")
        tasks.write(lambda: library_facts(library), self._on_facts, self._on_no_facts)

    def _make_widgets(self) -> None:
        self.words = QLabel(
            tr(
                "This is what helps to find a mistake. It holds no word of your articles and notes, no name and no "
                "folder of yours. Nothing is sent: copy it or save it, and give it to whom you like, with a sentence "
                "on what you did and what happened."
            )
        )
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English in every language
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("The report"))
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.copy = self.buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(tr("Copy all of it (Enter)"))
        self.copy.setDefault(True)
        self.save = self.buttons.addButton(tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setAccessibleName(tr("Save"))
        self.save.setToolTip(tr("Save it as a text file"))
        self.save.setAutoDefault(False)
        close = self.buttons.addButton(tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setToolTip(tr("Close without a report (Escape)"))
        close.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.text, 1)
        column.addWidget(self.state)
        column.addWidget(self.buttons)
        room = self.screen().availableGeometry().size() - QSize(20, 50)
        self.resize(QSize(660, 560).boundedTo(room))
        self.text.setFocus()

    def report(self) -> str:
        """The report as it is shown."""
        return self.text.toPlainText()

    def save_to(self, target: Path) -> None:
        """Write the report to a file."""
        try:
            target.write_text(self.report(), encoding="utf-8")
        except OSError as error:
            alerts.failure(self, tr("The report could not be saved."), error)
        else:
            self.state.setText(tr("The report was saved as {name}.", name=target.name))

    def done(self, result: int) -> None:
        """Close; what the check finds afterwards is no longer wanted."""
        self._closed = True
        super().done(result)

    def _show(self, library: LibraryFacts | str) -> None:
        self.text.setPlainText(report_text(_surroundings(), self._settings, library, self._log))

    def _on_facts(self, facts: LibraryFacts) -> None:
        if not self._closed:
            self._show(facts)

    def _on_no_facts(self, error: Exception) -> None:
        if not self._closed:
            self._show(f"cannot be read: {type(error).__name__}")  # its message may name a file

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self.state.setText(tr("The report was copied."))

    def _ask_where(self) -> None:
        offered = str(Path.home() / "dramatis-report.txt")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), offered, tr("Text files (*.txt)"))
        if name:
            self.save_to(Path(name))


def _surroundings() -> Surroundings:
    screens = [
        Screen(one.geometry().width(), one.geometry().height(), one.devicePixelRatio(), one.logicalDotsPerInch())
        for one in QGuiApplication.screens()
    ]
    return Surroundings(
        dramatis=version(),
        python=sys.version.split()[0],
        qt=qVersion(),
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        window_system=QGuiApplication.platformName(),
        locale=_locale(),
        screens=screens,
    )


def _locale() -> str:
    from PySide6.QtCore import QLocale

    return QLocale.system().name()


def _end_of(log: Path) -> str:
    """The last part of the log, from the beginning of a line on."""
    try:
        with open(log, "rb") as file:
            file.seek(0, 2)
            size = file.tell()
            file.seek(max(0, size - _LOG_BYTES))
            content = file.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
    return content if size <= _LOG_BYTES else content.partition("\n")[2]
