"""The plain text of cells that hold HTML, as those of TimelineJS do."""

import re
from html.parser import HTMLParser

from desktop.library.typed import one_line

_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")
_BREAKS = frozenset({"p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "blockquote", "tr"})
_UNREAD = frozenset({"script", "style"})


def plain_text(text: str) -> str:
    """The words of a text on one line, without tags; a text without any stays as it is."""
    return one_line(" ".join(plain_paragraphs(text)))


def plain_paragraphs(text: str) -> list[str]:
    """The paragraphs of a text that may hold HTML, each on one line; none for a blank one."""
    if not _MARKUP.search(text):
        return list(filter(None, map(one_line, text.split("\n"))))
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return list(filter(None, (one_line(words) for words in "".join(reader.parts).split("\n"))))


class _Reader(HTMLParser):
    """Collects what is read of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in _UNREAD
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unread = max(0, self._unread - (tag in _UNREAD))
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.parts.append(data.replace("\n", " "))
