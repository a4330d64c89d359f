"""PDFs read back: their structure as a screen reader walks it, and what stands in each piece of marked content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
import pypdfium2


@dataclass
class Node:
    """An element of the structure tree; text is what its own content shows, in order with its kids."""

    role: str
    element: pikepdf.Dictionary
    kids: list[Node | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def all(self, role: str) -> list[Node]:
        """The elements of a role at and under this one, in reading order."""
        below = [found for kid in self.kids if isinstance(kid, Node) for found in kid.all(role)]
        return ([self] if self.role == role else []) + below


@dataclass(frozen=True)
class Painted:
    """One painting operator of a page: under which marked content (MCID, "Artifact" or None), and its operator."""

    under: int | str | None
    operator: str


PAINTING = {"Tj", "TJ", "S", "f", "B", "s", "f*", "b", "Do", "sh"}


def marked_texts(page: pikepdf.Page) -> dict[int, str]:
    """The text of each piece of marked content of a page, decoded by the fonts' own tables."""
    fonts = {name: _decoder(font) for name, font in page.resources.Font.items()}
    texts: dict[int, str] = {}
    stack: list[int | None] = []
    font = ""
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            properties = operands[1] if len(operands) > 1 else {}
            stack.append(int(properties["/MCID"]) if "/MCID" in properties else None)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = str(operands[0])
        elif name in ("Tj", "TJ"):
            number = next((entry for entry in reversed(stack) if entry is not None), None)
            shown = (
                [operands[0]] if name == "Tj" else [part for part in operands[0] if isinstance(part, pikepdf.String)]
            )
            if number is not None:
                text = "".join(fonts[font].get(code, "") for part in shown for code in bytes(part))
                texts[number] = texts.get(number, "") + text
    return texts


def painted(page: pikepdf.Page) -> Iterator[Painted]:
    """Every operator of a page that leaves ink, with the marked content it stands in."""
    stack: list[int | str | None] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            properties = operands[1] if len(operands) > 1 else {}
            tag = str(operands[0])
            stack.append(int(properties["/MCID"]) if "/MCID" in properties else tag.removeprefix("/"))
        elif name == "EMC":
            stack.pop()
        elif name in PAINTING:
            yield Painted(next((entry for entry in reversed(stack) if entry is not None), None), name)
    assert stack == []


def structure(pdf: pikepdf.Pdf) -> Node:
    """The top element with everything under it."""
    texts = [marked_texts(page) for page in pdf.pages]
    numbers = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    return _node(pdf.Root.StructTreeRoot.K, texts, numbers)


def _node(element: pikepdf.Dictionary, texts: list[dict[int, str]], numbers: dict[tuple[int, int], int]) -> Node:
    node = Node(str(element.S).removeprefix("/"), element)
    if "/ActualText" in element:
        node.kids.append(str(element.ActualText))
        return node
    for kid in element.K:
        if isinstance(kid, int):
            node.kids.append(texts[numbers[element.Pg.objgen]].get(kid, ""))  # a drawing has no text
        elif kid.get("/Type") == "/MCR":
            node.kids.append(texts[numbers[kid.Pg.objgen]].get(int(kid.MCID), ""))
        elif kid.get("/Type") != "/OBJR":
            node.kids.append(_node(kid, texts, numbers))
    return node


def _decoder(font: pikepdf.Dictionary) -> dict[int, str]:
    """What the codes of a font stand for, by its ToUnicode table."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    decoded: dict[int, str] = {}
    for line in table.splitlines():
        code, _, text = line.partition("> <")
        if line.startswith("<") and text:
            decoded[int(code[1:], 16)] = bytes.fromhex(text.removesuffix(">")).decode("utf-16-be")
    return decoded


def pixels(path: Path, page: int, scale: float = 1.0):
    """A page as an image."""
    with pypdfium2.PdfDocument(path) as document:
        return document[page].render(scale=scale).to_pil()
