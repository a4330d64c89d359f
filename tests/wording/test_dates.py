"""Moments in words, as labels show them."""

import pytest

from db.model.moment import Moment
from desktop.wording.dates import describe
from tests.wording.catalogues import language

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


# language, then text: long words, short words
ELSEWHERE = {
    "de": {
        "1969": ("1969", "1969"),
        "2016-07": ("Juli 2016", "Juli 2016"),
        "2017-01-11": ("11. Januar 2017", "11. Jan. 2017"),
        "2017-03~": ("etwa März 2017", "~März 2017"),
        "2017-03?": ("März 2017 (unsicher)", "März 2017?"),
        "../2017": ("spätestens 2017", "spätestens 2017"),
        "2014/..": ("ab 2014", "ab 2014"),
        "2014-07/2016": (f"Juli 2014 {TO} 2016", f"Juli 2014 {TO} 2016"),
        "199X": ("1990er-Jahre", "1990er-Jahre"),
        "19XX": ("20. Jahrhundert", "20. Jahrhundert"),
        "2016-21": ("Frühjahr 2016", "Frühjahr 2016"),
        "2016-24": (f"Winter 2016{TO}2017", f"Winter 2016{TO}2017"),
        "-0043-03-15": ("15. März 44 v. Chr.", "15. März 44 v. Chr."),
        "0044/0045": (f"44{TO}45 n. Chr.", f"44{TO}45 n. Chr."),
        "Y12000": ("12.000", "12.000"),
    },
    "fr": {
        "2017-01-01": ("1er janvier 2017", "1er janv. 2017"),
        "2017-01-11": ("11 janvier 2017", "11 janv. 2017"),
        "2017-08~": ("août 2017 environ", "~août 2017"),
        "2017-03%": ("mars 2017 environ (incertain)", "~mars 2017\u202f?"),
        "../2017-03": ("mars 2017 au plus tard", "mars 2017 au plus tard"),
        "2014/..": ("2014 et après", "2014 et après"),
        "199X": ("années 1990", "années 1990"),
        "19XX": ("XXe siècle", "XXe siècle"),
        "08XX": ("IXe siècle", "IXe siècle"),
        "2016-22": ("été 2016", "été 2016"),
        "-0043-03-15": ("15 mars 44 av. J.-C.", "15 mars 44 av. J.-C."),
        "0999": ("999 apr. J.-C.", "999 apr. J.-C."),
    },
    "es": {
        "2016-05": ("mayo de 2016", "may 2016"),
        "2017-01-11": ("11 de enero de 2017", "11 ene 2017"),
        "2017-03~": ("marzo de 2017 aprox.", "~mar 2017"),
        "../2017": ("2017 a más tardar", "2017 a más tardar"),
        "2014/..": ("2014 en adelante", "2014 en adelante"),
        "199X": ("años 1990", "años 1990"),
        "19XX": ("siglo XX", "siglo XX"),
        "2016-23": ("otoño de 2016", "otoño de 2016"),
        "-0026/0014": (f"27 a. C.{TO}14 d. C.", f"27 a. C.{TO}14 d. C."),
    },
    "ru": {
        "2017-01": ("январь 2017", "янв. 2017"),
        "2017-01-11": ("11 января 2017", "11 янв. 2017"),
        "2017-05-09": ("9 мая 2017", "9 мая 2017"),
        "2017-05": ("май 2017", "май 2017"),
        "2017-03~": ("примерно март 2017", "~март 2017"),
        "../2017-03": ("март 2017 или раньше", "март 2017 или раньше"),
        "2014/..": ("2014 и позже", "2014 и позже"),
        "199X~": ("примерно 1990-е годы", "~1990-е годы"),
        "19XX": ("XX век", "XX век"),
        "2016-24": (f"зима 2016{TO}2017", f"зима 2016{TO}2017"),
        "-0044/-0043": (f"45{TO}44 до н. э.", f"45{TO}44 до н. э."),
        "083X": ("830-е годы н. э.", "830-е годы н. э."),
    },
    # A right-to-left mark comes before a number, so that a date stays whole in a line that runs the other way.
    "ar": {
        "1969": ("1969", "1969"),
        "2017-01-11": ("\u200f11 يناير 2017", "\u200f11 يناير 2017"),
        "2017-03~": ("نحو مارس 2017", "\u200f~مارس 2017"),
        "2017-03?": ("\u200fمارس 2017 (غير مؤكد)", "\u200fمارس 2017؟"),
        "../2017": ("بحلول 2017", "بحلول 2017"),
        "2014/..": ("منذ 2014", "منذ 2014"),
        "199X": ("عقد 1990", "عقد 1990"),
        "19XX": ("القرن 20", "القرن 20"),
        "2016-23": ("خريف 2016", "خريف 2016"),
        "-0043": ("\u200f44 ق.م", "\u200f44 ق.م"),
    },
}


@pytest.mark.parametrize(
    ("code", "text", "long", "short"),
    [(code, text, *words) for code, rows in ELSEWHERE.items() for text, words in rows.items()],
)
def test_describe_in_other_languages(code, text, long, short):
    assert describe(Moment(text), language(code)) == long
    assert describe(Moment(text), language(code), short=True) == short


@pytest.mark.parametrize("code", ELSEWHERE)
@pytest.mark.parametrize("text", [text for text, *_ in WORDS])
def test_no_english_word_is_left_in_a_date(code, text):
    english = {word for _, long, _ in WORDS for word in long.split() if word.isalpha() and word.isascii()}
    for short in (False, True):
        words = describe(Moment(text), language(code), short=short).split()
        assert english & set(words) - {"April", "August", "September", "November"} == set()
