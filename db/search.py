"""Finding words in the whole library. The only place that builds what FTS5 is asked (MATCH)."""

from collections.abc import Iterable, Sequence

from db.indexing import INDEXED, SLOTS
from db.model.article import Span
from db.model.found import Content, FoundKind, Match, Term, Wanted
from db.rows import moment_from
from db.store import Store

_WEIGHTS = {
    "article_search": "bm25(10.0, 1.0)",
    "actor_search": "bm25(10.0, 2.0)",
    "event_search": "bm25(3.0, 1.0)",
    "remark_search": "bm25(3.0, 1.0)",
}
"""How much a word counts in the title and in the text of a row."""
_KINDS = {
    "article": FoundKind.ARTICLE,
    "event": FoundKind.EVENT,
    "later_event": FoundKind.EVENT,
    "note": FoundKind.NOTE,
    "statement": FoundKind.STATEMENT,
    "word": FoundKind.WORD,
}
"""What a row of a table is to whoever looks for it."""
_ACTOR = f"""CASE rowid % {SLOTS}
    WHEN 0 THEN rowid / {SLOTS}
    WHEN 1 THEN (SELECT actor_id FROM actor_name WHERE id = actor_search.rowid / {SLOTS})
    WHEN 2 THEN (SELECT actor_id FROM gloss WHERE id = actor_search.rowid / {SLOTS})
    ELSE (SELECT actor_id FROM role WHERE id = actor_search.rowid / {SLOTS})
END"""  # noqa: S608  as all SQL here: of our own words, with a place for each value
_CHOSEN = "IN (SELECT value FROM json_each(:articles))"
_NOT_ARCHIVED = "NOT IN (SELECT id FROM article WHERE archived = 1)"
_CONTENTS = {
    "article": "SELECT id, id, title, text, published, NULL, NULL FROM article",
    "actor": "SELECT id, NULL, name, gloss, NULL, NULL, NULL FROM actor",
    "event": "SELECT event.id, event.article_id, title, CASE detail WHEN '' THEN quote ELSE detail END, date,"
    ' start, "end" FROM event JOIN anchor ON anchor.id = anchor_id',
    "later_event": "SELECT id, article_id, title, source, date, NULL, NULL FROM later_event",
    "note": 'SELECT note.id, note.article_id, quote, text, NULL, start, "end"'
    " FROM note JOIN anchor ON anchor.id = anchor_id",
    "statement": "SELECT statement.id, statement.article_id,"
    " coalesce((SELECT name FROM actor WHERE actor.id = speaker_id), ''), text, NULL, start, \"end\""
    " FROM statement JOIN anchor ON anchor.id = anchor_id",
    "word": 'SELECT word.id, word.article_id, word, meaning, NULL, start, "end"'
    " FROM word JOIN anchor ON anchor.id = anchor_id",
}


class Search:
    """Reads the four tables of the index; db.indexing keeps them."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def find(self, wanted: Wanted, kind: FoundKind, limit: int) -> list[Match]:
        """The first `limit` rows that have all the terms, best first; equals as they were added.

        Raises:
            LibraryError: the library cannot be read, or the search was interrupted.
        """
        if not _possible(wanted, kind):
            return []
        if kind is FoundKind.ACTOR:
            # An actor may be found by several of its names: so many rows are enough for `limit` actors.
            sql = f"SELECT {_ACTOR} FROM {_found(wanted, kind)} ORDER BY rank, rowid LIMIT {limit * 10:d}"  # noqa: S608
            actors = dict.fromkeys(row[0] for row in self._store.rows(sql, _values(wanted)))
            return [Match(kind, actor_id) for actor_id in list(actors)[:limit]]
        sql = f"SELECT rowid FROM {_found(wanted, kind)} ORDER BY rank, rowid LIMIT {limit:d}"  # noqa: S608  our own words
        return [_match(kind, row[0]) for row in self._store.rows(sql, _values(wanted))]

    def count(self, wanted: Wanted, kind: FoundKind) -> int:
        """How many there are in all.

        Raises:
            LibraryError: the library cannot be read, or the search was interrupted.
        """
        if not _possible(wanted, kind):
            return 0
        counted = f"count(DISTINCT {_ACTOR})" if kind is FoundKind.ACTOR else "count(*)"
        row = self._store.row(f"SELECT {counted} FROM {_found(wanted, kind, ranked=False)}", _values(wanted))  # noqa: S608
        assert row is not None
        return row[0]

    def contents(self, matches: Sequence[Match]) -> list[Content]:
        """What matches hold, in their order; one that is gone is left out."""
        found: dict[Match, Content] = {}
        for table, sql in _CONTENTS.items():
            by_id = {match.id: match for match in matches if _table_of(match) == table}
            if not by_id:
                continue
            chosen = f"{sql} WHERE {table}.id IN (SELECT value FROM json_each(?))"  # noqa: S608
            rows = self._store.rows(chosen, (str(list(by_id)),))
            for row_id, article_id, title, text, date, start, end in rows:
                match = by_id[row_id]
                span = None if start is None else Span(start, end)
                found[match] = Content(match, article_id, title, text, moment_from(date), span)
        return [found[match] for match in matches if match in found]

    def other_names(self, actor_ids: Iterable[int]) -> dict[int, list[str]]:
        """What actors are called beside their names and glosses: other names, glosses of a time, offices."""
        found: dict[int, list[str]] = {}
        for actor_id, words in self._store.rows(
            "SELECT actor_id, name FROM actor_name WHERE actor_id IN (SELECT value FROM json_each(:ids))"
            " UNION ALL SELECT actor_id, text FROM gloss WHERE actor_id IN (SELECT value FROM json_each(:ids))"
            " UNION ALL SELECT actor_id, title FROM role WHERE actor_id IN (SELECT value FROM json_each(:ids))",
            {"ids": str(list(actor_ids))},
        ):
            found.setdefault(actor_id, []).append(words)
        return found

    def articles_of_actor(self, actor_id: int) -> list[int]:
        """The articles that mention an actor, the one with most mentions first; archived ones last."""
        return [
            article_id
            for article_id, _, _ in self._store.rows(
                "SELECT article_id, count(*), article_id IN (SELECT id FROM article WHERE archived = 1) AS away"
                " FROM mention WHERE actor_id = ? GROUP BY article_id ORDER BY away, count(*) DESC, article_id",
                (actor_id,),
            )
        ]

    def paragraph_number(self, article_id: int, offset: int) -> int | None:
        """The number of the paragraph at a place; None in a heading."""
        row = self._store.row(
            "SELECT number FROM paragraph WHERE article_id = ? AND start <= ? ORDER BY start DESC LIMIT 1",
            (article_id, offset),
        )
        return None if row is None else row[0]

    def published(self) -> list[tuple[int, str]]:
        """The ids of all articles that have a date of publication, with that date as EDTF."""
        return self._store.rows("SELECT id, published FROM article WHERE published IS NOT NULL")

    def actor_names(self) -> list[str]:
        """Every name of every actor."""
        return [row[0] for row in self._store.rows("SELECT name FROM actor UNION SELECT name FROM actor_name")]

    def rebuild(self) -> None:
        """Build the index anew from the rows; to be called in a transaction.

        Raises:
            LibraryError: the library cannot be written.
        """
        self._store.rebuild_index()


def expression(terms: Sequence[Term]) -> str:
    """What FTS5 is asked for terms of which all must stand in a row. Words hold letters and digits alone."""
    return " ".join(f'"{" ".join(term.words)}"{" *" if term.prefix else ""}' for term in terms)


def _possible(wanted: Wanted, kind: FoundKind) -> bool:
    """Whether there can be any: with a range of dates, only what has a date."""
    dated = kind in (FoundKind.ARTICLE, FoundKind.EVENT)
    return bool(wanted.terms) and kind in wanted.kinds and (dated or not wanted.dated)


def _values(wanted: Wanted) -> dict[str, object]:
    return {
        "words": expression(wanted.terms),
        "articles": str(list(wanted.articles or ())),
        "earliest": wanted.earliest,
        "latest": wanted.latest,
    }


def _found(wanted: Wanted, kind: FoundKind, *, ranked: bool = True) -> str:
    """What follows FROM: the index, with the conditions."""
    index = INDEXED[kind.value].into
    rank = f" AND rank MATCH '{_WEIGHTS[index]}'" if ranked else ""
    return f"{index} WHERE {index} MATCH :words{rank}{_limits(wanted, kind)}"


def _limits(wanted: Wanted, kind: FoundKind) -> str:
    articles = f" AND article_id {_CHOSEN}" if wanted.articles is not None else ""
    articles += "" if wanted.archived else f" AND article_id {_NOT_ARCHIVED}"
    if kind is FoundKind.ARTICLE:
        return articles.replace("article_id", f"rowid / {SLOTS}")
    if kind is FoundKind.ACTOR:
        chosen = f" AND {_ACTOR} IN (SELECT actor_id FROM mention WHERE article_id {_CHOSEN})"  # noqa: S608
        return "" if wanted.articles is None else chosen
    dates = ""
    if wanted.dated and kind is FoundKind.EVENT:
        dates = " AND date IS NOT NULL"
        dates += " AND coalesce(latest >= :earliest, 1)" if wanted.earliest is not None else ""
        dates += " AND coalesce(earliest <= :latest, 1)" if wanted.latest is not None else ""
    tables = [name for name, one in _KINDS.items() if one is kind]
    any_of = " OR ".join(
        f"(rowid % {SLOTS} = {INDEXED[name].number} AND EXISTS"  # noqa: S608
        f" (SELECT 1 FROM {name} WHERE id = {INDEXED[name].into}.rowid / {SLOTS}{articles}{dates}))"
        for name in tables
    )
    return f" AND ({any_of})"


def _match(kind: FoundKind, rowid: int) -> Match:
    row_id, number = divmod(rowid, SLOTS)
    return Match(kind, row_id, kind is FoundKind.EVENT and number == INDEXED["later_event"].number)


def _table_of(match: Match) -> str:
    return "later_event" if match.later else match.kind.value
