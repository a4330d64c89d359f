"""What the list of parts says of each: how much it holds, or why it is left out."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop.sheets.blocks import (
    ArticleText,
    Block,
    Cast,
    Heading,
    Organiser,
    Question,
    RelationsMap,
    SourceBox,
    Table,
    Timeline,
)
from desktop.sheets.design import EXERCISES, Design, PartKind
from desktop.ui.words import tr, trn
from desktop.wording.language import Language

if TYPE_CHECKING:
    from desktop.sheets.content.compose import Composed


class State(NamedTuple):
    """What is said of a part that is switched on: how much it holds, and a sentence about where it went, if any.

    `left_out`: it is not on the sheet at all, and the sentence says why.
    """

    amount: str = ""
    sentence: str = ""
    left_out: bool = False

    @property
    def spoken(self) -> str:
        """All of it."""
        return " ".join(words for words in (self.amount, self.sentence) if words)


def states(composed: "Composed", design: Design, language: Language) -> dict[PartKind, State]:
    """What became of the parts that are switched on; one of which nothing is known has no entry."""
    from desktop.sheets.content.arrangement import arrange  # imported late: by now a sheet has been composed

    arrangement = arrange(design, language)
    moved = {left.kind: left.words for left in arrangement.moved}
    left_out = {left.kind: left.words for left in composed.left if left not in arrangement.moved}
    found = {kind: State(sentence=words) for kind, words in moved.items()}
    sets = composed.handouts[0].sets if composed.handouts else ()
    parts = [[part.kind for part in pages.parts if part.kind not in left_out] for pages in arrangement.sets]
    for kinds, page_set in zip(filter(None, parts), sets, strict=False):
        for kind, blocks in zip(kinds, _pieces(page_set.blocks), strict=False):
            amount = _asked(blocks) if kind in EXERCISES else _shown(blocks)
            found[kind] = State(amount, moved.get(kind, ""))
    found.update({kind: State("", words, left_out=True) for kind, words in left_out.items()})
    return found


def _pieces(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """The blocks of each part: it begins with a heading, or is the article or the box of its source."""
    own: list[Block] = []
    for block in blocks:
        begins = isinstance(block, ArticleText | SourceBox) or (isinstance(block, Heading) and block.level == 2)
        if begins and own:
            yield own
            own = []
        own.append(block)
    if own:
        yield own


def _asked(blocks: Iterable[Block]) -> str:
    """How many questions, and for how many marks."""
    count = marks = alone = 0
    for block in blocks:
        if isinstance(block, Heading):
            marks = block.marks or marks
        elif isinstance(block, Question):
            count += 1
            alone = block.marks or 0
        elif isinstance(block, Table | Timeline):
            count += sum(row.number is not None for row in block.rows)
    if not count:
        return ""
    marks = marks or alone  # one question alone says its marks itself
    questions = trn(count, "{n} question", "{n} questions")
    if not marks:
        return questions
    return tr("{questions} · {marks}", questions=questions, marks=trn(marks, "{n} mark", "{n} marks"))


def _shown(blocks: Iterable[Block]) -> str:
    """How much there is of what the part shows."""
    for block in blocks:
        match block:
            case ArticleText():
                numbered = sum(paragraph.number is not None for paragraph in block.paragraphs)
                return trn(numbered, "{n} paragraph", "{n} paragraphs")
            case Cast():
                return trn(len(block.actors), "{n} actor", "{n} actors")
            case Timeline():
                return trn(len(block.rows) + len(block.later), "{n} event", "{n} events")
            case RelationsMap():
                return trn(len(block.relations), "{n} relation", "{n} relations")
            case Table():
                return trn(len(block.rows), "{n} word", "{n} words")
            case Organiser():
                entries = len(block.actors) + len(block.events) + len(block.words)
                return trn(entries, "{n} entry", "{n} entries")
            case SourceBox():
                return trn(len(block.entries), "{n} entry", "{n} entries")
            case _:
                pass
    return ""
