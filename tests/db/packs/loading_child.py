"""Reads one lesson file after the other, watched; run as a child by the tests, as nothing is known of what they do.

For each path that comes in by a line, as JSON, a line goes out: what was read or why it was refused, with all that the
program did besides. With the path comes whether the schema is to be compared: what stands behind that guard is to hold
without it, too.
"""

import json
import os
import sqlite3
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from db.model.errors import LibraryError
from db.packs import loading
from db.packs.format import NEWEST
from db.packs.loading import load

if sys.platform != "win32":
    import resource

_WATCHED = ("open", "os.", "shutil.", "socket.", "sqlite3.", "subprocess.", "ctypes.", "exec", "import", "compile")
_connect = sqlite3.connect
_did: list[str] = []


def _watch(event: str, values: tuple[Any, ...]) -> None:
    if event.startswith(_WATCHED) and event != "sqlite3.connect/handle":  # the same once more, without the name
        _did.append(" ".join(map(str, (event, *values[:2]))))


def _connected(*values: Any, **named: Any) -> sqlite3.Connection:
    """A connection that knows a function of the program's own, which no file may call."""
    connection = _connect(*values, **named)
    connection.create_function("marker", -1, lambda *_: _did.append("marker()") or "", deterministic=True)
    return connection


def _seconds() -> float:
    """Of this process's own time: a busy machine makes no file slow."""
    return time.process_time()


class _Anything:
    """What no schema differs from."""

    def __ne__(self, other: object) -> bool:
        return False


def _answer(path: Path) -> dict[str, object]:
    _did.clear()
    start = _seconds()
    answer: dict[str, object] = {}
    try:
        answer["sha256"] = load(path).sha256
    except LibraryError as error:
        cause = error.__cause__
        answer |= {"what": error.what, "remedy": error.remedy, "kind": type(error).__name__}
        answer["cause"] = "" if cause is None else repr(cause)[:200]
    except Exception:  # noqa: BLE001  the test is told
        answer["crash"] = traceback.format_exc()
    answer |= {"seconds": _seconds() - start, "did": list(_did)}
    if sys.platform != "win32":
        answer["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return answer


def main(good: Path, memory: int) -> None:
    """Answer lines until there are no more. `good` is read first, so that everything that is imported late is there;
    then `memory` bytes are all that there is, and no file can be written any more.
    """
    load(good)
    for version in range(1, NEWEST + 1):
        loading._schema(version)
    sqlite3.connect = _connected
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.addaudithook(_watch)
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    schema = loading._schema
    for line in sys.stdin:
        path, compared = json.loads(line)
        loading._schema = schema if compared else lambda _: _Anything()
        print(json.dumps(_answer(Path(path))), file=out, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
