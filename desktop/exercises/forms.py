"""Which words name an actor or a date, or give it away."""

import re
from collections.abc import Iterator
from functools import lru_cache

from db.model.actor import Actor, ActorKind
from db.model.moment import Moment, Precision, civil_from
from desktop.exercises.months import ALONE, MONTHS
from desktop.exercises.spotting import Forms
from desktop.wording.dates import describe
from desktop.wording.language import ENGLISH, Language

__all__ = ["Forms", "actor_forms", "date_forms", "date_hints"]

_ARTICLE = re.compile(r"^(?:(?:the|a|an|der|die|das|le|la|les|il|lo|el|los|las)\s+|l['’])", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_PARTICLES = (
    "al el ul ad an as ash at az ibn ben bin bint abu abd abdul umm von van der den de del della di da do dos du des "
    "le la les las los mac mc of the and und et y e i jr sr бен ибн аль эль ад де фон ван أبو ابن بن آل عبد بنت بو "
    "אבו בן בת"
)
_TITLES = (
    "mr mrs ms dr prof sir lord lady dame saint san santa st king queen prince princess emperor empress sultan sheikh "
    "shah pope president prime minister general colonel captain major marshal field admiral senator governor mayor "
    "ambassador chancellor secretary judge rabbi imam mullah ayatollah doctor professor"
)
_SAYS_NOTHING = frozenset(f"{_PARTICLES} {_TITLES}".split())
"""Words in people's names that name nobody."""
_SMALL = frozenset(
    {"of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "du", "des", "der", "die", "das", "und"}
)


@lru_cache(maxsize=1024)
def actor_forms(actor: Actor, more: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The words that name an actor: names in all scripts, a person's each alone, an acronym, and `more`.

    `Forms` finds them inflected, so possessives, plurals and cases are not among them.
    """
    whole = [actor.name, *actor.aliases, *(original.name for original in actor.originals), *more]
    found = [_ARTICLE.sub("", name.strip()) or name for name in whole]
    if actor.kind is ActorKind.PERSON:
        found += [word for name in whole for word in _significant(name)]
    else:
        found += [shorter for name in whole for shorter in (*_acronyms(name), *_shorter(name))]
    return tuple(dict.fromkeys(name for name in found if name.strip()))


def _significant(name: str) -> Iterator[str]:
    """The words of a person's name that name this person, none of them an initial; none of "the Libyan strongman"."""
    words = [word for word in _WORD.findall(_ARTICLE.sub("", name)) if word.casefold() not in _SAYS_NOTHING]
    if not any(word.islower() for word in words):
        yield from (word for word in words if len(word) > 1)


def _acronyms(name: str) -> Iterator[str]:
    """What a name of several words with capitals is shortened to: GNA."""
    words = [word for word in _WORD.findall(name) if word.casefold() not in _SMALL]
    letters = "".join(word[0] for word in words)
    if len(letters) > 1 and letters.isupper():
        yield letters


def _shorter(name: str) -> Iterator[str]:
    """What a name of several words is cut to: "Defence Ministry" of the Russian one, "Supreme Court" of Libya's."""
    words = _ARTICLE.sub("", name).split()
    if len(words) > 2 and words[1].casefold() not in _SMALL:
        yield " ".join(words[1:])
    for place in range(2, len(words)):
        if words[place].casefold() in _SMALL:
            yield " ".join(words[:place])
            break


@lru_cache(maxsize=512)
def date_forms(moment: Moment, language: Language = ENGLISH) -> tuple[str, ...]:
    """The ways in which articles and the program write a date: in words, in figures, as EDTF.

    `Forms` finds an English month beside a number in all languages of `MONTHS`.

    A day is also given away without its year ("on January 11"). An interval is given away by both its ends together.
    """
    found = [describe(moment, language), describe(moment, language, short=True), str(moment)]
    ends = _unmarked(moment)
    if len(ends) == 1:
        found += _date_forms(ends[0], language)
    else:
        first, last = (_date_forms(end, language) for end in ends)
        found += [f"{one}{link}{other}" for one in first for other in last for link in ("–", " to ", " and ")]
    return tuple(dict.fromkeys(form for form in found if form))


@lru_cache(maxsize=512)
def date_hints(moment: Moment, language: Language = ENGLISH) -> tuple[str, ...]:
    """The forms of a date, and words that tell part of it: its years, its months. For the words that ask for it."""
    found = list(date_forms(moment, language))
    for end in _unmarked(moment):
        year, month, _ = _civil(end)
        found.append(str(year if year > 0 else 1 - year))
        if end.precision <= Precision.MONTH:
            found += ALONE[month - 1]
    return tuple(dict.fromkeys(found))


def _unmarked(moment: Moment) -> list[Moment]:
    """The one date, or both ends that are known and not the same, without "about" and "uncertain"."""
    ends = dict.fromkeys(end.rstrip("~?%") for end in str(moment).split("/") if end not in ("", ".."))
    return [Moment(end) for end in ends]


def _civil(moment: Moment) -> tuple[int, int, int]:
    return civil_from(moment.earliest or 0)


def _date_forms(date: Moment, language: Language) -> list[str]:
    """The forms of a date without marks."""
    year, month, day = _civil(date)
    said = str(year if year > 0 else 1 - year)
    found = [str(date), describe(date, language), describe(date, language, short=True)]
    name = MONTHS[month - 1][0]
    names = (name, *(name for name in MONTHS[month - 1] if " " in name))
    if date.precision is Precision.DAY:
        found += [form for name in names for form in (f"{day} {name}", f"{name} {day}")]
        found += [f"{day} of {name}", f"{day} de {name}"]
        found += [f"{day}.{month}.{said}", f"{day}/{month}/{said}", f"{month}/{day}/{said}", f"{said}/{month}/{day}"]
    elif date.precision is Precision.MONTH:
        found += [f"{name}{link}{said}" for name in names for link in (" ", " of ", " de ")]
        found.append(f"{month}/{said}")
    elif date.precision is Precision.YEAR:
        found.append(said)
    elif date.precision is Precision.CENTURY and year > 0:
        found += [f"{year // 100 + 1}th century", f"{year}s"]
    return found
