"""Making collections of articles: each use is one undoable step."""

from collections.abc import Callable, Sequence
from uuid import uuid4

from db.model.change import Change
from db.model.errors import LibraryError
from db.model.sentence import Sentence, mark
from desktop.library.library import Library
from desktop.library.shelves import SHOWN
from desktop.library.typed import one_line, shortened


def make(library: Library, name: str, article_ids: Sequence[int] = ()) -> Change:
    """Make a collection of these articles.

    Raises:
        LibraryError: another collection has this name.
        ValueError: the name is blank.
    """
    name = _free_name(library, name)

    def write() -> None:
        library.collections.put(library.collections.add(str(uuid4()), name), article_ids)

    return library.do(Sentence("collection {name}", name=shortened(name)), write)


def rename(library: Library, collection_id: int, name: str) -> Change:
    """Give a collection another name.

    Raises:
        LibraryError: another collection has this name.
        ValueError: the name is blank.
    """
    name = _free_name(library, name, collection_id)
    return library.do(
        Sentence("new name of collection {name}", name=shortened(name)),
        lambda: library.collections.rename(collection_id, name),
    )


def remove(library: Library, collection_id: int) -> Change:
    """Delete a collection; its articles stay in the library."""
    return library.do(
        Sentence("deletion of collection {name}", name=shortened(_name(library, collection_id))),
        lambda: library.collections.remove(collection_id),
    )


def put(library: Library, collection_id: int, article_ids: Sequence[int]) -> Change:
    """Put articles at the end of a collection; those that are in it stay where they are."""
    return _do(
        library, mark("adding to {name}"), collection_id, lambda: library.collections.put(collection_id, article_ids)
    )


def take(library: Library, collection_id: int, article_ids: Sequence[int]) -> Change:
    """Take articles out of a collection; they stay in the library."""
    return _do(
        library,
        mark("removal from {name}"),
        collection_id,
        lambda: library.collections.take(collection_id, article_ids),
    )


def collect(
    library: Library, article_ids: Sequence[int], into: Sequence[int], out_of: Sequence[int], new: str = ""
) -> Change:
    """Put articles into some collections and take them out of others, as one step; `new` names one to be made.

    Raises:
        LibraryError: another collection has the name of the new one.
    """
    name = _free_name(library, new) if new.strip() else ""

    def write() -> None:
        for collection_id in into:
            library.collections.put(collection_id, article_ids)
        for collection_id in out_of:
            library.collections.take(collection_id, article_ids)
        if name:
            library.collections.put(library.collections.add(str(uuid4()), name), article_ids)

    return library.do(Sentence("collections of articles"), write)


def show(library: Library, collection_id: int | None) -> None:
    """Remember to which collection the list of articles is narrowed, past the undo history; None lists all."""
    uuid = next((one.uuid for one in library.collections.all() if one.id == collection_id), "")
    if not library.store.read_only:
        with library.store.quiet():
            library.study.set_setting(SHOWN, uuid)


def move(library: Library, collection_id: int, article_ids: Sequence[int], later: bool) -> Change:
    """Move articles one place on in a collection, or one place back; those that touch the end stay."""
    order = moved(library.collections.article_ids(collection_id), article_ids, later)
    return _do(
        library, mark("order of {name}"), collection_id, lambda: library.collections.arrange(collection_id, order)
    )


def moved(order: Sequence[int], chosen: Sequence[int], later: bool) -> list[int]:
    """An order in which the chosen ones have each gone one place on, or back, without passing each other."""
    found, taken = list(order), set(chosen)
    step = 1 if later else -1
    places = range(len(found) - 2, -1, -1) if later else range(1, len(found))
    for place in places:
        if found[place] in taken and found[place + step] not in taken:
            found[place], found[place + step] = found[place + step], found[place]
    return found


def _do(library: Library, name: str, collection_id: int, write: Callable[[], object]) -> Change:
    return library.do(Sentence(name, name=shortened(_name(library, collection_id))), write)


def _name(library: Library, collection_id: int) -> str:
    return next((one.name for one in library.collections.all() if one.id == collection_id), "")


def _free_name(library: Library, name: str, collection_id: int | None = None) -> str:
    wanted = one_line(name)
    if not wanted:
        raise ValueError("a collection has no name")
    if library.collections.named(wanted) not in (None, collection_id):
        raise LibraryError("There is a collection called “{name}” already.", "Choose another name.", name=wanted)
    return wanted
