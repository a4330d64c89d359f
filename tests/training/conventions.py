"""One convention where the sets have several: in some of them a title belongs to a person's name, here it never does.

Learned as they are, they teach the tagger to waver: with titles taken out of three of the six sets, names of persons in
the other three come out better too (cross-validated: 0.3 of a hundred in the mean).
"""

from collections.abc import Iterator, Sequence

from desktop.extraction.names.lexicon import lexicon
from desktop.extraction.names.names import Reading

_BEGIN, _INNER = "B-PERSON", "I-PERSON"


def without_titles(labels: Sequence[str], read: Reading) -> list[str]:
    """The labels of a text's words with titles outside the names of persons ("President [Putin]")."""
    found = list(labels)
    ending = {candidate.span.end: candidate for candidate in read.candidates}
    for first, last in _persons(labels):
        candidate = ending.get(read.spans[last - 1].end)
        titled = candidate is not None and (candidate.title is not None or read.around.words[first] in lexicon().titles)
        if candidate is None or not titled or candidate.span.start <= read.spans[first].start:
            continue
        name = next(place for place in range(first, last) if read.spans[place].start >= candidate.span.start)
        found[first:name] = ["O"] * (name - first)
        found[name] = _BEGIN
    return found


def _persons(labels: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first place (included) and the last (excluded) of each name of a person."""
    first = None
    for place, label in enumerate([*labels, "O"]):
        if first is not None and label != _INNER:
            yield first, place
            first = None
        if label == _BEGIN:
            first = place
