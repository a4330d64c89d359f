"""A Windows job that bounds the memory of a child process and ends it with the program (Win32 Job Objects)."""

import ctypes
import sys
from ctypes import wintypes

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_ONE_PROCESS, _PROCESS_MEMORY, _END_WITH_JOB = 0x8, 0x100, 0x2000


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", wintypes.LARGE_INTEGER),
        ("job_time", wintypes.LARGE_INTEGER),
        ("flags", wintypes.DWORD),
        ("smallest_set", ctypes.c_size_t),
        ("largest_set", ctypes.c_size_t),
        ("processes", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority", wintypes.DWORD),
        ("scheduling", wintypes.DWORD),
    )


class _Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; the six counters of IO_COUNTERS are not used."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class Job:
    """Holds one process to `memory` bytes and to itself: it starts no other, and ends when the job is closed."""

    def __init__(self, process_handle: int, memory: int) -> None:
        """Put the process into the job. Raises OSError where Windows refuses it."""
        if sys.platform != "win32":
            raise OSError("jobs are a matter of Windows")
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        self._handle: int | None = kernel.CreateJobObjectW(None, None)
        limits = _Limits()
        limits.basic.flags = _ONE_PROCESS | _PROCESS_MEMORY | _END_WITH_JOB
        limits.basic.processes = 1
        limits.process_memory = memory
        job = wintypes.HANDLE(self._handle)
        if not (
            self._handle
            and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
            and kernel.AssignProcessToJobObject(job, wintypes.HANDLE(process_handle))
        ):
            raise ctypes.WinError(ctypes.get_last_error())

    def close(self) -> None:
        """End what is left of the process."""
        if sys.platform == "win32" and self._handle:
            ctypes.WinDLL("kernel32").CloseHandle(wintypes.HANDLE(self._handle))
            self._handle = None
