"""What all commands share: how they end and how they speak."""

import io
import os
import sys
from collections.abc import Callable

DONE, NOTHING, REFUSED = 0, 1, 2
"""The exit codes."""


def say(message: str) -> None:
    """Tell the user something that is no result."""
    print(f"dramatis: {message}", file=sys.stderr)


def progress() -> Callable[[float], None]:
    """Shows progress on a terminal, and is silent in a pipe."""

    def show(part: float) -> None:
        if sys.stderr is not None and sys.stderr.isatty():  # a windowed build has no terminal
            sys.stderr.write(f"\r{part:4.0%}" if part < 1 else "\r     \r")

    return show


def speak_utf8() -> None:
    """Write UTF-8 whatever the system's own encoding. Words that are no text go out as they came in, where they can."""
    errors = "backslashreplace" if sys.platform == "win32" else "surrogateescape"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def discard_output() -> None:
    """Let what could not be written go, or Python would try once more at its end, and complain."""
    if sys.stdout is None:
        return
    void = os.open(os.devnull, os.O_WRONLY)
    os.dup2(void, sys.stdout.fileno())
    os.close(void)
