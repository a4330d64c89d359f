"""What is read of many articles at once, for tables, timelines and maps: never a text.

Every method takes the ids of articles, as few or as many as the caller wants to wait for.
"""

from collections.abc import Sequence

from db.model.actor import Relation
from db.model.collection import ArticleFacts, PlacedRelation
from db.rows import anchor_from, moment_from
from db.store import Store

_CHOSEN = "IN (SELECT value FROM json_each(?))"
_NUMBER = """(SELECT number FROM paragraph WHERE paragraph.article_id = anchor.article_id
    AND paragraph.start <= anchor.start ORDER BY paragraph.start DESC LIMIT 1)"""


class Shelving:
    """Reads the tables of articles, their events and relations, and the collections they are in."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def facts(self, article_ids: Sequence[int]) -> list[ArticleFacts]:
        """These articles in this order, as rows of a table; one that is gone is left out."""
        chosen = (str(list(article_ids)),)
        actors = self._counts("SELECT article_id, count(DISTINCT actor_id) FROM mention", chosen)
        events = self._counts("SELECT article_id, count(*) FROM event", chosen)
        names: dict[int, list[str]] = {}
        for article_id, name in self._store.rows(
            "SELECT article_id, name FROM collection_article JOIN collection ON collection.id = collection_id"  # noqa: S608
            f" WHERE article_id {_CHOSEN} ORDER BY collection_id",
            chosen,
        ):
            names.setdefault(article_id, []).append(name)
        rows = self._store.rows(
            "SELECT article.id, title, author, publication, published, words,"  # noqa: S608  our own words
            " coalesce((SELECT furthest * 1.0 / length(text) FROM reading_position"
            f" WHERE article_id = article.id), 0.0) FROM article WHERE id {_CHOSEN}",
            chosen,
        )
        found = {
            id_: ArticleFacts(
                id_, title, author, publication, moment_from(published), words,
                actors.get(id_, 0), events.get(id_, 0), min(1.0, read), tuple(names.get(id_, ())),
            )
            for id_, title, author, publication, published, words, read in rows
        }  # fmt: skip
        return [found[article_id] for article_id in article_ids if article_id in found]

    def _counts(self, counting: str, chosen: tuple[str]) -> dict[int, int]:
        return dict(self._store.rows(f"{counting} WHERE article_id {_CHOSEN} GROUP BY article_id", chosen))

    def event_paragraphs(self, article_ids: Sequence[int]) -> dict[int, int | None]:
        """The number of the paragraph that tells each event of some articles, by event; None in a heading."""
        return dict(
            self._store.rows(
                f"SELECT event.id, {_NUMBER} FROM event JOIN anchor ON anchor.id = anchor_id"  # noqa: S608  our own words
                f" WHERE event.article_id {_CHOSEN}",
                (str(list(article_ids)),),
            )
        )

    def with_sides(self, article_ids: Sequence[int]) -> list[int]:
        """Those of some articles in which sides were given, in the order in which they were added."""
        rows = self._store.rows(
            f"SELECT DISTINCT article_id FROM side WHERE article_id {_CHOSEN} ORDER BY article_id",  # noqa: S608
            (str(list(article_ids)),),
        )
        return [article_id for (article_id,) in rows]

    def relations(self, article_ids: Sequence[int]) -> list[PlacedRelation]:
        """The relations of some articles, article by article as they were added, each in reading order."""
        rows = self._store.rows(
            'SELECT relation.id, from_id, relation.kind, to_id, period, start, "end", quote, "before", "after",'  # noqa: S608
            f" relation.article_id, {_NUMBER} FROM relation JOIN anchor ON anchor.id = anchor_id"
            f" WHERE relation.article_id {_CHOSEN} ORDER BY relation.article_id, start, relation.id",
            (str(list(article_ids)),),
        )
        return [
            PlacedRelation(
                Relation(row[0], row[1], row[2], row[3], moment_from(row[4]), anchor_from(*row[5:10])), row[10], row[11]
            )
            for row in rows
        ]
