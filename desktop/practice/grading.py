"""What becomes of an answer: right, right but for a slip, or wrong."""

from typing import NamedTuple

from db.model.practice import Rating
from db.model.sentence import Sentence
from desktop.exercises.cards.values import CardKind
from desktop.practice.asking import Asked, Way
from desktop.practice.typed_dates import is_right_date
from desktop.practice.typed_names import nearest, plain_name, qaf_words


class Verdict(NamedTuple):
    """What became of an answer. `rating` is proposed; `remark` says what a right answer still lacks, or what it met."""

    right: bool
    rating: Rating
    remark: Sentence | None = None


def grade(asked: Asked, given: object) -> Verdict:
    """What becomes of an answer, in the form that `Asked` says for its way.

    Raises:
        ValueError: the answer has another form.
    """
    match asked.way, given:
        case Way.FLIP, Rating():
            return Verdict(given > Rating.AGAIN, given)
        case Way.TYPE, str():
            return _typed(asked, given)
        case Way.TRUTH, bool():
            return _verdict(given == asked.right)
        case ((Way.PICK | Way.PLACE), int()) if not isinstance(given, bool):
            return _verdict(given == asked.right)
        case Way.ORDER, tuple():
            return _verdict(given == asked.right)
        case _:
            raise ValueError(f"no answer to a card that is asked by {asked.way.value}: {given!r}")


def _verdict(right: bool, remark: Sentence | None = None) -> Verdict:
    return Verdict(right, Rating.GOOD if right else Rating.AGAIN, remark)


def _typed(asked: Asked, given: str) -> Verdict:
    card = asked.card
    if not given.strip():
        return _verdict(False)
    if card.kind is CardKind.DATE and card.moment is not None:
        return _verdict(is_right_date(given, card.moment, (card.answer, *card.accepted)))
    names = (card.answer, *card.accepted)
    own = {plain_name(name) for name in names}
    if plain_name(given) in own:
        return _verdict(True)
    qaf = qaf_words(names)
    found = nearest(given, names, qaf)
    another = nearest(given, [name for name in asked.taken if plain_name(name) not in own], qaf)
    if found is None or (another is not None and another[0] <= found[0]):  # it is as near to another card's answer
        return _verdict(False)
    return _verdict(True, Sentence("It is written {name}.", name=found[1]))
