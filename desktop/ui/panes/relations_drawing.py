"""Draws a relations map: actors as small labels, relations as curves with their words on them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

from db.model.actor import Actor, Relation
from db.model.lesson import Lesson
from desktop.drawing.marks import MarkStyle, style_for
from desktop.drawing.relations_kinds import is_against, pull_of
from desktop.drawing.relations_map import Box, Edge, Map, lay_out
from desktop.drawing.relations_ranks import Link, Node, Sizes
from desktop.ui.look import Look
from desktop.ui.models.relations import relations_of
from desktop.ui.panes.shapes import paint_shape
from desktop.ui.panes.wrapping import direction, wrapped

_SIDE = 8.0
_ABOVE = 5.0
_MARK = 14.0
"""Pixels that the mark takes beside the name."""
_RADIUS = 4.0
_NARROW_NAME, _WIDE_NAME = 98.0, 132.0
"""The widest line of a name, in a narrow and in a wide pane."""
_WIDE_PANE = 700.0
_LABEL_ROOM = 150.0
_LABEL_SIDE = 3.0
_NAME_PIXELS, _LABEL_PIXELS = 12.5, 11.5
_REACH = 6.0
"""How far from a line a click may be, in pixels of the map."""
_AROUND_SIDE = 8.0


class Place(NamedTuple):
    """An actor or a relation, by its number among those of the drawing."""

    is_edge: bool
    number: int


class Lit(NamedTuple):
    """What stands out: by numbers of nodes and edges. Without `any`, everything stands as it is."""

    nodes: frozenset[int] = frozenset()
    edges: frozenset[int] = frozenset()
    chosen_node: int | None = None
    chosen_edge: int | None = None

    @property
    def any(self) -> bool:
        """Whether something stands out."""
        return bool(self.nodes or self.edges)


class Shown(NamedTuple):
    """Which relations are shown, by number, and which of them are dashed because their period is not stated."""

    edges: frozenset[int]
    dashed: frozenset[int]


class Drawing:
    """The relations of one lesson, placed for one size of the pane. Positions are pixels at a zoom of 1."""

    def __init__(self, lesson: Lesson, look: Look, size: QSizeF, *, mirrored: bool) -> None:
        """Place the actors that have relations. `mirrored`: from right to left."""
        self._look = look
        self._mirrored = mirrored
        self.relations: Sequence[Relation] = relations_of(lesson)
        taking_part = {actor_id for one in self.relations for actor_id in (one.from_id, one.to_id)}
        self.actors: list[Actor] = [actor for actor in lesson.actors if actor.id in taking_part]
        self.number = {actor.id: index for index, actor in enumerate(self.actors)}
        """By actor id: the number of its node."""
        self.edge_number = {relation.id: index for index, relation in enumerate(self.relations)}
        """By relation id: the number of its edge."""
        self._styles: dict[int, MarkStyle] = {actor.id: style_for(actor, lesson.sides) for actor in self.actors}
        self._sides = {side.id: [self.number[m] for m, _ in side.members if m in self.number] for side in lesson.sides}
        self._side_style = {side.id: side.style for side in lesson.sides}
        self._against = [is_against(one.kind) for one in self.relations]
        self._name_font = look.interface_font(_NAME_PIXELS, Look.SEMIBOLD)
        self._label_font = look.interface_font(_LABEL_PIXELS)
        self._name_metrics = QFontMetricsF(self._name_font)
        self._label_metrics = QFontMetricsF(self._label_font)
        self._line = self._name_metrics.height() * 1.08
        most = _WIDE_NAME if size.width() >= _WIDE_PANE else _NARROW_NAME
        factor = self._name_metrics.height() / 15.0  # 15 pixels is the height of the usual size's lines
        self._names = [self._wrapped(actor.name, most * factor) for actor in self.actors]
        self._kinds = [wrapped(one.kind, self._label_font, _LABEL_ROOM * factor, 1)[0] for one in self.relations]
        self.map = self._lay_out(size, Sizes().scaled(factor))
        self._paths = [_path(edge) for edge in self.map.edges]

    def _wrapped(self, name: str, width: float) -> list[str]:
        """A name in two lines at most, a little wider than asked for where it would be cut off."""
        for room in (width, width * 1.2, width * 1.45):
            lines = wrapped(name, self._name_font, room, 2)
            if not lines[-1].endswith("…"):
                break
        return lines

    def _lay_out(self, size: QSizeF, sizes: Sizes) -> Map:
        group = {node: number for number, nodes in enumerate(self._sides.values()) for node in nodes}
        nodes = [
            Node(
                max(map(self._name_metrics.horizontalAdvance, lines)) + 2 * _SIDE + _MARK,
                len(lines) * self._line + 2 * _ABOVE,
                group.get(index),
            )
            for index, lines in enumerate(self._names)
        ]
        height = self._label_metrics.height()
        links = [
            Link(
                self.number[one.from_id],
                self.number[one.to_id],
                self._label_metrics.horizontalAdvance(words) + 2 * _LABEL_SIDE,
                height,
                pull_of(one.kind),
            )
            for one, words in zip(self.relations, self._kinds, strict=True)
        ]
        placed = lay_out(nodes, links, size.width(), size.height(), sizes)
        return placed.mirrored() if self._mirrored else placed

    # Where things are

    @property
    def size(self) -> QSizeF:
        """Width and height of the whole map."""
        return QSizeF(self.map.width, self.map.height)

    def node_box(self, index: int) -> QRectF:
        """The box of an actor."""
        return _rect(self.map.nodes[index])

    def label_box(self, index: int) -> QRectF:
        """The box of a relation's words."""
        return _rect(self.map.edges[index].label)

    def box(self, place: Place) -> QRectF:
        """The box of an actor or of a relation's words."""
        return self.label_box(place.number) if place.is_edge else self.node_box(place.number)

    def place_at(self, point: QPointF, shown: frozenset[int]) -> Place | None:
        """The actor at a point, or the relation whose words or line are there."""
        for index in range(len(self.actors)):
            if self.node_box(index).contains(point):
                return Place(False, index)
        for index in sorted(shown):
            if self.label_box(index).contains(point):
                return Place(True, index)
        return next((Place(True, index) for index in sorted(shown) if self._is_near(index, point)), None)

    def _is_near(self, index: int, point: QPointF) -> bool:
        """Whether a point is on a relation's line, or close to it."""
        path = self._paths[index]
        if not path.boundingRect().adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point):
            return False
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _REACH)
        return stroker.createStroke(path).contains(point)

    def ends(self, index: int) -> tuple[int, int]:
        """The numbers of the two actors of a relation."""
        relation = self.relations[index]
        return self.number[relation.from_id], self.number[relation.to_id]

    def edges_of(self, node: int) -> list[int]:
        """The relations of an actor, from left to right and from top to bottom of their words."""
        actor_id = self.actors[node].id
        found = [index for index, one in enumerate(self.relations) if actor_id in (one.from_id, one.to_id)]
        return sorted(found, key=lambda index: (self.map.edges[index].label.top, self.map.edges[index].label.left))

    # Painting

    def paint(self, painter: QPainter, lit: Lit, shown: Shown, focused: Place | None, *, words: bool) -> None:
        """Draw the whole map, with a ring around what has the keyboard.

        `words`: whether relations that are not lit have their words, which a small zoom has no use for.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_sides(painter)
        order = sorted(shown.edges, key=lambda index: (index in lit.edges, index))
        for index in order:
            self._paint_edge(painter, index, lit, dashed=index in shown.dashed)
        for index in order:
            if words or index in lit.edges:
                self._paint_label(painter, index, lit, focused == Place(True, index))
        has_edges = {end for index in shown.edges for end in self.ends(index)}
        for index in range(len(self.actors)):
            faded = (lit.any and index not in lit.nodes) or index not in has_edges
            self._paint_node(painter, index, lit, faded=faded, focused=focused == Place(False, index))

    def _paint_sides(self, painter: QPainter) -> None:
        """A soft ground of the side's colour around its members; neighbours share one."""
        painter.setPen(Qt.PenStyle.NoPen)
        for side, nodes in self._sides.items():
            ground = QPainterPath()
            ground.setFillRule(Qt.FillRule.WindingFill)
            for node in nodes:
                box = self.node_box(node).adjusted(-_AROUND_SIDE, -_AROUND_SIDE, _AROUND_SIDE, _AROUND_SIDE)
                ground.addRoundedRect(box, 13, 13)
            colour = QColor(self._look.mark_colour(self._side_style[side]))
            colour.setAlpha(48 if self._look.theme.dark else 30)
            painter.setBrush(colour)
            painter.drawPath(ground.simplified())

    def _paint_edge(self, painter: QPainter, index: int, lit: Lit, *, dashed: bool) -> None:
        edge = self.map.edges[index]
        colour = self._edge_colour(index, lit)
        pen = QPen(colour, 1.7 if index in lit.edges else 1.1)
        if dashed:
            pen.setDashPattern([4.0, 3.0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(self._paths[index])
        if self._against[index]:
            (_, y), (left, back), (right, _) = edge.head
            y += (back - y) * 0.35
            painter.setPen(QPen(colour, 2.2))
            painter.drawLine(QPointF(left - 1.5, y), QPointF(right + 1.5, y))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in edge.head]))

    def _edge_colour(self, index: int, lit: Lit) -> QColor:
        if index == lit.chosen_edge:
            return self._look.colour("accent")
        if index in lit.edges:
            return self._look.colour("ink")
        return self._look.colour("line" if lit.any else "faint")

    def _paint_label(self, painter: QPainter, index: int, lit: Lit, focused: bool) -> None:
        box = self.label_box(index)
        painter.setPen(QPen(self._look.colour("focus"), 1.6) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("panel"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._label_font)
        colour = "accent" if index == lit.chosen_edge else "ink" if index in lit.edges else "soft"
        painter.setPen(self._look.colour("faint" if lit.any and index not in lit.edges else colour))
        painter.setLayoutDirection(direction(self.relations[index].kind))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._kinds[index])

    def _paint_node(self, painter: QPainter, index: int, lit: Lit, *, faded: bool, focused: bool) -> None:
        look, box = self._look, self.node_box(index)
        chosen = index == lit.chosen_node
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), 1.5 if chosen else 1.0))
        painter.setBrush(look.colour("panel" if faded else "raised"))
        painter.drawRoundedRect(box, 6, 6)
        if focused:
            painter.setPen(QPen(look.colour("focus"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8, 8)
        style = self._styles[self.actors[index].id]
        lines = self._names[index]
        x = box.left() + _SIDE + _RADIUS
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.mark_colour(style.index))
        middle = box.top() + _ABOVE + self._line / 2
        paint_shape(painter, style.shape, QPointF(self._across(box, x), middle), _RADIUS)
        painter.setFont(self._name_font)
        painter.setPen(look.colour("faint" if faded else "ink"))
        baseline = middle + (self._name_metrics.ascent() - self._name_metrics.descent()) / 2
        painter.setLayoutDirection(direction(self.actors[index].name))
        for number, line in enumerate(lines):
            left = box.left() + _SIDE + _MARK
            if self._mirrored:
                left = box.right() - _SIDE - _MARK - self._name_metrics.horizontalAdvance(line)
            painter.drawText(QPointF(left, baseline + number * self._line), line)

    def _across(self, box: QRectF, x: float) -> float:
        """The same distance from the leading side of a box."""
        return box.left() + box.right() - x if self._mirrored else x


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _path(edge: Edge) -> QPainterPath:
    first, *rest = (QPointF(*point) for point in edge.curve)
    path = QPainterPath(first)
    for index in range(0, len(rest), 3):
        path.cubicTo(rest[index], rest[index + 1], rest[index + 2])
    return path
