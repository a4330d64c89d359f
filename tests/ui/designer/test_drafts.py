"""Undo inside the designer: a stack of drafts."""

from desktop.sheets.design import PRESETS, Design
from desktop.ui.designer.drafts import Draft, Drafts

READING = Draft(PRESETS["Reading"])


def seeded(seed: int) -> Draft:
    """The reading sheet with another seed."""
    return READING._replace(design=READING.design._replace(seed=seed))


def test_each_change_is_one_step_back_and_forth() -> None:
    drafts = Drafts(READING)
    assert not drafts.can_undo
    assert not drafts.undo()
    assert drafts.change(seeded(2))
    assert drafts.change(seeded(3))
    assert drafts.undo()
    assert drafts.now == seeded(2)
    assert drafts.undo()
    assert drafts.now == READING
    assert not drafts.undo()
    assert drafts.redo()
    assert drafts.redo()
    assert drafts.now == seeded(3)
    assert not drafts.redo()


def test_what_changes_nothing_is_no_step() -> None:
    drafts = Drafts(READING)
    assert not drafts.change(READING)
    assert not drafts.can_undo


def test_a_change_after_undo_forgets_what_was_taken_back() -> None:
    drafts = Drafts(READING)
    drafts.change(seeded(2))
    drafts.undo()
    drafts.change(seeded(4))
    assert not drafts.can_redo
    drafts.undo()
    assert drafts.now == READING


def test_the_steps_of_a_number_that_is_turned_are_one() -> None:
    drafts = Drafts(READING)
    for seed in (2, 3, 4):
        drafts.change(seeded(seed), "seed")
    drafts.change(seeded(9))
    drafts.change(seeded(10), "seed")
    assert drafts.undo()
    assert drafts.now == seeded(9)
    drafts.undo()
    assert drafts.now == seeded(4)
    drafts.undo()
    assert drafts.now == READING


def test_a_number_that_is_turned_up_and_down_again_leaves_no_step() -> None:
    drafts = Drafts(READING)
    drafts.change(seeded(2), "seed")
    drafts.change(READING, "seed")
    assert drafts.now == READING
    assert not drafts.can_undo


def test_after_undo_the_same_gesture_is_another_step() -> None:
    drafts = Drafts(READING)
    drafts.change(seeded(2), "seed")
    drafts.change(Draft(Design(READING.design.parts, pages=3)), "pages")
    drafts.undo()
    drafts.change(seeded(5), "seed")
    drafts.undo()
    assert drafts.now == seeded(2)


def test_the_stack_does_not_grow_for_ever() -> None:
    drafts = Drafts(READING)
    for seed in range(2, 900):
        drafts.change(seeded(seed))
    assert drafts.now == seeded(899)
    steps = 0
    while drafts.undo():
        steps += 1
    assert 200 <= steps < 600
