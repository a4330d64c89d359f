"""What happened: events that an article tells, with their actors and evidence, and what came later."""

from enum import StrEnum
from typing import NamedTuple

from db.model.article import Anchor
from db.model.moment import Moment


class DateBasis(StrEnum):
    """Whether the text says the date, or it was worked out from the publication date."""

    STATED = "stated"
    WORKED_OUT = "worked out"


class Claim(StrEnum):
    """How the text tells it: as fact, as the author's view, or with a hedge ("appears", "reports that")."""

    REPORT = "report"
    JUDGEMENT = "judgement"
    HEDGED = "hedged"


class EventActor(NamedTuple):
    """An actor's part in an event, in a few words ("signs", "host"); may be empty."""

    actor_id: int
    role: str


class Event(NamedTuple):
    """Something that happened, as one article tells it. `id` is 0 until it is stored.

    `date_rule` says how a worked-out date was found. `same_as` is the id of an event of another article that tells the
    same happening, perhaps with another date: both stay, and a merged timeline joins them.
    """

    id: int
    uuid: str
    article_id: int
    date: Moment | None
    date_basis: DateBasis
    date_rule: str
    title: str
    detail: str
    claim: Claim
    key: bool
    actors: tuple[EventActor, ...]
    anchor: Anchor
    same_as: int | None


class LaterEvent(NamedTuple):
    """Something that happened after the article was written; `source` is cited instead of a quote."""

    id: int
    uuid: str
    date: Moment
    title: str
    source: str
