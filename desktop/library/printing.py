"""Everything that a sheet of an article is made from."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from db.model.actor import Actor, ActorKind
from db.model.lesson import Lesson
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.questions import questions
from desktop.library.schooling import school
from desktop.sheets.material import Material

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
        text = self._lesson.article.text
        found = ((actor.uuid, _forms(actor, text)) for actor in self._lesson.actors)
        return {uuid: forms for uuid, forms in found if forms}

    def __getitem__(self, uuid: str) -> tuple[str, ...]:
        return self._found[uuid]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def _forms(actor: Actor, text: str) -> tuple[str, ...]:
    from desktop.extraction.entries import entries  # imported late: they are read only for sheets without the text

    names = (actor.name, *actor.aliases)
    if actor.kind in _NOT_IN_ENTRIES:
        return ()
    looked_up = (entries().by_name(name) for name in names)
    fitting = [one for one in looked_up if one is not None and (not one.only_with or one.only_with in text)]
    words = dict.fromkeys(word for one in fitting for word in (one.name, *one.aliases, *one.demonyms))
    return tuple(word for word in words if word not in names)
