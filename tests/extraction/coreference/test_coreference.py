from itertools import pairwise

import pytest

from db.model.actor import ActorKind
from desktop.extraction.known import KnownActor
from tests.extraction.actors import actors_in, said


def forms(text: str, name: str) -> list[str]:
    return said(text, actors_in(text)[name].mentions)


def test_a_family_name_is_its_full_names() -> None:
    text = "Khalifa Haftar advanced. Haftar stopped. Haftar’s men rested."
    assert forms(text, "Khalifa Haftar") == ["Khalifa Haftar", "Haftar", "Haftar"]
    assert actors_in(text)["Khalifa Haftar"].aliases == ("Haftar",)


def test_a_family_name_finds_its_owner_later_in_the_text() -> None:
    text = "Critics of Haftar left. Khalifa Haftar stayed."
    assert forms(text, "Khalifa Haftar") == ["Haftar", "Khalifa Haftar"]


def test_spellings_of_a_foreign_name() -> None:
    text = "Fayez Al-Serraj spoke first. Sarraj, who had waited, left. Muammar Gaddafi fell, and Qaddafi fled."
    assert forms(text, "Fayez Al-Serraj") == ["Fayez Al-Serraj", "Sarraj"]
    assert forms(text, "Muammar Gaddafi") == ["Muammar Gaddafi", "Qaddafi"]


def test_two_people_of_one_family_name() -> None:
    text = (
        "Heydar Aliyev signed the truce. Aliyev died in 2003. His son, Ilham Aliyev, followed him. Aliyev promised war."
    )
    assert forms(text, "Heydar Aliyev") == ["Heydar Aliyev", "Aliyev"]
    assert forms(text, "Ilham Aliyev") == ["Ilham Aliyev", "Aliyev"]


def test_people_of_one_name_with_other_middle_names_or_numbers() -> None:
    text = "George H. W. Bush won in 1988. George W. Bush won in 2000. "
    text += "Martin Luther King Jr. preached. Martin Luther King Sr. preached, too."
    assert {"George H. W. Bush", "George W. Bush", "Martin Luther King Jr", "Martin Luther King Sr"} <= {
        name.rstrip(".") for name in actors_in(text)
    }


def test_the_family_name_first_and_other_spellings() -> None:
    text = "Mao Tse-tung spoke. Mao Zedong wrote. Higuchi Ichiyo wrote stories. Ichiyo Higuchi died young."
    assert forms(text, "Mao Tse-tung") == ["Mao Tse-tung", "Mao Zedong"]
    assert forms(text, "Higuchi Ichiyo") == ["Higuchi Ichiyo", "Ichiyo Higuchi"]


def test_a_number_tells_kings_apart() -> None:
    text = "King Carol I died in 1914. King Carol II fled in 1940."
    assert len({actor for actor in actors_in(text) if "Carol" in actor}) == 2


def test_another_name_that_the_text_explains() -> None:
    text = "The Steadfast Front, also known as the Persevering Front, won. The Persevering Front rejoiced."
    assert forms(text, "Steadfast Front") == ["Steadfast Front", "Persevering Front", "Persevering Front"]


def test_a_short_form_before_the_long_one() -> None:
    text = "The Karan Commission met. Wagner Trading had debts. The Wagner Trading Company was sold."
    assert forms(text, "Wagner Trading Company") == ["Wagner Trading", "Wagner Trading Company"]


def test_an_abbreviation_in_another_language() -> None:
    text = "The Federal Tribunal Commission (STF) ruled. The STF is a court."
    assert forms(text, "Federal Tribunal Commission") == ["Federal Tribunal Commission", "STF", "STF"]


def test_the_abbreviation_of_a_known_body() -> None:
    army = KnownActor("l", "Libyan National Army", ActorKind.ARMED_FORCES, (), "An army.")
    actors = actors_in("The Libyan National Army advanced. The LNA stopped.", [army])
    assert len(actors["Libyan National Army"].mentions) == 2


def test_an_uncertain_owner_is_said() -> None:
    text = "Heydar Aliyev and Ilham Aliyev met. Aliyev smiled."
    uncertain = actors_in(text)["Ilham Aliyev"]
    assert said(text, uncertain.mentions) == ["Ilham Aliyev", "Aliyev"]
    assert "2 people here have this name" in uncertain.reason
    assert uncertain.confidence < actors_in(text)["Heydar Aliyev"].confidence


def test_an_abbreviation_that_the_text_explains() -> None:
    text = "The Front for the Defence of Karan (FDK) was founded. The FDK grew."
    assert forms(text, "Front for the Defence of Karan") == ["Front for the Defence of Karan", "FDK", "FDK"]


def test_an_abbreviation_that_it_does_not_explain() -> None:
    text = "The Libyan National Army advanced. The LNA took the port."
    assert forms(text, "Libyan National Army") == ["Libyan National Army", "LNA"]


def test_a_shorter_form_of_a_name() -> None:
    text = "The Wagner Trading Company was sold. Wagner Trading had debts."
    assert forms(text, "Wagner Trading Company") == ["Wagner Trading Company", "Wagner Trading"]


def test_ministries_get_their_state() -> None:
    text = (
        "Russia has two policies. Moscow says little. The Foreign Ministry wants talks, the Defense Ministry does not."
        " The MFA works as a cover for the MOD."
    )
    assert forms(text, "Russian Foreign Ministry") == ["Foreign Ministry", "MFA"]
    assert forms(text, "Russian Defense Ministry") == ["Defense Ministry", "MOD"]


def test_a_ministry_in_a_capital_is_that_states() -> None:
    text = "Russia warned, and Russia threatened. The Foreign Ministry in Paris replied."
    assert forms(text, "French Foreign Ministry") == ["Foreign Ministry"]


def test_a_capital_that_acts_is_its_state() -> None:
    text = "Moscow signalled interest. He made visits to Moscow. Russia agreed."
    assert forms(text, "Russia") == ["Moscow", "Moscow", "Russia"]


def test_a_capital_where_something_happens_is_a_town() -> None:
    text = "Moscow signalled interest. A crowd gathered in Moscow."
    assert forms(text, "Russia") == ["Moscow"]
    assert "Libya" not in actors_in("The government in Tripoli fled from Tripoli, and Tripoli was bombed.")


@pytest.mark.parametrize(
    "text",
    [
        "The pressure on Moscow grew.",
        "The militia is backed by Moscow.",
        "Moscow, for its part, was silent.",
        "She told Moscow that the border was closed.",
        "Relations with Moscow were poor.",
    ],
)
def test_what_is_done_to_governments_makes_a_capital_a_state(text: str) -> None:
    assert forms(text, "Russia") == ["Moscow"]


@pytest.mark.parametrize("text", ["He told a friend in Moscow that he left.", "He died in north Moscow."])
def test_what_is_done_in_towns_does_not(text: str) -> None:
    assert "Russia" not in actors_in(text)


def test_continents_are_no_parts_of_a_state() -> None:
    text = "They left North America. The United States agreed."
    assert forms(text, "United States") == ["United States"]


def test_peoples_and_parts_of_a_state() -> None:
    text = "He fell out with the Soviets in Eastern Libya. Libya was poor."
    assert forms(text, "Soviet Union") == ["Soviets"]
    assert forms(text, "Libya") == ["Eastern Libya", "Libya"]


def test_places_that_only_lie_there_are_not_offered() -> None:
    assert "Benghazi" not in actors_in("The militias are based around Benghazi.")
    named_often = actors_in("They came to Benghazi, left Benghazi and missed Benghazi.")
    assert named_often["Benghazi"].kind is ActorKind.PLACE


def test_a_party_that_many_states_have_is_known_only_beside_its_own() -> None:
    text = "The Democratic Party lost seats in Hong Kong."
    assert actors_in(text)["Democratic Party"].gloss is None
    gloss = actors_in("The Democratic Party lost seats all over the United States.")["Democratic Party"].gloss
    assert gloss is not None
    assert gloss.text == "One of the two large parties of the United States."


def test_bundled_entries_give_the_gloss() -> None:
    gloss = actors_in("The UN replied.")["United Nations"].gloss
    assert gloss is not None
    assert gloss.span is None
    assert gloss.text.endswith(".")


@pytest.mark.parametrize("name", ["Khalifa Haftar", "HAFTAR"])
def test_a_rejected_name_comes_with_little_confidence(name: str) -> None:
    actor = actors_in("Khalifa Haftar advanced. Haftar stopped.", rejected={name})["Khalifa Haftar"]
    assert actor.confidence == 0.05
    assert actor.reason == "You rejected this name before."


def test_known_actors_win_over_guesses() -> None:
    known = KnownActor("u1", "Khalifa Haftar", ActorKind.PERSON, ("Haftar", "the general"), "A general.")
    text = "Haftar spoke. The general left, and Khalifa Hifter with him. Saddam Haftar stayed."
    actors = actors_in(text, [known])
    assert said(text, actors["Khalifa Haftar"].mentions) == ["Haftar", "Khalifa Hifter"]
    assert actors["Khalifa Haftar"].known == "u1"
    assert actors["Khalifa Haftar"].gloss is not None
    assert actors["Khalifa Haftar"].gloss.text == "A general."
    assert said(text, actors["Saddam Haftar"].mentions) == ["Saddam Haftar"]


RUSSIA = KnownActor("r", "Russia", ActorKind.STATE, (), "A state.")
ARMENIA = KnownActor("a", "Armenia", ActorKind.STATE, ("Yerevan",), "A state.")


def test_other_names_of_what_the_library_knows_are_no_second_actor() -> None:
    text = "Moscow signalled interest, and the Russian Federation agreed. Eastern Russia is cold."
    actors = actors_in(text, [RUSSIA])
    assert list(actors) == ["Russia"]
    assert actors["Russia"].known == "r"
    assert said(text, actors["Russia"].mentions) == ["Moscow", "Russian Federation", "Eastern Russia"]


def test_a_capital_among_the_names_of_a_known_state_is_also_a_town() -> None:
    text = "In Yerevan, a crowd gathered. Yerevan denied that Armenia had signed."
    assert said(text, actors_in(text, [ARMENIA])["Armenia"].mentions) == ["Yerevan", "Armenia"]
    assert "Armenia" not in actors_in("They drove from Yerevan to the border.", [ARMENIA])
    singapore = KnownActor("s", "Singapore", ActorKind.STATE, (), "A state.")
    assert "Singapore" in actors_in("They stayed in Singapore.", [singapore])


def test_actors_come_in_order_of_appearance_and_do_not_overlap() -> None:
    text = "Egypt, Khalifa Haftar, the CIA and Russia met. Haftar left Egypt."
    found = list(actors_in(text).values())
    assert [actor.mentions[0] for actor in found] == sorted(actor.mentions[0] for actor in found)
    spans = sorted(span for actor in found for span in actor.mentions)
    assert not any(one.overlaps(other) for one, other in pairwise(spans))
