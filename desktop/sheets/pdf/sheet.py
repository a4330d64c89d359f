"""Handouts as one PDF: `to_pdf`."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from db.model.lesson import Lesson
from desktop.drawing.theme import theme_from
from desktop.settings import read_toml, resource
from desktop.sheets.blocks import ArticleText, Cast, Handout, Timeline
from desktop.sheets.design import Design
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.pdf.document import Destination, SheetDocument
from desktop.sheets.pdf.flow import Placed, flow, paint
from desktop.sheets.pdf.head import draw_foot, head_strips
from desktop.sheets.pdf.parts import part_strips
from desktop.sheets.pdf.plan import Plan
from desktop.sheets.pdf.styles import frame_for, styles_for
from desktop.sheets.pdf.typesetting import Typesetter
from desktop.wording.language import ENGLISH, Language

__all__ = ["Printed", "SheetCancelled", "to_pdf"]

_LAID_OUT, _READY = 0.85, 0.95
"""The part of the work that is done when all pages are drawn, and when the bytes are there."""

_EMBEDDING = Lock()
"""Faces are shared by all sheets, and keep the place that they are read at while a part of them is embedded."""


class Printed(NamedTuple):
    """A PDF. `starts`: the indices of the pages that the handouts begin on; `filled`: how much of the last page is."""

    content: bytes
    report: SheetReport
    starts: tuple[int, ...]
    filled: float


def to_pdf(
    lesson: Lesson,
    design: Design,
    handouts: Sequence[Handout],
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Printed:
    """Print handouts one after the other into one file.

    `resources` is the folder of fonts and themes, or the function that finds a file there. `progress` is told the part
    that is done, 0 to 1, never less than before; `cancelled` is asked often. The same values give the same bytes.

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    locate = resources.joinpath if isinstance(resources, Path) else resources
    work = _Work(progress, cancelled, sum(map(_pieces_of_work, handouts)) or 1)
    work.reach(0.0)
    article = lesson.article
    frame = frame_for(design.paper)
    document = SheetDocument(
        frame.width, frame.height, article.title, article.author, article.language or language.code
    )
    typesetter = Typesetter(locate, language)
    theme = theme_from(read_toml(locate("themes/light.toml")))
    starts: list[int] = []
    filled = 0.0
    for handout in handouts:
        starts.append(len(document.pages))
        styles, frame = styles_for(handout.master.print_for), frame_for(design.paper, handout.master.print_for)
        numbered = {number: Destination() for number in _cited(handout)}
        for page_set in handout.sets:
            plan = Plan(
                lesson, language, handout, page_set, styles, frame, theme, document, typesetter, work.step, numbered
            )
            filled = _print_set(plan)
    with _EMBEDDING:
        content = document.to_bytes()
    work.reach(_READY)
    return Printed(content, SheetReport(len(document.pages), typesetter.missing()), tuple(starts), filled)


def _print_set(plan: Plan) -> float:
    """Lay a page set out and paint it; returns how much of its last page is filled."""
    pages = list(flow(chain(head_strips(plan), part_strips(plan)), plan.frame.top, plan.frame.bottom))
    for number, placed in enumerate(pages, 1):
        page = plan.document.new_page()
        paint(page, placed)
        draw_foot(page, plan, number, len(pages))
    return _filled(plan, pages[-1])


def _filled(plan: Plan, placed: Sequence[Placed]) -> float:
    last = placed[-1]
    used = last.top + last.strip.height - plan.frame.top
    return min(1.0, used / (plan.frame.bottom - plan.frame.top))


@dataclass
class _Work:
    """What is done. `pieces` is how many small pieces of work the layout is expected to take."""

    progress: Callable[[float], None]
    cancelled: Callable[[], bool]
    pieces: int
    done: int = 0

    def step(self) -> None:
        """Count a piece of the layout.

        Raises:
            SheetCancelled: the user stopped the sheet.
        """
        self.done += 1
        self.reach(_LAID_OUT * min(1.0, self.done / self.pieces))

    def reach(self, part: float) -> None:
        """Say how much is done.

        Raises:
            SheetCancelled: the user stopped the sheet.
        """
        if self.cancelled():
            raise SheetCancelled
        self.progress(part)


def _pieces_of_work(handout: Handout) -> int:
    """One for each block, and those that the large blocks count themselves."""
    return sum(1 + _inner(block) for page_set in handout.sets for block in page_set.blocks)


def _inner(block: object) -> int:
    if isinstance(block, ArticleText):
        return len(block.paragraphs)
    if isinstance(block, Cast):
        return len(block.actors)
    return len(block.rows) + len(block.later) if isinstance(block, Timeline) else 0


def _cited(handout: Handout) -> Iterator[int]:
    """The numbers of the paragraphs that are printed in a handout."""
    for page_set in handout.sets:
        for block in page_set.blocks:
            if isinstance(block, ArticleText):
                yield from (paragraph.number for paragraph in block.paragraphs if paragraph.number is not None)
