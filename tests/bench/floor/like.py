"""The same searches by looking through every text."""

import sqlite3

from tests.bench.child import Stopwatch, report
from tests.bench.ours.search import WORDS


def main(library: str) -> None:
    connection = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    scanned = 0.0
    for word in WORDS:
        for counts in (False, True):  # the first time for the pages that the system keeps
            watch = Stopwatch()
            connection.execute("SELECT id FROM article WHERE text LIKE ?", (f"%{word}%",)).fetchall()
            scanned += watch.read() if counts else 0
    report(search=scanned, everything=scanned)
