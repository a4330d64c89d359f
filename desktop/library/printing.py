"""Everything that a sheet of an article is made from."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from db.model.actor import Actor, ActorKind
from db.model.lesson import Lesson
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.questions import questions
from desktop.library.schooling import school
from desktop.sheets.material import Material

if TYPE_CHECKING:
    from desktop.extraction.entries import Entry

_NOT_IN_ENTRIES = frozenset({ActorKind.PERSON, ActorKind.SHIP})
"""A person called Jordan and a ship called Britannia have no people."""


def material(library: Library, article_id: int) -> Material:
    """A lesson with the teacher's questions and the school's head.

    The other words for its actors are looked up when they are first asked for.

    Raises:
        MissingError: there is no such article.
        DamagedError: its rows do not fit together.
    """
    lesson = read_lesson(library, article_id)
    return Material(lesson, questions(library, article_id), school(library), Forms(lesson))


class Forms(Mapping[str, tuple[str, ...]]):
    """By an actor's uuid, words for it that are none of its names in the lesson: "French" for France.

    They are those of the bundled entries. Towns are left out: a visit to Paris does not say which state is meant.
    """

    def __init__(self, lesson: Lesson) -> None:
        """Look nothing up yet: the entries take some 20 ms, and only sheets without the text need them."""
        self._lesson = lesson

    @cached_property
    def _found(self) -> dict[str, tuple[str, ...]]:
        known = {actor.uuid: _entries_of(actor) for actor in self._lesson.actors}
        states = {entry.name for entries in known.values() for entry in entries}
        found: dict[str, tuple[str, ...]] = {}
        for actor in self._lesson.actors:
            fitting = (one for one in known[actor.uuid] if not one.only_with or self._names(one.only_with, states))
            words = dict.fromkeys(word for one in fitting for word in (one.name, *one.aliases, *one.demonyms))
            forms = tuple(word for word in words if word not in (actor.name, *actor.aliases))
            if forms:
                found[actor.uuid] = forms
        return found

    def _names(self, state: str, states: set[str]) -> bool:
        return state in states or state in self._lesson.article.text

    def __getitem__(self, uuid: str) -> tuple[str, ...]:
        return self._found[uuid]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def _entries_of(actor: Actor) -> "tuple[Entry, ...]":
    """The entries that one of an actor's names stands for."""
    from desktop.extraction.entries import entries  # imported late: they are read only for sheets without the text

    if actor.kind in _NOT_IN_ENTRIES:
        return ()
    found = (entries().by_name(name) for name in (actor.name, *actor.aliases))
    return tuple(dict.fromkeys(one for one in found if one is not None))
