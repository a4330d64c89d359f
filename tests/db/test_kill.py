"""A program that is killed while it writes has lost nothing that it had acknowledged."""

import random
import time
from pathlib import Path

import pytest

from db.store import Store
from tests.db.rig import kill_soon, settings


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
        acknowledged = int(kill_soon(moments, "writer_child", "write", library)[-1])
        journal = library.with_name("school.dramatis-journal")
        interrupted += journal.exists() and journal.stat().st_size > 0
        opening = time.perf_counter()
        with Store.open(library) as store:
            slowest = max(slowest, time.perf_counter() - opening)
            assert store.unclean
            found = settings(store)
            assert found == list(range(1, len(found) + 1))
            # The last one may have been written without having been acknowledged any more.
            assert acknowledged <= found[-1] <= acknowledged + 1
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
