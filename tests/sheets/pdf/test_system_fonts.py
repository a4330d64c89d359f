"""Characters that no face of the program has, drawn by fonts of the computer: small ones, made here."""

import os
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

from desktop.settings import resource
from desktop.sheets.blocks import Prose, Range, Words
from desktop.sheets.pdf import system_fonts
from desktop.sheets.pdf.styles import STANDARD
from desktop.sheets.pdf.system_fonts import fonts_in, is_simple, system_folders
from desktop.sheets.pdf.typesetting import Typesetter
from tests.sheets.lessons import lesson, write
from tests.sheets.pdf.printing import print_blocks
from tests.sheets.reading import structure
from tests.sheets.universal import failures

ARMENIAN, CHINESE = "Լիբիա", "利比亚"
Folder = Callable[..., Path]


def font(
    name: str,
    letters: str,
    *,
    width: int = 600,
    permission: int = 0,
    weight: int = 400,
    slanted: bool = False,
    outlines: str = "glyf",
) -> TTFont:
    """A font whose letters are boxes."""
    letters = "".join(dict.fromkeys(letters))
    names = [".notdef", *(f"u{ord(letter):05X}" for letter in letters)]
    builder = FontBuilder(1000, isTTF=outlines == "glyf")
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(letter): f"u{ord(letter):05X}" for letter in letters})
    pen = TTGlyphPen(None) if outlines == "glyf" else T2CharStringPen(width, None)
    pen.moveTo((50, 0))
    for point in ((50, 700), (width - 50, 700), (width - 50, 0)):
        pen.lineTo(point)
    pen.closePath()
    if outlines == "glyf":
        builder.setupGlyf(dict.fromkeys(names, pen.glyph()))
    else:
        builder.setupCFF(name, {}, dict.fromkeys(names, pen.getCharString()), {})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (width, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name})
    builder.setupOS2(fsType=permission, usWeightClass=weight)
    builder.setupPost()
    builder.font["head"].macStyle = 2 * slanted
    return builder.font


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """Makes the fonts of the computer the given ones."""

    def give(*fonts: TTFont, ending: str = "ttf") -> Path:
        place = tmp_path / "fonts"
        place.mkdir(exist_ok=True)
        for number, made in enumerate(fonts):
            made.save(place / f"{number}-{made['name'].getDebugName(6)}.{ending}")
        monkeypatch.setattr(system_fonts, "system_folders", lambda: (place,))
        fonts_in.cache_clear()
        return place

    return give


def missing(text: str) -> tuple[str, ...]:
    setter = Typesetter(resource)
    setter.paragraph(text, STANDARD.reading, 300, "a test")
    return setter.missing()


def faces(text: str) -> list[str]:
    line = Typesetter(resource).line(text, STANDARD.reading, "a test").lines[0]
    found = [run for stretch in line.stretches for run in stretch.runs if run.glyphs.strip()]
    return [run.face.face.name.decode() for run in found]


def test_a_font_of_the_computer_draws_what_no_face_has(folder: Folder, tmp_path: Path) -> None:
    folder(font("Armenian", ARMENIAN), font("Chinese", CHINESE, width=1000))
    path = tmp_path / "sheet.pdf"
    report = write(lesson([f"Libya is {ARMENIAN} or {CHINESE}."], title=f"Libya {CHINESE}"), path)

    assert report.missing == ()
    with pikepdf.open(path) as pdf:
        assert failures(pdf) == []
        assert f"Libya is {ARMENIAN} or {CHINESE}." in structure(pdf).text
        names = {str(entry.BaseFont) for page in pdf.pages for entry in page.resources.Font.values()}
    assert {"/AAAAAA+Armenian", "/AAAAAA+Chinese"} <= names
    with pypdfium2.PdfDocument(path) as document:
        assert f"{ARMENIAN} or {CHINESE}" in document[0].get_textpage().get_text_range()


def test_the_same_fonts_give_the_same_bytes(folder: Folder, tmp_path: Path) -> None:
    folder(font("Armenian", ARMENIAN), font("Chinese", CHINESE))
    for name in ("first.pdf", "second.pdf"):
        write(lesson([f"Libya is {CHINESE} or {ARMENIAN}."]), tmp_path / name)

    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "second.pdf").read_bytes()


def test_our_own_faces_come_first(folder: Folder) -> None:
    folder(font("Latin", "Libya" + ARMENIAN))

    assert set(faces("Libya")) == {"Literata-Regular"}


def test_without_a_font_it_is_reported_as_before(folder: Folder) -> None:
    folder(font("Armenian", ARMENIAN))

    assert missing(ARMENIAN) == ()
    assert len(missing(CHINESE)) == 3
    assert "No font of the program or of this computer" in missing(CHINESE)[0]


@pytest.mark.parametrize("script", ["लीबिया", "ลิเบีย", "ලිබියාව", "លីប៊ី", "ܠܘܒܐ", "ߟߌߓߌ", "\u1820\u1821", "லிபியா"])
def test_scripts_that_must_be_shaped_are_reported_and_not_printed_wrong(script: str, folder: Folder) -> None:
    folder(font("Everything", script))

    assert len(missing(script)) == len(set(script))
    assert all("cannot set the script" in sentence for sentence in missing(script))


@pytest.mark.parametrize("permission", [0x0002, 0x0100, 0x0200, 0x0104])
def test_fonts_that_may_not_be_embedded_are_left_alone(permission: int, folder: Folder) -> None:
    folder(font("Locked", ARMENIAN, permission=permission))

    assert len(missing(ARMENIAN)) == len(set(ARMENIAN))


@pytest.mark.parametrize("permission", [0x0000, 0x0004, 0x0008])
def test_fonts_that_may_be_embedded_are_used(permission: int, folder: Folder) -> None:
    folder(font("Open", ARMENIAN, permission=permission))

    assert missing(ARMENIAN) == ()


def test_fonts_without_truetype_outlines_are_left_alone(folder: Folder) -> None:
    folder(font("Compact", ARMENIAN, outlines="CFF"))

    assert len(missing(ARMENIAN)) == len(set(ARMENIAN))


def test_a_collection_is_looked_through(folder: Folder, tmp_path: Path) -> None:
    place = folder()
    collection = TTCollection()
    collection.fonts = [font("One", "Գ"), font("Two", ARMENIAN)]
    collection.save(place / "both.ttc")
    fonts_in.cache_clear()

    assert set(faces(ARMENIAN)) == {"Two"}
    assert missing(ARMENIAN) == ()
    assert [found.index for found in fonts_in((place,))] == [0, 1]


def test_usual_fonts_come_before_bold_and_slanted_ones(folder: Folder) -> None:
    folder(font("Heavy", ARMENIAN, weight=900), font("Slanted", ARMENIAN, slanted=True), font("Usual", ARMENIAN))

    assert set(faces(ARMENIAN)) == {"Usual"}


def test_two_fonts_of_one_name_do_not_mix(folder: Folder, tmp_path: Path) -> None:
    folder(font("Same", ARMENIAN), font("Same", CHINESE))
    report = write(lesson([f"{ARMENIAN} {CHINESE}"]), tmp_path / "sheet.pdf")

    assert len(report.missing) == len(CHINESE)
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert failures(pdf) == []


def test_broken_fonts_do_no_harm(folder: Folder) -> None:
    place = folder(font("Good", ARMENIAN))
    good = next(place.iterdir()).read_bytes()
    (place / "a-empty.ttf").write_bytes(b"")
    (place / "b-text.ttf").write_text("no font at all")
    for number, cut in enumerate(range(8, len(good), 97)):
        (place / f"c-cut-{number}.ttf").write_bytes(good[:cut])
    for number in range(60):
        changed = bytearray(good)
        changed[(number * 131) % len(good)] ^= 0xFF
        (place / f"d-changed-{number}.ttf").write_bytes(changed)
    os.mkfifo(place / "no-font.txt") if hasattr(os, "mkfifo") else None
    fonts_in.cache_clear()

    assert missing(ARMENIAN) == ()


def test_bold_words_are_thickened(folder: Folder, tmp_path: Path) -> None:
    folder(font("Armenian", ARMENIAN))
    words = Words(f"Libya is {ARMENIAN}", (Range(0, 14, bold=True),))
    path = print_blocks(lesson(["Text"]), [Prose(words)], tmp_path / "sheet.pdf")
    with pikepdf.open(path) as pdf:
        modes = [int(operands[0]) for operands, operator in pikepdf.parse_content_stream(pdf.pages[0])
                 if str(operator) == "Tr"]  # fmt: skip

    assert modes == [2, 0]


def test_blanks_never_look_for_a_font(folder: Folder) -> None:
    folder(font("Blank", "\u2028\u3000\u1680"))

    assert set(faces("a\u3000b\u1680c")) == {"Literata-Regular"}


def test_the_folders_are_those_of_the_user_and_of_all() -> None:
    found = system_folders()

    assert len(found) > 1
    assert all(place.is_absolute() for place in found)


@pytest.mark.parametrize("character", "Ж中アԱა한ሀ𒀀😀Ꮳ")
def test_scripts_whose_letters_stand_one_after_the_other(character: str) -> None:
    assert is_simple(character)


@pytest.mark.parametrize("character", "अกཀကខܐߊᠠꦀ𑀅𐨀ᄀ")
def test_scripts_that_need_more(character: str) -> None:
    assert not is_simple(character)
