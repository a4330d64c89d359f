"""What a corrected text says instead of an old one: paragraph by paragraph, a few words at a time."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+(?:[’'-][^\W{_UNSPACED}]+)*|[^\w\s]")
"""A word, a mark of punctuation, or one sign of a script that sets no spaces between its words."""
_AROUND = 4
"""Words at either side that show where a change is."""
_APART = 2 * _AROUND
"""Words that must stand unchanged between two changes, or they are told as one: their surroundings would meet."""
_CLOSE = 2
"""Words that must stand unchanged between two that are marked, or they are marked too: "of" alone says nothing."""
_BEGINNING, _END = 8, 5
"""Words of a paragraph that went: enough to find it and to cross it out."""
_ALIKE = 0.5
"""From this share of common words on, one paragraph is a corrected version of another."""
_MOST_WORDS = 1_500
"""In a longer text a comparison word by word would take seconds; it is told as a whole."""
_MOST_PARAGRAPHS = 400
"""Of that many that differ, nobody corrects a sheet by hand."""
_NEIGHBOURS = 12
"""How many new paragraphs are looked at for the corrected version of an old one."""

Places = tuple[tuple[int, int], ...]
"""Half-open ranges of code points."""


class Excerpt(NamedTuple):
    """Words of one edition; `marks` are the places in them that the other has not. Empty: it has nothing here."""

    text: str
    marks: Places = ()


NOTHING = Excerpt("")


class TextChange(NamedTuple):
    """What one edition says instead of the other; one of the two is NOTHING where a whole paragraph came or went.

    `paragraph` is the place in the old paragraphs, from 0; for one that came, of that after which it stands (-1: of
    none).
    """

    paragraph: int
    old: Excerpt
    new: Excerpt
    came: bool = False
    """Whether it is a whole paragraph that came."""


def text_changes(old: Sequence[str], new: Sequence[str]) -> list[TextChange] | None:
    """What the paragraphs `new` say instead of `old`, in the order of the old ones; None where too much differs.

    Paragraphs are matched by the longest common runs (Ratcliff and Obershelp 1988), and within a run that differs one
    by one, where at least half of their words are common.
    """
    start, end = _common_ends(old, new)
    old_middle, new_middle = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(old_middle), len(new_middle)) > _MOST_PARAGRAPHS:
        return None
    found: list[TextChange] = []
    matcher = SequenceMatcher(None, old_middle, new_middle, autojunk=False)
    for tag, first, last, new_first, new_last in matcher.get_opcodes():
        if tag != "equal":
            run = list(enumerate(old_middle[first:last], start + first))
            found += _run(run, new_middle[new_first:new_last], start + first - 1)
    return found


def word_changes(old: str, new: str) -> tuple[Excerpt, Excerpt]:
    """Two short texts, each as a whole, with what the other has not."""
    old_words, new_words = _words(old), _words(new)
    hunks = _hunks(old_words, new_words, _CLOSE) if max(len(old_words), len(new_words)) <= _MOST_WORDS else []
    old_marks = tuple(_place(old_words, first, last) for first, last, _, _ in hunks if last > first)
    new_marks = tuple(_place(new_words, first, last) for _, _, first, last in hunks if last > first)
    return Excerpt(old, old_marks), Excerpt(new, new_marks)


def _common_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many paragraphs are the same at the beginning, and at the end."""
    shorter = min(len(old), len(new))
    start = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    rest = shorter - start
    return start, next((place for place in range(rest) if old[-1 - place] != new[-1 - place]), rest)


def _run(old: Sequence[tuple[int, str]], new: Sequence[str], before: int) -> Iterator[TextChange]:
    """The changes in a run of paragraphs without a common one; `before` is the place of the last one before it."""
    waiting = list(new)
    for place, text in old:
        near = enumerate(waiting[:_NEIGHBOURS])
        partner = next((index for index, other in near if _are_alike(text, other)), None)
        if partner is None:
            yield TextChange(place, Excerpt(_ends(text)), NOTHING)
            continue
        yield from (TextChange(before, NOTHING, Excerpt(other), came=True) for other in waiting[:partner])
        yield from (TextChange(place, *excerpts) for excerpts in _excerpts(text, waiting[partner]))
        waiting = waiting[partner + 1 :]
        before = place
    yield from (TextChange(old[-1][0] if old else before, NOTHING, Excerpt(other), came=True) for other in waiting)


def _ends(text: str) -> str:
    """A text by its first and its last words."""
    words = _words(text)
    if len(words) <= _BEGINNING + _END + _AROUND:
        return text
    return f"{text[: words[_BEGINNING - 1][1]]} … {text[words[-_END][0] :]}"


def _are_alike(old: str, new: str) -> bool:
    old_words, new_words = _WORD.findall(old), _WORD.findall(new)
    words = SequenceMatcher(None, old_words, new_words, autojunk=False)
    if words.real_quick_ratio() < _ALIKE or words.quick_ratio() < _ALIKE:
        return False
    return max(len(old_words), len(new_words)) > _MOST_WORDS or words.ratio() >= _ALIKE


def _excerpts(old: str, new: str) -> Iterator[tuple[Excerpt, Excerpt]]:
    """What the new version of a paragraph says instead, with the words around it."""
    old_words, new_words = _words(old), _words(new)
    if max(len(old_words), len(new_words)) > _MOST_WORDS:
        yield Excerpt(old), Excerpt(new)
        return
    hunks = _hunks(old_words, new_words, _APART)
    if not hunks:  # they differ in white space alone, which nobody sees on paper
        return
    fine = _hunks(old_words, new_words, _CLOSE)
    for first, last, new_first, new_last in hunks:
        inside = [one for one in fine if first <= one[0] and one[1] <= last]
        yield (
            _excerpt(old, old_words, first, last, [one[:2] for one in inside]),
            _excerpt(new, new_words, new_first, new_last, [one[2:] for one in inside]),
        )


def _words(text: str) -> list[tuple[int, int, str]]:
    return [(*word.span(), word.group()) for word in _WORD.finditer(text)]


Hunk = tuple[int, int, int, int]


def _hunks(old: Sequence[tuple[int, int, str]], new: Sequence[tuple[int, int, str]], apart: int) -> list[Hunk]:
    """The ranges of words that differ, in both texts, ends excluded; those less than `apart` words away as one."""
    found: list[Hunk] = []
    matcher = SequenceMatcher(None, [word[2] for word in old], [word[2] for word in new], autojunk=False)
    for tag, first, last, new_first, new_last in matcher.get_opcodes():
        if tag == "equal":
            continue
        if found and first - found[-1][1] < apart:
            first, _, new_first, _ = found.pop()
        found.append((first, last, new_first, new_last))
    return found


def _place(words: Sequence[tuple[int, int, str]], first: int, last: int) -> tuple[int, int]:
    """Where words stand in their text, as one range."""
    return words[first][0], words[last - 1][1]


def _excerpt(
    text: str, words: Sequence[tuple[int, int, str]], first: int, last: int, changed: Sequence[Sequence[int]]
) -> Excerpt:
    """The words of a range and some around it, with marks of omission where the text goes on."""
    begin, end = max(first - _AROUND, 0), min(last + _AROUND, len(words))
    if begin >= end:
        return NOTHING
    start, stop = _place(words, begin, end)
    before, after = "… " if begin > 0 else "", " …" if end < len(words) else ""
    moved = len(before) - start
    places = [_place(words, *one) for one in changed if one[1] > one[0]]
    return Excerpt(f"{before}{text[start:stop]}{after}", tuple((one + moved, two + moved) for one, two in places))
