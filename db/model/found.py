"""What is looked for in a library, and what was found."""

import re
from enum import StrEnum
from typing import NamedTuple

from db.model.article import Span
from db.model.folding import folded_for_index
from db.model.moment import Moment

_MOST_TERMS, _LONGEST = 32, 2000
"""Terms and characters that are looked at; nobody remembers more."""
_TOKEN = re.compile(r"[^\W_]+")
_PART = re.compile(r'"([^"]*)("?)|([^\s"]+)')
_QUOTES = str.maketrans("“”„‟«»″", '"""""""')


class FoundKind(StrEnum):
    """What was found."""

    ARTICLE = "article"
    ACTOR = "actor"
    EVENT = "event"
    STATEMENT = "statement"
    WORD = "word"
    NOTE = "note"


class Term(NamedTuple):
    """Words that stand beside each other, folded as in the index; with `prefix` the last may go on."""

    words: tuple[str, ...]
    prefix: bool


def terms_of(typed: str) -> tuple[Term, ...]:
    """What is looked for by something that was typed; any text is fine, and may be none.

    Words in "quotes" are one term, and so are those that punctuation joins ("Al-Serraj"). A word that ends with * may
    go on, and so may the last one, unless it is quoted: it is still being typed. At most 32 terms are looked for.
    """
    found: list[Term] = []
    typed = typed[:_LONGEST].translate(_QUOTES)
    for match in _PART.finditer(typed):
        quoted, closed, word = match.groups()
        words = tuple(_TOKEN.findall(folded_for_index(word if quoted is None else quoted).casefold()))
        last = match.end() == len(typed.rstrip()) and not closed
        if words:
            found.append(Term(words, last or (word or "").endswith("*")))
    return tuple(found[:_MOST_TERMS])


class Wanted(NamedTuple):
    """What is looked for, and where. `earliest` and `latest` are days of the calendar of Moment, both included."""

    terms: tuple[Term, ...]
    kinds: frozenset[FoundKind] = frozenset(FoundKind)
    articles: tuple[int, ...] | None = None
    """Only in these; None is everywhere."""
    archived: bool = False
    """Also in articles that were put away."""
    earliest: int | None = None
    latest: int | None = None

    @property
    def dated(self) -> bool:
        """Whether only what has a date in a range is looked for."""
        return self.earliest is not None or self.latest is not None


class Match(NamedTuple):
    """A row that has the words: what it is, and the id of that article, actor, event, statement, word or note."""

    kind: FoundKind
    id: int
    later: bool = False
    """It is one of the events that came after an article."""


class Content(NamedTuple):
    """What a match holds. `span` is its evidence in the article's text; an article's and an actor's is None."""

    match: Match
    article_id: int | None
    title: str
    text: str
    moment: Moment | None = None
    span: Span | None = None
