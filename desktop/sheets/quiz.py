"""The result of a quiz as a PDF: `write_quiz_result`."""

from collections.abc import Callable
from pathlib import Path

from desktop.settings import resource
from desktop.sheets.content.quiz import Marked, QuizResult, result_handout, result_lesson
from desktop.sheets.design import PRESETS, Paper
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.saving import save
from desktop.wording.language import ENGLISH, Language

__all__ = ["Marked", "QuizResult", "write_quiz_result"]


def write_quiz_result(
    result: QuizResult,
    target: Path,
    paper: Paper = Paper.A4,
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReport:
    """Write the result of a quiz; the file at `target` is replaced in one step at the end, or left as it is.

    The same values give the same bytes.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    from desktop.sheets.pdf.sheet import to_pdf  # imported late: ReportLab takes its time

    design = PRESETS["Reading"]._replace(paper=paper, fields=not result.name, school=False)
    material, handout = Material(result_lesson(result, language)), result_handout(result, language)
    printed = to_pdf(material, design, (handout,), language, resources=resources, cancelled=cancelled)
    if cancelled():
        raise SheetCancelled
    save(printed.content, target)
    return printed.report
