"""Gathers the paragraphs of a file as blocks, and what has to be said about them."""

import re

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.document import Block
from desktop.importers.text import canonical, marks_above

KEPT = Sentence("")
"""The reason of a block that is part of the article."""
LONGEST_WORD = 400
"""Code points. No page can be set with a word of two million letters, and Qt hangs on it."""
LONGEST_PARAGRAPH = 10_000
"""Code points: some 1,600 words. The time that a page takes to be set grows faster than a paragraph does."""
REPLACEMENT = "\ufffd"

# Scripts that are written without blanks are broken anywhere, so their lines are no long words.
_BREAKABLE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_LONG_WORD = re.compile(rf"[^\s{_BREAKABLE}]{{{LONGEST_WORD + 1},}}")
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔][\"'”’»)\]]*\s")


class Blocks:
    """The blocks of one document, in the order in which they are added; `warnings` are about their texts."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._long_words = 0
        self._long_paragraphs = 0
        self._marks = 0
        self._unreadable = 0

    def add(self, text: str, kind: ParagraphKind = ParagraphKind.BODY, why: Sentence = KEPT) -> None:
        """Add a paragraph or heading unless it is empty; one that is left out of the article says `why`.

        Line breaks in the text become blanks. One that is longer than a page can be set with becomes several.
        """
        self._marks += marks_above(text)
        whole = canonical(text)
        if not whole:
            return
        if len(whole) > LONGEST_WORD:
            whole, found = _LONG_WORD.subn(_parted, whole)
            self._long_words += found
        self._unreadable += whole.count(REPLACEMENT)
        if len(whole) <= LONGEST_PARAGRAPH:
            self._blocks.append(Block(whole, kind, not why, why))
            return
        self._long_paragraphs += 1
        self._blocks += [Block(part, kind, not why, why) for part in pieces(whole)]

    def __len__(self) -> int:
        return len(self._blocks)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What was added."""
        return tuple(self._blocks)

    @property
    def warnings(self) -> tuple[Sentence, ...]:
        """What of the texts could not be kept as it was."""
        found: list[Sentence] = []
        if self._unreadable:
            found.append(
                Sentence(
                    "Characters that could not be read: {count}. They are shown as {sign}. Another encoding may fit.",
                    count=self._unreadable,
                    sign=REPLACEMENT,
                )
            )
        if self._long_words:
            found.append(
                Sentence(
                    "Words of more than {limit} characters: {count}. They were broken into parts, with blanks.",
                    limit=LONGEST_WORD,
                    count=self._long_words,
                )
            )
        if self._long_paragraphs:
            found.append(
                Sentence(
                    "Paragraphs of more than {limit} characters: {count}. They became several each.",
                    limit=LONGEST_PARAGRAPH,
                    count=self._long_paragraphs,
                )
            )
        if self._marks:
            found.append(
                Sentence(
                    "Accents piled on one letter beyond what any language writes: {count} left out.", count=self._marks
                )
            )
        return tuple(found)


def _parted(found: re.Match[str]) -> str:
    word = found[0]
    return " ".join(word[start : start + LONGEST_WORD] for start in range(0, len(word), LONGEST_WORD))


def pieces(text: str) -> list[str]:
    """A canonical text in parts of at most LONGEST_PARAGRAPH, broken after a sentence, else at a blank."""
    found: list[str] = []
    start = 0
    while len(text) - start > LONGEST_PARAGRAPH:
        end = start + LONGEST_PARAGRAPH
        middle = start + LONGEST_PARAGRAPH // 2
        ends = [sentence.end() for sentence in _SENTENCE_END.finditer(text, middle, end)]
        cut = ends[-1] if ends else text.rfind(" ", middle, end) + 1 or end
        found.append(text[start:cut].strip())
        start = cut
    found.append(text[start:].strip())
    return [part for part in found if part]
