"""Sheets for whoever cannot see them: nothing that a program can check of PDF/UA-1 is broken."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from desktop.sheets.design import PRESETS, Copy, Glosses, Master, Part, PartKind, PrintFor, whole_design
from desktop.sheets.material import Material
from desktop.sheets.writing import write_sheet
from tests.sheets.lessons import lesson, write
from tests.sheets.universal import failures


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("copy", Copy)
def test_every_preset_holds(preset: str, copy: Copy, materials: list[Material], tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_sheet(materials[0], PRESETS[preset], [Master(copy=copy)], path)
    with pikepdf.open(path) as pdf:
        assert failures(pdf) == []
        assert pdf.check_pdf_syntax() == []


@pytest.mark.parametrize("print_for", PrintFor)
def test_every_way_of_printing_holds(print_for: PrintFor, materials: list[Material], tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    masters = [Master(0, Copy.STUDENT, print_for), Master(1, Copy.TEACHER, print_for)]
    write_sheet(materials[-1], PRESETS["Homework"], masters, path)
    with pikepdf.open(path) as pdf:
        assert failures(pdf) == []


@pytest.mark.parametrize("glosses", Glosses)
@pytest.mark.parametrize("columns", [1, 2])
def test_every_way_of_explaining_holds(
    glosses: Glosses, columns: int, materials: list[Material], tmp_path: Path
) -> None:
    path = tmp_path / "sheet.pdf"
    article = Part(PartKind.ARTICLE, glosses=glosses, columns=columns, line_numbers=True)
    write_sheet(materials[0], whole_design(article), [Master()], path)
    with pikepdf.open(path) as pdf:
        assert failures(pdf) == []
        notes = [found for found in pdf.objects if isinstance(found, pikepdf.Dictionary) and found.get("/S") == "/Note"]
        assert bool(notes) == (glosses is not Glosses.NONE)
        names = list(pdf.Root.StructTreeRoot.get("/IDTree", {}).get("/Names", []))
        assert [bytes(name) for name in names[::2]] == sorted(bytes(note.ID) for note in notes)
        assert all(name == note.ID for name, note in zip(names[::2], names[1::2], strict=True))


@pytest.mark.parametrize("title", ["", "x\x00\x0b", "a < b & c > d \ud7ff\ufffe", "</rdf:li> ]]>"])
def test_strange_titles_keep_the_metadata_well_formed(title: str, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write(lesson(["The text"], title=title or "x", author=title), path)
    with pikepdf.open(path) as pdf, pdf.open_metadata() as found:
        kept = "".join(sign for sign in title or "x" if sign.isprintable())
        assert "".join(sign for sign in str(found["dc:title"]) if sign.isprintable()) == kept
        assert found["pdfuaid:part"] == "1"
        assert found["dc:language"] == {"en"}


# The checks themselves can fail.


def _no_title(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


def _untagged(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"0 0 m 9 9 l S")


def _skipped(pdf: pikepdf.Pdf) -> None:
    for element in _all(pdf, "/H2"):
        element.S = pikepdf.Name.H3


def _scope(pdf: pikepdf.Pdf) -> None:
    del _all(pdf, "/TH")[0].A


def _row(pdf: pikepdf.Pdf) -> None:
    row = _all(pdf, "/TR")[1]
    row.K = pikepdf.Array(list(row.K)[:-1])


def _tabs(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/Tabs"]


def _wordless(pdf: pikepdf.Pdf) -> None:
    next(page for page in pdf.pages if "/Annots" in page).Annots[0].Contents = pikepdf.String("")


def _outside(pdf: pikepdf.Pdf) -> None:
    for element in _all(pdf, "/Link"):
        element.S = pikepdf.Name.Span


def _figure(pdf: pikepdf.Pdf) -> None:
    _all(pdf, "/P")[0].S = pikepdf.Name.Figure


def _font(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].resources.Font.values():
        del font.FontDescriptor["/FontFile2"]


def _letters(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].resources.Font.values():
        font.ToUnicode.write(b"endcmap")


def _list(pdf: pikepdf.Pdf) -> None:
    _all(pdf, "/LI")[0].S = pikepdf.Name.P


def _language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _all(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Dictionary]:
    return [found for found in pdf.objects if isinstance(found, pikepdf.Dictionary) and found.get("/S") == role]


BROKEN = {
    "06-001": _no_title, "01-005": _untagged, "14-003": _skipped, "15-003": _scope, "09-004": _row, "28-008": _tabs,
    "28-012": _wordless, "28-002": _outside, "13-004": _figure, "31-009": _font, "10-001": _letters, "09-005": _list,
    "11-001": _language,
}  # fmt: skip


@pytest.mark.parametrize("condition", BROKEN)
def test_what_is_broken_is_found(condition: str, bridge_pdf: pikepdf.Pdf) -> None:
    assert failures(bridge_pdf) == []
    spoil: Callable[[pikepdf.Pdf], None] = BROKEN[condition]
    spoil(bridge_pdf)

    assert any(condition in found for found in failures(bridge_pdf))
