"""What every test stands on: no screen, no user's files, and the two options of longer runs."""

import os
import shutil
from pathlib import Path

import hypothesis
import pytest

from db.store import Store
from desktop.library.bundled import build
from desktop.library.library import Library
from tests import made

os.environ["QT_QPA_PLATFORM"] = "offscreen"

PLACES = (
    "HOME",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_DOCUMENTS_DIR",
    "XDG_STATE_HOME",
    "USERPROFILE",
    "WIN_PD_OVERRIDE_APPDATA",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA",
    "WIN_PD_OVERRIDE_PERSONAL",
)
"""The variables that say where things of the user's lie."""


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("dramatis")
    group.addoption(
        "--data",
        type=Path,
        metavar="DIR",
        help="a folder of articles that cannot be handed on with the program; tests that read it are skipped without",
    )
    group.addoption(
        "--campaign",
        type=int,
        default=1,
        metavar="N",
        help="repeat N times what is repeated (kills, mutations, full disks), with no limit on time",
    )


@pytest.hookimpl(tryfirst=True)  # before pytest-timeout reads the option
def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("campaign") > 1:
        config.option.timeout = 0
    # No test fails because a busy machine was slow.
    hypothesis.settings.register_profile(
        "dramatis", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
    )
    hypothesis.settings.load_profile("dramatis")


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker in item.iter_markers("needs"):
        missing = [program for program in marker.args if shutil.which(program) is None]
        if missing:
            pytest.skip(f"not installed: {', '.join(missing)}")


@pytest.fixture(scope="session")
def data_dir(request: pytest.FixtureRequest) -> Path:
    """The folder given with --data; skips the test where there is none."""
    folder: Path | None = request.config.getoption("data")
    if folder is None or not folder.is_dir():
        pytest.skip("needs --data DIR, a folder of articles")
    return folder.resolve()


@pytest.fixture(scope="session")
def campaign(request: pytest.FixtureRequest) -> int:
    """How many times over to repeat what is repeated; 1 unless --campaign says more."""
    return request.config.getoption("campaign")


class UserPlaces:
    """Empty folders for the places of a user. They serve test after test until one writes to them: making ten folders
    for each test, and removing them some runs later, would take a tenth of the time of a run.
    """

    def __init__(self, factory: pytest.TempPathFactory) -> None:
        self._factory = factory
        self._folders: dict[str, Path] = {}

    def empty(self) -> dict[str, Path]:
        """A folder without anything in it for each variable of the environment that names such a place."""
        if not self._folders or any(next(folder.iterdir(), None) for folder in self._folders.values()):
            places = self._factory.mktemp("places")
            self._folders = {variable: places / variable.lower() for variable in PLACES}
            for folder in self._folders.values():
                folder.mkdir()
        return self._folders


@pytest.fixture(scope="session")
def _user_places(tmp_path_factory: pytest.TempPathFactory) -> UserPlaces:
    return UserPlaces(tmp_path_factory)


@pytest.fixture(autouse=True)
def _own_places(_user_places: UserPlaces, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point every place of the user's at an empty folder, for this process and the ones that it starts."""
    for variable, folder in _user_places.empty().items():
        monkeypatch.setenv(variable, str(folder))


@pytest.fixture(scope="session")
def bundled_master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled library, built once. Nobody may write to it: see `bundled`."""
    path = tmp_path_factory.mktemp("bundled") / "library.dramatis"
    build(path)
    path.with_name(f"{path.name}.lock").unlink()
    return path


@pytest.fixture
def bundled(bundled_master: Path, tmp_path: Path) -> Path:
    """The bundled library, a file of the test's own."""
    return shutil.copyfile(bundled_master, tmp_path / "library.dramatis")


@pytest.fixture(scope="session")
def made_master(tmp_path_factory: pytest.TempPathFactory) -> made.File:
    """A library with the lesson of tests.made, made once. Nobody may write to it: see `made_file`."""
    path = tmp_path_factory.mktemp("made") / "school.dramatis"
    with Library(Store.create(path)) as library:
        return made.File(path, made.make(library))


@pytest.fixture
def made_file(made_master: made.File, tmp_path: Path) -> made.File:
    """A library with the lesson of tests.made, a file of the test's own."""
    return made_master._replace(path=shutil.copyfile(made_master.path, tmp_path / "school.dramatis"))
