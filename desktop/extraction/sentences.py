"""Sentence boundaries."""

import re
from collections.abc import Iterator
from functools import cache

from db.model.article import Span

_ENDS = frozenset(".!?…؟۔։।॥።")
"""What ends a sentence where white space follows."""
_FULL_WIDTH_ENDS = frozenset("。！？｡")
"""What ends a sentence wherever it stands: Chinese and Japanese put no white space between sentences."""
_CLOSERS = frozenset("\"'”’“‘»«›‹)]」』）】》〉")
"""What still belongs to a sentence after its end. German closes with “ and «, which open a quotation elsewhere."""
_FULL_WIDTH_CLOSERS = _CLOSERS - frozenset("“‘«‹")
"""Where no white space stands between sentences, these open the next one."""
_TITLES = frozenset(
    {"mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "gov", "sen", "rep"}
    | {"rev", "st", "jr", "sr"}
)
_MONTHS = frozenset({"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"})
_OTHERS = frozenset({"vs", "cf", "e.g", "i.e", "viz", "approx", "ca"})
_RUSSIAN = frozenset({"г", "гг", "вв", "им", "ул", "тыс", "млн", "млрд"})
"""Russian: year, years, centuries, "named after", street, thousand...; "в 1917 г." seldom ends a sentence."""
_ABBREVIATIONS = _TITLES | _MONTHS | _OTHERS | _RUSSIAN
_BEFORE_A_NUMBER = frozenset({"no", "nos", "p", "pp", "art", "fig", "vol"})
"""Words that are abbreviations before a number alone: "He said no." ends."""


def sentence_at(text: str, offset: int) -> Span:
    """The sentence that holds the code point at `offset`, within its paragraph, without the white space around it.

    White space belongs to the sentence before it, at the head of a paragraph to the first one; the line feed after a
    paragraph to its last one. The span is empty where the whole paragraph is.

    A sentence ends at . ! ? or … (or the like of another script) with any closing quotes or brackets, before white
    space and something that can begin a sentence; not after an initial ("J. Smith") or a common abbreviation
    ("Jan. 11").

    Raises:
        ValueError: offset lies outside the text.
    """
    if not 0 <= offset < len(text):
        raise ValueError(f"offset {offset} is outside a text of {len(text)} characters")
    start = text.rfind("\n", 0, offset) + 1
    stop = text.find("\n", offset)
    stop = len(text) if stop < 0 else stop
    found = Span(start, start)
    for sentence in _sentences(text, start, stop):
        if found.start < found.end and offset < sentence.start:
            break
        found = sentence
    return found


def sentences(text: str) -> list[Span]:
    """All sentences of a text in reading order, none of them empty; they are those that `sentence_at` finds.

    Takes time in proportion to the text.
    """
    found: list[Span] = []
    start = 0
    while start <= len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        found += _sentences(text, start, stop)
        start = stop + 1
    return found


def _sentences(text: str, start: int, stop: int) -> Iterator[Span]:
    """The sentences of the paragraph from `start` to `stop`, without the white space around them."""
    while True:
        while start < stop and text[start].isspace():
            start += 1
        if start == stop:
            return
        following = _end_of_sentence(text, start, stop)
        end = following
        while text[end - 1].isspace():
            end -= 1
        yield Span(start, end)
        start = following


def _end_of_sentence(text: str, position: int, stop: int) -> int:
    """The place after the first sentence end at or after `position` and its closers; `stop` if there is none."""
    while (end := _any_end().search(text, position, stop)) is not None:
        position, character = end.start(), end.group()
        closers = _FULL_WIDTH_CLOSERS if character in _FULL_WIDTH_ENDS else _CLOSERS
        after = _after_closers(text, position + 1, stop, closers)
        following = after
        while following < stop and text[following].isspace():
            following += 1
        if following == stop:
            return stop
        if character in _FULL_WIDTH_ENDS:
            return after
        if following > after and not text[following].islower() and not _is_abbreviation(text, position, following):
            return after
        position = after
    return stop


def _after_closers(text: str, position: int, stop: int, closers: frozenset[str]) -> int:
    """The place after further ends and closing marks; in French a » stands by itself, after a space."""
    while position < stop:
        character = text[position]
        if character in _ENDS or character in _FULL_WIDTH_ENDS or character in closers:
            position += 1
        elif (
            character.isspace() and text[position + 1 : position + 2] == "»" and _ends_a_word(text, position + 2, stop)
        ):
            position += 2
        else:
            break
    return position


@cache
def _any_end() -> re.Pattern[str]:
    """Made when it is first needed: the window imports this module before its first paint."""
    return re.compile(f"[{''.join(sorted(_ENDS | _FULL_WIDTH_ENDS))}]")


@cache
def _german_ordinal() -> re.Pattern[str]:
    """After a number the full stop is that of an ordinal ("3. Mai", "19. Jahrhundert"); English puts none there.

    Made late too.
    """
    return re.compile(
        r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
        r"|(?:Jahrhundert|Jahrestag|Jahrtausend|Weltkrieg|Parteitag|Parteikongress|Kongress|Bundestag|Legislaturperiode"
        r"|Armee|Korps|Division|Brigade|Regiment|Bataillon|Infanterie|Panzer|Lebensjahr)|Jh\b"
    )


def _ends_a_word(text: str, position: int, stop: int) -> bool:
    return position >= stop or text[position].isspace()


def _is_abbreviation(text: str, full_stop: int, following: int) -> bool:
    """Whether the full stop belongs to the word before it; `following` is where the next word begins."""
    if text[full_stop] != ".":
        return False
    if text[full_stop - 1 : full_stop].isdecimal():
        return _german_ordinal().match(text, following) is not None
    start = full_stop
    while start and (text[start - 1].isalpha() or text[start - 1] == "."):
        start -= 1
    word = text[start:full_stop].casefold()
    if word in _BEFORE_A_NUMBER and text[start:full_stop] != "P":  # a capital P is an initial: "James P. Hogan"
        return text[following].isdecimal()
    initial = text[full_stop - 1 : full_stop]
    alone = full_stop - start == 1 or text[full_stop - 2] == "."
    return word in _ABBREVIATIONS or (alone and initial.isalpha() and not initial.islower())
