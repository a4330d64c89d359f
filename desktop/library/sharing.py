"""Lessons to give away: sharing articles as a file, and taking such a file in."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from db.model.errors import StorageError
from db.model.pack import Audience, Pack
from db.packs.held import Held, kinds_for
from db.packs.kinds import OWN
from db.packs.loading import is_lesson, load
from db.packs.writing import write
from desktop.library.library import Library
from desktop.library.planning import Plan, in_order, plan
from desktop.library.taking import take
from desktop.library.typed import one_line

__all__ = ["Plan", "Shared", "is_lesson", "load", "plan", "put_together", "save", "shared_lessons", "take"]

_SHARED = "shared lesson "
"""Before the uuid of a lesson, the name under which a library remembers what was shared."""


class Shared(NamedTuple):
    """A lesson that was shared from this library: its newest edition."""

    uuid: str
    title: str
    edition: int
    audience: Audience
    article_uuids: tuple[str, ...]
    sha256: str
    """Of what it held, but for edition, day and what was the reader's own."""


def shared_lessons(library: Library) -> list[Shared]:
    """The lessons that were shared from this library, in the order of their first editions."""
    found: list[Shared] = []
    for name, value in library.study.settings(_SHARED).items():
        stored: dict[str, Any] = json.loads(value)
        found.append(
            Shared(
                name.removeprefix(_SHARED),
                stored["title"],
                stored["edition"],
                Audience(stored["audience"]),
                tuple(stored["articles"]),
                stored["sha256"],
            )
        )
    return found


def put_together(
    library: Library,
    article_ids: Sequence[int],
    audience: Audience,
    title: str,
    day: str,
    *,
    notes: bool = False,
    practice: bool = False,
    collection: str = "",
    again: Shared | None = None,
) -> Pack:
    """The lesson of these articles, in this order, with everything that belongs to them.

    `day` is today (2026-11-22). `again` makes it the next edition of a lesson, or the same one where nothing has
    changed but what is the reader's own: `notes`, and `practice` (what is learnt, how well each card is known, all
    answers). `collection` is the uuid of one that goes along. Suggestions, reading positions and presets never do.

    Raises:
        LibraryError: the library cannot be read.
    """
    kinds = kinds_for(audience, notes=notes, practice=practice) | ({"collection"} if collection else frozenset[str]())
    things, _ = Held(library.store).read(article_ids, kinds)
    kept = tuple(in_order(thing) for thing in things if thing.kind != "collection" or thing.uuid == collection)
    uuid = str(uuid4()) if again is None else again.uuid
    pack = Pack(uuid, one_line(title), 1, audience, day, kept)
    if again is not None:
        pack = pack._replace(edition=again.edition + (_content(pack) != again.sha256))
    return pack


def save(library: Library, pack: Pack, target: Path) -> None:
    """Write a lesson into a file, and remember it as shared.

    Raises:
        LibraryError: it could not be written; the old file, if there was one, is as it was.
    """
    if os.path.realpath(target) == str(library.path):
        raise StorageError("“{name}” is the library itself.", "Choose another name.", name=target.name)
    write(pack, target)
    stored = {
        "title": pack.title,
        "edition": pack.edition,
        "audience": pack.audience.value,
        "articles": [thing.uuid for thing in pack.of_kind("article")],
        "sha256": _content(pack),
    }
    if not library.store.read_only:
        with library.store.quiet():
            library.study.set_setting(_SHARED + pack.uuid, json.dumps(stored, ensure_ascii=False))


def _content(pack: Pack) -> str:
    """The SHA-256 by which editions are told apart: what is the reader's own makes no new edition for others."""
    things = tuple(thing for thing in pack.things if thing.kind not in OWN)
    return pack._replace(edition=1, made="", things=things).sha256
