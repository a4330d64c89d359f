"""Where clauses end, and which verb is the main one."""

from desktop.extraction.grammar.clauses import clause_end, main_predicate
from tests.extraction.reading import read


def ended(text: str, verb: str) -> str:
    found = read(text)
    one = found.verb(verb)
    return found.said((one.first, clause_end(found.words, found.verbs, one)))


def test_a_clause_ends_before_the_next_subject() -> None:
    assert ended("Sofia signed the truce and Athens left the war.", "signed") == "signed the truce"


def test_a_clause_ends_before_a_relative_one() -> None:
    assert ended("Sofia signed the truce, which ended the war.", "signed") == "signed the truce"


def test_what_is_done_besides_with_a_date_of_its_own_is_not_in_the_clause() -> None:
    assert ended("He left Kut in May 1916, reaching Basra in June 1916.", "left") == "left Kut in May 1916"


def test_a_heading_in_the_present_tense_has_a_verb() -> None:
    found = read("Amundsen reaches South Pole")

    assert [found.words[one.head].plain for one in found.verbs] == ["reaches"]


def test_what_was_said_without_that_belongs_to_the_clause() -> None:
    assert ended("Oslo said in 1905 it would leave.", "said") == "said in 1905 it would leave"


def test_a_circumstance_at_the_head_is_told_of_the_main_subject() -> None:
    found = read("Having secured the river, Howe took the town.")

    assert found.said(found.verb("secured").subject) == "Howe"


def test_the_main_verb_is_not_that_of_a_circumstance() -> None:
    found = read("When the garrison surrendered, the city celebrated.")
    main = main_predicate(found.verbs)

    assert main is not None
    assert found.words[main.head].plain == "celebrated"
