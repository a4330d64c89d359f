"""Strips on their way onto pages."""

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.sheets.pdf.flow import FOOT_GAP, Probe, Strip, flow


def nothing(*_where: object) -> None:
    """Paints nothing."""


def strip(height: float, *, gap: float = 0.0, keep: bool = False, repeated: Strip | None = None) -> Strip:
    return Strip(height, nothing, gap, keep, repeated)


STRIPS = st.builds(strip, st.floats(1, 60), gap=st.floats(0, 20), keep=st.booleans())


@given(st.lists(STRIPS, max_size=40))
def test_every_strip_is_placed_once_in_order_and_inside(strips: list[Strip]) -> None:
    pages = list(flow(strips, 50, 150))

    assert [placed.strip for page in pages for placed in page] == strips
    for page in pages:
        assert page[0].top == 50
        assert all(placed.top + placed.strip.height <= 150 + 1e-3 for placed in page)
        tops = [placed.top for placed in page]
        assert all(above.top + above.strip.height <= below.top + 1e-9 for above, below in pairwise(page)), tops


@given(st.lists(STRIPS, max_size=40))
def test_a_page_never_ends_after_a_strip_that_keeps_unless_all_of_it_is_too_high(strips: list[Strip]) -> None:
    pages = list(flow(strips, 0, 100))
    for page, following in pairwise(pages):
        if page[-1].strip.keep:
            group = [placed.strip for placed in page]
            while len(group) > 1 and group[-2].keep:
                group.pop(-2)
            start = next((at for at in range(len(page) - 1, 0, -1) if not page[at - 1].strip.keep), 0)
            kept = [placed.strip for placed in page[start:]] + [following[0].strip]
            assert sum(one.gap + one.height for one in kept) > 100


def test_a_gap_falls_away_at_the_top_of_a_page() -> None:
    pages = list(flow([strip(60), strip(60, gap=10)], 0, 100))

    assert [[placed.top for placed in page] for page in pages] == [[0], [0]]


def test_the_heading_of_a_table_is_repeated_where_it_goes_on() -> None:
    head, again = strip(10, keep=True), strip(10)
    rows = [strip(40, repeated=again) for _ in range(4)]
    pages = list(flow([head, *rows], 0, 100))

    assert [placed.strip for placed in pages[0]] == [head, *rows[:2]]
    assert [placed.strip for placed in pages[1]] == [again, *rows[2:]]
    assert [placed.top for placed in pages[1]] == [0, 10, 50]


def test_rows_that_keep_together_leave_room_for_the_repeated_heading() -> None:
    again = strip(10)
    rows = [strip(60, repeated=again), strip(45, keep=True, repeated=again), strip(50, repeated=again)]
    pages = list(flow([strip(10, keep=True), *rows], 0, 100))

    assert [placed.strip for page in pages[1:] for placed in page] == [again, rows[1], again, rows[2]]
    assert all(placed.top + placed.strip.height <= 100 for page in pages for placed in page)


def test_a_strip_higher_than_a_page_is_not_lost() -> None:
    pages = list(flow([strip(10), strip(500), strip(10)], 0, 100))

    assert [len(page) for page in pages] == [1, 1, 1]


@given(st.lists(st.tuples(STRIPS, st.lists(st.floats(1, 12), max_size=2)), max_size=30))
def test_footnotes_stand_at_the_foot_of_the_page_of_their_strip(given_strips: list[tuple[Strip, list[float]]]) -> None:
    for one, heights in given_strips:
        one.notes = [strip(height, gap=1.0) for height in heights]
        one.keep = False
    pages = list(flow([one for one, _ in given_strips], 50, 150))

    for page in pages:
        body = [placed for placed in page if any(placed.strip is one for one, _ in given_strips)]
        notes = page[len(body) :]
        assert [placed.strip for placed in notes] == [note for placed in body for note in placed.strip.notes]
        if notes:
            assert abs(notes[-1].top + notes[-1].strip.height - 150) < 1e-6
            assert body[-1].top + body[-1].strip.height <= notes[0].top - FOOT_GAP - 1.0 + 1e-3


def test_a_probe_tells_where_the_next_strip_will_stand_and_what_is_free() -> None:
    probe = Probe()
    noted = strip(30)
    noted.notes = [strip(10)]
    asked: list[tuple[int, float, float]] = []

    def strips() -> Iterator[Strip]:
        yield strip(80)
        yield noted
        yield probe.strip()
        asked.append(probe.spot)
        yield strip(20)

    pages = list(flow(strips(), 50, 150))

    assert asked == [(1, 80.0, 150 - 10 - FOOT_GAP)]
    assert pages[1][2].top == 80
