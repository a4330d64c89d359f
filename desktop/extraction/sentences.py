"""Sentence boundaries."""

from db.model.article import Span

_ENDS = ".!?…"
_CLOSERS = "\"'”’»)]"
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt sgt st jr sr vs no p pp jan feb mar apr jun jul aug sep sept oct nov dec".split()
)


def sentence_at(text: str, offset: int) -> Span:
    """The sentence that holds the code point at `offset`, within its paragraph, without the white space around it.

    A sentence ends at . ! ? or … with any closing quotes or brackets, before white space and something that can begin
    a sentence; not after an initial ("J. Smith") or a common abbreviation ("Jan. 11").

    Raises:
        ValueError: offset lies outside the text.
    """
    if not 0 <= offset < len(text):
        raise ValueError(f"offset {offset} is outside a text of {len(text)} characters")
    start = text.rfind("\n", 0, offset) + 1
    stop = text.find("\n", offset)
    stop = len(text) if stop < 0 else stop
    position = start
    while position < stop:
        end = _end_of_sentence(text, position, stop)
        if offset < end:
            return _trimmed(text, start, end)
        start = position = end
    return _trimmed(text, start, stop)


def _end_of_sentence(text: str, position: int, stop: int) -> int:
    """The place after the white space that follows the first sentence end at or after `position`; `stop` if none."""
    while position < stop:
        if text[position] not in _ENDS:
            position += 1
            continue
        after = position + 1
        while after < stop and text[after] in _ENDS + _CLOSERS:
            after += 1
        following = after
        while following < stop and text[following].isspace():
            following += 1
        if following == stop:
            return stop
        if following > after and not text[following].islower() and not _is_abbreviation(text, position):
            return following
        position = after
    return stop


def _is_abbreviation(text: str, full_stop: int) -> bool:
    if text[full_stop] != ".":
        return False
    start = full_stop
    while start and text[start - 1].isalpha():
        start -= 1
    word = text[start:full_stop]
    return (len(word) == 1 and word.isupper()) or word.casefold() in _ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
