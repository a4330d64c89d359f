"""The sheet of a collection: its pages, and as a file."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.settings import resource
from desktop.sheets.content.collection import Collected, collection_handouts, with_articles
from desktop.sheets.design import Design, Master
from desktop.sheets.material import Material, School
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.saving import save
from desktop.wording.language import ENGLISH, Language

__all__ = ["Collected", "SheetCancelled", "SheetReport", "collection_pdf", "write_collection"]


def collection_pdf(
    collected: Collected,
    school: School,
    design: Design,
    masters: Sequence[Master],
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[bytes, SheetReport]:
    """The masters of a collection, one after the other, as one PDF; of `design`, paper and head are looked at.

    The same values give the same bytes.

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    from desktop.sheets.pdf.sheet import to_pdf  # imported late: ReportLab takes its time

    material = Material(with_articles(collected, language), school=school)
    handouts = collection_handouts(collected, masters, language)
    printed = to_pdf(material, design, handouts, language, resources=resources, progress=progress, cancelled=cancelled)
    if cancelled():
        raise SheetCancelled
    return printed.content, replace(printed.report, left=collected.left)


def write_collection(
    collected: Collected,
    school: School,
    design: Design,
    masters: Sequence[Master],
    target: Path,
    language: Language = ENGLISH,
    *,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReport:
    """Write the sheet of a collection as PDF, as collection_pdf() makes it.

    The file at `target` is replaced in one step at the end, or left as it is.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    content, report = collection_pdf(
        collected, school, design, masters, language, progress=progress, cancelled=cancelled
    )
    save(content, target)
    progress(1.0)
    return report
