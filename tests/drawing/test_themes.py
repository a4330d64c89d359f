"""The theme files: complete, readable on every ground, and told apart by colour-blind eyes."""

import itertools
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.drawing.highlights import HIGHLIGHTS
from desktop.drawing.theme import FOUND_SHARE, GROUND_SHARE, mixed
from tests.drawing.colour import (
    DEUTERANOPIA,
    PROTANOPIA,
    TRITANOPIA,
    Linear,
    contrast,
    distance,
    hue,
    lab,
    luminance,
    parsed,
    simulated,
)

FOLDER = Path(__file__).parents[2] / "resources" / "themes"
NAMES = ("light", "dark", "sepia", "high-contrast")

COLOURS = {
    *("paper", "panel", "raised", "ink", "soft", "faint", "line", "edge", "accent", "on_accent", "focus"),
    *("actor", "sentence", "selection", "on_selection", "right", "warning", "warning_ground"),
}
GROUNDS = ("paper", "panel", "raised")

# WCAG 2.2: 1.4.3 (text), 1.4.6 (text, enhanced), 1.4.11 (marks, rings and other things that are not text).
TEXT, ENHANCED, MARK = 4.5, 7.0, 3.0

# Text and the ground that it stands on.
TEXT_PAIRS = (
    *itertools.product(("ink", "soft", "faint", "accent", "right"), GROUNDS),
    ("ink", "actor"),
    ("ink", "sentence"),
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("warning", "warning_ground"),
)

EYES: dict[str, Callable[[Linear], Linear]] = {
    "full colour vision": lambda colour: colour,
    "deuteranopia": lambda colour: simulated(colour, DEUTERANOPIA),
    "protanopia": lambda colour: simulated(colour, PROTANOPIA),
    "tritanopia": lambda colour: simulated(colour, TRITANOPIA),
}

# CIE 1976 differences that the themes reach; about 2.3 is just noticeable. Marks are thin and lie far apart, so they
# need more than grounds, which touch. More is to be had for the marks (about 22), but with a teal that is nearly black.
SEEN_DISTANCE, SIMULATED_DISTANCE, GROUND_DISTANCE = 25.0, 13.0, 6.5


@dataclass(frozen=True)
class Theme:
    """One theme as its file says it; the colours are linear-light sRGB."""

    name: str
    dark: bool
    colours: dict[str, Linear]
    marks: tuple[Linear, ...]
    highlights: tuple[Linear, ...]


def raw(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return loaded(request.param)


def loaded(name: str) -> Theme:
    content = raw(name)
    return Theme(
        name=content["name"],
        dark=content["dark"],
        colours={key: parsed(text) for key, text in content["colour"].items()},
        marks=tuple(parsed(text) for text in content["marks"]),
        highlights=tuple(parsed(text) for text in content["highlights"]),
    )


def too_weak(theme: Theme, pairs: tuple[tuple[str, str], ...], floor: float) -> list[str]:
    ratios = {pair: contrast(theme.colours[pair[0]], theme.colours[pair[1]]) for pair in pairs}
    return [f"{one} on {other}: {ratio:.2f}" for (one, other), ratio in ratios.items() if ratio < floor]


def test_the_arithmetic_agrees_with_published_figures() -> None:
    """Without this, a wrong formula could wave every theme through."""
    assert contrast(parsed("#000000"), parsed("#ffffff")) == pytest.approx(21)
    assert contrast(parsed("#767676"), parsed("#ffffff")) == pytest.approx(4.54, abs=0.005)  # the greyest AA text
    assert lab(parsed("#ff0000")) == pytest.approx((53.24, 80.09, 67.20), abs=0.01)
    for deficiency in (DEUTERANOPIA, PROTANOPIA, TRITANOPIA):
        assert simulated(parsed("#808080"), deficiency) == pytest.approx(parsed("#808080"), abs=1e-5)  # greys stay


def test_the_folder_holds_these_themes_and_no_other() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.toml" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_has_the_same_keys(name: str) -> None:
    content = raw(name)
    assert set(content) == {"name", "dark", "marks", "highlights", "colour"}
    assert set(content["colour"]) == COLOURS
    assert len(content["marks"]) == 8
    assert len(content["highlights"]) == len(HIGHLIGHTS)
    assert isinstance(content["dark"], bool)


def test_names_are_distinct() -> None:
    names = [raw(name)["name"] for name in NAMES]
    assert len(set(names)) == len(names)
    assert all(name.strip() for name in names)


def test_every_colour_is_explained_beside_it() -> None:
    for name in NAMES:
        lines = (FOLDER / f"{name}.toml").read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if re.search(r'"#\w+"', line) and "  # " not in line] == []


def test_dark_says_what_the_ground_is(theme: Theme) -> None:
    assert theme.dark == (luminance(theme.colours["paper"]) < luminance(theme.colours["ink"]))


def test_text_is_readable_on_its_grounds(theme: Theme) -> None:
    assert too_weak(theme, TEXT_PAIRS, TEXT) == []


def test_body_text_is_comfortable_where_the_article_is_read(theme: Theme) -> None:
    assert too_weak(theme, (("ink", "paper"), ("ink", "actor"), ("ink", "sentence")), ENHANCED) == []


def test_the_three_texts_step_down(theme: Theme) -> None:
    ink, soft, faint = (contrast(theme.colours[key], theme.colours["paper"]) for key in ("ink", "soft", "faint"))
    assert ink > soft > faint


def test_the_focus_ring_is_seen(theme: Theme) -> None:
    assert too_weak(theme, tuple(("focus", ground) for ground in GROUNDS), MARK) == []


def test_outlines_and_handles_are_seen(theme: Theme) -> None:
    assert too_weak(theme, tuple(("edge", ground) for ground in GROUNDS), MARK) == []


def test_marks_are_seen_on_every_ground_of_the_article(theme: Theme) -> None:
    for ground in (*GROUNDS, "actor", "sentence"):
        assert [contrast(mark, theme.colours[ground]) >= MARK for mark in theme.marks] == [True] * 8, ground


def test_marks_can_colour_text(theme: Theme) -> None:
    for ground in GROUNDS:
        assert [contrast(mark, theme.colours[ground]) >= TEXT for mark in theme.marks] == [True] * 8, ground


@pytest.mark.parametrize("eye", EYES)
def test_marks_are_told_apart(theme: Theme, eye: str) -> None:
    floor = SEEN_DISTANCE if eye == "full colour vision" else SIMULATED_DISTANCE
    marks = [EYES[eye](mark) for mark in theme.marks]
    near = {pair: distance(marks[pair[0]], marks[pair[1]]) for pair in itertools.combinations(range(len(marks)), 2)}
    assert {pair: value for pair, value in near.items() if value < floor} == {}


@pytest.mark.parametrize("eye", EYES)
def test_the_grounds_within_the_article_are_told_apart(theme: Theme, eye: str) -> None:
    grounds = [EYES[eye](theme.colours[key]) for key in ("paper", "actor", "sentence", "selection")]
    assert min(itertools.starmap(distance, itertools.combinations(grounds, 2))) >= GROUND_DISTANCE


def test_text_and_marks_are_seen_on_highlights(theme: Theme) -> None:
    for ground in theme.highlights:
        assert contrast(theme.colours["ink"], ground) >= ENHANCED
        assert [contrast(mark, ground) >= MARK for mark in theme.marks] == [True] * 8


@pytest.mark.parametrize("eye", EYES)
def test_highlights_are_told_apart_from_each_other_and_from_what_is_chosen(theme: Theme, eye: str) -> None:
    chosen = [theme.colours[key] for key in ("paper", "actor", "sentence", "selection")]
    own = [EYES[eye](highlight) for highlight in theme.highlights]
    others = [EYES[eye](ground) for ground in chosen]
    assert min(itertools.starmap(distance, itertools.combinations(own, 2))) >= GROUND_DISTANCE
    assert min(itertools.starmap(distance, itertools.product(own, others))) >= GROUND_DISTANCE


@pytest.mark.parametrize("name", NAMES)
def test_text_is_readable_on_mixed_grounds(name: str) -> None:
    """On marks that are grounds, and on places that a search has found."""
    content = raw(name)
    paper, ink = content["colour"]["paper"], parsed(content["colour"]["ink"])
    grounds = [mixed(mark, paper, GROUND_SHARE) for mark in content["marks"]]
    grounds.append(mixed(content["colour"]["accent"], paper, FOUND_SHARE))
    assert min(contrast(ink, parsed(ground)) for ground in grounds) >= ENHANCED


@pytest.mark.parametrize("name", NAMES)
def test_a_side_keeps_its_hue_in_every_theme(name: str) -> None:
    """Slate, the seventh, is nearly grey: it has to stay so, its hue angle says little."""
    for index, (here, there) in enumerate(zip(loaded(name).marks, loaded("light").marks, strict=True)):
        if index == 6:
            assert max(map(abs, lab(here)[1:])) < 20
        else:
            turn = abs(hue(here) - hue(there))
            assert min(turn, 360 - turn) < 30, index


def test_high_contrast_goes_further() -> None:
    theme = loaded("high-contrast")
    assert too_weak(theme, TEXT_PAIRS, ENHANCED) == []
    assert too_weak(theme, tuple(("line", ground) for ground in GROUNDS), MARK) == []
    assert min(contrast(mark, theme.colours["paper"]) for mark in theme.marks) >= ENHANCED
