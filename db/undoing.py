"""Taking a step back, or doing it again, where answers of practice were given since: those are no part of any step."""

from collections.abc import Iterator, Sequence

from db.model.change import RowImage
from db.practice import Practice
from db.store import Store

_PRACTICE = frozenset({"learning", "card", "review"})


def apply(store: Store, images: Sequence[RowImage]) -> None:
    """As Store.apply(), but nothing stands in the way that practice has written since.

    What is known of the cards of an article that goes, goes with it. A card that was answered since stays as it is now,
    with all its answers: they came later than the step.

    Raises:
        RuntimeError: a row of another table is not as `before` has it.
        LibraryError: the library cannot be written.
    """
    with store.atomic():
        practice = Practice(store)
        for image in images:
            if image.table == "article" and image.after is None:
                practice.forget_article(image.id)
        store.apply(_possible(store, images))


def _possible(store: Store, images: Sequence[RowImage]) -> list[RowImage]:
    """The images without those of practice whose rows are others now."""
    reviews = {image.id for image in images if image.table == "review"}
    images = _renamed_as_now(store, images)
    other: set[tuple[str, int]] = set()
    seen: set[tuple[str, int]] = set()
    for image in images:
        key = image.table, image.id
        if image.table in _PRACTICE and key not in seen:  # the next image of a row goes on from the one before
            seen.add(key)
            if not _is_as_before(store, image) or (image.table == "card" and _was_answered(store, image, reviews)):
                other.add(key)
    return [image for image in images if (image.table, image.id) not in other and ("card", _card(image)) not in other]


def _renamed_as_now(store: Store, images: Sequence[RowImage]) -> Sequence[RowImage]:
    """The images, those of cards that a step has only let go by another uuid without what was answered since.

    Such a card changes its uuid whatever else is known of it now, unless another card goes by the new one.
    """
    by_card: dict[int, list[RowImage]] = {}
    for image in images:
        if image.table == "card":
            by_card.setdefault(image.id, []).append(image)
    renamed = {card_id: own for card_id, own in by_card.items() if all(map(_renames, own))}
    found: list[RowImage] = []
    free: set[str] = set()
    for image in images:
        own = renamed.get(image.id) if image.table == "card" else None
        if own is None:
            found.append(image)
        elif image is own[0]:
            found += _rename(store, own, free)
    return found


def _renames(image: RowImage) -> bool:
    if image.before is None or image.after is None:
        return False
    return image.before["uuid"] != image.after["uuid"] and image.before | {"uuid": ""} == image.after | {"uuid": ""}


def _rename(store: Store, own: Sequence[RowImage], free: set[str]) -> Iterator[RowImage]:
    """The renamings of a card as one, with the row as it is now; nothing where the new uuid is another card's.

    `free` are the uuids that other cards were taken from on the way.
    """
    now = store.row("SELECT * FROM card WHERE id = ?", (own[0].id,))
    before, after = own[0].before or {}, own[-1].after or {}
    old, new = str(before["uuid"]), str(after["uuid"])
    taken = store.row("SELECT id FROM card WHERE uuid = ?", (new,))
    if now is not None and (taken is None or new in free):
        free.add(old)
        row = dict(zip(before, now, strict=True))
        yield own[0]._replace(before=row | {"uuid": old}, after=row | {"uuid": new})


def _is_as_before(store: Store, image: RowImage) -> bool:
    found = store.row(f'SELECT * FROM "{image.table}" WHERE id = ?', (image.id,))  # noqa: S608  one of _PRACTICE
    return found == (None if image.before is None else tuple(image.before.values()))


def _was_answered(store: Store, image: RowImage, reviews: set[int]) -> bool:
    """Whether a card that is to go has answers beside these."""
    rows = store.rows("SELECT id FROM review WHERE card_id = ?", (image.id,)) if image.after is None else []
    return any(row_id not in reviews for (row_id,) in rows)


def _card(image: RowImage) -> object:
    """The id of the card that an answer belongs to; None for anything else."""
    return (image.before or image.after or {}).get("card_id")
