"""The suggestions of one article while they are reviewed: which of them are shown, which one comes next."""

from collections.abc import Iterable, Sequence

from db.model.lesson import Lesson
from db.model.suggestion import Proposal, Suggestion, SuggestionState
from desktop.ui.models.rows import Row
from desktop.ui.models.suggestions import (
    Fold,
    SuggestionRows,
    Wanted,
    fold_row,
    is_doubtful,
    is_left,
    names_of,
)


class Deck:
    """Takes over decisions at once, as the library writes them a little later: the next key is for the next one."""

    def __init__(self) -> None:
        """Begin without a suggestion."""
        self.lesson: Lesson | None = None
        self.all: tuple[Suggestion, ...] = ()
        self.wanted = Wanted()
        self.current: int | None = None
        """The id of the suggestion that is being decided on, or a Fold that stands in its place."""
        self.open_folds: frozenset[Fold] = frozenset()
        self._came_from: dict[Fold, int | None] = {}
        """What was the current one before a fold was opened."""
        self._beforehand: dict[str, frozenset[int]] = {}
        """By the uuid of its article, what the program accepted by itself."""
        self._decided: list[int] = []
        """What was decided on here, the last one at the end."""

    def take(self, lesson: Lesson | None, suggestions: Sequence[Suggestion]) -> None:
        """Take other suggestions, or the same ones after a change; the current one stays so if it is still there."""
        before = self.lesson
        if before is None or lesson is None or before.article.id != lesson.article.id:
            self.wanted, self.current, self._decided, self.open_folds = Wanted(), None, [], frozenset()
        places = {suggestion.id: place for place, suggestion in enumerate(self.all)}
        place = places.get(self.current, 0) if self.current is not None else 0
        self.lesson, self.all = lesson, tuple(suggestions)
        if self.current not in self.folds() and self.get(self.current) is None:
            self.current = self.first_left(place)

    def first_left(self, place: int = 0) -> int | None:
        """What comes first, from a place on: what is open, then what was skipped, the doubtful ones, and any at all."""
        unfolded = [one for one in (*self.all[place:], *self.all) if self.fold_of(one) is None]
        for state in (SuggestionState.OPEN, SuggestionState.SKIPPED):
            for one in unfolded:
                if one.state is state:
                    return one.id
        if Fold.DOUBTFUL in self.folds():
            return Fold.DOUBTFUL
        return next((one.id for one in unfolded), next(iter(self.folds()), None))

    def shows(self, lesson: Lesson | None, suggestions: Sequence[Suggestion]) -> bool:
        """Whether these are the suggestions that it holds already, whatever has come of them in the library."""
        same = self.lesson is not None and lesson is not None and self.lesson.article == lesson.article
        return same and [one._replace(made_id=None) for one in suggestions] == [
            one._replace(made_id=None) for one in self.all
        ]

    def get(self, suggestion_id: int | None) -> Suggestion | None:
        """The suggestion of that id."""
        return next((one for one in self.all if one.id == suggestion_id), None)

    # What is folded away

    @property
    def beforehand(self) -> frozenset[int]:
        """The ids of what the program accepted in this article by itself, since the window was opened."""
        return frozenset() if self.lesson is None else self._beforehand.get(self.lesson.article.uuid, frozenset())

    @beforehand.setter
    def beforehand(self, ids: Iterable[int]) -> None:
        if self.lesson is not None:
            self._beforehand[self.lesson.article.uuid] = frozenset(ids)

    def standing_beforehand(self) -> list[int]:
        """The ids of what the program accepted by itself, and nobody has taken back since."""
        return [one.id for one in self.all if one.id in self.beforehand and one.state is SuggestionState.ACCEPTED]

    def fold_of(self, suggestion: Suggestion) -> Fold | None:
        """Where a suggestion is folded away.

        What was accepted beforehand and is rejected by hand stays where it is: the next one is looked at then.
        """
        if suggestion.id in self.beforehand and not is_left(suggestion):
            return Fold.BEFOREHAND
        return Fold.DOUBTFUL if is_doubtful(suggestion) else None

    def folds(self) -> dict[Fold, list[Suggestion]]:
        """What is in each fold, of what the filters let through; a fold with nothing left to look at is none."""
        found: dict[Fold, list[Suggestion]] = {fold: [] for fold in Fold}
        for one in self._covered():
            fold = self.fold_of(one)
            if fold is not None:
                found[fold].append(one)
        return {fold: ones for fold, ones in found.items() if ones}

    def count_of(self, fold: Fold) -> int:
        """How many of a fold are left or, of those accepted beforehand, still are."""
        ones = self.folds().get(fold, [])
        if fold is Fold.BEFOREHAND:
            return sum(one.state is SuggestionState.ACCEPTED for one in ones)
        return sum(is_left(one) for one in ones)

    def toggle(self, fold: Fold) -> None:
        """Open a fold, with its first one that is left as the current one; or close it, and be where one came from."""
        ones = self.folds().get(fold, [])
        inside = self.current in [one.id for one in ones]
        if fold in self.open_folds:
            self.open_folds -= {fold}
            came_from = self.get(self._came_from.get(fold))
            if inside and came_from is not None and is_left(came_from):
                self.go_to(came_from.id)
            elif inside:
                self.current = fold if fold is Fold.DOUBTFUL else self.first_left()
        elif ones:
            self._came_from[fold] = self.current
            self.open_folds |= {fold}
            self.current = next((one.id for one in ones if is_left(one)), ones[0].id)

    def go_to(self, suggestion_id: int) -> None:
        """Make a suggestion the current one, whose fold is opened; or a fold."""
        self.current = suggestion_id
        one = self.get(suggestion_id)
        fold = None if one is None else self.fold_of(one)
        if fold is not None:
            self.open_folds |= {fold}

    # What is shown

    def _covered(self) -> list[Suggestion]:
        """What the filters let through, and the current one."""
        lesson = self.lesson
        if lesson is None:
            return []
        return [one for one in self.all if one.id == self.current or self.wanted.covers(lesson, one)]

    def unfolded(self) -> list[Suggestion]:
        """What the filters let through and no fold holds, and the current one."""
        return [one for one in self._covered() if self.fold_of(one) is None]

    def shown(self) -> list[Suggestion]:
        """All that is to be seen, in its order: at the end, what open folds hold."""
        return self.unfolded() + [one for fold, ones in self.folds().items() if fold in self.open_folds for one in ones]

    def rows(self, maker: SuggestionRows) -> list[Row]:
        """What is shown as rows; at the end the folds, each with what it holds if it is open."""
        if self.lesson is None:
            return []
        names, beforehand = names_of(self.all), self.beforehand
        rows = maker.rows(self.lesson, self.unfolded(), names, beforehand)
        for fold, ones in self.folds().items():
            opened = fold in self.open_folds
            rows.append(fold_row(fold, self.count_of(fold), opened=opened))
            rows += maker.rows(self.lesson, ones if opened else (), names, beforehand)
        return rows

    def left_shown(self) -> list[int]:
        """The ids of what is shown and left to do."""
        return [one.id for one in self.shown() if is_left(one)]

    def decide(self, ids: Iterable[int], state: SuggestionState) -> None:
        """Give suggestions a state."""
        wanted = frozenset(ids)
        self._decided = [one for one in self._decided if one not in wanted]
        if state is not SuggestionState.OPEN:
            self._decided += sorted(wanted)
        self.all = tuple(one._replace(state=state) if one.id in wanted else one for one in self.all)

    def change(self, suggestion_id: int, proposal: Proposal) -> None:
        """Suggest something else in the place of what was suggested."""
        self.all = tuple(one._replace(proposal=proposal) if one.id == suggestion_id else one for one in self.all)

    def remove(self, suggestion_id: int) -> None:
        """Take a suggestion out."""
        self.all = tuple(one for one in self.all if one.id != suggestion_id)

    def following(self) -> int | None:
        """What comes after the current one, or else from the start: one that is open, the closed doubtful ones, and at
        last one that was skipped. Who looks at those accepted beforehand has the next one of them first.

        None where nothing that the filters let through is left.
        """
        current, shown = self.get(self.current), self.shown()
        ids = [one.id for one in shown]
        here = ids.index(self.current) if self.current in ids else -1
        again = shown[here + 1 : here + 2]
        if current is not None and again and self.fold_of(current) is self.fold_of(again[0]) is Fold.BEFOREHAND:
            return again[0].id
        onwards = (*shown[here + 1 :], *shown[: max(0, here)])
        wanted = [one for one in onwards if self.lesson is not None and self.wanted.covers(self.lesson, one)]
        for state in (SuggestionState.OPEN, SuggestionState.SKIPPED):
            for one in wanted:
                if one.state is state:
                    return one.id
            if Fold.DOUBTFUL not in self.open_folds and self.count_of(Fold.DOUBTFUL):
                return Fold.DOUBTFUL
        return None

    def last_decided(self) -> int | None:
        """What was decided on last and is to be looked at again."""
        return self._decided[-1] if self._decided else None
