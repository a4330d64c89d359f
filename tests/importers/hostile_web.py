"""Pages, clipboards and texts that have broken programs, each made here, with words that must survive it.

The numbers are those of the project's list of hostile inputs: 25 to 44 are pages and clipboards, 65 to 78 texts.
"""

import base64
import random
from collections.abc import Iterator
from typing import NamedTuple

from desktop.importers.document import Pasted

PARAGRAPH = (
    "The road to the harbour was closed on Monday, and the council of Oran said that it would stay closed until the"
    " spring, when the stones of the old wall have been carried away."
)
LAST = (
    "Nobody in the town had asked for the wall, but nobody wanted to see it go either, the keeper of the museum said."
)


class Case(NamedTuple):
    """A hostile input. `words` must be found in what was read; none means that it must be refused."""

    number: int
    name: str
    content: bytes | Pasted
    words: tuple[str, ...] = (PARAGRAPH, LAST)


def page(inside: str, head: str = "") -> bytes:
    """A page with a short article around something."""
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A wall</title>{head}</head>'
        f"<body><article><h1>A wall</h1><p>{PARAGRAPH}</p>{inside}<p>{LAST}</p></article></body></html>"
    ).encode()


def pages(canary: str) -> Iterator[Case]:
    """Cases 25 to 44. `canary` is the path of a file that nobody may open."""
    yield Case(25, "image.html", page(f'<img src="file://{canary}"><img src="{canary}">'))
    yield Case(
        26, "share.html", page('<img src="//dramatis-host.invalid/share/x.png"><img src="\\\\host\\share\\x.png">')
    )
    yield Case(
        27, "beacon.html", page('<img src="http://127.0.0.1:9/beacon.gif"><iframe src="http://127.0.0.1:9/"></iframe>')
    )
    yield Case(
        28, "import.html", page("", f'<style>@import url("file://{canary}"); @import "http://127.0.0.1:9/";</style>')
    )
    yield Case(29, "background.html", page(f'<table><tr><td background="file://{canary}">Cell</td></tr></table>'))
    yield Case(30, "style.html", page(f'<p style="background: url(file://{canary})">Text</p>'))
    yield Case(31, "data.html", page(f'<img src="data:image/png;base64,{_wide_picture()}">'))
    yield Case(32, "javascript.html", page('<a href="javascript:alert(1)">Click</a><p onclick="alert(1)">More</p>'))
    yield Case(
        33, "file.html", page(f'<a href="file://{canary}">Open</a><link rel="stylesheet" href="file://{canary}">')
    )
    yield Case(34, "tables.html", page("<table><tr><td>" * 30 + PARAGRAPH + "</td></tr></table>" * 30))
    yield Case(
        35,
        "many_tables.html",
        page("<table><tr><td>" * 3000 + "inmost" + "</td></tr></table>" * 3000),
        (LAST, "inmost"),
    )
    yield Case(
        36, "deep.html", page("<div>" * 300 + "".join(f"<p>{n}: {PARAGRAPH}</p>" for n in range(40)) + "</div>" * 300)
    )
    yield Case(37, "bold.html", page("<p>" + "<b>" * 50_000 + "bold words</p>"), (LAST, "bold words"))
    yield Case(38, "word.html", page(f"<p>{'w' * 2_000_000}</p>"), (LAST, "w" * 400))
    yield Case(39, "blob.txt", _blob())
    yield Case(
        40,
        "paragraphs.html",
        page("".join(f"<p>Paragraph {n}.</p>" for n in range(100_000))),
        (LAST, "Paragraph 99999."),
    )
    yield Case(41, "hidden.html", page('<div style="display:none">hidden words</div>'), (LAST, "hidden words"))
    yield Case(42, "mutation.html", page(_MUTATION), (PARAGRAPH, LAST))
    yield Case(43, "charset.html", _wrong_charset(), ("Совет города закрыл дорогу к гавани",))
    yield Case(44, "clipboard", Pasted("", f"{PARAGRAPH}\n\n" * 50_000 + LAST))
    yield Case(44, "clipboard", Pasted(f"<p>{PARAGRAPH}</p>" * 50_000 + f"<p>{LAST}</p>", ""))
    yield Case(44, "clipboard", Pasted("", "word " * 5_000_000), ())


def texts() -> Iterator[Case]:
    """Cases 65 to 78."""
    yield _text(65, "surrogate.txt", "A \ud800 lone one and a \ud83d\ude42 pair.", "A \ufffd lone one and a 🙂 pair.")
    yield _text(66, "nul.txt", "A \0NUL in\0side.", "A NUL inside.")
    yield _text(67, "override.txt", "gpj.\u202etxt.exe\u202c is no picture", "gpj.txt.exe is no picture")
    yield _text(68, "isolates.txt", "\u2066" * 100_000 + "isolated", "isolated")
    yield _text(69, "marks.txt", "z" + "\u0301" * 200_000 + "algo", "\u017a")
    yield _text(
        70, "emoji.txt", "A 👩‍👩‍👧‍👦 family, a 🇩🇪 flag, a 👍🏽 thumb.", "A 👩‍👩‍👧‍👦 family, a 🇩🇪 flag, a 👍🏽 thumb."
    )
    yield _text(71, "nfd.txt", "Gae\u0308tan was in E\u0301tretat.", "Gaëtan was in Étretat.")
    yield _text(
        72,
        "no_break.txt",
        "Khalifa\u00a0Haftar spoke\u202f: 10\u00a0000 men.",
        "Khalifa Haftar spoke\u202f: 10\u00a0000 men.",
    )
    yield _text(
        73,
        "separator.txt",
        "First line.\u2028Second line.\u2029Third one.",
        "First line.",
        "Second line.",
        "Third one.",
    )
    yield _text(74, "noncharacter.txt", "One\ufdd0 non\uffffcharacter.", "One noncharacter.")
    yield _text(75, "marks_of_order.txt", "Two files\ufeff put together.", "Two files put together.")
    text = f"{PARAGRAPH}\n\n{LAST}\n\nВ городе ждут весны."
    yield Case(76, "sixteen.txt", text.encode("utf-16-le"), (PARAGRAPH, LAST, "В городе ждут весны."))
    yield Case(76, "sixteen_big.txt", text.encode("utf-16-be"), (PARAGRAPH, LAST, "В городе ждут весны."))
    yield Case(77, "cyrillic.txt", _RUSSIAN.encode("cp1251"), (_RUSSIAN,))
    yield Case(
        78, "ends.txt", f"{PARAGRAPH}\r\n\r\n{LAST}\rThird.\nFourth.".encode(), (PARAGRAPH, LAST, "Third.", "Fourth.")
    )


def more() -> Iterator[Case]:
    """Others that are not in the list."""
    yield Case(0, "empty.txt", b"", ())
    yield Case(0, "blank.txt", b" \r\n\t\xc2\xa0\n", ())
    yield Case(
        0,
        "blank.html",
        page("").replace(PARAGRAPH.encode(), b"").replace(LAST.encode(), b"").replace(b"A wall", b""),
        (),
    )
    yield Case(0, "noise.txt", random.Random(1).randbytes(50_000), ())
    yield Case(0, "picture.html", b"\x89PNG\r\n\x1a\n" + random.Random(2).randbytes(500), ())
    yield Case(0, "old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ())
    yield Case(0, "library.txt", b"SQLite format 3\0" + bytes(600), ())
    yield Case(0, "comments.html", page("<!--a-->" * 100_000))
    yield Case(0, "ends.html", page("</p></i></table></x>" * 50_000))
    yield Case(
        0,
        "hidden_spans.html",
        page("<p>" + "<span hidden>unseen</span> seen " * 30_000 + "</p>"),
        (LAST, "seen seen seen"),
    )
    yield Case(0, "references.html", page("<p>&#0; &#x110000; &bogus; &amp &lt;b&gt;</p>"), (PARAGRAPH, LAST, "<b>"))
    yield Case(0, "stars.md", ("*a **b _c [d " * 50_000 + f"\n\n{LAST}").encode(), (LAST,))
    yield Case(0, "archive.mhtml", archive(), (PARAGRAPH, LAST))
    yield Case(0, "data.html", page("", f'<script type="application/ld+json">{"[" * 100_000}</script>'))


def unclosed() -> Iterator[Case]:
    """Pages that browsers show nothing of, or little: that they end in time and in a plain sentence is enough."""
    yield Case(0, "quotes.html", page("<a href=\"unclosed><b title='>" * 20_000))
    yield Case(0, "comment.html", page("<!-- " * 100_000))
    yield Case(0, "script.html", page("<script>" * 100_000))
    yield Case(0, "less.html", page("<" * 1_000_000))
    yield Case(0, "ampersands.html", page("&" * 1_000_000))


def _text(number: int, name: str, content: str, *words: str) -> Case:
    return Case(
        number, name, f"{PARAGRAPH}\n\n{content}\n\n{LAST}".encode("utf-8", "surrogatepass"), (PARAGRAPH, *words, LAST)
    )


_RUSSIAN = (
    "Совет города закрыл дорогу к гавани до весны. Никто в городе не просил строить стену, сказал хранитель музея."
)
_MUTATION = (
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">'
    "</table></mtext></math><svg><desc><![CDATA[</desc><script>alert(1)</script>]]></svg>"
)


def _wide_picture() -> str:
    """The head of a PNG of 20,000 x 20,000 dots, in base64."""
    size = (20_000).to_bytes(4, "big")
    return base64.b64encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + size + size + b"\1\0\0\0\0" + bytes(400)).decode()


def _blob() -> bytes:
    blob = base64.encodebytes(random.Random(39).randbytes(200_000)).decode()
    return f"{PARAGRAPH}\n\n{blob}\n{LAST}\n".encode()


def _wrong_charset() -> bytes:
    """A page that is in Windows-1251 and says that it is in Latin 1."""
    text = page(f"<p>{_RUSSIAN * 5}</p>").decode().replace("utf-8", "iso-8859-1")
    return text.encode("cp1251")


def archive() -> bytes:
    """A web archive as browsers write it, with a part for a picture."""
    inner = base64.encodebytes(page("")).decode()
    return (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/2017/03/15/wall\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n------b\r\n'
        "Content-Type: text/html\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{inner}\r\n------b\r\nContent-Type: image/png\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------b--\r\n"
    ).encode()
