"""What the dialog knows of the articles in the making: one for each document that was read."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.model.article import ParagraphKind
from db.model.sentence import Sentence, said
from desktop.importers.document import Block, Document
from desktop.library.importing import Draft, draft_from
from desktop.library.typed import one_line
from desktop.ui.words import tr

BY_HAND = Sentence("left out by you")
"""Why a block is not part of the article that the program would have kept."""


@dataclass
class Making:
    """One document, the draft that is made of it, and whether it will be added."""

    document: Document
    draft: Draft
    words: tuple[int, ...]
    """How many words each block has: counted once, as a book has many."""
    wanted: bool = True
    why: dict[int, Sentence] = field(default_factory=dict[int, Sentence])
    """Why blocks were left out at first, by their place: said again when one is put back and left out again."""

    @classmethod
    def of(cls, document: Document) -> "Making":
        """Begin with what the program proposes."""
        draft = draft_from(document)
        words = tuple(len(block.text.split()) for block in draft.blocks)
        why = {place: one.why for place, one in enumerate(draft.blocks) if not one.kept}
        return cls(document, draft, words, why=why)

    @property
    def name(self) -> str:
        """What a list of several calls it."""
        return one_line(self.draft.title) or said(self.document.name, tr)

    def keep(self, places: list[int], kept: bool) -> None:
        """Put blocks back into the article, or leave them out, by their places."""
        blocks = list(self.draft.blocks)
        for place in places:
            why = Sentence("") if kept else self.why.get(place, BY_HAND)
            blocks[place] = blocks[place]._replace(kept=kept, why=why)
        self.draft = self.draft._replace(blocks=tuple(blocks))

    def keep_all(self) -> None:
        """Take the whole text for the article."""
        self.keep([place for place, block in enumerate(self.draft.blocks) if not block.kept], True)

    def propose_again(self) -> None:
        """Go back to what the program proposed to keep."""
        self.draft = self.draft._replace(blocks=draft_from(self.document).blocks)

    def turn_heading(self, places: list[int]) -> None:
        """Make headings of paragraphs or, where all are headings, paragraphs of them."""
        blocks = list(self.draft.blocks)
        headings = all(blocks[place].kind is ParagraphKind.HEADING for place in places)
        kind = ParagraphKind.BODY if headings else ParagraphKind.HEADING
        for place in places:
            blocks[place] = blocks[place]._replace(kind=kind)
        self.draft = self.draft._replace(blocks=tuple(blocks))

    def rows(self, *, kept: bool) -> list[tuple[int, Block]]:
        """The blocks that are kept, or those that are not, with their places."""
        return [(place, block) for place, block in enumerate(self.draft.blocks) if block.kept is kept]

    def words_of(self, rows: Sequence[tuple[int, Block]]) -> int:
        """How many words some rows have together."""
        return sum(self.words[place] for place, _ in rows)
