"""Broken pages and texts end in documents or in a plain sentence; 42 of them here, 2,100 with --campaign 50."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import pytest

from desktop.importers import process
from desktop.importers.document import UnreadableError
from tests.importers.hostile_web import archive
from tests.importers.mutations import mutations
from tests.importers.pages import PAGE
from tests.importers.samples import PROSE
from tests.importers.test_plain import MARKDOWN

SEEDS: dict[str, Callable[[], bytes]] = {
    "a.html": PAGE.encode,
    "b.html": lambda: PAGE.replace("utf-8", "windows-1251").encode("cp1251", "replace"),
    "a.md": MARKDOWN.encode,
    "a.txt": "\n\n".join(PROSE.values()).encode,
    "b.txt": lambda: "\r\n".join(PROSE.values()).encode("utf-16-le"),
    "a.mhtml": archive,
}
"""Names of files, with what they hold before it is mutated."""
ROUNDS = 7
"""Of each, times the campaign."""


@pytest.mark.parametrize("name", SEEDS)
def test_broken_files_do_no_harm(name: str, tmp_path: Path, campaign: int) -> None:
    def read(number_and_data: tuple[int, bytes]) -> str:
        number, data = number_and_data
        path = tmp_path / f"{number}-{name}"
        path.write_bytes(data)
        try:
            found = process.read(path, report=lambda part: None, cancelled=lambda: False)
        except UnreadableError as error:
            return (
                "" if error.remedy and "unexpectedly" not in error.what else f"{number}: {error}\n{error.log[-2000:]}"
            )
        finally:
            path.unlink()
        lost = [one for one in found if one.words_kept < 0.95 * one.words_in and not one.warnings]
        return f"{number}: words are lost and it is not said" if lost else ""

    copies = islice(mutations(SEEDS[name](), 4), ROUNDS * campaign)
    with ThreadPoolExecutor(2) as two:
        failures = [said for said in two.map(read, enumerate(copies)) if said]
    assert failures == []
