"""From the order in which a text is stored to the order and shape in which its line is drawn.

Right-to-left scripts need both: letters run leftwards (Unicode Standard Annex 9, by python-bidi), and Arabic letters
take the form that joins them to their neighbours. PDF text is drawn one glyph after the other from left to right, so
a line is turned around before it is drawn; a line that was not broken off its paragraph yet must never be.

Arabic forms are those of the Unicode block "Arabic Presentation Forms", which Amiri has; every character keeps its own
glyph (a ligature stands with its first letter), so that a mark under a name finds the name's place in the line.
"""

# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false
# (python-bidi says nothing of its types.)

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from bidi import algorithm

UNSEEN = frozenset("\u200b\u200d\u200e\u200f\u061c")
"""Characters that steer the others and draw nothing themselves."""

_CONTROLS = re.compile(
    "[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\u00ad\u200c\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_BLANKS = re.compile("[\\t-\\r\\x85\u2028\u2029]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_JOINING = re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")

_LAM = "\u0644"
_JOINER = "\u200d"
_TATWEEL = "\u0640"


def cleaned(text: str) -> str:
    """The text without characters that only act on others, each replaced by one that does nothing.

    Offsets stay as they are. Overrides and isolates go too: a title could turn the rest of its line around with them.
    """
    if text.isascii() and text.isprintable():
        return text
    return _BLANKS.sub(" ", _CONTROLS.sub("\u200b", text))


def is_joining(character: str) -> bool:
    """Whether a character belongs to a script whose letters join, so that no space may part them."""
    return _JOINING.match(character) is not None


def has_right_to_left(text: str) -> bool:
    """Whether the text holds a letter of a right-to-left script, so that its lines need `visual_order`."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def is_right_to_left(text: str) -> bool:
    """Whether a paragraph runs leftwards: its first letter does."""
    return has_right_to_left(text) and algorithm.get_base_level(text) == 1


@dataclass(frozen=True, slots=True)
class Placed:
    """One character as it is drawn: its place in the line's text, what to draw, and its level.

    On odd levels letters run leftwards; on level 0 they do not and stand in a paragraph that does not either.
    """

    index: int
    drawn: str
    level: int


def visual_order(line: str, right_to_left: bool) -> list[Placed]:
    """The characters of a line from left to right; `right_to_left` is the direction of its whole paragraph.

    Characters that draw nothing are left out. A combining mark follows the character that it stands on, in either
    direction.
    """
    shapes = joined(line)
    placed: list[Placed] = []
    waiting: list[Placed] = []  # the marks of a letter that runs leftwards come before it
    for index, level, character in _reordered(line, right_to_left):
        drawn = shapes[index] if shapes[index] != line[index] else character
        if not drawn or drawn in UNSEEN:
            continue
        if level % 2 and unicodedata.combining(line[index]):
            waiting.insert(0, Placed(index, drawn, level))
            continue
        placed.append(Placed(index, drawn, level))
        placed += waiting
        waiting = []
    return placed + waiting


def _reordered(line: str, right_to_left: bool) -> list[tuple[int, int, str]]:
    """Index, level and mirrored character of each character of a line, from left to right."""
    # python-bidi stumbles over characters that Unicode has not assigned; a sign that has no direction stands for them.
    known = "".join(character if unicodedata.bidirectional(character) else "�" for character in line)
    storage: Any = cast("Any", algorithm.get_empty_storage())
    storage["base_level"] = int(right_to_left)
    storage["base_dir"] = "LR"[right_to_left]
    algorithm.get_embedding_levels(known, storage)
    for index, character in enumerate(storage["chars"]):
        character["index"] = index
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    algorithm.apply_mirroring(storage, False)
    found = [(character["index"], character["level"], character["ch"]) for character in storage["chars"]]
    return [(index, level, line[index] if shown == known[index] else shown) for index, level, shown in found]


def joined(text: str) -> list[str]:
    """What to draw for each character: Arabic letters in their joined forms, "" for the alef of a lam-alef ligature.

    The rules are those of the Unicode Standard, chapter 9.2, for the letters that have presentation forms.
    """
    shapes = list(text)
    before: int | None = None  # the last letter that can join to what follows
    for index, character in enumerate(text):
        if unicodedata.combining(character):
            continue
        if character in (_TATWEEL, _JOINER):
            if before is not None:
                _join_onwards(shapes, text, before)
            before = index
            continue
        forms = _forms().get(character)
        if forms is None:
            before = None
            continue
        if before is None or "final" not in forms:
            shapes[index] = forms.get("isolated", character)
        elif text[before] == _LAM and character in _lam_alefs():
            joins = shapes[before] == _forms()[_LAM].get("final")
            shapes[before] = _lam_alefs()[character]["final" if joins else "isolated"]
            shapes[index] = ""
            before = None
            continue
        else:
            _join_onwards(shapes, text, before)
            shapes[index] = forms["final"]
        before = index if "initial" in forms else None
    return shapes


def _join_onwards(shapes: list[str], text: str, index: int) -> None:
    """Give the letter at index the form that joins to the letter after it."""
    forms = _forms().get(text[index], {})
    shapes[index] = forms.get("medial" if shapes[index] == forms.get("final") else "initial", shapes[index])


@cache
def _forms() -> dict[str, dict[str, str]]:
    """The joined forms of each letter, by name: "isolated", "initial", "medial", "final"."""
    forms: dict[str, dict[str, str]] = {}
    for letters, name, form in _presentation_forms():
        if len(letters) == 1:
            forms.setdefault(letters, {})[name] = form
    return forms


@cache
def _lam_alefs() -> dict[str, dict[str, str]]:
    """The ligatures of lam with the alefs, by the alef and the form's name."""
    ligatures: dict[str, dict[str, str]] = {}
    for letters, name, form in _presentation_forms():
        if len(letters) == 2 and letters[0] == _LAM and form >= "\ufef5":
            ligatures.setdefault(letters[1], {})[name] = form
    return ligatures


@cache
def _presentation_forms() -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for point in (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD)):
        name, *letters = unicodedata.decomposition(chr(point)).split()
        found.append(("".join(chr(int(letter, 16)) for letter in letters), name.strip("<>"), chr(point)))
    return found
