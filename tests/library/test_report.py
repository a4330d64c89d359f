"""A lesson as lines and as data."""

import json
from pathlib import Path

import pytest

from db.model.event import EventActor
from db.model.lesson import Lesson
from db.model.question import Question
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.report import as_data, as_lines
from tests import made


@pytest.fixture
def lesson(made_file: made.File) -> Lesson:
    with Library.open(made_file.path, write=False) as library:
        return read_lesson(library, made_file.ids.article)


def test_the_lines_of_a_lesson(lesson: Lesson) -> None:
    assert list(as_lines(lesson)) == [
        "𐀀 and 🙂",
        "Opinion · Retold; مريم · Ann “the pen” Öz",
        "Relative dates are worked out from about March 2017 (not confirmed).",
        "",
        "[1] 𐀀𐀁 came first. Ann 🙂 met مريم in Cairo, says the League.",
        "",
        "WHAT CAME THEN 🏺",
        "",
        "[2] In 1969 مريم left؟ Ann 🙂 stayed: she was, it seems, no “traitor”. Ben saw it all 𐀂",
        "",
        "Actors",
        "  Ann 🙂 (𐀀𐀁, آن, أن, Zoë, Ann, the general): person, 2 mentions. A person.",
        "  مريم: person, 2 mentions. Who مريم is.",
        "  Cairo: place, 1 mention. Who Cairo is.",
        "  Ben: person, 0 mentions. Who Ben is.",
        "  the League: bloc, 0 mentions. Who the League is.",
        "",
        "Timeline",
        "  by 1950 (date worked out): They meet 🙂 [1] (Ann 🙂, مريم)",
        "  1969 (date worked out): They leaves 🙂 [2] (مريم)",
        "  undated (date worked out): They rumour 🙂 [2]",
        "",
        "After this article",
        "  2020: Peace 🕊 (A paper, p. 3)",
        "",
        "Relations",
        "  Ann 🙂 loyal to the League",
        "",
        "Who says this?",
        "  the author (predicted): denied 𐀀",
        "  Ben (predicted): said 𐀀",
        "",
        "Words",
        "  traitor: a meaning 木 (loaded; plainer: plainer)",
    ]


def test_empty_parts_have_no_heading(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            article = library.articles.add(made.article("Bare", "bare")._replace(published=None), made.paragraphs())
        lines = list(as_lines(read_lesson(library, article)))

    assert lines[2] == ""
    assert not {"Actors", "Timeline", "After this article", "Relations", "Who says this?", "Words"} & set(lines)


def test_evidence_in_a_heading_has_no_number(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            library.events.add(made_file.ids.article, made.event("turn", "1968", [], "What came then"))
        lesson = read_lesson(library, made_file.ids.article)

    assert "  1968 (date worked out): They turn 🙂" in as_lines(lesson)
    (turn,) = [event for event in as_data(lesson)["events"] if event["title"] == "They turn 🙂"]
    assert turn["paragraph"] is None


def test_the_data_is_plain_and_comes_back_from_json(lesson: Lesson) -> None:
    data = as_data(lesson)

    assert json.loads(json.dumps(data)) == data
    assert list(data) == ["article", "actors", "events", "relations", "statements", "words", "later", "questions"]


def test_the_data_of_an_article(lesson: Lesson) -> None:
    article = as_data(lesson)["article"]

    assert article["title"] == "𐀀 and 🙂"
    assert article["text"] == made.TEXT
    assert (article["published"], article["published_confirmed"]) == ("2017-03~", False)
    assert (article["form"], article["edition"], article["language"]) == ("opinion", 3, "en")
    assert [(part["number"], part["kind"]) for part in article["paragraphs"]] == [
        (1, "body"), (None, "heading"), (2, "body"),
    ]  # fmt: skip


def test_places_are_code_points(lesson: Lesson) -> None:
    data = as_data(lesson)
    text = data["article"]["text"]
    found = 0
    for part in ("events", "relations", "statements", "words"):
        for row in data[part]:
            assert text[row["start"] : row["end"]] == row["evidence"]
            found += 1
    for actor in data["actors"]:
        for mention in actor["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]
            found += 1
    assert found == 12


def test_the_data_of_an_actor(lesson: Lesson) -> None:
    ann = as_data(lesson)["actors"][0]

    assert (ann["name"], ann["kind"], ann["key"], ann["gloss"]) == ("Ann 🙂", "person", True, "A person.")
    assert ann["aliases"] == ["Zoë", "Ann", "the general"]
    assert ann["original"] == [  # two of one language, and none lost
        {"language": "gmy", "name": "𐀀𐀁"}, {"language": "ar", "name": "آن"}, {"language": "ar", "name": "أن"},
    ]  # fmt: skip
    assert ann["roles"] == [{"title": "witness", "period": "1969/.."}, {"title": "Ärztin", "period": None}]
    assert [(mention["text"], mention["paragraph"]) for mention in ann["mentions"]] == [("Ann 🙂", 1), ("Ann 🙂", 2)]


def test_days_are_iso_dates_and_open_ends_null(made_file: made.File) -> None:
    dates = ["../1950", "1969", None, "2017-03~", "-0043-03-15", "Y12000", "2014/.."]
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            article = library.articles.add(made.article("Dates", "dates"), made.paragraphs())
            for number, date in enumerate(dates):
                library.events.add(article, made.event(str(number), date, [], "Cairo"))
        data = as_data(read_lesson(library, article))

    assert {event["date"]: (event["earliest"], event["latest"]) for event in data["events"]} == {
        "../1950": (None, "1950-12-31"),
        "1969": ("1969-01-01", "1969-12-31"),
        None: (None, None),
        "2017-03~": ("2017-03-01", "2017-03-31"),
        "-0043-03-15": ("-0043-03-15", "-0043-03-15"),
        "Y12000": ("12000-01-01", "12000-12-31"),
        "2014/..": ("2014-01-01", None),
    }


def test_namesakes_keep_their_roles(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            other = library.actors.add(made.ANN._replace(uuid="another Ann"))
            parts = [EventActor(made_file.ids.actors[0], "strikes"), EventActor(other, "is struck")]
            library.events.add(made_file.ids.article, made.event("fight", "1970", parts, "Cairo"))
        data = as_data(read_lesson(library, made_file.ids.article))

    (fight,) = [event for event in data["events"] if event["title"] == "They fight 🙂"]
    assert fight["actors"] == ["Ann 🙂", "Ann 🙂"]
    assert fight["roles"] == ["strikes", "is struck"]


def test_statements_say_what_they_answer(lesson: Lesson) -> None:
    denied, said = as_data(lesson)["statements"]

    assert (said["speaker"], said["answers"], said["stance"]) == ("Ben", None, None)
    assert (denied["speaker"], denied["answers"], denied["stance"]) == ("the author", 1, "disputes")


def test_questions_stand_at_the_end(lesson: Lesson) -> None:
    asked = (
        Question(1, "one", lesson.article.id, "Why 🙂?", "Because.", 2, 3, made.anchor("Cairo")),
        Question(2, "two", lesson.article.id, "Who?", "", 1, 0, None),
        Question(3, "three", lesson.article.id, "What?", "", 0, 0, made.anchor("What came then")),
    )

    assert list(as_lines(lesson, asked))[-5:] == [
        "",
        "Questions",
        "  1. Why 🙂? [1] (2 marks) Answer: Because.",
        "  2. Who? (1 mark)",
        "  3. What? (0 marks)",
    ]
    why, who, what = as_data(lesson, asked)["questions"]
    cairo = made.place("Cairo")
    assert why == {
        "uuid": "one", "prompt": "Why 🙂?", "answer": "Because.", "marks": 2, "lines": 3,
        "evidence": "Cairo", "paragraph": 1, "start": cairo.start, "end": cairo.end,
    }  # fmt: skip
    assert (who["evidence"], who["paragraph"], who["start"], who["end"]) == (None, None, None, None)
    assert (what["evidence"], what["paragraph"]) == ("What came then", None)


def test_the_bundled_articles_can_be_told(bundled_master: Path) -> None:
    with Library.open(bundled_master, write=False) as library:
        for summary in library.articles.summaries():
            lesson = read_lesson(library, summary.id)
            lines = "\n".join(as_lines(lesson))
            for words in [actor.name for actor in lesson.actors] + [event.title for event in lesson.events]:
                assert words in lines
            assert json.loads(json.dumps(as_data(lesson)))["article"]["uuid"] == summary.uuid
