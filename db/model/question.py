"""What a teacher asks about an article in words of the teacher's own."""

from typing import NamedTuple

from db.model.article import Anchor


class Question(NamedTuple):
    """A question of the teacher's. `id` is 0 until it is stored; `answer` may be empty.

    `lines` is the number of lines to write on, 0 where nothing is to be written; `anchor` is the place in the article
    that the answer is found at, None where no place is named.
    """

    id: int
    uuid: str
    article_id: int
    prompt: str
    answer: str
    marks: int
    lines: int
    anchor: Anchor | None
