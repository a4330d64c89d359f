"""What lies under resources/: fonts that screen and paper can both use, with their licences, and icons."""

import re
import struct
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

RESOURCES = Path(__file__).parents[1] / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
APPLICATION_ICON = "dramatis"
SVG = "{http://www.w3.org/2000/svg}"

LATIN = "ABCXYZabcxyz0123456789ÄÖÜßéèñçøåłőžşğ" + "¶§“”‘’–—…·•‹›«»×"
EUROPEAN = LATIN + "āīūḥṣṭẓḏġəʿʾ" + "ẠạẮằỗỳơưđ" + "ΑΩάώϊἈᾧ" + "АЯаяЁёЄєІіЇїҐґЎўЂЈЉЊЋЏ" + "→№±≈€−"
# Arabic as typed, and the presentation forms in which ReportLab gets it: beh in four shapes, lam-alef, Allah.
ARABIC = "ابتحخدرسشصضطعغفقكلمنهويپچگی،؛؟٠١٢٣" + "ﺏﺐﺑﺒﻻﷲ" + "¶“”–…"
HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת" + "ְּׁ" + "“”–…"


@dataclass(frozen=True)
class Face:
    """What a font file has to be: its family and style by name, its weight from 100 to 900, what it can set."""

    family: str
    style: str
    weight: int
    letters: str


FACES = {
    "Literata-Regular": Face("Literata", "Regular", 400, EUROPEAN),
    "Literata-Italic": Face("Literata", "Italic", 400, EUROPEAN),
    "Literata-Bold": Face("Literata", "Bold", 700, EUROPEAN),
    "Inter-Regular": Face("Inter", "Regular", 400, EUROPEAN + "↔✓"),
    "Inter-SemiBold": Face("Inter", "SemiBold", 600, EUROPEAN + "↔✓"),
    "AtkinsonHyperlegible-Regular": Face("Atkinson Hyperlegible", "Regular", 400, LATIN),
    "AtkinsonHyperlegible-Bold": Face("Atkinson Hyperlegible", "Bold", 700, LATIN),
    "Amiri-Regular": Face("Amiri", "Regular", 400, ARABIC),
    "Amiri-Bold": Face("Amiri", "Bold", 700, ARABIC),
    "NotoSerifHebrew-Regular": Face("Noto Serif Hebrew", "Regular", 400, HEBREW),
}


def name_entry(font: TTFont, *numbers: int) -> str:
    """The first of the numbered entries of the name table that the font has."""
    return next(text for number in numbers if (text := font["name"].getDebugName(number)))


def icons() -> list[Path]:
    return sorted(path for path in ICONS.glob("*.svg") if path.stem != APPLICATION_ICON)


def described() -> dict[str, list[str]]:
    """The cells of each row of the table in the fonts' README, by the file that the first cell names."""
    rows = [line.strip("| ").split(" | ") for line in (FONTS / "README.md").read_text("utf-8").splitlines()]
    return {row[0].strip("`"): row[1:] for row in rows if row[0].endswith(".ttf`")}


def test_these_fonts_and_no_others_are_there() -> None:
    assert {path.name for path in FONTS.glob("*.[to]t[fc]")} == {f"{name}.ttf" for name in FACES}


@pytest.mark.parametrize("name", FACES)
def test_a_font_is_static_truetype(name: str) -> None:
    """ReportLab refuses CFF outlines, and of a variable font it would take the default weight for every weight."""
    with TTFont(FONTS / f"{name}.ttf") as font:
        assert "glyf" in font
        assert {"CFF ", "CFF2", "fvar", "gvar"} & set(font.keys()) == set()


@pytest.mark.parametrize("name", FACES)
def test_a_font_is_small(name: str) -> None:
    assert (FONTS / f"{name}.ttf").stat().st_size <= 400_000


@pytest.mark.parametrize(("name", "face"), FACES.items())
def test_a_font_groups_with_its_family(name: str, face: Face) -> None:
    with TTFont(FONTS / f"{name}.ttf") as font:
        assert name_entry(font, 16, 1) == face.family
        assert name_entry(font, 17, 2) == face.style
        assert font["OS/2"].usWeightClass == face.weight
        assert bool(font["OS/2"].fsSelection & 1) == (face.style == "Italic")


@pytest.mark.parametrize(("name", "face"), FACES.items())
def test_a_font_has_the_letters_that_it_is_for(name: str, face: Face) -> None:
    with TTFont(FONTS / f"{name}.ttf") as font:
        assert [letter for letter in face.letters if ord(letter) not in font.getBestCmap()] == []


@pytest.mark.parametrize(
    ("name", "features"),
    [
        *((name, {"kern", "mark"}) for name in FACES if name.startswith(("Literata", "Inter"))),
        *((name, {"init", "medi", "fina", "rlig", "mark"}) for name in FACES if name.startswith("Amiri")),
    ],
)
def test_a_subset_still_kerns_and_joins(name: str, features: set[str]) -> None:
    with TTFont(FONTS / f"{name}.ttf") as font:
        records = [*font["GSUB"].table.FeatureList.FeatureRecord, *font["GPOS"].table.FeatureList.FeatureRecord]
    found = {record.FeatureTag for record in records}
    assert features - found == set()
    assert "calt" not in found  # Inter's would draw "->" as an arrow


@pytest.mark.parametrize(("name", "face"), FACES.items())
def test_a_font_is_free_and_its_licence_lies_beside_it(name: str, face: Face) -> None:
    licence = (FONTS / f"OFL-{name.partition('-')[0]}.txt").read_text("utf-8")
    assert licence.startswith("Copyright ")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    with TTFont(FONTS / f"{name}.ttf") as font:
        assert "SIL Open Font License" in name_entry(font, 13)
        assert "Reserved Font Name" not in name_entry(font, 0)
        assert font["OS/2"].fsType == 0  # may be embedded in a PDF


def test_no_licence_is_left_over() -> None:
    families = {name.partition("-")[0] for name in FACES}
    assert {path.name for path in FONTS.glob("*.txt")} == {f"OFL-{family}.txt" for family in families}


def test_the_readme_describes_every_font_as_it_is() -> None:
    rows = described()
    assert set(rows) == {f"{name}.ttf" for name in FACES}
    for name, face in FACES.items():
        family, style, version, _, licence, _ = rows[f"{name}.ttf"]
        with TTFont(FONTS / f"{name}.ttf") as font:
            number = re.search(r"[\d.]+", name_entry(font, 5))
        assert (family, style) == (face.family, f"{face.style}, {face.weight}")
        assert number is not None
        assert version == number.group()
        assert (FONTS / licence.strip("`")).is_file()


@pytest.mark.parametrize("path", icons(), ids=lambda path: path.stem)
def test_an_icon_can_be_tinted(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.tag == f"{SVG}svg"
    assert {name: root.get(name) for name in ("viewBox", "fill", "stroke", "stroke-width")} == {
        "viewBox": "0 0 24 24",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.5",
    }
    shapes = {f"{SVG}{name}" for name in ("path", "circle", "ellipse", "line", "polyline", "polygon", "rect")}
    assert {element.tag for element in root} <= shapes
    # A colour of its own would be wrong in every theme but one; a dot of a solid colour follows the theme as well.
    assert {element.get("stroke", "currentColor") for element in root} == {"currentColor"}
    assert {element.get("fill", "currentColor") for element in root} == {"currentColor"}


def test_the_icons_come_with_their_licences() -> None:
    text = (ICONS / "LICENSE").read_text("utf-8")
    assert icons()
    assert "ISC License" in text
    assert "The MIT License" in text


def test_the_application_icon_is_there_in_both_forms() -> None:
    drawing = ElementTree.parse(ICONS / f"{APPLICATION_ICON}.svg").getroot()
    assert drawing.get("viewBox") == "0 0 256 256"
    picture = (ICONS / f"{APPLICATION_ICON}-256.png").read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", picture[16:24]) == (256, 256)  # the IHDR chunk comes first (PNG, 11.2.1)
