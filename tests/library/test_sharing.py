"""Lessons are given away and taken in: nothing of the reader's own is lost, nothing is written twice."""

from pathlib import Path

from db.model.article import Anchor, Span
from db.model.doubt import DoubtKind
from db.model.pack import Audience
from desktop.library import sharing
from desktop.library.curating.correcting import correct_text
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.sharing.comparing import State
from tests.db.rig import content
from tests.library.lending import DAY, answer, shared


def test_a_lesson_arrives_whole(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    pack = shared(teacher, tmp_path / "libya.dramatis", Audience.COLLEAGUES)
    sharing.take(pupil, sharing.plan(pupil, pack))
    for number in (1, 2):
        assert told(read_lesson(pupil, number)) == told(read_lesson(teacher, number))
        assert len(pupil.handouts.questions(number)) == len(teacher.handouts.questions(number)) > 0
    again = sharing.put_together(pupil, (1, 2), Audience.COLLEAGUES, "Libya", DAY)
    assert sorted(thing.canonical for thing in again.things) == sorted(thing.canonical for thing in pack.things)


def told(lesson) -> list[object]:
    """What a lesson says, without the row numbers of its library."""
    names = {actor.id: actor.uuid for actor in lesson.actors}
    return [
        lesson.article._replace(id=0),
        lesson.paragraphs,
        [actor._replace(id=0) for actor in lesson.actors],
        [(names[one.actor_id], one.span) for one in lesson.mentions],
        sorted(
            (one.uuid, one.date, one.title, one.anchor, [names[who.actor_id] for who in one.actors])
            for one in lesson.events
        ),
        sorted((names[one.from_id], one.kind, names[one.to_id], one.anchor) for one in lesson.relations),
        sorted((one.uuid, one.kind, one.text, one.stance or "", one.anchor) for one in lesson.statements),
        sorted((one.uuid, one.word, one.meaning, one.anchor) for one in lesson.words),
        sorted((one.uuid, one.title, one.source) for one in lesson.later),
    ]


def test_pupils_get_no_questions(teacher: Library, tmp_path: Path) -> None:
    pack = shared(teacher, tmp_path / "libya.dramatis")
    assert {thing.kind for thing in pack.things}.isdisjoint({"question", "sheet", "note"})
    raw = (tmp_path / "libya.dramatis").read_bytes()
    for question in teacher.handouts.questions(1):
        assert question.prompt.encode() not in raw


def test_the_same_lesson_twice_changes_nothing(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    pack = shared(teacher, tmp_path / "libya.dramatis")
    sharing.take(pupil, sharing.plan(pupil, pack))
    plan = sharing.plan(pupil, pack)
    assert plan.changes_nothing
    assert sharing.take(pupil, plan).rows == ()


def test_the_teacher_who_opens_the_lesson_changes_nothing(teacher: Library, tmp_path: Path) -> None:
    pack = shared(teacher, tmp_path / "libya.dramatis", Audience.COLLEAGUES)
    plan = sharing.plan(teacher, pack)
    assert plan.changes_nothing
    assert sharing.take(teacher, plan).rows == ()


def test_an_edition_counts_what_changed(teacher: Library, tmp_path: Path) -> None:
    file = tmp_path / "libya.dramatis"
    assert shared(teacher, file).edition == 1
    assert shared(teacher, file).edition == 1
    event = teacher.events.of_article(1)[0]
    teacher.do("change", lambda: teacher.events.change(event._replace(title="Another headline")))
    assert shared(teacher, file).edition == 2
    assert len(sharing.shared_lessons(teacher)) == 1


def test_own_notes_and_practice_make_no_new_edition(teacher: Library, tmp_path: Path) -> None:
    shared(teacher, tmp_path / "libya.dramatis")
    answer(teacher, 20)
    for practice in (True, False):
        (again,) = sharing.shared_lessons(teacher)
        pack = sharing.put_together(teacher, (1, 2), Audience.PUPILS, "Libya", DAY, practice=practice, again=again)
        assert pack.edition == 1
        sharing.save(teacher, pack, tmp_path / "libya.dramatis")


def test_a_newer_edition_keeps_what_the_pupil_added(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    file = tmp_path / "libya.dramatis"
    sharing.take(pupil, sharing.plan(pupil, shared(teacher, file)))
    text = pupil.articles.get(1).text
    start = text.index("Haftar", 2000)
    anchor = Anchor.of(text, Span(start, start + 6))
    with pupil.store.atomic():
        pupil.study.add_note(1, "0b5b58a4-0000-4000-8000-000000000001", "amber", "ask about him", anchor)
    own = pupil.actors.get(pupil.actors.mentions(1)[0].actor_id)
    pupil.do("key", lambda: pupil.actors.set_key(own.id, not own.key))
    correct_text(teacher, 1, "A new first line that stands before all others.\n" + text)
    removed = teacher.events.of_article(1)[-1]
    teacher.do("remove", lambda: teacher.events.remove(removed.id))
    pack = shared(teacher, file)
    assert pack.edition == 2

    plan = sharing.plan(pupil, pack)
    assert [item.thing.uuid for item in plan.of(State.GONE)] == [removed.uuid]
    assert [item.thing.uuid for item in plan.of(State.KEPT)] == [own.uuid]
    before = content(pupil.store)
    sharing.take(pupil, plan)
    assert told(read_lesson(pupil, 1))[0] == told(read_lesson(teacher, 1))[0]
    (note,) = pupil.study.notes(1)
    moved = pupil.articles.get(1).text
    assert moved[note.anchor.span.start : note.anchor.span.end] == "Haftar"
    assert note.anchor.span.start == start + len("A new first line that stands before all others.\n")
    assert note.text == "ask about him"
    assert pupil.actors.get(own.id).key != own.key
    assert [one for one in pupil.doubts.of_article(1) if one.kind is DoubtKind.MENTION] == []
    assert [one.span for one in pupil.actors.mentions(1)] == [one.span for one in teacher.actors.mentions(1)]
    assert sharing.plan(pupil, pack).changes_nothing
    pupil.history.undo()
    after = content(pupil.store)
    assert {name: rows for name, rows in after.items() if name != "reading_position"} == {
        name: rows for name, rows in before.items() if name != "reading_position"
    }


def test_what_was_changed_on_both_sides_is_a_choice(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    file = tmp_path / "libya.dramatis"
    sharing.take(pupil, sharing.plan(pupil, shared(teacher, file)))
    mine, theirs = pupil.events.of_article(1)[0], teacher.events.of_article(1)[0]
    pupil.do("mine", lambda: pupil.events.change(mine._replace(title="Mine")))
    teacher.do("theirs", lambda: teacher.events.change(theirs._replace(title="Theirs")))
    pack = shared(teacher, file)
    plan = sharing.plan(pupil, pack)
    (item,) = plan.of(State.CONFLICT)
    assert item.differing == ("title",)
    sharing.take(pupil, plan)
    assert pupil.events.of_article(1)[0].title == "Mine"
    assert sharing.plan(pupil, pack).changes_nothing
    pupil.history.undo()
    sharing.take(pupil, sharing.plan(pupil, pack), {item.key})
    assert pupil.events.of_article(1)[0].title == "Theirs"


def test_an_article_that_stays_as_it_is_here_takes_new_things_at_their_words(
    teacher: Library, pupil: Library, tmp_path: Path
) -> None:
    file = tmp_path / "libya.dramatis"
    sharing.take(pupil, sharing.plan(pupil, shared(teacher, file)))
    text = pupil.articles.get(1).text
    correct_text(pupil, 1, "My own first line.\n" + text)
    event = teacher.events.of_article(1)[0]
    start = text.index("Haftar", 2500)
    anchor = Anchor.of(text, Span(start, start + 6))
    new = event._replace(id=0, uuid="0b5b58a4-0000-4000-8000-000000000002", title="New", anchor=anchor)
    teacher.do("new", lambda: teacher.events.add(1, new))
    correct_text(teacher, 1, text.replace("Haftar", "General Haftar", 1))
    plan = sharing.plan(pupil, shared(teacher, file))
    assert "article" in {item.thing.kind for item in plan.of(State.CONFLICT)}
    sharing.take(pupil, plan)
    found = next(one for one in pupil.events.of_article(1) if one.title == "New")
    assert pupil.articles.get(1).text.startswith("My own first line.\n")
    assert found.anchor.quote == "Haftar"


def test_an_actor_of_two_lessons_grows(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    sharing.take(pupil, sharing.plan(pupil, shared(teacher, tmp_path / "one.dramatis", Audience.PUPILS, 1)))
    actor = teacher.actors.get(teacher.actors.mentions(2)[0].actor_id)
    teacher.do("alias", lambda: teacher.actors.change(actor._replace(aliases=(*actor.aliases, "The Field Marshal"))))
    other = sharing.put_together(teacher, (2,), Audience.PUPILS, "Background", DAY)
    assert any(thing.uuid == actor.uuid for thing in other.things)
    plan = sharing.plan(pupil, other)
    merged = [item.thing.uuid for item in plan.of(State.MERGED)]
    sharing.take(pupil, plan)
    known = pupil.actors.by_uuid(actor.uuid)
    assert known is not None
    assert "The Field Marshal" in known.aliases
    assert actor.uuid in merged or known.aliases == (*actor.aliases, "The Field Marshal")
    assert sharing.plan(pupil, other).changes_nothing


def test_an_actor_that_is_known_under_another_uuid_is_joined(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    pack = shared(teacher, tmp_path / "libya.dramatis")
    theirs = next(thing for thing in pack.of_kind("actor") if thing.content["name"] == "Khalifa Haftar")
    actor = next(one for one in teacher.actors.of_library() if one.uuid == theirs.uuid)
    mine = actor._replace(id=0, uuid="0b5b58a4-0000-4000-8000-000000000003", aliases=("Mine",))
    pupil.do("mine", lambda: pupil.actors.add(mine))
    plan = sharing.plan(pupil, pack)
    assert [(one.uuid, other.uuid) for one, other in plan.alike] == [(theirs.uuid, mine.uuid)]
    sharing.take(pupil, sharing.plan(pupil, pack, {theirs.uuid: mine.uuid}))
    known = pupil.actors.by_uuid(theirs.uuid)
    assert known is not None
    assert known.uuid == mine.uuid
    assert "Mine" in known.aliases
    assert len([one for one in pupil.actors.of_library() if one.name == "Khalifa Haftar"]) == 1
    assert sharing.plan(pupil, pack).changes_nothing


def test_a_collection_goes_along(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    uuid = "0b5b58a4-0000-4000-8000-000000000004"

    def collect() -> None:
        teacher.collections.put(teacher.collections.add(uuid, "Term 1"), (2, 1))

    teacher.do("collect", collect)
    pupil.do("mine", lambda: pupil.collections.add("0b5b58a4-0000-4000-8000-000000000005", "Term 1"))
    pack = sharing.put_together(teacher, (1, 2), Audience.PUPILS, "Libya", DAY, collection=uuid)
    sharing.take(pupil, sharing.plan(pupil, pack))
    names = {one.name: one.id for one in pupil.collections.all()}
    assert set(names) == {"Term 1", "Term 1 (2)"}
    titles = [pupil.articles.get(one).title for one in pupil.collections.article_ids(names["Term 1 (2)"])]
    assert titles == [teacher.articles.get(one).title for one in (2, 1)]
    assert sharing.plan(pupil, pack).changes_nothing
