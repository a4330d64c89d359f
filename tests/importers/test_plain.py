"""Plain text and Markdown: what is a paragraph, a heading, a line that was broken."""

import textwrap

import pytest

from desktop.importers import markdown, plain
from desktop.importers.document import Document
from tests.importers.hostile_web import LAST, PARAGRAPH

LONG = f"{PARAGRAPH} {LAST} {PARAGRAPH}"


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def read(text: str) -> Document:
    (document,) = plain.read(text.encode(), "a.txt", None)
    return document


@pytest.mark.parametrize("width", [60, 72, 100])
@pytest.mark.parametrize("between", ["\n\n", "\n   \n", "\r\n\r\n"])
def test_broken_lines_are_joined(width: int, between: str) -> None:
    wrapped = between.join("\n".join(textwrap.wrap(part, width)) for part in (LONG, LAST, LONG))
    document = read(wrapped)
    assert texts(document) == [LONG, LAST, LONG]
    assert document.words_kept == document.words_in


def test_broken_lines_are_joined_without_blank_lines() -> None:
    paragraphs = (LONG, LAST, LONG, PARAGRAPH)
    indented = "\n".join("\n".join(textwrap.wrap(part, 72, initial_indent="    ")) for part in paragraphs)
    assert texts(read(indented)) == list(paragraphs)


def test_a_line_is_a_paragraph_otherwise() -> None:
    assert texts(read(f"{LONG}\n{LAST}\n{PARAGRAPH}")) == [LONG, LAST, PARAGRAPH]
    poem = "In the harbour of the town\nlay a ship of stone,\nand nobody knew\nwhose it was."
    assert texts(read(poem)) == poem.split("\n")


def test_items_and_hyphens_of_broken_lines() -> None:
    text = (
        "\n".join(textwrap.wrap(LONG, 60)) + "\n\n- one thing\n- and another\n\n" + "\n".join(textwrap.wrap(LONG, 60))
    )
    assert texts(read(text))[1:3] == ["- one thing", "- and another"]
    assert "the well-known wall" in "".join(plain._joined(["about the well-", "known wall"]))


def test_headings_are_guessed_with_care() -> None:
    document = read(
        f"{LONG}\n\nThe wall and its stones\n\n{LONG}\n\n“No.”\n\n{LONG}\n\nHe left.\n\n{LONG}\n\nAt last\n\nshort"
    )
    assert [block.text for block in document.blocks if block.kind == "heading"] == ["The wall and its stones"]


def test_rules_are_no_words() -> None:
    document = read(f"Wall\n====\n\n{LONG}\n\n* * *\n\n{LONG}")
    assert texts(document) == ["Wall", LONG, LONG]
    assert document.words_in == document.words_kept


MARKDOWN = f"""---
title: "A wall"
authors: [Ann Roe, Jo Doe]
date: 2017-03-15 10:00:00
lang: en-GB
---
# A **wall**

{PARAGRAPH.replace(" council", chr(10) + "council")}

Its *stones*
------------

> {LAST}

- one [link](https://example.org/a_(b)) and ![picture](x.png)
- two_words_here and __bold__
  go on
1. third

| Year | Ships |
|------|-------|
| 2014 | 400   |

```
plain * code *
```
A note[^1] &amp; <b>more</b> \\*stars\\* `code_`.

[^1]: The note.
[ref]: https://example.org
"""


def test_markdown_becomes_text() -> None:
    (document,) = markdown.read(MARKDOWN.encode(), "a.md", None)
    assert [(block.text, block.kind.value) for block in document.blocks] == [
        ("A wall", "heading"),
        (PARAGRAPH, "body"),
        ("Its stones", "heading"),
        (LAST, "body"),
        ("one link and", "body"),
        ("two_words_here and bold go on", "body"),
        ("1. third", "body"),
        ("Year; Ships", "body"),
        ("2014; 400", "body"),
        ("plain * code *", "body"),
        ("A note & more *stars* code_.", "body"),
        ("The note.", "body"),
    ]
    assert 0.95 <= document.words_kept / document.words_in <= 1.05
    assert [one.value for one in document.titles] == ["A wall"]
    assert [one.value for one in document.authors] == ["Ann Roe, Jo Doe"]
    assert [one.value for one in document.dates] == ["2017-03-15"]
    assert [one.value for one in document.languages] == ["en"]


def test_toml_heads_a_file_too() -> None:
    text = f"+++\ntitle = 'A wall'\ndate = 2017-03-15T10:00:00Z\nauthors = ['Ann Roe']\n+++\n{PARAGRAPH}"
    (document,) = markdown.read(text.encode(), "a.md", None)
    assert [one.value for one in document.titles + document.authors + document.dates] == [
        "A wall",
        "Ann Roe",
        "2017-03-15",
    ]


def test_a_line_of_dashes_is_no_head() -> None:
    (document,) = markdown.read(f"---\n{PARAGRAPH}\n\n{LAST}".encode(), "a.md", None)
    assert texts(document) == [PARAGRAPH, LAST]
