"""A lesson as a PDF file: `write_sheet`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from db.model.lesson import Lesson
from desktop.drawing.theme import theme_from
from desktop.settings import read_toml, resource
from desktop.sheets.actors import actor_strips
from desktop.sheets.article import article_strips
from desktop.sheets.document import SheetDocument
from desktop.sheets.flow import Strip, flow, paint
from desktop.sheets.head import draw_foot, head_strips
from desktop.sheets.options import Paper, SheetCancelled, SheetOptions, SheetReport
from desktop.sheets.plan import Plan
from desktop.sheets.saving import save
from desktop.sheets.styles import frame_for
from desktop.sheets.timeline import timeline_strips
from desktop.sheets.typesetting import Typesetter

__all__ = ["Paper", "SheetCancelled", "SheetOptions", "SheetReport", "write_sheet"]

_LAID_OUT, _PAINTED, _READY = 0.5, 0.85, 0.95
"""The part of the work that is done when the strips are known, the pages drawn, the bytes there."""

_EMBEDDING = Lock()
"""Faces are shared by all sheets, and keep the place that they are read at while a part of them is embedded."""


def write_sheet(
    lesson: Lesson,
    target: Path,
    options: SheetOptions,
    *,
    resources: Path | Callable[[str], Path] = resource,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReport:
    """Write a lesson as a PDF. The file at `target` is replaced in one step at the end, or left as it is.

    `resources` is the folder of fonts and themes, or the function that finds a file there. `progress` is told the part
    that is done, 0 to 1, never less than before; `cancelled` is asked often. The same lesson and options give the same
    bytes.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; nothing was written.
    """
    locate = resources.joinpath if isinstance(resources, Path) else resources
    work = _Work(progress, cancelled, _pieces_of_work(lesson, options))
    work.reach(0.0)
    plan = _plan(lesson, options, locate, work)
    pages = list(flow(_strips(plan), plan.frame.top, plan.frame.bottom))
    for number, placed in enumerate(pages, 1):
        work.reach(_LAID_OUT + (_PAINTED - _LAID_OUT) * number / len(pages))
        page = plan.document.new_page()
        paint(page, placed)
        draw_foot(page, plan, number, len(pages))
    with _EMBEDDING:
        content = plan.document.to_bytes()
    work.reach(_READY)
    save(content, target)
    progress(1.0)
    return SheetReport(len(pages), plan.typesetter.missing())


@dataclass
class _Work:
    """What is done of a sheet. `pieces` is how many small pieces of work the layout is expected to take."""

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


def _pieces_of_work(lesson: Lesson, options: SheetOptions) -> int:
    paragraphs = len(lesson.paragraphs) if options.article else 0
    actors = len(lesson.actors) if options.actors else 0
    events = len(lesson.events) + len(lesson.later) if options.timeline else 0
    return max(1, paragraphs + actors + events)


def _plan(lesson: Lesson, options: SheetOptions, locate: Callable[[str], Path], work: _Work) -> Plan:
    frame, article = frame_for(options.paper), lesson.article
    theme = theme_from(read_toml(locate("themes/light.toml")))
    language = article.language or options.language.code
    document = SheetDocument(frame.width, frame.height, article.title, article.author, language)
    return Plan(lesson, options, frame, theme, document, Typesetter(locate, options.language), work.step)


def _strips(plan: Plan) -> Iterator[Strip]:
    lesson, options = plan.lesson, plan.options
    yield from head_strips(plan)
    if options.article and lesson.paragraphs:
        yield from article_strips(plan)
    if options.actors and lesson.actors:
        yield from actor_strips(plan)
    if options.timeline and (lesson.events or lesson.later):
        yield from timeline_strips(plan)
