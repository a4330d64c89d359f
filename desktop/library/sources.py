"""The readable sources of the bundled library: articles as text with marked mentions, their rows as TOML.

A text begins with `# Title`; paragraphs are separated by blank lines, `## ` begins a heading, and a mention of an actor
is a link whose target is the actor's name in cast.toml: `When [Haftar](haftar) travelled to Moscow`.
"""

from typing import NamedTuple

from db.model.article import Anchor, Paragraph, ParagraphKind, Span


class MarkedText(NamedTuple):
    """A source text without its marks. Each mention is a span and the actor's name in cast.toml."""

    title: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    mentions: tuple[tuple[Span, str], ...]


def read_marked_text(source: str) -> MarkedText:
    """Read a source text.

    Raises:
        ValueError: the title is missing, a link is not closed, or a paragraph is broken into lines.
    """
    import unicodedata  # imported late: only building needs it

    blocks = [block.strip() for block in unicodedata.normalize("NFC", source).split("\n\n")]
    blocks = [block for block in blocks if block]
    if not blocks or not blocks[0].startswith("# "):
        raise ValueError("the text does not begin with a title (“# Title”)")
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    mentions: list[tuple[Span, str]] = []
    start = number = 0
    for block in blocks[1:]:
        if "\n" in block:
            raise ValueError(f"a paragraph is broken into lines: {block[:40]!r}")
        heading = block.startswith("## ")
        plain, links = _without_links(block.removeprefix("## "))
        number += not heading
        span = Span(start, start + len(plain))
        kind = ParagraphKind.HEADING if heading else ParagraphKind.BODY
        paragraphs.append(Paragraph(span, kind, None if heading else number))
        mentions += [(Span(start + link.start, start + link.end), slug) for link, slug in links]
        parts.append(plain)
        start = span.end + 1
    return MarkedText(blocks[0].removeprefix("# "), "\n".join(parts), tuple(paragraphs), tuple(mentions))


def find_quote(marked: MarkedText, quote: str) -> Anchor:
    """The place of a quote, which must stand exactly once and inside one paragraph.

    Raises:
        ValueError: it stands nowhere, more than once, or crosses paragraphs.
    """
    found = marked.text.count(quote)
    if not quote or found != 1 or "\n" in quote:
        raise ValueError(f"the quote stands {found} times in “{marked.title}”: {quote!r}")
    start = marked.text.index(quote)
    return Anchor.of(marked.text, Span(start, start + len(quote)))


def _without_links(block: str) -> tuple[str, list[tuple[Span, str]]]:
    """The words of a block, and its links as places in those words with their targets."""
    words = ""
    links: list[tuple[Span, str]] = []
    rest = block
    while "[" in rest:
        before, _, rest = rest.partition("[")
        surface, middle, rest = rest.partition("](")
        target, end, rest = rest.partition(")")
        if not middle or not end or "[" in surface:
            raise ValueError(f"a link is not closed in {block[:40]!r}")
        words += before
        links.append((Span(len(words), len(words) + len(surface)), target))
        words += surface
    return words + rest, links
