"""Fits the tagger's weights with CRFsuite, and rounds them to whole numbers."""

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from pycrfsuite import Tagger, Trainer  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]

from desktop.extraction.entries import entries
from desktop.extraction.names.names import reading
from desktop.extraction.names.tagging import model
from desktop.extraction.names.tagging.tagger import described
from desktop.extraction.sentences import sentences
from tests.training.conventions import without_titles
from tests.training.corpora import Document, labels

_L1, _L2 = 0.05, 0.05
"""The penalties on weights; of six pairs between 0 and 0.5 these gave the best figures on documents left out."""
_ROUNDS = 80

Row = tuple[Sequence[Sequence[str]], Sequence[str]]
"""A sentence: the attributes of each word, and its labels."""


def rows(document: Document) -> list[Row]:
    """The sentences of a document, as the tagger reads it."""
    parts = sentences(document.text)
    read = reading(document.text, parts, entries())
    labelled = without_titles(labels(document, read.spans), read)
    begins = {part.start for part in parts}
    found: list[tuple[list[list[str]], list[str]]] = []
    for place, (span, label) in enumerate(zip(read.spans, labelled, strict=True)):
        if not found or span.start in begins:
            found.append(([], []))
        found[-1][0].append(described(read.around, place))
        found[-1][1].append(label)
    return list(found)


def fitted(rows: Iterable[Row]) -> model.Model:
    """The model, the same for the same rows: L-BFGS with an L1 and an L2 penalty (Andrew and Gao 2007)."""
    trainer = Trainer(algorithm="lbfgs", verbose=False)
    for attributes, labelled in rows:
        trainer.append(attributes, labelled)
    trainer.set_params({"c1": _L1, "c2": _L2, "max_iterations": _ROUNDS})
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "model")
        trainer.train(file)
        tagger = Tagger()
        tagger.open(file)
        return _rounded(tagger)


def _rounded(tagger: Tagger) -> model.Model:
    found = tagger.info()
    labelled = sorted(tagger.labels(), key=lambda label: (label != model.OUTSIDE, label))
    number = {label: place for place, label in enumerate(labelled)}
    weights: dict[str, list[tuple[int, int]]] = {}
    for (attribute, label), weight in sorted(found.state_features.items()):
        if _whole(weight):
            weights.setdefault(attribute, []).append((number[label], _whole(weight)))
    return model.Model(
        labels=tuple(labelled),
        transitions=tuple(
            tuple(_whole(found.transitions.get((one, other), 0.0)) for other in labelled) for one in labelled
        ),
        weights={attribute: tuple(sorted(both)) for attribute, both in weights.items()},
        steps=(),
    )


def _whole(weight: float) -> int:
    return round(weight * model.SCALE)
