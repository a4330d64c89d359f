"""What stands between quotation marks."""

import pytest

from db.model.article import Span
from desktop.extraction.statements.quotations import Quotations


def quoted(text: str) -> list[str]:
    return [text[one.start : one.end] for one in Quotations(text).spans]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“It is over,” he said. “We left.”", ["“It is over,”", "“We left.”"]),
        ('"It is over," he said.', ['"It is over,"']),
        ("``It is over,'' he said.", ["``It is over,''"]),
        (' " It is over , " he said .', ['" It is over , "']),
        ("“It is over.\nHe left.", ["“It is over."]),
        ('A 5" pipe and a "rebel" in it.', ['"rebel"']),
        ("Nothing.", []),
    ],
)
def test_quotations(text: str, quotes: list[str]) -> None:
    assert quoted(text) == quotes


def test_what_lies_around_a_place_and_in_a_span() -> None:
    text = "He: “a b” and “c”."
    quotations = Quotations(text)

    assert quotations.around(text.index("b")) == Span(4, 9)
    assert quotations.around(0) is None
    assert quotations.around(9) is None
    assert list(quotations.within(Span(0, len(text)))) == [Span(4, 9), Span(14, 17)]


def test_a_mark_that_nothing_closes_is_a_slip_in_a_long_text() -> None:
    assert quoted("“" + "word " * 1000) == []
