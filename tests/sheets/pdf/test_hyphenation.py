"""Words are divided where a line would stay short, by the rules of their language, and stay whole for whoever reads."""

import re
import shutil
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

from desktop.settings import resource
from desktop.sheets.blocks import Prose, Words
from desktop.sheets.pdf import sheet
from desktop.sheets.pdf.hyphenation import places_in
from desktop.sheets.pdf.lines import TextStyle
from desktop.sheets.pdf.styles import STANDARD
from desktop.sheets.pdf.typesetting import Paragraph, Typesetter
from tests.sheets.lessons import bridge
from tests.sheets.pdf.printing import print_blocks
from tests.sheets.reading import structure

STYLE = replace(STANDARD.cell, hyphenated=True)
ENGLISH = (
    "the internationally recognised representatives misunderstood straightforward recommendations extraordinarily "
    "notwithstanding their parliamentary responsibilities and intergovernmental understandings "
) * 6


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(resource)


def lines(paragraph: Paragraph) -> list[str]:
    """What stands on each line, the hyphen that divides a word included."""
    found = ["".join(run.glyphs for stretch in line.stretches for run in stretch.runs) for line in paragraph.lines]
    return [line.strip() for line in found]


def divided(setter: Typesetter, text: str, width: float, language: str | None, style: TextStyle = STYLE) -> list[str]:
    return lines(setter.paragraph(text, style, width, "a test", language))


def test_only_lines_that_would_stay_short_are_divided(setter: Typesetter) -> None:
    for width in range(90, 240, 7):
        paragraph = setter.paragraph(ENGLISH, STYLE, width, "a test", "en")
        found = lines(paragraph)
        assert all(line.width <= width + 0.1 for line in paragraph.lines)
        for line in found:
            if line.endswith("-") and " " in line:
                whole = line.rpartition(" ")[0]
                assert setter.width(whole + " ", STYLE) < 0.8 * width
    assert sum(line.endswith("-") for line in divided(setter, ENGLISH, 100, "en")) > 5


def test_never_three_lines_in_a_row_and_never_the_last_word(setter: Typesetter) -> None:
    for width in range(80, 200, 3):
        found = divided(setter, ENGLISH.strip(), width, "en")
        assert not re.search("HHH", "".join("H" if line.endswith("-") else "." for line in found))
        assert found[-1].split()[-1] == "understandings"


def test_nothing_is_lost(setter: Typesetter) -> None:
    for width in (60, 95, 130):
        found = divided(setter, ENGLISH, width, "en")
        joined = "".join(line[:-1] if line.endswith("-") else line + " " for line in found)
        assert joined.split() == ENGLISH.split()


def test_words_are_divided_as_their_language_does() -> None:
    assert places_in("gleichermaßen,", "de") == [4, 8, 10]
    assert [*places_in("(representatives)", "en")] == [4, 7, 10, 12]
    assert places_in("quelquefois", "fr")
    for language in ("ar", "ru", "zh", "xx", ""):
        assert places_in("gleichermaßen", language) == ()


@pytest.mark.parametrize(
    "word", ["Parliamentarians", "UNESCO", "McDonaldisation", "ferry-passengers", "paper", "x1y2z3"]
)
def test_names_short_words_and_words_with_a_hyphen_stay_whole(word: str) -> None:
    assert list(places_in(word, "en")) == []


def test_a_capital_means_no_name_where_nouns_have_one() -> None:
    assert places_in("Gerichtsentscheidung", "de")


def test_at_least_three_letters_stay_on_each_side() -> None:
    for word in ("eventually", "automatically", "underneath", "recommendation", "into", "already"):
        for place in places_in(word, "en"):
            assert 3 <= place <= len(word) - 3


def test_without_language_or_wish_nothing_is_divided(setter: Typesetter) -> None:
    plain = replace(STYLE, hyphenated=False)
    for found in (divided(setter, ENGLISH, 120, None), divided(setter, ENGLISH, 120, "en", plain)):
        assert not any(line.endswith("-") for line in found)


def test_a_word_wider_than_its_line_is_divided_by_the_rules_too(setter: Typesetter) -> None:
    found = divided(setter, "Wirtschaftsförderungsmaßnahmen und mehr", 90, "de")

    assert found[0].endswith("-")
    assert len(found[0][:-1]) in places_in("Wirtschaftsförderungsmaßnahmen", "de")


GERMAN = " ".join(["Die Bundesverfassungsgerichtsentscheidung beeinflusst Wirtschaftsförderungsmaßnahmen."] * 12)


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sheet on which words are divided."""
    styles = replace(STANDARD, reading=replace(STANDARD.reading, hyphenated=True))
    monkeypatch.setattr(sheet, "styles_for", lambda _print_for: styles)
    return print_blocks(bridge(), [Prose(Words(GERMAN, language="de"))], tmp_path / "sheet.pdf")


def test_a_divided_word_is_whole_in_the_structure_and_in_a_copy(german: Path) -> None:
    with pikepdf.open(german) as pdf:
        read = structure(pdf).all("P")[-1].text
    assert "\u00ad" in read
    assert read.replace("\u00ad", "").split() == GERMAN.split()
    assert "-\n" in pypdf.PdfReader(german).pages[0].extract_text()
    with pypdfium2.PdfDocument(german) as document:
        copied = document[0].get_textpage().get_text_range()
    assert "\ufffe" in copied  # PDFium's sign for a hyphen that is not part of the word
    assert GERMAN in " ".join(copied.replace("\ufffe", "").split())


@pytest.mark.needs("pdftotext")
def test_poppler_puts_divided_words_together(german: Path) -> None:
    program = shutil.which("pdftotext") or ""
    copied = subprocess.run([program, german, "-"], capture_output=True, text=True, check=True).stdout

    assert GERMAN in " ".join(copied.split())


def test_the_time_grows_with_the_length_of_the_text_alone(setter: Typesetter) -> None:
    def seconds(text: str) -> float:
        times: list[float] = []
        for _ in range(3):
            begun = time.process_time()
            setter.paragraph(text, STYLE, 100, "a test", "en")
            times.append(time.process_time() - begun)
        return min(times)

    words = ENGLISH * 40
    assert seconds(words * 8) < 8 * 3 * seconds(words)
    letters = "incomprehensibility" * 600
    assert seconds(letters * 8) < 8 * 3 * seconds(letters)


def test_chinese_lines_end_between_signs_but_not_before_a_full_stop(setter: Typesetter) -> None:
    text = "利比亚国民军是利比亚的一支武装力量。由元帅领导。" * 6
    for width in range(60, 90):
        assert not any(line.startswith(("。", "，")) for line in divided(setter, text, width, "zh"))


def test_a_soft_hyphen_is_written_so_that_every_reader_knows_it(german: Path) -> None:
    """Not as byte AD, which the encoding of PDF's short strings leaves open."""
    with pikepdf.open(german) as pdf:
        elements = [found for found in pdf.objects if isinstance(found, pikepdf.Dictionary) and "/ActualText" in found]

        assert elements
        assert {bytes(element.ActualText) for element in elements} == {b"\xfe\xff\x00\xad"}
