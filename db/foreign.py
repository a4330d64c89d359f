"""Databases of other programs: filled in memory by whoever knows their tables, then given as a file's bytes."""

import sqlite3
from collections.abc import Callable


def database(fill: Callable[[sqlite3.Cursor], None]) -> bytes:
    """The file of a new database, as `fill` fills it by a cursor. Nothing of it comes upon a disk."""
    connection = sqlite3.connect(":memory:")
    try:
        fill(connection.cursor())
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()
