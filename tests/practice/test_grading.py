"""Answers are right, right but for a slip that is shown, or wrong."""

import pytest

from db.model.moment import Moment
from db.model.practice import Rating
from desktop.exercises.cards.values import CardKind
from desktop.practice.asking import Asked, Way
from desktop.practice.grading import grade
from tests.practice.decks import card, dated

TAKEN = ("Sergei Shoigu", "Fayez al-Serraj", "Iraq", "Nikolai Patrushev", "General National Congress", "Slovenia")


def typed(answer: str, *accepted: str) -> Asked:
    return Asked(card(1)._replace(answer=answer, accepted=accepted), Way.TYPE, "Who?", taken=TAKEN)


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ("Khalifa Haftar", "Khalifa Haftar"),
        ("  khalifa   HAFTAR ", "Khalifa Haftar"),
        ("Sanaa", "Sana'a"),
        ("José María Aznar", "Jose Maria Aznar"),
        ("Lech Walesa", "Lech Wałęsa"),
        ("the Libyan National Army", "Libyan National Army"),
        ("Al-Qaeda", "al-Qaeda"),
        ("US", "U.S."),
        ("حفتر", "حَفْتَر"),
        ("Фёдор", "Федор"),
        ("Strasse", "Straße"),
        ("Jean Claude Juncker", "Jean-Claude Juncker"),
        ("Abd al-Karim Qasim", "Abdul Karim Qasim"),
    ],
)
def test_right_without_a_word(given: str, answer: str) -> None:
    verdict = grade(typed(answer), given)

    assert verdict == (True, Rating.GOOD, None)


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ("Serraj", "Sarraj"),
        ("Shultz", "Schultz"),
        ("Hafter", "Haftar"),
        ("Khalifa Hafter", "Khalifa Haftar"),
        ("el-Sarraj", "al-Serraj"),
        ("Qaddafi", "Gaddafi"),
        ("Gadafi", "Gaddafi"),
        ("Lavorv", "Lavrov"),
        ("Sergej Lavrov", "Sergei Lavrov"),
        ("Shoygu", "Shoigu"),
        ("Lybia", "Libya"),
        ("Moskow", "Moscow"),
        ("Mohammed Morsi", "Muhammad Morsi"),
        ("Goverment of National Acord", "Government of National Accord"),
        ("Tshaikovsky", "Tchaikovsky"),
        ("Хафтер", "Хафтар"),
        ("Лавров Сергеи", "Лавров Сергей"),
        ("القذاقي", "القذافي"),
        ("Ouagadugu", "Ouagadougou"),
        ("Patrushew", "Patrushev"),
        ("Irak", "Iraq"),
        ("Kuba", "Cuba"),
        ("Putin, Vladimir", "Vladimir Putin"),
        ("Jinping Xi", "Xi Jinping"),
    ],
)
def test_a_slip_is_forgiven_and_shown(given: str, answer: str) -> None:
    verdict = grade(typed(answer), given)
    if given == "Лавров Сергеи":  # the short i is an accent to Unicode: no slip at all
        assert verdict == (True, Rating.GOOD, None)
        return

    assert verdict.right
    assert verdict.rating is Rating.GOOD
    assert verdict.remark == f"It is written {answer}."


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ("", "Khalifa Haftar"),
        ("  \t", "Khalifa Haftar"),
        ("Sergei Shoigu", "Sergei Lavrov"),
        ("Sergei Ivanov", "Sergei Lavrov"),
        ("Sergei", "Sergei Lavrov"),
        ("Iraq", "Iran"),
        ("Irak", "Iran"),
        ("Iraq", "Irah"),
        ("Vladimir", "Vladimir Putin"),
        ("UN", "US"),
        ("GNC", "GNA"),
        ("Austria", "Australia"),
        ("Niger", "Nigeria"),
        ("Slovenia", "Slovakia"),
        ("Nikolai", "Nikolai Patrushev"),
        ("General National Congres", "General National Council"),
        ("the", "The Hague"),
        ("2012 coup", "2011 coup"),
        ("Putin", "Rutte"),
        ("x" * 200, "Khalifa Haftar"),
        ("'; DROP TABLE card; --", "Khalifa Haftar"),
        ("🙂", "Khalifa Haftar"),
    ],
)
def test_another_name_is_no_slip(given: str, answer: str) -> None:
    assert grade(typed(answer), given) == (False, Rating.AGAIN, None)


def test_a_slip_is_shown_in_the_name_that_was_meant() -> None:
    asked = typed("Khalifa Haftar", "Field Marshal Haftar", "خليفة حفتر", "Хафтар")

    for given, meant in {
        "Halifa Haftar": "Khalifa Haftar",
        "Feild Marshal Haftar": "Field Marshal Haftar",
        "Хафтор": "Хафтар",
        "خليفه حفتر": None,  # the two forms of the last letter are written for one another
        "خلبفة حفتر": "خليفة حفتر",
    }.items():
        verdict = grade(asked, given)
        assert verdict.right
        assert verdict.remark == (meant and f"It is written {meant}.")
    for given in ("Лавров", "لافروف", "حفتو حفتر", "Халиф"):
        assert not grade(asked, given).right


@pytest.mark.parametrize("given", ["Kadhafi", "Qadhafi", "Ghaddafi", "Muammar al-Kadhafi", "Kaddafi"])
def test_a_letter_that_every_language_writes_in_its_own_way_is_one(given: str) -> None:
    asked = typed("Muammar Gaddafi", "Gaddafi", "معمر القذافي")

    assert grade(asked, given).right
    assert not grade(typed("Gaddafi"), "Kadhafi").right, "unless the original has another letter"
    assert not grade(typed("Gaza", "غزة"), "Kasa").right


def test_a_letter_that_is_written_in_several_ways_makes_nobody_of_another_card() -> None:
    asked = typed("Qasim Kamal", "قاسم كمال")._replace(taken=("Qasim Gamal",))

    assert grade(asked, "Qasim Kamal").right
    assert not grade(asked, "Kasim Gamal").right


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ("Kasem Ghassan", True),
        ("Gassem Ghassan", True),
        ("Qasem Kassan", False),
        ("Qasem Qassan", False),
        ("Kasem", False),
        ("Kasem Kassan", False),
    ],
)
def test_only_a_word_that_has_that_letter_is_written_in_several_ways(given: str, right: bool) -> None:
    assert grade(typed("Qasem Ghassan", "قاسم غسان"), given).right is right


@pytest.mark.parametrize(
    ("answer", "original", "given", "right"),
    [
        ("Gulf of Aqaba", "خليج العقبة", "Kulf of Aqaba", False),
        ("Moammar Khadafy", "معمر القذافي", "Muammar Gaddafi", True),
        ("Muammar Gaddafi", "معمر محمد القذافي", "Moammar Khadafy", True),
        ("Qatar", "قطر", "Gatar", True),
        ("Qatar", "قطر", "Khatar", True),
        ("Qom", "قم", "Gom", True),
        ("Gaza", "قطاع غزة", "Kaza", True),  # of one word that may be it, none can say that it is not
        ("Khan Ghali", "محمد خان قالي", "Kan Ghali", False),
    ],
)
def test_the_letter_is_sought_where_the_original_has_it(answer: str, original: str, given: str, right: bool) -> None:
    assert grade(typed(answer, original), given).right is right


def test_an_alias_counts_and_the_name_of_another_card_never_does() -> None:
    asked = typed("Fayez Serraj", "Sarraj", "Prime Minister Serraj")

    assert grade(asked, "Sarraj").right
    assert grade(asked, "Saraj").right
    assert not grade(typed("Fayez al-Sarraf"), "Fayez al-Serraj").right


@pytest.mark.parametrize(
    ("given", "date"),
    [
        ("January 2017", "2017-01"), ("Jan. 2017", "2017-01"), ("1/2017", "2017-01"), ("2017-01", "2017-01"),
        ("janvier 2017", "2017-01"), ("январь 2017", "2017-01"), ("enero de 2017", "2017-01"),
        ("11 January 2017", "2017-01"), ("11 January 2017", "2017-01-11"), ("January 11, 2017", "2017-01-11"),
        ("11/1/2017", "2017-01-11"), ("1/11/2017", "2017-01-11"), ("11.01.2017", "2017-01-11"),
        ("2017-01-11", "2017-01-11"), ("١١ يناير ٢٠١٧", "2017-01-11"), ("the 11th of January 2017", "2017-01-11"),
        ("1969", "1969"), ("in 1969", "1969"), ("September 1969", "1969"), ("about March 2017", "2017-03~"),
        ("March 2017", "2017-03~"), ("2014-2016", "2014/2016"), ("from 2014 to 2016", "2014/2016"),
        ("2014–2016", "2014/2016"), ("by 2017", "../2017"), ("2017", "../2017"), ("44 BC", "-0043"),
        ("15 March 44 BC", "-0043-03-15"),
    ],
)  # fmt: skip
def test_a_date_in_any_usual_writing_is_right_at_its_own_precision(given: str, date: str) -> None:
    asked = Asked(dated(1, date), Way.TYPE, "When?")

    assert grade(asked, given) == (True, Rating.GOOD, None), Moment.parse(date)


@pytest.mark.parametrize(
    ("given", "date"),
    [
        ("2017", "2017-01"), ("January", "2017-01"), ("February 2017", "2017-01"), ("January 2018", "2017-01"),
        ("12 January 2017", "2017-01-11"), ("January 2017", "2017-01-11"), ("17", "2017"), ("2016", "2017"),
        ("2014", "2014/2016"), ("2014-2017", "2014/2016"), ("13/13/2017", "2017-01"), ("44", "-0043"),
        ("44 AD", "-0043"),
        ("1 2 3 4 5 6 7", "2017"), ("2017 or 2018", "2017"), ("9" * 200, "2017"), ("soon", "2017"),
        ("January or March 2017", "2017-01"), ("2016", "../2017"), ("February 30, 2017", "2017-02"),
    ],
)  # fmt: skip
def test_another_date_is_wrong(given: str, date: str) -> None:
    assert not grade(Asked(dated(1, date), Way.TYPE, "When?"), given).right


def test_what_is_picked_placed_ordered_or_judged_is_right_or_wrong() -> None:
    options = ("a", "Answer 1", "b")
    assert grade(Asked(card(1), Way.PICK, "?", options), 1).right
    assert not grade(Asked(card(1), Way.PICK, "?", options), 0).right
    ordered = Asked(card(1, CardKind.ORDER)._replace(items=("a", "b")), Way.ORDER, "?", ("b", "a"))
    assert grade(ordered, (1, 0)).right
    assert not grade(ordered, (0, 1)).right
    judged = Asked(card(1, CardKind.TRUTH)._replace(wrong=("No.",)), Way.TRUTH, "No.")
    assert grade(judged, False).right
    assert not grade(judged, True).right
    assert grade(Asked(card(1), Way.FLIP, "?"), Rating.HARD) == (True, Rating.HARD, None)
    assert not grade(Asked(card(1), Way.FLIP, "?"), Rating.AGAIN).right


@pytest.mark.parametrize(
    ("way", "given"),
    [
        (Way.PICK, "a"),
        (Way.PICK, True),
        (Way.TYPE, 3),
        (Way.TRUTH, 1),
        (Way.ORDER, [0]),
        (Way.FLIP, 3),
        (Way.PLACE, None),
    ],
)
def test_an_answer_of_another_form_is_refused(way: Way, given: object) -> None:
    with pytest.raises(ValueError, match="no answer to a card"):
        grade(Asked(card(1), way, "?"), given)
