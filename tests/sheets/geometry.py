"""Where the words of a PDF stand: whether some lie over others, or leave the frame of their page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from desktop.sheets.pdf.shaping import has_right_to_left

_TOUCHING = 1.0
_BLANK = 0.4
"""The width of the blank at the end of a line, which nobody sees, by the height of its box."""
_LINES_TOUCH = 2.5
"""Points that boxes may share: they are those of the letters' faces, not of the ink."""


@dataclass(frozen=True)
class TextBox:
    """Words on a line, in points from the page's upper left corner; `page` counts from 0."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str

    def overlaps(self, other: TextBox) -> bool:
        """Whether these words lie over others."""
        across = min(self.right, other.right) - max(self.left, other.left)
        along = min(self.bottom, other.bottom) - max(self.top, other.top)
        return self.page == other.page and across > _TOUCHING and along > _LINES_TOUCH


def text_boxes(path: Path) -> list[TextBox]:
    """The words of a file, page by page."""
    with pypdfium2.PdfDocument(path) as document:
        return [box for number in range(len(document)) for box in _on_page(document, number)]


def _on_page(document: pypdfium2.PdfDocument, number: int) -> list[TextBox]:
    page = document[number]
    height, found = page.get_height(), page.get_textpage()
    boxes: list[TextBox] = []
    for index in range(found.count_rects()):
        left, bottom, right, top = found.get_rect(index)
        text = found.get_text_bounded(left, bottom, right, top)
        if text.endswith(" "):
            right = max(left, right - _BLANK * (top - bottom))
        boxes.append(TextBox(number, left, height - top, right, height - bottom, text))
    return boxes


def overlapping(boxes: list[TextBox]) -> list[tuple[str, str]]:
    """The words that lie over others. Right-to-left letters are left out: they reach over one another in a word."""
    boxes = sorted((box for box in boxes if not has_right_to_left(box.text)), key=lambda box: (box.page, box.top))
    found: list[tuple[str, str]] = []
    for index, box in enumerate(boxes):
        for other in boxes[index + 1 :]:
            if other.page != box.page or other.top > box.bottom:
                break
            if box.overlaps(other):
                found.append((box.text, other.text))
    return found


def outside(path: Path, side: float, top: float = 28.0, foot: float = 16.0) -> list[str]:
    """The words that leave the frame of their page: so many points from its sides, its upper and its lower edge."""
    with pypdfium2.PdfDocument(path) as document:
        sizes = [page.get_size() for page in document]
    return [
        box.text
        for box in text_boxes(path)
        if box.left < side - 1.0
        or box.right > sizes[box.page][0] - side + 1.0
        or box.top < top
        or box.bottom > sizes[box.page][1] - foot
    ]


def assert_tidy(path: Path, side: float = 34.0) -> None:
    """Fail where words lie over others or leave their page's frame."""
    boxes = text_boxes(path)
    assert len(boxes) > 5
    assert overlapping(boxes) == []
    assert outside(path, side) == []
