"""The files of words, and what the program says of its suggestions."""

import re
import tomllib

import pytest

from db.model.actor import ActorKind
from desktop.extraction.other_languages import weaker
from desktop.extraction.other_languages.date_grammar import grammar
from desktop.extraction.other_languages.stems import states
from desktop.extraction.other_languages.words import bundled, months, weekdays
from desktop.settings import resource

LANGUAGES = ("ar", "de", "es", "fr", "it", "pt", "ru")


def test_each_file_is_used():
    files = {path.stem for path in resource("words/other-languages").iterdir()}
    assert files == set(LANGUAGES)
    for language in LANGUAGES:
        assert bundled(language)["dates"]
    assert bundled("nl") == {"dates": {}, "names": {}}


@pytest.mark.parametrize("language", LANGUAGES)
class TestEachFile:
    def test_has_the_twelve_months_and_seven_days(self, language):
        assert set(months(language).values()) == set(range(1, 13))
        assert set(weekdays(language).values()) == set(range(1, 8))

    def test_values_are_of_the_kinds_that_are_read(self, language):
        table = tomllib.loads(resource(f"words/other-languages/{language}.toml").read_text(encoding="utf-8"))
        assert set(table) <= {"dates", "names"}
        table_of_dates, table_of_names = table["dates"], table.get("names", {})
        assert {value.split()[1] for value in table_of_dates["relative"].values()} <= {"day", "week", "month", "year"}
        assert set(table_of_dates["units"].values()) <= {"day", "week", "month", "year"}
        assert set(table_of_dates["seasons"].values()) == {1, 2, 3, 4}
        for heads in ("heads", "last", "small_heads"):
            assert all(ActorKind(kind) for kind in table_of_names.get(heads, {}).values())

    def test_patterns_compile_and_are_quick_to_make(self, language):
        assert grammar(language).patterns
        names, pattern = states(language)
        assert isinstance(pattern, re.Pattern)
        assert len(names) == len(set(names))
        for number, name in enumerate(names):
            match = pattern.fullmatch(name)
            assert match is not None, name
            assert match.lastindex == number + 1, name


def test_what_is_said_before_suggesting():
    assert "French" in weaker("fr")
    assert (
        weaker("fr").said(lambda text, **values: "/".join([text[:12], *map(str, values.values())]))
        == "Suggestions /French"
    )
    assert "no capital letters" in weaker("ar")
    assert "this language" in weaker("sw")
