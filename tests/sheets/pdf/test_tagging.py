"""The structure of a sheet as assistive software walks it: whole, in order, every content accounted for."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from desktop.settings import resource
from desktop.sheets.pdf.document import SheetDocument
from desktop.sheets.pdf.styles import STANDARD
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Typesetter
from desktop.sheets.writing import SheetReport
from tests.sheets.lessons import PARAGRAPHS, TITLE, bridge, event, lesson, write
from tests.sheets.reading import Node, marked_texts, painted, structure
from tests.sheets.universal import failures

HEADINGS = {"H1", "H2", "H3"}


def long_lesson() -> object:
    return lesson([f"{number} " + "A sentence that fills a line of the sheet. " * 30 for number in range(12)])


@pytest.fixture(params=["bridge", "long"])
def sheet(request: pytest.FixtureRequest, tmp_path: Path) -> pikepdf.Pdf:
    path = tmp_path / "sheet.pdf"
    write(bridge() if request.param == "bridge" else long_lesson(), path)
    with pikepdf.open(path) as pdf:
        yield pdf


def parent_tree(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    entries = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(number): value for number, value in zip(entries[::2], entries[1::2], strict=True)}


def test_the_file_says_that_it_is_tagged(bridge_pdf: pikepdf.Pdf) -> None:
    assert bridge_pdf.Root.MarkInfo.Marked is True
    assert bridge_pdf.Root.StructTreeRoot.Type == "/StructTreeRoot"
    assert all(page.obj.Tabs == "/S" for page in bridge_pdf.pages)


def test_the_file_is_sound(sheet: pikepdf.Pdf) -> None:
    assert sheet.check_pdf_syntax() == []


def test_whatever_is_painted_is_tagged_or_an_artifact(sheet: pikepdf.Pdf) -> None:
    for page in sheet.pages:
        found = list(painted(page))
        assert len(found) > 10
        assert [
            one for one in found if one.under is None or (isinstance(one.under, str) and one.under != "Artifact")
        ] == []


def test_every_content_leads_to_an_element_and_back(sheet: pikepdf.Pdf) -> None:
    parents = parent_tree(sheet)
    for page in sheet.pages:
        elements = parents[int(page.obj.StructParents)]
        numbers = sorted(marked_texts(page))
        assert numbers == list(range(len(elements)))
        for number, element in enumerate(elements):
            kids = [int(kid) for kid in element.K if isinstance(kid, int) and element.Pg.objgen == page.obj.objgen]
            kids += [
                int(kid.MCID)
                for kid in element.K
                if isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid and kid.Pg.objgen == page.obj.objgen
            ]
            assert number in kids


def test_every_element_leads_up_to_the_root(bridge_pdf: pikepdf.Pdf) -> None:
    root = bridge_pdf.Root.StructTreeRoot

    def check(element: pikepdf.Dictionary, parent: pikepdf.Object) -> int:
        assert element.P.objgen == parent.objgen
        kids = [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        return 1 + sum(check(kid, element) for kid in kids)

    assert check(root.K, root) > 50


def test_the_tree_reads_like_the_sheet(bridge_tree: Node) -> None:
    words = " ".join(bridge_tree.text.split())
    in_order = [
        TITLE,
        "Ruth Maurer · The Valley Post · 15 March 2017",
        "1 " + PARAGRAPHS[0],
        PARAGRAPHS[1].removeprefix("# "),
        "2 " + PARAGRAPHS[2],
        "3 " + PARAGRAPHS[3],
        "4 " + PARAGRAPHS[5],
        "Who is who",
        "★ Nadia Rahal person نادية رحال Engineer who proposed the bridge in 1962. ¶ 1 2",
        "★ Yosef Amir person יוסף אמיר Chairman of the River Board. ¶ 2",
        "River Board institution الهيئة العليا المشتركة لإدارة شؤون النهر والأراضي المحيطة به Body",
        "Timeline",
        "1962 Rahal proposes a bridge ¶ 1",
        "July 2016 Amir meets Rahal ¶ 2",
        "by 2017 The board has changed its mind the article’s judgement, not a reported fact ¶ 2",
        "11 January 2017 Amir signs (date worked out) · Nobody says what. ¶ 2",
        "about March 2017 Two towns quarrel about the toll (date worked out) · told with a hedge ¶ 3",
        "Without a date",
        "undated A count of those who cross ¶ 4",
        "After this article",
        "April 2019 The toll is dropped Source: The Valley Post, 3 April 2019",
    ]
    places = [words.find(part) for part in in_order]

    assert -1 not in places, in_order[places.index(-1)]
    assert places == sorted(places)


def test_headings_and_paragraphs(bridge_tree: Node) -> None:
    assert [node.text.strip() for node in bridge_tree.all("H1")] == [TITLE]
    assert [node.text.strip() for node in bridge_tree.all("H2")] == [
        "The board gives way", "What it cost", "Who is who", "Timeline",
    ]  # fmt: skip
    assert [node.text.strip() for node in bridge_tree.all("H3")] == ["Without a date", "After this article"]


def test_the_table_is_a_table(bridge_tree: Node) -> None:
    (table,) = bridge_tree.all("Table")
    rows = table.all("TR")

    assert [len(row.kids) for row in rows] == [3] * 7
    assert [cell.text.strip() for cell in rows[0].all("TH")] == ["Name", "In one sentence", "Paragraphs"]
    assert {str(cell.element.A.Scope) for cell in rows[0].all("TH")} == {"/Column"}
    assert [str(row.all("TH")[0].element.A.Scope) for row in rows[1:]] == ["/Row"] * 6


def test_the_timeline_is_a_list_of_dates_and_words(bridge_tree: Node) -> None:
    items = bridge_tree.all("LI")

    assert [[kid.role for kid in item.kids] for item in items] == [["Lbl", "LBody"]] * 7
    assert items[0].all("Lbl")[0].text.strip() == "1962"


def test_a_timeline_without_dates_has_no_empty_list(tmp_path: Path) -> None:
    events = [event(PARAGRAPHS[0], 1, None, "It began", "two valleys")]
    path = tmp_path / "sheet.pdf"
    write(lesson(PARAGRAPHS, events=events), path)
    with pikepdf.open(path) as pdf:
        lists = structure(pdf).all("L")

    assert [[kid.role for kid in one.kids] for one in lists] == [["LI"]]


def test_a_paragraph_over_two_pages_is_one_element(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    write(long_lesson(), path)
    with pikepdf.open(path) as pdf:
        tree = structure(pdf)
        bodies = [node for node in tree.all("P") if re.match(r"\d", node.text)]
        split = [
            node
            for node in bodies
            if any(isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR" for kid in node.element.K)
        ]

        assert len(bodies) == 12
        assert split
        for number, node in enumerate(bodies):
            assert " ".join(node.text.split()) == f"{number + 1} {number} " + " ".join(
                ["A sentence that fills a line of the sheet."] * 30
            )


def test_links_lead_to_their_paragraphs(bridge_pdf: pikepdf.Pdf) -> None:
    parents = parent_tree(bridge_pdf)
    tops: dict[int, tuple[int, float]] = {}
    for link in (annotation for page in bridge_pdf.pages for annotation in page.obj.get("/Annots", [])):
        element = parents[int(link.StructParent)]
        assert element.S == "/Link"
        (reference,) = [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary)]
        assert reference.Obj.objgen == link.objgen
        number = int(str(link.Contents).removeprefix("Paragraph "))
        page = next(at for at, page in enumerate(bridge_pdf.pages) if page.obj.objgen == link.Dest[0].objgen)
        tops.setdefault(number, (page, -float(link.Dest[3])))
        assert tops[number] == (page, -float(link.Dest[3]))

    assert sorted(tops) == [1, 2, 3, 4]
    assert [tops[number] for number in sorted(tops)] == sorted(tops.values())


def test_languages(bridge_pdf: pikepdf.Pdf, bridge_tree: Node) -> None:
    spans = {str(node.element.Lang): node.text.strip() for node in bridge_tree.all("Span") if "/Lang" in node.element}

    assert bridge_pdf.Root.Lang == "en"
    assert spans["he"] == "יוסף אמיר"
    assert spans["ru"] == "Констанц"
    assert "ar" in spans


def test_our_own_words_are_english_in_a_sheet_that_is_not(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write(bridge(language="fr"), path)
    with pikepdf.open(path) as pdf:
        tree = structure(pdf)
        own = {node.text.strip() for node in tree.all("H2") if node.element.get("/Lang") == "en"}

        assert pdf.Root.Lang == "fr"
        assert own == {"Who is who", "Timeline"}


@pytest.mark.needs("pdfinfo")
def test_poppler_reads_the_structure_in_order(bridge_sheet: tuple[Path, SheetReport]) -> None:
    def pdfinfo(*options: str) -> str:
        program = shutil.which("pdfinfo") or ""
        return subprocess.run([program, *options, bridge_sheet[0]], capture_output=True, text=True, check=True).stdout

    assert re.search(r"Tagged: +yes", pdfinfo())
    text = pdfinfo("-struct-text")
    at = 0
    for part in ("H1", TITLE, PARAGRAPHS[2], "Table", "TH", "Nadia Rahal", "نادية رحال", "Lbl", "1962", "LBody"):
        at = text.index(part, at)


def painted_figure(language: str) -> pikepdf.Pdf:
    """A page with a figure on it: a line, a box, a curve and a label between other words."""
    document = SheetDocument(400, 300, "Title", "", language)
    page = document.new_page()
    setter = Typesetter(resource)
    words = setter.line("Words", STANDARD.reading, "a test").lines[0]
    above, figure, below = (
        Element(role, document.top, alt="A map of two valleys." if role is Role.FIGURE else None)
        for role in (Role.PARAGRAPH, Role.FIGURE, Role.PARAGRAPH)
    )
    page.text(above, 20, 30, words)
    page.rule(20, 80, 40, 1, "#000000")
    with page.figure(figure, (50, 60, 250, 160)):
        page.lines([[(60, 70), (90, 100)]], 1, "#ff0000")
        page.capsule(60, 70, 90, 100, 5, "#00ff00")
        page.text(figure, 100, 90, words)
        page.curve([(60, 70), (70, 80), (80, 80), (90, 90), (95, 95)], 1, "#0000ff")
    page.polygon([(20, 200), (40, 200), (30, 220)], "#000000")
    page.text(below, 20, 250, words)
    return pikepdf.open(BytesIO(document.to_bytes()))


@pytest.mark.parametrize(("language", "left", "right"), [("en", 50, 250), ("ar", 150, 350)])
def test_what_is_drawn_in_a_figure_shows_it(language: str, left: float, right: float) -> None:
    with painted_figure(language) as pdf:
        assert failures(pdf) == []
        tree = structure(pdf)
        (figure,) = tree.all("Figure")

        assert [node.role for node in tree.kids if isinstance(node, Node)] == ["P", "Figure", "P"]
        assert figure.element.Alt == "A map of two valleys."
        assert [float(value) for value in figure.element.A.BBox] == [left, 140, right, 240]
        assert figure.text.strip() == "Words"
        operators = [one for one in painted(pdf.pages[0]) if one.under == 1]
        assert [one.operator for one in operators] == ["S", "f", "Tj", "S"]
        assert sum(one.under == "Artifact" for one in painted(pdf.pages[0])) == 2
