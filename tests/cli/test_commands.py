"""The commands without a window, as processes of their own: what they print, what they say, how they end."""

import json
import os
import pty
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.store import Store
from desktop.library.library import Library
from tests import made
from tests.cli.rig import ROOT, Ended, dramatis, environment, fingerprint, refused
from tests.db.rig import private_mounts

TITLES = ["Russia’s wager in Libya", "Libya’s two governments: a backgrounder", "One man is not a plan"]
UUID = "107d786d-4282-4f57-8258-b0933b1ea191"
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such thing")


# list and show


def test_list_names_the_articles_in_order(bundled: Path) -> None:
    ended = dramatis("list", "--library", bundled)

    assert ended.code == 0
    assert ended.err == ""
    lines = ended.out.splitlines()
    assert [line.partition("  (")[0] for line in lines] == [f"  {n}  {title}" for n, title in enumerate(TITLES, 1)]
    assert lines[2].endswith("words, 5 actors, 1 event)")


def test_an_empty_library_lists_nothing(tmp_path: Path) -> None:
    Store.create(tmp_path / "empty.dramatis").close()
    ended = dramatis("list", "--library", tmp_path / "empty.dramatis")

    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "dramatis: This library holds no articles yet.\n"


def test_the_library_may_be_named_before_the_command(made_file: made.File) -> None:
    before, after = dramatis("--library", made_file.path, "list"), dramatis("list", f"--library={made_file.path}")

    assert before.out == after.out
    assert "𐀀 and 🙂" in before.out


def test_without_a_library_the_users_own_one_is_provided(tmp_path: Path) -> None:
    ended = dramatis("list", XDG_DATA_HOME=str(tmp_path))

    assert ended.code == 0
    assert all(title in ended.out for title in TITLES)
    if sys.platform.startswith("linux"):
        assert [str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()] == [
            "dramatis/library.dramatis"
        ]


@pytest.mark.parametrize(
    ("wanted", "title"),
    [("2", TITLES[1]), (UUID, TITLES[1]), ("one man is not a plan", TITLES[2]), ("wager", TITLES[0])],
)
def test_an_article_is_shown_by_number_id_title_or_part(bundled: Path, wanted: str, title: str) -> None:
    ended = dramatis("show", wanted, "--library", bundled)

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[0] == title
    for part in ("\n[1] ", "\nActors\n", "\nTimeline\n", "\nRelations\n", "\nWho says this?\n", "\nWords\n"):
        assert part in ended.out


def test_json_has_the_promised_keys(bundled: Path) -> None:
    ended = dramatis("show", "1", "--json", "--library", bundled)

    assert (ended.code, ended.err) == (0, "")
    data = json.loads(ended.out)
    assert data.keys() >= {"article", "actors", "events", "relations", "statements", "words"}
    assert data["article"]["title"] == TITLES[0]
    assert len(data["actors"]) == 29
    assert len(data["events"]) == 11
    for actor in data["actors"]:
        assert actor.keys() >= {"name", "kind", "aliases", "mentions"}
        assert actor["mentions"]
    for event in data["events"]:
        assert event.keys() >= {"date", "earliest", "latest", "title", "actors", "evidence"}
        assert event["evidence"] in data["article"]["text"]
    visit = next(event for event in data["events"] if event["date"] == "2016-07")
    assert (visit["earliest"], visit["latest"]) == ("2016-07-01", "2016-07-31")
    assert "Khalifa Haftar" in visit["actors"]


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", None])
def test_output_is_utf8_whatever_the_system_speaks(bundled: Path, encoding: str | None) -> None:
    locale = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": encoding}

    assert "خليفة حفتر" in dramatis("show", "1", "--library", bundled, **locale).out
    assert "“Łódź”" in refused(dramatis("show", "Łódź", "--library", bundled, **locale))


@posix
def test_names_that_are_no_text_are_no_obstacle(bundled: Path) -> None:
    strange = bundled.with_name("\udcff.dramatis")
    bundled.rename(strange)
    ended = dramatis("check", "--library", strange)

    assert (ended.code, ended.out, ended.err) == (0, f"{strange}: whole, 3 articles\n", "")
    assert "“\udcfe.dramatis”" in refused(dramatis("list", "--library", bundled.with_name("\udcfe.dramatis")))


@pytest.mark.parametrize("words", [["show", "1"], ["show", "1", "--json"], ["list"], ["--help"]])
def test_a_reader_that_has_seen_enough_gets_no_traceback(bundled: Path, words: list[str]) -> None:
    command = [sys.executable, "-m", "desktop", "--library", str(bundled), *words]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment({}), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 1


@pytest.mark.needs("sh", "head")
def test_show_goes_into_head(bundled: Path) -> None:
    line = f'"{sys.executable}" -m desktop --library "{bundled}" show 1 --json | head -1'
    done = subprocess.run(["sh", "-c", line], cwd=ROOT, env=environment({}), capture_output=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, b"{\n", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_that_finds_no_room_is_said(bundled: Path) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "desktop", "--library", str(bundled), "show", "1"]
        done = subprocess.run(command, cwd=ROOT, env=environment({}), stdout=full, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 2
    assert done.stderr == b"dramatis: The result could not be written: No space left on device.\n"


# The command line itself


@pytest.mark.parametrize(
    "words",
    [
        ["print"], ["show"], ["sheet", "1"], ["sheet", "--out", "x.pdf"], ["show", "1", "--xml"], ["--library"],
        ["--library", "x.dramatis", "extra"], ["sheet", "1", "--out", "x.pdf", "--size", "b5"],
        ["--quit-after-paint", "list"],
    ],
)  # fmt: skip
def test_a_mistake_in_the_command_line_is_said(words: list[str]) -> None:
    ended = dramatis(*words)

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("usage: dramatis")
    assert "dramatis" in ended.err.splitlines()[-1]
    assert "error: " in ended.err.splitlines()[-1]
    assert "Traceback" not in ended.err


@pytest.mark.parametrize("words", [["--help"], ["sheet", "--help"]])
def test_help_reads_well(words: list[str]) -> None:
    ended = dramatis(*words, COLUMNS="80")

    assert (ended.code, ended.err) == (0, "")
    assert "ARTICLE is a number of the list, an id, a title or a part of one" in " ".join(ended.out.split())
    assert "--library FILE" in ended.out
    assert max(map(len, ended.out.splitlines())) <= 80


# check


def test_check_says_that_a_library_is_whole(bundled: Path) -> None:
    before = fingerprint(bundled.parent)
    ended = dramatis("check", "--library", bundled)

    assert (ended.code, ended.out, ended.err) == (0, f"{bundled}: whole, 3 articles\n", "")
    assert fingerprint(bundled.parent) == before


def flip_letter(path: Path) -> None:
    """Change one letter of a text on the disk, where SQLite sees nothing wrong with it."""
    content = bytearray(path.read_bytes())
    content[content.index(b"travelled to Moscow")] ^= 1
    path.write_bytes(content)


def test_a_changed_text_is_told_by_check_and_by_whatever_hands_it_on(bundled: Path) -> None:
    flip_letter(bundled)
    out = bundled.with_name("sheet.pdf")
    checked = dramatis("check", "--library", bundled)
    shown = dramatis("show", "1", "--library", bundled)
    printed = dramatis("sheet", "1", "--out", out, "--library", bundled)

    assert checked.code == shown.code == printed.code == 1
    assert checked.out == f"The text of “{TITLES[0]}” is not the one that was stored.\n"
    assert checked.err.startswith("dramatis: The library is damaged.")
    for ended in (shown, printed):
        assert ended.err.startswith("dramatis: The text of this article is not the one that was stored")
        assert ended.err.count("\n") == 1
    assert shown.out.startswith(TITLES[0])
    assert out.read_bytes().startswith(b"%PDF")
    assert dramatis("show", "2", "--library", bundled).code == 0


# Bad input


def change(*statements: str) -> Callable[[Path], None]:
    def act(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    return act


def write(content: bytes) -> Callable[[Path], None]:
    def act(path: Path) -> None:
        path.write_bytes(content)

    return act


def make_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def scramble(path: Path) -> None:
    """Leave the header and overwrite the pages behind it."""
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[:100] + b"\xa5" * (size - 100))


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "missing": (Path.unlink, "There is no file"),
    "folder": (make_a_folder, "is a folder, not a library"),
    "empty": (write(b""), "is empty"),
    "text": (write(b"Dear diary,\n" * 400), "not a Dramatis library"),
    "another database": (change("PRAGMA application_id = 5"), "is a database, but not a Dramatis library"),
    "newer": (change("PRAGMA user_version = 99"), "written by a newer Dramatis"),
    "cut off": (lambda path: os.truncate(path, path.stat().st_size // 2), "is damaged"),
    "scrambled": (scramble, "is damaged"),
    "actor gone": (change("DELETE FROM actor WHERE id = 1"), "an actor that is missing"),
    "no date": (change("UPDATE event SET date = 'in 1969'"), "“in 1969” where a date should be"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_library_is_refused_in_one_sentence_and_left_alone(bundled: Path, name: str) -> None:
    spoil, sentence = BAD[name]
    spoil(bundled)
    before = fingerprint(bundled.parent)

    for words in (["show", "1", "--json"], ["sheet", "1", "--out", bundled.with_name("sheet.pdf")]):
        assert sentence in refused(dramatis(*words, "--library", bundled))
        assert fingerprint(bundled.parent) == before


@pytest.mark.parametrize("name", ["cut off", "scrambled", "actor gone", "no date"])
def test_check_never_calls_a_bad_library_whole(bundled: Path, name: str) -> None:
    BAD[name][0](bundled)
    before = fingerprint(bundled.parent)
    ended = dramatis("check", "--library", bundled)

    assert ended.code in (1, 2)
    assert "whole" not in ended.out
    assert "damaged" in ended.err
    assert "Traceback" not in ended.err
    assert fingerprint(bundled.parent) == before


def test_a_library_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    assert "There is no folder" in refused(dramatis("list", "--library", tmp_path / "none" / "x.dramatis"))


def test_a_library_that_another_program_has_locked_is_refused(bundled: Path) -> None:
    before = fingerprint(bundled.parent)
    with closing(sqlite3.connect(bundled, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "Another program is using" in refused(dramatis("list", "--library", bundled))
    assert fingerprint(bundled.parent) == before


def test_a_library_that_is_open_in_a_window_can_be_read(bundled: Path) -> None:
    with Library.open(bundled) as library, library.store.quiet():
        library.study.set_setting("half", "written")
        ended = dramatis("show", "3", "--library", bundled)
    assert (ended.code, ended.err) == (0, "")


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ("Syria", "No article is called “Syria”"),
        ("9", "No article is called “9”"),
        ("libya", "fits 2 articles: “Russia’s"),
    ],
)
def test_an_article_that_is_missing_or_ambiguous_is_refused(bundled: Path, wanted: str, sentence: str) -> None:
    before = fingerprint(bundled.parent)

    assert sentence in refused(dramatis("show", wanted, "--library", bundled))
    out = bundled.with_name("sheet.pdf")
    assert sentence in refused(dramatis("sheet", wanted, "--out", out, "--library", bundled))
    assert fingerprint(bundled.parent) == before


def test_a_place_for_the_users_own_library_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    before = fingerprint(tmp_path)
    places = {name: str(tmp_path / "file") for name in ("XDG_DATA_HOME", "HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA")}

    refused(dramatis("list", **places))
    assert fingerprint(tmp_path) == before


# sheet


def test_a_sheet_is_written_and_the_same_every_time(bundled: Path) -> None:
    out = bundled.with_name("Blatt é.pdf")
    ended = dramatis("sheet", "wager", "--out", out, "--library", bundled)

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"{out}: ")
    assert ended.out.endswith(" pages\n")
    first = out.read_bytes()
    assert first.startswith(b"%PDF-")
    assert dramatis("sheet", "1", "--out", out, "--size", "A4", "--library", bundled).code == 0
    assert out.read_bytes() == first
    assert dramatis("sheet", "1", "--out", out, "--size", "Letter", "--library", bundled).code == 0
    assert out.read_bytes() != first
    assert sorted(path.name for path in bundled.parent.iterdir()) == ["Blatt é.pdf", "library.dramatis"]


def test_a_sheet_with_strange_characters_is_partly_done(made_file: made.File) -> None:
    out = made_file.path.with_name("sheet.pdf")
    ended = dramatis("sheet", "1", "--out", out, "--library", made_file.path)

    assert ended.code == 1
    assert out.exists()
    assert ended.out.startswith(f"{out}: ")
    assert "🏺" in ended.err
    assert "Traceback" not in ended.err


def no_folder(folder: Path) -> Path:
    return folder / "none" / "sheet.pdf"


def a_folder(folder: Path) -> Path:
    (folder / "sheet.pdf").mkdir()
    return folder / "sheet.pdf"


def the_library(folder: Path) -> Path:
    return folder / "." / "library.dramatis"


def a_link_to_the_library(folder: Path) -> Path:
    (folder / "sheet.pdf").symlink_to("library.dramatis")
    return folder / "sheet.pdf"


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        (no_folder, "There is no folder"),
        (a_folder, "is a folder"),
        (the_library, "is the library itself"),
        pytest.param(a_link_to_the_library, "is the library itself", marks=posix),
    ],
)
def test_an_unwritable_target_is_refused(bundled: Path, target: Callable[[Path], Path], sentence: str) -> None:
    out = target(bundled.parent)
    before = fingerprint(bundled.parent)

    assert sentence in refused(dramatis("sheet", "1", "--out", out, "--library", bundled))
    assert fingerprint(bundled.parent) == before


def read_only(folder: Path) -> tuple[str, ...]:
    """What to put before a command that is to find the folder on read-only media."""
    command = private_mounts()
    if command is None:
        pytest.skip("this system lets no program mount anything privately (unshare -m, unshare -Urm)")
    script = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    return (*command, "sh", "-c", script, str(folder))


@posix
def test_read_only_media_are_read_and_not_written(bundled: Path) -> None:
    out = bundled.with_name("sheet.pdf")
    out.write_bytes(b"an older sheet")
    before = fingerprint(bundled.parent)
    media = read_only(bundled.parent)

    assert dramatis("list", "--library", bundled, before=media).out == dramatis("list", "--library", bundled).out != ""
    assert dramatis("check", "--library", bundled, before=media).code == 0
    for target in (out, bundled.with_name("new.pdf")):
        refused(dramatis("sheet", "3", "--out", target, "--library", bundled, before=media))
    assert fingerprint(bundled.parent) == before


@posix
def test_a_users_place_on_read_only_media_is_refused(tmp_path: Path) -> None:
    ended = dramatis("list", before=read_only(tmp_path), XDG_DATA_HOME=str(tmp_path), HOME=str(tmp_path))

    refused(ended)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.needs("unshare")
@posix
def test_a_disk_that_is_full_leaves_an_older_sheet(bundled: Path) -> None:
    """A small disk of its own, with an older sheet on it and no room for the new one."""
    command = private_mounts()
    if command is None:
        pytest.skip("this system lets no program mount anything privately (unshare -m, unshare -Urm)")
    disk = bundled.with_name("disk")
    disk.mkdir()
    script = (
        'mount -t tmpfs -o size=16k tmpfs "$0" && printf old >"$0/sheet.pdf" && "$@"; code=$?;'
        ' cat "$0/sheet.pdf"; ls -a "$0" | wc -l; exit $code'
    )
    ended = dramatis(
        "sheet",
        "1",
        "--out",
        disk / "sheet.pdf",
        "--library",
        bundled,
        before=(*command, "sh", "-c", script, str(disk)),
    )

    assert ended.code == 2
    assert ended.out.split() == ["old3"]  # the old sheet, and nothing but it beside . and ..
    assert "full" in ended.err
    assert ended.err.count("\n") == 1


@posix
def test_progress_is_shown_on_a_terminal_alone(bundled: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "desktop", "sheet", "3", "--library", str(bundled), "--out"]
    with subprocess.Popen(
        [*command, str(bundled.with_name("sheet.pdf"))],
        cwd=ROOT,
        env=environment({}),
        stdout=subprocess.PIPE,
        stderr=theirs,
    ) as child:
        os.close(theirs)
        seen = b""
        try:
            while part := os.read(ours, 4096):
                seen += part
        except OSError:  # Linux's word for the end of a terminal
            pass
    os.close(ours)

    assert child.returncode == 0
    assert b"%" in seen
    assert seen.rstrip(b"\r ") == seen[: seen.rindex(b"%") + 1]  # wiped at the end


# Without a display


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="always has a display")
@pytest.mark.parametrize("words", [[], ["--library", "x.dramatis"], ["--quit-after-paint"]])
def test_without_a_display_that_is_said_in_one_sentence(words: list[str]) -> None:
    ended = dramatis(*words)

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert "no display" in ended.err
    for command in ("list", "sheet", "import", "--help"):
        assert command in ended.err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="always has a display")
@pytest.mark.parametrize(
    "display",
    [
        {"DISPLAY": ":4711"},
        {"DISPLAY": "nowhere.invalid:0"},
        {"WAYLAND_DISPLAY": "wayland-4711"},
        {"QT_QPA_PLATFORM": "none"},
    ],
    ids=lambda display: next(iter(display)),
)
def test_a_display_that_does_not_answer_is_said_without_an_abort(tmp_path: Path, display: dict[str, str]) -> None:
    ended = dramatis(XDG_DATA_HOME=str(tmp_path), XDG_RUNTIME_DIR=str(tmp_path), **display)

    assert (ended.code, ended.out) == (2, "")
    *qt, ours = ended.err.splitlines()
    assert all("wl_display" in line for line in qt)  # Qt says this one word of its own, and goes on to the next display
    assert "cannot open a window" in ours
    assert "list, sheet and import" in ours
    assert not any(path.name.startswith("core") for path in (ROOT, tmp_path) for path in path.iterdir())


def test_the_installed_program_is_the_same(bundled: Path) -> None:
    program = shutil.which("dramatis", path=str(Path(sys.executable).parent))
    if program is None:
        pytest.skip("the program is not installed beside this Python")
    command = [program, "list", "--library", str(bundled)]
    done = subprocess.run(command, cwd=bundled.parent, env=environment({}), capture_output=True, check=False)

    assert Ended(done).out == dramatis("list", "--library", bundled).out
