"""Actors that the library may have twice, pair by pair: merged, told apart, or left for another day."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from db.model.change import Change
from db.model.sentence import said
from desktop.library.cast.duplicates import Pair, duplicates, places_of, tell_apart
from desktop.library.curating.actors import merge_actors
from desktop.library.library import Library
from desktop.ui.curating.one_of_two import OneOfTwo
from desktop.ui.curating.pairs import Ids, PairsDialog, PairsWords
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn


class DuplicatesDialog(PairsDialog):
    """The pairs at one side, the two actors of the current pair beside each other at the other."""

    TABLES = frozenset(("actor", "actor_name", "role", "mention", "different_actors"))

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin empty; begin() looks through the library."""
        words = PairsWords(
            title=tr("Look for duplicates"),
            looking=tr("Looking for duplicates"),
            compared=tr("The names of all actors are compared…"),
            none=tr("No two actors look like one."),
            keys=tr("M merges the two, D keeps them apart, S skips, Z takes back."),
            join=tr("Merge"),
            join_tip=tr("Make one actor of the two, in all articles"),
            apart_tip=tr("Keep both, and never ask again"),
        )
        super().__init__(library, look, tasks, words, parent)

    def make_sides(self) -> tuple[QWidget, QWidget]:
        """Make the two actors, one of which has the name that stays."""
        self.one, self.other = OneOfTwo(self._look), OneOfTwo(self._look)
        self._which = QButtonGroup(self)
        for side in (self.one, self.other):
            self._which.addButton(side.stays)
            side.place_wanted.connect(self.place_wanted)
        return self.one, self.other

    def look_through(self, progress: Progress) -> list[Pair]:
        """The pairs of actors."""
        return duplicates(self._library, progress.cancelled, progress.report)

    def ids(self, pair: Pair) -> Ids:
        """The ids of the actors."""
        return min(pair.one.id, pair.other.id), max(pair.one.id, pair.other.id)

    def names(self, pair: Pair) -> tuple[str, str]:
        """Their names."""
        return pair.one.name, pair.other.name

    def count_words(self, count: int) -> str:
        """How many pairs of actors there are."""
        return trn(count, "{n} pair may be one and the same.", "{n} pairs may be one and the same.")

    def show_two(self, pair: Pair) -> None:
        """Show both with what is known, and the newest of their articles."""
        for side, actor, articles in zip((self.one, self.other), (pair.one, pair.other), pair.articles, strict=True):
            side.show_actor(actor, articles, places_of(self._library, actor.id))
        self.one.stays.setChecked(True)

    def arguments(self, pair: Pair) -> tuple[Sequence[str], Sequence[str]]:
        """What was found when their names were compared."""
        return [said(one, tr) for one in pair.reasons], [said(one, tr) for one in pair.doubts]

    def joining(self, pair: Pair) -> Callable[[], Change]:
        """Merge one into the other, as was chosen."""
        kept, going = (pair.one, pair.other) if self.one.stays.isChecked() else (pair.other, pair.one)
        return partial(merge_actors, self._library, kept.id, going.id)

    def parting(self, pair: Pair) -> Callable[[], Change]:
        """Remember that they are two."""
        return partial(tell_apart, self._library, pair.one.id, pair.other.id)

    def settled(self, pair: Pair, other: Pair) -> bool:
        """All pairs of one that goes."""
        return bool({*self.ids(pair)} & {*self.ids(other)})

    def deeds(self) -> dict[Qt.Key, Callable[[], object]]:
        """1 and 2 choose the name that stays."""
        return {
            **super().deeds(),
            Qt.Key.Key_1: self.one.stays.click,
            Qt.Key.Key_2: self.other.stays.click,
        }
