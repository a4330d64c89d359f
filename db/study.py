"""What belongs to the reader: notes, the reading position, and what the program remembers with the library."""

from db.model.article import Anchor
from db.model.study import Note, ReadingPosition
from db.rows import add_anchor, anchor_from, remove_anchored, utc_now
from db.store import Store


class Study:
    """The note, reading_position and setting tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def notes(self, article_id: int) -> tuple[Note, ...]:
        """The notes of an article in reading order."""
        rows = self._store.rows(
            'SELECT note.id, uuid, note.article_id, colour, text, start, "end", quote, "before", "after" FROM note'
            " JOIN anchor ON anchor.id = anchor_id WHERE note.article_id = ? ORDER BY start, note.id",
            (article_id,),
        )
        return tuple(
            Note(id_, uuid, article, colour, text, anchor_from(*anchor))
            for id_, uuid, article, colour, text, *anchor in rows
        )

    def has_notes(self) -> bool:
        """Whether any article has a note, a highlight or a bookmark."""
        return self._store.row("SELECT id FROM note LIMIT 1") is not None

    def add_note(self, article_id: int, uuid: str, colour: str, text: str, anchor: Anchor) -> int:
        """Store a note and return its id."""
        now = utc_now()
        return self._store.insert(
            "note",
            uuid=uuid,
            article_id=article_id,
            colour=colour,
            text=text,
            anchor_id=add_anchor(self._store, article_id, anchor),
            added=now,
            changed=now,
        )

    def change_note(self, note_id: int, colour: str, text: str) -> None:
        """Give a note another colour or other words; its place stays."""
        self._store.update("note", note_id, colour=colour, text=text, changed=utc_now())

    def remove_note(self, note_id: int) -> None:
        """Delete a note with its anchor. A note that is gone already is no error."""
        remove_anchored(self._store, "note", note_id)

    def reading_position(self, article_id: int) -> ReadingPosition:
        """Where reading stopped; the beginning for an article that was never opened."""
        row = self._store.row('SELECT "offset", furthest FROM reading_position WHERE article_id = ?', (article_id,))
        return ReadingPosition(0, 0) if row is None else ReadingPosition(*row)

    def set_reading_position(self, article_id: int, position: ReadingPosition) -> None:
        """Remember where reading stopped."""
        row = self._store.row("SELECT id FROM reading_position WHERE article_id = ?", (article_id,))
        values = {"offset": position.offset, "furthest": position.furthest, "changed": utc_now()}
        if row is None:
            self._store.insert("reading_position", article_id=article_id, **values)
        else:
            self._store.update("reading_position", row[0], **values)

    def setting(self, name: str) -> str | None:
        """A remembered value, or None."""
        row = self._store.row("SELECT value FROM setting WHERE name = ?", (name,))
        return None if row is None else row[0]

    def settings(self, beginning: str) -> dict[str, str]:
        """The remembered values whose names begin so, in the order in which they were first remembered."""
        rows = self._store.rows(
            "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY id", (len(beginning), beginning)
        )
        return dict(rows)

    def set_setting(self, name: str, value: str) -> None:
        """Remember a value with the library."""
        row = self._store.row("SELECT id FROM setting WHERE name = ?", (name,))
        if row is None:
            self._store.insert("setting", name=name, value=value)
        else:
            self._store.update("setting", row[0], value=value)
