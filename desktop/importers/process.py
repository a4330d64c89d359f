"""Reads a file in a process of its own, which can be ended at any time and cannot take the window along.

The child is this same program with a hidden verb, see `desktop.importers.child`. It is held to 30 seconds and 1 GB.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from io import BufferedReader, BufferedWriter
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import cast

from db.model.sentence import Sentence
from desktop.importers.document import Document, Pasted, Source, UnreadableError
from desktop.importers.limits import MEMORY, SECONDS, resident
from desktop.importers.wire import Answer, Request, pack_request

_POLL = 0.02
"""Seconds between two looks at whether the user has cancelled."""
_WATCH = 0.2
"""Seconds between two looks at the size of the child."""
_LONGEST_LINE = 32_000_000
_LONGEST_LOG = 100_000
_KEPT_VARIABLES = (
    "SYSTEMROOT", "WINDIR", "TMP", "TEMP", "HOME", "USERPROFILE", "APPDATA", "LANG", "LC_ALL", "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
)  # fmt: skip
"""Of the environment: without these Windows starts no program, or Python does not find its libraries."""


def command() -> list[str]:
    """How the child is started: in a bundle, `sys.executable` is the program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "read-document"]
    return [sys.executable, "-P", "-B", "-X", "utf8", "-m", "desktop", "read-document"]


def read(
    source: Source,
    *,
    encoding: str | None = None,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
    seconds: float = SECONDS,
    memory: int = MEMORY,
) -> tuple[Document, ...]:
    """The articles of a file or of what was pasted. Takes up to `seconds`: call it from a worker's thread.

    `encoding`, a name that Python knows, stands over what the file says itself. `report` is told the part that is done,
    0 to 1; `cancelled` is asked at least every 50 ms.

    Raises:
        UnreadableError: whatever went wrong, the end of the child included; its `log` says what the child said. Also
            after a cancel.
    """
    child = _Child(source, encoding, memory, seconds)
    try:
        return child.answer(report, cancelled)
    except UnreadableError as error:
        child.end()
        error.log = child.log()
        raise
    finally:
        child.end()


class _Child:
    """One child process, the threads at its pipes, and its end."""

    def __init__(self, source: Source, encoding: str | None, memory: int, seconds: float) -> None:
        """Start it. Raises UnreadableError where the system starts no process."""
        self._name: str = Sentence("Pasted text") if isinstance(source, Pasted) else source.name
        self._memory = memory
        self._seconds = seconds
        self._ends_at = time.monotonic() + seconds
        self._log = bytearray()
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        where = source if isinstance(source, Pasted) else source.absolute()
        request = pack_request(Request(where, encoding, memory, int(seconds) + 1))
        try:
            self._process = subprocess.Popen(
                command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=_environment(),
                cwd=Path(sys.executable).parent,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise UnreadableError(
                "Dramatis could not start the part of it that reads files: {reason}.",
                "Close other programs and try again.",
                reason=error.strerror or str(error),
            ) from error
        self._let_go = _hold(self._process, memory)
        self._threads = (
            Thread(target=_ask, args=(cast("BufferedWriter", self._process.stdin), request), daemon=True),
            Thread(target=_listen, args=(cast("BufferedReader", self._process.stdout), self._lines), daemon=True),
            Thread(target=_overhear, args=(cast("BufferedReader", self._process.stderr), self._log), daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def answer(self, report: Callable[[float], None], cancelled: Callable[[], bool]) -> tuple[Document, ...]:
        """Wait for the documents.

        Raises:
            UnreadableError: they will not come.
        """
        answer = Answer()
        next_look = time.monotonic() + _WATCH
        while not answer.is_whole:
            if cancelled():
                raise UnreadableError("Reading “{name}” was cancelled.", "Nothing was added.", name=self._name)
            now = time.monotonic()
            if now >= self._ends_at:
                raise self._too_slow()
            if now >= next_look:
                next_look = now + _WATCH
                if resident(self._process.pid) > self._memory:
                    raise self._too_much()
            try:
                line = self._lines.get(timeout=_POLL)
            except Empty:
                continue
            self._take(answer, line)
            report(answer.progress)
        return answer.documents

    def _take(self, answer: Answer, line: bytes) -> None:
        if not line:
            raise self._ended()
        try:
            answer.take(line)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            self._log += f"\nunreadable answer: {error}\n".encode()
            raise self._broken() from error
        if answer.failure is None:
            return
        what, remedy, memory = answer.failure
        if memory:
            raise self._too_much()
        raise UnreadableError(what.template, remedy.template, **what.values | remedy.values)

    def end(self) -> None:
        """End the child at once, if it has not ended, and wait until nothing is left of it."""
        self._process.kill()
        self._let_go()
        self._process.wait()
        for thread in self._threads:
            thread.join()

    def log(self) -> str:
        """What the child said for whoever mends the program; whole once it has ended."""
        return self._log.decode("utf-8", "replace")

    def _ended(self) -> UnreadableError:
        """The failure of a child that ended without a word."""
        code = self._process.wait()
        self._log += f"\nended with {code}\n".encode()
        if code == -getattr(signal, "SIGXCPU", 0):
            return self._too_slow()
        if code == -getattr(signal, "SIGKILL", 0):
            return UnreadableError(
                "The system ended the reading of “{name}”, perhaps because memory is short.",
                "Nothing was added. Close other programs and try again.",
                name=self._name,
            )
        return self._broken()

    def _broken(self) -> UnreadableError:
        return UnreadableError(
            "Reading “{name}” ended unexpectedly; the file is probably damaged.",
            "Nothing was added. Open it in the program that it comes from and save it anew, or paste its text.",
            name=self._name,
        )

    def _too_slow(self) -> UnreadableError:
        return UnreadableError(
            "“{name}” was not read within {seconds} seconds, so reading it was stopped.",
            "Nothing was added. Copy the part that you want and paste it.",
            name=self._name,
            seconds=round(self._seconds),
        )

    def _too_much(self) -> UnreadableError:
        return UnreadableError(
            "Reading “{name}” takes more memory than an article needs, so it was stopped.",
            "Nothing was added. Copy the part that you want and paste it.",
            name=self._name,
        )


def _environment() -> dict[str, str]:
    """The variables of the child. From source it finds the program as this process does, wherever it was started."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    root = Path(__file__).parents[2]
    if root.name not in ("site-packages", "dist-packages"):  # there it is found anyway
        kept["PYTHONPATH"] = str(root)
    return kept


def _hold(process: subprocess.Popen[bytes], memory: int) -> Callable[[], None]:
    """Bind the child on Windows, where it cannot do so itself; gives what lets it go."""
    if sys.platform == "win32":
        from desktop.importers.jobs import Job  # imported late: ctypes.wintypes, for Windows only

        return Job(int(process._handle), memory).close  # noqa: SLF001 subprocess has no public name for it
    return lambda: None


def _ask(pipe: BufferedWriter, request: bytes) -> None:
    """Write the request; a child that is gone has no use for it."""
    with suppress(OSError), pipe:
        pipe.write(request)


def _listen(pipe: BufferedReader, lines: SimpleQueue[bytes]) -> None:
    """Pass the lines of the answer on, and an empty one at its end."""
    with pipe:
        while line := pipe.readline(_LONGEST_LINE):
            lines.put(line)
    lines.put(b"")


def _overhear(pipe: BufferedReader, log: bytearray) -> None:
    """Keep the beginning of what the child says on the side, and let it say the rest."""
    with pipe:
        while said := pipe.read1(_LONGEST_LOG):
            log += said[: max(0, _LONGEST_LOG - len(log))]
