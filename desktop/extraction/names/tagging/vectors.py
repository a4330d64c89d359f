"""Weights of all labels in one whole number, so that adding two vectors is one addition and not one for each label.

Each label has a field of `_BITS` bits; the fields hold by how much a label is ahead of "no name", which has 0 itself.
Only such leads count for the best labels and their margins, and sums stay far below what a field holds.
"""

from collections.abc import Callable, Iterable
from struct import Struct
from typing import TypeVar

from desktop.extraction.names.tagging.model import OUTSIDE, Model

_Key = TypeVar("_Key")
_BITS = 32
_MOST_KEPT = 50_000
"""Vectors that are kept; a hostile text has more different words than memory."""


class Packing:
    """How the vectors of one model are packed."""

    def __init__(self, model: Model, hopeless: int) -> None:
        """A lead below `hopeless` for every label of a name counts as no hope."""
        fields = [1 << _BITS * number for number in range(len(model.labels))]
        outside = model.labels.index(OUTSIDE)
        names = sum(fields) - fields[outside]
        self._weights = model.weights
        self._units = [-names if number == outside else field for number, field in enumerate(fields)]
        """What a weight of one comes to for each label: one for "no name" is one against every name."""
        self._fields = Struct(f"<{len(fields)}i")
        self._signs = sum(fields) << (_BITS - 1)
        self._name_signs = names << (_BITS - 1)
        self._raised = self._name_signs - hopeless * names

    def packed(self, attributes: Iterable[str]) -> int:
        """The sum of the weights of all attributes."""
        total = 0
        for attribute in attributes:
            if attribute in self._weights:
                for label, weight in self._weights[attribute]:
                    total += weight * self._units[label]
        return total

    def leads(self, packed: int) -> tuple[int, ...]:
        """By how much each label is ahead of "no name", by the numbers of the labels."""
        return self._fields.unpack(((packed + self._signs) ^ self._signs).to_bytes(self._fields.size, "little"))

    def has_hope(self, packed: int) -> bool:
        """Whether any label of a name is at least at the bound: raised by it, its field has the sign bit set."""
        return (packed + self._raised) & self._name_signs != 0


class Kept(dict[_Key, int]):
    """The packed vectors of words or places, made when first asked for; forgotten all at once when they are many."""

    def __init__(self, make: Callable[[_Key], int]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: _Key) -> int:
        if len(self) > _MOST_KEPT:
            self.clear()
        made = self[key] = self._make(key)
        return made
