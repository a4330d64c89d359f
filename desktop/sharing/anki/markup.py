"""Texts as HTML that Anki shows as they are: nothing in them is a tag, a field, a cloze, a sound or a formula.

Tags have their values without quotes, which tables of text would double. Formulas between backslashes and brackets are
kept apart by a class of the note types (mathjax_ignore).
"""

import re
from collections.abc import Iterable
from html import escape

from desktop.exercises.values import GAP

_ENTITIES = {ord(sign): f"&#{ord(sign)};" for sign in "{}["}
"""Signs that begin or end what Anki reads: {{c1::a cloze}}, [sound:x], [latex]."""
_CONTROL = dict.fromkeys((*range(32), 127))
_CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_BLANK = "_____"


def as_html(text: str) -> str:
    """A text with its lines below each other and its blanks drawn.

    Quotes stay as they are: the text is not for use within a tag, and Anki's search looks for it as it is written.
    """
    return _escaped(text).replace(GAP, _BLANK)


def as_cloze(prompt: str, answer: str) -> str:
    """A prompt with the answer in each of its blanks, all hidden at once."""
    hidden = f"{{{{c1::{as_html(answer).replace(':', '&#58;')}}}}}"
    return _escaped(prompt).replace(GAP, hidden)


def _escaped(text: str) -> str:
    return below_each_other(map(_line, text.split("\n")))


def _line(text: str) -> str:
    line = " ".join(text.split()).translate(_CONTROL).encode("utf-8", "replace").decode()
    return escape(line, quote=False).translate(_ENTITIES).replace("::", "&#58;&#58;")


def as_list(items: Iterable[str], *, numbered: bool) -> str:
    """Texts below each other, numbered or with letters."""
    kind = "1" if numbered else "A"
    return f"<ol type={kind}>" + "".join(f"<li>{as_html(item)}</li>" for item in items) + "</ol>"


def original(name: str, language: str | None) -> str:
    """A name in its own script, told to be of its language."""
    code = language_code(language or "")
    told = f" lang={code}" if code else ""
    return f"<span class=original dir=auto{told}>{as_html(name)}</span>"


def language_code(code: str) -> str:
    """A code that may stand within a tag, or nothing."""
    return code if _CODE.fullmatch(code) else ""


def below_each_other(texts: Iterable[str]) -> str:
    """HTML texts below each other; empty ones are passed over."""
    return "<br>".join(filter(None, texts))
