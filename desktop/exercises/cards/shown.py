"""Where the evidence of a card shows its answer."""

from db.model.article import Span
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.forms import Forms, date_forms
from desktop.wording.language import ENGLISH, Language

_LONGEST = 80
"""Letters of an answer that can stand in a sentence as it is."""


def quote_of(card: Card) -> str:
    """The words of the article that show the answer of a card, on one line; "" where it has none."""
    return " ".join(card.evidence.quote.split()) if card.evidence else ""


def shown_at(card: Card, language: Language = ENGLISH) -> tuple[Span, ...]:
    """Where quote_of() a card has the words of its answer, in whatever form; none where it says it in other words."""
    if card.kind is CardKind.DATE and card.moment is not None:
        forms = date_forms(card.moment, language)
    else:
        forms = tuple(name for name in (card.answer, *card.accepted) if len(name) <= _LONGEST)
    return tuple(Forms(forms).spans(quote_of(card)))
