"""A text put together of its paragraphs."""

from collections.abc import Iterable

from db.model.article import Paragraph, ParagraphKind, Span


def put_together(blocks: Iterable[tuple[str, ParagraphKind]]) -> tuple[str, tuple[Paragraph, ...]]:
    """The canonical text of some blocks and its paragraphs; body paragraphs are numbered from 1.

    Each block is canonical text on one line. Empty ones are passed over.
    """
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    start = number = 0
    for words, kind in blocks:
        if not words:
            continue
        body = kind is ParagraphKind.BODY
        number += body
        span = Span(start, start + len(words))
        paragraphs.append(Paragraph(span, kind, number if body else None))
        parts.append(words)
        start = span.end + 1
    return "\n".join(parts), tuple(paragraphs)
