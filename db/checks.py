"""Whether a library is whole: what SQLite sees, and whether its tables are the ones that Dramatis makes."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from db import indexing
from db.failures import is_damage
from db.migrate import MIGRATIONS, migrate
from db.model.sentence import Sentence, mark

INDEX_DIFFERS = mark("The index for searching does not hold the words of the library. It can be built anew.")
"""What is said where a search may not find everything; nothing else is wrong."""
_KINDS = {"table": mark("table"), "index": mark("index"), "trigger": mark("trigger"), "view": mark("view")}
"""The kinds of what a schema consists of (SQLite, "The Schema Table"), as they stand in sentences."""

_SCHEMA = """
    SELECT type, name, sql FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')
"""
# Shadow tables are made by the full-text search itself, and differ between versions of SQLite.


def damage(connection: sqlite3.Connection) -> list[Sentence]:
    """What is broken in the file, as sentences; at most about twenty, none for a whole file.

    Raises:
        sqlite3.Error: the file cannot be read for another reason than damage.
    """
    sentences: list[Sentence] = []
    try:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check(10)")]
        sentences += [
            Sentence("The file is damaged: {message}.", message=message) for message in found if message != "ok"
        ]
        orphans = connection.execute('SELECT DISTINCT "table", parent FROM pragma_foreign_key_check LIMIT 10')
        sentences += [
            Sentence("Rows of the table {child} refer to missing rows of {parent}.", child=child, parent=parent)
            for child, parent in orphans
        ]
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if not is_damage(error):
            raise
        sentences = sentences or [Sentence("The file is damaged: parts of it cannot be read.")]
    return sentences


def schema_differences(connection: sqlite3.Connection, directory: Path = MIGRATIONS) -> list[Sentence]:
    """How the library's tables differ from the ones that the migrations make, as sentences.

    Raises:
        sqlite3.Error: the schema cannot be read.
    """
    model = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(model, directory)
        wanted = _schema(model)
    finally:
        model.close()
    found = _schema(connection)
    altered = {part for part in wanted.keys() & found.keys() if wanted[part] != found[part]}
    return [
        *_named(mark("The {kind} {name} is missing."), wanted.keys() - found.keys()),
        *_named(mark("The {kind} {name} is none that Dramatis makes."), found.keys() - wanted.keys()),
        *_named(mark("The {kind} {name} is not built as Dramatis builds it."), altered),
    ]


def index_differences(connection: sqlite3.Connection) -> list[Sentence]:
    """A sentence where the index for searching does not hold the words of the rows; it can be built anew.

    Raises:
        sqlite3.Error: the library cannot be read.
    """
    return [Sentence(INDEX_DIFFERS)] if indexing.differs(connection) else []


def _named(template: str, parts: Iterable[tuple[str, str]]) -> list[Sentence]:
    """A sentence for each part of a schema, given by kind and name."""
    return [Sentence(template, kind=Sentence(_KINDS[kind]), name=name) for kind, name in sorted(parts)]


def _schema(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    return {(kind, name): sql for kind, name, sql in connection.execute(_SCHEMA)}
