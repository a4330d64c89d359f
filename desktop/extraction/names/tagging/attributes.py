"""What the tagger knows of a word: its letters, the lists that have it, its neighbours, what the rules made of it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache

from db.model.article import Span
from desktop.extraction.entries import Entries, entries
from desktop.extraction.names.candidates import Candidate
from desktop.extraction.names.consistency import Decision
from desktop.extraction.names.gazetteer import Phrases, fold, gazetteer
from desktop.extraction.names.lexicon import Head, Lexicon, lexicon
from desktop.extraction.names.tagging.words import Word

_REPEATED = re.compile(r"(.)\1{2,}")
_MANY = 2
_FAR_REACHING = ("l:head", "l:first", "l:given", "l:title", "l:place")
"""The lists that say something of the next word but one."""
PAIRS = 2
EDGE = "¶"
"""What stands beside the first and the last word of a text, and between paragraphs."""
_NO_RULE = ("-", "")
_OPENERS = frozenset({EDGE, *'"“‘:•'})


def own(word: str) -> tuple[str, ...]:
    """What a word says by itself, wherever it stands."""
    small = word.lower()
    found = [f"w={small}", f"s={shape(word)}"]
    if len(word) > 3:
        found += (f"e3={small[-3:]}", f"e2={small[-2:]}")
    if len(word) > 4:
        found += (f"e4={small[-4:]}", f"b3={small[:3]}")
    found += listed(word)
    return tuple(found)


@lru_cache(maxsize=20_000)
def beside(word: str) -> tuple[str, ...]:
    """What a word says of the one next to it."""
    return (f"w={word.lower()}", f"s={shape(word)[:4]}", *listed(word))


@lru_cache(maxsize=20_000)
def further(word: str) -> tuple[str, ...]:
    """What a word says of the next but one."""
    return (f"w={word.lower()}", *(one for one in listed(word) if one.startswith(_FAR_REACHING)))


@lru_cache(maxsize=20_000)
def shape(word: str) -> str:
    """The word with X for capitals, x for small letters and d for figures, of which it keeps two in a row: "Xxx-Xx"."""
    letters = ("X" if one.isupper() else "x" if one.islower() else "d" if one.isdigit() else one for one in word)
    return _REPEATED.sub(r"\1\1", "".join(letters))


@lru_cache(maxsize=20_000)
def _beginning(word: str) -> str:
    """The beginning of the shape of the word."""
    return shape(word)[:3]


@lru_cache(maxsize=20_000)
def listed(word: str) -> tuple[str, ...]:
    """The lists that have the word: those written for the program (l:) and those from open sources (g:)."""
    return (*_lexicon_lists(word, lexicon(), entries()), *_gazetteer_lists(word))


def _lexicon_lists(word: str, lists: Lexicon, known: Entries) -> Iterator[str]:
    small = word.lower()
    for name, words in (
        ("given", lists.given), ("family", lists.family), ("place", lists.places), ("title", lists.titles),
        ("month", lists.words("calendar")),
    ):  # fmt: skip
        if word in words:
            yield f"l:{name}"
    if small in lists.function or small in lists.common:
        yield "l:function" if small in lists.function else "l:common"
    entry = known.by_name(word)
    if entry is not None:
        yield f"l:entry={entry.kind}"
    if known.by_demonym(word) is not None:
        yield "l:demonym"
    if word in lists.organisations:
        yield "l:organisation"
    yield from _heads("head", lists.last.get(word))
    yield from _heads("first", lists.first.get(word))
    yield from _clues().get(word, ())


@cache
def _clues() -> Mapping[str, Sequence[str]]:
    """The words that stand before names, and what each is a clue of."""
    found: dict[str, list[str]] = {}
    lists = lexicon()
    for place, clues in (("before", lists.clues["before"]), ("of", lists.clues["before_of"])):
        for clue, words in clues.items():
            for word in dict.fromkeys(words):
                found.setdefault(word, []).append(f"l:{place}={clue}")
    return found


def _heads(place: str, head: Head | None) -> Iterator[str]:
    if head is not None:
        yield f"l:{place}={head.kind or 'other'}"


@cache
def _gazetteer_sets() -> tuple[tuple[tuple[str, Set[str]], ...], tuple[tuple[str, Set[str]], ...]]:
    """The lists of names, for folded words, and those of other words, for small ones."""
    lists = gazetteer()
    return (
        (
            ("g:given", lists.given), ("g:family", lists.family), ("g:peoples", lists.peoples.all),
            ("g:languages", lists.languages.all), ("g:states", lists.states.all), ("g:places", lists.places.all),
            ("g:organisations", lists.organisations.all),
        ),
        (
            ("g:place_words", lists.place_words), ("g:organisation_words", lists.organisation_words),
            ("g:person_words", lists.person_words), ("g:legal_forms", lists.legal_forms),
            ("g:everyday", lists.everyday),
        ),
    )  # fmt: skip


def _gazetteer_lists(word: str) -> Iterator[str]:
    folded, small = fold(word), word.lower()
    names, others = _gazetteer_sets()
    yield from (name for name, words in names if folded in words)
    yield from (name for name, words in others if small in words)


class Surroundings:
    """The words of one text, with what the rules found in it and what the text as a whole says of each word."""

    def __init__(
        self,
        words: Sequence[Word],
        starts: Iterable[int],
        candidates: Sequence[Candidate],
        decided: Mapping[str, Decision],
    ) -> None:
        """`starts` are where sentences begin; `candidates` and `decided` are what the rules made of the same text."""
        self.words = [EDGE if word.text == "\n" else word.text for word in words]
        self._count = len(words)
        edged = (EDGE, *self.words, EDGE)
        self._lower = list(map(str.lower, edged))
        self._shapes = list(map(_beginning, edged))
        """Of the words too, but one place further on."""
        self._opens = self._opening(words, frozenset(starts))
        self._rules = _rules(words, candidates, decided)
        self._titles = _inside(words, (one.title for one in candidates if one.title is not None))
        self._small = {word for word in self.words if word.islower()}
        self._inner = Counter(
            word for word, opens in zip(self.words, self._opens, strict=True) if not opens and word[0].isupper()
        )
        self._phrases = self._in_lists()

    def _opening(self, words: Sequence[Word], starts: frozenset[int]) -> list[bool]:
        """For each word whether any word would have a capital there."""
        before = [EDGE, *self.words]
        return [word.start in starts or before[place] in _OPENERS for place, word in enumerate(words)]

    def _in_lists(self) -> dict[int, str]:
        """The lists that have a name of several words, by the place of each of them."""
        lists = gazetteer()
        first_words = _first_words()
        folded = list(map(_folded, self.words))
        found: dict[int, str] = {}
        for place, word in enumerate(folded):
            if word in first_words and self.words[place][0].isupper():
                for name in ("states", "places", "organisations", "others"):
                    _mark(found, name, place, getattr(lists, name), folded)
        return found

    def at(self, place: int) -> str:
        """The word at this place, EDGE outside the text."""
        return self.words[place] if 0 <= place < self._count else EDGE

    def here(self, place: int) -> list[str]:
        """What is true of the word at this place of this text alone; first of all its PAIRS with its neighbours."""
        before, small, after = self._lower[place : place + 3]
        rule, sure = self._rules.get(place, _NO_RULE)
        found = [
            f"b={before}|{small}",
            f"a={small}|{after}",
            f"s3={'|'.join(self._shapes[place : place + 3])}",
            f"r={rule}",
            f"rs={rule}{sure}",
            f"r-={self._rules.get(place - 1, _NO_RULE)[0]}",
            f"r+={self._rules.get(place + 1, _NO_RULE)[0]}",
        ]
        if place in self._titles:
            found.append("title")
        if place - 1 in self._titles:
            found.append("titled")
        if place in self._phrases:
            found.append(self._phrases[place])
        opens = self._opens[place]
        if small in self._small:
            found.append("small")
        elif not opens:
            found.append("never_small")
        if opens:
            found += ("opens", f"inner={min(_MANY, self._inner[self.words[place]])}")
        return found


_folded = lru_cache(maxsize=20_000)(fold)


@cache
def _first_words() -> frozenset[str]:
    """The words that names of several words in the lists begin with."""
    lists = gazetteer()
    phrases = (lists.states, lists.places, lists.organisations, lists.others)
    return frozenset(word for one in phrases for word in one.first_words())


def _mark(found: dict[int, str], name: str, place: int, phrases: Phrases, folded: Sequence[str]) -> None:
    count = phrases.match(folded, place)
    if count > 1:
        for one in range(place, place + count):
            found.setdefault(one, f"p={name}{'B' if one == place else 'I'}")


def _inside(words: Sequence[Word], spans: Iterable[Span]) -> set[int]:
    """The places of the words within any of the spans, which are in reading order."""
    found: set[int] = set()
    place = 0
    for span in spans:
        while place < len(words) and words[place].end <= span.start:
            place += 1
        while place < len(words) and words[place].start < span.end:
            found.add(place)
            place += 1
    return found


def _rules(
    words: Sequence[Word], candidates: Sequence[Candidate], decided: Mapping[str, Decision]
) -> dict[int, tuple[str, str]]:
    """What the rules say of each word: where it stands in a candidate, and its sort; and how sure they are, 0 to 4."""
    found: dict[int, tuple[str, str]] = {}
    place = 0
    for candidate in candidates:
        decision = decided[candidate.surface]
        sure = str(int(decision.confidence * 5))
        titled = "t" if candidate.title is not None else ""
        while place < len(words) and words[place].end <= candidate.span.start:
            place += 1
        first = True
        while place < len(words) and words[place].start < candidate.span.end:
            found[place] = (f"{'B' if first else 'I'}{decision.sort.name}{titled}", sure)
            first = False
            place += 1
    return found
