"""A theme: the colours that screen and paper draw with."""

from collections.abc import Mapping
from typing import NamedTuple, cast

MARK_COUNT = 8
HIGHLIGHT_COUNT = 4
GROUND_SHARE = 0.15
"""How much of a mark's colour its ground on the paper has, where marks are grounds."""
FOUND_SHARE = 0.2
"""How much of the accent's colour the ground of a place has that a search has found."""

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
    edge: str
    """Outlines of what is operated: fields, boxes, handles."""
    accent: str
    on_accent: str
    focus: str
    actor: str
    """The ground of the chosen actor's mentions."""
    sentence: str
    """The ground of the chosen event's sentence."""
    selection: str
    on_selection: str
    right: str
    """What is said of a right answer; of a wrong one it is the accent."""
    warning: str
    warning_ground: str
    marks: tuple[str, ...]
    """Eight colours, by `MarkStyle.index`."""
    highlights: tuple[str, ...]
    """Four grounds of the reader's own highlights, by `Highlight.index`."""


_OTHERS = ("name", "dark", "marks", "highlights")
_COLOURS = tuple(field for field in Theme._fields if field not in _OTHERS)


def theme_from(data: Mapping[str, object]) -> Theme:
    """Read a theme from the mapping that its TOML file holds: `name`, `dark`, a table `colour`, lists `marks` and
    `highlights`.

    Raises:
        ValueError: something is missing, unknown or no colour; the message is a sentence that names it.
    """
    name = data.get("name")
    if not isinstance(name, str) or not name.strip():
        raise ValueError("A theme has no name.")
    label = f'The theme "{name}"'
    for key in data:
        if key not in ("colour", *_OTHERS):
            raise ValueError(f'{label} has an entry "{key}" that no theme has.')
    dark = data.get("dark")
    if not isinstance(dark, bool):
        raise ValueError(f'{label} does not say whether it is dark: "dark" must be true or false.')
    marks = _listed(label, "marks", data.get("marks"), MARK_COUNT)
    highlights = _listed(label, "highlights", data.get("highlights"), HIGHLIGHT_COUNT)
    colours = _colours(label, data.get("colour"))
    return Theme(name=name, dark=dark, marks=marks, highlights=highlights, **colours)


def mixed(colour: str, ground: str, share: float) -> str:
    """The colour that a veil of `colour` gives on a ground, where `share` (0 to 1) of the ground is covered."""
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(under + (over - under) * share):02x}" for over, under in pairs)


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


def _listed(label: str, key: str, given: object, count: int) -> tuple[str, ...]:
    colours = cast("list[object]", given) if isinstance(given, list) else []
    if len(colours) != count:
        raise ValueError(f'{label} must list {count} colours under "{key}".')
    return tuple(_colour(f"{label}, {key[:-1]} {number}", value) for number, value in enumerate(colours, 1))


def _colour(where: str, value: object) -> str:
    text = value.lower() if isinstance(value, str) else ""
    if len(text) != 7 or text[0] != "#" or not _HEX.issuperset(text[1:]):
        raise ValueError(f'{where}: {value!r} is not a colour like "#8a3b12".')
    return text
