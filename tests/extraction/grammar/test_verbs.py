"""English verb forms."""

import pytest

from desktop.extraction.grammar.verbs import is_past, is_third_person, participle, past_of_ing, present


@pytest.mark.parametrize(
    ("past", "third"),
    [("signed", "signs"), ("carried", "carries"), ("took", "takes"), ("elected", "elects"), ("banned", "bans")],
)
def test_present(past: str, third: str) -> None:
    assert present(past) == third
    assert is_third_person(third)


@pytest.mark.parametrize(("ing", "past"), [("besieging", "besieged"), ("taking", "took"), ("banning", "banned")])
def test_past_of_ing(ing: str, past: str) -> None:
    assert past_of_ing(ing) == past


def test_participle() -> None:
    assert (participle("took"), participle("attacked"), participle("gave")) == ("taken", "attacked", "")


def test_what_only_looks_like_a_past_form() -> None:
    assert not is_past("hundred")
    assert is_past("unheard-of-ed")
