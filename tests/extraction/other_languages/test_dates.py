"""Dates of five languages, each with its own months, cases and digits."""

import time
from itertools import pairwise

import dateparser
import pytest

from db.model.event import DateBasis
from db.model.moment import Moment
from desktop.extraction.other_languages import dates
from desktop.extraction.timex import TimexType

MARCH = Moment.parse("2017-03-15")
"""A Wednesday."""


def found(text, language, published=MARCH):
    return [(text[one.span.start : one.span.end], str(one.moment)) for one in dates(text, language, published)]


class TestStatedDates:
    @pytest.mark.parametrize(
        ("language", "text", "expected"),
        [
            ("fr", "Le 1er janvier 2017, il partit.", [("1er janvier 2017", "2017-01-01")]),
            ("fr", "Le mercredi 11 janvier 2017 à Tripoli.", [("mercredi 11 janvier 2017", "2017-01-11")]),
            ("fr", "À l’été 2015, puis en août 2016.", [("été 2015", "2015-22"), ("août 2016", "2016-08")]),
            ("fr", "Dans les années 1990, vers 1995.", [("années 1990", "199X"), ("1995", "1995~")]),
            ("es", "El 11 de enero de 2017 llegó.", [("11 de enero de 2017", "2017-01-11")]),
            ("es", "En septiembre del 2016 y en 2017.", [("septiembre del 2016", "2016-09"), ("2017", "2017")]),
            ("es", "La década de 1930.", [("década de 1930", "193X")]),
            ("de", "Am 11. Januar 2017 kam er.", [("11. Januar 2017", "2017-01-11")]),
            ("de", "Am 3. 10. 1990 und im Jänner 1991.", [("3. 10. 1990", "1990-10-03"), ("Jänner 1991", "1991-01")]),
            ("de", "Im Sommer 2015. 1969 putschte er.", [("Sommer 2015", "2015-22"), ("1969", "1969")]),
            ("de", "In den 1990er Jahren war Ruhe.", [("1990er Jahren", "199X")]),
            ("ru", "11 января 2017 года он прибыл.", [("11 января 2017 года", "2017-01-11")]),
            (
                "ru",
                "В феврале 2017 г. и в мае 2016 года.",
                [("феврале 2017 г.", "2017-02"), ("мае 2016 года", "2016-05")],
            ),
            ("ru", "Летом 2015 года, в 1990-х годах.", [("Летом 2015 года", "2015-22"), ("1990-х годах", "199X")]),
            ("ar", "وصل في 11 يناير 2017 إلى طرابلس.", [("11 يناير 2017", "2017-01-11")]),
            ("ar", "في ١١ كانون الثاني ٢٠١٧.", [("١١ كانون الثاني ٢٠١٧", "2017-01-11")]),
            ("ar", "في 11 كانون الثاني/يناير 2017.", [("11 كانون الثاني/يناير 2017", "2017-01-11")]),
            ("ar", "في اكتوبر 2015 وفي عام 2016.", [("اكتوبر 2015", "2015-10"), ("2016", "2016")]),
            ("ar", "في جويلية 2014 وغشت 2013.", [("جويلية 2014", "2014-07"), ("غشت 2013", "2013-08")]),
            ("it", "L’8 marzo 2016 e nel 2014.", [("8 marzo 2016", "2016-03-08"), ("2014", "2014")]),
            ("pt", "Em 25 de abril de 1974.", [("25 de abril de 1974", "1974-04-25")]),
            ("pl", "Dnia 13 grudnia 1981 roku.", [("13 grudnia 1981", "1981-12-13")]),
            ("zh", "2017-01-11", [("2017-01-11", "2017-01-11")]),
        ],
    )
    def test_found_with_its_precision(self, language, text, expected):
        made = dates(text, language, None)
        assert [(text[one.span.start : one.span.end], str(one.moment)) for one in made] == expected
        assert all(one.basis is DateBasis.STATED and one.type is TimexType.DATE for one in made)

    @pytest.mark.parametrize(
        ("language", "text", "expected"),
        [
            ("fr", "en juillet et novembre 2016", ["2016-07", "2016-11"]),
            ("es", "en julio y noviembre de 2016", ["2016-07", "2016-11"]),
            ("de", "im Juli und November 2016", ["2016-07", "2016-11"]),
            ("ru", "в июле и ноябре 2016 года", ["2016-07", "2016-11"]),
            ("ar", "في تموز وتشرين الثاني 2016", ["2016-07", "2016-11"]),
        ],
    )
    def test_two_months_share_a_year(self, language, text, expected):
        made = dates(text, language, None)
        assert [str(one.moment) for one in made] == expected
        assert "stands with the date beside it" in made[0].rule

    @pytest.mark.parametrize(
        ("language", "text", "expected"),
        [
            ("fr", "du 3 au 5 mars 2016", ["2016-03-03", "2016-03-05"]),
            ("es", "del 3 al 5 de marzo de 2016", ["2016-03-03", "2016-03-05"]),
            ("de", "vom 3. bis 5. März 2016", ["2016-03-03", "2016-03-05"]),
            ("ru", "с 3 по 5 марта 2016 года", ["2016-03-03", "2016-03-05"]),
            ("de", "von 2014 bis 2016", ["2014", "2016"]),
            ("ru", "в 2014—2016 годах", ["2014", "2016"]),
            ("ar", "بين عامي 2014 و2016", ["2014", "2016"]),
            ("fr", "la guerre (1914-1918)", ["1914", "1918"]),
        ],
    )
    def test_both_ends_of_a_range(self, language, text, expected):
        assert [moment for _, moment in found(text, language, None)] == expected

    @pytest.mark.parametrize(
        ("language", "text", "expected"),
        [
            ("fr", "Depuis 2014", "2014/.."),
            ("fr", "avant le 3 mars 2016", "../2016-03-03"),
            ("es", "desde 2014", "2014/.."),
            ("de", "bis Januar 2017", "../2017-01"),
            ("ru", "к 2017 году", "../2017"),
            ("ar", "ومنذ عام ٢٠١١", "2011/.."),
        ],
    )
    def test_open_to_one_side(self, language, text, expected):
        assert [moment for _, moment in found(text, language, None)] == [expected]


class TestWorkedOutDates:
    @pytest.mark.parametrize(
        ("language", "text", "expected"),
        [
            ("fr", "Le 11 janvier et en novembre, hier.", ["2017-01-11", "2016-11", "2017-03-14"]),
            ("fr", "Il y a trois jours, mardi.", ["2017-03-12", "2017-03-14"]),
            ("es", "El 11 de enero, ayer, hace dos años.", ["2017-01-11", "2017-03-14", "2015"]),
            ("de", "Am 11. Januar, gestern, vor zwei Monaten.", ["2017-01-11", "2017-03-14", "2017-01"]),
            ("de", "Am Dienstag, im vergangenen Jahr.", ["2017-03-14", "2016"]),
            ("ru", "11 января, вчера, в прошлом году.", ["2017-01-11", "2017-03-14", "2016"]),
            ("ru", "Во вторник и неделю назад.", ["2017-03-14", "2017-03-06/2017-03-12"]),
            ("ar", "في 11 يناير، أمس، العام الماضي.", ["2017-01-11", "2017-03-14", "2016"]),
        ],
    )
    def test_counted_from_the_publication_date(self, language, text, expected):
        made = dates(text, language, MARCH)
        assert [str(one.moment) for one in made] == expected
        assert all(one.basis is DateBasis.WORKED_OUT for one in made)

    def test_unresolved_without_a_publication_date(self):
        day, weekday = dates("Le 11 janvier, un mardi.", "fr", None)
        assert (day.value, day.moment) == ("XXXX-01-11", None)
        assert (weekday.value, weekday.moment) == ("XXXX-XX-XX", None)
        assert "not confirmed" in day.rule

    def test_a_history_carries_its_year_on(self):
        text = "Le 8 novembre 1942, les Alliés débarquent. Le 11 novembre, la zone libre est occupée. Hier."
        landed, occupied, yesterday = dates(text, "fr", Moment.parse("2024-05-16"))
        assert str(landed.moment) == "1942-11-08"
        assert str(occupied.moment) == "1942-11-11"
        assert "tells history" in occupied.rule
        assert yesterday.moment is None

    def test_a_look_back_does_not_move_the_story(self):
        text = "19 августа 1991 года вошли танки. С 1985 года он правил. 26 декабря всё кончилось."
        assert [moment for _, moment in found(text, "ru", None)] == ["1991-08-19", "1985/..", "1991-12-26"]

    def test_the_first_date_of_a_history_takes_the_next_year(self):
        text = "Am 9. November brannten Synagogen. Im Januar 1938 hatte niemand damit gerechnet."
        night, _ = dates(text, "de", None)
        assert str(night.moment) == "1938-11-09"
        assert "next date told" in night.rule


class TestWhatIsNoDate:
    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("fr", "17 soldats du 5e bataillon, 2000 hommes, 1 500 euros et 2017 autres."),
            ("fr", "Il marche vers Mars. Le 30 février 2016. La résolution 1973."),
            ("es", "Llegaron 2017 soldados y Julio César, con 1.936 euros."),
            ("de", "Es kamen 2017 Menschen, 1999 Panzer und Herr August. Am 30. Februar 2016."),
            ("ru", "Там было 2017 солдат и 1500 танков. Мая Плисецкая."),
            ("ar", "وصل 2017 جنديا. في عام 1438 هـ."),
            ("zh", "王毅 2017 北京"),
            ("xx", "11 Foobar 2017"),
            ("../x", "nothing"),
        ],
    )
    def test_numbers_and_names_are_left_alone(self, language, text):
        assert found(text, language) == []

    def test_an_empty_text(self):
        assert dates("", "fr", None) == []


def test_dateparser_reads_the_same_days():
    """A second opinion: its parser, handed no more than our spans."""
    texts = {
        "fr": "Le 1er janvier 2017, le 14 juillet 1789, le 11 novembre 1918, le 31 août 2016.",
        "es": "El 11 de enero de 2017, el 18 de julio de 1936, el 31 de diciembre de 1999.",
        "de": "Am 11. Januar 2017, am 9. November 1989, am 3. März 1918, am 31.12.1999.",
        "ru": "11 января 2017 года, 7 ноября 1917 года, 22 июня 1941 года, 9 мая 1945 года.",
        "ar": "في 11 يناير 2017 وفي 6 أكتوبر 1973 وفي 25 ديسمبر 1999.",
    }
    for language, text in texts.items():
        made = dates(text, language, None)
        assert len(made) >= 3
        for one in made:
            theirs = dateparser.parse(text[one.span.start : one.span.end], languages=[language])
            assert theirs is not None
            assert theirs.date().isoformat() == str(one.moment)


def test_deterministic_and_without_overlaps():
    text = "Le 1er janvier 2017, du 3 au 5 mars 2016, en juillet et novembre 2016, hier, mardi 11 janvier. " * 3
    made = dates(text, "fr", MARCH)
    assert made == dates(text, "fr", MARCH)
    assert all(one.span.end <= other.span.start for one, other in pairwise(made))
    assert all(0 < one.confidence <= 0.6 for one in made)


@pytest.mark.parametrize(
    "text", ["1 " * 20_000, "2016 et " * 20_000, "mars 3 et " * 20_000, "в " * 40_000, "11." * 20_000]
)
def test_time_grows_with_the_text(text):
    """Texts made to trouble patterns: double the text takes about double the time, not four times."""

    def seconds(part):
        start = time.process_time()
        for language in ("fr", "ru"):
            dates(part, language, MARCH)
        return time.process_time() - start

    seconds(text[:1000])
    half, whole = seconds(text[: len(text) // 2]), seconds(text)
    assert whole < 3.2 * half + 0.5
