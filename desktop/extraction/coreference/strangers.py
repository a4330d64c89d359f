"""People of a text whom the library does not know, and who share a family name with one whom it knows."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from desktop.extraction.coreference.persons import is_full
from desktop.extraction.names.people import FullNames, person_name


class Strangers:
    """The full names of one text, and whom of them a family name means."""

    def __init__(self, names: Iterable[tuple[str, int]]) -> None:
        """`names` are those of people with the offsets at which they stand, in reading order."""
        self._starts: dict[str, list[int]] = defaultdict(list)
        self._by_family: dict[str, dict[str, None]] = defaultdict(dict)
        self._full_names = FullNames()
        self._own: dict[str, frozenset[str]] = {}
        for name, start in names:
            if is_full(name):
                if name not in self._starts:
                    self._full_names.add(name)
                    self._by_family[person_name(name).words[-1]][name] = None
                self._starts[name].append(start)

    def is_anothers(self, word: str, start: int, known: str) -> bool:
        """Whether a family name at an offset means somebody else than the known person of that full name.

        It means whose full name stands nearest before it; before all of them, the known one unless the text names only
        others in full.
        """
        others = self._by_family.get(person_name(word).words[-1])
        if others is None or is_full(word):
            return False
        if known not in self._own:
            self._own[known] = frozenset(self._full_names.same(known))
        own = self._own[known]
        nearest_own = max((self._last_before(name, start) for name in own), default=-1)
        nearest_other = max((self._last_before(name, start) for name in others if name not in own), default=-1)
        if max(nearest_own, nearest_other) >= 0:
            return nearest_other > nearest_own
        return not own

    def _last_before(self, name: str, start: int) -> int:
        """The last offset before another one at which a name stands; -1 for none."""
        starts = self._starts[name]
        place = bisect_left(starts, start)
        return starts[place - 1] if place else -1
