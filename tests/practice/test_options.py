"""What a reader chose, also where something else stands in its place, and when a day begins."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.practice.options import Options, day_began, day_of, options_from, options_text


@pytest.mark.parametrize("options", [Options(), Options(0.8, 0, True, True), Options(0.97, 200)])
def test_options_come_back(options: Options) -> None:
    assert options_from(options_text(options)) == options


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", "7", "null", '{"retention": "much", "new_each_day": null}', "[" * 9999]
)
def test_what_is_no_option_counts_as_the_usual(text: str | None) -> None:
    assert options_from(text) == Options()


def test_numbers_out_of_bounds_are_brought_within() -> None:
    assert options_from('{"retention": 7, "new_each_day": -3}') == Options(0.97, 0)
    assert options_from('{"retention": -Infinity, "new_each_day": 1e9}') == Options(0.7, 200)
    assert options_from('{"retention": NaN, "new_each_day": true}') == Options()


@pytest.mark.parametrize(
    ("now", "zone", "began"),
    [
        ("2026-11-23T12:00", "UTC", "2026-11-23T04:00"),
        ("2026-11-23T03:59", "UTC", "2026-11-22T04:00"),
        ("2026-11-23T04:00", "UTC", "2026-11-23T04:00"),
        ("2026-11-23T12:00", "Pacific/Auckland", "2026-11-22T15:00"),  # it is 01:00 of the next day there
        ("2026-11-23T12:00", "America/Los_Angeles", "2026-11-23T12:00"),  # exactly 4 in the morning
        ("2026-03-29T10:00", "Europe/Berlin", "2026-03-29T02:00"),  # clocks went forward two hours before
        ("2026-10-25T10:00", "Europe/Berlin", "2026-10-25T03:00"),  # and back
        ("2026-10-25T02:30", "Europe/Berlin", "2026-10-24T02:00"),  # a day of 25 hours
    ],
)
def test_a_day_begins_at_four_in_the_readers_own_time(now: str, zone: str, began: str) -> None:
    found = day_began(datetime.fromisoformat(now).replace(tzinfo=UTC), ZoneInfo(zone))

    assert found == datetime.fromisoformat(began).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "hours"), [("2026-11-23T12:00", 24), ("2026-03-28T12:00", 23), ("2026-10-24T12:00", 25)]
)
def test_a_day_ends_where_the_next_begins(now: str, hours: int) -> None:
    began, ends = day_of(datetime.fromisoformat(now).replace(tzinfo=UTC), ZoneInfo("Europe/Berlin"))

    assert ends - began == timedelta(hours=hours)
    assert day_began(ends, ZoneInfo("Europe/Berlin")) == ends


def test_the_machines_own_time_zone_counts_where_none_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    time = pytest.importorskip("time")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert day_began(datetime(2026, 11, 23, 12, tzinfo=UTC)) == datetime(2026, 11, 22, 19, tzinfo=UTC)
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()
