"""The tables, TimelineJS and the graph of the bundled lessons."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from db.foreign import database
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.sharing.formats import FORMS, Given
from desktop.sharing.graph import EDGE_HEADS, edges_table, nodes_table
from desktop.sharing.tables import ACTOR_HEADS, EVENT_HEADS, actors_table, events_table
from desktop.sharing.timelinejs import HEADS, date_parts, timeline_csv, timeline_json
from desktop.wording.language import ENGLISH

TEMPLATE = (
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,"
    "Media Caption,Media Thumbnail,Type,Group,Background"
)
"""The first line of the template's own sample tables."""


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_every_event_and_what_came_later_has_a_row(lessons: list[Lesson]) -> None:
    found = rows(events_table(lessons, ENGLISH))
    assert tuple(found[0]) == EVENT_HEADS
    assert len(found) == sum(len(lesson.events) + len(lesson.later) for lesson in lessons)
    first = lessons[0].events[0]
    assert found[0]["Article"] == lessons[0].article.title
    assert found[0]["Headline"] == first.title
    assert found[0]["Paragraph"] == str(lessons[0].paragraph_number(first.anchor.span.start))
    assert all(bool(row["Quote"]) != bool(row["Source"]) for row in found)


def test_actors_of_several_articles_stand_together_with_the_article(lessons: list[Lesson]) -> None:
    found = rows(actors_table(lessons, ENGLISH))
    assert tuple(found[0]) == ACTOR_HEADS
    assert {row["Article"] for row in found} == {lesson.article.title for lesson in lessons}
    haftar = next(row for row in found if row["Name"] == "Khalifa Haftar")
    assert haftar["Own-script name"] == "خليفة حفتر"
    assert haftar["Language"] == "ar"


def test_the_headings_of_timelinejs_are_exactly_those_of_its_template(lesson: Lesson) -> None:
    assert ",".join(HEADS) == TEMPLATE
    first, *_ = timeline_csv([lesson], ENGLISH).decode("utf-8-sig").splitlines()
    assert first == TEMPLATE


def test_an_uncertain_date_is_said_in_words(lesson: Lesson) -> None:
    by = next(event for event in lesson.events if event.date is not None and event.date.edtf.startswith("../"))
    row = next(row for row in rows(timeline_csv([lesson], ENGLISH)) if row["Headline"] == by.title)
    assert row["Display Date"].startswith("by ")
    assert row["Year"]


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2017-01-11", (2017, 1, 11), None),
        ("2017-03~", (2017, 3), None),
        ("2014/2016", (2014,), (2016,)),
        ("../2017", (2017,), None),
        ("2014/..", (2014,), None),
        ("201X", (2010,), (2019,)),
        ("2016-21", (2016, 3), (2016, 5)),
        ("-0043-03-15", (-44, 3, 15), None),
        ("0000", (-1,), None),
    ],
)
def test_dates_as_timelinejs_counts_them(edtf: str, start: tuple[int, ...], end: tuple[int, ...] | None) -> None:
    assert date_parts(Moment(edtf)) == (start, end)


def test_the_json_has_what_timelinejs_asks_for(lessons: list[Lesson]) -> None:
    data = json.loads(timeline_json(lessons, ENGLISH))
    ids = [event["unique_id"] for event in data["events"]]
    dated = [event for lesson in lessons for event in lesson.events if event.date is not None]
    assert len(ids) == len(set(ids)) == len(dated)
    assert all(isinstance(event["start_date"]["year"], int) for event in data["events"])
    assert {event["group"] for event in data["events"]} <= {lesson.article.title for lesson in lessons}
    assert data["eras"] == []
    assert "start_date" not in data["title"]


def test_no_text_becomes_markup_in_timelinejs(lesson: Lesson) -> None:
    bad = lesson.events[0]._replace(title="<img src=x onerror=alert(1)>", detail="a & b <script>")
    lesson = Lesson(*lesson._replace(events=(bad,)))
    data = json.loads(timeline_json([lesson], ENGLISH))
    text = data["events"][0]["text"]
    assert text["headline"] == "&lt;img src=x onerror=alert(1)&gt;"
    assert "<script" not in text["text"]
    assert "a &amp; b" in text["text"]


def test_the_graph_joins_actors_of_all_articles_by_their_ids(lessons: list[Lesson]) -> None:
    nodes, edges = rows(nodes_table(lessons, ENGLISH)), rows(edges_table(lessons, ENGLISH))
    ids = [node["Id"] for node in nodes]
    assert len(ids) == len(set(ids)) == len({actor.uuid for lesson in lessons for actor in lesson.actors})
    assert tuple(edges[0]) == EDGE_HEADS
    assert {edge["Source"] for edge in edges} | {edge["Target"] for edge in edges} <= set(ids)
    assert len(edges) == sum(len(lesson.relations) for lesson in lessons)
    assert all(edge["Evidence"] and edge["Article"] for edge in edges)


def test_each_form_says_what_it_leaves_out() -> None:
    assert [form.key for form in FORMS] == ["html", "markdown", "anki", "csv", "timelinejs", "graph"]
    assert all(form.left_out and form.purpose.endswith(".") for form in FORMS)
    assert all(sentence.endswith(".") for form in FORMS for sentence in form.left_out)


def test_the_same_lesson_gives_the_same_bytes(lessons: list[Lesson]) -> None:
    given = Given(lessons, ENGLISH, datetime(2017, 3, 1, tzinfo=UTC), lambda _lesson: {}, database)
    for form in FORMS:
        for part in form.parts:
            assert part.write(given) == part.write(given)
