"""The backups of a library: when each was made and why, what it holds, and the way back to it."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.model.errors import LibraryError
from db.model.moment import Moment
from db.model.sentence import mark
from desktop.library import keeping
from desktop.library.keeping import Backup, BackupReason, Inside
from desktop.library.library import Library
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe

REASONS = {
    None: mark("daily"),
    BackupReason.UPDATE: mark("before an update"),
    BackupReason.RESTORE: mark("before a restore"),
    BackupReason.DELETE: mark("before a deletion"),
}
"""Why a backup was made."""
_WHEN, _WHY, _SIZE = range(3)


class BackupsDialog(QDialog):
    """A table of backups, and what the chosen one holds. Nothing is restored without a question."""

    restore_wanted = Signal(object)
    """The path of a backup to go back to."""
    read_wanted = Signal(object)
    """The path of a backup to be opened for reading."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """List the backups in the library's usual folder."""
        super().__init__(parent)
        self._library = library
        self._look = look
        self._tasks = tasks
        self._closed = False
        self._known: dict[Path, Inside] = {}
        self.backups: list[Backup] = []
        self.setWindowTitle(tr("Backups of “{library}”", library=library.path.stem))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 520)
        self._make_widgets()
        self._make_buttons()
        self._assemble()
        self._fill()

    def _make_widgets(self) -> None:
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("When"), tr("Why"), tr("Size")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setAccessibleName(tr("Backups"))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHEN, QHeaderView.ResizeMode.Stretch)
        self.table.currentCellChanged.connect(self._on_row)
        self.heading, self.summary, self.missing = QLabel(), QLabel(), QLabel()
        for label in (self.heading, self.summary, self.missing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.heading.setFont(self._look.interface_font(13.5, Look.SEMIBOLD))
        self.summary.setProperty("tone", "soft")
        self.missing.hide()
        self.articles = QListWidget()
        self.articles.setAccessibleName(tr("Articles of this backup"))
        self.articles.setWordWrap(True)
        self.articles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.restore = self._button(tr("&Restore…"), tr("Go back to this backup; the present state is kept"))
        self.read = self._button(tr("&Look inside"), tr("Read this backup without restoring it"))
        self.other = self._button(tr("&Other file…"), tr("Restore a backup that lies elsewhere"))
        self.now = self._button(tr("Back up &now…"), tr("Write a checked copy of the library where you like"))
        self.close_button = self.buttons.addButton(tr("&Close"), role.RejectRole)
        self.close_button.setToolTip(tr("Close this list (Escape)"))
        self.restore.clicked.connect(self._on_restore)
        self.read.clicked.connect(self._on_read)
        self.buttons.rejected.connect(self.reject)

    def _button(self, words: str, tip: str) -> QPushButton:
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _assemble(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(8)
        for part in (self.heading, self.summary):
            beside.addWidget(part)
        beside.addWidget(self.articles, 1)
        beside.addWidget(self.missing)
        halves = QHBoxLayout()
        halves.setSpacing(22)
        halves.addWidget(self.table, 6)
        halves.addLayout(beside, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(halves, 1)
        column.addWidget(self.buttons)

    def _fill(self) -> None:
        try:
            self.backups = keeping.list_backups(self._library.path)
        except LibraryError as error:
            self.heading.setText(alerts.said(error))
        self.table.setRowCount(len(self.backups))
        sizes = QLocale()
        for row, backup in enumerate(self.backups):
            size = sizes.formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            for column, words in enumerate((self._when(backup.time), tr(REASONS[backup.reason]), size)):
                self.table.setItem(row, column, QTableWidgetItem(words))
        for button in (self.restore, self.read):
            button.setEnabled(bool(self.backups))
        if self.backups:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()
        elif not self.heading.text():
            self.heading.setText(tr("There is no backup yet."))
            self.summary.setText(tr("Dramatis writes one on each day on which you work with the library."))

    def _when(self, time: datetime) -> str:
        clock = f"{time:%H:%M}"
        if time.date() == date.today():
            return tr("Today, {time}", time=clock)
        day = describe(Moment.parse(time.date().isoformat()), self._look.language)
        return tr("{day}, {time}", day=day, time=clock)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen."""
        row = self.table.currentRow()
        return self.backups[row] if 0 <= row < len(self.backups) else None

    # What it holds

    def _on_row(self) -> None:
        backup = self.chosen
        if backup is None:
            return
        self.heading.setText(self._when(backup.time))
        self.articles.clear()
        self.missing.hide()
        known = self._known.get(backup.path)
        if known is not None:
            self._show(known)
            return
        self.summary.setText(tr("Looking…"))
        path, library = backup.path, self._library

        def show(inside: Inside) -> None:
            self._known[path] = inside
            if not self._closed and self.chosen is backup:
                self._show(inside)

        def fail(error: Exception) -> None:
            if not self._closed and self.chosen is backup:
                self.summary.setText(alerts.said(error))

        self._tasks.run(lambda _progress: keeping.look_inside(path, library), show, fail)

    def _show(self, inside: Inside) -> None:
        counts = (
            trn(len(inside.articles), "{n} article", "{n} articles"),
            trn(inside.actors, "{n} actor", "{n} actors"),
            trn(inside.events, "{n} event", "{n} events"),
            trn(inside.notes, "{n} note", "{n} notes"),
        )
        self.summary.setText(" · ".join(counts))
        ordered = sorted(inside.articles, key=lambda one: not (one.gone or one.other_text))
        for article in ordered:
            words = article.title
            if article.gone:
                words = tr("{title} (no longer in the library)", title=article.title)
            elif article.other_text:
                words = tr("{title} (with another text than now)", title=article.title)
            item = QListWidgetItem(words)
            item.setForeground(self._look.colour("accent" if article.gone or article.other_text else "ink"))
            self.articles.addItem(item)
        self.missing.setVisible(inside.missing > 0)
        if inside.missing:
            self.missing.setText(
                trn(
                    inside.missing,
                    "{n} article of the library is newer and not in this backup.",
                    "{n} articles of the library are newer and not in this backup.",
                )
            )

    # What is done with it

    def _on_restore(self) -> None:
        backup = self.chosen
        if backup is not None and alerts.confirm(
            self,
            tr("Go back to this backup ({when})?", when=self._when(backup.time)),
            tr("The library as it is now is kept beside it as a backup."),
            tr("Restore"),
        ):
            self.accept()
            self.restore_wanted.emit(backup.path)

    def _on_read(self) -> None:
        backup = self.chosen
        if backup is not None:
            self.accept()
            self.read_wanted.emit(backup.path)

    def done(self, result: int) -> None:
        """Close; what is still being looked up comes too late."""
        self._closed = True
        super().done(result)
