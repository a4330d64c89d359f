"""What every test stands on: no screen, no user's files, and the two options of longer runs."""

import os
import shutil
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"


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


@pytest.fixture(autouse=True)
def _own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point every place of the user's at an empty folder, for this process and the ones that it starts."""
    places = tmp_path_factory.mktemp("places")
    for variable in (
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
    ):
        folder = places / variable.lower()
        folder.mkdir()
        monkeypatch.setenv(variable, str(folder))
