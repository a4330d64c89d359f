"""The weights of the tagger and the file that holds them.

The file is text in UTF-8, packed with lzma. Its lines: the labels; for each label the weights of every label right
after it; the steps; then one attribute with its weights each. Weights are whole numbers, of which SCALE are one, so
that the same file gives the same tags on every machine.
"""

import lzma
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from desktop.settings import resource

SCALE = 32
OUTSIDE = "O"
FILE = "words/names/tagger.xz"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""Stand for the labels in the lines of attributes."""


class Model(NamedTuple):
    """A conditional random field. Labels are those of Ramshaw and Marcus (1995): O, B-PERSON, I-PERSON..."""

    labels: tuple[str, ...]
    transitions: tuple[tuple[int, ...], ...]
    """`transitions[a][b]` is the weight of label b right after label a."""
    weights: Mapping[str, tuple[tuple[int, int], ...]]
    """For each attribute the labels (by number) that it speaks for or against, and how much."""
    steps: tuple[tuple[int, float], ...]
    """From which margin on a name is right how often (0 to 1), both rising; () as long as nobody knows."""

    def calibrated(self, margin: int) -> float:
        """How often a name of this margin is right; 0.5 as long as nobody knows."""
        place = bisect_right(self.steps, (margin, 1.0))
        return self.steps[max(place - 1, 0)][1] if self.steps else 0.5

    def packed(self) -> bytes:
        """The file for this model; the same model gives the same bytes."""
        lines = [" ".join(self.labels), *(" ".join(map(str, row)) for row in self.transitions)]
        lines.append(" ".join(f"{margin}:{share}" for margin, share in self.steps))
        for attribute in sorted(self.weights):
            packed = " ".join(f"{_LETTERS[label]}{weight}" for label, weight in self.weights[attribute])
            lines.append(f"{attribute}\t{packed}")
        return lzma.compress("\n".join(lines).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)


@cache
def model() -> Model:
    """The model that comes with the program, read once.

    Raises:
        OSError: the file is missing.
    """
    return unpacked(resource(FILE).read_bytes())


def unpacked(file: bytes) -> Model:
    """The model in a file that `packed` gave."""
    lines = lzma.decompress(file).decode("utf-8").split("\n")
    labels = tuple(lines[0].split(" "))
    count = len(labels) + 1
    numbers = {letter: number for number, letter in enumerate(_LETTERS)}
    weights: dict[str, tuple[tuple[int, int], ...]] = {}
    read: dict[str, tuple[tuple[int, int], ...]] = {}  # many attributes weigh the same
    for line in lines[count + 1 :]:
        attribute, _, packed = line.partition("\t")
        if packed not in read:
            read[packed] = tuple((numbers[one[0]], int(one[1:])) for one in packed.split(" "))
        weights[attribute] = read[packed]
    steps = [step.split(":") for step in lines[count].split(" ") if step]
    return Model(
        labels,
        tuple(tuple(map(int, line.split(" "))) for line in lines[1:count]),
        weights,
        tuple((int(margin), float(share)) for margin, share in steps),
    )
