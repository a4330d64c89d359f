"""The problem report: what helps, and not a word of an article, not a name, not a folder of the user's."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from db.model.article import Anchor, Span
from desktop.library.facts import library_facts
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.settings import Settings
from desktop.ui.dialogs.problem import ProblemDialog
from desktop.ui.dialogs.problem_text import Screen, Surroundings, log_lines, report_text
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from tests.ui.conftest import Said
from tests.ui.rig import ROOT, WAIT, wait_until_gone

AROUND = Surroundings(
    dramatis="1.2.3",
    python="3.11.2",
    qt="6.11.0",
    system="Linux 6.1 x86_64",
    window_system="xcb",
    locale="de_CH",
    screens=(Screen(1920, 1080, 1.5, 96.0), Screen(800, 600, 1.0, 72.0)),
)
OWN_LINES = """2026-01-02T10:11:12Z KeyError (Python 3.11.2)
  window.py:33 show_article
  lessons.py:12 <lambda>
"""


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    with Library.open(bundled) as opened:
        article = opened.articles.summaries()[0]
        text = opened.articles.get(article.id).text
        with opened.store.atomic():
            anchor = Anchor.of(text, Span(0, 10))
            opened.study.add_note(article.id, "note-1", "amber", "a very private remark", anchor)
        yield opened


def words_of(library: Library) -> set[str]:
    """Everything of a library that somebody has written: sentences of texts, titles, names, glosses, notes."""
    found: set[str] = set()
    for summary in library.articles.summaries():
        lesson = read_lesson(library, summary.id)
        article = lesson.article
        found |= {article.title, article.author, article.publication, article.origin, article.uuid}
        found |= {sentence.strip() for line in article.text.split("\n") for sentence in line.split(". ")}
        for actor in lesson.actors:
            found |= {actor.name, actor.gloss, *actor.aliases, *(role.title for role in actor.roles)}
            found |= {original.name for original in actor.originals}
        found |= {event.title for event in lesson.events} | {event.detail for event in lesson.events}
        found |= {statement.text for statement in lesson.statements} | {word.word for word in lesson.words}
        found |= {note.text for note in library.study.notes(summary.id)}
    return {words for words in found if len(words) > 3}


def test_a_report_says_what_helps(library: Library) -> None:
    settings = Settings(theme="dark", text_size=30.0, window=(1, 2, 300, 400))
    text = report_text(AROUND, settings, library_facts(library), OWN_LINES)
    for part in (
        "Dramatis 1.2.3", "Python 3.11.2", "Qt 6.11.0", "xcb", "de_CH", "1920 x 1080 at 1.5", "800 x 600 at 1 (72",
        "theme = dark", "text_size = 30.0", "window = (1, 2, 300, 400)",
        "Tables of version ", "can be changed", "whole", "articles 3", "notes 1",
        "KeyError", "window.py:33 show_article", "lessons.py:12 <lambda>",
    ):  # fmt: skip
        assert part in text, part
    assert "line_spacing" not in text  # it is the usual one


def test_a_report_holds_no_word_of_the_library(library: Library) -> None:
    text = report_text(AROUND, Settings(), library_facts(library), OWN_LINES)
    held = words_of(library)
    assert len(held) > 300
    assert "a very private remark" in held
    # Some explained words are ordinary ones, such as "dispute"; none is a word of a report.
    assert {words for words in held if words.casefold() in text.casefold()} == set()


def test_a_report_names_no_folder_and_no_user(library: Library) -> None:
    home = Path.home()
    files = (f"{home}/x/desktop/ui/window.py", f"{ROOT}/desktop/ui/card.py", "C:\\Users\\Ann\\db\\store.py")
    frames = [f'  File "{file}", line {number} in show' for number, file in enumerate(files, 3)]
    log = "\n".join(["Fatal Python error: Aborted", "", "Thread 0x00007f0a (most recent call first):", *frames])
    text = report_text(AROUND, Settings(), library_facts(library), log)
    assert str(home) not in text
    assert str(ROOT) not in text
    assert str(library.path.parent) not in text
    assert "Ann" not in text
    assert "  desktop/ui/card.py:4 show" in text
    assert "  window.py:3 show" in text
    assert "  store.py:5 show" in text


@pytest.mark.parametrize(
    "line",
    [
        "ValueError: the words of an article",
        "2026-01-02T10:11:12Z KeyError: 'Haftar' (Python 3.11.2)",
        "  window.py:33 show_article in /home/ann",
        "Fatal Python error: something that somebody wrote",
        '  File "/home/ann/x.py", line 3 in f of /home/ann',
        "Extension modules: secret.words (total: 1)",
        "  /home/ann/x.py:3 f",
        "Russia’s wager in Libya",
    ],
)
def test_a_line_of_another_form_is_left_out_and_counted(line: str) -> None:
    lines = log_lines(f"{OWN_LINES}{line}\n\n")
    assert lines[:3] == OWN_LINES.splitlines()
    assert lines[3:] == ["(1 other lines are left out)"]


def test_the_last_mistakes_are_told_and_none_if_there_are_none() -> None:
    many = "".join(f"  file{number}.py:1 f\n" for number in range(200))
    assert log_lines(many)[-1] == "  file199.py:1 f"
    assert len(log_lines(many)) == 80
    assert log_lines("") == ["none"]


def test_what_the_program_itself_logs_is_told(tmp_path: Path) -> None:
    """Our own log, written by a program that fails in each way, holds no line that a report would leave out."""
    code = """
import os, sys
from pathlib import Path
from desktop.ui.crashes import CrashLog
log = CrashLog(Path(sys.argv[1]), lambda path: None)
log.install()
if sys.argv[2] == "native":
    os.abort()
(lambda: {}["the words of an article"])()
"""
    program = tmp_path / "program.py"
    program.write_text(code, encoding="utf-8")
    for way, kind, left_out in (("native", "Aborted", 1), ("python", "KeyError", 0)):  # one line names loaded modules
        log = tmp_path / f"{way}.log"
        command = [sys.executable, str(program), str(log), way]
        done = subprocess.run(
            command, env=os.environ | {"PYTHONPATH": str(ROOT)}, cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode != 0
        lines = log_lines(log.read_text("utf-8"))
        assert kind in lines[0]
        assert any(line.startswith("  program.py:") and line.endswith("<module>") for line in lines)
        assert sum("left out" in line for line in lines) <= left_out
        assert str(tmp_path) not in "".join(lines)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "problems.log"
    path.write_text(OWN_LINES, encoding="utf-8")
    return path


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """A runner of work; its threads have ended before it goes."""
    runner = Tasks()
    yield runner
    runner.finish()


@pytest.fixture
def dialog(qtbot: QtBot, look: Look, library: Library, log: Path, tasks: Tasks) -> ProblemDialog:
    opened = ProblemDialog(library, look.settings, log, tasks)
    opened.show()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    return opened


def test_the_dialog_shows_all_and_copies_what_it_shows(dialog: ProblemDialog, library: Library) -> None:
    assert "whole" in dialog.report()
    assert "window.py:33 show_article" in dialog.report()
    assert str(library.path.parent) not in dialog.report()
    assert os.environ["HOME"] not in dialog.report()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report()
    assert dialog.state.text() == "The report was copied."


def test_the_dialog_saves_what_it_shows(dialog: ProblemDialog, tmp_path: Path, said: Said) -> None:
    dialog.save_to(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == dialog.report()
    assert "report.txt" in dialog.state.text()
    dialog.save_to(tmp_path / "no such folder" / "report.txt")
    said.expect("The report could not be saved.")


def test_a_library_that_cannot_be_read_still_has_a_report(
    qtbot: QtBot, look: Look, library: Library, tasks: Tasks, tmp_path: Path
) -> None:
    library.close()
    opened = ProblemDialog(library, look.settings, tmp_path / "no.log", tasks)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert "cannot be read" in opened.report()
    assert str(tmp_path) not in opened.report()
    assert "Last mistakes\n  none" in opened.report()


def test_a_dialog_that_is_closed_early_hears_nothing_more(
    qtbot: QtBot, look: Look, library: Library, log: Path, tasks: Tasks
) -> None:
    opened = ProblemDialog(library, look.settings, log, tasks)
    opened.show()
    opened.reject()
    wait_until_gone(qtbot, opened)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
