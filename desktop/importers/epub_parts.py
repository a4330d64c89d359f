"""What a book (.epub) says about itself: its details, the order of its pages, its table of contents."""

import posixpath
import re
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from db.model.sentence import Sentence
from desktop.importers.archive import Archive
from desktop.importers.document import UnreadableError
from desktop.importers.elements import local, text_of, tree
from desktop.importers.html_tokens import End, Start, tokens

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_FONT_METHODS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""What hides fonts only, and is no lock on the text."""
_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
_MOST_PAGES = 5_000


class Book(NamedTuple):
    """A book: `pages` are members of its archive in the order of reading, the table of contents left out."""

    title: str
    author: str
    publisher: str
    date: str
    language: str
    pages: tuple[str, ...]
    contents: str
    """The member that is the table of contents of EPUB 3, or ""."""
    ncx: str
    """The member that is the table of contents of EPUB 2, or ""."""
    warnings: tuple[Sentence, ...]


class _Item(NamedTuple):
    member: str
    media_type: str
    properties: frozenset[str]


def book_of(archive: Archive, name: str) -> Book:
    """What the package of the book says.

    Raises:
        UnreadableError: there is no package, it names no pages, or the pages are locked.
    """
    package = _package(archive, name)
    root = tree(archive.read(package), name)
    items, outside = _items(root, posixpath.dirname(package))
    contents = next((item.member for item in items.values() if "nav" in item.properties), "")
    ncx = next((item.member for item in items.values() if item.media_type == "application/x-dtbncx+xml"), "")
    spine = _child(root, "spine")
    order = [one.get("idref", "") for one in spine if local(one.tag) == "itemref"] if spine is not None else []
    pages = [items[one].member for one in order if one in items and items[one].media_type in _PAGES]
    pages = [page for page in dict.fromkeys(pages) if page != contents]
    if not pages or len(pages) > _MOST_PAGES:
        raise UnreadableError("“{name}” lists no pages of text, or far too many.", name=name)
    if not _locked(archive, name).isdisjoint(pages):
        raise UnreadableError(
            "“{name}” is protected against copying, so only the shop’s own reading program opens it.",
            "Ask the publisher for a copy without protection, or type in the part that you need.",
            name=name,
        )
    details = _child(root, "metadata")
    warnings: tuple[Sentence, ...] = ()
    if outside:
        warnings = (
            Sentence("Pages that the book lists outside of itself: {count}. They were not opened.", count=outside),
        )
    return Book(
        title=text_of(details, "title"),
        author=_authors(details),
        publisher=text_of(details, "publisher"),
        date=text_of(details, "date"),
        language=text_of(details, "language"),
        pages=tuple(pages),
        contents=contents if contents in archive else "",
        ncx=ncx if ncx in archive else "",
        warnings=warnings,
    )


def titles_of(archive: Archive, book: Book) -> dict[str, str]:
    """The titles that the table of contents gives to pages; of several on one page the first."""
    try:
        if book.contents:
            links, base = _links(archive.read(book.contents).decode("utf-8", "replace")), book.contents
        elif book.ncx:
            links, base = _points(tree(archive.read(book.ncx), "")), book.ncx
        else:
            return {}
    except UnreadableError:
        return {}  # the pages have headings too
    titles: dict[str, str] = {}
    for target, title in links:
        member = _inside(target, posixpath.dirname(base))
        if member and (cleaned := " ".join(title.split())):
            titles.setdefault(member, cleaned)
    return titles


def _links(page: str) -> list[tuple[str, str]]:
    """The links of the table of contents of EPUB 3; other lists (of pages, of landmarks) come after it."""
    found: list[tuple[str, str]] = []
    inside, target, title = False, "", ""
    for token in tokens(page):
        if isinstance(token, str):
            title += token
        elif isinstance(token, Start) and token.name == "nav":
            inside = "toc" in token.attributes().get("epub:type", "toc").split()
        elif isinstance(token, Start) and token.name == "a":
            target, title = token.attributes().get("href", ""), ""
        elif isinstance(token, End) and token.name == "a" and inside:
            found.append((target, title))
        elif isinstance(token, End) and token.name == "nav" and inside:
            break
    return found


def _points(root: Element) -> list[tuple[str, str]]:
    """The links of the table of contents of EPUB 2."""
    found: list[tuple[str, str]] = []
    for point in root.iter():
        if local(point.tag) == "navPoint":
            target = next((one.get("src", "") for one in point if local(one.tag) == "content"), "")
            found.append((target, text_of(point, "navLabel", "text")))
    return found


def _package(archive: Archive, name: str) -> str:
    """The member that describes the book.

    Raises:
        UnreadableError: there is none.
    """
    if _CONTAINER not in archive:
        raise UnreadableError("“{name}” is no EPUB book: the part that says where its text is is missing.", name=name)
    for one in tree(archive.read(_CONTAINER), name).iter():
        if local(one.tag) == "rootfile" and (member := _inside(one.get("full-path", ""), "")) in archive:
            return member
    raise UnreadableError(
        "“{name}” is not whole: the list of its chapters is missing.", "Copy or download it again.", name=name
    )


def _items(root: Element, folder: str) -> tuple[dict[str, _Item], int]:
    """The files of the book by their id, and how many lie outside of it."""
    manifest = _child(root, "manifest")
    items: dict[str, _Item] = {}
    outside = 0
    for one in manifest if manifest is not None else ():
        member = _inside(one.get("href", ""), folder)
        media_type = one.get("media-type", "")
        if member:
            items[one.get("id", "")] = _Item(member, media_type, frozenset(one.get("properties", "").split()))
        elif media_type in _PAGES:
            outside += 1
    return items, outside


def _inside(target: str, folder: str) -> str:
    """The member that a link means, or "" if it leads out of the book."""
    path = unquote(target.partition("#")[0])
    if not path or "\\" in path or path.startswith("/") or re.match("[A-Za-z][A-Za-z0-9+.-]*:", path):
        return ""
    member = posixpath.normpath(posixpath.join(folder, path))
    return "" if member.startswith("../") or member in ("..", ".") else member


def _locked(archive: Archive, name: str) -> set[str]:
    """The members that are encrypted for readers who paid."""
    if _ENCRYPTION not in archive:
        return set()
    locked: set[str] = set()
    for one in tree(archive.read(_ENCRYPTION), name):
        elements = list(one.iter())
        methods = {each.get("Algorithm", "") for each in elements if local(each.tag) == "EncryptionMethod"}
        if methods and methods.issubset(_FONT_METHODS):
            continue
        locked.update(_inside(each.get("URI", ""), "") for each in elements if local(each.tag) == "CipherReference")
    return locked


def _authors(details: Element | None) -> str:
    """The authors of the book, without translators and others who have another role in it."""
    names: list[str] = []
    for one in details if details is not None else ():
        role = next((text for key, text in one.attrib.items() if local(key) == "role"), "aut")
        if local(one.tag) == "creator" and role == "aut" and one.text and one.text.strip():
            names.append(" ".join(one.text.split()))
    return ", ".join(names)


def _child(root: Element, name: str) -> Element | None:
    return next((child for child in root if local(child.tag) == name), None)
