"""What the first lines of an article say about it: title, author, date and address, in whatever format it came.

A line that only says such a thing is proposed for it and left out of the text, where it can be put back.
"""

import re

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers import reasons
from desktop.importers.blocks import KEPT
from desktop.importers.dates import edtf_of, in_address, is_only_a_date
from desktop.importers.document import Block, Document, Proposal

_LOOKED_AT = 10
"""Blocks before and from the first of the article, among which such lines are looked for."""
_UNEXPLAINED = (reasons.BEFORE, reasons.BETWEEN, reasons.BYLINE)
"""Reasons of left out blocks that may be such lines as well."""
_LONGEST_TITLE = 150
_LONGEST_BYLINE = 120
_PROSE = 120
"""Characters from which on a block is prose, and no such line any more."""
_BY = re.compile(
    r"^(?:(?:written |reported |story |text |words )?by|par|por|von|di|автор(?:ы)?:?|بقلم:?)[\s:]+(?=\S)", re.IGNORECASE
)
_NAME = r"(?:[^\W\d_a-z][\w.'’-]*|de|del|della|van|von|der|den|la|le|el|al|bin|ibn|da|dos|di)"
_NAMES = re.compile(
    rf"^{_NAME}(?:\s+{_NAME}){{0,4}}(?:\s*(?:,|and|&|et|y|und|и|و)\s*{_NAME}(?:\s+{_NAME}){{0,4}}){{0,5}}$"
)
_AFTER_NAMES = re.compile(r"\s*[|•·–—]\s*|,?\s+(?:in|on|for)\s+|,?\s+(?=\w+\.? \d|\d)")
_LABELLED = re.compile(
    r"^(title|headline|author|authors|by|date|published|source|publication|url|link|titre|auteur|titel|autor|título|fecha"
    r"|datum|quelle|fuente)\s*:\s*(\S.*)$",
    re.IGNORECASE,
)
_FIELD = {
    "title": "titles", "headline": "titles", "titre": "titles", "titel": "titles", "título": "titles",
    "author": "authors", "authors": "authors", "by": "authors", "auteur": "authors", "autor": "authors",
    "date": "dates", "published": "dates", "fecha": "dates", "datum": "dates",
    "source": "publications", "publication": "publications", "quelle": "publications", "fuente": "publications",
    "url": "address", "link": "address",
}  # fmt: skip
_WHY = {
    "titles": reasons.TITLE,
    "authors": reasons.BYLINE,
    "dates": reasons.DATE,
    "publications": reasons.SOURCE,
    "address": reasons.SOURCE,
}
_ADDRESS = re.compile(r"^<?(https?://\S+?)>?$")
_MESSAGE_FROM = re.compile(r"^An? (?:\w+ )?(?:message|note|letter|appeal) from ([A-Z].{1,60}?)[\s:]*$", re.IGNORECASE)
_LINE = Sentence("a line at the beginning of the text")
_FIRST = Sentence("the first line of the text")
_AGENCY = re.compile(r"^\W*(?:published|posted|updated|last updated|publié|publicado|veröffentlicht)\b", re.IGNORECASE)


def without_by(text: str) -> str:
    """A name without the "By" before it."""
    return _BY.sub("", text.strip(), count=1).strip()


def with_proposals(document: Document) -> Document:
    """The document with what its first lines propose, after what the file itself says; those lines left out."""
    lines = _Lines(document)
    return lines.document()


class _Lines:
    """Looks at the kept blocks at the beginning of a document, one after the other."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._blocks = list(document.blocks)
        self._found: dict[str, list[Proposal]] = {field: list(getattr(document, field)) for field in _FIELDS_OF_ALL}
        for block in self._blocks:
            if block.why == reasons.DONATIONS and (sender := _MESSAGE_FROM.match(block.text)):
                self._propose("publications", sender[1], Sentence("the call for donations in the text"))
        places = self._beginning()
        for number, place in enumerate(places):
            following = self._blocks[places[number + 1]].text if number + 1 < len(places) else ""
            self._look(place, self._blocks[place].text, following, is_first=number == 0)

    def _beginning(self) -> list[int]:
        """The places of some blocks before the first that is kept and some from it on, up to the first prose."""
        before: list[int] = []
        found: list[int] = []
        for place, block in enumerate(self._blocks):
            if not found and block.why in _UNEXPLAINED:
                before.append(place)
            elif block.kept or block.why in _UNEXPLAINED:
                found.append(place)
                if len(found) == _LOOKED_AT or (block.kept and len(block.text) >= _PROSE):
                    break
        return before[-_LOOKED_AT:] + found

    def document(self) -> Document:
        """The document with what was found."""
        found = {field: tuple(values) for field, values in self._found.items()}
        return self._document._replace(blocks=tuple(self._blocks), **found)

    def _look(self, place: int, text: str, following: str, *, is_first: bool) -> None:
        if labelled := _LABELLED.match(text):
            self._take(place, _FIELD[labelled[1].lower()], labelled[2], _LINE)
        elif self._is_known_title(text):
            self._leave_out(place, reasons.TITLE)
        elif address := _ADDRESS.match(text):
            self._take(place, "address", address[1], _LINE)
        elif names := _authors(text):
            self._take(place, "authors", names, _LINE)
            self._propose("dates", edtf_of(text), _LINE)
        elif is_only_a_date(text):
            self._take(place, "dates", text, _LINE)
        elif is_first and self._blocks[place].kept and _is_title(self._blocks[place], following):
            self._take(place, "titles", text, _FIRST)

    def _take(self, place: int, field: str, text: str, found: Sentence) -> None:
        if field == "address":
            self._propose("dates", in_address(text), Sentence("the address of the page"))
        elif field == "dates":
            self._propose("dates", edtf_of(text), found)
        else:
            self._propose(field, text, found)
        self._leave_out(place, _WHY[field])

    def _propose(self, field: str, text: str, found: Sentence) -> None:
        if text and text.casefold() not in (one.value.casefold() for one in self._found[field]):
            self._found[field].append(Proposal(text, found))

    def _leave_out(self, place: int, why: Sentence) -> None:
        self._blocks[place] = self._blocks[place]._replace(kept=False, why=why)

    def _is_known_title(self, text: str) -> bool:
        return _bare(text) in {_bare(title.value) for title in self._found["titles"]} - {""}


_FIELDS_OF_ALL = ("titles", "authors", "publications", "dates")


def _bare(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _authors(text: str) -> str:
    """The names of a line that names authors, or "": "By" and names, written with capitals where a script has them."""
    if not _BY.match(text) or len(text) > _LONGEST_BYLINE:
        return ""
    names = _AFTER_NAMES.split(without_by(text), maxsplit=1)[0].rstrip(".,")
    return names if _NAMES.match(names) else ""


def _is_title(block: Block, following: str) -> bool:
    """Whether the first block is a title: a heading, or a short line that ends no sentence with other text after it."""
    text = block.text
    if block.kind is ParagraphKind.HEADING:
        return bool(following)
    return (
        block.why == KEPT
        and len(text) <= _LONGEST_TITLE
        and 2 <= len(text.split()) <= 25
        and text[-1] not in ".!:;,…。"
        and len(following) > len(text)
        and not _AGENCY.match(text)
    )
