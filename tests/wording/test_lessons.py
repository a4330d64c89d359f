"""The short lines under titles and names."""

from pathlib import Path
from typing import Any

import pytest

from db.model.actor import ActorKind, Role
from db.model.article import ArticleForm
from db.model.event import Claim, DateBasis
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.statement import SpeakerKind, StatementKind
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.wording.language import Language
from desktop.wording.lessons import (
    ACTOR_KINDS,
    ARTICLE_FORMS,
    CLAIMS,
    DATE_BASES,
    SPEAKERS,
    STATEMENT_KINDS,
    byline,
    claim_note,
    date_note,
    date_words,
    speaker_name,
    tagline,
    times,
)
from tests import made


@pytest.fixture
def lesson(made_file: made.File) -> Lesson:
    with Library.open(made_file.path, write=False) as library:
        return read_lesson(library, made_file.ids.article)


def with_article(lesson: Lesson, **values: Any) -> Lesson:
    return lesson._replace(article=lesson.article._replace(**values))


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({}, "Opinion · Retold; مريم · Ann “the pen” Öz"),
        ({"form": ArticleForm.ARTICLE}, "Retold; مريم · Ann “the pen” Öz"),
        ({"origin": ""}, "Opinion · The 木 Post · about March 2017 · Ann “the pen” Öz"),
        ({"origin": "", "form": ArticleForm.ARTICLE, "published": None}, "The 木 Post · Ann “the pen” Öz"),
        ({"origin": "", "form": ArticleForm.ARTICLE, "published": None, "publication": "", "author": ""}, ""),
    ],
)
def test_the_line_under_a_title(lesson: Lesson, values: dict[str, object], line: str) -> None:
    assert byline(with_article(lesson, **values)) == line


def test_an_actor_is_what_the_article_says_of_it(lesson: Lesson) -> None:
    ann, maryam, cairo, _, league = lesson.actors

    assert tagline(lesson, ann) == "loyal to the League"
    assert tagline(lesson, maryam) == "person"
    assert tagline(lesson, cairo) == "place"
    assert tagline(lesson, league) == "bloc"


@pytest.mark.parametrize(
    ("published", "periods", "title"),
    [
        ("2017-03-15", ["1969/..", "../2016", "2017-04/.."], "role 0"),
        ("2017-03-15", ["1969/..", "2012/2017-03-15"], "role 1"),
        ("2017-03-15", ["1969/..", "2017-03-15/.."], "role 1"),
        ("2017-03-15", ["1969/..", "2012/2017-03-14", "2017-03-16/.."], "role 0"),
        ("2017-03-15", ["2000/2008", "2018/.."], "role 0, 2000–2008"),  # none held at the time: what it was
        ("2017-03-15", [None, "2018"], "role 0"),
        (None, ["1969", "1970"], "role 0"),  # the year of what it took part in
        ("../2000", ["1990", "2001/.."], "role 0"),
        ("2000/..", ["1990", "2001/..", "1999"], "role 1"),
    ],
)
def test_an_actor_without_relations_is_what_it_was_at_the_time(
    lesson: Lesson, published: str | None, periods: list[str | None], title: str
) -> None:
    roles = tuple(Role(f"role {n}", None if p is None else Moment.parse(p)) for n, p in enumerate(periods))
    maryam = lesson.actors[1]._replace(roles=roles)
    dated = with_article(lesson, published=None if published is None else Moment.parse(published))

    assert tagline(dated, maryam) == title
    assert tagline(dated, maryam._replace(kind=ActorKind.SHIP)) == f"ship · {title}"


def test_a_speaker_is_named(lesson: Lesson) -> None:
    denied, said = lesson.statements

    assert speaker_name(lesson, said) == "Ben"
    assert speaker_name(lesson, denied) == "the author"
    assert speaker_name(lesson, denied._replace(speaker=SpeakerKind.UNNAMED)) == "unnamed sources"


def test_the_bundled_actors_have_short_lines(bundled_master: Path) -> None:
    with Library.open(bundled_master, write=False) as library:
        lesson = read_lesson(library, library.articles.summaries()[0].id)
    lines = {actor.name: tagline(lesson, actor) for actor in lesson.actors}

    assert lines["Khalifa Haftar"] == "commands Libyan National Army"
    assert lines["Sergei Shoigu"] == "defence minister of Russia"
    assert lines["Vladimir Putin"] == "president of Russia"
    assert all(lines.values())


MARKED = Language("xx", lambda text, _number: f"«{text}»")
"""No language: everything that was translated stands in its marks."""


@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        (ACTOR_KINDS, ActorKind),
        (ARTICLE_FORMS, ArticleForm),
        (STATEMENT_KINDS, StatementKind),
        (SPEAKERS, SpeakerKind),
        (CLAIMS, Claim),
        (DATE_BASES, DateBasis),
    ],
)
def test_every_kind_has_a_name(table: dict[Any, str], kinds: type[Any]) -> None:
    assert list(table) == list(kinds)
    assert len(set(table.values())) == len(table)


def test_words_of_ours_are_translated_and_the_library_stays_as_it_is(lesson: Lesson) -> None:
    ann, maryam, *_ = lesson.actors
    undated = lesson.events[0]._replace(date=None, date_basis=DateBasis.WORKED_OUT, claim=Claim.HEDGED)

    assert byline(lesson, MARKED) == "«Opinion» · Retold; مريم · Ann “the pen” Öz"
    assert tagline(lesson, ann, MARKED) == "loyal to the League"
    assert tagline(lesson, maryam._replace(kind=ActorKind.SHIP), MARKED) == "«ship»"
    assert date_words(undated, MARKED) == "«undated»"
    assert (date_note(undated, MARKED), claim_note(undated, MARKED)) == ("«date worked out»", "«told with a hedge»")
    assert speaker_name(lesson, lesson.statements[0], MARKED) == "«the author»"
    assert [times(count, MARKED) for count in (0, 3)] == ["«not mentioned»", "«mentioned 3 times»"]


def test_what_goes_without_saying_is_not_said(lesson: Lesson) -> None:
    plain = lesson.events[0]._replace(date_basis=DateBasis.STATED, claim=Claim.REPORT)

    assert (date_note(plain), claim_note(plain)) == ("", "")
    assert [times(count) for count in (0, 1, 2)] == ["not mentioned", "mentioned once", "mentioned 2 times"]
