"""What the tests of the library file share: places, children, and writes that were interrupted."""

import shutil
import struct
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from random import Random

from db.store import Store

ROOT = Path(__file__).resolve().parent.parent.parent
_SECTOR = 512


def start(module: str, *arguments: object, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    """A child that runs a module of tests/db; `before` is put in front of the command."""
    command = [*before, sys.executable, "-m", f"tests.db.{module}", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)


def run(module: str, *arguments: object, before: tuple[str, ...] = ()) -> str:
    """What such a child prints; fails the test where it fails."""
    with start(module, *arguments, before=before) as child:
        printed, _ = child.communicate()
    assert child.returncode == 0, printed
    return printed


def kill_soon(moments: Random, module: str, *arguments: object) -> list[str]:
    """Start a child, kill it up to 0.1 s after its first line, and return the lines that it finished."""
    with start(module, *arguments) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        assert first.endswith("\n")
        time.sleep(moments.uniform(0, 0.1))  # not waited for: the moment of the kill is drawn by lot
        child.kill()
        return [line.strip() for line in [first, *child.stdout] if line.endswith("\n")]


@cache
def private_mounts() -> tuple[str, ...] | None:
    """The command that lets a child mount what nobody else sees; None where the system permits none."""
    if shutil.which("unshare") is None or shutil.which("mount") is None:
        return None
    for options in (["-m"], ["-U", "-r", "-m"]):
        command = ("unshare", *options, "--propagation", "private")
        probe = [*command, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
        if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            return command
    return None


def tables(store: Store) -> list[str]:
    """The names of the library's own tables, each after those that it refers to."""
    found = store.rows(
        "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'"
        " AND name IN (SELECT name FROM pragma_table_list WHERE type = 'table') ORDER BY rowid"
    )
    return [name for (name,) in found]


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    return {name: store.rows(f'SELECT * FROM "{name}" ORDER BY id') for name in tables(store)}


def add_settings(store: Store, first: int, last: int, size: int = 10) -> None:
    """Add the settings numbered first to last, both included, in one transaction."""
    with store.atomic():
        for number in range(first, last + 1):
            store.insert("setting", name=str(number), value=f"{number} " + "x" * size)


def settings(store: Store) -> list[int]:
    """The numbers of the settings, in order."""
    return sorted(int(name) for (name,) in store.rows("SELECT name FROM setting"))


def hot_journal(before: bytes) -> bytes:
    """The journal with which SQLite takes a database back to `before` (sqlite.org/fileformat.html, section 3)."""
    page_size = int.from_bytes(before[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    pages = [before[start : start + page_size] for start in range(0, len(before), page_size)]
    nonce = 20260101
    header = bytes.fromhex("d9d505f920a163d7") + struct.pack(">5I", len(pages), nonce, len(pages), _SECTOR, page_size)
    records = [
        struct.pack(">I", number) + page + struct.pack(">I", (nonce + sum(page[page_size - 200 : 0 : -200])) % 2**32)
        for number, page in enumerate(pages, start=1)
    ]
    return header.ljust(_SECTOR, b"\0") + b"".join(records)


def interrupt(library: Path, written: int = 3) -> None:
    """Leave a closed library as a crash leaves it that came while the file grew: `written` new pages and a journal.

    The change that was interrupted is the addition of settings 1001 to 1400.
    """
    before = library.read_bytes()
    with Store.open(library) as store:
        add_settings(store, 1001, 1400, 100)
    after = library.read_bytes()
    assert len(after) > len(before) + 4096
    size = 4096 * written
    library.write_bytes(after[:size] + before[size:])
    library.with_name(library.name + "-journal").write_bytes(hot_journal(before))
