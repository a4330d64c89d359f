"""Events with their dates, actors and evidence, and what came after the article."""

from collections.abc import Sequence

from db.model.event import Claim, DateBasis, Event, EventActor, LaterEvent
from db.rows import (
    add_anchor,
    anchor_from,
    change_anchor,
    ids_where,
    known_moment,
    moment_from,
    remove_anchored,
    remove_where,
    same_at_the_start,
)
from db.store import Store

_AROUND = """
    WITH RECURSIVE around (id, same_as) AS (
        SELECT id, same_as FROM event WHERE article_id = ?
        UNION SELECT event.id, event.same_as FROM around JOIN event
            ON event.same_as = around.id OR event.id = around.same_as
    )
    SELECT id FROM around
"""


class Events:
    """The event, event_actor and later_event tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def of_article(self, article_id: int) -> list[Event]:
        """The events of an article in the order in which it tells them."""
        return self._read("SELECT id FROM event WHERE article_id = ?", article_id)

    def of_library(self) -> list[Event]:
        """The events of all articles, article by article, each in the order in which it tells them."""
        return self._read("SELECT id FROM event")

    def of_articles(self, article_ids: Sequence[int]) -> list[Event]:
        """The events of some articles, article by article as they were added, each in the order of its text."""
        return self._read(
            "SELECT id FROM event WHERE article_id IN (SELECT value FROM json_each(?))", str(list(article_ids))
        )

    def around(self, article_id: int) -> list[Event]:
        """The events of an article, and those of other articles that tell the same happenings."""
        return self._read(_AROUND, article_id)

    def get(self, event_id: int) -> Event | None:
        """One event; None when there is no such one."""
        found = self._read("SELECT id FROM event WHERE id = ?", event_id)
        return found[0] if found else None

    def _read(self, choosing: str, *parameters: object) -> list[Event]:
        """The events whose ids a query gives."""
        ids = [event_id for (event_id,) in self._store.rows(choosing, parameters)]
        chosen = (str(ids),)  # a JSON array, as both of the queries below take it apart
        parts: dict[int, list[EventActor]] = {}
        for event_id, actor_id, role in self._store.rows(
            "SELECT event_id, actor_id, role FROM event_actor"
            " WHERE event_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            chosen,
        ):
            parts.setdefault(event_id, []).append(EventActor(actor_id, role))
        rows = self._store.rows(
            "SELECT event.id, uuid, event.article_id, date, date_basis, date_rule, title, detail, claim, key, same_as,"
            ' start, "end", quote, "before", "after" FROM event JOIN anchor ON anchor.id = anchor_id'
            " WHERE event.id IN (SELECT value FROM json_each(?)) ORDER BY event.article_id, start, event.id",
            chosen,
        )
        return [
            Event(
                id_,
                uuid,
                article_id,
                moment_from(date),
                DateBasis(basis),
                rule,
                title,
                detail,
                Claim(claim),
                bool(key),
                tuple(parts.get(id_, ())),
                anchor_from(*anchor),
                same_as,
            )
            for id_, uuid, article_id, date, basis, rule, title, detail, claim, key, same_as, *anchor in rows
        ]

    def add(self, article_id: int, event: Event) -> int:
        """Store an event with its actors and return its id; the event's own article_id is not looked at."""
        event_id = self._store.insert(
            "event",
            uuid=event.uuid,
            article_id=article_id,
            anchor_id=add_anchor(self._store, article_id, event.anchor),
            **_columns(event),
        )
        self._add_parts(event_id, event.actors)
        return event_id

    def change(self, event: Event) -> None:
        """Give a stored event these values; its uuid and its article stay.

        Its parts in the order before the first that differs keep their rows.
        """
        row = self._store.row("SELECT anchor_id FROM event WHERE id = ?", (event.id,))
        if row is None:
            raise ValueError(f"there is no event {event.id}")
        self._store.update("event", event.id, **_columns(event))
        change_anchor(self._store, row[0], event.anchor)
        parts = self._store.rows(
            "SELECT id, actor_id, role FROM event_actor WHERE event_id = ? ORDER BY id", (event.id,)
        )
        same = same_at_the_start([EventActor(actor_id, role) for _, actor_id, role in parts], event.actors)
        for part_id, _, _ in parts[same:]:
            self._store.delete("event_actor", part_id)
        self._add_parts(event.id, event.actors[same:])

    def _add_parts(self, event_id: int, parts: Sequence[EventActor]) -> None:
        for part in parts:
            self._store.insert("event_actor", event_id=event_id, actor_id=part.actor_id, role=part.role)

    def remove(self, event_id: int) -> None:
        """Delete an event with its parts and its anchor. One that is gone already is no error.

        Events of other articles that told the same happening by way of this one go on telling the same one.
        """
        row = self._store.row("SELECT same_as FROM event WHERE id = ?", (event_id,))
        if row is None:
            return
        following = ids_where(self._store, "event", "same_as = ?", event_id)
        for one in following:
            head = following[0] if row[0] is None else row[0]
            self._store.update("event", one, same_as=None if one == head else head)
        remove_where(self._store, "different_events", "? IN (one_id, other_id)", event_id)
        remove_where(self._store, "event_actor", "event_id = ?", event_id)
        remove_anchored(self._store, "event", event_id)

    def set_key(self, event_id: int, key: bool) -> None:
        """Give or take the mark "learn this"."""
        self._store.update("event", event_id, key=int(key))

    def later(self, article_id: int) -> tuple[LaterEvent, ...]:
        """What came after an article, in order of time."""
        rows = self._store.rows(
            "SELECT id, uuid, date, title, source FROM later_event WHERE article_id = ? ORDER BY id", (article_id,)
        )
        later = [LaterEvent(id_, uuid, known_moment(date), title, source) for id_, uuid, date, title, source in rows]
        return tuple(sorted(later, key=lambda event: event.date.sort_key()))

    def add_later(self, article_id: int, later: LaterEvent) -> int:
        """Store a later event and return its id."""
        return self._store.insert(
            "later_event",
            uuid=later.uuid,
            article_id=article_id,
            date=later.date.edtf,
            earliest=later.date.earliest,
            latest=later.date.latest,
            title=later.title,
            source=later.source,
        )

    def change_later(self, later: LaterEvent) -> None:
        """Give a stored later event these values; its uuid and its article stay."""
        self._store.update(
            "later_event",
            later.id,
            date=later.date.edtf,
            earliest=later.date.earliest,
            latest=later.date.latest,
            title=later.title,
            source=later.source,
        )

    def remove_later(self, later_id: int) -> None:
        """Delete a later event. One that is gone already is no error."""
        remove_where(self._store, "later_event", "id = ?", later_id)


def _columns(event: Event) -> dict[str, str | int | None]:
    """What can be changed in the row of an event."""
    return {
        "date": None if event.date is None else event.date.edtf,
        "earliest": None if event.date is None else event.date.earliest,
        "latest": None if event.date is None else event.date.latest,
        "date_basis": event.date_basis.value,
        "date_rule": event.date_rule,
        "title": event.title,
        "detail": event.detail,
        "claim": event.claim.value,
        "key": int(event.key),
        "same_as": event.same_as,
    }
