"""How an exercise picks what it asks, and what all of them need of a lesson: evidence, sentences, actors alike.

An exercise makes `Candidate`s in its order of preference (see `preferred`) and hands them to `choose`, which leaves
out what may not be asked, masks what must not be read, and fills the bank. Nothing here changes `ask.disclosure`.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from random import Random
from typing import NamedTuple, TypeVar

from db.model.actor import Actor, ActorKind
from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.exercises.disclosure import readable
from desktop.exercises.forms import Forms
from desktop.exercises.spotting import masked
from desktop.exercises.values import MASK, NOTHING_TO_ASK, Ask, Evidence, Exercise, Item

Thing = TypeVar("Thing")
Others = Callable[[Sequence[Item]], Iterable[str]]
"""Gives, for the items that were chosen, what else might stand in the bank: the best first."""


class Candidate(NamedTuple):
    """An item that might be asked.

    `about`: no two items of an exercise share one of these (an actor's uuid, the start of a sentence).
    `bank`: what it adds to the bank; what several items add stands there once.
    `kind`: answers of one kind can be taken for one another; see `company` of `choose`.
    `variants`: the prompts that stand in place of the item's in other versions of the sheet. They are held to the same
    rules, so that all versions ask the same; the `forms` of an item are to hold what any variant tells or asks for.
    """

    item: Item
    about: tuple[Hashable, ...] = ()
    bank: tuple[str, ...] = ()
    kind: Hashable = None
    variants: tuple[str, ...] = ()


def choose(
    candidates: Iterable[Candidate],
    ask: Ask,
    *,
    least: int = 2,
    others: Others | None = None,
    more: int = 2,
    company: int = 1,
    in_reading_order: bool = True,
) -> Exercise:
    """The exercise of the best candidates, at most `ask.most`; NOTHING_TO_ASK where there are fewer than `least`.

    No two items have the same prompt with the same emphasis. Without the text, a candidate is passed over if its
    answer is shown elsewhere, or if a prompt would need more than one mask; the prompts come masked, and those that
    need no mask are preferred. The items stand in the order of their evidence, or in that of preference. The bank is
    what the items add to it and up to `more` of the `others` (that are no form of an answer and give none away),
    shuffled by `ask.shuffle`. An exercise with another kind of bank puts it there by `_replace(bank=...)`.
    Of each kind at least `company` are asked, so that none is found by what it is alone; or none of that kind.
    """
    chosen = _in_company(_whole_first(list(candidates), ask), ask, company)
    if len(chosen) < max(least, 1):
        return NOTHING_TO_ASK
    items = [one.item for one in chosen]
    if in_reading_order:
        items.sort(key=_place)
    bank = list(dict.fromkeys(word for one in chosen for word in one.bank))
    if others is not None:
        bank += _further(others(items), items, bank, more, ask)
    ask.shuffle.shuffle(bank)
    return Exercise(tuple(items), tuple(bank))


def _in_company(candidates: Sequence[Candidate], ask: Ask, company: int) -> list[Candidate]:
    """The candidates to ask, masked. Kinds that are too few go, the least preferred first, until all have company."""
    while True:
        chosen = _Together(ask)
        for candidate in candidates:
            if len(chosen.masked) == ask.most:
                break
            chosen.add(candidate)
        kinds = [one.kind for one in chosen.masked]
        lonely = next((kind for kind in reversed(kinds) if kinds.count(kind) < company), _NO_KIND)
        if lonely is _NO_KIND:
            return chosen.masked
        candidates = [one for one in candidates if one.kind != lonely]


_NO_KIND = object()


class _Together:
    """Candidates that can be asked side by side."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._about: set[Hashable] = set()
        self._chosen: list[Candidate] = []
        self.masked: list[Candidate] = []
        """Those that were chosen, the answers of the others masked in their prompts."""

    def add(self, candidate: Candidate) -> None:
        """Choose a candidate, if it can be asked beside those that were chosen before."""
        disclosure = self._ask.disclosure
        if not self._about.isdisjoint(candidate.about):
            return
        if disclosure is not None and not disclosure.admits(candidate.item, candidate.bank):
            return
        together = [*self._chosen, candidate]
        masked_all = [self._beside(candidate, *one, together) for one in zip(self._chosen, self.masked, strict=True)]
        masked_all.append(_masked(candidate, together, self._ask))
        asked = [{(prompt, one.item.emphasis) for prompt in _prompts(one)} for one in masked_all]
        alike = len({prompt for own in asked for prompt in own}) < sum(
            map(len, asked)
        )  # a mask may take the difference
        if not alike and all(readable(prompt) for one in masked_all for prompt in _prompts(one)):
            self._about.update(candidate.about)
            self._chosen, self.masked = together, masked_all

    def _beside(self, new: Candidate, old: Candidate, masked: Candidate, together: Sequence[Candidate]) -> Candidate:
        """One that was chosen with the new one's answers masked too; most prompts hold none of them."""
        more = Forms(_other_forms(new, old))
        held = self._ask.disclosure is not None and any(more.found_in(prompt) for prompt in _prompts(old))
        return _masked(old, together, self._ask) if held else masked


def _prompts(candidate: Candidate) -> tuple[str, ...]:
    return candidate.item.prompt, *candidate.variants


def _other_forms(candidate: Candidate, beside: Candidate) -> tuple[str, ...]:
    """What gives a candidate away and is not asked for beside it too."""
    return tuple(form for form in candidate.item.forms if form not in beside.item.forms)


def _masked(candidate: Candidate, together: Sequence[Candidate], ask: Ask) -> Candidate:
    """A candidate with the answers of the others, and of what was kept before, masked in its prompts."""
    if ask.disclosure is None:
        return candidate
    groups = [ask.disclosure.secrets, *(_other_forms(one, candidate) for one in together)]
    first, *variants = (masked(prompt, groups) for prompt in _prompts(candidate))
    return candidate._replace(item=candidate.item._replace(prompt=first), variants=tuple(variants))


def _whole_first(candidates: Sequence[Candidate], ask: Ask) -> list[Candidate]:
    """Candidates whose prompts need no mask before the others."""
    return sorted(candidates, key=lambda one: any(MASK in prompt for prompt in _prompts(_masked(one, (), ask))))


def _further(words: Iterable[str], items: Sequence[Item], bank: Sequence[str], more: int, ask: Ask) -> list[str]:
    """Up to so many further words for a bank."""
    answers = Forms(form for item in items for form in (*item.forms, *item.answers))
    found: list[str] = []
    for word in words:
        if len(found) == more:
            break
        if word in found or word in bank or answers.found_in(word):
            continue
        if ask.disclosure is None or ask.disclosure.admits(Item(word, (), None), (word,)):
            found.append(word)
    return found


def _place(item: Item) -> int:
    return item.evidence.span.start if item.evidence else 2**31


def preferred(
    things: Iterable[Thing], ask: Ask, *, key: Callable[[Thing], bool], place: Callable[[Thing], int]
) -> list[Thing]:
    """Things in an order to choose them in: key ones first, spread over the article, at random among equals.

    `place` is where a thing stands in the text. Of each group first one of every paragraph comes, then another.
    """
    drawn = list(things)
    ask.choose.shuffle(drawn)
    ranked: list[tuple[bool, int, Thing]] = []
    seen: dict[tuple[bool, int], int] = {}
    for thing in drawn:
        group = (not key(thing), ask.lesson.paragraph_index(place(thing)))
        seen[group] = seen.get(group, -1) + 1
        ranked.append((group[0], seen[group], thing))
    return [thing for _, _, thing in sorted(ranked, key=lambda rank: rank[:2])]


def evidence_of(lesson: Lesson, anchor: Anchor) -> Evidence | None:
    """The words of an anchor; None where the text no longer holds them there, so that nothing is asked of them."""
    if not anchor.quote or lesson.text_of(anchor.span) != anchor.quote:
        return None
    return evidence_at(lesson, anchor.span)


def evidence_at(lesson: Lesson, span: Span) -> Evidence:
    """The words at a span of the article."""
    return Evidence(lesson.text_of(span), span, lesson.paragraph_number(span.start))


Period = tuple[int | None, int | None]
"""The first and the last day, both included; None where it is not known."""


class Periods:
    """Finds the time in which an actor is told of: from its dated events in this article, else from its roles."""

    def __init__(self, lesson: Lesson) -> None:
        """Look through the events once."""
        self._moments: dict[int, list[Moment]] = {}
        self._found: dict[int, Period] = {}
        for event in lesson.events:
            if event.date is not None:
                for part in event.actors:
                    self._moments.setdefault(part.actor_id, []).append(event.date)

    def of(self, actor: Actor) -> Period:
        """The period of one actor."""
        if actor.id not in self._found:
            moments = self._moments.get(actor.id) or [role.period for role in actor.roles if role.period]
            self._found[actor.id] = _span_of(moments)
        return self._found[actor.id]


def _span_of(moments: Sequence[Moment]) -> Period:
    first = [moment.earliest for moment in moments]
    last = [moment.latest for moment in moments]
    return (
        min((day for day in first if day is not None), default=None) if None not in first else None,
        max((day for day in last if day is not None), default=None) if None not in last else None,
    )


def overlap(one: Period, other: Period) -> bool:
    """Whether two periods may have a day in common."""
    return not (_ended(one, other) or _ended(other, one))


def _ended(one: Period, other: Period) -> bool:
    return one[1] is not None and other[0] is not None and one[1] < other[0]


_BODIES, _ARMED = "bodies", "armed"
_COMPARED = {
    ActorKind.GOVERNMENT: _BODIES,
    ActorKind.INSTITUTION: _BODIES,
    ActorKind.ORGANISATION: _BODIES,
    ActorKind.BLOC: _BODIES,
    ActorKind.ARMED_FORCES: _ARMED,
    ActorKind.ARMED_GROUP: _ARMED,
}


def compared_as(actor: Actor) -> str:
    """The kind of an actor as exercises compare them: a ministry may be taken for a party, never for a person."""
    return _COMPARED.get(actor.kind, actor.kind.value)


def actors_like(ask: Ask, actors: Sequence[Actor], told: Periods | None = None) -> list[Actor]:
    """Other actors of the kinds of these: of the very kind and the same time first, then key ones, else at random.

    `told` are the periods of the lesson, where they have been looked up already.
    """
    kinds = {compared_as(actor) for actor in actors}
    very = {actor.kind for actor in actors}
    named = {actor.id for actor in actors}
    found = [actor for actor in ask.lesson.actors if compared_as(actor) in kinds and actor.id not in named]
    ask.choose.shuffle(found)
    times = told or Periods(ask.lesson)
    periods = dict.fromkeys(times.of(actor) for actor in actors)

    def rank(actor: Actor) -> tuple[bool, bool, bool]:
        own = times.of(actor)
        return actor.kind not in very, not any(overlap(own, period) for period in periods), not actor.key

    return sorted(found, key=rank)


def shuffled_apart(things: Sequence[Thing], right: Sequence[Thing], random: Random) -> list[Thing]:
    """Things in another order than the right one, where they can be."""
    drawn = list(things)
    random.shuffle(drawn)
    return drawn[1:] + drawn[:1] if drawn == list(right) else drawn
