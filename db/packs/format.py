"""What a lesson file is, to the letter: its numbers, and the tables of each version."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from db.migrate import statements
from db.packs.kinds import KINDS, PRACTICE

APPLICATION_ID = 1148349299
"""`PRAGMA application_id` of a lesson file: "Dras" in ASCII."""
NEWEST = 2
"""The newest `PRAGMA user_version`. Version 2 adds what was practised; nothing else differs."""


def version_for(kinds: Iterable[str]) -> int:
    """The lowest version that holds things of these kinds, so that as many programs as can be read the file."""
    return 1 if PRACTICE.isdisjoint(kinds) else 2


def kinds_of(version: int) -> tuple[str, ...]:
    """The kinds of things that files of a version hold, in the order in which they are stored."""
    return tuple(kind.table for kind in KINDS if version > 1 or kind.table not in PRACTICE)


@cache
def schema(version: int) -> tuple[str, ...]:
    """The statements that make the tables of a lesson file, as they are stored in one."""
    folder = files("db.packs")
    parts = [(folder / f"lesson_{number:04}.sql").read_text(encoding="utf-8") for number in range(1, version + 1)]
    return tuple(statement[statement.index("CREATE") :] for sql in parts for statement in statements(sql))
