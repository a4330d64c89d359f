"""Printing: the same pages, through a printer that writes a file, read back; and the system's own dialog."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from db.model.errors import LibraryError
from desktop.library.library import Library
from desktop.library.printing import material
from desktop.sheets.content.compose import compose
from desktop.sheets.design import PRESETS, Copy, Master, Paper, PrintFor
from desktop.sheets.outcome import SheetCancelled
from desktop.sheets.pdf.sheet import to_pdf
from desktop.ui.designer.pages import page_image, page_sizes
from desktop.ui.designer.print_pages import Run, lay_out, print_pages
from desktop.ui.designer.printing import PrintDialog
from desktop.ui.tasks import Progress, Tasks
from tests.ui.conftest import Said
from tests.ui.rig import WAIT, keep, press, wait_until_gone

_ALIKE = 9
"""Levels of grey by which the same letters differ on the average, drawn once or twice; others differ by 12 and more."""
pytestmark = pytest.mark.usefixtures("qapp")


def sheet(library: Library, masters: Sequence[Master] = (Master(),), paper: Paper = Paper.A4) -> bytes:
    """A short sheet of the first article."""
    found = material(library, library.articles.summaries()[0].id)
    design = PRESETS["Pre-reading"]._replace(paper=paper)
    return to_pdf(found, design, compose(found, design, masters).handouts).content


def file_printer(target: Path, content: bytes) -> QPrinter:
    """A printer that writes a PDF, set for that sheet."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    lay_out(printer, page_sizes(content)[0])
    return printer


def progress(heard: list[float] | None = None) -> Progress:
    return Progress((heard if heard is not None else []).append)


def sizes(target: Path) -> list[tuple[int, int]]:
    """Width and height of the pages of a PDF in whole points."""
    found = page_sizes(target.read_bytes())
    return [(round(width), round(height)) for width, height in found]


def shown(target: Path, content: bytes) -> list[int]:
    """Which page of a sheet each page of a printed file shows; -1 for one that looks like none of them."""
    sheet = [grey(page_image(content, number, 1.0)) for number in range(len(page_sizes(content)))]
    printed = target.read_bytes()
    return [_which(grey(page_image(printed, number, 1.0)), sheet) for number in range(len(page_sizes(printed)))]


def grey(image: QImage) -> Image.Image:
    """The lightness of each pixel of a piece that every A4 page has, however it was rounded."""
    piece = image.copy(0, 0, 592, 420).convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombytes("L", (592, 420), bytes(piece.constBits()))


def _which(page: Image.Image, sheet: Sequence[Image.Image]) -> int:
    apart = [ImageStat.Stat(ImageChops.difference(page, known)).mean[0] for known in sheet]
    return apart.index(min(apart)) if min(apart) < _ALIKE else -1


def test_the_printed_pages_are_those_of_the_sheet(library: Library, tmp_path: Path) -> None:
    content, heard = sheet(library), list[float]()
    count = len(page_sizes(content))
    target = tmp_path / "printed.pdf"
    done = print_pages(file_printer(target, content), content, [Run(range(count))], progress(heard))
    assert done == count
    assert sizes(target) == [(595, 842)] * count
    assert shown(target, content) == list(range(count))
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    keep(page_image(target.read_bytes(), 0, 2.0), "printed page")


def test_copies_and_ranges_come_in_their_order(library: Library, tmp_path: Path) -> None:
    content, target = sheet(library), tmp_path / "printed.pdf"
    assert len(page_sizes(content)) >= 2
    printer = file_printer(target, content)
    printer.setCollateCopies(True)
    assert print_pages(printer, content, [Run([1], 2), Run([0, 1], 2)], progress()) == 6
    assert shown(target, content) == [1, 1, 0, 1, 0, 1]
    printer = file_printer(target, content)
    printer.setCollateCopies(False)
    print_pages(printer, content, [Run([0, 1], 2)], progress())
    assert shown(target, content) == [0, 0, 1, 1]


def test_pages_that_lie_across_turn_the_paper(library: Library, tmp_path: Path) -> None:
    content = sheet(library, (Master(), Master(print_for=PrintFor.TWO_UP)))
    wanted = [(round(width), round(height)) for width, height in page_sizes(content)]
    assert len(set(wanted)) == 2
    target = tmp_path / "printed.pdf"
    print_pages(file_printer(target, content), content, [Run(range(len(wanted)))], progress())
    assert sizes(target) == wanted


def test_on_smaller_paper_pages_are_shrunk_and_on_larger_as_they_are(library: Library, tmp_path: Path) -> None:
    content, target = sheet(library, paper=Paper.A4), tmp_path / "printed.pdf"
    for paper, wide in ((QPageSize.PageSizeId.A5, 0.93), (QPageSize.PageSizeId.A3, 0.70)):
        printer = file_printer(target, content)
        printer.setPageSize(QPageSize(paper))
        print_pages(printer, content, [Run([0])], progress())
        image = page_image(target.read_bytes(), 0, 1.0)
        ink = [x for x in range(image.width()) for y in range(0, image.height(), 2)
               if image.pixelColor(x, y).lightness() < 200]  # fmt: skip
        assert max(ink) - min(ink) < wide * image.width()
        assert abs(min(ink) - (image.width() - max(ink))) < 0.06 * image.width(), "in the middle"
        assert (max(ink) - min(ink) > 0.75 * image.width()) == (paper is QPageSize.PageSizeId.A5)


def saturated(image: QImage) -> int:
    pixels = Counter(memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I"))
    return sum(count for pixel, count in pixels.items() if QColor(pixel).saturation() > 60)


def test_a_printer_that_is_set_to_grey_gets_no_colour(library: Library, tmp_path: Path) -> None:
    content, target = sheet(library), tmp_path / "printed.pdf"
    counts = list[int]()
    for mode in (QPrinter.ColorMode.Color, QPrinter.ColorMode.GrayScale):
        printer = file_printer(target, content)
        printer.setColorMode(mode)
        pages = range(len(page_sizes(content)))
        print_pages(printer, content, [Run(pages)], progress())
        counts.append(sum(saturated(page_image(target.read_bytes(), page, 1.0)) for page in pages))
    assert counts[0] > 100
    assert counts[1] == 0


def test_letters_are_printed_finely(library: Library, tmp_path: Path) -> None:
    content, target = sheet(library), tmp_path / "printed.pdf"
    print_pages(file_printer(target, content), content, [Run([0])], progress())
    page = pypdfium2.PdfDocument(target)[0]
    widths = [picture.get_px_size()[0] for picture in page.get_objects()]  # type: ignore[attr-defined]
    assert widths
    assert min(widths) >= 2480, "300 dots to the inch"


def test_a_cancelled_print_leaves_no_file(library: Library, tmp_path: Path) -> None:
    content, target = sheet(library), tmp_path / "printed.pdf"
    stopped = progress()
    stopped.report = lambda _part: stopped.cancel()
    with pytest.raises(SheetCancelled):
        print_pages(file_printer(target, content), content, [Run([0, 1])], stopped)
    assert not target.exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(library: Library, tmp_path: Path) -> None:
    content = sheet(library)
    with pytest.raises(LibraryError, match="takes nothing"):
        print_pages(file_printer(tmp_path / "nowhere" / "x.pdf", content), content, [Run([0])], progress())


def test_without_a_printer_the_sheet_can_be_saved(library: Library, tasks: Tasks, said: Said, qtbot: QtBot) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("there is a printer")
    dialog = PrintDialog("Title", sheet(library), tasks)
    wanted = list[bool]()
    dialog.save_wanted.connect(lambda: wanted.append(True))
    dialog.begin()
    said.expect("No printer is set up on this computer.")
    wait_until_gone(qtbot, dialog)
    assert wanted == []
    said.answer = True
    dialog = PrintDialog("Title", sheet(library), tasks)
    dialog.save_wanted.connect(lambda: wanted.append(True))
    dialog.begin()
    assert said.expect("No printer is set up").endswith("[Save as PDF…]")
    assert wanted == [True]
    wait_until_gone(qtbot, dialog)


def in_print_dialog(*, target: Path | None) -> None:
    """Let the system's dialog that opens next write a file; without one, leave it with Escape."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QPrintDialog):
            QTimer.singleShot(10, answer)
            return
        if target is None:
            press(dialog, Qt.Key.Key_Escape)
            return
        line = dialog.findChild(QLineEdit, "filename")
        line.setText(str(target))
        dialog.accept()

    QTimer.singleShot(0, answer)


def test_the_system_is_asked_and_the_pages_are_counted(
    library: Library, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    content, target = sheet(library), tmp_path / "printed.pdf"
    dialog = PrintDialog("Title", content, tasks)
    in_print_dialog(target=target)
    with qtbot.waitSignal(dialog.printed, timeout=WAIT):
        dialog.ask()
    count = len(page_sizes(content))
    assert len(sizes(target)) == count
    assert f"{count} pages were sent to" in dialog.words.text()
    assert dialog.isVisible()
    assert dialog.close_button.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_who_leaves_the_system_s_dialog_prints_nothing(library: Library, tasks: Tasks, qtbot: QtBot) -> None:
    dialog = PrintDialog("Title", sheet(library), tasks)
    in_print_dialog(target=None)
    dialog.ask()
    assert not tasks.busy
    wait_until_gone(qtbot, dialog)


def test_printing_can_be_stopped(library: Library, tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    dialog = PrintDialog("Title", sheet(library), tasks, runs=[Run([0], 500)])
    in_print_dialog(target=target)
    dialog.ask()
    assert dialog.isVisible()
    dialog.cancel.click()
    assert "being stopped" in dialog.words.text()
    wait_until_gone(qtbot, dialog)
    assert not target.exists()


def test_ranges_and_copies_are_those_of_the_printer(library: Library, tasks: Tasks, tmp_path: Path) -> None:
    content = sheet(library)
    count = len(page_sizes(content))
    printer = file_printer(tmp_path / "x.pdf", content)
    dialog = PrintDialog("Title", content, tasks)
    assert dialog.chosen_runs(printer) == (Run(list(range(count)), 1),)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 99)
    printer.setCopyCount(3)
    assert dialog.chosen_runs(printer) == (Run(list(range(1, count)), 3),)
    of_set = PrintDialog("Title", content, tasks, runs=[Run([0], 13), Run([1], 2)])
    assert of_set.chosen_runs(printer) == (Run([0], 39), Run([1], 6))
    for one in (dialog, of_set):
        one.deleteLater()


@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.GREY])
def test_the_printer_is_set_to_grey_for_copiers(
    library: Library, tasks: Tasks, tmp_path: Path, print_for: PrintFor
) -> None:
    content = sheet(library)
    printer = file_printer(tmp_path / "x.pdf", content)
    masters = (Master(print_for=print_for), Master(copy=Copy.TEACHER))
    dialog = PrintDialog("Title", content, tasks, masters=masters)
    dialog._set_up(printer)
    assert (printer.colorMode() == QPrinter.ColorMode.GrayScale) == (print_for is PrintFor.GREY)
    dialog.deleteLater()
