"""What the reader adds: notes, highlights and how far the reading went."""

from typing import NamedTuple

from db.model.article import Anchor

BOOKMARK = "bookmark"
"""The `colour` of a note that marks its place alone, and lies on no words."""


class Note(NamedTuple):
    """A highlight, with or without words of the reader's own, or a bookmark.

    `colour` is the name of a highlight colour, or BOOKMARK.
    """

    id: int
    uuid: str
    article_id: int
    colour: str
    text: str
    anchor: Anchor

    @property
    def is_bookmark(self) -> bool:
        """Whether it marks a place, and highlights nothing."""
        return self.colour == BOOKMARK


class ReadingPosition(NamedTuple):
    """Where reading stopped. Both are code-point offsets into the text; `furthest` never goes back."""

    offset: int
    furthest: int
