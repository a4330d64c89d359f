"""The articles that come with the program: whole, true to their sources, and put in their place at the first start."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from db.model.actor import ActorKind
from db.model.article import Anchor, ArticleForm
from db.model.errors import LibraryError
from db.model.event import Claim, DateBasis
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.question import Question
from db.model.statement import SpeakerKind
from db.model.study import ReadingPosition
from db.store import Store
from desktop.library.bundled import ARTICLES, add_to, build, provide
from desktop.library.lessons import problems, read_lesson, text_is_whole
from desktop.library.library import Library
from desktop.library.questions import LONGEST_PROMPT, MOST_LINES, MOST_MARKS
from desktop.library.sources import find_quote, read_marked_text
from desktop.library.studying import remember_reading
from desktop.settings import read_toml, resource
from tests.db.rig import content
from tests.made import place

ROOT = Path(__file__).resolve().parents[2]
WAGER, GOVERNMENTS, COMMENT = range(3)


@pytest.fixture(scope="module")
def lessons(bundled_master: Path) -> tuple[Lesson, ...]:
    with Library.open(bundled_master, write=False) as library:
        return tuple(read_lesson(library, summary.id) for summary in library.articles.summaries())


@pytest.fixture(scope="module")
def asked(bundled_master: Path) -> tuple[tuple[Question, ...], ...]:
    with Library.open(bundled_master, write=False) as library:
        return tuple(library.handouts.questions(summary.id) for summary in library.articles.summaries())


def anchors(lesson: Lesson) -> Iterator[Anchor]:
    for row in (*lesson.events, *lesson.relations, *lesson.statements, *lesson.words):
        yield row.anchor


def straight(words: str) -> str:
    return words.casefold().replace("’", "'")


# The rows


def test_the_articles_are_these(lessons: tuple[Lesson, ...]) -> None:
    assert [lesson.article.title for lesson in lessons] == [
        "Russia’s wager in Libya", "Libya’s two governments: a backgrounder", "One man is not a plan",
    ]  # fmt: skip
    assert [lesson.article.form for lesson in lessons] == [
        ArticleForm.ARTICLE, ArticleForm.ARTICLE, ArticleForm.OPINION,
    ]  # fmt: skip
    assert all(lesson.article.published_confirmed for lesson in lessons)
    assert all(lesson.article.author and lesson.article.origin for lesson in lessons)


def test_an_article_is_of_the_promised_length(lessons: tuple[Lesson, ...]) -> None:
    words = [len(lesson.article.text.split()) for lesson in lessons]

    assert 700 <= words[WAGER] <= 1100
    assert 700 <= words[GOVERNMENTS] <= 1100
    assert 200 <= words[COMMENT] <= 300


def test_every_quote_is_what_stands_at_its_place(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        for anchor in anchors(lesson):
            assert anchor == Anchor.of(lesson.article.text, anchor.span)
            number = lesson.paragraph_number(anchor.span.start)
            assert number == lesson.paragraph_number(anchor.span.end - 1), anchor.quote
            assert number is not None, anchor.quote


def test_paragraphs_cover_the_text_and_are_numbered(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        assert "\n".join(lesson.text_of(paragraph.span) for paragraph in lesson.paragraphs) == lesson.article.text
        assert [paragraph.number for paragraph in lesson.body] == list(range(1, len(lesson.body) + 1))
        assert text_is_whole(lesson.article)


def test_every_actor_is_mentioned(lessons: tuple[Lesson, ...], bundled_master: Path) -> None:
    for lesson in lessons:
        assert [actor.name for actor in lesson.actors if actor.id not in lesson.mentions_by_actor] == []
    with Library.open(bundled_master, write=False) as library:
        assert library.store.rows("SELECT name FROM actor WHERE id NOT IN (SELECT actor_id FROM mention)") == []


def test_mentions_do_not_overlap(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        spans = [mention.span for mention in lesson.mentions]
        assert all(before.end <= after.start for before, after in pairwise(spans))


def test_a_mention_is_a_name_of_its_actor(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        for actor_id, spans in lesson.mentions_by_actor.items():
            actor = lesson.actor_by_id[actor_id]
            names = {straight(name) for name in (actor.name, *actor.aliases)}
            assert {straight(lesson.text_of(span)) for span in spans} - names == set(), actor.name


def test_a_city_is_not_the_state(lessons: tuple[Lesson, ...]) -> None:
    """“Travelled to Moscow” is not a mention of Russia, “Moscow signalled” is."""
    cities = "Moscow|Washington|Tripoli|Tobruk|Benghazi|Sirte|Skhirat"
    marked: list[str] = []
    unmarked: list[str] = []
    for lesson in lessons:
        for found in re.finditer(rf"\w+\W+(?P<city>{cities})\W+\w+", lesson.article.text):
            inside = any(mention.span.contains(found.start("city")) for mention in lesson.mentions)
            (marked if inside else unmarked).append(" ".join(found[0].split()))

    assert marked == ["democracy. Moscow puts", "forward; Moscow signalled", "the Benghazi Defence"]
    assert [words for words in unmarked if "Moscow" in words or "Washington" in words] == [
        "in Washington in", "to Moscow. In", "in Moscow in", "in Moscow again",
    ]  # fmt: skip
    assert len(unmarked) > 15


def test_every_date_is_read_and_its_days_stand_beside_it(bundled_master: Path) -> None:
    columns = [("article", "published"), ("event", "date"), ("later_event", "date"), ("role", "period"),
               ("relation", "period"), ("side_actor", "period")]  # fmt: skip
    seen = 0
    with closing(sqlite3.connect(bundled_master)) as connection:
        for table, column in columns:
            days = "NULL, NULL" if table == "article" else "earliest, latest"
            for edtf, earliest, latest in connection.execute(f"SELECT {column}, {days} FROM {table}"):
                if edtf is None:
                    assert earliest is latest is None
                    continue
                seen += 1
                moment = Moment.parse(edtf)
                if table != "article":
                    assert (moment.earliest, moment.latest) == (earliest, latest), (table, edtf)
    assert seen > 50


def test_worked_out_dates_say_how(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        for event in lesson.events:
            assert bool(event.date_rule) == (event.date_basis is DateBasis.WORKED_OUT), event.title


def test_every_article_has_questions_with_answers(
    lessons: tuple[Lesson, ...], asked: tuple[tuple[Question, ...], ...]
) -> None:
    for lesson, questions in zip(lessons, asked, strict=True):
        assert 4 <= len(questions) <= 6
        for one in questions:
            assert one.prompt.endswith((".", "?"))
            assert one.answer.endswith(".")
            assert 1 <= one.marks <= MOST_MARKS
            assert 1 <= one.lines <= MOST_LINES
            assert max(len(one.prompt), len(one.answer)) < LONGEST_PROMPT
            assert one.anchor is None or one.anchor == Anchor.of(lesson.article.text, one.anchor.span)
    assert sum(one.anchor is None for questions in asked for one in questions) == 1  # one looks at the whole comment


def test_every_event_of_the_backgrounder_names_its_source(lessons: tuple[Lesson, ...]) -> None:
    unsourced = [
        event.title
        for event in lessons[GOVERNMENTS].events
        if not re.search(r"Sources?: \w|Reports of the time \(\w", event.detail)
    ]
    assert unsourced == []


def test_articles_that_disagree_both_stay(lessons: tuple[Lesson, ...]) -> None:
    visits = {event.date.edtf: event for lesson in lessons for event in lesson.events
              if event.date is not None and event.date.edtf in ("2016-06", "2016-07")}  # fmt: skip

    assert visits["2016-06"].same_as == visits["2016-07"].id
    assert "July" in visits["2016-06"].detail
    assert "June" in visits["2016-07"].detail


def test_the_articles_share_one_cast(lessons: tuple[Lesson, ...]) -> None:
    shared = {actor.name for actor in lessons[WAGER].actors} & {actor.name for actor in lessons[GOVERNMENTS].actors}

    assert shared >= {
        "Khalifa Haftar", "Muammar Gaddafi", "Fayez al-Serraj", "Libyan National Army", "House of Representatives",
        "Government of National Accord", "United Nations", "Russia", "Egypt",
    }  # fmt: skip
    assert {actor.kind for lesson in lessons for actor in lesson.actors if actor.name in ("Russia", "Egypt")} == {
        ActorKind.STATE
    }


def test_the_library_is_whole(bundled_master: Path) -> None:
    with Library.open(bundled_master, write=False) as library:
        assert problems(library) == []


# Identity


def uuids(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            if any(column[1] == "uuid" for column in connection.execute(f"PRAGMA table_info({table})")):
                found[table] = [uuid for (uuid,) in connection.execute(f"SELECT uuid FROM {table} ORDER BY id")]
    return found


def test_uuids_are_of_one_form_and_unique(bundled_master: Path) -> None:
    found = [uuid for column in uuids(bundled_master).values() for uuid in column]

    assert len(found) > 100
    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", u) for u in found)


def test_uuids_are_the_same_whenever_it_is_built(bundled_master: Path, tmp_path: Path) -> None:
    build(tmp_path / "again.dramatis")

    assert uuids(tmp_path / "again.dramatis") == uuids(bundled_master)


def test_all_schools_have_one_haftar(bundled_master: Path) -> None:
    """These are in the hands of users: another uuid would be another article or actor."""
    found = uuids(bundled_master)

    assert found["article"] == [
        "f14a0de3-53b4-4369-942d-fde7f0a7e041",
        "107d786d-4282-4f57-8258-b0933b1ea191",
        "c1a8c7dd-4fd4-4445-86ef-3f0461b0ab10",
    ]
    assert found["actor"][0] == "fedb75d6-fbbb-484a-8dd8-bfa7a459dff9"


# The sources


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("", "title"),
        ("Text without a title", "title"),
        ("# T\n\na line\nbroken", "broken into lines"),
        ("# T\n\nan [open link(x)", "not closed"),
        ("# T\n\nan [open](link", "not closed"),
        ("# T\n\na [nested [link](x)](y)", "not closed"),
    ],
)
def test_a_wrong_source_is_refused(source: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_marked_text(source)


def test_a_source_is_read() -> None:
    marked = read_marked_text("# Title 🙂\n\n[𐀀𐀁](a) and [مريم](b).\n\n## A [head](c)\n\n\nLast [word](a)\n")

    assert marked.title == "Title 🙂"
    assert marked.text == "𐀀𐀁 and مريم.\nA head\nLast word"
    assert [(marked.text[span.start : span.end], actor) for span, actor in marked.mentions] == [
        ("𐀀𐀁", "a"), ("مريم", "b"), ("head", "c"), ("word", "a"),
    ]  # fmt: skip
    assert [paragraph.number for paragraph in marked.paragraphs] == [1, None, 2]
    assert find_quote(marked, "and مريم") == Anchor.of(marked.text, place("and مريم", text=marked.text))
    for quote in ("nowhere", "d", "", "head\nLast"):
        with pytest.raises(ValueError, match="the quote stands"):
            find_quote(marked, quote)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('{ actor = "haftar", role = "takes part" }', '{ actor = "nobody", role = "" }', "no actor “nobody”"),
        ('answers = "russias-case"', 'answers = "nothing"', "no earlier statement is called “nothing”"),
        ('quote = "ragtag"', 'quote = "rag and tag"', "the quote stands 0 times"),
        ('quote = "Russia would want', 'quote = "Russia wants', "the quote stands 0 times"),
        ('date = "1969"', 'date = "in 1969"', "A date is"),
    ],
)
def test_a_wrong_row_of_a_source_is_refused(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    sources = Path(shutil.copytree(resource("library"), tmp_path / "sources"))
    table = sources / f"{ARTICLES[WAGER]}.toml"
    text = table.read_text("utf-8")
    assert old in text
    table.write_text(text.replace(old, new), "utf-8")

    with pytest.raises(ValueError, match=complaint):
        build(tmp_path / "library.dramatis", sources)


def test_an_event_is_the_same_as_an_earlier_one_alone(tmp_path: Path) -> None:
    sources = Path(shutil.copytree(resource("library"), tmp_path / "sources"))
    table = sources / f"{ARTICLES[GOVERNMENTS]}.toml"
    text = table.read_text("utf-8").replace(f"{ARTICLES[WAGER]}:coup-1969", f"{ARTICLES[COMMENT]}:coup-1969")
    table.write_text(text, "utf-8")

    with pytest.raises(ValueError, match="no earlier event"):
        build(tmp_path / "library.dramatis", sources)


# What cannot be handed on with the program: the opinion article and the facts


def runs_of_words(text: str, length: int = 8) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold().replace("’", "").replace("'", ""))
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}


def test_no_eight_words_are_the_opinion_articles(
    lessons: tuple[Lesson, ...], asked: tuple[tuple[Question, ...], ...], data_dir: Path
) -> None:
    theirs = runs_of_words((data_dir / "articles" / "op-ed-libya.txt").read_text("utf-8"))
    assert len(theirs) > 500
    for lesson, questions in zip(lessons, asked, strict=True):
        ours = [lesson.article.text, *(actor.gloss for actor in lesson.actors)]
        ours += [words for event in lesson.events for words in (event.title, event.detail, event.date_rule)]
        ours += [statement.text for statement in lesson.statements]
        ours += [words for word in lesson.words for words in (word.meaning, word.plainer)]
        ours += [words for question in questions for words in (question.prompt, question.answer)]

        assert runs_of_words(" | ".join(ours)) & theirs == set()


def facts(data_dir: Path, name: str) -> dict[str, list[dict[str, object]]]:
    return read_toml(data_dir / "facts" / f"{name}.toml")  # type: ignore[return-value]


def test_every_actor_of_the_facts_is_there(lessons: tuple[Lesson, ...], data_dir: Path) -> None:
    cast = {actor.name: actor for actor in lessons[WAGER].actors}
    for fact in facts(data_dir, "libya-2017")["actor"]:
        actor = cast[str(fact["name"])]
        assert (actor.kind, actor.key) == (fact["kind"], fact.get("key", False)), actor.name
        assert {straight(alias) for alias in fact["aliases"]} <= {straight(alias) for alias in actor.aliases}
        assert {original.language: original.name for original in actor.originals}.items() >= dict(
            fact.get("original", {})
        ).items()


def test_every_event_of_the_facts_is_there(lessons: tuple[Lesson, ...], data_dir: Path) -> None:
    lesson = lessons[WAGER]
    found = [
        (event.date.edtf if event.date else None, event.date_basis, event.claim,
         {lesson.actor_by_id[part.actor_id].name for part in event.actors})
        for event in lesson.events
    ]  # fmt: skip
    expected = [
        (fact["date"], DateBasis(str(fact["date_basis"])), Claim(str(fact.get("claim", "report"))), set(fact["actors"]))
        for fact in facts(data_dir, "libya-2017")["event"]
    ]

    assert [event for event in expected if event not in found] == []
    assert len(found) == len(expected)


def test_every_relation_of_the_facts_is_there(lessons: tuple[Lesson, ...], data_dir: Path) -> None:
    names = {actor.id: actor.name for actor in lessons[WAGER].actors}
    found = {(names[r.from_id], r.kind, names[r.to_id]) for r in lessons[WAGER].relations}

    assert {(r["from"], r["kind"], r["to"]) for r in facts(data_dir, "libya-2017")["relation"]} - found == set()


def test_every_statement_of_the_facts_is_there(lessons: tuple[Lesson, ...], data_dir: Path) -> None:
    lesson = lessons[WAGER]
    named = {SpeakerKind.AUTHOR: "the author", SpeakerKind.UNNAMED: "unnamed sources"}
    by_id = {statement.id: statement for statement in lesson.statements}

    def seen(statement_id: int) -> tuple[str, str]:
        one = by_id[statement_id]
        speaker = named.get(one.speaker) or lesson.actor_by_id[one.speaker_id or 0].name
        return speaker, one.kind.value

    found = [
        (*seen(one.id), one.stance, None if one.answers_id is None else seen(one.answers_id))
        for one in lesson.statements
    ]
    said = facts(data_dir, "libya-2017")["statement"]
    for fact in said:
        answers = fact.get("answers")
        answered = None if answers is None else (said[int(str(answers))]["speaker"], said[int(str(answers))]["kind"])
        wanted = (fact["speaker"], fact["kind"], fact.get("stance"), answered)
        assert wanted in found, fact["text"]
        found.remove(wanted)  # each fact has a statement of its own


def test_every_term_of_the_facts_is_explained(lessons: tuple[Lesson, ...], data_dir: Path) -> None:
    found = {(word.word, word.loaded) for word in lessons[WAGER].words}
    british = {"train-and-equip program": "train-and-equip programme"}

    for fact in facts(data_dir, "libya-2017")["term"]:
        word = str(fact["word"])
        assert (british.get(word, word), fact.get("loaded", False)) in found
    assert all(bool(word.plainer) == word.loaded for lesson in lessons for word in lesson.words)


def test_every_later_event_of_the_facts_is_there(lessons: tuple[Lesson, ...], data_dir: Path) -> None:
    found = [(event.date.edtf, event.title, event.source) for event in lessons[WAGER].later]

    assert found == [(f["date"], f["title"], f["source"]) for f in facts(data_dir, "libya-2017")["later"]]


def test_every_event_of_the_background_is_there(lessons: tuple[Lesson, ...], data_dir: Path) -> None:
    told = [
        (event.date.edtf if event.date else "", f"{event.title} {event.detail} {event.anchor.quote}".casefold())
        for event in lessons[GOVERNMENTS].events
    ]
    for fact in facts(data_dir, "libya-background")["event"]:
        long = {word for word in re.findall(r"\w{6,}", str(fact["title"]).casefold())}
        fitting = [words for date, words in told if date == fact["date"] and any(word in words for word in long)]
        assert fitting, fact["title"]


# Into a library that holds nothing yet


def test_an_empty_library_takes_the_articles_as_one_step(tmp_path: Path, bundled_master: Path) -> None:
    path = tmp_path / "school.dramatis"
    with Library(Store.create(path)) as library:
        empty = content(library.store)
        change = add_to(library)
        assert change.name == library.history.undo_name == "Add the bundled articles"
        assert change.ids("article") == {1, 2, 3}
        full = content(library.store)

        remember_reading(library, 2, ReadingPosition(10, 20))  # no part of undo, and no obstacle to it
        library.history.undo()
        assert content(library.store) == empty
        library.history.redo()
        assert content(library.store) == full
        assert problems(library) == []

    assert uuids(path) == uuids(bundled_master)


# The first start


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_first_start_provides_the_library(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "library.dramatis"
    provide(path)

    assert names(path.parent) == ["library.dramatis"]
    with Library.open(path) as library:
        assert len(library.articles.summaries()) == 3
        assert problems(library) == []
        assert not library.store.read_only


@pytest.mark.parametrize("content", [b"", b"the user's own"])
def test_a_file_that_is_there_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.dramatis"
    path.write_bytes(content)
    provide(path)

    assert path.read_bytes() == content
    assert names(tmp_path) == ["library.dramatis"]


def test_a_library_that_comes_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    """Two programs start for the first time at once, and one of them is written to already when the other comes."""
    path = tmp_path / "library.dramatis"
    starts = [threading.Thread(target=provide, args=(path,)) for _ in range(4)]
    for start in starts:
        start.start()
    while not path.exists() and any(start.is_alive() for start in starts):
        time.sleep(0.0005)
    with Library.open(path) as library:
        with library.store.quiet():
            library.study.set_setting("mine", "1")
        for start in starts:
            start.join()

    with Library.open(path, write=False) as library:
        assert library.study.setting("mine") == "1"
    assert names(tmp_path) == ["library.dramatis", "library.dramatis.lock"]


def test_a_library_that_comes_at_the_last_moment_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.dramatis"

    def build_and_be_overtaken(unfinished: Path) -> None:
        build(unfinished)
        path.write_bytes(b"the other one's")

    monkeypatch.setattr("desktop.library.bundled.build", build_and_be_overtaken)
    provide(path)

    assert path.read_bytes() == b"the other one's"
    assert names(tmp_path) == ["library.dramatis"]


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(LibraryError) as refused:
        provide(tmp_path / "file" / "library.dramatis")

    assert refused.value.remedy
    assert "Errno" not in str(refused.value)


def test_only_what_was_left_unfinished_is_swept_away(tmp_path: Path) -> None:
    kept = [
        "library.dramatis.backups",
        "library.dramatis.newer",
        "library.dramatis.old.new",
        "other.dramatis.0123abcd.new",
    ]
    left = [
        "library.dramatis.0123abcd.new",
        "library.dramatis.0123abcd.new.lock",
        "library.dramatis.0123abcd.new-journal",
    ]
    for name in kept + left:
        (tmp_path / name).write_bytes(b"")
    provide(tmp_path / "library.dramatis")

    assert names(tmp_path) == sorted(["library.dramatis", *kept])


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_a_kill_leaves_nothing_or_a_whole_library(tmp_path: Path, campaign: int) -> None:
    path = tmp_path / "library.dramatis"
    code = "import sys; from pathlib import Path; from desktop.library import bundled; print(flush=True);"
    code += "bundled.provide(Path(sys.argv[1]))"
    moments = Random(5)
    interrupted = 0
    for _ in range(12 * campaign):
        command = [sys.executable, "-c", code, str(path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(moments.uniform(0, 0.15))  # not waited for: the moment of the kill is drawn by lot
            os.kill(child.pid, signal.SIGKILL)
        if path.exists():
            with Library.open(path, write=False) as library:
                assert len(library.articles.summaries()) == 3
                assert problems(library) == []
            path.unlink()
        else:
            interrupted += 1
    assert interrupted

    provide(path)
    assert names(tmp_path) == ["library.dramatis"]
