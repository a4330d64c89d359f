"""Canonical texts, values and blocks."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.blocks import LONGEST_PARAGRAPH, LONGEST_WORD, Blocks, pieces
from desktop.importers.text import LONGEST_VALUE, MOST_MARKS, canonical, value, words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two\r\n words\t", "two words"),
        ("a\x85b\u2028c\u2029d\fe", "a b c d e"),
        ("a\0b\x07c", "abc"),
        ("a\ud800b", "a\ufffdb"),
        ("\ud83d\ude42", "🙂"),
        ("e\u0301", "é"),
        ("Haf\u00adtar", "Haftar"),
        ("Haf\u200btar", "Haftar"),
        ("ไทย\u200bไทย", "ไทย\u200bไทย"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\ufeffa\ufeffb", "ab"),
        ("\ufdd0a\uffff\U0001fffe", "a"),
        ("a\u202eb\u202cc", "abc"),
        ("a\u2067b\u2069c", "a\u2067b\u2069c"),
        ("a\u2067b", "ab"),
        ("b\u2069a\u2067", "ba"),
        ("Ann\u00a0Roe", "Ann Roe"),
        ("7\u00a0km", "7 km"),
        ("10\u00a0000", "10\u00a0000"),
        ("Quoi\u00a0?", "Quoi\u00a0?"),
        ("«\u202foui\u202f»", "«\u202foui\u202f»"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f"),
        ("hidden\U000e0041\U000e0042", "hidden"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("\u3000字", "字"),
        ("", ""),
    ],
)
def test_a_paragraph_is_canonical(text: str, expected: str) -> None:
    assert canonical(text) == expected


@given(st.text(st.characters(codec=None), max_size=200))
def test_every_text_has_a_canonical_form(text: str) -> None:
    found = canonical(text)
    assert canonical(found) == found
    assert unicodedata.is_normalized("NFC", found)
    assert not set(found) & set("\0\r\n\u2028\u2029\ufeff\u202e")
    assert found == found.strip()
    found.encode()


def test_accents_are_not_piled_without_end() -> None:
    assert canonical("z" + "\u0323" * 5000) == "ẓ" + "\u0323" * (MOST_MARKS - 1)
    assert canonical("z" + "\u0323\u0301" * 100_000).startswith("ẓ")


def test_isolates_are_not_without_end() -> None:
    assert canonical("\u2066a\u2069" * 5000) == "a" * 5000


def test_a_value_is_cut_and_has_no_marks_of_direction() -> None:
    assert value("\u200fA \u2067title\u2069\n") == "A title"
    assert value("t" * 5000) == "t" * (LONGEST_VALUE - 1) + "…"


def test_unseen_words_are_not_counted() -> None:
    assert words_of("one \u200b \ufeff two \u2066\u2069 \0 three") == 3


def test_blocks_are_numbered_among_what_is_said() -> None:
    blocks = Blocks()
    blocks.add("  ")
    blocks.add("A heading", ParagraphKind.HEADING)
    blocks.add("Home", why=Sentence("menu"))
    assert [(block.text, block.kind.value, block.kept, str(block.why)) for block in blocks.blocks] == [
        ("A heading", "heading", True, ""),
        ("Home", "body", False, "menu"),
    ]
    assert blocks.warnings == ()


def test_a_word_without_end_is_broken_and_said() -> None:
    blocks = Blocks()
    blocks.add("w" * (2 * LONGEST_WORD + 1))
    assert [len(word) for word in blocks.blocks[0].text.split()] == [LONGEST_WORD, LONGEST_WORD, 1]
    assert blocks.warnings == ("Words of more than 400 characters: 1. They were broken into parts, with blanks.",)


def test_scripts_without_blanks_have_no_long_words() -> None:
    blocks = Blocks()
    blocks.add("字" * 3000)
    assert blocks.blocks[0].text == "字" * 3000
    assert blocks.warnings == ()


@pytest.mark.parametrize("sentence", ["One sentence of the paragraph. ", "one word after the other ", "字"])
def test_a_paragraph_without_end_becomes_several(sentence: str) -> None:
    text = (sentence * (3 * LONGEST_PARAGRAPH // len(sentence))).strip()
    found = pieces(text)
    assert max(map(len, found)) <= LONGEST_PARAGRAPH
    assert len(found) <= 6
    assert "".join("".join(found).split()) == "".join(text.split())
    if "." in sentence:
        assert all(part.endswith(".") for part in found)
