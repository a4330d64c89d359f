"""Backups: when they are made, how long they are kept, that they are whole, and the way back."""

import random
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from db.backup import list_backups, scheduled_backup, to_thin_out
from db.copies import backup_path, backup_time
from db.model.errors import DamagedError, MissingError, StorageError
from db.store import Store
from tests.db.rig import add_settings, content, kill_soon, settings

NOW = datetime(2026, 11, 22, 8, 30)


@pytest.fixture
def library(library: Path) -> Path:
    with Store.open(library) as store:
        add_settings(store, 1, 200)
    return library


def test_one_backup_a_day(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        first = scheduled_backup(store, folder, NOW)
        assert scheduled_backup(store, folder, NOW + timedelta(hours=15)) is None
        second = scheduled_backup(store, folder, NOW + timedelta(hours=16))
        wanted = content(store)

    assert first == folder / "school 2026-11-22 083000.dramatis"
    assert second == folder / "school 2026-11-23 003000.dramatis"
    assert list_backups(folder) == [second, first]
    with Store.open(first, write=False) as store:
        assert content(store) == wanted
        assert store.problems() == []


def test_a_backup_is_one_file(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        backup = scheduled_backup(store, folder, NOW)

    assert list(folder.iterdir()) == [backup]


def test_libraries_may_share_a_folder(library: Path, folder: Path) -> None:
    with Store.create(library.with_name("school 2.dramatis")) as other, Store.open(library) as store:
        for days in range(10):
            assert scheduled_backup(store, folder, NOW + timedelta(days=days))
        assert scheduled_backup(other, folder, NOW)
        assert scheduled_backup(store, folder, NOW) is None

    assert (folder / "school 2 2026-11-22 083000.dramatis").exists()


def test_only_backups_of_the_schedules_name_are_thinned_out(library: Path, folder: Path) -> None:
    folder.mkdir()
    own = [folder / name for name in ("school before the exam.dramatis", "school 2020-01-01.dramatis", "notes.txt")]
    for path in own:
        path.write_text("mine")
    with Store.open(library) as store:
        for days in range(40):
            scheduled_backup(store, folder, NOW + timedelta(days=days))

    assert all(path.read_text() == "mine" for path in own)
    assert 7 < len(list_backups(folder)) < 20


def test_what_a_killed_backup_left_is_cleared_away_after_a_day(library: Path, folder: Path) -> None:
    folder.mkdir()
    parts = [folder / f"{name}.0a1b2c3d.part" for name in ("school 2026-11-01 083000.dramatis", "other.dramatis")]
    for part in parts:
        part.write_text("half")
    with Store.open(library) as store:
        scheduled_backup(store, folder, datetime.now())
        assert all(part.exists() for part in parts)
        scheduled_backup(store, folder, datetime.now() + timedelta(days=2))

    assert [part.exists() for part in parts] == [False, True]


def _names(times: list[datetime]) -> dict[Path, datetime]:
    return {Path(f"school {time:%Y-%m-%d %H%M%S}.dramatis"): time for time in times}


def test_after_three_years_of_days_39_are_kept_at_most() -> None:
    kept = _names([])
    for day in range(3 * 365):
        now = NOW + timedelta(days=day)
        kept |= _names([now])
        for path in to_thin_out(kept, now):
            del kept[path]

    times = sorted(kept.values(), reverse=True)
    assert len(times) <= 7 + 8 + 24
    assert [(times[0] - time).days for time in times[:7]] == list(range(7))
    weeks = {time.isocalendar()[:2] for time in times}
    assert {(times[0] - timedelta(weeks=week)).isocalendar()[:2] for week in range(8)} <= weeks
    months = {(time.year, time.month) for time in times}
    assert len(months) == 24


MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2050, 1, 1)).map(lambda time: time.replace(microsecond=0))


@hypothesis_settings(max_examples=200, deadline=None)
@given(st.lists(MOMENTS, unique=True, max_size=60), MOMENTS)
def test_the_newest_and_what_lies_in_the_future_are_always_kept(times: list[datetime], now: datetime) -> None:
    names = _names(times)
    gone = to_thin_out(names, now)

    assert all(names[path] <= now for path in gone)
    past = sorted(time for time in times if time <= now)
    kept = {names[path] for path in names.keys() - gone}
    assert set(past[-7:]) <= kept
    assert to_thin_out({path: time for path, time in names.items() if path not in gone}, now) == set()


@hypothesis_settings(max_examples=200, deadline=None)
@given(st.lists(MOMENTS, unique_by=datetime.date, max_size=60), st.lists(MOMENTS, min_size=1, max_size=3))
def test_a_clock_set_wrong_removes_nothing_that_would_have_been_kept(
    times: list[datetime], wrong: list[datetime]
) -> None:
    # Each wrong day adds one backup, which may take one place of a day, a week and a month; time alone takes none.
    right = max(times, default=NOW)
    names = _names(times)
    kept = names.keys() - to_thin_out(names, right)
    for earlier, now in enumerate(wrong):
        assert len(to_thin_out(names, now) - to_thin_out(names, right)) <= 3 * earlier
        names |= _names([now])
    after = names.keys() - to_thin_out(names, max(right, *wrong))
    assert len(kept - after) <= 3 * len(wrong)


def test_names_of_one_second_do_not_meet(folder: Path) -> None:
    folder.mkdir()
    names = []
    for _ in range(3):
        path = backup_path(folder, "school", NOW)
        path.touch()
        names.append(path.name)
        assert backup_time(path, "school") == NOW
        assert backup_time(path, "other") is None

    assert names[1:] == ["school 2026-11-22 083000 (2).dramatis", "school 2026-11-22 083000 (3).dramatis"]


def test_a_name_that_only_looks_like_one_has_no_time() -> None:
    assert backup_time(Path("school 2026-13-45 083000.dramatis")) is None
    assert backup_time(Path("school.dramatis")) is None


def test_there_are_no_backups_in_a_folder_that_is_not_there(folder: Path) -> None:
    assert list_backups(folder) == []


def test_a_damaged_library_is_not_backed_up_over_good_ones(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        old = [scheduled_backup(store, folder, NOW + timedelta(days=days)) for days in range(9)]
        page = store.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'")[0][0]
    whole = bytearray(library.read_bytes())
    whole[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    library.write_bytes(whole)
    before = list_backups(folder)

    with Store.open(library) as store, pytest.raises(DamagedError, match="damaged parts"):
        scheduled_backup(store, folder, NOW + timedelta(days=99))

    assert old[-1] is not None
    assert list_backups(folder) == before
    assert sorted(folder.iterdir()) == sorted(before)


def test_a_backup_is_not_made_inside_a_transaction(library: Path, tmp_path: Path) -> None:
    with Store.open(library) as store, store.atomic(), pytest.raises(RuntimeError, match="transaction"):
        store.backup(tmp_path / "copy.dramatis")


def test_a_library_is_no_backup_of_itself(library: Path, tmp_path: Path) -> None:
    other_name = tmp_path / "other name.dramatis"
    other_name.hardlink_to(library)
    with Store.open(library) as store:
        for target in (library, other_name):
            with pytest.raises(StorageError, match="the library itself"):
                store.backup(target)
        add_settings(store, 201, 201)

    with Store.open(other_name, write=False) as store:
        assert settings(store) == list(range(1, 202))


def test_a_backup_into_a_missing_folder_says_so(library: Path, tmp_path: Path) -> None:
    with Store.open(library) as store, pytest.raises(MissingError, match="no folder"):
        store.backup(tmp_path / "none" / "copy.dramatis")


def test_backups_made_while_rows_are_written_are_whole(library: Path, folder: Path, campaign: int) -> None:
    folder.mkdir()
    acknowledged = [200]
    ready = threading.Event()
    stop = threading.Event()

    def write(store: Store) -> None:
        while not stop.is_set():
            first = acknowledged[0] + 1
            add_settings(store, first, first + 4, 2000)
            acknowledged[0] += 5
            ready.set()

    with Store.open(library) as store:
        writer = threading.Thread(target=write, args=(store,))
        writer.start()
        for number in range(20 * campaign):
            ready.clear()
            assert ready.wait(60)
            backup = folder / f"{number}.dramatis"
            earliest = acknowledged[0]
            store.backup(backup)
            latest = acknowledged[0] + 5
            with Store.open(backup, write=False) as copy:
                found = settings(copy)
                assert found == list(range(1, found[-1] + 1))
                assert found[-1] % 5 == 0
                assert earliest <= found[-1] <= latest
                assert copy.problems() == []
                rows = content(copy)["setting"]
            backup.unlink()
        stop.set()
        writer.join()
        assert store.rows("SELECT * FROM setting WHERE id <= ? ORDER BY id", (rows[-1][0],)) == rows


def test_a_folder_that_cannot_be_made_is_named(library: Path, folder: Path) -> None:
    folder.write_text("a file")
    with Store.open(library) as store, pytest.raises(StorageError, match="backups"):
        scheduled_backup(store, folder, NOW)


def test_a_killed_backup_leaves_the_one_before(library: Path, tmp_path: Path, campaign: int) -> None:
    target = tmp_path / "copy.dramatis"
    with Store.open(library) as store:
        add_settings(store, 201, 2000, 300)
        wanted = content(store)
        store.backup(target)
    moments = random.Random(3)
    for _ in range(10 * campaign):
        kill_soon(moments, "writer_child", "back_up", library, target)
        with Store.open(target, write=False) as store:
            assert content(store) == wanted
            assert store.problems() == []
