"""Taking a lesson in keeps what the reader did, hides nothing that is uncertain, and happens wholly or not at all."""

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from db.model.actor import Actor, ActorKind
from db.model.article import Anchor, Span
from db.model.doubt import DoubtKind
from db.model.errors import LibraryError
from db.model.event import EventActor
from db.model.pack import Audience, Pack
from db.model.study import ReadingPosition
from db.store import Store
from desktop.library import sharing
from desktop.library.curating.actors import add_actor, merge_actors, remove_actor
from desktop.library.curating.correcting import correct_text
from desktop.library.curating.details import remove_article
from desktop.library.curating.events import add_event, change_event
from desktop.library.library import Library
from desktop.sharing.comparing import State
from tests.db.rig import ROOT, content
from tests.library.lending import DAY, held, receive, shared

NEW = "0b5b58a4-0000-4000-8000-000000000001"


def test_own_mentions_stay_in_a_corrected_text(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    file = tmp_path / "libya.dramatis"
    receive(pupil, shared(teacher, file))
    text = pupil.articles.get(1).text
    free = next(
        span
        for span in (Span(start, start + 5) for start in range(len(text)))
        if text[span.start : span.end].isalpha()
        and not any(one.span.overlaps(span) for one in pupil.actors.mentions(1))
    )
    add_actor(pupil, 1, Actor(0, "", "My own", ActorKind.PERSON, "", False, (), (), ()), [free])
    first = "A first line that stands before all others.\n"
    correct_text(teacher, 1, first + text)
    (item,) = [
        one for one in receive(pupil, shared(teacher, file)).items if one.thing.kind == "article" and one.own_mentions
    ]
    assert item.state is State.UPDATED
    assert pupil.articles.get(1).text == teacher.articles.get(1).text
    names = {actor.id: actor.name for actor in pupil.actors.of_library()}
    own = [one.span for one in pupil.actors.mentions(1) if names[one.actor_id] == "My own"]
    assert own == [Span(free.start + len(first), free.end + len(first))]
    others = [one.span for one in pupil.actors.mentions(1) if names[one.actor_id] != "My own"]
    assert others == [one.span for one in teacher.actors.mentions(1)]


def test_reading_goes_on_at_the_same_words(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    file = tmp_path / "libya.dramatis"
    receive(pupil, shared(teacher, file))
    with pupil.store.quiet():
        pupil.study.set_reading_position(1, ReadingPosition(500, 900))
    text = teacher.articles.get(1).text
    correct_text(teacher, 1, "Four.\n" + text)
    receive(pupil, shared(teacher, file))
    assert pupil.study.reading_position(1) == ReadingPosition(506, 906)


def test_actors_that_were_merged_here_stand_once_in_a_newer_edition(
    teacher: Library, pupil: Library, tmp_path: Path
) -> None:
    file = tmp_path / "libya.dramatis"
    receive(pupil, shared(teacher, file))
    event = next(one for one in teacher.events.of_article(1) if len(one.actors) > 1)
    uuids = [teacher.actors.get(part.actor_id).uuid for part in event.actors[:2]]
    kept, other = (pupil.actors.by_uuid(uuid) for uuid in uuids)
    assert kept is not None
    assert other is not None
    merge_actors(pupil, kept.id, other.id)
    change_event(teacher, event._replace(title="Another headline"))
    receive(pupil, shared(teacher, file))
    assert pupil.store.problems() == []
    known = pupil.actors.by_uuid(uuids[1])
    assert known is not None
    assert known.id == kept.id
    for one in pupil.events.of_article(1):
        assert len({part.actor_id for part in one.actors}) == len(one.actors)


def test_evidence_without_a_certain_place_is_put_into_doubt(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    file = tmp_path / "libya.dramatis"
    receive(pupil, shared(teacher, file))
    lines = pupil.articles.get(1).text.split("\n")
    gone = max(lines, key=len)
    correct_text(pupil, 1, "\n".join(line for line in lines if line != gone))
    text = teacher.articles.get(1).text
    start = text.index(gone)
    event = teacher.events.of_article(1)[0]
    anchor = Anchor.of(text, Span(start, start + 20))
    add_event(teacher, 1, event._replace(id=0, uuid=NEW, title="New", anchor=anchor, same_as=None))
    receive(pupil, shared(teacher, file))
    found = next(one for one in pupil.events.of_article(1) if one.uuid == NEW)
    (doubt,) = [one for one in pupil.doubts.of_article(1) if (one.kind, one.target_id) == (DoubtKind.EVENT, found.id)]
    assert doubt.quote == anchor.quote


def test_the_same_file_changes_nothing_after_changes_here(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    pack = shared(teacher, tmp_path / "libya.dramatis", Audience.COLLEAGUES)
    receive(pupil, pack)
    cast = pupil.actors.of_article(1)
    remove_actor(pupil, cast[0].id)
    merge_actors(pupil, cast[1].id, cast[2].id)
    event = pupil.events.of_article(1)[0]
    change_event(pupil, event._replace(title="Mine", actors=(*event.actors[:1], EventActor(cast[3].id, "x"))))
    correct_text(pupil, 1, "Mine.\n" + pupil.articles.get(1).text)
    plan = sharing.plan(pupil, pack)
    assert plan.changes_nothing
    assert sharing.take(pupil, plan).rows == ()


def test_a_plan_that_is_out_of_date_is_refused(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    pack = shared(teacher, tmp_path / "libya.dramatis")
    plan = sharing.plan(pupil, pack)
    sharing.take(pupil, plan)
    before = content(pupil.store)
    with pytest.raises(LibraryError):
        sharing.take(pupil, plan)
    assert content(pupil.store) == before


def test_actors_are_paired_by_a_name_in_their_own_script(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    pack = shared(teacher, tmp_path / "libya.dramatis")
    theirs = next(one for one in teacher.actors.of_library() if one.originals)
    mine = theirs._replace(id=0, uuid=NEW, name="Written otherwise", aliases=())
    pupil.do("mine", lambda: pupil.actors.add(mine))
    assert [(one.uuid, other.uuid) for one, other in sharing.plan(pupil, pack).alike] == [(theirs.uuid, NEW)]


def test_a_lesson_is_taken_in_wholly_or_not_at_all_whenever_the_program_is_killed(
    teacher: Library, tmp_path: Path, campaign: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """5 kills; 50 with --campaign 10."""
    shared(teacher, tmp_path / "libya.dramatis")
    Store.create(tmp_path / "empty.dramatis").close()
    with Library.open(shutil.copyfile(tmp_path / "empty.dramatis", tmp_path / "whole.dramatis")) as library:
        receive(library, sharing.load(tmp_path / "libya.dramatis"))
        whole = held(library)
    moments, there = random.Random(7), 0
    for _ in range(5 * campaign):
        path = shutil.copyfile(tmp_path / "empty.dramatis", tmp_path / "pupil.dramatis")
        _kill(path, tmp_path / "libya.dramatis", moments.uniform(0, 0.6))
        with Library.open(path) as library:
            assert library.store.problems() == []
            found = held(library)
            assert found in ({}, whole)
            there += bool(found)
            came = library.store.row("SELECT count(*) FROM received")
            assert came is not None
            assert bool(came[0]) == bool(found)
    with capsys.disabled():
        print(f"\nkilled {5 * campaign} times while a lesson was taken in or undone: {there} times it was there, whole")


def _kill(library: Path, lesson: Path, seconds: float) -> None:
    command = [sys.executable, "-m", "tests.library.taking_child", str(library), str(lesson)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "planned\n"
        time.sleep(seconds)  # not waited for: the moment of the kill is drawn by lot
        child.kill()


def test_the_next_edition_is_that_of_what_was_shared(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    shared(teacher, tmp_path / "libya.dramatis")
    (again,) = sharing.shared_lessons(teacher)
    pack = sharing.put_together(teacher, (1, 2), Audience.PUPILS, "Libya", DAY, again=again)
    assert (pack.edition, pack.uuid) == (1, again.uuid)
    assert receive(pupil, pack).newer is None
    change_event(teacher, teacher.events.of_article(1)[0]._replace(title="Another headline"))
    receive(pupil, shared(teacher, tmp_path / "libya.dramatis"))
    assert sharing.plan(pupil, pack).newer == 2


COLLECTION = "0b5b58a4-0000-4000-8000-00000000000c"


def collected(teacher: Library, *articles: int) -> Pack:
    """The lesson of some articles with their collection, which is made when it is not there."""
    found = {one.uuid: one.id for one in teacher.collections.all()}

    def collect() -> None:
        own = found.get(COLLECTION) or teacher.collections.add(COLLECTION, "Term 1")
        teacher.collections.put(own, articles)
        teacher.collections.arrange(own, articles)

    teacher.do("collect", collect)
    again = next(iter(sharing.shared_lessons(teacher)), None)
    pack = sharing.put_together(
        teacher, sorted(articles), Audience.PUPILS, "Term 1", DAY, collection=COLLECTION, again=again
    )
    sharing.save(teacher, pack, teacher.path.with_name("term.dramatis"))
    return pack


def titles(library: Library) -> list[str]:
    (own,) = library.collections.all()
    return [library.articles.get(one).title for one in library.collections.article_ids(own.id)]


def test_own_articles_stay_in_a_collection_that_comes_again(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    receive(pupil, sharing.put_together(teacher, (3,), Audience.PUPILS, "Other", DAY))
    own = pupil.articles.ids()[0]
    receive(pupil, collected(teacher, 1))
    (term,) = pupil.collections.all()
    pupil.do("own", lambda: pupil.collections.put(term.id, (own,)))
    receive(pupil, collected(teacher, 2, 1))
    names = {one: teacher.articles.get(one).title for one in (1, 2, 3)}
    assert set(titles(pupil)) == set(names.values())
    assert titles(pupil).index(names[3]) == 2
    receive(pupil, collected(teacher, 1, 2))
    assert titles(pupil) == [names[1], names[2], names[3]]
    assert receive(pupil, collected(teacher, 1, 2)).changes_nothing


def test_a_collection_that_was_emptied_here_is_filled_again(teacher: Library, pupil: Library) -> None:
    receive(pupil, collected(teacher, 1))
    (term,) = pupil.collections.all()
    pupil.do("empty", lambda: pupil.collections.take(term.id, pupil.articles.ids()))
    plan = sharing.plan(pupil, collected(teacher, 1, 2))
    (item,) = [one for one in plan.items if one.thing.kind == "collection"]
    assert item.state is State.CONFLICT
    sharing.take(pupil, plan, {item.key})
    assert titles(pupil) == [teacher.articles.get(one).title for one in (1, 2)]
    assert pupil.store.problems() == []


def test_an_article_that_was_deleted_here_comes_back_whole_if_it_is_chosen(
    teacher: Library, pupil: Library, tmp_path: Path
) -> None:
    file = tmp_path / "libya.dramatis"
    receive(pupil, shared(teacher, file))
    whole = held(pupil)
    uuid = pupil.articles.get(2).uuid
    remove_article(pupil, 2)
    plan = receive(pupil, shared(teacher, file))
    (item,) = plan.of(State.CONFLICT)
    assert (item.key, item.deleted_here) == (("article", uuid), True)
    assert pupil.articles.id_of(uuid) is None
    sharing.take(pupil, sharing.plan(pupil, sharing.load(file)), {item.key})
    assert held(pupil).keys() == whole.keys()
    assert sharing.plan(pupil, sharing.load(file)).changes_nothing


def test_two_lessons_of_one_day_agree(teacher: Library, pupil: Library) -> None:
    receive(pupil, sharing.put_together(teacher, (1,), Audience.PUPILS, "One", DAY))
    change_event(teacher, teacher.events.of_article(1)[0]._replace(title="Another headline"))
    other = sharing.put_together(teacher, (1, 2), Audience.PUPILS, "Two", DAY)
    plan = receive(pupil, other)
    assert plan.of(State.CONFLICT) == []
    assert [item.thing.content["title"] for item in plan.of(State.UPDATED)] == ["Another headline"]
