"""The user's options, and the places where the program finds and keeps its files.

On the way to the first paint every millisecond counts: parsed TOML is remembered in the cache folder, and tomllib,
tomli_w and platformdirs are imported only when they are needed.
"""

import marshal
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, cast

APP = "Dramatis"
PORTABLE = "portable"
"""A file of this name beside the program keeps library and settings beside it, as on a stick."""


class Settings(NamedTuple):
    """Every option with its default; HELP says what each means."""

    theme: str = "system"
    face: str = "book"
    text_size: float = 18.5
    line_spacing: float = 1.62
    measure: int = 66
    marks: str = "auto"
    line_focus: bool = False
    less_motion: bool = False
    language: str = "system"
    hide_later: bool = False
    show_statements: bool = False
    show_words: bool = False
    people_pane: str = "actors"
    time_pane: str = "timeline"
    timeline_rows: str = "one"
    timeline_order: bool = False
    timeline_wide: bool = False
    tour_seen: bool = False
    paper: str = "a4"
    accept_from: float = 0.9
    window: tuple[int, ...] = ()
    maximised: bool = False
    columns: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()
    tiers: tuple[int, ...] = ()
    library_shown: bool = True
    library: str = ""

    def changed(self, **values: Any) -> "Settings":
        """The same settings with some values replaced."""
        return self._replace(**values)


HELP = {
    "theme": "light, dark, sepia, high-contrast, or system to follow the desktop",
    "face": "reading face: book (Literata) or clear (Atkinson Hyperlegible)",
    "text_size": "size of the reading text in pixels, 12 to 48",
    "line_spacing": "distance of lines as a multiple of the text size, 1.2 to 2.4",
    "measure": "characters to a line of the reading text, 45 to 90",
    "marks": "marks of mentions: lines, grounds, or auto for grounds with the clear face alone",
    "line_focus": "whether all but a few lines of the text are dimmed",
    "less_motion": "whether the text cursor does not blink, and menus do not fade",
    "language": "language of the window: en, ar, de, es, fr, ru, or system to follow the desktop",
    "hide_later": "whether what comes after the reading position is left out of the panes",
    "show_statements": "whether the text shows who says what",
    "show_words": "whether the explained words stand beside the text",
    "people_pane": "upper side pane: actors, words, statements or notes",
    "time_pane": "lower side pane: timeline or relations",
    "timeline_rows": "rows of the timeline: one, actors or sides",
    "timeline_order": "whether the timeline also shows the order in the text",
    "timeline_wide": "whether the timeline lies across the window",
    "tour_seen": "whether the tour of the first start was seen or left",
    "paper": "paper of sheets: a4, a3, letter or legal",
    "accept_from": "suggestions of this confidence and more, 0.5 to 1, are accepted beforehand; 0 accepts none",
    "window": "left, top, width and height of the window in pixels",
    "maximised": "whether the window fills the screen",
    "columns": "widths of library, reader and side panes in pixels",
    "rows": "heights of the actors and the timeline pane in pixels",
    "tiers": "heights of the panes and of the timeline across the window in pixels",
    "library_shown": "whether the list of articles is shown",
    "library": "the library that is opened when none is named, where it was moved to; empty for the usual place",
}
"""What stands beside an option in the file."""


class Places(NamedTuple):
    """Folders of this user. They need not exist yet; whoever writes makes them."""

    data: Path
    config: Path
    cache: Path

    @property
    def library(self) -> Path:
        """The library that is opened when none is named."""
        return self.data / "library.dramatis"

    @property
    def settings(self) -> Path:
        """The file of the user's options."""
        return self.config / "settings.toml"

    @property
    def problems(self) -> Path:
        """The log of the program's own mistakes."""
        return self.data / "problems.log"


def places() -> Places:
    """The folders for this user and system, or one folder beside a portable program."""
    beside = _beside_program()
    if beside is not None and (beside / PORTABLE).exists():
        home = beside / f"{APP} files"
        return Places(home, home, home / "cache")
    if sys.platform.startswith("linux"):
        folders = (_xdg("DATA", ".local/share"), _xdg("CONFIG", ".config"), _xdg("CACHE", ".cache"))
        return Places(*(folder / APP.lower() for folder in folders))
    import platformdirs  # imported late: 5 ms

    named = platformdirs.PlatformDirs(APP, appauthor=False)
    return Places(Path(named.user_data_dir), Path(named.user_config_dir), Path(named.user_cache_dir))


def own_library(place: Places, settings: Settings) -> Path:
    """The library that is opened when none is named: at its usual place, or where the user has moved it."""
    return Path(settings.library) if settings.library else place.library


def _xdg(name: str, usual: str) -> Path:
    """A folder of the user's by the XDG Base Directory Specification 0.8, which has relative ones ignored."""
    named = Path(os.environ.get(f"XDG_{name}_HOME", ""))
    return named if named.is_absolute() else Path.home() / usual


def _beside_program() -> Path | None:
    """The folder that a bundled program lies in, as its user sees it; None for a program from source."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).parent
    in_app = folder.name == "MacOS" and folder.parent.parent.suffix == ".app"  # a folder that looks like one file
    return folder.parent.parent.parent if in_app else folder


def resource(name: str) -> Path:
    """The file of a bundled resource, such as "themes/light.toml"; resources lie beside the package `desktop`."""
    return Path(__file__).resolve().parent.parent / "resources" / name


def read_toml(path: Path, cache: Path | None = None) -> dict[str, Any]:
    """The content of a TOML file, from the cache folder where it was parsed before and has not changed since.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not TOML.
    """
    if cache is None:
        return _parse(path)
    stat = os.stat(path)
    key = (str(path), stat.st_mtime_ns, stat.st_size)
    kept = cache / f"{path.stem}.parsed"
    content = _remembered(kept, key)
    if content is None:
        content = _parse(path)
        _remember(kept, key, content)
    return content


def _remembered(kept: Path, key: tuple[str, int, int]) -> dict[str, Any] | None:
    """What was remembered under a key; None if nothing was, or the file is damaged or another Python's."""
    try:
        content = kept.read_bytes()
        if int.from_bytes(content[:_SUM]) == _checksum(content[_SUM:]):
            found_key, found = marshal.loads(content[_SUM:])
            return found if found_key == key else None
    except OSError:
        pass  # never parsed
    return None


def _remember(kept: Path, key: tuple[str, int, int], content: dict[str, Any]) -> None:
    try:
        remembered = marshal.dumps((key, content))
        kept.parent.mkdir(parents=True, exist_ok=True)
        _write_beside(kept, _checksum(remembered).to_bytes(_SUM) + remembered)
    except (OSError, ValueError):
        pass  # a cache is a convenience: dates (ValueError) and full disks are no failures


_SUM = 4
"""Bytes of a checksum."""


def _checksum(content: bytes) -> int:
    """The CRC-32 of a content; different for each version of Python, since marshal's format is."""
    import zlib  # imported late: Qt's bindings have it loaded by the time that a theme is read

    return zlib.crc32(content, zlib.crc32(sys.version.encode()))


def load_settings(place: Places) -> Settings:
    """The user's settings; a missing file gives the defaults, an odd value its own default."""
    try:
        return settings_from(read_toml(place.settings, place.cache))
    except (OSError, ValueError):
        return Settings()


def settings_from(content: dict[str, Any]) -> Settings:
    """Settings from parsed TOML; unknown names and values that do not fit are left out: no option is worth a stop."""
    known: dict[str, Any] = {}
    for name, default in Settings._field_defaults.items():
        value = _fitting(name, default, content.get(name))
        if value is not None:
            known[name] = value
    return Settings(**known)


def _fitting(name: str, default: Any, value: Any) -> Any:
    """A value of a TOML file in the type of its option's default, or None where it does not fit."""
    kind = cast("type[Any]", type(default))
    if type(value) not in _WRITTEN_AS.get(kind, (kind,)) or value not in _CHOICES.get(name, (value,)):
        return None
    if not _FITS.get(name, _always)(value):
        return None
    return kind(value)


def save_settings(place: Places, settings: Settings) -> None:
    """Write the options that differ from their defaults, with each option's help as a comment.

    A file that somebody edited until it was no TOML any more is kept beside the new one.

    Raises:
        OSError: the folder cannot be written.
    """
    import tomli_w  # imported late: needed only when something changed

    lines = ["# Options of Dramatis. Delete a line, or the file, to go back to the default.", ""]
    for name, value in settings._asdict().items():
        if value != Settings._field_defaults[name]:
            lines += [f"# {HELP[name]}", tomli_w.dumps({name: value}).strip(), ""]
    place.config.mkdir(parents=True, exist_ok=True)
    if place.settings.exists() and not _is_toml(place.settings):
        os.replace(place.settings, place.settings.with_suffix(".unreadable.toml"))
    _write_beside(place.settings, "\n".join(lines).encode())


def _is_toml(path: Path) -> bool:
    try:
        _parse(path)
    except ValueError:
        return False
    return True


def _parse(path: Path) -> dict[str, Any]:
    import tomllib  # imported late: 5 ms

    return tomllib.loads(path.read_bytes().decode("utf-8"))


def _write_beside(path: Path, content: bytes) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        temporary.write_bytes(content)
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _always(_value: object) -> bool:
    return True


def _pixels(values: list[object]) -> bool:
    return all(type(value) is int and abs(value) <= 100_000 for value in values)


_LONGEST_SIDE = 16_384
"""Pixels of a window, beyond any screen: Qt cannot paint one of twice as many."""
_WRITTEN_AS: dict[type, tuple[type, ...]] = {float: (float, int), tuple: (list,)}
_CHOICES: dict[str, tuple[str, ...]] = {
    "theme": ("system", "light", "dark", "sepia", "high-contrast"),
    "face": ("book", "clear"),
    "marks": ("auto", "lines", "grounds"),
    "language": ("system", "en", "ar", "de", "es", "fr", "ru"),
    "people_pane": ("actors", "words", "statements", "notes"),
    "time_pane": ("timeline", "relations"),
    "timeline_rows": ("one", "actors", "sides"),
    "paper": ("a4", "a3", "letter", "legal"),
}
_FITS: dict[str, Callable[[Any], bool]] = {
    "text_size": lambda value: 12 <= value <= 48,
    "line_spacing": lambda value: 1.2 <= value <= 2.4,
    "measure": lambda value: 45 <= value <= 90,
    "accept_from": lambda value: value == 0 or 0.5 <= value <= 1,
    "window": lambda value: len(value) == 4 and _pixels(value) and all(0 < side <= _LONGEST_SIDE for side in value[2:]),
    "columns": _pixels,
    "rows": _pixels,
    "tiers": _pixels,
    "library": lambda value: Path(value).is_absolute(),
}
