"""Exercises on lessons made by lot, and whole sheets of them without the text."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from time import process_time

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from db.model.article import Anchor, Span
from db.model.event import EventActor
from db.model.lesson import Lesson
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind, Word
from desktop.exercises.cards.flash import flash_cards
from desktop.exercises.claims import claim_evidence_reply
from desktop.exercises.gaps import cloze
from desktop.exercises.glossaries import blank_glossary
from desktop.exercises.matching import match_dates, match_descriptions
from desktop.exercises.positions import two_positions
from desktop.exercises.sorting import fact_claim_judgement
from desktop.exercises.speakers import who_said
from desktop.exercises.timelines import blank_timeline
from desktop.exercises.truths import true_or_false
from desktop.exercises.values import GAP, MASK, Exercise
from desktop.exercises.words import loaded_words
from desktop.wording.language import ENGLISH
from tests.exercises.asking import Make, sheet
from tests.exercises.invented import invented
from tests.exercises.leaks import elsewhere, leaks
from tests.exercises.told import harbour, holds_in_every_version


def named(name: str, make: Callable[..., Exercise], **more: bool) -> Make:
    """An exercise with an option, under a name to seed it by."""
    found = partial(make, **more)
    found.__name__ = name  # type: ignore[attr-defined]
    return found


MAKES: tuple[Make, ...] = (
    who_said,
    true_or_false,
    named("dates_asked", blank_timeline, dates_given=False),
    named("headlines_asked", blank_timeline, dates_given=True),
    named("names_asked", blank_glossary, names_given=False),
    named("described", blank_glossary, names_given=True),
    two_positions,
    fact_claim_judgement,
    claim_evidence_reply,
    loaded_words,
)
LONG = 10.0
"""Seconds of the processor for all of them on 40,000 words. Time that grew with their square would be minutes."""
slow = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to make an example small takes minutes
)


@st.composite
def told(draw: st.DrawFn) -> Lesson:
    """An invented lesson whose events have actors, and whose sentences are statements and have loaded words."""
    lesson = draw(invented())
    text = lesson.article.text
    ids = [actor.id for actor in lesson.actors]
    parts = st.lists(st.sampled_from(ids), max_size=3, unique=True)
    events = tuple(
        event._replace(actors=tuple(EventActor(one, "acts") for one in draw(parts))) for event in lesson.events
    )
    statements: list[Statement] = []
    for number, event in enumerate(lesson.events, 1):
        speaker = draw(st.sampled_from([None, *ids]))
        who = SpeakerKind.AUTHOR if speaker is None else SpeakerKind.ACTOR
        kind = draw(st.sampled_from(StatementKind))
        says = draw(st.sampled_from([event.title, event.anchor.quote, "All is lost."]))
        answers = draw(st.sampled_from([None, *(one.id for one in statements)]))
        stance = None if answers is None else draw(st.sampled_from(Stance))
        statements.append(
            Statement(number, f"statement-{number}", who, speaker, kind, says, answers, stance, event.anchor)
        )
    words: list[Word] = []
    for number, word in enumerate(("capital", "home", "war", "paid", "letters"), 1):
        plainer = draw(st.sampled_from(["thing", word]))
        if word in text:
            anchor = Anchor.of(text, Span(text.index(word), text.index(word) + len(word)))
            words.append(Word(number, f"word-{number}", word, f"what {number} means", True, plainer, True, anchor))
    return Lesson(*lesson._replace(events=events, statements=tuple(statements), words=tuple(words)))


def check(exercises: list[Exercise]) -> None:
    for make, exercise in zip(MAKES, exercises, strict=True):
        assert len(exercise.items) != 1
        for item in exercise.items:
            assert item.prompt.count(MASK) <= 1
            assert item.prompt.count(GAP) <= (make is who_said)
            assert item.emphasis is None or item.prompt[slice(*item.emphasis)].strip()


@slow
@given(told(), st.integers(0, 3))
def test_every_exercise(lesson: Lesson, seed: int) -> None:
    for make in MAKES:
        holds_in_every_version(make, lesson, seed)
    fronts = [card.front for card in flash_cards(lesson, ENGLISH)]
    assert len(set(fronts)) == len(fronts)


def check_no_leak(exercises: list[Exercise], always: list[str]) -> None:
    for make, exercise in zip(MAKES, exercises, strict=True):
        for item in exercise.items:
            text = elsewhere(exercises, always, item, own_prompt=make is not true_or_false)
            assert leaks(text, item.forms) == [], item


@slow
@given(told(), st.integers(0, 9))
def test_a_sheet_without_the_text_leaks_nothing(lesson: Lesson, seed: int) -> None:
    always = [lesson.article.title, "School of Oman"]
    exercises = sheet(lesson, always, seed, makes=MAKES)
    check(exercises)
    check_no_leak(exercises, always)


def _sheets(lesson: Lesson, seed: int) -> Iterator[list[Exercise]]:
    for version in range(3):
        yield sheet(lesson, [lesson.article.title, "Sirte School"], seed, version, makes=MAKES)


def test_sheets_of_real_lessons_leak_nothing_in_any_version(lessons: tuple[Lesson, ...], campaign: int) -> None:
    for lesson, seed in product((*lessons, harbour()), range(3 * campaign)):
        sheets = list(_sheets(lesson, seed))
        for exercises in sheets:
            check(exercises)
            check_no_leak(exercises, [lesson.article.title, "Sirte School"])
        asked_for = {
            tuple(tuple((item.evidence, item.event_id) for item in exercise.items) for exercise in exercises)
            for exercises in sheets
        }
        assert len(asked_for) == 1, "the same questions under the same numbers in all versions"


FROM_MEMORY: tuple[Make, ...] = (who_said, true_or_false, match_descriptions, match_dates, cloze)


def test_a_test_from_memory_asks_in_many_ways(bundled_lessons: tuple[Lesson, ...]) -> None:
    """Those come first that names and dates in other prompts would leave nothing to ask; the small article has less."""
    for seed in range(3):
        kinds: list[int] = []
        for lesson in bundled_lessons:
            exercises = sheet(lesson, [lesson.article.title, "Sirte School"], seed, makes=FROM_MEMORY)
            kinds.append(sum(not one.too_few for one in exercises))
        assert min(sorted(kinds)[1:]) >= 4
        assert min(kinds) >= 2


def test_time_grows_with_the_text() -> None:
    lesson = harbour()
    text = lesson.article.text
    more = " The quay was long and grey, and nobody came to see it." * 3_400
    last = lesson.paragraphs[-1]
    paragraphs = (*lesson.paragraphs[:-1], last._replace(span=Span(last.span.start, len(text) + len(more))))
    long = Lesson(*lesson._replace(article=lesson.article._replace(text=text + more), paragraphs=paragraphs))
    began = process_time()
    assert not all(exercise.too_few for exercise in sheet(long, [], makes=MAKES))
    assert process_time() - began < LONG
