"""The canonical text of one paragraph, the same whatever file it came from.

What is taken away shows nothing by itself and would split words, hide text or turn its order round; what cannot be kept
as it is (a word without end, a pile of accents) is changed by `desktop.importers.blocks`, which says so.
"""

import re
import unicodedata

LONGEST_VALUE = 300
"""Code points of a title or another value that a file proposes."""
MOST_MARKS = 30
"""Combining marks in a row: what Unicode's Stream-Safe Text Format allows (UAX #15, 13). Without a bound, the time
that normalising takes grows with the square of their number."""
MOST_ISOLATES = 60
"""Bidirectional isolates of a paragraph; 125 is the depth at which the bidirectional algorithm gives up (UAX #9)."""

_BLANKS = re.compile(r"[\t-\r\x1c-\x20\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
_NO_BREAK_BETWEEN_WORDS = re.compile(r"(?<=[^\W\d_])\xa0(?=\w)|(?<=\w)\xa0(?=[^\W\d_])")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters, NUL among them
    "\xad\u2060-\u2064\ufeff"  # soft hyphen, word joiner and the like, byte order mark
    "\u202a-\u202e\u206a-\u206f"  # embeddings and overrides, which turn the order of letters round
    "\ufdd0-\ufdef\ufff9-\ufffc"  # noncharacters, annotations, the place of a picture
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]+"
)
_WRITTEN_WITHOUT_BLANKS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
_ZERO_WIDTH_SPACE = re.compile(
    rf"(?<![{_WRITTEN_WITHOUT_BLANKS}])\u200b+|\u200b+(?![{_WRITTEN_WITHOUT_BLANKS}])"  # elsewhere it parts words
)
_TAGS = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+")  # but in flags of regions
_ISOLATES = re.compile("[\u2066-\u2069]")
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
_PERHAPS_MARKS = re.compile(rf"[^\w\s\x00-\u02ff\u2000-\u20cf\u2100-\u2bff]{{{MOST_MARKS + 1},}}")


def canonical(text: str) -> str:
    """One paragraph as the library stores it: Unicode NFC on one line, without NUL, lone surrogates or noncharacters.

    Runs of white space become one blank, and a no-break space between two words an ordinary one; those of French
    punctuation and between figures stay. Isolates stay where they are balanced. A text that is canonical stays as it
    is. May be empty.
    """
    if text.isascii():
        return " ".join((_INVISIBLE.sub("", text) if _INVISIBLE.search(text) else text).split())
    return _BLANKS.sub(" ", _of_letters_alone(_BLANKS.sub(" ", text))).strip()


def _of_letters_alone(text: str) -> str:
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = _INVISIBLE.sub("", text)
    text = _TAGS.sub("", _ZERO_WIDTH_SPACE.sub("", text))
    text = unicodedata.normalize("NFC", _PERHAPS_MARKS.sub(_fewer_marks, text))
    if not _isolates_are_balanced(text):
        text = _ISOLATES.sub("", text)
    return _NO_BREAK_BETWEEN_WORDS.sub(" ", text)


def value(text: str) -> str:
    """A title, a name or another value on one line: canonical, without marks of direction, cut at LONGEST_VALUE."""
    text = canonical(_DIRECTION_MARKS.sub("", text[: 40 * LONGEST_VALUE]))
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1].rstrip()}…"


def words_of(text: str) -> int:
    """How many words a text of any kind shows: runs between white space, without those that nobody sees."""
    if not text.isascii():
        text = _ISOLATES.sub("", _TAGS.sub("", _ZERO_WIDTH_SPACE.sub("", text)))
    return len(_INVISIBLE.sub("", text).split())


def marks_above(text: str) -> int:
    """How many combining marks canonical() takes away because too many follow one letter."""
    if text.isascii():
        return 0
    return sum(len(found[0]) - len(_fewer_marks(found)) for found in _PERHAPS_MARKS.finditer(text))


def _fewer_marks(found: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for sign in found[0]:
        marks = marks + 1 if unicodedata.category(sign) in ("Mn", "Me", "Mc") else 0
        if marks <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def _isolates_are_balanced(text: str) -> bool:
    """Whether each isolate that is opened is closed, and there are no more than a paragraph can need."""
    depth = 0
    found = _ISOLATES.findall(text)
    for sign in found:
        depth += -1 if sign == "\u2069" else 1
        if depth < 0:
            return False
    return depth == 0 and len(found) <= 2 * MOST_ISOLATES
