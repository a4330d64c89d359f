"""Collections of articles, and the order of the articles within each."""

from collections.abc import Sequence

from db.model.collection import Collection
from db.rows import ids_where, remove_where
from db.store import Store


class Collections:
    """The collection and collection_article tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def all(self) -> list[Collection]:
        """Every collection, in the order in which they were made."""
        rows = self._store.rows(
            "SELECT id, uuid, name, (SELECT count(*) FROM collection_article WHERE collection_id = collection.id"
            " AND article_id NOT IN (SELECT id FROM article WHERE archived = 1)) FROM collection ORDER BY id"
        )
        return [Collection(*row) for row in rows]

    def named(self, name: str) -> int | None:
        """The collection of exactly this name; None when there is no such one."""
        found = ids_where(self._store, "collection", "name = ?", name)
        return found[0] if found else None

    def article_ids(self, collection_id: int) -> list[int]:
        """The articles of a collection in its order, without archived ones."""
        rows = self._store.rows(
            "SELECT article_id FROM collection_article WHERE collection_id = ?"
            " AND article_id NOT IN (SELECT id FROM article WHERE archived = 1) ORDER BY place, id",
            (collection_id,),
        )
        return [article_id for (article_id,) in rows]

    def of_articles(self) -> dict[int, list[str]]:
        """The names of the collections that each article is in, by article; one that is in none is absent."""
        rows = self._store.rows(
            "SELECT article_id, name FROM collection_article JOIN collection ON collection.id = collection_id"
            " ORDER BY collection_id"
        )
        found: dict[int, list[str]] = {}
        for article_id, name in rows:
            found.setdefault(article_id, []).append(name)
        return found

    def add(self, uuid: str, name: str) -> int:
        """Store an empty collection and return its id."""
        return self._store.insert("collection", uuid=uuid, name=name)

    def rename(self, collection_id: int, name: str) -> None:
        """Give a collection another name."""
        self._store.update("collection", collection_id, name=name)

    def remove(self, collection_id: int) -> None:
        """Delete a collection; its articles stay. One that is gone already is no error."""
        remove_where(self._store, "collection_article", "collection_id = ?", collection_id)
        remove_where(self._store, "collection", "id = ?", collection_id)

    def put(self, collection_id: int, article_ids: Sequence[int]) -> None:
        """Put articles at the end of a collection, in this order; those that are in it stay where they are."""
        rows = self._store.rows(
            "SELECT article_id, place FROM collection_article WHERE collection_id = ?", (collection_id,)
        )
        present = {article_id for article_id, _ in rows}
        place = max((place for _, place in rows), default=0)
        for article_id in dict.fromkeys(article_ids):
            if article_id not in present:
                place += 1
                self._store.insert(
                    "collection_article", collection_id=collection_id, article_id=article_id, place=place
                )

    def take(self, collection_id: int, article_ids: Sequence[int]) -> None:
        """Take articles out of a collection. One that is not in it is no error."""
        for article_id in article_ids:
            remove_where(
                self._store, "collection_article", "collection_id = ? AND article_id = ?", collection_id, article_id
            )

    def arrange(self, collection_id: int, article_ids: Sequence[int]) -> None:
        """Put the articles of a collection into this order; those that are not named come after them, as before."""
        rows = self._store.rows(
            "SELECT id, article_id FROM collection_article WHERE collection_id = ? ORDER BY place, id", (collection_id,)
        )
        wanted = {article_id: place for place, article_id in enumerate(article_ids)}
        rows.sort(key=lambda row: wanted.get(row[1], len(wanted)))
        self._store.update_all(
            "collection_article", ("place",), {row_id: (place,) for place, (row_id, _) in enumerate(rows, 1)}
        )

    def forget_article(self, article_id: int) -> None:
        """Take an article out of all collections, before it is deleted."""
        remove_where(self._store, "collection_article", "article_id = ?", article_id)
