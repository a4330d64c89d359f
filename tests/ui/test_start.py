"""The program as it is started: first paint, refusals, second starts, kills, and a real screen."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from ctypes import CDLL
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.library.library import Library
from desktop.settings import Places, places
from desktop.ui import single
from desktop.ui.single import FirstWindow, raise_first_window
from tests.ui.conftest import Open
from tests.ui.rig import ROOT, WAIT

SECONDS = WAIT / 1000


def start(*words: object, **environment: str) -> subprocess.Popen[str]:
    """Start the program; a variable given as an empty text is taken out of its environment."""
    variables = {**os.environ, **environment}
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", *map(str, words)],
        cwd=ROOT,
        env={name: value for name, value in variables.items() if value},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(*words: object, **environment: str) -> tuple[int, str]:
    """The program's exit code and what it said, which must all be on stderr."""
    with start(*words, **environment) as child:
        out, err = child.communicate(timeout=SECONDS * 3)
    assert out == ""
    return child.returncode, err


@contextmanager
def running(*words: object, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A program that is stopped at the end."""
    with start(*words, **environment) as child:
        try:
            yield child
        finally:
            child.kill()
            child.communicate()


# The first paint


def test_the_first_start_provides_the_library_and_paints() -> None:
    code, said = run("--quit-after-paint", T0=str(time.monotonic()))
    assert code == 0
    assert said.startswith("@@{")
    assert said.count("\n") == 1
    assert 0 < json.loads(said.removeprefix("@@"))["paint"] < 60_000
    with Library.open(places().library, write=False) as library:
        assert library.articles.summaries()[0].title == "Russia’s wager in Libya"
        assert len(library.articles.summaries()) == 3


def test_a_named_library_is_painted(bundled: Path) -> None:
    code, said = run("--library", bundled, "--quit-after-paint", T0="0")
    assert (code, said[:3]) == (0, "@@{")
    assert not places().library.exists()
    with Store.open(bundled) as store:
        assert not store.unclean


# Refusals


def not_a_library(folder: Path) -> Path:
    path = folder / "notes.txt"
    path.write_text("Only some notes.")
    return path


def foreign(folder: Path) -> Path:
    path = folder / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE place (name TEXT)")
    return path


def newer(folder: Path) -> Path:
    path = folder / "newer.dramatis"
    Store.create(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 999")
    return path


def shortened(folder: Path) -> Path:
    path = folder / "short.dramatis"
    Store.create(path).close()
    path.write_bytes(path.read_bytes()[:5000])
    return path


def empty_file(folder: Path) -> Path:
    path = folder / "empty.dramatis"
    path.touch()
    return path


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: folder / "missing.dramatis", "There is no file"),
        (lambda folder: folder / "nowhere" / "library.dramatis", "There is no folder"),
        (lambda folder: folder, ""),
        (not_a_library, "is not a Dramatis library"),
        (foreign, "not a Dramatis library"),
        (newer, "newer"),
        (shortened, "damaged"),
        (empty_file, "is empty"),
    ],
    ids=["missing", "no folder", "a folder", "text", "foreign", "newer", "shortened", "empty"],
)
def test_a_bad_library_is_refused_with_a_plain_sentence(tmp_path: Path, make: object, words: str) -> None:
    assert callable(make)
    path: Path = make(tmp_path)
    before = path.read_bytes() if path.is_file() else None
    code, said = run("--library", path)
    assert code == 2
    assert said.startswith("dramatis: ")
    assert said.count("\n") == 1
    assert words in said
    assert said.rstrip().endswith(".")
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_place_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    obstacle = tmp_path / "file"
    obstacle.touch()
    code, said = run(XDG_DATA_HOME=str(obstacle))
    assert code == 2
    assert said.startswith("dramatis: ")
    assert said.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_a_sentence_says_so() -> None:
    for environment in (
        {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987", "WAYLAND_DISPLAY": ""},
        {"QT_QPA_PLATFORM": "nothing"},
    ):
        code, said = run("--quit-after-paint", T0="0", **environment)
        assert code == 2, environment
        assert said.startswith("Dramatis cannot open a window because")
        assert said.count("\n") == 1
        assert "dramatis --help" in said


# Second starts


def test_a_second_start_raises_the_first_window_and_ends(open_window: Open, bundled: Path, qtbot: QtBot) -> None:
    window = open_window()
    window.showMinimized()
    assert window.isMinimized()

    with start("--library", bundled) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=WAIT)
        _, said = second.communicate()
    assert (second.returncode, said) == (0, "")
    assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_a_second_start_by_another_name_of_the_file_finds_the_first(
    open_window: Open, bundled: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    open_window()
    link = tmp_path / "link.dramatis"
    link.symlink_to(bundled)
    with start("--library", link) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=WAIT)
        second.communicate()
    assert second.returncode == 0


def test_two_started_programs(bundled: Path) -> None:
    with running("--library", bundled) as first:
        until = time.monotonic() + SECONDS
        while not raise_first_window(bundled, places().cache):
            assert first.poll() is None
            assert time.monotonic() < until
        began = time.monotonic()
        assert run("--library", bundled) == (0, "")
        assert time.monotonic() - began < SECONDS
        assert first.poll() is None


def test_no_first_window_no_wait(bundled: Path, place: Places) -> None:
    assert not raise_first_window(bundled, place.cache)
    assert not place.cache.exists()


def test_a_first_window_that_is_gone_or_does_not_hear_is_not_waited_for_long(
    bundled: Path, place: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = QObject()
    first = FirstWindow(bundled, place.cache, lambda: None, owner)
    monkeypatch.setattr(single, "_WAIT_SECONDS", 0.1)
    assert not raise_first_window(bundled, place.cache), "this thread runs no events, so nobody hears"
    first.close()
    assert not raise_first_window(bundled, place.cache)
    assert list(place.cache.iterdir()) == []


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(bundled: Path, tmp_path: Path) -> None:
    obstacle = tmp_path / "file"
    obstacle.write_bytes(b"")
    owner = QObject()
    first = FirstWindow(bundled, obstacle / "cache", lambda: None, owner)
    assert not raise_first_window(bundled, obstacle / "cache")
    first.close()


def test_a_bell_left_by_a_crash_does_not_stop_the_next(qtbot: QtBot, bundled: Path, place: Places) -> None:
    calls: list[int] = []
    owner = QObject()
    with Store.open(bundled):
        for number in range(2):  # the second takes the place of the first, which never closed
            first = FirstWindow(bundled, place.cache, lambda number=number: calls.append(number), owner)
            with start("--library", bundled) as other:
                qtbot.waitUntil(lambda other=other: other.poll() is not None, timeout=WAIT)
                other.communicate()
            assert other.returncode == 0
            assert calls == list(range(number + 1))
            first._watcher.removePath(str(single._bell(bundled, place.cache)))  # it crashes
            single._bell(bundled, place.cache).write_bytes(b"!")


# Kills


def test_a_window_killed_while_it_writes_has_lost_nothing(
    open_window: Open, bundled: Path, campaign: int, tmp_path: Path
) -> None:
    random.seed(20170315)
    for _ in range(3 * campaign):
        library = shutil.copy(bundled, tmp_path / "killed.dramatis")
        command = [sys.executable, "-m", "tests.ui.writing_child", str(library)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            for _ in range(random.randrange(1, 25)):
                child.stdout.readline()
            child.send_signal(signal.SIGKILL)
            rest, _ = child.communicate()
        acknowledged = max([0, *map(int, rest.split())])

        window = open_window(library)
        assert "was not closed properly last time; the library is whole" in window.statusBar().currentMessage()
        kept = sorted(int(note.text) for note in window.library.study.notes(1))
        assert kept == list(range(1, len(kept) + 1))
        assert len(kept) >= acknowledged
        assert not window.library.store.read_only
        window.close()


# A real screen


@contextmanager
def screen() -> Iterator[str]:
    """The name of an X server of its own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


@pytest.mark.needs("Xvfb", "xdotool")
def test_on_a_real_screen_a_window_with_the_title_of_the_article_appears(bundled: Path) -> None:
    try:
        CDLL("libxcb-cursor.so.0")
    except OSError:
        pytest.skip("not installed: libxcb-cursor.so.0")
    with screen() as display, running("--library", bundled, QT_QPA_PLATFORM="xcb", DISPLAY=display) as program:
        shown = visible_windows(display)
        assert program.poll() is None
        assert shown == ["Russia’s wager in Libya – Dramatis"]
        # A second start ends at once, and the window is still the only one.
        assert run("--library", bundled, QT_QPA_PLATFORM="xcb", DISPLAY=display) == (0, "")
        assert visible_windows(display) == shown


def visible_windows(display: str) -> list[str]:
    """The titles of the windows on a screen, once there is one."""
    command = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Dramatis", "getwindowname", "%@"]
    done = subprocess.run(
        command,
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
        timeout=SECONDS * 2,
        check=True,
    )
    return done.stdout.splitlines()
