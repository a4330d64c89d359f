"""What the program finds in the annotated documents."""

import json
import time
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop.extraction.__main__ import found
from tests.training.validation import cross_validated

Documents = list[dict[str, Any]]


class Bench:
    """The sets of a folder, and what is found in them: once, and when it is first asked for.

    `as_it_is` asks the program as it is, also where its models can be trained anew without the document.

    Raises:
        FileNotFoundError: the folder holds no annotated documents.
    """

    def __init__(self, data: Path, *, as_it_is: bool = False) -> None:
        self._data = data
        self._as_it_is = as_it_is
        self.actors = _sets(data / "actors")
        self.dates = _sets(data / "dates")

    @property
    def is_cross_validated(self) -> bool:
        """Whether names are found by models of which none was trained on the document it is asked about."""
        return not self._as_it_is

    @cached_property
    def found_actors(self) -> dict[str, Documents]:
        """By set: doc_id, mentions, seconds."""
        if self.is_cross_validated:
            return dict(cross_validated(self._data))
        return {name: find(documents, "--actors") for name, documents in self.actors.items()}

    @cached_property
    def found_dates(self) -> dict[str, Documents]:
        """By set: doc_id, timexes, seconds. Nothing of it is trained."""
        return {name: find(documents, "--dates") for name, documents in self.dates.items()}


def find(documents: Sequence[dict[str, Any]], wanted: str) -> Documents:
    """What the program writes for each document, asked for "--actors" or "--dates", with seconds of processor time."""
    found({"doc_id": "", "text": "In May 2016 Angela Merkel went to Paris."}, {wanted})  # loads its lists of words
    written: Documents = []
    for document in documents:
        began = time.process_time()
        written.append(found(document, {wanted}))
        written[-1]["seconds"] = time.process_time() - began
    return written


def words_per_second(documents: Documents, found_in: Documents) -> float:
    """Over all documents that were timed."""
    seconds = {one["doc_id"]: one["seconds"] for one in found_in}
    words = sum(len(one["text"].split()) for one in documents if one["doc_id"] in seconds)
    return words / max(sum(seconds.values()), 1e-9)


def _sets(folder: Path) -> dict[str, Documents]:
    found_here = {
        file.stem: [json.loads(line) for line in file.read_text("utf-8").split("\n") if line.strip()]
        for file in sorted(folder.glob("*.jsonl"))
    }
    if not found_here:
        raise FileNotFoundError(f"no annotated documents in {folder}")
    return found_here
