"""Names of four languages with capital letters; what is offered, how it is grouped, and what is not offered."""

import time
from itertools import pairwise

import pytest

from db.model.actor import ActorKind
from db.model.article import Span
from desktop.extraction.other_languages import names_by_capitals

PERSON, STATE, PLACE, ORGANISATION = ActorKind.PERSON, ActorKind.STATE, ActorKind.PLACE, ActorKind.ORGANISATION

FRENCH = (
    "Le président Emmanuel Macron a reçu Khalifa Haftar à Paris. Selon Haftar, l’ONU et l’Organisation du traité de "
    "l’Atlantique nord (OTAN) n’ont rien fait. Macron a salué l’Armée nationale libyenne. La Russie et les États-Unis "
    "sont restés à l’écart ; les Russes aussi. À Tripoli, le Premier ministre Fayez al-Sarraj attendait. Charles de "
    "Gaulle avait 49 ans. Le Conseil de sécurité des Nations unies s’est réuni. D’après M. Lavrov, le ministère de la "
    "Défense n’en sait rien. Pourtant, rien ne change. Louis XIV régnait au XVIIe siècle."
)
SPANISH = (
    "El general Francisco Franco tomó la ciudad en 1939. Franco gobernó España. La Organización de las Naciones Unidas "
    "y la OTAN no actuaron. En Barcelona, Lluís Companys fue fusilado. El presidente Manuel Azaña huyó a Francia. "
    "Según Azaña, la Unión Soviética ayudó. Los comunistas y la CNT lucharon en Barcelona. Estados Unidos calló."
)
GERMAN = (
    "Bundeskanzlerin Angela Merkel traf am Dienstag den russischen Präsidenten Wladimir Putin in Moskau. Merkel sagte, "
    "die Vereinten Nationen und die NATO müssten handeln. Die Soldaten der Roten Armee standen vor Berlin. In Berlin "
    "hatten Menschen mit Waffen gekämpft. Putin und Merkel sprachen über Libyen und die Ukraine. Ende Januar griff "
    "Haftars Armee an; der libysche General Chalifa Haftar schwieg. Russlands Regierung lehnte ab. Gestern Abend kam "
    "Außenminister Sergej Lawrow. Berlin blieb ruhig. Große Verluste gab es. Millionen Menschen flohen."
)
RUSSIAN = (
    "Генерал Халифа Хафтар прибыл в Москву. Министр иностранных дел России Сергей Лавров принял Хафтара. С Хафтаром "
    "говорил и Николай Патрушев. Россия поддержала Ливийскую национальную армию. По словам Лаврова, США и НАТО не "
    "помогли. В Ливии идёт война. Президент Владимир Путин молчал. У Путина были планы. Встреча прошла в Москве. "
    "Москва выбрала. Советский Союз распался. Потом пришла зима."
)


def offered(text, language):
    return {one.name: one for one in names_by_capitals(text, language)}


def mentions(text, one):
    return [text[span.start : span.end] for span in one.mentions]


class TestFrench:
    def test_all_and_nothing_else(self):
        assert set(offered(FRENCH, "fr")) == {
            *("Emmanuel Macron", "Khalifa Haftar", "Paris", "ONU", "Organisation du traité de l’Atlantique nord"),
            *("Armée nationale libyenne", "Russie", "États-Unis", "Tripoli", "Fayez al-Sarraj", "Charles de Gaulle"),
            *("Conseil de sécurité des Nations unies", "Lavrov", "ministère de la Défense", "Louis XIV"),
        }

    def test_kinds_aliases_and_reasons(self):
        made = offered(FRENCH, "fr")
        assert made["Emmanuel Macron"].kind is PERSON
        assert made["Emmanuel Macron"].aliases == ("Macron",)
        assert "président" in made["Emmanuel Macron"].reason
        assert made["Organisation du traité de l’Atlantique nord"].aliases == ("OTAN",)
        assert made["Russie"].kind is STATE
        assert made["Paris"].kind is PLACE
        assert made["ONU"].kind is ORGANISATION
        assert made["Armée nationale libyenne"].kind is ActorKind.ARMED_FORCES
        assert made["ministère de la Défense"].kind is ActorKind.INSTITUTION


class TestSpanish:
    def test_all_and_nothing_else(self):
        made = offered(SPANISH, "es")
        assert {name: one.kind for name, one in made.items()} == {
            "Francisco Franco": PERSON,
            "España": STATE,
            "Organización de las Naciones Unidas": ORGANISATION,
            "OTAN": ORGANISATION,
            "Barcelona": PLACE,
            "Lluís Companys": PERSON,
            "Manuel Azaña": PERSON,
            "Francia": STATE,
            "Unión Soviética": STATE,
            "CNT": ORGANISATION,
            "Estados Unidos": STATE,
        }
        assert mentions(SPANISH, made["Francisco Franco"]) == ["Francisco Franco", "Franco"]


class TestGerman:
    def test_nouns_are_no_names(self):
        assert set(offered(GERMAN, "de")) == {
            *("Angela Merkel", "Wladimir Putin", "Vereinten Nationen", "NATO", "Roten Armee", "Berlin", "Libyen"),
            *("Ukraine", "Chalifa Haftar", "Russland", "Sergej Lawrow"),
        }

    def test_surnames_and_the_genitive(self):
        made = offered(GERMAN, "de")
        assert mentions(GERMAN, made["Angela Merkel"]) == ["Angela Merkel", "Merkel", "Merkel"]
        assert mentions(GERMAN, made["Chalifa Haftar"]) == ["Haftars", "Chalifa Haftar"]
        assert mentions(GERMAN, made["Russland"]) == ["Russlands"]
        assert made["Berlin"].kind is PLACE


class TestRussian:
    def test_all_and_nothing_else(self):
        assert set(offered(RUSSIAN, "ru")) == {
            *("Халифа Хафтар", "Москва", "Россия", "Сергей Лавров", "Николай Патрушев", "Ливийскую национальную армию"),
            *("США", "НАТО", "Ливия", "Владимир Путин", "Советский Союз"),
        }

    def test_cases_are_one_actor(self):
        made = offered(RUSSIAN, "ru")
        assert made["Халифа Хафтар"].aliases == ("Хафтара", "Хафтаром")
        assert mentions(RUSSIAN, made["Россия"]) == ["России", "Россия"]
        assert mentions(RUSSIAN, made["Москва"]) == ["Москву", "Москве", "Москва"]
        assert made["Москва"].kind is PLACE
        assert made["Владимир Путин"].kind is PERSON

    @pytest.mark.parametrize("case", ["Ирана", "Ирану", "Ираном", "Иране", "Грузии", "Грузией", "Украиной", "Китаем"])
    def test_states_in_every_case(self, case):
        (one,) = names_by_capitals(f"Это знают в столице {case} давно.", "ru")
        assert one.kind is STATE
        assert one.name in ("Иран", "Грузия", "Украина", "Китай")

    def test_a_word_that_only_begins_like_a_state_is_none(self):
        assert "Россия" not in offered("Так считают Россияне и Иранцы здесь.", "ru")


def test_two_people_of_one_surname_keep_apart():
    text = "Jorge Blanco y Ana Blanco llegaron. Después, el señor Blanco habló."
    assert set(offered(text, "es")) == {"Jorge Blanco", "Ana Blanco", "Blanco"}


def test_a_first_word_is_a_name_only_if_it_comes_again():
    assert "Benghazi" in offered("Benghazi est calme. On dit que Benghazi dort.", "fr")
    assert offered("Benghazi est calme.", "fr") == {}
    assert offered("Regarder. Partir. Dormir.", "fr") == {}


def test_a_surname_keeps_its_particle():
    text = "Charles de Gaulle parla. De Gaulle revint. On a vu de Gaulle à Londres."
    (one,) = [one for one in names_by_capitals(text, "fr") if one.kind is PERSON]
    assert mentions(text, one) == ["Charles de Gaulle", "De Gaulle", "de Gaulle"]


def test_what_is_no_actor_is_left_out():
    assert offered("On vote la Constitution de la Ve République au XXe siècle.", "fr") == {}
    assert offered("Они подписали Беловежские соглашения у Белого дома.", "ru") == {}
    assert set(offered("Cayó el Palacio de La Moneda y habló Salvador Allende.", "es")) == {"Salvador Allende"}


def test_elided_articles_are_no_part_of_a_name():
    made = offered("On parle de l’ONU, de l'Italie, d’Haftar et qu’Haftar vient.", "fr")
    assert set(made) == {"ONU", "Italie", "Haftar"}


def test_what_is_known_is_not_offered_again():
    start = SPANISH.index("Francisco Franco")
    made = names_by_capitals(SPANISH, "es", taken=[Span(start, start + len("Francisco Franco"))])
    assert "Francisco Franco" not in {one.name for one in made}
    assert all(mention.start >= start + len("Francisco Franco") for one in made for mention in one.mentions)


@pytest.mark.parametrize("language", ["ar", "he", "zh", "ja", "hi"])
def test_scripts_without_capitals_give_nothing(language):
    assert names_by_capitals("التقى خليفة حفتر في Moscow", language) == []


@pytest.mark.parametrize("text", ["", "   ", "A", "12 34", "ÉCRIT EN CAPITALES PARTOUT", "𝔘𝔫𝔦 😀 Ω"])
@pytest.mark.parametrize("language", ["fr", "de", "ru", "xx"])
def test_odd_texts_do_no_harm(text, language):
    for one in names_by_capitals(text, language):
        assert one.mentions


@pytest.mark.parametrize(("text", "language"), [(FRENCH, "fr"), (SPANISH, "es"), (GERMAN, "de"), (RUSSIAN, "ru")])
class TestEverySuggestion:
    def test_is_weak_and_says_so(self, text, language):
        for one in names_by_capitals(text, language):
            assert 0 < one.confidence <= 0.6
            assert "weaker than in English" in one.reason
            assert one.known == ""
            assert one.gloss is None

    def test_mentions_are_in_order_and_apart(self, text, language):
        made = names_by_capitals(text, language)
        spans = sorted(span for one in made for span in one.mentions)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert [one.mentions[0] for one in made] == sorted(one.mentions[0] for one in made)
        assert all(list(one.mentions) == sorted(one.mentions) for one in made)

    def test_is_the_same_every_time(self, text, language):
        assert names_by_capitals(text, language) == names_by_capitals(text, language)

    def test_time_grows_with_the_text(self, text, language):
        def seconds(times):
            start = time.process_time()
            names_by_capitals("\n".join([text] * times), language)
            return time.process_time() - start

        seconds(1)
        assert seconds(120) < 3.2 * seconds(60) + 0.5
