"""Collections: made, renamed, filled, ordered, deleted, and each of it taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.errors import LibraryError
from desktop.library import collecting
from desktop.library.curating.details import remove_article, set_archived
from desktop.library.library import Library
from desktop.library.shelves import Shelf, shelves, shown


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    with Library.open(bundled) as library:
        yield library


@pytest.fixture
def term(library: Library) -> int:
    """A collection of the three articles."""
    (collection_id,) = collecting.make(library, " Term  two ", library.articles.ids()).ids("collection")
    return collection_id


def named(library: Library) -> dict[str, int]:
    return {one.name: one.articles for one in library.collections.all()}


def test_a_collection_holds_articles_in_their_order(library: Library, term: int) -> None:
    first, second, third = library.articles.ids()

    assert named(library) == {"Term two": 3}
    collecting.move(library, term, [third], later=False)
    assert library.collections.article_ids(term) == [first, third, second]
    collecting.move(library, term, [first, third], later=True)
    assert library.collections.article_ids(term) == [second, first, third]
    library.history.undo()
    library.history.undo()
    assert library.collections.article_ids(term) == [first, second, third]


@pytest.mark.parametrize(
    ("order", "chosen", "later", "wanted"),
    [
        ([1, 2, 3, 4], [2], True, [1, 3, 2, 4]),
        ([1, 2, 3, 4], [4], True, [1, 2, 3, 4]),
        ([1, 2, 3, 4], [3, 4], True, [1, 2, 3, 4]),
        ([1, 2, 3, 4], [1, 3], True, [2, 1, 4, 3]),
        ([1, 2, 3, 4], [1, 2], False, [1, 2, 3, 4]),
        ([1, 2, 3, 4], [2, 4], False, [2, 1, 4, 3]),
        ([], [7], False, []),
    ],
)
def test_articles_move_without_passing_each_other(
    order: list[int], chosen: list[int], later: bool, wanted: list[int]
) -> None:
    assert collecting.moved(order, chosen, later) == wanted


def test_putting_an_article_in_twice_changes_nothing(library: Library, term: int) -> None:
    ids = library.articles.ids()

    assert collecting.put(library, term, [ids[1], ids[1]]).rows == ()
    collecting.take(library, term, [ids[1]])
    assert library.collections.article_ids(term) == [ids[0], ids[2]]
    collecting.put(library, term, [ids[1]])
    assert library.collections.article_ids(term) == [ids[0], ids[2], ids[1]]


def test_a_name_is_given_once(library: Library, term: int) -> None:
    with pytest.raises(LibraryError, match="called “Term two” already"):
        collecting.make(library, "Term two")
    with pytest.raises(ValueError, match="no name"):
        collecting.rename(library, term, " \n ")
    collecting.rename(library, term, "Term two")  # its own
    collecting.rename(library, term, "Term three")
    assert named(library) == {"Term three": 3}


def test_a_deleted_collection_leaves_its_articles_and_comes_back(library: Library, term: int) -> None:
    ids = library.articles.ids()

    collecting.remove(library, term)
    assert named(library) == {}
    assert library.articles.ids() == ids
    library.history.undo()
    assert library.collections.article_ids(term) == ids


def test_one_step_puts_articles_into_some_and_takes_them_out_of_others(library: Library, term: int) -> None:
    ids = library.articles.ids()
    (other,) = collecting.make(library, "Other").ids("collection")

    collecting.collect(library, ids[:2], [other], [term], "New")
    assert named(library) == {"Term two": 1, "Other": 2, "New": 2}
    assert library.shelving.facts(ids)[0].collections == ("Other", "New")
    library.history.undo()
    assert named(library) == {"Term two": 3, "Other": 0}


def test_a_deleted_article_leaves_its_collections_and_comes_back_with_them(library: Library, term: int) -> None:
    ids = library.articles.ids()

    remove_article(library, ids[0])
    assert library.collections.article_ids(term) == ids[1:]
    library.history.undo()
    assert library.collections.article_ids(term) == ids


def test_archived_articles_stand_on_a_shelf_of_their_own(library: Library, term: int) -> None:
    ids = library.articles.ids()

    assert [(str(one.name), len(one.article_ids)) for one in shelves(library)] == [("All articles", 3), ("Term two", 3)]
    set_archived(library, ids[:1], archived=True)
    assert shelves(library) == [
        Shelf("All articles", tuple(ids[1:])),
        Shelf("Term two", tuple(ids[1:]), term),
        Shelf("Archived", tuple(ids[:1]), archived=True),
    ]
    assert named(library) == {"Term two": 2}


def test_the_list_is_narrowed_until_it_would_be_empty(library: Library, term: int) -> None:
    ids = library.articles.ids()
    collecting.take(library, term, ids[1:])

    collecting.show(library, term)
    assert shown(library) == Shelf("Term two", (ids[0],), term)
    assert library.history.undo_name != "shown"
    collecting.take(library, term, ids[:1])
    assert shown(library).article_ids == tuple(ids)
    collecting.put(library, term, ids[:1])
    collecting.show(library, None)
    assert shown(library).article_ids == tuple(ids)
