"""A page on how practice went as a PDF: `summary_pdf` and `write_summary`."""

from collections.abc import Callable
from pathlib import Path

from desktop.settings import resource
from desktop.sheets.content.summary import Summary, SummaryArticle, SummaryWeek, summary_handout, summary_lesson
from desktop.sheets.design import PRESETS, Paper
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.saving import save
from desktop.wording.language import ENGLISH, Language

__all__ = ["Summary", "SummaryArticle", "SummaryWeek", "summary_pdf", "write_summary"]


def summary_pdf(
    summary: Summary,
    paper: Paper = Paper.A4,
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[bytes, SheetReport]:
    """The page, with lines for name, class and date. The same values give the same bytes.

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    from desktop.sheets.pdf.sheet import to_pdf  # imported late: ReportLab takes its time

    design = PRESETS["Reading"]._replace(paper=paper, fields=True, school=False)
    material, handout = Material(summary_lesson(summary, language)), summary_handout(summary, language)
    printed = to_pdf(material, design, (handout,), language, resources=resources, cancelled=cancelled)
    return printed.content, printed.report


def write_summary(
    summary: Summary,
    target: Path,
    paper: Paper = Paper.A4,
    language: Language = ENGLISH,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReport:
    """Write the page; the file at `target` is replaced in one step at the end, or left as it is.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    content, report = summary_pdf(summary, paper, language, cancelled=cancelled)
    if cancelled():
        raise SheetCancelled
    save(content, target)
    return report
