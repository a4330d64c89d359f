"""What a page says about its article: in its head, in its data for search engines, in its marked dates and names."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, cast
from urllib.parse import urlsplit

from db.model.sentence import Sentence
from desktop.importers.dates import in_address
from desktop.importers.first_lines import without_by
from desktop.importers.html_tokens import End, Start, Token
from desktop.importers.proposals import Proposals, joined

_DATA = Sentence("the data of the page for search engines")
_CHANGED = Sentence("when the page was changed; not when it was published")
_ARTICLES = ("article", "report", "blogposting", "posting", "webpage", "creativework", "book", "chapter")
_FIELDS = {
    "titles": (
        "og:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "twitter:title",
    ),
    "authors": (
        "author", "article:author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "byl", "twitter:creator",
    ),
    "publications": ("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "application-name"),
    "dates": (
        "article:published_time", "datepublished", "citation_publication_date", "citation_date", "dc.date.issued",
        "dcterms.issued", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
        "publish-date", "pdate", "date",
    ),
}  # fmt: skip
_CHANGES = ("article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "last-modified", "revised")
_LANGUAGES = ("content-language", "og:locale", "dc.language", "dcterms.language")
_MARKED = re.compile(r"author|byline|datepublished|headline", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)")
_SUFFIX = re.compile(r"\s+[|–—·»-]\s+")
_MOST_TEXT = 300
_LARGEST_DATA = 1_000_000


class Meta:
    """What was found in the parts of a page, before it is put in order of trust."""

    def __init__(self, parts: Iterable[Token], address: str) -> None:
        """Look through all parts of a page; `address` is where it was saved from, or ""."""
        self.address = address
        self.language = ""
        self.title = ""
        self.named: dict[str, list[str]] = {}
        self.data: list[dict[str, Any]] = []
        self.times: list[str] = []
        self.bylines: list[str] = []
        self._gathered: list[str] | None = None
        self._ends_with = ""
        for part in parts:
            self._take(part)

    def _take(self, part: Token) -> None:
        if isinstance(part, str):
            if self._gathered is not None:
                self._gathered.append(part)
        elif isinstance(part, Start):
            self._start(part)
        elif isinstance(part, End):
            if part.name == self._ends_with and self._gathered is not None:
                self._gather_end()
        elif "ld+json" in part.source and len(part.content) <= _LARGEST_DATA:
            self.data += _articles(part.content)

    def _start(self, tag: Start) -> None:
        if tag.name == "meta":
            self._name(tag.attributes())
        elif tag.name == "html":
            found = tag.attributes()
            self.language = self.language or found.get("lang", "") or found.get("xml:lang", "")
        elif tag.name == "link" and "canonical" in tag.source:
            self.address = self.address or tag.attributes().get("href", "")
        elif tag.name == "time":
            self.times.append(tag.attributes().get("datetime", ""))
        elif tag.name == "title" and not self.title:
            self._gathered, self._ends_with = [], "title"
        elif self._gathered is None and len(self.bylines) < 5 and _MARKED.search(tag.source):
            self._mark(tag)

    def _name(self, found: dict[str, str]) -> None:
        name = found.get("property") or found.get("name") or found.get("itemprop") or found.get("http-equiv") or ""
        if content := found.get("content", "").strip():
            self.named.setdefault(name.lower(), []).append(content[:2000])

    def _mark(self, tag: Start) -> None:
        """Begin to gather a name or a date that an element inside the page is marked to hold."""
        found = tag.attributes()
        marks = f"{found.get('itemprop', '')} {found.get('rel', '')}".lower().split()
        if "datepublished" in marks:
            self.named.setdefault("datepublished", []).append(found.get("content") or found.get("datetime") or "")
        classes = set(re.split(r"[\s_-]+", found.get("class", "").lower()))
        if "author" in marks or classes & {"author", "byline"}:
            self._gathered, self._ends_with = [], tag.name

    def _gather_end(self) -> None:
        text = " ".join("".join(self._gathered or ()).split())
        if self._ends_with == "title":
            self.title = text
        elif 0 < len(text) <= _MOST_TEXT:
            self.bylines.append(text)
        self._gathered = None
        self._ends_with = ""

    def propose(self, heading: str) -> Proposals:
        """All that is known, most trusted first; `heading` is the main heading of the page, or ""."""
        made = Proposals()
        for value in self.named.get("og:site_name", ()):
            made.add(made.publications, value, _described("og:site_name"))
        self._from_data(made)
        self._from_names(made)
        self._from_page(made, heading)
        for name in _CHANGES:
            for value in self.named.get(name, ()):
                made.add_date(value, _CHANGED)
        for one in self.data:
            made.add_date(str(one.get("dateModified", "")), _CHANGED)
        return made

    def _from_data(self, made: Proposals) -> None:
        for one in self.data:
            made.add(made.titles, str(one.get("headline") or ""), _DATA)
            made.add(made.authors, joined(_names(one.get("author"))), _DATA)
            made.add(made.publications, joined(_names(one.get("publisher"))), _DATA)
            made.add_date(str(one.get("datePublished") or ""), _DATA)
            made.add_language(joined(_names(one.get("inLanguage"))), _DATA)

    def _from_names(self, made: Proposals) -> None:
        for field, names in _FIELDS.items():
            for name in names:
                values = self.named.get(name, [])
                found = _described(name)
                if field == "authors":
                    people = [without_by(value) for value in values if not value.startswith(("http:", "https:", "@"))]
                    made.add(made.authors, joined(people), found)
                    continue
                for value in values:
                    if field == "dates":
                        made.add_date(value, found)
                    else:
                        made.add(getattr(made, field), self._without_site(value) if field == "titles" else value, found)
        for name in _LANGUAGES:
            for value in self.named.get(name, ())[:1]:
                made.add_language(value, _described(name))

    def _from_page(self, made: Proposals, heading: str) -> None:
        made.add(made.titles, heading, Sentence("the main heading of the page"))
        made.add(made.titles, self._without_site(self.title, heading), Sentence("the title of the page’s window"))
        for text in self.bylines:
            made.add(made.authors, without_by(text), Sentence("the line of the page that names the author"))
        for text in self.times:
            made.add_date(text, Sentence("a date that is marked in the page"))
        made.add(made.dates, in_address(self.address), Sentence("the address of the page"))
        host = (urlsplit_or_none(self.address) or "").removeprefix("www.")
        made.add(made.publications, host, Sentence("the address of the page"))
        made.add_language(self.language, Sentence("what the page says about itself"))

    def _without_site(self, title: str, heading: str = "") -> str:
        """A title of a window without the name of the site that many put before or after it."""
        parts = _SUFFIX.split(title)
        if len(parts) < 2:
            return title
        sites = {site.casefold() for site in self.named.get("og:site_name", [])}
        sites |= {name.casefold() for one in self.data for name in _names(one.get("publisher"))}
        kept = [part for part in parts if part.casefold() not in sites]
        if len(kept) == len(parts) and heading and heading.casefold() in (part.casefold() for part in parts):
            return heading
        return title if len(kept) == len(parts) else " – ".join(kept)


def _described(name: str) -> Sentence:
    return Sentence("the page’s own description ({name})", name=name)


def saved_from(page: str) -> str:
    """The address that a browser wrote into a page that it saved, or ""."""
    found = _SAVED_FROM.search(page, 0, 4096)
    return found[1] if found else ""


def urlsplit_or_none(address: str) -> str | None:
    """The host of an address; None where it is no address of the web."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts.hostname if parts.scheme in ("http", "https") else None


def _articles(content: str) -> Iterator[dict[str, Any]]:
    """The objects of data for search engines (JSON-LD, schema.org) that describe an article."""
    try:
        waiting: list[Any] = [json.loads(content, strict=False)]
    except (ValueError, RecursionError):
        return
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(cast("list[Any]", one))
        elif isinstance(one, dict):
            values = cast("dict[str, Any]", one)
            if any(str(kind).lower().endswith(_ARTICLES) for kind in _listed(values.get("@type", ""))):
                yield values
            else:
                waiting += values.values()


def _listed(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def _names(value: Any) -> list[str]:
    """The names in a value of JSON-LD: a string, an object with a name, or a list of either."""
    found = [cast("dict[str, Any]", one).get("name") if isinstance(one, dict) else one for one in _listed(value)]
    return [one for one in found if isinstance(one, str) and not one.startswith("http")]
