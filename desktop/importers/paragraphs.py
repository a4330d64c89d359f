"""Paragraphs from a stream of text in which notes and text boxes stand inside other paragraphs."""

from typing import NamedTuple

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.blocks import KEPT, Blocks
from desktop.importers.document import UnreadableError

MAX_PARAGRAPHS = 200_000


class _Paragraph(NamedTuple):
    text: str
    kind: ParagraphKind
    why: Sentence


class _Open(NamedTuple):
    parts: list[str]
    inside: list[_Paragraph]


class Paragraphs:
    """Blocks in the order of reading: what stood inside a paragraph comes after it."""

    def __init__(self, name: str) -> None:
        """Begin with none; `name` is what messages call the file."""
        self.blocks = Blocks()
        self._name = name
        self._open: list[_Open] = []
        self._count = 0

    def start(self) -> None:
        """A paragraph begins, perhaps inside another one."""
        self._open.append(_Open([], []))

    def add(self, text: str) -> None:
        """Text of the innermost paragraph; outside of all there is none."""
        if self._open:
            self._open[-1].parts.append(text)

    def end(self, kind: ParagraphKind = ParagraphKind.BODY, why: Sentence = KEPT) -> None:
        """The innermost paragraph ends. `why` says why it is left out; empty: it is kept.

        Raises:
            UnreadableError: there are more than MAX_PARAGRAPHS.
        """
        ended = self._open.pop()
        made = (_Paragraph("".join(ended.parts), kind, why), *ended.inside)
        self._count += 1
        if self._count > MAX_PARAGRAPHS:
            raise UnreadableError(
                "“{name}” has more than {paragraphs} paragraphs. No article is so long, so it is not read.",
                "Copy the part that you want to read, and paste it into a new article.",
                name=self._name,
                paragraphs=MAX_PARAGRAPHS,
            )
        if self._open:
            self._open[-1].inside.extend(made)
            return
        for paragraph in made:
            self.blocks.add(*paragraph)
