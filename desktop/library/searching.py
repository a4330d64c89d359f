"""Searching the whole library: what was found, by kind and ranked, with the words around it."""

import threading
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from db.model.article import Span
from db.model.errors import CancelledError
from db.model.folding import folded_for_index
from db.model.found import Content, FoundKind, Term, Wanted, terms_of
from db.model.moment import Moment
from db.rows import known_moment
from desktop.library.library import Library
from desktop.library.snippets import Hit, best_of, hits_in, snippet_of

LIMIT = 20
"""Results of one kind that are shown unless more are asked for."""
_LIKE = 0.75
"""How like a name must be to one that was misspelt, 0 to 1 (difflib's ratio)."""


class Result(NamedTuple):
    """One thing that was found. `title_hits` and `hits` are places in `title` and `snippet`, in code points.

    `article_id` is the article to open: for an actor one that mentions it, or None where none does. `span` is the best
    place in its text, and `paragraph` that place's number. `places` is how many places of an article have the words,
    and how many articles mention an actor.
    """

    kind: FoundKind
    id: int
    title: str
    title_hits: tuple[Span, ...]
    snippet: str
    hits: tuple[Span, ...]
    article_id: int | None
    article_title: str
    span: Span | None
    paragraph: int | None
    moment: Moment | None
    places: int
    later: bool
    """It came after the article, which has no place for it."""


class Group(NamedTuple):
    """What was found of one kind: the best of it, and how many there are in all."""

    kind: FoundKind
    results: tuple[Result, ...]
    total: int


class Answer(NamedTuple):
    """What a search found. `nearest` are names that may have been meant, where nothing was found."""

    groups: tuple[Group, ...]
    nearest: tuple[str, ...] = ()


def search(library: Library, wanted: Wanted, limit: int = LIMIT, beside: int | None = None) -> Answer:
    """Everything that has all the terms, group by group, at most `limit` of each, best first.

    An actor's article is `beside` (the one that is open) if that mentions it, else the one with most mentions.

    Raises:
        LibraryError: the library cannot be read, or the search was interrupted.
    """
    groups: list[Group] = []
    for kind in FoundKind:
        chosen = _published_in_range(library, wanted) if kind is FoundKind.ARTICLE else wanted
        total = library.search.count(chosen, kind)
        if total:
            contents = library.search.contents(library.search.find(chosen, kind, limit))
            results = [_result(library, content, wanted.terms, beside) for content in contents]
            if kind is FoundKind.ACTOR:
                results.sort(key=lambda result: not _is_whole(result, wanted.terms))
            groups.append(Group(kind, tuple(results), total))
    return Answer(tuple(groups), () if groups else nearest_names(library, wanted.terms))


def nearest_names(library: Library, terms: Sequence[Term]) -> tuple[str, ...]:
    """Names of actors that are spelt like what was looked for, the likest first; at most three.

    Raises:
        LibraryError: the library cannot be read, or the search was interrupted.
    """
    words = " ".join(word for term in terms for word in term.words)
    if len(words) < 3:  # every short name is like it
        return ()
    by_word: dict[str, str] = {}
    for name in library.search.actor_names():
        folded = folded_for_index(name).casefold()
        for part in (folded, *folded.split()):
            # To compare all names of a large library would take a second.
            if part[:1] == words[:1] and abs(len(part) - len(words)) <= 2:
                by_word.setdefault(part, name)
    return tuple(dict.fromkeys(by_word[near] for near in get_close_matches(words, by_word, 3, _LIKE)))


def rebuild(library: Library) -> None:
    """Build the index anew from what the library holds; undo knows nothing of it.

    Raises:
        LibraryError: the library cannot be written.
    """
    with library.store.quiet():
        library.search.rebuild()


class Searcher:
    """Searches a library file past the connection that writes it. One search at a time; interrupt() ends it."""

    def __init__(self, path: Path) -> None:
        """Open nothing before the first search."""
        self._path = path
        self._library: Library | None = None
        self._turn = threading.Lock()
        self._guard = threading.Lock()
        self._newest = 0

    def search(self, number: int, wanted: Wanted, limit: int = LIMIT, beside: int | None = None) -> Answer:
        """Search, unless a search with a higher number was asked for meanwhile.

        Raises:
            CancelledError: there is a newer search, or it was interrupted.
            LibraryError: the library cannot be read.
        """
        with self._turn:
            with self._guard:
                if number < self._newest:
                    raise CancelledError("There is a newer search.")
                if self._library is None:
                    self._library = Library.open(self._path, write=False)
                library = self._library
            return search(library, wanted, limit, beside)

    def interrupt(self, number: int) -> None:
        """End the search that is running, and any before this number that has not begun."""
        with self._guard:
            self._newest = number
            if self._library is not None:
                self._library.store.interrupt()

    def close(self) -> None:
        """End the search that is running, and close the file."""
        self.interrupt(self._newest + 1)
        with self._turn, self._guard:
            if self._library is not None:
                self._library.close()
                self._library = None


def _published_in_range(library: Library, wanted: Wanted) -> Wanted:
    """The same search within the articles that were published in the range of dates."""
    if not wanted.dated:
        return wanted
    allowed = None if wanted.articles is None else set(wanted.articles)
    found = [
        article_id
        for article_id, date in library.search.published()
        if (allowed is None or article_id in allowed) and _overlaps(known_moment(date), wanted)
    ]
    return wanted._replace(articles=tuple(found))


def _overlaps(moment: Moment, wanted: Wanted) -> bool:
    after = wanted.earliest is None or moment.latest is None or moment.latest >= wanted.earliest
    before = wanted.latest is None or moment.earliest is None or moment.earliest <= wanted.latest
    return after and before


def _result(library: Library, content: Content, terms: Sequence[Term], beside: int | None) -> Result:
    kind, row_id, later = content.match
    text, article_id, span, places = content.text, content.article_id, content.span, 1
    if kind is FoundKind.ACTOR:
        text, text_hits = _words_of_actor(library, content, terms)
        articles = library.search.articles_of_actor(row_id)
        article_id = beside if beside in articles else next(iter(articles), None)
        places = len(articles)
    else:
        text_hits = hits_in(text, terms)
    if kind is FoundKind.ARTICLE:
        best, places = best_of(text_hits), len(text_hits)
        span = None if best is None else best.span
    shown = snippet_of(text, text_hits)
    title_hits = tuple(hit.span for hit in hits_in(content.title, terms))
    title = library.articles.titles((article_id,)).get(article_id, "") if article_id is not None else ""
    number = None if span is None or article_id is None else library.search.paragraph_number(article_id, span.start)
    return Result(
        kind,
        row_id,
        content.title,
        title_hits,
        shown.text,
        shown.hits,
        article_id,
        title,
        span,
        number,
        content.moment,
        places,
        later,
    )


def _words_of_actor(library: Library, content: Content, terms: Sequence[Term]) -> tuple[str, list[Hit]]:
    """What is shown below an actor's name: the words of it that were found, or who it is."""
    hits = hits_in(content.text, terms)
    if hits or hits_in(content.title, terms):
        return content.text, hits
    others = library.search.other_names((content.match.id,)).get(content.match.id, [])
    for other in others:
        if hits := hits_in(other, terms):
            return other, hits
    return content.text, []


def _is_whole(result: Result, terms: Sequence[Term]) -> bool:
    """Whether an actor's name, or the other name that was found, is nothing but what was looked for."""
    wanted = [word for term in terms for word in term.words]
    return any(
        [word for term in terms_of(name) for word in term.words] == wanted for name in (result.title, result.snippet)
    )
