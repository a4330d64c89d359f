"""What lights up together when an actor, an event or a sentence is chosen."""

from pathlib import Path

import pytest

from db.model.lesson import Lesson
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.links import NOTHING, Choice, choose_actor, choose_event, choose_sentence
from tests import made


@pytest.fixture
def lesson(made_file: made.File) -> Lesson:
    with Library.open(made_file.path, write=False) as library:
        return read_lesson(library, made_file.ids.article)


def test_an_actor_lights_its_events(lesson: Lesson, made_file: made.File) -> None:
    ann, maryam, ben, *_ = made_file.ids.actors

    assert choose_actor(lesson, ann) == Choice(
        actor=ann, actors=frozenset({ann}), events=frozenset({made_file.ids.meeting})
    )
    assert choose_actor(lesson, maryam).events == {made_file.ids.meeting, made_file.ids.leaving}
    assert choose_actor(lesson, ben).events == frozenset()


def test_an_event_lights_its_actors_and_its_sentence(lesson: Lesson, made_file: made.File) -> None:
    ann, maryam, *_ = made_file.ids.actors

    assert choose_event(lesson, made_file.ids.meeting) == Choice(
        event=made_file.ids.meeting,
        sentence=made.place("Ann 🙂 met مريم"),
        brings=True,
        actors=frozenset({ann, maryam}),
        events=frozenset({made_file.ids.meeting}),
    )
    assert choose_event(lesson, made_file.ids.rumour).actors == frozenset()


def test_an_event_of_another_article_lights_nothing(lesson: Lesson) -> None:
    assert choose_event(lesson, 99) == NOTHING


def test_a_sentence_lights_whom_it_mentions_and_what_it_tells(lesson: Lesson, made_file: made.File) -> None:
    ann, maryam, _, _, cairo = made_file.ids.actors
    sentence = made.place("Ann 🙂 met مريم in Cairo, says the League.")

    for offset in (sentence.start, sentence.end - 1):
        assert choose_sentence(lesson, offset) == Choice(
            sentence=sentence,
            actors=frozenset({ann, maryam, cairo}),
            events=frozenset({made_file.ids.meeting}),
        )


def test_a_sentence_with_nobody_in_it_lights_itself(lesson: Lesson) -> None:
    assert choose_sentence(lesson, 3) == Choice(sentence=made.place("𐀀𐀁 came first."))


def test_the_line_feed_after_a_paragraph_lights_its_last_sentence(lesson: Lesson) -> None:
    assert choose_sentence(lesson, made.TEXT.index("\n")).sentence == made.place(
        "Ann 🙂 met مريم in Cairo, says the League."
    )


def test_every_sentence_of_the_bundled_articles_can_be_chosen(bundled_master: Path) -> None:
    with Library.open(bundled_master, write=False) as library:
        lessons = [read_lesson(library, summary.id) for summary in library.articles.summaries()]
    for lesson in lessons:
        lit: set[int] = set()
        offset = 0
        while offset < len(lesson.article.text):
            choice = choose_sentence(lesson, offset)
            assert choice.sentence is not None
            assert choice.sentence.start < choice.sentence.end
            lit |= choice.events
            offset = max(offset + 1, choice.sentence.end)
        assert lit == {event.id for event in lesson.events}
        for mention in lesson.mentions:
            for offset in (mention.span.start, mention.span.end - 1):
                assert mention.actor_id in choose_sentence(lesson, offset).actors
