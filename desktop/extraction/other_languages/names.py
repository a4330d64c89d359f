"""Names in languages other than English, found by their capital letters."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence
from db.model.suggestion import ActorSuggestion
from desktop.extraction.other_languages.grouping import Candidate, grouped
from desktop.extraction.other_languages.runs import Run, Word, runs, words
from desktop.extraction.other_languages.stems import states, stem
from desktop.extraction.other_languages.words import bundled

_SURE, _LIKELY, _GUESSED, _WEAK = 0.6, 0.5, 0.4, 0.3
_MOST_WORDS = 7
_LEAST_MENTIONS = 2
_TAILS = 4
_REACH = 24
_ADJECTIVE = re.compile(r"(?:e|en|er|es|em)$")
_SCRIPTS_WITHOUT_CAPITALS = frozenset({"ar", "fa", "he", "ur", "zh", "ja", "ko", "th", "hi", "ka", "am", "bn", "ta"})

STATE = Sentence("The name of a state. Suggestions in this language are weaker than in English.")
ACRONYM = Sentence("A short form in capital letters. Suggestions in this language are weaker than in English.")
CAPITALS = Sentence(
    "Capital letters, as names have them; the kind is a guess. Suggestions in this language are weaker than in English."
)


def names_by_capitals(text: str, language: str, taken: Sequence[Span] = ()) -> list[ActorSuggestion]:
    """The actors that a text in a language (ISO 639-1) seems to name, in order of first appearance.

    Nothing in `taken`, the mentions of known actors, is offered again. No confidence is above 0.6. Scripts without
    capital letters, such as Arabic, give nothing.
    """
    if language in _SCRIPTS_WITHOUT_CAPITALS:
        return []
    return grouped(_Finder(text, language, taken).candidates(), language)


class _Finder:
    """Finds the names of one text."""

    def __init__(self, text: str, language: str, taken: Sequence[Span]) -> None:
        self._text, self._language = text, language
        self._table: Mapping[str, Any] = bundled(language)["names"]
        self._taken = bytearray(len(text))
        for span in taken:
            self._take(span)
        self._words = words(text, language)
        self._lower = {word.text for word in self._words if word.text.islower()}
        self._surnames: frozenset[str] = frozenset()
        self._particles: dict[str, str] = {}
        self._same: dict[str, list[Word]] = defaultdict(list)
        for word in self._words:
            if word.capital:
                self._same[word.text].append(word)
        self._alone: dict[str, bool] = {}
        self._inner = Counter(self._stem(word) for word in self._words if word.capital and not word.first)

    def candidates(self) -> list[Candidate]:
        """All names, in reading order and without overlaps."""
        found = runs(self._words, self._language)
        self._surnames = frozenset(self._stem(run.last) for run in found if run.title or len(run.words) > 1)
        self._particles = {
            self._stem(run.last): run.words[-2].text
            for run in found
            if len(run.words) > 2 and not run.words[-2].capital
        }
        made = [made for run in found if (made := self._organisation(run))]
        made += self._states()
        for run in found:
            for piece in self._free_pieces(run):
                candidate = self._name(piece)
                if candidate is not None:
                    made.append(candidate)
        return sorted(made, key=lambda one: one.span)

    # ---- organisations and states ----

    def _organisation(self, run: Run) -> Candidate | None:
        """A name of several words that begins or ends as those of organisations do ("Conseil de sécurité")."""
        start, end = run.span
        kind = self._table.get("heads", {}).get(run.words[0].text) or self._german_kind(run)
        if kind is None and len(run.words) == 1 and (small := self._small_head(start)):
            start, kind = small
        tail = self._tail(end, headed=kind is not None and start == run.span.start)
        if kind is None and tail:
            kind = self._table.get("last", {}).get(self._text[:tail].rsplit(maxsplit=1)[-1])
        span = Span(start, tail or end)
        name = self._text[span.start : span.end]
        if kind is None or " " not in name or any(self._taken[span.start : span.end]):
            return None
        if states(self._language)[1].fullmatch(name):
            return None
        self._take(span)
        return Candidate(span, tuple(name.split()), ActorKind(kind), _LIKELY, CAPITALS)

    def _german_kind(self, run: Run) -> str | None:
        """In German the head comes last, behind an adjective: "Vereinte Nationen"."""
        if not self._table.get("nouns_have_capitals") or len(run.words) == 1:
            return None
        return self._table["heads"].get(run.last.text) if _ADJECTIVE.search(run.words[0].text) else None

    def _small_head(self, start: int) -> tuple[int, str] | None:
        """Where a head without a capital begins before `start`, and its kind: "ministère de la Défense"."""
        heads: Mapping[str, str] = self._table.get("small_heads", {})
        if not heads:
            return None
        pattern = rf"(?<!\w)({'|'.join(heads)})\s(?:{_regex(self._table['links'])})\s?$"
        head = re.search(pattern, self._text[max(0, start - _REACH) : start])
        return (start - len(head.group()), heads[head.group(1)]) if head else None

    def _tail(self, end: int, *, headed: bool) -> int | None:
        """Where the small words of an organisation's name end ("Armée nationale libyenne"), None without any."""
        if "last" in self._table:
            last = "|".join(self._table["last"])
            pattern = rf"(?:\s{self._table['tails']}){{0,{_TAILS}}}\s(?:{last})(?!\w)"
        elif "tails" in self._table:
            more = f"(?:{_regex(self._table['links'])})\\s?\\w+" if headed else "(?!)"
            pattern = rf"(?:\s(?:{self._table['tails']}|{more})(?!\w)){{1,{_TAILS}}}"
        else:
            return None
        tail = re.compile(pattern).match(self._text, end)
        return tail.end() if tail else None

    def _states(self) -> Iterator[Candidate]:
        known, pattern = states(self._language)
        for match in pattern.finditer(self._text):
            span = Span(*match.span())
            if any(self._taken[span.start : span.end]) or match.lastindex is None:
                continue
            self._take(span)
            name = known[match.lastindex - 1]
            yield Candidate(span, tuple(name.split()), ActorKind.STATE, _SURE, STATE, canonical=name)

    # ---- all others ----

    def _free_pieces(self, run: Run) -> Iterator[Run]:
        """What is left of a run between places that are taken."""
        piece: list[Word] = []
        for word in run.words:
            if any(self._taken[word.start : word.end]):
                yield from self._piece(run, piece)
                piece = []
            else:
                piece.append(word)
        yield from self._piece(run, piece)

    def _piece(self, run: Run, piece: list[Word]) -> Iterator[Run]:
        whole = len(piece) == len(run.words)
        start, end = 0, len(piece)
        while start < end and not piece[start].capital:
            start += 1
        while end > start and not piece[end - 1].capital:
            end -= 1
        if start < end:
            yield run._replace(words=tuple(piece[start:end])) if whole else Run(tuple(piece[start:end]), "", "", False)

    def _name(self, run: Run) -> Candidate | None:
        run = self._without_noun(self._without_opener(run))
        if not self._is_name(run):
            return None
        kind, confidence, reason = self._kind(run)
        span = self._with_particle(run)
        name = tuple(self._text[span.start : span.end].split())
        return Candidate(span, name, kind, confidence, reason, titled=bool(run.title), acronym=run.acronym)

    def _with_particle(self, run: Run) -> Span:
        """The span of a name; that of a surname with its particle, if a full name of the text has one ("de Gaulle")."""
        span = run.span
        particle = self._particles.get(self._stem(run.last), "") if len(run.words) == 1 else ""
        start = span.start - len(particle) - 1
        if particle and start >= 0 and self._text[start : span.start].casefold() == f"{particle} ":
            return Span(start, span.end)
        return span

    def _without_opener(self, run: Run) -> Run:
        """The run without a first word that only opens the sentence: elsewhere the text writes it small."""
        opener = run.words[0]
        if run.first and len(run.words) > 1 and opener.text.casefold() in self._lower:
            return Run(run.words[1:], opener.text.casefold(), "", False)
        return run

    def _without_noun(self, run: Run) -> Run:
        """In German the run without nouns behind a name: "Haftars Armee"."""
        kept = run.words
        while len(kept) > 1 and self._table.get("nouns_have_capitals") and self._is_noun(kept[-1]):
            kept = kept[:-1]
        return run._replace(words=kept)

    def _is_name(self, run: Run) -> bool:
        first = run.words[0]
        if len(run.words) > _MOST_WORDS or (len(first.text) == 1 and len(run.words) == 1):
            return False
        if run.acronym:
            return True
        if first.text in self._table.get("no_actors", "").split():
            return False
        if len(run.words) == 1:
            if first.text in self._table.get("heads", {}) or self._is_adjective(first):
                return False
            if run.first and not self._inner[self._stem(first)]:
                return False
            if self._is_people(run):
                return False
        return self._is_german_name(run) if self._table.get("nouns_have_capitals") else True

    def _is_adjective(self, word: Word) -> bool:
        """In Russian the first word of a longer name: "Беловежские соглашения"; surnames come in other forms too."""
        ending = self._table.get("adjective")
        return bool(ending and re.search(ending, word.text)) and self._inner[self._stem(word)] < _LEAST_MENTIONS

    def _is_people(self, run: Run) -> bool:
        """In French people have a capital as well: "les Russes"."""
        peoples = self._table.get("peoples")
        if not peoples or not re.fullmatch(self._table["plural"], run.before):
            return False
        return re.search(rf"{peoples}$", run.words[0].text) is not None

    def _is_german_name(self, run: Run) -> bool:
        """All nouns have capitals: a name is two of them, a surname, or one that comes again without an article."""
        last = run.last
        if run.title or (len(run.words) == 1 and self._stem(last) in self._surnames):
            return True
        if len(run.words) > 1:
            return not (run.first and _ADJECTIVE.search(run.words[0].text)) and not self._is_noun(last)
        if last.text not in self._alone:
            self._alone[last.text] = self._stands_alone(last)
        return self._alone[last.text]

    def _stands_alone(self, word: Word) -> bool:
        """Whether a single word comes again and never has an article or adjective before it."""
        same = self._same[word.text]
        if len(same) < _LEAST_MENTIONS or self._is_noun(word):
            return False
        return not any(self._has_article(one) for one in same)

    def _is_noun(self, word: Word) -> bool:
        if word.text in self._table["heads"]:
            return True
        return re.fullmatch(self._table["noun"], word.text) is not None

    def _has_article(self, word: Word) -> bool:
        before = self._text[max(0, word.start - 24) : word.start]
        return (
            re.search(rf"(?<!\w)(?i:{self._table['articles']}|\d+|[a-zäöüß]{{3,}}(?:en|er|es|em|e))\s$", before)
            is not None
        )

    def _kind(self, run: Run) -> tuple[ActorKind, float, Sentence]:
        """A guess: titles and several words mean a person, "in" and the like a place."""
        if run.acronym:
            return ActorKind.ORGANISATION, _LIKELY, ACRONYM
        if run.title:
            return ActorKind.PERSON, _SURE, _titled(run.title)
        if len(run.words) > 1:
            german = self._table.get("nouns_have_capitals") and run.before in self._table["articles"].split("|")
            return ActorKind.ORGANISATION if german else ActorKind.PERSON, _GUESSED, CAPITALS
        if run.before and run.before in self._table.get("at", "").split("|"):
            return ActorKind.PLACE, _GUESSED, CAPITALS
        return ActorKind.PERSON, _WEAK, CAPITALS

    def _stem(self, word: Word) -> str:
        return stem(word.text, self._language)

    def _take(self, span: Span) -> None:
        self._taken[span.start : span.end] = b"\1" * (span.end - span.start)


def _regex(pattern: str) -> str:
    return pattern.replace("’", "['’]")


def _titled(title: str) -> Sentence:
    return Sentence(
        "“{title}” stands before the name. Suggestions in this language are weaker than in English.", title=title
    )
