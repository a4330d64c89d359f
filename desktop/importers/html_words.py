"""Counts the words of a page by another way than `html_pieces`, so that a loss shows: tags are cut out, no more."""

import re

from desktop.importers.html_pieces import INLINE
from desktop.importers.text import words_of

_NO_TEXT = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|iframe|noembed|noframes|xmp|title)\b.*?(?:</\1\s*>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"""</?([a-zA-Z][^\s/>]*)(?:[^<>"']++|"[^"]{0,2000}+"|'[^']{0,2000}+')*+>|<[a-zA-Z/!?][^>]*>""")
_REFERENCE = re.compile(r"&(?:nbsp|ensp|emsp|thinsp|#160|#xA0|#32|#10|#13|#9);?", re.IGNORECASE)


def words_of_page(page: str) -> int:
    """How many words stand in a page, hidden ones too, but not scripts, styles and the title of the window."""
    text = _TAG.sub(_blank, _NO_TEXT.sub(" ", page))
    return words_of(_REFERENCE.sub(" ", text))


def _blank(tag: re.Match[str]) -> str:
    """What stands for a tag: nothing inside a line, where tags also stand inside words."""
    return "" if tag[1] and tag[1].lower() in INLINE else " "
