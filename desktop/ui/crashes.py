"""Our own mistakes: what the program keeps of them, and what it says. No report holds a word of an article."""

import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

KEPT_BYTES = 200_000


class CrashLog:
    """A file of reports. Python's exceptions are written to it, and native crashes by faulthandler."""

    def __init__(self, path: Path, said: Callable[[Path], None]) -> None:
        """Write to `path`; `said` is called, on whichever thread failed, after each report."""
        self.path = path
        self._said = said

    def install(self) -> None:
        """Take over the hooks for exceptions that nobody caught. Where nothing can be written, only stderr is told."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        import faulthandler

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > KEPT_BYTES:
                self.path.unlink()
            # faulthandler keeps the file descriptor, so the file must stay open as long as the program runs.
            self._native = open(self.path, "a", encoding="utf-8")  # noqa: SIM115
            faulthandler.enable(self._native)
        except OSError:
            pass

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if sys.stderr is not None:
            sys.__excepthook__(kind, error, trace)
        try:
            with open(self.path, "a", encoding="utf-8") as file:
                file.write(report(kind, trace))
        except OSError:
            return
        self._said(self.path)

    def _on_thread_exception(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self._on_exception(failed.exc_type, failed.exc_value, failed.exc_traceback)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What is kept of an exception: its kind and where it happened, not its message, which may quote a text."""
    frames = traceback.extract_tb(trace)
    lines = [f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {kind.__name__} (Python {sys.version.split()[0]})"]
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join(lines) + "\n"
