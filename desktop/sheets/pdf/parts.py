"""Which module prints which block."""

from collections.abc import Iterator

from desktop.sheets.blocks import (
    ArticleText,
    Bank,
    Block,
    Cast,
    Heading,
    Organiser,
    Prose,
    Question,
    RelationsMap,
    SourceBox,
    Table,
    Timeline,
    Tone,
)
from desktop.sheets.pdf.actors import actor_strips
from desktop.sheets.pdf.article import article_strips
from desktop.sheets.pdf.boxes import bank_strips, source_strips
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.grids import table_strips
from desktop.sheets.pdf.organiser import organiser_strips
from desktop.sheets.pdf.plan import Part, Plan
from desktop.sheets.pdf.prose import heading_strips, prose_strips
from desktop.sheets.pdf.questions import question_strips
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.timeline import timeline_strips


def part_strips(plan: Plan) -> Iterator[Strip]:
    """The strips of a page set's blocks; the heading of a part begins a section of the structure."""
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
        else:
            questions = None
            yield from _block_strips(plan, part, block, before)
        before = block


def _block_strips(plan: Plan, part: Part, block: Block, before: Block | None) -> Iterator[Strip]:
    match block:
        case Heading():
            yield from heading_strips(plan, part, block)
        case Prose():
            introduces = isinstance(before, Heading) and block.tone in (Tone.NOTE, Tone.LABEL)
            yield from prose_strips(plan, part, block, near=introduces)
        case Bank():
            yield from bank_strips(plan, part, block)
        case Table():
            yield from table_strips(plan, part, block)
        case SourceBox():
            yield from source_strips(plan, part, block)
        case Organiser():
            yield from organiser_strips(plan, part, block)
        case ArticleText():
            yield from article_strips(plan, part, block)
        case Cast():
            yield from actor_strips(plan, part, block)
        case Timeline():
            yield from timeline_strips(plan, part, block)
        case RelationsMap():
            raise NotImplementedError
        case Question():
            raise AssertionError("questions are printed in their list")
