"""The annotated texts that the tagger is trained on, and the labels of their words.

They are not part of the project: `--data` names a folder with `actors/*.jsonl`, one document a line:
{"doc_id", "text", "mentions": [{"start", "end", "type"}]}, offsets in code points. resources/words/names/README.md
lists the sets with their licences and credits.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from db.model.article import Span

_TYPES = {"PERSON": "PERSON", "ORG": "GROUP", "GPE": "PLACE", "LOC": "PLACE", "OTHER": "OTHER"}
_WITH_OTHERS = frozenset({"wikigold", "grobid_history", "redocred_dev"})
"""Where OTHER means events, works and buildings. Elsewhere there are pronouns, dates and single words among them."""
_LEFT = re.compile(r"(?:(?:the|a|an)\s+|[\s\"'“”‘’`(\[,;:.\-–—]+)", re.IGNORECASE)
_RIGHT = re.compile(r"(?:['’]s?|[\s\"“”‘’`)\],;:!?\-–—]+)$")


class Document(NamedTuple):
    """A text with its annotations; `corpus` is the name of its set."""

    corpus: str
    doc_id: str
    text: str
    mentions: Sequence[Mapping[str, Any]]

    def peoples(self) -> list[Span]:
        """Where it names peoples, creeds and the like, which are no actors here."""
        return [Span(one["start"], one["end"]) for one in self.mentions if one["type"] == "NORP"]

    def fold(self, folds: int) -> int:
        """Which of the folds (0, 1...) it is in, by its name, so that it stays there when others come."""
        return int.from_bytes(hashlib.sha256(self.doc_id.encode()).digest()[:4], "big") % folds


def documents(data: Path) -> list[Document]:
    """All documents of the folder, set by set, in the order of the files.

    Raises:
        OSError: the folder has no such files.
    """
    files = sorted((data / "actors").glob("*.jsonl"))
    if not files:
        raise FileNotFoundError(f"{data} has no actors/*.jsonl")
    return [document for file in files for document in _read(file)]


def _read(file: Path) -> Iterator[Document]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip():
            one = json.loads(line)
            yield Document(file.stem, one["doc_id"], one["text"], one["mentions"])


def labels(document: Document, words: Sequence[Span]) -> list[str]:
    """The label of each word: O, B-PERSON, I-PERSON..., without articles and marks around a name."""
    found = ["O"] * len(words)
    first = {word.start: place for place, word in enumerate(words)}
    last = {word.end: place for place, word in enumerate(words)}
    for mention in document.mentions:
        kind = _TYPES.get(mention["type"])
        if kind is None or (kind == "OTHER" and document.corpus not in _WITH_OTHERS):
            continue
        start, end = _trimmed(document.text, mention["start"], mention["end"])
        if start in first and end in last:
            found[first[start]] = f"B-{kind}"
            for place in range(first[start] + 1, last[end] + 1):
                found[place] = f"I-{kind}"
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end:
        left = _LEFT.match(text, start, end)
        if left is not None and left.end() < end:
            start = left.end()
            continue
        right = _RIGHT.search(text[start:end])
        if right is None or right.start() == 0:
            break
        end = start + right.start()
    return start, end
