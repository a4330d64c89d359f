"""Correction slips from real lesson files: what differs is on paper, and no answer of a test is."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from db.model.errors import LibraryError
from db.model.pack import Audience
from desktop.library import correction_slip, sharing
from desktop.library.correction_slip import Editions
from desktop.library.curating.actors import merge_actors
from desktop.library.library import Library
from desktop.sheets.content.slip import slip_handout, slip_lesson
from desktop.sheets.design import Paper, PrintFor
from desktop.sheets.material import School
from desktop.sheets.plain import write_handout
from desktop.wording.language import ENGLISH
from tests.library.corrected import corrected
from tests.library.lending import shared

Files = tuple[Path, Path]


@pytest.fixture
def files(teacher: Library, tmp_path: Path) -> Files:
    """Two editions for colleagues of both articles; the library has what the second one has."""
    one, two = tmp_path / "one.dramatis", tmp_path / "two.dramatis"
    shared(teacher, one, Audience.COLLEAGUES)
    corrected(teacher)
    shared(teacher, two, Audience.COLLEAGUES)
    return one, two


def printed(
    editions: Editions,
    target: Path,
    *,
    colleagues: bool = False,
    print_for: PrintFor = PrintFor.STANDARD,
    paper: Paper = Paper.A4,
) -> str:
    found = editions.corrected(colleagues=colleagues)
    slip = correction_slip.slip(editions, found)
    handout = slip_handout(slip, print_for, ENGLISH)
    report = write_handout(target, slip_lesson(slip, ENGLISH), handout, School("Upper School"), paper)
    assert report.missing == ()
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(target).pages)


def test_a_slip_for_pupils_tells_no_answers(files: Files, tmp_path: Path) -> None:
    text = printed(correction_slip.between_files(*files), tmp_path / "slip.pdf")
    for words in (
        "Upper School",
        "Corrections: Libya",
        "edition 2 of 23 November 2026",
        "edition 1 of 23 November 2026",
        "Dramatis reader, 15 March 2017",
        "Paragraph 1",
        "a wholly new word",
        "After paragraph 2",
        "1968",
        "what a better dictionary says",
        "Khalifa Haftar, in one sentence",
    ):
        assert words in text
    assert "An answer" not in text
    assert "Answer to" not in text


def test_a_slip_for_colleagues_tells_them(files: Files, tmp_path: Path) -> None:
    text = printed(correction_slip.between_files(*files), tmp_path / "slip.pdf", colleagues=True)
    assert "An answer for colleagues." in text


@pytest.mark.parametrize("print_for", [PrintFor.LARGE, PrintFor.DYSLEXIA, PrintFor.GREY])
def test_a_slip_is_printed_for_everybody(files: Files, tmp_path: Path, print_for: PrintFor) -> None:
    text = printed(correction_slip.between_files(*files), tmp_path / "slip.pdf", print_for=print_for, paper=Paper.A4)
    assert "a wholly new word" in text


def test_what_differs_is_set_in_another_face_than_its_surroundings(files: Files, tmp_path: Path) -> None:
    printed(correction_slip.between_files(*files), tmp_path / "slip.pdf")
    faces: dict[str, set[str]] = {"": set(), "new": set()}

    def visit(text: str, _cm: object, _tm: object, font: dict[str, str] | None, _size: float) -> None:
        if font and text.strip():
            faces["new" if "wholly" in text else ""].add(font["/BaseFont"].split("+")[-1])

    PdfReader(tmp_path / "slip.pdf").pages[0].extract_text(visitor_text=visit)
    assert faces["new"]
    assert all("Bold" in face or "SemiBold" in face for face in faces["new"])
    assert any("Regular" in face for face in faces[""])


def test_the_same_pages_come_out_the_same(files: Files, tmp_path: Path) -> None:
    editions = correction_slip.between_files(*files)
    printed(editions, tmp_path / "one.pdf")
    printed(editions, tmp_path / "two.pdf")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_file_is_compared_with_the_library(teacher: Library, files: Files) -> None:
    since = correction_slip.since(teacher, files[0], "2026-12-01")
    assert since.corrected(colleagues=True) == correction_slip.between_files(*files).corrected(colleagues=True)
    assert "as of 1 December 2026" in correction_slip.between(since)
    now = correction_slip.since(teacher, files[1], "2026-12-01")
    assert now.corrected(colleagues=True).none
    assert "the lesson says the same here now" in correction_slip.nothing(now)


def test_a_lesson_that_was_taken_in_differs_nowhere(pupil: Library, files: Files) -> None:
    sharing.take(pupil, sharing.plan(pupil, sharing.load(files[0])))
    assert correction_slip.since(pupil, files[0], "2026-12-01").corrected(colleagues=True).none
    assert not correction_slip.since(pupil, files[1], "2026-12-01").corrected().none


def test_an_actor_that_was_merged_here_did_not_go(teacher: Library, files: Files) -> None:
    actors = {actor.name: actor.id for actor in teacher.actors.of_library()}
    merge_actors(teacher, actors["Khalifa Haftar"], actors["Sergei Shoigu"])
    found = correction_slip.since(teacher, files[1], "2026-12-01").corrected()
    assert "Other names of Khalifa Haftar" in {one.where for one in found.actors}
    assert all(one.new.text for one in found.actors)


def test_what_are_no_two_editions_is_refused_with_a_sentence(
    teacher: Library, pupil: Library, files: Files, tmp_path: Path
) -> None:
    other = tmp_path / "other.dramatis"
    sharing.save(teacher, sharing.put_together(teacher, (2,), Audience.PUPILS, "Other", "2026-11-23"), other)
    damaged = tmp_path / "damaged.dramatis"
    damaged.write_bytes(files[0].read_bytes()[:-4096])
    for old, new, words in (
        (files[0], other, "not editions of one lesson"),
        (files[1], files[0], "Exchange the two files."),
        (damaged, files[1], "not a whole lesson"),
        (files[0], teacher.path, "is a whole library"),
    ):
        with pytest.raises(LibraryError, match=words):
            correction_slip.between_files(old, new)
    with pytest.raises(LibraryError, match="None of the articles"):
        correction_slip.since(pupil, files[0], "2026-12-01")
    with pytest.raises(LibraryError, match="a lesson for pupils"):
        correction_slip.since(teacher, other, "2026-12-01").corrected(colleagues=True)
