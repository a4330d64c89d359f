"""The article on paper: explanations beside and below it, columns, the numbers of its lines, its margin."""

import re
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from db.model.lesson import Lesson
from desktop.sheets.blocks import ArticleText, Cast, Gloss, Heading, Words
from desktop.sheets.design import Glosses, Paper, Part, PartKind, PrintFor
from tests.sheets.geometry import TextBox, assert_tidy, overlapping, text_boxes
from tests.sheets.lessons import CAST, bridge, lesson
from tests.sheets.pdf.printing import gloss, print_blocks
from tests.sheets.reading import Node, structure

LONG = "said of a thing that goes on and on, as this explanation does, which nobody would want in a narrow margin"


def article(written: Lesson, *glosses: Gloss, **options: object) -> ArticleText:
    return ArticleText(Part(PartKind.ARTICLE, on=True)._replace(**options), written.paragraphs, glosses)


def explained(written: Lesson, count: int) -> tuple[Gloss, ...]:
    """Every third word of an article, explained, until there are so many."""
    words = list(re.finditer(r"\w+", written.article.text))[:: max(1, 3)]
    return tuple(Gloss(*word.span(), f"term{number}", LONG) for number, word in enumerate(words[:count]))


def story(paragraphs: int, words: int = 90) -> Lesson:
    return lesson([" ".join(f"w{number}x{n}" for n in range(words)) + "." for number in range(paragraphs)])


def tree(path: Path) -> Node:
    with pikepdf.open(path) as pdf:
        return structure(pdf)


def text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def box(path: Path, words: str) -> TextBox:
    return next(found for found in text_boxes(path) if words in found.text)


def test_an_explanation_stands_in_the_margin_beside_its_line(tmp_path: Path) -> None:
    written = bridge(cast=())
    path = print_blocks(
        written,
        [article(written, gloss(written, "landing", "where a ferry stops"), glosses=Glosses.MARGIN)],
        tmp_path / "margin.pdf",
    )
    line, term, meaning = (box(path, words) for words in ("at the landing", "landing", "where a ferry"))
    term = next(found for found in text_boxes(path) if found.text.strip() == "landing")

    assert term.left > line.right
    assert abs(term.top - line.top) < 5
    assert 8 < meaning.top - term.top < 16
    assert_tidy(path)


@pytest.mark.parametrize("count", [5, 20, 60])
@pytest.mark.parametrize("notes_margin", [True, False])
def test_a_crowded_margin_loses_and_clips_nothing(tmp_path: Path, count: int, notes_margin: bool) -> None:
    """What has no room comes on the next page or after the article."""
    written = story(4)
    terms = explained(written, count)
    shown = article(written, *terms, glosses=Glosses.MARGIN, notes_margin=notes_margin)
    after = Heading(Words("What follows"))
    path = print_blocks(written, [shown, after, Cast((), samples=False)], tmp_path / "crowded.pdf")
    found = text(path)

    assert [len(re.findall(rf"\bterm{number}\b", found)) for number in range(count)] == [1] * count
    assert len(tree(path).all("Note")) == count
    assert_tidy(path)


def test_explanations_in_the_margin_are_read_after_their_paragraph(tmp_path: Path) -> None:
    written = bridge(cast=())
    shown = article(written, gloss(written, "ferry", "a boat"), glosses=Glosses.MARGIN)
    read = tree(print_blocks(written, [shown], tmp_path / "read.pdf")).text

    assert read.index("with the date.") < read.index("a boat") < read.index("The board gives way")


def test_a_footnote_has_its_number_in_the_line_and_leads_there_and_back(tmp_path: Path) -> None:
    written = bridge()
    terms = [gloss(written, "ferry", "a boat"), gloss(written, "chairman", "who leads a meeting")]
    path = print_blocks(written, [article(written, *terms, glosses=Glosses.FOOTNOTES)], tmp_path / "notes.pdf")
    found = text(path)

    assert "by a ferry¹ alone" in found
    assert "its chairman², Yosef Amir" in found
    assert re.search(r"1\s+ferry: a boat", found)
    notes = tree(path).all("Note")
    assert [[kid.role for kid in note.kids if isinstance(kid, Node)] for note in notes] == [["Lbl", "P"]] * 2
    assert [note.all("Link")[0].text.strip() for note in notes] == ["1", "2"]
    with pikepdf.open(path) as pdf:
        links = [link for page in pdf.pages for link in page.get("/Annots", [])]
        told = [str(link.Contents) for link in links]
        heights = {str(link.Contents): (float(link.Rect[3]), float(link.Dest[3])) for link in links}
    assert told.count("Note 1") == told.count("Back to note 1 in the text") == 1
    there, back = heights["Note 1"], heights["Back to note 1 in the text"]
    assert abs(there[1] - back[0]) < 3
    assert abs(back[1] - there[0]) < 8


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.LARGE, PrintFor.DYSLEXIA])
def test_each_footnote_stands_on_the_page_of_its_number(tmp_path: Path, columns: int, print_for: PrintFor) -> None:
    written = story(30)
    terms = explained(written, 400)[::9]
    shown = article(written, *terms, glosses=Glosses.FOOTNOTES, columns=columns)
    path = print_blocks(written, [shown], tmp_path / "pages.pdf", print_for)
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]

    noted = 0
    for page in pages:
        numbers = [int(number.translate(raised)) for number in re.findall("[⁰¹²³⁴⁵⁶⁷⁸⁹]+", page)]
        explained_here = [int(number) + 1 for number in re.findall(r"term(\d+)\d*: ", page)]
        assert len(numbers) == len(explained_here)
        noted += len(numbers)
    assert noted == len(terms)
    assert_tidy(path)


def test_a_footnote_as_long_as_a_page_stands_after_the_article(tmp_path: Path) -> None:
    written = bridge()
    long = " ".join(f"reason{number}" for number in range(1500))
    path = print_blocks(
        written, [article(written, gloss(written, "ferry", long), glosses=Glosses.FOOTNOTES)], tmp_path / "long.pdf"
    )
    found = text(path)

    assert all(f"reason{number}" in found for number in range(1500))
    assert found.index("go home again") < found.index("reason0")
    assert_tidy(path)


def test_two_columns_are_read_one_after_the_other_and_end_level(tmp_path: Path) -> None:
    written = story(40)
    path = print_blocks(written, [article(written, columns=2)], tmp_path / "columns.pdf")
    boxes = [found for found in text_boxes(path) if re.search(r"w\d+x\d", found.text)]
    last = max(found.page for found in boxes)
    middle = 595.28 / 2

    read = [
        re.sub(r"^\d+", "", node.text).split()
        for node in tree(path).all("P")
        if "w0x" in node.text or "x5" in node.text
    ]
    assert [words for one in read for words in one] == written.article.text.split()
    assert last > 2
    for page in range(last + 1):
        ends = [
            max(found.bottom for found in boxes if found.page == page and (found.left > middle) is right)
            for right in (False, True)
        ]
        assert abs(ends[0] - ends[1]) < 2.2 * 16.5 + 6.5
    assert_tidy(path)


def test_columns_begin_where_the_page_has_room(tmp_path: Path) -> None:
    """After another part, in what is left of its page; never over it."""
    written = bridge()
    shown = [Heading(Words("Who is who")), Cast(tuple(one.id for one in CAST), samples=True)]
    path = print_blocks(written, [*shown, article(written, columns=2)], tmp_path / "below.pdf")

    first = box(path, "For sixty years")
    assert first.page == 0
    assert first.top > box(path, "Lower Valley").bottom
    assert_tidy(path)


def test_every_fifth_line_has_its_number(tmp_path: Path) -> None:
    written = story(9)
    path = print_blocks(written, [article(written, line_numbers=True)], tmp_path / "lines.pdf")
    boxes = text_boxes(path)
    lines = sorted({(one.page, round(one.bottom)) for one in boxes if re.search(r"w\d+x\d", one.text)})
    right = max(one.right for one in boxes if re.search(r"w\d+x\d", one.text))
    numbers = [one for one in boxes if one.left > right and one.text.strip().isdigit() and int(one.text) % 5 == 0]
    numbers = [one for one in numbers if one.bottom < 770]

    assert [int(one.text) for one in numbers] == list(range(5, len(lines) + 1, 5))
    for one in numbers:
        assert abs(lines[int(one.text) - 1][1] - one.bottom) < 4
    assert [node.text.strip() for node in tree(path).all("Span") if node.text.strip() == "15"] == []
    assert_tidy(path)


@pytest.mark.parametrize("glosses", [Glosses.MARGIN, Glosses.FOOTNOTES])
def test_large_print_has_one_column_and_its_explanations_whole(tmp_path: Path, glosses: Glosses) -> None:
    written = bridge()
    shown = article(written, gloss(written, "ferry", LONG), glosses=glosses, columns=2)
    path = print_blocks(written, [shown], tmp_path / "large.pdf", PrintFor.LARGE)
    found = text(path)

    assert LONG.split()[-1] in found
    lines = [one for one in text_boxes(path) if one.page == 0 and "valleys" in one.text]
    assert max(one.right for one in lines) > 400
    assert_tidy(path)


def test_the_dyslexia_friendly_sheet_has_names_in_bold_instead_of_lines_under_them(tmp_path: Path) -> None:
    written = bridge()
    path = print_blocks(written, [article(written, notes_margin=False)], tmp_path / "clear.pdf", PrintFor.DYSLEXIA)
    plain = print_blocks(
        written, [article(written, notes_margin=False, underlines=False)], tmp_path / "plain.pdf", PrintFor.DYSLEXIA
    )

    assert "In bold" in text(path)
    assert "Underlined" not in text(path)
    assert [bold_words(one) for one in (path, plain)] == [True, False]


def bold_words(path: Path) -> bool:
    """Whether a name within the text stands in the bold face."""
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            found = page.get_textpage()
            at = found.get_text_range().find("Rahal kept the letter")
            if at >= 0:
                name = pypdfium2.raw.FPDFText_GetFontWeight(found.raw, at)
                verb = pypdfium2.raw.FPDFText_GetFontWeight(found.raw, at + 6)
                return name != verb
    raise AssertionError("the sentence is not on the sheet")


@pytest.mark.parametrize("paper", [Paper.A3, Paper.LETTER, Paper.LEGAL])
@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.LARGER, PrintFor.TWO_UP])
def test_every_paper_holds_text_and_margin(tmp_path: Path, paper: Paper, print_for: PrintFor) -> None:
    written = story(6)
    shown = article(written, *explained(written, 9), glosses=Glosses.MARGIN, line_numbers=True)
    path = print_blocks(written, [shown], tmp_path / "paper.pdf", print_for, paper)

    assert overlapping(text_boxes(path)) == []
    assert_tidy(path, 30.0)


def test_paragraphs_with_long_numbers_keep_them_out_of_the_text(tmp_path: Path) -> None:
    written = lesson(["Short."] * 1200)
    path = print_blocks(written, [article(written)], tmp_path / "many.pdf")

    assert "1200" in text(path)
    assert_tidy(path)


def test_explanations_do_not_move_one_over_another(tmp_path: Path) -> None:
    """Many in one line: they are pushed apart, in their order."""
    written = story(3)
    terms = tuple(Gloss(start, start + 4, f"term{start}", "explained") for start in range(0, 40, 7))
    path = print_blocks(written, [article(written, *terms, glosses=Glosses.MARGIN)], tmp_path / "line.pdf")
    tops = [box(path, f"term{start}").top for start in range(0, 40, 7)]

    assert all(after - before > 20 for before, after in pairwise(tops))
