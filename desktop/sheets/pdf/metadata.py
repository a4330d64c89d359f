"""What a PDF says of itself: as the old list of entries, and as XMP (ISO 16684-1), where PDF/UA wants it."""

# pyright: reportUnknownMemberType=false
# (ReportLab's stubs leave most types open.)

import re
from html import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFStream

from desktop.sheets.pdf.text_strings import TextString

PROGRAM, WRITER = "Dramatis", "ReportLab"

# What XML 1.0 cannot hold at all, not even escaped.
_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{creator}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<pdf:Producer>{writer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>
"""
_CREATOR = "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"


def information(title: str, author: str) -> PDFDictionary:
    """The old entries. Without dates: the same lesson gives the same bytes, and an invented date would be none."""
    texts = {"Title": title, "Author": author, "Creator": PROGRAM, "Producer": WRITER}
    return PDFDictionary({key: TextString(text) for key, text in texts.items() if text})


def packet(title: str, author: str, language: str) -> PDFStream:
    """The XMP metadata, uncompressed, so that programs find them that know nothing of PDF."""
    text = _PACKET.format(
        title=_escaped(title),
        creator=_CREATOR.format(author=_escaped(author)) if author else "",
        language=_escaped(language),
        program=PROGRAM,
        writer=WRITER,
    )
    kind = PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
    return PDFStream(kind, text.encode(), filters=[])


def _escaped(text: str) -> str:
    return escape(_NOT_IN_XML.sub("", text))
