"""What a lesson file holds, free of row numbers: things that are the same wherever they are stored."""

from enum import StrEnum
from typing import NamedTuple, TypeAlias

Value: TypeAlias = str | int | list["Value"] | None


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
