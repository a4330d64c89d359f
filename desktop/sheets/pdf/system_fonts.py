"""Fonts of the computer, for characters that no face of the program has.

Only fonts that can be embedded are found: TrueType outlines (OpenType specification, table "glyf"), and a maker who
lets a part of them be embedded (table "OS/2", fsType). Only scripts are asked for whose letters stand one after the
other as they are stored: what has to be joined or reordered would be printed wrong.
"""

import os
import struct
import sys
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BufferedReader
from pathlib import Path

_ENDINGS = frozenset({".ttf", ".ttc", ".otc"})
_MOST_FILES = 5000
_TRUETYPE = frozenset({b"\0\1\0\0", b"true"})
_NEEDED = frozenset({"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"})
_RESTRICTED, _NO_PARTS, _BITMAPS = 0x0002, 0x0100, 0x0200
_PERMITS = 0x000C  # preview and print, or more
_USUAL_WEIGHT, _USUAL_WIDTH = 400, 5

_SIMPLE = (
    (0x00A0, 0x058F), (0x10A0, 0x10FF), (0x1200, 0x167F), (0x1680, 0x16FF), (0x1C80, 0x1CBF), (0x1D00, 0x2DFF),
    (0x2E00, 0xA4FF), (0xA500, 0xA63F), (0xA640, 0xA7FF), (0xAB00, 0xABBF), (0xAC00, 0xD7A3), (0xF900, 0xFB17),
    (0xFE20, 0xFE6F), (0xFF00, 0xFFEF), (0x10000, 0x107FF), (0x12000, 0x1467F), (0x16A00, 0x16AFF),
    (0x16F00, 0x18DFF), (0x1AFF0, 0x1B2FF), (0x1D000, 0x1D7FF), (0x1E030, 0x1E08F), (0x1F000, 0x1FBFF),
    (0x20000, 0x323AF),
)  # fmt: skip
"""The blocks of scripts without joining and reordering: European and Caucasian letters, Ethiopic, Cherokee, Canadian
syllables, Chinese, Japanese, Korean syllables, Yi, old scripts that run rightwards, signs and emoji (Unicode 16)."""


@dataclass(frozen=True, slots=True)
class SystemFont:
    """A font in a file; `starts` and `ends` (included) are the ranges of code points that it says it has."""

    path: Path
    index: int
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def has(self, point: int) -> bool:
        """Whether it says that it has a code point. Only reading the whole font makes that sure."""
        number = bisect_right(self.starts, point) - 1
        return number >= 0 and point <= self.ends[number]


def is_simple(character: str) -> bool:
    """Whether a character belongs to a script that is set by putting one letter after the other."""
    point = ord(character)
    return any(first <= point <= last for first, last in _SIMPLE)


def system_folders() -> tuple[Path, ...]:
    """Where the computer and its user keep fonts."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home / "AppData/Local"))
        return Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts"), Path(local, "Microsoft/Windows/Fonts")
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    data = [os.environ.get("XDG_DATA_HOME") or str(home / ".local/share")]
    data += (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    return (home / ".fonts", *(Path(folder, "fonts") for folder in data if folder))


@cache
def fonts_in(folders: tuple[Path, ...]) -> tuple[SystemFont, ...]:
    """The fonts in some folders that can be embedded: upright ones of usual weight and width first, then by name.

    Looked for once in the life of the program, when a character is first missing.
    """
    found: list[tuple[tuple[object, ...], SystemFont]] = []
    for path in _files(folders):
        try:
            with path.open("rb") as file:
                found += _fonts(path, file)
        except (OSError, struct.error, ValueError):
            continue  # whatever it is, it is no font to print with
    return tuple(font for _, font in sorted(found, key=lambda ranked: ranked[0]))


def _files(folders: tuple[Path, ...]) -> list[Path]:
    found: list[Path] = []
    for folder in folders:
        for place, inner, names in os.walk(folder):
            inner.sort()
            found += [Path(place, name) for name in sorted(names) if Path(name).suffix.lower() in _ENDINGS]
            if len(found) >= _MOST_FILES:
                return found[:_MOST_FILES]
    return found


def _fonts(path: Path, file: BufferedReader) -> Iterator[tuple[tuple[object, ...], SystemFont]]:
    """The fonts of a file, each with what puts it in order."""
    starts = [0]
    if file.read(4) == b"ttcf":
        (count,) = _unpack(file, 8, ">L")
        starts = list(_unpack(file, 12, f">{min(count, 64)}L"))
    for index, start in enumerate(starts):
        file.seek(start)
        if file.read(4) not in _TRUETYPE:
            continue
        tables = _tables(file, start)
        if not _NEEDED.issubset(tables):
            continue
        rank = _rank(file, tables)
        ranges = sorted(_ranges(file, tables["cmap"]))
        if rank is not None and ranges:
            firsts, lasts = zip(*ranges, strict=True)
            yield (*rank, path.name, str(path), index), SystemFont(path, index, firsts, lasts)


def _unpack(file: BufferedReader, at: int, form: str) -> tuple[int, ...]:
    file.seek(at)
    return struct.unpack(form, file.read(struct.calcsize(form)))


def _tables(file: BufferedReader, start: int) -> dict[str, int]:
    """Where each table of a font begins."""
    (count,) = _unpack(file, start + 4, ">H")
    file.seek(start + 12)
    entries = [struct.unpack(">4sLLL", file.read(16)) for _ in range(count)]
    return {tag.decode("latin-1"): offset for tag, _, offset, _ in entries}


def _rank(file: BufferedReader, tables: dict[str, int]) -> tuple[int, ...] | None:
    """How far a font is from a usual one; None if it may not be embedded."""
    weight, width, permission = _USUAL_WEIGHT, _USUAL_WIDTH, 0
    if "OS/2" in tables:
        weight, width, permission = _unpack(file, tables["OS/2"] + 4, ">3H")
    restricted = permission & _RESTRICTED and not permission & _PERMITS
    if restricted or permission & (_NO_PARTS | _BITMAPS):
        return None
    (slant,) = _unpack(file, tables["head"] + 44, ">H")
    (fixed,) = _unpack(file, tables["post"] + 12, ">L")
    return slant >> 1 & 1, abs(weight - _USUAL_WEIGHT), abs(width - _USUAL_WIDTH), int(fixed != 0)


def _ranges(file: BufferedReader, at: int) -> list[tuple[int, int]]:
    """The ranges of code points in a table "cmap", ends included; the fullest of its Unicode parts counts."""
    _, count = _unpack(file, at, ">2H")
    file.seek(at + 4)
    parts = [struct.unpack(">HHL", file.read(8)) for _ in range(count)]
    found: list[tuple[int, int]] = []
    for platform, encoding, offset in parts:
        if platform == 0 or (platform == 3 and encoding in (1, 10)):
            ranges = _part_ranges(file, at + offset)
            found = max(found, ranges, key=_count)
    return found


def _count(ranges: list[tuple[int, int]]) -> int:
    return sum(last - first + 1 for first, last in ranges)


def _part_ranges(file: BufferedReader, at: int) -> list[tuple[int, int]]:
    (form,) = _unpack(file, at, ">H")
    if form == 4:
        (twice,) = _unpack(file, at + 6, ">H")
        count = twice // 2
        ends = _unpack(file, at + 14, f">{count}H")
        starts = _unpack(file, at + 16 + twice, f">{count}H")
        return [(first, last) for first, last in zip(starts, ends, strict=True) if first <= last < 0xFFFF]
    if form == 12:
        (count,) = _unpack(file, at + 12, ">L")
        values = _unpack(file, at + 16, f">{3 * min(count, 0x10000)}L")
        return [(first, last) for first, last in zip(values[::3], values[1::3], strict=True) if first <= last]
    return []
