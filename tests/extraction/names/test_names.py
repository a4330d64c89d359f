from itertools import pairwise

import pytest

from db.model.actor import ActorKind
from tests.extraction.actors import names_in


def kinds(text: str) -> dict[str, ActorKind]:
    return {text[name.span.start : name.span.end]: name.kind for name in names_in(text)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He met Foreign Minister Sergei Lavrov.", "Sergei Lavrov", ActorKind.PERSON),
        ("They called on General Ostrander to resign.", "Ostrander", ActorKind.PERSON),
        ("It was signed by Tamsin Okereke, who had led the talks.", "Tamsin Okereke", ActorKind.PERSON),
        ("The Ministry of Foreign Affairs protested.", "Ministry of Foreign Affairs", ActorKind.INSTITUTION),
        ("The Al-Quds Brigades fired rockets.", "Al-Quds Brigades", ActorKind.ARMED_GROUP),
        ("The Third Mountain Army withdrew.", "Third Mountain Army", ActorKind.ARMED_FORCES),
        ("The Northern Rivers Alliance was founded.", "Northern Rivers Alliance", ActorKind.BLOC),
        ("The Government of National Accord replied.", "Government of National Accord", ActorKind.GOVERNMENT),
        ("They crossed the Wabash River.", "Wabash River", ActorKind.PLACE),
        ("Fighting went on in Bergstad, a town in the north.", "Bergstad", ActorKind.PLACE),
        ("The police of France came.", "France", ActorKind.STATE),
        ("The aircraft carrier Admiral Kuznetsov sailed.", "Admiral Kuznetsov", ActorKind.SHIP),
        ("He went aboard the Admiral Kuznetsov.", "Admiral Kuznetsov", ActorKind.SHIP),
        ("Shells hit HMS Ardent at noon.", "HMS Ardent", ActorKind.SHIP),
        ("He spoke to the UN-backed mission.", "UN", ActorKind.ORGANISATION),
        ("The fighters of al-Qaeda fled.", "al-Qaeda", ActorKind.ARMED_GROUP),
        ("They asked the Civic Party, Fernando Okereke and others.", "Fernando Okereke", ActorKind.PERSON),
        ("A photo of the Civic Party\nWong Kwok-kin of the council spoke.", "Wong Kwok-kin", ActorKind.PERSON),
        ("Members of the Civic Party and Wong Pik-wan came.", "Wong Pik-wan", ActorKind.PERSON),
        ("Ada Brennan, DAB's Alice Serra and DAB's Otto Okereke won.", "DAB", ActorKind.ORGANISATION),
        ("Alice Leung Che-cheung was elected.", "Alice Leung Che-cheung", ActorKind.PERSON),
        ("Talks with the pro-Western Free Democrats failed.", "Free Democrats", ActorKind.ORGANISATION),
        ("Pro-Western Free Democrats left the hall.", "Free Democrats", ActorKind.ORGANISATION),
        ("Following Karan Relief Fund rules, farmers left.", "Karan Relief Fund", ActorKind.ORGANISATION),
        ("Some saw the Nationalists as allies.", "Nationalists", ActorKind.ORGANISATION),
    ],
)
def test_kinds(text: str, name: str, kind: ActorKind) -> None:
    assert kinds(text)[name] is kind


@pytest.mark.parametrize(
    "text",
    [
        "However, it was too late. Nobody answered.",
        "On Monday in February the talks ended.",
        "The Battle of the Marne and the Treaty of Versailles are taught.",
        "The Russian aircraft and the German soldiers left.",
        "The President and the Prime Minister agreed.",
        "It was shown on TV at 10 PM.",
        "Young people came, and all of them were young.",
        "They believed in the idea of Manifest Destiny.",
        "The Francoist troops were many.",
        "Pro-Western marchers left.",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert kinds(text) == {}


def test_a_title_is_no_part_of_the_name_and_parts_two_names() -> None:
    text = "Secretary of the Harbour Council Ilse Zorvan and US President Barack Obama met."
    assert list(kinds(text)) == ["Harbour Council", "Ilse Zorvan", "US", "Barack Obama"]


def test_what_was_certain_once_holds_for_all_mentions() -> None:
    text = "Crowds cheered for Zorvan. Prime Minister Ilse Zorvan waved. The road led from Zorvan to the sea."
    assert set(kinds(text).values()) == {ActorKind.PERSON}


def test_every_name_says_why() -> None:
    name = names_in("The Ministry of Trade replied.")[0]
    assert name.reason == "“Ministry” says what it is."
    assert 0 < name.confidence <= 1


def test_names_are_in_reading_order_without_overlaps() -> None:
    text = "The Libyan parliament in Tobruk, the Soviets and Secretary of State John Kerry of the United States met."
    spans = [name.span for name in names_in(text)]
    assert spans == sorted(spans)
    assert not any(one.overlaps(other) for one, other in pairwise(spans))


@pytest.mark.parametrize("text", ["", "\n\n", "🙂", "A", "’s", "U.S.", "NO. NO. NO.", "al-", "X" * 5000])
def test_odd_texts(text: str) -> None:
    assert all(0 <= name.span.start < name.span.end <= len(text) for name in names_in(text))
