"""The words that the program itself puts on a sheet, in other languages than English."""

import ast
import re
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

import desktop
from desktop.sheets.content.source import source_of
from desktop.sheets.design import Part, PartKind, whole_design
from desktop.wording.language import Language
from tests.sheets.lessons import bridge, lesson, write
from tests.sheets.reading import Node, marked_texts, structure
from tests.wording.catalogues import language

MARKED = Language("xx", lambda text, _number: f"«{text}»")
"""No language: everything that was translated stands in its marks."""

ARABIC = {
    "Name": "الاسم",
    "Class": "الصف",
    "Date": "التاريخ",
    "Who is who": "من هو من",
    "Timeline": "الخط الزمني",
    "In one sentence": "في جملة واحدة",
    "Paragraphs": "الفقرات",
    "Notes": "ملاحظات",
    "Underlined": "ما تحته خط",
    "To scale": "وفق المقياس",
    "person": "شخص",
    "{number} of {count}": "{number} من {count}",
}


SAID = {"say", "count", "mark"}
"""The functions that words of the program go through."""


def outline(pdf: pikepdf.Pdf) -> list[str]:
    with pdf.open_outline() as read:
        return [str(entry.title) for entry in read.root]


def tagged(pdf: pikepdf.Pdf, language: str) -> list[Node]:
    """The elements that say that they are in a language."""
    found: list[Node] = []
    waiting = [structure(pdf)]
    while waiting:
        node = waiting.pop()
        waiting += [kid for kid in node.kids if isinstance(kid, Node)]
        if str(node.element.get("/Lang", "")) == language:
            found.append(node)
    return found


@pytest.fixture
def marked_sheet(tmp_path: Path) -> Path:
    path = tmp_path / "sheet.pdf"
    report = write(bridge(), path, language=MARKED)
    assert report.missing == ()
    return path


def test_every_word_of_ours_is_translated(marked_sheet: Path) -> None:
    with pikepdf.open(marked_sheet) as pdf:
        ours = tagged(pdf, "xx")
        texts = [text.text.strip() for text in ours if any(sign.isalpha() for sign in text.text)]
        assert len(texts) > 20
        assert [text for text in texts if "«" not in text] == []
        assert [entry for entry in outline(pdf) if not entry.startswith("«")] == []


def test_what_is_no_part_of_the_structure_is_translated_too(marked_sheet: Path) -> None:
    words = "\n".join(page.extract_text() for page in pypdf.PdfReader(marked_sheet).pages)
    for label in ("Name", "Class", "Date", "Notes"):
        assert f"«{label}»" in words
    assert "«1 of " in words


def test_missing_characters_are_reported_in_the_language(tmp_path: Path) -> None:
    report = write(lesson(["A sign: \U00012000."]), tmp_path / "sheet.pdf", language=MARKED)
    assert [sentence[0] + sentence[-1] for sentence in report.missing] == ["«»"]
    assert "«paragraph 1»" in report.missing[0]


def test_dates_that_run_leftwards_end_where_their_column_does(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write(bridge(), path, whole_design(Part(PartKind.TIMELINE)), language("ar"))
    with pypdfium2.PdfDocument(path) as document:
        page = document[0].get_textpage()
        text = page.get_text_range()
        boxes = {index: page.get_charbox(index) for index in range(len(text))}
    year = text.index("1962") + 3
    _, _, edge, first = boxes[year]  # a year alone is the last of its column's letters, whatever the direction
    headline = boxes[text.index("Rahal")][0]
    last = boxes[text.index("The toll")][1]
    rights = [
        right
        for index, (left, low, right, _) in boxes.items()
        if "\u0600" <= text[index] <= "\ufefc" and left < headline and last - 3 < low < first
    ]
    assert len(rights) > 20
    assert max(rights) <= edge + 1.5


def test_labels_in_arabic_are_joined_and_run_leftwards(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    arabic = Language("ar", lambda text, _number: ARABIC.get(text, text))
    report = write(bridge(), path, language=arabic)

    assert report.missing == ()
    with pikepdf.open(path) as pdf:
        ours = {text.text.strip() for text in tagged(pdf, "ar")}
        assert {"من هو من", "الخط الزمني", "في جملة واحدة", "الفقرات"} <= ours
        assert outline(pdf) == ["Article", "من هو من", "الخط الزمني"]
        drawn = "".join(text for page in pdf.pages for text in marked_texts(page).values())
        assert "شخص" in drawn


def test_lists_are_joined_as_the_language_does(marked_sheet: Path) -> None:
    source = source_of(bridge().article, language("ar"))
    assert "، " in source
    assert "," not in source
    with pikepdf.open(marked_sheet) as pdf:
        assert any("«, »" in text.text for text in tagged(pdf, "xx"))


def test_our_own_words_have_real_quotes_and_dashes() -> None:
    """What articles and teachers write stays as they typed it."""
    found: list[str] = []
    for folder in ("sheets", "exercises", "wording"):
        for path in sorted(Path(desktop.__file__).parent.joinpath(folder).rglob("*.py")):
            calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
            said = [call for call in calls if getattr(call.func, "attr", getattr(call.func, "id", "")) in SAID]
            texts = [node for call in said for value in call.args for node in ast.walk(value)]
            found += [node.value for node in texts if isinstance(node, ast.Constant) and isinstance(node.value, str)]

    assert len(found) > 150
    assert [text for text in found if re.search("['\"]| - |--|\\.\\.\\.", text)] == []
