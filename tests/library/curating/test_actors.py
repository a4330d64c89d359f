"""Actors: added, changed, put together, told apart, taken away; and what that does to everything that names them."""

import pytest

from db.model.actor import ActorKind, Mention, OriginalName, Relation, Role, Side
from db.model.article import Span
from db.model.errors import MissingError
from db.model.event import EventActor
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind
from db.model.suggestion import ActorSuggestion, SuggestionState
from desktop.library.curating.actors import (
    add_actor,
    add_mentions,
    change_actor,
    find_name,
    merge_actors,
    remove_actor,
    remove_from_article,
    remove_mentions,
    split_actor,
)
from desktop.library.library import Library
from tests import made
from tests.library.curating.rig import is_one_step, lesson_of, mentions_of, named, new_actor, place, second_article


def suggest(library: Library, article: int, name: str, made_id: int, known: str = "") -> int:
    proposal = ActorSuggestion(
        name, ActorKind.PERSON, (), (place("Ben"),), None, (), known, 0.5, Sentence("why"), False
    )
    with library.store.quiet():
        return library.suggestions.add(article, proposal, SuggestionState.ACCEPTED, made_id)


def test_a_new_actor_has_its_mentions(library: Library, ids: made.Made) -> None:
    change = add_actor(library, ids.article, new_actor("  The\nNarrator "), [place("Ben"), place("It seems".lower())])

    is_one_step(library, change, "new actor The Narrator")
    assert mentions_of(lesson_of(library), "The Narrator") == ["it seems", "Ben"]
    assert len(named(lesson_of(library), "The Narrator").uuid) == 36


def test_the_mentions_of_a_new_actor_take_the_place_of_others(library: Library, ids: made.Made) -> None:
    add_actor(library, ids.article, new_actor("The pair"), [place("Ann 🙂 met مريم")])

    assert mentions_of(lesson_of(library), "The pair") == ["Ann 🙂 met مريم"]
    assert mentions_of(lesson_of(library), "Ann 🙂") == ["Ann 🙂"]


def test_an_actor_is_changed_in_everything_but_its_uuid(library: Library, ids: made.Made) -> None:
    ann = library.actors.get(ids.actors[0])
    new = ann._replace(
        uuid="actor-ann",
        name="Ann Öz ",
        kind=ActorKind.STATE,
        gloss="Who\nshe is.",
        key=False,
        aliases=("Zoë", "the general", " the  general", "", "Ann Öz"),
        originals=(OriginalName("آن", "ar"), OriginalName("", "ar")),
        roles=(Role("witness", Moment.parse("1969/..")), Role("judge", None), Role(" ", None)),
    )

    is_one_step(library, change_actor(library, new), "change of Ann 🙂")
    assert library.actors.get(ann.id) == new._replace(
        name="Ann Öz",
        gloss="Who she is.",
        aliases=("Zoë", "the general"),
        originals=(OriginalName("آن", "ar"),),
        roles=(Role("witness", Moment.parse("1969/..")), Role("judge", None)),
    )


def test_names_and_roles_that_stay_keep_their_rows(library: Library, ids: made.Made) -> None:
    ann = library.actors.get(ids.actors[0])
    change = change_actor(library, ann._replace(aliases=("Zoë", "Annie"), roles=(ann.roles[0],)))

    # "Zoë" stays; "Ann" and "the general" go, "Annie" comes; the second role goes.
    assert len(change.ids("actor_name")) == 3
    assert [row.before is not None for row in change.rows] == [True, True, False, True]
    assert change_actor(library, library.actors.get(ann.id)).rows == ()


@pytest.mark.parametrize("name", ["", " \n", "\0"])
def test_an_actor_without_a_name_is_refused(library: Library, ids: made.Made, name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        add_actor(library, ids.article, new_actor(name), [])
    with pytest.raises(ValueError, match="no name"):
        change_actor(library, library.actors.get(ids.actors[0])._replace(name=name))


@pytest.mark.parametrize("span", [Span(3, 3), Span(-1, 4), Span(0, len(made.TEXT) + 1)])
def test_mentions_of_nothing_are_refused(library: Library, ids: made.Made, span: Span) -> None:
    with pytest.raises(ValueError, match="outside a text"):
        add_mentions(library, ids.article, ids.actors[0], [span])
    with pytest.raises(ValueError, match="outside a text"):
        add_actor(library, ids.article, new_actor("One"), [span])


def test_whoever_is_gone_is_said_in_words(library: Library) -> None:
    for verb in (remove_actor, lambda library, one: merge_actors(library, 1, one)):
        with pytest.raises(MissingError, match="no such actor"):
            verb(library, 99)


# Taking away


def test_an_actor_that_is_deleted_is_nowhere(library: Library, ids: made.Made) -> None:
    ann, _, ben, league, _ = ids.actors
    other = second_article(library)
    library.actors.add_mentions(other, [Mention(ann, place("Ann 🙂"))])

    is_one_step(library, remove_actor(library, ann), "deletion of Ann 🙂")
    lesson = lesson_of(library)
    assert ann not in lesson.actor_by_id
    assert library.actors.mentions(other) == ()
    assert lesson.relations == ()
    assert [part.actor_id for event in lesson.events for part in event.actors] == [ids.actors[1], ids.actors[1]]
    assert [member for side in lesson.sides for member, _ in side.members] == [ben]
    with pytest.raises(MissingError):
        library.actors.get(ann)
    assert library.actors.get(league).name == "the League"


def test_what_a_deleted_actor_said_was_said_by_somebody(library: Library, ids: made.Made) -> None:
    remove_actor(library, ids.actors[2])

    said, denied = sorted(lesson_of(library).statements, key=lambda one: one.id)
    assert (said.speaker, said.speaker_id, said.text) == (SpeakerKind.UNNAMED, None, "said 𐀀")
    assert denied.answers_id == said.id


def test_an_actor_can_go_from_one_article_alone(library: Library, ids: made.Made) -> None:
    ann, *_ = ids.actors
    other = second_article(library)
    library.actors.add_mentions(other, [Mention(ann, place("Ann 🙂"))])

    is_one_step(library, remove_from_article(library, ids.article, ann), "removal of Ann 🙂")
    assert ann not in lesson_of(library).actor_by_id
    assert library.actors.mentions(other) == (Mention(ann, place("Ann 🙂")),)


@pytest.mark.parametrize(("gloss", "stays"), [("", False), ("Who it is.", True)])
def test_of_whom_no_article_speaks_only_who_is_known_stays(
    library: Library, ids: made.Made, gloss: str, stays: bool
) -> None:
    change = add_actor(library, ids.article, new_actor("One", gloss=gloss), [place("Ben")])
    (one,) = change.ids("actor")

    is_one_step(library, remove_mentions(library, ids.article, [place("Ben")]), "removal of mentions of One")
    assert (one in {actor.id for actor in library.actors.of_library()}) is stays


def test_the_suggestion_of_a_deleted_actor_is_rejected(library: Library, ids: made.Made) -> None:
    known = suggest(library, ids.article, "Ben", ids.actors[2], known="actor-Ben")
    unknown = suggest(library, ids.article, "Benny", ids.actors[2])
    remove_actor(library, ids.actors[2])

    states = {one.id: (one.state, one.made_id) for one in library.suggestions.of_article(ids.article)}
    assert states == dict.fromkeys((known, unknown), (SuggestionState.REJECTED, None))
    assert library.suggestions.rejected_names() == {"benny": 1}  # whom the library knew is no name to be refused


# Merging


def test_two_actors_become_one(library: Library, ids: made.Made) -> None:
    ann, maryam, ben, league, _ = ids.actors
    change = merge_actors(library, ben, ann)

    is_one_step(library, change, "merge of Ben and Ann 🙂")
    lesson = lesson_of(library)
    merged = lesson.actor_by_id[ben]
    assert ann not in lesson.actor_by_id
    assert merged.aliases == ("Ann 🙂", "Zoë", "Ann", "the general")
    assert merged.originals == made.ANN.originals
    assert merged.roles == made.ANN.roles
    assert merged.gloss == "Who Ben is."
    assert merged.key
    assert mentions_of(lesson, "Ben") == ["Ann 🙂", "Ann 🙂"]
    assert [(one.from_id, one.to_id) for one in lesson.relations] == [(ben, league)]
    assert EventActor(ben, "") in next(event for event in lesson.events if event.id == ids.meeting).actors
    # Ann was on the side throughout, Ben in 1969: both are said of the one that they are.
    assert lesson.sides[0].members == ((ben, None), (ben, Moment.parse("1969")))
    assert [one.speaker_id for one in lesson.statements if one.speaker is SpeakerKind.ACTOR] == [ben]
    assert maryam in lesson.actor_by_id


def test_the_gloss_of_the_other_fills_an_empty_one(library: Library, ids: made.Made) -> None:
    ann, _, ben, *_ = ids.actors
    change_actor(library, library.actors.get(ben)._replace(gloss=""))
    merge_actors(library, ben, ann)

    assert library.actors.get(ben).gloss == "A person."


def test_who_takes_part_twice_takes_part_once(library: Library, ids: made.Made) -> None:
    ann, maryam, *_ = ids.actors
    merge_actors(library, ann, maryam)

    meeting = next(event for event in lesson_of(library).events if event.id == ids.meeting)
    assert meeting.actors == (EventActor(ann, "the other"),)


def test_relations_that_come_together_stand_once_and_not_to_oneself(library: Library, ids: made.Made) -> None:
    ann, maryam, ben, league, _ = ids.actors
    anchor = made.anchor("Cairo")
    period = Moment.parse("1969~/..")
    for relation in (
        Relation(0, ben, "loyal to", league, period, anchor),  # as Ann is
        Relation(0, ben, "loyal to", league, None, anchor),
        Relation(0, maryam, "loyal to", ben, period, anchor),
        Relation(0, ann, "knows", ben, None, anchor),
    ):
        library.actors.add_relation(ids.article, relation)

    merge_actors(library, ann, ben)
    found = [(one.from_id, one.kind, one.to_id, one.period) for one in lesson_of(library).relations]
    assert sorted(found, key=str) == sorted(
        [(ann, "loyal to", league, period), (ann, "loyal to", league, None), (maryam, "loyal to", ann, period)], key=str
    )


def test_of_mentions_that_overlap_after_a_merge_the_longer_one_stays(library: Library, ids: made.Made) -> None:
    ann, maryam, *_ = ids.actors
    long = place("Ann 🙂 met مريم")
    library.actors.add_mentions(ids.article, [Mention(maryam, long)])
    merge_actors(library, maryam, ann)

    assert mentions_of(lesson_of(library), "مريم") == ["Ann 🙂 met مريم", "مريم", "Ann 🙂"]


def test_suggestions_follow_a_merge(library: Library, ids: made.Made) -> None:
    ann, _, ben, *_ = ids.actors
    made_of = suggest(library, ids.article, "Ann", ann)
    knows = suggest(library, ids.article, "Zoë", ann, known="actor-ann")
    merge_actors(library, ben, ann)

    found = {one.id: one for one in library.suggestions.of_article(ids.article)}
    assert found[made_of].made_id == found[knows].made_id == ben
    assert found[knows].proposal._replace(known="") == found[made_of].proposal._replace(name="Zoë")
    assert getattr(found[knows].proposal, "known") == "actor-Ben"  # noqa: B009  of one of four kinds


def test_a_merge_reaches_every_article(library: Library, ids: made.Made) -> None:
    ann, _, ben, *_ = ids.actors
    other = second_article(library)
    library.articles.add_side(other, Side(0, "s", "s", 0, ((ann, None), (ben, None))))
    library.actors.add_mentions(other, [Mention(ann, place("Ann 🙂"))])
    merge_actors(library, ben, ann)

    lesson = lesson_of(library, other)
    assert [actor.id for actor in lesson.actors] == [ben]
    assert lesson.sides[0].members == ((ben, None),)


def test_nobody_is_merged_with_himself(library: Library, ids: made.Made) -> None:
    with pytest.raises(ValueError, match="itself"):
        merge_actors(library, ids.actors[0], ids.actors[0])


# Splitting


def test_two_of_one_name_are_told_apart(library: Library, ids: made.Made) -> None:
    ann, maryam, *_ = ids.actors
    change = split_actor(library, ids.article, maryam, new_actor("مريم the younger"), [place("مريم", 1)])

    is_one_step(library, change, "split of مريم and مريم the younger")
    lesson = lesson_of(library)
    (younger,) = change.ids("actor")
    assert lesson.mentions_by_actor[younger] == (place("مريم", 1),)
    assert lesson.mentions_by_actor[maryam] == (place("مريم"),)
    parts = {event.id: [part.actor_id for part in event.actors] for event in lesson.events}
    assert parts == {ids.leaving: [younger], ids.meeting: [ann, maryam], ids.rumour: []}


def test_relations_and_statements_go_with_the_mentions_that_they_rest_on(library: Library, ids: made.Made) -> None:
    ann, _, _, league, _ = ids.actors
    stays = Relation(0, ann, "knows", league, None, made.anchor(made.TEXT[10:]))  # rests on both mentions
    goes = Relation(0, league, "watches", ann, None, made.anchor("Ann 🙂 stayed"))
    for relation in (stays, goes):
        library.actors.add_relation(ids.article, relation)
    library.statements.add(ids.article, made.statement("stay", SpeakerKind.ACTOR, ann, "Ann 🙂 stayed"))
    change = split_actor(library, ids.article, ann, new_actor("Anna"), [place("Ann 🙂", 1)])

    (anna,) = change.ids("actor")
    lesson = lesson_of(library)
    assert {(one.kind, one.from_id, one.to_id) for one in lesson.relations} == {
        ("knows", ann, league),
        ("loyal to", ann, league),  # its evidence mentions nobody
        ("watches", league, anna),
    }
    assert {one.text: one.speaker_id for one in lesson.statements}["stay 𐀀"] == anna


def test_mentions_are_given_to_an_actor_that_there_is(library: Library, ids: made.Made) -> None:
    ann, maryam, *_ = ids.actors
    split_actor(library, ids.article, maryam, library.actors.get(ann), [place("مريم")])

    lesson = lesson_of(library)
    assert mentions_of(lesson, "Ann 🙂") == ["Ann 🙂", "مريم", "Ann 🙂"]
    meeting = next(event for event in lesson.events if event.id == ids.meeting)
    assert meeting.actors == (EventActor(ann, "the other"),)


def test_only_mentions_of_the_actor_can_be_split_off(library: Library, ids: made.Made) -> None:
    for spans in ([], [place("Cairo")], [place("مريم"), place("Ben")]):
        with pytest.raises(ValueError, match="not all mentions"):
            split_actor(library, ids.article, ids.actors[1], new_actor("One"), spans)


# Mentions


def test_a_mention_gives_way_only_when_told(library: Library, ids: made.Made) -> None:
    ben = ids.actors[2]
    spans = [place("Ann 🙂 met"), place("Ben"), place("en saw")]
    is_one_step(library, add_mentions(library, ids.article, ben, spans), "mentions of Ben")
    assert mentions_of(lesson_of(library), "Ben") == ["Ben"]

    is_one_step(library, add_mentions(library, ids.article, ben, spans, replace=True), "mentions of Ben")
    assert mentions_of(lesson_of(library), "Ben") == ["Ann 🙂 met", "Ben"]
    assert mentions_of(lesson_of(library), "Ann 🙂") == ["Ann 🙂"]
    assert add_mentions(library, ids.article, ben, spans, replace=True).rows == ()


def test_names_are_found_as_whole_words_as_they_are_written() -> None:
    text = "Us, the US and US: HAFTAR met Haftar, haftar's Haftars and ‘Haftar’. Häftar."
    assert [text[one.start : one.end] for one in find_name(text, "Haftar")] == ["HAFTAR", "Haftar", "Haftar", "Häftar"]
    assert [one.start for one in find_name(text, "US")] == [text.index("US"), text.index("US:")]
    assert find_name(text, " ") == []
