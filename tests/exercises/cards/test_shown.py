"""Where the sentence of a card shows its answer."""

import pytest

from db.model.article import Span
from db.model.moment import Moment
from desktop.exercises.cards.shown import quote_of, shown_at
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.values import Evidence


def card(kind: CardKind, answer: str, quote: str, *accepted: str, moment: str | None = None) -> Card:
    evidence = Evidence(quote, Span(0, len(quote)), 1)
    asked = Card("card", kind, "Who?", answer, evidence, ("thing",), accepted=accepted)
    return asked._replace(moment=None if moment is None else Moment.parse(moment))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (card(CardKind.NAME, "Khalifa Haftar", "Haftar’s men came;\n Haftar stayed.", "Haftar"), ["Haftar", "Haftar"]),
        (card(CardKind.GAP, "Ann & Co", "It was Ann & Co who <b>came</b>."), ["Ann & Co"]),
        (card(CardKind.DATE, "March 2015", "It began in March 2015, they say.", moment="2015-03"), ["March 2015"]),
        (card(CardKind.DATE, "2014", "It began in the year 2014.", moment="2014"), ["2014"]),
        (card(CardKind.EVENT, "A summit that nobody expected", "They met in May."), []),
        (card(CardKind.QUESTION, "x" * 81, "x" * 81), []),
    ],
)  # fmt: skip
def test_the_words_of_the_answer_are_found_in_its_sentence(asked: Card, words: list[str]) -> None:
    quote = quote_of(asked)
    assert "\n" not in quote
    assert [quote[span.start : span.end] for span in shown_at(asked)] == words


def test_a_card_without_evidence_shows_nothing() -> None:
    asked = card(CardKind.NAME, "Ann", "Ann came.")._replace(evidence=None)
    assert (quote_of(asked), shown_at(asked)) == ("", ())
