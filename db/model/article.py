"""An article, its paragraphs, and places in its text.

Every place is a half-open range of code points into the one canonical text of an article: Unicode NFC, paragraphs
separated by a single "\\n", no NUL, no lone surrogates, no "\\r".
"""

from enum import StrEnum
from typing import NamedTuple

from db.model.moment import Moment


class ArticleForm(StrEnum):
    """What kind of text it is; readers are told when it is somebody's opinion."""

    ARTICLE = "article"
    OPINION = "opinion"


class ParagraphKind(StrEnum):
    """What a paragraph is for. Only BODY paragraphs carry the numbers that handouts cite."""

    BODY = "body"
    HEADING = "heading"


class Span(NamedTuple):
    """Code points `start` (included) to `end` (excluded) of an article's text."""

    start: int
    end: int

    def contains(self, offset: int) -> bool:
        """Whether the code point at offset lies in the span; `end` itself does not."""
        return self.start <= offset < self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether both share at least one code point."""
        return self.start < other.end and other.start < self.end


class Anchor(NamedTuple):
    """A place that survives corrections of the text (W3C TextQuoteSelector beside a position).

    `quote` is the text of `span`; `before` and `after` are the up to CONTEXT code points around it, by which a quote
    that stands more than once is told apart.
    """

    CONTEXT = 32

    span: Span
    quote: str
    before: str
    after: str

    @classmethod
    def of(cls, text: str, span: Span) -> "Anchor":
        """The anchor of a span in the canonical text.

        Raises:
            ValueError: the span is empty or leaves the text.
        """
        if not 0 <= span.start < span.end <= len(text):
            raise ValueError(f"span {span.start}..{span.end} is empty or outside a text of {len(text)} characters")
        before = text[max(0, span.start - cls.CONTEXT) : span.start]
        return cls(span, text[span.start : span.end], before, text[span.end : span.end + cls.CONTEXT])


class Paragraph(NamedTuple):
    """One paragraph: its place in the text and, for body paragraphs, its number (from 1)."""

    span: Span
    kind: ParagraphKind
    number: int | None


class Article(NamedTuple):
    """An article with its whole canonical text. `id` is 0 until it is stored.

    `published` is the day that relative dates ("Jan. 11") resolve against; they stay unresolved while it is None or
    not confirmed. `origin` is the sentence under the title that says where the text comes from.
    """

    id: int
    uuid: str
    title: str
    author: str
    publication: str
    published: Moment | None
    published_confirmed: bool
    origin: str
    language: str
    form: ArticleForm
    edition: int
    text: str
    sha256: str


class ArticleSummary(NamedTuple):
    """What a list of articles shows, without the text. `words` are runs between white space."""

    id: int
    uuid: str
    title: str
    form: ArticleForm
    language: str
    words: int
    actors: int
    events: int
    furthest: float
    """The part that has been read, 0 to 1."""
