"""Finds names by the trained model: labels for the words of a text, and how sure each name is."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.extraction.tagging import attributes
from desktop.extraction.tagging.attributes import Surroundings
from desktop.extraction.tagging.model import OUTSIDE, SCALE, Model

_FAR = -6 * SCALE
"""A word that speaks so much against any name is looked at no further. (Its neighbours could add about as much.)"""
_NEVER = -(10**9)
_CERTAIN = 10**6
"""The lead of a label that alone can stand between its neighbours."""

_OFFSETS = (("0", 0, attributes.own), ("-", -1, attributes.beside), ("+", 1, attributes.beside),
            ("--", -2, attributes.further), ("++", 2, attributes.further))  # fmt: skip
"""The prefix of an attribute of a word and its neighbours, where the neighbour stands, and what it says."""


class Tagged(NamedTuple):
    """A name: the places of its words, `first` (included) to `last` (excluded), and its type.

    `margin` is by how much the model prefers it, in its own whole numbers; `confidence`, 0 to 1, how often it is right
    then.
    """

    first: int
    last: int
    type: str
    margin: int
    confidence: float


def described(around: Surroundings, place: int) -> list[str]:
    """All attributes of the word at a place: what the model is trained on."""
    found = around.here(place)
    for prefix, offset, what in _OFFSETS:
        found += (prefix + attribute for attribute in what(around.at(place + offset)))
    return found


class Tagger:
    """A model made ready: it keeps what each word weighs, so that words that come again cost little."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._vectors: tuple[dict[str, list[int]], ...] = tuple({} for _ in _OFFSETS)
        self._hopeless: dict[str, int] = {}
        self._outside = model.labels.index(OUTSIDE)
        self._before = [_reachable(model.labels, label) for label in model.labels]
        """For each label those that may stand before it: an inner one follows only its own kind."""

    def tags(self, around: Surroundings) -> Iterator[Tagged]:
        """The names of a text in reading order."""
        first = None
        for place, word in enumerate([*around.words, attributes.EDGE]):
            if self._is_hopeless(word):
                if first is not None:
                    yield from self._decoded(around, first, place)
                    first = None
            elif first is None:
                first = place

    def _is_hopeless(self, word: str) -> bool:
        gap = self._hopeless.get(word)
        if gap is None:
            vector = self._model.vector("0" + attribute for attribute in attributes.own(word))
            best = max(weight for label, weight in enumerate(vector) if label != self._outside)
            gap = self._hopeless[word] = best - vector[self._outside]
        return gap < _FAR or word == attributes.EDGE

    def _scores(self, around: Surroundings, place: int) -> list[int]:
        """What speaks for each label of the word at a place."""
        vectors = [self._model.vector(around.here(place))]
        for kept, (prefix, offset, what) in zip(self._vectors, _OFFSETS, strict=True):
            word = around.at(place + offset)
            vector = kept.get(word)
            if vector is None:
                vector = kept[word] = self._model.vector(prefix + attribute for attribute in what(word))
            vectors.append(vector)
        return [sum(column) for column in zip(*vectors, strict=True)]

    def _decoded(self, around: Surroundings, first: int, last: int) -> Iterator[Tagged]:
        """The names among the words from `first` to `last`, outside which there is none (Viterbi 1967)."""
        scores = [self._scores(around, place) for place in range(first, last)]
        path = self._best_path(scores)
        begun = None
        for place, label in enumerate([*path, self._outside]):
            name = self._model.labels[label]
            if begun is not None and not name.startswith("I"):
                kind = self._model.labels[path[begun]][2:]
                margin = self._margin(scores, path, begun, place)
                yield Tagged(first + begun, first + place, kind, margin, self._model.calibrated(margin))
                begun = None
            if name.startswith("B"):
                begun = place

    def _best_path(self, scores: Sequence[Sequence[int]]) -> list[int]:
        transitions = self._model.transitions
        reached = [
            transitions[self._outside][label] if self._outside in before else _NEVER
            for label, before in enumerate(self._before)
        ]
        came: list[list[int]] = []
        best = [sum(both) for both in zip(reached, scores[0], strict=True)]
        for row in scores[1:]:
            origin: list[int] = []
            following: list[int] = []
            for label, before in enumerate(self._before):
                source = max(before, key=lambda one: best[one] + transitions[one][label])
                origin.append(source)
                following.append(best[source] + transitions[source][label] + row[label])
            came.append(origin)
            best = following
        label = max(range(len(best)), key=lambda one: best[one] + transitions[one][self._outside])
        path = [label]
        for origin in reversed(came):
            label = origin[label]
            path.append(label)
        return path[::-1]

    def _margin(self, scores: Sequence[Sequence[int]], path: Sequence[int], begun: int, end: int) -> int:
        """By how much the least certain word of a name, or the one after it, is labelled so and not otherwise."""
        return min(self._lead(scores, path, place) for place in range(begun, min(end + 1, len(scores))))

    def _lead(self, scores: Sequence[Sequence[int]], path: Sequence[int], place: int) -> int:
        """By how much the label of a word outweighs every other one, between the labels of its neighbours."""
        transitions = self._model.transitions
        before = path[place - 1] if place else self._outside
        after = path[place + 1] if place + 1 < len(path) else self._outside
        weighed = {
            label: score + transitions[before][label] + transitions[label][after]
            for label, score in enumerate(scores[place])
            if before in self._before[label] and label in self._before[after]
        }
        chosen = weighed.pop(path[place])
        return chosen - max(weighed.values(), default=-_CERTAIN)


def _reachable(labels: Sequence[str], label: str) -> tuple[int, ...]:
    if not label.startswith("I"):
        return tuple(range(len(labels)))
    return tuple(number for number, one in enumerate(labels) if one[2:] == label[2:] and one != OUTSIDE)
