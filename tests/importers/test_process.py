"""The child process: what it answers, what it may do, and every way in which it can end."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop.importers import process
from desktop.importers.document import Document, Pasted, Source, UnreadableError
from tests.importers.hostile_web import PARAGRAPH

ROOT = Path(__file__).resolve().parents[2]


def read(source: Source, **more: object) -> tuple[Document, ...]:
    return process.read(source, **{"report": lambda part: None, "cancelled": lambda: False, **more})  # type: ignore[arg-type]


def failure(source: Source, **more: object) -> UnreadableError:
    with pytest.raises(UnreadableError) as caught:
        read(source, **more)
    return caught.value


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """No thread and no child outlives a reading, however it ended."""
    threads = threading.active_count()
    yield
    assert threading.active_count() == threads
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "Статья ' \" $x.txt"
    path.write_text(f"{PARAGRAPH}\n\n{PARAGRAPH}\n", "utf-8")
    return path


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A program that takes a request, says nothing and never ends."""
    return script(tmp_path, "import sys, time; sys.stdin.read(); time.sleep(600)")


def script(folder: Path, code: str) -> Path:
    path = folder / "child.py"
    path.write_text(code, "utf-8")
    return path


def stand_in(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Another program in the child's place, which ends in ways that ours should never."""
    monkeypatch.setattr(process, "command", lambda: [sys.executable, str(path)])


def test_a_file_becomes_documents_and_progress_is_told(article: Path) -> None:
    told: list[float] = []
    (document,) = read(article, report=told.append)
    assert [block.text for block in document.blocks] == [PARAGRAPH, PARAGRAPH]
    assert document.name == article.name
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_what_was_pasted_is_read_from_the_request_alone() -> None:
    (document,) = read(Pasted("", PARAGRAPH))
    assert document.name == "Pasted text"
    assert document.blocks[0].text == PARAGRAPH


def test_a_worker_thread_can_read(article: Path) -> None:
    found: list[tuple[Document, ...]] = []
    thread = threading.Thread(target=lambda: found.append(read(article)))
    thread.start()
    thread.join()
    assert found[0][0].words_kept == 2 * len(PARAGRAPH.split())


def test_the_place_where_it_is_started_is_not_imported_from(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json.py", "desktop.py", "re.py", "charset_normalizer.py", "sitecustomize.py"):
        (tmp_path / name).write_text("raise SystemExit('imported from the wrong place')", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "json.py"))
    assert read(Path(article.name))


def test_the_environment_is_not_handed_on(tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "of the user")
    stand_in(monkeypatch, script(tmp_path, "import os, sys; sys.stderr.write(' '.join(os.environ))"))
    log = failure(article).log
    assert "PYTHONPATH" in log
    assert "SECRET_TOKEN" not in log


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ("missing", "“a.txt” does not exist."),
        ("folder", "“a.txt” is a folder."),
        ("pipe", "“a.txt” is no ordinary file."),
        ("empty", "“a.txt” is empty."),
        ("huge", "“a.txt” is larger than 200 MB, more than an article or a book can be."),
        ("long", "“a.txt” is larger than 20 MB, more than an article or a book can be."),
    ],
)
def test_what_is_no_file_to_read_is_refused(tmp_path: Path, made: str, said: str) -> None:
    path = tmp_path / "a.txt"
    if made == "folder":
        path.mkdir()
    elif made == "pipe":
        os.mkfifo(path)
    elif made != "missing":
        path.touch()
        if made == "long":
            path.write_bytes(b"word " * 4_000_001)
        os.truncate(path, {"huge": 200_000_001, "long": 20_000_005}.get(made, 0))  # a file with a hole takes no space
    error = failure(path)
    assert error.what == said
    assert error.remedy


def test_a_file_that_may_not_be_read_says_so(article: Path) -> None:
    article.chmod(0)
    if os.access(article, os.R_OK):
        pytest.skip("the user of the tests may read everything")
    assert "cannot be opened" in failure(article).what


def test_a_name_of_half_a_letter_can_be_read(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.txt"))
    path.write_text(PARAGRAPH, "utf-8")
    assert read(path)[0].blocks[0].text == PARAGRAPH


def test_a_cancel_ends_the_child_at_once(endless: Path, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, endless)
    asked = count()
    # Asked again and again while the child runs, which by itself would never end.
    error = failure(article, cancelled=lambda: next(asked) > 10)
    assert error.what == f"Reading “{article.name}” was cancelled."


def test_a_child_that_takes_too_long_is_ended(endless: Path, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, endless)
    error = failure(article, seconds=1)
    assert error.what == f"“{article.name}” was not read within 1 seconds, so reading it was stopped."
    assert "paste" in error.remedy


def test_processor_time_is_bounded_without_the_parent(tmp_path: Path) -> None:
    code = "from desktop.importers.limits import limit_self; limit_self(10**9, -4)\nwhile True: pass"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, timeout=60)
    assert done.returncode == -signal.SIGXCPU


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGXCPU])
def test_a_child_that_is_killed_is_told_of(
    number: signal.Signals, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = f"import os, sys; sys.stdin.read(); os.write(2, b'last words'); os.kill(os.getpid(), {number})"
    stand_in(monkeypatch, script(tmp_path, code))
    error = failure(article)
    said = {signal.SIGKILL: "The system ended the reading of", signal.SIGXCPU: "was not read within"}
    assert said.get(number, "ended unexpectedly") in error.what
    assert article.name in error.what
    assert error.remedy.startswith("Nothing was added.")
    assert "last words" in error.log
    assert "last words" not in str(error)


def test_our_own_child_can_be_killed(tmp_path: Path) -> None:
    """Killed from outside while it reads, as a system does that is short of memory."""
    path = tmp_path / "long.txt"
    path.write_text(f"{PARAGRAPH}\n" * 60_000, "utf-8")

    def report(_part: float) -> None:
        for child in Path(f"/proc/{os.getpid()}/task").glob("*/children"):
            for number in child.read_text().split():
                os.kill(int(number), signal.SIGKILL)

    assert "The system ended the reading of “long.txt”" in failure(path, report=report).what


@pytest.mark.parametrize(
    "said",
    [
        "",
        "hello",
        "[1]",
        "{}",
        '{"done": 0}',
        '{"done": 1}',
        '{"blocks": []}',
        '{"progress": "x"}',
        '{"document": {}}',
        '{"document": {"name": 1}}',
        '{"failure": []}',
        '{"failure": [1, 2, 3]}',
        "[" * 100_000,
        "\\xff\\xfe",
    ],
)
def test_an_answer_that_is_none_is_not_believed(
    said: str, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, script(tmp_path, f"import sys; sys.stdin.read(); print({said!r})"))
    error = failure(article)
    assert error.what == f"Reading “{article.name}” ended unexpectedly; the file is probably damaged."


def test_a_child_that_never_listens_blocks_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pipes are full in both directions."""
    code = "import sys\nwhile True: sys.stderr.write('x' * 10_000); sys.stdout.write('x' * 10_000)"
    stand_in(monkeypatch, script(tmp_path, code))
    assert failure(Pasted("", PARAGRAPH * 10_000), seconds=2).remedy


def test_a_program_that_does_not_start_is_said(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "command", lambda: ["/nowhere/at/all"])
    assert failure(article).what.startswith("Dramatis could not start the part of it that reads files")


def test_memory_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "deep.html"
    path.write_bytes(b"<p>a" * 2_000_000)
    error = failure(path, memory=200_000_000)
    assert error.what == "Reading “deep.html” takes more memory than an article needs, so it was stopped."


def test_the_parent_watches_the_size_too(tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a system does not bind the child itself."""
    code = "import sys, time; sys.stdin.read(); kept = bytearray(b'x') * 300_000_000; time.sleep(600)"
    stand_in(monkeypatch, script(tmp_path, code))
    assert "takes more memory" in failure(article, memory=200_000_000).what


@pytest.mark.parametrize(
    "code",
    [
        "open('/etc/hostname')",
        "open(sys.argv[1] + 'x', 'w')",
        "open(sys.argv[1], 'a')",
        "os.remove(sys.argv[1])",
        "os.rename(sys.argv[1], sys.argv[1] + 'x')",
        "os.system('true')",
        "os.fork()",
        "import subprocess; subprocess.run(['true'])",
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import urllib.request; urllib.request.urlopen('file:///etc/hostname')",
        "import sqlite3; sqlite3.connect(sys.argv[1])",
        "import ctypes; ctypes.CDLL('/tmp/none.so')",
        "import tempfile; tempfile.mkstemp()",
    ],
)
def test_the_child_may_read_its_file_and_nothing_else(code: str, article: Path) -> None:
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom desktop.importers.guard import Guard\n"
        "Guard(Path(sys.argv[1])).close()\nassert open(sys.argv[1], 'rb').read()\nimport trafilatura\n"
        f"try:\n    {code}\nexcept OSError as error:\n    print(repr(error))\nelse:\n    print('done')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(article)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "Error(" in done.stdout, done.stdout + done.stderr
    assert done.stderr.count("refused: ") > 1, "one is refused as trafilatura is imported"
    assert article.exists()
