"""Texts with values, counted texts and numbers, in English and from the catalogues."""

import pytest

from desktop.wording.language import ENGLISH, Language
from tests.wording.catalogues import language


def test_values_come_into_their_places() -> None:
    assert ENGLISH.say("Paragraph {number} of {count}", number=3, count=12) == "Paragraph 3 of 12"
    assert ENGLISH.say("{text}", text="a value may be called text") == "a value may be called text"
    assert ENGLISH.say("no {place} without values") == "no {place} without values"


@pytest.mark.parametrize(("number", "words"), [(0, "0 notes"), (1, "1 note"), (2, "2 notes"), (12345, "12,345 notes")])
def test_english_counts(number: int, words: str) -> None:
    assert ENGLISH.count(number, "{n} note", "{n} notes") == words


def test_a_translation_is_given_the_number() -> None:
    asked: list[tuple[str, int]] = []

    def translate(text: str, number: int) -> str:
        asked.append((text, number))
        return {",": " ", "{n} notes": "{n} Notizen"}.get(text, text)

    german = Language("de", translate)
    assert german.count(1, "{n} note", "{n} notes") == "1 Notizen"  # the form is the catalogue's affair
    assert german.count(54321, "{n} note", "{n} notes") == "54 321 Notizen"
    assert asked[0] == ("{n} notes", 1)


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("de", 9999, "9999"),
        ("de", 12345, "12.345"),
        ("es", 12345, "12\u00a0345"),
        ("fr", -12345, "-12\u202f345"),
        ("ru", 1234567, "1\u00a0234\u00a0567"),
        ("ar", 12345, "12,345"),
    ],
)
def test_numbers_are_written_as_the_language_does(code: str, number: int, words: str) -> None:
    assert language(code).number(number) == words


def test_which_languages_run_leftwards() -> None:
    assert [code for code in ("ar", "de", "en", "es", "fr", "ru") if Language(code).right_to_left] == ["ar"]
