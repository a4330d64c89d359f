"""Pages of a PDF as pictures and as words, by PDFium: what the preview shows and says, and the printer gets."""

from threading import Lock

from PySide6.QtGui import QImage

_PDFIUM = Lock()
"""PDFium works for one thread at a time, whichever that is (fpdfview.h, "not thread-safe")."""


def page_sizes(content: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points."""
    with _PDFIUM:
        import pypdfium2  # imported late: 80 ms, which no window waits for that shows no sheet

        document = pypdfium2.PdfDocument(content)
        try:
            return tuple(document.get_page_size(number) for number in range(len(document)))
        finally:
            document.close()


def page_text(content: bytes, number: int) -> str:
    """What is written on the page with that number, from 0, line by line."""
    with _PDFIUM:
        import pypdfium2  # imported late: see page_sizes

        document = pypdfium2.PdfDocument(content)
        try:
            page = document[number]
            written = page.get_textpage()
            lines = written.get_text_range().splitlines()
            written.close()
            page.close()
        finally:
            document.close()
    return "\n".join(filter(None, map(str.strip, lines)))


def page_image(content: bytes, number: int, scale: float) -> QImage:
    """The page with that number, from 0, on white, in `scale` pixels to a point; sides are rounded up.

    Opening the document anew each time takes less than half a millisecond, and nothing has to be closed later.
    """
    with _PDFIUM:
        import pypdfium2  # imported late: see page_sizes

        document = pypdfium2.PdfDocument(content)
        try:
            page = document[number]
            bitmap = page.render(scale=scale, prefer_bgrx=True)  # type: ignore[arg-type]  # (it takes parts)
            picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
            kept = picture.copy()  # PDFium's own memory goes with the bitmap
            bitmap.close()
            page.close()
        finally:
            document.close()
    return kept
