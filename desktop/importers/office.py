"""What the readers of documents share: proposals from the details that a file keeps about itself."""

import re
from datetime import date
from typing import NamedTuple

from db.model.sentence import Sentence
from desktop.importers.document import Document, Proposal
from desktop.importers.text import value

_NOBODY = re.compile(
    r"(?:microsoft( office)?|windows|office|ms|hp|dell|lenovo|mac|local|default|test)?[ _-]?"
    r"(?:user|users|admin|administrator|owner|author|unknown|anonymous|guest|python-docx|pc|nutzer|utilisateur)\d*$",
    re.IGNORECASE,
)
"""What programs write where nobody said a name."""
_NOTHING = re.compile(
    r"(?:microsoft \w+ - .*|(?:untitled|document|dokument|documento|doc|untitled document|presentation)[ _-]?\d*"
    r"|.+\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|tex|dvi|ps|eps|html?|txt|pages|wpd))$",
    re.IGNORECASE,
)
"""What programs write where nobody gave a title: "Document1", the name of a file."""
_MOST_BOLD_WORDS = 12
_PARTIAL = re.compile(r"(\d{4})(?:-\d\d)?(?:-\d\d)?(?!\d)")
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]|$)")
_EARLIEST_YEAR, _LATEST_YEAR = 1500, 2199

FOOTNOTE = Sentence("footnote")
ENDNOTE = Sentence("endnote")
COMMENT = Sentence("comment on the text")
HEAD = Sentence("head of the page")
TEXT_BOX = Sentence("text box")
DRAWING = Sentence("words of a drawing")
CONTENTS = Sentence("table of contents")
SOURCES = Sentence("list of sources")
HIDDEN_TEXT = Sentence("hidden text")
RUNNING = Sentence("head or foot of the pages")
MARGIN = Sentence("numbers in the margin")

TITLE = Sentence("title in the file’s own details")
AUTHOR = Sentence("author in the file’s own details")
LANGUAGE = Sentence("language in the file’s own details")
CREATED = Sentence("day on which the file was made")
CHANGED = Sentence("day on which the file was last changed")
_WEAK = frozenset({AUTHOR, CREATED, CHANGED})


class Details(NamedTuple):
    """What a file says about itself, as it stands there; "" where it says nothing."""

    title: str = ""
    author: str = ""
    language: str = ""
    created: str = ""
    changed: str = ""


def titles(details: Details) -> tuple[Proposal, ...]:
    """The title, unless a program made it up."""
    found = value(details.title)
    return (Proposal(found, TITLE),) if found and not _NOTHING.match(found) else ()


def authors(details: Details) -> tuple[Proposal, ...]:
    """The author, unless it is the name of an account or a program."""
    found = value(details.author)
    return (Proposal(found, AUTHOR),) if found and not _NOBODY.match(found) else ()


def languages(*tags: str) -> tuple[Proposal, ...]:
    """The languages of BCP 47 tags ("en-GB") as ISO 639-1, each once."""
    found = dict.fromkeys(match[1].lower() for tag in tags if (match := _LANGUAGE.match(tag.strip())))
    return tuple(Proposal(language, LANGUAGE) for language in found)


def dates(details: Details) -> tuple[Proposal, ...]:
    """The days on which the file was made and changed. Neither is the day of publication, and they say so."""
    made, changed = day(details.created), day(details.changed)
    found = [Proposal(made, CREATED)] if made else []
    if changed and changed != made:
        found.append(Proposal(changed, CHANGED))
    return tuple(found)


def weak_last(document: Document) -> Document:
    """The document with what says little behind what its text says: who typed a file need not be the author, and the
    day on which a file was made is seldom that of publication.
    """
    return document._replace(
        authors=tuple(sorted(document.authors, key=lambda one: one.found in _WEAK)),
        dates=tuple(sorted(document.dates, key=lambda one: one.found in _WEAK)),
    )


def day(text: str) -> str:
    """The day at the start of an ISO 8601 time stamp; "" if there is none, or none that a calendar has."""
    try:
        found = date.fromisoformat(text[:10])
    except ValueError:
        return ""
    return found.isoformat() if _EARLIEST_YEAR <= found.year <= _LATEST_YEAR else ""


def edtf(text: str) -> str:
    """The day, month or year at the start of a date as EDTF; "" if there is none."""
    found = _PARTIAL.match(text.strip())
    if not found:
        return ""
    if whole := day(text.strip()):
        return whole
    month, year = found[0][:7], found[1]
    return (month if day(f"{month}-01") else year) if day(f"{year}-01-01") else ""


def reads_as_heading(text: str) -> bool:
    """Whether a paragraph all in bold letters is a heading: a short line without a full stop."""
    words = text.split()
    return 0 < len(words) <= _MOST_BOLD_WORDS and words[-1][-1] not in ".:;,…"


def without(text: str, start: str, end: str) -> str:
    """The text without all that stands from a `start` to the next `end`, both included; in one pass."""
    kept: list[str] = []
    place = 0
    while (found := text.find(start, place)) >= 0 and (after := text.find(end, found)) >= 0:
        kept.append(text[place:found])
        place = after + len(end)
    return "".join((*kept, text[place:]))
