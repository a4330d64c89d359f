"""The shelves of a library: all of its articles, each collection, the archived ones."""

from typing import NamedTuple

from db.model.sentence import Sentence
from desktop.library.library import Library

SHOWN = "shown collection"
"""Name of the setting that holds the uuid of the collection to which the list of articles is narrowed; "" for none."""


class Shelf(NamedTuple):
    """Articles that are looked at together, in their order. A collection's shelf has its name and id."""

    name: Sentence | str
    article_ids: tuple[int, ...]
    collection_id: int | None = None
    archived: bool = False
    """Whether this is the shelf of what was put away."""


def whole_library(library: Library) -> Shelf:
    """All articles that are not archived, in the order in which they were added.

    Raises:
        LibraryError: the library cannot be read.
    """
    return Shelf(Sentence("All articles"), tuple(library.articles.ids()))


def archive(library: Library) -> Shelf:
    """The archived articles, in the order in which they were added.

    Raises:
        LibraryError: the library cannot be read.
    """
    return Shelf(Sentence("Archived"), tuple(library.articles.ids(archived=True)), archived=True)


def of_collection(library: Library, collection_id: int) -> Shelf | None:
    """The shelf of a collection, in its order; None when there is no such one.

    Raises:
        LibraryError: the library cannot be read.
    """
    found = next((one for one in library.collections.all() if one.id == collection_id), None)
    if found is None:
        return None
    return Shelf(found.name, tuple(library.collections.article_ids(collection_id)), collection_id)


def shown(library: Library) -> Shelf:
    """The shelf that the list of articles shows: the whole library, or the collection to which it was narrowed.

    One that is gone or empty does not narrow it: an empty list would look like an empty library.

    Raises:
        LibraryError: the library cannot be read.
    """
    uuid = library.study.setting(SHOWN)
    if uuid:
        found = next((one for one in library.collections.all() if one.uuid == uuid), None)
        shelf = None if found is None else of_collection(library, found.id)
        if shelf is not None and shelf.article_ids:
            return shelf
    return whole_library(library)


def shelves(library: Library) -> list[Shelf]:
    """Every shelf: the whole library, the collections in the order in which they were made, the archive if not empty.

    Raises:
        LibraryError: the library cannot be read.
    """
    collections = [
        Shelf(one.name, tuple(library.collections.article_ids(one.id)), one.id) for one in library.collections.all()
    ]
    put_away = archive(library)
    return [whole_library(library), *collections, *([put_away] if put_away.article_ids else [])]
