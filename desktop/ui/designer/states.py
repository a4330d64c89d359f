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
from desktop.sheets.design import EXERCISES, NAMES, Design, PartKind
from desktop.ui.words import tr, trn
from desktop.wording.language import Language

if TYPE_CHECKING:
    from desktop.sheets.content.compose import Composed


class State(NamedTuple):
    """The words of a part that is switched on. `left`: it is not where the teacher put it, and the words say why."""

    words: str
    left: bool = False


def states(composed: "Composed", design: Design, language: Language) -> dict[PartKind, State]:
    """What became of the parts that are switched on; one of which nothing is known has no entry."""
    found: dict[PartKind, State] = {}
    for page_set in composed.handouts[0].sets if composed.handouts else ():
        for kind, blocks in _by_part(page_set.blocks, language):
            words = _asked(blocks) if kind in EXERCISES else _shown(blocks)
            if words:
                found[kind] = State(words)
    for left in composed.left:
        found[left.kind] = State(left.words, left=True)
    on = {part.kind for part in design.shown}
    return {kind: state for kind, state in found.items() if kind in on}


def _by_part(blocks: Iterable[Block], language: Language) -> Iterator[tuple[PartKind, list[Block]]]:
    """The blocks of each part. A part begins with its name as a heading; the article alone has none."""
    kinds = {language.say(name): kind for kind, name in NAMES.items()}
    kind: PartKind | None = None
    own: list[Block] = []
    for block in blocks:
        heading = block if isinstance(block, Heading) and block.level == 2 else None
        begun = PartKind.ARTICLE if isinstance(block, ArticleText) else heading and kinds.get(heading.words.text)
        if begun is not None or heading is not None:
            if kind is not None:
                yield kind, own
            kind, own = begun, []
        own.append(block)
    if kind is not None:
        yield kind, own


def _asked(blocks: Iterable[Block]) -> str:
    """How many questions, and for how many marks."""
    count, marks = 0, 0
    for block in blocks:
        if isinstance(block, Heading):
            marks = block.marks or marks
        elif isinstance(block, Question):
            count += 1
        elif isinstance(block, Table | Timeline):
            count += sum(row.number is not None for row in block.rows)
    if not count:
        return ""
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
