"""The program as a process of its own, without a display: what it prints, what it says, how it ends."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
HABITS = ("PYTHONIOENCODING", "PYTHONUNBUFFERED", "PYTHONUTF8")  # a developer's, which users do not have


class Ended:
    """A command that has ended."""

    def __init__(self, done: subprocess.CompletedProcess[bytes]) -> None:
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
        self.err = done.stderr.decode("utf-8", "surrogateescape").replace("\r\n", "\n")


def environment(changes: Mapping[str, str | None]) -> dict[str, str]:
    """This process's environment without a display, with some variables set or (None) left out."""
    wanted = {**os.environ, **dict.fromkeys(DISPLAYS + HABITS), **changes}
    return {name: value for name, value in wanted.items() if value is not None}


def dramatis(*words: object, before: tuple[str, ...] = (), **variables: str | None) -> Ended:
    command = [*before, sys.executable, "-m", "desktop", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, env=environment(variables), capture_output=True, check=False, timeout=60)
    return Ended(done)


def fingerprint(folder: Path) -> dict[str, tuple[int, int, str]]:
    """Every file of a folder with its size, time and content."""
    return {
        str(path.relative_to(folder)): (
            path.stat().st_size,
            path.stat().st_mtime_ns,
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
        )
        for path in sorted(folder.rglob("*"))
    }


def refused(ended: Ended) -> str:
    """The one sentence that a refused command says."""
    assert ended.code == 2, ended.err
    assert ended.out == ""
    assert ended.err.count("\n") == 1, ended.err
    sentence = ended.err.rstrip("\n")
    assert sentence.startswith("dramatis: ")
    assert sentence.endswith(".")
    for jargon in ("Traceback", "Errno", "Error", "sqlite", "SQLITE"):
        assert jargon not in sentence
    return sentence
