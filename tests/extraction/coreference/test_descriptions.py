import pytest

from tests.extraction.actors import actors_in


def gloss(text: str, name: str) -> tuple[str, str]:
    found = actors_in(text)[name].gloss
    assert found is not None
    assert found.span is not None
    return found.text, text[found.span.start : found.span.end]


def roles(text: str, name: str) -> list[str]:
    return [role.title for role in actors_in(text)[name].roles]


def test_a_title_is_a_role_and_a_gloss() -> None:
    text = "He met the Russian Foreign Minister Sergei Lavrov there."
    assert roles(text, "Sergei Lavrov") == ["Foreign Minister"]
    assert gloss(text, "Sergei Lavrov") == (
        "Russian Foreign Minister.",
        "Russian Foreign Minister Sergei Lavrov",
    )


def test_a_role_in_small_letters() -> None:
    text = "They asked Icelandic Coastal Army general Ilse Zorvan."
    assert roles(text, "Ilse Zorvan") == ["general"]
    assert gloss(text, "Ilse Zorvan")[0] == "Icelandic Coastal Army general."
    text = "The call of the Armenian prime minister, Nikol Pashinyan, went unheard."
    assert roles(text, "Nikol Pashinyan") == ["prime minister"]


def test_an_apposition_says_more_than_a_title() -> None:
    text = "General Ilse Zorvan came. Zorvan, a stubborn Danish engineer who once built bridges, left."
    assert gloss(text, "Ilse Zorvan") == (
        "A stubborn Danish engineer who once built bridges.",
        "Zorvan, a stubborn Danish engineer who once built bridges",
    )
    assert roles(text, "Ilse Zorvan") == ["General"]


def test_a_dash_and_a_whole_sentence() -> None:
    text = "The Northern Defence Force — a militia that guards the passes — is divided."
    assert gloss(text, "Northern Defence Force")[0] == "A militia that guards the passes."
    assert gloss("Bruno Kessler was a doctor in the camps.", "Bruno Kessler")[0] == "A doctor in the camps."


def test_led_by() -> None:
    text = "The Council of Free Towns in Trieste led by Omar Al-Tazi replied."
    assert roles(text, "Omar Al-Tazi") == ["Leader of the Council of Free Towns"]
    assert gloss(text, "Omar Al-Tazi")[1] == "The Council of Free Towns in Trieste led by Omar Al-Tazi"


def test_a_rank_is_said_in_full() -> None:
    assert roles("They met Lt. Col. Tamsin Okereke there.", "Tamsin Okereke") == ["Lieutenant Colonel"]
    assert gloss("They met Gen. Tamsin Okereke there.", "Tamsin Okereke")[0] == "General."


def test_an_abbreviation_does_not_end_a_description() -> None:
    text = "Tamsin Okereke, the commander of U.S. forces in the south, left."
    assert gloss(text, "Tamsin Okereke")[0] == "The commander of U.S. forces in the south."


@pytest.mark.parametrize(
    "text",
    [
        "Against Khalifa Haftar, the last resistance was broken.",
        "For Khalifa Haftar, the generals left the stage.",
        "The loss of Khalifa Haftar was a blow to all.",
        "The failure to take Khalifa Haftar was a blow to all.",
        "Ambassador Lodge informed Khalifa Haftar.",
        "They asked Prime Minister David Serra, Khalifa Haftar and others.",
    ],
)
def test_what_describes_somebody_else(text: str) -> None:
    assert actors_in(text)["Khalifa Haftar"].gloss is None


def test_a_role_does_not_reach_over_a_full_stop() -> None:
    text = "They bombed Pearl Harbor. Journalist Tamsin Okereke saw it."
    assert gloss(text, "Tamsin Okereke") == ("Journalist.", "Journalist Tamsin Okereke")


def test_courtesy_is_no_role_and_what_follows_a_comma_no_description() -> None:
    assert roles("Mr. John Okereke agreed.", "John Okereke") == []
    text = "For his rival, John Okereke, the call for help went unheard."
    assert actors_in(text)["John Okereke"].gloss is None
