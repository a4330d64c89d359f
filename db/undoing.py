"""Taking a step back, or doing it again, where answers of practice were given since: those are no part of any step."""

from collections.abc import Sequence

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
    images = [one for image in images if (one := _of_the_name_alone(store, image)) is not None]
    other: set[tuple[str, int]] = set()
    seen: set[tuple[str, int]] = set()
    for image in images:
        key = image.table, image.id
        if image.table in _PRACTICE and key not in seen:  # the next image of a row goes on from the one before
            seen.add(key)
            if not _is_as_before(store, image) or (image.table == "card" and _was_answered(store, image, reviews)):
                other.add(key)
    return [image for image in images if (image.table, image.id) not in other and ("card", _card(image)) not in other]


def _of_the_name_alone(store: Store, image: RowImage) -> RowImage | None:
    """Where a step has let a card go by another uuid, that alone, however often the card was answered since.

    None if another card goes by that uuid now.
    """
    if image.table != "card" or image.before is None or image.after is None:
        return image
    if image.before["uuid"] == image.after["uuid"]:
        return image
    if store.row("SELECT id FROM card WHERE uuid = ?", (image.after["uuid"],)) is not None:
        return None
    now = store.row("SELECT * FROM card WHERE id = ?", (image.id,))
    if now is None:
        return image
    row = dict(zip(image.before, now, strict=True))
    names = {"uuid": image.before["uuid"]}, {"uuid": image.after["uuid"]}
    return image._replace(before=row | names[0], after=row | names[1])


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
