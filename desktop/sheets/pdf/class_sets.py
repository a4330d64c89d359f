"""Masters for a class as one PDF, with a first page that says what to print, and how often."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from desktop.settings import resource
from desktop.sheets.blocks import Handout
from desktop.sheets.content.cover import cover
from desktop.sheets.design import Design
from desktop.sheets.material import Material
from desktop.sheets.pdf.sheet import Printed, to_pdf
from desktop.wording.language import ENGLISH, Language


def class_set_to_pdf(
    material: Material,
    design: Design,
    handouts: Sequence[Handout],
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Printed:
    """Print handouts as to_pdf() does; where it is said how many copies are wanted, the list of them comes first.

    The list names pages, so all is printed twice: once to count them.

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    if not any(handout.master.copies for handout in handouts):
        return to_pdf(material, design, handouts, language, resources=resources, progress=progress, cancelled=cancelled)
    done = 0.0

    def print_all(wanted: Sequence[Handout]) -> Printed:
        return to_pdf(
            material, design, wanted, language,
            resources=resources, progress=lambda part: progress(done + part * (1 - done)), cancelled=cancelled,
        )  # fmt: skip

    def half(part: float) -> None:
        progress(part / 2)

    counted = to_pdf(material, design, handouts, language, resources=resources, progress=half, cancelled=cancelled)
    ends = [*counted.starts, counted.report.pages]
    done, before = 0.5, 1
    while True:
        pages = [(start + 1 + before, end + before) for start, end in pairwise(ends)]
        printed = print_all((cover(material, design, handouts, pages, language), *handouts))
        if printed.starts[1] == before:
            return printed
        before = printed.starts[1]  # a list so long that it takes several pages
