"""The paper of practice: a column of the page's measure in its middle, and the small widgets that stand in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.panes.rows import give_viewport

MEASURE = 680
"""Pixels of a line at the most, as in the article."""


def paper(column: QLayout, *, measure: int = MEASURE) -> QWidget:
    """A sheet of paper with a column in its middle, as wide as `measure` at the most."""
    page, middle = QWidget(), QWidget()
    page.setProperty("paper", True)
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    middle.setLayout(column)
    middle.setMaximumWidth(measure)
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 0, 24, 0)
    row.addStretch(1)
    row.addWidget(middle, 1000)
    row.addStretch(1)
    return page


def scrolled_paper(column: QLayout, owner: QWidget, *, measure: int = MEASURE) -> QScrollArea:
    """A sheet of paper that fills its owner, and is scrolled where it is higher. Tab passes it over."""
    area = QScrollArea()
    give_viewport(area)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(paper(column, measure=measure))
    whole = QVBoxLayout(owner)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
    return area


def label(text: str = "", *, soft: bool = False, font: QFont | None = None) -> QLabel:
    """Plain words on as many lines as they need; soft ones are secondary."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if soft:
        made.setProperty("tone", "soft")
    if font is not None:
        made.setFont(font)
    return made


def button(words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
    """A button that Enter presses only where it has the keyboard."""
    made = QPushButton(words)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    made.clicked.connect(slot)
    return made


def set_tone(words: QWidget, tone: str) -> None:
    """Give words another colour: "soft", "accent", "right"."""
    words.setProperty("tone", tone)
    words.style().unpolish(words)
    words.style().polish(words)
