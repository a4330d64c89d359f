"""Runs of capitalised words, cut into what may be one name each."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from db.model.article import Span
from desktop.extraction.entries import Entries
from desktop.extraction.names.lexicon import Lexicon
from desktop.extraction.names.run_parts import STAND, run_parts

_UPPER = "".join(filter(str.isupper, map(chr, range(0x250)))) + "ḤṬṢḌẒΑ-ΩА-ЯЁЄІЇ"
_ENDINGS = r"(?:s|S|re|ll|ve|d|m|t)\b"
"""What follows an apostrophe and is no part of a name: possessives and short forms of verbs."""
_CORE = (
    r"(?:(?:Co|Non|Anti|Pre|Post|Inter|Vice|Counter)[-‐‑][a-z]+"
    rf"|[{_UPPER}]\w*(?:['’ʿʾ`](?!{_ENDINGS})\w+)*)"
)
_PREFIX = r"(?:(?:al|el|ul|an|ar|as|ash|at|ad|az|ez|es|ed)[-‐‑]|[dl]['’])"
_INNER = r"[-‐‑](?:upon|on|sur|le|la|les|de|du|am|an|ul|al|el|ol|ez|e|i|o|in|and)[-‐‑]"
_COMPOUNDS = (
    "led|born|based|run|held|era|made|like|style|wide|only|free|owned|bound|type|level|time|day|light|rich|poor|area"
)
_SYLLABLES = rf"(?<=[a-z] )[A-Z][a-z]{{1,4}}-(?!(?:{_COMPOUNDS})\b)[a-z]{{2,6}}\b"
"""A given name of two syllables, as in Chinese and Korean names: "Leung Yiu-chung"."""
_PLAIN = r"[A-Z][a-z]+(?![\w'’ʿʾ`‐‑-])"
"""Most words; tried first, because it is quick, it changes nothing."""
_WORD = re.compile(
    rf"{_PLAIN}|{_SYLLABLES}|(?:[{_UPPER}]\.){{2,}}|{_PREFIX}?{_CORE}(?:(?:{_INNER}|[-‐‑])(?:{_CORE}|\d+\b))*"
)
_PARTICLES = (
    "de la|de los|van der|van den|von der|de|da|do|dos|di|du|del|della|la|le|el|al|bin|ibn|bint|von|van|zu|zur|der|den"
    "|ter|ten|y|e"
)
_LINKS = "of the|of|for the|for|and the|and|&|on the|on|in the|in|against|to"
_GAP = rf"(?:\.?[ \u00a0](?:(?:{_LINKS}|{_PARTICLES})[ \u00a0])?|['’]s?[ ])"
_NEXT = re.compile(rf"(?P<gap>{_GAP})(?P<word>{_WORD.pattern})")
_CAPITAL = re.compile(rf"[{_UPPER}]")
_PREFIXED = re.compile(rf"(?<!\w){_PREFIX}(?!.)", re.DOTALL)
_LONGEST_PREFIX = 4
_MOST_WORDS = 60
"""A run that is longer is cut: it is no name, but a text all in capitals."""
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th) $")
_NUMBER = re.compile(r" \d+\b(?![-.,:/]\d)")
_AFTER_PREFIX = frozenset("-‐‑'’")
_OPENERS = frozenset('\n:“"‘«([*•–—-|\t')
"""What may stand right before a capital that says nothing, as at the start of a sentence."""


@cache
def _long_names(entries: Entries) -> tuple[str, ...]:
    """The names of entries that hold a word like "in", which divides names elsewhere."""
    names = (name for entry in entries.all for name in (entry.name, *entry.aliases))
    return tuple(name for name in names if re.search(r" (?:in|against|to|and) ", name))


class Word(NamedTuple):
    """A capitalised word of a run and what stands between it and the one before."""

    start: int
    end: int
    text: str
    gap: str


class Candidate(NamedTuple):
    """What may be a name. `surface` is its text from the first word to the last.

    `title` is what was cut off before it ("Foreign Minister"), or None.
    `opens` says that its first word stands where any word has a capital.
    """

    span: Span
    surface: str
    words: tuple[Word, ...]
    title: Span | None
    opens: bool


class Cutter:
    """Cuts the runs of one text; holds what it needs to know for all of them."""

    def __init__(self, text: str, sentences: Sequence[Span], lexicon: Lexicon, entries: Entries) -> None:
        self._text = text
        self._starts = {sentence.start for sentence in sentences}
        self._lexicon = lexicon
        self._entries = entries
        self._calendar = lexicon.words("calendar")
        self._abbreviations = lexicon.words("abbreviations")
        self._owners = lexicon.words("owners")
        self._lords = lexicon.words("lords")
        self._never_inside = lexicon.words("never_inside")
        self._numbered = lexicon.words("numbered")
        self._parts = run_parts(lexicon, entries)

    def candidates(self) -> Iterator[Candidate]:
        """All candidates in reading order, without overlaps."""
        for run in self._runs():
            words: list[Word] = []
            for word in run:
                if words and (self._is_stand(words[-1]) or not self._joined(words, word)):
                    yield from self._named(words)
                    words = []
                words.append(word)
            yield from self._named(words)

    def _runs(self) -> Iterator[list[Word]]:
        """The words with capitals that stand together, with what links them."""
        text = self._text
        end = 0
        while (capital := _CAPITAL.search(text, end)) is not None:
            first = self._first(capital.start(), end)
            if first is None:
                end = capital.end()
                continue
            run = [Word(first.start(), first.end(), first.group(), "")]
            end = first.end()
            while len(run) < _MOST_WORDS and (following := _NEXT.match(text, end)) is not None:
                gap, word = following.group("gap", "word")
                start, end = end + len(gap), following.end()
                run.append(Word(start, end, word, gap))
            yield run

    def _first(self, capital: int, end: int) -> re.Match[str] | None:
        """The word that holds the capital, which may stand behind "al-" after `end`; None within another word."""
        before = self._text[capital - 1] if capital else " "
        if before == " ":
            return _WORD.match(self._text, capital)
        if before in _AFTER_PREFIX:
            prefix = _PREFIXED.search(self._text, max(capital - _LONGEST_PREFIX, end), capital)
            word = _WORD.match(self._text, prefix.start()) if prefix is not None else None
            if word is not None:
                return word
        return None if before.isalnum() or before == "_" else _WORD.match(self._text, capital)

    def opens(self, start: int) -> bool:
        """Whether any word would have a capital at this place."""
        if start in self._starts:
            return True
        before = self._text[start - 1]
        return before in _OPENERS or (before == " " and self._text[start - 2] in ":•–—*|]")

    def _joined(self, words: list[Word], word: Word) -> bool:
        """Whether the word goes on with the name that the words before it begin."""
        last, gap = words[-1].text, word.gap
        if gap == ". " and len(last) == 1:
            return word.text.lower() not in self._lexicon.function
        if word.start in self._starts or word.text in self._calendar or last in self._calendar:
            return word.text == "May" and last in self._lexicon.given
        if gap.startswith("."):
            return gap == ". " and last in self._abbreviations
        if gap in (" ", "\u00a0"):
            return word.text not in self._never_inside or (word.text == "I" and last in self._lexicon.given)
        if gap.startswith(("'", "’")):
            return last in self._owners or (len(words) > 1 and words[-2].text in ("St", "Saint"))
        link = gap.strip()
        if link == "&":
            return True
        if link.split()[0] in {"of", "for", "on"}:
            return self._governs(words, link.split()[0])
        if link.split()[0] in {"in", "against", "to"}:
            name = " ".join(one.text for one in words[-1:]) + f" {link} {word.text}"
            return any(name in long for long in _long_names(self._entries))
        if link.split()[0] == "and":
            return self._coordinated(words, word)
        return last not in self._lexicon.titles and not self._is_place(last)

    def _is_stand(self, word: Word) -> bool:
        """Whether the word says only where the name after it stands: "the pro-Western Free Democrats"."""
        return STAND.match(word.text) is not None or self._text.endswith(("pro-", "anti-", "ex-"), 0, word.start)

    def _governs(self, words: list[Word], link: str) -> bool:
        """Whether "of" and the like belongs to the name: after a head such as "Ministry", or "Duke"."""
        last = words[-1].text
        if link == "of" and (last in self._lords or self._is_complement(words)):
            return True
        if last in self._lexicon.titles and not (last in self._lexicon.last and len(words) > 1):
            return False
        if link == "on":
            return last in {"Committee", "Commission", "Conference", "Council", "Convention"}
        head = self._lexicon.last.get(last) or self._lexicon.first.get(last.removesuffix("s") if link == "of" else last)
        return head is not None and not (last[:5] in {"North", "South"} or last[:4] in {"East", "West"})

    def _is_complement(self, words: list[Word]) -> bool:
        """Whether the last word already hangs on a head: "Front for the Defence", before "of Karan"."""
        for head, word in pairwise(words):
            if word.gap.strip().startswith("for") and head.text in self._lexicon.last:
                return not self._known(words[-1].text)
        return False

    def _coordinated(self, words: list[Word], word: Word) -> bool:
        """Whether "and" belongs to the name: "Ministry of Defence and Aviation", "Food and Drug Administration"."""
        name = "".join(one.gap + one.text for one in (*words, word)).removeprefix(words[0].gap)
        if any(long.startswith(name) for long in _long_names(self._entries)):
            return True
        if self._known(word.text):
            return False
        lexicon = self._lexicon
        inner = any(one.gap.strip().startswith(("of", "for")) for one in words[1:])
        if inner and any(one.text in lexicon.last or one.text in lexicon.first for one in words[:-1]):
            return words[-1].text not in lexicon.last and not self._known(words[-1].text)
        return len(words) == 1 and self._plain(words[0].text) and self._plain(word.text)

    def _plain(self, word: str) -> bool:
        """Whether the word is an everyday one that has a capital only as a part of a name."""
        return (
            word.lower() in self._lexicon.common
            and self._entries.by_demonym(word) is None
            and word not in self._calendar
        )

    def _is_place(self, word: str) -> bool:
        return word in self._lexicon.places or self._entries.by_name(word) is not None

    def _known(self, word: str) -> bool:
        return self._is_place(word) or word in self._lexicon.given or word in self._lexicon.organisations

    def _named(self, words: list[Word]) -> Iterator[Candidate]:
        """The names within the words of one run: without what opens a sentence, titles and peoples."""
        opens = self.opens(words[0].start)
        texts, gaps = tuple([word.text for word in words]), tuple([word.gap for word in words])
        begin, found = self._parts.of(texts, gaps, opens=opens)
        for first, end, title in found:
            titled = Span(words[title[0]].start, words[title[1] - 1].end) if title is not None else None
            opening = opens and first == begin and (first == 0 or self.opens(words[first].start))
            yield self._candidate(words[first:end], titled, opening)

    def _candidate(self, words: list[Word], title: Span | None, opens: bool) -> Candidate:
        start, end = words[0].start, words[-1].end
        if words[-1].text in self._numbered and (number := _NUMBER.match(self._text, end)):
            end = number.end()
        if words[-1].text in self._lexicon.last and (ordinal := _ORDINAL.search(self._text[max(start - 8, 0) : start])):
            start -= len(ordinal.group())
        return Candidate(Span(start, end), self._text[words[0].start : words[-1].end], tuple(words), title, opens)
