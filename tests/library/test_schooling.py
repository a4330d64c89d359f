"""The head of a school: what can be its logo is found out from its first bytes."""

import base64
import io
import json
import struct
from pathlib import Path

import pytest
from PIL import Image

from db.model.errors import LibraryError
from desktop.library.lessons import problems
from desktop.library.library import Library
from desktop.library.schooling import LARGEST_LOGO, LONGEST_NAME, check_logo, read_logo, school, set_school
from desktop.sheets.material import School
from tests import made


def picture(form: str, width: int = 20, height: int = 10, mode: str = "RGB", **options: object) -> bytes:
    content = io.BytesIO()
    Image.new(mode, (width, height)).save(content, form, **options)
    return content.getvalue()


PNG, JPEG = picture("PNG"), picture("JPEG")
GOOD = {
    "PNG": PNG,
    "PNG with a palette": picture("PNG", mode="P"),
    "JPEG": JPEG,
    "progressive JPEG": picture("JPEG", progressive=True),
    "grey JPEG": picture("JPEG", mode="L"),
    "CMYK JPEG": picture("JPEG", mode="CMYK"),
    "JPEG with a comment and a profile": picture("JPEG", comment=b"\xff\xc0" * 9, icc_profile=b"\xff\xd8" * 70_000),
    "JPEG with filling bytes": JPEG[:2] + b"\xff\xff" + JPEG[2:],
    "just small enough": picture("PNG", 4_000, 1, "1"),
}
BAD = {
    "GIF": (picture("GIF"), "no picture"),
    "BMP": (picture("BMP"), "no picture"),
    "SVG": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture"),
    "PDF": (b"%PDF-1.7\n", "no picture"),
    "text": (b"logo", "no picture"),
    "a PNG that breaks off": (PNG[:20], "no picture"),
    "a PNG without its head": (PNG[:8] + PNG[33:], "no picture"),
    "a PNG of no width": (PNG[:16] + bytes(4) + PNG[20:], "no picture"),
    "a JPEG that breaks off": (JPEG[:30], "no picture"),
    "a JPEG without a frame": (b"\xff\xd8\xff\xe0" + bytes(100), "no picture"),
    "a JPEG of segments without end": (b"\xff\xd8" + b"\xff\xe0\x00\x00" * 200_000, "no picture"),
    "too wide": (picture("PNG", 4_001, 1, "1"), "4001 x 1 pixels"),
    "too high": (picture("JPEG", 1, 4_001), "1 x 4001 pixels"),
    "a bomb": (PNG[:16] + struct.pack(">2I", 2**31, 2**31) + PNG[24:], "2147483648 x 2147483648 pixels"),
    "too large": (PNG + bytes(LARGEST_LOGO), "larger than 1 MB"),
}


@pytest.fixture
def library(made_file: made.File):
    with Library.open(made_file.path) as library:
        yield library


@pytest.mark.parametrize("name", GOOD)
def test_a_logo_is_kept_with_the_library(library: Library, name: str) -> None:
    change = set_school(library, School(" Łódź\n school 木 ", GOOD[name]))
    assert change.name == library.history.undo_name == "School"
    library.close()
    with Library.open(library.path, write=False) as again:
        assert school(again) == School("Łódź school 木", GOOD[name])
        assert problems(again) == []


@pytest.mark.parametrize("name", BAD)
def test_what_can_be_no_logo_is_refused_in_sentences(library: Library, tmp_path: Path, name: str) -> None:
    content, sentence = BAD[name]
    (tmp_path / "logo").write_bytes(content)
    for verb in (lambda: set_school(library, School("", content)), lambda: read_logo(tmp_path / "logo")):
        with pytest.raises(LibraryError, match=sentence) as refused:
            verb()
        assert str(refused.value.remedy).startswith("Save")
    assert library.history.undo_name is None


def test_a_head_is_taken_away_and_brought_back(library: Library) -> None:
    assert school(library) == School()
    set_school(library, School("A" * (LONGEST_NAME + 5), PNG))
    set_school(library, School())
    assert school(library) == School()
    library.history.undo()
    assert school(library) == School("A" * LONGEST_NAME, PNG)
    library.history.undo()
    assert school(library) == School()


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "[]", "[" * 100_000, '{"name": 5, "logo": 5}', '{"logo": "not base64!"}', '{"logo": "R0lGODlh"}',
        json.dumps({"logo": base64.b64encode(BAD["a bomb"][0]).decode()}),
    ],
)  # fmt: skip
def test_what_another_program_left_counts_as_none(library: Library, text: str) -> None:
    with library.store.quiet():
        library.study.set_setting("school", text)
    assert school(library) == School()


def test_a_file_that_cannot_be_read_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    (tmp_path / "empty.png").write_bytes(b"")
    assert read_logo(tmp_path / "logo.png") == PNG
    for path, sentence in ((tmp_path / "none.png", "no file “none.png”"), (tmp_path, "cannot be read")):
        with pytest.raises(LibraryError, match=sentence) as refused:
            read_logo(path)
        assert refused.value.remedy
    with pytest.raises(LibraryError, match="no picture"):
        read_logo(tmp_path / "empty.png")


def test_no_logo_is_no_mistake() -> None:
    check_logo(b"")
