"""The bundled entries keep the rules of resources/words/README.md."""

import re
import subprocess
import sys
from collections import Counter

import pytest

from db.model.actor import ActorKind
from desktop.extraction.entries import entries
from desktop.extraction.sentences import sentence_at

ALL = entries().all
KINDS_WITH_CAPITALS = {ActorKind.STATE, ActorKind.PLACE}
SHARED_DEMONYMS = {"Congolese", "Dominican", "Dominicans"}
SHARED_CAPITALS = {"Moscow", "Vienna", "Prague", "Belgrade", "Hanoi"}
JUDGEMENT = re.compile(
    r"\b(terror\w*|extremis\w*|fanatic\w*|regime|dictator\w*|brutal\w*|notorious\w*|infamous|so-called|puppet|"
    r"criminals?|evil|cruel|barbar\w*|glorious|heroic|hero(es)?|freedom fighters?|liberat\w*|martyrs?|thugs?|gangs?|"
    r"massacre\w*|cowardly|corrupt|rogue|illegal\w*|illegitimate|rightful\w*|unfortunately|of course|famous|"
    r"powerful|beautiful|backward|primitive|civilised|currently|now|recently)\b",
    re.IGNORECASE,
)


def test_each_gloss_is_one_neutral_sentence():
    for entry in ALL:
        gloss = entry.gloss
        assert gloss.endswith("."), gloss
        assert gloss[0].isupper(), gloss
        assert len(gloss.split()) <= 20, gloss
        assert sentence_at(gloss, 0).end == len(gloss), gloss
        assert not JUDGEMENT.search(gloss), gloss


def test_words_are_written_as_the_rules_say():
    for entry in ALL:
        for words in (entry.name, *entry.aliases, *entry.demonyms, *entry.capitals, entry.gloss):
            assert words == " ".join(words.split()) != "", entry
            assert not re.search("['\"–—]", words), entry
        assert not any(name.startswith("The ") for name in (entry.name, *entry.aliases)), entry


def test_kinds_are_those_that_are_bundled():
    for entry in ALL:
        assert entry.kind not in (ActorKind.PERSON, ActorKind.SHIP), entry
        assert not entry.capitals or entry.kind in KINDS_WITH_CAPITALS, entry


def test_each_entry_is_found_by_each_of_its_names():
    for entry in ALL:
        for name in (entry.name, *entry.aliases):
            assert entries().by_name(name) is entry
            assert entries().by_name(name.replace("’", "'")) is entry
            if not name.startswith("the "):
                assert entries().by_name(f"the {name}") is entry
                assert entries().by_name(f"The {name}") is entry


def test_no_name_stands_twice():
    names = Counter(name for entry in ALL for name in (entry.name, *entry.aliases))
    assert [name for name, times in names.items() if times > 1] == []


def test_a_demonym_that_two_share_names_neither():
    demonyms = Counter(word for entry in ALL for word in entry.demonyms)
    assert {word for word, times in demonyms.items() if times > 1} == SHARED_DEMONYMS
    for word, times in demonyms.items():
        found = entries().by_demonym(word)
        assert (found is None) == (times > 1)
        assert found is None or word in found.demonyms


def test_a_capital_of_several_states_is_that_of_todays():
    capitals = Counter(word for entry in ALL for word in entry.capitals)
    assert {word for word, times in capitals.items() if times > 1} == SHARED_CAPITALS
    today = {"Moscow": "Russia", "Vienna": "Austria", "Prague": "Czechia", "Belgrade": "Serbia", "Hanoi": "Vietnam"}
    for word, state in today.items():
        found = entries().by_capital(word)
        assert found is not None
        assert found.name == state


def test_no_demonym_or_capital_is_another_entrys_name():
    names = {name: entry for entry in ALL for name in (entry.name, *entry.aliases)}
    for entry in ALL:
        for word in (*entry.demonyms, *entry.capitals):
            assert names.get(word, entry) is entry


def test_what_goes_only_with_a_state_goes_with_one_that_there_is():
    together = {entry.name: entry.only_with for entry in ALL if entry.only_with}
    assert together["Democratic Party"] == "United States"
    for name in together.values():
        state = entries().by_name(name)
        assert state is not None
        assert (state.name, state.kind) == (name, ActorKind.STATE)


def test_the_members_of_the_united_nations_are_all_there():
    """193 members and two observers, Kosovo and Taiwan; those of the past begin with Austria-Hungary."""
    states = [entry.name for entry in ALL if entry.kind is ActorKind.STATE]
    today = states[: states.index("Austria-Hungary")]
    assert len(today) == 193 + len({"Palestine", "Kosovo", "Taiwan"})
    assert sorted(today, key=_folded) == today
    holy_see = entries().by_name("Holy See")
    assert holy_see is not None
    assert holy_see.kind is ActorKind.INSTITUTION


def _folded(name):
    return name.replace("ã", "a").casefold()


@pytest.mark.parametrize(
    ("word", "name", "kind"),
    [
        ("U.S.", "United States", ActorKind.STATE),
        ("the USSR", "Soviet Union", ActorKind.STATE),
        ("Côte d'Ivoire", "Ivory Coast", ActorKind.STATE),
        ("Burma", "Myanmar", ActorKind.STATE),
        ("IMF", "International Monetary Fund", ActorKind.ORGANISATION),
        ("the West", "Western states", ActorKind.BLOC),
        ("The West", "Western states", ActorKind.BLOC),
        ("Daesh", "Islamic State", ActorKind.ARMED_GROUP),
        ("State Department", "US State Department", ActorKind.INSTITUTION),
        ("IDF", "Israel Defense Forces", ActorKind.ARMED_FORCES),
    ],
)
def test_common_words_lead_to_their_entry(word, name, kind):
    found = entries().by_name(word)
    assert found is not None
    assert (found.name, found.kind) == (name, kind)


@pytest.mark.parametrize("word", ["us", "who", "is", "Congo", "Korea", "West", "west", "Wagner", "", "the", "the "])
def test_words_that_mean_something_else_lead_nowhere(word):
    assert entries().by_name(word) is None


def test_people_and_towns_lead_to_the_state():
    for word, state in (("Soviets", "Soviet Union"), ("Danes", "Denmark"), ("British", "United Kingdom")):
        found = entries().by_demonym(word)
        assert found is not None
        assert found.name == state
    kyiv, kiev = entries().by_capital("Kyiv"), entries().by_capital("Kiev")
    assert kyiv is kiev is not None
    assert kyiv.capital == "Kyiv"
    assert entries().by_capital("Jerusalem") is None
    israel = entries().by_name("Israel")
    assert israel is not None
    assert israel.capital == ""


def test_importing_reads_nothing():
    """The file is read when somebody asks for an entry, not when the program starts."""
    code = (
        "import sys, desktop.extraction.entries as e; print(e.entries.cache_info().currsize, 'tomllib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "False"]
