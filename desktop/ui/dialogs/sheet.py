"""What the dialogs share that print one small sheet: for whom, on which paper, saved or printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop.library.file_names import file_name
from desktop.sheets.design import PAPER_NAMES, PRINT_FOR, Paper, PrintFor
from desktop.sheets.outcome import SheetReport
from desktop.ui.designer.saving import Saved
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr

FOR_WHOM = (PrintFor.STANDARD, PrintFor.LARGE, PrintFor.LARGER, PrintFor.DYSLEXIA, PrintFor.GREY, PrintFor.TWO_UP)
"""What a small sheet can be printed for: it has no cards."""

Pages = tuple[bytes, SheetReport]
"""A PDF and what is to be said of it."""


class SheetDialog(WritingDialog):
    """Saves a sheet as PDF or prints it. A subclass puts its own rows into `form`, and makes the pages."""

    written = Signal(object)
    """A Saved."""

    def __init__(
        self, title: str, what: str, tasks: Tasks, folder: Path, look: Look, parent: QWidget | None = None
    ) -> None:
        """`what` says in a sentence what is on the sheet; files are offered in `folder`."""
        super().__init__(title, tasks, parent)
        self.setModal(True)
        self._folder, self._look = folder, look
        self._resting: list[QWidget] = []
        self.what = QLabel(what)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setWordWrap(True)
        self.what.setProperty("tone", "soft")
        self.print_for, self.paper = QComboBox(), QComboBox()
        for who in FOR_WHOM:
            self.print_for.addItem(tr(PRINT_FOR[who]), who)
        for paper, words in PAPER_NAMES.items():
            self.paper.addItem(tr(words), paper)
        self.paper.setCurrentIndex(max(0, self.paper.findData(Paper(look.settings.paper))))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(12)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._make_buttons()

    def pages(self) -> Callable[[Progress], Pages]:
        """What makes the pages in the background, of what is chosen now."""
        raise NotImplementedError

    def name(self) -> str:
        """What the sheet is called: its file, and in the system's list of what is printed."""
        raise NotImplementedError

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Choose where the sheet is written (Enter)"))
        self.save.setDefault(True)
        self.print_button = self.buttons.addButton(tr("P&rint…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.setToolTip(tr("Print the sheet"))
        self.print_button.setAutoDefault(False)
        self.close_button = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setToolTip(tr("Close without a sheet, or stop writing it (Escape)"))
        self.save.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.buttons.rejected.connect(self.reject)

    def add_field(self, words: str, field: QWidget, tip: str) -> None:
        """Add a row to the form; the field rests while something is written."""
        field.setAccessibleName(words.replace("&", ""))
        field.setToolTip(tip)
        self.rest_while_writing(field)
        label = QLabel(words)
        label.setBuddy(field)
        self.form.addRow(label, field)

    def rest_while_writing(self, *fields: QWidget) -> None:
        """Let fields rest that have rows without add_field()."""
        self._resting += fields

    def assemble(self, *below: QWidget) -> None:
        """Put everything into its place, after the rows of the subclass.

        `below` stand under them, and the last one takes the room that is left.
        """
        self.add_field(tr("Print &for"), self.print_for, tr("Whom or what the sheet is printed for"))
        self.add_field(tr("Pap&er"), self.paper, tr("The size of the paper"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addWidget(self.what)
        column.addLayout(self.form)
        for widget in below:
            column.addWidget(widget, int(widget is below[-1]))
        if not below:
            column.addStretch(1)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    @property
    def chosen_paper(self) -> Paper:
        """The size of the paper."""
        return Paper(self.paper.currentData())

    @property
    def chosen_for(self) -> PrintFor:
        """Whom the sheet is printed for."""
        return PrintFor(self.print_for.currentData())

    def _on_save(self) -> None:
        offered = self._folder / file_name(self.name(), ".pdf", tr("sheet"))
        name, _ = QFileDialog.getSaveFileName(self, tr("Save sheet"), str(offered), "PDF (*.pdf)")
        if name:
            self.write_to(Path(name))

    def write_to(self, target: Path) -> None:
        """Write the sheet in the background; the dialog closes when it is there."""
        path = target if target.suffix.lower() == ".pdf" else target.with_name(target.name + ".pdf")
        pages = self.pages()

        def job(progress: Progress) -> Saved:
            from desktop.sheets.saving import save

            content, report = pages(progress)
            save(content, path)
            return Saved((path,), report.pages, (*report.missing, *report.left))

        self._run(job, self._on_written)

    def _on_written(self, saved: Saved) -> None:
        self._end()
        self.written.emit(saved)
        self.accept()

    def _on_print(self) -> None:
        """Make the pages in the background, and hand them to the system's dialog."""
        self._run(self.pages(), self._on_pages)

    def _on_pages(self, pages: Pages) -> None:
        from desktop.ui.designer.printing import PrintDialog  # imported late: not every sheet is printed

        self._end()
        dialog = PrintDialog(self.name(), pages[0], self._tasks, self)
        dialog.save_wanted.connect(self._on_save)
        dialog.begin()

    def _on_failed(self, error: Exception) -> None:
        from db.model.errors import CancelledError

        if isinstance(error, CancelledError):
            self._end()
        else:
            super()._on_failed(error)

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        for field in self._resting:
            field.setEnabled(not running)
        self.show_possible(running=running)

    def show_possible(self, *, running: bool = False) -> None:
        """Offer to save and to print, where something can be."""
        for button in (self.save, self.print_button):
            button.setEnabled(not running)
