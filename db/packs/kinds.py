"""The kinds of things that a lesson file holds, and their columns: the one description for reading and writing."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Part(NamedTuple):
    """A table whose rows belong to a thing, by the column `owner`; `refs` say what kind of thing a column means.

    `name` is what a thing's content calls these rows.
    """

    name: str
    table: str
    owner: str
    columns: tuple[str, ...]
    refs: Mapping[str, str] = MappingProxyType({})
    order: str = "id"


class Kind(NamedTuple):
    """A table of things. `refs` are its columns that mean another thing, by the kind of that."""

    table: str
    columns: tuple[str, ...]
    refs: Mapping[str, str] = MappingProxyType({})
    anchored: bool = False
    parts: tuple[Part, ...] = ()
    has_uuid: bool = True
    """Whether it has one of its own; the others are known by what they say, or by their article."""

    @property
    def in_article(self) -> bool:
        """Whether each such thing belongs to one article."""
        return "article_id" in self.refs


_ARTICLE = {"article_id": "article"}
_ACTOR = {"actor_id": "actor"}

ARTICLE = Kind(
    "article",
    (
        "title", "author", "publication", "published", "published_confirmed", "origin", "language", "form", "edition",
        "text",
    ),
    parts=(
        Part("paragraphs", "paragraph", "article_id", ("start", "end", "kind", "number"), order="start"),
        Part("mentions", "mention", "article_id", ("actor_id", "start", "end"), _ACTOR, order='start, "end"'),
    ),
)  # fmt: skip
ACTOR = Kind(
    "actor",
    ("name", "kind", "gloss", "key"),
    parts=(
        Part("names", "actor_name", "actor_id", ("name", "language")),
        Part("roles", "role", "actor_id", ("title", "period")),
        Part("glosses", "gloss", "actor_id", ("text", "period")),
    ),
)
RELATION = Kind(
    "relation",
    ("kind", "period"),
    {**_ARTICLE, "from_id": "actor", "to_id": "actor"},
    anchored=True,
    has_uuid=False,
)
EVENT = Kind(
    "event",
    ("date", "date_basis", "date_rule", "title", "detail", "claim", "key"),
    {**_ARTICLE, "same_as": "event"},
    anchored=True,
    parts=(Part("actors", "event_actor", "event_id", ("actor_id", "role"), _ACTOR),),
)
LATER_EVENT = Kind("later_event", ("date", "title", "source"), _ARTICLE)
STATEMENT = Kind(
    "statement",
    ("speaker", "kind", "text", "stance"),
    {**_ARTICLE, "speaker_id": "actor", "answers_id": "statement"},
    anchored=True,
)
WORD = Kind("word", ("word", "meaning", "loaded", "plainer", "key"), _ARTICLE, anchored=True)
SIDE = Kind(
    "side",
    ("name", "style"),
    _ARTICLE,
    parts=(Part("members", "side_actor", "side_id", ("actor_id", "period"), _ACTOR),),
)
QUESTION = Kind("question", ("place", "prompt", "answer", "marks", "lines"), _ARTICLE, anchored=True)
SHEET = Kind("sheet", ("design",), _ARTICLE, has_uuid=False)
NOTE = Kind("note", ("colour", "text"), _ARTICLE, anchored=True)
COLLECTION = Kind(
    "collection",
    ("name",),
    parts=(
        Part(
            "articles",
            "collection_article",
            "collection_id",
            ("article_id", "place"),
            {"article_id": "article"},
            order="place",
        ),
    ),
)
LEARNING = Kind("learning", ("test_day",), _ARTICLE, has_uuid=False)
CARD = Kind(
    "card",
    ("kind", "state", "step", "stability", "difficulty", "due", "last", "set_aside"),
    _ARTICLE,
    parts=(
        Part(
            "reviews",
            "review",
            "card_id",
            ("uuid", "at", "rating", "milliseconds", "way", "scheduled"),
            order="at, uuid",
        ),
    ),
)

KINDS = (
    ACTOR, ARTICLE, RELATION, EVENT, LATER_EVENT, STATEMENT, WORD, SIDE, QUESTION, SHEET, NOTE, COLLECTION, LEARNING,
    CARD,
)  # fmt: skip
"""In the order in which things are stored: what is referred to comes first, but for things of one kind."""
BY_NAME = {kind.table: kind for kind in KINDS}
FOR_COLLEAGUES = frozenset({"question", "sheet"})
PRACTICE = frozenset({"learning", "card"})
"""What belongs to whoever practised."""
OWN = PRACTICE | {"note"}
"""What is the reader's own: it goes along only where that is asked for."""
DATED = {
    "event": "date", "later_event": "date", "relation": "period", "role": "period", "gloss": "period",
    "side_actor": "period",
}  # fmt: skip
"""The tables of a library that have, beside this column, its first and last day."""
