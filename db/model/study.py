"""What the reader adds: notes, highlights and how far the reading went."""

from typing import NamedTuple

from db.model.article import Anchor


class Note(NamedTuple):
    """A highlight, with or without words of the reader's own. `colour` is the name of a highlight colour."""

    id: int
    uuid: str
    article_id: int
    colour: str
    text: str
    anchor: Anchor


class ReadingPosition(NamedTuple):
    """Where reading stopped. Both are code-point offsets into the text; `furthest` never goes back."""

    offset: int
    furthest: int
