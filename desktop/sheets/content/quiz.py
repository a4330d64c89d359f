"""The result of a quiz: the score, each question with its answer, and what the article says where it was wrong."""

from collections.abc import Iterator
from typing import NamedTuple

from db.model.lesson import Lesson
from desktop.sheets.blocks import Block, Cell, Column, Handout, PageSet, Prose, Range, Row, Table, Tone, Words
from desktop.sheets.design import Copy, Master, PrintFor
from desktop.sheets.plain import titled
from desktop.wording.language import Language


class Marked(NamedTuple):
    """A question: what was to be done, what was asked, what was answered ("" for nothing), what is right.

    `quote` and `paragraph` show what is right, where the answer was not; `remark` is what a right answer still lacked.
    """

    instruction: str
    prompt: str
    answer: str
    right_answer: str
    right: bool
    quote: str = ""
    paragraph: int | None = None
    remark: str = ""


class QuizResult(NamedTuple):
    """What the sheet shows; `name` may be empty, and is a line to write on then."""

    title: str
    name: str
    day: str
    score: int
    marked: tuple[Marked, ...]


def result_lesson(result: QuizResult, language: Language) -> Lesson:
    """What the PDF takes its title and its language from."""
    return titled(_title(result, language), language)


def result_handout(result: QuizResult, print_for: PrintFor, language: Language) -> Handout:
    """The pages as a handout; it asks nothing."""
    title = Words(_title(result, language))
    under = language.say("{name}, {day}", name=result.name, day=result.day) if result.name else result.day
    pages = PageSet(title, (Words(under),), tuple(_blocks(result, language)), 0, (title.text, under))
    return Handout(Master(0, Copy.STUDENT, print_for), "", (pages,), ())


def _title(result: QuizResult, language: Language) -> str:
    return language.say("Quiz: {title}", title=result.title)


def _blocks(result: QuizResult, language: Language) -> Iterator[Block]:
    count = len(result.marked)
    score = language.count(
        count,
        "{score} of {n} question is right.",
        "{score} of {n} questions are right.",
        score=result.score,
    )
    yield Prose(Words(score, (Range(0, len(score), bold=True),)))
    columns = (
        Column(Words(language.say("No.")), 0.06),
        Column(Words(language.say("Question")), 0.34),
        Column(Words(language.say("Your answer")), 0.24),
        Column(Words(language.say("What is right, and where it stands")), 0.36),
    )
    rows = tuple(_row(number, one, language) for number, one in enumerate(result.marked, 1))
    yield Table(columns, rows, Words(language.say("Each question with the answer that was given, and what is right.")))
    if any(one.quote for one in result.marked):
        yield Prose(Words(language.say("Words in quotation marks are those of the article.")), Tone.NOTE)


def _row(number: int, marked: Marked, language: Language) -> Row:
    asked = Words(f"{marked.instruction} {marked.prompt}".rstrip(), (Range(0, len(marked.instruction), bold=True),))
    cells = (Words(language.number(number)), asked, _answered(marked, language), _right(marked, language))
    return Row(tuple(map(Cell, cells)))


def _answered(marked: Marked, language: Language) -> Words:
    """The verdict in bold, as sign and word, since a copier knows no colour; then what was answered."""
    wrong = language.say("✗ not right:") if marked.answer else language.say("– not answered")
    verdict = language.say("✓ right:") if marked.right else wrong
    text = " ".join(filter(None, (verdict, marked.answer)))
    return Words(text, (Range(0, len(verdict), bold=True),))


def _right(marked: Marked, language: Language) -> Words:
    """What is right in bold with the words of the article; of a right answer only what it still lacked."""
    say = language.say
    if marked.right:
        return Words(marked.remark)
    quote = ""
    if marked.quote and marked.paragraph is not None:
        quote = say("“{words}” (paragraph {number})", words=marked.quote, number=marked.paragraph)
    elif marked.quote:
        quote = say("“{words}”", words=marked.quote)
    text = " ".join(filter(None, (marked.right_answer, quote)))
    return Words(text, (Range(0, len(marked.right_answer), bold=True),))
