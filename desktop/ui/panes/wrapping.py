"""Words broken into lines, for rows that paint themselves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from desktop.ui.offsets import from_utf16

_NARROWEST = 30.0


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The lines of a text in `width` pixels, at most `most` of them; the last one ends with … where more would follow.

    A word that is wider than a line is broken.
    """
    width = max(width, _NARROWEST)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(from_utf16(text, line.textStart()))
        if len(starts) > most:
            break
    layout.endLayout()
    lines = [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    if len(lines) > most:
        rest = text[starts[most - 1] :]
        lines = [*lines[: most - 1], QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return lines
