"""Handouts made by hand from blocks, and printed."""

from collections.abc import Sequence
from pathlib import Path

from desktop.exercises.values import GAP
from desktop.sheets.blocks import (
    ArticleText,
    Bank,
    Block,
    Card,
    Cell,
    Column,
    Handout,
    Heading,
    Key,
    Option,
    PageSet,
    Prose,
    Question,
    Range,
    Row,
    Solution,
    SourceBox,
    Table,
    Tone,
    Words,
)
from desktop.sheets.design import Copy, Design, Master, Part, PartKind, PrintFor, whole_design
from desktop.sheets.material import Material, School
from desktop.sheets.pdf.sheet import Printed, to_pdf
from tests.sheets.lessons import bridge

FOOT = ("A bridge between two valleys", "Ruth Maurer, The Valley Post, 15 March 2017, edition 2")
CODE = "7K2F"


def bold(text: str) -> Words:
    return Words(text, (Range(0, len(text), bold=True),))


def handout(
    blocks: Sequence[Block],
    *,
    print_for: PrintFor = PrintFor.STANDARD,
    teacher: bool = False,
    marks: int = 20,
    cards: Sequence[Card] = (),
) -> Handout:
    master = Master(0, Copy.TEACHER if teacher else Copy.STUDENT, print_for)
    sets = (PageSet(Words(FOOT[0]), (Words("Ruth Maurer"),), tuple(blocks), marks, FOOT),) if not cards else ()
    return Handout(master, CODE, sets, (Key(1, "Haftar", 1, None),), tuple(cards))


def printed(path: Path, *handouts: Handout, design: Design | None = None, school: School | None = None) -> Printed:
    """Print handouts of the bridge's lesson into a file."""
    material = Material(bridge(), school=school or School())
    result = to_pdf(material, design or whole_design(), handouts)
    path.write_bytes(result.content)
    return result


def article() -> ArticleText:
    return ArticleText(Part(PartKind.ARTICLE), bridge().paragraphs)


def gaps(*, teacher: bool = False) -> list[Block]:
    """A heading, a bank and three questions with blanks."""
    prompts = (f"The bridge was proposed by {GAP}.", f"{GAP} refused it for half a century.", f"In 2017 {GAP} signed.")
    answers = ("Nadia Rahal", "River Board", "Yosef Amir")
    blocks: list[Block] = [
        Heading(Words("Fill the gaps"), marks=3),
        Prose(Words("Write the missing words."), Tone.NOTE),
        Bank(Words("Pick from"), tuple(map(Words, (*answers, "Konstanz", "Upper Valley")))),
    ]
    for number, (prompt, answer) in enumerate(zip(prompts, answers, strict=True), 1):
        if teacher:
            start = prompt.index(GAP)
            words = Words(prompt.replace(GAP, answer), (Range(start, start + len(answer), bold=True),))
            blocks.append(Question(number, words, solution=Solution(Words(""), "Nadia Rahal proposed a bridge", 1)))
        else:
            blocks.append(Question(number, Words(prompt)))
    return blocks


def written(*, teacher: bool = False, lines: int = 4) -> list[Block]:
    """Questions with options, and with lines to write on."""
    solution = Solution(bold("true"), "By 2017 the River Board had changed its mind", 2) if teacher else None
    ticks = (Option("", Words("true"), teacher), Option("", Words("false")))
    letters = tuple(Option(letter, Words(name)) for letter, name in zip("abc", ("ship", "town", "person"), strict=True))
    return [
        Heading(Words("True or false?"), marks=4),
        Question(4, Words("The board changed its mind."), ticks, inline=True, lines=2, marks=2, solution=solution),
        Question(5, Words("What is the Konstanz?"), letters, marks=2),
        Question(6, Words("Who pays for the bridge, and who should? " * 3), lines=lines, marks=3),
    ]


def tables(*, teacher: bool = False) -> list[Block]:
    """Matching, sorting, and a table to write in."""
    names = ("Nadia Rahal", "River Board", "The Association of those who live in the Lower Valley and use the ferry")
    texts = ("engineer who proposed the bridge", "decides what is built on the river", "wants no bridge at all")
    letter = Cell(bold("b"), solved=True) if teacher else Cell(lines=1)
    matching = tuple(
        Row((Cell(Words(name)), letter, Cell(Words(f"{mark}  {text}"))), 7 + index, 1)
        for index, (name, mark, text) in enumerate(zip(names, "abc", texts, strict=True))
    )
    kinds = ("Fact", "Claim", "Judgement", "Prediction")
    ticked = [Cell(bold("✓"), solved=True), Cell(), Cell(), Cell()] if teacher else [Cell(tick=True)] * 4
    sorting = tuple(Row((Cell(Words("The toll will be dropped in a year. " * n)), *ticked), 9 + n, 1) for n in (1, 4))
    filled = Cell(Words("They say so.")) if teacher else Cell(lines=3)
    claims = (Row((Cell(Words("Nobody will ever cross.")), filled, filled), 14, 2),)
    return [
        Heading(Words("Match"), marks=3),
        Table(
            (Column(Words("Name"), 0.36), Column(Words("Letter"), 0.11), Column(Words("Who it is"), 0.53, apart=True)),
            matching,
            Words("Two columns to match."),
        ),
        Heading(Words("Sort"), marks=2),
        Table((Column(Words("Words"), 0.48), *(Column(Words(kind), 0.13) for kind in kinds)), sorting),
        Heading(Words("Claims"), marks=2),
        Table(tuple(Column(Words(head), 1 / 3) for head in ("Claim", "Evidence", "Reply")), claims),
    ]


def source() -> list[Block]:
    entries = ((Words("Origin"), Words("The Valley Post")), (Words("Purpose"), Words("To explain who pays. " * 6)))
    return [Heading(Words("Source")), SourceBox(Words("About this source"), entries)]


def everything(*, teacher: bool = False) -> list[Block]:
    return [article(), *gaps(teacher=teacher), *written(teacher=teacher), *tables(teacher=teacher), *source()]
