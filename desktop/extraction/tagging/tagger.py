"""Finds names by the trained model: labels for the words of a text, and how sure each name is."""

from collections.abc import Iterator, Sequence
from operator import add
from typing import NamedTuple

from desktop.extraction.tagging import attributes
from desktop.extraction.tagging.attributes import PAIRS, Surroundings
from desktop.extraction.tagging.model import OUTSIDE, SCALE, Model

_NEAR = 2
_CLOSE = b"\1" * (2 * _NEAR + 1)
"""Words within so many of a capital may belong to a name."""
_HOPELESS = -8 * SCALE
"""A word that speaks so much against any name, with its neighbours, is looked at no further."""
_MOST_KEPT = 50_000
"""Words and places whose vectors are kept; a hostile text has more different ones than memory."""
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
        self._places: dict[tuple[str, ...], list[int]] = {}
        self._outside = model.labels.index(OUTSIDE)
        self._before = [_reachable(model.labels, label) for label in model.labels]
        """For each label those that may stand before it: an inner one follows only its own kind."""
        self._into = [
            [row[label] if number in before else _NEVER for number, row in enumerate(model.transitions)]
            for label, before in enumerate(self._before)
        ]
        """For each label the weights of the transitions to it, from every label."""

    def tags(self, around: Surroundings) -> Iterator[Tagged]:
        """The names of a text in reading order."""
        scores: list[list[int]] = []
        for place, wanted in enumerate([*self._wanted(around.words), False]):
            score = self._by_words(around, place) if wanted else None
            if score is not None and self._lead_of_names(score) >= _HOPELESS:
                scores.append(self._with_place(score, around.here(place)))
            elif scores:
                yield from self._decoded(scores, place - len(scores))
                scores = []

    def _wanted(self, words: Sequence[str]) -> list[bool]:
        """For each word whether it may belong to a name: those far from any capital do not."""
        near = bytearray(len(words) + 2 * _NEAR)
        for place, word in enumerate(words):
            if word != word.lower():
                near[place : place + 2 * _NEAR + 1] = _CLOSE
        return [near[place + _NEAR] > 0 and word != attributes.EDGE for place, word in enumerate(words)]

    def _by_words(self, around: Surroundings, place: int) -> list[int]:
        """What the word at a place and its neighbours by themselves say for each label."""
        vectors: list[list[int]] = []
        for kept, (prefix, offset, what) in zip(self._vectors, _OFFSETS, strict=True):
            word = around.at(place + offset)
            vector = kept.get(word)
            if vector is None:
                if len(kept) > _MOST_KEPT:
                    kept.clear()
                vector = kept[word] = self._model.vector(prefix + attribute for attribute in what(word))
            vectors.append(vector)
        return [a + b + c + d + e for a, b, c, d, e in zip(*vectors, strict=True)]

    def _with_place(self, score: Sequence[int], here: Sequence[str]) -> list[int]:
        """The score with what is true of this place; all but the pairs of words comes again and again."""
        rest = tuple(here[PAIRS:])
        vector = self._places.get(rest)
        if vector is None:
            if len(self._places) > _MOST_KEPT:
                self._places.clear()
            vector = self._places[rest] = self._model.vector(rest)
        total = list(map(add, score, vector))
        for attribute in here[:PAIRS]:
            for label, weight in self._model.weights.get(attribute, ()):
                total[label] += weight
        return total

    def _lead_of_names(self, score: list[int]) -> int:
        """By how much the best label of a name is ahead of none; negative where it is behind."""
        return max(score[: self._outside] + score[self._outside + 1 :]) - score[self._outside]

    def _decoded(self, scores: Sequence[Sequence[int]], first: int) -> Iterator[Tagged]:
        """The names among the words from place `first` on, outside which there is none (Viterbi 1967)."""
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
        best = [into[self._outside] + score for into, score in zip(self._into, scores[0], strict=True)]
        came: list[list[int]] = []
        for row in scores[1:]:
            origin: list[int] = []
            following: list[int] = []
            for into, score in zip(self._into, row, strict=True):
                reached = list(map(add, best, into))
                most = max(reached)
                origin.append(reached.index(most))
                following.append(most + score)
            came.append(origin)
            best = following
        ending = [reached + row[self._outside] for reached, row in zip(best, self._model.transitions, strict=True)]
        path = [ending.index(max(ending))]
        for origin in reversed(came):
            path.append(origin[path[-1]])
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
