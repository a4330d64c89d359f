"""Texts in a PDF outside its pages: titles, alternatives, what is read aloud (ISO 32000-1, 7.9.2.2)."""

# pyright: reportUnknownMemberType=false
# (ReportLab's stubs leave most types open.)

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFString


class TextString(PDFObject):
    """A text string. ReportLab's own would write some signs, a soft hyphen among them, that PDF's encoding has not."""

    def __init__(self, text: str) -> None:
        self._text = text

    def format(self, document: PDFDocument) -> bytes:
        """The string as PDF writes it: in UTF-16 where ASCII does not do."""
        if self._text.isascii():
            return PDFString(self._text).format(document)
        return b"<FEFF" + self._text.encode("utf-16-be").hex().upper().encode() + b">"
