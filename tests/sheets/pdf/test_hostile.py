"""Texts that were written to break a printer of sheets, or that no font can draw."""

import sys
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

from db.model.actor import ActorKind
from db.model.lesson import Lesson
from desktop.sheets.pdf.typesetting import MOST_NAMED
from tests.sheets.lessons import actor, bridge, event, lesson, write
from tests.sheets.reading import structure


def text_of(path: Path) -> str:
    with pikepdf.open(path) as pdf:
        return " ".join(structure(pdf).text.split())


@pytest.mark.parametrize(
    "words",
    [
        "if x<y and y>z then",
        "bold</b> and </para>",
        "<img src=/etc/hostname> <img src='file:///etc/passwd'/>",
        "&#1114112; &amp; &lt; &unknown; &",
        "%PDF-1.7 endstream endobj ) ( \\ \\051 >> << /Artifact BMC EMC",
        "<font size=900>large</font><a href='http://example.org'>link</a>",
    ],
)
def test_markup_is_printed_as_it_stands(words: str, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    names = [actor(1, words, ActorKind.PERSON, words, key=True, originals=[(words, "en")])]
    write(lesson([words, f"# {words}", words], title=words, cast=names, author=words), path)

    assert text_of(path).count(words) == 2 + 1 + 1 + 1 + 3  # paragraphs, heading, title, byline, name and gloss
    reader = pypdf.PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == words
    assert [entry["/Title"] for entry in reader.outline[1]] == [words]  # type: ignore[index, union-attr]
    assert len(reader.pages[0].images) == 0


def test_forty_thousand_words_in_one_paragraph(tmp_path: Path) -> None:
    words = [f"word{number}" for number in range(40_000)]
    path = tmp_path / "sheet.pdf"
    report = write(lesson([" ".join(words)]), path)
    with pikepdf.open(path) as pdf:
        paragraphs = structure(pdf).all("P")

    assert report.pages > 50
    assert paragraphs[-1].text.split()[1:] == words


def test_the_work_for_one_paragraph_grows_with_its_length_alone(tmp_path: Path) -> None:
    """Calls are counted, as a clock would tell how busy the computer is."""

    def calls(words: int) -> int:
        long, count = lesson([" ".join(f"word{number % 997}" for number in range(words))]), 0

        def counting(_frame: object, _event: str, _argument: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(counting)
        try:
            write(long, tmp_path / "sheet.pdf")
        finally:
            sys.setprofile(None)
        return count

    calls(100)  # what the first sheet reads
    assert calls(16_000) < 9 * calls(2_000)


def test_a_word_of_two_hundred_thousand_letters(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write(lesson(["x" * 200_000]), path)

    assert "x" * 200_000 in text_of(path)


@pytest.mark.parametrize("character", ["\u2066", "\u0301", "\u200b", "\ufeff"])
def test_very_many_characters_that_act_on_others(character: str, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write(lesson([f"start {character * 20_000} end"]), path)

    assert "start" in text_of(path)
    assert text_of(path).endswith("end")


def test_very_many_actors_behind_one_word(tmp_path: Path) -> None:
    names = [actor(number, "Haftar", ActorKind.PERSON, "") for number in range(1, 3)]
    crowded = lesson(["Haftar rules here"], cast=names)
    path = tmp_path / "sheet.pdf"
    write(crowded._replace(mentions=crowded.mentions * 3000), path)

    assert "Haftar rules here" in text_of(path)


def test_a_very_long_gloss_runs_over_pages(tmp_path: Path) -> None:
    gloss = " ".join(f"word{number}" for number in range(3000))
    path = tmp_path / "sheet.pdf"
    write(lesson(["Text"], cast=[actor(1, "Somebody", ActorKind.PERSON, gloss)]), path)
    with pikepdf.open(path) as pdf:
        rows = structure(pdf).all("TR")

    assert len(rows) == 2
    assert rows[1].all("TD")[0].text.split() == gloss.split()


def test_a_title_of_three_hundred_characters(tmp_path: Path) -> None:
    title = "On the causes of the quarrel about the toll of the bridge between two valleys " * 4
    path = tmp_path / "sheet.pdf"
    report = write(bridge(title=title.strip()), path)
    foot = pypdf.PdfReader(path).pages[0].extract_text()

    assert title.strip() in text_of(path)
    assert "…" in foot
    assert "Ruth Maurer, The Valley Post, 15 March 2017, edition 2" in foot
    assert f"1 of {report.pages}" in foot


def test_an_override_in_a_title_turns_nothing_around(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    report = write(lesson(["Text"], title="\u202eFair report"), path)

    assert "Fair report" in text_of(path)
    assert report.missing == ()


def unknown() -> Lesson:
    names = [actor(1, "Gilgamesh", ActorKind.PERSON, "King.", originals=[("\U0001202f\U00012000", "akk")])]
    return lesson(["Gilgamesh wrote \U00012000 once, and \U00012000 again; then \ufdd0 and 中 came."], cast=names)


def test_characters_that_no_font_has_are_reported(tmp_path: Path) -> None:
    report = write(unknown(), tmp_path / "sheet.pdf")

    assert len(report.missing) == 4
    cuneiform, process, _, king = report.missing
    assert "U+12000" in cuneiform
    assert "paragraph 1" in cuneiform
    assert "3 times" in cuneiform
    assert "U+FDD0" in process
    assert "U+1202F" in king
    assert "the table of actors, at “Gilgamesh”" in king


def test_a_language_without_a_font_is_reported_in_a_few_sentences(tmp_path: Path) -> None:
    chinese = "".join(chr(0x4E00 + number) for number in range(MOST_NAMED + 500))
    missing = write(lesson([chinese]), tmp_path / "sheet.pdf").missing

    assert len(missing) == MOST_NAMED + 1
    assert "U+4E00" in missing[0]
    assert "500 other characters" in missing[-1]


def test_a_timeline_that_is_laid_out_twice_counts_what_is_missing_once(tmp_path: Path) -> None:
    """Four events of one day need more columns than are thought at first."""
    events = [event("The text", number, "2017-01-11", "\U00012000", "text") for number in range(1, 5)]
    report = write(lesson(["The text"], events=events), tmp_path / "sheet.pdf")

    assert "(4 times on the sheet)" in report.missing[0]


def test_characters_that_no_font_has_are_boxes_that_copy_as_themselves(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write(unknown(), path)
    with pypdfium2.PdfDocument(path) as document:
        drawn = document[0].get_textpage().get_text_range()
    with pikepdf.open(path) as pdf:
        text = structure(pdf).text
        shown = _shown(pdf.pages[0])
        content = pdf.pages[0].Contents.read_bytes()

    assert "wrote \U00012000 once, and \U00012000 again" in " ".join(text.split())
    assert "and 中 came" in " ".join(drawn.split())
    assert b"/ActualText" in content
    assert not any(b"\0" in codes for codes in shown)  # glyph 0 would be the font's own black box


def _shown(page: pikepdf.Page) -> list[bytes]:
    operators = [(operands, str(operator)) for operands, operator in pikepdf.parse_content_stream(page)]
    return [bytes(operands[0]) for operands, operator in operators if operator == "Tj"]


def test_accents_that_come_apart_are_drawn(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    report = write(lesson(["Ṣẹ̀gun àti Ọlọ́run; g̃uarani"]), path)

    assert report.missing == ()
    assert "Ṣẹ̀gun àti Ọlọ́run; g̃uarani" in text_of(path)
