"""A sheet as a file: `write_sheet`. ReportLab and python-docx are imported when a file needs them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.settings import resource
from desktop.sheets.content.compose import compose
from desktop.sheets.design import Design, Master
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.saving import save
from desktop.wording.language import ENGLISH, Language

__all__ = ["SheetCancelled", "SheetReport", "write_sheet"]


def write_sheet(
    material: Material,
    design: Design,
    masters: Sequence[Master],
    target: Path,
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReport:
    """Write masters, one after the other, into one file. Its ending decides the form: .html, .docx, else PDF.

    The file at `target` is replaced in one step at the end, or left as it is. The same material, design and masters
    give the same bytes.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    from desktop.sheets.pdf.sheet import to_pdf  # imported late: ReportLab takes its time

    composed = compose(material, design, masters, language)
    printed = to_pdf(
        material.lesson, design, composed.handouts, language,
        resources=resources, progress=progress, cancelled=cancelled,
    )  # fmt: skip
    save(printed.content, target)
    progress(1.0)
    left = tuple(dict.fromkeys(left.words for left in composed.left))
    return SheetReport(printed.report.pages, printed.report.missing, left)
