"""What a measured process says about itself: figures as JSON, on stderr after two at-signs."""

import json
import os
import re
import resource
import sys
import time
from pathlib import Path

MARK = "@@"


class Stopwatch:
    """The processor time of this process since the watch was made, in milliseconds."""

    def __init__(self) -> None:
        self._began = time.process_time()

    def read(self) -> float:
        return (time.process_time() - self._began) * 1000


def children() -> float:
    """The processor time of all processes of this one that have ended, and of theirs, in milliseconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def memory() -> float:
    """The memory of this process in megabytes: its own, and its part of what it shares (PSS)."""
    sizes = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    found = re.search(r"^Pss:\s+(\d+) kB", sizes, re.MULTILINE)
    assert found is not None
    return int(found[1]) / 1024


def report(**figures: float) -> None:
    """Say the figures and end the process, without taking anything down first."""
    sys.stderr.write(f"{MARK}{json.dumps(figures)}\n")
    sys.stderr.flush()
    os._exit(0)
