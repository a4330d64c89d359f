import pytest

from tests.extraction.actors import actors_in, said


def forms(text: str, name: str) -> list[str]:
    return said(text, actors_in(text)[name].mentions)


def test_an_office_means_its_only_holder() -> None:
    text = "Prime Minister Ilse Zorvan arrived. The prime minister said that she was tired."
    assert forms(text, "Ilse Zorvan") == ["Ilse Zorvan", "prime minister"]


def test_it_is_no_name_of_hers() -> None:
    text = "Prime Minister Ilse Zorvan arrived. The Prime Minister said that she was tired."
    assert actors_in(text)["Ilse Zorvan"].aliases == ()


def test_the_words_say_whose_office_it_is() -> None:
    text = (
        "Russian Foreign Minister Sergei Lavrov met the French foreign minister, Ilse Zorvan. The Russian foreign"
        " minister left. The foreign minister of France stayed. The German foreign minister was"
        " ill. The foreign minister spoke."
    )
    assert forms(text, "Sergei Lavrov") == ["Sergei Lavrov", "Russian foreign minister"]
    assert forms(text, "Ilse Zorvan") == ["Ilse Zorvan", "foreign minister"]


def test_a_possessive() -> None:
    text = "They talked. Sergei Lavrov, Russia’s foreign minister, left. Russia’s foreign minister was ill."
    assert forms(text, "Sergei Lavrov") == ["Sergei Lavrov", "foreign minister"]
    assert [role.title for role in actors_in(text)["Sergei Lavrov"].roles] == ["foreign minister"]


def test_a_rank() -> None:
    text = "Gen. Khalifa Haftar advanced. The general’s reach is limited, and the general public is divided."
    assert forms(text, "Khalifa Haftar") == ["Khalifa Haftar", "general"]


@pytest.mark.parametrize(
    "text",
    [
        "President Ilse Zorvan met President Khalifa Haftar. The president smiled.",
        "Ilse Zorvan was elected the president. Khalifa Haftar became the president.",
        "President Ilse Zorvan left. The former president came. A president is mortal.",
        "The president smiled. President Ilse Zorvan had come.",
        "President Ilse Zorvan left. The Egyptian president, Khalifa Haftar, came. The president smiled.",
        "President Ilse Zorvan came. The president of the club left, and so did the Society president.",
        "President Ilse Zorvan ruled. The presidents left. The president Khalifa Haftar met was another.",
    ],
)
def test_nobody_is_meant_for_certain(text: str) -> None:
    assert forms(text, "Ilse Zorvan") == ["Ilse Zorvan"]


def test_one_who_has_not_been_named_for_long_is_not_meant() -> None:
    text = "President Ilse Zorvan came. " + "It rained all day. " * 60 + "The president may veto a law."
    assert forms(text, "Ilse Zorvan") == ["Ilse Zorvan"]


def test_mentions_stay_apart_and_in_order() -> None:
    text = "Libyan Prime Minister Ilse Zorvan came. The Libyan prime minister and Libya agreed. Zorvan left."
    spans = [span for actor in actors_in(text).values() for span in actor.mentions]
    assert len(spans) == len(set(spans))
    found = actors_in(text)["Ilse Zorvan"].mentions
    assert list(found) == sorted(found)
    assert said(text, found) == ["Ilse Zorvan", "Libyan prime minister", "Zorvan"]
