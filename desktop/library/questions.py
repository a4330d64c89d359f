"""A teacher's own questions about an article: written, answered, put in order."""

from db.model.article import Anchor, Span
from db.model.change import Change
from db.model.errors import MissingError
from db.model.lesson import Lesson
from db.model.question import Question
from desktop.library.library import Library
from desktop.library.typed import one_line, without_blanks
from desktop.sheets.design import LIMITS
from desktop.wording.language import mark

LONGEST_PROMPT = 1_000
LONGEST_ANSWER = 2_000
"""Characters of a question and of its answer."""
MOST_MARKS = 100
MOST_LINES = LIMITS["lines"][1]
"""More lines would not fit on one page with their question, in large print."""


def questions(library: Library, article_id: int) -> tuple[Question, ...]:
    """The questions about an article, in their order.

    Raises:
        LibraryError: the library cannot be read.
    """
    return library.handouts.questions(article_id)


def add_question(
    library: Library, lesson: Lesson, prompt: str, answer: str, marks: int, lines: int, span: Span | None
) -> Change:
    """Ask something about an article, after its other questions; `span` is where the answer is found, None for nowhere.

    Prompt and answer are put on one line each; `answer` may be blank. `lines` are to write on, 0 for none.

    Raises:
        ValueError: the prompt is blank, something is longer or more than its limit, or the span is blank or leaves the
            text.
    """
    import uuid  # imported late: not needed before the first paint

    new = _checked(Question(0, str(uuid.uuid4()), lesson.article.id, prompt, answer, marks, lines, None), lesson, span)
    return library.do(mark("Add question"), lambda: library.handouts.add_question(new))


def change_question(
    library: Library, lesson: Lesson, question_id: int, prompt: str, answer: str, marks: int, lines: int,
    span: Span | None,
) -> Change:  # fmt: skip
    """Ask otherwise; the order of the questions stays.

    Raises:
        ValueError: as for add_question().
        MissingError: the question is gone.
    """
    before = _present(library, question_id)
    new = _checked(before._replace(prompt=prompt, answer=answer, marks=marks, lines=lines), lesson, span)
    return library.do(mark("Change question"), lambda: library.handouts.change_question(new))


def remove_question(library: Library, question_id: int) -> Change:
    """Delete a question; one that is gone already is no error."""
    return library.do(mark("Delete question"), lambda: library.handouts.remove_question(question_id))


def move_question(library: Library, question_id: int, to: int) -> Change:
    """Put a question at another place among those of its article: 0 is the first, below their number the last.

    Raises:
        ValueError: there is no such place.
        MissingError: the question is gone.
    """
    article_id = _present(library, question_id).article_id
    ids = [one.id for one in library.handouts.questions(article_id)]
    if not 0 <= to < len(ids):
        raise ValueError(f"there is no place {to} among {len(ids)} questions")
    ids.remove(question_id)
    ids.insert(to, question_id)
    return library.do(mark("Move question"), lambda: library.handouts.order_questions(ids))


def _present(library: Library, question_id: int) -> Question:
    found = library.handouts.question(question_id)
    if found is None:
        raise MissingError("This question is gone.", "Choose another one.")
    return found


def _checked(question: Question, lesson: Lesson, span: Span | None) -> Question:
    """A question as it is stored, with its place in the text of its lesson."""
    prompt, answer = one_line(question.prompt), one_line(question.answer)
    if not prompt:
        raise ValueError("a question asks nothing")
    if len(prompt) > LONGEST_PROMPT or len(answer) > LONGEST_ANSWER:
        raise ValueError(f"a question of {len(prompt)} characters, or its answer of {len(answer)}, is too long")
    if not (0 <= question.marks <= MOST_MARKS and 0 <= question.lines <= MOST_LINES):
        raise ValueError(f"{question.marks} marks or {question.lines} lines are none that a question can have")
    if question.article_id != lesson.article.id:
        raise ValueError("the question is about another article")
    text = lesson.article.text
    anchor = None if span is None else Anchor.of(text, without_blanks(text, span))
    return question._replace(prompt=prompt, answer=answer, anchor=anchor)
