"""Handouts as documents to edit, read back by python-docx and checked against the order of the format's schema."""

import re
from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn

from desktop.sheets.content.compose import compose
from desktop.sheets.design import PRESETS, Copy, Master, Paper, Part, PartKind, PrintFor, whole_design
from desktop.sheets.material import Material
from desktop.sheets.word import to_docx
from tests.sheets.lessons import bridge, lesson

BOTH = [Master(), Master(copy=Copy.TEACHER)]


def written(material, design, masters=BOTH):
    handouts = compose(material, design, masters).handouts
    return Document(BytesIO(to_docx(material.lesson, design, handouts)))


def text_of(document) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.parametrize("preset", PRESETS)
def test_a_document_holds_what_the_handout_holds(preset, materials):
    for material in materials:
        document = written(material, PRESETS[preset])
        headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]
        assert material.lesson.article.title in headings
        assert document.core_properties.title == material.lesson.article.title
        if preset == "Reading":
            for paragraph in material.lesson.body:
                assert material.lesson.text_of(paragraph.span) in text_of(document)


def test_heads_of_tables_are_repeated_and_rows_stay_whole(materials):
    document = written(materials[0], PRESETS["Homework"])
    assert document.tables
    for table in document.tables:
        first, *others = table.rows
        assert first._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in (first, *others))


def is_line(paragraph) -> bool:
    return paragraph._p.pPr is not None and paragraph._p.pPr.find(qn("w:pBdr")) is not None


def test_writing_lines_are_far_enough_apart_and_stay_with_their_question(materials):
    questions = whole_design(Part(PartKind.QUESTIONS))
    for print_for, millimetres in ((PrintFor.STANDARD, 8), (PrintFor.LARGE, 12)):
        paragraphs = written(materials[0], questions, [Master(print_for=print_for)]).paragraphs
        lines = [index for index, paragraph in enumerate(paragraphs) if is_line(paragraph)]
        assert len(lines) == sum(question.lines for question in materials[0].questions) > 0
        for index in lines:
            assert paragraphs[index].paragraph_format.line_spacing.mm == pytest.approx(millimetres, 0.01)
            assert paragraphs[index - 1].paragraph_format.keep_with_next


def test_paper_and_size_are_those_of_the_design(materials):
    document = written(
        materials[0], PRESETS["Reading"]._replace(paper=Paper.LETTER), [Master(print_for=PrintFor.LARGER)]
    )
    assert document.sections[0].page_width.pt == pytest.approx(612)
    assert document.styles["Normal"].font.size.pt == 24


def test_what_runs_leftwards_is_marked_so():
    arabic = lesson(["قال الرئيس إن الجسر سيفتح في الربيع."], title="جسر", language="ar")
    document = written(Material(arabic), PRESETS["Reading"], [Master()])
    (title,) = (paragraph for paragraph in document.paragraphs if paragraph.text == "جسر")
    assert title._p.pPr.find(qn("w:bidi")) is not None
    assert all(run.font.rtl for run in title.runs)


ORDER = [
    "pStyle",
    "keepNext",
    "keepLines",
    "widowControl",
    "pBdr",
    "shd",
    "tabs",
    "bidi",
    "spacing",
    "ind",
    "jc",
    "rPr",
]


def test_properties_stand_in_the_order_of_the_schema(materials):
    for material in (*materials, Material(bridge())):
        document = written(material, PRESETS["Homework"])
        for paragraph in document.element.body.iter(qn("w:p")):
            names = [child.tag.split("}")[1] for child in (paragraph.pPr if paragraph.pPr is not None else ())]
            assert names == sorted(names, key=ORDER.index)


@pytest.mark.parametrize(
    "text", ["if x<y and y>z then", "unbalanced </b>", "&#1114112;", "a\x0bb\x1fc", "a\ufffeb\uffffc"]
)
def test_text_is_data(text):
    hostile = lesson([text], title=text)
    document = written(Material(hostile), PRESETS["Reading"], [Master()])
    assert re.sub("[\x0b\x1f\ufffe\uffff]", "", text) in text_of(document)
