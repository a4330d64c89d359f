"""What a sheet is to hold and how it is printed: the value that the designer edits. Light to import."""

from enum import StrEnum
from typing import Any, NamedTuple, TypeVar, cast

from db.model.sentence import mark


class PartKind(StrEnum):
    """A part of a sheet. Each stands in a design once."""

    ARTICLE = "article"
    SOURCE = "source"
    CAST = "cast"
    WORDS = "words"
    TIMELINE = "timeline"
    MAP = "map"
    ORGANISER = "organiser"
    QUESTIONS = "questions"
    CLOZE = "cloze"
    DESCRIPTIONS = "match-descriptions"
    ROLES = "match-roles"
    DATES = "match-dates"
    ORDER = "order"
    WHO = "who"
    TRUE_FALSE = "true-false"
    BLANK_TIMELINE = "blank-timeline"
    BLANK_GLOSSARY = "blank-glossary"
    POSITIONS = "positions"
    SORT = "sort"
    CLAIMS = "claims"
    LOADED = "loaded"


REFERENCES = tuple(PartKind)[: tuple(PartKind).index(PartKind.QUESTIONS)]
EXERCISES = tuple(PartKind)[len(REFERENCES) :]
"""The parts that show something, and those that ask something."""

NAMES = {
    PartKind.ARTICLE: mark("Article"),
    PartKind.SOURCE: mark("Source"),
    PartKind.CAST: mark("Who is who"),
    PartKind.WORDS: mark("Word list"),
    PartKind.TIMELINE: mark("Timeline"),
    PartKind.MAP: mark("Relations"),
    PartKind.ORGANISER: mark("Knowledge organiser"),
    PartKind.QUESTIONS: mark("Your own questions"),
    PartKind.CLOZE: mark("Fill the gaps"),
    PartKind.DESCRIPTIONS: mark("Match: who is who"),
    PartKind.ROLES: mark("Match: offices and parts"),
    PartKind.DATES: mark("Match: events and dates"),
    PartKind.ORDER: mark("Put in order"),
    PartKind.WHO: mark("Who said or did it?"),
    PartKind.TRUE_FALSE: mark("True or false?"),
    PartKind.BLANK_TIMELINE: mark("Timeline to fill in"),
    PartKind.BLANK_GLOSSARY: mark("Glossary to fill in"),
    PartKind.POSITIONS: mark("Two positions"),
    PartKind.SORT: mark("Fact, claim, judgement or prediction?"),
    PartKind.CLAIMS: mark("Claim, evidence, reply"),
    PartKind.LOADED: mark("Find a plainer word"),
}
"""What a part is called in the designer."""


class Glosses(StrEnum):
    """Where the article's people and words are explained at their first mention."""

    NONE = "none"
    MARGIN = "margin"
    FOOTNOTES = "footnotes"


class Given(StrEnum):
    """What is printed where the rest is left blank: names or dates, or what they stand for."""

    FIRST = "first"
    SECOND = "second"


class Part(NamedTuple):
    """A part with its options; OPTIONS says which of them mean something for its kind.

    `recall`: without the text, so nothing on the sheet gives an answer away. `items`: at most so many. `marks`: for
    each item. `lines`: lines to write on for each item. `key_only`: what is marked "learn this" alone.
    """

    kind: PartKind
    on: bool = False
    recall: bool = False
    items: int = 6
    marks: int = 1
    lines: int = 2
    bank: bool = True
    given: Given = Given.FIRST
    key_only: bool = False
    glosses: Glosses = Glosses.NONE
    line_numbers: bool = False
    columns: int = 1
    notes_margin: bool = True
    underlines: bool = True


_ITEMS = ("items", "marks", "recall")
OPTIONS: dict[PartKind, tuple[str, ...]] = {
    PartKind.ARTICLE: ("glosses", "columns", "notes_margin", "line_numbers", "underlines"),
    PartKind.SOURCE: (),
    PartKind.CAST: ("key_only",),
    PartKind.WORDS: ("key_only",),
    PartKind.TIMELINE: ("key_only",),
    PartKind.MAP: (),
    PartKind.ORGANISER: (),
    PartKind.QUESTIONS: ("recall",),
    PartKind.CLOZE: ("items", "marks", "bank", "recall"),
    PartKind.DESCRIPTIONS: _ITEMS,
    PartKind.ROLES: _ITEMS,
    PartKind.DATES: _ITEMS,
    PartKind.ORDER: _ITEMS,
    PartKind.WHO: ("items", "marks", "bank", "recall"),
    PartKind.TRUE_FALSE: ("items", "marks", "lines", "recall"),
    PartKind.BLANK_TIMELINE: ("given", "items", "marks", "recall"),
    PartKind.BLANK_GLOSSARY: ("given", "items", "marks", "lines", "recall"),
    PartKind.POSITIONS: ("items", "marks", "lines", "recall"),
    PartKind.SORT: _ITEMS,
    PartKind.CLAIMS: ("items", "marks", "lines", "recall"),
    PartKind.LOADED: ("items", "marks", "recall"),
}
LIMITS = {"items": (2, 30), "marks": (0, 20), "lines": (0, 15), "columns": (1, 2)}
"""Least and most of the numbers among the options, both included."""
MOST_SEED = 2**31 - 1
"""The largest seed: a field for numbers holds no larger one."""


class Paper(StrEnum):
    """A paper size, upright."""

    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"
    LEGAL = "legal"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points (72 to the inch)."""
        return _PAPERS[self]


_PAPERS = {
    Paper.A4: (595.28, 841.89),
    Paper.A3: (841.89, 1190.55),
    Paper.LETTER: (612.0, 792.0),
    Paper.LEGAL: (612.0, 1008.0),
}
PAPER_NAMES = {
    Paper.A4: mark("A4"),
    Paper.A3: mark("A3"),
    Paper.LETTER: mark("Letter"),
    Paper.LEGAL: mark("Legal"),
}


class PrintFor(StrEnum):
    """Whom or what a master is printed for."""

    STANDARD = "standard"
    LARGE = "large"
    LARGER = "larger"
    DYSLEXIA = "dyslexia"
    GREY = "grey"
    TWO_UP = "two-up"
    CARDS_LONG = "cards-long-edge"
    CARDS_SHORT = "cards-short-edge"


PRINT_FOR = {
    PrintFor.STANDARD: mark("Standard"),
    PrintFor.LARGE: mark("Large print, 18 pt"),
    PrintFor.LARGER: mark("Large print, 24 pt"),
    PrintFor.DYSLEXIA: mark("Dyslexia-friendly"),
    PrintFor.GREY: mark("Black-and-white copier"),
    PrintFor.TWO_UP: mark("Two pages on a sheet"),
    PrintFor.CARDS_LONG: mark("Flash cards, turned over the long edge"),
    PrintFor.CARDS_SHORT: mark("Flash cards, turned over the short edge"),
}
CARDS = frozenset({PrintFor.CARDS_LONG, PrintFor.CARDS_SHORT})


class Copy(StrEnum):
    """Who gets a copy."""

    STUDENT = "student"
    TEACHER = "teacher"


class Design(NamedTuple):
    """A whole sheet. `parts` holds every kind once, in the order of the sheet; `seed` picks and arranges questions.

    `pages` is the number of pages that the teacher wants the student copy to fit on, 0 for any.
    """

    parts: tuple[Part, ...]
    seed: int = 1
    paper: Paper = Paper.A4
    print_for: PrintFor = PrintFor.STANDARD
    fields: bool = True
    """Name, class and date at the head."""
    school: bool = True
    """The school's name and logo at the head, where they are known."""
    answers: bool = True
    """A separate page with the answers."""
    pages: int = 0

    def part(self, kind: PartKind) -> Part:
        """The part of a kind."""
        return next(part for part in self.parts if part.kind is kind)

    def with_part(self, part: Part) -> "Design":
        """The design with the part of that kind replaced."""
        return self._replace(parts=tuple(part if old.kind is part.kind else old for old in self.parts))

    @property
    def shown(self) -> tuple[Part, ...]:
        """The parts that are switched on, in order."""
        return tuple(part for part in self.parts if part.on)


class Master(NamedTuple):
    """One run of pages to print: a version (0 is A), for whom, and how many copies (0: not said)."""

    version: int = 0
    copy: Copy = Copy.STUDENT
    print_for: PrintFor = PrintFor.STANDARD
    copies: int = 0

    @property
    def letter(self) -> str:
        """The version's letter, A to H."""
        return LETTERS[self.version]


LETTERS = "ABCDEFGH"
MOST_VERSIONS = len(LETTERS)


def whole_design(*parts: Part) -> Design:
    """A design of these parts, switched on, with all others after them in their usual order, switched off."""
    named = {part.kind for part in parts}
    others = (Part(kind) for kind in PartKind if kind not in named)
    return Design((*(part._replace(on=True) for part in parts), *others))


def _presets() -> dict[str, Design]:
    kind, text = PartKind, Part(PartKind.ARTICLE, glosses=Glosses.MARGIN)
    return {
        mark("Pre-reading"): whole_design(
            Part(kind.SOURCE), Part(kind.WORDS), Part(kind.CAST, key_only=True), Part(kind.MAP),
            Part(kind.QUESTIONS),
        ),
        mark("Reading"): whole_design(text, Part(kind.CAST), Part(kind.TIMELINE)),
        mark("Homework"): whole_design(
            text, Part(kind.QUESTIONS), Part(kind.CLOZE), Part(kind.TRUE_FALSE, items=5), Part(kind.DESCRIPTIONS),
            Part(kind.ORDER, items=5), Part(kind.LOADED, items=4),
        ),
        mark("Test"): whole_design(
            Part(kind.CLOZE, recall=True, items=5), Part(kind.DESCRIPTIONS, recall=True), Part(kind.DATES, recall=True),
            Part(kind.WHO, recall=True, items=4), Part(kind.TRUE_FALSE, recall=True, items=4, lines=1),
        ),
        mark("Revision"): whole_design(
            Part(kind.ORGANISER), Part(kind.BLANK_TIMELINE, recall=True), Part(kind.BLANK_GLOSSARY, recall=True),
            Part(kind.SORT, recall=True),
        ),
    }  # fmt: skip


PRESETS = _presets()
"""The designs to begin with, by name; command lines know them in small letters."""


_Value = TypeVar("_Value", Part, Design)


def packed(design: Design) -> dict[str, Any]:
    """A design as JSON can hold it."""
    values: dict[str, Any] = design._asdict()
    values["parts"] = [
        {name: value for name, value in part._asdict().items() if value != Part._field_defaults.get(name)}
        for part in design.parts
    ]
    return values


def unpacked(values: object) -> Design:
    """The design in what JSON held. What a newer program, or a stranger, put there counts as the default."""
    found = cast("dict[str, Any]", values) if isinstance(values, dict) else {}
    parts: dict[PartKind, Part] = {}
    listed = found.get("parts")
    for entry in cast("list[object]", listed) if isinstance(listed, list) else []:
        part = _part(entry)
        if part is not None:
            parts.setdefault(part.kind, part)
    whole = tuple(parts.values()) + tuple(Part(kind) for kind in PartKind if kind not in parts)
    return _checked(Design(whole), found, {"seed": (0, MOST_SEED), "pages": (0, 999)})


def _part(entry: object) -> Part | None:
    if not isinstance(entry, dict):
        return None
    values = cast("dict[str, Any]", entry)
    try:
        kind = PartKind(str(values.get("kind")))
    except ValueError:
        return None
    return _checked(Part(kind), values, LIMITS)


def _checked(default: _Value, values: dict[str, Any], limits: dict[str, tuple[int, int]]) -> _Value:
    """The default with every value replaced that is there and of its type, numbers brought within their limits."""
    changed: dict[str, Any] = {}
    for name, usual in default._asdict().items():
        value = values.get(name)
        if isinstance(usual, StrEnum):
            known = {str(member): member for member in type(usual)}
            changed[name] = known.get(str(value), usual)
        elif isinstance(usual, bool):
            changed[name] = value if isinstance(value, bool) else usual
        elif isinstance(usual, int):
            least, most = limits[name]
            number = value if isinstance(value, int) and not isinstance(value, bool) else usual
            changed[name] = max(least, min(most, number))
    return default._replace(**changed)
