"""The language of a text is told from its words."""

import pytest

from db.model.sentence import Sentence
from desktop.importers.document import Document, Proposal
from desktop.importers.language import language_of, with_proposal
from desktop.importers.plain import document_of
from tests.importers.samples import PROSE


@pytest.mark.parametrize("language", PROSE)
def test_a_few_sentences_are_enough(language: str) -> None:
    assert language_of(PROSE[language]) == language


@pytest.mark.parametrize("text", ["", "123 456", "Haftar", "Tripoli Benghazi Tobruk Sirte Misrata " * 5])
def test_what_tells_nothing_is_not_guessed(text: str) -> None:
    assert language_of(text) == ""


def test_foreign_names_do_not_change_the_language() -> None:
    text = PROSE["en"] + " مريم and Сергей said so."
    assert language_of(text) == "en"


def document(languages: tuple[str, ...]) -> Document:
    found = tuple(Proposal(code, Sentence("the page")) for code in languages)
    return document_of(PROSE["fr"], "a.txt", "Text", "utf-8")._replace(languages=found)


def test_the_words_come_before_what_a_page_says() -> None:
    assert [one.value for one in with_proposal(document(("en",))).languages] == ["fr", "en"]
    assert with_proposal(document(("en", "fr"))).languages[0] == Proposal("fr", Sentence("the page"))
    assert [one.value for one in with_proposal(document(())).languages] == ["fr"]
