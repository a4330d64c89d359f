"""Rich Text Format (.rtf), specification 1.9.1: groups in braces, control words, bytes in a code page by font."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# (striprtf says nothing of its types.)

import codecs
import re
from dataclasses import dataclass, field, replace

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.blocks import KEPT
from desktop.importers.document import Document, UnreadableError
from desktop.importers.office import HIDDEN_TEXT, Details, authors, dates, reads_as_heading, titles
from desktop.importers.paragraphs import Paragraphs
from desktop.importers.rtf_words import (
    ANSI_CHARSET,
    CHARACTERS,
    CODE_PAGES,
    ENDS,
    NOT_TEXT,
    SIGNS,
    STORIES,
    SYMBOL_CHARSET,
    THROUGH,
    WESTERN,
)

MAX_DEPTH = 10_000
_LARGEST_COMPARED = 3_000_000
"""Bytes up to which the words are counted by another way too; that one takes time."""
_NO_LEVEL = 9
_SWITCHES = {"b": "bold", "v": "hidden", "deleted": "deleted"}
_NUMBERS = {"f": "font", "s": "style", "outlinelevel": "level"}
"""Words of formats and the fields of a group that hold them."""

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})?\x20?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\", re.DOTALL
)
_CODE_PAGE = re.compile(r"\\ansicpg([0-9]{1,5})")
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|заголовок)\s*\d?$|(?:sub)?title$", re.IGNORECASE)


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The one document of an .rtf file. `encoding` replaces the code page that the file names or forgets to name.

    Raises:
        UnreadableError: it is no such file, nested without end, or too long.
    """
    text = data.decode("latin-1")
    if "{\\rtf" not in text[:1024]:
        raise UnreadableError("“{name}” is no RTF file.", name=name)
    named = _code_page(text)
    reader = _Reader(name, encoding or named or WESTERN, is_chosen=encoding is not None)
    reader.read(text)
    details = reader.details
    document = Document(
        name=name,
        format="RTF",
        blocks=reader.paragraphs.blocks.blocks,
        titles=titles(details),
        authors=authors(details),
        publications=(),
        dates=dates(details),
        languages=(),
        words_in=_words(text, encoding or named or WESTERN),
        encoding=reader.code_page if encoding is not None or not named else "",
        warnings=reader.paragraphs.blocks.warnings,
    )
    return (document,)


def _code_page(text: str) -> str:
    """The encoding that the file names, if Python knows it; or ""."""
    found = _CODE_PAGE.search(text[:10_000])
    name = "utf-8" if found and found[1] == "65001" else f"cp{found[1]}" if found else ""
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


@dataclass(slots=True)
class _Group:
    """What holds up to the next closing brace."""

    destination: str = ""
    """The group of bookkeeping it stands in ("info", "fonttbl"), or empty for text."""
    is_text: bool = True
    fallback: int = 1
    """Characters that follow a Unicode one for programs that do not know it (\\uc)."""
    font: int = -1
    style: int = -1
    level: int = _NO_LEVEL
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    why: Sentence = KEPT
    is_story: bool = False
    """Whether it began paragraphs of its own, which end with it."""
    may_be_skipped: bool = False
    """After \\*: an unknown word that follows means a group that need not be understood."""


@dataclass(slots=True)
class _Line:
    """How a paragraph looks, as far as it tells a heading."""

    all_bold: bool = True
    text: list[str] = field(default_factory=list[str])
    hidden: list[str] = field(default_factory=list[str])


class _Reader:
    """Reads one file, token after token; groups are a list, so that no depth of them exhausts Python."""

    def __init__(self, name: str, code_page: str, *, is_chosen: bool) -> None:
        self.paragraphs = Paragraphs(name)
        self.code_page = code_page
        self._name = name
        self._is_chosen = is_chosen
        self._groups = [_Group()]
        self._lines: list[_Line] = []
        self._charsets: dict[int, int] = {}
        self._styles: dict[int, str] = {}
        self._info: dict[str, list[str]] = {}
        self._bytes: list[str] = []
        self._skip = 0
        self._default_font = -1

    def read(self, text: str) -> None:
        """Take the whole file.

        Raises:
            UnreadableError: groups lie too deep in one another.
        """
        self._start_line()
        place = 0
        while found := _TOKEN.match(text, place):
            place = found.end()
            if found[1] == "bin":
                place += max(0, int(found[2] or 0))
            elif not self._token(found):
                break
        self._flush()
        while self._lines:
            self._end_line()

    def _token(self, found: re.Match[str]) -> bool:
        """Take one token; False at the end of the file's own group, after which nothing counts."""
        word, argument, hexadecimal, sign, brace, plain = found.groups()
        if plain is not None or hexadecimal is not None:
            self._plain(plain or chr(int(hexadecimal, 16)))
            return True
        self._flush()
        if word is not None:
            self._word(word, None if argument is None else int(argument))
        elif brace == "{":
            self._open()
        elif brace == "}":
            return self._close()
        elif sign is not None:
            self._sign(sign)
        return True

    @property
    def details(self) -> Details:
        """What the file says about itself."""
        values = {key: "".join(parts).strip() for key, parts in self._info.items()}
        return Details(
            title=values.get("title", ""),
            author=values.get("author", ""),
            created=values.get("creatim", ""),
            changed=values.get("revtim", ""),
        )

    def _open(self) -> None:
        if len(self._groups) > MAX_DEPTH:
            raise UnreadableError(
                "“{name}” has groups inside groups without end, as no program writes them. It is not read.",
                "If you trust it, open it in the program that wrote it, and save it anew.",
                name=self._name,
            )
        self._skip = 0
        self._groups.append(replace(self._groups[-1], is_story=False, may_be_skipped=False))

    def _close(self) -> bool:
        self._skip = 0
        if len(self._groups) == 1:
            return False
        if self._groups[-1].is_story:
            self._end_line()
        self._groups.pop()
        return len(self._groups) > 1

    def _word(self, word: str, argument: int | None) -> None:
        group = self._groups[-1]
        if self._skip and word in CHARACTERS:
            self._skip -= 1
            return
        self._skip = 0
        if group.may_be_skipped:
            group.may_be_skipped = False
            if word not in STORIES and word not in THROUGH:
                group.is_text = False
        if word in NOT_TEXT:
            group.is_text, group.destination = False, word
        elif not group.is_text:
            self._of_bookkeeping(group, word, argument)
        elif word in STORIES:
            group.why, group.is_story, group.hidden = STORIES[word], True, False
            self._start_line()
        elif word in CHARACTERS:
            self._text(CHARACTERS[word])
        elif word in ENDS:
            self._end_line()
            self._start_line()
        elif word == "u" and argument is not None:
            self._text(chr(argument & 0xFFFF))
            self._skip = group.fallback
        else:
            self._format(group, word, argument)

    def _of_bookkeeping(self, group: _Group, word: str, argument: int | None) -> None:
        """Words in groups that are no text: of details, fonts and styles."""
        number = argument or 0
        match group.destination, word:
            case "info", "title" | "author" | "creatim" | "revtim":
                group.destination = word
            case "creatim" | "revtim", "yr":
                self._info[group.destination] = [f"{number:04}"]
            case "creatim" | "revtim", "mo" | "dy":
                self._info.setdefault(group.destination, []).append(f"-{number:02}")
            case "fonttbl", "f":
                group.font = number
            case "fonttbl", "fcharset":
                self._charsets[group.font] = number
            case "stylesheet", "s":
                group.style = number
            case "upr", "ud":
                group.is_text, group.destination = True, ""
            case "title" | "author", "u":
                self._text(chr(number & 0xFFFF))
                self._skip = group.fallback
            case _, "uc":
                group.fallback = max(0, number)
            case _:
                pass

    def _format(self, group: _Group, word: str, argument: int | None) -> None:
        if word in _SWITCHES:
            setattr(group, _SWITCHES[word], argument != 0)
        elif word in _NUMBERS:
            setattr(group, _NUMBERS[word], -1 if argument is None else argument)
        elif word == "deff":
            self._default_font = group.font = argument or 0
        elif word == "uc":
            group.fallback = max(0, argument or 0)
        elif word == "plain":
            group.bold = group.hidden = group.deleted = False
            group.font = self._default_font
        elif word == "pard":
            group.style, group.level = -1, _NO_LEVEL
        elif word == "mac" and not self._is_chosen:
            self.code_page = "mac_roman"

    def _sign(self, sign: str) -> None:
        group = self._groups[-1]
        self._skip = 0
        if sign == "*":
            group.may_be_skipped = True
        elif sign in "\r\n" and group.is_text:
            self._end_line()
            self._start_line()
        elif sign in SIGNS:
            self._text(SIGNS[sign])

    def _plain(self, text: str) -> None:
        skipped = min(self._skip, len(text))
        self._skip -= skipped
        self._bytes.append(text[skipped:])

    def _flush(self) -> None:
        """Bytes become letters together: some letters are two of them."""
        if self._bytes:
            text = "".join(self._bytes)
            self._bytes = []
            if not text.isascii() or self._codec() == "":
                codec = self._codec()
                text = text.encode("latin-1").decode(codec, "replace") if codec else ""
            self._text(text)

    def _codec(self) -> str:
        """The encoding of the font; "" for one of pictures. Writers that set no character sets mean the file's."""
        charset = self._charsets.get(self._groups[-1].font)
        if charset == SYMBOL_CHARSET:
            return ""
        if self._is_chosen or charset is None:
            return self.code_page
        if charset == ANSI_CHARSET:
            return WESTERN if any(other in CODE_PAGES for other in self._charsets.values()) else self.code_page
        return CODE_PAGES.get(charset, self.code_page)

    def _text(self, text: str) -> None:
        group = self._groups[-1]
        if not group.is_text:
            if group.destination in ("title", "author"):
                self._info.setdefault(group.destination, []).append(text)
            elif group.destination == "stylesheet" and group.style >= 0:
                self._styles[group.style] = self._styles.get(group.style, "") + text
            return
        if group.deleted:
            return
        line = self._lines[-1]
        if group.hidden:
            line.hidden.append(text)
            return
        if text.strip():
            line.all_bold = line.all_bold and group.bold
            line.text.append(text)
        self.paragraphs.add(text)

    def _start_line(self) -> None:
        self._lines.append(_Line())
        self.paragraphs.start()

    def _end_line(self) -> None:
        line, group = self._lines.pop(), self._groups[-1]
        if line.hidden:
            self.paragraphs.start()
            self.paragraphs.add("".join(line.hidden))
            self.paragraphs.end(why=HIDDEN_TEXT)
        style = self._styles.get(group.style, "").strip(" ;")
        is_heading = (
            0 <= group.level < _NO_LEVEL
            or _HEADING.match(style) is not None
            or (line.all_bold and reads_as_heading("".join(line.text)))
        )
        self.paragraphs.end(ParagraphKind.HEADING if is_heading else ParagraphKind.BODY, group.why)


def _words(text: str, encoding: str) -> int:
    """The words that striprtf finds, which knows no notes, headers or comments; 0 where it cannot be asked."""
    if len(text) > _LARGEST_COMPARED:
        return 0
    from striprtf.striprtf import rtf_to_text  # imported late: only a short file is compared

    try:
        # Its pattern for links takes a time that grows with the square of their number, so it is shown none.
        found = rtf_to_text(text.replace("\\field", "\\nofield"), encoding, "ignore")
    except (ValueError, TypeError, LookupError, OverflowError, IndexError):
        return 0
    return len(found.replace("|", " ").split())
