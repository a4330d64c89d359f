"""Cards as notes: note types, fields, order, decks, and texts that Anki must not take for its own signs."""

import re
from html import unescape
from pathlib import Path

import pytest

from db.model.lesson import Lesson
from desktop.exercises.cards.deck import deck
from desktop.exercises.cards.instructions import INSTRUCTIONS
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.values import GAP
from desktop.library.curating.actors import change_actor
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.sharing.anki.decks import deck_name, lesson_deck
from desktop.sharing.anki.values import NoteKind
from desktop.wording.language import ENGLISH, Language
from tests.sharing.anki.asking import HOSTILE, QUOTE, card, each_kind, note


def test_every_kind_of_card_says_what_is_to_be_done() -> None:
    assert INSTRUCTIONS.keys() == set(CardKind)
    for one in each_kind():
        assert note(one).fields.question == INSTRUCTIONS[one.kind]


def test_the_bundled_articles_give_more_than_forty_notes_each_with_its_card_s_uuid(lessons: list[Lesson]) -> None:
    for lesson in lessons[:2]:
        made, cards = lesson_deck(lesson, ENGLISH, {}), deck(lesson)
        assert len(made.notes) == len(cards) >= 40
        assert {one.guid for one in made.notes} == {one.uuid for one in cards}
        assert all(one.fields.prompt and one.fields.answer and one.fields.source for one in made.notes)
    ids = [lesson_deck(lesson, ENGLISH, {}).id for lesson in lessons]
    assert len(set(ids)) == len(ids)
    assert all(2**30 <= one < 2**40 for one in ids)


def test_what_is_to_be_learnt_comes_first_and_siblings_do_not_follow_each_other(lesson: Lesson) -> None:
    cards = {one.uuid: one for one in deck(lesson)}
    order = [cards[one.guid] for one in lesson_deck(lesson, ENGLISH, {}).notes]
    keys = [one.key for one in order]
    assert keys == sorted(keys, reverse=True)
    for key in (True, False):
        firsts = [one.about[0] for one in order if one.key is key]
        assert len(set(firsts[: len(set(firsts))])) == len(set(firsts))


def test_an_empty_lesson_gives_an_empty_deck(lesson: Lesson) -> None:
    bare = Lesson(*lesson._replace(actors=(), mentions=(), events=(), relations=(), statements=(), words=()))
    assert lesson_deck(bare, ENGLISH, {}).notes == ()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Russia’s wager", "Dramatis::Russia’s wager"),
        ("One::two:::three", "Dramatis::One:two:three"),
        (" ::a\tb\n: ", "Dramatis::a b"),
        ("::", "Dramatis"),
        ("", "Dramatis"),
    ],
)
def test_a_title_makes_one_deck_below_that_of_the_program(title: str, name: str) -> None:
    assert deck_name(title) == name


def test_names_and_dates_are_typed_and_gaps_are_clozes() -> None:
    kinds = {one.kind: note(one).kind for one in each_kind()}
    assert {kind for kind, found in kinds.items() if found is NoteKind.TYPED} == {CardKind.NAME, CardKind.DATE}
    assert {kind for kind, found in kinds.items() if found is NoteKind.CLOZE} == {CardKind.GAP}
    made = note(card(CardKind.GAP, f"{GAP} went: {GAP}. {GAP}", "He: who")).fields
    assert made.prompt == "{{c1::He&#58; who}} went: {{c1::He&#58; who}}. {{c1::He&#58; who}}"
    assert made.evidence == f"“{QUOTE}”"  # which has other words
    assert made.place == "paragraph 6"
    assert note(card(CardKind.DATE, f"War of {GAP}", "1969")).fields.prompt == "War of _____"


def test_a_gap_in_the_very_words_of_the_article_needs_no_evidence_below_it() -> None:
    asked = card(CardKind.GAP, f"The state, they say, backs the {GAP}.\nAn officer", "general")
    fields = note(asked).fields
    assert fields.prompt == "The state, they say, backs the {{c1::general}}.<br>An officer"
    assert (fields.evidence, fields.place) == ("", "paragraph 6")


def test_a_name_in_its_own_script_stands_with_the_name() -> None:
    asked = card(CardKind.GLOSS)._replace(original="خليفة حفتر", language="ar")
    own = "<span class=original dir=auto lang=ar>خليفة حفتر</span>"
    assert note(asked).fields.prompt == f"the general<br>{own}"
    assert note(asked._replace(kind=CardKind.NAME)).fields.more == own
    assert "lang" not in note(asked._replace(language='"><script>')).fields.prompt


def test_one_is_picked_from_a_list_that_is_always_the_same() -> None:
    asked = card(CardKind.SIDE, "The League", "left")._replace(wrong=("right", "Above", "below", "none of them"))
    fields = note(asked).fields
    assert re.findall("<li>(.*?)</li>", fields.prompt) == ["Above", "below", "left", "right"]
    assert fields.answer == "left"
    assert "<ol" not in note(asked._replace(wrong=("right",))).fields.prompt


def test_an_order_is_never_shown_as_it_is_right() -> None:
    for number in range(40):
        for items in (("a", "b"), ("a", "b", "c")):
            dated = "\n".join(f"1969: {item}" for item in items)
            fields = note(card(CardKind.ORDER, "a", dated, number)._replace(items=items)).fields
            shown = tuple(re.findall("<li>(.*?)</li>", fields.prompt))
            assert sorted(shown) == sorted(items)
            assert shown != items
            assert tuple(re.findall("<li>1969: (.*?)</li>", fields.answer)) == items


def test_a_statement_is_true_or_false_by_its_uuid() -> None:
    found: set[tuple[str, str, str]] = set()
    for number in range(20):
        asked = card(CardKind.TRUTH, "It was 1969.", "1969", number)._replace(wrong=("It was 1970.",))
        fields = note(asked).fields
        assert fields == note(asked).fields
        found.add((fields.prompt, fields.answer, fields.more))
    assert found == {("It was 1969.", "True.", ""), ("It was 1970.", "False.", "It should be: 1969")}


@pytest.mark.parametrize("asked", each_kind(HOSTILE), ids=lambda one: one.kind)
def test_hostile_text_stays_text(asked: Card) -> None:
    made = note(asked._replace(original=HOSTILE, language="ar"))
    for name, text in made.fields._asdict().items():
        bare = re.sub(r"</?(?:ol|li|span|br)(?: (?:type|dir|class|lang)=\w+)*>", "", text)
        if made.kind is NoteKind.CLOZE and name == "prompt":
            bare = re.sub(r"^A \{\{c1::(.*?)\}\}", r"\1", bare)
        assert not re.search(r"[<>{}\[\t\n\x1f\x00]|::", bare), (name, text)
    assert "{{c1::x}} {{Prompt}} }} :: \\(x\\) [sound:x.mp3]" in unescape(made.fields.answer + made.fields.prompt)


def test_the_program_s_own_words_are_in_its_language() -> None:
    german = Language(
        "de",
        lambda text, _number: {"Who or what is this?": "Wer oder was ist das?", "“{quote}”": "„{quote}“"}.get(
            text, text
        ),
    )
    fields = note(card(CardKind.NAME), german).fields
    assert fields.question == "Wer oder was ist das?"
    assert fields.evidence == f"„{QUOTE}“"


def test_cards_keep_their_guids_when_an_article_is_edited(bundled: Path) -> None:
    with Library.open(bundled) as library:
        article_id = library.articles.ids()[0]
        lesson = read_lesson(library, article_id)
        before = lesson_deck(lesson, ENGLISH, {})
        actor = library.actors.get(next(one.id for one in lesson.actors if one.name == "Khalifa Haftar"))
        change_actor(library, actor._replace(gloss=actor.gloss.replace("Libyan military officer", "Officer of Libya")))
        after = lesson_deck(read_lesson(library, article_id), ENGLISH, {})
    assert [one.guid for one in before.notes] == [one.guid for one in after.notes]
    changed = {one.guid for one, other in zip(before.notes, after.notes, strict=True) if one != other}
    assert changed
