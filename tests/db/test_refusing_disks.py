"""Disks that are full and media that cannot be written: nothing acknowledged is lost, and reading goes on."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from tests.db.rig import private_mounts, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits on files and no mounts")

PROTECTED = "The library lies on read-only media, or its file or folder is write-protected."


def _mounting() -> tuple[str, ...]:
    command = private_mounts()
    if command is None:
        pytest.skip("this system lets no program mount anything privately (unshare -m, unshare -Urm)")
    return command


def test_files_that_may_not_grow_lose_nothing(campaign: int) -> None:
    found = json.loads(run("media_child", "full_by_limit", 24 * campaign))

    assert len(found["passed"]) == 24 * campaign
    # The points are spread: some refuse the first write, some let many through.
    assert min(found["passed"]) == 0
    assert max(found["passed"]) > 10


def test_a_full_disk_loses_nothing(campaign: int) -> None:
    found = json.loads(run("media_child", "full_disk", 40 * campaign, before=_mounting()))

    assert len(found["passed"]) == 40 * campaign
    assert min(found["passed"]) == 0
    assert max(found["passed"]) > 2


def test_a_library_on_read_only_media_is_read_and_left_alone() -> None:
    _check_reasons(json.loads(run("media_child", "read_only_disk", 0, before=_mounting()))["reasons"])


def test_a_library_in_a_protected_folder_is_read_and_left_alone() -> None:
    found = json.loads(run("media_child", "protected_folder", 0))
    folder = Path(found["folder"])
    folder.chmod(0o755)
    shutil.rmtree(folder)

    _check_reasons(found["reasons"])


def test_half_a_protection_is_one() -> None:
    found = json.loads(run("media_child", "half_protected", 0))
    for folder in map(Path, found["folders"]):
        folder.chmod(0o755)
        shutil.rmtree(folder)

    assert all(reason.startswith(PROTECTED) for reason in found["reasons"])


def _check_reasons(reasons: list[str]) -> None:
    assert len(reasons) == 10
    for reason in reasons[::2]:
        assert PROTECTED in reason
    for reason in reasons[1::2]:
        assert "for reading only" in reason
    for reason in reasons:
        assert ("was interrupted" in reason) == reason.startswith("interrupted:")
