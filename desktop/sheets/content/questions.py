"""Exercises that are a list of questions, as blocks."""

from collections.abc import Iterator

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.exercises.values import GAP, Evidence, Exercise
from desktop.sheets.blocks import Bank, Block, Option, Question, Words
from desktop.sheets.content.draft import Draft, bold, cited, emphasised, filled, is_own_sentence, solution
from desktop.sheets.design import Part

_BOXES = "abcdefghijklmnopqrstuvwxyz"


def letter(index: int) -> str:
    """What an entry of a column is called: a to z, then aa."""
    return _BOXES[index] if index < len(_BOXES) else letter(index // len(_BOXES) - 1) + letter(index % len(_BOXES))


def bank(draft: Draft, exercise: Exercise) -> Bank:
    """The words to pick from."""
    return Bank(draft.own("Pick from"), tuple(Words(entry) for entry in exercise.bank))


def gaps(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """Sentences with a gap each."""
    if part.bank:
        yield bank(draft, exercise)
    for item in exercise.items:
        number = draft.ask(", ".join(item.answers), part.marks, item.evidence)
        if not draft.teacher:
            yield Question(number, Words(item.prompt), marks=part.marks)
        elif is_own_sentence(item):
            yield Question(number, cited(filled(item), item.evidence), marks=part.marks)
        else:
            yield Question(number, filled(item), marks=part.marks, solution=solution(Words(""), item.evidence))


def speakers(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """What was said or done, each with a gap for who it was."""
    if part.bank:
        yield bank(draft, exercise)
    for item in exercise.items:
        number = draft.ask(item.answers[0], part.marks, item.evidence)
        prompt = item.prompt if GAP in item.prompt else f"{item.prompt} {GAP}"
        words = filled(item._replace(prompt=prompt)) if draft.teacher else Words(prompt)
        answer = solution(Words(""), item.evidence) if draft.teacher else None
        yield Question(number, words, marks=part.marks, solution=answer)


def truths(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """Statements to be ticked as true or false, with room for the sentence that decides."""
    marks = (draft.language.say("true"), draft.language.say("false"))
    for item in exercise.items:
        number = draft.ask(": ".join(item.answers), part.marks, item.evidence)
        options = tuple(Option("", Words(word), draft.teacher and word == item.answers[0]) for word in marks)
        right = ": ".join(item.answers[1:])  # the ticked box says the rest
        answer = solution(bold(right), item.evidence) if draft.teacher else None
        yield Question(
            number, Words(item.prompt), options, inline=True, lines=part.lines, marks=part.marks, solution=answer
        )


def positions(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """Arguments, each to be given to one of two positions, with room for the reason."""
    for item in exercise.items:
        number = draft.ask(item.answers[0], part.marks, item.evidence)
        options = tuple(Option("", Words(word), draft.teacher and word == item.answers[0]) for word in exercise.bank)
        answer = solution(Words(""), item.evidence) if draft.teacher else None
        yield Question(
            number, Words(item.prompt), options, inline=True, lines=part.lines, marks=part.marks, solution=answer
        )


def order(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """One question: events with a box each for their place in time."""
    places = [item.answers[0] for item in exercise.items]
    number = draft.ask(" ".join(places), part.marks * len(places), None)
    prompt = draft.own("Number these from first to last.")
    if not draft.teacher:
        options = tuple(Option("", Words(item.prompt)) for item in exercise.items)
        yield Question(number, prompt, options, marks=part.marks * len(places))
        return
    options = tuple(Option(item.answers[0], Words(item.prompt), chosen=True) for item in exercise.items)
    yield Question(number, prompt, options, marks=part.marks * len(places))


def plainer(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """Sentences with a word set off, each with a line for a plainer one."""
    for item in exercise.items:
        number = draft.ask(item.answers[0], part.marks, item.evidence)
        answer = solution(cited(bold(item.answers[0]), item.evidence), None) if draft.teacher else None
        yield Question(number, emphasised(item), lines=1, marks=part.marks, solution=answer)


def own_questions(draft: Draft) -> Iterator[Block]:
    """The teacher's own questions, as they were written."""
    lesson = draft.material.lesson
    for question in draft.material.questions:
        evidence = None
        if question.anchor is not None and lesson.text_of(question.anchor.span) == question.anchor.quote:
            span = question.anchor.span
            evidence = Evidence(question.anchor.quote, span, lesson.paragraph_number(span.start))
        number = draft.ask(question.answer, question.marks, evidence)
        answer = None
        if draft.teacher and evidence is not None and _is_paragraph(lesson, evidence.span):
            answer = solution(cited(Words(question.answer), evidence), None)  # a whole paragraph would be no quote
        elif draft.teacher:
            answer = solution(Words(question.answer), evidence)
        yield Question(number, Words(question.prompt), lines=question.lines, marks=question.marks, solution=answer)


def _is_paragraph(lesson: Lesson, span: Span) -> bool:
    return lesson.paragraphs[lesson.paragraph_index(span.start)].span == span
