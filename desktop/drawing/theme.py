"""A theme: the colours that screen and paper draw with."""

from collections.abc import Mapping
from typing import NamedTuple, cast

MARK_COUNT = 8

_HEX = frozenset("0123456789abcdef")


class Theme(NamedTuple):
    """Colours as "#rrggbb" in lower case. `dark`: light letters on a dark ground."""

    name: str
    dark: bool
    paper: str
    panel: str
    raised: str
    ink: str
    soft: str
    faint: str
    line: str
    accent: str
    on_accent: str
    focus: str
    actor: str
    """The ground of the chosen actor's mentions."""
    sentence: str
    """The ground of the chosen event's sentence."""
    selection: str
    on_selection: str
    warning: str
    warning_ground: str
    marks: tuple[str, ...]
    """Eight colours, by `MarkStyle.index`."""


_COLOURS = tuple(field for field in Theme._fields if field not in ("name", "dark", "marks"))


def theme_from(data: Mapping[str, object]) -> Theme:
    """Read a theme from the mapping that its TOML file holds: `name`, `dark`, a table `colour`, a list `marks`.

    Raises:
        ValueError: something is missing, unknown or no colour; the message is a sentence that names it.
    """
    name = data.get("name")
    if not isinstance(name, str) or not name.strip():
        raise ValueError("A theme has no name.")
    label = f'The theme "{name}"'
    for key in data:
        if key not in ("name", "dark", "colour", "marks"):
            raise ValueError(f'{label} has an entry "{key}" that no theme has.')
    dark = data.get("dark")
    if not isinstance(dark, bool):
        raise ValueError(f'{label} does not say whether it is dark: "dark" must be true or false.')
    return Theme(name=name, dark=dark, marks=_marks(label, data.get("marks")), **_colours(label, data.get("colour")))


def _colours(label: str, table: object) -> dict[str, str]:
    if not isinstance(table, Mapping):
        raise ValueError(f'{label} has no table "colour".')
    given = cast("Mapping[str, object]", table)
    for key in given:
        if key not in _COLOURS:
            raise ValueError(f'{label} has a colour "{key}" that no theme has.')
    for key in _COLOURS:
        if key not in given:
            raise ValueError(f'{label} has no colour "{key}".')
    return {key: _colour(f'{label}, colour "{key}"', given[key]) for key in _COLOURS}


def _marks(label: str, given: object) -> tuple[str, ...]:
    colours = cast("list[object]", given) if isinstance(given, list) else []
    if len(colours) != MARK_COUNT:
        raise ValueError(f'{label} must list {MARK_COUNT} colours under "marks".')
    return tuple(_colour(f"{label}, mark {number}", value) for number, value in enumerate(colours, 1))


def _colour(where: str, value: object) -> str:
    text = value.lower() if isinstance(value, str) else ""
    if len(text) != 7 or text[0] != "#" or not _HEX.issuperset(text[1:]):
        raise ValueError(f'{where}: {value!r} is not a colour like "#8a3b12".')
    return text
