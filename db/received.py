"""What came in lesson files, as it was then."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from db.store import Store


class Came(NamedTuple):
    """How a thing came: in which edition of which lesson, and the SHA-256 of what it held.

    `added` is the day on which that lesson was made (2026-11-22). Libraries that were written before that was kept have
    the time stamp there of when it came.
    """

    lesson_uuid: str
    edition: int
    sha256: str
    added: str


class Received:
    """The received table."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def all(self) -> dict[str, Came]:
        """Everything that came in lessons, by uuid."""
        rows = self._store.rows("SELECT uuid, lesson_uuid, edition, sha256, added FROM received")
        return {uuid: Came(*came) for uuid, *came in rows}

    def edition(self, lesson_uuid: str) -> int | None:
        """The newest edition of a lesson that was taken in; None where there is none."""
        row = self._store.row("SELECT max(edition) FROM received WHERE lesson_uuid = ?", (lesson_uuid,))
        return None if row is None else row[0]

    def set(self, lesson_uuid: str, edition: int, made: str, hashes: Mapping[str, str]) -> None:
        """Remember the SHA-256 of what things held when they came, by their uuids; `made` is the lesson's day."""
        ids = dict(self._store.rows("SELECT uuid, id FROM received"))
        before = self.all()
        for uuid, sha256 in hashes.items():
            came = before.get(uuid)
            values = {"lesson_uuid": lesson_uuid, "edition": edition, "sha256": sha256}
            if came is None:
                self._store.insert("received", uuid=uuid, added=made, **values)
            elif came != (*values.values(), came.added):
                self._store.update("received", ids[uuid], added=made, **values)

    def forget(self, uuids: Iterable[str]) -> None:
        """Forget how things came that are gone."""
        rows: Mapping[str, int] = dict(self._store.rows("SELECT uuid, id FROM received"))
        for uuid in uuids:
            if uuid in rows:
                self._store.delete("received", rows[uuid])
