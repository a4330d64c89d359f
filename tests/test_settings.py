"""Options and places: what is kept comes back, what is odd is left out, and nothing odd prevents a start."""

import os
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.settings import (
    HELP,
    Places,
    Settings,
    load_settings,
    places,
    read_toml,
    resource,
    save_settings,
    settings_from,
)

DEFAULTS = Settings()


@pytest.fixture
def place(tmp_path: Path) -> Places:
    return Places(tmp_path / "data", tmp_path / "config", tmp_path / "cache")


def load(place: Places, content: str) -> Settings:
    place.config.mkdir(parents=True, exist_ok=True)
    place.settings.write_text(content, "utf-8")
    return load_settings(place)


# Options


OTHERS = Settings(
    theme="sepia",
    face="clear",
    text_size=24.25,
    line_spacing=2.0,
    measure=50,
    marks="grounds",
    line_focus=True,
    less_motion=True,
    language="ar",
    hide_later=True,
    show_statements=True,
    show_words=True,
    accept_from=0.0,
    people_pane="notes",
    time_pane="relations",
    timeline_rows="sides",
    timeline_order=True,
    timeline_wide=True,
    tour_seen=True,
    paper="letter",
    window=(-1200, 0, 1280, 800),
    maximised=True,
    columns=(200, 600, 480),
    rows=(300, 200),
    tiers=(500, 300),
    library_shown=False,
    library=str(Path("/elsewhere/school.dramatis").absolute()),
)


def test_the_defaults_need_no_file(place: Places) -> None:
    assert load_settings(place) == DEFAULTS
    assert not place.config.exists()


def test_other_options_than_the_defaults_come_back(place: Places) -> None:
    assert all(mine != usual for mine, usual in zip(OTHERS, DEFAULTS, strict=True))
    save_settings(place, OTHERS)

    assert load_settings(place) == OTHERS
    assert load_settings(place) == OTHERS  # now from the cache


def test_the_file_says_what_its_options_mean(place: Places) -> None:
    save_settings(place, OTHERS)
    lines = place.settings.read_text("utf-8").splitlines()

    assert HELP.keys() == set(Settings._fields)
    for words in HELP.values():
        assert f"# {words}" in lines
    assert tomllib.loads("\n".join(lines)).keys() == set(Settings._fields)


def test_only_what_differs_from_the_default_is_written(place: Places) -> None:
    save_settings(place, DEFAULTS.changed(theme="dark"))

    assert tomllib.loads(place.settings.read_text("utf-8")) == {"theme": "dark"}
    save_settings(place, DEFAULTS)
    assert tomllib.loads(place.settings.read_text("utf-8")) == {}
    assert [path.name for path in place.config.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "line",
    [
        'theme = "neon"', "theme = 1", "theme = []", 'face = ""', "text_size = 5", "text_size = 49", "text_size = nan",
        "text_size = inf", 'text_size = "18"', "text_size = true", "text_size = 1" + "0" * 400, "line_spacing = -1",
        'paper = "a5"', "window = [1, 2, 3]", "window = [0, 0, 0, 800]", 'window = [0, 0, 1280, "800"]',
        "window = [0, 0, 1280.0, 800]", "window = [0, 0, 1280, 99999999999]", "window = [0, 0, 100000, 800]",
        "window = [true, 0, 1280, 800]", "window = 5",
        "maximised = 1", 'maximised = "yes"', "columns = [1, [2]]", "columns = {a = 1}",
        "rows = [9999999]", "rows = 2017-01-11", "library_shown = 0", "unknown = 1", "[theme]",
    ],
)  # fmt: skip
def test_an_odd_value_is_left_out(place: Places, line: str) -> None:
    assert load(place, f"{line}\n") == DEFAULTS


def test_an_odd_value_leaves_the_others_alone(place: Places) -> None:
    content = 'theme = "neon"\nface = "clear"\nwindow = "large"\nrows = [300, 200]\nunknown = 1\n'

    assert load(place, content) == DEFAULTS.changed(face="clear", rows=(300, 200))


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("text_size = 20", "text_size", 20.0),
        ("text_size = 12", "text_size", 12.0),
        ("text_size = 48.0", "text_size", 48.0),
        ("columns = []", "columns", ()),
        ("rows = [-5, 0]", "rows", (-5, 0)),
    ],
)
def test_a_value_at_the_edge_is_taken(place: Places, line: str, name: str, value: object) -> None:
    found = getattr(load(place, line), name)

    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"\0", b"= = =", b"theme = 'dark'\ntheme = 'light'"])
def test_a_file_that_is_no_toml_gives_the_defaults(place: Places, content: bytes) -> None:
    place.config.mkdir()
    place.settings.write_bytes(content)

    assert load_settings(place) == DEFAULTS


def test_a_folder_in_the_place_of_the_file_gives_the_defaults(place: Places) -> None:
    place.settings.mkdir(parents=True)

    assert load_settings(place) == DEFAULTS
    with pytest.raises(OSError, match=r"settings\.toml"):
        save_settings(place, OTHERS)
    assert [path.name for path in place.config.iterdir()] == ["settings.toml"]


ODD = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.dates()),
    lambda children: st.lists(children, max_size=5) | st.dictionaries(st.text(max_size=3), children, max_size=2),
    max_leaves=6,
)


@given(content=st.dictionaries(st.sampled_from(Settings._fields), ODD))
def test_whatever_stands_there_options_are_of_their_kinds(content: dict[str, object]) -> None:
    settings = settings_from(content)
    for name, value in settings._asdict().items():
        assert type(value) is type(getattr(DEFAULTS, name))
        assert value == getattr(DEFAULTS, name) or name in content
    written = {name: list(v) if isinstance(v, tuple) else v for name, v in settings._asdict().items()}
    assert settings_from(written) == settings


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(OSError, match="file"):
        save_settings(Places(tmp_path, tmp_path / "file" / "config", tmp_path), OTHERS)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_an_error(place: Places) -> None:
    save_settings(place, DEFAULTS.changed(theme="dark"))
    place.config.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            save_settings(place, OTHERS)
        assert load_settings(place).theme == "dark"
    finally:
        place.config.chmod(0o700)


# What was parsed is remembered


@pytest.fixture
def toml(tmp_path: Path) -> Path:
    path = tmp_path / "theme.toml"
    path.write_text('[colours]\npaper = "white"\n', "utf-8")
    return path


def test_what_was_parsed_is_taken_from_the_cache(toml: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = read_toml(toml, cache)
    stat = toml.stat()
    toml.write_text('[colours]\npaper = "black"\n', "utf-8")
    os.utime(toml, ns=(stat.st_atime_ns, stat.st_mtime_ns))

    # Same size, same time: this is how one sees that the file itself was not read.
    assert read_toml(toml, cache) == first == {"colours": {"paper": "white"}}
    assert read_toml(toml)["colours"]["paper"] == "black"


def test_a_changed_file_is_parsed_again(toml: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    read_toml(toml, cache)
    stat = toml.stat()

    toml.write_text('[colours]\npaper = "black"\n', "utf-8")
    os.utime(toml, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    assert read_toml(toml, cache)["colours"]["paper"] == "black"
    toml.write_text('[colours]\npaper = "yellowish"\n', "utf-8")
    os.utime(toml, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    assert read_toml(toml, cache)["colours"]["paper"] == "yellowish"


def test_two_files_of_one_name_are_not_mixed_up(toml: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    other = tmp_path / "other" / toml.name
    other.parent.mkdir()
    other.write_text('[colours]\npaper = "black"\n', "utf-8")
    os.utime(other, ns=(0, toml.stat().st_mtime_ns))

    for _ in range(2):
        assert read_toml(toml, cache)["colours"]["paper"] == "white"
        assert read_toml(other, cache)["colours"]["paper"] == "black"


def test_a_cache_of_another_python_is_not_read(toml: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    with monkeypatch.context() as other:
        other.setattr(sys, "version", "2.7")
        read_toml(toml, cache)
    (kept,) = cache.iterdir()
    foreign = kept.read_bytes()

    assert read_toml(toml, cache) == {"colours": {"paper": "white"}}
    assert kept.read_bytes() != foreign


def test_a_damaged_cache_is_never_believed(toml: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    expected = read_toml(toml, cache)
    (kept,) = cache.iterdir()
    whole = kept.read_bytes()
    damaged = [bytes([*whole[:at], whole[at] ^ bit, *whole[at + 1 :]]) for at in range(len(whole)) for bit in (1, 128)]
    damaged += [whole[:length] for length in range(len(whole))]
    damaged += [whole + b"\0", bytes(len(whole)), b"\xff" * 1000]
    for content in damaged:
        kept.write_bytes(content)
        assert read_toml(toml, cache) == expected
        assert kept.read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_done_without(toml: Path, tmp_path: Path) -> None:
    cache = tmp_path / "file"
    cache.write_text("not a folder")

    assert read_toml(toml, cache / "cache") == read_toml(toml)
    assert read_toml(toml, cache) == read_toml(toml)
    assert cache.read_text() == "not a folder"


def test_dates_are_not_remembered_but_read(tmp_path: Path) -> None:
    path = tmp_path / "dates.toml"
    path.write_text("day = 2017-01-11\n")

    assert read_toml(path, tmp_path / "cache") == read_toml(path)
    assert read_toml(path, tmp_path / "cache")["day"].isoformat() == "2017-01-11"


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    for cache in (None, tmp_path / "cache"):
        with pytest.raises(FileNotFoundError):
            read_toml(tmp_path / "none.toml", cache)


# Places


def test_places_are_the_users_own() -> None:
    found = places()
    variables = (
        "HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "USERPROFILE",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA",
    )
    own = [Path(os.environ[variable]) for variable in variables]

    for folder in found:
        assert any(folder.is_relative_to(place) for place in own)
        assert "dramatis" in str(folder.relative_to(folder.parents[-1])).casefold()
        assert not folder.exists()
    assert found.library == found.data / "library.dramatis"
    assert found.settings == found.config / "settings.toml"


@pytest.mark.parametrize("portable", [True, False])
@pytest.mark.parametrize("program", ["Dramatis.exe", "Dramatis.app/Contents/MacOS/dramatis"])
def test_a_portable_program_keeps_everything_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, portable: bool, program: str
) -> None:
    usual = places()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    if portable:
        (tmp_path / "portable").touch()

    assert places() == (
        Places(*(tmp_path / name for name in ("Dramatis files", "Dramatis files", "Dramatis files/cache")))
        if portable
        else usual
    )


def test_a_program_from_source_is_not_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = places()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "portable").touch()

    assert places() == usual


@pytest.mark.parametrize("name", ["themes/light.toml", "library/cast.toml", "fonts/Inter-Regular.ttf"])
def test_resources_are_found(name: str) -> None:
    assert resource(name).is_file()


def test_a_file_that_is_no_toml_is_kept_beside_the_new_one(place: Places) -> None:
    assert load(place, 'theme = "sepia') == DEFAULTS
    save_settings(place, OTHERS)

    assert load_settings(place) == OTHERS
    assert (place.config / "settings.unreadable.toml").read_text("utf-8") == 'theme = "sepia'
    save_settings(place, DEFAULTS)
    assert (place.config / "settings.unreadable.toml").exists()
