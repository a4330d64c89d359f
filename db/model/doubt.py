"""Places that need a look since a text was corrected."""

from enum import StrEnum
from typing import NamedTuple

from db.model.article import Span


class DoubtKind(StrEnum):
    """What stands at the place: a mention, or the row that has its evidence there."""

    MENTION = "mention"
    EVENT = "event"
    RELATION = "relation"
    STATEMENT = "statement"
    WORD = "word"
    NOTE = "note"
    QUESTION = "question"


class Doubt(NamedTuple):
    """A place that a correction of the text left uncertain.

    `target_id` is the id of the event, relation... whose place it is; for a mention, which is gone until it has a place
    again, that of its actor. `span` is where the place may be now; it is empty where its words were taken out.
    `quote`, `before` and `after` are the text as it was.
    """

    id: int
    article_id: int
    kind: DoubtKind
    target_id: int
    span: Span
    quote: str
    before: str
    after: str
