"""Code points to UTF-16 units and back: Qt counts the latter, everything else in Dramatis the former."""

_FIRST_OUTSIDE_BMP = "\U00010000"


def to_utf16(text: str, offset: int) -> int:
    """The number of UTF-16 units before the code point at `offset` (0 to len(text), both included)."""
    if text.isascii() or max(text) < _FIRST_OUTSIDE_BMP:
        return offset
    return offset + sum(character >= _FIRST_OUTSIDE_BMP for character in text[:offset])


def from_utf16(text: str, units: int) -> int:
    """The offset of the code point at, or split by, UTF-16 position `units`; past the end it is len(text)."""
    if text.isascii() or max(text) < _FIRST_OUTSIDE_BMP:
        return min(units, len(text))
    before = 0
    for offset, character in enumerate(text):
        width = 1 + (character >= _FIRST_OUTSIDE_BMP)
        if before + width > units:
            return offset
        before += width
    return len(text)
