"""A school's logo: checked, and made ready to be embedded."""

# pyright: reportUnknownMemberType=false, reportAttributeAccessIssue=false
# (The stubs of ReportLab and Pillow leave types open, and call bytes a str.)

import zlib
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageOps
from reportlab.pdfbase.pdfdoc import PDFImageXObject

_MOST_PIXELS = 16_000_000
"""A picture that says it is larger is not decoded: a small file can hold a picture that fills the memory."""
_LARGEST_SIDE = 1000
"""Pixels of the longer side of what is embedded: 600 to the inch at the size of a logo."""
_WHITE = (255, 255, 255, 255)
_KEPT_SEGMENTS = frozenset({0xE0, 0xEE})
"""Of a JPEG's application segments, those that say how its colours are to be read (JFIF, Adobe)."""


class Picture(NamedTuple):
    """A picture for a PDF; `ratio` is its width by its height."""

    image: PDFImageXObject
    ratio: float


class _Embedded(PDFImageXObject):
    """A picture with eight bits for each of its channels."""

    def __init__(self, size: tuple[int, int], channels: int, content: bytes, coding: str) -> None:
        super().__init__("Logo")
        self.width, self.height = size
        self.bitsPerComponent = 8
        self.colorSpace = "DeviceRGB" if channels == 3 else "DeviceGray"
        self.streamContent = content
        self._filters = (coding,)


def read_picture(content: bytes, *, grey: bool = False) -> Picture:
    """The picture in a PNG or JPEG. With `grey`, it has no colours.

    A JPEG is embedded as it is, but for what its camera and its programs have written beside the picture.

    Raises:
        ValueError: the content is no such picture, is damaged, or has more pixels than a logo may have.
    """
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as found:
            if found.width * found.height > _MOST_PIXELS:
                raise ValueError("too many pixels")
            found.load()
            return _embedded(found, content, grey=grey)
    except Exception as error:  # of damaged bytes, Pillow's decoders raise whatever they stumble over
        raise ValueError(str(error)) from error


def _embedded(found: Image.Image, content: bytes, *, grey: bool) -> Picture:
    upright = found.getexif().get(0x0112, 1) == 1
    small = max(found.size) <= _LARGEST_SIDE
    if (
        found.format == "JPEG"
        and found.mode in ("L", "RGB")
        and upright
        and small
        and not (grey and found.mode == "RGB")
    ):
        image = _Embedded(found.size, len(found.mode), _without_notes(content), "DCTDecode")
    else:
        flat = _on_white(ImageOps.exif_transpose(found))
        flat.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE), Image.Resampling.LANCZOS)
        flat = flat.convert("L") if grey else flat
        image = _Embedded(flat.size, len(flat.mode), zlib.compress(flat.tobytes(), 9), "FlateDecode")
    return Picture(image, image.width / image.height)


def _on_white(found: Image.Image) -> Image.Image:
    """The picture in grey or in red, green and blue, on white paper where it can be seen through."""
    if found.mode.startswith("I"):  # 16 bits
        found = found.convert("I").point(lambda value: value / 256).convert("L")
    if "A" in found.getbands() or "transparency" in found.info:
        coloured = found.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", coloured.size, _WHITE), coloured).convert("RGB")
    return found if found.mode == "L" else found.convert("RGB")


def _without_notes(jpeg: bytes) -> bytes:
    """A JPEG without its comments and application segments: they may say who took the picture, and where."""
    kept = [jpeg[:2]]
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF and jpeg[at + 1] != 0xDA:
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4])
        if not (0xE0 <= marker <= 0xEF or marker == 0xFE) or marker in _KEPT_SEGMENTS:
            kept.append(jpeg[at : at + 2 + length])
        at += 2 + length
    return b"".join((*kept, jpeg[at:]))
