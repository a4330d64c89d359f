"""Tables of every kind: what parts the cells, what is broken, what is too much."""

import time

import pytest

from db.model.errors import LibraryError
from db.model.moment import Moment
from desktop.sharing.columns import Content, Field, guessed_content, guessed_mapping, has_headings, is_timeline_template
from desktop.sharing.table_files import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, read_table
from desktop.sharing.tables import ACTOR_HEADS, EVENT_HEADS
from desktop.sharing.timelinejs import HEADS
from desktop.sharing.usual_dates import read_date


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_guessed(delimiter: str) -> None:
    lines = [["Name", "Kind"], ["Haftar, Khalifa; general", "person"], ["Russia", "state"]]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    table = read_table(text)
    assert table.delimiter == delimiter
    assert [list(row) for row in table.rows] == lines


def test_the_line_that_tells_excel_the_sign_is_heeded() -> None:
    table = read_table("sep=;\r\na;b,c\r\n")
    assert table.rows == (("a", "b,c"),)


def test_ragged_rows_are_filled_up_and_said() -> None:
    table = read_table("a,b,c\n1\n\n4,5\n")
    assert table.rows == (("a", "b", "c"), ("1", "", ""), ("4", "5", ""))
    assert len(table.notices) == 1


def test_a_quotation_mark_that_is_never_closed_swallows_nothing() -> None:
    table = read_table('Name,Kind\n"Russia,state\nEgypt,state\n')
    assert [row[-1] for row in table.rows] == ["Kind", "state", "state"]
    assert "quotation mark" in table.notices[0]


def test_marks_within_a_cell_are_read_as_far_as_they_go() -> None:
    assert read_table('a,b\n"x" y,z\n').rows[1] == ("x y", "z")


def test_nul_and_the_byte_order_mark_go() -> None:
    assert read_table("\ufeffNa\0me,b\nx,y\n").rows == (("Name", "b"), ("x", "y"))


def test_a_million_rows_are_read_as_far_as_the_bound_and_said() -> None:
    begun = time.monotonic()
    table = read_table("a,b\n" * 1_000_000)
    assert len(table.rows) == MOST_ROWS
    assert "rows" in table.notices[0]
    assert time.monotonic() - begun < 5


def test_a_cell_of_ten_megabytes_is_refused_or_cut_and_never_hangs() -> None:
    begun = time.monotonic()
    with pytest.raises(LibraryError, match="no end"):
        read_table("a,b\n" + "x" * 10_000_000)
    assert read_table("a,b\n" + "x" * 100_000 + ",y\n").rows[1][0] == "x" * LONGEST_CELL
    assert time.monotonic() - begun < 5


def test_too_many_columns_are_cut_off_and_said() -> None:
    table = read_table(",".join(["a"] * 5000))
    assert table.width == MOST_COLUMNS
    assert "columns" in table.notices[0]


@pytest.mark.parametrize("text", ["", "\n\n", " , \n", "\0"])
def test_a_table_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(LibraryError):
        read_table(text)


def test_own_headings_are_known() -> None:
    actors, events = guessed_mapping(ACTOR_HEADS, Content.ACTORS), guessed_mapping(EVENT_HEADS, Content.EVENTS)
    assert guessed_content(ACTOR_HEADS) is Content.ACTORS
    assert guessed_content(EVENT_HEADS) is Content.EVENTS
    assert {Field.NAME, Field.KIND, Field.GLOSS, Field.ALIASES, Field.ORIGINAL, Field.ROLES} <= set(actors.values())
    wanted = {Field.DATE, Field.TITLE, Field.DETAIL, Field.ACTORS, Field.QUOTE, Field.SOURCE, Field.PARAGRAPH}
    assert wanted <= set(events.values())


def test_the_headings_of_timelinejs_are_known() -> None:
    mapping = guessed_mapping(HEADS, Content.EVENTS)
    assert is_timeline_template(HEADS)
    assert guessed_content(HEADS) is Content.EVENTS
    assert [mapping.get(index) for index in (0, 1, 2, 4, 9, 10, 15)] == [
        Field.YEAR, Field.MONTH, Field.DAY, Field.END_YEAR, Field.TITLE, Field.DETAIL, Field.TYPE,
    ]  # fmt: skip


def test_a_row_of_values_is_no_row_of_headings() -> None:
    assert has_headings(("Datum", "Ereignis"))
    assert not has_headings(("2017-01-11", "Haftar aboard a ship"))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2017-03-15", "2017-03-15"),
        ("2017/3/5", "2017-03-05"),
        ("15.03.2017", "2017-03-15"),
        ("15. März 2017", "2017-03-15"),
        ("15 марта 2017", "2017-03-15"),
        ("March 15, 2017", "2017-03-15"),
        ("15th of March 2017", "2017-03-15"),
        ("March 2017", "2017-03"),
        ("03/2017", "2017-03"),
        ("25/12/2016", "2016-12-25"),
        ("12/25/2016", "2016-12-25"),
        ("5/5/2016", "2016-05-05"),
        ("1969", "1969"),
        ("about 2014", "2014~"),
        ("c. March 2017", "2017-03~"),
        ("by 2017", "../2017"),
        ("from 2014", "2014/.."),
        ("2014–2016", "2014/2016"),
        ("44 BC", "-0043"),
        ("../2017", "../2017"),
    ],
)
def test_usual_dates_are_read(text: str, edtf: str) -> None:
    assert read_date(text).moment == Moment(edtf)


def test_an_ambiguous_date_waits_for_an_answer() -> None:
    assert read_date("3/4/2017") == (None, True)
    assert read_date("3/4/2017", day_first=True).moment == Moment("2017-04-03")
    assert read_date("3/4/2017", day_first=False).moment == Moment("2017-03-04")


@pytest.mark.parametrize("text", ["", "hello", "32.13.2017", "2017-02-30", "0 BC", "1" * 500, "~" * 79, "to" * 39])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) == (None, False)
