"""Events with their dates, actors and evidence, and what came after the article."""

from db.model.event import Claim, DateBasis, Event, EventActor, LaterEvent
from db.model.moment import Moment
from db.rows import ANCHOR, add_anchor, anchor_from, moment_from
from db.store import Store

_EVENTS = (
    "SELECT event.id, uuid, event.article_id, date, date_basis, date_rule, title, detail, claim, key, same_as, "
    f"{ANCHOR} FROM event JOIN anchor ON anchor.id = anchor_id"  # noqa: S608 constant columns
)
_PARTS = "SELECT event_id, actor_id, role FROM event_actor JOIN event ON event.id = event_id"
_IN_ORDER = " ORDER BY event.article_id, anchor.start, event.id"
_OF_ARTICLE = " WHERE event.article_id = :article"
_AROUND = (
    f"{_OF_ARTICLE} OR event.same_as IN (SELECT id FROM event WHERE article_id = :article)"
    " OR event.id IN (SELECT same_as FROM event WHERE article_id = :article)"
)


class Events:
    """The event, event_actor and later_event tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def of_article(self, article_id: int) -> list[Event]:
        """The events of an article in the order in which it tells them."""
        return self._read(_OF_ARTICLE, {"article": article_id})

    def of_library(self) -> list[Event]:
        """The events of all articles, article by article, each in the order in which it tells them."""
        return self._read("", {})

    def around(self, article_id: int) -> list[Event]:
        """The events of an article, and those of other articles that tell the same happenings."""
        return self._read(_AROUND, {"article": article_id})

    def _read(self, condition: str, parameters: dict[str, int]) -> list[Event]:
        parts: dict[int, list[EventActor]] = {}
        for event_id, actor_id, role in self._store.rows(f"{_PARTS}{condition} ORDER BY event_actor.id", parameters):
            parts.setdefault(event_id, []).append(EventActor(actor_id, role))
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
            for id_, uuid, article_id, date, basis, rule, title, detail, claim, key, same_as, *anchor in (
                self._store.rows(f"{_EVENTS}{condition}{_IN_ORDER}", parameters)
            )
        ]

    def add(self, article_id: int, event: Event) -> int:
        """Store an event with its actors and return its id; the event's own article_id is not looked at."""
        event_id = self._store.insert(
            "event",
            uuid=event.uuid,
            article_id=article_id,
            date=None if event.date is None else event.date.edtf,
            earliest=None if event.date is None else event.date.earliest,
            latest=None if event.date is None else event.date.latest,
            date_basis=event.date_basis.value,
            date_rule=event.date_rule,
            title=event.title,
            detail=event.detail,
            claim=event.claim.value,
            key=int(event.key),
            anchor_id=add_anchor(self._store, article_id, event.anchor),
            same_as=event.same_as,
        )
        for part in event.actors:
            self._store.insert("event_actor", event_id=event_id, actor_id=part.actor_id, role=part.role)
        return event_id

    def set_key(self, event_id: int, key: bool) -> None:
        """Give or take the mark "learn this"."""
        self._store.update("event", event_id, key=int(key))

    def later(self, article_id: int) -> tuple[LaterEvent, ...]:
        """What came after an article, in order of time."""
        rows = self._store.rows(
            "SELECT id, uuid, date, title, source FROM later_event WHERE article_id = ? ORDER BY earliest, id",
            (article_id,),
        )
        return tuple(
            LaterEvent(id_, uuid, Moment.parse(date), title, source) for id_, uuid, date, title, source in rows
        )

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
