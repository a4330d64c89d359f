"""Dates of bylines, heads and addresses."""

import pytest

from desktop.importers.dates import edtf_of, in_address, is_only_a_date

DATES = {
    "2017-03-15T10:00:00+03:00": "2017-03-15",
    "2017-03": "2017-03",
    "2017/3/15": "2017-03-15",
    "20170315": "2017-03-15",
    "March 15, 2017": "2017-03-15",
    "Mar. 15, 2017": "2017-03-15",
    "15th of March, 2017": "2017-03-15",
    "Wed, 15 Mar 2017 10:00:00 GMT": "2017-03-15",
    "Published: 15 March 2017, 10:30 GMT": "2017-03-15",
    "15.03.2017": "2017-03-15",
    "13/4/2017": "2017-04-13",
    "4/13/2017": "2017-04-13",
    "4/4/2017": "2017-04-04",
    "3/4/2017": "",  # March or April
    "1er mai 2016": "2016-05-01",
    "15 de marzo de 2017": "2017-03-15",
    "15. März 2017": "2017-03-15",
    "15 марта 2017 г.": "2017-03-15",
    "15 مارس 2017": "2017-03-15",
    "March 2017": "2017-03",
    "April 31, 2017": "",
    "in 2017": "",
    "2017-13-45": "",
    "": "",
}
ADDRESSES = {
    "https://example.org/2017/03/15/title": "2017-03-15",
    "https://example.org/news/2017/03/title": "2017-03",
    "https://example.org/world-20170315.html": "2017-03-15",
    "https://example.org/a-2017-03-15-b": "2017-03-15",
    "https://example.org/id/20171399/": "",
    "https://example.org/item/123456": "",
}


@pytest.mark.parametrize("text", DATES)
def test_dates(text: str) -> None:
    assert edtf_of(text) == DATES[text]


@pytest.mark.parametrize("address", ADDRESSES)
def test_dates_in_addresses(address: str) -> None:
    assert in_address(address) == ADDRESSES[address]


def test_a_sentence_with_a_date_is_no_line_of_a_date() -> None:
    assert is_only_a_date("Updated 15 March 2017")
    assert not is_only_a_date("Brand resigned on 3 May 2018.")
    assert not is_only_a_date("On 15 March 2017 the general met the minister in the harbour of the town again!")
