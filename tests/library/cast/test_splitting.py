"""Merging and splitting actors of several articles: what came together, what is told apart, undo."""

from collections.abc import Iterator

import pytest

from db.model.actor import DatedGloss, Mention
from db.model.moment import Moment
from desktop.library.cast.duplicates import tell_apart
from desktop.library.cast.splitting import split_by_articles
from desktop.library.curating.actors import add_mentions, change_actor, merge_actors, remove_actor
from desktop.library.lessons import problems, read_lesson
from desktop.library.library import Library
from tests import made
from tests.db.rig import content
from tests.library.curating.rig import is_one_step, new_actor, second_article


@pytest.fixture
def library(made_file: made.File) -> Iterator[Library]:
    with Library.open(made_file.path) as library, library.store.quiet():
        yield library


@pytest.fixture
def ids(made_file: made.File) -> made.Made:
    return made_file.ids


def mentioned(library: Library, actor_id: int) -> dict[int, int]:
    """How often each article mentions an actor."""
    return {one.article_id: one.mentions for one in library.cast.seen_in(actor_id)}


def test_a_merge_takes_everything_of_all_articles_along(library: Library, ids: made.Made) -> None:
    ann, maryam, ben, *_ = ids.actors
    second, third = second_article(library), second_article(library, "article-3")
    for article_id in (second, third):
        library.actors.add_mentions(article_id, [Mention(ben, made.place("Ben"))])
    library.cast.tell_apart(maryam, ben)
    library.cast.tell_apart(ann, ben)
    gloss = DatedGloss("A boy.", Moment.parse("../1980"))
    library.actors.change(library.actors.get(ben)._replace(glosses=(gloss,)))

    is_one_step(library, merge_actors(library, ann, ben), "merge of Ann 🙂 and Ben")
    assert mentioned(library, ann) == {ids.article: 2, second: 1, third: 1}
    assert library.cast.told_apart() == {(ann, maryam)}
    assert library.actors.get(ann).glosses == (gloss,)
    assert [one.speaker_id for one in read_lesson(library, ids.article).statements if one.speaker_id] == [ann]


def test_who_was_merged_is_found_by_the_old_uuid(library: Library, ids: made.Made) -> None:
    ann, maryam, ben, *_ = ids.actors
    old = [library.actors.get(one).uuid for one in (ann, maryam, ben)]

    merge_actors(library, maryam, ben)
    merge_actors(library, ann, maryam)
    for uuid in old:
        found = library.actors.by_uuid(uuid)
        assert found is not None
        assert found.id == ann

    library.history.undo()
    again = library.actors.by_uuid(old[2])
    assert again is not None
    assert again.id == maryam
    remove_actor(library, maryam)
    assert library.actors.by_uuid(old[2]) is None
    assert problems(library) == []


def test_a_uuid_of_another_library_is_learnt_once(library: Library, ids: made.Made) -> None:
    ann, maryam, *_ = ids.actors
    library.actors.add_uuid(ann, "theirs")
    library.actors.add_uuid(maryam, "theirs")
    library.actors.add_uuid(maryam, library.actors.get(ann).uuid)
    found = library.actors.by_uuid("theirs")
    assert found is not None
    assert found.id == ann
    assert library.store.row("SELECT count(*) FROM actor_uuid") == (1,)


def test_a_split_by_articles_leaves_the_others_alone(library: Library, ids: made.Made) -> None:
    ann = ids.actors[0]
    second = second_article(library)
    library.actors.add_mentions(second, [Mention(ann, made.place("Ann 🙂", 1))])
    before = read_lesson(library, second)

    change = split_by_articles(library, ann, new_actor("Another Ann"), [ids.article])
    is_one_step(library, change, "split of Ann 🙂 and Another Ann")
    (other,) = library.actors.named("Another Ann")
    lesson = read_lesson(library, ids.article)
    assert ann not in lesson.actor_by_id
    assert len(lesson.mentions_by_actor[other.id]) == 2
    assert [one.from_id for one in lesson.relations] == [other.id]
    assert other.id in {part.actor_id for event in lesson.events for part in event.actors}
    assert other.id in {member for side in lesson.sides for member, _ in side.members}
    assert read_lesson(library, second)._replace(also_in={}) == before._replace(also_in={})
    assert library.cast.told_apart() == {(ann, other.id)}


def test_merging_what_was_split_gives_the_same_rows_back(library: Library, ids: made.Made) -> None:
    ann = ids.actors[0]
    second = second_article(library)
    library.actors.add_mentions(second, [Mention(ann, made.place("Ann 🙂", 1))])
    before = [read_lesson(library, one) for one in (ids.article, second)]

    split_by_articles(library, ann, new_actor("Another Ann"), [ids.article])
    merge_actors(library, ann, library.actors.named("Another Ann")[0].id)
    now = [read_lesson(library, one) for one in (ids.article, second)]
    for was, one in zip(before, now, strict=True):
        assert one.mentions == was.mentions
        assert one.relations == was.relations
        assert [event.actors for event in one.events] == [event.actors for event in was.events]
    assert library.cast.told_apart() == frozenset()


def test_a_split_of_nothing_is_refused(library: Library, ids: made.Made) -> None:
    ann = ids.actors[0]
    with pytest.raises(ValueError, match="split off"):
        split_by_articles(library, ann, new_actor("Another Ann"), [99])
    with pytest.raises(ValueError, match="split off"):
        split_by_articles(library, ann, library.actors.get(ann), [ids.article])
    with pytest.raises(ValueError, match="no name"):
        split_by_articles(library, ann, new_actor(" "), [ids.article])


def test_two_that_are_told_apart_stay_so(library: Library, ids: made.Made) -> None:
    ann, maryam, *_ = ids.actors
    is_one_step(library, tell_apart(library, maryam, ann), "telling مريم and Ann 🙂 apart")
    assert tell_apart(library, ann, maryam).rows == ()
    with pytest.raises(ValueError, match="itself"):
        tell_apart(library, ann, ann)
    remove_actor(library, ann)
    assert library.cast.told_apart() == frozenset()


def test_members_and_places_are_counted_over_the_chosen_articles(library: Library, ids: made.Made) -> None:
    ann = ids.actors[0]
    second = second_article(library)
    add_mentions(library, second, ann, [made.place("Ann 🙂")])
    everybody = {one.id: one for one in library.cast.members([ids.article, second])}
    assert set(everybody) == set(ids.actors)
    assert (everybody[ann].articles, everybody[ann].mentions, everybody[ann].original) == (2, 3, "𐀀𐀁")
    assert (everybody[ids.actors[2]].articles, everybody[ids.actors[2]].mentions) == (0, 0)  # he only says something
    assert [(one.id, one.mentions) for one in library.cast.members([second])] == [(ann, 1)]
    assert library.cast.members([]) == []
    assert [one.first for one in library.cast.seen_in(ann)] == [made.place("Ann 🙂")] * 2


def test_glosses_of_a_time_are_kept_row_by_row(library: Library, ids: made.Made) -> None:
    ann = library.actors.get(ids.actors[0])
    first, second = (
        DatedGloss(text, Moment.parse(when)) for text, when in (("A girl.", "../1950"), ("Old.", "1990/.."))
    )
    is_one_step(library, change_actor(library, ann._replace(glosses=(first, second))), "change of Ann 🙂")
    change = change_actor(library, library.actors.get(ann.id)._replace(glosses=(first,)))
    assert len(change.ids("gloss")) == 1
    assert library.actors.get(ann.id).glosses == (first,)
    whole = content(library.store)
    library.history.undo()
    assert content(library.store) != whole
