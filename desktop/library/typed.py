"""What people type, made fit to be stored, and what they mark in a text."""

from db.model.article import Span


def clean(text: str) -> str:
    """A typed text as it is stored: Unicode NFC, lines parted by "\\n", without what no text may hold.

    Control characters go, and what turns the order of letters round (a lesson file with them would be refused), as does
    the place that a copied picture leaves (U+FFFC, which exercises take for a blank to fill in); a lone surrogate
    becomes U+FFFD, and blanks go at both ends.
    """
    import re  # imported late, both: not needed before the first paint
    import unicodedata

    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    parted = whole.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    parted = re.sub("[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\ufffc]", "", parted)
    return unicodedata.normalize("NFC", parted).strip()


def one_line(text: str) -> str:
    """A typed text as clean() gives it, on one line."""
    return " ".join(clean(text).split())


def without_blanks(text: str, span: Span) -> Span:
    """A span of a text without the white space at its ends; one of white space alone becomes empty.

    One that leaves the text stays as it is.
    """
    start, end = span
    if not 0 <= start <= end <= len(text):
        return span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def shortened(words: str, longest: int = 40) -> str:
    """Words on one line of at most `longest` characters, for the name of a step in the menu."""
    words = one_line(words)
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"
