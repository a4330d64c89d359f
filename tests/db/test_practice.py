"""What practice remembers, in a file that was closed in between: learnt articles, memories, answers."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from db.migrate import MIGRATIONS
from db.model.practice import EARLIEST, LATEST, CardState, Learning, Memory, Rating, Review
from db.practice import stamp, time_of
from desktop.library.library import Library
from tests import made
from tests.db.rig import content

NOON = datetime(2026, 11, 23, 12, 0, 0, 123_000, tzinfo=UTC)
DAY = timedelta(days=1)


def memory(article: int, uuid: str = "card-1") -> Memory:
    due = NOON + timedelta(days=3)
    return Memory(uuid, article, "name", CardState.REVIEW, None, 3.25, 5.5, due, NOON, set_aside=False)


def review(uuid: str, at: datetime = NOON, card: str = "card-1", *, scheduled: bool = True) -> Review:
    return Review(uuid, card, at, Rating.HARD, 2500, "type", scheduled)


def test_what_is_known_of_cards_comes_back_with_their_answers(made_file: made.File) -> None:
    article = made_file.ids.article
    new = Memory("card-2", article, "date", set_aside=True)
    answers = (review("a"), review("b", NOON - timedelta(days=400), scheduled=False), review("c"))
    with Library.open(made_file.path) as library, library.store.quiet():
        library.practice.keep(memory(article)._replace(state=CardState.LEARNING, step=1, stability=0.5))
        library.practice.keep(memory(article))
        library.practice.keep(new)
        for one in (*answers, answers[0]):  # saved once more, as after a failure that was none
            library.practice.add_review(one)

    with Library.open(made_file.path, write=False) as library:
        assert library.practice.memories([article]) == {"card-1": memory(article), "card-2": new}
        assert library.practice.memories([]) == library.practice.memories([99]) == {}
        assert library.practice.memory("card-1") == memory(article)
        assert library.practice.memory("card-3") is None
        assert library.practice.reviews("card-1") == answers, "in the order in which they were given"
        assert library.practice.reviews("card-2") == ()


def test_articles_are_learnt_in_the_order_in_which_that_began_and_archived_ones_rest(made_file: made.File) -> None:
    first = made_file.ids.article
    with Library.open(made_file.path) as library, library.store.quiet():
        second = library.articles.add(made.article(uuid="second"), made.paragraphs())
        for article in (second, first, second):
            library.practice.learn(article)
        library.practice.set_test_day(first, date(2026, 12, 4))
        assert library.practice.learning() == (Learning(second, None), Learning(first, date(2026, 12, 4)))

        library.articles.set_archived(second, True)
        assert library.practice.learning() == (Learning(first, date(2026, 12, 4)),)
        library.practice.set_test_day(first, None)
        assert library.practice.learning() == (Learning(first, None),)
        library.practice.stop_learning(first)
        library.practice.set_test_day(first, date(2026, 12, 4))
        assert library.practice.learning() == ()


def test_what_is_forgotten_leaves_nothing_behind(made_file: made.File) -> None:
    article = made_file.ids.article
    with Library.open(made_file.path) as library, library.store.quiet():
        before = content(library.store)
        library.practice.learn(article)
        for uuid in ("card-1", "card-2"):
            library.practice.keep(memory(article, uuid))
            library.practice.add_review(review(uuid, card=uuid))
        library.practice.remove_review("card-1")
        library.practice.remove_review("card-1")
        assert library.practice.reviews("card-1") == ()
        library.practice.forget("card-1")
        library.practice.forget("card-1")
        assert list(library.practice.memories([article])) == ["card-2"]
        with pytest.raises(ValueError, match="nothing is kept of card card-1"):
            library.practice.add_review(review("late"))
        library.practice.forget_article(article)
        assert content(library.store) == before


def test_what_was_asked_today_is_counted_by_the_day_of_the_clock(made_file: made.File) -> None:
    article = made_file.ids.article
    log = {
        "new": [NOON],
        "old": [NOON - 3 * DAY, NOON],
        "yesterday": [NOON - DAY],
        "ahead": [NOON + 3650 * DAY],
        "ahead and now": [NOON + 3650 * DAY, NOON],
        "beside": [],
    }
    with Library.open(made_file.path) as library, library.store.quiet():
        for card, times in log.items():
            library.practice.keep(memory(article, card))
            for number, at in enumerate(times):
                library.practice.add_review(review(f"{card} {number}", at, card))
        library.practice.add_review(review("beside", NOON, "beside", scheduled=False))

        day = NOON - DAY / 4, NOON + DAY / 2
        assert library.practice.answered_between(*day) == {"new", "old", "ahead and now"}
        assert library.practice.introduced_between(*day) == 1
        assert library.practice.introduced_between(NOON, NOON) == 0, "the end is excluded"
        assert library.practice.introduced_between(NOON, NOON + timedelta(milliseconds=1)) == 1


def test_the_schema_knows_the_states_of_the_model_and_no_others() -> None:
    (script,) = MIGRATIONS.glob("0006_*.sql")
    allowed = re.search(r"CHECK \(state IN \(([^)]*)\)", script.read_text("utf-8"))
    assert allowed
    assert re.findall(r"'([^']*)'", allowed[1]) == [state.value for state in CardState]


@pytest.mark.parametrize("time", [NOON, EARLIEST, LATEST])
def test_a_time_comes_back_to_the_millisecond(time: datetime) -> None:
    assert time_of(stamp(time)) == time
    assert len(stamp(time)) == len("2026-11-22T08:30:00.000Z")


@pytest.mark.parametrize(
    "broken",
    [
        "state = 'known'", "step = NULL", "step = -1", "step = 9000000000000", "stability = NULL", "stability = 0",
        "stability = -1", "stability = 1e308", "stability = 9e999", "difficulty = NULL", "difficulty = 0.5",
        "difficulty = 11", "due = NULL", "last = NULL",
    ],
)  # fmt: skip
def test_a_card_that_is_not_whole_counts_as_new(made_file: made.File, broken: str) -> None:
    """Another program has left it so; it is asked, and comes again as a new one would."""
    article = made_file.ids.article
    with Library.open(made_file.path) as library, library.store.quiet():
        library.practice.keep(memory(article)._replace(state=CardState.LEARNING, step=1, set_aside=True))
        library.store._connection.execute("PRAGMA ignore_check_constraints = ON")
        library.store._connection.execute(f"UPDATE card SET {broken}")
        assert library.practice.memory("card-1") == Memory("card-1", article, "name", set_aside=True)


def test_an_answer_that_no_reader_can_give_is_the_nearest_that_one_can(made_file: made.File) -> None:
    with Library.open(made_file.path) as library, library.store.quiet():
        library.practice.keep(memory(made_file.ids.article))
        for uuid in ("a", "b"):
            library.practice.add_review(review(uuid))
        library.store._connection.execute("PRAGMA ignore_check_constraints = ON")
        library.store._connection.execute("UPDATE review SET rating = -3, milliseconds = -1 WHERE uuid = 'a'")
        library.store._connection.execute("UPDATE review SET rating = 9, at = 'yesterday' WHERE uuid = 'b'")
        first, second = library.practice.reviews("card-1")
        assert (first.rating, first.milliseconds) == (Rating.AGAIN, 0)
        assert (second.rating, second.at) == (Rating.EASY, EARLIEST)


def test_a_card_that_goes_by_another_uuid_keeps_its_answers(made_file: made.File) -> None:
    with Library.open(made_file.path) as library, library.store.quiet():
        library.practice.keep(memory(made_file.ids.article))
        library.practice.add_review(review("a"))
        library.practice.rename("card-1", "card-9")
        library.practice.rename("card-1", "card-8")
        assert library.practice.memories([made_file.ids.article]) == {"card-9": memory(made_file.ids.article, "card-9")}
        assert library.practice.reviews("card-9") == (review("a", card="card-9"),)


def test_what_is_no_time_is_the_beginning_of_all(made_file: made.File) -> None:
    """Another program has written it; the card comes at once, and nothing is lost."""
    article = made_file.ids.article
    with Library.open(made_file.path) as library, library.store.quiet():
        library.practice.keep(memory(article))
        library.store._connection.execute("UPDATE card SET due = 'soon', last = '99999-01-01'")
        found = library.practice.memory("card-1")
        assert found is not None
        assert found.due == found.last == EARLIEST
        library.practice.learn(article)
        for day in ("Friday", "0001-01-01", "9999-12-31"):
            library.store._connection.execute("UPDATE learning SET test_day = ?", (day,))
            assert library.practice.learning() == (Learning(article, None),)


def test_answers_are_looked_up_by_an_index(made_file: made.File) -> None:
    """However long a pupil has practised, the next card comes as fast."""
    asked: list[str] = []
    with Library.open(made_file.path, write=False) as library:
        connection = library.store._connection
        connection.set_trace_callback(asked.append)
        library.practice.memories([1, 2])
        library.practice.memory("card-1")
        library.practice.reviews("card-1")
        library.practice.answered_between(NOON, NOON + DAY)
        library.practice.introduced_between(NOON, NOON + DAY)
        connection.set_trace_callback(None)
        steps = [step[3] for sql in asked for step in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]

    assert len(asked) >= 5
    assert [step for step in steps if step.startswith("SCAN") and step.split()[1] in ("card", "review", "other")] == []
