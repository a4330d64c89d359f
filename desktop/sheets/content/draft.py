"""What the blocks of one handout are made with: its words, its numbers and its marks."""

from dataclasses import dataclass, field

from desktop.exercises.values import GAP, Evidence, Item
from desktop.sheets.blocks import Key, Range, Solution, Words
from desktop.sheets.design import Copy, Design, Master
from desktop.sheets.material import Material
from desktop.wording.language import Language


@dataclass
class Draft:
    """A handout in the making. Its questions are numbered from 1 through all of its page sets."""

    material: Material
    design: Design
    master: Master
    language: Language
    keys: list[Key] = field(default_factory=list[Key])
    asked: int = 0

    @property
    def teacher(self) -> bool:
        """Whether this copy shows the answers."""
        return self.master.copy is Copy.TEACHER

    def own(self, text: str, **values: object) -> Words:
        """Words of the program itself, in its language; `text` is what they are in English."""
        code = self.language.code
        tag = None if code == self.material.lesson.article.language else code
        return Words(self.language.say(text, **values), language=tag)

    def ask(self, answer: str, marks: int, evidence: Evidence | None) -> int:
        """Count a question, and keep its answer in a few words for the keys; returns its number."""
        self.asked += 1
        self.keys.append(Key(self.asked, answer, marks, evidence.number if evidence else None))
        return self.asked

    @property
    def marks(self) -> int:
        """The marks of all questions so far."""
        return sum(key.marks for key in self.keys)


def solution(words: Words, evidence: Evidence | None) -> Solution:
    """An answer with the words of the article that show it."""
    if evidence is None:
        return Solution(words)
    return Solution(words, evidence.quote, evidence.number)


def cited(words: Words, evidence: Evidence | None) -> Words:
    """Words with the paragraph after them that shows them: enough where they are the article's own sentence."""
    if evidence is None or evidence.number is None:
        return words
    text = f"{words.text}  ¶ {evidence.number}"
    return words._replace(
        text=text, ranges=(*words.ranges, Range(len(words.text) + 2, len(text), paragraph=evidence.number))
    )


def is_own_sentence(item: Item) -> bool:
    """Whether an item's prompt is the very sentence of the article that shows its answer."""
    return item.evidence is not None and filled(item).text == item.evidence.quote


def bold(text: str) -> Words:
    """Words that are set off as a whole."""
    return Words(text, (Range(0, len(text), bold=True),) if text else ())


def filled(item: Item) -> Words:
    """An item's prompt with its answers, set off, in the gaps."""
    text = ""
    ranges: list[Range] = []
    pieces = item.prompt.split(GAP)
    for number, piece in enumerate(pieces):
        text += piece
        if number < len(pieces) - 1:
            answer = item.answers[min(number, len(item.answers) - 1)]
            ranges.append(Range(len(text), len(text) + len(answer), bold=True))
            text += answer
    return Words(text, tuple(ranges))


def emphasised(item: Item) -> Words:
    """An item's prompt with the part that it asks about set off."""
    if item.emphasis is None:
        return Words(item.prompt)
    return Words(item.prompt, (Range(item.emphasis.start, item.emphasis.end, bold=True),))
