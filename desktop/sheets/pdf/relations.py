"""The relations map on a sheet: the geometry of the screen in the width of the page or, where it is too much, a table.

It is a figure with a sentence about it; the words on its lines are a list of the relations for whoever has it read.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from db.model.actor import Actor, Relation
from desktop.drawing.marks import MarkStyle, outline, style_for
from desktop.drawing.relations_kinds import is_against
from desktop.drawing.relations_ranks import Link, components
from desktop.sheets.blocks import Cell, Column, Range, RelationsMap, Row, Table, Words
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.grids import table_strips
from desktop.sheets.pdf.legend import Sample, legend_strips
from desktop.sheets.pdf.plan import Part, Plan, line_strips, set_words
from desktop.sheets.pdf.relations_drawing import Drawing, draw_bar, fitting
from desktop.sheets.pdf.tagging import Element, Role
from desktop.wording.dates import describe
from desktop.wording.lessons import mark_meaning

_MOST = 45
"""More relations than these are a thicket even where they fit."""
_LARGE = 1.3
"""Letters larger than these, against the usual ones, have no room for a table of whole names."""
_GAP = 12.0
_LIST_GAP = 5.0
_SIGN = 9.0
_BAR = 16.0


def relations_strips(plan: Plan, part: Part, block: RelationsMap) -> Iterator[Strip]:
    """The map in one drawing, or one for each connected part; what is too much for that in a table."""
    wanted = set(block.relations)
    known = plan.lesson.actor_by_id
    relations = [
        one for one in plan.lesson.relations if one.id in wanted and one.from_id in known and one.to_id in known
    ]
    drawings, listed = _drawings(plan, relations)
    if drawings:
        yield from legend_strips(
            plan, part.section, plan.language.say("Signs"), _samples(plan, drawings), gap=2.0, keep=True
        )
    for drawing in drawings:
        yield _strip(plan, part.section, drawing)
    if listed and plan.styles.scale > _LARGE:
        yield from _list(plan, part.section, listed)
    elif listed:
        yield from table_strips(plan, part, _table(plan, listed))


def _drawings(plan: Plan, relations: Sequence[Relation]) -> tuple[list[Drawing], list[Relation]]:
    """The drawings that fit on a page each, and the relations that are in none of them."""
    whole = _drawing(plan, relations)
    if whole is not None:
        return [whole], []
    groups = _connected(relations)
    drawings = [drawing for group in groups if (drawing := _drawing(plan, group))] if len(groups) > 1 else []
    drawn = {one.id for drawing in drawings for one in drawing.relations}
    if len(drawn) * 2 < len(relations):  # a small piece of a map tells less than the whole in words
        return [], list(relations)
    return drawings, [one for one in relations if one.id not in drawn]


def _drawing(plan: Plan, relations: Sequence[Relation]) -> Drawing | None:
    if not relations or len(relations) > _MOST:
        return None
    plan.step()
    return fitting(plan, relations)


def _connected(relations: Sequence[Relation]) -> list[list[Relation]]:
    """The relations in groups that have no actor in common, the largest first."""
    ids = list(dict.fromkeys(actor for one in relations for actor in (one.from_id, one.to_id)))
    number = {actor: index for index, actor in enumerate(ids)}
    part = components(len(ids), [Link(number[one.from_id], number[one.to_id], 0.0, 0.0) for one in relations])
    groups: dict[int, list[Relation]] = {}
    for one in relations:
        groups.setdefault(part[number[one.from_id]], []).append(one)
    return [groups[key] for key in sorted(groups)]


def _strip(plan: Plan, section: Element, drawing: Drawing) -> Strip:
    say, count = plan.language.say, plan.language.count
    relations = count(len(drawing.relations), "{n} relation", "{n} relations")
    actors = count(len(drawing.actors), "{n} actor", "{n} actors")
    alt = say("Map of {relations} between {actors}; they are listed after it.", relations=relations, actors=actors)
    figure = Element(Role.FIGURE, section, plan.our_language, alt=alt)
    told = Element(Role.LIST, section)
    bodies = [
        Element(Role.BODY, Element(Role.ITEM, told), reads=_in_words(plan, relation)) for relation in drawing.relations
    ]
    return Strip(drawing.map.height, partial(drawing.paint, figure, bodies), gap=_GAP)


def _list(plan: Plan, section: Element, relations: Sequence[Relation]) -> Iterator[Strip]:
    """The relations below one another, each in a line of its own: "A — commands — B, ¶ 3"."""
    known, say = plan.lesson.actor_by_id, plan.language.say
    told = Element(Role.LIST, section)
    for one in relations:
        plan.step()
        first, second = known[one.from_id].name, known[one.to_id].name
        text = say("{first} — {relation} — {second}", first=first, relation=one.kind, second=second)
        if one.period is not None:
            text = say("{words}, {period}", words=text, period=describe(one.period, plan.language))
        cited = _cited(plan, one)
        ranges: tuple[Range, ...] = ()
        if cited.text and plan.numbered:
            text = say("{words}, {paragraph}", words=text, paragraph=cited.text)
            start = text.rfind(cited.text)
            ranges = (cited.ranges[0]._replace(start=start, end=start + len(cited.text)),)
        words = set_words(plan, Words(text, ranges), plan.styles.cell, plan.frame.room, say("the list of relations"))
        body = Element(Role.BODY, Element(Role.ITEM, told))
        yield from line_strips(words, body, plan.frame.left, plan.frame.room, gap=_LIST_GAP)


def _cited(plan: Plan, relation: Relation) -> Words:
    """The paragraph that tells of a relation; empty for a heading."""
    number = plan.lesson.paragraph_number(relation.anchor.span.start)
    if number is None:
        return Words("")
    text = plan.language.say("¶ {number}", number=number)
    return Words(text, (Range(0, len(text), paragraph=number),))


def _in_words(plan: Plan, relation: Relation) -> str:
    """A relation for whoever has it read aloud."""
    known, say = plan.lesson.actor_by_id, plan.language.say
    words = say(
        "{first} {relation} {second}", first=known[relation.from_id].name, relation=relation.kind,
        second=known[relation.to_id].name,
    )  # fmt: skip
    if relation.period is not None:
        words = say("{words}, {period}", words=words, period=describe(relation.period, plan.language))
    number = plan.lesson.paragraph_number(relation.anchor.span.start)
    return words if number is None else say("{words}, paragraph {number}", words=words, number=number)


def _samples(plan: Plan, drawings: Sequence[Drawing]) -> list[Sample]:
    """What the signs beside the names stand for, and the bar of a relation that is against somebody."""
    words: dict[MarkStyle, list[str]] = {}
    actors: list[Actor] = [actor for drawing in drawings for actor in drawing.actors]
    for actor in actors:
        said = words.setdefault(style_for(actor, plan.lesson.sides), [])
        name = mark_meaning(plan.lesson, actor, plan.language)
        if name not in said:
            said.append(name)
    samples = [
        Sample(plan.language.say(", ").join(said), _SIGN, partial(_draw_sign, plan, style))
        for style, said in sorted(words.items(), key=lambda entry: entry[0].index)
    ]
    if any(is_against(one.kind) for drawing in drawings for one in drawing.relations):
        samples.append(Sample(plan.language.say("against"), _BAR, partial(_draw_against, plan)))
    return samples


def _draw_sign(plan: Plan, style: MarkStyle, page: Page, left: float, middle: float) -> None:
    page.polygon(outline(style.shape, left + _SIGN / 2, middle, _SIGN * 0.36), plan.theme.marks[style.index])


def _draw_against(plan: Plan, page: Page, left: float, middle: float) -> None:
    page.lines([[(left, middle), (left + _BAR, middle)]], 0.9, plan.theme.soft)
    draw_bar(page, plan.theme, (left + _BAR - 1.0, middle - 4.0), (left + _BAR - 1.0, middle + 4.0))


def _table(plan: Plan, relations: Sequence[Relation]) -> Table:
    """The relations as rows: who, how, to whom, when, and where the article says so."""
    known, say = plan.lesson.actor_by_id, plan.language.say
    cited, dated = bool(plan.numbered), any(one.period is not None for one in relations)
    heads = [(say("Who"), 0.3), (say("Relation"), 0.24), (say("To whom"), 0.3)]
    heads += [(say("When"), 0.18)] if dated else []
    heads += [(say("Paragraph"), 0.16)] if cited else []
    total = sum(share for _, share in heads)
    rows: list[Row] = []
    for one in relations:
        texts = [known[one.from_id].name, one.kind, known[one.to_id].name]
        cells = [Cell(Words(text)) for text in texts]
        cells[0] = Cell(Words(texts[0], (Range(0, len(texts[0]), bold=True),)))
        if dated:
            cells.append(Cell(Words("" if one.period is None else describe(one.period, plan.language))))
        if cited:
            cells.append(Cell(_cited(plan, one)))
        rows.append(Row(tuple(cells)))
    columns = tuple(Column(Words(head, (), plan.our_language), share / total) for head, share in heads)
    return Table(columns, tuple(rows), Words(say("Who stands how to whom."), (), plan.our_language))
