"""What the table families share: dates in columns, anchors, time stamps."""

import time
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
