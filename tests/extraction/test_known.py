import random

from db.model.actor import ActorKind
from desktop.extraction.known import KnownActor, KnownActors


def known(*actors: tuple[str, tuple[str, ...]]) -> KnownActors:
    return KnownActors(KnownActor(name, name, ActorKind.PERSON, aliases, "") for name, aliases in actors)


def found(actors: KnownActors, text: str) -> list[tuple[str, str]]:
    return [(text[one.span.start : one.span.end], one.uuid) for one in actors.find(text)]


HAFTAR = known(("Khalifa Haftar", ("Haftar", "the general")), ("IS", ()), ("Libya", ()), ("Libyan Army", ()))


def test_whole_words_and_the_longest_name() -> None:
    text = "Khalifa Haftar, Haftar’s and Haftar-led men; Haftarists; the Libyan Army, Libyan, Libya."
    assert [word for word, _ in found(HAFTAR, text)] == ["Khalifa Haftar", "Haftar", "Haftar", "Libyan Army", "Libya"]


def test_capitals_count_but_a_headline_is_read() -> None:
    assert found(HAFTAR, "haftar is here. HAFTAR IS HERE") == [("HAFTAR", "Khalifa Haftar"), ("IS", "IS")]
    assert found(HAFTAR, "Is it libya?") == []


def test_a_name_without_a_capital_means_somebody_else_elsewhere() -> None:
    assert found(HAFTAR, "He asked the general.") == []


def test_parts_of_double_names_are_other_names() -> None:
    actors = known(("Jean", ()), ("Serraj", ()))
    assert found(actors, "Jean-Paul and Jean and al-Serraj") == [("Jean", "Jean"), ("Serraj", "Serraj")]


def test_either_apostrophe() -> None:
    assert len(found(known(("Sa'ada", ())), "Sa'ada and Sa’ada")) == 2


def test_offsets_are_code_points() -> None:
    assert HAFTAR.find("😀 Libya")[0].span == (2, 7)


def test_scripts_without_spaces_or_with_words_run_together() -> None:
    actors = known(("北京", ()), ("حفتر", ()))
    assert found(actors, "在北京的 وحفتر احفتر") == [("北京", "北京"), ("حفتر", "حفتر")]


BROTHERS = known(("Saddam Haftar", ("Haftar",)), ("Khalifa Haftar", ("Haftar",)))


def test_a_shared_name_is_his_who_was_named_in_full_last() -> None:
    text = "Khalifa Haftar and Haftar. Saddam Haftar and Haftar."
    assert [uuid for _, uuid in found(BROTHERS, text)] == ["Khalifa Haftar"] * 2 + ["Saddam Haftar"] * 2


def test_or_his_whose_full_name_stands_in_the_text() -> None:
    assert [uuid for _, uuid in found(BROTHERS, "Haftar met Khalifa Haftar.")] == ["Khalifa Haftar"] * 2


def test_or_it_is_said_that_nobody_knows() -> None:
    (mention,) = BROTHERS.find("Haftar left.")
    assert mention.uuid == "Saddam Haftar"
    assert mention.others == ("Khalifa Haftar",)


def test_a_possessive_names_its_owner() -> None:
    army = known(("Serra", ()), ("Home Guard", ("Serra’s men", "Otto's men")))
    assert found(army, "Serra's men and Otto's men") == [("Serra", "Serra"), ("Otto's men", "Home Guard")]


def test_the_only_actor_of_a_name() -> None:
    assert HAFTAR.named(["Nobody", "Libya"]) is not None
    assert BROTHERS.named(["Haftar"]) is None


def test_nobody_is_known() -> None:
    assert KnownActors([]).find("Haftar") == []


def test_ten_thousand_actors() -> None:
    draw = random.Random(1)
    names = {"".join(draw.choices("abcdefgh", k=7)).capitalize() for _ in range(10_000)}
    actors = known(*((name, (f"{name} Group", f"Old {name}")) for name in sorted(names)))
    chosen = draw.sample(sorted(names), 50)
    text = " and ".join(f"the Old {name} met {name} Group" for name in chosen)
    assert [uuid for _, uuid in found(actors, text)] == [name for name in chosen for _ in range(2)]
