"""Which parts stand on which pages, so that no part answers another's questions."""

from typing import NamedTuple

from db.model.sentence import mark
from desktop.sheets.blocks import Left
from desktop.sheets.design import EXERCISES, NAMES, Design, Part, PartKind
from desktop.wording.language import Language

_K = PartKind
TELLS = {
    _K.ORDER: frozenset({_K.TIMELINE, _K.ORGANISER}),
    _K.DATES: frozenset({_K.TIMELINE, _K.ORGANISER}),
    _K.BLANK_TIMELINE: frozenset({_K.TIMELINE, _K.ORGANISER}),
    _K.DESCRIPTIONS: frozenset({_K.CAST, _K.ORGANISER}),
    _K.BLANK_GLOSSARY: frozenset({_K.CAST, _K.WORDS, _K.ORGANISER}),
    _K.ROLES: frozenset({_K.CAST, _K.MAP, _K.ORGANISER}),
}
"""The parts that print the answers of an exercise side by side with what is asked.

The article is none of them: finding the answer there is what an exercise with the text is for.
"""

_AFTERWARDS = mark(
    "“{part}” answers questions of this sheet, so it is on pages of its own, to be handed out afterwards."
)
_FROM_MEMORY = mark(
    "“{part}” is asked without the text, so it is on pages of its own, for when what helps is put away."
)


class Pages(NamedTuple):
    """The parts of one page set, in order. `recall`: it is answered without the text."""

    parts: tuple[Part, ...]
    recall: bool = False


class Arrangement(NamedTuple):
    """The page sets in the order in which they are handed out, and which parts had to be moved."""

    sets: tuple[Pages, ...]
    moved: tuple[Left, ...]


def is_recall(part: Part, design: Design) -> bool:
    """Whether a part is answered without the text. Where the article is not printed, all that the program asks is.

    The teacher's own questions are, if the teacher says so: they may ask for an opinion.
    """
    if part.kind not in EXERCISES:
        return False
    article = design.part(PartKind.ARTICLE).on
    return part.recall or (not article and part.kind is not PartKind.QUESTIONS)


def arrange(design: Design, language: Language) -> Arrangement:
    """Spread the parts of a design over page sets.

    First comes what is worked on with the text, then what is asked without it, last what answers the former's questions
    outright. A set without a part is left out.
    """
    recall = tuple(part for part in design.shown if is_recall(part, design))
    others = tuple(part for part in design.shown if part not in recall)
    telling = frozenset(kind for part in others for kind in TELLS.get(part.kind, ()))
    afterwards = tuple(part for part in others if part.kind in telling)
    together = tuple(part for part in others if part.kind not in telling)
    sets = (Pages(together), Pages(recall, recall=True), Pages(afterwards))
    moved = [_moved(_AFTERWARDS, part, language) for part in afterwards]
    if together:
        moved += [_moved(_FROM_MEMORY, part, language) for part in recall]
    return Arrangement(tuple(pages for pages in sets if pages.parts), tuple(moved))


def _moved(sentence: str, part: Part, language: Language) -> Left:
    return Left(part.kind, language.say(sentence, part=language.say(NAMES[part.kind])))
