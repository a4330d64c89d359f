"""What is on a sheet: its parts, its look as far as it can be measured, and the facts that a viewer shows."""

import hashlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

from db.model.actor import Side
from db.model.article import ArticleForm
from db.model.event import Claim
from desktop.settings import resource
from desktop.sheets.design import Design, Master, Paper, Part, PartKind, whole_design
from desktop.sheets.material import Material
from desktop.sheets.writing import SheetCancelled, SheetReport, write_sheet
from tests.sheets.geometry import assert_tidy, overlapping, text_boxes
from tests.sheets.lessons import AMIR, BOARD, CAST, PARAGRAPHS, RAHAL, TITLE, WHOLE, bridge, event, lesson, write
from tests.sheets.reading import pixels, structure

ROOT = Path(__file__).resolve().parents[3]
MARGIN = 54.0


def written(path: Path, design: Design = WHOLE, **changes: object) -> str:
    """Write the lesson of the bridge and return the text of its pages."""
    write(bridge(**changes), path, design)
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_facts_of_the_file(bridge_sheet: tuple[Path, SheetReport], bridge_pdf: pikepdf.Pdf) -> None:
    reader = pypdf.PdfReader(bridge_sheet[0])

    assert bridge_sheet[1] == SheetReport(2, ())
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (TITLE, "Ruth Maurer")
    assert bridge_pdf.Root.ViewerPreferences.DisplayDocTitle is True
    assert "/CreationDate" not in bridge_pdf.docinfo


def test_the_outline(bridge_sheet: tuple[Path, SheetReport]) -> None:
    reader = pypdf.PdfReader(bridge_sheet[0])

    def titles(entries: list[object]) -> list[object]:
        return [titles(entry) if isinstance(entry, list) else entry["/Title"] for entry in entries]  # type: ignore[index]

    assert titles(reader.outline) == [
        "Article", ["The board gives way", "What it cost"], "Who is who", "Timeline",
        ["Without a date", "After this article"],
    ]  # fmt: skip
    assert [reader.get_destination_page_number(entry) for entry in reader.outline if not isinstance(entry, list)] == [
        0,
        0,
        1,
    ]


def test_every_font_is_embedded_in_part(bridge_pdf: pikepdf.Pdf) -> None:
    fonts = {str(font.BaseFont): font for page in bridge_pdf.pages for font in page.resources.Font.values()}

    assert {re.sub(r"^/[A-Z]{6}\+", "", name) for name in fonts} == {
        "Literata-Regular", "Literata-Bold", "Inter-Regular", "Inter-SemiBold", "Amiri-Regular",
        "NotoSerifHebrew-Regular",
    }  # fmt: skip
    for name, font in fonts.items():
        assert re.match(r"/[A-Z]{6}\+", name)
        assert len(font.FontDescriptor.FontFile2.read_bytes()) < 60_000


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612, 792))])
def test_paper(paper: Paper, size: tuple[float, float], tmp_path: Path) -> None:
    write(bridge(), tmp_path / "sheet.pdf", WHOLE._replace(paper=paper))

    for page in pypdf.PdfReader(tmp_path / "sheet.pdf").pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(size)
        assert page.extract_text().strip()


def test_each_page_says_what_it_is_of(bridge_sheet: tuple[Path, SheetReport]) -> None:
    pages = [page.extract_text() for page in pypdf.PdfReader(bridge_sheet[0]).pages]

    for number, text in enumerate(pages, 1):
        assert f"{TITLE} · Ruth Maurer, The Valley Post, 15 March 2017, edition 2" in text
        assert f"{number} of 2" in text
    assert all(word in pages[0] for word in ("Name", "Class", "Date"))


def test_no_text_is_small_and_all_of_it_is_black(bridge_pdf: pikepdf.Pdf) -> None:
    for page in bridge_pdf.pages:
        size, colour, saved = 0.0, "black", []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name == "q":
                saved.append(colour)
            elif name == "Q":
                colour = saved.pop()
            elif name in ("rg", "g", "k"):
                colour = str(operands)
            elif name == "Tf":
                size = float(operands[1])
            elif name in ("Tj", "TJ"):
                assert size >= 9
                assert colour == "black"


@pytest.mark.parametrize("paper", Paper)
def test_all_ink_lies_within_the_margins(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    report = write(bridge(), path, WHOLE._replace(paper=paper))
    for number in range(report.pages):
        image = pixels(path, number).convert("L").point(lambda value: 255 if value < 250 else 0)
        left, top, right, bottom = image.getbbox()
        assert left >= MARGIN
        assert top >= 40
        assert right <= image.width - MARGIN
        assert bottom <= image.height - 20


def test_no_words_lie_over_others(bridge_sheet: tuple[Path, SheetReport]) -> None:
    assert_tidy(bridge_sheet[0], MARGIN)


def test_words_over_others_would_be_found(bridge_sheet: tuple[Path, SheetReport]) -> None:
    boxes = text_boxes(bridge_sheet[0])
    first = boxes[3]
    moved = replace(first, left=first.left + 5, right=first.right + 5, top=first.top + 3, bottom=first.bottom + 3)

    assert overlapping([*boxes, moved]) != []


def under_the_name(path: Path) -> set[tuple[int, int, int]]:
    """The colours of the pixels just under "Nadia Rahal" in the first paragraph."""
    with pypdfium2.PdfDocument(path) as document:
        page = document[0]
        text = page.get_textpage()
        found, _ = text.search("Nadia Rahal", match_case=True).get_next()
        box = text.get_charbox(found)
        image = page.render(scale=4).to_pil().convert("RGB")
        left, base = round(box[0] * 4), round((page.get_height() - box[1]) * 4)
        return {image.getpixel((left + 40, y)) for y in range(base + 2, base + 24)}


def test_mentions_are_underlined_unless_that_is_unwanted(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    plain = tmp_path / "plain.pdf"
    text = written(path)
    without = written(plain, WHOLE.with_part(Part(PartKind.ARTICLE, on=True, underlines=False)))

    assert any(green > red + 40 for red, green, _ in under_the_name(path))  # persons are teal
    assert under_the_name(plain) == {(255, 255, 255)}
    assert "Underlined" in text
    assert "The line before a name" in text
    assert "Underlined" not in without
    assert "The line before a name" not in without


def test_the_legend_names_sides_where_there_are_some(tmp_path: Path) -> None:
    sides = (
        Side(1, "side-1", "For the bridge", 1, ((RAHAL, None), (AMIR, None))),
        Side(2, "side-2", "Against it", 5, ((BOARD, None),)),
    )
    text = written(tmp_path / "sheet.pdf", sides=sides)
    legend = text[text.index("Underlined") : text.index("For sixty years")]

    assert "For the bridge" in legend
    assert "Against it" in legend
    assert "No side" in legend
    assert "person" not in legend
    assert "place" not in legend


def test_parts_can_be_left_out(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"

    only_article = written(path, whole_design(Part(PartKind.ARTICLE)))
    assert "Who is who" not in only_article
    assert "After this article" not in only_article
    assert "For sixty years" in only_article

    no_article = written(path, whole_design(Part(PartKind.CAST), Part(PartKind.TIMELINE)))
    assert "For sixty years" not in no_article
    assert "¶" not in no_article  # there is no paragraph on the sheet to cite
    assert "Engineer who proposed" in no_article
    with pikepdf.open(path) as pdf:
        assert not any("/Annots" in page.obj for page in pdf.pages)

    nothing = written(path, whole_design())
    assert TITLE in nothing


def test_an_opinion_says_that_it_is_one(tmp_path: Path) -> None:
    assert "Opinion · Ruth Maurer" in written(tmp_path / "sheet.pdf", form=ArticleForm.OPINION)
    assert "Opinion" not in written(tmp_path / "sheet.pdf")


def test_key_actors_come_first(bridge_sheet: tuple[Path, SheetReport]) -> None:
    with pikepdf.open(bridge_sheet[0]) as pdf:
        rows = structure(pdf).all("TR")[1:]

    names = [row.all("TH")[0].text for row in rows]
    assert [name.startswith("★") for name in names] == [True, True, False, False, False, False]
    assert ["Rahal" in names[0], "Amir" in names[1], "River Board" in names[2]] == [True] * 3


@pytest.mark.parametrize("count", [1, 3, 40, 120])
def test_timelines_of_any_length_show_every_event(count: int, tmp_path: Path) -> None:
    text = "\n".join(written.removeprefix("# ") for written in PARAGRAPHS)
    events = [
        event(
            text, number, f"{1900 + number}", f"Event {number} of those that fill a timeline and go on over one line",
            "the two valleys", claim=Claim.HEDGED, key=number % 7 == 0, detail="A detail, at length. " * (number % 4),
        )
        for number in range(1, count + 1)
    ]  # fmt: skip
    path = tmp_path / "sheet.pdf"
    write(lesson(PARAGRAPHS, cast=CAST, events=events), path)
    with pikepdf.open(path) as pdf:
        labels = [node.text.strip() for node in structure(pdf).all("Lbl")]

    assert labels == [str(1900 + number) for number in range(1, count + 1)]
    assert_tidy(path, MARGIN)


def test_an_event_too_long_for_the_drawing_is_listed_whole(tmp_path: Path) -> None:
    title = "A headline that never seems to end, " * 400
    path = tmp_path / "sheet.pdf"
    text = PARAGRAPHS[0]
    write(lesson(PARAGRAPHS, events=[event(text, 1, "1962", title, "the two valleys")]), path)
    with pikepdf.open(path) as pdf:
        tree = structure(pdf)

    assert " ".join(tree.all("LBody")[0].text.replace("¶ 1 ", "").split()) == title.strip()
    assert tree.all("H3")[0].text.strip() == "Not in the drawing"


def test_an_article_in_a_right_to_left_language(tmp_path: Path) -> None:
    arabic = "عاش الناس في الواديين ستين عاما بلا جسر ولم يعبر النهر إلا القارب. " * 12
    path = tmp_path / "sheet.pdf"
    report = write(lesson([arabic.strip()], title="جسر بين واديين", language="ar"), path)
    with pikepdf.open(path) as pdf:
        tree = structure(pdf)
    extracted = "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)

    assert report.missing == ()
    assert " ".join(tree.all("P")[-1].text.split()) == "1 " + arabic.strip()
    assert "عاش الناس في الواديين ستين عاما بلا جسر" in extracted
    ink = pixels(path, 0, 2.0).convert("L").point(lambda value: 255 if value < 128 else 0)
    column = ink.crop((160, 300, 860, ink.height - 200))  # the text without its number and the margin for notes
    column = column.crop(column.getbbox())
    leading = 33
    lines = [column.crop((0, top, column.width, top + leading)) for top in range(0, column.height - 20, leading)]
    assert len(lines) > 8
    assert all(line.getbbox()[2] > column.width - 12 for line in lines)  # they begin at the right
    assert lines[-1].getbbox()[0] > 100  # and the last one, which is short, ends before the left


def test_cancelling_writes_nothing(tmp_path: Path) -> None:
    asked: list[int] = []
    for patience in (0, 3, 8, 14):
        asked.clear()

        def cancelled(patience: int = patience) -> bool:
            asked.append(1)
            return len(asked) > patience

        with pytest.raises(SheetCancelled):
            write_sheet(Material(bridge()), WHOLE, [Master()], tmp_path / "sheet.pdf", cancelled=cancelled)
        assert list(tmp_path.iterdir()) == []


def test_cancelling_keeps_the_older_file(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("older")
    with pytest.raises(SheetCancelled):
        write_sheet(Material(bridge()), WHOLE, [Master()], path, cancelled=lambda: True)

    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("sheet.pdf", "older")]


def test_progress_grows_to_the_end(tmp_path: Path) -> None:
    told: list[float] = []
    write_sheet(Material(bridge()), WHOLE, [Master()], tmp_path / "sheet.pdf", progress=told.append)

    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(told) > 10


def test_the_folder_of_resources_can_be_given(tmp_path: Path) -> None:
    write_sheet(Material(bridge()), WHOLE, [Master()], tmp_path / "one.pdf", resources=resource("."))
    write_sheet(Material(bridge()), WHOLE, [Master()], tmp_path / "other.pdf", resources=resource)

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "other.pdf").read_bytes()


def test_the_same_lesson_gives_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.sheets.lessons import bridge, write;"
        "write(bridge(), Path(sys.argv[1]))"
    )
    digests = set()
    for seed in ("0", "1", "2"):
        path = tmp_path / f"{seed}.pdf"
        command = [sys.executable, "-c", code, str(path)]
        subprocess.run(command, cwd=ROOT, env={"PYTHONHASHSEED": seed, "PATH": ""}, check=True)
        digests.add(hashlib.sha256(path.read_bytes()).hexdigest())

    assert len(digests) == 1


def test_sheets_written_side_by_side_do_not_disturb_each_other(tmp_path: Path) -> None:
    def printed(number: int) -> bytes:
        path = tmp_path / f"{number}.pdf"
        write(bridge(title=f"Sheet {number % 2}"), path)
        return path.read_bytes()

    alone = [printed(0), printed(1)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(printed, range(8)))

    assert together == alone * 4


def test_another_text_has_another_id(tmp_path: Path) -> None:
    ids = set()
    for title in ("One", "Other"):
        write(bridge(title=title), tmp_path / "sheet.pdf")
        with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
            ids.add(bytes(pdf.trailer.ID[0]))

    assert len(ids) == 2


def test_importing_the_package_imports_no_reportlab() -> None:
    code = "import sys, desktop.sheets, desktop.sheets.outcome; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
