"""Sheets without the text, printed and read back: no page gives an answer away.

The search (tests/exercises/leaks.py) shares no code with what chooses and masks. It reads the text of the PDF, from
which the bank and the options of the item itself are taken, each once.
"""

import re
from random import Random

import pypdfium2
import pytest

from desktop.sheets.content.arrangement import arrange
from desktop.sheets.content.asking import ask_all
from desktop.sheets.content.compose import compose, shown_everywhere
from desktop.sheets.design import EXERCISES, REFERENCES, Copy, Master, Part, PartKind, whole_design
from desktop.sheets.material import Material
from desktop.sheets.pdf.sheet import to_pdf
from desktop.wording.language import ENGLISH
from tests.exercises.leaks import bare, leaks
from tests.sheets.lessons import bridge

SHEETS = 100


def drawn_design(draw: Random):
    """Some parts that show something, perhaps the article, and some exercises without the text, in any order."""
    kinds = draw.sample(EXERCISES, draw.randint(2, 7))
    shown = [kind for kind in draw.sample(REFERENCES, draw.randint(0, 4)) if kind is not PartKind.ARTICLE]
    parts = [Part(kind, recall=True, items=draw.randint(3, 8)) for kind in kinds] + [Part(kind) for kind in shown]
    draw.shuffle(parts)
    return whole_design(*parts)._replace(seed=draw.randint(1, 10**6))


def text_of(content: bytes) -> str:
    pdf = pypdfium2.PdfDocument(content)
    try:
        text = " ".join(pdf[number].get_textpage().get_text_range() for number in range(len(pdf)))
        return re.sub(r"(?<=\s)/\d+\s", "", text)  # marks stand between the lines of a prompt
    finally:
        pdf.close()


def without(text: str, own: list[str]) -> str:
    """A text without these words of an item's own, each taken out where it stands first, however its lines break."""
    for words in sorted(map(bare, own), key=len, reverse=True):
        letters = (re.escape(letter) for letter in words if not letter.isspace() and letter != "-")
        text, found = re.subn(r"[\s\-]*".join(letters), " / ", text, count=1)
        assert found, words
    return text


def check(material: Material, design, version: int) -> int:
    """Look for the answers of one printed student copy; returns how many items were asked."""
    composed = compose(material, design, [Master(version)])
    handout = composed.handouts[0]
    sets = arrange(design, ENGLISH).sets
    asked = ask_all(material, sets, shown_everywhere(material, ENGLISH), design.seed, version, ENGLISH)
    number = next(index for index, pages in enumerate(sets) if pages.recall)
    if len(handout.sets) < len(sets):  # nothing could be asked
        return 0
    alone = handout._replace(sets=(handout.sets[number],))
    printed = to_pdf(material, design, [alone])
    text = bare(text_of(printed.content))
    items = 0
    for part in sets[number].parts:
        exercise = asked.exercises.get(part.kind)
        for item in exercise.items if exercise else ():
            own = [*item.options] if part.kind in HIDING and not part.bank else [*exercise.bank, *item.options]
            own *= len(exercise.items) if part.kind in REPEATING else 1
            own += [item.prompt] if part.kind in NAMING else []
            found = leaks(without(text, own), item.forms)
            assert not found, (design.seed, version, part.kind, item, found)
            items += 1
    return items


HIDING = (PartKind.CLOZE, PartKind.WHO)
"""These show their bank only if the part says so."""
REPEATING = (PartKind.POSITIONS,)
"""These show their bank with each item."""
NAMING = (PartKind.TRUE_FALSE,)
"""Their prompts name the right and the wrong answer alike."""


@pytest.mark.parametrize("tenth", range(10))
def test_no_page_without_the_text_gives_an_answer_away(tenth, materials, campaign):
    lessons = [*materials, Material(bridge())]
    items = 0
    for number in range(SHEETS // 10 * campaign):
        draw = Random(f"{tenth} {number}")
        items += check(draw.choice(lessons), drawn_design(draw), draw.randint(0, 7))
    assert items > SHEETS // 10


def test_a_leak_would_be_found(materials):
    """The search itself: with the article on the same pages it finds answers by the dozen."""
    material = materials[0]
    design = whole_design(Part(PartKind.CLOZE, recall=True, items=8))
    (teacher,) = compose(material, design._replace(answers=False), [Master(copy=Copy.TEACHER)]).handouts
    printed = to_pdf(material, design, [teacher])
    text = bare(text_of(printed.content))
    sets = arrange(design, ENGLISH).sets
    asked = ask_all(material, sets, shown_everywhere(material, ENGLISH), design.seed, 0, ENGLISH)
    exercise = asked.exercises[PartKind.CLOZE]
    assert all(leaks(without(text, list(exercise.bank)), item.forms) for item in exercise.items)
