"""Web pages: every word is read, the article is found, and what the page says about itself is proposed."""

import base64

import pytest

from desktop.importers import html, mhtml
from desktop.importers.document import Document, Pasted
from desktop.importers.formats import read_here
from desktop.importers.html_main import judged
from desktop.importers.html_pieces import Pieces
from desktop.importers.html_tokens import tokens
from desktop.importers.html_words import words_of_page
from tests.importers.hostile_web import LAST, PARAGRAPH
from tests.importers.pages import LEFT_OUT, PAGE, PARTS
from tests.importers.rig import kept, left_out


@pytest.fixture(scope="module")
def document() -> Document:
    (found,) = read_here(Pasted(PAGE, ""), None, lambda part: None)
    return found


def pieces(page: str) -> list[str]:
    return [" ".join(piece.text.split()) for piece in Pieces(tokens(page)).pieces]


def test_the_article_is_found(document: Document) -> None:
    assert kept(document).split("\n") == [
        *PARTS[:2], "What the council says", *PARTS[2:5], "Year; Ships", "2014; 400", PARTS[5],
    ]  # fmt: skip
    assert document.words_kept == document.words_in


def test_what_is_left_out_has_its_reason(document: Document) -> None:
    found = left_out(document)
    assert {text: found.get(text) for text in LEFT_OUT} == LEFT_OUT


def test_a_page_speaks_about_itself(document: Document) -> None:
    assert [one.value for one in document.titles] == ["A road stays open"]
    assert [one.value for one in document.authors] == ["Jane Doe, Ann Roe", "Jane Doe", "Jane Doe and Ann Roe"]
    assert [one.value for one in document.publications] == ["The Example Post", "example.org"]
    assert [(one.value, str(one.found)) for one in document.dates] == [
        ("2017-03-14", "the data of the page for search engines"),
        ("2017-03-15", "the page’s own description (article:published_time)"),
        ("2017-03-16", "the address of the page"),
        ("2024-05-01", "when the page was changed; not when it was published"),
    ]
    assert [one.value for one in document.languages] == ["en"]


def test_a_page_that_repeats_itself_is_kept_whole() -> None:
    """trafilatura keeps a tenth of it."""
    page = f"<html><body><article>{''.join(f'<p>{PARAGRAPH}</p>' for _ in range(60))}</article></body></html>"
    (found,) = html.read(page.encode(), "a.html", None)
    assert kept(found).count(PARAGRAPH) == 60


@pytest.mark.parametrize("depth", [10, 250, 300, 3000])
def test_no_depth_loses_words(depth: int) -> None:
    inside = "".join(f"<p>{number}: {PARAGRAPH}</p>" for number in range(20))
    (found,) = html.read(f"<body>{'<div>' * depth}{inside}{'</div>' * depth}</body>".encode(), "a.html", None)
    assert kept(found).count(PARAGRAPH) == 20
    assert found.words_kept == found.words_in


def test_a_part_that_is_called_wrongly_is_still_the_article() -> None:
    for name in ("newsletter", "sidebar", "comments-open share", "ad promo"):
        page = f'<body><div class="{name}">{"".join(f"<p>{part}</p>" for part in PARTS)}</div></body>'
        (found,) = html.read(page.encode(), "a.html", None)
        assert kept(found).split("\n") == PARTS, name


def test_without_an_extraction_prose_is_kept() -> None:
    read = Pieces(tokens(PAGE))
    whys = judged(read.pieces, read.regions, "")
    found = [" ".join(piece.text.split()) for piece, why in zip(read.pieces, whys, strict=True) if not why]
    assert [text for text in found if text in PARTS] == PARTS
    assert "World" not in found


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>one<p>two <b>bo</b>ld", ["one", "two bold"]),
        ("<div>a<span>b</span><div>c</div>d</div>", ["ab", "c", "d"]),
        ("<p>a<br>b<br><br>c", ["a b", "c"]),
        ("<div>Home<br>World<br></div>", ["Home", "World"]),
        ("<table><tr><td>Home<br>World<td>c</table>", ["Home", "World", "c"]),
        ("<ul><li>a<li>b</ul>", ["a", "b"]),
        ("<p>a<!-- x --><!--> b --><script>c</script>d", ["a b -->d"]),
        ("1 < 2 & 3 &lt; 4 &amp;amp; &eacute;", ["1 < 2 & 3 < 4 &amp; é"]),
        ("<p title='>'>a</p><p title=\"x > y\">b</p>", ["a", "b"]),
        ("<textarea><b>a</b></textarea>", ["<b>a</b>"]),
        ("<unknown>a</unknown>b", ["a", "b"]),
        ("<table><tr><td>a<td>b<tr><td><p>c</p></table>", ["a; b", "c"]),
        ("<p>un<wbr>broken</p>", ["unbroken"]),
        ("<![CDATA[a]]>b", ["ab"]),
        ("</p></b></x>a", ["a"]),
    ],
)
def test_pages_fall_into_paragraphs_as_in_browsers(page: str, expected: list[str]) -> None:
    assert pieces(page) == expected


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        ("<div hidden>unseen</div>", "hidden on the page"),
        ("<span style='DISPLAY : none'>unseen</span>", "hidden on the page"),
        ("<span class='sr-only'>unseen</span>", "hidden on the page"),
        ("<div aria-hidden='true'>unseen</div>", "hidden on the page"),
        ("<template>unseen</template>", "hidden on the page"),
        ("<noscript>unseen</noscript>", "hidden on the page"),
        ("<select><option>unseen</select>", "form"),
        ("<svg><title>unseen</title><text>unseen</text></svg>", "part of a picture"),
        ("<div role='navigation'>unseen</div>", "menu"),
        ("<sup class='reference'>unseen</sup>", "numbers of notes"),
    ],
)
def test_what_is_not_of_the_sentence_is_left_out_of_it(inside: str, why: str) -> None:
    (found,) = html.read(f"<article><p>{PARAGRAPH} {inside}</p><p>{LAST}</p></article>".encode(), "a.html", None)
    assert kept(found) == f"{PARAGRAPH}\n{LAST}"
    if "title" not in inside:
        assert left_out(found) == {"unseen": why}


def test_words_are_counted_another_way() -> None:
    assert (
        words_of_page(
            "<p>one <b>t</b>wo<br>three<td>four</td>&nbsp;five<script>x y</script><!-- z --> <a title='>'>six</a>"
        )
        == 6
    )


def test_a_clipboard_of_windows_has_a_head() -> None:
    copied = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nStartFragment:0000000141\r\n"
        f"<html><body>before<!--StartFragment--><p>{PARAGRAPH}</p><!--EndFragment-->after</body></html>"
    )
    assert html.fragment(copied) == f"<p>{PARAGRAPH}</p>"
    (found,) = read_here(Pasted(copied, PARAGRAPH), None, lambda part: None)
    assert kept(found) == PARAGRAPH


def test_a_clipboard_whose_page_lacks_words_gives_its_text() -> None:
    (found,) = read_here(Pasted("<p>Part of it</p>", f"{PARAGRAPH}\n{LAST}"), None, lambda part: None)
    assert found.format == "Text"


def test_text_that_a_browser_shows_as_a_page() -> None:
    (found,) = html.read(f"<pre>{PARAGRAPH}\n\n{LAST}</pre>".encode(), "a.html", None)
    assert kept(found) == f"{PARAGRAPH}\n{LAST}"


def test_a_page_says_where_it_was_saved_from() -> None:
    page = f"<!-- saved from url=(0048)https://www.example.org/2017/03/15/wall -->\n<html><p>{PARAGRAPH}</p></html>"
    (found,) = html.read(page.encode(), "a.html", None)
    assert found.publications[0].value == "example.org"
    assert found.dates[0].value == "2017-03-15"


@pytest.mark.parametrize("coding", ["base64", "quoted-printable", "8bit"])
def test_web_archives(coding: str) -> None:
    import quopri

    inner = PAGE.encode()
    coded = {"base64": base64.encodebytes(inner), "quoted-printable": quopri.encodestring(inner)}.get(coding, inner)
    data = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/2017/03/16/a-road\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b"\r\n\r\n----b\r\n'
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: "
        + coding.encode()
        + b"\r\n\r\n"
        + coded
        + b"\r\n----b--\r\n"
    )
    (found,) = mhtml.read(data, "a.mhtml", None)
    assert found.format == "MHTML"
    assert kept(found).count("harbour") >= 2
    assert [one.value for one in found.titles] == ["A road stays open"]
