"""Every family of tables gives back what it was given, from a file that was closed in between."""

import hashlib
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from db.connections import APPLICATION_ID
from db.migrate import MIGRATIONS, latest
from db.model.actor import ActorKind, DatedGloss, Mention, Relation, Side
from db.model.article import Anchor, ArticleForm, ArticleSummary, ParagraphKind, Span
from db.model.errors import DamagedError, MissingError
from db.model.event import Claim, DateBasis, EventActor, LaterEvent
from db.model.moment import Moment, civil_from, day_from
from db.model.practice import Memory, Rating, Review
from db.model.question import Question
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, Stance, StatementKind
from db.model.study import Note, ReadingPosition
from db.model.suggestion import RelationSuggestion, SuggestionState
from db.received import Received
from db.rows import add_anchor
from db.store import Store
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests import made
from tests.db.rig import tables

RELATION = RelationSuggestion(1, "knows", 2, Span(0, 3), 0.5, Sentence("they met"))
TIME_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture
def file(made_file: made.File) -> made.File:
    return made_file


def read(file: made.File) -> Library:
    return Library.open(file.path, write=False)


def test_an_article_comes_back(file: made.File) -> None:
    with read(file) as library:
        assert library.articles.get(file.ids.article) == made.article()._replace(id=file.ids.article)
        assert library.articles.paragraphs(file.ids.article) == made.paragraphs()
        assert library.articles.summaries() == [
            ArticleSummary(
                file.ids.article, "article-1", "𐀀 and 🙂", ArticleForm.OPINION, "en", len(made.TEXT.split()), 3, 3, 0.0
            )
        ]
        assert list(library.articles.texts()) == [(file.ids.article, "𐀀 and 🙂", made.TEXT, made.article().sha256)]


def test_an_article_without_a_date_comes_back(file: made.File) -> None:
    undated = made.article(uuid="article-2")._replace(
        published=None, published_confirmed=True, form=ArticleForm.ARTICLE
    )
    with Library.open(file.path) as library, library.store.quiet():
        article_id = library.articles.add(undated, made.paragraphs())

    with read(file) as library:
        assert library.articles.get(article_id) == undated._replace(id=article_id)


def test_a_missing_article_is_said_in_words(file: made.File) -> None:
    with read(file) as library, pytest.raises(MissingError, match="no article 99"):
        library.articles.get(99)


def test_sides_come_back(file: made.File) -> None:
    ann, _, ben, *_ = file.ids.actors
    with read(file) as library:
        (side,) = library.articles.sides(file.ids.article)

    assert side == Side(side.id, "side-1", "Left 木", 7, ((ann, None), (ben, Moment.parse("1969"))))


def test_actors_come_back_with_names_and_roles_in_the_order_given(file: made.File) -> None:
    with read(file) as library:
        found = library.actors.of_article(file.ids.article)

    assert found == [one._replace(id=id_) for id_, one in zip(file.ids.actors, made.CAST, strict=True)]


def test_mentions_come_back_in_reading_order(file: made.File) -> None:
    ann, maryam, _, _, cairo = file.ids.actors
    with read(file) as library:
        found = library.actors.mentions(file.ids.article)

    assert [mention.actor_id for mention in found] == [ann, maryam, cairo, maryam, ann]
    assert [made.TEXT[mention.span.start : mention.span.end] for mention in found] == [
        "Ann 🙂", "مريم", "Cairo", "مريم", "Ann 🙂",
    ]  # fmt: skip


def test_relations_come_back(file: made.File) -> None:
    ann, _, _, league, _ = file.ids.actors
    with read(file) as library:
        (found,) = library.actors.relations(file.ids.article)

    period = Moment.parse("1969~/..")
    assert found == Relation(found.id, ann, "loyal to", league, period, made.anchor("no “traitor”"))


def test_whoever_takes_part_by_one_row_alone_is_an_actor_of_the_article(tmp_path: Path) -> None:
    by_part: dict[str, Callable[[Library, int, int], object]] = {
        "mention": lambda library, article, one: library.actors.add_mentions(article, [Mention(one, Span(0, 1))]),
        "event": lambda library, article, one: library.events.add(
            article, made.event("happens", "1969", [EventActor(one, "")], "Cairo")
        ),
        "from": lambda library, article, one: library.actors.add_relation(
            article, Relation(0, one, "is", other, None, made.anchor("Cairo"))
        ),
        "to": lambda library, article, one: library.actors.add_relation(
            article, Relation(0, other, "is", one, None, made.anchor("Cairo"))
        ),
        "speaker": lambda library, article, one: library.statements.add(
            article, made.statement("x", SpeakerKind.ACTOR, one, "Cairo")
        ),
        "side": lambda library, article, one: library.articles.add_side(article, Side(0, "s", "s", 0, ((one, None),))),
    }
    with Library(Store.create(tmp_path / "school.dramatis")) as library, library.store.quiet():
        other = library.actors.add(made.actor("other"))
        empty = library.articles.add(made.article(uuid="empty"), made.paragraphs())
        for part, add in by_part.items():
            article = library.articles.add(made.article(uuid=part), made.paragraphs())
            one = library.actors.add(made.actor(part))
            add(library, article, one)

            assert {actor.id for actor in library.actors.of_article(article)} - {other} == {one}, part
            assert library.actors.of_article(empty) == []


def test_other_articles_that_mention_an_actor_are_counted(file: made.File) -> None:
    ann, maryam, ben, league, _ = file.ids.actors
    with Library.open(file.path) as library, library.store.quiet():
        for uuid in ("second", "third"):
            article = library.articles.add(made.article(uuid=uuid), made.paragraphs())
            library.actors.add_mentions(article, [Mention(ann, Span(0, 1)), Mention(ann, Span(1, 2))])
        library.actors.add_mentions(article, [Mention(league, Span(2, 3)), Mention(maryam, Span(4, 5))])

    with read(file) as library:
        # The League is not mentioned in the first article, but stands in a relation there.
        assert library.actors.also_in(file.ids.article) == {ann: 2, maryam: 1, league: 1}
        assert library.actors.also_in(article) == {ann: 2, maryam: 1}
        assert ben not in library.actors.also_in(file.ids.article)


def test_events_come_back_in_the_order_in_which_they_are_told(file: made.File) -> None:
    ann, maryam, *_ = file.ids.actors
    expected = [
        (file.ids.meeting, made.event("meet", "../1950", [EventActor(ann, ""), EventActor(maryam, "the other")],
                                      "Ann 🙂 met مريم")),
        (file.ids.leaving, made.event("leaves", "1969", [EventActor(maryam, "leaves")], "مريم left")),
        (file.ids.rumour, made.event("rumour", None, [], "no “traitor”")),
    ]  # fmt: skip
    with read(file) as library:
        found = library.events.of_article(file.ids.article)
        assert library.events.of_library() == found

    assert found == [event._replace(id=id_, article_id=file.ids.article) for id_, event in expected]


def test_the_same_happening_is_found_in_all_articles_that_tell_it(tmp_path: Path) -> None:
    with Library(Store.create(tmp_path / "school.dramatis")) as library, library.store.quiet():
        articles = [library.articles.add(made.article(uuid=f"article-{n}"), made.paragraphs()) for n in range(5)]

        def tell(article: int, name: str, same_as: int | None = None) -> int:
            event = made.event(name, "1969", [], "Cairo")._replace(same_as=same_as)
            return library.events.add(articles[article], event)

        first = tell(0, "first")
        second = tell(1, "second", first)
        sibling = tell(2, "sibling", first)
        chained = tell(3, "chained", second)
        tell(4, "alone")

        for article in range(4):
            assert {event.id for event in library.events.around(articles[article])} == {first, second, sibling, chained}
        assert [event.title for event in library.events.around(articles[4])] == ["They alone 🙂"]
        assert [event.same_as for event in library.events.of_library()] == [None, first, first, second, None]
        assert library.events.of_article(99) == library.events.around(99) == []


def test_a_lesson_is_read_without_looking_through_whole_tables(file: made.File) -> None:
    """However many other articles there are, opening one takes as long, but for counting where else its actors are."""
    asked: list[str] = []
    with read(file) as library:
        connection = library.store._connection
        names = set(tables(library.store))
        connection.set_trace_callback(asked.append)
        read_lesson(library, file.ids.article)
        connection.set_trace_callback(None)
        steps = [step[3] for sql in asked for step in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]

    assert len(asked) > 10
    assert [step for step in steps if step.startswith("SCAN") and step.split()[1] in names] == []
    # Actors like the United Nations are mentioned in thousands of articles; their rows are not looked at for a count.
    assert any(step.startswith("SEARCH mention USING COVERING INDEX mention_actor") for step in steps)


def test_later_events_come_back_in_order_of_time(file: made.File) -> None:
    with Library.open(file.path) as library, library.store.quiet():
        for date in ("2021-05", "../2030", "2019", "2020-01-01"):
            later = LaterEvent(0, f"later-{date}", Moment.parse(date), "What came", "A paper")
            library.events.add_later(file.ids.article, later)

    with read(file) as library:
        found = library.events.later(file.ids.article)

    assert [event.date.edtf for event in found] == ["2019", "2020", "2020-01-01", "2021-05", "../2030"]
    assert found[1] == LaterEvent(found[1].id, "later-1", Moment.parse("2020"), "Peace 🕊", "A paper, p. 3")


def test_statements_and_words_come_back(file: made.File) -> None:
    ben = file.ids.actors[2]
    denied = made.statement("denied", SpeakerKind.AUTHOR, None, "no “traitor”")
    with read(file) as library:
        assert library.statements.of_article(file.ids.article) == (
            denied._replace(id=file.ids.denied, answers_id=file.ids.said, stance=Stance.DISPUTES),
            made.statement("said", SpeakerKind.ACTOR, ben, "Ben saw it all")._replace(id=file.ids.said),
        )
        (word,) = library.statements.words(file.ids.article)

    assert word == made.word("traitor")._replace(id=word.id)


def test_key_marks_are_given_and_taken(file: made.File) -> None:
    with Library.open(file.path) as library, library.store.quiet():
        library.actors.set_key(file.ids.actors[0], False)
        library.actors.set_key(file.ids.actors[1], True)
        library.events.set_key(file.ids.meeting, False)

    with read(file) as library:
        assert [actor.key for actor in library.actors.of_article(file.ids.article)] == [
            False,
            True,
            False,
            False,
            False,
        ]
        assert [event.key for event in library.events.of_article(file.ids.article)] == [False, True, True]


def test_notes_come_back_in_reading_order_and_go_with_their_anchors(file: made.File) -> None:
    article = file.ids.article
    with Library.open(file.path) as library, library.store.quiet():
        before = library.store.rows("SELECT id FROM anchor ORDER BY id")
        late = library.study.add_note(article, "note-late", "yellow", "why 🙂?", made.anchor("Ben"))
        early = library.study.add_note(article, "note-early", "green", "", made.anchor("𐀀𐀁"))

    with Library.open(file.path) as library, library.store.quiet():
        assert library.study.notes(article) == (
            Note(early, "note-early", article, "green", "", made.anchor("𐀀𐀁")),
            Note(late, "note-late", article, "yellow", "why 🙂?", made.anchor("Ben")),
        )
        library.study.remove_note(early)
        library.study.remove_note(late)
        library.study.remove_note(late)
        assert library.study.notes(article) == ()
        assert library.store.rows("SELECT id FROM anchor ORDER BY id") == before


def question(prompt: str, article: int, anchor: Anchor | None = None) -> Question:
    return Question(0, f"question-{prompt}", article, prompt, "an answer 木", 3, 4, anchor)


def test_questions_come_back_in_their_order_and_go_with_their_anchors(file: made.File) -> None:
    article = file.ids.article
    why, who, when = question("why 🙂?", article, made.anchor("Ben")), question("who?", article), question("?", article)
    with Library.open(file.path) as library, library.store.quiet():
        before = library.store.rows("SELECT id FROM anchor ORDER BY id")
        ids = [library.handouts.add_question(one) for one in (why, who, when)]
        library.handouts.order_questions([ids[2], ids[0], ids[1]])

    with Library.open(file.path) as library, library.store.quiet():
        handouts = library.handouts
        assert handouts.questions(article) == tuple(
            one._replace(id=id_) for id_, one in ((ids[2], when), (ids[0], why), (ids[1], who))
        )
        assert handouts.question(ids[1]) == who._replace(id=ids[1])
        assert handouts.question(99) is None
        assert handouts.questions(99) == ()
        last = handouts.add_question(question("last?", article))
        assert [one.id for one in handouts.questions(article)] == [ids[2], ids[0], ids[1], last]
        for id_ in (*ids, last, last):
            handouts.remove_question(id_)
        assert handouts.questions(article) == ()
        assert library.store.rows("SELECT id FROM anchor ORDER BY id") == before


def test_a_question_gets_another_place_or_none(file: made.File) -> None:
    article = file.ids.article
    with Library.open(file.path) as library, library.store.quiet():
        handouts = library.handouts
        before = library.store.rows("SELECT count(*) FROM anchor")
        one = question("why?", article)._replace(id=handouts.add_question(question("why?", article)))
        for anchor in (made.anchor("Ben"), made.anchor("Cairo"), None, made.anchor("Ben")):
            handouts.change_question(one._replace(anchor=anchor, marks=9))
            assert handouts.questions(article) == (one._replace(anchor=anchor, marks=9),)
        library.doubts.add_anchor(article, library.store.row("SELECT max(id) FROM anchor")[0], Span(0, 1), anchor)
        handouts.unplace_question(one.id)
        handouts.unplace_question(99)
        assert handouts.questions(article) == (one._replace(marks=9),)
        assert library.doubts.of_article(article) == ()
        assert library.store.rows("SELECT count(*) FROM anchor") == before
        with pytest.raises(ValueError, match="no question 99"):
            handouts.change_question(one._replace(id=99))


def test_presets_come_back_under_their_names(file: made.File) -> None:
    with Library.open(file.path) as library, library.store.quiet():
        handouts = library.handouts
        handouts.set_preset("Öz 木", "preset-1", "{}")
        handouts.set_preset("second", "preset-2", "[1]")
        handouts.set_preset("Öz 木", "preset-3", "[2]")
        handouts.rename_preset("second", "third")
        with pytest.raises(ValueError, match="no preset"):
            handouts.rename_preset("second", "fourth")

    with Library.open(file.path) as library, library.store.quiet():
        assert list(library.handouts.presets().items()) == [("Öz 木", "[2]"), ("third", "[1]")]
        assert library.store.rows("SELECT uuid FROM preset ORDER BY id") == [("preset-1",), ("preset-2",)]
        library.handouts.remove_preset("third")
        library.handouts.remove_preset("third")
        assert list(library.handouts.presets()) == ["Öz 木"]


def test_the_design_of_an_article_goes_with_it(file: made.File) -> None:
    with Library.open(file.path) as library, library.store.quiet():
        article = library.articles.add(made.article(uuid="another"), ())
        assert library.handouts.design(article) is None
        library.handouts.set_design(article, "sheet-1", "{}")
        library.handouts.set_design(article, "sheet-2", "[🙂]")
        assert library.store.rows("SELECT uuid FROM sheet") == [("sheet-1",)]

    with Library.open(file.path) as library, library.store.quiet():
        assert library.handouts.design(article) == "[🙂]"
        library.articles.remove(article)
        assert library.store.rows("SELECT * FROM sheet") == []


def test_the_reading_position_is_remembered(file: made.File) -> None:
    article = file.ids.article
    with Library.open(file.path) as library, library.store.quiet():
        assert library.study.reading_position(article) == ReadingPosition(0, 0)
        library.study.set_reading_position(article, ReadingPosition(5, len(made.TEXT) // 2))
        library.study.set_reading_position(article, ReadingPosition(3, len(made.TEXT)))

    with read(file) as library:
        assert library.study.reading_position(article) == ReadingPosition(3, len(made.TEXT))
        assert library.articles.summaries()[0].furthest == 1.0
        assert library.store.row("SELECT count(*) FROM reading_position") == (1,)


def test_settings_are_remembered(file: made.File) -> None:
    with Library.open(file.path) as library, library.store.quiet():
        assert library.study.setting("open article") is None
        library.study.set_setting("open article", "𐀀")
        library.study.set_setting("open article", "🙂")

    with read(file) as library:
        assert library.study.setting("open article") == "🙂"
        assert library.store.row("SELECT count(*) FROM setting") == (1,)


def test_every_table_is_written_by_one_of_the_families(file: made.File) -> None:
    """A table that none of them writes would be one that the program does not use."""
    with Library.open(file.path) as library, library.store.quiet():
        library.study.add_note(file.ids.article, "note", "yellow", "", made.anchor("Ben"))
        library.study.set_reading_position(file.ids.article, ReadingPosition(1, 1))
        library.study.set_setting("name", "value")
        library.suggestions.add(file.ids.article, RELATION, SuggestionState.OPEN)
        library.suggestions.reject_name("Ben")
        library.doubts.add_mention(file.ids.article, file.ids.actors[0], Span(0, 0), made.anchor("Ben"))
        library.handouts.add_question(question("why?", file.ids.article))
        library.handouts.set_preset("mine", "preset", "{}")
        library.handouts.set_design(file.ids.article, "sheet", "{}")
        ann = library.actors.get(file.ids.actors[0])
        library.actors.change(ann._replace(glosses=(DatedGloss("A girl.", Moment.parse("../1950")),)))
        library.actors.add_uuid(ann.id, "ann elsewhere")
        library.cast.tell_apart(*file.ids.actors[:2])
        library.happenings.tell_apart(file.ids.meeting, file.ids.leaving)
        library.collections.put(library.collections.add("term", "Term two"), [file.ids.article])
        Received(library.store).set("lesson", 1, "2026-11-23", {"word-1": "0" * 64})
        library.practice.learn(file.ids.article)
        library.practice.keep(Memory("card-1", file.ids.article, "name"))
        library.practice.add_review(Review("review-1", "card-1", datetime.now(UTC), Rating.GOOD, 900, "flip", False))
        names = tables(library.store)
        rows = {name: library.store.row(f'SELECT count(*) FROM "{name}"') for name in names}

    assert len(names) == 34
    assert [name for name, count in rows.items() if count == (0,)] == []


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory):
    with Library(Store.create(tmp_path_factory.mktemp("tables") / "school.dramatis")) as library, library.store.quiet():
        yield library  # inside one transaction, which spares a hundred waits for the disk


@hypothesis_settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, data=st.data())
def test_any_text_and_any_place_in_it_come_back(scratch: Library, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    store = scratch.store
    with store.atomic() as images:
        article = scratch.articles.add(made.article(text=text), ())
        scratch.study.add_note(article, "note", "yellow", text, Anchor.of(text, span))
    try:
        (note,) = scratch.study.notes(article)
        assert scratch.articles.get(article).text == note.text == text
        assert note.anchor == Anchor.of(text, span)
        assert store.rows('SELECT substr(text, start + 1, "end" - start) FROM article JOIN anchor') == [
            (text[span.start : span.end],)
        ]
    finally:
        store.apply(image.reversed() for image in reversed(images))


# What the comments of the schema promise to whoever opens the file with another program


def schema() -> str:
    return (MIGRATIONS / "0001_library.sql").read_text("utf-8")


@pytest.fixture
def shell(file: made.File):
    """The library as another program sees it."""
    with closing(sqlite3.connect(file.path)) as connection:
        yield connection


def test_the_file_says_what_it_is(shell: sqlite3.Connection) -> None:
    (identity,) = shell.execute("PRAGMA application_id").fetchone()

    assert f"PRAGMA application_id is {identity} " in schema()
    assert identity == APPLICATION_ID == int.from_bytes(b"Dram", "big")
    assert shell.execute("PRAGMA user_version").fetchone() == (latest(),)


def test_a_place_is_read_as_the_schema_says(shell: sqlite3.Connection) -> None:
    expression = 'substr(article.text, start + 1, "end" - start)'
    assert expression in schema()

    mentions = shell.execute(
        f"SELECT {expression} FROM mention JOIN article ON article.id = article_id ORDER BY start"
    ).fetchall()
    anchors = shell.execute(
        f"SELECT {expression}, quote FROM anchor JOIN article ON article.id = article_id"
    ).fetchall()
    paragraphs = shell.execute(
        f"SELECT {expression} FROM paragraph JOIN article ON article.id = article_id ORDER BY start"
    ).fetchall()

    assert [words for (words,) in mentions] == ["Ann 🙂", "مريم", "Cairo", "مريم", "Ann 🙂"]
    assert [words for words, _ in anchors] == [quote for _, quote in anchors]
    assert len(anchors) == 7
    assert "\n".join(words for (words,) in paragraphs) == made.TEXT


def test_a_day_is_read_as_the_schema_says(shell: sqlite3.Connection) -> None:
    expression = "date(earliest + 1721424.5)"
    assert expression in schema()

    days = [
        day_from(year, 1, 1) + offset for year in (0, 1, 4, 1582, 1900, 1969, 2000, 2017, 9999) for offset in (0, 59)
    ]
    for day in days:
        year, month, of_month = civil_from(day)
        sql = expression.replace("earliest", "?")
        assert shell.execute(f"SELECT {sql}", (day,)).fetchone() == (f"{year:04}-{month:02}-{of_month:02}",)
    assert shell.execute(f"SELECT {expression}, date(latest + 1721424.5) FROM event ORDER BY id").fetchall() == [
        ("1969-01-01", "1969-12-31"), (None, "1950-12-31"), (None, None),
    ]  # fmt: skip


def test_what_the_schema_says_of_an_article_holds(shell: sqlite3.Connection) -> None:
    text, words, sha256, added, changed = shell.execute(
        "SELECT text, words, sha256, added, changed FROM article"
    ).fetchone()

    assert words == len(text.split())
    assert sha256 == hashlib.sha256(text.encode("utf-8")).hexdigest()
    assert TIME_STAMP.fullmatch(added)
    assert TIME_STAMP.fullmatch(changed)
    assert f"up to {Anchor.CONTEXT} code points" in schema()


def test_every_table_has_an_id_and_what_is_shared_a_uuid(shell: sqlite3.Connection) -> None:
    names = [name for (name,) in shell.execute("SELECT name FROM pragma_table_list WHERE type = 'table'")]
    names = [name for name in names if not name.startswith("sqlite_")]
    shared = {
        "received",
        "article",
        "actor",
        "actor_uuid",
        "collection",
        "event",
        "later_event",
        "statement",
        "word",
        "side",
        "note",
        "question",
        "preset",
        "sheet",
        "card",
        "review",
    }
    for name in names:
        columns = {column[1]: column for column in shell.execute(f'PRAGMA table_info("{name}")')}
        assert columns["id"][2:] == ("INTEGER", 0, None, 1), name
        unique = {
            tuple(column[2] for column in shell.execute(f'PRAGMA index_info("{index[1]}")'))
            for index in shell.execute(f'PRAGMA index_list("{name}")')
            if index[2]
        }
        assert (("uuid",) in unique) == ("uuid" in columns) == (name in shared), name


def test_only_what_is_no_part_of_undo_is_deleted_by_another_rows_deletion(shell: sqlite3.Connection) -> None:
    assert shell.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall() == []
    for (name,) in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        on_delete = "CASCADE" if name in ("reading_position", "sheet") else "NO ACTION"
        for key in shell.execute(f'PRAGMA foreign_key_list("{name}")'):
            assert key[5:7] == ("NO ACTION", on_delete), name


def test_every_reference_can_be_followed_by_an_index(shell: sqlite3.Connection) -> None:
    """Deleting an actor would otherwise read every table that refers to one."""
    for (name,) in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        first = {
            shell.execute(f'PRAGMA index_info("{index[1]}")').fetchone()[2]
            for index in shell.execute(f'PRAGMA index_list("{name}")')
        }
        references = {key[3] for key in shell.execute(f'PRAGMA foreign_key_list("{name}")')}
        assert references - first == set(), name


@pytest.mark.parametrize(
    ("table", "column", "values"),
    [
        ("article", "form", ArticleForm),
        ("paragraph", "kind", ParagraphKind),
        ("actor", "kind", ActorKind),
        ("event", "date_basis", DateBasis),
        ("event", "claim", Claim),
        ("statement", "speaker", SpeakerKind),
        ("statement", "kind", StatementKind),
        ("statement", "stance", Stance),
    ],
)
def test_the_schema_knows_the_words_of_the_model_and_no_others(table: str, column: str, values: type) -> None:
    definition = re.search(rf"CREATE TABLE {table} \((.*?)\) STRICT", schema(), re.DOTALL)
    assert definition
    allowed = re.search(rf"CHECK \({column} IN \(([^)]*)\)", definition[1])
    assert allowed

    assert re.findall(r"'([^']*)'", allowed[1]) == [value.value for value in values]


# Files that were changed by another program


def test_a_missing_actor_is_said_in_words(file: made.File, shell: sqlite3.Connection) -> None:
    shell.execute("DELETE FROM actor WHERE name = 'Ben'")
    shell.commit()

    with read(file) as library, pytest.raises(DamagedError, match="an actor that is missing"):
        library.actors.of_article(file.ids.article)


@pytest.mark.parametrize(
    ("change", "reading"),
    [
        ("UPDATE article SET published = 'May'", lambda library, article: library.articles.get(article)),
        ("UPDATE event SET date = 'May'", lambda library, article: library.events.of_article(article)),
        ("UPDATE later_event SET date = 'May'", lambda library, article: library.events.later(article)),
        ("UPDATE relation SET period = 'May'", lambda library, article: library.actors.relations(article)),
        ("UPDATE role SET period = 'May'", lambda library, article: library.actors.of_article(article)),
        ("UPDATE side_actor SET period = 'May'", lambda library, article: library.articles.sides(article)),
    ],
)
def test_what_is_no_date_is_said_in_words(
    file: made.File, shell: sqlite3.Connection, change: str, reading: Callable[[Library, int], object]
) -> None:
    shell.execute(change)
    shell.commit()

    with read(file) as library, pytest.raises(DamagedError, match="“May” where a date should be"):
        reading(library, file.ids.article)


def test_an_empty_anchor_is_refused(file: made.File) -> None:
    with (
        Library.open(file.path) as library,
        pytest.raises(sqlite3.IntegrityError, match="CHECK"),
        library.store.quiet(),
    ):
        add_anchor(library.store, file.ids.article, Anchor(Span(3, 3), "", "", ""))
