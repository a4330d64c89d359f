"""Our own mistakes: the report holds where they happened, and not a word of any text."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui import start
from desktop.ui.crashes import KEPT_BYTES, report
from tests.ui.conftest import Said
from tests.ui.rig import ROOT

SECRET = "the words of an article"
BEGINNING = """
import os, sys, threading
from pathlib import Path
from desktop.ui.crashes import CrashLog

log = CrashLog(Path(sys.argv[1]), lambda path: print("said", path))
log.install()
secret = "the words of" + " an article"
"""
QT = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

application = QApplication([])

def slot():
    raise KeyError(secret)

QTimer.singleShot(0, slot)
QTimer.singleShot(50, application.quit)
application.exec()
"""


def run(code: str, log: Path) -> subprocess.CompletedProcess[str]:
    """Run a program with the hooks in place. Where the system keeps what was in memory, it lies beside the log."""
    return subprocess.run(
        [sys.executable, "-c", BEGINNING + code, str(log)],
        cwd=next(folder for folder in log.parents if folder.is_dir()),
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_report_holds_kind_and_place_and_no_message() -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        words = report(type(error), error.__traceback__)
    assert "ValueError" in words
    assert "test_crashes.py:" in words
    assert "test_a_report_holds_kind_and_place_and_no_message" in words
    assert SECRET not in words
    assert str(Path(__file__).parent) not in words


@pytest.mark.parametrize(
    ("code", "kind", "ends"),
    [
        ("raise ValueError(secret)", "ValueError", 1),
        ("thread = threading.Thread(target=lambda: {}[secret]); thread.start(); thread.join()", "KeyError", 0),
        (QT, "KeyError", 0),
    ],
    ids=["main", "thread", "slot"],
)
def test_what_nobody_caught_is_reported_and_said(tmp_path: Path, code: str, kind: str, ends: int) -> None:
    log = tmp_path / "folder" / "problems.log"
    done = run(code, log)
    assert done.returncode == ends
    assert done.stdout == f"said {log}\n"
    assert kind in done.stderr  # whoever started it from a terminal sees all of it
    words = log.read_text(encoding="utf-8")
    assert words.count(kind) == 1
    assert SECRET not in words


def test_a_native_crash_leaves_a_trace(tmp_path: Path) -> None:
    log = tmp_path / "problems.log"
    done = run("os.abort()", log)
    assert done.returncode != 0
    words = log.read_text(encoding="utf-8")
    assert "Fatal Python error" in words
    assert SECRET not in words


def test_ctrl_c_is_no_mistake(tmp_path: Path) -> None:
    log = tmp_path / "problems.log"
    run("raise KeyboardInterrupt", log)
    assert log.read_text(encoding="utf-8") == ""


def test_reports_do_not_grow_for_ever(tmp_path: Path) -> None:
    log = tmp_path / "problems.log"
    log.write_bytes(b"x" * (KEPT_BYTES + 1))
    run("raise ValueError(secret)", log)
    assert log.stat().st_size < 2000


@pytest.mark.skipif(os.name == "nt", reason="a folder in place of the file is refused otherwise there")
def test_where_nothing_can_be_written_stderr_is_told(tmp_path: Path) -> None:
    log = tmp_path / "problems.log"
    log.mkdir()
    done = run("raise ValueError(secret)", log)
    assert done.returncode == 1
    assert "ValueError" in done.stderr


def test_the_user_is_told_once_the_window_has_time(qtbot: QtBot, said: Said, tmp_path: Path) -> None:
    start._say_problem(tmp_path / "problems.log")
    assert said.messages == []
    words = said.wait_for(qtbot, "Something went wrong in Dramatis. What was saved is safe.")
    assert str(tmp_path / "problems.log") in words
