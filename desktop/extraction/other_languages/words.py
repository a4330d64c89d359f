"""The words of a language by which its dates and names are recognised.

Months, weekdays and the words for "yesterday" come from dateparser's own tables (some 200 languages), all else from
resources/words/other-languages, which has a file for each language that is looked after here.
"""

import importlib
from functools import cache
from typing import Any, cast

from db.model.sentence import Sentence, mark
from desktop.settings import read_toml, resource

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST_WEEKDAY = 4
_LANGUAGES = {
    "ar": mark("Arabic"),
    "de": mark("German"),
    "es": mark("Spanish"),
    "fr": mark("French"),
    "it": mark("Italian"),
    "pt": mark("Portuguese"),
    "ru": mark("Russian"),
}
"""Those with a file of their own."""


def weaker(language: str) -> Sentence:
    """What the program says before it makes suggestions in a language (ISO 639-1) that is not English."""
    if language == "ar":
        return Sentence(
            "Suggestions for Arabic are weaker than for English: Arabic has no capital letters, so only actors that "
            "your library knows are found, and dates. Add the others yourself."
        )
    if language in _LANGUAGES:
        return Sentence(
            "Suggestions for {language} are weaker than for English: actors are found by their capital letters, and "
            "only the usual kinds of dates. Look through the text yourself as well.",
            language=Sentence(_LANGUAGES[language]),
        )
    return Sentence(
        "Suggestions for this language are much weaker than for English: only names with capital letters and the usual "
        "kinds of dates are found. Look through the text yourself as well."
    )


@cache
def bundled(language: str) -> dict[str, dict[str, Any]]:
    """The tables "dates" and "names" of a language's file; both empty where there is none.

    Raises:
        OSError: the file is there but cannot be read.
        ValueError: it is no TOML.
    """
    content: dict[str, dict[str, Any]] = {"dates": {}, "names": {}}
    if language in _LANGUAGES:
        content.update(read_toml(resource(f"words/other-languages/{language}.toml")))
    return content


@cache
def months(language: str) -> dict[str, int]:
    """Every form of the months' names and abbreviations, casefolded, with their number from 1."""
    known = _numbered(_locale(language), _MONTHS)
    return known | {word.casefold(): month for word, month in bundled(language)["dates"].get("months", {}).items()}


@cache
def weekdays(language: str) -> dict[str, int]:
    """The weekdays' full names, casefolded, with their number from 1 (Monday)."""
    known = {
        word: day for word, day in _numbered(_locale(language), _WEEKDAYS).items() if len(word) >= _SHORTEST_WEEKDAY
    }
    return known | bundled(language)["dates"].get("weekdays", {})


def _numbered(locale: dict[str, Any], keys: tuple[str, ...]) -> dict[str, int]:
    return {
        word.casefold().rstrip("."): number for number, key in enumerate(keys, start=1) for word in locale.get(key, ())
    }


def _locale(language: str) -> dict[str, Any]:
    """dateparser's table for a language, {} where it has none. It is imported late: it takes 100 ms."""
    if not (language.isascii() and language.isalpha()):
        return {}
    try:
        module = importlib.import_module(f"dateparser.data.date_translation_data.{language.lower()}")
    except ModuleNotFoundError:
        return {}
    return cast("dict[str, Any]", module.info)
