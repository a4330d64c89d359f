"""A sheet as a file: `write_sheet`. ReportLab and python-docx are imported when a file needs them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.settings import resource
from desktop.sheets.content.compose import Composed, compose
from desktop.sheets.design import Design, Master
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.saving import save
from desktop.wording.language import ENGLISH, Language

__all__ = ["EDITABLE", "SheetCancelled", "SheetReport", "write_sheet", "write_sheets"]

EDITABLE = (".html", ".docx")
"""The endings of files that are no PDF."""


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
    give the same bytes, save in a document of Word, which tells the time.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    composed = compose(material, design, masters, language, cancelled=cancelled)
    if target.suffix.lower() in EDITABLE:
        content, report = _without_pages(material, design, composed, target.suffix.lower(), language, resources)
    else:
        from desktop.sheets.pdf.class_sets import class_set_to_pdf  # imported late: ReportLab takes its time

        printed = class_set_to_pdf(
            material, design, composed.handouts, language,
            resources=resources, progress=progress, cancelled=cancelled,
        )  # fmt: skip
        content, report = printed.content, printed.report
    if cancelled():
        raise SheetCancelled
    save(content, target)
    progress(1.0)
    return replace(report, left=tuple(dict.fromkeys(left.words for left in composed.left)))


def write_sheets(
    materials: Sequence[Material],
    design: Design,
    masters: Sequence[Master],
    target: Path,
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReport:
    """Write the masters of several articles, one article after the other, into one PDF; else as write_sheet().

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    from desktop.sheets.pdf.sheet import several_to_pdf  # imported late: ReportLab takes its time

    composed = [compose(material, design, masters, language, cancelled=cancelled) for material in materials]
    printed = several_to_pdf(
        [(one, made.handouts) for one, made in zip(materials, composed, strict=True)], design, language,
        resources=resources, progress=progress, cancelled=cancelled,
    )  # fmt: skip
    if cancelled():
        raise SheetCancelled
    save(printed.content, target)
    progress(1.0)
    left = (
        language.say("{title}: {what}", title=one.lesson.article.title, what=words)
        for one, made in zip(materials, composed, strict=True)
        for words in dict.fromkeys(left.words for left in made.left)
    )
    return replace(printed.report, left=tuple(left))


def _without_pages(
    material: Material,
    design: Design,
    composed: Composed,
    suffix: str,
    language: Language,
    resources: Path | Callable[[str], Path],
) -> tuple[bytes, SheetReport]:
    """A sheet in a form that the reader's program makes pages of."""
    if suffix == ".docx":
        from desktop.sheets.word import to_docx  # imported late: few sheets are wanted so

        return to_docx(material.lesson, design, composed.handouts, language), SheetReport(0)
    from desktop.sheets.html import to_html

    return to_html(material.lesson, composed.handouts, language, resources=resources), SheetReport(0)
