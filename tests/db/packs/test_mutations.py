"""A lesson file that was damaged is refused, or holds what it held; 200 of them here, 10,000 with --campaign 50."""

from pathlib import Path

import pytest

from tests.db.packs.conftest import Good
from tests.db.packs.rig import Loader
from tests.db.packs.test_hostile import SECONDS, assert_refused
from tests.hostile.pack_mutations import mutated

ROUNDS = 200
"""Times the campaign."""


def test_no_damaged_lesson_is_taken_for_another_one(
    good: Good, loader: Loader, tmp_path: Path, campaign: int, capsys: pytest.CaptureFixture[str]
) -> None:
    data = good.path.read_bytes()
    read = 0
    slowest = 0.0
    for seed in range(ROUNDS * campaign):
        path = tmp_path / f"seed {seed}.dramatis"  # which every failure names
        path.write_bytes(mutated(data, seed))
        answer = loader.load(path)
        slowest = max(slowest, answer.seconds)
        if answer.sha256 is None:
            assert_refused(answer, path)
        read += answer.sha256 is not None
        assert answer.sha256 in (None, good.pack.sha256), f"{path.name} was read with another content"
        assert answer.seconds < SECONDS, path.name
        path.unlink()
    assert read < ROUNDS * campaign
    with capsys.disabled():
        print(
            f"\ndamaged {ROUNDS * campaign} times: {ROUNDS * campaign - read} refused, {read} read as they were;"
            f" slowest {1000 * slowest:.0f} ms"
        )
