"""The head and the foot: fields, school, kind of copy, marks, code."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PIL import Image

from desktop.sheets.design import CARDS, Paper, PrintFor, whole_design
from desktop.sheets.material import School
from desktop.sheets.pdf.styles import FOOT_RULE, MILLIMETRE, frame_for, styles_for
from tests.sheets.geometry import assert_tidy
from tests.sheets.handouts import CODE, gaps, handout, printed
from tests.sheets.reading import pixels, structure


def picture(form: str, mode: str = "RGB", size: tuple[int, int] = (200, 100), **options: object) -> bytes:
    file = BytesIO()
    colour = {"RGB": (200, 30, 30), "RGBA": (200, 30, 30, 128), "L": 80, "P": 3, "CMYK": (0, 200, 200, 0), "I;16": 9000}
    Image.new(mode, size, colour[mode]).save(file, form, **options)
    return file.getvalue()


def text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_a_student_copy_has_fields_marks_and_a_code_that_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(gaps()))
    words = text(path)

    assert all(word in words for word in ("Name", "Class", "Date", "/20", CODE))
    assert "version" not in words
    assert "Teacher" not in words


def test_a_teacher_copy_says_so_with_version_and_marks(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(gaps(teacher=True), teacher=True))
    words = text(path)

    assert all(word in words for word in ("Teacher copy", "version A", "20 marks", f"version A · {CODE}"))
    assert "Name" not in words


def test_every_page_of_a_teacher_copy_says_so(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout([block for _ in range(8) for block in gaps(teacher=True)], teacher=True))
    pages = [page.extract_text() for page in pypdf.PdfReader(path).pages]

    assert len(pages) > 1
    assert all("Teacher copy" in page for page in pages)


@pytest.mark.parametrize("print_for", [one for one in PrintFor if one not in CARDS])
def test_the_foot_stands_clear_of_the_text(print_for: PrintFor) -> None:
    """The rule above the foot is at least 3 mm below what text may reach, in every size of print."""
    frame, style = frame_for(Paper.A4, print_for), styles_for(print_for).furniture
    rule = frame.footer - style.leading - style.size - FOOT_RULE

    assert rule - frame.bottom >= 3 * MILLIMETRE


def test_fields_only_where_they_are_wanted(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(gaps(), marks=0), design=whole_design()._replace(fields=False))

    assert "Class" not in text(path)
    assert "/20" not in text(path)


@pytest.mark.parametrize(
    ("logo", "coding"),
    [
        (picture("PNG"), "/FlateDecode"),
        (picture("PNG", "RGBA"), "/FlateDecode"),
        (picture("PNG", "P"), "/FlateDecode"),
        (picture("PNG", "L"), "/FlateDecode"),
        (picture("PNG", "I;16"), "/FlateDecode"),
        (picture("JPEG"), "/DCTDecode"),
        (picture("JPEG", "L", progressive=True), "/DCTDecode"),
        (picture("JPEG", "CMYK"), "/FlateDecode"),
        (picture("JPEG", size=(3000, 40)), "/FlateDecode"),
    ],
)
def test_a_logo_is_embedded_once_and_drawn_as_a_figure(logo: bytes, coding: str, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    result = printed(path, handout(gaps()), handout(gaps()), school=School("School at the river", logo))
    with pikepdf.open(path) as pdf:
        images = [image for page in pdf.pages for image in page.resources.get("/XObject", {}).values()]
        figures = structure(pdf).all("Figure")

        assert len(images) == 2
        assert len({image.objgen for image in images}) == 1
        assert str(images[0].Filter[0]) == coding
        assert pikepdf.PdfImage(images[0]).as_pil_image().width <= 1000
        assert {str(figure.element.Alt) for figure in figures} == {"Logo of the school"}
    assert result.report.missing == ()
    assert "School at the river" in text(path)
    assert_tidy(path, 56)


def test_what_can_be_seen_through_is_on_white(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(gaps()), school=School("", picture("PNG", "RGBA")))

    red, green, blue = pixels(path, 0).convert("RGB").getpixel((80, 70))
    assert (red, green, blue) == pytest.approx((227, 142, 142), abs=4)


def test_a_logo_keeps_its_maker_s_notes_to_itself(tmp_path: Path) -> None:
    notes = Image.Exif()
    notes[0x010E] = "taken at home"
    path = tmp_path / "sheet.pdf"
    printed(path, handout(gaps()), school=School("", picture("JPEG", exif=notes.tobytes(), comment=b"taken at home")))
    with pikepdf.open(path) as pdf:
        (image,) = pdf.pages[0].resources.XObject.values()

        assert b"taken at home" not in image.read_raw_bytes()
        assert pikepdf.PdfImage(image).as_pil_image().getpixel((5, 5)) == pytest.approx((200, 30, 30), abs=6)


def test_for_a_copier_the_logo_is_grey(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(gaps(), print_for=PrintFor.GREY), school=School("", picture("JPEG")))
    with pikepdf.open(path) as pdf:
        (image,) = pdf.pages[0].resources.XObject.values()

        assert str(image.ColorSpace) == "/DeviceGray"


def bomb() -> bytes:
    """A PNG of few bytes that says it is 60,000 pixels wide and high."""
    whole = bytearray(picture("PNG", size=(1, 1)))
    whole[16:24] = (60_000).to_bytes(4) * 2
    return bytes(whole)


def badly_noted() -> bytes:
    """A JPEG that is to be turned, and whose resolution is given in bytes that are no number."""
    turned = b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
    resolution = b"\x01\x1a\0\x01\0\0\0\x01\0\x01\0\0"
    return picture("JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x02" + turned + resolution + bytes(4))


@pytest.mark.parametrize(
    "logo",
    [b"no picture", picture("PNG")[:90], picture("JPEG")[:200], picture("GIF", "P"), bomb(), badly_noted()],
    ids=["text", "cut-png", "cut-jpeg", "gif", "bomb", "bad-notes"],
)
def test_a_logo_that_cannot_be_read_is_reported_and_left_out(logo: bytes, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    result = printed(path, handout(gaps()), handout(gaps()), school=School("School at the river", logo))

    assert result.report.missing == ("The logo of the school cannot be read, and is not printed.",)
    assert "School at the river" in text(path)


def test_a_long_source_keeps_its_edition(tmp_path: Path) -> None:
    made = handout(gaps())
    foot = ("A title that goes on " * 9, f"{'An author of many names ' * 7}, 15 March 2017, edition 2")
    path = tmp_path / "sheet.pdf"
    printed(path, made._replace(sets=tuple(one._replace(foot=foot) for one in made.sets)))

    assert "edition 2" in text(path)
    assert_tidy(path, 56)
