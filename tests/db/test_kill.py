"""A program that is killed while it writes has lost nothing that it had acknowledged."""

import random
import time
from pathlib import Path

import pytest

from db.store import Store
from tests.db.rig import settings, start


def test_nothing_acknowledged_is_lost_by_a_kill(
    tmp_path: Path, campaign: int, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "school.dramatis"
    Store.create(library).close()
    moments = random.Random(11)
    slowest = 0.0
    interrupted = 0
    rounds = 50 * campaign
    for round_ in range(rounds):
        acknowledged = _killed_writer(library, moments)
        assert acknowledged
        journal = library.with_name("school.dramatis-journal")
        interrupted += journal.exists() and journal.stat().st_size > 0
        opening = time.perf_counter()
        with Store.open(library) as store:
            slowest = max(slowest, time.perf_counter() - opening)
            assert store.unclean
            found = settings(store)
            assert found == list(range(1, len(found) + 1))
            # The last one may have been written without having been acknowledged any more.
            assert acknowledged[-1] <= found[-1] <= acknowledged[-1] + 1
            if round_ % 10 == 9 or round_ == rounds - 1:
                assert store.problems() == []
                with store.quiet():  # Keeps the file small, so that the kills are many.
                    for name in found:
                        row = store.row("SELECT id FROM setting WHERE name = ?", (str(name),))
                        assert row is not None
                        store.delete("setting", row[0])
    with capsys.disabled():
        print(
            f"\nkilled {rounds} times, {interrupted} in the middle of a commit: nothing lost;"
            f" slowest opening {1000 * slowest:.0f} ms"
        )


def _killed_writer(library: Path, moments: random.Random) -> list[int]:
    """The numbers that a writer acknowledged before it was killed."""
    with start("writer_child", "write", library) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(moments.uniform(0, 0.05))  # not waited for: the moment of the kill is drawn by lot
        child.kill()
        # A line that the kill cut off has no end, and was not acknowledged.
        return [int(line) for line in [first, *child.stdout] if line.endswith("\n")]
