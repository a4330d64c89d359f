"""What a lesson would do is found thing by thing, from what is here, what came before, and what comes now."""

from db.model.pack import Audience, Pack, Thing, Value, derived_uuid
from desktop.sharing.comparing import Base, Item, State, compare, renamed, text_alone

LESSON, OTHER_LESSON = "lesson", "another lesson"
MONDAY, TUESDAY = "2026-11-23", "2026-11-24"


def article(text: str = "Haftar meets Serraj.", mentions: Value = None) -> Thing:
    return Thing("article", "a", {"title": "T", "text": text, "paragraphs": [], "mentions": mentions or []})


def event(title: str = "They meet", uuid: str = "e", actors: Value = None, same_as: str | None = None) -> Thing:
    content: dict[str, Value] = {"title": title, "article_id": "a", "same_as": same_as, "actors": actors or []}
    return Thing("event", uuid, content)


def actor(uuid: str = "p", name: str = "Haftar", names: Value = None, gloss: str = "") -> Thing:
    content: dict[str, Value] = {"name": name, "kind": "person", "gloss": gloss, "names": names or []}
    return Thing("actor", uuid, content | {"roles": [], "glosses": []})


def relation(from_id: str, to_id: str) -> Thing:
    content: dict[str, Value] = {"kind": "meets", "article_id": "a", "from_id": from_id, "to_id": to_id}
    content["anchor"] = [0, 6, "Haftar", "", ""]
    return Thing("relation", derived_uuid("relation", content), content)


def lesson(*things: Thing, uuid: str = LESSON, made: str = MONDAY) -> Pack:
    return Pack(uuid, "Libya", 2, Audience.PUPILS, made, things)


def came(*things: Thing, lesson: str = LESSON, day: str = MONDAY) -> dict[str, Base]:
    """How these came; articles with their text alone, as taking remembers them."""
    texts = [text_alone(thing) for thing in things if thing.kind == "article"]
    return {thing.uuid: Base(lesson, thing.sha256, day) for thing in (*things, *texts)}


def compared(pack: Pack, mine: tuple[Thing, ...], bases: dict[str, Base], *, again: bool = False) -> list[Item]:
    return compare(pack, {(thing.kind, thing.uuid): thing for thing in mine}, bases, again=again)


def states(pack: Pack, *mine: Thing, bases: dict[str, Base] | None = None) -> list[State]:
    return [item.state for item in compared(pack, mine, bases or {})]


def test_what_is_not_here_is_added_and_what_is_just_so_is_the_same() -> None:
    assert states(lesson(article(), event()), article()) == [State.SAME, State.ADDED]


def test_what_was_not_changed_here_is_updated() -> None:
    assert states(lesson(event("New")), event(), bases=came(event())) == [State.UPDATED]


def test_what_was_changed_here_alone_stays() -> None:
    assert states(lesson(event()), event("Mine"), bases=came(event())) == [State.KEPT]


def test_what_was_changed_on_both_sides_is_a_conflict_that_names_what_differs() -> None:
    (item,) = compared(lesson(event("Theirs")), (event("Mine"),), came(event()))
    assert item.state is State.CONFLICT
    assert item.differing == ("title",)


def test_what_differs_and_came_in_no_lesson_is_a_conflict() -> None:
    assert states(lesson(event("Theirs")), event("Mine")) == [State.CONFLICT]


def test_what_the_new_edition_has_no_more_goes_unless_it_was_changed_here() -> None:
    bases = came(event(), event("Other", "f"))
    mine = (article(), event(), event("Mine", "f"))
    assert [item.state for item in compared(lesson(article()), mine, bases)] == [State.SAME, State.GONE, State.LEFT]


def test_articles_actors_and_what_came_otherwise_never_go() -> None:
    mine = (article(), actor(), event(), event("x", "f"))
    bases = came(article(), actor()) | came(event("x", "f"), lesson=OTHER_LESSON)
    assert compared(lesson(), mine, bases) == []


def test_what_was_deleted_here_stays_deleted_until_it_is_changed_there() -> None:
    bases = came(article(), event())
    assert states(lesson(article(), event()), article(), bases=bases) == [State.SAME, State.KEPT]
    assert states(lesson(article(), event("New")), article(), bases=bases) == [State.SAME, State.ADDED]


def test_what_was_deleted_with_its_article_comes_with_it_again() -> None:
    pack = lesson(actor(), article(), event())
    assert states(pack, actor(), bases=came(*pack.things)) == [State.SAME, State.ADDED, State.ADDED]


def test_an_actor_that_was_deleted_here_comes_back_with_what_needs_it_alone() -> None:
    bases = came(actor(), article(), event())
    pack = lesson(actor(), article(), event())
    assert states(pack, article(), event(), bases=bases) == [State.KEPT, State.SAME, State.SAME]
    pack = lesson(actor(), article(), event(actors=[["p", "host"]]))
    assert states(pack, article(), event(), bases=bases) == [State.ADDED, State.SAME, State.UPDATED]


def test_mentions_that_were_changed_here_do_not_keep_a_corrected_text_away() -> None:
    mine = article(mentions=[["own", 0, 6]])
    (item,) = compared(lesson(article("Haftar met Serraj.")), (mine,), came(article()))
    assert (item.state, item.own_mentions) == (State.UPDATED, True)
    changed = article("Haftar embraces Serraj.", [["own", 0, 6]])
    assert states(lesson(article("Haftar met Serraj.")), changed, bases=came(article())) == [State.CONFLICT]


def test_the_same_file_again_changes_nothing_whatever_was_done_here() -> None:
    pack = lesson(actor(), article(), event(), event("Other", "f"))
    mine = (article("Mine", [["own", 0, 4]]), event("Mine"), event("Own", "g"))
    found = compared(pack, mine, came(event("Own", "g")), again=True)
    assert [item.state for item in found] == [State.KEPT] * 4


def test_an_article_of_two_lessons_is_updated_by_the_newer_one_and_asked_about_by_another() -> None:
    bases = came(event(), lesson=OTHER_LESSON, day=MONDAY)
    assert states(lesson(event("New"), made=TUESDAY), event(), bases=bases) == [State.UPDATED]
    assert states(lesson(event("Old"), made=MONDAY), event(), bases=bases) == [State.CONFLICT]
    assert states(lesson(event("New"), made=TUESDAY), event("Mine"), bases=bases) == [State.CONFLICT]


def test_an_actor_of_another_lesson_gets_what_it_lacks_and_loses_nothing() -> None:
    mine = actor(names=[["The Marshal", ""]])
    theirs = actor(name="Khalifa Haftar", names=[["خليفة حفتر", "ar"]], gloss="commands an army")
    (item,) = compared(lesson(theirs), (mine,), {})
    assert item.state is State.MERGED
    assert item.result is not None
    assert item.result.content["name"] == "Haftar"
    assert item.result.content["gloss"] == "commands an army"
    assert item.result.content["names"] == [["The Marshal", ""], ["خليفة حفتر", "ar"], ["Khalifa Haftar", ""]]
    assert states(lesson(theirs), item.result) == [State.SAME]


def test_notes_are_brought_and_never_changed() -> None:
    def note(text: str) -> Thing:
        return Thing("note", "n", {"text": text, "article_id": "a"})

    assert states(lesson(note("theirs")), note("mine"), bases=came(note("mine"))) == [State.SAME]
    assert states(lesson(note("theirs"))) == [State.ADDED]


def test_actors_are_named_as_the_library_names_them() -> None:
    pack, written = renamed(lesson(actor(), event(actors=[["p", "host"]])), {"p": "mine"})
    assert [thing.uuid for thing in pack.things] == ["mine", "e"]
    assert pack.things[1].content["actors"] == [["mine", "host"]]
    assert written == {("actor", "mine"): actor(), ("event", "e"): event(actors=[["p", "host"]])}


def test_two_actors_that_are_one_here_stand_once() -> None:
    things = (
        actor("q", "Belqasim"),
        actor("p"),
        event(actors=[["q", "guest"], ["p", "host"]]),
        relation("q", "r"),
        relation("p", "q"),
    )
    pack, written = renamed(lesson(*things), {"q": "p"})
    assert [thing.content["name"] for thing in pack.of_kind("actor")] == ["Haftar"]
    assert pack.of_kind("event")[0].content["actors"] == [["p", "host"]]
    assert [one.content["to_id"] for one in pack.of_kind("relation")] == ["r"]
    assert written["relation", pack.of_kind("relation")[0].uuid] == relation("q", "r")


def test_what_is_unchanged_in_the_file_is_known_though_actors_are_named_otherwise() -> None:
    before = event(actors=[["q", "host"]])
    pack, written = renamed(lesson(before), {"q": "p"})
    mine = event("Mine", actors=[["p", "host"]])
    (item,) = compare(pack, {("event", "e"): mine}, came(before), written)
    assert item.state is State.KEPT
