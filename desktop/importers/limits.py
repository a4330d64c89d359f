"""How much of the machine the reading of a file may take, and how that is held: by the child itself where the system
can, else by the parent, which watches its size.
"""

import os
import sys

SECONDS = 30
MEMORY = 1_000_000_000
"""Bytes: of address space on Linux, of resident memory elsewhere."""
_OPEN_FILES = 64
_EXTRA_SECONDS = 5
"""The parent ends the child by the clock. Should the parent itself be gone, the system does by processor time."""


def limit_self(memory: int, seconds: int) -> None:
    """Bind this process, for good: memory, time, open files, no file written, no process started, no core dump.

    A limit that the system does not know, or that is already lower, stays as it is.
    """
    try:
        import resource  # not on Windows, where the parent puts the child into a job
    except ImportError:
        return
    wanted = {
        "RLIMIT_AS": memory,
        "RLIMIT_CPU": seconds + _EXTRA_SECONDS,  # before the hard limit comes a signal that tells the parent why
        "RLIMIT_NOFILE": _OPEN_FILES,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_NPROC": 0,
        "RLIMIT_CORE": 0,
    }
    for name, limit in wanted.items():
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        highest = resource.getrlimit(kind)[1]
        hard = limit + (name == "RLIMIT_CPU")
        if highest != resource.RLIM_INFINITY:
            limit, hard = min(limit, highest), min(hard, highest)
        try:
            resource.setrlimit(kind, (limit, hard))
        except (OSError, ValueError):  # macOS refuses a limit of memory that is below what is taken
            continue


def resident(process_id: int) -> int:
    """Bytes of memory that a process holds; 0 where it is gone or the system does not say."""
    if sys.platform == "linux":
        return _resident_on_linux(process_id)
    if sys.platform == "darwin":
        return _resident_on_macos(process_id)
    return 0


def _resident_on_linux(process_id: int) -> int:
    try:
        with open(f"/proc/{process_id}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def _resident_on_macos(process_id: int) -> int:
    """By proc_pidinfo of libproc with PROC_PIDTASKINFO (4): 96 bytes, the second 64-bit number is the size."""
    import ctypes  # imported late: elsewhere it is not needed

    found = (ctypes.c_uint64 * 12)()
    size = ctypes.CDLL(None).proc_pidinfo(process_id, 4, ctypes.c_uint64(0), found, ctypes.sizeof(found))
    return int(found[1]) if size == ctypes.sizeof(found) else 0
