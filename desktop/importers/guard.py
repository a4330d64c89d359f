"""Keeps the child to its task: it may read the program, Python and the one file that it was given, and nothing else.

Python reports what it is about to do to an audit hook (PEP 578), which refuses by raising. That holds for all of
Python, also for libraries; code in C is kept from files and networks by never giving it a name or an address.
"""

import os
import sys
from pathlib import Path

_REFUSED = (
    "ftplib.", "http.", "imaplib.", "nntplib.", "poplib.", "smtplib.", "socket.", "sqlite3.", "ssl.", "telnetlib.",
    "urllib.", "webbrowser.",
    "os.chflags", "os.chmod", "os.chown", "os.exec", "os.fork", "os.kill", "os.link", "os.lockf", "os.mkdir",
    "os.posix_spawn", "os.remove", "os.removexattr", "os.rename", "os.rmdir", "os.setxattr", "os.spawn",
    "os.startfile", "os.symlink", "os.system", "os.truncate", "os.utime",
    "pty.", "shutil.", "subprocess.", "tempfile.",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class RefusedError(PermissionError):
    """What the child tried is no part of reading a file. As a PermissionError, libraries take it for a closed door."""


class Guard:
    """The audit hook; from `close` on it refuses. What was refused is said on stderr, for whoever mends the program."""

    def __init__(self, source: Path | None) -> None:
        self._files = {self._name(file) for file in (source, *_own_files()) if file is not None}
        self._folders = tuple(f"{self._name(folder)}{os.sep}" for folder in _own_folders())

    def close(self) -> None:
        """From now on, refuse. Cannot be taken back."""
        sys.addaudithook(self._look)

    def _look(self, event: str, values: tuple[object, ...]) -> None:
        if event == "open":
            path, _mode, flags = values
            if self._may_open(path, flags):
                return
        elif event == "ctypes.dlopen":
            if values[0] is None or self._is_own(values[0]):
                return
        elif not event.startswith(_REFUSED):
            return
        said = f"refused: {event} {values[:1]!r}"[:300]
        os.write(2, f"{said}\n".encode("ascii", "backslashreplace"))
        raise RefusedError(said)

    def _may_open(self, path: object, flags: object) -> bool:
        if isinstance(path, int):
            return True  # an open file, such as a pipe
        if isinstance(flags, int) and flags & _WRITING:
            return False
        return self._is_own(path) or self._name(path) in self._files

    def _is_own(self, path: object) -> bool:
        return self._name(path).startswith(self._folders)

    @staticmethod
    def _name(path: object) -> str:
        """A path as it is compared; lexically, because links are resolved for the program's own folders only."""
        if not isinstance(path, str | bytes | Path):
            return ""
        return os.path.normcase(os.path.abspath(os.fsdecode(path)))


def _own_files() -> list[Path]:
    """In a bundle the program itself, which the modules are read out of."""
    return [Path(sys.executable)] if getattr(sys, "frozen", False) else []


def _own_folders() -> set[str]:
    """The folders of Python, its packages and the program; in a bundle, all of it. Also where links lead."""
    program = Path(__file__).parents[2]
    named = [sys.prefix, sys.base_prefix, sys.exec_prefix, str(program / "desktop"), str(program / "db")]
    named += [str(program / "resources"), *sys.path, *[getattr(sys, "_MEIPASS", "")]]
    folders = {os.path.abspath(folder) for folder in named if folder and os.path.isabs(folder)}
    folders |= {os.path.realpath(folder) for folder in folders}
    return {folder for folder in folders if len(Path(folder).parts) > 1}  # the whole disk is nobody's own
