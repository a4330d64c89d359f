"""Hostile pages, clipboards and texts end imported correctly or refused with a plain sentence: nothing else happens."""

import re
from pathlib import Path

import pytest

from desktop.importers.document import Pasted
from tests.importers import hostile_web
from tests.importers.hostile_web import Case
from tests.importers.rig import Read, read, read_bytes

PLAIN_SENTENCE = re.compile(r"[“A-Z].{10,200}\.", re.DOTALL)
NEVER = re.compile("[\0\r\n\ud800-\udfff\u202a-\u202e\ufdd0\ufffe\uffff]")


def run(case: Case, folder: Path) -> Read:
    return read(case.content) if isinstance(case.content, Pasted) else read_bytes(case.content, case.name, folder)


def check(case: Case, found: Read) -> None:
    assert found.refused == []
    if found.failure:
        assert case.words == (), f"refused: {found.failure}"
        assert PLAIN_SENTENCE.fullmatch(found.failure.what)
        return
    for word in case.words:
        assert word in found.text
    for document in found.documents:
        assert document.words_kept >= 0.95 * document.words_in
        for block in document.blocks:
            assert block.text
            assert len(block.text) <= 10_000
            assert block.kept is not bool(block.why)
            assert not NEVER.search(block.text)
            assert max(map(len, block.text.split())) <= 400


def titles(cases: list[Case]) -> list[str]:
    return [f"{case.number}-{case.name}" for case in cases]


PAGES = list(hostile_web.pages("/canary"))
TEXTS = [*hostile_web.texts(), *hostile_web.more()]
UNCLOSED = list(hostile_web.unclosed())


@pytest.mark.parametrize("case", PAGES, ids=titles(PAGES))
def test_pages_and_clipboards(case: Case, tmp_path: Path) -> None:
    check(case, run(case, tmp_path))


@pytest.mark.parametrize("case", TEXTS, ids=titles(TEXTS))
def test_texts_and_others(case: Case, tmp_path: Path) -> None:
    check(case, run(case, tmp_path))


@pytest.mark.parametrize("case", UNCLOSED, ids=titles(UNCLOSED))
def test_what_is_not_closed_ends_in_time(case: Case, tmp_path: Path) -> None:
    found = run(case, tmp_path)
    assert hostile_web.PARAGRAPH in found.text


def test_the_numbers_of_the_list_are_all_there() -> None:
    assert {case.number for case in [*PAGES, *TEXTS]} - {0} == {*range(25, 45), *range(65, 79)}


def test_what_is_left_out_says_why(tmp_path: Path) -> None:
    by_name = {case.name: case for case in [*PAGES, *TEXTS]}
    hidden = run(by_name["hidden.html"], tmp_path).document
    assert [str(block.why) for block in hidden.blocks if block.text == "hidden words"] == ["hidden on the page"]
    blob = run(by_name["blob.txt"], tmp_path).document
    assert {str(block.why) for block in blob.blocks} == {"", "encoded data, no words"}
    assert [block.text for block in blob.blocks if block.kept] == [hostile_web.PARAGRAPH, hostile_web.LAST]


def test_what_was_changed_is_said(tmp_path: Path) -> None:
    by_name = {case.name: case for case in [*PAGES, *TEXTS]}
    for name, said in {
        "surrogate.txt": "Characters that could not be read: 1.",
        "word.html": "Words of more than 400 characters: 1.",
        "marks.txt": "Accents piled on one letter",
    }.items():
        assert any(said in warning for warning in run(by_name[name], tmp_path).document.warnings), name


def test_a_title_keeps_the_order_of_its_letters(tmp_path: Path) -> None:
    page = hostile_web.page("").replace(b"<title>A wall</title>", "<title>\u202egpj.exe \u2066x\u200f</title>".encode())
    (proposal, *_) = read_bytes(page.replace(b"<h1>A wall</h1>", b""), "a.html", tmp_path).document.titles
    assert proposal.value == "gpj.exe x"


@pytest.mark.needs("strace")
def test_the_system_sees_no_foreign_file_and_no_network(tmp_path: Path) -> None:
    """Not only Python's own calls, as the guard does: each call of the process, of libraries in C too."""
    canary = tmp_path / "canary.txt"
    canary.write_text("secret words", "utf-8")
    inside = "".join(
        case.content.decode()
        for case in hostile_web.pages(str(canary))
        if case.number <= 33 and isinstance(case.content, bytes)
    )
    page = tmp_path / "page.html"
    page.write_text(inside, "utf-8")
    log = tmp_path / "calls.txt"
    found = read(page, before=("strace", "-f", "-o", str(log), "-e", "trace=file,network,process"))
    assert hostile_web.PARAGRAPH in found.text
    calls = log.read_text("utf-8", "replace")
    assert str(page) in calls
    assert "canary" not in calls.replace("execve", "")
    assert not re.search(r"\b(?:connect|bind|sendto|socket)\(", calls)
    assert len(re.findall(r"\b(?:execve|fork|vfork)\(", calls)) == 1
    assert not re.search(r"open\w*\(.*O_(?:WRONLY|RDWR|CREAT)", calls)
