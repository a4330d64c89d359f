"""Reads what was pasted: the page that a browser or an office program puts on the clipboard, else its plain text."""

from desktop.importers.document import Document, Pasted, UnreadableError


def read(source: Pasted, name: str, largest: int) -> tuple[Document, ...]:
    """The one article of a clipboard; `largest` is the number of characters that are read.

    Raises:
        UnreadableError: there is more.
    """
    if max(len(source.html), len(source.text)) > largest:
        raise UnreadableError(
            "What was pasted is longer than {limit} million characters, more than an article or a book can be.",
            "Copy the part that you want and paste it.",
            limit=largest // 1_000_000,
        )
    from desktop.importers import html, plain  # imported late: one of them is enough

    if source.html.strip():
        found = html.document_of(html.fragment(source.html), name, "HTML", "")
        if found.words_kept >= 0.9 * len(source.text.split()):
            return (found,)
    return (plain.document_of(source.text, name, "Text", ""),)
