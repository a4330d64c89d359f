"""Documents that are traps or broken, made by hand: cases 45 to 64 of the corpus of hostile inputs."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import NamedTuple

import pikepdf
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.importers.documents import ENGLISH, book, paper, word, word_by_hand

OUTSIDE = "/etc/hostname"
"""A file that no document may open."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Hostile(NamedTuple):
    """A trap: the name of its file, how it is made, and what must be read of it; None where it is to be refused,
    "" where either will do.
    """

    file: str
    make: Callable[[], bytes]
    text: str | None


def text_bomb() -> bytes:
    """300 MB of one word in a Word document of some 300 kB."""
    return word_by_hand(b"<w:p><w:r><w:t>" + b"bomb " * 60_000_000 + b"</w:t></w:r></w:p>")


def many_paragraphs() -> bytes:
    return word_by_hand("<w:p><w:r><w:t>One of many.</w:t></w:r></w:p>" * 500_000)


def linked_picture() -> bytes:
    relation = "<Relationship Id='p' Type='x/image' Target='http://127.0.0.1:9/beacon.png' TargetMode='External'/>"
    relation += f"<Relationship Id='f' Type='x/footnotes' Target='file://{OUTSIDE}' TargetMode='External'/>"
    return word_by_hand(f"<w:p><w:r><w:drawing/><w:t>{ENGLISH[0]}</w:t></w:r></w:p>", relation)


def _with_prolog(prolog: str, text: str) -> bytes:
    body = f"{prolog}<w:document xmlns:w='{_W}'><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"
    return word_by_hand(body)


def external_entity() -> bytes:
    return _with_prolog(f"<!DOCTYPE d [<!ENTITY x SYSTEM 'file://{OUTSIDE}'>]>", "Read: &x;")


def billion_laughs() -> bytes:
    entities = "<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    return _with_prolog(f"<!DOCTYPE d [{entities}]>", "&a9;")


def nested_tables() -> bytes:
    start, end = "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"
    return word_by_hand(start * 2000 + f"<w:p><w:r><w:t>{ENGLISH[0]}</w:t></w:r></w:p>" + end * 2000)


def overlapping_entries() -> bytes:
    """Two hundred names for the same bytes."""
    data = word_by_hand(f"<w:p><w:r><w:t>{ENGLISH[0]}</w:t></w:r></w:p>")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        start = archive.start_dir
    listed = data[start : data.rindex(b"PK\x05\x06")]
    more = b"".join(listed.replace(entries[0].filename.encode(), f"{number:0>19}".encode(), 1) for number in range(200))
    end = struct.pack(
        "<4s4H2LH", b"PK\x05\x06", 0, 0, 201 * len(entries), 201 * len(entries), len(listed + more), start, 0
    )
    return data[:start] + listed + more + end


def lying_size() -> bytes:
    """A member that says that it is 40 bytes long and unpacks to more."""
    data = bytearray(word_by_hand(f"<w:p><w:r><w:t>{ENGLISH[0]}</w:t></w:r></w:p>"))
    place = data.rindex(b"word/document.xml") - 46
    assert data[place : place + 4] == b"PK\x01\x02"
    data[place + 24 : place + 28] = struct.pack("<L", 40)
    return bytes(data)


def book_that_leaves_itself() -> bytes:
    return book([("One", ENGLISH), ("Two", ENGLISH)], hrefs=["text/chapter0.xhtml", f"../../../../..{OUTSIDE}"])


def book_bomb() -> bytes:
    page = b"<html><body><p>" + b"bomb " * 40_000_000 + b"</p></body></html>"
    return book([("One", ENGLISH)], others={"OEBPS/text/chapter0.xhtml": page})


def book_without_package() -> bytes:
    return book([("One", ENGLISH)], without="OEBPS/book.opf")


def encrypted_zip() -> bytes:
    """Each member says that it is encrypted."""
    data = bytearray(word(ENGLISH))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + flags] |= 1
            place = data.find(mark, place + 4)
    return bytes(data)


def locked_book() -> bytes:
    locks = (
        "<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><EncryptedData><EncryptionMethod "
        "Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/><CipherData><CipherReference "
        "URI='OEBPS/text/chapter0.xhtml'/></CipherData></EncryptedData></encryption>"
    )
    return book([("One", ENGLISH)], others={"META-INF/encryption.xml": locks})


def _pdf(content: bytes, *, filters: int = 1, forms: dict[str, bytes] | None = None, kids: str = "[3 0 R]") -> bytes:
    """A PDF of one page, written by hand."""
    for _ in range(filters):
        content = zlib.compress(content, 1)
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids{kids}/Count 1>>".encode(),
        b"",
        b"<</Filter[%s]/Length %d>>stream\n%s\nendstream" % (b"/FlateDecode" * filters, len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    names = b""
    for name, form in (forms or {}).items():
        objects.append(form)
        names += b"/%s %d 0 R" % (name.encode(), len(objects))
    objects[2] = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>"
        b"/XObject<<%s>>>>>>" % names
    )
    data, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(data),
    )


_SHOWN = b"BT /F1 12 Tf 72 700 Td (" + ENGLISH[0].encode() + b") Tj ET "


def flate_bomb() -> bytes:
    return _pdf(_SHOWN + b" " * 400_000_000)


def triple_flate() -> bytes:
    return _pdf(_SHOWN + b" " * 150_000_000, filters=3)


def text_operators() -> bytes:
    return _pdf(b"BT /F1 1 Tf 1 0 0 1 72 700 Tm " + b"(a) Tj\n" * 2_000_000 + b"ET")


def page_cycle() -> bytes:
    return _pdf(_SHOWN, kids="[2 0 R 3 0 R]")


def form_tree() -> bytes:
    """25 forms, each of which draws the next one twice."""
    forms: dict[str, bytes] = {}
    for number in range(25):
        drawing = b"/X Do /X Do" if number < 24 else _SHOWN
        inner = b"/XObject<</X %d 0 R>>" % (7 + number) if number < 24 else b"/Font<</F1 5 0 R>>"
        forms[f"X{number}"] = (
            b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<%s>>/Length %d>>stream\n%s\nendstream"
            % (inner, len(drawing), drawing)
        )
    return _pdf(_SHOWN + b"/X0 Do", forms=forms)


def _encrypted(user: str) -> bytes:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper(ENGLISH))) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(owner="owner", user=user))
    return file.getvalue()


def locked_pdf() -> bytes:
    return _encrypted("secret")


def pdf_that_anyone_may_read() -> bytes:
    return _encrypted("")


def scanned(text_pages: int = 0) -> bytes:
    """Two pages that are pictures, with pages of text before them."""
    picture = ImageReader(_picture())
    file = io.BytesIO()
    canvas = Canvas(file)
    for _ in range(text_pages):
        canvas.drawString(72, 700, ENGLISH[3])
        canvas.showPage()
    for _ in range(2):
        canvas.drawImage(picture, 0, 0, 595, 842)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _picture() -> io.BytesIO:
    """A grey PNG of 8 x 8."""
    rows = b"".join(b"\0" + bytes(range(0, 64, 8)) for _ in range(8))
    chunks = ((b"IHDR", struct.pack(">2L5B", 8, 8, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    packed = (
        struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(packed))


def truncated() -> bytes:
    data = paper(ENGLISH)
    return data[: len(data) * 2 // 3]


CASES = {
    "45 text bomb": Hostile("a.docx", text_bomb, None),
    "46 500,000 paragraphs": Hostile("a.docx", many_paragraphs, None),
    "47 linked external picture": Hostile("a.docx", linked_picture, ENGLISH[0]),
    "48 external entity": Hostile("a.docx", external_entity, None),
    "49 billion laughs": Hostile("a.docx", billion_laughs, None),
    "50 2,000 nested tables": Hostile("a.docx", nested_tables, ENGLISH[0]),
    "51 overlapping zip entries": Hostile("a.docx", overlapping_entries, None),
    "52 lying size header": Hostile("a.docx", lying_size, ENGLISH[0]),
    "53 ../ in an EPUB": Hostile("a.epub", book_that_leaves_itself, ENGLISH[0]),
    "54 EPUB bomb": Hostile("a.epub", book_bomb, None),
    "55 missing OPF": Hostile("a.epub", book_without_package, None),
    "56 encrypted zip": Hostile("a.docx", encrypted_zip, None),
    "56 book of a shop": Hostile("a.epub", locked_book, None),
    "57 flate bomb": Hostile("a.pdf", flate_bomb, None),
    "58 triple flate": Hostile("a.pdf", triple_flate, None),
    "59 2 million text operators": Hostile("a.pdf", text_operators, None),
    "60 page cycle": Hostile("a.pdf", page_cycle, ""),
    "61 form tree": Hostile("a.pdf", form_tree, None),
    "62 encrypted PDF": Hostile("a.pdf", locked_pdf, None),
    "62 encrypted PDF without a password": Hostile("a.pdf", pdf_that_anyone_may_read, ENGLISH[0]),
    "63 scanned PDF": Hostile("a.pdf", scanned, None),
    "63 partly scanned PDF": Hostile("a.pdf", lambda: scanned(1), ENGLISH[3]),
    "64 truncated PDF": Hostile("a.pdf", truncated, ""),
    "RTF of groups in groups": Hostile("a.rtf", lambda: b"{\\rtf1 " + b"{" * 3_000_000 + b"text", None),
    "RTF of few groups in groups": Hostile("a.rtf", lambda: b"{\\rtf1 " + b"{" * 9000 + b"text" + b"}" * 9001, "text"),
    "RTF that is cut off": Hostile(
        "a.rtf", lambda: b"{\\rtf1 " + ENGLISH[3].encode() + b"\\par{\\b \\bin9999 x", ENGLISH[3]
    ),
}
