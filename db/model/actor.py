"""The people, groups and states that articles speak of, and where they are mentioned."""

from enum import StrEnum
from typing import NamedTuple

from db.model.article import Anchor, Span
from db.model.moment import Moment


class ActorKind(StrEnum):
    """What an actor is. A city is a PLACE, not the state whose government sits there."""

    PERSON = "person"
    STATE = "state"
    GOVERNMENT = "government"
    INSTITUTION = "institution"
    ORGANISATION = "organisation"
    BLOC = "bloc"
    ARMED_FORCES = "armed forces"
    ARMED_GROUP = "armed group"
    PLACE = "place"
    SHIP = "ship"


class OriginalName(NamedTuple):
    """The name in its own script; `language` is an ISO 639-1 code."""

    name: str
    language: str


class Role(NamedTuple):
    """An office or part that an actor held, and when (None: not stated)."""

    title: str
    period: Moment | None


class DatedGloss(NamedTuple):
    """Who an actor was during a period, in one sentence."""

    text: str
    period: Moment


class Actor(NamedTuple):
    """One actor of the library, shared by all articles. `id` is 0 until it is stored; `gloss` is one sentence.

    `glosses` say who the actor was at certain times; `gloss` holds for all other times. How an article sees the actor,
    db.model.tenure tells.
    """

    id: int
    uuid: str
    name: str
    kind: ActorKind
    gloss: str
    key: bool
    aliases: tuple[str, ...]
    originals: tuple[OriginalName, ...]
    roles: tuple[Role, ...]
    glosses: tuple[DatedGloss, ...] = ()


class Mention(NamedTuple):
    """A place in an article's text that names an actor."""

    actor_id: int
    span: Span


class Relation(NamedTuple):
    """`from_id` stands in relation `kind` ("commands", "part of") to `to_id`, as the anchor's words say."""

    id: int
    from_id: int
    kind: str
    to_id: int
    period: Moment | None
    anchor: Anchor


class Side(NamedTuple):
    """A side that the teacher has given in one article. `style` (0 to 7) picks colour, line and shape of its marks."""

    id: int
    uuid: str
    name: str
    style: int
    members: tuple[tuple[int, Moment | None], ...]
    """Pairs of actor id and the period in which the actor was on this side (None: throughout)."""
