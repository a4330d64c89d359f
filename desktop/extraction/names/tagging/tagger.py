"""Finds names by the trained model: labels for the words of a text, and how sure each name is."""

from collections.abc import Callable, Iterator, Sequence
from operator import add
from typing import NamedTuple

from desktop.extraction.names.tagging import attributes
from desktop.extraction.names.tagging.attributes import PAIRS, Surroundings
from desktop.extraction.names.tagging.model import OUTSIDE, SCALE, Model
from desktop.extraction.names.tagging.vectors import Kept, Packing

_NEAR = 2
_CLOSE = b"\1" * (2 * _NEAR + 1)
"""Words within so many of a capital may belong to a name."""
_HOPELESS = -8 * SCALE
"""A word that speaks so much against any name, with its neighbours, is looked at no further."""
_NEVER = -(10**9)

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
        self._packing = Packing(model, _HOPELESS)
        self._words = [_kept(self._packing, prefix, what) for prefix, _, what in _OFFSETS]
        self._places = Kept[tuple[str, ...]](self._packing.packed)
        self._outside = model.labels.index(OUTSIDE)
        reachable = [_reachable(model.labels, label) for label in model.labels]
        self._into = [
            [row[label] if number in before else _NEVER for number, row in enumerate(model.transitions)]
            for label, before in enumerate(reachable)
        ]
        """For each label the weights of the transitions to it, from every label."""
        self._from_outside = [into[self._outside] for into in self._into]
        self._inner = [
            (label, begin, self._into[label][begin], self._into[label][label])
            for label, before in enumerate(reachable)
            if len(before) < len(model.labels)
            for begin in before
            if begin != label
        ]
        """The labels within a name, the one that begins it, and the weights of the transitions from both."""
        self._inside = {label for label, *_ in self._inner}
        self._begins = {number for number, label in enumerate(model.labels) if label.startswith("B")}
        self._open = [(label, into) for label, into in enumerate(self._into) if label not in self._inside]
        """The labels that may follow any, and the weights of the transitions to them."""
        self._outside_leads = all(max(into) == into[self._outside] for _, into in self._open)
        """Whether they all follow "no name" best, so that where it is ahead the others need not be compared."""
        self._kept_between: dict[tuple[int, int], list[int]] = {}  # as many as pairs of labels

    def tags(self, around: Surroundings) -> Iterator[Tagged]:
        """The names of a text in reading order."""
        scores: list[tuple[int, ...]] = []
        for place, packed in enumerate([*self._by_words(around.words), None]):
            if packed is not None and self._packing.has_hope(packed):
                scores.append(self._packing.leads(packed + self._by_place(around.here(place))))
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

    def _by_words(self, words: Sequence[str]) -> Iterator[int | None]:
        """What each word and its neighbours by themselves say, packed; None for those that belong to no name."""
        own, before, after, further_before, further_after = self._words
        edged = [attributes.EDGE, attributes.EDGE, *words, attributes.EDGE, attributes.EDGE]
        neighbours = zip(edged, edged[1:], words, edged[3:], edged[4:], self._wanted(words), strict=False)
        for second, first, word, following, next_but_one, wanted in neighbours:
            if wanted:
                near = own[word] + before[first] + after[following]
                yield near + further_before[second] + further_after[next_but_one]
            else:
                yield None

    def _by_place(self, here: Sequence[str]) -> int:
        """What is true of one place, packed; all but the pairs of words comes again and again."""
        return self._places[tuple(here[PAIRS:])] + self._packing.packed(here[:PAIRS])

    def _decoded(self, scores: Sequence[Sequence[int]], first: int) -> Iterator[Tagged]:
        """The names among the words from place `first` on, outside which there is none (Viterbi 1967)."""
        path = self._best_path(scores)
        begun = None
        for place, label in enumerate([*path, self._outside]):
            if begun is not None and label not in self._inside:
                kind = self._model.labels[path[begun]][2:]
                margin = self._margin(scores, path, begun, place)
                yield Tagged(first + begun, first + place, kind, margin, self._model.calibrated(margin))
                begun = None
            if label in self._begins:
                begun = place

    def _best_path(self, scores: Sequence[Sequence[int]]) -> list[int]:
        best = list(map(add, self._from_outside, scores[0]))
        came: list[list[int]] = []
        for row in scores[1:]:
            origin, reached = self._reached(best)
            came.append(origin)
            best = list(map(add, reached, row))
        ending = [reached + row[self._outside] for reached, row in zip(best, self._model.transitions, strict=True)]
        path = [ending.index(max(ending))]
        for origin in reversed(came):
            path.append(origin[path[-1]])
        return path[::-1]

    def _reached(self, best: list[int]) -> tuple[list[int], list[int]]:
        """For each label the one that leads to it best, and with what weight, all less the same number."""
        leader = max(best)
        origin, following = [self._outside] * len(best), self._from_outside.copy()
        if not self._outside_leads or best[self._outside] != leader:
            for label, into in self._open:
                reached = list(map(add, best, into))
                most = max(reached)
                origin[label], following[label] = reached.index(most), most - leader
        for label, begin, from_begin, from_inner in self._inner:
            begun, gone_on = best[begin] + from_begin, best[label] + from_inner
            if begun >= gone_on:
                origin[label], following[label] = begin, begun - leader
            else:
                origin[label], following[label] = label, gone_on - leader
        return origin, following

    def _margin(self, scores: Sequence[Sequence[int]], path: Sequence[int], begun: int, end: int) -> int:
        """By how much the least certain word of a name, or the one after it, is labelled so and not otherwise."""
        return min(self._lead(scores, path, place) for place in range(begun, min(end + 1, len(scores))))

    def _lead(self, scores: Sequence[Sequence[int]], path: Sequence[int], place: int) -> int:
        """By how much the label of a word outweighs every other one, between the labels of its neighbours."""
        before = path[place - 1] if place else self._outside
        after = path[place + 1] if place + 1 < len(path) else self._outside
        weighed = [score + weight for score, weight in zip(scores[place], self._between(before, after), strict=True)]
        chosen = weighed[path[place]]
        weighed[path[place]] = _NEVER
        return chosen - max(weighed)

    def _between(self, before: int, after: int) -> list[int]:
        """The weights of the transitions to and from each label between two others, kept; far below 0 if it cannot."""
        kept = self._kept_between.get((before, after))
        if kept is None:
            transitions = zip(self._into, self._into[after], strict=True)
            kept = [max(into[before] + onward, _NEVER) for into, onward in transitions]
            self._kept_between[before, after] = kept
        return kept


def _kept(packing: Packing, prefix: str, what: Callable[[str], Sequence[str]]) -> Kept[str]:
    return Kept(lambda word: packing.packed([prefix + attribute for attribute in what(word)]))


def _reachable(labels: Sequence[str], label: str) -> tuple[int, ...]:
    """The labels that may stand before this one: an inner one follows only its own kind."""
    if not label.startswith("I"):
        return tuple(range(len(labels)))
    return tuple(number for number, one in enumerate(labels) if one[2:] == label[2:] and one != OUTSIDE)
