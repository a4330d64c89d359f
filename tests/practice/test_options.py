"""What a reader chose, also where something else stands in its place, and when a day begins."""

import pytest

from desktop.practice.options import Options, options_from, options_text


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
