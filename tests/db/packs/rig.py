"""A child that reads lesson files, and what it says of them."""

import json
import threading
from pathlib import Path
from typing import NamedTuple

from tests.db.rig import start

MEMORY = 2**30
"""Bytes that reading a lesson may take, all of the program's own included."""
_PATIENCE = 120.0
"""Seconds after which a child that says nothing has hung, however busy the machine is."""


class Answer(NamedTuple):
    """What came of reading a file; `sha256` is None where it was refused, by a failure of this `kind`.

    `seconds` are the child's own; `did` is what it opened, connected to and called; `peak` the most bytes of memory
    that the child has had so far, `cause` the exception behind the refusal, empty where there is none.
    """

    seconds: float
    did: list[str]
    sha256: str | None = None
    kind: str = ""
    what: str = ""
    remedy: str = ""
    cause: str = ""
    crash: str = ""
    peak: int = 0


class Loader:
    """A child process that reads files for the tests; another one takes its place when it dies or hangs."""

    def __init__(self, good: Path, memory: int = MEMORY) -> None:
        self._good = good
        self._memory = memory
        self._child = start("packs.loading_child", good, memory)

    def load(self, path: Path, *, compared: bool = True) -> Answer:
        """Have a file read, `compared` with the schema; fails the test where that ends in anything but an answer."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        hung = threading.Timer(_PATIENCE, self._child.kill)
        hung.start()
        try:
            self._child.stdin.write(json.dumps([str(path), compared]) + "\n")
            self._child.stdin.flush()
            line = self._child.stdout.readline()
        finally:
            hung.cancel()
        if not line:
            code = self._child.wait()
            self._child = start("packs.loading_child", self._good, self._memory)
            raise AssertionError(f"reading {path} ended the program, by {code}")
        answer = Answer(**json.loads(line))
        assert not answer.crash, answer.crash
        return answer

    def close(self) -> None:
        """End the child."""
        self._child.communicate()
