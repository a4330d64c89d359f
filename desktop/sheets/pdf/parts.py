"""Which module prints which block."""

from collections.abc import Iterator

from desktop.sheets.blocks import ArticleText, Block, Cast, Heading, Timeline
from desktop.sheets.pdf.actors import actor_strips
from desktop.sheets.pdf.article import article_strips
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.plan import Part, Plan, heading
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.timeline import timeline_strips


def part_strips(plan: Plan) -> Iterator[Strip]:
    """The strips of a page set's blocks; the heading of a part begins a section of the structure."""
    part = Part(Element(Role.SECTION, plan.document.top))
    for block in plan.page_set.blocks:
        plan.step()
        if isinstance(block, Heading):
            if block.level == 2:
                part = Part(Element(Role.SECTION, plan.document.top))
            yield from _heading_strips(plan, part, block)
        else:
            yield from _block_strips(plan, part, block)


def _heading_strips(plan: Plan, part: Part, block: Heading) -> Iterator[Strip]:
    large = block.level == 2
    role, style = (Role.HEADING, plan.styles.heading) if large else (Role.SUBHEADING, plan.styles.subheading)
    element = Element(role, part.section, block.words.language)
    strips, entry = heading(plan, block.words, style, element, 26.0 if large else 18.0)
    if large or part.entry is None:
        plan.document.outline.append(entry)
        part.entry = entry
    else:
        part.entry.entries.append(entry)
    yield from strips


def _block_strips(plan: Plan, part: Part, block: Block) -> Iterator[Strip]:
    match block:
        case ArticleText():
            yield from article_strips(plan, part, block)
        case Cast():
            yield from actor_strips(plan, part, block)
        case Timeline():
            yield from timeline_strips(plan, part, block)
        case _:
            raise NotImplementedError(type(block).__name__)
