"""Sort into fact, claim, judgement, prediction: what the article's own sentences are made of."""

from collections.abc import Sequence
from typing import NamedTuple

from db.model.article import Anchor
from db.model.event import Claim, Event
from db.model.lesson import Lesson
from db.model.sentence import mark
from db.model.statement import SpeakerKind, Statement, StatementKind
from desktop.exercises.choosing import Candidate, choose, evidence_of, preferred
from desktop.exercises.mixing import in_turn, least_masked
from desktop.exercises.places import Sentences
from desktop.exercises.values import NOTHING_TO_ASK, Ask, Evidence, Exercise, Item
from desktop.wording.language import Language

FACT, CLAIM, JUDGEMENT, PREDICTION = mark("fact"), mark("claim"), mark("judgement"), mark("prediction")
CATEGORIES = (FACT, CLAIM, JUDGEMENT, PREDICTION)

_OF_KIND = {
    StatementKind.CLAIMED: CLAIM,
    StatementKind.JUDGED: JUDGEMENT,
    StatementKind.PREDICTED: PREDICTION,
}
"""What is reported may be fact or claim, and a denial is a claim about a claim: neither has one right answer."""
_SHORTEST, _LONGEST = 24, 320
"""Code points of a quote that says enough by itself, and that still fits into a table."""
_STEM = 5


class _Passage(NamedTuple):
    """A place of the article with its category, "" where the rows leave it open."""

    anchor: Anchor
    category: str
    key: bool
    uuid: str


def fact_claim_judgement(ask: Ask) -> Exercise:
    """Quotes of the article to sort; the bank holds all four categories in their fixed order.

    A fact is what the article itself reports as having happened, an event told without hedge or judgement; the other
    three are statements of their kinds. Where two rows of different categories share words of the text, or one of them
    is of no clear category, there would be two right answers, and neither is asked. At least two categories take part.

    Words of saying in a quote ("argues", "would probably") stay: to notice them is what is practised here. A quote with
    the category's own word ("the author predicts") is not asked, since there the word alone would decide.
    """
    passages = _passages(ask.lesson)
    blurred = _blurred(passages)
    clear = [one for one in passages if one.category and one.uuid not in blurred]
    ordered = preferred(clear, ask, key=lambda one: one.key, place=lambda one: one.anchor.span.start)
    places = Sentences(ask.lesson)
    candidates = (_candidate(ask, places, one) for one in in_turn(ordered, lambda one: one.category))
    exercise = choose(least_masked((one for one in candidates if one is not None), ask), ask)
    if len({item.answers for item in exercise.items}) < 2:
        return NOTHING_TO_ASK
    return exercise._replace(bank=tuple(ask.language.say(category) for category in CATEGORIES))


def _passages(lesson: Lesson) -> list[_Passage]:
    return [*map(_told, lesson.events), *map(_said, lesson.statements)]


def _told(event: Event) -> _Passage:
    return _Passage(event.anchor, FACT if event.claim is Claim.REPORT else "", event.key, event.uuid)


def _said(statement: Statement) -> _Passage:
    """The author's own come first: what the article tells of another's view is half a report."""
    own = statement.speaker is SpeakerKind.AUTHOR
    return _Passage(statement.anchor, _OF_KIND.get(statement.kind, ""), own, statement.uuid)


def _blurred(passages: Sequence[_Passage]) -> set[str]:
    """The uuids of those that share words with a passage of another category: in reading order, each with the few
    before it that have not ended.
    """
    found: set[str] = set()
    near: list[_Passage] = []
    for one in sorted(passages, key=lambda passage: passage.anchor.span):
        near = [other for other in near if other.anchor.span.end > one.anchor.span.start]
        for other in near:
            if other.category != one.category and other.anchor.span.overlaps(one.anchor.span):
                found |= {one.uuid, other.uuid}
        near.append(one)
    return found


def _candidate(ask: Ask, places: Sentences, passage: _Passage) -> Candidate | None:
    evidence = evidence_of(ask.lesson, passage.anchor)
    if evidence is None or evidence.number is None or not _SHORTEST <= len(evidence.quote) <= _LONGEST:
        return None
    answer = ask.language.say(passage.category)
    if _says_its_category(evidence.quote, passage.category, ask.language):
        return None
    sentence = places.at(evidence.span.start).start
    item = Item(_whole(places, evidence), (answer,), evidence)
    return Candidate(item, (passage.uuid, sentence))


def _whole(places: Sentences, evidence: Evidence) -> str:
    """A quote with the marks of omission that quoting asks for where it begins or ends within a sentence."""
    first, last = places.at(evidence.span.start), places.at(evidence.span.end - 1)
    before = "" if evidence.span.start <= first.start else "… "
    after = places.lesson.article.text[evidence.span.end : last.end]
    if any(letter.isalnum() for letter in after):
        after = " …"
    return f"{before}{evidence.quote}{after}"


def _says_its_category(quote: str, category: str, language: Language) -> bool:
    """Whether a word of the quote begins as the category does, in English or in the program's language."""
    stems = {name.casefold()[:_STEM] for name in (category, language.say(category))}
    words = "".join(letter if letter.isalpha() else " " for letter in quote.casefold()).split()
    return any(word.startswith(stem) for word in words for stem in stems)
