"""Cells that no spreadsheet takes for formulas, and the way back."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.moment import Moment
from desktop.sharing.cells import comma_separated, dated, joined, parted, plain_cell, safe_cell, undated
from desktop.sharing.table_files import read_table

BEGINNINGS = ["=", "+", "-", "@", "\t", "\r"]
TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_a_cell_that_may_be_a_formula_is_prefixed(beginning: str) -> None:
    assert safe_cell(f"{beginning}1+1") == f"'{beginning}1+1"


@pytest.mark.parametrize("text", ["", "word", "1969", "a=b", " =1", "'quoted'", "’=1"])
def test_any_other_cell_stays_as_it_is(text: str) -> None:
    assert safe_cell(text) == text
    assert plain_cell(text) == text


@given(
    TEXTS | st.builds(lambda signs, sign, rest: signs + sign + rest, st.text("'"), st.sampled_from(BEGINNINGS), TEXTS)
)
def test_every_text_comes_back(text: str) -> None:
    written = safe_cell(text)
    assert plain_cell(written) == text
    assert not written.startswith(tuple(BEGINNINGS))


def test_numbers_are_no_formulas() -> None:
    assert comma_separated(["Year"], [[-44], ["-44"]]).decode("utf-8-sig").splitlines() == ["Year", "-44", "'-44"]


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=6))
def test_a_table_is_read_again_as_it_was_written(rows: list[tuple[str, str]]) -> None:
    content = comma_separated(["Name", "Kind"], rows)
    assert content.startswith(b"\xef\xbb\xbf")
    cells = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert [tuple(map(plain_cell, row)) for row in cells[1:]] == rows


def test_lines_end_as_the_standard_has_it() -> None:
    assert comma_separated(["a", "b"], [["x,y", 'z"']]) == b'\xef\xbb\xbfa,b\r\n"x,y","z"""\r\n'


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Z"]), min_size=1, max_size=12), max_size=5)
)
def test_texts_in_one_cell_come_apart_again(parts: list[str]) -> None:
    assert parted(joined(parts)) == tuple(parts)


def test_a_period_is_read_from_brackets_and_other_brackets_stay() -> None:
    assert undated(dated("general", Moment("2014/.."))) == ("general", Moment("2014/.."))
    assert undated("envoy (special)") == ("envoy (special)", None)


def test_an_own_table_loses_its_prefixes_on_the_way_back() -> None:
    table = read_table(comma_separated(["Name", "Kind"], [["=cmd|' /C calc'!A0", "state"]]).decode())
    assert table.rows[1] == ("=cmd|' /C calc'!A0", "state")
