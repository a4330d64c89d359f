"""The sentence below an answer: the answer is set off in it, and nothing of it is taken for anything but words."""

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from db.model.article import Span
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.values import Evidence
from desktop.ui.look import Look
from desktop.ui.practice.evidence import EvidenceBlock


def shown(qtbot: QtBot, look: Look, answer: str, quote: str, number: int | None = 2) -> EvidenceBlock:
    block = EvidenceBlock(look)
    qtbot.addWidget(block)
    evidence = Evidence(quote, Span(0, len(quote)), number)
    block.show_evidence(Card("card", CardKind.NAME, "Who?", answer, evidence, ("thing",)), "A title")
    return block


def set_off(block: EvidenceBlock) -> list[str]:
    """The words that are bold and underlined, as Qt reads them."""
    document = QTextDocument()
    document.setHtml(block.quote.text())
    found: list[str] = []
    iterator = document.begin().begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.charFormat().fontUnderline() and fragment.charFormat().fontWeight() >= Look.SEMIBOLD:
            found.append(fragment.text())
        iterator += 1
    return found


@pytest.mark.parametrize(
    ("answer", "quote", "words"),
    [
        ("Haftar", "Then Haftar’s men came, and Haftar stayed.", ["Haftar", "Haftar"]),
        ("Ann", "if a < b & Ann > <b>c</b> &amp; \0 <img src='x'>", ["Ann"]),
        ("Sigrid", "Nobody of that name is here.", []),
    ],
)
def test_the_answer_is_set_off_and_all_else_is_words(
    qtbot: QtBot, look: Look, answer: str, quote: str, words: list[str]
) -> None:
    block = shown(qtbot, look, answer, quote)
    assert set_off(block) == words
    document = QTextDocument()
    document.setHtml(block.quote.text())
    plain = quote.replace("\0", "�")
    assert document.toPlainText().replace("\0", "�") == f"“{plain}”"
    assert block.quote.accessibleName() == f"“{quote}”", "a screen reader gets the sentence alone"
    assert block.place.text() == "“A title”, paragraph 2"


def test_its_words_can_be_copied(qtbot: QtBot, look: Look) -> None:
    block = shown(qtbot, look, "Ann", "It was Ann & nobody else.", None)
    block.quote.setSelection(0, len("“It was Ann & nobody else.”"))
    assert block.quote.selectedText() == "“It was Ann & nobody else.”"
    assert block.place.text() == "“A title”, heading"


def test_what_no_sentence_says_is_said(qtbot: QtBot, look: Look) -> None:
    block = EvidenceBlock(look)
    qtbot.addWidget(block)
    block.show_evidence(Card("card", CardKind.NAME, "Who?", "Ann", None, ("thing",)), "A title")
    assert "in the glossary" in block.quote.accessibleName()
    assert not block.button.isVisibleTo(block)
