"""The parts of a Word document beside its text: which there are, its styles, what it says about itself."""

import posixpath
import re
from typing import NamedTuple

from desktop.importers.archive import Archive
from desktop.importers.document import UnreadableError
from desktop.importers.elements import local, text_of, tree
from desktop.importers.office import Details

_MAIN = "officeDocument"
_USUAL_MAIN = "word/document.xml"
_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|заголовок|عنوان)\s*\d?$|(?:sub)?title$", re.IGNORECASE
)
_BODY_LEVEL = 9
_MOST_ANCESTORS = 20
"""Styles follow one another in a chain; Word allows 11 of them, and a hostile chain is a circle."""


class Part(NamedTuple):
    """A part that the text refers to; `type` is the last word of its relationship ("footnotes", "header")."""

    type: str
    member: str


class Styles(NamedTuple):
    """By the id of a paragraph style: its English name and the style that it follows; and the document's language."""

    names: dict[str, str]
    parents: dict[str, str]
    levels: dict[str, int]
    language: str

    def name(self, style: str) -> str:
        """The name in lower case, "heading 1"; the id itself if the document has no such style."""
        return self.names.get(style, style).lower()

    def is_heading(self, style: str) -> bool:
        """Whether the style, or one that it follows, is one of headings or has an outline level of them."""
        for _ in range(_MOST_ANCESTORS):
            if style in self.levels:
                return self.levels[style] < _BODY_LEVEL
            if _HEADING.match(self.name(style)):
                return True
            if style not in self.parents:
                return False
            style = self.parents[style]
        return False


def main_part(archive: Archive, name: str) -> str:
    """The member that holds the text.

    Raises:
        UnreadableError: the zip is no Word document.
    """
    named = [part.member for part in parts_of(archive, "", name) if part.type == _MAIN]
    for member in (*named, _USUAL_MAIN):
        if member in archive:
            return member
    raise UnreadableError("“{name}” is no Word document: it has no text part.", name=name)


def parts_of(archive: Archive, member: str, name: str) -> tuple[Part, ...]:
    """What a member ("" for the whole file) refers to inside the archive; what lies outside is not even listed."""
    folder, file = posixpath.split(member)
    relations = posixpath.join(folder, "_rels", f"{file}.rels")
    if relations not in archive:
        return ()
    found: list[Part] = []
    for relation in tree(archive.read(relations), name):
        target = relation.get("Target", "")
        if relation.get("TargetMode") == "External" or not target:
            continue
        where = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found.append(Part(relation.get("Type", "").rpartition("/")[2], where))
    return tuple(found)


def styles_of(archive: Archive, parts: tuple[Part, ...], name: str) -> Styles:
    """The styles of the document, as far as headings and the language need them."""
    styles = Styles({}, {}, {}, "")
    member = next((part.member for part in parts if part.type == "styles" and part.member in archive), None)
    if member is None:
        return styles
    language = ""
    for element in tree(archive.read(member), name):
        if local(element.tag) == "docDefaults":
            language = next((value_of(one.attrib) for one in element.iter() if local(one.tag) == "lang"), "")
        if local(element.tag) != "style":
            continue
        style = value_of(element.attrib, "styleId")
        for setting in element.iter():
            match local(setting.tag):
                case "name":
                    styles.names[style] = value_of(setting.attrib)
                case "basedOn":
                    styles.parents[style] = value_of(setting.attrib)
                case "outlineLvl":
                    styles.levels[style] = number(value_of(setting.attrib), _BODY_LEVEL)
                case _:
                    pass
    return styles._replace(language=language)


def details_of(archive: Archive, name: str) -> Details:
    """The core properties (ECMA-376 part 2)."""
    parts = parts_of(archive, "", name)
    member = next((part.member for part in parts if part.type == "core-properties" and part.member in archive), None)
    root = tree(archive.read(member), name) if member else None
    return Details(
        title=text_of(root, "title"),
        author=text_of(root, "creator"),
        language=text_of(root, "language"),
        created=text_of(root, "created"),
        changed=text_of(root, "modified"),
    )


def value_of(attributes: dict[str, str], wanted: str = "val") -> str:
    """An attribute by its local name, since each writer picks a namespace of its own; "" if it is missing."""
    return next((value for key, value in attributes.items() if local(key) == wanted), "")


def number(text: str, otherwise: int) -> int:
    """A whole number that is written plainly."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else otherwise
