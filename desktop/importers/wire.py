"""What the two processes say to each other: lines of JSON, short ones, so that reading none of them takes long.

The parent sends one request. The child answers with progress, and at the end with documents or a failure; a document
comes with its first blocks and is followed by the others. What comes is looked at before it is believed.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, cast

from db.model.article import ParagraphKind
from db.model.sentence import Sentence, packed, unpacked
from desktop.importers.document import Block, Document, Pasted, Proposal, Source

BLOCKS_A_LINE = 50
_PROPOSALS = ("titles", "authors", "publications", "dates", "languages")
_NEVER = re.compile("[\0\r\n\ud800-\udfff]")

Values = Mapping[str, object]


class Request(NamedTuple):
    """What is to be read, and with how much of the machine: bytes of memory, seconds of processor time."""

    source: Source
    encoding: str | None
    memory: int
    seconds: int


class Failure(NamedTuple):
    """Why nothing was read, for people. `memory` says that it was for want of it."""

    what: Sentence
    remedy: Sentence
    memory: bool


def pack_request(request: Request) -> bytes:
    """A request: a line of JSON and, of a paste, its page and its text.

    These are not in JSON because to make that of ten million letters would hold the window up for a moment.
    """
    source = request.source
    page, text = source if isinstance(source, Pasted) else ("", "")
    content = page.encode("utf-8", "surrogatepass")
    where = len(content) if isinstance(source, Pasted) else str(source)
    head = json.dumps([where, request.encoding, request.memory, request.seconds]).encode("ascii")
    return b"\n".join((head, content + text.encode("utf-8", "surrogatepass")))


def unpack_request(data: bytes) -> Request:
    """The request of the parent, whose word is taken."""
    head, _, content = data.partition(b"\n")
    where, encoding, memory, seconds = json.loads(head)
    if isinstance(where, str):
        return Request(Path(where), encoding, memory, seconds)
    page, text = (part.decode("utf-8", "surrogatepass") for part in (content[:where], content[where:]))
    return Request(Pasted(page, text), encoding, memory, seconds)


def line(**values: object) -> bytes:
    """One line of the child's."""
    return json.dumps(values).encode("ascii") + b"\n"


def pack_documents(documents: tuple[Document, ...]) -> Iterator[bytes]:
    """The lines that hold all documents, and the last one of the child."""
    for document in documents:
        values = document._asdict()
        for field in _PROPOSALS:
            values[field] = [[proposal.value, packed(proposal.found)] for proposal in values[field]]
        values["name"] = packed(document.name)
        values["warnings"] = [packed(warning) for warning in document.warnings]
        values["blocks"] = []
        yield line(document=values)
        blocks = [[text, kind.value, packed(why) if why else ""] for text, kind, _kept, why in document.blocks]
        for start in range(0, len(blocks), BLOCKS_A_LINE):
            yield line(blocks=blocks[start : start + BLOCKS_A_LINE])
    yield line(done=len(documents))


class Answer:
    """The child's answer as far as it has come; `take` each line of it."""

    def __init__(self) -> None:
        self.progress = 0.0
        self.failure: Failure | None = None
        self.is_whole = False
        self._documents: list[tuple[Document, list[Block]]] = []

    @property
    def documents(self) -> tuple[Document, ...]:
        """What has come; all of it once `is_whole`."""
        return tuple(document._replace(blocks=tuple(blocks)) for document, blocks in self._documents)

    def take(self, data: bytes) -> None:
        """Read one line.

        Raises:
            ValueError: no child of ours writes that.
        """
        values: object = json.loads(data)
        if (
            self.is_whole
            or self.failure is not None
            or not isinstance(values, dict)
            or len(cast("Values", values)) != 1
        ):
            raise ValueError(f"unexpected line: {data[:80]!r}")
        ((key, value),) = cast("Values", values).items()
        if key == "progress":
            self.progress = min(1.0, max(0.0, _number(value)))
        elif key == "document":
            self._documents.append((_document(_mapping(value)), []))
        elif key == "blocks" and self._documents:
            self._documents[-1][1].extend(_block(_list(block)) for block in _list(value))
        elif key == "done" and value == len(self._documents) > 0:
            self.is_whole = True
        elif key == "failure":
            what, remedy, memory = _list(value)
            self.failure = Failure(unpacked(what), unpacked(remedy), memory is True)
        else:
            raise ValueError(f"unexpected line: {data[:80]!r}")


def _document(values: Values) -> Document:
    proposals = {field: tuple(_proposal(_list(one)) for one in _list(values[field])) for field in _PROPOSALS}
    name = values["name"]
    return Document(
        name=name if isinstance(name, str) else unpacked(name),
        format=_text(values["format"]),
        blocks=(),
        words_in=int(_number(values["words_in"])),
        encoding=_text(values["encoding"]),
        warnings=tuple(unpacked(warning) for warning in _list(values["warnings"])),
        **proposals,
    )


def _proposal(values: list[object]) -> Proposal:
    value, found = values
    return Proposal(_text(value), unpacked(found))


def _block(values: list[object]) -> Block:
    text, kind, why = values
    reason = unpacked(why)
    if not text:
        raise ValueError("an empty block")
    return Block(_text(text), ParagraphKind(_text(kind)), not reason, reason)


def _text(value: object) -> str:
    if not isinstance(value, str) or _NEVER.search(value):
        raise ValueError(f"no text: {value!r}"[:200])
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"no number: {value!r}"[:200])
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError(f"no list: {value!r}"[:200])
    return cast("list[object]", value)


def _mapping(value: object) -> Values:
    if not isinstance(value, dict):
        raise ValueError(f"no mapping: {value!r}"[:200])
    return cast("Values", value)
