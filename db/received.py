"""What came in lesson files, as it was then."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from db.model.pack import Thing
from db.rows import utc_now
from db.store import Store


class Came(NamedTuple):
    """How a thing came: in which edition of which lesson, and the SHA-256 of what it held."""

    lesson_uuid: str
    edition: int
    sha256: str


class Received:
    """The received table."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def all(self) -> dict[str, Came]:
        """Everything that came in lessons, by uuid."""
        rows = self._store.rows("SELECT uuid, lesson_uuid, edition, sha256 FROM received")
        return {uuid: Came(lesson, edition, sha256) for uuid, lesson, edition, sha256 in rows}

    def edition(self, lesson_uuid: str) -> int | None:
        """The newest edition of a lesson that was taken in; None where there is none."""
        row = self._store.row("SELECT max(edition) FROM received WHERE lesson_uuid = ?", (lesson_uuid,))
        return None if row is None else row[0]

    def set(self, lesson_uuid: str, edition: int, things: Iterable[Thing]) -> None:
        """Remember what things held when they came."""
        rows = dict(self._store.rows("SELECT uuid, id FROM received"))
        for thing in things:
            values = {"lesson_uuid": lesson_uuid, "edition": edition, "sha256": thing.sha256}
            if thing.uuid in rows:
                self._store.update("received", rows[thing.uuid], **values)
            else:
                rows[thing.uuid] = self._store.insert("received", uuid=thing.uuid, added=utc_now(), **values)

    def forget(self, uuids: Iterable[str]) -> None:
        """Forget how things came that are gone."""
        rows: Mapping[str, int] = dict(self._store.rows("SELECT uuid, id FROM received"))
        for uuid in uuids:
            if uuid in rows:
                self._store.delete("received", rows[uuid])
