"""What a teacher adds: words and sides, each of it one step that can be taken back row for row."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from db.model.actor import Side
from db.model.article import Span
from db.model.change import Change
from db.model.errors import ReadOnlyError
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.statement import Word
from desktop.library.lessons import problems, read_lesson
from desktop.library.library import Library
from desktop.library.studying import set_word_key
from desktop.library.teaching import (
    LONGEST_NAME,
    MOST_SIDES,
    add_word,
    change_word,
    remove_word,
    set_sides,
    word_at,
)
from tests import made
from tests.db.rig import content


@pytest.fixture
def library(made_file: made.File):
    with Library.open(made_file.path) as library:
        yield library


def lesson_of(library: Library) -> Lesson:
    return read_lesson(library, library.articles.summaries()[0].id)


def traitor(library: Library) -> Word:
    return next(word for word in lesson_of(library).words if word.word == "traitor")


def explain(
    library: Library, words: str, meaning: str = "a meaning", loaded: bool = False, plainer: str = ""
) -> Change:
    return add_word(library, lesson_of(library), made.place(words), words, meaning, loaded, plainer)


def new_side(name: str, style: int, *members: tuple[int, Moment | None]) -> Side:
    return Side(0, "", name, style, members)


VERBS: dict[str, Callable[[Library], Change]] = {
    "Explain word": lambda library: explain(library, "Cairo"),
    "Change word": lambda library: change_word(library, traitor(library).id, "a traitor", "who betrays", False, "x"),
    "Delete word": lambda library: remove_word(library, traitor(library).id),
    "No key word": lambda library: set_word_key(library, traitor(library).id, False),
    "Sides": lambda library: set_sides(library, lesson_of(library).article.id, [new_side("Right", 0)]),
}


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_is_one_step_that_is_taken_back_and_done_again(library: Library, name: str) -> None:
    untouched = content(library.store)
    change = VERBS[name](library)
    after = content(library.store)
    assert after != untouched
    assert change.name == library.history.undo_name == name

    assert library.history.undo() == change.reversed()
    assert library.history.undo_name is None
    assert content(library.store) == untouched
    assert library.history.redo() == change
    assert content(library.store) == after
    assert problems(library) == []


@pytest.mark.parametrize("name", VERBS)
def test_a_library_that_is_read_only_refuses_every_verb(made_file: made.File, name: str) -> None:
    with Library.open(made_file.path, write=False) as library:
        untouched = content(library.store)
        with pytest.raises(ReadOnlyError):
            VERBS[name](library)
        assert content(library.store) == untouched


# Words


def test_an_explained_word_comes_back_from_the_file(library: Library, made_file: made.File) -> None:
    explain(library, "Cairo", " the capital\n of  Egypt ", loaded=True, plainer="  a city ")
    library.close()
    with Library.open(made_file.path) as again:
        (word,) = (word for word in lesson_of(again).words if word.word == "Cairo")
    assert word[3:7] == ("the capital of Egypt", True, "a city", False)
    assert word.anchor == made.anchor("Cairo")
    assert len(word.uuid) == 36


def test_blanks_around_a_selection_are_no_part_of_the_word(library: Library) -> None:
    place = made.place("Cairo")
    add_word(library, lesson_of(library), Span(place.start - 1, place.end), "Cairo", "a city", False, "")
    assert made.anchor("Cairo") in [word.anchor for word in lesson_of(library).words]


def test_a_plainer_word_is_kept_for_a_loaded_one_alone(library: Library) -> None:
    word = traitor(library)
    change_word(library, word.id, word.word, word.meaning, False, "plainer")
    assert traitor(library).plainer == ""
    assert traitor(library).key
    assert traitor(library).anchor == word.anchor


@pytest.mark.parametrize(("word", "meaning"), [("", "x"), (" \n", "x"), ("x", ""), ("x", "\t ")])
def test_a_word_without_a_word_or_a_meaning_is_refused(library: Library, word: str, meaning: str) -> None:
    with pytest.raises(ValueError, match="blank"):
        add_word(library, lesson_of(library), made.place("Cairo"), word, meaning, False, "")
    with pytest.raises(ValueError, match="blank"):
        change_word(library, traitor(library).id, word, meaning, False, "")
    assert library.history.undo_name is None


@pytest.mark.parametrize("span", [Span(3, 3), Span(2, 3), Span(0, 10_000)], ids=["empty", "a blank", "outside"])
def test_a_place_without_a_word_is_refused(library: Library, span: Span) -> None:
    assert made.TEXT[2:3] == " "
    with pytest.raises(ValueError, match="span"):
        add_word(library, lesson_of(library), span, "x", "y", False, "")


def test_a_word_that_is_gone_can_be_deleted_again(library: Library) -> None:
    word = traitor(library)
    remove_word(library, word.id)
    anchors = library.store.rows("SELECT count(*) FROM anchor WHERE quote = 'traitor'")
    assert anchors == [(0,)]
    assert remove_word(library, word.id).rows == ()


def test_the_same_explanation_again_is_no_step(library: Library) -> None:
    word = traitor(library)
    assert change_word(library, word.id, word.word, word.meaning, word.loaded, word.plainer).rows == ()
    assert library.history.undo_name is None


def test_the_word_of_a_place_is_found(library: Library) -> None:
    lesson, place = lesson_of(library), made.place("traitor")
    word = traitor(library)
    assert word_at(lesson, place) == word
    assert word_at(lesson, Span(place.start, place.start)) == word
    assert word_at(lesson, Span(place.start - 4, place.start + 1)) == word
    assert word_at(lesson, Span(place.end, place.end)) is None
    assert word_at(lesson, made.place("Cairo")) is None


# Sides


def sides_of(library: Library) -> tuple[Side, ...]:
    return lesson_of(library).sides


def give(library: Library, sides: list[Side]) -> Change:
    return set_sides(library, lesson_of(library).article.id, sides)


def names(library: Library) -> list[str]:
    return [side.name for side in sides_of(library)]


def test_sides_that_stay_keep_id_and_uuid(library: Library, made_file: made.File) -> None:
    (left,) = sides_of(library)
    ann, maryam, ben, *_ = made_file.ids.actors
    period = Moment.parse("1969/..")
    give(library, [left._replace(name="Left of all", members=((ann, None), (maryam, period))), new_side("Right", 2)])

    changed, right = sides_of(library)
    assert changed == Side(left.id, left.uuid, "Left of all", left.style, ((ann, None), (maryam, period)))
    assert right.id > left.id
    assert len(right.uuid) == 36
    assert ben not in [actor for actor, _ in changed.members]
    row = library.store.row("SELECT earliest, latest FROM side_actor WHERE period = '1969/..'")
    assert row == (period.earliest, None)


def test_what_is_the_same_is_not_written_again(library: Library) -> None:
    assert give(library, list(sides_of(library))).rows == ()
    give(library, [*sides_of(library), new_side("Right", 0)])
    change = give(library, list(sides_of(library)[:1]))
    assert change.tables == {"side"}
    assert len(change.rows) == 1


def test_all_sides_can_be_taken_away(library: Library) -> None:
    give(library, [])
    assert sides_of(library) == ()
    assert library.store.rows("SELECT * FROM side_actor") == []


def test_an_order_that_is_changed_holds_and_uuids_stay(library: Library) -> None:
    give(library, [*sides_of(library), new_side("Right", 0), new_side("Neither", 1)])
    before = sides_of(library)
    left, right, neither = before
    give(library, [neither, left, right])
    assert names(library) == ["Neither", "Left 木", "Right"]
    assert {side.uuid for side in sides_of(library)} == {side.uuid for side in before}
    assert {side.name: side.members for side in sides_of(library)} == {side.name: side.members for side in before}
    library.history.undo()
    assert sides_of(library) == before


def test_whatever_sides_are_given_they_come_back_and_are_taken_back(library: Library, made_file: made.File) -> None:
    chance = Random(8)
    for _ in range(60):
        before, kept = content(library.store), list(sides_of(library))
        chance.shuffle(kept)
        wanted = kept[: chance.randint(0, len(kept))]
        wanted += [new_side(f"Side {chance.random()}", 0) for _ in range(chance.randint(0, MOST_SIDES - len(wanted)))]
        chance.shuffle(wanted)
        periods = [None, Moment.parse("2014/.."), Moment.parse("1969~")]
        wanted = [
            side._replace(
                style=style,
                members=tuple(
                    (actor, chance.choice(periods)) for actor in made_file.ids.actors if chance.random() < 0.4
                ),
            )
            for style, side in zip(chance.sample(range(MOST_SIDES), len(wanted)), wanted, strict=True)
        ]
        change = give(library, wanted)
        found = sides_of(library)
        assert [side[2:] for side in found] == [side[2:] for side in wanted]
        assert all(side.uuid == one.uuid for side, one in zip(found, wanted, strict=True) if one.uuid)
        if change.rows:
            library.history.undo()
            assert content(library.store) == before
            library.history.redo()
    assert problems(library) == []


def test_sides_of_other_articles_are_left_alone(library: Library) -> None:
    with library.store.quiet():
        other = library.articles.add(made.article(uuid="other"), made.paragraphs())
        library.articles.add_side(other, Side(0, "side-other", "Theirs", 3, ()))
    give(library, [])
    assert [side.name for side in library.articles.sides(other)] == ["Theirs"]


@pytest.mark.parametrize(
    "sides",
    [
        [new_side("One", 0), new_side("Two", 0)],
        [new_side(f"Side {n}", n % MOST_SIDES) for n in range(MOST_SIDES + 1)],
        [new_side("  ", 0)],
    ],
    ids=["one style for two", "too many", "no name"],
)
def test_sides_that_cannot_be_told_apart_are_refused(library: Library, sides: list[Side]) -> None:
    before = content(library.store)
    with pytest.raises(ValueError, match="side"):
        give(library, sides)
    assert content(library.store) == before


def test_a_long_name_is_cut(library: Library) -> None:
    give(library, [new_side("x" * 500, 0)])
    assert names(library) == ["x" * LONGEST_NAME]


def test_a_failure_in_the_middle_leaves_all_sides_as_they_were(library: Library, made_file: made.File) -> None:
    before = content(library.store)
    twice = sides_of(library)[0]
    with pytest.raises(sqlite3.IntegrityError):
        give(library, [new_side("New", 0, (made_file.ids.actors[0], None)), twice, twice._replace(style=3)])
    assert content(library.store) == before
    assert library.history.undo_name is None


def test_what_was_given_survives_closing(made_file: made.File, tmp_path: Path) -> None:
    with Library.open(made_file.path) as library:
        give(library, [*sides_of(library), new_side("Right", 0)])
        expected = sides_of(library)
    with Library.open(made_file.path, write=False) as library:
        assert sides_of(library) == expected
