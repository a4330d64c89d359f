"""The lock, the Makefile, and what "pip install ." puts on a computer."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PIN = re.compile(r"^([a-z0-9-]+)==([^ ;]+)(?: ; [^\\]+)? \\$")


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=200
    )


def pins() -> dict[str, str]:
    """The exact version of each package in the lock."""
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    starts = [line for line in lines if line and not line.startswith((" ", "#"))]
    matches = [PIN.match(line) for line in starts]
    assert None not in matches, "a line of the lock pins no version, or has no hash"
    return {match[1]: match[2] for match in matches if match}


def requirements() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"]
    return [
        Requirement(line) for line in [*PROJECT["dependencies"], *extras["test"], *extras["check"], *extras["bundle"]]
    ]


def installed_with_the_program() -> set[str]:
    """The names of all packages that come with the program: what it asks for, what these ask for, and so on."""
    found: set[str] = set()
    waiting = [Requirement(line) for line in PROJECT["dependencies"]]
    while waiting:
        wanted = waiting.pop()
        name = wanted.name.lower().replace("_", "-")
        if name in found and not wanted.extras:
            continue
        found.add(name)
        asked = [Requirement(line) for line in distribution(name).requires or ()]
        extras = ("", *wanted.extras)
        waiting += [
            one for one in asked if not one.marker or any(one.marker.evaluate({"extra": each}) for each in extras)
        ]
    return found


def test_notices_names_every_package_that_is_installed_with_the_program() -> None:
    notices = (ROOT / "NOTICES").read_text("utf-8").lower()

    assert {name for name in installed_with_the_program() if not re.search(rf"\b{name}\b", notices)} == set()


def test_packages_under_a_licence_of_gnu_are_those_that_notices_speaks_of() -> None:
    fields = ("License", "License-Expression", "Classifier")
    said = {
        name: str([distribution(name).metadata.get_all(field) for field in fields])
        for name in installed_with_the_program()
    }

    found = {name for name, text in said.items() if re.search("GPL|GNU", text)}

    assert found == {"pyside6-essentials", "shiboken6", "frozendict", "python-bidi", "pyphen", "tld"}


@pytest.mark.parametrize("requirement", requirements(), ids=lambda requirement: requirement.name)
def test_the_lock_holds_what_the_project_asks_for(requirement: Requirement) -> None:
    name = requirement.name.lower().replace("_", "-")

    assert requirement.specifier.contains(pins()[name])


def test_every_pin_has_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")

    assert len(re.findall(r"^\S+==.*\\\n +--hash=sha256:[0-9a-f]{64}", lock, re.MULTILINE)) == len(pins())


def test_the_lock_serves_every_system() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")

    assert "colorama" in pins()  # needed on Windows alone, so a lock for one system lacks it
    assert "://" not in lock
    assert str(ROOT) not in lock


@pytest.mark.needs("make")
@pytest.mark.parametrize(
    "target", ["run", "test", "check", "bench", "bench-extraction", "bundle", "lock", "clean", "help"]
)
def test_the_makefile_explains_each_target(target: str) -> None:
    shown = run("make")

    assert shown.returncode == 0, shown.stderr
    assert f"make {target} " in shown.stdout


@pytest.mark.needs("sh")
@pytest.mark.parametrize("chosen", [False, True], ids=["no other one there", "chosen by PYTHON"])
def test_setting_up_refuses_an_old_python_in_a_plain_sentence(chosen: bool, tmp_path: Path) -> None:
    shutil.copytree(ROOT / ".ci", tmp_path / "a checkout/.ci")
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "dirname").symlink_to(shutil.which("dirname") or "")
    old = programs / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")  # what an old one answers when asked for 3.11
    old.chmod(0o755)
    if chosen:  # then another one is not taken in its place
        (programs / "python3.11").symlink_to(sys.executable)

    set_up = (shutil.which("sh") or "sh", "a checkout/.ci/setup.sh", "python")
    done = run(*set_up, cwd=tmp_path, PATH=str(programs), PYTHON=str(old) if chosen else "")

    assert done.returncode == 1
    assert done.stderr.startswith("Dramatis needs Python 3.11 or newer")
    assert not (tmp_path / "a checkout/.venv").exists()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution, so that this one is complete too; without a network."""
    checkout = tmp_path_factory.mktemp("packaging") / "a checkout"
    shutil.copytree(ROOT, checkout, ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "*.egg-info"))
    done = run(sys.executable, "-m", "build", "--no-isolation", "--outdir", checkout / "dist", checkout)
    assert done.returncode == 0, done.stderr
    (built,) = checkout.glob("dist/*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the program as "pip install" lays it down."""
    folder = tmp_path_factory.mktemp("installed")
    options = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    done = run(sys.executable, "-m", "pip", "install", *options, "--target", folder, wheel)
    assert done.returncode == 0, done.stderr
    return folder


def test_the_wheel_holds_the_program_and_nothing_else(wheel: Path) -> None:
    checkout = wheel.parent.parent
    expected = {
        path.relative_to(checkout).as_posix()
        for folder in ("desktop", "db", "resources")
        for path in (checkout / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}

    assert held == expected


def test_an_installed_program_finds_its_resources(installed: Path) -> None:
    code = "import desktop.settings as s; print(s.__file__); print(s.resource('fonts/Literata-Regular.ttf').is_file())"
    # -P keeps the checkout off the path; PYTHONPATH comes before the .pth that leads to it.
    done = run(sys.executable, "-P", "-c", code, PYTHONPATH=str(installed))

    file, found = done.stdout.splitlines()
    assert Path(file).is_relative_to(installed)
    assert found == "True"


def test_an_editable_install_hooks_nothing_into_importing(tmp_path: Path) -> None:
    checkout = tmp_path / "a checkout"
    shutil.copytree(ROOT, checkout, ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "*.egg-info"))
    options = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check"]
    folder = tmp_path / "installed"
    # Without --ignore-installed pip would first take away the Dramatis that these tests run in.
    options += ["--ignore-installed", "--prefix", str(folder)]
    done = run(sys.executable, "-m", "pip", "install", *options, "--editable", checkout)
    assert done.returncode == 0, done.stderr

    (pth,) = folder.rglob("*dramatis*.pth")
    assert [Path(line) for line in pth.read_text().splitlines()] == [checkout]
    assert list(folder.rglob("*finder*")) == []
