"""Words and marks as the tagger counts them; every name begins and ends at one."""

import re
from itertools import pairwise
from typing import NamedTuple

_SHORT = "Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Hon|St|Jr|Sr|Gen|Maj|Col|Lt|Capt|Sgt|Spc|Gov|Sen|Rep|Inc|Ltd|Co|Corp|Bros|No"
_ENDINGS = r"['’](?:s|S|re|ll|ve|d|m)\b"
_WORD = re.compile(
    r"[A-Za-z][a-z]++(?![\w'’.])"
    r"|(?:[^\W\d_]\.){2,}"
    rf"|(?:{_SHORT})\.(?= )"
    r"|[^\W\d_]\.(?= ?[A-Z])"
    rf"|{_ENDINGS}"
    r"|\d+(?:[.,]\d+)*\w*"
    rf"|(?:\w|(?!{_ENDINGS})['’](?=\w))+"
    r"|\n|[^\w\s]"
)
"""In this order: most words, which is quick and changes nothing; "U.S.", "Gen.", the initial of a name, what an
apostrophe ends, a number, a word, a mark."""

_LONG_LINE = 40
_FEWEST_LINES = 6
_WRAPPED = 0.35
"""The share of the lines that break off within a sentence, from which on a text is one of lines of fixed length."""
_LINE_BREAK = re.compile(r"(?<=\S)[ \t]*\n[ \t]*(?=\S)")


class Word(NamedTuple):
    """A word, number or mark: code points `start` (included) to `end` (excluded)."""

    start: int
    end: int
    text: str


def words(text: str) -> list[Word]:
    """All words and marks in reading order, line feeds among them."""
    return [Word(found.start(), found.end(), found.group()) for found in _WORD.finditer(text)]


def unwrapped(text: str) -> str:
    """The text with paragraphs on one line, at the same offsets: names go on over the end of a line of fixed length."""
    lines = text.split("\n")
    if len(lines) < _FEWEST_LINES:
        return text
    full = sum(len(line.strip()) > _LONG_LINE // 2 for line in lines[:-1])
    broken = sum(
        len(line.strip()) > _LONG_LINE and following.strip() != "" and line.rstrip()[-1] not in '.!?:;"”’)'
        for line, following in pairwise(lines)
    )
    if broken <= _WRAPPED * full:
        return text
    return _LINE_BREAK.sub(lambda found: " " * len(found.group()), text)
