"""Where sentences begin and end."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from db.model.article import Span
from desktop.extraction.sentences import sentence_at
from desktop.extraction.sentences import sentences as all_sentences
from desktop.library.lessons import read_lesson
from desktop.library.library import Library


def sentences(text: str) -> list[str]:
    """The sentences of a text, found by asking for every place in it."""
    spans = dict.fromkeys(sentence_at(text, offset) for offset in range(len(text)))
    return [text[span.start : span.end] for span in spans if span.start < span.end]


@pytest.mark.parametrize(
    "expected",
    [
        ["One.", "Two!", "Three?", "Four…", "Five"],
        ["Really?!", "Yes!!!", "Well...", "So be it."],
        # Abbreviations, initials, numbers
        ["Gen. Haftar met Mr. Lavrov on Jan. 11 in Moscow.", "Dr. No did not."],
        ["See no. 5 and p. 7.", "He said no.", "She did not."],
        ["J. R. R. Tolkien wrote it.", "U.S. troops left."],
        ["See p. 7.", "James P. Serra saw P. Okereke."],
        ["В 1917 г. Ленин вернулся.", "Это было давно."],
        ["Im 19. Jahrhundert und im 2. Weltkrieg war es so.", "Es waren 12.", "Niemand kam."],
        ["Many states, e.g. Russia, i.e. Moscow, object.", "It began at 5 p.m. and ended.", "At 3.5 it broke."],
        ["It was in 2011.", "2012 was worse.", "1.5 million fled."],
        ["The U.N. and the E.U. agree.", "Few do."],
        # Quotation marks and brackets belong to the sentence that they close
        ["“It is over.”", "He left."],
        ["“Is it?” he asked.", "‘No,’ she said.", "(It was.)", "[Not.]"],
        ["He called it a ‘spoiler’.", "Nobody did."],
        ["Er sagte: „Nein.“", "Dann ging er."],
        ["Er rief: »Halt!«", "»Nein«, sagte sie."],
        ["« Bonjour ! »", "Il partit.", "« Où ? » dit-elle."],
        # Lower case goes on
        ["He waited … and waited.", "Yahoo! is a firm."],
        # Other scripts
        ["هل غادرت؟", "نعم، غادرت.", "قال د. محمد ذلك!"],
        ["کیا وہ گئی؟", "ہاں۔", "وہ گئی۔"],
        ["वह गई।", "वह आई॥"],
        ["Он ушёл.", "Она осталась?", "Г. Иванов пришёл."],
        ["היא הלכה.", "הוא נשאר?"],
        ["Նա գնաց։", "Եվ վերջ։"],
        ["𐀀𐀁𐀂.", "𐀃 🙂.", "🙂 𐀄!"],
    ],
)
def test_sentences_are_told_apart(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [["他走了。", "她呢？", "“好！”", "我不知道"], ["彼は行った。", "「本当？」", "そう。"]],
)
def test_chinese_and_japanese_put_no_space_between_sentences(expected: list[str]) -> None:
    assert sentences("".join(expected)) == expected


def test_white_space_belongs_to_the_sentence_before_it() -> None:
    text = "  One.   Two. \n Three. "
    one, two, three = Span(2, 6), Span(9, 13), Span(16, 22)

    assert [sentence_at(text, offset) for offset in range(len(text))] == [one] * 9 + [two] * 6 + [three] * 8


def test_a_paragraph_ends_a_sentence() -> None:
    assert sentences("A heading\nwithout a stop\nLast") == ["A heading", "without a stop", "Last"]
    assert sentences("To Gen.\nHaftar") == ["To Gen.", "Haftar"]


def test_an_empty_paragraph_has_an_empty_sentence() -> None:
    text = "One.\n\n \nTwo."

    assert [sentence_at(text, offset) for offset in (5, 6, 7)] == [Span(5, 5), Span(6, 6), Span(6, 6)]


@pytest.mark.parametrize(("text", "offset"), [("", 0), ("One.", 4), ("One.", -1)])
def test_a_place_outside_the_text_is_a_mistake(text: str, offset: int) -> None:
    with pytest.raises(ValueError, match="outside a text"):
        sentence_at(text, offset)


PIECES = st.sampled_from(
    [
        *"aB1 \n.!?…؟。“”»)('",
        "  ",
        "\u00a0",
        "Jan.",
        "no.",
        "Mr.",
        "e.g.",
        "U.S.",
        "🙂",
        "𐀀",
        "مريم",
        "。」",
        " » ",
        "...",
    ]
)


@hypothesis_settings(max_examples=300, deadline=None)
@given(text=st.one_of(st.lists(PIECES, min_size=1, max_size=40).map("".join), st.text(min_size=1, max_size=40)))
def test_sentences_divide_every_paragraph(text: str) -> None:
    spans = [sentence_at(text, offset) for offset in range(len(text))]
    for offset, span in enumerate(spans):
        words = text[span.start : span.end]
        assert "\n" not in words
        assert words == words.strip()
        if not text[offset].isspace():
            assert span.contains(offset)
            assert all(spans[other] == span for other in range(span.start, span.end))
    found = list(dict.fromkeys(spans))
    assert all(before.end <= after.start for before, after in pairwise(found))


@hypothesis_settings(max_examples=300, deadline=None)
@given(text=st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=40)))
def test_all_sentences_are_those_of_every_place(text: str) -> None:
    asked = dict.fromkeys(sentence_at(text, offset) for offset in range(len(text)))

    assert all_sentences(text) == [span for span in asked if span.start < span.end]


@pytest.mark.parametrize(
    "text", ["a" * 200_000, "a." * 100_000, ". " * 100_000, "a. " * 60_000, "?" * 200_000, " " * 200_000]
)
def test_odd_texts_take_no_longer_than_others(text: str) -> None:
    began = time.process_time()
    sentence_at(text, len(text) - 1)

    assert time.process_time() - began < 2


def test_the_sentences_of_the_bundled_articles(bundled_master: Path) -> None:
    with Library.open(bundled_master, write=False) as library:
        texts = [read_lesson(library, summary.id).article.text for summary in library.articles.summaries()]
    found = [words for text in texts for words in sentences(text)]

    assert "In July 2016, by the article’s dating, he travelled to Moscow." in found
    assert "Who would say no to that?" in found
    assert len(found) > 110
    assert all(words[0].isupper() for words in found)
    assert max(len(words.split()) for words in found) < 60
