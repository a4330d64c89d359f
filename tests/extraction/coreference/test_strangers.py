"""Two people of one family name, of whom the library knows one, or both, or neither."""

import random
import time

import pytest

from db.model.actor import ActorKind
from db.model.suggestion import ActorSuggestion
from desktop.extraction.known import KnownActor, KnownActors
from desktop.extraction.suggest import suggest

VLADIMIR = KnownActor("vladimir", "Vladimir Putin", ActorKind.PERSON, ("Putin",), "", ("President of Russia",))
IGOR = KnownActor("igor", "Igor Putin", ActorKind.PERSON, ("Putin",), "", ("chairman of the bank",))
SERGEI = KnownActor("sergei", "Sergei Ivanov", ActorKind.PERSON, ("Ivanov",), "", ("Defence Minister",))
ANNA = KnownActor("anna", "Anna Ivanova", ActorKind.PERSON, ("Ivanov",), "", ("Minister of Education of Russia",))


def found(text: str, *known: KnownActor) -> dict[str, list[str]]:
    """The places of each actor, by the uuid of a known one, else by name."""
    actors = actors_in(text, *known)
    return {one.known or one.name: [text[span.start : span.end] for span in one.mentions] for one in actors}


def actors_in(text: str, *known: KnownActor) -> tuple[ActorSuggestion, ...]:
    return tuple(suggest(text, known=list(known)).actors)


def test_a_bare_name_is_his_whose_full_name_stands_nearest_before() -> None:
    text = "Vladimir Putin spoke in Moscow. Putin said no. Igor Putin left the bank. Putin had been there for years."
    places = found(text, VLADIMIR, IGOR)
    assert places["vladimir"] == ["Vladimir Putin", "Putin"]
    assert places["igor"] == ["Igor Putin", "Putin"]


def test_somebody_whom_the_library_does_not_know_is_not_taken_for_one_whom_it_knows() -> None:
    text = "Igor Putin left the bank in Moscow. Putin said that he was tired of it."
    places = found(text, VLADIMIR)
    assert "vladimir" not in places
    assert places["Igor Putin"] == ["Igor Putin", "Putin"]


def test_both_are_told_apart_where_one_is_known() -> None:
    text = (
        "Vladimir Putin spoke. Igor Putin left the bank. Putin was tired. Vladimir Putin went on. Putin was not tired."
    )
    places = found(text, VLADIMIR)
    assert "Igor Putin" in places["Igor Putin"]
    assert set(places["vladimir"]) == {"Vladimir Putin", "Putin"}


def test_an_office_beside_a_name_says_whose_it_is() -> None:
    text = "The Defence Minister Ivanov spoke in Moscow. Ivanov, the Minister of Education, stayed at home."
    mentions = KnownActors([SERGEI, ANNA]).find(text)
    assert [(one.uuid, one.others) for one in mentions] == [("sergei", ()), ("anna", ())]


def test_mrs_is_no_man() -> None:
    (mention,) = KnownActors([SERGEI, ANNA]).find("Mrs Ivanov spoke.")
    assert (mention.uuid, mention.others) == ("anna", ())


@pytest.mark.parametrize(
    "text",
    [
        "Putin spoke in Moscow yesterday, and the crowd listened to Putin.",
        "Putin spoke in Moscow. Later Igor Putin and Vladimir Putin spoke too.",
    ],
)
def test_where_both_fit_the_program_asks(text: str) -> None:
    asked = next(one for one in actors_in(text, VLADIMIR, IGOR) if one.name == "Putin")
    assert asked.known == ""
    assert asked.confidence <= 0.6
    assert "Vladimir Putin" in asked.reason
    assert "Igor Putin" in asked.reason


def test_the_only_one_whom_the_text_names_in_full_is_meant() -> None:
    places = found("Putin spoke in Moscow. Igor Putin listened there.", VLADIMIR, IGOR)
    assert places["igor"] == ["Putin", "Igor Putin"]


def test_finding_takes_time_with_the_text_not_with_the_actors() -> None:
    draw = random.Random(2)
    names = sorted({"".join(draw.choices("abcdefgh", k=9)).capitalize() for _ in range(20_000)})
    actors = [KnownActor(name, f"Ann {name}", ActorKind.PERSON, (name,), "") for name in names]
    text = " ".join(f"It rained, and {name} stayed." for name in draw.sample(names[:100], 100)) * 20

    def seconds(count: int) -> float:
        known = KnownActors(actors[:count])
        runs: list[float] = []
        for _ in range(5):
            begin = time.process_time()
            assert len(known.find(text)) == 2000
            runs.append(time.process_time() - begin)
        return min(runs)

    assert seconds(20_000) < 6 * seconds(100)
