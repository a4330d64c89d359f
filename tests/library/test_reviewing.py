"""Deciding on suggestions: what is made of them, what goes with them, and that every step can be taken back."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from db.model.actor import Actor, ActorKind
from db.model.article import Span
from db.model.change import Change
from db.model.errors import MissingError
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.suggestion import ActorSuggestion, EventSuggestion, Suggestion, SuggestionState
from db.store import Store
from desktop.library import reviewing
from desktop.library.curating.actors import add_mentions, merge_actors, remove_from_article
from desktop.library.history import History
from desktop.library.importing import add_article
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests.db.rig import content
from tests.library.reviewed import TEXT, Ids, draft, place, suggested

OPEN, SKIPPED, ACCEPTED, REJECTED = SuggestionState


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(Store.create(tmp_path / "school.dramatis")) as library:
        yield library


@pytest.fixture
def ids(library: Library) -> Ids:
    return suggested(library)


def lesson(library: Library, ids: Ids) -> Lesson:
    return read_lesson(library, ids.article)


def names(library: Library, ids: Ids) -> list[str]:
    return [one.name for one in lesson(library, ids).actors]


def get(library: Library, ids: Ids, suggestion_id: int) -> Suggestion:
    return next(one for one in reviewing.suggestions(library, ids.article) if one.id == suggestion_id)


def states(library: Library, ids: Ids) -> dict[int, SuggestionState]:
    return {one.id: one.state for one in reviewing.suggestions(library, ids.article)}


def proposed(library: Library, ids: Ids, suggestion_id: int) -> ActorSuggestion:
    proposal = get(library, ids, suggestion_id).proposal
    assert isinstance(proposal, ActorSuggestion)
    return proposal


# Accepting


def test_an_accepted_actor_is_stored_with_all_that_was_proposed(library: Library, ids: Ids) -> None:
    change = reviewing.accept(library, [ids.army])

    (army,) = lesson(library, ids).actors
    assert (army.name, army.kind, army.aliases) == ("Libyan National Army", ActorKind.ARMED_FORCES, ("LNA",))
    assert lesson(library, ids).mentions_by_actor[army.id] == (place("Libyan National Army"), place("LNA"))
    assert get(library, ids, ids.army).made_id == army.id
    assert change.name == "accept Libyan National Army"
    assert {"actor", "mention", "suggestion"} <= change.tables


def test_gloss_roles_and_key_mark_come_along(library: Library, ids: Ids) -> None:
    reviewing.change_proposal(library, ids.lavrov, proposed(library, ids, ids.lavrov)._replace(key=True))
    reviewing.accept(library, [ids.khalifa, ids.lavrov])

    khalifa, lavrov = lesson(library, ids).actors
    assert khalifa.gloss == "A general."
    assert ([role.title for role in lavrov.roles], lavrov.key) == (["minister"], True)


def test_an_event_has_the_actors_that_are_accepted_then_or_later(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.khalifa])
    reviewing.accept(library, [ids.visit])
    (event,) = lesson(library, ids).events
    assert [(part.actor_id, part.role) for part in event.actors] == [(get(library, ids, ids.khalifa).made_id, "meets")]
    assert event.date == Moment.parse("2017-01-11")
    assert event.date_rule == "The year of publication."
    assert event.anchor.quote == TEXT.split("\n")[0]

    reviewing.accept(library, [ids.lavrov])
    (event,) = lesson(library, ids).events
    assert [part.role for part in event.actors] == ["meets", "host"]


def test_a_relation_takes_its_actors_along(library: Library, ids: Ids) -> None:
    reviewing.reject(library, [ids.army])
    change = reviewing.accept(library, [ids.commands])

    (relation,) = lesson(library, ids).relations
    by_id = lesson(library, ids).actor_by_id
    assert [by_id[relation.from_id].name, relation.kind, by_id[relation.to_id].name] == [
        "Haftar", "commands", "Libyan National Army",
    ]  # fmt: skip
    assert relation.anchor.quote == "Haftar commands the Libyan National Army."
    assert change.name == "accept Haftar commands Libyan National Army"
    assert library.suggestions.rejected_names() == {}


def test_a_statement_takes_its_speaker_along(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.denial])

    (statement,) = lesson(library, ids).statements
    assert lesson(library, ids).actor_by_id[statement.speaker_id or 0].name == "Haftar"


def test_all_at_once_is_one_step(library: Library, ids: Ids) -> None:
    before = content(library.store)
    change = reviewing.accept(library, [ids.denial, ids.commands, ids.visit, *ids[1:]])

    assert change.name == "accept 8 suggestions"
    found = lesson(library, ids)
    assert [len(part) for part in (found.actors, found.events, found.relations, found.statements)] == [4, 2, 1, 1]
    assert reviewing.left(reviewing.suggestions(library, ids.article)) == 0
    assert library.store.problems() == []

    library.history.undo()
    assert content(library.store) == before


def test_a_mention_that_stands_already_is_left_out(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.khalifa])
    made = get(library, ids, ids.khalifa).made_id
    assert made is not None
    add_mentions(library, ids.article, made, [place("Haftar", 1)])
    reviewing.accept(library, [ids.haftar])

    other = get(library, ids, ids.haftar).made_id
    mentions = lesson(library, ids).mentions_by_actor
    assert mentions[made] == (place("Khalifa Haftar"), place("Haftar", 1))
    assert mentions[other or 0] == (place("Haftar", 2), place("Haftar", 3))


def test_a_known_actor_gets_mentions_and_the_names_that_it_lacks(library: Library, ids: Ids) -> None:
    known = Actor(0, "uuid-lavrov", "S. Lavrov", ActorKind.PERSON, "A minister.", False, ("Lavrov",), (), ())
    with library.store.quiet():
        actor_id = library.actors.add(known)
        library.suggestions.change(ids.lavrov, proposed(library, ids, ids.lavrov)._replace(known="uuid-lavrov"))
    reviewing.accept(library, [ids.lavrov])

    (lavrov,) = lesson(library, ids).actors
    assert (lavrov.id, lavrov.name, lavrov.gloss) == (actor_id, "S. Lavrov", "A minister.")
    assert lavrov.aliases == ("Lavrov", "Sergei Lavrov")

    reviewing.reject(library, [ids.lavrov])
    assert names(library, ids) == []
    assert library.actors.get(actor_id).name == "S. Lavrov"
    assert library.suggestions.rejected_names() == {}


def test_who_came_to_the_library_since_is_known_by_name_and_kind(library: Library, ids: Ids) -> None:
    with library.store.quiet():
        same = library.actors.add(Actor(0, "u", "Sergei Lavrov", ActorKind.PERSON, "Known.", False, (), (), ()))
        library.actors.add(Actor(0, "v", "Khalifa Haftar", ActorKind.SHIP, "A ship.", False, (), (), ()))
    reviewing.accept(library, [ids.lavrov, ids.khalifa])

    khalifa, lavrov = lesson(library, ids).actors
    assert (lavrov.id, lavrov.gloss) == (same, "Known.")
    assert (khalifa.kind, khalifa.gloss) == (ActorKind.PERSON, "A general.")
    reviewing.reopen(library, [ids.lavrov])
    assert library.actors.get(same).gloss == "Known."


def test_two_of_one_name_in_an_article_are_two(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.haftar])
    reviewing.take_mentions_apart(library, ids.haftar, [place("Haftar", 3)], "Haftar")

    assert [one.name for one in library.actors.of_library()] == ["Haftar", "Haftar"]


def test_two_suggestions_of_one_state_are_one_actor(library: Library, ids: Ids) -> None:
    for one, name in ((ids.khalifa, "Libya"), (ids.haftar, "Libya")):
        new = proposed(library, ids, one)._replace(name=name, kind=ActorKind.STATE)
        reviewing.change_proposal(library, one, new)
    reviewing.accept(library, [ids.khalifa, ids.haftar])

    (libya,) = lesson(library, ids).actors
    assert len(lesson(library, ids).mentions_by_actor[libya.id]) == 4


def test_of_two_that_were_merged_since_one_can_be_reopened(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.khalifa, ids.haftar])
    kept, other = get(library, ids, ids.khalifa).made_id, get(library, ids, ids.haftar).made_id
    assert kept is not None
    assert other is not None
    merge_actors(library, kept, other)
    reviewing.reopen(library, [ids.haftar])

    assert lesson(library, ids).mentions_by_actor == {kept: (place("Khalifa Haftar"),)}
    assert states(library, ids)[ids.khalifa] is ACCEPTED


def test_accepting_twice_is_no_step(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.army])

    assert reviewing.accept(library, [ids.army]).rows == ()
    assert reviewing.accept(library, []).rows == ()
    assert library.history.undo_name == "accept Libyan National Army"


def test_a_suggestion_that_is_gone_is_said(library: Library, ids: Ids) -> None:
    with pytest.raises(MissingError, match="gone"):
        reviewing.accept(library, [4711])


# Rejecting, skipping, reopening


def test_a_rejected_actor_takes_its_relations_and_statements_along(library: Library, ids: Ids) -> None:
    change = reviewing.reject(library, [ids.haftar])

    assert change.name == "reject Haftar"
    rejected = {one for one, state in states(library, ids).items() if state is REJECTED}
    assert rejected == {ids.haftar, ids.commands, ids.denial}
    assert library.suggestions.rejected_names() == {"haftar": 1}


def test_rejecting_what_was_accepted_takes_it_away(library: Library, ids: Ids) -> None:
    reviewing.accept(library, list(ids[1:]))
    reviewing.reject(library, [ids.army])

    assert names(library, ids) == ["Khalifa Haftar", "Sergei Lavrov", "Haftar"]
    assert lesson(library, ids).relations == ()
    assert [len(event.actors) for event in lesson(library, ids).events] == [0, 2]
    assert states(library, ids)[ids.commands] is REJECTED
    assert "Libyan National Army" not in [one.name for one in library.actors.of_library()]
    assert library.store.problems() == []


def test_reopening_takes_away_what_was_made(library: Library, ids: Ids) -> None:
    before = {name: rows for name, rows in content(library.store).items()}
    reviewing.accept(library, list(ids[1:]))
    change = reviewing.reopen(library, list(ids[1:]))

    assert change.name == "reopen 8 suggestions"
    assert content(library.store) == before


def test_reopening_a_rejected_name_forgets_it(library: Library, ids: Ids) -> None:
    reviewing.reject(library, [ids.lavrov])
    reviewing.reopen(library, [ids.lavrov])

    assert library.suggestions.rejected_names() == {}
    assert states(library, ids)[ids.lavrov] is OPEN


def test_what_was_skipped_comes_last_and_is_left_to_do(library: Library, ids: Ids) -> None:
    change = reviewing.skip(library, ids.khalifa)
    found = reviewing.suggestions(library, ids.article)

    assert change.name == "skip Khalifa Haftar"
    assert found[-1].id == ids.khalifa
    assert reviewing.left(found) == 8


def test_an_actor_of_another_article_stays_in_the_library(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.lavrov])
    made = get(library, ids, ids.lavrov).made_id
    assert made is not None
    other = next(iter(add_article(library, draft("Another")).ids("article")))
    add_mentions(library, other, made, [place("Sergei Lavrov")])
    reviewing.reopen(library, [ids.lavrov])

    assert names(library, ids) == []
    assert [one.name for one in read_lesson(library, other).actors] == ["Sergei Lavrov"]


def test_the_order_of_review(library: Library, ids: Ids) -> None:
    lavrov = proposed(library, ids, ids.lavrov)._replace(confidence=0.3)
    with library.store.quiet():
        library.suggestions.change(ids.lavrov, lavrov)
        library.suggestions.reject_name("HAFTAR")
    order = [one.id for one in reviewing.suggestions(library, ids.article)]

    assert order == [
        ids.khalifa, ids.army, ids.lavrov, ids.visit, ids.battle, ids.commands, ids.denial, ids.haftar,
    ]  # fmt: skip


# Changing


def test_a_change_reaches_what_was_made(library: Library, ids: Ids) -> None:
    reviewing.accept(library, list(ids[1:]))
    army = proposed(library, ids, ids.army)
    change = reviewing.change_proposal(
        library, ids.army, army._replace(name="LNA", kind=ActorKind.ARMED_GROUP, mentions=army.mentions[:1], key=True)
    )

    assert change.name == "change of Libyan National Army"
    (made,) = (one for one in lesson(library, ids).actors if one.name == "LNA")
    assert (made.kind, made.key, made.aliases) == (ActorKind.ARMED_GROUP, True, ("Libyan National Army",))
    assert lesson(library, ids).mentions_by_actor[made.id] == army.mentions[:1]


def test_a_change_leaves_alone_what_was_edited_since(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.khalifa])
    (made,) = lesson(library, ids).actors
    with library.store.quiet():
        library.actors.change(made._replace(gloss="The field marshal.", aliases=("the general",)))
    khalifa = proposed(library, ids, ids.khalifa)
    reviewing.change_proposal(library, ids.khalifa, khalifa._replace(kind=ActorKind.STATE, aliases=("Haftar",)))

    (made,) = lesson(library, ids).actors
    assert (made.kind, made.gloss, made.aliases) == (ActorKind.STATE, "The field marshal.", ("the general", "Haftar"))


def test_the_former_name_stays_as_an_alias_if_the_text_has_it(library: Library, ids: Ids) -> None:
    reviewing.change_proposal(
        library, ids.haftar, proposed(library, ids, ids.haftar)._replace(name="  Khalifa  Haftar ")
    )

    assert proposed(library, ids, ids.haftar).name == "Khalifa Haftar"
    assert proposed(library, ids, ids.haftar).aliases == ("Haftar",)


def test_an_events_date_title_place_and_actors_are_changed(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.khalifa, ids.lavrov, ids.visit])
    visit = get(library, ids, ids.visit).proposal
    assert isinstance(visit, EventSuggestion)
    span = Span(0, 31)
    new = visit._replace(title="A visit", date=None, span=span, actors=((ids.lavrov, "receives"), (ids.army, "waits")))
    reviewing.change_proposal(library, ids.visit, new)

    (event,) = lesson(library, ids).events
    assert (event.title, event.date, event.anchor.quote) == ("A visit", None, TEXT[:31])
    assert [part.role for part in event.actors] == ["receives"]
    reviewing.accept(library, [ids.army])
    assert [part.role for part in lesson(library, ids).events[0].actors] == ["receives", "waits"]


def test_a_relation_that_is_changed_takes_its_new_actor_along(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.commands])
    commands = get(library, ids, ids.commands).proposal
    reviewing.change_proposal(library, ids.commands, commands._replace(from_key=ids.khalifa, kind="leads"))

    (relation,) = lesson(library, ids).relations
    assert (relation.from_id, relation.kind) == (get(library, ids, ids.khalifa).made_id, "leads")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda one: one._replace(name=" "),
        lambda one: one._replace(mentions=()),
        lambda one: one._replace(mentions=(Span(0, 4711),)),
        lambda one: one._replace(mentions=(Span(3, 3),)),
    ],
)
def test_a_proposal_that_cannot_be_is_refused(
    library: Library, ids: Ids, spoil: Callable[[ActorSuggestion], ActorSuggestion]
) -> None:
    with pytest.raises(ValueError, match=r"actor has|leaves the text"):
        reviewing.change_proposal(library, ids.army, spoil(proposed(library, ids, ids.army)))
    with pytest.raises(ValueError, match="kind"):
        reviewing.change_proposal(library, ids.visit, proposed(library, ids, ids.army))


# Merging and telling apart


def merge_cases() -> Iterator[tuple[str, bool, bool]]:
    for into in (False, True):
        for other in (False, True):
            yield f"{into}-{other}", into, other


@pytest.mark.parametrize(
    ("into", "other"), [case[1:] for case in merge_cases()], ids=[case[0] for case in merge_cases()]
)
def test_two_suggestions_become_one(library: Library, ids: Ids, into: bool, other: bool) -> None:
    """Whichever of them has been accepted: one actor, all mentions, and what names either names it."""
    reviewing.accept(library, [ids.khalifa] * into + [ids.haftar, ids.commands, ids.denial] * other)
    before = content(library.store)
    change = reviewing.merge_suggestions(library, ids.khalifa, ids.haftar)

    assert change.name == "merge of Khalifa Haftar and Haftar"
    assert ids.haftar not in states(library, ids)
    merged = proposed(library, ids, ids.khalifa)
    assert (merged.name, merged.aliases, len(merged.mentions)) == ("Khalifa Haftar", ("Haftar",), 4)
    assert states(library, ids)[ids.khalifa] is (ACCEPTED if into or other else OPEN)

    reviewing.accept(library, [ids.khalifa, ids.visit, ids.commands, ids.denial])
    found = lesson(library, ids)
    made = get(library, ids, ids.khalifa).made_id
    assert made is not None
    assert [one.name for one in library.actors.of_library()].count("Khalifa Haftar") == 1
    assert "Haftar" not in [one.name for one in library.actors.of_library()]
    assert found.actor_by_id[made].aliases == ("Haftar",)
    assert found.actor_by_id[made].gloss == "A general."
    assert found.mentions_by_actor[made] == merged.mentions
    assert [one.from_id for one in found.relations] == [made]
    assert [one.speaker_id for one in found.statements] == [made]
    assert made in [part.actor_id for part in found.events[0].actors]
    assert library.store.problems() == []

    library.history.undo()
    library.history.undo()
    assert content(library.store) == before


def test_a_relation_between_two_that_are_one_goes(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.commands])
    reviewing.merge_suggestions(library, ids.haftar, ids.army)

    assert ids.commands not in states(library, ids)
    assert lesson(library, ids).relations == ()


def test_a_known_actor_keeps_its_name_in_the_library(library: Library, ids: Ids) -> None:
    with library.store.quiet():
        library.actors.add(Actor(0, "u", "Haftar", ActorKind.PERSON, "Known.", False, (), (), ()))
        library.suggestions.change(ids.haftar, proposed(library, ids, ids.haftar)._replace(known="u"))
    reviewing.accept(library, [ids.haftar])
    reviewing.merge_suggestions(library, ids.khalifa, ids.haftar)

    (made,) = lesson(library, ids).actors
    assert (made.uuid, made.name, made.aliases, made.gloss) == ("u", "Haftar", ("Khalifa Haftar",), "Known.")


def test_a_suggestion_is_not_merged_with_itself_or_an_event(library: Library, ids: Ids) -> None:
    for other in (ids.khalifa, ids.visit, 4711):
        with pytest.raises(ValueError, match=r"itself|no actor"):
            reviewing.merge_suggestions(library, ids.khalifa, other)


@pytest.mark.parametrize("accepted", [False, True])
def test_two_of_one_surname_are_told_apart(library: Library, ids: Ids, accepted: bool) -> None:
    if accepted:
        reviewing.accept(library, [ids.haftar, ids.commands, ids.denial])
    change = reviewing.take_mentions_apart(library, ids.haftar, [place("Haftar", 3)], "Saddam Haftar")

    assert change.name == "telling Haftar and Saddam Haftar apart"
    (new,) = (one for one in reviewing.suggestions(library, ids.article) if one.id not in ids)
    assert isinstance(new.proposal, ActorSuggestion)
    assert (new.proposal.mentions, new.proposal.aliases) == ((place("Haftar", 3),), ("Haftar",))
    assert proposed(library, ids, ids.haftar).mentions == (place("Haftar", 1), place("Haftar", 2))
    reviewing.accept(library, [ids.commands, ids.denial])

    found = lesson(library, ids)
    old_id, new_id = get(library, ids, ids.haftar).made_id, get(library, ids, new.id).made_id
    assert [one.from_id for one in found.relations] == [old_id]  # its sentence holds a mention that stays
    assert [one.speaker_id for one in found.statements] == [new_id]  # its sentence holds one that went
    assert found.mentions_by_actor[new_id or 0] == (place("Haftar", 3),)
    assert library.store.problems() == []


def test_not_all_none_or_others_mentions_are_taken_apart(library: Library, ids: Ids) -> None:
    haftar = proposed(library, ids, ids.haftar).mentions
    for spans, name in (([], "A"), (haftar, "A"), ([place("LNA")], "A"), (haftar[:1], " ")):
        with pytest.raises(ValueError, match="taken apart"):
            reviewing.take_mentions_apart(library, ids.haftar, spans, name)


def test_every_match_becomes_a_mention(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.khalifa, ids.lavrov])
    made = get(library, ids, ids.khalifa).made_id
    other = get(library, ids, ids.lavrov).made_id
    assert made is not None
    assert other is not None
    add_mentions(library, ids.article, other, [place("Haftar", 3)])
    change = reviewing.apply_to_all(library, ids.article, made, "Haftar", replace=False)

    assert change.name == "all mentions of Haftar"
    four = [place("Khalifa Haftar"), place("Haftar", 1), place("Haftar", 2)]
    assert list(lesson(library, ids).mentions_by_actor[made]) == four
    assert proposed(library, ids, ids.haftar).mentions == (place("Haftar", 3),)

    reviewing.apply_to_all(library, ids.article, made, "Haftar", replace=True)
    assert list(lesson(library, ids).mentions_by_actor[made]) == [*four, place("Haftar", 3)]
    assert lesson(library, ids).mentions_by_actor[other] == (place("Sergei Lavrov"),)
    assert proposed(library, ids, ids.khalifa).aliases == ("Haftar",)  # the open suggestion has no other mentions
    assert ids.haftar not in states(library, ids)
    assert reviewing.apply_to_all(library, ids.article, made, "Haftar", replace=True).rows == ()


def test_longer_mentions_stay(library: Library, ids: Ids) -> None:
    reviewing.accept(library, [ids.khalifa, ids.lavrov])
    other = get(library, ids, ids.lavrov).made_id
    assert other is not None
    reviewing.apply_to_all(library, ids.article, other, "Haftar", replace=True)

    assert (
        place("Khalifa Haftar") in lesson(library, ids).mentions_by_actor[get(library, ids, ids.khalifa).made_id or 0]
    )


# Everything together


def test_what_was_decided_survives_closing(tmp_path: Path) -> None:
    path = tmp_path / "school.dramatis"
    with Library(Store.create(path)) as library:
        ids = suggested(library)
        reviewing.accept(library, [ids.army])
        reviewing.reject(library, [ids.haftar])
        reviewing.skip(library, ids.visit)
        before = reviewing.suggestions(library, ids.article)
    with Library.open(path) as library:
        assert reviewing.suggestions(library, ids.article) == before


def a_step(  # noqa: C901 a list of what may happen
    chance: Random, library: Library, ids: Ids
) -> Change | None:
    """One step of a review, drawn by lot; None where what was drawn cannot be done."""
    present = reviewing.suggestions(library, ids.article)
    actors = [one for one in present if isinstance(one.proposal, ActorSuggestion)]
    some = [one.id for one in chance.sample(present, min(len(present), chance.randint(1, 3)))]
    drawn = chance.choice(["accept", "accept", "reject", "skip", "reopen", "merge", "apart", "change", "all", "curate"])
    match drawn:
        case "accept":
            return reviewing.accept(library, some)
        case "reject":
            return reviewing.reject(library, some)
        case "reopen":
            return reviewing.reopen(library, some)
        case "skip":
            return reviewing.skip(library, some[0])
        case "merge" if len(actors) > 2:
            one, other = chance.sample(actors, 2)
            return reviewing.merge_suggestions(library, one.id, other.id)
        case "apart":
            many = [one for one in actors if len(one.proposal.mentions) > 1]
            if many:
                one = chance.choice(many)
                span = chance.choice(one.proposal.mentions)
                return reviewing.take_mentions_apart(library, one.id, [span], f"Name {chance.randint(1, 9)}")
        case "change":
            one = chance.choice(actors)
            kind = chance.choice(list(ActorKind))
            return reviewing.change_proposal(library, one.id, one.proposal._replace(kind=kind, name=f"N{kind}"))
        case "all":
            made = [one.made_id for one in actors if one.made_id is not None]
            if made:
                name = chance.choice(["Haftar", "LNA", "Cairo"])
                return reviewing.apply_to_all(
                    library, ids.article, chance.choice(made), name, replace=chance.random() < 0.5
                )
        case "curate":
            made = sorted({one.made_id for one in actors if one.made_id is not None})
            if len(made) > 1 and chance.random() < 0.7:
                return merge_actors(library, *chance.sample(made, 2))
            if made:
                return remove_from_article(library, ids.article, chance.choice(made))
    return None


def test_a_long_walk_through_a_review_is_taken_back_to_the_same_rows(library: Library, ids: Ids, campaign: int) -> None:
    chance = Random(5)
    for _ in range(3 * campaign):
        library.history = History(library.store)
        before = content(library.store)
        for _ in range(100):
            if chance.random() < 0.1:
                library.history.undo()
            else:
                a_step(chance, library, ids)
            whole(library, ids)
        after, steps = content(library.store), 0
        while library.history.undo() is not None:
            steps += 1
        assert content(library.store) == before
        for _ in range(steps):
            library.history.redo()
        assert content(library.store) == after


def whole(library: Library, ids: Ids) -> None:
    """What holds after every step: made rows and states agree, keys name actors, mentions do not overlap."""
    found = reviewing.suggestions(library, ids.article)
    actors = {one.id for one in found if isinstance(one.proposal, ActorSuggestion)}
    read = lesson(library, ids)
    made = {"actor": {one.id for one in library.actors.of_library()}, "event": {one.id for one in read.events}}
    made |= {"relation": {one.id for one in read.relations}, "statement": {one.id for one in read.statements}}
    for one in found:
        assert (one.state is ACCEPTED) == (one.made_id is not None), one
        assert one.made_id is None or one.made_id in made[one.kind]
        if isinstance(one.proposal, EventSuggestion):
            assert {key for key, _ in one.proposal.actors} <= actors
    spans = [mention.span for mention in read.mentions]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    accepted = [one for one in found if isinstance(one.proposal, EventSuggestion) and one.state is ACCEPTED]
    for one in accepted:
        wanted = {get(library, ids, key).made_id for key, _ in one.proposal.actors} - {None}
        (event,) = (event for event in read.events if event.id == one.made_id)
        assert wanted == {part.actor_id for part in event.actors}


def test_a_sentence_names_each_step(library: Library, ids: Ids) -> None:
    change = reviewing.accept(library, [ids.army])

    assert isinstance(change.name, Sentence)
    assert change.name.said(
        lambda text, **values: text.upper().format(**{k.upper(): v for k, v in values.items()})
    ) == ("ACCEPT Libyan National Army")
