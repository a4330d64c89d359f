"""Draws relations on a page: actors in boxes with the marks of their sides, relations as curves with their words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from db.model.actor import Actor, Relation
from desktop.drawing.marks import MarkStyle, outline, style_for
from desktop.drawing.relations_kinds import is_against, pull_of
from desktop.drawing.relations_map import Box, Edge, Map, Point, lay_out
from desktop.drawing.relations_ranks import Link, Node, Sizes
from desktop.drawing.theme import Theme, mixed
from desktop.sheets.pdf.document import Colour, Page
from desktop.sheets.pdf.plan import Plan, baseline
from desktop.sheets.pdf.tagging import Element
from desktop.sheets.pdf.typesetting import Paragraph

_UNIT = 12.5
"""The size of names on the screen in the unit of the layout's lengths."""
_SIDE, _ABOVE, _MARK, _RADIUS, _LABEL_SIDE = 0.55, 0.32, 1.0, 0.3, 0.25
"""Lengths in sizes of the names' letters: beside and above a name, for its mark, the mark's radius, beside a label."""
_NAMES = 9.0
_NARROW_NAMES = 7.5
_LABELS = 11.0
"""The widths, in sizes of their letters, that names and the words of relations are broken to."""
_HIGHEST = 0.8
_HEIGHTS = ((8, 0.35), (16, 0.55))
"""The part of a page that a map of so many relations is tried in first; one of more takes the highest at once."""
_HOPELESS = 1.3
"""A map that is wider than this, against the page, does not fit with narrower names either."""
_HEAD = 2.5
"""What a heading and a legend take above the map, in lines of a heading."""
_WHITE = "#ffffff"
_GROUND = 0.14
_AROUND = 0.6
_CORNER = 4.0
_LINE = 0.8
_BAR = 1.7


@dataclass(frozen=True, slots=True)
class Drawing:
    """Relations placed in the width of the page, with the words in lines."""

    plan: Plan
    relations: Sequence[Relation]
    actors: Sequence[Actor]
    names: Sequence[Paragraph]
    kinds: Sequence[Paragraph]
    map: Map

    def paint(self, figure: Element, bodies: Sequence[Element], page: Page, top: float) -> None:
        """Draw it; the words of each relation belong to one of `bodies`, all else to the figure."""
        frame = self.plan.frame
        left = frame.left + (frame.room - self.map.width) / 2
        with page.figure(figure, (left, top, left + self.map.width, top + self.map.height)):
            self._paint_sides(page, left, top)
            for edge, relation in zip(self.map.edges, self.relations, strict=True):
                _paint_edge(page, self.plan.theme, edge, (left, top), against=is_against(relation.kind))
            for edge in self.map.edges:
                _paint_box(page, _moved(edge.label, left, top), 0.0, 2.0, _WHITE)
            for node, name, actor in zip(self.map.nodes, self.names, self.actors, strict=True):
                self._paint_node(page, figure, _moved(node, left, top), name, actor)
        for edge, kind, body in zip(self.map.edges, self.kinds, bodies, strict=True):
            box = _moved(edge.label, left, top)
            for number, line in enumerate(kind.lines):
                y = box.top + number * kind.style.leading + baseline(kind.style)
                page.text(body, box.left + (box.width - line.width) / 2, y, line)

    def _paint_sides(self, page: Page, left: float, top: float) -> None:
        """A soft ground of the side's colour around its members; neighbours share one."""
        around = _AROUND * self.plan.styles.cell_bold.size
        number = {actor.id: index for index, actor in enumerate(self.actors)}
        for side in self.plan.lesson.sides:
            colour = mixed(self.plan.theme.marks[side.style], _WHITE, _GROUND)
            for actor_id, _ in side.members:
                if actor_id in number:
                    _paint_box(page, _moved(self.map.nodes[number[actor_id]], left, top), around, 9.0, colour)

    def _paint_node(self, page: Page, figure: Element, box: Box, name: Paragraph, actor: Actor) -> None:
        theme, size = self.plan.theme, self.plan.styles.cell_bold.size
        _paint_box(page, box, 0.0, _CORNER, theme.edge)
        _paint_box(page, box, -_LINE, _CORNER - _LINE, _WHITE)
        style: MarkStyle = style_for(actor, self.plan.lesson.sides)
        x, first = box.left + (_SIDE + _RADIUS) * size, box.top + _ABOVE * size
        page.polygon(outline(style.shape, x, first + name.style.leading / 2, _RADIUS * size), theme.marks[style.index])
        for number, line in enumerate(name.lines):
            y = first + number * name.style.leading + baseline(name.style)
            page.text(figure, box.left + (_SIDE + _MARK) * size, y, line)


def fitting(plan: Plan, relations: Sequence[Relation]) -> Drawing | None:
    """A drawing of relations that is no wider than the text and no higher than a page; None if there is none."""
    head = _HEAD * (plan.styles.heading.leading + plan.styles.note.leading)
    room, page = plan.frame.room, plan.frame.bottom - plan.frame.top - head
    noted = plan.typesetter.noted
    first = next((height for most, height in _HEIGHTS if len(relations) <= most), _HIGHEST)
    for most, height in dict.fromkeys(((_NAMES, first), (_NAMES, _HIGHEST), (_NARROW_NAMES, _HIGHEST))):
        plan.typesetter.forget_after(noted)
        drawing = _prepared(plan, relations, most)
        placed = _placed(plan, drawing, room, height * page)
        if placed.width <= room + 1e-6 and placed.height <= page:
            return replace(drawing, map=placed)
        if placed.width > _HOPELESS * room and height == _HIGHEST:
            break
    plan.typesetter.forget_after(noted)
    return None


def _prepared(plan: Plan, relations: Sequence[Relation], most: float) -> Drawing:
    """The words of a drawing in lines, names of at most that width."""
    ids = {actor for one in relations for actor in (one.from_id, one.to_id)}
    actors = [actor for actor in plan.lesson.actors if actor.id in ids]
    where, language = plan.language.say("the map of relations"), plan.text_language
    bold, plain = (replace(style, hyphenated=False) for style in (plan.styles.cell_bold, plan.styles.note))
    bold = replace(bold, leading=bold.size * 1.25)
    plain = replace(plain, leading=plain.size * 1.2)
    setter = plan.typesetter
    names = [setter.paragraph(actor.name, bold, most * bold.size, where, language) for actor in actors]
    kinds = [setter.paragraph(one.kind, plain, _LABELS * plain.size, where, language) for one in relations]
    return Drawing(plan, relations, actors, names, kinds, Map((), (), 0.0, 0.0))


def _placed(plan: Plan, drawing: Drawing, width: float, height: float) -> Map:
    number = {actor.id: index for index, actor in enumerate(drawing.actors)}
    group = {actor: index for index, side in enumerate(plan.lesson.sides) for actor, _ in side.members}
    size = plan.styles.cell_bold.size
    nodes = tuple(
        Node(
            _widest(name) + (2 * _SIDE + _MARK) * size,
            len(name.lines) * name.style.leading + 2 * _ABOVE * size,
            group.get(actor.id),
        )
        for name, actor in zip(drawing.names, drawing.actors, strict=True)
    )
    links = tuple(
        Link(
            number[one.from_id],
            number[one.to_id],
            _widest(kind) + 2 * _LABEL_SIDE * size,
            len(kind.lines) * kind.style.leading,
            pull_of(one.kind),
        )
        for one, kind in zip(drawing.relations, drawing.kinds, strict=True)
    )
    return _laid_out(nodes, links, width, height, Sizes().scaled(size / _UNIT))


@lru_cache(maxsize=24)
def _laid_out(nodes: tuple[Node, ...], links: tuple[Link, ...], width: float, height: float, sizes: Sizes) -> Map:
    """Each version of a sheet has the same map, and a preview the one of a moment ago."""
    return lay_out(nodes, links, width, height, sizes)


def draw_bar(page: Page, theme: Theme, start: Point, end: Point) -> None:
    """Draw the bar at the end of a relation that is against somebody."""
    page.lines([[start, end]], _BAR, theme.soft)


def _paint_edge(page: Page, theme: Theme, edge: Edge, origin: Point, *, against: bool) -> None:
    x, y = origin
    curve = [(x + across, y + down) for across, down in edge.curve]
    for start, end in pairwise(range(0, len(curve), 3)):
        page.curve((curve[start], curve[start], *curve[start + 1 : end + 1]), _LINE, theme.soft)
    (tip_x, tip_y), (left, back), (right, _) = edge.head
    if against:
        level = y + tip_y + (back - tip_y) * 0.35
        draw_bar(page, theme, (x + left - 1.0, level), (x + right + 1.0, level))
    else:
        page.polygon([(x + tip_x, y + tip_y), (x + left, y + back), (x + right, y + back)], theme.soft)


def _paint_box(page: Page, box: Box, around: float, corner: float, colour: Colour) -> None:
    """Fill a box that is larger by `around` on each side."""
    page.capsule(box.left - around, box.top - around, box.right + around, box.bottom + around, max(0.0, corner), colour)


def _moved(box: Box, left: float, top: float) -> Box:
    return box._replace(left=box.left + left, top=box.top + top)


def _widest(paragraph: Paragraph) -> float:
    return max((line.width for line in paragraph.lines), default=0.0)
