"""Articles that belong together, and what is known of each as a row of a long table."""

from typing import NamedTuple

from db.model.actor import Relation
from db.model.moment import Moment


class Collection(NamedTuple):
    """A collection by its name, which no other one has. `articles` counts those that are not archived."""

    id: int
    uuid: str
    name: str
    articles: int


class ArticleFacts(NamedTuple):
    """An article as a row of a table. `read` is how far it was read, 0 to 1; `collections` are their names."""

    id: int
    title: str
    author: str
    publication: str
    published: Moment | None
    words: int
    actors: int
    events: int
    read: float
    collections: tuple[str, ...]


class PlacedRelation(NamedTuple):
    """A relation, the article that says it, and the number of its paragraph (None in a heading)."""

    relation: Relation
    article_id: int
    paragraph: int | None
