"""Reads Markdown: as much of CommonMark as says what is a heading, a paragraph, an item or a quotation.

Marks of emphasis go, links leave their words, pictures leave nothing. Front matter (YAML or TOML, as site builders
write it) says title, author and date; of YAML plain keys with one value or a list each are read.
"""

import re
import tomllib
from collections.abc import Iterator
from typing import Any, cast

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.blocks import Blocks
from desktop.importers.document import Document
from desktop.importers.encodings import decode
from desktop.importers.html_tokens import tokens
from desktop.importers.plain import LINE_END
from desktop.importers.proposals import Proposals, joined
from desktop.importers.text import words_of

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$")
_QUOTE = re.compile(r"^(?:[ \t]{0,3}>[ \t]?)+")
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|(\d{1,9}[.)]))[ \t]+")
_TABLE_RULE = re.compile(r"^[ \t|:-]*-[ \t|:-]*\|[ \t|:-]*$|^[ \t]*\|[ \t:-]*-[ \t|:-]*$")
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\]]{1,999}\]:[ \t]*\S+.*$")
_NOTE = re.compile(r"^ {0,3}\[\^[^\]]{1,99}\]:[ \t]*")
_PICTURE = re.compile(r"!\[[^\]]{0,2000}\](?:\([^)]{0,2000}\)|\[[^\]]{0,999}\])?")
_LINK = re.compile(r"\[([^\[\]]{0,2000})\](?:\((?:[^()]|\([^()]{0,500}\)){0,2000}\)|\[[^\]]{0,999}\])")
_NOTE_NUMBER = re.compile(r"\[\^[^\]]{1,99}\]")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)(.{1,2000}?)(?<!`)\1(?!`)")
_STARS = re.compile(r"(\*{1,3}|~~)(?=\S)(.{1,2000}?)(?<=\S)\1")
_LINES_UNDER = re.compile(r"(?<!\w)(_{1,3})(?=\S)(.{1,2000}?)(?<=\S)\1(?!\w)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ESCAPED = 0x10F000
"""Where signs that are no marks are put while marks are taken away: letters for private use, which no file has."""
_UNESCAPED = {_ESCAPED + sign: chr(sign) for sign in range(0x21, 0x7F)}
_YAML_LINE = re.compile(r"^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*)$")
_YAML_ITEM = re.compile(r"^[ \t]*-[ \t]+(.*)$")
_LONGEST_MARKED = 100_000
_MOST_MARKS = 2_000
_FIELDS = {
    "title": "titles", "author": "authors", "authors": "authors", "date": "dates", "published": "dates",
    "publishdate": "dates", "pubdate": "dates", "source": "publications", "publication": "publications",
    "site": "publications", "lang": "languages", "language": "languages",
}  # fmt: skip
_FOUND = Sentence("the head of the file")
_HEADED = Sentence("the first heading")


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The one article of a Markdown file."""
    text, used = decode(data, encoding)
    head, lines = _front_matter(LINE_END.split(text.replace("\ufeff", "").replace("\0", "")))
    blocks = Blocks()
    headings: list[str] = []
    for paragraph, kind in _paragraphs(lines):
        plain = _plain(paragraph)
        blocks.add(plain, kind)
        if kind is ParagraphKind.HEADING:
            headings.append(plain)
    proposed = _proposals(head)
    if headings and blocks.blocks and blocks.blocks[0].kind is ParagraphKind.HEADING:
        proposed.add(proposed.titles, headings[0], _HEADED)
    document = Document(
        name=name,
        format="Markdown",
        blocks=blocks.blocks,
        titles=tuple(proposed.titles),
        authors=tuple(proposed.authors),
        publications=tuple(proposed.publications),
        dates=tuple(proposed.dates),
        languages=tuple(proposed.languages),
        words_in=_words_in(lines),
        encoding=used,
        warnings=blocks.warnings,
    )
    return (document,)


def _front_matter(lines: list[str]) -> tuple[dict[str, Any], list[str]]:
    """What stands between two lines of --- or +++ at the beginning, by key in small letters; and the other lines."""
    fence = lines[0].strip()
    if fence not in ("---", "+++"):
        return {}, lines
    ends = [number for number, line in enumerate(lines[1:200], 1) if line.strip() in (fence, "...")]
    if not ends:
        return {}, lines
    head = lines[1 : ends[0]]
    if fence == "+++":
        try:
            values = tomllib.loads("\n".join(head))
        except (tomllib.TOMLDecodeError, RecursionError):
            return {}, lines
        return {key.lower(): value for key, value in values.items()}, lines[ends[0] + 1 :]
    values = _yaml(head)
    return (values, lines[ends[0] + 1 :]) if values else ({}, lines)


def _yaml(lines: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    key = ""
    for line in lines:
        if pair := _YAML_LINE.match(line):
            key = pair[1].lower()
            value = pair[2].strip()
            listed = value.startswith("[") and value.endswith("]")
            found[key] = [_unquoted(one) for one in value[1:-1].split(",")] if listed else _unquoted(value)
        elif (item := _YAML_ITEM.match(line)) and key:
            before = found[key]
            found[key] = [*(before if isinstance(before, list) else []), _unquoted(item[1])]
    return found


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _proposals(head: dict[str, Any]) -> Proposals:
    made = Proposals()
    for key, value in head.items():
        field = _FIELDS.get(key)
        if field is None:
            continue
        text = joined(map(str, cast("list[Any]", value))) if isinstance(value, list) else str(value)
        if field == "dates":
            made.add_date(text, _FOUND)
        elif field == "languages":
            made.add_language(text, _FOUND)
        else:
            made.add(getattr(made, field), text, _FOUND)
    return made


def _paragraphs(lines: list[str]) -> Iterator[tuple[str, ParagraphKind]]:
    """The paragraphs and headings with their inline marks; lines of one paragraph are joined by line breaks."""
    waiting: list[str] = []
    fence = ""
    for line in lines:
        if fence:
            if line.strip().startswith(fence):
                fence = ""
                yield "\n".join(waiting), ParagraphKind.BODY
                waiting = []
            else:
                waiting.append(line)
            continue
        bare = _NOTE.sub("", _QUOTE.sub("", line))
        opened = _FENCE.match(bare)
        if waiting and _UNDERLINE.match(bare):
            yield "\n".join(waiting), ParagraphKind.HEADING
            waiting = []
            continue
        ends_paragraph = not bare.strip() or opened or _RULE.match(bare) or _TABLE_RULE.match(bare)
        heading = _HEADING.match(bare)
        item = _ITEM.match(bare)
        is_row = bare.lstrip().startswith("|")
        if waiting and (ends_paragraph or heading or item or is_row or _DEFINITION.match(bare)):
            yield "\n".join(waiting), ParagraphKind.BODY
            waiting = []
        if opened:
            fence = opened[1]
        elif heading:
            yield heading[2] or "", ParagraphKind.HEADING
        elif not ends_paragraph and not _DEFINITION.match(bare):
            waiting.append(_row(bare) if is_row else f"{item[1] or ''} {bare[item.end() :]}" if item else bare)
    if waiting:
        yield "\n".join(waiting), ParagraphKind.BODY


def _row(line: str) -> str:
    """The cells of a row of a table as one text."""
    return "; ".join(cell.strip() for cell in line.strip().strip("|").split("|") if cell.strip())


def _plain(text: str) -> str:
    """A paragraph without its marks; one that has thousands of them is no Markdown, and stays as it is."""
    if len(text) > _LONGEST_MARKED or sum(map(text.count, "*_`[~")) > _MOST_MARKS:
        return text
    text = _PICTURE.sub("", _ESCAPE.sub(lambda found: chr(_ESCAPED + ord(found[1])), text))
    for _ in range(3):  # a link may hold emphasis, which may hold code
        text = _LINK.sub(r"\1", text)
        text = _CODE.sub(r"\2", text)
        text = _STARS.sub(r"\2", text)
        text = _LINES_UNDER.sub(r"\2", text)
    text = _NOTE_NUMBER.sub("", text)
    if "<" in text or "&" in text:
        text = re.sub(r"<((?:https?|mailto):[^\s<>]+)>", r"\1", text)
        text = "".join(part for part in tokens(text) if isinstance(part, str))
    return text.translate(_UNESCAPED)


def _words_in(lines: list[str]) -> int:
    """How many words there are without addresses of links and marks, which are cut out of the text as a whole."""
    text = "\n".join(line for line in lines if not _DEFINITION.match(line))
    text = re.sub(r"!\[[^\]]{0,2000}\]|\]\([^)]{0,2000}\)|<[^<>]{1,2000}>|\[\^[^\]]{1,99}\]", "", text)
    return words_of(re.sub(r"(?<!\S)[^\w\s]+(?!\S)", "", text))
