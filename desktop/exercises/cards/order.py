"""Cards that ask for an order: an event among its neighbours in time."""

from collections.abc import Iterator, Sequence

from desktop.exercises.cards.events import Dated, nearest
from desktop.exercises.cards.sources import Sources
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.headlines import names_a_place
from desktop.exercises.telling import labelled
from desktop.wording.dates import describe

_FEWEST, _MOST = 3, 4


def order_cards(sources: Sources, told: Sequence[Dated]) -> Iterator[Card]:
    """Put these in order. For each event those next to it, of any two of which it is certain which came first.

    The same events are asked once: for the first of them whose neighbours the others are.
    """
    fitting = [one for one in told if not names_a_place(one.event.title)]
    asked: set[frozenset[str]] = set()
    for one in fitting:
        chosen = _with_neighbours(one, fitting)
        together = frozenset(other.event.uuid for other in chosen)
        if len(chosen) >= _FEWEST and together not in asked:
            asked.add(together)
            yield _card(sources, one, chosen)


def _with_neighbours(asked: Dated, told: Sequence[Dated]) -> list[Dated]:
    """An event and those nearest to it, in order of time."""
    chosen = [asked]
    for other in nearest(asked, told):
        if all(other.is_apart(one) for one in chosen):
            chosen.append(other)
        if len(chosen) == _MOST:
            break
    return sorted(chosen, key=lambda one: one.widest)


def _card(sources: Sources, asked: Dated, chosen: Sequence[Dated]) -> Card:
    """The answer tells the dates, each on a line of its own."""
    event, language = asked.event, sources.language
    lines = [labelled(describe(one.date, language), one.event.title, language) for one in chosen]
    return Card(
        sources.uuid(CardKind.ORDER, event.uuid),
        CardKind.ORDER,
        event.title,
        "\n".join(lines),
        asked.evidence,
        (event.uuid, *(one.event.uuid for one in chosen if one is not asked)),
        event.key,
        items=tuple(one.event.title for one in chosen),
        place=chosen.index(asked),
        things=(event.uuid,),
    )
