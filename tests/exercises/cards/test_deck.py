"""The deck: which cards a lesson has, and what they say."""

from time import process_time

import pytest

from db.model.actor import ActorKind, OriginalName, Relation, Side
from db.model.article import Anchor, Span
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.question import Question
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind
from desktop.exercises.cards.deck import deck
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.values import GAP
from desktop.wording.language import Language
from tests.exercises.cards import languages
from tests.exercises.told import (
    AUTHORITY,
    BRANDT,
    CAST,
    COUNCIL,
    EVENTS,
    LIND,
    RELATIONS,
    STATEMENTS,
    UNION,
    WORDS,
    harbour,
    moved,
    place,
    said,
)  # fmt: skip
from tests.sheets import lessons as by_hand

LONG = 4.0
"""Seconds of the processor for 10,000 words with 200 actors and 100 events, which take 0.2 to 0.4."""


def of(lesson: Lesson, kind: CardKind) -> list[Card]:
    return [card for card in deck(lesson) if card.kind is kind]


def only(lesson: Lesson, kind: CardKind, about: str) -> Card:
    (card,) = [card for card in of(lesson, kind) if card.about[0] == about]
    return card


def test_the_bundled_articles_give_many(bundled_lessons: tuple[Lesson, ...]) -> None:
    counts = [len(deck(lesson)) for lesson in bundled_lessons]
    assert counts[0] >= 100
    assert counts[1] >= 100
    assert counts[2] >= 20
    for lesson in bundled_lessons[:2]:
        kinds = {card.kind for card in deck(lesson)}
        assert kinds == set(CardKind) - {CardKind.SIDE, CardKind.QUESTION}, "no sides are given, nothing is asked"


def test_an_empty_lesson_has_none() -> None:
    assert deck(by_hand.lesson(["Nothing is known of this."])) == ()


def test_kinds_stand_together_in_an_order_that_stays() -> None:
    kinds = [card.kind for card in deck(harbour())]
    assert list(dict.fromkeys(kinds)) == [kind for kind in CardKind if kind in kinds]
    assert kinds == sorted(kinds, key=list(CardKind).index)


# Actors


def test_a_name_is_typed_by_its_other_names_but_by_none_that_two_share() -> None:
    originals = (OriginalName("Вера Линд", "ru"),)
    lind = CAST[0]._replace(aliases=("Lind", "the founder", "the Iron Lady"), originals=originals)
    sister = CAST[0]._replace(id=9, uuid="actor-9", name="Berta Lind", gloss="Sister who lived abroad all her life.")
    card = only(harbour(actors=(lind, *CAST[1:])), CardKind.NAME, "actor-1")
    assert card.accepted == ("Lind", "Iron Lady", "Вера Линд")
    assert (card.original, card.language) == ("Вера Линд", "ru")
    card = only(harbour(actors=(lind, *CAST[1:], sister)), CardKind.NAME, "actor-1")
    assert card.accepted == ("Iron Lady", "Вера Линд")


def test_a_gloss_that_names_its_actor_is_asked_without_that_part() -> None:
    glosses = {
        "Founder who opened the harbour; the Lind quay is called after her.": "Founder who opened the harbour.",
        "Founder of the old harbour at Orsk (she signed as Lind).": "Founder of the old harbour at Orsk.",
        "Lind’s firm built it.": "",
    }
    for gloss, asked in glosses.items():
        lesson = harbour(actors=(CAST[0]._replace(gloss=gloss), *CAST[1:]))
        prompts = [card.prompt for card in of(lesson, CardKind.NAME) if card.about[0] == "actor-1"]
        assert prompts == ([asked] if asked else [])
        card = only(lesson, CardKind.GLOSS, "actor-1")
        assert card.answer == gloss
        assert card.wrong == (), "the right one would be seen by the name"


def test_two_actors_of_whom_one_gloss_is_true_are_not_asked_for_by_it() -> None:
    vague = CAST[1]._replace(gloss="Opened the harbour.")
    asked = [card.about[0] for card in of(harbour(actors=(CAST[0], vague, *CAST[2:])), CardKind.NAME)]
    assert "actor-1" in asked
    assert "actor-2" not in asked


def test_who_is_wrong_is_of_the_same_kind_and_does_not_belong_to_the_right_one() -> None:
    belongs = Relation(3, AUTHORITY, "part of", COUNCIL, None, place("Port Authority ran it"))
    card = only(harbour(relations=(*RELATIONS, belongs)), CardKind.NAME, "actor-3")
    assert card.wrong == ("Union",)
    people = only(harbour(), CardKind.NAME, "actor-1")
    assert people.wrong == ("Otto Brandt",)


# Events


def test_a_date_is_asked_at_its_own_precision() -> None:
    card = only(harbour(), CardKind.DATE, "event-1")
    assert (card.answer, card.moment) == ("May 1988", Moment("1988-05"))
    assert all(len(wrong.split()) == 2 for wrong in card.wrong)
    assert len(card.wrong) >= 3
    about = EVENTS[0]._replace(date=Moment("1988-05~"))
    card = only(harbour(events=(about, *EVENTS[1:])), CardKind.DATE, "event-1")
    assert card.answer == "about May 1988"
    assert len(card.wrong) >= 3
    assert all(wrong.startswith("about ") for wrong in card.wrong)


@pytest.mark.parametrize("other", ["1988-05", "1988", "1988-05-11", "1987/1989", "198X"])
def test_what_happened_then_is_not_asked_of_a_date_that_two_may_share(other: str) -> None:
    second = EVENTS[3]._replace(date=Moment(other))
    asked = {card.about[0] for card in of(harbour(events=(*EVENTS[:3], second)), CardKind.EVENT)}
    assert "event-1" not in asked
    assert {"event-2", "event-3"} <= asked | {"event-2"}


def test_what_is_so_by_a_year_happened_at_no_date() -> None:
    by = EVENTS[3]._replace(date=Moment("../1995"), title="The quays are paved")
    lesson = harbour(events=(*EVENTS[:3], by))
    assert {card.about[0] for card in of(lesson, CardKind.EVENT)} == {"event-1", "event-2", "event-3"}
    assert only(lesson, CardKind.DATE, by.uuid).wrong == (), "what was so by 1995 may have been so by 1990"


def test_a_date_on_which_people_disagree_is_not_asked() -> None:
    first = said(7, UNION, StatementKind.CLAIMED, "The harbour froze in 1999.", "In 1999 the harbour froze.")
    other = said(8, AUTHORITY, StatementKind.CLAIMED, "It froze in 1998.", "The town council supports", 7)
    lesson = harbour(statements=(*STATEMENTS, first, other))
    assert "event-4" not in {card.about[0] for card in of(lesson, CardKind.DATE)}
    undated = other._replace(text="It never froze.")
    lesson = harbour(statements=(*STATEMENTS, first, undated))
    assert "event-4" in {card.about[0] for card in of(lesson, CardKind.DATE)}


def test_an_order_holds_no_two_that_cannot_be_told_apart() -> None:
    (card,) = of(harbour(), CardKind.ORDER)
    assert card.items == tuple(event.title for event in EVENTS)
    assert card.answer.splitlines()[0] == "May 1988: Lind opens the harbour of Orsk"
    vague = EVENTS[1]._replace(date=Moment("1988/1995"))
    assert of(harbour(events=(EVENTS[0], vague, EVENTS[2])), CardKind.ORDER) == []


# Sides, positions, relations


def side(number: int, name: str, *members: int) -> Side:
    return Side(number, f"side-{number}", name, number, tuple((member, None) for member in members))


def test_sides() -> None:
    sides = (side(1, "The port", LIND, AUTHORITY), side(2, "The workers", UNION, BRANDT), side(3, "Both", BRANDT))
    cards = of(harbour(sides=sides), CardKind.SIDE)
    assert [(card.prompt, card.answer) for card in cards] == [
        ("Vera Lind", "The port"), ("Port Authority", "The port"), ("Union", "The workers"),
    ]  # fmt: skip
    assert cards[0].wrong == ("The workers", "Both")
    named = (side(1, "Lind’s people", LIND, AUTHORITY), side(2, "The workers", UNION))
    assert [card.prompt for card in of(harbour(sides=named), CardKind.SIDE)] == ["Port Authority", "Union"]
    assert of(harbour(sides=sides[:1]), CardKind.SIDE) == []


def test_whose_position_it_is_and_who_objects() -> None:
    told = {card.prompt: card for card in of(harbour(), CardKind.POSITION)}
    assert told["Wages fell by half."].answer == "Union"
    assert told["An objection to this: Wages fell by half."].answer == "Port Authority"
    assert "Union" in told["An objection to this: Wages fell by half."].wrong
    assert "The sale was a farce." not in told, "what the author tells is nobody's position"
    reply = said(5, None, StatementKind.JUDGED, "Wages rose.", "The sale was a shameful farce", 1)
    told = {card.prompt: card for card in of(harbour(statements=(*STATEMENTS, reply)), CardKind.POSITION)}
    assert told["Wages rose."].answer == "The author"
    assert set(told["Wages rose."].wrong) >= {"Union", "Port Authority"}
    assert not any(prompt.startswith("An objection") for prompt in told), "two voices object"


def test_who_agrees_is_not_wrong() -> None:
    words = "The town council supports the Union."
    agrees = said(5, COUNCIL, StatementKind.CLAIMED, "Wages are too low.", words, 1, Stance.SUPPORTS)
    told = {card.prompt: card for card in of(harbour(statements=(*STATEMENTS, agrees)), CardKind.POSITION)}
    assert told["Wages fell by half."].wrong == ("Port Authority",)
    assert told["Wages are too low."].wrong == ("Port Authority",)


def test_a_denial_is_asked_only_with_what_it_denies() -> None:
    denial = Statement(
        5, "statement-5", SpeakerKind.ACTOR, AUTHORITY, StatementKind.DENIED, "That is not true.", 1, Stance.DISPUTES,
        place("The Port Authority says that nobody"),
    )  # fmt: skip
    prompts = [card.prompt for card in of(harbour(statements=(STATEMENTS[0], denial)), CardKind.POSITION)]
    assert prompts == ["Wages fell by half.", "An objection to this: Wages fell by half."]


def test_relations_are_asked_at_both_ends() -> None:
    told = {card.prompt: card for card in of(harbour(), CardKind.RELATION)}
    assert told[f"{GAP} led the Port Authority."].answer == "Vera Lind"
    assert told[f"{GAP} led the Port Authority."].wrong == ("Otto Brandt",)
    assert told[f"Vera Lind led {GAP}."].wrong == (), "she may have led another, too"
    assert told[f"{GAP} supports the Union."].wrong == (), "others may support it as well"
    against = Relation(3, AUTHORITY, "opposes", UNION, None, place("The Union says that wages"))
    told = {card.prompt: card for card in of(harbour(relations=(*RELATIONS, against)), CardKind.RELATION)}
    assert told[f"{GAP} supports the Union."].wrong == ("Port Authority",)


def test_what_holds_for_two_is_not_asked_for() -> None:
    text = "The town council supports the Union"
    second = Relation(3, COUNCIL, "supports", BRANDT, None, place(text))
    told = [card.prompt for card in of(harbour(relations=(*RELATIONS, second)), CardKind.RELATION)]
    assert f"The Town council supports {GAP}." not in told
    assert f"{GAP} supports the Union." in told


def test_words_of_a_relation_that_are_no_sentence_stand_between_the_names() -> None:
    relation = RELATIONS[0]._replace(kind="asked to mediate")
    told = [card.prompt for card in of(harbour(relations=(relation,)), CardKind.RELATION)]
    assert told == [f"{GAP} – asked to mediate – Port Authority", f"Vera Lind – asked to mediate – {GAP}"]


# Gaps, truths, words, questions


def test_a_gap_stands_in_a_sentence_that_shows_something_and_is_filled_by_a_name() -> None:
    (card,) = of(harbour(), CardKind.GAP)
    assert card.prompt == f"In May 1988 {GAP} opened the harbour of Orsk."
    assert (card.answer, card.accepted, card.wrong) == ("Vera Lind", ("Lind",), ("Otto Brandt",))
    assert card.about == ("event-1", "actor-1")
    assert of(harbour(events=(), statements=()), CardKind.GAP) == []


def test_a_gap_for_a_word_is_asked_with_its_meaning(bundled_lessons: tuple[Lesson, ...]) -> None:
    told = {card.answer: card for card in of(bundled_lessons[0], CardKind.GAP)}
    assert told["regime change"].prompt.splitlines() == [
        f"Russia would have shown that it can stop the West from bringing about {GAP} and spreading democracy.",
        "Replacing a country’s government by outside force or pressure",
    ]
    assert len(told["regime change"].wrong) >= 3


def test_a_truth_has_one_false_statement() -> None:
    told = {card.prompt: card for card in of(harbour(), CardKind.TRUTH)}
    card = told["Vera Lind led the Port Authority."]
    assert (card.answer, card.wrong) == ("Vera Lind", ("Otto Brandt led the Port Authority.",))
    assert card.key


def test_a_group_that_several_lead_has_no_false_leader() -> None:
    second = Relation(3, BRANDT, "led", AUTHORITY, None, place("Otto Brandt closed the yard"))
    told = [card.prompt for card in of(harbour(relations=(RELATIONS[0], second)), CardKind.TRUTH)]
    assert not any("led the Port Authority" in prompt for prompt in told)


def test_words() -> None:
    told = {card.prompt: card for card in of(harbour(), CardKind.WORD)}
    assert told["farce"].answer == "a comedy of errors"
    assert told["farce"].wrong[0] == "a place where ships are built", "it begins as the right one does"
    assert told["farce"].key
    named = WORDS[0]._replace(meaning="a farce is a comedy of errors")
    assert only(harbour(words=(named, *WORDS[1:])), CardKind.WORD, "word-1").wrong == ()


def test_questions_of_the_teacher() -> None:
    anchor = Anchor.of(harbour().article.text, Span(0, 11))
    questions = (
        Question(1, "question-1", 1, "Who opened it?", "Vera Lind", 2, 3, anchor),
        Question(2, "question-2", 1, "And why?", "", 2, 3, None),
        Question(3, "question-3", 1, "What do you think?", "Anything.", 2, 3, None),
    )
    cards = [card for card in deck(harbour(), questions=questions) if card.kind is CardKind.QUESTION]
    assert [(card.prompt, card.answer) for card in cards] == [
        ("Who opened it?", "Vera Lind"), ("What do you think?", "Anything."),
    ]  # fmt: skip
    assert cards[0].evidence is not None
    assert cards[0].evidence.quote == "In May 1988 Vera Lind opened the harbour of Orsk."
    assert cards[1].evidence is None


# All of them


def test_further_words_for_an_actor_are_names_as_well() -> None:
    lesson = harbour(actors=(CAST[0]._replace(gloss="Orskian who opened the harbour and sold cranes."), *CAST[1:]))
    (card,) = [one for one in deck(lesson) if one.kind is CardKind.NAME and one.about[0] == "actor-1"]
    assert card.prompt.startswith("Orskian")
    kept = [one.about[0] for one in deck(lesson, forms={"actor-1": ("Orskian",)}) if one.kind is CardKind.NAME]
    masked = [one for one in deck(lesson, forms={"actor-1": ("Orskian",)}) if one.about[0] == "actor-1"]
    assert "actor-1" in kept
    assert not any("Orskian" in one.prompt for one in masked if one.kind is CardKind.NAME)


def test_evidence_that_is_gone_takes_its_cards_along() -> None:
    left = {card.kind for card in deck(moved(harbour()))}
    assert left <= {CardKind.NAME, CardKind.GLOSS}


def test_the_programs_words_are_said_in_the_readers_language() -> None:
    words = {"An objection to this": "Ein Einwand hiergegen", "May {year}": "Mai {year}"}
    cards = deck(harbour(), Language("de", lambda text, _number: words.get(text, text)))
    assert {card.uuid for card in cards} == {card.uuid for card in deck(harbour())}
    assert "Ein Einwand hiergegen: Wages fell by half." in {card.prompt for card in cards}
    assert "Mai 1988" in {card.answer for card in cards}


@pytest.mark.parametrize("language", languages.ALL)
def test_other_languages(language: str) -> None:
    lesson = languages.ALL[language]
    found = deck(lesson)
    assert len(found) >= 30
    assert {CardKind.NAME, CardKind.DATE, CardKind.ORDER, CardKind.POSITION, CardKind.GAP} <= {
        card.kind for card in found
    }
    assert {card.prompt.count("–") for card in found if card.kind is CardKind.RELATION} == {2}


def test_time_does_not_grow_with_the_square_of_the_actors() -> None:
    lesson = crowded(10_000, 200, 100)
    began = process_time()
    assert len(deck(lesson)) > 900
    assert process_time() - began < LONG


def crowded(words: int, actors: int, events: int) -> Lesson:
    names = [f"{first}{last} {second}" for first in _FIRST for last in "aeiouy" for second in _SECOND][:actors]
    cast = [
        by_hand.actor(
            number, name, ActorKind.PERSON, f"Guild {number} of {name[::-1].title()} chose them in {1500 + number}."
        )
        for number, name in enumerate(names, 1)
    ]
    sentences = [
        f"On {1 + number % 28} May {1500 + number % 400} {names[number % actors]} met "
        f"{names[(number * 7 + 1) % actors]} beside bridge number {number}, "
        "which was long and grey and had been built by nobody knew whom."
        for number in range(words // 25)
    ]
    paragraphs = [" ".join(sentences[start : start + 5]) for start in range(0, len(sentences), 5)]
    made = by_hand.lesson(paragraphs, cast=cast)
    told: list[Event] = [
        by_hand.event(
            made.article.text, number, f"{1500 + number % 400}-05-{1 + number % 28:02d}",
            f"Two meet at bridge {'abcdefghij'[number // 10 % 10]}{'abcdefghij'[number % 10]}", sentences[number],
        )
        for number in range(1, events + 1)
    ]  # fmt: skip
    return Lesson(*made._replace(events=tuple(told)))


_FIRST = ("Bren", "Cald", "Dorm", "Felk", "Grim", "Hast")
_SECOND = ("Abendroth", "Birkmann", "Culver", "Dahlgren", "Eckhart", "Falkner")
