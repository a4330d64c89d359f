"""The guide that the help window shows: pages of simple Markdown, filled with the program's menus and keys, searched.

A page is a file `resources/help/<language>/<order>-<name>.md`. Of Markdown it holds: one `# title`, `## headings`,
paragraphs, `- ` lists, `1. ` steps, `**strong**`, `` `keys` ``, `[words](name of a page)` and, on a line of its own,
`![what is seen](file beside the languages)`. `<!-- also: font, bigger -->` adds words that a section is found by.
`{key:find}` and `{menu:find}` stand for the key and the place in the menus of a command.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

FALLBACK = "en"
_PLACEHOLDER = re.compile(r"\{(key|menu):([a-z_]+)\}")
_INLINE = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([a-z-]+)\)")
_BEGINNINGS = (
    ("also", re.compile(r"<!-- also: (.+) -->")),
    ("title", re.compile(r"# (.+)")),
    ("heading", re.compile(r"## (.+)")),
    ("item", re.compile(r"- (.+)")),
    ("step", re.compile(r"\d+\. (.+)")),
    ("picture", re.compile(r"(!\[[^\]]+\]\([\w.-]+\))")),
)
_PICTURE = re.compile(r"!\[([^\]]+)\]\(([\w.-]+)\)")
_LISTS = {"item": "ul", "step": "ol"}


class Way(NamedTuple):
    """How a command is reached: `menu` as "Edit › Find", `key` as this system writes it."""

    menu: str
    key: str


class Block(NamedTuple):
    """A paragraph, heading or line of a list; `kind` is "text" or one of the names in `_BEGINNINGS`."""

    kind: str
    text: str


class Page(NamedTuple):
    """One page with the names of keys and menus filled in."""

    name: str
    title: str
    blocks: tuple[Block, ...]


def read_pages(folder: Path, language: str, ways: Mapping[str, Way]) -> list[Page]:
    """Every page of the guide in its order; one that `language` (ISO 639-1) lacks is shown in English.

    Raises:
        OSError: the guide cannot be read.
    """
    pages: list[Page] = []
    for english in sorted((folder / FALLBACK).glob("*.md")):
        own = folder / language / english.name
        source = (own if own.is_file() else english).read_text(encoding="utf-8")
        pages.append(page_from(english.stem.partition("-")[2], source, ways))
    return pages


def page_from(name: str, source: str, ways: Mapping[str, Way]) -> Page:
    """One page from its Markdown. A placeholder of an unknown command stays as it is, for the reader to see."""
    blocks = tuple(_blocks(_PLACEHOLDER.sub(lambda match: _filled(match, ways), source)))
    return Page(name, next((block.text for block in blocks if block.kind == "title"), name), blocks)


def html(page: Page) -> str:
    """The page as HTML. Headings carry the anchors "s1", "s2"...; keys are `<code>`, links lead to "name.page"."""
    parts: list[str] = []
    open_list = ""
    headings = 0
    for block in page.blocks:
        wanted = _LISTS.get(block.kind, "")
        if wanted != open_list:
            parts += [f"</{open_list}>"] * bool(open_list) + [f"<{wanted}>"] * bool(wanted)
            open_list = wanted
        headings += block.kind == "heading"
        if block.kind != "also":
            parts.append(_block_html(block, headings))
    parts += [f"</{open_list}>"] * bool(open_list)
    return "\n".join(parts)


def plain(text: str) -> str:
    """A block's words without its marks."""
    return _INLINE.sub(lambda match: match[1] or match[2] or match[3], text)


def _filled(match: re.Match[str], ways: Mapping[str, Way]) -> str:
    way = ways.get(match[2])
    if way is None:
        return match[0]
    return f"`{way.key}`" if match[1] == "key" else f"**{way.menu}**"


def _blocks(source: str) -> Sequence[Block]:
    """Lines that follow one another without a blank line, and begin nothing new, belong together."""
    blocks: list[Block] = []
    joined = False
    for line in map(str.strip, source.splitlines()):
        found = next(((kind, match[1]) for kind, start in _BEGINNINGS if (match := start.fullmatch(line))), None)
        if found is not None:
            blocks.append(Block(*found))
            joined = found[0] in _LISTS
        elif line and joined:
            blocks[-1] = blocks[-1]._replace(text=f"{blocks[-1].text} {line}")
        elif line:
            blocks.append(Block("text", line))
            joined = True
        else:
            joined = False
    return blocks


def _block_html(block: Block, heading: int) -> str:
    if block.kind == "picture":
        return _PICTURE.sub(
            lambda match: f'<p class="picture"><img src="{match[2]}" alt="{escape(match[1])}"></p>', block.text
        )
    words = _inline_html(block.text)
    if block.kind == "heading":
        return f'<h2><a name="s{heading}"></a>{words}</h2>'
    tag = {"title": "h1", "item": "li", "step": "li"}.get(block.kind, "p")
    return f"<{tag}>{words}</{tag}>"


def _inline_html(text: str) -> str:
    parts: list[str] = []
    end = 0
    for match in _INLINE.finditer(text):
        parts.append(escape(text[end : match.start()], quote=False))
        key, strong, words, page = (escape(group or "", quote=False) for group in match.groups())
        if key:
            # A key keeps its order within a text that runs from right to left: an isolate (UAX 9), as is its plate.
            parts.append(f"<code>&#x2066;&nbsp;{key.replace(' ', '&nbsp;')}&nbsp;&#x2069;</code>")
        elif strong:
            parts.append(f"<b>{strong}</b>")
        else:
            parts.append(f'<a href="{page}.page">{words}</a>')
        end = match.end()
    parts.append(escape(text[end:], quote=False))
    return "".join(parts)
