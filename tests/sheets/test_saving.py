"""A sheet is saved whole or not at all, and a refusal says what to do."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pypdf
import pytest

from db.model.errors import StorageError
from desktop.sheets.saving import save
from tests.sheets.lessons import bridge, write

ROOT = Path(__file__).resolve().parents[2]

WRITER = """
import sys
from pathlib import Path
from tests.sheets.lessons import bridge, write
print("ready", flush=True)
number = 0
while True:
    write(bridge(title=f"Sheet {number}"), Path(sys.argv[1]))
    number += 1
    print(number, flush=True)
"""


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("older")
    save(b"newer", path)

    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("sheet.pdf", b"newer")]


@pytest.mark.skipif(os.name != "posix", reason="needs links and modes")
def test_a_link_stays_one_and_modes_are_the_users(tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_text("older")
    link.symlink_to(real)
    save(b"newer", link)
    save(b"fresh", tmp_path / "fresh.pdf")
    (tmp_path / "plain").write_text("as any program writes it")

    assert link.is_symlink()
    assert real.read_bytes() == b"newer"
    assert stat.S_IMODE((tmp_path / "fresh.pdf").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").mkdir()
    with pytest.raises(StorageError, match=r"is a folder\. Choose another name"):
        write(bridge(), tmp_path / "sheet.pdf")

    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="needs a named pipe")
def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "sheet.pdf")
    with pytest.raises(StorageError, match="is not a file"):
        save(b"newer", tmp_path / "sheet.pdf")

    assert (tmp_path / "sheet.pdf").is_fifo()
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for parent in (tmp_path / "missing", tmp_path / "file"):
        with pytest.raises(StorageError, match="There is no folder"):
            write(bridge(), parent / "sheet.pdf")


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="needs a folder that even an administrator may not write in")
def test_a_folder_that_may_not_be_written() -> None:
    with pytest.raises(StorageError, match="Nothing may be written in the folder"):
        write(bridge(), Path("/sys/sheet.pdf"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="an administrator may write anywhere")
def test_a_folder_of_somebody_else(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("older")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageError, match="cannot be replaced"):
            write(bridge(), path)
    finally:
        tmp_path.chmod(0o700)
    assert path.read_text() == "older"


@pytest.mark.skipif(os.name != "posix", reason="needs modes")
def test_a_folder_that_may_not_be_looked_into(tmp_path: Path) -> None:
    (folder := tmp_path / "locked").mkdir(mode=0)
    code = """
import os, sys
from pathlib import Path
from db.model.errors import StorageError
from desktop.sheets.saving import save
if os.geteuid() == 0:  # an administrator may look anywhere
    os.setuid(65534)
try:
    save(b"newer", Path(sys.argv[1]) / "sheet.pdf")
except StorageError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code, folder], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.startswith(f"Nothing may be written in the folder “{folder}”.")


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="too long"):
        write(bridge(), tmp_path / ("x" * 300))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_full_disk_keeps_the_older_file(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("older")
    code = """
import resource, signal, sys
from pathlib import Path
from db.model.errors import StorageError
from tests.sheets.lessons import bridge, write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    write(bridge(), Path(sys.argv[1]))
except StorageError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code, path], cwd=ROOT, capture_output=True, text=True, check=True)

    assert "The disk is full" in done.stdout
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("sheet.pdf", "older")]


def test_a_kill_leaves_one_whole_file_or_the_other(tmp_path: Path, campaign: int) -> None:
    """The writer is killed at another moment every time; the file is always some sheet in full."""
    path = tmp_path / "sheet.pdf"
    write(bridge(title="Sheet -1"), path)
    for round_number in range(3 * campaign):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, path], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            while writer.stdout.readline() != f"{round_number % 3 + 1}\n":
                assert writer.poll() is None
            time.sleep(0.013 * (round_number % 11))  # somewhere in the next one; every moment is as good
            writer.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        reader = pypdf.PdfReader(path)
        assert len(reader.pages) == 2
        assert reader.metadata is not None
        assert str(reader.metadata.title).startswith("Sheet ")
        assert path.read_bytes().endswith(b"%%EOF\n")
