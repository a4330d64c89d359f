"""Tables of text as files: comma-separated values by RFC 4180, with cells that no spreadsheet takes for formulas."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from db.model.moment import Moment, MomentError

Cell = str | int
BYTE_ORDER_MARK = "\ufeff"
"""Begins a file, so that Excel reads it as UTF-8."""

_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
"""What a spreadsheet may take for a formula, after any number of the signs that keep it from doing so.

Some spreadsheets for Chinese and Japanese take the wide forms for the narrow ones."""
_PARTED = re.compile(r"(?:[^;\\]|\\.|\\$)+", re.DOTALL)
_DATED = re.compile(r"(.*\S)\s*\(([^()]+)\)", re.DOTALL)


def safe_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula: with ' before what begins with = + - @, tab or CR.

    What had the sign of its own gets another one, so that plain_cell() gives every text back as it was.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def plain_cell(text: str) -> str:
    """A text without the sign that safe_cell() has put before it."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def comma_separated(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A table as a file in UTF-8 with a byte order mark. Texts become safe cells; numbers stay as they are."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(heads)
    for row in rows:
        writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in row])
    # A sign that is half of a pair is no text; nothing that was stored has one.
    return (BYTE_ORDER_MARK + written.getvalue()).encode("utf-8", "replace")


def joined(parts: Iterable[str]) -> str:
    """Several texts in one cell, parted by semicolons; one within a text has a backslash before it."""
    return "; ".join(part.replace("\\", "\\\\").replace(";", "\\;") for part in parts)


def parted(cell: str) -> tuple[str, ...]:
    """The texts that joined() has put into one cell; blank ones are passed over."""
    found = (re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL).strip() for part in _PARTED.findall(cell))
    return tuple(part for part in found if part)


def dated(words: str, period: Moment | None) -> str:
    """Words with their period in brackets: "Prime Minister (2014/2016)"."""
    return words if period is None else f"{words} ({period.edtf})"


def undated(words: str) -> tuple[str, Moment | None]:
    """The words and the period of what dated() has made; brackets that hold no date are words."""
    found = _DATED.fullmatch(words)
    if found is not None:
        try:
            return found[1], Moment.parse(found[2].strip())
        except MomentError:
            pass
    return words, None
