"""What a lesson file holds, free of row numbers: things that are the same wherever they are stored."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple, TypeAlias
from uuid import UUID, uuid5

_NAMESPACE = UUID("0d3f5f0e-2f0a-4f5b-9d58-0f0f6c1a8d11")
"""Of derived uuids (RFC 9562, version 5)."""

Value: TypeAlias = str | int | float | list["Value"] | None


class Audience(StrEnum):
    """Whom a lesson file is for. PUPILS get no questions of a test, no answers, no saved sheets."""

    PUPILS = "pupils"
    COLLEAGUES = "colleagues"


class Thing(NamedTuple):
    """An article, actor, event... with its parts, by the names of its columns.

    `kind` is the name of its table. In `content` other things stand by their uuids, parts (paragraphs, mentions, names,
    roles) as lists of rows, and the evidence as `anchor`: start, end, quote, before, after. A relation has no uuid of
    its own; it is made of what the relation says.
    """

    kind: str
    uuid: str
    content: dict[str, Value]

    @property
    def canonical(self) -> str:
        """Its one text: equal for equal things alone."""
        return json.dumps(list(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @property
    def sha256(self) -> str:
        """The SHA-256 of its canonical text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.canonical.encode("utf-8")).hexdigest()


class Pack(NamedTuple):
    """A lesson: its things, actors first, then articles, in the order in which they are to be stored.

    `uuid` is the same in all editions, `edition` counts from 1, `made` is the day on which the file was written
    (2026-11-22).
    """

    uuid: str
    title: str
    edition: int
    audience: Audience
    made: str
    things: tuple[Thing, ...]

    def of_kind(self, kind: str) -> list[Thing]:
        """The things of one kind, in order."""
        return [thing for thing in self.things if thing.kind == kind]

    @property
    def sha256(self) -> str:
        """The SHA-256 of all that the lesson holds, in hexadecimal: head and things, in order."""
        head = [self.uuid, self.title, self.edition, self.audience.value, self.made]
        found = hashlib.sha256(json.dumps(head, ensure_ascii=False).encode("utf-8"))
        for thing in self.things:
            found.update(b"\n" + thing.canonical.encode("utf-8"))
        return found.hexdigest()


def derived_uuid(kind: str, content: Mapping[str, Value], alike: Counter[str] | None = None) -> str:
    """By what a thing is known that has no uuid of its own: a design and what is learnt by their article, a relation by
    its two actors, its kind and its quote, and where these are not enough by a number.

    `alike` counts the things that were known by the same so far, this one too in the end.
    """
    known_by: list[Value] = [content["article_id"]]
    if kind == "relation":
        anchor = content["anchor"]
        quote = anchor[2] if isinstance(anchor, list) else None
        known_by += [content["from_id"], content["kind"], content["to_id"], quote]
    number = 0
    if alike is not None:
        key = json.dumps([kind, known_by], ensure_ascii=False)
        number = alike[key]
        alike[key] += 1
    return str(uuid5(_NAMESPACE, json.dumps([kind, known_by, number], ensure_ascii=False)))
