"""The words of a problem report. They are English in every language of the program: those who mend it read them.

It is built from what is known to hold no text of the user's: versions, numbers, options that are choices, and of the
log only the lines that have the form of our own reports. Whatever else a log may hold is left out.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.library.facts import LibraryFacts
from desktop.settings import Settings

_ROOT = Path(__file__).resolve().parents[3]
_LAST_LINES = 80
_NAME = r"[\w.<>\-]+"
_ALLOWED = tuple(
    re.compile(form)
    for form in (
        rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\dZ {_NAME} \(Python [\w.+]+\)",
        rf"  {_NAME}\.py:\d+ {_NAME}",
        r"Fatal Python error: (Segmentation fault|Aborted|Bus error|Illegal instruction|Floating point exception)",
        r"Windows fatal exception: (access violation|stack overflow|code 0x[0-9a-f]+)",
        r"(Current thread|Thread) 0x[0-9a-f]+ \(most recent call first\):",
        r"  <no Python frame>",
    )
)
_FRAME = re.compile(rf'  File "([^"]+)", line (\d+) in ({_NAME})')


class Screen(NamedTuple):
    """A screen: its size in logical pixels, its scale, and what it says of its dots per inch."""

    width: int
    height: int
    scale: float
    dots_per_inch: float


class Surroundings(NamedTuple):
    """What the program runs on."""

    dramatis: str
    python: str
    qt: str
    system: str
    window_system: str
    locale: str
    screens: Sequence[Screen]


def report_text(
    around: Surroundings, settings: Settings, library: LibraryFacts | str, log: str, root: Path = _ROOT
) -> str:
    """The report. `library` is its facts, or why there are none; `log` is the content of the log of mistakes."""
    screens = [
        f"Screen {n}: {one.width} x {one.height} at {one.scale:g} ({one.dots_per_inch:.0f} dots per inch)"
        for n, one in enumerate(around.screens, 1)
    ]
    parts = {
        "Program": [
            f"Dramatis {around.dramatis}",
            f"Python {around.python}",
            f"Qt {around.qt}",
            f"{around.system}, {around.window_system}",
            f"Locale {around.locale}",
            *screens,
        ],
        "Options that are not the usual ones": _options(settings),
        "Library": _library(library),
        "Last mistakes": log_lines(log, root),
    }
    return "\n\n".join("\n".join([title, *(f"  {line}" for line in lines)]) for title, lines in parts.items()) + "\n"


def log_lines(log: str, root: Path = _ROOT) -> list[str]:
    """The last lines of a log that are known to be ours, with files named from the program's folder `root` on."""
    lines: list[str] = []
    left_out = 0
    for line in log.splitlines()[-_LAST_LINES:]:
        frame = _FRAME.fullmatch(line)
        if frame is not None:
            lines.append(f"  {_within(frame[1], root)}:{frame[2]} {frame[3]}")
        elif any(form.fullmatch(line) for form in _ALLOWED):
            lines.append(line)
        elif line.strip():
            left_out += 1
    return [*(lines or ["none"]), *([f"({left_out} other lines are left out)"] if left_out else [])]


def _options(settings: Settings) -> list[str]:
    """The options by which this user's program differs. None of them can hold a text or a path; see Settings."""
    usual: Mapping[str, object] = Settings()._asdict()
    return [f"{name} = {value}" for name, value in settings._asdict().items() if value != usual[name]] or ["none"]


def _library(library: LibraryFacts | str) -> list[str]:
    if isinstance(library, str):
        return [library]
    state = "read only" if library.read_only else "can be changed"
    found = f"{library.problems} faults found" if library.problems else "whole"
    counts = [
        f"{name} {value}"
        for name, value in library._asdict().items()
        if name not in ("schema", "read_only", "problems", "longest")
    ]
    return [
        f"Tables of version {library.schema}, {state}, {found}",
        ", ".join(counts),
        f"longest article: {library.longest} characters",
    ]


def _within(path: str, root: Path) -> str:
    """A file by its place in the program's own folders; of any other only its name, for paths name their owners."""
    plain, own = path.replace("\\", "/"), root.as_posix()
    for package in ("desktop", "db"):
        if plain.startswith(f"{own}/{package}/"):
            return plain[len(own) + 1 :]
    return plain.rpartition("/")[2]
