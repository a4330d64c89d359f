"""Building the index of all articles in memory, with the folding of letters or, as the floor, without."""

import sqlite3

from db import indexing
from db.migrate import MIGRATIONS
from tests.bench.child import Stopwatch, report


def main(library: str, folding: bool = True) -> None:
    texts = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    indexing.offer_folding(texts)
    sql = (MIGRATIONS / "0005_search.sql").read_text("utf-8")
    table = next(part for part in sql.split(";") if "article_search USING" in part)
    index = sqlite3.connect(":memory:")
    index.execute(table[table.index("CREATE") :])
    columns = "id * 4, indexed(title), indexed(text)" if folding else "id * 4, title, text"
    watch = Stopwatch()
    rows = texts.execute(f"SELECT {columns} FROM article ORDER BY id")
    index.executemany("INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)", rows)
    index.commit()
    report(build=watch.read())
