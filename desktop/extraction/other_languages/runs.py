"""Runs of words with capital letters, which may be names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from db.model.article import Span
from desktop.extraction.other_languages.words import bundled, months, weekdays

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*")
_OPENS_SENTENCE = re.compile(r"[.!?…:;\n\"“„«‘()\[]|[–—]\s")
_CLOSES_NOTHING = re.compile(r"\.\s$")
_ROMAN = re.compile(r"[IVXLC]+(?:er|ère|e|ème)?")
_ACRONYM = re.compile(r"(?=(?:[^\W\d_].*){2})(?:[^\W\d_a-zа-яё]\.?){2,7}")
_ATTACHED_ARTICLE = re.compile(r"(?:al|el|ul|an|ar|as|ash|аль|эль|ас|аш|ар)[-‐‑]")
_MOST_PARTICLES = 3
_GAPS = frozenset((" ", "\u00a0", "’", "'"))


class Word(NamedTuple):
    """A word, with what stands between it and the word before. `first`: its capital may be that of a sentence."""

    start: int
    end: int
    text: str
    gap: str
    first: bool

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital letter, behind an Arabic article too ("al-Sisi")."""
        article = _ATTACHED_ARTICLE.match(self.text)
        return self.text[article.end() if article else 0].isupper()


class Run(NamedTuple):
    """Words that may be one name; `before` is the word before it in lower case, "" if there is none.

    `title` is the title that stands before it ("général"), "" without one. `first`: it opens its sentence.
    """

    words: tuple[Word, ...]
    before: str
    title: str
    first: bool

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        return Span(self.words[0].start, self.words[-1].end)

    @property
    def last(self) -> Word:
        """The word that would be a person's surname."""
        return self.words[-1]

    @property
    def acronym(self) -> bool:
        """Whether it is one word of capitals alone ("ONU"), no Roman number."""
        only = self.words[0].text
        return len(self.words) == 1 and bool(_ACRONYM.fullmatch(only)) and not _ROMAN.fullmatch(only)


class Lists(NamedTuple):
    """The word lists of one language, casefolded, as far as runs need them."""

    common: frozenset[str]
    titles: frozenset[str]
    particles: frozenset[str]
    dates: frozenset[str]
    elisions: re.Pattern[str] | None
    title_endings: tuple[str, ...]


@cache
def lists(language: str) -> Lists:
    """The lists of a language; empty ones where it has no file."""
    table: Mapping[str, Any] = bundled(language)["names"]
    elisions = table.get("elisions", "")
    return Lists(
        common=_folded(table.get("common", "")) | frozenset(elisions.split("|")),
        titles=_folded(table.get("titles", "")),
        particles=frozenset(table.get("particles", "").split("|")),
        dates=frozenset(months(language)) | frozenset(weekdays(language)),
        elisions=re.compile(rf"(?:{elisions})['’]", re.IGNORECASE) if elisions else None,
        title_endings=tuple(_folded(table.get("title_endings", ""))),
    )


def _folded(words: str) -> frozenset[str]:
    return frozenset(words.casefold().split())


def words(text: str, language: str) -> list[Word]:
    """All words in reading order; an elided article is a word of its own ("l’ONU")."""
    elisions = lists(language).elisions
    made: list[Word] = []
    end = 0
    for start, stop in _pieces(text, elisions):
        gap = text[end:start]
        made.append(Word(start, stop, text[start:stop], gap, _opens(gap, made, language)))
        end = stop
    return made


def _pieces(text: str, elisions: re.Pattern[str] | None) -> Iterator[tuple[int, int]]:
    for match in _WORD.finditer(text):
        start = match.start()
        while elisions and (elided := elisions.match(text, start, match.end())):
            yield start, elided.end() - 1
            start = elided.end()
        yield start, match.end()


def _opens(gap: str, before: Sequence[Word], language: str) -> bool:
    """Whether a word after this gap may have its capital from its place; not after an initial or a title."""
    if not before:
        return True
    if _CLOSES_NOTHING.fullmatch(gap):
        word = before[-1].text
        if (len(word) == 1 and word.isupper()) or (len(word) < 4 and word.casefold() in lists(language).titles):
            return False
    last = before[-1]
    return bool(_OPENS_SENTENCE.search(gap)) or (last.first and gap in ("’", "'"))


def runs(found: Sequence[Word], language: str) -> list[Run]:
    """Runs of capitalised words, without the title and the articles before them."""
    made: list[Run] = []
    place = 0
    while place < len(found):
        if not found[place].capital:
            place += 1
            continue
        end = _end_of_run(found, place, lists(language).particles)
        run = _trimmed(found, place, end, lists(language))
        if run is not None:
            made.append(run)
        place = end
    return made


def _end_of_run(found: Sequence[Word], start: int, particles: frozenset[str]) -> int:
    """The place after the last word of the run that begins at `start`."""
    end = start + 1
    while end < len(found):
        if found[end].capital and _is_joined(found[end], found[end - 1]):
            end += 1
            continue
        following = _after_particles(found, end, particles)
        if following is None:
            break
        end = following + 1
    return end


def _is_joined(word: Word, before: Word) -> bool:
    return word.gap in _GAPS or (word.gap == ". " and len(before.text) == 1)


def _after_particles(found: Sequence[Word], place: int, particles: frozenset[str]) -> int | None:
    """The place of the capitalised word after particles ("Charles de Gaulle"), None without one."""
    for length in range(1, _MOST_PARTICLES + 1):
        following = place + length
        if following >= len(found):
            return None
        joining = found[place:following]
        if not all(word.gap in _GAPS for word in (*joining, found[following])):
            return None
        if " ".join(word.text for word in joining) in particles and found[following].capital:
            return following
    return None


def _trimmed(found: Sequence[Word], start: int, end: int, known: Lists) -> Run | None:
    """The run without what only its place or its office gives a capital; None if nothing is left."""
    first, title = found[start].first, ""
    while start < end and (title_or_common := _is_no_name(found[start], known)):
        title = found[start].text if title_or_common == "title" else ""
        start += 1
        while start < end and not found[start].capital:
            start += 1
    if start == end:
        return None
    before = found[start - 1].text if start and found[start].gap in _GAPS else ""
    title = title or (before if _is_title(before.casefold(), known) else "")
    return Run(tuple(found[start:end]), before.casefold(), title, first and found[start].first)


def _is_no_name(word: Word, known: Lists) -> str:
    """What a capitalised word is if it is no part of a name: "title" or "common"; else ""."""
    folded = word.text.casefold()
    if _is_title(folded, known):
        return "title"
    number = len(word.text) > 1 and _ROMAN.fullmatch(word.text)
    return "common" if folded in known.common or folded in known.dates or number else ""


def _is_title(folded: str, known: Lists) -> bool:
    return folded in known.titles or (bool(known.title_endings) and folded.endswith(known.title_endings))
