"""Qt's binding must not lose references to None: PySide6 6.12.0 on Python 3.11 loses one on every void call."""

import subprocess
import sys

CALLS = 10_000
CODE = f"""
import sys
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
widget = QWidget()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    widget.update()
print(before - sys.getrefcount(None))
"""


def test_void_calls_lose_no_references_to_none() -> None:
    # In a child process: at some 5,900 lost references the interpreter aborts.
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) <= CALLS // 100
