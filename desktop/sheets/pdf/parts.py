"""Which module prints which block."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop.sheets.blocks import (
    ArticleText,
    Bank,
    Block,
    Cast,
    Chart,
    Heading,
    Organiser,
    Prose,
    Question,
    RelationsMap,
    SourceBox,
    Table,
    Timeline,
)
from desktop.sheets.pdf.actors import actor_strips
from desktop.sheets.pdf.article import article_strips
from desktop.sheets.pdf.boxes import bank_strips, source_strips
from desktop.sheets.pdf.charts import chart_strips
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.grids import table_strips
from desktop.sheets.pdf.organiser import organiser_strips
from desktop.sheets.pdf.plan import Part, Plan
from desktop.sheets.pdf.prose import heading_strips, prose_strips
from desktop.sheets.pdf.questions import question_strips
from desktop.sheets.pdf.relations import relations_strips
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.timeline import timeline_strips


def part_strips(plan: Plan, above: float) -> Iterator[Strip]:
    """The strips of a page set's blocks; the heading of a part begins a section of the structure.

    `above` is the height of the head, which the first block shares a page with.
    """
    part = Part(Element(Role.SECTION, plan.document.top))
    before: Block | None = None
    questions: Element | None = None  # the list that questions one after the other are items of
    for block in plan.page_set.blocks:
        plan.step()
        if isinstance(block, Heading) and block.level == 2:
            part = Part(Element(Role.SECTION, plan.document.top))
        if isinstance(block, Question):
            questions = questions or Element(Role.LIST, part.section)
            yield from question_strips(plan, questions, block)
        elif isinstance(block, Prose):
            yield from prose_strips(plan, part, block, before)
        elif isinstance(block, Organiser):
            yield from organiser_strips(plan, part, block, above)
        else:
            yield from _PAINTERS[type(block)](plan, part, block)
        if not isinstance(block, Heading):
            above = 0.0
        questions = questions if isinstance(block, Question) else None
        before = block


_PAINTERS: Mapping[type, Callable[[Plan, Part, Any], Iterator[Strip]]] = {
    Heading: heading_strips,
    Bank: bank_strips,
    Table: table_strips,
    SourceBox: source_strips,
    ArticleText: article_strips,
    Cast: actor_strips,
    Timeline: timeline_strips,
    RelationsMap: relations_strips,
    Chart: chart_strips,
}
