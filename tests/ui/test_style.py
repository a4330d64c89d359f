"""The style sheet: every colour that it names exists, and what it draws is seen on what it draws it on."""

import itertools
import re
import tomllib
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from desktop.drawing.theme import Theme, theme_from
from desktop.settings import resource
from desktop.ui.style import style_sheet
from tests.drawing.colour import contrast, parsed

THEMES = ("light", "sepia", "dark", "high-contrast")
GROUNDS = ("panel", "paper", "raised")
# WCAG 2.2: 1.4.3 (text), 1.4.6 (text, enhanced), 1.4.11 (what shows where a control is and which state it has).
TEXT, ENHANCED, MARK = 4.5, 7.0, 3.0
HAIRLINES = {"line", "transparent"}
"""Borders that only divide. What has no other border must be known by something else, such as its words."""


class Rule(NamedTuple):
    selectors: str
    says: dict[str, str]

    def names(self, part: str) -> list[str]:
        """The colours of the theme, without their @, and `transparent`, that properties of this name use."""
        values = [value for name, value in self.says.items() if re.fullmatch(part, name)]
        return [found.lstrip("@") for value in values for found in re.findall(r"@\w+|\btransparent\b", value)]


def rules() -> Iterator[Rule]:
    text = re.sub(r"/\*.*?\*/", "", resource("styles/window.qss").read_text(encoding="utf-8"), flags=re.S)
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        says = dict(part.split(":", 1) for part in body.split(";") if part.strip())
        yield Rule(selectors.strip(), {name.strip(): value.strip() for name, value in says.items()})


def theme(name: str) -> Theme:
    return theme_from(tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8")))


def too_weak(name: str, pairs: list[tuple[str, str, str]], floor: float) -> list[str]:
    """The pairs of colours, each with the rule that puts them together, that lie under a ratio."""
    shown = theme(name)
    ratios = (
        (rule, one, other, contrast(parsed(getattr(shown, one)), parsed(getattr(shown, other))))
        for rule, one, other in pairs
    )
    return [f"{rule}: {one} on {other} {ratio:.2f}" for rule, one, other, ratio in ratios if ratio < floor]


def text_pairs() -> list[tuple[str, str, str]]:
    """Every colour of text, on the ground that the same rule gives it or on all that may lie under it."""
    pairs: list[tuple[str, str, str]] = []
    for rule in rules():
        own = [ground for ground in rule.names(r"background(-color)?") if ground != "transparent"]
        for ink in rule.names("color"):
            pairs += [(rule.selectors, ink, ground) for ground in own or GROUNDS]
        selected = rule.names("selection-color"), rule.names("selection-background-color")
        pairs += [(rule.selectors, ink, ground) for ink, ground in zip(*selected, strict=True)]
    return pairs


@pytest.mark.parametrize("name", THEMES)
def test_nothing_is_left_open(name: str) -> None:
    sheet = style_sheet(theme(name))
    assert "@" not in sheet
    for file in re.findall(r'url\("([^"]+)"\)', sheet):
        assert resource(file).is_file(), file


@pytest.mark.parametrize("name", THEMES)
def test_all_words_of_controls_are_readable(name: str) -> None:
    pairs = text_pairs()
    assert len(pairs) > 30
    assert too_weak(name, pairs, TEXT) == []


def test_high_contrast_goes_further() -> None:
    assert too_weak("high-contrast", text_pairs(), ENHANCED) == []


@pytest.mark.parametrize("name", THEMES)
def test_outlines_rings_and_handles_are_seen(name: str) -> None:
    pairs: list[tuple[str, str, str]] = []
    for rule in rules():
        drawn = set(rule.names("border.*")) - HAIRLINES
        if (
            any(part in rule.selectors for part in ("handle", "groove", "-page", "chunk"))
            and "Splitter" not in rule.selectors
        ):
            drawn |= set(rule.names(r"background")) - HAIRLINES - set(GROUNDS)
        grounds = ["accent"] if "on_accent" in drawn else GROUNDS  # the ring of the primary button lies within it
        pairs += [(rule.selectors, one, ground) for one, ground in itertools.product(drawn, grounds)]
    assert len(pairs) > 60
    assert too_weak(name, pairs, MARK) == []


def test_every_control_that_takes_the_keyboard_has_a_ring() -> None:
    ringed = {
        re.split(r"[:\[#]", selector)[0].strip(" .\n")
        for rule in rules()
        if any("2px solid @focus" in value for value in rule.says.values())
        for selector in rule.selectors.split(",")
        if ":focus" in selector
    }
    assert ringed >= {
        *("QPushButton", "QToolButton", "QLineEdit", "QAbstractSpinBox", "QComboBox", "QPlainTextEdit", "QTextEdit"),
        *("QCheckBox", "QRadioButton", "QSlider", "QTabBar", "QTableView", "QListWidget", "QTreeView", "QTextBrowser"),
    }
