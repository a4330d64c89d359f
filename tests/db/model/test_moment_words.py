"""Moments in words, as labels show them."""

import pytest

from db.model.moment import Moment
from db.model.moment_words import describe

TO = "\N{EN DASH}"

# text, long words, short words
WORDS = [
    ("1969", "1969", "1969"),
    ("2016-XX", "2016", "2016"),
    ("2016-07", "July 2016", "Jul 2016"),
    ("2016-07-XX", "July 2016", "Jul 2016"),
    ("2016-05", "May 2016", "May 2016"),
    ("2017-01-11", "11 January 2017", "11 Jan 2017"),
    ("2017-12-01", "1 December 2017", "1 Dec 2017"),
    ("2017-03~", "about March 2017", "~Mar 2017"),
    ("2017-03?", "March 2017 (uncertain)", "Mar 2017?"),
    ("2017-03%", "about March 2017 (uncertain)", "~Mar 2017?"),
    ("../2017", "by 2017", "by 2017"),
    ("/2017", "by 2017", "by 2017"),
    ("2014/..", "from 2014", "from 2014"),
    ("2014/", "from 2014", "from 2014"),
    ("../2017-03~", "by about March 2017", "by ~Mar 2017"),
    ("2014?/..", "from 2014 (uncertain)", "from 2014?"),
    ("2014/2016", f"2014{TO}2016", f"2014{TO}2016"),
    ("2014-07/2014-07", "July 2014", "Jul 2014"),
    ("2014~/2016", f"about 2014 {TO} 2016", f"~2014{TO}2016"),
    ("2014/2016?", f"2014 {TO} 2016 (uncertain)", f"2014{TO}2016?"),
    ("2014-07/2016", f"July 2014 {TO} 2016", f"Jul 2014 {TO} 2016"),
    ("2017-01-11/2017-02-03", f"11 January 2017 {TO} 3 February 2017", f"11 Jan 2017 {TO} 3 Feb 2017"),
    ("199X", "1990s", "1990s"),
    ("199X~", "about the 1990s", "~1990s"),
    ("../199X", "by the 1990s", "by the 1990s"),
    ("199X/..", "from the 1990s", "from the 1990s"),
    ("199X/201X", f"1990s{TO}2010s", f"1990s{TO}2010s"),
    ("19XX", "1900s", "1900s"),
    ("190X", f"1900{TO}1909", f"1900{TO}1909"),
    ("2016-21", "spring 2016", "spring 2016"),
    ("2016-22~", "about summer 2016", "~summer 2016"),
    ("2016-23", "autumn 2016", "autumn 2016"),
    ("2016-24", f"winter 2016{TO}2017", f"winter 2016{TO}2017"),
    ("-0043-03-15", "15 March 44 BC", "15 Mar 44 BC"),
    ("-0043-24", f"winter 44{TO}43 BC", f"winter 44{TO}43 BC"),
    ("0000", "1 BC", "1 BC"),
    ("-0044/-0043", f"45{TO}44 BC", f"45{TO}44 BC"),
    ("-0026/0014", f"27 BC{TO}AD 14", f"27 BC{TO}AD 14"),
    ("-0026-01/0014-08", f"January 27 BC {TO} August AD 14", f"Jan 27 BC {TO} Aug AD 14"),
    ("0044/0045", f"AD 44{TO}45", f"AD 44{TO}45"),
    ("-004X", f"50{TO}41 BC", f"50{TO}41 BC"),
    ("-01XX", f"200{TO}101 BC", f"200{TO}101 BC"),
    ("000X", f"1 BC{TO}AD 9", f"1 BC{TO}AD 9"),
    ("0044-03-15", "15 March AD 44", "15 Mar AD 44"),
    ("0999", "AD 999", "AD 999"),
    ("1000", "1000", "1000"),
    ("08XX", "AD 800s", "AD 800s"),
    ("Y12000", "12,000", "12,000"),
    ("Y-170000", "170,001 BC", "170,001 BC"),
]


@pytest.mark.parametrize(("text", "long", "short"), WORDS)
def test_describe(text, long, short):
    moment = Moment(text)
    assert describe(moment) == long
    assert describe(moment, short=True) == short


MONTHS = "January February March April May June July August September October November December"


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS.split(), start=1)))
def test_a_month_is_named_and_shortened(number, name):
    moment = Moment(f"2017-{number:02}")
    assert describe(moment) == f"{name} 2017"
    assert describe(moment, short=True) == f"{name[:3]} 2017"
