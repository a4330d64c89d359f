"""How tests ask: a sheet of exercises of a lesson, seeded by words, with the text or without."""

from collections.abc import Callable, Sequence
from random import Random

from db.model.lesson import Lesson
from desktop.exercises.disclosure import Disclosure
from desktop.exercises.gaps import cloze
from desktop.exercises.matching import match_dates, match_descriptions, match_roles
from desktop.exercises.ordering import put_in_order
from desktop.exercises.values import Ask, Exercise, Item

Make = Callable[[Ask], Exercise]
ALL: tuple[Make, ...] = (cloze, match_descriptions, match_roles, match_dates, put_in_order)
FORMS = {
    "Libya": ("Libyan", "Libyans"),
    "Russia": ("Russian", "Russians"),
    "Egypt": ("Egyptian", "Egyptians"),
    "France": ("French",),
}
"""More words that lead to actors, by name."""


def ask(
    lesson: Lesson, seed: int = 1, version: int = 0, most: int = 6, disclosure: Disclosure | None = None, part: str = ""
) -> Ask:
    forms = {actor.uuid: FORMS[actor.name] for actor in lesson.actors if actor.name in FORMS}
    return Ask(lesson, Random(f"{seed} {part}"), Random(f"{seed} {version} {part}"), most, disclosure, forms=forms)


def made(make: Make, lesson: Lesson, seed: int = 1, version: int = 0, most: int = 6) -> Exercise:
    """One exercise with the text."""
    return make(ask(lesson, seed, version, most, part=make.__name__))


def sheet(
    lesson: Lesson, always: Sequence[str], seed: int = 1, version: int = 0, most: int = 6, makes: Sequence[Make] = ALL
) -> list[Exercise]:
    """A sheet without the text, in this order of exercises."""
    disclosure = Disclosure()
    for text in always:
        disclosure.show(text)
    found: list[Exercise] = []
    for make in makes:
        found.append(make(ask(lesson, seed, version, most, disclosure, make.__name__)))
        disclosure.keep(found[-1])
    return found


def without_order(exercise: Exercise) -> list[Item]:
    """Items in an order of their own, to compare versions that show them in different ones."""
    return sorted(exercise.items, key=lambda item: (item.prompt, item.answers))
