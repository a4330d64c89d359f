"""The forms of English verbs that are written down by their base form alone."""

from collections.abc import Iterator
from enum import Enum


class Form(Enum):
    """How a word stands in a sentence."""

    BASE = "base"
    THIRD = "third person"
    PAST = "past, which may be a participle too"
    PARTICIPLE = "participle alone"
    DOING = "in -ing"
    ADJECTIVE = "after a form of to be"
    NOUN = "noun"
    UNDER = "under somebody"
    BETWEEN = "noun with between"


def inflected(verb: str) -> Iterator[tuple[str, Form]]:
    """The forms of a verb: "back", or "fight/fought/fought" with past and participle; "-" for no base form."""
    base, _, irregular = verb.partition("/")
    if base != "-":
        yield base, Form.BASE
        yield _third(base), Form.THIRD
        yield _doing(base), Form.DOING
    if not irregular:
        yield _past(base), Form.PAST
        return
    past, _, participle = irregular.partition("/")
    yield past, Form.PAST
    if participle != past:
        yield participle, Form.PARTICIPLE


def _ends_in_consonant_and_y(base: str) -> bool:
    return base.endswith("y") and base[-2] not in "aeiou"


def _third(base: str) -> str:
    if base == "be":
        return "is"
    if _ends_in_consonant_and_y(base):
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{base}s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    return f"{base[:-1]}ied" if _ends_in_consonant_and_y(base) else f"{base}ed"


def _doing(base: str) -> str:
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    silent = base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be"
    return f"{base[:-1]}ing" if silent else f"{base}ing"
