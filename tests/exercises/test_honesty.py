"""What holds of every exercise that fills gaps, matches or orders, whatever the lesson and the seed."""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings

from db.model.actor import ActorKind
from db.model.lesson import Lesson
from db.model.moment import Order, order
from desktop.exercises.choosing import compared_as
from desktop.exercises.forms import Forms
from desktop.exercises.gaps import cloze
from desktop.exercises.headlines import names_a_date
from desktop.exercises.matching import match_dates, match_descriptions
from desktop.exercises.ordering import put_in_order
from desktop.exercises.values import GAP, MASK, Exercise
from tests.exercises.asking import ALL, made, sheet, without_order
from tests.exercises.invented import invented
from tests.exercises.leaks import elsewhere, leaks
from tests.sheets import lessons as by_hand

ROOT = Path(__file__).resolve().parents[2]
SEEDS = 5
LONG = 5.0
"""Seconds of the processor for a sheet of 40,000 words. Time that grew with their square would be minutes."""
slow = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def all_sheets(lesson: Lesson, seeds: int = SEEDS) -> Iterator[list[Exercise]]:
    for seed in range(seeds):
        yield [made(make, lesson, seed) for make in ALL]
        yield sheet(lesson, [lesson.article.title, "The Valley School"], seed)


def check(lesson: Lesson, exercises: list[Exercise]) -> None:
    """What is asked can be answered, in one way, by words that stand in the text."""
    for make, exercise in zip(ALL, exercises, strict=True):
        assert exercise.too_few == (not exercise.items)
        if exercise.too_few:
            assert exercise.bank == ()
            continue
        assert len(exercise.items) >= (2 if make is cloze else 3)
        assert len({item.prompt for item in exercise.items}) == len(exercise.items)
        assert len(set(exercise.bank)) == len(exercise.bank)
        for item in exercise.items:
            assert item.evidence is not None
            span = item.evidence.span
            assert lesson.article.text[span.start : span.end] == item.evidence.quote
            assert item.evidence.number == lesson.paragraph_number(span.start)
            assert item.prompt.count(MASK) <= 1
            assert item.prompt.count(GAP) == (make is cloze)
            assert make is put_in_order or exercise.bank.count(item.answers[0]) == 1
        check_order(lesson, make is put_in_order, exercise)


def check_order(lesson: Lesson, in_order: bool, exercise: Exercise) -> None:
    events = {event.id: event for event in lesson.events}
    asked = [(events[item.event_id], item) for item in exercise.items if item.event_id]
    for (one, first), (other, second) in combinations(asked, 2):
        assert one.date is not None
        assert other.date is not None
        decided = order(one.date, other.date)
        assert decided in (Order.BEFORE, Order.AFTER)
        if in_order:
            assert (int(first.answers[0]) < int(second.answers[0])) == (decided is Order.BEFORE)
    assert not any(names_a_date(event.title) for event, _ in asked)
    if in_order:
        places = [item.answers[0] for item in exercise.items]
        assert sorted(places, key=int) == [str(place) for place in range(1, len(places) + 1)]
        assert places != sorted(places, key=int)


def check_no_leak(exercises: list[Exercise], always: list[str]) -> None:
    for exercise in exercises:
        for item in exercise.items:
            text = elsewhere(exercises, always, item)
            assert leaks(text, item.forms) == [], item
            assert not Forms(item.forms).found_in(text)


def test_bundled_and_accepted_lessons(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        for exercises in all_sheets(lesson):
            check(lesson, exercises)


@slow
@given(invented())
def test_invented_lessons(lesson: Lesson) -> None:
    for exercises in all_sheets(lesson, 1):
        check(lesson, exercises)


@slow
@given(invented())
def test_invented_lessons_leak_nothing(lesson: Lesson) -> None:
    always = [lesson.article.title, "School of Oman"]
    check_no_leak(sheet(lesson, always), always)


def test_a_sheet_without_the_text_leaks_nothing(lessons: tuple[Lesson, ...], campaign: int) -> None:
    """100 sheets, and as many more as are asked for, in every order of the exercises."""
    for number in range(100 * campaign):
        lesson = lessons[number % len(lessons)]
        turn = number % len(ALL)
        always = [lesson.article.title, "Sirte School", "Name, class, date"]
        exercises = sheet(lesson, always, number, makes=(*ALL[turn:], *ALL[:turn]), most=3 + number % 8)
        check_no_leak(exercises, always)


def test_the_search_for_leaks_finds_them(lessons: tuple[Lesson, ...]) -> None:
    """With the text, exercises give answers away all the time: the search is not blind."""
    found = 0
    for lesson in lessons:
        exercises = [made(make, lesson) for make in ALL]
        found += sum(bool(leaks(elsewhere(exercises, [], item), item.forms)) for one in exercises for item in one.items)
    assert found > 20


def test_versions_ask_the_same(lessons: tuple[Lesson, ...]) -> None:
    banks = 0
    for lesson in lessons:
        for seed in range(2):
            versions = [sheet(lesson, [lesson.article.title], seed, version) for version in range(4)]
            for same in zip(*versions, strict=True):
                assert len({tuple(without_order(one)) for one in same}) == 1
                assert len({tuple(sorted(one.bank)) for one in same}) == 1
                banks += len({one.bank for one in same}) > 1
            for same in list(zip(*versions, strict=True))[:-1]:  # all but the order itself
                assert len({one.items for one in same}) == 1
    assert banks > 10, "versions differ in the order of their banks"


@pytest.mark.parametrize("hash_seed", ["0", "77"])
def test_the_same_seed_gives_the_same_in_every_process(bundled_lessons: tuple[Lesson, ...], hash_seed: str) -> None:
    """Sets and hashes have no say. The child reads the bundled library itself."""
    code = (
        "import hashlib, sys, tempfile, pathlib\n"
        "from desktop.library.bundled import build\n"
        "from desktop.library.library import Library\n"
        "from desktop.library.lessons import read_lesson\n"
        "from tests.exercises.test_honesty import fingerprint\n"
        "path = pathlib.Path(tempfile.mkdtemp()) / 'library.dramatis'\n"
        "build(path)\n"
        "with Library.open(path) as library:\n"
        "    print(fingerprint([read_lesson(library, one.id) for one in library.articles.summaries()]))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ended.stdout.strip() == fingerprint(list(bundled_lessons))


def fingerprint(lessons: list[Lesson]) -> str:
    """What is asked and shown, without ids."""
    shown = [
        [item._replace(event_id=0) for item in exercise.items] + list(exercise.bank)
        for lesson in lessons
        for exercises in all_sheets(lesson, 2)
        for exercise in exercises
    ]
    return hashlib.sha256(repr(shown).encode()).hexdigest()


def test_banks_hold_only_what_could_be_meant(bundled_lessons: tuple[Lesson, ...]) -> None:
    """Of each kind among the answers, the bank has another; and what it has beside the answers is of their kinds."""
    for lesson in bundled_lessons:
        kinds = {
            lesson.text_of(span): compared_as(lesson.actor_by_id[actor_id])
            for actor_id, spans in lesson.mentions_by_actor.items()
            for span in spans
        } | {actor.name: compared_as(actor) for actor in lesson.actors}
        for seed in range(SEEDS):
            exercise = made(cloze, lesson, seed)
            answers = [item.answers[0] for item in exercise.items]
            asked = [kinds[answer] for answer in answers if answer in kinds]
            shown = [kinds[word] for word in exercise.bank if word in kinds]
            assert set(shown) == set(asked)
            assert all(shown.count(kind) > 1 for kind in asked)
            assert len(exercise.bank) == len(answers) + 2 or len(exercise.bank) == len(set(shown) or answers)


def test_descriptions_compare_like_with_like(bundled_lessons: tuple[Lesson, ...]) -> None:
    by_name = {actor.name: compared_as(actor) for lesson in bundled_lessons for actor in lesson.actors}
    asked = 0
    for lesson in bundled_lessons:
        for seed in range(SEEDS):
            kinds = [by_name[item.prompt] for item in made(match_descriptions, lesson, seed).items]
            assert all(kinds.count(kind) > 1 for kind in kinds)
            asked += len(kinds)
    assert asked > SEEDS * 6


def test_a_match_has_one_right_hand_side_for_each(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        for make in (match_descriptions, match_dates):
            exercise = made(make, lesson)
            right = [item.answers[0] for item in exercise.items]
            assert sorted(exercise.bank) == sorted(right)
            assert not right or list(exercise.bank) != right


def test_a_long_paragraph_takes_no_longer_than_its_length() -> None:
    """40,000 words in one paragraph, and three hundred events; also without any stop."""
    names = ("Nadia Rahal", "Yosef Amir", "Ruth Maurer", "Ben Kahn")
    cast = [by_hand.actor(number, name, ActorKind.PERSON, "") for number, name in enumerate(names, 1)]
    said = [f"In {1000 + n % 900} {names[n % 4]} told {names[(n + 1) % 4]} what bridge {n} cost." for n in range(3600)]
    text = " ".join(said)
    events = [by_hand.event(text, n, f"{1000 + n}", f"Bridge {n} is built", said[n]) for n in range(300)]
    for words in (text, text.replace(".", ",")):
        long = by_hand.lesson([words], cast=cast, events=[] if words != text else events)
        began = process_time()
        sheet(long, ["The Valley School"])
        assert process_time() - began < LONG
