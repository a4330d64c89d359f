"""Sentences and failures that are said in another language after they were made."""

import pytest

from db.model.errors import DamagedError, LibraryError, MissingError
from db.model.moment import Moment, MomentError
from db.model.sentence import Sentence, said

GERMAN = {
    "“{name}” is damaged.": "„{name}“ ist beschädigt.",
    "Restore a backup of {name}.": "Stelle eine Sicherung von {name} wieder her.",
    "The file is damaged: {message}.": "Die Datei ist beschädigt: {message}.",
    "The backup is not whole. {problem}": "Die Sicherung ist nicht heil. {problem}",
    "{what} Write, for example, {example}.": "{what} Schreibe zum Beispiel {example}.",
    "“{text}” ends before it starts.": "„{text}“ endet vor dem Anfang.",
}


def german(text: str, /, **values: object) -> str:
    words = GERMAN.get(text, text)
    return words.format(**values) if values else words


def test_a_sentence_is_a_string_that_knows_its_template() -> None:
    sentence = Sentence("“{name}” is damaged.", name="a.dramatis")
    assert sentence == "“a.dramatis” is damaged."
    assert sentence.said(german) == "„a.dramatis“ ist beschädigt."
    assert said(sentence, german) == sentence.said(german)
    assert said("a.dramatis", german) == "a.dramatis"


def test_a_sentence_within_a_sentence_is_said_too() -> None:
    inner = Sentence("The file is damaged: {message}.", message="row 3")
    outer = Sentence("The backup is not whole. {problem}", problem=inner)
    assert outer == "The backup is not whole. The file is damaged: row 3."
    assert outer.said(german) == "Die Sicherung ist nicht heil. Die Datei ist beschädigt: row 3."


def test_braces_in_a_name_stay_as_they_are() -> None:
    sentence = Sentence("“{name}” is damaged.", name="{a} {b")
    assert sentence == "“{a} {b” is damaged."
    assert sentence.said(german) == "„{a} {b“ ist beschädigt."
    assert Sentence("plain {text}") == "plain {text}"


def test_a_failure_speaks_english_and_whatever_it_is_asked_for() -> None:
    failure = DamagedError("“{name}” is damaged.", "Restore a backup of {name}.", name="a.dramatis")
    assert (failure.what, failure.remedy) == ("“a.dramatis” is damaged.", "Restore a backup of a.dramatis.")
    assert str(failure) == "“a.dramatis” is damaged. Restore a backup of a.dramatis."
    assert failure.said(german) == (
        "„a.dramatis“ ist beschädigt.",
        "Stelle eine Sicherung von a.dramatis wieder her.",
    )


def test_a_failure_without_remedy_says_nothing_more() -> None:
    assert str(LibraryError("It failed.")) == "It failed."
    assert MissingError("It failed.").said(german) == ("It failed.", "")


def test_a_date_that_is_none_is_refused_in_the_language_of_the_user() -> None:
    with pytest.raises(MomentError) as refused:
        Moment("2017/2016")
    assert str(refused.value) == "“2017/2016” ends before it starts. Write, for example, 2014/2016."
    assert refused.value.said(german) == "„2017/2016“ endet vor dem Anfang. Schreibe zum Beispiel 2014/2016."
