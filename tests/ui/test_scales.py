"""At any scale of the screen, in any direction of reading, nothing of the window or of a dialog is cut."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.rig import ROOT

SECONDS = 120
SHOWN = {
    "1": ("en:light", "fr:sepia", "ar:dark"),
    "1.5": ("de:high-contrast", "ar:light"),
    "2": ("ru:dark", "es:sepia", "ar:high-contrast"),
}
"""By scale: every theme and language comes at least once, and the one from right to left at each."""


@pytest.mark.parametrize("scale", SHOWN)
def test_nothing_is_cut(scale: str, bundled: Path, tmp_path: Path) -> None:
    # Offscreen, a screen has 800 by 800 pixels unless a file says more, and scaled it would have fewer.
    width, height = (round(side * float(scale)) for side in (1024, 768))
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1.0}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    platform = f"offscreen:configfile={config.relative_to(tmp_path)}"
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.scaled", str(bundled), str(tmp_path / "places"), *SHOWN[scale]],
        cwd=tmp_path,
        env=os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert (done.stdout.splitlines(), said) == (["done"], [])
