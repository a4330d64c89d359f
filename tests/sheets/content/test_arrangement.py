"""Which parts stand on which pages."""

import pytest

from desktop.sheets.content.arrangement import TELLS, arrange, is_recall
from desktop.sheets.design import EXERCISES, PRESETS, REFERENCES, Part, PartKind, whole_design
from desktop.wording.language import ENGLISH


def kinds(design) -> list[tuple[bool, list[PartKind]]]:
    return [(pages.recall, [part.kind for part in pages.parts]) for pages in arrange(design, ENGLISH).sets]


def test_parts_that_do_not_meddle_stand_together_in_their_order():
    design = whole_design(Part(PartKind.ARTICLE), Part(PartKind.CLOZE), Part(PartKind.CAST))
    assert kinds(design) == [(False, [PartKind.ARTICLE, PartKind.CLOZE, PartKind.CAST])]
    assert arrange(design, ENGLISH).moved == ()


@pytest.mark.parametrize("asking", sorted(TELLS))
def test_what_prints_the_answers_comes_on_pages_of_its_own(asking):
    telling = sorted(TELLS[asking])
    design = whole_design(Part(PartKind.ARTICLE), Part(asking), *(Part(kind) for kind in telling))
    assert kinds(design) == [(False, [PartKind.ARTICLE, asking]), (False, telling)]
    moved = arrange(design, ENGLISH).moved
    assert [left.kind for left in moved] == telling
    assert all("handed out afterwards" in left.words for left in moved)


def test_without_the_article_everything_that_the_program_asks_is_asked_from_memory():
    design = whole_design(Part(PartKind.CAST), Part(PartKind.DESCRIPTIONS), Part(PartKind.QUESTIONS))
    assert kinds(design) == [(False, [PartKind.CAST, PartKind.QUESTIONS]), (True, [PartKind.DESCRIPTIONS])]
    (left,) = arrange(design, ENGLISH).moved
    assert left.kind is PartKind.DESCRIPTIONS


def test_what_is_asked_from_memory_leaves_the_pages_with_the_text():
    design = whole_design(Part(PartKind.ARTICLE), Part(PartKind.CLOZE, recall=True), Part(PartKind.ORDER))
    assert kinds(design) == [(False, [PartKind.ARTICLE, PartKind.ORDER]), (True, [PartKind.CLOZE])]


def test_a_test_alone_needs_no_explanation():
    arrangement = arrange(PRESETS["Test"], ENGLISH)
    assert [pages.recall for pages in arrangement.sets] == [True]
    assert arrangement.moved == ()


def test_what_shows_something_is_never_asked_from_memory():
    for kind in REFERENCES:
        assert not is_recall(Part(kind, on=True, recall=True), whole_design(Part(kind)))
    assert {*REFERENCES, *EXERCISES} == set(PartKind)
