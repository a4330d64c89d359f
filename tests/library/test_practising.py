"""Practice on a library file: what is due, answers that are saved or taken back, articles that come and go."""

import shutil
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from time import sleep
from zoneinfo import ZoneInfo

import pytest

from db.model.errors import LibraryError, ReadOnlyError, StorageError
from db.model.practice import CardState, Memory, Rating
from desktop.exercises.cards.values import CardKind
from desktop.library import practising
from desktop.library.curating.actors import change_actor
from desktop.library.curating.details import remove_article, set_archived
from desktop.library.library import Library
from desktop.library.practising import Sitting, Time
from desktop.library.progress import read_progress
from desktop.practice.options import Options
from desktop.practice.scheduling import Scheduler
from desktop.practice.session import Answer, Session
from tests.db.rig import ROOT, content
from tests.practice.decks import NOON, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def time(clock: Clock) -> Time:
    return Time(clock, clock.ticks, UTC)


@pytest.fixture
def article(teacher: Library) -> int:
    """An article that is learnt."""
    found = teacher.articles.summaries()[0].id
    practising.learn(teacher, found)
    return found


def due(library: Library, time: Time) -> Session:
    return practising.due_session(library, practising.today(library, time=time), time, Random(3))


def answer(library: Library, session: Session, rating: Rating = Rating.EASY) -> Answer:
    """Answer the current card, as the window does: it is saved before the next is shown."""
    found = session.rate(rating)
    practising.record(library, found)
    return found


def practice_rows(library: Library) -> dict[str, list[tuple[object, ...]]]:
    rows = content(library.store)
    return {name: rows[name] for name in ("learning", "card", "review")}


def test_a_day_of_practice(teacher: Library, article: int, clock: Clock, time: Time) -> None:
    practising.set_options(teacher, Options(new_each_day=4))
    found = practising.today(teacher, time=time)
    assert found.by_article == {article: (0, 4)}
    assert len(found.queue.new) == 4
    assert set(found.decks) == {article}
    actors = {actor.uuid for actor in teacher.actors.of_article(article)}
    about = [uuid for card in found.queue.new for uuid in set(card.about) & actors]
    assert {one.uuid: one.cards for one in found.by_actor} == Counter(about)
    assert [one.cards for one in found.by_actor] == sorted(Counter(about).values(), reverse=True)

    session = practising.due_session(teacher, found, time, Random(3))
    done = [answer(teacher, session) for _ in range(3)]
    assert session.left == 1
    later = practising.today(teacher, time=time)
    assert later.by_article == {article: (0, 1)}, "a session can be left at any time"

    memories = teacher.practice.memories([article])
    assert memories == {one.after.card_uuid: one.after for one in done}, "stored as it was reckoned"
    assert all(teacher.practice.reviews(one.after.card_uuid) == (one.review,) for one in done)
    clock.wait(days=30)
    again = practising.today(teacher, time=time)
    assert again.by_article == {article: (3, 4)}
    assert sum(one.cards for one in again.by_actor) > sum(one.cards for one in later.by_actor)


def test_a_log_in_the_library_replays_to_the_memory_in_it(
    teacher: Library, article: int, clock: Clock, time: Time
) -> None:
    lot = Random(11)
    clock.now += timedelta(microseconds=123_999)
    for _ in range(8):
        session = due(teacher, time)
        for _ in range(20):
            if session.current is None:
                break
            answer(teacher, session, lot.choice(list(Rating)))
            clock.wait(seconds=lot.uniform(1, 90))
        clock.wait(days=lot.uniform(0.2, 9))

    memories = teacher.practice.memories([article])
    assert len(memories) > 30
    for uuid, memory in memories.items():
        assert Scheduler().replayed(memory, teacher.practice.reviews(uuid)) == memory


def test_answers_are_taken_back_row_for_row(teacher: Library, article: int, clock: Clock, time: Time) -> None:
    session = due(teacher, time)
    states = [practice_rows(teacher)]
    for rating in (Rating.AGAIN, Rating.EASY, Rating.GOOD, Rating.HARD):
        answer(teacher, session, rating)
        clock.wait(seconds=40)
        states.append(practice_rows(teacher))
    practising.record(teacher, session.set_aside())

    for wanted in reversed(states):
        taken = session.undo()
        for _ in range(2):  # twice, as after a failure that was none
            practising.take_back(teacher, taken)
        assert practice_rows(teacher) == wanted
        if not session.can_undo:
            break
    assert not session.can_undo
    assert states[0]["review"] == states[0]["card"] == []
    assert teacher.history.undo_name == "Learn this article", "answers are no part of undo"


def test_beside_the_schedule_answers_are_logged_and_no_memory_moves(
    teacher: Library, article: int, clock: Clock, time: Time
) -> None:
    practised = answer(teacher, due(teacher, time))
    before = teacher.practice.memories([article])
    due_before = practising.today(teacher, time=time).queue
    clock.wait(days=1)
    session = practising.lesson_session(teacher, article, time=time, random=Random(3))
    everything = practising.cards_of(teacher, article)
    assert session.left == len(everything) >= 40
    seen: set[str] = set()
    while session.current is not None:
        seen.add(session.current.card.uuid)
        answer(teacher, session, Rating.GOOD)
        clock.wait(seconds=5)

    assert seen == {card.uuid for card in everything}
    after = teacher.practice.memories([article])
    assert {uuid: after[uuid] for uuid in before} == before
    assert {one.state for uuid, one in after.items() if uuid not in before} == {CardState.NEW}
    assert practised.after.card_uuid in before
    clock.now -= timedelta(days=1, seconds=5 * len(everything))
    assert practising.today(teacher, time=time).queue == due_before


def test_an_answer_beside_the_schedule_leaves_alone_what_the_schedule_learnt_meanwhile(
    teacher: Library, article: int, time: Time
) -> None:
    beside = practising.lesson_session(teacher, article, time=time, random=Random(3))
    assert beside.current is not None
    late = beside.rate(Rating.AGAIN)
    memory = Scheduler().answered(late.after, Rating.EASY, NOON)
    with teacher.store.quiet():
        teacher.practice.keep(memory)
    practising.record(teacher, late)
    assert teacher.practice.memory(memory.card_uuid) == memory
    practising.take_back(teacher, beside.undo())
    assert teacher.practice.reviews(memory.card_uuid) == ()


def test_before_a_test_that_comes_first_which_would_be_forgotten(
    teacher: Library, article: int, clock: Clock, time: Time
) -> None:
    practising.set_test_day(teacher, article, date(2026, 12, 4))
    assert practising.days_until(date(2026, 12, 4), time) == 11
    clock.wait(hours=15)  # three in the morning still is the day before
    assert practising.days_until(date(2026, 11, 23), time) == 0
    known = practising.cards_of(teacher, article)[0]
    with teacher.store.quiet():
        teacher.practice.keep(
            Scheduler().answered(Memory(known.uuid, article, known.kind.value), Rating.EASY, clock.now)
        )
    session = practising.lesson_session(teacher, article, time=time, sitting=Sitting.TEST, random=Random(3))
    order = []
    while session.current is not None:
        order.append(session.current.card)
        session.rate(Rating.GOOD)
    assert not session.scheduled
    assert {card.uuid for card in order} == {card.uuid for card in practising.cards_of(teacher, article)}
    siblings = [card for card in order if card.about[:1] == known.about[:1]]
    assert siblings[-1] == known, "what is known comes after what is not"


def test_what_is_learnt_set_aside_and_chosen_can_be_undone(teacher: Library, article: int, time: Time) -> None:
    practising.set_options(teacher, Options(0.8, 3, key_only=True))
    assert practising.options(teacher) == Options(0.8, 3, key_only=True)
    assert all(card.key for card in practising.today(teacher, time=time).queue.cards)
    practising.set_test_day(teacher, article, date(2026, 12, 4))
    practising.stop_learning(teacher, article)
    assert practising.today(teacher, time=time).queue.cards == ()
    names = [change.name for change in iter(teacher.history.undo, None)]
    assert names == ["Stop learning", "Test day", "Options of practice", "Learn this article"]
    assert practice_rows(teacher)["learning"] == []
    assert practising.options(teacher) == Options()


def test_cards_that_are_set_aside_come_no_more_until_they_are_brought_back(
    teacher: Library, article: int, time: Time
) -> None:
    session = due(teacher, time)
    aside = session.set_aside()
    practising.record(teacher, aside)
    found = practising.today(teacher, time=time)
    assert aside.after.card_uuid not in {card.uuid for card in found.queue.cards}
    assert practising.bring_back(teacher, article) == 1
    assert practising.bring_back(teacher, article) == 0
    found = practising.today(teacher, time=time)
    assert aside.after.card_uuid in {card.uuid for card in found.queue.cards}


def test_a_clock_that_was_ten_years_ahead_hides_nothing(
    teacher: Library, article: int, clock: Clock, time: Time
) -> None:
    clock.wait(days=3650)
    session = due(teacher, time)
    ahead = {answer(teacher, session).after.card_uuid for _ in range(10)}
    clock.now = NOON

    found = practising.today(teacher, time=time)
    assert {card.uuid for card in found.queue.due} == ahead
    assert len(found.queue.new) == 10, "those that came then are not today's"
    assert practising.lesson_session(teacher, article, time=time).left == len(practising.cards_of(teacher, article))
    session = due(teacher, time)
    while session.current is not None:
        answer(teacher, session)
    assert practising.today(teacher, time=time).queue.cards == ()
    dues = [one.due for one in teacher.practice.memories([article]).values()]
    assert all(one is not None and NOON < one < NOON + timedelta(days=3651) for one in dues)


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/Los_Angeles"])
@pytest.mark.parametrize("now", [datetime.min, datetime.max], ids=["beginning", "end"])
def test_at_the_ends_of_time_practice_goes_on(
    teacher: Library, article: int, clock: Clock, zone: str, now: datetime
) -> None:
    """The machine's clock says it, or another program has written it."""
    time = Time(clock, clock.ticks, ZoneInfo(zone))
    session = due(teacher, time)
    done = [answer(teacher, session) for _ in range(4)]
    for stamp, answered in zip(("0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"), done, strict=False):
        teacher.store._connection.execute(
            "UPDATE card SET due = ?1, last = ?1 WHERE uuid = ?2", (stamp, answered.after.card_uuid)
        )
    for uuid, at in zip((one.review.uuid for one in done if one.review), ("0001-01-01", "~", "soon"), strict=False):
        teacher.store._connection.execute("UPDATE review SET at = ? WHERE uuid = ?", (at, uuid))
    teacher.store._connection.execute("UPDATE learning SET test_day = '0001-01-01'")
    for moment in (NOON, now.replace(tzinfo=UTC)):
        clock.now = moment
        session = due(teacher, time)
        assert session.left
        answer(teacher, session)
        found = read_progress(teacher, time=time, weeks=53)
        assert found.tally.answers
        assert sum(found.forecast) <= found.standing.cards
        assert practising.lesson_session(teacher, article, time=time, sitting=Sitting.TEST).current
        practising.set_test_day(teacher, article, date(9999, 12, 31))
        assert practising.lesson_session(teacher, article, time=time, sitting=Sitting.TEST).current


def test_deleting_an_article_takes_its_practice_along_and_undo_brings_all_of_it_back(
    teacher: Library, article: int, time: Time
) -> None:
    practising.set_test_day(teacher, article, date(2026, 12, 4))
    session = due(teacher, time)
    for _ in range(5):
        answer(teacher, session)
    before = practice_rows(teacher)

    remove_article(teacher, article)
    assert practice_rows(teacher) == {"learning": [], "card": [], "review": []}
    answer(teacher, session)  # of a window that has not followed yet: dropped
    practising.take_back(teacher, session.undo())
    assert practice_rows(teacher) == {"learning": [], "card": [], "review": []}

    other = teacher.articles.summaries()[0].id
    beside = practising.lesson_session(teacher, other, time=time, random=Random(3))
    for _ in range(7):
        answer(teacher, beside)
    theirs = practice_rows(teacher)
    teacher.history.undo()
    after = practice_rows(teacher)
    assert {name: set(rows) for name, rows in after.items()} == {
        name: {*before[name], *theirs[name]} for name in before
    }


def test_an_archived_article_rests(teacher: Library, article: int, time: Time) -> None:
    set_archived(teacher, [article], True)
    assert practising.today(teacher, time=time).by_article == {}
    set_archived(teacher, [article], False)
    assert practising.today(teacher, time=time).queue.new


def test_an_edited_card_keeps_its_history(teacher: Library, article: int, time: Time) -> None:
    cards = practising.cards_of(teacher, article)
    card = next(one for one in cards if one.kind is CardKind.NAME)
    memory = Scheduler().answered(Memory(card.uuid, article, "name"), Rating.EASY, NOON)
    with teacher.store.quiet():
        teacher.practice.keep(memory)
    actor = next(one for one in teacher.actors.of_article(article) if one.uuid == card.about[0])
    change_actor(teacher, actor._replace(name="Another Name"))

    now = {one.uuid: one for one in practising.cards_of(teacher, article)}
    assert now[card.uuid].answer == "Another Name"
    session = practising.lesson_session(teacher, article, time=time)
    assert session.memory(now[card.uuid]) == memory


def test_a_part_of_a_lesson_can_be_asked(teacher: Library, article: int, time: Time) -> None:
    actor = next(card.about[0] for card in practising.cards_of(teacher, article) if card.kind is CardKind.NAME)
    session = practising.lesson_session(teacher, article, time=time, only=[actor])
    wanted = [card for card in practising.cards_of(teacher, article) if actor in card.about]
    assert session.left == len(wanted) > 1


def test_only_articles_that_are_learnt_are_read(teacher: Library, article: int, time: Time) -> None:
    asked: list[str] = []
    teacher.store._connection.set_trace_callback(asked.append)
    found = practising.today(teacher, time=time)
    teacher.store._connection.set_trace_callback(None)
    texts = [sql for sql in asked if " text" in sql and "FROM article" in sql]
    assert len(texts) <= len(found.decks) == 1


def test_a_damaged_article_keeps_no_other_from_being_learnt(teacher: Library, article: int, time: Time) -> None:
    other = teacher.articles.summaries()[1].id
    practising.learn(teacher, other)
    teacher.store._connection.execute("UPDATE event SET date = 'soon' WHERE article_id = ?", (article,))
    found = practising.today(teacher, time=time)
    assert found.decks[article] == ()
    assert found.by_article[other].new > 0
    assert practising.today(teacher, time=time, cancelled=lambda: True).decks == {}
    with pytest.raises(LibraryError):
        practising.lesson_session(teacher, article, time=time)


def test_a_library_that_cannot_be_written_says_so_and_the_answer_is_kept(
    bundled: Path, time: Time, article_file: Path
) -> None:
    with Library.open(article_file, write=False) as library:
        session = due(library, time)
        found = session.rate(Rating.EASY)
        with pytest.raises(ReadOnlyError):
            practising.record(library, found)
    with Library.open(article_file) as library:
        practising.record(library, found)
        practising.record(library, found)
        assert library.practice.memory(found.after.card_uuid) == found.after
        assert library.practice.reviews(found.after.card_uuid) == (found.review,)


@pytest.fixture
def article_file(bundled: Path) -> Path:
    """A library of which one article is learnt."""
    with Library.open(bundled) as library:
        practising.learn(library, library.articles.summaries()[0].id)
    return bundled


def test_on_a_full_disk_nothing_is_saved_by_halves_and_it_can_be_saved_again(
    teacher: Library, article: int, time: Time
) -> None:
    session = due(teacher, time)
    connection = teacher.store._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")  # SQLite then answers as on a full disk
    saved: list[Answer] = []
    refused: Answer | None = None
    for _ in range(2000):
        if session.current is None:
            session = practising.lesson_session(teacher, article, time=time, random=Random(3))
        found = session.rate(Rating.GOOD)
        try:
            practising.record(teacher, found)
        except StorageError:
            refused = found
            break
        saved.append(found)
    assert refused is not None
    assert refused.review is not None
    assert teacher.store.row("SELECT count(*) FROM review") == (len(saved),)
    connection.execute("PRAGMA max_page_count = 1073741823")
    practising.record(teacher, refused)
    assert refused.review in teacher.practice.reviews(refused.after.card_uuid)
    assert teacher.store.problems() == []


def test_a_kill_loses_at_most_the_card_on_the_screen(
    article_file: Path, tmp_path: Path, campaign: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """2 kills; 200 with --campaign 100."""
    lot, saved, extra = Random(7), 0, 0
    for attempt in range(2 * campaign):
        path = shutil.copyfile(article_file, tmp_path / "killed.dramatis")
        lines = kill_after(path, attempt, lot.randint(1, 60), lot.uniform(0, 0.02))
        said = {line.split()[1]: line.split()[0] for line in lines[1:]}
        with Library.open(path) as library:
            assert library.store.problems() == []
            rows = library.store.rows("SELECT review.uuid, card.uuid FROM review JOIN card ON card.id = card_id")
            found = {review: card for review, card in rows}
            assert said.items() <= found.items(), "an answer was lost whose next card was shown"
            assert len(found) - len(said) <= 1, "at most the one that was being saved is there beside"
            for memory in library.practice.memories([library.practice.learning()[0].article_id]).values():
                assert Scheduler().replayed(memory, library.practice.reviews(memory.card_uuid)) == memory
        saved, extra = saved + len(said), extra + len(found) - len(said)
    with capsys.disabled():
        print(f"\nkilled {2 * campaign} times: {saved} answers said to be saved, all there; {extra} more were")


def kill_after(path: Path, seed: int, answers: int, seconds: float) -> list[str]:
    """Kill a program that practises after so many answers and a moment more; the lines that it finished."""
    command = [sys.executable, "-m", "tests.library.practising_child", str(path), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(answers + 1)]
        sleep(seconds)  # not waited for: the moment of the kill is drawn by lot
        child.kill()
        lines += list(child.stdout)
    assert lines[0].startswith("began")
    return [line for line in lines if line.endswith("\n")]
