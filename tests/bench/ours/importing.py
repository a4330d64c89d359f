"""Reading a saved page as the program does, in a process of its own; what that takes from its start to its end."""

from pathlib import Path

from desktop.importers.process import read
from tests.bench.child import children, report


def main(page: str) -> None:
    (document,) = read(Path(page), report=lambda _part: None, cancelled=lambda: False)
    assert document.words_kept >= 900
    report(child=children())
