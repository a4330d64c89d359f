"""What is left out of an article, whatever its format, and what is not."""

from pathlib import Path

import pytest

from db.model.article import ParagraphKind
from desktop.importers import formats
from desktop.importers.blocks import Blocks
from desktop.importers.document import Document, Pasted
from desktop.importers.main_text import judge
from tests.importers.hostile_web import LAST, PARAGRAPH
from tests.importers.rig import kept, left_out


def read(*paragraphs: str) -> Document:
    (document,) = formats.read_here(Pasted("", "\n\n".join(paragraphs)), None, lambda part: None)
    return document


def judged(*paragraphs: str) -> list[str]:
    blocks = Blocks()
    for paragraph in paragraphs:
        blocks.add(paragraph)
    return [str(block.why) for block in judge(blocks.blocks)]


def test_the_op_ed_ends_before_its_call_for_donations(data_dir: Path) -> None:
    (document,) = formats.read_here(data_dir / "op-ed-libya.txt", None, lambda part: None)
    text = kept(document)
    assert text == "\n".join(block.text for block in document.blocks[:17])
    assert list(left_out(document)) == [block.text for block in document.blocks[17:]]
    assert set(left_out(document).values()) == {"call for donations"}
    assert document.publications[0].value == "The Moscow Times"
    assert document.words_kept == document.words_in


CALLS = [
    (
        "A message from the Harbour Gazette",
        "Dear reader,",
        "The Harbour Gazette has been told to close. We will not.",
        "Independent reporting costs money. Please support us every month with as little as $3.",
        "Thank you for your support.",
        "Not now",
    ),
    (
        "Before you go…",
        "We rely on readers like you. Your donation keeps our journalism free for everyone, and every gift makes a real"
        " difference. Donate today.",
    ),
    (
        "Support our work",
        "By donating you help us to stay independent. Please make a contribution, no matter how small.",
        "Donate now",
    ),
    ("Chers lecteurs,", "Nous avons besoin de vous. Votre soutien fait vivre ce journal. Thank you for reading us."),
]


@pytest.mark.parametrize("call", CALLS)
def test_calls_for_donations_are_left_out_whole(call: tuple[str, ...]) -> None:
    assert judged(PARAGRAPH, LAST, *call) == ["", "", *["call for donations"] * len(call)]
    assert judged(PARAGRAPH, *call, LAST) == ["", *["call for donations"] * len(call), ""]


ARTICLE = [
    "The minister asked for support and said that every contribution would help the harbour.",
    "“We need help. Your support makes a difference. Donate now,” the poster said, but nobody gave a coin.",
    "She had subscribed to the newsletter of the party in 2014, and was a member until the spring.",
    "The law lets the state read e-mails and use cookies to follow people, the judge found.",
    "Share prices fell by a third on Tuesday.",
    "By supporting the general, Moscow hopes to win the contract for the harbour.",
    "More from the same valley came later: the drought, the flood and the war.",
    "Readers of the letter will not forget its first line, the historian said in January.",
    "Photographs of the wall were shown in the museum.",
    "All rights were reserved to the crown until 1848, when the council took them.",
    "Your country needs you, said the posters of 1914, and thousands went.",
    "The opinions expressed by the two sides could not have been further apart, nor could their plans.",
]


@pytest.mark.parametrize("sentence", ARTICLE[:-1])
def test_sentences_of_articles_stay(sentence: str) -> None:
    assert judged(PARAGRAPH, sentence, LAST) == ["", "", ""]


def test_all_of_them_together_stay() -> None:
    assert set(judged(*ARTICLE[:-1])) == {""}


LINES = {
    "Sign up for our weekly newsletter": "invitation to subscribe",
    "Get the news of the day delivered to your inbox": "invitation to subscribe",
    "We use cookies to make this site better.": "cookie notice",
    "Read more: The wall and its stones": "links to other articles",
    "Lire aussi : Le mur et ses pierres": "links to other articles",
    "Share on Facebook": "buttons to share",
    "Follow us on Telegram": "buttons to share",
    "Advertisement": "advertisement",
    "Photo: Ann Roe / The Gazette": "caption of a picture",
    "The wall in March (Photo: Ann Roe)": "caption of a picture",
    "© 2017 The Harbour Gazette": "copyright notice",
    "The Harbour Gazette. All rights reserved.": "copyright notice",
    "The views expressed in this article are those of the author alone.": "notice of the site",
    "Donate": "call for donations",
}


@pytest.mark.parametrize("line", LINES)
def test_lines_of_the_site_are_left_out(line: str) -> None:
    assert judged(PARAGRAPH, line, LAST) == ["", LINES[line], ""]


def test_a_list_of_other_articles_goes_with_its_heading() -> None:
    found = judged(PARAGRAPH, "Related articles", "A storm and its harbour", "Who built the wall?", LAST)
    assert found == ["", *["links to other articles"] * 3, ""]
    assert judged(PARAGRAPH, "Read more: a storm in the harbour", "What came next", LAST)[2] == ""


def test_a_heading_after_a_link_stays() -> None:
    blocks = Blocks()
    blocks.add("Read more")
    blocks.add("What came next", ParagraphKind.HEADING)
    blocks.add(PARAGRAPH)
    assert [block.kept for block in judge(blocks.blocks)] == [False, True, True]


def test_first_lines_are_proposed_and_left_out() -> None:
    document = read("The wall of Oran", "By Ann Roe and José de la Cruz", "15 March 2017", PARAGRAPH, LAST)
    assert [one.value for one in document.titles] == ["The wall of Oran"]
    assert [one.value for one in document.authors] == ["Ann Roe and José de la Cruz"]
    assert [one.value for one in document.dates] == ["2017-03-15"]
    assert document.titles[0].found == "the first line of the text"
    assert list(left_out(document).values()) == ["title of the article", "name of the author", "date of the article"]
    assert kept(document) == f"{PARAGRAPH}\n{LAST}"


def test_labelled_lines_and_addresses() -> None:
    document = read(
        "Title: The wall",
        "Author: Ann Roe",
        "Source: The Harbour Gazette",
        "https://example.org/2017/03/15/wall",
        PARAGRAPH,
    )
    assert [one.value for one in document.titles + document.authors + document.publications + document.dates] == [
        "The wall",
        "Ann Roe",
        "The Harbour Gazette",
        "2017-03-15",
    ]
    assert kept(document) == PARAGRAPH


@pytest.mark.parametrize(
    ("line", "author", "date"),
    [
        ("By Ann Roe, March 15, 2017", "Ann Roe", "2017-03-15"),
        ("By Ann Roe | The Harbour Gazette", "Ann Roe", ""),
        ("By ANN ROE in Oran", "ANN ROE", ""),
        ("Par Anne Dupont", "Anne Dupont", ""),
        ("Von Anna Müller", "Anna Müller", ""),
        ("بقلم: مريم الخطيب", "مريم الخطيب", ""),
    ],
)
def test_bylines(line: str, author: str, date: str) -> None:
    document = read("The wall of Oran", line, PARAGRAPH)
    assert [one.value for one in document.authors] == [author]
    assert [one.value for one in document.dates] == ([date] if date else [])


@pytest.mark.parametrize(
    "line",
    ["By the time the council met, the wall was gone", "By 2017", "By and by they came.", "Von der Mauer blieb nichts"],
)
def test_what_begins_like_a_byline(line: str) -> None:
    assert read(PARAGRAPH, line, LAST).authors == ()
    assert read(f"{line} {PARAGRAPH}").authors == ()
