"""The suggestions of one article while they are reviewed: which of them are shown, which one comes next."""

from collections.abc import Iterable, Sequence

from db.model.lesson import Lesson
from db.model.suggestion import Proposal, Suggestion, SuggestionState
from desktop.ui.models.suggestions import Wanted, is_left


class Deck:
    """Takes over decisions at once, as the library writes them a little later: the next key is for the next one."""

    def __init__(self) -> None:
        """Begin without a suggestion."""
        self.lesson: Lesson | None = None
        self.all: tuple[Suggestion, ...] = ()
        self.wanted = Wanted()
        self.current: int | None = None
        """The id of the suggestion that is being decided on."""
        self._decided: list[int] = []
        """What was decided on here, the last one at the end."""

    def take(self, lesson: Lesson | None, suggestions: Sequence[Suggestion]) -> None:
        """Take other suggestions, or the same ones after a change; the current one stays so if it is still there."""
        before = self.lesson
        if before is None or lesson is None or before.article.id != lesson.article.id:
            self.wanted, self.current, self._decided = Wanted(), None, []
        places = {suggestion.id: place for place, suggestion in enumerate(self.all)}
        place = places.get(self.current, 0) if self.current is not None else 0
        self.lesson, self.all = lesson, tuple(suggestions)
        if self.get(self.current) is None:
            following = self.all[min(place, len(self.all)) :]
            self.current = next(
                (one.id for one in (*following, *self.all) if one.state is SuggestionState.OPEN), self._first_left()
            )

    def _first_left(self) -> int | None:
        left = [one.id for one in self.all if is_left(one)]
        return left[0] if left else self.all[0].id if self.all else None

    def shows(self, lesson: Lesson | None, suggestions: Sequence[Suggestion]) -> bool:
        """Whether these are the suggestions that it holds already, whatever has come of them in the library."""
        same = self.lesson is not None and lesson is not None and self.lesson.article == lesson.article
        return same and [one._replace(made_id=None) for one in suggestions] == [
            one._replace(made_id=None) for one in self.all
        ]

    def get(self, suggestion_id: int | None) -> Suggestion | None:
        """The suggestion of that id."""
        return next((one for one in self.all if one.id == suggestion_id), None)

    def shown(self) -> list[Suggestion]:
        """What the filters let through, and the current one."""
        lesson = self.lesson
        if lesson is None:
            return []
        return [one for one in self.all if one.id == self.current or self.wanted.covers(lesson, one)]

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
        """The next one that is open, after the current one and then from the start; if none is, one that was skipped.

        None where nothing that the filters let through is left.
        """
        lesson = self.lesson
        ids = [one.id for one in self.all]
        here = ids.index(self.current) if self.current in ids else -1
        onwards = (*self.all[here + 1 :], *self.all[: max(0, here)])
        wanted = [one for one in onwards if lesson is not None and self.wanted.covers(lesson, one)]
        for state in (SuggestionState.OPEN, SuggestionState.SKIPPED):
            for one in wanted:
                if one.state is state:
                    return one.id
        return None

    def last_decided(self) -> int | None:
        """What was decided on last and is to be looked at again."""
        return self._decided[-1] if self._decided else None
