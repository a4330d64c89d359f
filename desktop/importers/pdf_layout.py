"""From the lines of a PDF to its paragraphs.

A PDF knows no paragraphs. Where one ends is told by what printers do: an indented first line, more room above, another
size, or a last line on which the next word would have had room.
"""

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.blocks import KEPT
from desktop.importers.office import FOOTNOTE, MARGIN, RUNNING, reads_as_heading
from desktop.importers.pdf_flow import ENDS, Flow
from desktop.importers.pdf_lines import HYPHEN, Line
from desktop.importers.pdf_order import in_order, running, same_row

_HEADING_SIZE = 1.15
_NOTE_SIZE = 0.9
"""Times the size of the text: from here on a heading, up to here a note at the foot of the page."""
_BODY_SHARE = 0.2
_MOST_HEADING_WORDS = 30
_MARGIN_WORDS = 4
"""Words of a line, at least, that a number in the margin counts; in a table it may be a value."""
_MOST_BETWEEN = 6
"""Paragraphs, such as captions, that may stand between the two parts of one that goes on on the next page."""
_NOTE = re.compile(r"[\d*†‡§(\[]")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
_LAST_WORD = re.compile(r"([^\W\d_]+)$")
_FIRST_WORD = re.compile(r"([^\W\d_]+)")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uff00-\uffef]")


class Paragraph(NamedTuple):
    """A paragraph with the size of its letters and the page that it begins on (from 0)."""

    text: str
    kind: ParagraphKind
    why: Sentence
    size: float
    page: int


def paragraphs(pages: list[list[Line]]) -> list[Paragraph]:
    """The paragraphs of all pages; lines that run through the pages, notes at their feet and numbers in their margin
    are left out of the article, each with its reason.
    """
    body = _body_size(pages)
    runs = running(pages, body)
    vocabulary = Counter(
        word.lower() for lines in pages for line in lines for word in _WORD.findall(line.text.removesuffix(HYPHEN))
    )
    text: list[Line] = []
    aside: list[Paragraph] = []
    for lines in pages:
        ordered = in_order([line for line in lines if id(line) not in runs])
        margin = _margin(ordered)
        feet = _feet([line for line in ordered if id(line) not in margin], body)
        text += [line for line in ordered if id(line) not in margin and id(line) not in feet]
        notes = [line for line in ordered if id(line) in feet]
        aside += [_made(part, vocabulary, FOOTNOTE, body) for part in Flow(notes).parts()]
        others = [(RUNNING, [line for line in lines if id(line) in runs])]
        others.append((MARGIN, [line for line in ordered if id(line) in margin]))
        aside += [_made(part, vocabulary, why, body) for why, part in others if part]
    made = _across_pages([_made(part, vocabulary, KEPT, body) for part in Flow(text).parts()], vocabulary)
    return _merged(made, aside)


def _body_size(pages: list[list[Line]]) -> float:
    """The size of the text: the largest one in which a good part of all letters are set. Tables may hold more."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(2 * line.size) / 2] += len(line.text)
    return max((size for size, count in sizes.items() if count >= _BODY_SHARE * sizes.total()), default=0.0)


def _margin(lines: list[Line]) -> set[int]:
    """The ids of numbers beside lines that begin where most lines of the page do: they count paragraphs or lines."""
    starts = Counter(round(line.start) for line in lines if not line.text.isdigit())
    usual = {start for start, count in starts.items() if count > 1}
    return {
        id(number)
        for number, line in pairwise(lines)
        if number.text.isdigit()
        and same_row(number, line)
        and number.end < line.start
        and round(line.start) in usual
        and len(line.text.split()) >= _MARGIN_WORDS
    }


def _feet(lines: list[Line], body: float) -> set[int]:
    """The ids of lines of notes: small ones at the end of a column, of which the first begins with a sign of a note."""
    found: set[int] = set()
    for column in Flow(lines).columns():
        small: list[Line] = []
        for line in reversed(column):
            if line.size > _NOTE_SIZE * body:
                break
            small.append(line)
        while small and not _NOTE.match(small[-1].text):
            small.pop()
        if len(small) < len(column) or len(column) < len(lines):
            found |= {id(line) for line in small}
    return found


def _across_pages(found: list[Paragraph], vocabulary: Counter[str]) -> list[Paragraph]:
    """The paragraphs; those that a caption or a box at the end of a page parted from their rest are whole again."""
    whole: list[Paragraph] = []
    for paragraph in found:
        place = _begun(whole, paragraph)
        if place is None:
            whole.append(paragraph)
        else:
            whole[place] = whole[place]._replace(text=joined([whole[place].text, paragraph.text], vocabulary))
    return whole


def _begun(whole: list[Paragraph], rest: Paragraph) -> int | None:
    """Where the paragraph stands that goes on, as the first of a page, with `rest`; None if it is no rest of one."""
    if not whole or whole[-1].page >= rest.page or not rest.text[0].islower():
        return None
    for place in range(len(whole) - 1, max(-1, len(whole) - 1 - _MOST_BETWEEN), -1):
        begun = whole[place]
        is_open = not ENDS.search(begun.text) and len(begun.text.split()) > _MARGIN_WORDS
        if is_open and begun.page >= rest.page - 1 and begun.size == rest.size and begun.kind is rest.kind:
            return place
    return None


def _merged(text: list[Paragraph], aside: list[Paragraph]) -> list[Paragraph]:
    """What stands aside comes after the text of its page."""
    merged: list[Paragraph] = []
    taken = 0
    for paragraph in text:
        while taken < len(aside) and aside[taken].page < paragraph.page:
            merged.append(aside[taken])
            taken += 1
        merged.append(paragraph)
    return merged + aside[taken:]


def _made(lines: list[Line], vocabulary: Counter[str], why: Sentence, body: float) -> Paragraph:
    text = joined([line.text for line in lines], vocabulary)
    size = max(line.size for line in lines)
    is_large = size >= _HEADING_SIZE * body and len(text.split()) <= _MOST_HEADING_WORDS
    is_bold = all(line.bold for line in lines) and reads_as_heading(text)
    kind = ParagraphKind.HEADING if not why and (is_large or is_bold) else ParagraphKind.BODY
    return Paragraph(text, kind, why, size, lines[0].page)


def joined(lines: list[str], vocabulary: Counter[str]) -> str:
    """The lines of a paragraph as one; words that were broken at their ends are whole again.

    Whether a hyphen belongs to its word shows in the other words of the document, `vocabulary`.
    """
    text = ""
    for line in lines:
        if not text:
            text = line
        elif text.endswith(HYPHEN):
            text = _unbroken(text.removesuffix(HYPHEN), line, vocabulary)
        elif _UNSPACED.match(text[-1]) and _UNSPACED.match(line):
            text += line
        else:
            text += f" {line}"
    return text.replace(HYPHEN, "-")


def _unbroken(text: str, line: str, vocabulary: Counter[str]) -> str:
    before, after = _LAST_WORD.search(text), _FIRST_WORD.match(line)
    if before and after and after[1][0].islower():
        start, end = before[1].lower(), after[1].lower()
        if vocabulary[start + end]:
            return text + line
        both_are_words = len(end) > 2 and vocabulary[start] > 1 and vocabulary[end] > 1
        if not vocabulary[f"{start}-{end}"] and not both_are_words:
            return text + line
    return f"{text}-{line}"
