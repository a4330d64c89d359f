"""The article on a sheet: numbered paragraphs with the actors marked and words explained, and a margin for notes."""

from collections.abc import Iterator

from desktop.sheets.blocks import ArticleText
from desktop.sheets.design import PrintFor
from desktop.sheets.pdf.article_lines import ArticleLines
from desktop.sheets.pdf.document import Destination, OutlineEntry
from desktop.sheets.pdf.flow import Probe, Strip
from desktop.sheets.pdf.legend import Sample, legend_strips
from desktop.sheets.pdf.margin import Margin
from desktop.sheets.pdf.measures import Measures, measures
from desktop.sheets.pdf.plan import Part, Plan
from desktop.sheets.pdf.tagging import Element
from desktop.sheets.pdf.two_columns import column_strips
from desktop.sheets.pdf.underlines import mark_samples

_ABOVE = 16.0
_LATE_GAP = 10.0
_LEAST_LINES = 4
"""Where a page has room for fewer lines than these in a column, columns begin on the next."""


def article_strips(plan: Plan, part: Part, block: ArticleText) -> Iterator[Strip]:
    """The article. Its headings go into the outline, and its numbered paragraphs to their places in `plan.numbered`."""
    section = part.section
    outline = OutlineEntry(plan.language.say("Article"), Destination())
    plan.document.outline.append(outline)
    sizes = measures(plan, block)
    lines = ArticleLines(plan, section, block, sizes, outline)
    start = Strip(0.0, outline.destination.place, gap=_ABOVE, keep=True)
    if len(sizes.lefts) == 2:
        yield from _in_columns(plan, section, block, sizes, lines, start)
    else:
        yield from _legend(plan, section, block)
        yield start
        yield from _in_one_column(plan, section, sizes, lines)
    for number, strip in enumerate(lines.footnotes.late()):
        strip.gap += 0.0 if number else _LATE_GAP
        yield strip


def _in_one_column(plan: Plan, section: Element, sizes: Measures, lines: ArticleLines) -> Iterator[Strip]:
    if sizes.margin is None:
        for line in lines:
            yield line.strip(sizes.lefts[0])
        return
    margin = Margin(plan, section, sizes)
    for line in lines:
        yield margin.strip(line)
    yield from margin.rest()


def _in_columns(
    plan: Plan, section: Element, block: ArticleText, sizes: Measures, lines: ArticleLines, start: Strip
) -> Iterator[Strip]:
    """Two columns below the legend; they are as high as their page has room, so the room is asked for first."""
    above = [*_legend(plan, section, block), start]
    taken = sum(strip.gap + strip.height for strip in above)
    full = plan.frame.bottom - plan.frame.top
    probe = Probe()
    yield probe.strip()
    yield from above

    def first() -> float:
        free = probe.spot.bottom - probe.spot.top - taken
        return free if free >= _LEAST_LINES * plan.styles.reading.leading else full - taken

    yield from column_strips(lines, sizes.lefts, full, first)


def _legend(plan: Plan, section: Element, block: ArticleText) -> Iterator[Strip]:
    """What the underlines mean; print without underlines has the names in bold instead."""
    if not block.part.underlines or not plan.lesson.mentions:
        return
    say = plan.language.say
    if plan.handout.master.print_for is PrintFor.DYSLEXIA:
        samples = [Sample(say("people, groups and states"), 0.0, _draw_nothing)]
        yield from legend_strips(plan, section, say("In bold"), samples, gap=8.0, keep=True)
    else:
        yield from legend_strips(plan, section, say("Underlined"), mark_samples(plan), gap=8.0, keep=True)


def _draw_nothing(*_where: object) -> None:
    """Bold needs no drawing."""
