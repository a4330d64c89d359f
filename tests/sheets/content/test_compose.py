"""From a lesson and a design to handouts."""

import pytest

from desktop.exercises.values import GAP
from desktop.sheets.blocks import ArticleText, Bank, Cast, Heading, Prose, Question, Table, Timeline
from desktop.sheets.content.compose import compose
from desktop.sheets.design import (
    EXERCISES,
    PRESETS,
    Copy,
    Glosses,
    Master,
    Part,
    PartKind,
    PrintFor,
    whole_design,
)
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled
from tests.sheets.lessons import bridge

STUDENT, TEACHER = Master(), Master(copy=Copy.TEACHER)


def blocks(handout, kind):
    return [block for pages in handout.sets for block in pages.blocks if isinstance(block, kind)]


def numbers(handout) -> list[int]:
    found = []
    for pages in handout.sets:
        for block in pages.blocks:
            if isinstance(block, Question):
                found.append(block.number)
            elif isinstance(block, Table | Timeline):
                found += [row.number for row in block.rows if row.number is not None]
    return found


def test_a_reading_sheet_has_the_article_the_cast_and_the_timeline(materials):
    for material in materials:
        composed = compose(material, PRESETS["Reading"], [STUDENT])
        (handout,) = composed.handouts
        kinds = [type(block) for block in handout.sets[0].blocks]
        assert kinds == [ArticleText, Heading, Cast, Heading, Timeline]
        assert handout.keys == ()
        assert handout.sets[0].marks == 0
        assert composed.left == ()


def marks_of_single_questions(handout) -> int:
    """The marks of the questions that are alone under their heading, which leaves them to the question."""
    found = 0
    for pages in handout.sets:
        parts: list[list] = []
        for block in pages.blocks:
            if isinstance(block, Heading):
                parts.append([])
            elif parts and isinstance(block, Question):
                parts[-1].append(block)
        headings = [block for block in pages.blocks if isinstance(block, Heading)]
        for heading, questions in zip(headings, parts, strict=True):
            if heading.marks is None and len(questions) == 1:
                found += questions[0].marks
    return found


@pytest.mark.parametrize("preset", PRESETS)
def test_questions_are_numbered_through_and_marks_add_up(preset, materials):
    for material in materials:
        student, teacher = compose(material, PRESETS[preset]._replace(answers=False), [STUDENT, TEACHER]).handouts
        assert numbers(student) == numbers(teacher) == [key.number for key in student.keys]
        assert numbers(student) == list(range(1, len(student.keys) + 1))
        assert sum(pages.marks for pages in student.sets) == sum(key.marks for key in student.keys)
        alone = marks_of_single_questions(student)
        headed = sum(block.marks or 0 for block in blocks(student, Heading))
        assert headed + alone == sum(pages.marks for pages in student.sets)


@pytest.mark.parametrize("preset", PRESETS)
def test_versions_ask_the_same_under_the_same_numbers(preset, materials):
    for material in materials:
        masters = [Master(version) for version in range(4)]
        first, *others = compose(material, PRESETS[preset], masters).handouts
        for other in others:
            assert other.code != first.code
            assert [(key.number, key.marks) for key in other.keys] == [(key.number, key.marks) for key in first.keys]
            assert [b.prompt for b in blocks(other, Question) if not b.options] == [
                b.prompt for b in blocks(first, Question) if not b.options
            ]


def test_large_print_of_a_version_differs_in_its_print_alone(materials):
    masters = [Master(1), Master(1, print_for=PrintFor.LARGE)]
    standard, large = compose(materials[0], PRESETS["Homework"], masters).handouts
    assert standard.keys == large.keys
    assert standard.code == large.code
    assert numbers(standard) == numbers(large)


def test_large_print_does_not_cut_two_columns_to_match_into_false_pairs(materials):
    design = whole_design(Part(PartKind.ARTICLE), Part(PartKind.DESCRIPTIONS))
    standard, large = compose(materials[0], design, [Master(), Master(print_for=PrintFor.LARGE)]).handouts
    assert not blocks(large, Table)
    (bank,) = blocks(large, Bank)
    (table,) = blocks(standard, Table)
    assert [entry.text for entry in bank.entries] == [row.cells[2].words.text for row in table.rows]
    prompts = [row.cells[0].words.text for row in table.rows if row.number]
    assert [block.prompt.text for block in blocks(large, Question)] == [f"{prompt}  {GAP}" for prompt in prompts]


def test_a_student_copy_shows_no_answer_and_a_teacher_copy_all(materials):
    for material in materials:
        for preset in PRESETS.values():
            student, teacher = compose(material, preset._replace(answers=False), [STUDENT, TEACHER]).handouts
            assert all(block.solution is None for block in blocks(student, Question))
            assert not any(option.chosen for block in blocks(student, Question) for option in block.options)
            assert not any(cell.solved for block in blocks(student, Table) for row in block.rows for cell in row.cells)
            assert not any(GAP in block.prompt.text for block in blocks(teacher, Question))
            solved = [
                cell for block in blocks(teacher, Table) for row in block.rows for cell in row.cells if cell.solved
            ]
            asked = [row for block in blocks(student, Table) for row in block.rows if row.number is not None]
            assert len(solved) >= len(asked)


def test_every_answer_of_a_teacher_copy_names_a_paragraph_that_holds_its_quote(materials):
    for material in materials:
        (teacher,) = compose(material, PRESETS["Homework"]._replace(answers=False), [TEACHER]).handouts
        solutions = [block.solution for block in blocks(teacher, Question) if block.solution and block.solution.quote]
        assert solutions
        for solution in solutions:
            assert solution.paragraph is not None
            assert solution.quote in material.lesson.text_of(material.lesson.body[solution.paragraph - 1].span)
        for key in teacher.keys:
            assert key.paragraph is None or 1 <= key.paragraph <= len(material.lesson.body)


def test_answer_pages_follow_teacher_copies_alone(materials):
    design = PRESETS["Homework"]
    assert len(compose(materials[0], design, [STUDENT]).handouts) == 1
    both = compose(materials[0], design, [STUDENT, TEACHER]).handouts
    assert len(both) == 3
    assert both[2].sets[0].title.text == "Answers"
    assert len(compose(materials[0], design._replace(answers=False), [STUDENT, TEACHER]).handouts) == 2


def test_all_keys_stand_on_one_page_by_version(materials):
    masters = [Master(version, copy) for copy in Copy for version in range(8)]
    composed = compose(materials[0], PRESETS["Homework"], masters)
    (pages,) = composed.handouts[-1].sets
    tables = [block for block in pages.blocks if isinstance(block, Table)]
    by_version = tables[0]
    assert [column.head.text[:2] for column in by_version.columns[1:-1]] == [f"{letter} " for letter in "ABCDEFGH"]
    asked = {int(row.cells[0].words.text) for table in tables for row in table.rows}
    assert asked == {key.number for key in composed.handouts[0].keys}
    for row in by_version.rows:
        for version, cell in enumerate(row.cells[1:-1]):
            key = composed.handouts[version].keys[int(row.cells[0].words.text) - 1]
            assert cell.words.text == key.answer
    assert sum(column.share for column in by_version.columns) == pytest.approx(1)


def test_what_cannot_be_asked_is_said(materials):
    design = whole_design(*(Part(kind) for kind in EXERCISES))
    composed = compose(Material(bridge()), design, [STUDENT])
    shown = (
        {block.words.text for block in blocks(composed.handouts[0], Heading)} if composed.handouts[0].sets else set()
    )
    said = {left.kind for left in composed.left}
    assert {PartKind.QUESTIONS, PartKind.LOADED} <= said
    assert all(left.words.endswith(".") for left in composed.left)
    assert len(said) + len(shown) >= len(EXERCISES) - 2  # three kinds of matching share a title


def test_nobody_is_explained_beside_the_article_who_is_to_be_described(materials):
    material = materials[0]
    design = whole_design(Part(PartKind.ARTICLE, glosses=Glosses.MARGIN), Part(PartKind.DESCRIPTIONS))
    (handout,) = compose(material, design, [STUDENT]).handouts
    asked = {row.cells[0].words.text for table in blocks(handout, Table) for row in table.rows if row.number}
    (article,) = blocks(handout, ArticleText)
    assert article.glosses
    assert asked
    assert not asked & {gloss.term for gloss in article.glosses}


def test_the_program_speaks_its_language_and_the_article_its_own(materials):
    from desktop.wording.language import Language

    german = Language("de", lambda text, _number: {"Answers": "Antworten"}.get(text, text))
    composed = compose(materials[0], PRESETS["Homework"], [TEACHER], german)
    title = composed.handouts[-1].sets[0].title
    assert (title.text, title.language) == ("Antworten", "de")
    assert blocks(composed.handouts[0], Prose)[0].words.language == "de"
    assert composed.handouts[0].sets[0].title.language is None


def test_a_part_left_out_from_memory_says_whether_the_lesson_or_the_sheet_is_the_reason(materials):
    crowded = whole_design(*(Part(kind, recall=True, items=8) for kind in EXERCISES))
    left = compose(materials[0], crowded, [STUDENT]).left
    assert left
    assert all("stands elsewhere" in one.words for one in left)
    bare = compose(Material(bridge()), whole_design(Part(PartKind.LOADED, recall=True)), [STUDENT])
    assert ["does not give enough" in left.words for left in bare.left] == [True]


def test_composing_can_be_stopped_between_exercises(materials):
    """An article as long as a book gives seconds of work here, which nobody may wait for any more."""
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) == 3

    with pytest.raises(SheetCancelled):
        compose(materials[0], PRESETS["Test"], [STUDENT], cancelled=cancelled)
    assert len(asked) == 3
