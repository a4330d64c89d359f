"""How large a library is, and the raw text of its articles."""

from pathlib import Path

from desktop.library.library import Library
from tests.bench.child import report


def main(library: str, text_alone: bool = False) -> None:
    if not text_alone:
        report(size=Path(library).stat().st_size / 1e6)
    with Library.open(Path(library), write=False) as opened:
        report(size=sum(len(text.encode()) for _, _, text, _ in opened.articles.texts()) / 1e6)
