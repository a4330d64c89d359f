"""What a reader does to remember: learns articles, answers their cards, looks what is due."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import Enum, auto
from random import Random
from time import monotonic
from typing import NamedTuple

from db.model.change import Change
from db.model.errors import LibraryError
from db.model.sentence import mark
from db.progress import Progress
from desktop.exercises.cards.deck import deck
from desktop.exercises.cards.values import Card
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.printing import Forms
from desktop.practice.options import Options, begin_of, day_began, day_of, options_from, options_text
from desktop.practice.queue import Queue, due_now, everything
from desktop.practice.scheduling import Scheduler
from desktop.practice.session import Answer, Session
from desktop.wording.language import ENGLISH, Language

_OPTIONS = "practice"
"""Name of the setting that holds the options, as JSON."""

Decks = dict[int, tuple[Card, ...]]
"""The cards of articles, by the articles' ids."""


def utc_clock() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Time(NamedTuple):
    """The clocks of practice. `zone` is the reader's own, of the machine if None; `ticks` are seconds nobody sets."""

    clock: Callable[[], datetime] = utc_clock
    ticks: Callable[[], float] = monotonic
    zone: tzinfo | None = None


MACHINE = Time()
"""The clocks of the machine, as practice takes them; tests bring their own."""


class Sitting(Enum):
    """What a session asks."""

    DUE = auto()
    """What the schedule says, of all articles that are learnt."""
    EVERYTHING = auto()
    """Everything in one lesson now, beside the schedule."""
    TEST = auto()
    """Everything in one lesson, that first which would be forgotten by the day of its test; beside the schedule."""


class Due(NamedTuple):
    """How many cards of an article are asked today: due ones and new ones."""

    due: int
    new: int


class DueAbout(NamedTuple):
    """How many of today's cards, due ones and new ones, are about an actor."""

    uuid: str
    name: str
    cards: int


class Today(NamedTuple):
    """What is to be reviewed: the cards, their numbers by article id, and about whom they are, most cards first."""

    queue: Queue
    decks: Decks
    by_article: dict[int, Due]
    by_actor: tuple[DueAbout, ...]


# Articles


def learn(library: Library, article_id: int) -> Change:
    """Begin to learn an article: its cards come up from today on."""
    return library.do(mark("Learn this article"), lambda: library.practice.learn(article_id))


def stop_learning(library: Library, article_id: int) -> Change:
    """Learn an article no longer. What is known of its cards is kept for whoever begins again."""
    return library.do(mark("Stop learning"), lambda: library.practice.stop_learning(article_id))


def set_test_day(library: Library, article_id: int, day: date | None) -> Change:
    """Say when the test on an article is, which is then learnt; None where there is none."""

    def write() -> None:
        library.practice.learn(article_id)
        library.practice.set_test_day(article_id, day)

    return library.do(mark("Test day"), write)


# Options


def options(library: Library) -> Options:
    """What the reader chose about practice in this library."""
    return options_from(library.study.setting(_OPTIONS))


def set_options(library: Library, chosen: Options) -> Change:
    """Choose about practice; it holds from the next session on."""
    return library.do(mark("Options of practice"), lambda: library.study.set_setting(_OPTIONS, options_text(chosen)))


# Cards


def cards_of(library: Library, article_id: int, language: Language = ENGLISH) -> tuple[Card, ...]:
    """Every card of an article, the teacher's own questions among them.

    Raises:
        LibraryError: there is no such article, or it cannot be read.
    """
    lesson, questions = read_lesson(library, article_id), library.handouts.questions(article_id)
    return library.decks.of((lesson, language, questions), lambda: deck(lesson, language, Forms(lesson), questions))


def decks_of(
    library: Library,
    article_ids: Iterable[int],
    language: Language = ENGLISH,
    cancelled: Callable[[], bool] = lambda: False,
) -> Decks:
    """The cards of some articles; an article that cannot be read has none. Ends early, with fewer, when cancelled."""
    found: Decks = {}
    for article_id in article_ids:
        if cancelled():
            break
        try:
            found[article_id] = cards_of(library, article_id, language)
        except LibraryError:  # a damaged article is said when it is opened; the others are learnt all the same
            found[article_id] = ()
    return found


def today(
    library: Library,
    language: Language = ENGLISH,
    time: Time = MACHINE,
    cancelled: Callable[[], bool] = lambda: False,
) -> Today:
    """What is to be reviewed today, of all articles that are learnt. Reads each of them: for the background.

    Raises:
        LibraryError: the library cannot be read.
    """
    decks = decks_of(library, [one.article_id for one in library.practice.learning()], language, cancelled)
    chosen, now = options(library), time.clock()
    day = day_of(now, time.zone)
    queue = due_now(
        decks.values(),
        library.practice.memories(tuple(decks)),
        Scheduler(chosen.retention),
        chosen,
        now,
        answered=library.practice.answered_between(*day),
        introduced=library.practice.introduced_between(*day),
    )
    return Today(queue, decks, _by_article(queue, decks), _by_actor(library, queue))


def _by_article(queue: Queue, decks: Decks) -> dict[int, Due]:
    article_of = {card.uuid: article_id for article_id, cards in decks.items() for card in cards}
    due = Counter(article_of[card.uuid] for card in queue.due)
    new = Counter(article_of[card.uuid] for card in queue.new)
    return {article_id: Due(due[article_id], new[article_id]) for article_id in decks}


def _by_actor(library: Library, queue: Queue) -> tuple[DueAbout, ...]:
    about = Counter(uuid for card in queue.cards for uuid in set(card.about))
    names = Progress(library.store).actor_names(about)
    found = (DueAbout(uuid, name, about[uuid]) for uuid, name in names.items())
    return tuple(sorted(found, key=lambda one: (-one.cards, one.name)))


# Sessions


def due_session(library: Library, found: Today, time: Time = MACHINE, random: Random | None = None) -> Session:
    """A session of what is to be reviewed today, as today() has found it.

    Raises:
        LibraryError: the library cannot be read.
    """
    return _session(library, found.queue.cards, found.decks, time, random, scheduled=True)


def lesson_session(
    library: Library,
    article_id: int,
    language: Language = ENGLISH,
    time: Time = MACHINE,
    random: Random | None = None,
    *,
    sitting: Sitting = Sitting.EVERYTHING,
    only: Sequence[str] = (),
) -> Session:
    """A session with all cards of one article, beside the schedule, which it leaves as it is.

    `sitting` says in which order: EVERYTHING by what is forgotten now, TEST by what would be by the morning of the test
    day. With `only`, the cards about these things alone, such as an actor's uuid.

    Raises:
        LibraryError: there is no such article, or the library cannot be read.
    """
    decks = {article_id: cards_of(library, article_id, language)}
    wanted = [card for card in decks[article_id] if not only or not set(only).isdisjoint(card.about)]
    at = time.clock()
    if sitting is Sitting.TEST:
        at = max(at, _morning_of_test(library, article_id, time) or at)
    memories, scheduler = library.practice.memories([article_id]), Scheduler(options(library).retention)
    cards = everything(wanted, memories, scheduler, at)
    return _session(library, cards, decks, time, random, scheduled=False)


def _morning_of_test(library: Library, article_id: int, time: Time) -> datetime | None:
    days = [one.test_day for one in library.practice.learning() if one.article_id == article_id]
    if not days or days[0] is None:
        return None
    return begin_of(days[0], time.zone)


def _session(
    library: Library, cards: Sequence[Card], decks: Decks, time: Time, random: Random | None, *, scheduled: bool
) -> Session:
    chosen = options(library)
    return Session(
        cards,
        decks,
        library.practice.memories(tuple(decks)),
        Scheduler(chosen.retention),
        scheduled=scheduled,
        clock=time.clock,
        ticks=time.ticks,
        random=random or Random(),
        turn_only=chosen.turn_only,
    )


# Answers


def record(library: Library, answer: Answer) -> None:
    """Save an answer, all of it or nothing, past the undo history. Saving it once more changes nothing.

    An answer to a card of an article that was deleted meanwhile is dropped, as all that is known of its cards was.

    Raises:
        LibraryError: the library refused it. Nothing was changed, and the answer can be saved again.
    """
    with library.store.quiet():
        if not library.articles.titles([answer.after.article_id]):
            return
        beside = answer.review is not None and not answer.review.scheduled
        if not beside or library.practice.memory(answer.after.card_uuid) is None:
            library.practice.keep(answer.after)
        if answer.review is not None:
            library.practice.add_review(answer.review)


def take_back(library: Library, answer: Answer) -> None:
    """Take an answer out of the library again: its card is known as well as before. Doing it twice changes nothing.

    Raises:
        LibraryError: the library refused it; nothing was changed.
    """
    with library.store.quiet():
        if not library.articles.titles([answer.after.article_id]):
            return
        if answer.review is not None:
            library.practice.remove_review(answer.review.uuid)
        if answer.before is None and not library.practice.reviews(answer.after.card_uuid):
            library.practice.forget(answer.after.card_uuid)
        elif answer.before is not None and (answer.review is None or answer.review.scheduled):
            library.practice.keep(answer.before)


def bring_back(library: Library, article_id: int) -> int:
    """Ask the cards of an article again that were set aside; returns how many these are. Past the undo history.

    Raises:
        LibraryError: the library refused it; nothing was changed.
    """
    set_aside = [one for one in library.practice.memories([article_id]).values() if one.set_aside]
    with library.store.quiet():
        for memory in set_aside:
            library.practice.keep(memory._replace(set_aside=False))
    return len(set_aside)


def days_until(day: date, time: Time = MACHINE) -> int:
    """How many days from today, of the reader's calendar, a day is away; 0 today, negative in the past."""
    began = day_began(time.clock(), time.zone).astimezone(time.zone)
    return (day - began.date()) // timedelta(days=1)
