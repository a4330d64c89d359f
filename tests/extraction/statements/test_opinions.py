"""What an author judges or predicts."""

from db.model.article import Span
from db.model.statement import StatementKind
from desktop.extraction.statements.opinions import Opinions
from desktop.extraction.statements.quotations import Quotations

ARGUED = "It is clear that the plan is wrong. The council has no money, and it must wait. Unfortunately it will not."
TOLD = "The council was founded in 1901. It had no money. The mayor said that it should wait. It would be rich."


def view(text: str, sentence: str, *, says: bool = False) -> tuple[StatementKind, float, str] | None:
    start = text.index(sentence)
    return Opinions(text, Quotations(text)).of(Span(start, start + len(sentence)), says=says)


def test_a_text_that_argues_has_views() -> None:
    judged = view(ARGUED, "It is clear that the plan is wrong.")
    assert judged is not None
    assert judged[0] is StatementKind.JUDGED
    assert judged[2] == "It is clear"
    predicted = view(ARGUED + " Taxes will rise.", "Taxes will rise.")
    assert predicted is not None
    assert predicted[0] is StatementKind.PREDICTED
    assert predicted[1] < judged[1]


def test_a_text_that_tells_has_none() -> None:
    assert view(TOLD, "It would be rich.") is None
    assert view(TOLD, "The mayor said that it should wait.", says=True) is None


def test_what_the_author_marks_is_a_view_everywhere() -> None:
    marked = view(f"{TOLD} I believe that the mayor was right.", "I believe that the mayor was right.")
    assert marked is not None
    assert marked[0] is StatementKind.JUDGED
    assert marked[1] > 0.6


def test_no_view_in_a_question_or_a_quotation() -> None:
    text = f"{ARGUED} Is it clear that this is wrong? “It is clear that this is right.”"
    assert view(text, "Is it clear that this is wrong?") is None
    assert view(text, "“It is clear that this is right.”") is None


def test_duty_and_future_in_a_sentence_of_somebody_else_are_not_the_authors() -> None:
    text = f"{ARGUED} Serra says that taxes must rise."
    assert view(text, "Serra says that taxes must rise.", says=True) is None
    assert view(text, "Serra says that taxes must rise.") is not None
