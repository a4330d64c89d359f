"""Gathers what a source says about its article: values that are proposed, best first, each with where it was found."""

from collections.abc import Iterable

from db.model.sentence import Sentence
from desktop.importers.dates import edtf_of
from desktop.importers.document import Proposal
from desktop.importers.text import value

_MOST = 8
"""Proposals for one field; more are no help."""


class Proposals:
    """Values for each field of a Document, in the order in which they are added; none twice, and none empty."""

    def __init__(self) -> None:
        self.titles: list[Proposal] = []
        self.authors: list[Proposal] = []
        self.publications: list[Proposal] = []
        self.dates: list[Proposal] = []
        self.languages: list[Proposal] = []

    def add(self, field: list[Proposal], text: str, found: Sentence) -> None:
        """Propose a text for one of the fields, cleaned and cut."""
        made = value(text).strip(" |–—-·•,")
        known = {_alike(proposal.value) for proposal in field}
        if made and _alike(made) not in known and len(field) < _MOST:
            field.append(Proposal(made, found))

    def add_date(self, text: str, found: Sentence) -> None:
        """Propose the date that a text gives, if it gives one."""
        self.add(self.dates, edtf_of(text), found)

    def add_language(self, tag: str, found: Sentence) -> None:
        """Propose the language of a tag such as en-GB; one that says nothing is passed over."""
        code = tag.strip().replace("_", "-").split("-")[0].lower()
        if 2 <= len(code) <= 3 and code.isascii() and code.isalpha() and code != "und":
            self.add(self.languages, code, found)


def _alike(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum()) or text


def joined(names: Iterable[str]) -> str:
    """Several authors as one value."""
    return ", ".join(dict.fromkeys(name.strip() for name in names if name.strip()))
