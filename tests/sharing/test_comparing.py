"""What a lesson would do is found thing by thing, from what is here, what came before, and what comes now."""

from db.model.pack import Audience, Pack, Thing, Value, derived_uuid
from desktop.sharing.comparing import Base, Item, State, compare, practised, renamed, text_alone, to_write

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


def test_what_was_deleted_here_stays_deleted_and_is_asked_about_when_it_is_changed_there() -> None:
    bases = came(article(), event())
    assert states(lesson(article(), event()), article(), bases=bases) == [State.SAME, State.KEPT]
    _, item = compared(lesson(article(), event("New")), (article(),), bases)
    assert (item.state, item.deleted_here) == (State.CONFLICT, True)


def test_an_article_that_was_deleted_here_is_asked_about_and_its_things_come_with_it() -> None:
    other = article()._replace(uuid="b")
    pack = lesson(actor(), other, article(), event(actors=[["p", "host"]]))
    items = compared(pack, (other,), came(actor(), other, article(), event()))
    expected = [State.KEPT, State.SAME, State.CONFLICT, State.WITH_ARTICLE]
    assert [item.state for item in items] == expected
    assert to_write(items, ()) == {}
    assert list(to_write(items, {("article", "a")})) == [("actor", "p"), ("article", "a"), ("event", "e")]
    assert [item.state for item in compared(pack, (other,), came(*pack.things), again=True)] == expected


def test_what_was_deleted_with_its_article_comes_with_it_again() -> None:
    pack = lesson(actor(), article(), event())
    assert states(pack, actor(), bases=came(*pack.things)) == [State.SAME, State.ADDED, State.ADDED]


def test_an_actor_that_was_deleted_here_comes_back_with_what_needs_it_alone() -> None:
    bases = came(actor(), article(), event())
    pack = lesson(actor(), article(), event())
    assert states(pack, article(), event(), bases=bases) == [State.KEPT, State.SAME, State.SAME]
    pack = lesson(actor(), actor("q"), article(), event(), relation("p", "q"))
    assert states(pack, actor("q"), article(), event(), bases=bases)[0] is State.ADDED
    said = Thing("statement", "s", {"article_id": "a", "speaker_id": "p", "text": "Theirs"})
    mine = said._replace(content=said.content | {"text": "Mine"})
    items = compared(lesson(actor(), article(), said), (article(), mine), came(actor(), article()))
    assert [item.state for item in items] == [State.KEPT, State.SAME, State.CONFLICT]
    assert to_write(items, ()) == {}
    assert list(to_write(items, {("statement", "s")})) == [("actor", "p"), ("statement", "s")]


def test_an_actor_that_was_deleted_here_is_asked_about_where_it_can_be_missing() -> None:
    bases = came(actor(), article(), event())
    pack = lesson(actor(), article(), event(actors=[["p", "host"]]))
    items = compared(pack, (article(), event()), bases)
    assert [item.state for item in items] == [State.CONFLICT, State.SAME, State.UPDATED]
    assert list(to_write(items, ())) == [("event", "e")]
    named = article("Haftar met Serraj.", [["p", 0, 6]])
    assert states(lesson(actor(), named), article(), bases=bases) == [State.KEPT, State.UPDATED]


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


def test_what_two_lessons_have_is_updated_unless_the_other_one_is_older() -> None:
    bases = came(event(), lesson=OTHER_LESSON, day=MONDAY)
    for day in (MONDAY, TUESDAY):
        assert states(lesson(event("New"), made=day), event(), bases=bases) == [State.UPDATED]
    bases = came(event(), lesson=OTHER_LESSON, day=TUESDAY)
    assert states(lesson(event("Old"), made=MONDAY), event(), bases=bases) == [State.CONFLICT]
    assert states(lesson(event("New"), made=TUESDAY), event("Mine"), bases=bases) == [State.CONFLICT]


# What was practised


def card(last: str, *answers: str, stability: float = 3.0, set_aside: int = 0) -> Thing:
    """A card that was last answered on a day of November 2026, with answers by uuid and day ("a 23")."""
    stamps = [(answer[0], f"2026-11-{answer[2:]}T08:00:00.000Z") for answer in answers]
    rows: list[Value] = [[uuid, at, 3, 2_000, "flip", 1] for uuid, at in stamps]
    known: dict[str, Value] = {"kind": "date", "state": "review", "stability": stability, "set_aside": set_aside}
    return Thing("card", "c", known | {"article_id": "a", "last": f"2026-11-{last}T08:00:00.000Z", "reviews": rows})


def test_answers_of_both_sides_are_kept_and_the_memory_of_the_last_one() -> None:
    here, there = card("22", "a 20", "b 22"), card("23", "a 20", "c 21", "d 23", stability=9.0)
    for mine, theirs in ((here, there), (there, here)):
        joined = practised(mine, theirs)
        rows = joined.content["reviews"]
        assert isinstance(rows, list)
        assert [row[0] for row in rows if isinstance(row, list)] == ["a", "c", "b", "d"]
        assert (joined.content["stability"], joined.content["last"]) == (9.0, there.content["last"])
    (_, item) = compared(lesson(article(), there), (article(), here), {})
    assert (item.state, item.result) == (State.MERGED, practised(here, there))
    assert states(lesson(article(), here), article(), practised(here, there)) == [State.SAME, State.SAME]


def test_a_card_that_is_set_aside_on_one_side_stays_so_unless_it_was_answered_since() -> None:
    assert practised(card("22"), card("22", set_aside=1)).content["set_aside"] == 1
    assert practised(card("22", set_aside=1), card("22")).content["set_aside"] == 1
    assert practised(card("22", set_aside=1), card("23")).content["set_aside"] == 0


def test_the_same_file_again_brings_no_answer_back_that_was_taken_back() -> None:
    pack = lesson(article(), card("23", "a 20", "d 23"))
    found = compared(pack, (article(), card("20", "a 20")), {}, again=True)
    assert [item.state for item in found] == [State.SAME, State.KEPT]


def test_a_test_day_is_filled_in_and_not_changed() -> None:
    def learning(day: str | None) -> Thing:
        return Thing("learning", "l", {"article_id": "a", "test_day": day})

    def state(mine: str | None, theirs: str | None, bases: dict[str, Base]) -> State:
        return states(lesson(article(), learning(theirs)), article(), learning(mine), bases=bases)[1]

    assert state(None, MONDAY, {}) is State.UPDATED
    assert state(MONDAY, TUESDAY, {}) is State.KEPT
    assert state(MONDAY, None, {}) is State.KEPT
    assert state(MONDAY, TUESDAY, came(learning(MONDAY))) is State.UPDATED
    assert state(TUESDAY, MONDAY, came(learning(MONDAY))) is State.KEPT
    stopped = states(lesson(article(), learning(MONDAY)), article(), bases=came(learning(MONDAY)))
    assert stopped[1] is State.KEPT


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
