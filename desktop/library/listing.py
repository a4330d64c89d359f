"""The articles of a list, read as far as somebody looks: ten thousand of them cost no more than a screenful."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import overload

from db.model.article import ArticleForm, ArticleSummary
from db.model.change import Change, Row
from db.model.errors import LibraryError
from desktop.library.library import Library

_BLOCK = 64
"""Articles that are read at once: more than a window shows."""


class ArticleList(Sequence[ArticleSummary]):
    """Articles by their place in a list. Their number and ids are known; the rest is read with the first look.

    One that is gone from the library meanwhile, or cannot be read, has no title.
    """

    def __init__(self, library: Library, ids: Sequence[int]) -> None:
        """List articles in this order."""
        self._library = library
        self._known: dict[int, ArticleSummary] = {}
        self._places: dict[int, int] = {}
        self.ids: tuple[int, ...] = tuple(ids)
        """The articles by their ids; look at these where no more is needed."""

    @classmethod
    def of_library(cls, library: Library) -> "ArticleList":
        """All articles that are not archived, in the order in which they were added.

        Raises:
            LibraryError: the library cannot be read.
        """
        return cls(library, library.articles.ids())

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> ArticleSummary: ...
    @overload
    def __getitem__(self, place: slice) -> list[ArticleSummary]: ...
    def __getitem__(self, place: int | slice) -> ArticleSummary | list[ArticleSummary]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self.ids)))]
        article_id = self.ids[place]
        known = self._known.get(article_id)
        return self._read(place % len(self.ids)) if known is None else known

    def _read(self, place: int) -> ArticleSummary:
        first = place - place % _BLOCK
        with suppress(
            LibraryError
        ):  # Whoever paints the list can do nothing about it; whoever opens the article says so.
            for found in self._library.articles.summaries(self.ids[first : first + _BLOCK]):
                self._known.setdefault(found.id, found)
        article_id = self.ids[place]
        return self._known.get(article_id) or ArticleSummary(article_id, "", "", ArticleForm.ARTICLE, "", 0, 0, 0, 0.0)

    def place_of(self, article_id: int) -> int | None:
        """Where an article stands, from 0; None where it is not in the list."""
        if not self._places:
            self._places = {one: place for place, one in enumerate(self.ids)}
        return self._places.get(article_id)

    def show_progress(self, article_id: int, part: float) -> None:
        """An article has been read up to a part of it, 0 to 1; what was read once stays read."""
        known = self._known.get(article_id)
        if known is not None and part > known.furthest:
            self._known[article_id] = known._replace(furthest=part)

    def forget(self, article_ids: Iterable[int]) -> None:
        """Read these again when somebody looks at them: they were changed."""
        for article_id in article_ids:
            self._known.pop(article_id, None)


def articles_touched(change: Change) -> frozenset[int]:
    """The articles of which a change touched a row of any table."""
    touched = set(change.ids("article"))
    for image in change.rows:
        for row in (image.before, image.after):
            article_id = None if row is None else row.get("article_id")
            if isinstance(article_id, int):
                touched.add(article_id)
    return frozenset(touched)


def articles_left(change: Change) -> frozenset[int]:
    """The articles that a change took out of the lists: deleted or archived ones."""
    rows = [row for row in change.rows if row.table == "article"]
    return frozenset(row.id for row in rows if _is_listed(row.before) and not _is_listed(row.after))


def _is_listed(row: Row | None) -> bool:
    return row is not None and not row["archived"]
