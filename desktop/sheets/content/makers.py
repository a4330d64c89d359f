"""Which function of desktop.exercises asks for which part. Imported late: a sheet to read needs none of them."""

from collections.abc import Callable

from desktop.exercises.claims import claim_evidence_reply
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
from desktop.sheets.design import Given, Part, PartKind

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


def make(part: Part, ask: Ask) -> Exercise:
    """The exercise of a part."""
    if part.kind is PartKind.BLANK_TIMELINE:
        return blank_timeline(ask, dates_given=part.given is Given.FIRST)
    if part.kind is PartKind.BLANK_GLOSSARY:
        return blank_glossary(ask, names_given=part.given is Given.FIRST)
    return _MAKERS[part.kind](ask)
