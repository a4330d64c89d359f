"""Who holds which office of whom."""

import pytest

from tests.extraction.relations.test_relations import found


@pytest.mark.parametrize(
    ("source", "relation"),
    [
        ("[Labour|o] leader [Harman|p] resigned.", ("Harman", "leads", "Labour")),
        ("[Labour|o]’s leader, [Harman|p], resigned.", ("Harman", "leads", "Labour")),
        ("[Harman|p], the leader of [Labour|o], resigned.", ("Harman", "leads", "Labour")),
        ("The leader of [Labour|o], [Harman|p], resigned.", ("Harman", "leads", "Labour")),
        ("[Nyerere|p] was elected president of [Tanzania].", ("Nyerere", "leads", "Tanzania")),
        ("[Annan|p] served as secretary-general of the [UN|o].", ("Annan", "leads", "UN")),
        ("[Rice|p] is a lawyer and director of the [Fund|o].", ("Rice", "leads", "Fund")),
        ("[Rice|p], director-general of the [Fund|o], came.", ("Rice", "leads", "Fund")),
        ("The [Fund|o] and its director, [Rice|p], agreed.", ("Rice", "leads", "Fund")),
        ("[Labour|o] MP [Jo Cox|p] spoke.", ("Jo Cox", "part of", "Labour")),
        ("[Harman|p], deputy leader of [Labour|o], spoke.", ("Harman", "part of", "Labour")),
        ("[Harman|p], a former leader of [Labour|o], spoke.", ("Harman", "led", "Labour")),
        ("[France]’s ally [Greece] sent ships.", ("Greece", "aligned with", "France")),
        ("[Brown|p], [Blair|p]’s successor, spoke.", ("Brown", "succeeds", "Blair")),
        ("[Greece] joined. Later the Greek prime minister, [Venizelos|p], spoke.", ("Venizelos", "leads", "Greece")),
        ("[Turkey], a [NATO|o] member, spoke.", ("Turkey", "part of", "NATO")),
        ("The [Guard|o], a branch of the [Army|o], came.", ("Guard", "part of", "Army")),
    ],
)
def test_offices(source: str, relation: tuple[str, str, str]) -> None:
    assert found(source) == [relation]


@pytest.mark.parametrize(
    "source",
    [
        "[France] paid. The French director [Renoir|p] came.",
        "[France]’s director [Renoir|p] came.",
        "The leader of [Labour|o] met [Harman|p].",
        "The leader of [Haftar|p] met [Harman|p].",
        "His pro-American minister [Lon Nol|p] came to [America].",
    ],
)
def test_no_office_of_this_body(source: str) -> None:
    assert found(source) == []


def test_several_offices_of_one_person() -> None:
    assert set(found("[Rice|p] was chairman of the [Bank|o] and a member of the [Board|o].")) == {
        ("Rice", "leads", "Bank"),
        ("Rice", "part of", "Board"),
    }
