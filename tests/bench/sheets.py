"""What both sides of the sheets' benchmark print."""

import tempfile
from pathlib import Path

from db.model.lesson import Lesson
from tests.bench import synthetic

LATER = 5
"""How many sheets are measured after the first two: the second loads what the first had no need of."""
_WORDS = 2500


def lessons() -> list[Lesson]:
    """The lessons of the first two sheets and LATER others: other words, so that nothing is remembered of the last."""
    return [synthetic.lesson(_WORDS, seed) for seed in range(2 + LATER)]


def target() -> Path:
    """The file that the sheets are written to."""
    return Path(tempfile.mkdtemp(dir=Path.home())) / "sheet.pdf"
