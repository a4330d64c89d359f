"""The exercises of a sheet: made from the lesson, each with what the others on its pages show in mind."""

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from desktop.exercises.values import Ask, Exercise
from desktop.sheets.content.arrangement import Pages
from desktop.sheets.design import EXERCISES, Part, PartKind
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled
from desktop.wording.language import Language

if TYPE_CHECKING:
    from desktop.exercises.disclosure import Disclosure


_FIRST = (PartKind.WHO, PartKind.TRUE_FALSE, PartKind.DESCRIPTIONS, PartKind.DATES, PartKind.CLOZE)
"""What chooses first among the exercises of pages without the text, wherever it stands on them: what one asks, another
cannot. Of all orders of these five, this one left most kinds with enough to ask on the bundled articles."""


class Asked(NamedTuple):
    """A version's exercises by part.

    `told` are the parts that are not asked since what they would ask stands elsewhere on the pages without the text.
    """

    exercises: Mapping[PartKind, Exercise]
    told: frozenset[PartKind]


def ask_all(
    material: Material,
    sets: Sequence[Pages],
    shown: Sequence[str],
    seed: int,
    version: int,
    language: Language,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Asked:
    """Make the exercises of all page sets. `shown` are the texts that stand on every page: title, source, foot.

    The same values give the same exercises; another version has the same questions, otherwise arranged.

    Raises:
        SheetCancelled: `cancelled` said so; it is asked before each exercise is made.
    """
    if not any(map(_exercises, sets)):
        return Asked({}, frozenset())
    from desktop.exercises.disclosure import Disclosure  # imported late: a sheet to read asks nothing
    from desktop.sheets.content.makers import make

    disclosure = Disclosure()
    for text in shown:
        disclosure.show(text)
    exercises: dict[PartKind, Exercise] = {}
    told: set[PartKind] = set()
    for pages in sets:
        if pages.recall and any(part.kind is PartKind.QUESTIONS for part in pages.parts):
            for question in material.questions:
                disclosure.show(question.prompt)
        for part in _exercises(pages):
            if cancelled():
                raise SheetCancelled
            ask = _ask(material, part, seed, version, language, disclosure if pages.recall else None)
            made = exercises[part.kind] = make(part, ask)
            if pages.recall:
                disclosure.keep(made)
                if made.too_few and not make(part, ask._replace(disclosure=None)).too_few:
                    told.add(part.kind)
    return Asked(exercises, frozenset(told))


def _exercises(pages: Pages) -> list[Part]:
    """The parts whose questions are made from the lesson, in the order in which they choose what to ask."""
    made = [part for part in pages.parts if part.kind in EXERCISES and part.kind is not PartKind.QUESTIONS]
    return sorted(made, key=_turn) if pages.recall else made


def _turn(part: Part) -> int:
    return _FIRST.index(part.kind) if part.kind in _FIRST else len(_FIRST)


def _ask(
    material: Material, part: Part, seed: int, version: int, language: Language, disclosure: "Disclosure | None"
) -> Ask:
    """Random numbers come from a text, which is the same in every process."""
    source = f"{material.lesson.article.uuid} {seed} {part.kind}"
    choose, shuffle = Random(source), Random(f"{source} {version}")
    return Ask(material.lesson, choose, shuffle, part.items, disclosure, language, material.forms)
