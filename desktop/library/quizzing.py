"""A quiz on an article, and its result as a sheet."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import cast

from db.model.errors import LibraryError
from db.model.moment import Moment
from db.model.practice import Rating
from db.model.sentence import said
from desktop.exercises.cards.instructions import INSTRUCTIONS
from desktop.exercises.values import GAP
from desktop.library.library import Library
from desktop.library.practising import cards_of
from desktop.practice.asking import Asked, Way
from desktop.practice.quiz import Quiz, Result, Topic, questions
from desktop.sheets.content.quiz import Marked, QuizResult, result_handout, result_lesson
from desktop.sheets.design import Paper, PrintFor
from desktop.sheets.outcome import SheetReport
from desktop.sheets.plain import handout_pdf
from desktop.wording.dates import describe
from desktop.wording.language import ENGLISH, Language

_BLANK = "_____"


def quiz_on(
    library: Library,
    article_id: int,
    topics: Collection[Topic],
    most: int,
    seed: int,
    language: Language = ENGLISH,
) -> Quiz | None:
    """A quiz of up to `most` questions on an article; None where it gives too few. The same seed asks the same.

    Raises:
        LibraryError: there is no such article, or it cannot be read.
    """
    asked = questions(cards_of(library, article_id, language), topics, most, seed)
    return Quiz(asked) if asked else None


def result_of(quiz: Quiz, title: str, name: str, day: date, language: Language = ENGLISH) -> QuizResult:
    """What the result sheet says of a quiz: on which article, by whom (may be empty), on which day."""
    marked = tuple(_marked(result, language) for result in quiz.results)
    return QuizResult(title, name, describe(Moment.parse(day.isoformat()), language), quiz.score, marked)


def _marked(result: Result, language: Language) -> Marked:
    asked, card = result.asked, result.asked.card
    evidence = card.evidence
    return Marked(
        language.say(INSTRUCTIONS[card.kind]),
        prompt_words(asked),
        answer_words(result, language),
        right_words(result, language),
        result.right,
        "" if evidence is None or result.right else " ".join(evidence.quote.split()),
        None if evidence is None else evidence.number,
        said(result.verdict.remark, language.say) if result.verdict and result.verdict.remark else "",
    )


def prompt_words(asked: Asked) -> str:
    """What was asked, in one line; empty of things to put in order, which the answers have all."""
    if asked.way is Way.ORDER:
        return ""
    return " ".join(asked.prompt.replace(GAP, _BLANK).split())


def answer_words(result: Result, language: Language = ENGLISH) -> str:
    """What was answered, in words; empty where nothing was."""
    asked, given = result.asked, result.given
    match asked.way, given:
        case _, None:
            return ""
        case Way.TRUTH, bool():
            return language.say("True") if given else language.say("False")
        case Way.PICK, int():
            return asked.options[given]
        case Way.ORDER, tuple():
            return _listed([asked.options[place] for place in cast("tuple[int, ...]", given)])
        case Way.PLACE, int():
            return _place_words(result, given, language)
        case Way.FLIP, Rating():
            return language.say("known") if given > Rating.AGAIN else language.say("not known")
        case _:
            return str(given)


def right_words(result: Result, language: Language = ENGLISH) -> str:
    """What is right, in words."""
    asked = result.asked
    if asked.way is Way.TRUTH:
        if asked.is_true:
            return language.say("True")
        return language.say("False. What is true: {statement}", statement=asked.card.prompt)
    if asked.way is Way.ORDER:
        return _listed(asked.card.items)
    return asked.card.answer


def _listed(items: Sequence[str]) -> str:
    """Things in an order, each with its place, on lines of their own where there are lines."""
    return "\n".join(f"({place}) {item}" for place, item in enumerate(items, 1))


def _place_words(result: Result, place: int, language: Language) -> str:
    dates = [describe(one.date, language) for one in result.asked.around]
    if place == 0:
        return language.say("before {date}", date=dates[0])
    if place >= len(dates):
        return language.say("after {date}", date=dates[-1])
    return language.say("after {first}, before {second}", first=dates[place - 1], second=dates[place])


def result_pdf(
    result: QuizResult,
    paper: Paper = Paper.A4,
    language: Language = ENGLISH,
    *,
    print_for: PrintFor = PrintFor.STANDARD,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[bytes, SheetReport]:
    """The pages of the result sheet.

    Raises:
        LibraryError: there is no question on it.
        SheetCancelled: `cancelled` said so.
    """
    if not result.marked:
        raise LibraryError("There is no question on this sheet.", "Take the quiz first.")
    lesson, handout = result_lesson(result, language), result_handout(result, print_for, language)
    return handout_pdf(
        lesson, handout, None, paper, language, fields=not result.name, progress=progress, cancelled=cancelled
    )
