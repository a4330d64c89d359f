"""Pages of a real PDF as pictures."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from db.model.lesson import Lesson
from desktop.sheets.content.compose import compose
from desktop.sheets.design import PRESETS, Master
from desktop.sheets.material import Material
from desktop.sheets.pdf.sheet import to_pdf
from desktop.ui.designer.pages import page_image, page_sizes
from tests.ui.rig import colours


@pytest.fixture(scope="module")
def content(lesson: Lesson) -> bytes:
    design = PRESETS["Reading"]
    return to_pdf(Material(lesson), design, compose(Material(lesson), design, (Master(),)).handouts).content


def ink(picture: QImage) -> int:
    """How many pixels are not white."""
    return picture.width() * picture.height() - colours(picture)["#ffffff"]


def test_the_sizes_are_those_of_the_file(content: bytes) -> None:
    pages = PdfReader(BytesIO(content)).pages
    found = page_sizes(content)
    assert len(found) == len(pages)
    for size, page in zip(found, pages, strict=True):
        assert size == pytest.approx(tuple(map(float, page.mediabox[2:])), abs=0.1)


@pytest.mark.parametrize("scale", [1.0, 1.37, 2.6])
def test_a_page_has_as_many_pixels_as_its_scale_says(content: bytes, scale: float) -> None:
    width, height = page_sizes(content)[0]
    picture = page_image(content, 0, scale)
    assert picture.width() == pytest.approx(width * scale, abs=1)
    assert picture.height() == pytest.approx(height * scale, abs=1)
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    assert ink(picture) > 0.01 * picture.width() * picture.height()


def test_pages_differ(content: bytes) -> None:
    assert page_image(content, 0, 0.5) != page_image(content, 1, 0.5)


def test_a_picture_outlives_the_file(content: bytes) -> None:
    picture, again = page_image(content, 0, 1.0), page_image(content, 0, 1.0)
    for number in range(len(page_sizes(content))):
        page_image(content, number, 1.0)
    assert picture == again


def test_several_threads_wait_for_each_other(content: bytes) -> None:
    wanted = [page_image(content, number % 2, 0.7) for number in range(2)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda number: page_image(content, number % 2, 0.7), range(24)))
    assert all(picture == wanted[number % 2] for number, picture in enumerate(found))
