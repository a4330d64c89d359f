"""One handout on its own, apart from the designer: a slip, the reader's notes, a result."""

from collections.abc import Callable
from pathlib import Path

from db.model.article import Article, ArticleForm
from db.model.lesson import Lesson
from desktop.sheets.blocks import Handout
from desktop.sheets.design import PRESETS, Paper
from desktop.sheets.material import Material, School
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.saving import save
from desktop.wording.language import ENGLISH, Language


def titled(title: str, language: Language) -> Lesson:
    """What the PDF of a handout that belongs to no article takes its title and its language from."""
    article = Article(
        id=0,
        uuid="",
        title=title,
        author="",
        publication="",
        published=None,
        published_confirmed=False,
        origin="",
        language=language.code,
        form=ArticleForm.ARTICLE,
        edition=1,
        text="",
        sha256="",
    )
    return Lesson(article, (), (), (), (), (), (), (), (), (), {})


def handout_pdf(
    lesson: Lesson,
    handout: Handout,
    school: School | None = None,
    paper: Paper = Paper.A4,
    language: Language = ENGLISH,
    *,
    fields: bool = False,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[bytes, SheetReport]:
    """The pages of a handout, with lines for name, class and date if `fields`. The same values give the same bytes.

    Title, author and language of the file are those of the lesson's article; without a school no head is printed.

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    from desktop.sheets.pdf.sheet import to_pdf  # imported late: ReportLab takes its time

    design = PRESETS["Reading"]._replace(paper=paper, fields=fields, school=school is not None)
    material = Material(lesson, school=school or School())
    printed = to_pdf(material, design, (handout,), language, progress=progress, cancelled=cancelled)
    if cancelled():
        raise SheetCancelled
    return printed.content, printed.report


def write_handout(
    target: Path,
    lesson: Lesson,
    handout: Handout,
    school: School | None = None,
    paper: Paper = Paper.A4,
    language: Language = ENGLISH,
    *,
    fields: bool = False,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReport:
    """Write the pages of a handout as PDF, as handout_pdf() makes them.

    The file at `target` is replaced in one step at the end, or left as it is.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    content, report = handout_pdf(
        lesson, handout, school, paper, language, fields=fields, progress=progress, cancelled=cancelled
    )
    save(content, target)
    progress(1.0)
    return report
