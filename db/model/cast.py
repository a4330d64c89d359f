"""An actor among the others of many articles."""

from typing import NamedTuple

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.moment import Moment


class CastMember(NamedTuple):
    """An actor as a row of a long list; the counts are those of the articles that were asked about."""

    id: int
    name: str
    kind: ActorKind
    original: str
    """The name in its own script; "" without one."""
    gloss: str
    key: bool
    articles: int
    mentions: int


class SeenIn(NamedTuple):
    """An article that mentions an actor, how often, and the place of the first mention."""

    article_id: int
    title: str
    published: Moment | None
    archived: bool
    mentions: int
    first: Span
