"""Words of a sentence with their class, as far as a word and its ending say: enough to find verbs and subjects."""

import re
from collections.abc import Sequence
from enum import IntEnum, auto
from functools import lru_cache
from typing import NamedTuple

from db.model.article import Span
from desktop.extraction.grammar.verbs import is_participle_only, is_past, is_past_only


class Tag(IntEnum):
    """The class of a word. VERB_PAST is past for certain ("took"), VERB_ED may be a participle too ("signed")."""

    DETERMINER = auto()
    PREPOSITION = auto()
    CONJUNCTION = auto()
    SUBORDINATOR = auto()
    RELATIVE = auto()
    PRONOUN = auto()
    BE = auto()
    HAVE = auto()
    DO = auto()
    MODAL = auto()
    NOT = auto()
    TO = auto()
    ADVERB = auto()
    VERB_PAST = auto()
    VERB_ED = auto()
    PARTICIPLE = auto()
    ING = auto()
    NUMBER = auto()
    DATE = auto()
    COMMA = auto()
    BREAK = auto()
    OPEN = auto()
    CLOSE = auto()
    NAME = auto()
    NOUN = auto()


class Word(NamedTuple):
    """A word, mark or whole date; code points into the text, end excluded. `plain` is in small letters."""

    start: int
    end: int
    plain: str
    tag: Tag


_CLOSED = {
    Tag.DETERMINER: "the a an this that these those his her its their our my your some any each every no another both "
    "all several many few such two three four five six seven eight nine ten twelve more most other own whose",
    Tag.PREPOSITION: "of in on at by with from into onto upon for about against over under between among amongst "
    "through throughout during within without toward towards across near behind beyond beside besides beneath "
    "above below off along around despite amid amidst via per like unlike until till following including alongside "
    "inside outside up down out versus concerning regarding vs circa",
    Tag.CONJUNCTION: "and or but nor yet &",
    Tag.SUBORDINATOR: "because although though while when whereas if unless whether where since as after before "
    "than what how why that whereupon",
    Tag.RELATIVE: "who which whom",
    Tag.PRONOUN: "he she it they we i you there him them us me himself herself itself themselves",
    Tag.BE: "is are was were am be been being",
    Tag.HAVE: "has have had",
    Tag.DO: "did does do",
    Tag.MODAL: "will would could can cannot may might should shall must ought",
    Tag.NOT: "not never n't",
    Tag.TO: "to",
    Tag.ADVERB: "also then later soon again twice first finally once still now just ever even already however thus "
    "therefore once only almost instead together away back later earlier ago afterwards afterward thereafter meanwhile "
    "moreover furthermore nevertheless nonetheless eventually subsequently recently early formally so too well "
    "long there here twice thrice further alone abroad ashore otherwise likewise indeed perhaps",
}
_TAGS: dict[str, Tag] = {}
for _tag, _plain_words in _CLOSED.items():
    for _plain in _plain_words.split():
        _TAGS.setdefault(_plain, _tag)
_TAGS["there"] = Tag.PRONOUN
_LY_NOUNS_WORDS = (
    "assembly family ally italy july supply reply anomaly monopoly fly early daily weekly monthly yearly only "
    "likely friendly deadly costly elderly homily belly bully rally tally sally lily billy kelly"
)
_LY_NOUNS = frozenset(_LY_NOUNS_WORDS.split())
_ING_NOUNS_WORDS = (
    "king spring string ring thing things being morning evening nothing something anything everything building "
    "meeting ceiling wing ming beijing nanjing during wedding sibling sterling viking hearing bring sing "
    "offspring lightning holding painting opening beginning training banking shipping uprising rising funding "
    "housing ruling"
)
_ING_NOUNS = frozenset(_ING_NOUNS_WORDS.split())
_BEFORE_THAT = frozenset(
    (
        Tag.NOUN,
        Tag.NAME,
        Tag.VERB_ED,
        Tag.VERB_PAST,
        Tag.PARTICIPLE,
        Tag.CLOSE,
        Tag.PRONOUN,
        Tag.DATE,
        Tag.COMMA,
        Tag.BE,
        Tag.ADVERB,
    )
)
"""Behind these "that" opens a clause; elsewhere it points at a noun."""
_MARKS = {",": Tag.COMMA, "-": Tag.NOUN, "(": Tag.OPEN, "[": Tag.OPEN, ")": Tag.CLOSE, "]": Tag.CLOSE}
_OPENING_QUOTES = frozenset('“"‘«„')
_CLOSING_QUOTES = frozenset('”"»')
_WORD = re.compile(r"(?:[A-Z]\.){1,6}|\d{1,2}:\d\d|[^\W_]{1,40}(?:[’'.\-‐‑,][^\W_]{1,40}){0,6}%?|[,;:()\[\]—–…-]")


def tagged(text: str, span: Span, dates: Sequence[Span]) -> list[Word]:
    """The words of a span in order; each of the `dates` (in order, within the span) is one word."""
    words: list[Word] = []
    position = span.start
    for date in dates:
        _tag_between(text, position, date.start, words)
        end = date.end + 2 * text.startswith(("'s", "’s"), date.end)
        words.append(Word(date.start, end, text[date.start : end].lower(), Tag.DATE))
        position = end
    _tag_between(text, position, span.end, words)
    return words


def _tag_between(text: str, start: int, stop: int, words: list[Word]) -> None:
    quoted = False
    for found in _WORD.finditer(text, start, stop):
        surface = found.group()
        tag = _tag_of(surface, not words)
        mark = text[found.start() - 1] if found.start() > start else ""
        quoted = (quoted and not _closes_quote(text, words[-1].end)) or mark in _OPENING_QUOTES
        if surface == "that" and words and words[-1].tag in _BEFORE_THAT:
            tag = Tag.SUBORDINATOR
        elif surface in "–—" and words and (not mark.isspace() or words[-1].tag is Tag.NUMBER):
            tag = Tag.NOUN  # "three–day", "2 – 1"
        elif (
            surface[0].isupper()
            and words
            and _is_named(
                tag, words[-1], titled=quoted and mark not in _OPENING_QUOTES and text[words[-1].start].isupper()
            )
        ):
            tag = Tag.NAME
        words.append(Word(found.start(), found.end(), surface.lower(), tag))


def _closes_quote(text: str, place: int) -> bool:
    return any(mark in _CLOSING_QUOTES for mark in text[place : place + 2])


def _is_named(tag: Tag, before: Word, *, titled: bool) -> bool:
    """Whether a word with a capital is a part of a name: "Theresa May", and in a title in quotation marks."""
    if tag is Tag.MODAL:
        return before.tag is Tag.NAME
    return titled


@lru_cache(maxsize=20_000)
def _tag_of(surface: str, first: bool) -> Tag:
    plain = surface.lower()
    if not surface[0].isalnum():
        return _MARKS.get(surface, Tag.BREAK)
    if surface.isupper() and len(surface) > 1:
        return Tag.NAME
    if surface[0].isdigit():
        return Tag.NUMBER
    known = _TAGS.get(plain)
    if known is not None:
        return known
    if surface[0].isupper() and not first:
        return Tag.NAME
    return _open_class(plain, surface)


def _open_class(plain: str, surface: str) -> Tag:
    if is_past_only(plain):
        return Tag.VERB_PAST
    if is_participle_only(plain):
        return Tag.PARTICIPLE
    if is_past(plain):
        return Tag.VERB_ED
    if plain.endswith("n't") or plain.endswith("n’t"):
        return Tag.DO if plain.startswith("d") else Tag.MODAL
    if plain.endswith("ly") and plain not in _LY_NOUNS and not surface[0].isupper():
        return Tag.ADVERB
    if plain.endswith("ing") and len(plain) > 4 and plain not in _ING_NOUNS:
        return Tag.ING
    return Tag.NAME if surface[0].isupper() else Tag.NOUN
