import re
import time
from random import Random

import pytest

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence
from desktop.extraction.coreference.coreference import clusters, groups
from desktop.extraction.entries import entries
from desktop.extraction.known import KnownActors
from desktop.extraction.names.names import Name
from desktop.extraction.names.people import person_name, same_person, same_spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fayez al-Sarraj", "Fayez Serraj"),
        ("Muammar Gaddafi", "Muammar Qadhafi"),
        ("Bashar al-Assad", "Bashar Asad"),
        ("George W. Bush", "George Bush"),
        ("J. Robert Oppenheimer", "Robert Oppenheimer"),
        ("Gabriel García Márquez", "Gabriel García"),
        ("Kim Jong-un", "Kim Jongun"),
        ("Chou En-lai", "Zhou Enlai"),
        ("General Patrick Gordon of Auchleuchries", "Patrick Leopold Gordon"),
        ("Tony Blair", "Anthony Blair"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("George W. Bush", "George H. W. Bush"),
        ("Heydar Aliyev", "Ilham Aliyev"),
        ("Boris Johnson", "Lyndon B. Johnson"),
        ("Paul Serra Jr.", "Paul Serra Sr."),
        ("James III", "James IV"),
        ("Martin Luther", "Martin Luther King Jr."),
        ("Carol I", "Michael Carol"),
    ],
)
def test_two_people(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)


_MARK = re.compile(r"\[([^]]+)\]")


def grouped(marked: str) -> dict[str, list[str]]:
    """The people of a text in which they are marked like [Ilse Zorvan], with their mentions."""
    text, found = "", []
    for place, part in enumerate(_MARK.split(marked)):
        if place % 2:
            span = Span(len(text), len(text) + len(part))
            found.append(Name(span, ActorKind.PERSON, 0.9, Sentence("Marked.")))
        text += part
    people = groups(text, found, entries(), KnownActors())
    return {one.name: [text[name.span.start : name.span.end] for name in one.mentions] for one in people}


def test_husband_and_wife() -> None:
    people = grouped("[Bill Clinton] won. [Hillary Clinton] ran. Mr [Clinton] helped. Mrs [Clinton] lost.")
    assert people == {"Bill Clinton": ["Bill Clinton", "Clinton"], "Hillary Clinton": ["Hillary Clinton", "Clinton"]}
    assert len(grouped("They asked Mr [Denis Okereke]. Mrs [Okereke] teaches.")) == 2
    assert len(grouped("They asked [Margaret Thatcher]. Mrs [Thatcher] agreed.")) == 1
    assert grouped("Mr [Okereke] came. Mrs [Okereke] left.") == {"Okereke": ["Okereke"]}, "two of one name"


def test_relatives_that_are_named_in_passing_do_not_take_the_name_over() -> None:
    people = grouped("[Jan Zorvan] was born in Trieste to [Pavel Zorvan], a smith. [Zorvan] became a doctor.")
    assert people["Jan Zorvan"] == ["Jan Zorvan", "Zorvan"]
    people = grouped("[Jan Zorvan] ruled. His son [Pavel Zorvan] succeeded him. [Zorvan] built roads.")
    assert people["Pavel Zorvan"] == ["Pavel Zorvan", "Zorvan"]


def test_short_forms_of_given_names() -> None:
    people = grouped("[William Clinton] spoke. [Bill Clinton] left. [Boris Johnson] met [Lyndon B. Johnson].")
    assert people["William Clinton"] == ["William Clinton", "Bill Clinton"]
    assert len(people) == 3


def test_a_name_letter_by_letter_goes_before_a_similar_one() -> None:
    people = grouped("[Ying Zheng] ruled. [Zhang Qian] left. [Zhang] came back.")
    assert people["Zhang Qian"] == ["Zhang Qian", "Zhang"]


def test_a_second_name_that_the_text_gives() -> None:
    people = grouped("[Trinity Serra], better known as [Naomi], won. [Naomi] left.")
    assert people == {"Trinity Serra": ["Trinity Serra", "Naomi", "Naomi"]}


def test_words_that_are_no_part_of_a_name() -> None:
    assert person_name("Mr. José al-Núñez II") == (("jose", "nunez"), "ii")
    assert person_name("Malcolm X").words == ("malcolm", "x")
    assert person_name("Dean Rusk").words == ("dean", "rusk")
    assert not same_spelling("Lee", "Le")


@pytest.mark.parametrize("family", ["", "Serra"])
def test_many_names_take_time_in_proportion(family: str) -> None:
    def seconds(count: int) -> float:
        draw = Random(1)
        texts: list[str] = []
        found: list[Name] = []
        end = 0
        for _ in range(count):
            name = "".join(draw.choices("abdeiklmnorstu", k=8)).capitalize() + " " + (family or f"Zor{end}")
            start = end + len("President ")
            texts.append(f"President {name}. The president of ")
            end += len(texts[-1])
            found.append(Name(Span(start, start + len(name)), ActorKind.PERSON, 0.9, Sentence("Drawn.")))
        text = "".join(texts)
        began = time.process_time()
        assert len(groups(text, found, entries(), KnownActors())) > count // 50
        clusters(text, found, entries(), KnownActors())
        return time.process_time() - began

    seconds(100)
    few, many = (min(seconds(count) for _ in range(3)) for count in (500, 2_000))  # the least of them is the method's
    assert many < 10 * max(few, 0.03)
