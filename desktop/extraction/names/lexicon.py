"""The word lists by which English names are recognised, from resources/words/names."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from db.model.actor import ActorKind
from desktop.settings import resource

_KINDS = {kind.value: kind for kind in ActorKind}


class Head(NamedTuple):
    """What a word like "Ministry" or "River" makes of a name: its kind, or None for what is no actor ("Treaty")."""

    kind: ActorKind | None


@dataclass(frozen=True, eq=False, slots=True)
class Lexicon:
    """All lists. Words keep their capitals, except `function` and `common`, which are in lower case.

    It is equal to itself alone, so that caches can hold it.
    """

    given: frozenset[str]
    family: frozenset[str]
    places: frozenset[str]
    organisations: dict[str, ActorKind]
    last: dict[str, Head]
    first: dict[str, Head]
    titles: frozenset[str]
    modifiers: frozenset[str]
    """Those of the titles that stand only before others: "Foreign", "Prime"."""
    function: frozenset[str]
    common: frozenset[str]
    clues: dict[str, dict[str, tuple[str, ...]]]
    """The sections of clues.toml with their words."""

    def words(self, name: str) -> frozenset[str]:
        """A set of words of the section `words`."""
        return _word_set(name)

    def endings(self, name: str) -> tuple[str, ...]:
        """The same as `str.endswith` takes them."""
        return _endings(name)


@cache
def lexicon() -> Lexicon:
    """The lists, read once.

    Raises:
        OSError: a file is missing.
    """
    heads = tomllib.loads(_read("heads.toml"))
    titles = _lines("titles.txt").split()
    return Lexicon(
        given=frozenset(_lines("given-names.txt").split()),
        family=frozenset(_lines("family-names.txt").split()),
        places=frozenset(_separated(_lines("places.txt"))),
        organisations=_by_kind(tomllib.loads(_read("organisations.toml"))),
        last=_heads(heads["last"]),
        first=_heads(heads["first"]),
        titles=frozenset(title.removesuffix("=") for title in titles),
        modifiers=frozenset(title.removesuffix("=") for title in titles if title.endswith("=")),
        function=frozenset(_lines("function-words.txt").split()),
        common=frozenset(_lines("common.txt").split()),
        clues={
            section: {name: tuple(word.replace("_", " ") for word in words.split()) for name, words in lists.items()}
            for section, lists in tomllib.loads(_read("clues.toml")).items()
        },
    )


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words."""
    return "(?:" + "|".join(map(re.escape, words)) + ")"


@cache
def _word_set(name: str) -> frozenset[str]:
    return frozenset(lexicon().clues["words"][name])


@cache
def _endings(name: str) -> tuple[str, ...]:
    return tuple(sorted(_word_set(name)))


def _heads(lists: dict[str, str]) -> dict[str, Head]:
    return {word: Head(_KINDS.get(kind)) for kind, words in lists.items() for word in words.split()}


def _by_kind(lists: dict[str, str]) -> dict[str, ActorKind]:
    return {name: _KINDS[kind] for kind, names in lists.items() for name in _separated(names)}


def _separated(names: str) -> list[str]:
    return [name.strip() for line in names.split("\n") for name in line.split(";") if name.strip()]


def _lines(name: str) -> str:
    """The file without its lines of comment."""
    return "\n".join(line for line in _read(name).split("\n") if not line.startswith("#"))


def _read(name: str) -> str:
    return resource(f"words/names/{name}").read_text(encoding="utf-8")
