"""Names from open sources: what is in the lists, and how they are looked up."""

import subprocess
import sys
import time

import pytest

from desktop.extraction.names.gazetteer import Gazetteer, Phrases, fold, gazetteer
from desktop.extraction.tokens import tokens
from desktop.settings import resource

ALL = gazetteer()
FILE = resource("words/gazetteer/gazetteer.zlib")


def words(text: str) -> list[str]:
    return [fold(token.text) for token in tokens(text)]


def entries(field: str) -> frozenset[str]:
    found = getattr(ALL, field)
    return found.all if isinstance(found, Phrases) else found


@pytest.mark.parametrize(
    ("field", "known"),
    [
        ("given", "Mohammed Olga Giuseppe Hiroshi Aoife Sergey John Fatima"),
        ("family", "Nietzsche Papadopoulos Kovacs Suzuki Garcia Johnson Ivanov Nguyen"),
        ("peoples", "Libyan Libyans Dutch Hussites Muslim Kurds"),
        ("languages", "Swahili Urdu Welsh"),
        ("states", "Libya France Tajikistan Turkey Vietnam"),
        ("places", "Tripoli Bavaria Danube Sicily Raqqa Himalayas Zurich Europe"),
        ("organisations", "NATO UNESCO Gestapo Hizbollah"),
        ("others", "Aphrodite Talmud Zeus"),
        ("place_words", "river province village"),
        ("organisation_words", "ministry militia party"),
        ("person_words", "president journalist widow"),
        ("legal_forms", "ltd gmbh"),
        ("everyday", "the however meanwhile soldiers house"),
    ],
)
def test_lists_have_what_texts_name(field: str, known: str):
    assert [word for word in known.split() if word not in entries(field)] == []


@pytest.mark.parametrize("name", ["New York", "Soviet Union", "Gulf of Aden", "St. Petersburg", "Sri Lanka", "U.S."])
def test_names_of_several_words_are_found(name: str):
    parts = words(name)
    assert len(parts) in {ALL.places.match(parts, 0), ALL.states.match(parts, 0)}


def test_everyday_words_and_months_are_no_names_of_people_or_places():
    no_names = words("The In We But Will Long President War States May June August Monday German English")
    for field in ("given", "family", "places"):
        assert [word for word in no_names if word in entries(field)] == []


def test_names_stand_as_they_are_looked_up():
    """Otherwise they are never found."""
    for field in ("peoples", "languages", "states", "places", "organisations", "others"):
        assert [name for name in entries(field) if " ".join(words(name)) != name] == []
    for field in ("given", "family"):
        assert [name for name in entries(field) if words(name) != [name]] == []
    for field in ("everyday", "place_words", "organisation_words", "person_words", "legal_forms"):
        assert [word for word in entries(field) if word != word.lower() or not word] == []


def test_no_list_is_empty_and_the_file_is_small():
    assert all(len(entries(field)) > 150 for field in Gazetteer._fields)
    assert FILE.stat().st_size <= 250_000


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Erdoğan’s", "Erdogan"),
        ("Jørgen", "Jorgen"),
        ("Wałęsa", "Walesa"),
        ("Əliyev", "Aliyev"),
        ("Straße", "Strasse"),
        ("O’Brien", "O'Brien"),
        ("Hussein's", "Hussein"),
        ("It's", "It"),
        ("Rolls‐Royce", "Rolls-Royce"),
        ("'s", "'s"),
        ("", ""),
        ("\u0301", ""),
        ("Москва", "Москва"),
    ],
)
def test_folding(written: str, folded: str):
    assert fold(written) == folded
    assert fold(folded) == folded


def test_the_longest_name_is_matched():
    phrases = Phrases(frozenset({"New", "New York", "New York City", "Bay of Pigs", "York"}))
    text = words("New York City and the Bay of York")
    assert [phrases.match(text, at) for at in range(len(text))] == [3, 1, 0, 0, 0, 0, 0, 1]
    assert phrases.match(["New", "York"], 0) == 2
    assert phrases.match(["Bay", "of"], 0) == 0
    assert "Bay of Pigs" in phrases
    with pytest.raises(IndexError):
        phrases.match(["New"], 1)


def test_looking_up_takes_time_in_proportion_to_the_text():
    def seconds(count: int) -> float:
        text = ["United", "Nations", "of"] * (count // 3)
        start = time.process_time()
        for at in range(len(text)):
            ALL.organisations.match(text, at)
        return time.process_time() - start

    seconds(30_000)
    assert seconds(300_000) < 30 * max(seconds(30_000), 0.01)


def test_importing_reads_nothing():
    code = "import desktop.extraction.names.gazetteer as module; print(module.gazetteer.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


def test_licences_lie_beside_it():
    text = FILE.with_name("LICENCES.txt").read_text(encoding="utf-8")
    for needed in (
        "GeoNames",
        "UNICODE LICENSE V3",
        "WordNet 3.0 Copyright 2006 by Princeton University",
        "MIT licence",
    ):
        assert needed in text
