"""Themes are read from what their TOML files hold, and refused with a sentence that names the fault."""

from typing import Any

import pytest

from desktop.drawing.theme import Theme, mixed, theme_from

COLOURS = [
    "paper",
    "panel",
    "raised",
    "ink",
    "soft",
    "faint",
    "line",
    "edge",
    "accent",
    "on_accent",
    "focus",
    "actor",
    "sentence",
    "selection",
    "on_selection",
    "right",
    "warning",
    "warning_ground",
]


def good() -> dict[str, Any]:
    return {
        "name": "Sepia",
        "dark": False,
        "colour": {name: f"#0000{index:02x}" for index, name in enumerate(COLOURS)},
        "marks": [f"#ff00{index:02x}" for index in range(8)],
        "highlights": [f"#00ff{index:02x}" for index in range(4)],
    }


def without(key: str) -> dict[str, Any]:
    data = good()
    del data[key]
    return data


def with_colour(key: str, value: object) -> dict[str, Any]:
    data = good()
    data["colour"][key] = value
    return data


def without_colour(key: str) -> dict[str, Any]:
    data = good()
    del data["colour"][key]
    return data


def test_a_theme_is_read() -> None:
    theme = theme_from(good())

    assert isinstance(theme, Theme)
    assert (theme.name, theme.dark) == ("Sepia", False)
    assert [getattr(theme, name) for name in COLOURS] == list(good()["colour"].values())
    assert theme.marks == tuple(good()["marks"])
    assert theme.highlights == tuple(good()["highlights"])


def test_colours_come_in_lower_case() -> None:
    assert theme_from(with_colour("ink", "#23211D")).ink == "#23211d"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({}, "A theme has no name."),
        (good() | {"name": " "}, "A theme has no name."),
        (good() | {"name": 3}, "A theme has no name."),
        (without("dark"), 'The theme "Sepia" does not say whether it is dark'),
        (good() | {"dark": "no"}, 'The theme "Sepia" does not say whether it is dark'),
        (without("colour"), 'The theme "Sepia" has no table "colour".'),
        (good() | {"colours": {}}, 'The theme "Sepia" has an entry "colours" that no theme has.'),
        (without_colour("faint"), 'The theme "Sepia" has no colour "faint".'),
        (with_colour("pink", "#ff00ff"), 'The theme "Sepia" has a colour "pink" that no theme has.'),
        (with_colour("ink", "black"), "'black' is not a colour like"),
        (with_colour("ink", "#12345"), "'#12345' is not a colour like"),
        (with_colour("ink", "#12345g"), "'#12345g' is not a colour like"),
        (with_colour("ink", 0x23211D), "2302237 is not a colour like"),
        (without("marks"), 'must list 8 colours under "marks"'),
        (good() | {"marks": "#ff0000"}, 'must list 8 colours under "marks"'),
        (good() | {"marks": ["#ff0000"] * 7}, 'must list 8 colours under "marks"'),
        (good() | {"marks": ["#ff0000"] * 7 + ["red"]}, "mark 8: 'red' is not a colour like"),
        (without("highlights"), 'must list 4 colours under "highlights"'),
        (good() | {"highlights": ["#ff0000"] * 5}, 'must list 4 colours under "highlights"'),
        (good() | {"highlights": ["#ff0000"] * 3 + ["red"]}, "highlight 4: 'red' is not a colour like"),
    ],
)
def test_a_faulty_theme_is_refused_with_a_sentence(data: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the message is compared below, to the letter
        theme_from(data)
    assert sentence in str(refused.value)


def test_a_veil_mixes_colour_and_ground() -> None:
    assert mixed("#ff0000", "#0000ff", 0) == "#0000ff"
    assert mixed("#ff0000", "#0000ff", 1) == "#ff0000"
    assert mixed("#ffffff", "#000000", 0.2) == "#333333"
