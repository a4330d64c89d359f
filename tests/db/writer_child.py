"""A program that works on a library until it is killed; run as a child by the tests.

Every verb prints a line, flushed, after each piece of work that must not be lost.
"""

import os
import sys
from datetime import datetime
from itertools import count
from pathlib import Path

from db.backup import restore
from db.store import Store
from tests.db.rig import settings


def write(library: Path) -> None:
    """Add numbered settings, each transaction large enough to take several pages."""
    with Store.open(library) as store:
        assert not store.read_only, store.read_only_reason
        for number in count(max(settings(store), default=0) + 1):
            with store.atomic():
                store.insert("setting", name=str(number), value=f"{number} " * 3000)
            print(number, flush=True)


def abandon(library: Path) -> None:
    """End without closing."""
    Store.open(library)
    print(1, flush=True)
    os._exit(0)


def hold(library: Path) -> None:
    """Keep the library open until standard input ends, then close it."""
    with Store.open(library) as store:
        print("read-only" if store.read_only else "writer", flush=True)
        sys.stdin.read()


def back_up(library: Path, target: Path) -> None:
    """Write the same backup over and over."""
    with Store.open(library) as store:
        for number in count(1):
            store.backup(target)
            print(number, flush=True)


def compact(library: Path) -> None:
    """Compact the library, over and over."""
    with Store.open(library) as store:
        for number in count(1):
            print(number, flush=True)
            store.compact(lambda: False)


def swap(library: Path, first: Path, second: Path) -> None:
    """Restore two backups in turn, without keeping what they replace."""
    for number in count(1):
        kept = restore(library, first if number % 2 else second)
        if kept is not None:
            kept.unlink()
        print(number, flush=True)


def upgrade(library: Path, migrations: Path, backups: Path) -> None:
    """Open a library of an older schema."""
    print(datetime.now(), flush=True)
    Store.open(library, migrations=migrations, backups=backups).close()
    print("done", flush=True)


VERBS = {verb.__name__: verb for verb in (write, abandon, hold, back_up, compact, swap, upgrade)}

if __name__ == "__main__":
    VERBS[sys.argv[1]](*map(Path, sys.argv[2:]))
