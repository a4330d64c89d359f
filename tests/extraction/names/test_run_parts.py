import pytest

from desktop.extraction.entries import entries
from desktop.extraction.names.lexicon import lexicon
from desktop.extraction.names.run_parts import Part, Parts, run_parts


def parts(words: str, *, opens: bool = False) -> Parts:
    """The parts of words with one space between them."""
    split = tuple(words.split(" "))
    return run_parts(lexicon(), entries()).of(split, ("", *(" " for _ in split[1:])), opens=opens)


def found(words: str, *, opens: bool = False) -> list[str]:
    split = words.split(" ")
    return [" ".join(split[part.begin : part.end]) for part in parts(words, opens=opens).found]


def test_a_title_stands_before_a_name() -> None:
    assert parts("Foreign Minister Sergei Lavrov") == Parts(0, (Part(2, 4, (0, 2)),))


def test_a_title_within_a_name_of_a_body_is_a_part_of_it() -> None:
    assert found("General Assembly") == ["General Assembly"]


def test_what_opens_a_sentence_is_left_out() -> None:
    assert parts("In Tripoli", opens=True) == Parts(1, (Part(1, 2, None),))
    assert found("The Hague") == ["The Hague"]


def test_a_people_before_a_person_is_left_out() -> None:
    assert found("American Horace McCoy") == ["Horace McCoy"]


def test_an_adjective_of_the_standpoint_is_no_name() -> None:
    assert found("Pro-Western") == []


@pytest.mark.parametrize("count", [1, 60])
def test_titles_alone_name_nobody(count: int) -> None:
    assert found(" ".join(["President"] * count)) == []


def test_long_runs_are_read_without_being_kept() -> None:
    words = " ".join(["Zorvan"] * 40)

    assert found(words) == found(words) == [words]
