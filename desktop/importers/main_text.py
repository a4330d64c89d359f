"""Proposes which blocks are the article and which are what stands around it, by rules for all formats.

Nothing goes by a single word: an article may speak of support and of subscriptions. A short block is left out when it
says what only a site says to its readers, and a call for donations, with all that belongs to it, when there are several
signs of one close together.
"""

import re

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers import reasons
from desktop.importers.blocks import KEPT
from desktop.importers.document import Block
from desktop.importers.notices import ASKING, HINTS, LINES, OPENING, QUOTED

_LONGEST_LINE = 300
"""Characters up to which a block may be a notice as a whole."""
_LONGEST_ITEM = 140
"""Characters of a heading in a list of links to other articles."""
_LONGEST_APPEAL = 1500
_SIGNS = 3
"""Different signs that make a call for donations."""
_NEAR = 3
"""Blocks between two that ask, which are of the same call; so are as many before it up to a line that opens it."""
_ENCODED_WORD = re.compile(r"[A-Za-z0-9+/=_-]{60,}")
_ENCODED_SHARE = 0.9


def judge(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same blocks in the same order; more of them are left out of the article, each with its reason."""
    whys = [block.why if not block.kept else _why(block.text) for block in blocks]
    _related_lists(blocks, whys)
    _appeals(blocks, whys)
    return tuple(
        block if block.why == why else block._replace(kept=False, why=why)
        for block, why in zip(blocks, whys, strict=True)
    )


def _why(text: str) -> Sentence:
    """Why a block is none of an article's, by itself; KEPT if it may be."""
    if len(text) <= _LONGEST_LINE:
        small = text.lower()
        return next((why for why, pattern in LINES if pattern.match(small)), KEPT)
    encoded = sum(map(len, _ENCODED_WORD.findall(text)))
    if encoded >= _ENCODED_SHARE * len(text) and _is_mixed(text[: _LONGEST_LINE * 4]):
        return reasons.ENCODED
    return KEPT


def _is_mixed(text: str) -> bool:
    """Whether it has small letters, capitals and figures, as encoded data has and a long word has not."""
    return all(any(test(sign) for sign in text) for test in (str.islower, str.isupper, str.isdigit))


def _related_lists(blocks: tuple[Block, ...], whys: list[Sentence]) -> None:
    """Leave out what follows a line such as "Read also:" as long as it looks like headings of other articles."""
    is_list = False
    for place, block in enumerate(blocks):
        if whys[place] == reasons.RELATED:
            is_list = block.text.rstrip(" :…›»→").count(" ") < 4
        elif whys[place] == KEPT:
            is_item = block.kind is ParagraphKind.BODY and len(block.text) <= _LONGEST_ITEM
            is_list = is_list and is_item and block.text[-1] not in ".!:;…"
            if is_list:
                whys[place] = reasons.RELATED


def _appeals(blocks: tuple[Block, ...], whys: list[Sentence]) -> None:
    """Leave out calls for donations: from the line that opens one to the last that belongs to it."""
    signs = [set[int]() if len(block.text) > _LONGEST_APPEAL else _signs(block.text) for block in blocks]
    asking = [place for place, found in enumerate(signs) if found]
    start = 0
    while start < len(asking):
        end = start + 1
        while end < len(asking) and asking[end] - asking[end - 1] <= _NEAR:
            end += 1
        first, last = asking[start], asking[end - 1]
        different = set[int]().union(*(signs[place] for place in asking[start:end]))
        opening = _opening(blocks, first)
        if len(different) >= (_SIGNS if opening is None else _SIGNS - 1):
            _leave_out(blocks, whys, first if opening is None else opening, last)
        start = end


def _signs(text: str) -> set[int]:
    """Which signs of a call for donations a block has outside what it quotes."""
    own = text.lower()
    if not any(hint in own for hint in HINTS):
        return set()
    own = QUOTED.sub(" ", own)
    return {number for number, pattern in enumerate(ASKING) if pattern.search(own)}


def _opening(blocks: tuple[Block, ...], first: int) -> int | None:
    """The place of the line that opens a call whose first sign is at `first`; None if there is none near it."""
    lowest = max(-1, first - 2 * _NEAR)
    opening = [place for place in range(first, lowest, -1) if OPENING.match(blocks[place].text)]
    return opening[-1] if opening else None


def _leave_out(blocks: tuple[Block, ...], whys: list[Sentence], first: int, last: int) -> None:
    """Leave out a call and the notices of the site that come right after it."""
    for place in range(first, last + 1):
        whys[place] = whys[place] or reasons.DONATIONS
    for place in range(last + 1, len(blocks)):
        if whys[place] not in (reasons.NOTICE, reasons.DONATIONS):
            break
        whys[place] = reasons.DONATIONS
