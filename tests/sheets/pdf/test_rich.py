"""Words that are set off, links to paragraphs, blanks to write in, and letters that stand further apart."""

import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exercises.values import GAP
from desktop.settings import resource
from desktop.sheets.blocks import ArticleText, Prose, Range, Words
from desktop.sheets.design import Part, PartKind
from desktop.sheets.pdf import fonts
from desktop.sheets.pdf.lines import Blank, Inline, Run, SetOff
from desktop.sheets.pdf.styles import MILLIMETRE, STANDARD
from desktop.sheets.pdf.typesetting import Paragraph, Typesetter
from tests.sheets.lessons import bridge
from tests.sheets.pdf.printing import print_blocks
from tests.sheets.reading import Node, structure

READING = STANDARD.reading
BLANK = Blank(85.0, "blank")


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(resource)


def runs(paragraph: Paragraph) -> list[Run]:
    return [run for line in paragraph.lines for stretch in line.stretches for run in stretch.runs]


def bold(setter: Typesetter, text: str, words: str) -> list[Run]:
    start = text.index(words)
    inline = Inline((SetOff(start, start + len(words), bold=True),), BLANK)
    return runs(setter.rich(text, READING, 1000, "a test", inline))


def test_bold_words_are_in_the_bold_face(setter: Typesetter) -> None:
    found = bold(setter, "They seized the port.", "seized")

    assert [(run.glyphs, run.face.fontName) for run in found] == [
        ("They ", "Literata-Regular"), ("seized", "Literata-Bold"), (" the port. ", "Literata-Regular"),
    ]  # fmt: skip
    assert not any(run.thickened for run in found)


def test_bold_words_in_lines_that_run_leftwards(setter: Typesetter) -> None:
    arabic = bold(setter, "قال إن حفتر قائد", "حفتر")
    hebrew = bold(setter, "יוסף אמיר היה", "אמיר")

    assert [len(run.glyphs) for run in arabic if run.face.fontName == "Amiri-Bold"] == [4]
    assert {run.face.fontName for run in arabic if run.glyphs.strip()} == {"Amiri-Regular", "Amiri-Bold"}
    assert [run.thickened for run in hebrew if run.glyphs.strip()] == [False, True, False]


@settings(max_examples=80)
@given(
    st.text(f"ab -–\u00a0ñЖخلא\u0301{GAP}", min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9), st.booleans()), max_size=4),
    st.floats(120, 300),  # a blank of 85 with letters that belong to it fits
)
def test_lines_hold_the_whole_text_and_fit(
    setter: Typesetter, text: str, parts: list[tuple[int, int, bool]], width: float
) -> None:
    ranges: list[SetOff] = []
    for start, length, is_bold in sorted(parts):
        if not ranges or start >= ranges[-1].end:
            ranges.append(SetOff(start, start + length, is_bold))
    paragraph = setter.rich(text, READING, width, "a test", Inline(tuple(ranges), BLANK))
    edges = [line.start for line in paragraph.lines] + [len(text)]

    assert edges[0] == 0
    assert [line.end for line in paragraph.lines] == edges[1:]
    assert all(line.width <= width + 0.5 for line in paragraph.lines)
    assert sum(stretch.blank is not None for line in paragraph.lines for stretch in line.stretches) == text.count(GAP)


def test_nothing_set_off_breaks_as_a_plain_text_does(setter: Typesetter) -> None:
    text = "the bridge was long and Upper-Valley folk – all of them – crossed it " * 8
    plain = setter.paragraph(text, READING, 180, "a test")
    rich = setter.rich(text, READING, 180, "a test", Inline((), BLANK))

    assert [(line.start, line.end) for line in rich.lines] == [(line.start, line.end) for line in plain.lines]
    assert [line.width for line in rich.lines] == pytest.approx([line.width for line in plain.lines])


def test_extents_know_bold_words_and_blanks(setter: Typesetter) -> None:
    text = f"one {GAP} two"
    paragraph = setter.rich(text, READING, 1000, "a test", Inline((SetOff(0, 3, bold=True),), BLANK))
    ((left, right),) = setter.extents(paragraph, paragraph.lines[0], 4, 5)

    assert left == pytest.approx(setter.width("one", STANDARD.answer) + setter.width(" ", READING))
    assert right - left == pytest.approx(BLANK.width)


def test_letters_stand_further_apart_but_not_where_they_join(setter: Typesetter) -> None:
    wide = replace(READING, tracking=0.1)

    def added(text: str) -> float:
        return (setter.width(text, wide) - setter.width(text, READING)) / READING.size

    assert added("bridge") == pytest.approx(0.6)
    assert added("חפתר") == pytest.approx(0.4)
    assert added("حفتر") == pytest.approx(0.0)
    assert [run.tracking for run in runs(setter.line("bridge", wide, ""))] == [pytest.approx(0.1 * READING.size)]
    assert all(run.tracking == 0 for run in runs(setter.line("حفتر", wide, "")))


def test_lines_with_wider_letters_fit(setter: Typesetter) -> None:
    wide = replace(READING, chain=fonts.CLEAR, tracking=0.05)
    for text in ("the bridge between the valleys " * 9, "x" * 300, "Мост Жук ελ " * 20):
        assert all(line.width <= 160.5 for line in setter.paragraph(text, wide, 160, "a test").lines)


def test_the_time_grows_with_the_length_of_the_text_alone(setter: Typesetter) -> None:
    def seconds(count: int) -> float:
        text = f"some words and a {GAP} " * count
        inline = Inline(tuple(SetOff(start, start + 4, bold=True) for start in range(0, len(text), 19)), BLANK)
        begun = time.process_time()
        setter.rich(text, READING, 300, "a test", inline)
        return time.process_time() - begun

    assert min(seconds(1600) for _ in range(3)) < 8 * 3 * min(seconds(200) for _ in range(3))


# On paper


def sheet(path: Path, *words: Words, article: bool = True) -> pikepdf.Pdf:
    lesson = bridge()
    text = [ArticleText(Part(PartKind.ARTICLE), lesson.paragraphs)] if article else []
    return pikepdf.open(print_blocks(lesson, [*text, *map(Prose, words)], path))


def last_paragraph(pdf: pikepdf.Pdf) -> Node:
    return structure(pdf).all("P")[-1]


def test_a_blank_is_read_as_a_word_and_copied_as_underscores(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    with sheet(path, Words(f"The {GAP} kept the letter."), article=False) as pdf:
        assert last_paragraph(pdf).text.split() == ["The", "blank", "kept", "the", "letter."]
    with pypdfium2.PdfDocument(path) as document:
        words = document[0].get_textpage().get_text_range()
    assert "The _____" in words
    assert "____ kept the letter." in words


def test_a_blank_has_room_and_a_line_to_write_on(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    with sheet(path, Words(f"The {GAP} kept {GAP} and the {GAP}, as {GAP} and {GAP} said."), article=False) as pdf:
        (page,) = pdf.pages
        operators = list(pikepdf.parse_content_stream(page))
    drawn = [
        [float(value) for value in (*operators[index][0], *operators[index + 1][0])]
        for index, (operands, operator) in enumerate(operators[:-1])
        if str(operator) == "m" and str(operators[index + 1][1]) == "l" and str(operators[index - 1][1]) == "w"
        and float(operators[index - 1][0][0]) == 0.6
    ]  # fmt: skip

    assert len(drawn) == 5
    for x0, y0, x1, y1 in drawn:
        assert y0 == y1
        assert 28 * MILLIMETRE < x1 - x0 < 31 * MILLIMETRE
    bases = sorted({line[1] for line in drawn}, reverse=True)
    assert len(bases) > 1
    assert all(above - below >= 8 * MILLIMETRE - 0.1 for above, below in pairwise(bases))


def test_a_link_leads_to_its_paragraph_from_both_of_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    text = "Now read once more what the second paragraph of the article says of the chairman and of the day, and then "
    text += "say who had met whom before."
    start = text.index("what the second")
    with sheet(path, Words(text, (Range(start, len(text), paragraph=2),))) as pdf:
        node = last_paragraph(pdf)
        (link,) = node.all("Link")
        shown = [kid.Obj for kid in link.element.K if isinstance(kid, pikepdf.Dictionary)]

        assert " ".join(link.text.split()) == text[start:]
        assert len(shown) == 2
        assert {str(annotation.Contents) for annotation in shown} == {"Paragraph 2"}
        assert shown[0].Rect[1] > shown[1].Rect[3] - 6  # one line below the other
        assert len({int(annotation.StructParent) for annotation in shown}) == 2


def test_a_link_lies_on_its_words(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    with sheet(path, Words("See paragraph 3 again.", (Range(4, 15, paragraph=3),))) as pdf:
        box = [float(value) for value in last_paragraph(pdf).all("Link")[0].element.K[1].Obj.Rect]
        number = len(pdf.pages) - 1
    with pypdfium2.PdfDocument(path) as document:
        assert document[number].get_textpage().get_text_bounded(*box).strip() == "paragraph 3"


def test_a_paragraph_that_is_not_on_the_sheet_is_no_link(tmp_path: Path) -> None:
    with sheet(tmp_path / "sheet.pdf", Words("See paragraph 3.", (Range(4, 15, paragraph=3),)), article=False) as pdf:
        assert last_paragraph(pdf).text.strip() == "See paragraph 3."
        assert "/Annots" not in pdf.pages[0]


def test_words_in_another_language_say_so(tmp_path: Path) -> None:
    words = [Words("La rive", language="fr"), Words("The bank")]
    with sheet(tmp_path / "sheet.pdf", *words, article=False) as pdf:
        tree = structure(pdf)
        french = [node for role in ("P", "Span") for node in tree.all(role) if node.element.get("/Lang") == "fr"]

        assert [node.text.strip() for node in french] == ["La rive"]
