"""True or false, with the sentence that decides."""

from collections.abc import Sequence
from random import Random

from desktop.exercises.choosing import Candidate, choose
from desktop.exercises.facts import Fact, facts
from desktop.exercises.forms import Forms
from desktop.exercises.mixing import in_turn
from desktop.exercises.places import Sentences
from desktop.exercises.values import NOTHING_TO_ASK, Ask, Exercise, Item

_PART = 0.35
"""Of the propositions at least so many are true, and so many false: too few for counting to help."""


def true_or_false(ask: Ask) -> Exercise:
    """Propositions about dates, speakers, persons, relations and descriptions, some of them false.

    Every version asks about the same facts under the same numbers; which of them are told wrongly is drawn by
    `ask.shuffle`, never all or none. The answer of a false one also gives what would be right.
    """
    places = Sentences(ask.lesson)
    found = _apart([fact for _, fact in in_turn(facts(ask, places), lambda one: one[0])], ask)
    by_texts = {(fact.true, fact.false): fact for fact in found}
    first = choose([_candidate(places, fact, fact.true, (fact.true, fact.false)) for fact in found], ask)
    if first.too_few:
        return NOTHING_TO_ASK
    chosen = [by_texts[item.answers[0], item.answers[1]] for item in first.items]
    true, false = ask.language.say("true"), ask.language.say("false")
    drawn = [
        _candidate(places, fact, fact.false if wrong else fact.true, (false, fact.right) if wrong else (true,))
        for fact, wrong in zip(chosen, _some(len(chosen), ask.shuffle), strict=True)
    ]
    return choose(drawn, ask)  # again, so that the prompts that are shown come masked; all of them fit


def _apart(found: Sequence[Fact], ask: Ask) -> list[Fact]:
    """Without the text, facts none of which tells the answer of another; those that need a mask come last."""
    disclosure = ask.disclosure
    if disclosure is None:
        return list(found)
    ordered = sorted(found, key=lambda one: disclosure.masked(_texts(one)) != _texts(one))
    apart: list[Fact] = []
    for fact in ordered:
        own, texts = Forms(fact.forms), _texts(fact)
        if not any(own.found_in(_texts(one)) or Forms(one.forms).found_in(texts) for one in apart):
            apart.append(fact)
    return apart


def _texts(fact: Fact) -> str:
    return f"{fact.true}\n{fact.false}"


def _candidate(places: Sentences, fact: Fact, shown: str, answers: tuple[str, ...]) -> Candidate:
    """One proposition; no two of an exercise are decided by the same sentence, where one might tell the other."""
    other = fact.true if shown == fact.false else fact.false
    sentence = places.at(fact.evidence.span.start).start
    return Candidate(Item(shown, answers, fact.evidence, fact.forms), (*fact.about, sentence), variants=(other,))


def _some(count: int, random: Random) -> list[bool]:
    """For each of two or more whether it is to be wrong: about half, and never all or none."""
    least = max(1, round(count * _PART))
    wrong = random.randint(least, count - least)
    drawn = [True] * wrong + [False] * (count - wrong)
    random.shuffle(drawn)
    return drawn
