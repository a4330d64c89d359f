"""What a PDF breaks of PDF/UA-1 (ISO 14289-1), as far as a program can tell: after the Matterhorn Protocol 1.1.

The numbers are those of its failure conditions.
"""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise

import pikepdf
from fontTools.ttLib import TTFont

from tests.sheets.reading import PAINTING

_INSIDE = {
    "/L": {"/LI", "/Caption"},
    "/LI": {"/Lbl", "/LBody"},
    "/Table": {"/TR", "/Caption"},
    "/TR": {"/TH", "/TD"},
}
_PARENTS = {"/LI": {"/L"}, "/Lbl": {"/LI", "/Note", "/P", "/LBody"}, "/LBody": {"/LI"}, "/TR": {"/Table"}}
_PARENTS |= {"/TH": {"/TR"}, "/TD": {"/TR"}}
_STANDARD = {
    "/Document", "/Sect", "/P", "/H1", "/H2", "/H3", "/Span", "/Link", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR",
    "/TH", "/TD", "/BlockQuote", "/Note", "/Figure", "/Caption",
}  # fmt: skip
_HEADINGS = ("/H1", "/H2", "/H3")


def failures(pdf: pikepdf.Pdf) -> list[str]:
    """The conditions that a file meets, each with its number; empty for a good file."""
    elements = list(_elements(pdf.Root.StructTreeRoot.K, pdf.Root.StructTreeRoot))
    return [
        *_document(pdf),
        *_content(pdf),
        *_structure(elements),
        *_headings([element for element, _ in elements]),
        *_links(pdf, [element for element, _ in elements]),
        *_fonts(pdf),
    ]


def _document(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if "/Metadata" not in root:
        yield "06-001 no metadata"
    else:
        with pdf.open_metadata() as found:
            if found.get("pdfuaid:part") != "1":
                yield "06-002 does not say that it is PDF/UA"
            if not found.get("dc:title"):
                yield "06-003 no title"
    if not root.get("/MarkInfo", {}).get("/Marked") or root.MarkInfo.get("/Suspects"):
        yield "01-007 not marked as tagged"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "07-001 the title is not shown"
    if not str(root.get("/Lang", "")):
        yield "11-001 no language"
    if any(key in root for key in ("/OCProperties", "/AcroForm")) or "/EmbeddedFiles" in root.get("/Names", {}):
        yield "20-001, 21-001, 24-001 layers, forms or files"


def _content(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Everything painted is marked content of the structure, or an artifact, and never both."""
    parents = _parent_tree(pdf)
    for number, page in enumerate(pdf.pages, 1):
        stack: list[str] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                properties = operands[1] if len(operands) > 1 else {}
                kind = "tagged" if "/MCID" in properties else "artifact" if operands[0] == "/Artifact" else "plain"
                if kind == "artifact" and "tagged" in stack:
                    yield f"01-003 an artifact in tagged content, page {number}"
                if kind == "tagged" and "artifact" in stack:
                    yield f"01-004 tagged content in an artifact, page {number}"
                if kind == "tagged" and int(properties["/MCID"]) >= len(parents[int(page.obj.StructParents)]):
                    yield f"01-005 content without an element, page {number}"
                stack.append(kind)
            elif name == "EMC":
                stack.pop()
            elif name in PAINTING and not {"tagged", "artifact"} & set(stack):
                yield f"01-005 neither tagged nor an artifact: {name}, page {number}"


def _structure(elements: list[tuple[pikepdf.Dictionary, pikepdf.Dictionary]]) -> Iterator[str]:
    identifiers: set[bytes] = set()
    for element, parent in elements:
        role, above = str(element.S), str(parent.get("/S", ""))
        if role not in _STANDARD:
            yield f"02-001 {role} is no standard type"
        if role in _PARENTS and above not in _PARENTS[role]:
            yield f"09-004, 09-005 {role} in {above}"
        yield from _inside(element, role)
        if role == "/Figure":
            yield from _figure(element)
        if role == "/TH" and "/Scope" not in element.get("/A", {}):
            yield "15-003 a head without its scope"
        if role == "/Note":
            identifier = bytes(element.get("/ID", b""))
            if not identifier or identifier in identifiers:
                yield "19-003, 19-004 a note without an ID of its own"
            identifiers.add(identifier)


def _inside(element: pikepdf.Dictionary, role: str) -> Iterator[str]:
    if role not in _INSIDE:
        return
    kids = _kids(element)
    if not kids:
        yield f"09-004, 09-005 {role} is empty"
    for kid in kids:
        if str(kid.S) not in _INSIDE[role]:
            yield f"09-004, 09-005 {kid.S} in {role}"
    if role == "/Table" and len({_width(row) for row in kids if row.S == "/TR"}) > 1:
        yield "09-004 rows of unlike length"


def _figure(element: pikepdf.Dictionary) -> Iterator[str]:
    if not str(element.get("/Alt", "")) and not str(element.get("/ActualText", "")):
        yield "13-004 a figure without an alternative"
    if "/BBox" not in element.get("/A", {}):
        yield "(ISO 32000-1, 14.8.5.4.3) a figure without its box"


def _width(row: pikepdf.Dictionary) -> int:
    return sum(int(cell.get("/A", {}).get("/ColSpan", 1)) for cell in _kids(row))


def _headings(elements: list[pikepdf.Dictionary]) -> Iterator[str]:
    levels = [_HEADINGS.index(str(element.S)) + 1 for element in elements if str(element.S) in _HEADINGS]
    if levels and levels[0] != 1:
        yield "14-002 the first heading is not of level 1"
    for before, level in pairwise(levels):
        if level > before + 1:
            yield f"14-003 a heading of level {level} after one of level {before}"


def _links(pdf: pikepdf.Pdf, elements: list[pikepdf.Dictionary]) -> Iterator[str]:
    parents = _parent_tree(pdf)
    shown = {
        kid.Obj.objgen
        for element in elements
        for kid in _entries(element)
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR" and element.S == "/Link"
    }
    for number, page in enumerate(pdf.pages, 1):
        annotations = list(page.obj.get("/Annots", []))
        if page.obj.get("/Tabs") != "/S":
            yield f"28-008 no order of tabs, page {number}"
        for annotation in annotations:
            if annotation.objgen not in shown or parents[int(annotation.StructParent)].S != "/Link":
                yield f"28-002, 28-011 an annotation outside the structure, page {number}"
            if not str(annotation.get("/Contents", "")):
                yield f"28-012 a link without words, page {number}"


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    used = [_used(page) for page in pdf.pages]
    for page, codes_by_font in zip(pdf.pages, used, strict=True):
        fonts = page.resources.get("/Font", {})
        for name, codes in codes_by_font.items():
            yield from _font(fonts[name], codes)


def _font(font: pikepdf.Dictionary, codes: set[int]) -> Iterator[str]:
    name = str(font.BaseFont)
    if "/FontFile2" not in font.FontDescriptor:
        yield f"31-009 {name} is not embedded"
        return
    program = TTFont(BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
    symbolic = bool(int(font.FontDescriptor.Flags) & 4)
    tables = [(table.platformID, table.platEncID) for table in program["cmap"].tables]
    if symbolic and ("/Encoding" in font or (len(tables) != 1 and (3, 0) not in tables)):
        yield f"31-021 to 31-024 {name}: a symbolic font is told otherwise"
    if not symbolic:
        yield f"31-017 {name} says that it is not symbolic"
    glyphs = {code % 256: glyph for code, glyph in program["cmap"].tables[0].cmap.items()}
    letters = _letters(font)
    for code in codes:
        glyph = glyphs.get(code, ".notdef")
        if glyph in (".notdef", program.getGlyphOrder()[0]):
            yield f"31-030 {name} shows no glyph for {code}"
        width = program["hmtx"][glyph][0] * 1000 / program["head"].unitsPerEm
        if abs(float(font.Widths[code - int(font.FirstChar)]) - width) > 1:
            yield f"31-014 {name}: the widths of {code} differ"
        if not letters.get(code):
            yield f"10-001, 31-027 {name} has no letter for {code}"
    if any(letter in ("\0", "\ufeff", "\ufffe") for letter in letters.values()):
        yield f"31-028, 31-029 {name} gives letters that are none"


def _used(page: pikepdf.Page) -> dict[str, set[int]]:
    """The codes that a page shows, by the name of the font."""
    found: dict[str, set[int]] = {}
    font = ""
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            font = str(operands[0])
        elif str(operator) == "Tj":
            found.setdefault(font, set()).update(bytes(operands[0]))
        elif str(operator) == "TJ":
            for part in operands[0]:
                if isinstance(part, pikepdf.String):
                    found.setdefault(font, set()).update(bytes(part))
    return found


def _letters(font: pikepdf.Dictionary) -> dict[int, str]:
    letters: dict[int, str] = {}
    for line in font.ToUnicode.read_bytes().decode("ascii").splitlines():
        code, _, text = line.partition("> <")
        if line.startswith("<") and text:
            letters[int(code[1:], 16)] = bytes.fromhex(text.removesuffix(">")).decode("utf-16-be")
    return letters


def _parent_tree(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    entries = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(number): value for number, value in zip(entries[::2], entries[1::2], strict=True)}


def _entries(element: pikepdf.Dictionary) -> list[object]:
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _kids(element: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    return [kid for kid in _entries(element) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _elements(
    element: pikepdf.Dictionary, parent: pikepdf.Dictionary
) -> Iterator[tuple[pikepdf.Dictionary, pikepdf.Dictionary]]:
    """Every element with the one above it, in reading order."""
    yield element, parent
    for kid in _kids(element):
        yield from _elements(kid, element)
