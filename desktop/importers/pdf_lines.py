"""The lines of text of a PDF page with their places, read by PDFium.

PDFium puts right-to-left text into the order in which it is read, joins what stands on one line, and marks the hyphen
at the end of a line. Lengths are points; y grows upwards, as in PDF.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# (pypdfium2 says nothing of its types.)

import ctypes
import math
import re
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

MAX_CHARACTERS = 300_000
"""Of one page: a newspaper page has some 30,000."""
HYPHEN = "\x02"
"""How PDFium shows the hyphen at the end of a line; it stands for the end of the line, too."""

_WIDE_GAP = 1.5
"""Times the size of letters: what stands so far apart on one line is in two columns."""
_AFTER_NUMBER = 0.4
"""The same after a number at the start of a line, which may count paragraphs or lines in the margin."""
_RAISED, _SMALLER = 0.15, 0.85
"""Parts of the letters before: by how much a mark of a note is higher, and how tall it is at most."""
_BOLD = 600
_LONGEST_FONT_NAME = 128
_NAMED_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u058f\u3040-\u9fff]")
_NO_LETTER = re.compile("[\x00\ufffd\uffff\ue000-\uf8ff]")
_BEFORE_NUMBER = re.compile(r"(?<!\S)([،؛,.:]+)(\d[\d.,:/٫٬]*)")
"""Where PDFium takes a comma after a number for a part of it, which it is not in right-to-left text."""
_ALEF_LAM = re.compile("[\u0622\u0623\u0625\u0627]\u0644")
_LONGEST_COUNT = 3
_DIGITS = "0123456789"
_TOKEN = re.compile(rf"[^\s{HYPHEN}]+|{HYPHEN}|[\r\n]+")
_FOREIGN = re.compile("[A-Za-z\u00c0-\u052f]")
_GLUED = re.compile(r"\s([(\[])(.+)", re.DOTALL)
_CLOSING = {"(": ")", "[": "]"}
_NOTED = re.compile(r"(?:[^\W\d_]{3}|[.,;:!?”’\"»)\]])$")
"""What comes before the raised number of a note, and not before a power, "km2"."""


class Line(NamedTuple):
    """A piece of one line. `size` is that of its letters in points; a line that was broken in a word ends with HYPHEN.

    Of a line that runs leftwards, `start` and `end` are counted leftwards too: both are the negative of x, so that
    start is smaller than end in any case.
    """

    text: str
    page: int
    start: float
    end: float
    baseline: float
    size: float
    bold: bool
    leftward: bool


class Page(NamedTuple):
    """The lines of a page in the order of its content. `raw` is its text as PDFium gives it as a whole; `unread`
    counts the characters that the font does not assign to any letter.
    """

    lines: list[Line]
    raw: str
    unread: int


class _Box(NamedTuple):
    """Where a word or a character stands on the page as it is shown, and how tall its font is."""

    left: float
    right: float
    height: float


def page_lines(document: pypdfium2.PdfDocument, number: int) -> Page:
    """Read a page; `number` counts from 0.

    Raises:
        pypdfium2.PdfiumError: the page cannot be read.
        OverflowError: it holds more than MAX_CHARACTERS.
    """
    page = document[number]
    try:
        text_page = page.get_textpage()
        try:
            count = pdfium.FPDFText_CountChars(text_page)
            if count > MAX_CHARACTERS:
                raise OverflowError(f"{count} characters on page {number + 1}")
            # By its bare handle: a page has thousands of characters, and each is asked for several times.
            lines = _Lines(text_page.raw, count, number, page.get_rotation()).read()
            raw = text_page.get_text_range()
            return Page(lines, raw, len(_NO_LETTER.findall(raw)))
        finally:
            text_page.close()
    finally:
        page.close()


class _Lines:
    """Puts the words of a page together. Only their first and last characters are asked for their places."""

    def __init__(self, text_page: Any, count: int, number: int, rotation: int) -> None:
        self._text_page = text_page
        self._count = count
        self._number = number
        self._rotation = rotation
        self._lines: list[Line] = []
        self._text: list[str] = []
        self._boxes: list[_Box] = []
        self._first = self._last = self._longest = 0
        self._length = 0
        self._found = pdfium.FS_RECTF()

    def read(self) -> list[Line]:
        """The lines of the page."""
        signs = "".join(chr(pdfium.FPDFText_GetUnicode(self._text_page, place)) for place in range(self._count))
        for found in _TOKEN.finditer(signs):
            if found[0][0] in "\r\n":
                self._end()
            elif found[0] == HYPHEN:
                self._text.append(HYPHEN)
                self._end()
            else:
                self._word(found[0], found.start(), after_blank=signs[found.start() - 1 : found.start()].isspace())
        self._end()
        return self._lines

    def _word(self, word: str, place: int, *, after_blank: bool) -> None:
        last = place + len(word) - 1
        box, after = self._box(place), self._box(last)
        if word[-1].isdigit() and self._is_note(word, place):
            word = word.rstrip(_DIGITS)
            if not word:
                return
        whole = _Box(min(box.left, after.left), max(box.right, after.right), box.height)
        if self._boxes and self._is_apart(whole, word):
            self._end()
        if not self._boxes:
            self._first, self._length = place, 0
        if self._length < len(word):
            self._longest, self._length = place, len(word)
        if _RIGHT_TO_LEFT.search(word):
            word = self._unligated(word, place)
        self._text.append(f" {word}" if after_blank and self._boxes else word)
        self._boxes.append(whole)
        self._last = last

    def _box(self, place: int) -> _Box:
        """The box of a character. The page may be shown turned clockwise."""
        pdfium.FPDFText_GetLooseCharBox(self._text_page, place, self._found)
        left, top, right, bottom = self._found.left, self._found.top, self._found.right, self._found.bottom
        match self._rotation:
            case 90:
                return _Box(bottom, top, right - left)
            case 180:
                return _Box(-right, -left, top - bottom)
            case 270:
                return _Box(-top, -bottom, right - left)
            case _:
                return _Box(left, right, top - bottom)

    def _is_apart(self, box: _Box, word: str) -> bool:
        """Whether a gap as between columns is before it. In right-to-left text, numbers jump back and forth."""
        before = self._boxes[-1]
        gap = max(box.left - before.right, before.left - box.right)
        is_number = len(self._text) == 1 and len(self._text[0]) <= _LONGEST_COUNT and self._text[0].isdigit()
        if gap <= (_AFTER_NUMBER if is_number else _WIDE_GAP) * min(box.height, before.height):
            return False
        return not _RIGHT_TO_LEFT.search(word) and not any(map(_RIGHT_TO_LEFT.search, self._text))

    def _is_note(self, word: str, place: int) -> bool:
        """Whether a word ends with a raised number, which leads to a note and is no part of the sentence."""
        start = len(word.rstrip(_DIGITS))
        text = word[:start] or "".join(self._text[-1:])
        before = place + start - 1 if start else self._last
        if len(word) - start > _LONGEST_COUNT or not text or not _NOTED.search(text):
            return False
        size, number = self._size(before), place + start
        raised = self._baseline(number) - self._baseline(before) > _RAISED * size
        return raised and self._size(number) <= _SMALLER * size

    def _unligated(self, word: str, place: int) -> str:
        """A word in which a ligature of lam and alef, one sign that PDFium turns round, stands in its order again."""
        for found in _ALEF_LAM.finditer(word):
            if self._box(place + found.start()) == self._box(place + found.start() + 1):
                word = f"{word[: found.start()]}{found[0][::-1]}{word[found.end() :]}"
        return word

    def _end(self) -> None:
        """The line ends here."""
        words, boxes = self._text, self._boxes
        self._text, self._boxes = [], []
        text = "".join(words)
        if not boxes:
            return
        left, right = min(box.left for box in boxes), max(box.right for box in boxes)
        leftward = len(_RIGHT_TO_LEFT.findall(text)) > len(_LEFT_TO_RIGHT.findall(text))
        if leftward:
            text = _BEFORE_NUMBER.sub(r"\2\1", "".join(_foreign_turned(words, boxes)))
        start, end = (-right, -left) if leftward else (left, right)
        bold = self._is_bold(self._first) and self._is_bold(self._last)
        baseline = self._baseline(self._longest)
        # Bullets and code are often set smaller than the line that they stand in.
        size = max(map(self._size, (self._first, self._longest, self._last)))
        self._lines.append(Line(text, self._number, start, end, baseline, size, bold, leftward))

    def _baseline(self, place: int) -> float:
        """The height at which a character stands; boxes of different fonts reach down differently."""
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(self._text_page, place, x, y)
        return {90: -x.value, 180: -y.value, 270: x.value}.get(self._rotation, y.value)

    def _size(self, place: int) -> float:
        """The size of a character's font as it is shown: the text's matrix may scale it."""
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._text_page, place, matrix)
        size = pdfium.FPDFText_GetFontSize(self._text_page, place) * math.hypot(matrix.c, matrix.d)
        return round(size, 1)

    def _is_bold(self, place: int) -> bool:
        if pdfium.FPDFText_GetFontWeight(self._text_page, place) >= _BOLD:
            return True
        name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
        pdfium.FPDFText_GetFontInfo(self._text_page, place, name, _LONGEST_FONT_NAME, None)
        return _NAMED_BOLD.search(name.value) is not None


def _foreign_turned(words: list[str], boxes: list[_Box]) -> list[str]:
    """The words of a line that runs leftwards, with those of foreign names in it in their own order.

    PDFium reads "(Nadia Rahal) بناء" as "(Rahal Nadia (بناء": it takes the blank for one of right-to-left text, and the
    bracket for one of the name. All words but the first bring the blank before them.
    """
    turned = list(words)
    place = 0
    while place < len(boxes):
        end = place
        while end < len(boxes) and _FOREIGN.search(words[end]) and not _RIGHT_TO_LEFT.search(words[end]):
            end += 1
        if end - place > 1 and boxes[place].left > boxes[end - 1].left:
            names = [word.strip() for word in words[place:end]]
            opening = names[0][: len(names[0]) - len(names[0].lstrip("(["))]
            names[0] = names[0][len(opening) :]
            blank = " " if words[place].startswith(" ") else ""
            turned[place] = f"{blank}{opening}{' '.join(reversed(names))}"
            turned[place + 1 : end] = [""] * (end - place - 1)
        else:
            opening = "([" if end > place and words[place].lstrip().startswith(("(", "[")) else ""
        if end > place and opening and end < len(boxes) and (after := _GLUED.match(words[end])):
            turned[end] = f"{_CLOSING[after[1]]} {after[2]}"
        place = max(end, place + 1)
    return turned
