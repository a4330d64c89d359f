"""Words and their classes."""

import pytest

from db.model.article import Span
from desktop.extraction.grammar.word_classes import Tag, tagged
from tests.extraction.reading import read


def tags(text: str) -> dict[str, Tag]:
    return {word.plain: word.tag for word in read(text).words}


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("took", Tag.VERB_PAST),
        ("signed", Tag.VERB_ED),
        ("written", Tag.PARTICIPLE),
        ("quickly", Tag.ADVERB),
        ("family", Tag.NOUN),
        ("sinking", Tag.ING),
        ("uprising", Tag.NOUN),
        ("hundred", Tag.NOUN),
        ("didn't", Tag.DO),
    ],
)
def test_the_ending_of_a_word_tells_its_class(word: str, tag: Tag) -> None:
    assert tags(f"The ship {word} it")[word] is tag


def test_a_date_is_one_word() -> None:
    text = "On 3 May 1916 they left."

    assert [word.plain for word in tagged(text, Span(0, len(text)), [Span(3, 13)])][:3] == ["on", "3 may 1916", "they"]


def test_that_opens_a_clause_behind_a_noun_and_points_elsewhere() -> None:
    found = [word.tag for word in read("The news that Rome fell was told in that town.").words if word.plain == "that"]

    assert found == [Tag.SUBORDINATOR, Tag.DETERMINER]


def test_a_word_with_a_capital_inside_a_title_or_a_name_is_a_part_of_it() -> None:
    assert tags("The song “Roads That Were” pleased")["were"] is Tag.NAME
    assert tags("They asked Theresa May to go")["may"] is Tag.NAME
    assert tags("He said: “That is it”")["that"] is not Tag.NAME


def test_a_dash_between_figures_joins_them() -> None:
    assert Tag.BREAK not in tags("They won 2 – 1").values()


def test_capitals_are_a_name_and_no_auxiliary() -> None:
    assert tags("The lodge F AM opened")["am"] is Tag.NAME
