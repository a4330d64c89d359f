"""What is said of parts is what stands on their pages."""

import pytest

from db.model.lesson import Lesson
from desktop.sheets.content.compose import compose
from desktop.sheets.design import EXERCISES, PRESETS, Design, Master, Part, PartKind, whole_design
from desktop.sheets.material import Material
from desktop.ui.designer.states import State, states
from desktop.wording.language import ENGLISH

EVERYTHING = whole_design(*(Part(kind) for kind in PartKind))


def found(lesson: Lesson, design: Design) -> dict[PartKind, State]:
    """The states of a design's parts."""
    return states(compose(Material(lesson), design, (Master(),)), design, ENGLISH)


@pytest.mark.parametrize("design", [*PRESETS.values(), EVERYTHING], ids=[*PRESETS, "everything"])
def test_each_part_says_how_much_it_holds_or_why_it_is_left_out(lesson: Lesson, design: Design) -> None:
    said = found(lesson, design)
    assert set(said) == {part.kind for part in design.shown}
    for kind, state in said.items():
        assert bool(state.amount) != state.left_out, kind
        assert state.left_out <= bool(state.sentence), kind
        if state.amount and kind in EXERCISES:
            assert "question" in state.amount, kind


def test_questions_and_marks_add_up_to_those_of_the_sheet(lesson: Lesson) -> None:
    composed = compose(Material(lesson), EVERYTHING, (Master(),))
    said = states(composed, EVERYTHING, ENGLISH)
    amounts = [state.amount for kind, state in said.items() if kind in EXERCISES and state.amount]
    handout = composed.handouts[0]
    assert sum(int(amount.split()[0]) for amount in amounts) == len(handout.keys)
    assert sum(int(amount.split("· ")[1].split()[0]) for amount in amounts) == sum(one.marks for one in handout.sets)


def test_a_part_that_is_moved_says_how_much_it_holds_and_where_it_is(lesson: Lesson) -> None:
    design = whole_design(Part(PartKind.ARTICLE), Part(PartKind.CLOZE, recall=True), Part(PartKind.SOURCE))
    said = found(lesson, design)
    assert said[PartKind.ARTICLE] == State("13 paragraphs")
    assert "question" in said[PartKind.CLOZE].amount
    assert "pages of its own" in said[PartKind.CLOZE].sentence
    assert not said[PartKind.CLOZE].left_out
    assert said[PartKind.CLOZE].spoken == f"{said[PartKind.CLOZE].amount} {said[PartKind.CLOZE].sentence}"


def test_a_part_with_nothing_to_show_says_so(lesson: Lesson) -> None:
    design = whole_design(Part(PartKind.QUESTIONS), Part(PartKind.SOURCE))
    said = found(lesson, design)
    assert said[PartKind.QUESTIONS].left_out
    assert "no questions of your own" in said[PartKind.QUESTIONS].sentence
