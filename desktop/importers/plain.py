"""Reads plain text: lines become paragraphs, or hard-wrapped lines are joined to paragraphs again."""

import re
from itertools import pairwise

from db.model.article import ParagraphKind
from desktop.importers.blocks import Blocks
from desktop.importers.document import Document
from desktop.importers.encodings import decode
from desktop.importers.text import words_of

LINE_END = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
_RULE = re.compile(r"[\W_]{3,}")
"""A line of signs that parts or underlines, such as ===== or * * *."""
_ITEM = re.compile(r"(?:[-*•–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟][\"'”’»)\]]*$")
_NARROWEST, _WIDEST = 40, 110
"""Characters of a line between which somebody may have set it to be broken: terminals and mails have 60 to 100."""
_WRAPPED_SHARE = 0.85
_WITHIN_SENTENCES = 0.4
"""The part of broken lines that at least end within a sentence; of paragraphs hardly any do."""
_LONGEST_HEADING = 80
_MOST_WORDS_OF_HEADING = 14
_BODY = 120
"""Characters from which on a paragraph is taken for prose."""


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The one article of a text file."""
    text, used = decode(data, encoding)
    return (document_of(text, name, "Text", used),)


def document_of(text: str, name: str, made_from: str, encoding: str) -> Document:
    """The article that a text is, whose lines may end in any way; `made_from` is the name of the format."""
    blocks = Blocks()
    lines = LINE_END.split(text.replace("\ufeff", ""))
    groups = paragraphs(lines)
    for number, group in enumerate(groups):
        following = groups[number + 1] if number + 1 < len(groups) else ""
        kind = ParagraphKind.HEADING if number and _is_heading(group, following) else ParagraphKind.BODY
        blocks.add(group, kind)
    return Document(
        name=name,
        format=made_from,
        blocks=blocks.blocks,
        titles=(),
        authors=(),
        publications=(),
        dates=(),
        languages=(),
        words_in=words_of("\n".join(line for line in lines if not _RULE.fullmatch(line.strip()))),
        encoding=encoding,
        warnings=blocks.warnings,
    )


def paragraphs(lines: list[str]) -> list[str]:
    """The paragraphs that lines make: joined where the lines are broken at a width, else a paragraph a line."""
    width = wrapped_at(lines)
    if width == 0:
        return [line for line in lines if line.strip() and not _RULE.fullmatch(line.strip())]
    found: list[list[str]] = []
    before = ""
    for line in lines:
        bare = line.strip()
        if not bare or _RULE.fullmatch(bare):
            before = ""
            continue
        if before and not _begins(line, before, width):
            found[-1].append(bare)
        else:
            found.append([bare])
        before = line
    return ["".join(_joined(group)) for group in found]


def wrapped_at(lines: list[str]) -> int:
    """The width that the lines were broken at, in characters; 0 where each line is a paragraph.

    Broken lines are as long as they can be: with the first word of the next one, they would be too long. That is asked
    of lines that end within a sentence, because others may end a paragraph.
    """
    written = [
        (line.rstrip(), following.split()[0])
        for line, following in pairwise(lines)
        if line.strip() and following.strip() and not _RULE.fullmatch(line.strip())
    ]
    pairs = [(len(line), len(word)) for line, word in written if not _SENTENCE_END.search(line)]
    if len(pairs) < 2 or len(pairs) < _WITHIN_SENTENCES * len(written):
        return 0
    lengths = sorted(length for length, _word in pairs)
    width = lengths[min(len(lengths) - 1, len(lengths) * 95 // 100)]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(length + 1 + word > width for length, word in pairs)
    return width if full >= _WRAPPED_SHARE * len(pairs) else 0


def _begins(line: str, before: str, width: int) -> bool:
    """Whether a line begins a paragraph although the one before is not blank."""
    indent, indent_before = (len(one) - len(one.lstrip()) for one in (line, before))
    if _ITEM.match(line.lstrip()) or (indent >= 2 and indent > indent_before):
        return True
    had_room = len(before.rstrip()) + 1 + len(line.split()[0]) <= width * 0.9
    return had_room and bool(_SENTENCE_END.search(before.rstrip()))


def _joined(lines: list[str]) -> list[str]:
    """Lines with what stands between them: nothing after a hyphen within a word, else a blank."""
    found = [lines[0]]
    for line in lines[1:]:
        before = found[-1]
        is_cut = len(before) > 1 and before[-1] == "-" and before[-2].isalpha() and line[0].isalpha()
        found += ["" if is_cut else " ", line]
    return found


def _is_heading(text: str, following: str) -> bool:
    """Whether a paragraph is short, says no sentence, begins like one, and prose comes after it."""
    text = text.strip()
    return (
        len(text) <= _LONGEST_HEADING
        and len(text.split()) <= _MOST_WORDS_OF_HEADING
        and len(following) >= _BODY
        and (text[0].isupper() or text[0].isdigit())
        and not _ITEM.match(text)
        and text[-1] not in ".!?…:;,،。"
        and text[0] not in '"“«„‘'
    )
