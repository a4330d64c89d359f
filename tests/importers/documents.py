"""Documents of every format with a text that is known, made by the libraries of the field or by hand."""

import io
import random
import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path

import docx
from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from desktop.sheets.pdf.shaping import visual_order

FONTS = Path(__file__).parents[2] / "resources" / "fonts"

ENGLISH = (
    "The ferry between the two banks has not run since the flood, and the board that owns it says it will not run "
    "before summer.",
    "“We were promised a bridge,” said Ines Rahal, who has taught in the upper valley for nineteen years. “What we got "
    "was a timetable.”",
    "On 3 March 2017 the council met twice. Its chairman, Tomas Amir, spoke of €2.5 million – less than half of what "
    "engineers had asked for – and of patience.",
    "Nobody voted. The lower valley, which pays most of the tolls, sent no one at all.",
    "Whether the bridge is built is no longer a question of money, the engineers say; it is a question of who will be "
    "asked to cross it first.",
)
RUSSIAN = (
    "Паром между двумя берегами не ходит с самого наводнения, и управление, которому он принадлежит, говорит, что до "
    "лета он не пойдёт.",
    "«Нам обещали мост», — сказала Инес Рахаль, которая девятнадцать лет преподаёт в верхней долине.",
    "3 марта 2017 года совет собирался дважды. Его председатель Томас Амир говорил о терпении.",
)
ARABIC = (
    "لم تعمل العبارة بين الضفتين منذ الفيضان، وتقول الهيئة التي تملكها إنها لن تعمل قبل الصيف.",
    "قالت إيناس رحال، التي تدرس في الوادي الأعلى منذ تسعة عشر عاما: وعدونا بجسر.",
    "اجتمع المجلس مرتين في 3 مارس 2017، وتحدث رئيسه توماس أمير عن الصبر.",
)
LANGUAGES = {"en": ENGLISH, "ru": RUSSIAN, "ar": ARABIC}
HEADING = "A bridge between two valleys"


def prose(words: int) -> tuple[str, ...]:
    """Paragraphs of about so many words in all, no two alike: sentences of the words of ENGLISH in any order."""
    chance = random.Random(words)
    pool = [word for text in ENGLISH for word in text.replace("“", "").replace("”", "").split() if word.isalpha()]
    paragraphs: list[str] = []
    while words > 0:
        sentences = [chance.choices(pool, k=chance.randint(4, 28)) for _ in range(chance.randint(1, 6))]
        words -= sum(map(len, sentences))
        paragraphs.append(" ".join(f"{' '.join(one).capitalize()}." for one in sentences))
    return tuple(paragraphs)


def word(paragraphs: Sequence[str], heading: str = HEADING) -> bytes:
    """A Word document with details, a header, and the paragraphs under a heading."""
    document = docx.Document()
    document.core_properties.title = heading
    document.core_properties.author = "Ines Rahal"
    document.sections[0].header.paragraphs[0].text = "The valley’s paper"
    document.add_heading(heading, 1)
    for text in paragraphs:
        document.add_paragraph(text)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def zipped(members: dict[str, str | bytes], *, level: int = 6) -> bytes:
    """A zip with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in members.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def unzipped(data: bytes) -> dict[str, str | bytes]:
    """The members of a zip."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word_by_hand(body: str | bytes, relations: str = "", others: dict[str, str | bytes] | None = None) -> bytes:
    """A Word document whose body is this XML; a prolog (a DTD) may stand before it as "...<w:document"."""
    if isinstance(body, str):
        body = body.encode()
    whole = (
        body
        if b"<w:document" in body
        else b"<w:document xmlns:w='%s'><w:body>%s</w:body></w:document>"
        % (
            _W.encode(),
            body,
        )
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
            "_rels/.rels": f"<Relationships xmlns='{_RELATIONS}'><Relationship Id='a' Type='{_OFFICE}/officeDocument' "
            "Target='word/document.xml'/></Relationships>",
            "word/document.xml": whole,
            "word/_rels/document.xml.rels": f"<Relationships xmlns='{_RELATIONS}'>{relations}</Relationships>",
            **(others or {}),
        },
        level=9,
    )


_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style", "meta": "meta",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip


def open_text(body: str, *, styles: str = "", meta: str = "", flat: bool = False) -> bytes:
    """An OpenDocument text whose body is this XML."""
    content = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body>"
    details = f"<office:meta>{meta}</office:meta>"
    if flat:
        return f'<?xml version="1.0"?><office:document {_NAMES}>{details}{content}</office:document>'.encode()
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<manifest/>",
            "meta.xml": f"<office:document-meta {_NAMES}>{details}</office:document-meta>",
            "content.xml": f"<office:document-content {_NAMES}>{content}</office:document-content>",
        }
    )


def open_paragraphs(paragraphs: Sequence[str], heading: str = HEADING) -> str:
    """The body of an OpenDocument text: the paragraphs under a heading."""
    return f"<text:h>{escape(heading)}</text:h>" + "".join(f"<text:p>{escape(text)}</text:p>" for text in paragraphs)


def rich(paragraphs: Sequence[str], heading: str = HEADING) -> bytes:
    """An RTF file with Unicode escapes, as Word writes them."""

    def escaped(text: str) -> str:
        units = text.encode("utf-16-le")
        codes = [int.from_bytes(units[place : place + 2], "little") for place in range(0, len(units), 2)]
        return "".join(
            chr(code) if 32 <= code < 127 and chr(code) not in "\\{}" else f"\\u{code - 65536 * (code > 32767)}?"
            for code in codes
        )

    lines = "".join(f"\\pard\\plain {escaped(text)}\\par\n" for text in paragraphs)
    return (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}}{\\stylesheet{\\s1 heading 1;}}"
        "{\\info{\\title " + escaped(heading) + "}{\\author Ines Rahal}}\n"
        "\\pard\\s1 " + escaped(heading) + "\\par\n" + lines + "}"
    ).encode("ascii")


_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def book(
    chapters: Sequence[tuple[str, Sequence[str]]],
    *,
    hrefs: Sequence[str] = (),
    others: dict[str, str | bytes] | None = None,
    without: str = "",
) -> bytes:
    """An EPUB of chapters, each with a title (in the table of contents alone) and paragraphs; `hrefs` replaces where
    the list says that they lie.
    """
    hrefs = hrefs or [f"text/chapter{number}.xhtml" for number in range(len(chapters))]
    items = "".join(
        f'<item id="c{number}" href="{escape(href)}" media-type="application/xhtml+xml"/>'
        for number, href in enumerate(hrefs)
    )
    order = "".join(f'<itemref idref="c{number}"/>' for number in range(len(chapters)))
    links = "".join(
        f'<li><a href="{escape(href)}">{escape(title)}</a></li>'
        for href, (title, _) in zip(hrefs, chapters, strict=True)
        if title
    )
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": _CONTAINER,
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Two valleys</dc:title><dc:creator>Ines Rahal'
        "</dc:creator><dc:language>en-GB</dc:language><dc:date>2017-03</dc:date><dc:publisher>Valley Press"
        f'</dc:publisher></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" '
        f'media-type="application/xhtml+xml"/>{items}</manifest><spine>{order}</spine></package>',
        "OEBPS/nav.xhtml": f'<html xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>{links}'
        "</ol></nav></body></html>",
    }
    for number, (_, paragraphs) in enumerate(chapters):
        text = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
        members[f"OEBPS/text/chapter{number}.xhtml"] = (
            f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head>'
            f"<title>File {number}</title></head><body>{text}</body></html>"
        )
    members.update(others or {})
    return zipped({name: content for name, content in members.items() if name != without})


def _fonts() -> None:
    for name in ("Literata-Regular", "Literata-Bold", "Amiri-Regular"):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))


class _Drawn(Flowable):
    """A paragraph of a right-to-left script, drawn as word processors do: each line turned round, at the right edge."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self._lines: list[str] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._width, line = aW, ""
        self._lines = []
        for one in self._text.split(" "):
            longer = f"{line} {one}".strip()
            if pdfmetrics.stringWidth(_drawn(longer), "Amiri-Regular", 12) > aW:
                self._lines.append(line)
                longer = one
            line = longer
        self._lines.append(line)
        return aW, 20 * len(self._lines) + 12

    def draw(self) -> None:
        self.canv.setFont("Amiri-Regular", 12)
        for number, line in zip(range(len(self._lines))[::-1], self._lines, strict=True):
            self.canv.drawRightString(self._width, 20 * number + 16, _drawn(line))


def _drawn(line: str) -> str:
    return "".join(placed.drawn for placed in visual_order(line, right_to_left=True))


def paper(
    paragraphs: Sequence[str],
    *,
    columns: int = 1,
    heading: str = HEADING,
    justified: bool = False,
    indented: bool = False,
    running: str = "",
    notes: str = "",
    markup: bool = False,
) -> bytes:
    """A PDF of so many columns, set by ReportLab. `running` stands on every page beside its number, `notes` at its
    foot. With `markup`, paragraphs are in ReportLab's own.
    """
    _fonts()
    width, height = A4
    inner = (width - 120 - 24 * (columns - 1)) / columns
    frames = [Frame(60 + number * (inner + 24), 90, inner, height - 170, 0, 0, 0, 0) for number in range(columns)]

    def aside(canvas: Canvas, _document: object) -> None:
        canvas.setFont("Literata-Regular", 9)
        if running:
            canvas.drawString(60, height - 40, running)
            canvas.drawRightString(width - 60, 40, str(canvas.getPageNumber()))
        if notes:
            canvas.setFont("Literata-Regular", 8)
            canvas.drawString(60, 64, notes)

    file = io.BytesIO()
    document = BaseDocTemplate(file, pagesize=A4, title=heading, author="Ines Rahal", lang="en")
    document.addPageTemplates(PageTemplate("page", frames, onPage=aside))
    body = ParagraphStyle(
        "body",
        fontName="Literata-Regular",
        fontSize=11,
        leading=15,
        alignment=TA_JUSTIFY if justified else TA_LEFT,
        firstLineIndent=16 if indented else 0,
        spaceAfter=0 if indented else 8,
    )
    large = ParagraphStyle("heading", parent=body, fontName="Literata-Bold", fontSize=18, leading=22, firstLineIndent=0)
    story: list[Flowable] = [Paragraph(escape(heading), large)] if heading else []
    story += [
        _Drawn(text) if "\u0600" <= text[0] <= "\u06ff" else Paragraph(text if markup else escape(text), body)
        for text in paragraphs
    ]
    document.build(story)
    return file.getvalue()


def paper_by_rows(left: Sequence[str], right: Sequence[str]) -> bytes:
    """A PDF of two columns whose lines were written across both of them, as some programs do."""
    _fonts()
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setFont("Literata-Regular", 11)
    for number, (one, other) in enumerate(zip(left, right, strict=True)):
        canvas.drawString(60, 760 - 15 * number, one)
        canvas.drawString(320, 760 - 15 * number, other)
    canvas.save()
    return file.getvalue()
