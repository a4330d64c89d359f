"""What the table families share: dates in columns, anchors, time stamps."""

import time
from collections.abc import Sequence
from typing import TypedDict

from db.model.article import Anchor, Span
from db.model.errors import DamagedError
from db.model.moment import Moment, MomentError
from db.store import Store


class Period(TypedDict):
    """The three columns of a period: EDTF and its first and last day."""

    period: str | None
    earliest: int | None
    latest: int | None


def utc_now() -> str:
    """The time stamp of this moment: UTC, whole seconds, such as 2026-11-22T08:30:00Z."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def known_moment(edtf: str) -> Moment:
    """The moment in a column that is never NULL.

    Raises:
        DamagedError: the column holds something else.
    """
    try:
        return Moment.parse(edtf)
    except MomentError as error:
        raise DamagedError(
            "The library is damaged: it holds “{date}” where a date should be.", "Restore the newest backup.", date=edtf
        ) from error


def moment_from(edtf: str | None) -> Moment | None:
    """The moment in a column; NULL is None.

    Raises:
        DamagedError: the column holds something else.
    """
    return None if edtf is None else known_moment(edtf)


def period_columns(moment: Moment | None) -> Period:
    """The columns of a period."""
    if moment is None:
        return {"period": None, "earliest": None, "latest": None}
    return {"period": moment.edtf, "earliest": moment.earliest, "latest": moment.latest}


def same_at_the_start(stored: Sequence[object], wanted: Sequence[object]) -> int:
    """How many of the first entries are the same: rows whose order is that of their ids keep so many of them."""
    return next(
        (place for place, (one, other) in enumerate(zip(stored, wanted, strict=False)) if one != other),
        min(len(stored), len(wanted)),
    )


def anchor_from(start: int, end: int, quote: str, before: str, after: str) -> Anchor:
    """The anchor in the columns start, "end", quote, "before", "after" of its row, in this order."""
    return Anchor(Span(start, end), quote, before, after)


def add_anchor(store: Store, article_id: int, anchor: Anchor) -> int:
    """Store an anchor and return its row's id."""
    return store.insert(
        "anchor",
        article_id=article_id,
        start=anchor.span.start,
        end=anchor.span.end,
        quote=anchor.quote,
        before=anchor.before,
        after=anchor.after,
    )


def change_anchor(store: Store, anchor_id: int, anchor: Anchor) -> None:
    """Move an anchor. One that has another place than before is no longer in doubt."""
    row = store.row('SELECT start, "end", quote FROM anchor WHERE id = ?', (anchor_id,))
    if row == (*anchor.span, anchor.quote):
        return
    _remove_doubts(store, anchor_id)
    store.update(
        "anchor",
        anchor_id,
        start=anchor.span.start,
        end=anchor.span.end,
        quote=anchor.quote,
        before=anchor.before,
        after=anchor.after,
    )


def remove_anchor(store: Store, anchor_id: int) -> None:
    """Delete an anchor and the doubts about it; the row that it belonged to must be gone."""
    _remove_doubts(store, anchor_id)
    store.delete("anchor", anchor_id)


def _remove_doubts(store: Store, anchor_id: int) -> None:
    remove_where(store, "doubt", "anchor_id = ?", anchor_id)


def ids_where(store: Store, table: str, condition: str, *parameters: object) -> list[int]:
    """The ids of the rows that fulfil a condition, in order; table and condition are those of this package."""
    sql = f'SELECT id FROM "{table}" WHERE {condition} ORDER BY id'  # noqa: S608  our own words
    return [row_id for (row_id,) in store.rows(sql, parameters)]


def remove_where(store: Store, table: str, condition: str, *parameters: object) -> None:
    """Delete each of the rows that fulfil a condition; as for ids_where()."""
    for row_id in ids_where(store, table, condition, *parameters):
        store.delete(table, row_id)


def remove_anchored(store: Store, table: str, row_id: int) -> None:
    """Delete a row with its anchor; `table` is one that has an anchor_id. A row that is gone already is no error."""
    row = store.row(f'SELECT anchor_id FROM "{table}" WHERE id = ?', (row_id,))  # noqa: S608  a name of this package
    if row is not None:
        store.delete(table, row_id)
        remove_anchor(store, row[0])
