"""The drawn map of relations: one painted widget over the geometry of desktop.drawing.relations_map."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from db.model.lesson import Lesson
from desktop.library.links import Choice
from desktop.ui import accessible
from desktop.ui.look import Look
from desktop.ui.models.relations import period_words, relations_of, sentence, spoken
from desktop.ui.painted import PaintedItem, PaintedItems
from desktop.ui.panes.relations_drawing import Drawing, Lit, Place, Shown
from desktop.ui.panes.relations_view import MapView
from desktop.ui.panes.rows import claims_escape, paint_focus_line
from desktop.ui.selection import Selection
from desktop.ui.words import tr, trn
from desktop.wording.lessons import ACTOR_KINDS

_WORDLESS = 0.5
"""Below this zoom only what is lit has words."""
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RelationsMap(MapView[Drawing]):
    """Arrow keys walk the actors, E and Shift+E the relations of one, Enter opens, + - 0 zoom, dragging moves."""

    card_wanted = Signal(int, QRect, bool)
    """An actor's id and its box in global pixels."""
    relation_wanted = Signal(int)
    """The id of a relation that is to be chosen."""
    _current: Place | None = None
    """Where the keyboard is. Events come before the constructor has ended."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._selection = selection
        self._look = look
        self._lesson: Lesson | None = None
        self._only: frozenset[int] | None = None
        self._dashed: frozenset[int] = frozenset()
        self._chosen: int | None = None
        self._walked: int | None = None
        """The number of the actor whose relations the keyboard walks."""
        self._hovered: Place | None = None
        self.setAccessibleName(tr("Map of relations"))
        self.setAccessibleDescription(_keys())
        selection.changed.connect(self._on_choice)
        look.changed.connect(self.relayout)
        accessible.expose(self)

    # What is shown

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Draw the relations of a lesson. Where they are the same as before, nothing moves."""
        if self._drawing is not None and _drawn_of(lesson) == _drawn_of(self._lesson):
            self._lesson = lesson
            return
        if self._lesson is None or lesson is None or self._lesson.article.id != lesson.article.id:
            self._zoom = None
        self._lesson = lesson
        self._only, self._dashed, self._chosen = None, frozenset(), None
        self._current = self._hovered = self._walked = None
        self.relayout()

    def show_only(self, relations: frozenset[int] | None, dashed: frozenset[int]) -> None:
        """Draw these relations alone, by id (None: all); the dashed ones have no stated period."""
        self._only, self._dashed = relations, dashed
        self._hovered = None
        if self._current is not None and self._current.is_edge and self._current.number not in self._shown().edges:
            self._current = None if self._walked is None else Place(False, self._walked)
        self.viewport().update()

    def show_chosen(self, relation_id: int | None) -> None:
        """Light a relation as the window's choice, and bring it into view; None for no relation."""
        self._chosen = relation_id
        number = None if self._drawing is None else self._drawing.edge_number.get(relation_id or 0)
        if number is not None:
            self.bring(self._box(Place(True, number)))
        self.viewport().update()

    def make_drawing(self, size: QSizeF) -> Drawing | None:
        """The map of the lesson's relations, if it has any."""
        if self._lesson is None or not relations_of(self._lesson):
            return None
        return Drawing(self._lesson, self._look, size, mirrored=self.isRightToLeft())

    def show_start(self) -> None:
        """Begin at the chosen actor, or at the one with the most relations."""
        drawing = self._drawing
        if drawing is None:
            return
        chosen = drawing.number.get(self._selection.choice.actor or 0)
        most = max(range(len(drawing.actors)), key=lambda number: len(drawing.edges_of(number)))
        self.centre(self._box(Place(False, most if chosen is None else chosen)))

    def _shown(self) -> Shown:
        relations = () if self._drawing is None else self._drawing.relations
        shown = frozenset(n for n, one in enumerate(relations) if self._only is None or one.id in self._only)
        return Shown(shown, frozenset(n for n in shown if relations[n].id in self._dashed))

    def _lit(self, shown: frozenset[int]) -> Lit:
        """What stands out because of the window's choice or, without one, under the pointer."""
        drawing, choice = self._drawing, self._selection.choice
        if drawing is None:
            return Lit()
        chosen = drawing.edge_number.get(self._chosen or 0)
        if chosen is not None and chosen in shown:
            return self._lit_around(drawing, Place(True, chosen), shown)
        if choice.actor is not None and choice.actor in drawing.number:
            return self._lit_around(drawing, Place(False, drawing.number[choice.actor]), shown)
        place = choice.sentence
        told = [n for n in shown if place is not None and drawing.relations[n].anchor.span.overlaps(place)]
        named = [drawing.number[actor] for actor in choice.actors if actor in drawing.number]
        lit = Lit(frozenset(named).union(*map(drawing.ends, told)), frozenset(told))
        if not lit.any and self._hovered is not None:
            return self._lit_around(drawing, self._hovered, shown)._replace(chosen_node=None, chosen_edge=None)
        return lit

    def _lit_around(self, drawing: Drawing, place: Place, shown: frozenset[int]) -> Lit:
        if place.is_edge:
            return Lit(frozenset(drawing.ends(place.number)), frozenset((place.number,)), chosen_edge=place.number)
        edges = shown.intersection(drawing.edges_of(place.number))
        nodes = frozenset((place.number,)).union(*map(drawing.ends, edges))
        return Lit(nodes, edges, chosen_node=place.number)

    def _box(self, place: Place) -> QRect:
        """The box of an actor or of a relation's words, in pixels of the viewport."""
        assert self._drawing is not None
        return self.seen_box(self._drawing.box(place))

    # Walking

    def walk(self, across: int, down: int) -> None:
        """Go to the nearest actor in a direction, such as (1, 0) for the right."""
        if self._drawing is None:
            return
        if self._current is None:
            lit = self._lit(self._shown().edges)
            first = min(lit.nodes, default=0) if lit.chosen_node is None else lit.chosen_node
            self.make_current(Place(False, first))
            return
        start = self._drawing.box(self._current).center()
        found: list[tuple[float, int]] = []
        for node in range(len(self._drawing.actors)):
            way = self._drawing.node_box(node).center() - start
            along = way.x() * across + way.y() * down
            beside = abs(way.x() * down) + abs(way.y() * across)
            if along > 1 and along * 3 > beside:
                found.append((along + 2 * beside, node))
        if found:
            self.make_current(Place(False, min(found)[1]))

    def walk_relations(self, forward: bool) -> None:
        """Go to the next relation of the actor that the keyboard is on, or to the one before."""
        if self._drawing is None:
            return
        if self._walked is None:
            self.walk(0, 0)
        shown = self._shown().edges
        edges = [edge for edge in self._drawing.edges_of(self._walked or 0) if edge in shown]
        if not edges:
            return
        current = self._current
        if current is not None and current.is_edge and current.number in edges:
            place = edges.index(current.number) + (1 if forward else -1)
        else:
            place = 0 if forward else -1
        self.make_current(Place(True, edges[place % len(edges)]))

    def make_current(self, place: Place) -> None:
        """Put the keyboard on an actor or a relation, choose it, and bring it into view."""
        if self._drawing is None:
            return
        self._current = place
        if place.is_edge:
            if self._walked not in self._drawing.ends(place.number):
                self._walked = self._drawing.ends(place.number)[0]
            self.relation_wanted.emit(self._drawing.relations[place.number].id)
        else:
            self._walked = place.number
            self._selection.choose_actor(self._drawing.actors[place.number].id)
        self.bring(self._box(place))
        self.viewport().update()
        self._speak()

    def _open(self, place: Place) -> None:
        if self._drawing is None:
            return
        if place.is_edge:
            self.relation_wanted.emit(self._drawing.relations[place.number].id)
        else:
            box = self._box(place)
            corner = self.viewport().mapToGlobal(box.topLeft())
            self.card_wanted.emit(self._drawing.actors[place.number].id, QRect(corner, box.size()), True)

    # For screen readers

    def painted_items(self) -> Sequence[PaintedItem]:
        """The actors, then the relations that are shown."""
        places = self._places()
        return PaintedItems(len(places), lambda index: self._item(places[index]))

    def press_painted(self, index: int) -> None:
        """Open an actor's card, or go to a relation's evidence."""
        place = self._places()[index]
        self.make_current(place)
        if not place.is_edge:
            self._open(place)

    def _places(self) -> list[Place]:
        nodes = 0 if self._drawing is None else len(self._drawing.actors)
        return [Place(False, n) for n in range(nodes)] + [Place(True, n) for n in sorted(self._shown().edges)]

    def _item(self, place: Place) -> PaintedItem:
        assert self._drawing is not None
        assert self._lesson is not None
        lit = self._lit(self._shown().edges)
        current = place == self._current
        if place.is_edge:
            words = spoken(self._lesson, self._drawing.relations[place.number], self._look.language)
            quote = self._drawing.relations[place.number].anchor.quote
            return PaintedItem(words, quote, self._box(place), place.number == lit.chosen_edge, current)
        actor = self._drawing.actors[place.number]
        count = len(self._shown().edges.intersection(self._drawing.edges_of(place.number)))
        kind = self._look.language.say(ACTOR_KINDS[actor.kind])
        words = tr("{kind}, {relations}", kind=kind, relations=trn(count, "{n} relation", "{n} relations"))
        return PaintedItem(actor.name, words, self._box(place), place.number == lit.chosen_node, current)

    def _speak(self) -> None:
        if self._current is not None:
            accessible.focus_moved(self, self._places().index(self._current))

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the map, or say that there is none."""
        painter = QPainter(self.viewport())
        if self._drawing is not None:
            painter.translate(self.origin())
            painter.scale(self.zoom, self.zoom)
            shown = self._shown()
            focused = self._current if self.hasFocus() else None
            self._drawing.paint(painter, self._lit(shown.edges), shown, focused, words=self.zoom >= _WORDLESS)
        if self._current is None:
            painter.resetTransform()
            paint_focus_line(painter, self, self._look)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Escape is also the window's; on a relation it leads back to its actor."""
        on_relation = self._current is not None and self._current.is_edge
        return (on_relation and claims_escape(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, zoom."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _DIRECTIONS:
            self.walk(*_DIRECTIONS[Qt.Key(key)])
        elif key in (Qt.Key.Key_E, Qt.Key.Key_Space):
            self.walk_relations(not shift)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._open(self._current)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.zoom_reset()
        elif key == Qt.Key.Key_Escape and self._current is not None and self._current.is_edge:
            self.make_current(Place(False, self._walked or 0))
        else:
            super().keyPressEvent(event)

    def clicked(self, point: QPointF) -> None:
        """A click chooses an actor and opens its card, or goes to a relation's evidence; elsewhere it ends a choice."""
        place = self._place_at(point)
        if place is None:
            self._current = None
            self._selection.clear()
            return
        self.make_current(place)
        if not place.is_edge:
            self._open(place)

    def _place_at(self, point: QPointF) -> Place | None:
        return None if self._drawing is None else self._drawing.place_at(point, self._shown().edges)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the pointer stands out as long as nothing is chosen."""
        super().mouseMoveEvent(event)
        if self._drag.is_on:
            return
        place = self._place_at(self.to_drawing(event.position()))
        if place != self._hovered:
            self._hovered = place
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
            )
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        self._hovered = None
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say who an actor is, what stands behind a relation, and elsewhere what the keys do."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._drawing is not None:
            place = self._place_at(self.to_drawing(QPointF(event.pos())))
            # Tooltips guess whether a text is HTML; one that begins with a sign that HTML cannot begin with is plain.
            QToolTip.showText(event.globalPos(), "\u2060" + (_keys() if place is None else self._tip(place)), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, place: Place) -> str:
        assert self._drawing is not None
        assert self._lesson is not None
        if not place.is_edge:
            actor = self._drawing.actors[place.number]
            return f"{actor.name}\n{actor.gloss}"
        relation = self._drawing.relations[place.number]
        period = period_words(relation, self._look.language) or tr("The article does not say when.")
        return f"{sentence(self._lesson, relation)}\n{period}\n{tr('“{quote}”', quote=relation.anchor.quote)}"

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the map with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.relayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._speak()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _on_choice(self, choice: Choice) -> None:
        if self._drawing is not None and choice.actor in self._drawing.number:
            place = Place(False, self._drawing.number[choice.actor])
            self._current, self._walked = place, place.number
            self.bring(self._box(place))
        elif self._current is not None and not self._current.is_edge:
            self._current = None
        self.viewport().update()


def _drawn_of(lesson: Lesson | None) -> object:
    """All of a lesson that its map depends on."""
    relations = relations_of(lesson)
    if lesson is None:
        return None
    taking_part = {actor_id for one in relations for actor_id in (one.from_id, one.to_id)}
    return lesson.article.id, relations, [one for one in lesson.actors if one.id in taking_part], lesson.sides


def _keys() -> str:
    return tr(
        "Arrow keys walk from actor to actor, E and Shift+E from relation to relation of one. Enter opens. "
        "+, - and 0 zoom, as does the wheel with Ctrl; dragging moves the map."
    )
