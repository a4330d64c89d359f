"""XML without its dangers, one element after the other, however long or deep the file is.

By defusedxml: entities are refused, and with them what they could open or grow into; nothing else is fetched.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# (defusedxml says nothing of its types.)

from typing import Protocol
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from desktop.importers.archive import damaged
from desktop.importers.document import UnreadableError


class Target(Protocol):
    """What is told of elements. Names are local ones with the namespace before them in braces, "{urn:x}name"."""

    def start(self, tag: str, attributes: dict[str, str], /) -> None:
        """An element begins."""
        ...

    def end(self, tag: str, /) -> None:
        """An element ends."""
        ...

    def data(self, text: str, /) -> None:
        """Text of the innermost element that is open, whole or a piece of it."""
        ...

    def close(self) -> object:
        """The file has ended."""
        ...


def walk(data: bytes, target: Target, name: str) -> None:
    """Tell a target of all elements of an XML file; `name` is what messages call the file.

    Raises:
        UnreadableError: it is no well-formed XML, or it defines entities.
    """
    _parsed(data, target, name)


def tree(data: bytes, name: str) -> Element:
    """The root of a small XML file (a list of parts, a page of details).

    Raises:
        UnreadableError: as of `walk`.
    """
    root = _parsed(data, TreeBuilder(), name)
    assert isinstance(root, Element)
    return root


def _parsed(data: bytes, target: object, name: str) -> object:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    parser = DefusedXMLParser(target=target)
    try:
        parser.feed(data)
        return parser.close()
    except DefusedXmlException as error:
        raise UnreadableError(
            "“{name}” defines abbreviations of its own, which can hide endless text or open other files. It is not "
            "read.",
            "Open it in the program that wrote it, save it anew, and import that file.",
            name=name,
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise damaged(name) from error


def local(tag: str) -> str:
    """The name of an element or attribute without its namespace."""
    return tag[tag.rfind("}") + 1 :]


def text_of(root: Element | None, *path: str) -> str:
    """The text of the first element below root whose local names are those of the path; "" if there is none."""
    found = root
    for step in path:
        found = next((child for child in found if local(child.tag) == step), None) if found is not None else None
    return (found.text or "").strip() if found is not None else ""
