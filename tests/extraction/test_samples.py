"""The annotated samples are read as they are written, and what breaks the rules is refused."""

import pytest

from db.model.article import Span
from db.model.moment import Moment
from db.model.statement import SpeakerKind, StatementKind
from tests.extraction.samples import Event, Mention, Relation, Said, Sample, SampleError, Timex, read_marked, samples

HEADER = "title: A visit\ngenre: news\npublished: 2017-03-15\n\n"
BODY = (
    "[Khalifa Haftar|PERSON] met [Lavrov|PERSON=Sergei Lavrov] on {3 March|2017-03-03}. "
    "[Lavrov|PERSON=Sergei Lavrov] spoke."
)


def read(body: str, sections: str = "", header: str = HEADER) -> Sample:
    return read_marked("visit", f"{header}{body}\n{sections}")


def refused(body: str, sections: str = "", header: str = HEADER) -> str:
    with pytest.raises(SampleError) as error:
        read(body, sections, header)
    return str(error.value)


def test_a_sample_is_read() -> None:
    sections = "--- events\n2 | 2017-03-03 | Khalifa Haftar; Sergei Lavrov\n3 | - |\n"
    sections += "--- relations\n2 | Khalifa Haftar | supports | Sergei Lavrov\n\n"
    sections += "--- statements\n2 | @author | judged\n2 | @unnamed | denied\n3 | Sergei Lavrov | reported\n"
    found = read(f"Nobody came.\n\n{BODY}\n", sections)
    second, third = Span(14, 51), Span(52, 65)

    assert found.text == "Nobody came.\n\nKhalifa Haftar met Lavrov on 3 March. Lavrov spoke."
    assert (found.name, found.title, found.genre, found.published) == ("visit", "A visit", "news", "2017-03-15")
    assert found.mentions == (
        Mention(Span(14, 28), "PERSON", "Khalifa Haftar"),
        Mention(Span(33, 39), "PERSON", "Sergei Lavrov"),
        Mention(Span(52, 58), "PERSON", "Sergei Lavrov"),
    )
    assert found.timexes == (Timex(Span(43, 50), "2017-03-03"),)
    assert found.events == (
        Event(second, Moment.parse("2017-03-03"), ("Khalifa Haftar", "Sergei Lavrov")),
        Event(third, None, ()),
    )
    assert found.relations == (Relation(second, "Khalifa Haftar", "supports", "Sergei Lavrov"),)
    assert found.statements == (
        Said(second, SpeakerKind.AUTHOR, None, StatementKind.JUDGED),
        Said(second, SpeakerKind.UNNAMED, None, StatementKind.DENIED),
        Said(third, SpeakerKind.ACTOR, "Sergei Lavrov", StatementKind.REPORTED),
    )


def test_spans_count_code_points() -> None:
    found = read("𐐀 “é” [Ahtisaari|PERSON=Martti Ahtisaari] {today|2017-03-15}.")

    assert [found.text[one.span.start : one.span.end] for one in found.mentions] == ["Ahtisaari"]
    assert [found.text[one.span.start : one.span.end] for one in found.timexes] == ["today"]


def test_a_backslash_keeps_brackets_and_braces() -> None:
    found = read(r"He said: “\[They\] left \{1\} in C:\\temp.” [A\]|ORG] stayed.")

    assert found.text == "He said: “[They] left {1} in C:\\temp.” A] stayed."
    assert found.mentions == (Mention(Span(39, 41), "ORG", "A]"),)


@pytest.mark.parametrize(
    "value",
    [
        "2017-03-03", "1944-06-06TMO", "2016-07", "2016", "199", "19", "2016-WI", "2016-Q3", "2016-W05", "BC0044",
        "BC0044-03-15", "BC02", "P3W", "PT2H", "PXD", "set:P1W", "undated:",
    ],
)  # fmt: skip
def test_values_of_dates(value: str) -> None:
    assert read(f"It was {{then|{value}}}.").timexes[0].value == value


def test_what_follows_the_article_is_no_part_of_it() -> None:
    sections = "--- after the article\nHelp us, [please].\nDonate now.\n"
    found = read(BODY, sections, HEADER.replace("\n\n", "\nnot actors: Help; The Reader\n\n"))

    assert found.after == "Help us, [please].\nDonate now."
    assert found.file_text == f"{found.text}\nHelp us, [please].\nDonate now.\n"
    assert found.not_actors == ("Help", "The Reader")


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("The [Battle of {1915|1915}|OTHER] was lost.", "marks overlap"),
        ("The {night of [Rome|LOC]|2017} was long.", "marks overlap"),
        ("The [Army of [Libya|GPE]|ORG] left.", "marks overlap"),
        ("[A man|PERSON left.", "is not closed"),
        ("He [left\nfor Rome|LOC].", "is not closed"),
        ("Rome|LOC] left.", "one is not opened"),
        ("[Rome|LOC} left.", "marks overlap"),
        ("[Rome] left.", "without a type"),
        ("[|LOC] left.", "without a type"),
        ("[Rome |LOC] left.", "without a type"),
        ("{today} they left.", "without a value"),
        ("{today|yesterday} they left.", "is no value of a date"),
        ("{today|2017-3-1} they left.", "is no value of a date"),
        ("[Rome|TOWN] left.", "is no type"),
        ("[Rome|LOC] left [Rome|GPE].", "is GPE here and LOC before"),
        ("A \\n left.", "a backslash stands only"),
    ],
)
def test_wrong_marks_are_refused(body: str, what: str) -> None:
    assert what in refused(body)


@pytest.mark.parametrize(
    ("sections", "what"),
    [
        ("--- events\n1 | 2017 | Nobody", "line 7: “Nobody” is not marked in the text"),
        ("--- events\n1 | 2017 | Khalifa Haftar; Lavrov", "“Lavrov” is not marked"),
        ("--- relations\n1 | Nobody | supports | Sergei Lavrov", "“Nobody” is not marked"),
        ("--- relations\n1 | Sergei Lavrov | supports | Nobody", "“Nobody” is not marked"),
        ("--- statements\n1 | Nobody | reported", "“Nobody” is not marked"),
        ("--- statements\n1 | @someone | reported", "“@someone” is not marked"),
        ("--- events\n3 | 2017 |", "there is no sentence 3, only 1 to 2"),
        ("--- events\n0 | 2017 |", "there is no sentence 0"),
        ("--- relations\none | Khalifa Haftar | supports | Sergei Lavrov", "there is no sentence one"),
        ("--- statements\n2 | @author | judged\n1 | @author | judged", "sentence 1 comes after 2"),
        ("--- events\n1 | March | Khalifa Haftar", "line 7: “March”"),
        ("--- events\n1 | 2017", "has 3 fields"),
        ("--- relations\n1 | Khalifa Haftar | likes | Sergei Lavrov", "is no kind of relation"),
        ("--- statements\n1 | @author | sung", "is no kind of statement"),
        ("--- songs\n", "is no section"),
        ("--- events\n--- events\n", "stands there twice"),
    ],
)
def test_wrong_sections_are_refused(sections: str, what: str) -> None:
    assert what in refused(BODY, sections)


@pytest.mark.parametrize(
    "header",
    [
        HEADER.replace("genre: news\n", ""),
        HEADER.replace("news", "poem"),
        HEADER.replace("title: A visit\n", ""),
        HEADER.replace("2017-03-15", "March"),
        HEADER.replace("title:", "heading:"),
    ],
)
def test_wrong_headers_are_refused(header: str) -> None:
    assert refused(BODY, header=header).startswith("visit, line ")


def test_all_samples_keep_the_rules() -> None:
    found = samples()

    assert "karabakh-2020" in [one.name for one in found]
    for one in found:
        assert 400 <= len(one.text.split()) <= 800, one.name
        assert min(len(one.mentions), len(one.timexes)) > 0, one.name
