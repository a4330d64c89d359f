"""Who is who: merging two suggestions, telling two of one name apart, marking further places of a name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QMenu

from db.model.article import Span
from db.model.suggestion import ActorSuggestion, Suggestion
from desktop.ui.look import Look
from desktop.ui.models.suggestions import is_left
from desktop.ui.review.deck import Deck
from desktop.ui.review.finder import Finder
from desktop.ui.review.further import Further, further_places
from desktop.ui.review.list import SuggestionList
from desktop.ui.words import tr, trn


class Grouping(QObject):
    """Asks what is to be asked at the current row, and says what came of it."""

    merged = Signal(int, int)
    """The id of the suggestion that stays, and of the one that goes into it."""
    apart = Signal(int, object, str)
    """The id of a suggestion, those of its mentions that are somebody else's (spans), and that one's name."""
    applied = Signal(int, str, bool)
    """The id of an actor's suggestion, a name, and whether mentions of others there are to be replaced."""
    hinted = Signal(str)
    """Why nothing came of it."""
    moved = Signal()
    """The deck has another current suggestion now."""

    def __init__(self, deck: Deck, view: SuggestionList, look: Look, parent: QObject) -> None:
        """Ask beside the current row of `view`, which shows `deck`."""
        super().__init__(parent)
        self._deck = deck
        self._view = view
        self._look = look

    def ask_for_other(self) -> None:
        """Ask into which other actor the current one is to be merged."""
        current, actor = self._current()
        if current is not None and actor is not None:
            title = tr("{name} is the same as…", name=actor.name)
            self._find(title, [current.id], partial(self._merge_into, current.id))

    def ask_for_actor(self, known: list[int], chosen: Callable[[int], object]) -> None:
        """Ask for one more actor of an event, none of the known ones."""
        self._find(tr("Who else takes part?"), known, chosen)

    def merge(self, into_id: int, from_id: int) -> None:
        """Put one suggestion into another, and go on with that one or, if it is decided on, with the next."""
        into = self._deck.get(into_id)
        if into is None:
            return
        following = into_id if is_left(into) else self._deck.following()
        if following == from_id:
            following = None
        self._deck.remove(from_id)
        self._deck.current = into_id if following is None else following
        self.merged.emit(into_id, from_id)
        self.moved.emit()

    def take_name_apart(self, suggestion_id: int, name: str) -> None:
        """Make one of the other names of an actor an actor of its own, with the places where it stands."""
        suggestion, lesson = self._deck.get(suggestion_id), self._deck.lesson
        actor = None if suggestion is None else suggestion.proposal
        if lesson is None or not isinstance(actor, ActorSuggestion):
            return
        spans = tuple(span for span in actor.mentions if lesson.text_of(span) == name)
        self.take_places_apart(suggestion_id, spans, name)

    def take_places_apart(self, suggestion_id: int, spans: tuple[Span, ...], name: str) -> None:
        """Make some mentions of an actor those of somebody else."""
        suggestion = self._deck.get(suggestion_id)
        actor = None if suggestion is None else suggestion.proposal
        if isinstance(actor, ActorSuggestion) and 0 < len(spans) < len(actor.mentions):
            self.apart.emit(suggestion_id, spans, name)
        else:
            self.hinted.emit(tr("An actor needs at least one place of its own in the text."))

    def ask_for_places(self) -> None:
        """Mark further places of the actor's names: at once where nobody stands, else after asking."""
        current, _ = self._current()
        lesson = self._deck.lesson
        if current is None or lesson is None:
            return
        found = further_places(lesson, current, self._deck.all)
        if not found:
            self.hinted.emit(tr("All places of these names are marked already."))
        elif len(found) == 1 and not found[0].taken:
            self.applied.emit(current.id, found[0].name, False)
        else:
            self._offer_places(current.id, found)

    def _offer_places(self, suggestion_id: int, found: list[Further]) -> None:
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in found:
            name = one.name.replace("&", "&&")
            if one.free:
                words = trn(one.free, "“{name}”: {n} further place", "“{name}”: {n} further places", name=name)
                menu.addAction(words).triggered.connect(partial(self._apply, suggestion_id, one.name, False))
            if one.taken:
                others = tr(", ").join(one.others).replace("&", "&&")
                words = trn(
                    one.free + one.taken,
                    "“{name}”: {n} place, also in place of {others}",
                    "“{name}”: {n} places, also in place of {others}",
                    name=name,
                    others=others,
                )
                menu.addAction(words).triggered.connect(partial(self._apply, suggestion_id, one.name, True))
        menu.popup(self._corner(menu.sizeHint().width()))

    def _apply(self, suggestion_id: int, name: str, replace: bool) -> None:
        self.applied.emit(suggestion_id, name, replace)

    def _merge_into(self, from_id: int, into_id: int) -> None:
        self.merge(into_id, from_id)

    def _current(self) -> tuple[Suggestion | None, ActorSuggestion | None]:
        current = self._deck.get(self._deck.current)
        proposal = None if current is None else current.proposal
        return current, proposal if isinstance(proposal, ActorSuggestion) else None

    def _find(self, title: str, without: list[int], chosen: Callable[[int], object]) -> None:
        actors = [
            (one.id, tr(", ").join((one.proposal.name, *one.proposal.aliases)))
            for one in self._deck.all
            if isinstance(one.proposal, ActorSuggestion) and one.id not in without
        ]
        finder = Finder(title, actors, self._look, self._view)
        finder.chosen.connect(chosen)
        finder.open_at(self._corner(finder.width()))

    def _corner(self, width: int) -> QPoint:
        """Where something of that width stands below the first line of the current row, in global pixels."""
        box: QRect = self._view.visualRect(self._view.currentIndex())
        mirrored = self._view.isRightToLeft()
        corner = box.topRight() + QPoint(-36 - width, 36) if mirrored else box.topLeft() + QPoint(36, 36)
        return self._view.viewport().mapToGlobal(corner)
