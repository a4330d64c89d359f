"""Prints a sheet: the system asks for printer, paper, copies and pages; then a small window tells how far it is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.sheets.design import Copy, Master, PrintFor
from desktop.sheets.outcome import SheetCancelled
from desktop.ui import alerts
from desktop.ui.designer.pages import page_sizes
from desktop.ui.designer.print_pages import Run, lay_out, print_pages
from desktop.ui.tasks import Task, Tasks
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH = 400


class PrintDialog(QDialog):
    """Carries one document to a printer. It begins unseen: before it stands the system's own dialog."""

    save_wanted = Signal()
    """There is no printer, and the sheet is to be saved instead."""
    printed = Signal(int)
    """So many pages, all copies counted, went to the printer."""

    def __init__(
        self,
        title: str,
        content: bytes,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        masters: Sequence[Master] = (),
        runs: Sequence[Run] = (),
    ) -> None:
        """`content` is a PDF, called `title` in the printer's list. What `masters` it holds gives the printer's usual
        settings; `runs` are the parts of a class set, of which no pages are picked. begin() does the rest.
        """
        super().__init__(parent)
        self._title, self._content, self._tasks = title, content, tasks
        self._masters, self._runs = masters, runs
        self._sizes = page_sizes(content)
        self._task: Task | None = None
        self._printer: QPrinter | None = None
        self.setWindowTitle(tr("Print"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_widgets()
        self._make_buttons()
        self._assemble()

    def _make_widgets(self) -> None:
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(_WIDTH)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Stop printing (Escape)"))
        self.cancel.setAutoDefault(False)
        self.close_button = self.buttons.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button.setToolTip(tr("Close (Escape)"))
        self.close_button.hide()
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self.accept)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    # The system's dialog

    def begin(self) -> None:
        """Ask the system's dialog; where there is no printer, say so and offer to save instead."""
        from PySide6.QtPrintSupport import QPrinterInfo  # imported late: few sessions print

        if QPrinterInfo.availablePrinterNames():
            self.ask()
            return
        if alerts.confirm(
            self.parentWidget(),
            tr("No printer is set up on this computer."),
            tr("Save the sheet as a PDF, and print that file where there is a printer. Or add a printer in the"
               " settings of the system, and try again."),
            tr("Save as PDF…"),
        ):  # fmt: skip
            self.save_wanted.emit()
        self._end()

    def ask(self) -> None:
        """Show the system's dialog, with the paper that the pages were laid out for."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # imported late: few sessions print

        self._printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title)
        printer.setCreator("Dramatis")
        lay_out(printer, self._sizes[0])
        self._set_up(printer)
        option = QPrintDialog.PrintDialogOption
        dialog = QPrintDialog(printer, self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Print “{title}”", title=self._title))
        dialog.setOption(option.PrintShowPageSize, on=True)
        dialog.setOption(option.PrintSelection, on=False)
        dialog.setOption(option.PrintCurrentPage, on=False)
        dialog.setOption(option.PrintPageRange, on=not self._runs)
        dialog.setMinMax(1, len(self._sizes))
        dialog.setFromTo(1, len(self._sizes))
        if dialog.exec() == dialog.DialogCode.Accepted:  # on Windows, open() shows nothing
            self._print()
        else:
            self._end()

    def _set_up(self, printer: "QPrinter") -> None:
        """Begin with what these masters are usually printed with; the user can choose otherwise."""
        wanted = {master.print_for for master in self._masters if master.copy is Copy.STUDENT}
        if wanted == {PrintFor.GREY}:
            printer.setColorMode(printer.ColorMode.GrayScale)
        if wanted == {PrintFor.CARDS_LONG}:
            printer.setDuplex(printer.DuplexMode.DuplexLongSide)
        if wanted == {PrintFor.CARDS_SHORT}:
            printer.setDuplex(printer.DuplexMode.DuplexShortSide)

    def chosen_runs(self, printer: "QPrinter") -> tuple[Run, ...]:
        """The pages that are to be printed, and how often: as the system's dialog has set the printer."""
        count, copies = len(self._sizes), max(1, printer.copyCount())
        if self._runs:
            return tuple(run._replace(copies=run.copies * copies) for run in self._runs)
        ranges = [(1, count)]
        if printer.printRange() == printer.PrintRange.PageRange:
            typed = [(one.from_, one.to) for one in printer.pageRanges().toRangeList()]
            ranges = typed or [(printer.fromPage(), printer.toPage())]
        pages = [page - 1 for first, last in ranges for page in range(max(1, first), min(count, last) + 1)]
        return (Run(pages or range(count), copies),)

    # Printing

    def _print(self) -> None:
        """Print in the background."""
        printer, content = self._printer, self._content
        assert printer is not None
        runs = self.chosen_runs(printer)
        pages = sum(len(run.pages) for run in runs)
        self.words.setText(trn(pages, "{n} page is being printed…", "{n} pages are being printed…"))
        self.show()
        self._task = self._tasks.run(
            lambda progress: print_pages(printer, content, runs, progress), self._on_printed, self._on_failed
        )
        self._task.signals.progressed.connect(self._on_progress)

    def reject(self) -> None:
        """Stop printing; afterwards, close."""
        if self._task is None:
            super().reject()
            return
        self._task.progress.cancel()
        self.cancel.setEnabled(False)
        self.words.setText(tr("Printing is being stopped…"))

    def _on_progress(self, part: float) -> None:
        self.bar.setValue(round(part * 1000))

    def _on_printed(self, pages: int) -> None:
        self._task = None
        printer = self._printer
        name = "" if printer is None else printer.outputFileName() or printer.printerName()
        words = trn(pages, "{n} page was sent to “{printer}”.", "{n} pages were sent to “{printer}”.", printer=name)
        if not name:
            words = trn(pages, "{n} page was sent to the printer.", "{n} pages were sent to the printer.")
        self.words.setText(words)
        self.bar.hide()
        self.cancel.hide()
        self.close_button.show()
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self.printed.emit(pages)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        parent = self.parentWidget()
        self.close()
        if isinstance(error, SheetCancelled):
            return
        alerts.failure(parent, tr("The sheet could not be printed."), error)

    def _end(self) -> None:
        """Go without having been seen."""
        self.deleteLater()
