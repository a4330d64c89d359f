"""Finding the words that give an answer away, in whatever form a text has them.

Generous by design: a word too many that counts as a form costs an item or a mask; one too few gives an answer away.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from db.model.article import Span
from desktop.exercises.folding import Token, fold, tokens
from desktop.exercises.months import MONTHS
from desktop.exercises.values import MASK


class _Rule(Enum):
    """How much of a word a part of a form has to be."""

    WHOLE = auto()
    CASED = auto()
    """The whole word with its capitals, for acronyms and other short names: "US" is no "us"."""
    NUMBER = auto()
    """The whole number, with whatever letters: "11th", "1990s"."""
    ENDED = auto()
    """A short stem with a common ending."""
    BEGUN = auto()
    """A stem at the beginning of the word, after a proclitic where the script has them."""
    MONTH = auto()
    """A name of the month whose English name the form has, in any language; beside a number alone."""
    WITHIN = auto()
    """A long stem anywhere in the word: German "Antirussland"."""


class _Part(NamedTuple):
    """One word of a form. `key` stands in every text that holds it, once that is folded; see `_needle`."""

    stem: str
    rule: _Rule
    key: str


_Form = tuple[_Part, ...]

_LONG = 5
"""Letters of a stem that is hardly part of another word by chance."""
_SHORT = 3
"""Letters up to which a name must be written just so."""
_VOWELS = "aeiouyаеиоуыэюяьαεηιουως"
_LATIN = (
    "a ae al an ane anes ani ano anos ans as e ea ean eans ei en er ern ers es ese esi esisch eser i ia ian iana iani "
    "iano ians ic ica ico ie ien ienne iennes iens ier ii in ine ini ino io ique iques is isch ische ischen ischer "
    "isches ish ist ists ite ites j je ki ku le li m n na ne ner ni nin ns ny o ois oise om os ov ova ow owi s se sk "
    "ski sky t ta te tum u um us y ya yi ys z"
)
_ENDINGS = frozenset(_LATIN.split())
"""Endings of Latin script after a short stem: case, plural, people and adjective of many languages."""
_PROCLITICS = re.compile(r"(?:[وف]?(?:[بك]?ال|لل|[بكل])?|[ושהבלמכ]{1,3})")
"""What Arabic and Hebrew write together with the next word: and, then, in, to, like, the."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_FLEETING = re.compile(r"[еоё](?=[бвгджзклмнпрстфхцчшщ]$)")
"""A vowel of Russian that case endings drop: Египет, Египта."""
_ADJECTIVE = re.compile(r"(?:ии|ыи|ои|ая|яя|ое|ее|ые|ие)$")
_DIGITS = re.compile(r"\d+")
_MONTHS = {fold(names[0]): tuple(fold(name) for name in names) for names in MONTHS}
"""By the English name: how words begin that name the month."""
_BETWEEN = re.compile(r"[\W_]{0,3}")


class Forms:
    """Words that give answers away, made ready to be found in texts again and again. It does not change."""

    def __init__(self, forms: Iterable[str]) -> None:
        """Take words and names as they are written; their inflected forms are found too."""
        self._by_needle = _ready(tuple(forms))

    def spans(self, text: str) -> list[Span]:
        """Where forms stand in a text, in order; those that overlap are one."""
        return _joined(sorted(self._occurrences(text)))

    def found_in(self, text: str) -> bool:
        """Whether a form stands in a text."""
        return any(True for _ in self._occurrences(text))

    def masked(self, text: str) -> str:
        """The text with a MASK for each form, and for the article or title before it.

        What is bound to the word by an apostrophe or a hyphen stays: "[…]’s forces", "[…]-led".
        """
        return _masked_at(text, self.spans(text))

    def _occurrences(self, text: str) -> Iterator[Span]:
        read = _read(text)
        for needle, forms in self._by_needle:
            sought = needle if read.plain else needle.removeprefix("\n")
            if sought in read.folded:
                for form, place in forms:
                    yield from _occurrences(form, place, sought, read)


def masked(text: str, groups: Iterable[tuple[str, ...]]) -> str:
    """The text with a MASK for each form of any of these groups, as `Forms.masked` does for one.

    What a group has in a text is remembered: a sheet asks for the same ones again and again.
    """
    found = sorted(span for forms in groups for span in _remembered(forms, text))
    return _masked_at(text, _joined(found)) if found else text


@lru_cache(maxsize=4096)
def _remembered(forms: tuple[str, ...], text: str) -> tuple[Span, ...]:
    return tuple(Forms(forms).spans(text))


class _Read(NamedTuple):
    """A text as it is searched: its words, all of them folded between line feeds, and where each begins.

    `plain` are texts in which nothing is written together with the next word: their words begin after a line feed.
    """

    text: str
    words: tuple[Token, ...]
    folded: str
    starts: tuple[int, ...]
    plain: bool


@lru_cache(maxsize=4096)
def _read(text: str) -> _Read:
    words = tokens(text)
    starts = accumulate((len(word.folded) + 1 for word in words[:-1]), initial=1)
    folded = "\n".join(("", *(word.folded for word in words), ""))
    return _Read(text, words, folded, tuple(starts), text.isascii())


@lru_cache(maxsize=2048)
def _ready(forms: tuple[str, ...]) -> tuple[tuple[str, tuple[tuple[_Form, int], ...]], ...]:
    """Forms by what is looked for of their rarest part, so that most texts need one look; each with its place."""
    found: dict[str, list[tuple[_Form, int]]] = {}
    for form in dict.fromkeys(form for text in dict.fromkeys(forms) for form in _forms(text)):
        place = max(range(len(form)), key=lambda index: len(form[index].key))
        found.setdefault(_needle(form[place]), []).append((form, place))
    return tuple((needle, tuple(group)) for needle, group in found.items())


def _needle(part: _Part) -> str:
    """The key of a part, with a line feed before it where it stands at the beginning of a word."""
    begins = part.rule in (_Rule.WHOLE, _Rule.CASED, _Rule.ENDED, _Rule.BEGUN)
    return f"\n{part.key}" if begins else part.key


def _masked_at(text: str, spans: Sequence[Span]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end in _widened(text, spans):
        pieces += [text[done:start], MASK]
        done = end
    return "".join(pieces) + text[done:]


@lru_cache(maxsize=4096)
def _forms(text: str) -> tuple[_Form, ...]:
    """The ways in which one form is found: an acronym with dots and without, a Russian name without its last vowel."""
    words = tokens(text)
    if not words:
        return ()
    if len(words) == 1:
        return _alone(words[0])
    letters = "".join(word.plain for word in words)
    if letters.isupper() and all(len(word.plain) == 1 for word in words):
        return tuple(_cased(letter) for letter in letters), (_cased(letters),)
    dated = any(word.folded.isdecimal() for word in words)
    return (tuple(_part(word, alone=False, dated=dated) for word in words),)


def _alone(word: Token) -> tuple[_Form, ...]:
    found: list[_Form] = [(_part(word, alone=True),)]
    if found[0][0].rule is _Rule.ENDED and len(word.folded) >= _LONG:
        found.append((_Part(word.folded, _Rule.BEGUN, word.folded),))  # Congo, Congolese
    if is_acronym(word.plain):
        found.append(tuple(_cased(letter) for letter in word.plain))
    fleeting = _FLEETING.sub("", word.folded)
    if fleeting != word.folded and len(fleeting) > _SHORT:
        found.append((_Part(fleeting, _Rule.BEGUN, fleeting),))
    return tuple(found)


def is_acronym(word: str) -> bool:
    """Whether a word is an abbreviation in capitals, short enough to be another word without them."""
    return 1 < len(word) < _LONG and word.isupper() and word.isalpha()


def _part(word: Token, *, alone: bool, dated: bool = False) -> _Part:
    """How a word of a form is to be found. Beside other words, a short stem is enough to be sure."""
    folded = word.folded
    if dated and folded in _MONTHS:
        return _Part(folded, _Rule.MONTH, "")
    if folded.isdecimal():
        return _Part(folded, _Rule.NUMBER, folded)
    if _UNSPACED.search(folded):
        return _Part(folded, _Rule.WITHIN, folded)
    if _is_semitic(folded):
        return _semitic(folded)
    if is_acronym(word.plain) or (alone and len(folded) <= _SHORT and word.plain != folded):
        return _cased(word.plain)
    if len(folded) <= _SHORT:
        return _Part(folded, _Rule.WHOLE, folded)
    stem = _stem(folded)
    if alone and len(stem) >= _LONG:
        return _Part(stem, _Rule.WITHIN, stem)
    return _Part(stem, _Rule.ENDED if alone and stem.isascii() else _Rule.BEGUN, stem)


def _cased(word: str) -> _Part:
    return _Part(word, _Rule.CASED, fold(word))


def _stem(folded: str) -> str:
    """A word without the ending that its other forms change: libya, liby(an); россия, росси(иский)."""
    bare = _ADJECTIVE.sub("", folded)
    if bare != folded and len(bare) > _SHORT:
        return bare
    bare = folded.removesuffix("σ")
    return bare[:-1] if bare[-1] in _VOWELS and len(bare) > _SHORT + 1 else bare


def _is_semitic(folded: str) -> bool:
    """Whether a word is of a script that writes short words together with the next one."""
    return "\u0590" <= folded[0] <= "\u08ff"


def _semitic(folded: str) -> _Part:
    bare = folded.removeprefix("ال") if len(folded) > _LONG - 1 else folded
    stem = bare[:-1] if bare[-1] in "هيا" and len(bare) > _SHORT else bare
    return _Part(stem, _Rule.BEGUN if len(stem) >= _SHORT else _Rule.WHOLE, stem)


def _occurrences(form: _Form, place: int, sought: str, read: _Read) -> Iterator[Span]:
    """Where a form stands: its part at `place` is looked for, then those around it are compared."""
    words, before = read.words, sought.startswith("\n")
    found = read.folded.find(sought)
    while found >= 0:
        index = bisect_right(read.starts, found + before)
        first = index - 1 - place
        if first >= 0 and _stands(form, words[first : first + len(form)], read.text):
            yield _place_of(form, words[first : first + len(form)])
        found = read.folded.find(sought, read.starts[index] - before) if index < len(words) else -1


def _stands(form: _Form, words: Sequence[Token], text: str) -> bool:
    """Whether words match the parts of a form one by one and stand close together."""
    return (
        len(words) == len(form)
        and all(map(_matches, form, words))
        and all(_BETWEEN.fullmatch(text, before.end, word.start) for before, word in pairwise(words))
    )


def _place_of(form: _Form, words: Sequence[Token]) -> Span:
    """The whole words, or of a script without blanks between words the form alone."""
    if len(words) > 1:
        return Span(words[0].start, words[-1].end)
    (part,), (word,) = form, words
    at = word.folded.find(part.stem)
    if at >= 0 and len(word.folded) == word.end - word.start and _UNSPACED.search(part.stem):
        return Span(word.start + at, word.start + at + len(part.stem))
    return Span(word.start, word.end)


def _matches(part: _Part, word: Token) -> bool:
    stem, folded = part.stem, word.folded
    match part.rule:
        case _Rule.WHOLE:
            return folded == stem or (folded.endswith(stem) and _follows_proclitic(stem, folded))
        case _Rule.CASED:
            return word.plain in (stem, f"{stem}s")
        case _Rule.NUMBER:
            return folded == stem or stem in (digits.lstrip("0") for digits in _DIGITS.findall(folded))
        case _Rule.ENDED:
            return folded.startswith(stem) and (len(folded) == len(stem) or folded[len(stem) :] in _ENDINGS)
        case _Rule.BEGUN:
            return folded.startswith(stem) or (stem in folded and _follows_proclitic(stem, folded))
        case _Rule.MONTH:
            return folded.startswith(_MONTHS[stem]) or (_is_semitic(folded) and folded[1:].startswith(_MONTHS[stem]))
        case _Rule.WITHIN:
            return stem in folded


def _follows_proclitic(stem: str, folded: str) -> bool:
    return _is_semitic(folded) and bool(_PROCLITICS.fullmatch(folded, 0, folded.find(stem)))


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that overlap made one."""
    found: list[Span] = []
    for span in spans:
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


_BEFORE = re.compile(
    r"(?<!\w)(?:(?:the|der|die|das|le|la|les|il|lo|el|los|las|mr|mrs|ms|dr|president|general|king|queen|sir|colonel"
    r"|marshal|minister|prime minister|chancellor|ambassador|field marshal)\.?[ \u00a0]+)+$",
    re.IGNORECASE,
)
"""What a mask takes in: it belongs to the name, and would tell the reader what is missing."""
_CLOSE = re.compile(r"[ \u00a0,(\-–“”\"‘’]{0,2}")


def _widened(text: str, spans: Sequence[Span]) -> list[Span]:
    """What is masked: with the article and title before it; names that stand side by side are masked as one."""
    found: list[Span] = []
    for start, end in spans:
        before = _BEFORE.search(text, found[-1].end if found else 0, start)
        opened = before.start() if before else start
        if found and _CLOSE.fullmatch(text, found[-1].end, opened):
            bracketed = "(" in text[found[-1].end : opened] and text[end : end + 1] == ")"
            found[-1] = Span(found[-1].start, end + bracketed)
        else:
            found.append(Span(opened, end))
    return found
