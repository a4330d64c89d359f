"""Cross-validation by document: what the tagger finds in texts that it was not trained on, and how sure it may be."""

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from db.model.article import Span
from desktop.extraction.__main__ import found
from desktop.extraction.entries import entries
from desktop.extraction.names.names import reading
from desktop.extraction.names.tagging.model import Model
from desktop.extraction.names.tagging.tagger import Tagger
from desktop.extraction.sentences import sentences
from tests.training.conventions import without_titles
from tests.training.corpora import Document, documents, labels
from tests.training.fitting import fitted, rows

FOLDS = 5
_STEP = 200
"""A step of the calibration rests on at least so many names."""

Judged = tuple[int, bool]
"""The margin of a name, and whether it was right."""


def cross_validated(data: Path, folds: int = FOLDS) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """For each set of a folder what `desktop.extraction` writes for its documents, and seconds of processor time.

    Both the model and its calibration are made without the document. Takes some minutes.

    Raises:
        OSError: the folder has no annotated documents.
    """
    models = cross_fitted(data, folds)
    written: dict[str, list[dict[str, Any]]] = {}
    for document in documents(data):
        _, tagger = models[document.fold(folds)]
        began = time.process_time()
        one = found({"doc_id": document.doc_id, "text": document.text}, {"--actors"}, tagger)
        one["seconds"] = time.process_time() - began
        written.setdefault(document.corpus, []).append(one)
    yield from written.items()


def cross_fitted(data: Path, folds: int = FOLDS) -> list[tuple[Sequence[Judged], Tagger]]:
    """For each fold what a model trained on the others makes of it, and that model, calibrated on the others."""
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        parts = list(pool.map(partial(_without, data, folds), range(folds)))
    calibrated: list[tuple[Sequence[Judged], Tagger]] = []
    for fold, (model, judged) in enumerate(parts):
        others = [one for other, (_, several) in enumerate(parts) if other != fold for one in several]
        calibrated.append((judged, Tagger(model._replace(steps=steps(others)))))
    return calibrated


def _without(data: Path, folds: int, fold: int) -> tuple[Model, list[Judged]]:
    """The model that is trained without a fold, and its names there."""
    every = documents(data)
    model = fitted(row for document in every if document.fold(folds) != fold for row in rows(document))
    tagger = Tagger(model)
    return model, [one for document in every if document.fold(folds) == fold for one in _judged(document, tagger)]


def _judged(document: Document, tagger: Tagger) -> Iterator[Judged]:
    """The names that are found, without those of peoples, which the sets mark or not."""
    read = reading(document.text, sentences(document.text), entries())
    right = [*without_titles(labels(document, read.spans), read), "O"]
    for tag in tagger.tags(read.around):
        wanted = [f"B-{tag.type}", *[f"I-{tag.type}"] * (tag.last - tag.first - 1)]
        span = Span(read.spans[tag.first].start, read.spans[tag.last - 1].end)
        if tag.type != "OTHER" and not any(span.overlaps(people) for people in document.peoples()):
            yield tag.margin, right[tag.first : tag.last] == wanted and right[tag.last] != f"I-{tag.type}"


def steps(judged: Iterable[Judged]) -> tuple[tuple[int, float], ...]:
    """The calibration: a share of right ones that only rises with the margin (isotonic regression, PAVA).

    Neighbouring names are taken together until the share rises; Ayer, Brunk, Ewing, Reid, Silverman 1955.
    """
    ordered = sorted(judged)
    blocks: list[list[int]] = []  # from this margin on; how many; how many of them right
    for start in range(0, len(ordered), _STEP):
        part = ordered[start : start + _STEP]
        blocks.append([part[0][0], len(part), sum(right for _, right in part)])
        while len(blocks) > 1 and blocks[-1][2] * blocks[-2][1] <= blocks[-2][2] * blocks[-1][1]:
            _, count, right = blocks.pop()
            blocks[-1][1] += count
            blocks[-1][2] += right
    return tuple((margin, round(right / count, 3)) for margin, count, right in blocks)
