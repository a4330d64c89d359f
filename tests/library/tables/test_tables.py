"""Tables that come into an article: what is added, matched, passed over; and that undo takes all of it back."""

from pathlib import Path

import pytest

from db.model.actor import Actor, ActorKind
from db.model.errors import CancelledError, LibraryError
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.library.curating.actors import remove_actor
from desktop.library.curating.events import remove_event, remove_later
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.tables.new_article import add_timeline
from desktop.library.tables.plan import carry_out, plan_rows
from desktop.library.tables.rows import Choices, Outcome, Plan, guessed_choices
from desktop.library.tables.source import read_file
from desktop.sharing.columns import Content, Field
from desktop.sharing.table_files import read_table
from desktop.sharing.tables import actors_table, events_table
from desktop.sharing.timelinejs import timeline_csv
from desktop.wording.language import ENGLISH

EVENTS = (
    "When;What;Quote;Actors;Source\n"
    "1969;A coup;he took part in the coup that brought;Khalifa Haftar [takes part];\n"
    "3/4/2017;Not clear;;;\n"
    "March 2018;Later on;no such words;;An encyclopedia\n"
    "hello;No date;;;x\n"
    "2017;No evidence;;;\n"
    ";No date, but told;In November 2016 he came a second time;Nobody;\n"
)


@pytest.fixture
def library(bundled: Path):
    with Library.open(bundled) as opened:
        yield opened


def lesson_of(library: Library, number: int = 0) -> Lesson:
    return read_lesson(library, library.articles.summaries()[number].id)


def planned(library: Library, text: str, **changes: object) -> Plan:
    table = read_table(text)
    return plan_rows(library, lesson_of(library), table, guessed_choices(table)._replace(**changes))


def outcomes(plan: Plan) -> list[Outcome]:
    return [row.outcome for row in plan.rows]


def test_events_are_placed_at_their_quotes_or_come_after_the_article(library: Library) -> None:
    plan = planned(library, EVENTS)
    assert outcomes(plan) == [
        Outcome.NEW, Outcome.SKIPPED, Outcome.LATER, Outcome.SKIPPED, Outcome.SKIPPED, Outcome.NEW,
    ]  # fmt: skip
    assert plan.ambiguous == 1
    assert all(row.why is not None for row in plan.rows if row.outcome is Outcome.SKIPPED)
    assert plan.rows[-1].why == "Nobody here is called “Nobody”."
    lesson = lesson_of(library)
    carry_out(library, lesson, plan)
    after = lesson_of(library)
    made = next(event for event in after.events if event.title == "A coup")
    assert made.anchor.quote == "he took part in the coup that brought"
    assert [after.actor_by_id[part.actor_id].name for part in made.actors] == ["Khalifa Haftar"]
    assert [(later.title, later.source) for later in after.later if later not in lesson.later] == [
        ("Later on", "An encyclopedia")
    ]
    library.history.undo()
    assert lesson_of(library) == lesson


def test_an_answer_makes_ambiguous_dates_clear(library: Library) -> None:
    plan = planned(library, EVENTS, day_first=True, source="Somebody")
    assert outcomes(plan)[1] is Outcome.LATER
    assert plan.rows[1].later is not None
    assert plan.rows[1].later.date == Moment("2017-04-03")


def test_the_same_table_twice_changes_nothing(library: Library) -> None:
    carry_out(library, lesson_of(library), planned(library, EVENTS))
    again = planned(library, EVENTS)
    assert not again.writes
    assert again.count(Outcome.THERE) == 3


def test_own_tables_bring_back_what_was_deleted(library: Library) -> None:
    before = lesson_of(library)
    actors, events = actors_table([before], ENGLISH).decode(), events_table([before], ENGLISH).decode()
    assert not planned(library, events).writes
    assert not planned(library, actors).writes
    for event in before.events:
        remove_event(library, event.id)
    for later in before.later:
        remove_later(library, later.id)
    carry_out(library, lesson_of(library), planned(library, events))
    after = lesson_of(library)

    def told(lesson: Lesson) -> list[tuple[object, ...]]:
        return sorted(
            (str(one.date), one.title, one.detail, one.anchor, one.key, one.claim, one.actors) for one in lesson.events
        )

    assert told(after) == told(before)
    assert [later[2:] for later in after.later] == [later[2:] for later in before.later]


def test_an_actor_that_was_deleted_comes_back_with_its_mentions(library: Library) -> None:
    before = lesson_of(library)
    table = actors_table([before], ENGLISH).decode()
    haftar = next(actor for actor in before.actors if actor.name == "Khalifa Haftar")
    remove_actor(library, haftar.id)
    plan = planned(library, table)
    assert plan.count(Outcome.NEW) == 1
    carry_out(library, lesson_of(library), plan)
    after = lesson_of(library)
    made = next(actor for actor in after.actors if actor.name == "Khalifa Haftar")
    assert made._replace(id=0, uuid="") == haftar._replace(id=0, uuid="")
    spans = set(after.mentions_by_actor[made.id])
    assert len(spans & set(before.mentions_by_actor[haftar.id])) >= 10


def test_an_actor_that_is_there_is_filled_in_and_keeps_its_words(library: Library) -> None:
    heads = "Name;Kind;In one sentence;Other names;Roles"
    text = f"{heads}\nKhalifa Haftar;person;Another sentence.;Field Marshal Haftar;envoy (2001)\n"
    plan = planned(library, text)
    assert outcomes(plan) == [Outcome.FILLED_IN]
    carry_out(library, lesson_of(library), plan)
    haftar = library.actors.named("Khalifa Haftar")[0]
    assert haftar.gloss != "Another sentence."
    assert "Field Marshal Haftar" in haftar.aliases
    assert "envoy" in [role.title for role in haftar.roles]


def test_an_actor_of_no_known_kind_or_place_is_said(library: Library) -> None:
    plan = planned(library, "Name;Kind\nZorblax;wizard\n;person\nZorblax;person\n")
    assert outcomes(plan) == [Outcome.NEW, Outcome.SKIPPED, Outcome.SKIPPED]
    assert plan.rows[0].actor is not None
    assert plan.rows[0].actor.kind is ActorKind.PERSON
    assert plan.rows[0].mentions == ()


def test_two_actors_of_one_name_are_not_guessed(library: Library) -> None:
    with library.store.quiet():
        for uuid in ("one", "two"):
            library.actors.add(Actor(0, uuid, "Zorblax", ActorKind.PERSON, "", False, (), (), ()))
    assert outcomes(planned(library, "Name;Kind\nZorblax;person\n")) == [Outcome.SKIPPED]


def test_rows_of_other_articles_are_passed_over(library: Library) -> None:
    lessons = [lesson_of(library, number) for number in range(2)]
    plan = planned(library, events_table(lessons, ENGLISH).decode())
    assert plan.count(Outcome.ELSEWHERE) == len(lessons[1].events) + len(lessons[1].later)


def test_the_timeline_of_an_article_is_recognised_in_it(library: Library) -> None:
    plan = planned(library, timeline_csv([lesson_of(library)], ENGLISH).decode())
    assert plan.count(Outcome.THERE) == len([one for one in lesson_of(library).events if one.date is not None])
    assert not plan.writes


def test_a_timeline_becomes_an_article_of_its_own(library: Library) -> None:
    text = (
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Type\n"
        ",,,,,,,,,Women in <b>Computing</b>,<p>A sample.</p><p>In two.</p>,title\n"
        '1815,12,10,,1852,11,27,,,Ada Lovelace,"<p>She wrote &amp; thought.</p><script>x</script>",\n'
        "-44,3,15,,,,,,,Ides,,\n"
        ",,,,,,,,,Undated,Told all the same.,\n"
    )
    table = read_table(text)
    change = add_timeline(library, table, guessed_choices(table), "file", "en")
    lesson = read_lesson(library, next(iter(change.ids("article"))))
    assert lesson.article.title == "Women in Computing"
    assert lesson.article.text.split("\n") == [
        "A sample.", "In two.", "Ada Lovelace", "She wrote & thought.", "Ides", "Undated", "Told all the same.",
    ]  # fmt: skip
    assert [(event.title, event.date and event.date.edtf) for event in lesson.events] == [
        ("Ides", "-0043-03-15"),
        ("Ada Lovelace", "1815-12-10/1852-11-27"),
        ("Undated", None),
    ]
    assert lesson.events[1].anchor.quote == "She wrote & thought."
    library.history.undo()
    assert all(summary.title != "Women in Computing" for summary in library.articles.summaries())


def test_a_table_without_headlines_becomes_no_article(library: Library) -> None:
    table = read_table("a,b\nc,d\n")
    with pytest.raises(LibraryError):
        add_timeline(library, table, Choices(Content.EVENTS, {0: Field.DATE}, False), "file", "en")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
def test_a_file_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "t.csv"
    rows = "Имя;Роль\n" + "Сергей Лавров;министр иностранных дел Российской Федерации\n" * 5
    path.write_bytes(rows.encode(encoding))
    assert read_file(path).table.rows[1][0] == "Сергей Лавров"


@pytest.mark.parametrize("content", [b"", b"\x00" * 4096, b"PK\x03\x04" + bytes(range(32)) * 100])
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    with pytest.raises(LibraryError):
        read_file(path)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no file"):
        read_file(tmp_path / "t.csv")


def test_planning_can_be_stopped(library: Library) -> None:
    table = read_table(EVENTS)
    with pytest.raises(CancelledError):
        plan_rows(library, lesson_of(library), table, guessed_choices(table), cancelled=lambda: True)
