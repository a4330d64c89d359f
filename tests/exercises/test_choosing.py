"""Picking what is asked, and what exercises need of a lesson."""

from random import Random

from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from desktop.exercises.choosing import (
    Candidate,
    actors_like,
    choose,
    evidence_of,
    overlap,
    preferred,
    shuffled_apart,
)
from desktop.exercises.disclosure import Disclosure
from desktop.exercises.places import Sentences
from desktop.exercises.values import GAP, MASK, Item
from tests.exercises.asking import ask
from tests.sheets.lessons import bridge, lesson


def candidate(prompt: str, answer: str, *about: str, kind: str = "", variants: tuple[str, ...] = ()) -> Candidate:
    return Candidate(Item(prompt, (answer,), None, (answer,)), about or (answer,), (answer,), kind, variants)


FOUR = [
    candidate(f"The army in the east is commanded by {GAP}.", "Haftar"),
    candidate(f"The council in the west is headed by {GAP}.", "Serraj"),
    candidate(f"On the ship Haftar spoke with {GAP}.", "Shoigu"),
    candidate(f"Haftar told {GAP} that Serraj had gone.", "Lavrov"),
]


def test_at_most_so_many_are_asked_and_never_fewer_than_the_least() -> None:
    assert len(choose(FOUR, ask(bridge(), most=3)).items) == 3
    assert choose(FOUR[:2], ask(bridge()), least=3).too_few


def test_no_two_items_are_about_the_same() -> None:
    twice = [candidate("One?", "Haftar", "haftar"), candidate("Two?", "General", "haftar"), FOUR[1]]
    assert [item.prompt for item in choose(twice, ask(bridge())).items] == ["One?", FOUR[1].item.prompt]


def test_without_the_text_answers_are_masked_in_other_prompts() -> None:
    exercise = choose(FOUR, ask(bridge(), disclosure=Disclosure()))
    assert [item.prompt for item in exercise.items] == [
        FOUR[0].item.prompt,
        FOUR[1].item.prompt,
        f"On the ship {MASK} spoke with {GAP}.",
    ]  # the fourth would need two masks


def test_an_earlier_prompt_is_masked_for_a_later_answer() -> None:
    exercise = choose(FOUR[2::-2], ask(bridge(), disclosure=Disclosure()))
    assert {MASK in item.prompt for item in exercise.items} == {True, False}


def test_no_two_prompts_are_the_same_even_masked() -> None:
    twice = [
        candidate(f"In the end Haftar met {GAP} in Moscow.", "Serraj"),
        candidate(f"In the end Serraj met {GAP} in Moscow.", "Haftar"),
        candidate(f"The council is headed by {GAP} alone.", "Amir"),
    ]
    assert len(choose(twice, ask(bridge())).items) == 3
    assert len(choose(twice, ask(bridge(), disclosure=Disclosure())).items) == 2
    same = [candidate("Who came?", "Haftar"), candidate("Who came?", "Serraj"), candidate("Who left?", "Amir")]
    assert len(choose(same, ask(bridge())).items) == 2


def test_all_variants_have_to_be_readable() -> None:
    other = candidate("The council in the west meets.", "Shoigu", variants=("Haftar and Serraj meet the council.",))
    exercise = choose([*FOUR[:2], other], ask(bridge(), disclosure=Disclosure()))
    assert [item.answers for item in exercise.items] == [("Haftar",), ("Serraj",)]


def test_a_bank_has_others_that_are_no_answer() -> None:
    exercise = choose(FOUR[:2], ask(bridge()), others=lambda _: ["Haftar’s son", "Serraj", "Putin", "Idris", "Amir"])
    assert sorted(exercise.bank) == ["Haftar", "Idris", "Putin", "Serraj"]


def test_kinds_without_company_are_left_out() -> None:
    mixed = [
        candidate("A?", "Haftar", kind="person"),
        candidate("B?", "Tobruk", kind="place"),
        candidate("C?", "Serraj", kind="person"),
    ]
    exercise = choose(mixed, ask(bridge()), company=2)
    assert [item.answers[0] for item in exercise.items] == ["Haftar", "Serraj"]


def test_key_things_come_first_and_all_paragraphs_before_one_twice() -> None:
    text = lesson(["One. Two. Three.", "Four. Five.", "Six."])
    starts = [text.article.text.index(word) for word in ("One", "Two", "Three", "Four", "Five", "Six")]
    for seed in range(9):
        found = preferred(starts, ask(text, seed), key=lambda start: start == starts[1], place=lambda start: start)
        assert found[0] == starts[1]
        assert {text.paragraph_index(start) for start in found[1:4]} == {0, 1, 2}


def test_evidence_has_to_stand_where_it_stood() -> None:
    made = bridge()
    anchor = Anchor.of(made.article.text, Span(4, 9))
    found = evidence_of(made, anchor)
    assert found is not None
    assert (found.quote, found.number) == (made.article.text[4:9], 1)
    assert evidence_of(made, anchor._replace(quote="other")) is None
    heading = made.paragraphs[1].span
    assert evidence_of(made, Anchor.of(made.article.text, heading)) == (made.text_of(heading), heading, None)


def test_sentences() -> None:
    text = lesson(
        [
            "Mr. Amir met J. Smith on Jan. 11 at 3.5 in town. “Why?” he asked. It was Rahal’s. Nobody knew… End",
            "# A heading. Of two",
            "Он ушёл в 1917 г. и не вернулся. Правда!",
        ]
    )
    assert [text.text_of(span) for span in Sentences(text).spans] == [
        "Mr. Amir met J. Smith on Jan. 11 at 3.5 in town.",
        "“Why?” he asked.",
        "It was Rahal’s.",
        "Nobody knew…",
        "End",
        "Он ушёл в 1917 г. и не вернулся.",
        "Правда!",
    ]
    places = Sentences(text)
    for span in places.spans:
        assert places.at(span.start) == places.at(span.end - 1) == span


def test_sentences_cover_the_numbered_paragraphs(lessons: tuple[Lesson, ...]) -> None:
    for one in lessons:
        said = "".join(one.text_of(span) for span in Sentences(one).spans)
        body = "".join(one.text_of(paragraph.span) for paragraph in one.body)
        assert said.replace(" ", "") == body.replace(" ", "")


def test_others_are_of_the_same_kind(bundled_lessons: tuple[Lesson, ...]) -> None:
    made = bundled_lessons[1]
    haftar = next(actor for actor in made.actors if actor.name == "Khalifa Haftar")
    found = actors_like(ask(made), [haftar])
    assert {actor.kind for actor in found} == {haftar.kind}
    assert haftar not in found
    assert found[-1].name != "Muammar Gaddafi" or len(found) == 1


def test_periods_that_touch_overlap() -> None:
    assert overlap((1, 5), (5, 9))
    assert overlap((None, None), (5, 9))
    assert not overlap((1, 4), (5, None))


def test_shuffled_apart_is_never_right() -> None:
    for seed in range(20):
        assert shuffled_apart([1, 2, 3], [1, 2, 3], Random(seed)) != [1, 2, 3]
    assert shuffled_apart([1], [1], Random(1)) == [1]
