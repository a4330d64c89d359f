"""Handouts as one PDF: `to_pdf`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from desktop.drawing.theme import theme_from
from desktop.settings import read_toml, resource
from desktop.sheets.blocks import ArticleText, Cast, Handout, PageSet, Table, Timeline, Words
from desktop.sheets.content.source import source_of
from desktop.sheets.design import Design, PrintFor
from desktop.sheets.material import Material, School
from desktop.sheets.outcome import SheetCancelled, SheetReport
from desktop.sheets.pdf.cards import print_cards
from desktop.sheets.pdf.document import Destination, SheetDocument
from desktop.sheets.pdf.flow import Placed, flow, paint
from desktop.sheets.pdf.head import Letterhead, draw_foot, head_strips
from desktop.sheets.pdf.imposition import new_pages
from desktop.sheets.pdf.parts import part_strips
from desktop.sheets.pdf.pictures import Picture, read_picture
from desktop.sheets.pdf.plan import Plan
from desktop.sheets.pdf.styles import Frame, frame_for, greys, styles_for
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
    material: Material,
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
    return several_to_pdf(
        [(material, handouts)], design, language, resources=resources, progress=progress, cancelled=cancelled
    )


def several_to_pdf(
    sheets: Sequence[tuple[Material, Sequence[Handout]]],
    design: Design,
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Printed:
    """Print the handouts of articles, one article after the other, into one file; it has the title of the first.

    All else is as for to_pdf().

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    locate = resources.joinpath if isinstance(resources, Path) else resources
    all_handouts = [(material, handout) for material, handouts in sheets for handout in handouts]
    work = _Work(progress, cancelled, sum(_pieces_of_work(handout) for _, handout in all_handouts) or 1)
    work.reach(0.0)
    press = _Press(sheets[0][0], design, language, locate, work)
    starts: list[int] = []
    filled = 0.0
    for material, handout in all_handouts:
        starts.append(len(press.document.pages))
        filled = press.print_handout(material, handout)
    with _EMBEDDING:
        content = press.document.to_bytes()
    work.reach(_READY)
    missing = (*press.typesetter.missing(), *dict.fromkeys(press.notices))
    return Printed(content, SheetReport(len(press.document.pages), missing), tuple(starts), filled)


class _Press:
    """What all handouts of a file share."""

    def __init__(
        self, material: Material, design: Design, language: Language, locate: Callable[[str], Path], work: "_Work"
    ) -> None:
        article = material.lesson.article
        frame = frame_for(design.paper)
        main = article.language or language.code
        self.document = SheetDocument(frame.width, frame.height, article.title, article.author, main)
        self.typesetter = Typesetter(locate, language)
        self.notices: list[str] = []
        self._theme = theme_from(read_toml(locate("themes/light.toml")))
        self._school = material.school if design.school else School()
        self._design, self._language, self._work = design, language, work
        self._logos: dict[bool, Picture | None] = {}

    def print_handout(self, material: Material, handout: Handout) -> float:
        """Print a handout; returns how much of its last page is filled. One that shows nothing is a page with a title.

        Raises:
            SheetCancelled: the user stopped the sheet.
        """
        print_for = handout.master.print_for
        frame = frame_for(self._design.paper, print_for)
        numbered = {number: Destination() for number in _cited(handout)}
        article = material.lesson.article
        empty = PageSet(Words(article.title), (), (), 0, (article.title, source_of(article, self._language)))
        if handout.cards:
            plan = self._plan(material, handout, empty, frame, numbered)
            print_cards(plan, new_pages(self.document, frame, print_for), print_for)
            return 1.0
        letterhead = self._letterhead(grey=print_for is PrintFor.GREY)
        filled = 0.0
        for page_set in handout.sets or (empty,):
            filled = _print_set(self._plan(material, handout, page_set, frame, numbered), letterhead)
        return filled

    def _plan(
        self,
        material: Material,
        handout: Handout,
        page_set: PageSet,
        frame: Frame,
        numbered: Mapping[int, Destination],
    ) -> Plan:
        print_for = handout.master.print_for
        theme = greys(self._theme) if print_for is PrintFor.GREY else self._theme
        return Plan(
            material.lesson, self._language, handout, page_set, styles_for(print_for), frame, theme,
            self.document, self.typesetter, self._work.step, numbered, self.notices,
        )  # fmt: skip

    def _letterhead(self, *, grey: bool) -> Letterhead:
        school = self._school
        if school.logo and grey not in self._logos:
            try:
                self._logos[grey] = read_picture(school.logo, grey=grey)
            except ValueError:
                self._logos[grey] = None
                self.notices.append(self._language.say("The logo of the school cannot be read, and is not printed."))
        return Letterhead(self._design.fields, school.name, self._logos.get(grey) if school.logo else None)


def _print_set(plan: Plan, letterhead: Letterhead) -> float:
    """Lay a page set out and paint it; returns how much of its last page is filled."""
    head = list(head_strips(plan, letterhead))
    strips = chain(head, part_strips(plan, sum(strip.gap + strip.height for strip in head)))
    pages = list(flow(strips, plan.frame.top, plan.frame.bottom))
    sheets = new_pages(plan.document, plan.frame, plan.handout.master.print_for)
    for number, (placed, page) in enumerate(zip(pages, sheets, strict=False), 1):
        plan.step()  # of an article as long as a book, this takes as long as the layout
        paint(page, placed)
        draw_foot(page, plan, number, len(pages))
    return _filled(plan, pages[-1])


def _filled(plan: Plan, placed: Sequence[Placed]) -> float:
    """The part of a page that is filled. Footnotes stand at its end: the widest empty stretch does not count."""
    top = plan.frame.top
    used = empty = 0.0
    for item in placed:
        empty = max(empty, item.top - top)
        top = item.top + item.strip.height
        used = top - plan.frame.top
    return min(1.0, (used - empty) / (plan.frame.bottom - plan.frame.top))


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
    """One for each block and card, and those that the large blocks count themselves."""
    return len(handout.cards) + sum(1 + _inner(block) for page_set in handout.sets for block in page_set.blocks)


def _inner(block: object) -> int:
    if isinstance(block, ArticleText):
        return len(block.paragraphs)
    if isinstance(block, Cast):
        return len(block.actors)
    if isinstance(block, Table):
        return len(block.rows)
    return len(block.rows) + len(block.later) if isinstance(block, Timeline) else 0


def _cited(handout: Handout) -> Iterator[int]:
    """The numbers of the paragraphs that are printed in a handout."""
    for page_set in handout.sets:
        for block in page_set.blocks:
            if isinstance(block, ArticleText):
                yield from (paragraph.number for paragraph in block.paragraphs if paragraph.number is not None)
