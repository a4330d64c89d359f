"""Takes HTML apart into text, start tags and end tags, in time that grows with its length, whatever is in it.

A tree of it is never made here: parsers that make one drop what is nested deeply, or take long over it. What is read is
what browsers read (the HTML standard, 13.2.5, "Tokenization"), as far as text depends on it.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_VOID = "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
VOID = frozenset(_VOID.split())
"""Elements without an end."""
_RAW = frozenset(("iframe", "noembed", "noframes", "script", "style", "xmp"))
"""Elements whose content is no HTML and no text of the page."""
_TEXT_ONLY = frozenset(("textarea", "title"))
"""Elements whose content is text without elements."""
_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/<>"'=]*+)((?:[^<>"']++|"[^"<>]*+"|'[^'<>]*+')*+)>""")
_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"""[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?""")


class Start(NamedTuple):
    """A start tag; the name is in small letters. `source` is the rest of it as it stands there."""

    name: str
    source: str

    def attributes(self) -> dict[str, str]:
        """The attributes by their names in small letters; of two with one name the first."""
        found: dict[str, str] = {}
        for name, double, single, bare in _ATTRIBUTE.findall(self.source):
            found.setdefault(name.lower(), unescape(double or single or bare))
        return found


class End(NamedTuple):
    """An end tag; the name is in small letters."""

    name: str


class Raw(NamedTuple):
    """The content of an element that is no text of the page, such as a script; its tags are not told."""

    name: str
    source: str
    content: str


Token = str | Start | End | Raw
"""A string is text, its character references resolved."""


def tokens(page: str) -> Iterator[Token]:
    """The parts of a page in their order; comments, doctype and processing instructions are left out."""
    place = 0
    last_quote = {quote: page.rfind(quote) for quote in "\"'"}
    while (opening := page.find("<", place)) >= 0:
        if opening > place:
            yield unescape(page[place:opening])
        tag = _TAG.match(page, opening)
        if tag is None:
            token, place = _other(page, opening, last_quote)
        else:
            is_end, name, rest = tag.groups()
            token, place = (End(name.lower()) if is_end else Start(name.lower(), rest)), tag.end()
        if isinstance(token, Start) and token.name in _RAW | _TEXT_ONLY:
            content, place = _until_end(page, place, token.name)
            if token.name in _RAW:
                yield Raw(token.name, token.source, content)
            else:
                yield from (token, unescape(content), End(token.name))
        elif token:
            yield token
    if place < len(page):
        yield unescape(page[place:])


def _other(page: str, opening: int, last_quote: dict[str, int]) -> tuple[Token, int]:
    """What begins at a "<" that begins no plain tag, and where it ends; an empty text for what is left out."""
    if page.startswith("<!--", opening):
        return "", _after_comment(page, opening + (2 if page.startswith("<!-->", opening) else 4))
    if page.startswith("<![CDATA[", opening):
        end = _after(page, "]]>", opening)
        return page[opening + 9 : end].removesuffix("]]>"), end
    if page.startswith(("<!", "<?"), opening) or (page.startswith("</", opening) and not _NAME.match(page, opening)):
        return "", _after(page, ">", opening)
    name = _NAME.match(page, opening)
    if name is None:
        return "<", opening + 1
    end = _end_of_tag(page, name.end(), last_quote)
    if page.startswith("</", opening):
        return End(name[1].lower()), end
    return Start(name[1].lower(), page[name.end() : end].removesuffix(">")), end


def _after(page: str, end: str, start: int) -> int:
    """Where the first such end is over; the end of the page if there is none."""
    place = page.find(end, start)
    return len(page) if place < 0 else place + len(end)


def _after_comment(page: str, start: int) -> int:
    """The same for a comment, which browsers also take to end with an exclamation mark."""
    end = _after(page, "-->", start)
    other = page.find("--!>", start, end)  # no further, or the time would grow with the square of the comments
    return end if other < 0 else other + 4


def _end_of_tag(page: str, place: int, last_quote: dict[str, int]) -> int:
    """Where a tag is over whose values have ">" in them, or quotation marks that are not closed."""
    while True:
        match = _STOP.search(page, place)
        if match is None:
            return len(page)
        place = match.end()
        if match[0] == ">":
            return place
        quote = match[0][-1]
        if place <= last_quote[quote]:
            place = page.index(quote, place) + 1


_STOP = re.compile(r""">|=\s*["']""")


def _until_end(page: str, place: int, name: str) -> tuple[str, int]:
    """The content up to the end tag of an element, and where that is over."""
    end = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(page, place)
    if end is None:
        return page[place:], len(page)
    return page[place : end.start()], _after(page, ">", end.end())
