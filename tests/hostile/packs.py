"""Lesson files that are traps or broken, each made from the good one: cases 1 to 24 of the corpus of hostile inputs,
and others by which a file could do harm before anything is read out of its tables. See pack_rows.py for the rest.
"""

import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.db.rig import hot_journal
from tests.hostile.pack_rows import ROWS
from tests.hostile.pack_tools import Hostile, Make, by_sql, in_bytes, opened, page_size, reworded, set_bytes, sign

_WORD = "uuid, article_id, word, meaning, loaded, plainer, key, anchor_id"
_TAMPERED = "UPDATE article SET title = 'Tampered'"


def view(select: str) -> Make:
    """A view in the place of the table `word`."""
    return by_sql(f"DROP TABLE word; CREATE VIEW word (id, {_WORD}) AS {select}")


def rows_of(value: str) -> str:
    """A row for the table `word` whose meaning is worked out."""
    return f"SELECT 1, 'u', 1, 'w', {value}, 0, '', 0, 1"


def trigger(does: str) -> Make:
    """Something that is to happen when a word is stored."""
    return by_sql(f"CREATE TRIGGER planted AFTER INSERT ON word BEGIN {does}; END")


def write_ahead(path: Path) -> None:
    """A database that says that it has a write-ahead log, and has none."""
    by_sql("PRAGMA journal_mode = WAL")(path)


def with_journal(path: Path) -> None:
    """A journal that would take the file back to another one."""
    good = path.read_bytes()
    by_sql(_TAMPERED)(path)
    sign(path)
    path.with_name(f"{path.name}-journal").write_bytes(hot_journal(path.read_bytes()))
    path.write_bytes(good)


def with_log(path: Path) -> None:
    """A write-ahead log with a change in it that is not in the file, and its index."""
    write_ahead(path)
    good = path.read_bytes()
    with opened(path) as connection:
        connection.execute(_TAMPERED)
        beside = {ending: path.with_name(path.name + ending).read_bytes() for ending in ("-wal", "-shm")}
    path.write_bytes(good)
    for ending, data in beside.items():
        assert data
        path.with_name(path.name + ending).write_bytes(data)


def zipped(path: Path) -> None:
    data = path.read_bytes()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("good.dramatis", data)


def rebuilt(pragma: str) -> Make:
    """The same tables in a file that is built in another way."""

    def make(path: Path) -> None:
        source, target = path.read_bytes(), path.with_name("rebuilt.dramatis")
        with closing(sqlite3.connect(":memory:")) as old, opened(target) as new:
            old.deserialize(source)
            new.execute(pragma)
            new.execute("BEGIN")
            for name, sql in old.execute("SELECT name, sql FROM sqlite_schema ORDER BY rowid"):
                new.execute(sql)
                for row in old.execute(f"SELECT * FROM {name}"):
                    new.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
            new.execute("COMMIT")
            for name in ("application_id", "user_version"):
                new.execute(f"PRAGMA {name} = {old.execute(f'PRAGMA {name}').fetchone()[0]}")
        target.replace(path)

    return make


def _swap_pages(data: bytearray) -> None:
    size = page_size(data)
    data[-size:], data[-2 * size : -size] = data[-2 * size : -size], data[-size:]


def _double_page(data: bytearray) -> None:
    size = page_size(data)
    data[-size:] = data[-2 * size : -size]


def _count_pages(number: int) -> Callable[[bytearray], None]:
    def change(data: bytearray) -> None:
        data[28:32] = number.to_bytes(4, "big")
        data[92:96] = data[24:28]  # so that the number counts

    return change


def looped_text(path: Path) -> None:
    """The page with the end of a text says that the text goes on there."""
    with opened(path) as connection:
        texts = [text.encode("utf-8")[-20:] for (text,) in connection.execute("SELECT text FROM article")]
    data = bytearray(path.read_bytes())
    size = page_size(data)
    places = [place for place in map(data.find, texts) if place >= 0]
    assert places
    for place in places:
        page = place // size
        data[page * size : page * size + 4] = (page + 1).to_bytes(4, "big")
    path.write_bytes(data)


def grown_to(size: int) -> Make:
    """The file, and nothing after it for so many bytes."""

    def make(path: Path) -> None:
        with path.open("r+b") as file:
            file.truncate(size)

    return make


def _schema_rows(count: int, sql: str) -> Make:
    return by_sql(f"""
        WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < {count})
        INSERT INTO sqlite_schema SELECT 'table', 't' || i, 't' || i, 2, {sql} FROM n
    """)


KNOWN: dict[str, Hostile] = {
    "1 recursive view": Hostile(
        view(
            "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n)"
            " SELECT i, 'u' || i, 1, 'w', 'm', 0, '', 0, 1 FROM n"
        )
    ),
    "2 cross-join view": Hostile(view(f"{rows_of('a.quote')} FROM anchor a, anchor b, anchor c, anchor d, anchor e")),
    "3 huge printf": Hostile(view(rows_of("printf('%.*c', 1000000000, 'x')"))),
    "4 zeroblob view": Hostile(view(rows_of("hex(zeroblob(1000000000))"))),
    "5 view that calls the program": Hostile(view(rows_of("marker(1)"))),
    "6 trigger that calls the program": Hostile(trigger("SELECT marker(1)")),
    "7 deleting trigger": Hostile(trigger("DELETE FROM article")),
    "8 generated-column bomb": Hostile(
        reworded(
            "gloss",
            "period TEXT NOT NULL",
            "period TEXT NOT NULL, bomb TEXT GENERATED ALWAYS AS (hex(zeroblob(500000000)))",
        )
    ),
    "9 CHECK bomb": Hostile(
        reworded(
            "word", "plainer TEXT NOT NULL", "plainer TEXT NOT NULL CHECK (length(hex(zeroblob(500000000))) > marker())"
        )
    ),
    "10 expression index": Hostile(by_sql("CREATE INDEX planted ON article (marker(text))")),
    "11 FTS table": Hostile(by_sql("DROP TABLE word; CREATE VIRTUAL TABLE word USING fts5(meaning)")),
    "12 SQL in a name": Hostile(by_sql('CREATE TABLE "x""; DROP TABLE article; --" (id INTEGER PRIMARY KEY)')),
    "13 malformed schema": Hostile(reworded("word", "CREATE TABLE word (", "CREATE TABLE word ((")),
    "14 rootpage 1": Hostile(by_sql("UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'word'")),
    "15 huge page count": Hostile(in_bytes(_count_pages(0xFFFF_FFFE))),
    "16 truncated": Hostile(in_bytes(lambda data: data.__delitem__(slice(len(data) // 2, None)))),
    "16 without the last page": Hostile(in_bytes(lambda data: data.__delitem__(slice(-4096, None)))),
    "16 without the last byte": Hostile(in_bytes(lambda data: data.__delitem__(slice(-1, None)))),
    "16 a head alone": Hostile(in_bytes(lambda data: data.__delitem__(slice(100, None)))),
    "16 half a head": Hostile(in_bytes(lambda data: data.__delitem__(slice(50, None)))),
    "17 empty": Hostile(in_bytes(bytearray.clear)),
    "17 nothing but zeros": Hostile(in_bytes(lambda data: data.__setitem__(slice(None), bytes(len(data))))),
    "18 a zip": Hostile(zipped),
    "19 write-ahead log": Hostile(write_ahead, read=True),
    "20 planted journal": Hostile(with_journal, read=True),
    "21 planted log": Hostile(with_log, read=True),
    "24 newer version": Hostile(by_sql("PRAGMA user_version = 3")),
}
"""By the numbers of the corpus; 22 and 23 are among the ROWS."""

OTHERS: dict[str, Hostile] = {
    "the tables of another version": Hostile(by_sql("PRAGMA user_version = 1")),
    "version 0": Hostile(by_sql("PRAGMA user_version = 0")),
    "version -1": Hostile(by_sql("PRAGMA user_version = -1")),
    "a library": Hostile(by_sql("PRAGMA application_id = 1148346733")),
    "somebody's database": Hostile(by_sql("PRAGMA application_id = 0")),
    "one table less": Hostile(by_sql("DROP TABLE collection")),
    "one table more": Hostile(by_sql("CREATE TABLE more (id INTEGER PRIMARY KEY)")),
    "a table twice": Hostile(
        by_sql("INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'word'"),
    ),
    "a thing of no kind": Hostile(by_sql("INSERT INTO sqlite_schema VALUES ('poem', 'p', 'p', 0, NULL)")),
    "tables in another order": Hostile(by_sql("UPDATE sqlite_schema SET rowid = 99 WHERE name = 'word'")),
    "a quoted name": Hostile(by_sql("ALTER TABLE word RENAME TO other; ALTER TABLE other RENAME TO word")),
    "a name in capitals": Hostile(by_sql("ALTER TABLE word RENAME TO other; ALTER TABLE other RENAME TO WORD")),
    "a blank more": Hostile(reworded("word", "CREATE TABLE word (", "CREATE TABLE word  (")),
    "another comment": Hostile(reworded("word", ") STRICT", ") /* */ STRICT")),
    "a schema that is no text": Hostile(
        by_sql("UPDATE sqlite_schema SET sql = CAST(x'43ff' AS TEXT) WHERE name = 'word'")
    ),
    "a table of values of any type": Hostile(reworded("word", ") STRICT", ")")),
    "a table without rowid": Hostile(by_sql("DROP TABLE gloss; CREATE TABLE gloss (id PRIMARY KEY) WITHOUT ROWID")),
    "a table that is an index": Hostile(
        by_sql(
            "CREATE INDEX i ON word (word); UPDATE sqlite_schema SET rootpage ="
            " (SELECT rootpage FROM sqlite_schema WHERE name = 'i') WHERE name = 'word';"
            " DELETE FROM sqlite_schema WHERE name = 'i'"
        )
    ),
    "two tables in one place": Hostile(
        by_sql(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'word')"
            " WHERE name = 'gloss'"
        )
    ),
    "a table nowhere": Hostile(by_sql("UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'word'")),
    "a table beyond the end": Hostile(by_sql("UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'word'")),
    "a default that calls the program": Hostile(
        reworded("word", "plainer TEXT NOT NULL", "plainer TEXT NOT NULL DEFAULT (marker(1))")
    ),
    "a reference that deletes": Hostile(
        reworded(
            "word", "article_id INTEGER NOT NULL", "article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE"
        )
    ),
    "an index": Hostile(by_sql("CREATE INDEX planted ON word (word)")),
    "a partial index": Hostile(by_sql("CREATE INDEX planted ON word (word) WHERE marker(meaning)")),
    "statistics": Hostile(by_sql("CREATE INDEX i ON word (word); ANALYZE; DROP INDEX i")),
    "numbers that go on": Hostile(by_sql("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE t")),
    "a view of the schema": Hostile(by_sql("CREATE VIEW secrets AS SELECT * FROM sqlite_schema, pragma_database_list")),
    "fifty thousand tables": Hostile(_schema_rows(50_000, "'CREATE TABLE t' || i || ' (a)'")),
    "a statement of 60 MB": Hostile(_schema_rows(1, "'CREATE TABLE t1 (a /*' || hex(zeroblob(30000000)) || '*/)'")),
    "pages in another order": Hostile(in_bytes(_swap_pages)),
    "a page twice": Hostile(in_bytes(_double_page)),
    "a text without end": Hostile(looped_text),
    "fewer pages than there are": Hostile(in_bytes(_count_pages(3))),
    "no pages": Hostile(in_bytes(_count_pages(0)), read=True),  # then the length of the file counts
    "pages of 7 bytes": Hostile(set_bytes(16, (7).to_bytes(2, "big"))),
    "pages of half the size": Hostile(set_bytes(16, (2048).to_bytes(2, "big"))),
    "reserved bytes": Hostile(set_bytes(20, b"\x20")),
    "all bytes reserved": Hostile(set_bytes(20, b"\xff")),
    "format 9": Hostile(set_bytes(44, (9).to_bytes(4, "big"))),
    "encoding 7": Hostile(set_bytes(56, (7).to_bytes(4, "big"))),
    "another encoding": Hostile(set_bytes(56, (2).to_bytes(4, "big"))),
    "a free page that is none": Hostile(set_bytes(32, (2).to_bytes(4, "big") + (1).to_bytes(4, "big"))),
    "write version 77": Hostile(set_bytes(18, b"\x4d\x4d"), read=True),
    "a wrong counter": Hostile(set_bytes(24, b"\xff\xff\xff\xff"), read=True),
    "two hundred megabytes of nothing after it": Hostile(grown_to(200 * 2**20)),
    "a megabyte of nothing after it": Hostile(grown_to(2**20), read=True),
    "free pages with words in them": Hostile(
        by_sql("CREATE TABLE gone (a); INSERT INTO gone VALUES (hex(zeroblob(100000))); DROP TABLE gone"), read=True
    ),
    "pages that move": Hostile(by_sql("PRAGMA auto_vacuum = FULL; VACUUM"), read=True),
    "pages that can be moved": Hostile(by_sql("PRAGMA auto_vacuum = INCREMENTAL; VACUUM"), read=True),
    "pages of 512 bytes": Hostile(by_sql("PRAGMA page_size = 512; VACUUM"), read=True),
    "pages of 64 kilobytes": Hostile(by_sql("PRAGMA page_size = 65536; VACUUM"), read=True),
    "UTF-16": Hostile(rebuilt("PRAGMA encoding = 'UTF-16le'"), read=True),
    "UTF-16, the other way round": Hostile(rebuilt("PRAGMA encoding = 'UTF-16be'"), read=True),
    "the oldest format": Hostile(rebuilt("PRAGMA legacy_file_format = ON"), read=True),
}

PACKS = KNOWN | OTHERS | ROWS
"""All of them, by what they are."""
