"""What goes to a printer: made beside the window from the same pages as the preview."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.sheets.design import Design, Master
from desktop.sheets.material import Material
from desktop.ui.tasks import Progress
from desktop.wording.language import Language


class PrintJob(NamedTuple):
    """A PDF with its number of pages, and the masters in it; `starts` are the pages, from 0, that handouts begin on.

    Handouts are the masters and, after teacher copies, the page with the answers.
    """

    content: bytes
    pages: int
    masters: tuple[Master, ...]
    starts: tuple[int, ...] = (0,)


def print_job(
    material: Material, design: Design, masters: Sequence[Master], language: Language, progress: Progress
) -> PrintJob:
    """Print masters one after the other, each once.

    Raises:
        SheetCancelled: nobody waits for it any more.
    """
    from desktop.sheets.content.compose import compose  # imported late: see desktop.ui.designer.preview
    from desktop.sheets.pdf.sheet import to_pdf

    composed = compose(material, design, masters, language, cancelled=progress.cancelled)
    printed = to_pdf(
        material, design, composed.handouts, language, progress=progress.report, cancelled=progress.cancelled
    )
    return PrintJob(printed.content, printed.report.pages, tuple(masters), printed.starts)
