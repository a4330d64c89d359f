"""A correction slip as a file or for the printer: `slip_pdf` and `write_slip`."""

from collections.abc import Callable
from pathlib import Path

from desktop.settings import resource
from desktop.sheets.content.slip import Slip, SlipPart, SlipRow, slip_handout, slip_lesson
from desktop.sheets.design import PRESETS, Paper, PrintFor
from desktop.sheets.material import Material, School
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.saving import save
from desktop.wording.language import ENGLISH, Language

__all__ = ["Slip", "SlipPart", "SlipRow", "slip_pdf", "write_slip"]


def slip_pdf(
    slip: Slip,
    school: School,
    paper: Paper = Paper.A4,
    print_for: PrintFor = PrintFor.STANDARD,
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[bytes, SheetReport]:
    """The pages of a slip. The same values give the same bytes.

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    from desktop.sheets.pdf.sheet import to_pdf  # imported late: ReportLab takes its time

    design = PRESETS["Reading"]._replace(paper=paper, fields=False)
    material, handout = Material(slip_lesson(slip, language), school=school), slip_handout(slip, print_for, language)
    printed = to_pdf(
        material, design, (handout,), language, resources=resources, progress=progress, cancelled=cancelled
    )
    return printed.content, printed.report


def write_slip(
    slip: Slip,
    school: School,
    target: Path,
    paper: Paper = Paper.A4,
    print_for: PrintFor = PrintFor.STANDARD,
    language: Language = ENGLISH,
    *,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReport:
    """Write a slip as PDF; the file at `target` is replaced in one step at the end, or left as it is.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    content, report = slip_pdf(slip, school, paper, print_for, language, progress=progress, cancelled=cancelled)
    if cancelled():
        raise SheetCancelled
    save(content, target)
    progress(1.0)
    return report
