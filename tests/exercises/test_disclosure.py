"""What a sheet without the text may still ask and show."""

from desktop.exercises.disclosure import Disclosure, readable
from desktop.exercises.values import GAP, MASK, Exercise, Item


def item(prompt: str, *forms: str, options: tuple[str, ...] = ()) -> Item:
    return Item(prompt, forms[:1], None, forms, options)


def kept(*items: Item, bank: tuple[str, ...] = ()) -> Disclosure:
    disclosure = Disclosure()
    disclosure.keep(Exercise(items, bank))
    return disclosure


def test_what_is_always_shown_is_not_asked() -> None:
    disclosure = Disclosure()
    disclosure.show("Haftar’s war")
    assert not disclosure.admits(item(f"{GAP} commands an army in the east.", "Haftar"))
    assert disclosure.admits(item(f"{GAP} leads a council in the west.", "Serraj"))


def test_texts_that_follow_each_other_are_no_name() -> None:
    disclosure = Disclosure()
    disclosure.show("Who sits in the House")
    disclosure.show("of Representatives?")
    assert disclosure.admits(item(f"The {GAP} sits in Tobruk.", "House of Representatives"))


def test_what_a_bank_shows_is_not_asked_later() -> None:
    disclosure = kept(item(f"{GAP} commands it.", "Haftar"), bank=("Haftar", "Serraj"))
    assert not disclosure.admits(item(f"{GAP} leads a council in the west.", "Serraj"))
    assert not disclosure.admits(item(f"{GAP} came to Moscow in the summer.", "Haftar", "Khalifa Haftar"))


def test_options_and_banks_are_never_masked() -> None:
    disclosure = kept(item(f"{GAP} commands it.", "Haftar"))
    assert not disclosure.admits(item("Who met Lavrov?", "Shoigu", options=("Shoigu", "Haftar")))
    assert not disclosure.admits(item("Who met Lavrov?", "Shoigu"), ("Shoigu", "Haftar’s men"))
    assert disclosure.admits(item("Who met Lavrov?", "Shoigu", options=("Shoigu", "Putin")))


def test_a_prompt_loses_one_word_and_not_its_sense() -> None:
    disclosure = kept(item(f"{GAP} commands it.", "Haftar"), item(f"{GAP} leads it.", "Serraj"))
    assert disclosure.masked("In June Haftar met Shoigu.") == f"In June {MASK} met Shoigu."
    assert disclosure.admits(item("In June Haftar met the minister.", "Shoigu"))
    assert not disclosure.admits(item("In June Haftar met Serraj and others.", "Shoigu"))
    assert not disclosure.admits(item("Haftar signs", "2017"))


def test_nothing_is_asked_twice_of_one_name() -> None:
    disclosure = kept(item("Nikolai Patrushev", "Secretary of the Security Council"))
    assert not disclosure.admits(item("Nikolai Patrushev", "a general"))


def test_asking_changes_nothing() -> None:
    disclosure = Disclosure()
    for _ in range(2):
        assert disclosure.admits(item(f"{GAP} commands an army in the east.", "Haftar"))
    assert disclosure.secrets == ()


def test_what_is_shown_after_a_question_counts_too() -> None:
    disclosure = Disclosure()
    asked = item(f"{GAP} commands an army in the east.", "Haftar")
    assert disclosure.admits(asked)
    disclosure.show("General Haftar’s war")
    assert not disclosure.admits(asked)


def test_one_mask_is_readable_and_two_are_not() -> None:
    assert readable("No mask at all")
    assert readable(f"{MASK} tours the ship")
    assert not readable(f"{MASK} signs")
    assert not readable(f"{MASK} and his men meet {MASK} in the harbour")
