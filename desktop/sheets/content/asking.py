"""The exercises of a sheet: made from the lesson, each with what the others on its pages show in mind."""

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import NamedTuple

from desktop.exercises.claims import claim_evidence_reply
from desktop.exercises.disclosure import Disclosure
from desktop.exercises.gaps import cloze
from desktop.exercises.glossaries import blank_glossary
from desktop.exercises.matching import match_dates, match_descriptions, match_roles
from desktop.exercises.ordering import put_in_order
from desktop.exercises.positions import two_positions
from desktop.exercises.sorting import fact_claim_judgement
from desktop.exercises.speakers import who_said
from desktop.exercises.timelines import blank_timeline
from desktop.exercises.truths import true_or_false
from desktop.exercises.values import Ask, Exercise
from desktop.exercises.words import loaded_words
from desktop.sheets.content.arrangement import Pages
from desktop.sheets.design import Given, Part, PartKind
from desktop.sheets.material import Material
from desktop.wording.language import Language

_K = PartKind
_MAKERS: dict[PartKind, Callable[[Ask], Exercise]] = {
    _K.CLOZE: cloze,
    _K.DESCRIPTIONS: match_descriptions,
    _K.ROLES: match_roles,
    _K.DATES: match_dates,
    _K.ORDER: put_in_order,
    _K.WHO: who_said,
    _K.TRUE_FALSE: true_or_false,
    _K.POSITIONS: two_positions,
    _K.SORT: fact_claim_judgement,
    _K.CLAIMS: claim_evidence_reply,
    _K.LOADED: loaded_words,
}


class Asked(NamedTuple):
    """A version's exercises by part.

    `told` are the parts that are not asked since what they would ask stands elsewhere on the pages without the text.
    """

    exercises: Mapping[PartKind, Exercise]
    told: frozenset[PartKind]


def ask_all(
    material: Material, sets: Sequence[Pages], shown: Sequence[str], seed: int, version: int, language: Language
) -> Asked:
    """Make the exercises of all page sets. `shown` are the texts that stand on every page: title, source, foot.

    The same values give the same exercises; another version has the same questions, otherwise arranged.
    """
    disclosure = Disclosure()
    for text in shown:
        disclosure.show(text)
    exercises: dict[PartKind, Exercise] = {}
    told: set[PartKind] = set()
    for pages in sets:
        if pages.recall and any(part.kind is PartKind.QUESTIONS for part in pages.parts):
            for question in material.questions:
                disclosure.show(question.prompt)
        for part in pages.parts:
            if part.kind in _MAKERS or part.kind in (PartKind.BLANK_TIMELINE, PartKind.BLANK_GLOSSARY):
                ask = _ask(material, part, seed, version, language, disclosure if pages.recall else None)
                made = exercises[part.kind] = _make(part, ask)
                if pages.recall:
                    disclosure.keep(made)
                    if made.too_few and not _make(part, ask._replace(disclosure=None)).too_few:
                        told.add(part.kind)
    return Asked(exercises, frozenset(told))


def _ask(
    material: Material, part: Part, seed: int, version: int, language: Language, disclosure: Disclosure | None
) -> Ask:
    """Random numbers come from a text, which is the same in every process."""
    source = f"{material.lesson.article.uuid} {seed} {part.kind}"
    choose, shuffle = Random(source), Random(f"{source} {version}")
    return Ask(material.lesson, choose, shuffle, part.items, disclosure, language, material.forms)


def _make(part: Part, ask: Ask) -> Exercise:
    if part.kind is PartKind.BLANK_TIMELINE:
        return blank_timeline(ask, dates_given=part.given is Given.FIRST)
    if part.kind is PartKind.BLANK_GLOSSARY:
        return blank_glossary(ask, names_given=part.given is Given.FIRST)
    return _MAKERS[part.kind](ask)
