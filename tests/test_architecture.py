"""What import-linter and ruff cannot see of the house's order."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    ".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "NOTICES", "README.md", "build.spec",
    "db", "desktop", "pyproject.toml", "requirements.lock", "resources", "tests",
}  # fmt: skip
LONGEST_FILE = 420
# A window is up before these are wanted: each costs more than it gives on the way there.
LATE = {"PySide6", "argparse", "fsrs", "genanki", "rapidfuzz", "reportlab", "shiboken6", "tomllib", "uuid"}
NOT_AT_THE_START = (
    "PySide6.QtPrintSupport", "desktop.exercises", "desktop.sheets", "desktop.ui.designer", "docx", "pyphen",
    "desktop.library.practising", "desktop.practice", "desktop.ui.practice", "fsrs", "genanki", "rapidfuzz",
)  # fmt: skip
"""Sheets and practice: beginnings of the names of modules."""


def project_files() -> list[Path]:
    """Every file that is, or would be, committed."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"needs a git checkout: {error}")
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """The full names that a file imports, at its top or inside a function."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = path.relative_to(ROOT).with_suffix("").parts[: -node.level] if node.level else ()
            yield ".".join([*package, *filter(None, [node.module])])


def python(code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_the_top_level_holds_nothing_else() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in project_files()}

    assert found - TOP_LEVEL == set()


def test_resources_hold_no_code() -> None:
    assert sources("resources") == []


def test_no_file_is_long() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in sources("db", "desktop")}

    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in sources("db", "desktop")}

    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_the_front_door_holds_no_code() -> None:
    body = ast.parse((ROOT / "desktop/__init__.py").read_text("utf-8")).body

    assert len(body) == 1
    assert "importers" in ast.literal_eval(body[0].value)


@pytest.mark.parametrize(("library", "room"), [("sqlite3", "db"), ("shiboken6", "desktop/ui")])
def test_a_library_is_imported_in_one_room_only(library: str, room: str) -> None:
    elsewhere = [path for path in sources("db", "desktop") if not path.is_relative_to(ROOT / room)]

    assert [path for path in elsewhere if library in {name.split(".")[0] for name in imported(path)}] == []


def test_the_vocabulary_needs_nothing_but_python() -> None:
    foreign = {
        (path.name, name)
        for path in sources("db/model")
        for name in imported(path)
        if name.split(".")[0] not in sys.stdlib_module_names and not f"{name}.".startswith("db.model.")
    }

    assert foreign == set()


def test_types_are_strict_everywhere_but_in_ui() -> None:
    strict = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["pyright"]["strict"]
    rooms = {f"desktop/{path.parent.name}" for path in ROOT.glob("desktop/*/__init__.py")}

    assert rooms - set(strict) == {"desktop/ui"}


@pytest.mark.parametrize("module", ["desktop.__main__", "desktop.library"])
def test_heavy_modules_are_imported_late(module: str) -> None:
    loaded = python(f"import sys, {module}; print(*sys.modules)").split()

    assert module in loaded
    assert LATE & {name.split(".")[0] for name in loaded} == set()


def test_importing_starts_nothing() -> None:
    code = """
import pkgutil, importlib, threading
import db, desktop
for package in (db, desktop):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
from PySide6.QtCore import QCoreApplication
print(threading.active_count(), QCoreApplication.instance())
"""
    assert python(code).split() == ["1", "None"]


def test_no_file_names_a_registry() -> None:
    hosts = ["pypi" + ".org", "python" + "hosted.org", "npm" + "js.org", "deb." + "debian.org", "--index" + "-url"]
    lock_option = "--no-emit-index" + "-url"
    named = {
        (path.relative_to(ROOT), host)
        for path in project_files()
        for host in hosts
        if host.encode() in path.read_bytes().replace(lock_option.encode(), b"")
    }

    assert named == set()


def test_a_start_imports_nothing_for_sheets_or_practice_and_before_qt_all_that_needs_none(bundled: Path) -> None:
    """PySide6 searches the source of each module that comes after it: at the start that is time for nothing."""
    code = """
import os, sys
def end(_code):
    names = list(sys.modules)
    late = names[names.index("PySide6"):]
    print([name for name in late if name.startswith(("db", "desktop")) and not name.startswith("desktop.ui")])
    print([name for name in names if name.startswith(tuple(sys.argv[2:]))])
    sys.stdout.flush()
    os.kill(os.getpid(), 9)
os._exit = end
from desktop.__main__ import main
main(["--quit-after-paint", "--library", sys.argv[1]])
"""
    run = subprocess.run(
        [sys.executable, "-c", code, str(bundled), *NOT_AT_THE_START],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stdout.splitlines() == ["[]", "[]"], run.stderr
