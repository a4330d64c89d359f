"""One handout on its own as PDF, apart from the designer: `handout_pdf`."""

from collections.abc import Callable

from db.model.lesson import Lesson
from desktop.sheets.blocks import Handout
from desktop.sheets.design import PRESETS, Paper
from desktop.sheets.material import Material, School
from desktop.sheets.outcome import SheetReport
from desktop.wording.language import ENGLISH, Language


def handout_pdf(
    lesson: Lesson,
    handout: Handout,
    school: School,
    paper: Paper = Paper.A4,
    language: Language = ENGLISH,
    *,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[bytes, SheetReport]:
    """The pages of a handout, without fields for name and class. The same values give the same bytes.

    Title, author and language of the file are those of the lesson's article.

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    from desktop.sheets.pdf.sheet import to_pdf  # imported late: ReportLab takes its time

    design = PRESETS["Reading"]._replace(paper=paper, fields=False)
    material = Material(lesson, school=school)
    printed = to_pdf(material, design, (handout,), language, progress=progress, cancelled=cancelled)
    return printed.content, printed.report
