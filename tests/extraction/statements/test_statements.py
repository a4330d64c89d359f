"""Who says what."""

import pytest

from db.model.statement import SpeakerKind, StatementKind
from db.model.suggestion import StatementSuggestion
from desktop.extraction.sentences import sentences
from desktop.extraction.statements.statements import statements
from tests.extraction.marked import Marked


def found(source: str) -> list[tuple[str, StatementKind]]:
    marked = Marked(source)
    return [
        (_speaker(marked, one), one.kind) for one in statements(marked.text, sentences(marked.text), marked.mentions)
    ]


def _speaker(marked: Marked, one: StatementSuggestion) -> str:
    assert (one.speaker_key is not None) == (one.speaker is SpeakerKind.ACTOR)
    return one.speaker.value if one.speaker_key is None else marked.names[one.speaker_key]


@pytest.mark.parametrize(
    ("source", "speaker", "kind"),
    [
        ("[Serra|p] said that the talks had failed.", "Serra", StatementKind.REPORTED),
        ("“It is over,” said [Serra|p].", "Serra", StatementKind.REPORTED),
        ("The talks failed, according to [Serra|p].", "Serra", StatementKind.REPORTED),
        ("According to [Italy], the talks failed.", "Italy", StatementKind.REPORTED),
        ("[Italy] has always denied it.", "Italy", StatementKind.DENIED),
        ("[Russia]’s official denials came soon.", "Russia", StatementKind.DENIED),
        ("[Serra|p] claims that he won.", "Serra", StatementKind.CLAIMED),
        ("[Serra|p] warned of a war.", "Serra", StatementKind.PREDICTED),
        ("[Serra|p] condemned the attack.", "Serra", StatementKind.JUDGED),
        ("Officials said that ships had left.", "unnamed", StatementKind.REPORTED),
        ("Reports that ships had left came at night.", "unnamed", StatementKind.REPORTED),
        ("Historians argue that it was a mistake.", "unnamed", StatementKind.CLAIMED),
        ("Zionists also maintain that it was bought.", "unnamed", StatementKind.CLAIMED),
        ("Palestinians say that it was a mistake.", "unnamed", StatementKind.REPORTED),
        ("It is clear that both wanted war.", "author", StatementKind.JUDGED),
        ("It is clear that all of this is wrong.", "author", StatementKind.JUDGED),
    ],
)
def test_speakers_and_kinds(source: str, speaker: str, kind: StatementKind) -> None:
    assert found(source) == [(speaker, kind)]


@pytest.mark.parametrize(
    ("source", "speaker", "kind"),
    [
        # the speaker beside a title, an apposition, another verb
        ("Its minister, [Serra|p], said that the talks had failed.", "Serra", StatementKind.REPORTED),
        ("[Serra|p], 51, announced that he would go.", "Serra", StatementKind.REPORTED),
        ("[Serra|p], who led the [Council|o], denied it.", "Serra", StatementKind.DENIED),
        ("[Serra|p] of the [Council|o] accused [Italy] of fraud.", "Serra", StatementKind.CLAIMED),
        ("[Serra|p] opened the door and said that it was late.", "Serra", StatementKind.REPORTED),
        ("[Serra|p] told reporters that it was late.", "Serra", StatementKind.REPORTED),
        ("[Serra|p] told [Boyd|p] that it was late.", "Serra", StatementKind.REPORTED),
        ("“It is over,” [Serra|p], the leader of [Italy], told [Boyd|p].", "Serra", StatementKind.REPORTED),
        ("“It is over,” said the minister, [Serra|p].", "Serra", StatementKind.REPORTED),
        ("“It is over,” said [Italy]’s minister [Serra|p].", "Serra", StatementKind.REPORTED),
        ("[Serra|p] dismissed the plan as a joke.", "Serra", StatementKind.JUDGED),
        ("[Serra|p] called it a disgrace.", "Serra", StatementKind.JUDGED),
        ("A spokesman for the [Council|o] said that it was late.", "Council", StatementKind.REPORTED),
        ("Italian officials warned [Serra|p].", "unnamed", StatementKind.PREDICTED),
        ("[Serra|p]: No talks before the winter", "Serra", StatementKind.REPORTED),
        ("The plan was condemned by [Serra|p].", "Serra", StatementKind.JUDGED),
        ("[Serra|p] confirmed to the [Council|o] that it was late.", "Serra", StatementKind.REPORTED),
        ("Ships had left, according to a [Council|o] report.", "Council", StatementKind.REPORTED),
        # nobody by name
        ("According to officials in Rome, ships had left.", "unnamed", StatementKind.REPORTED),
        ("[Serra|p] is said to have left.", "unnamed", StatementKind.REPORTED),
        ("“They left at night,” said one resident.", "unnamed", StatementKind.REPORTED),
    ],
)
def test_where_the_speaker_stands(source: str, speaker: str, kind: StatementKind) -> None:
    assert found(source) == [(speaker, kind)]


def test_a_quotation_belongs_to_the_one_who_is_named_within_it() -> None:
    source = "“We left at once. The harbour was on fire,” said [Serra|p]. “None of us came back.” Then it rained."
    assert found(source) == [("Serra", StatementKind.REPORTED)] * 3


def test_a_quotation_that_follows_at_once_is_the_same_speakers() -> None:
    source = "“We left at once,” [Serra|p] said. “The harbour was on fire.” It rained. “Nobody knew that then.”"
    assert found(source) == [("Serra", StatementKind.REPORTED)] * 2


def test_he_is_the_last_person_where_that_is_certain() -> None:
    assert found("[Serra|p] came. He said that it was late.") == [("Serra", StatementKind.REPORTED)]
    assert found("[Serra|p] met [Boyd|p]. He said that it was late.") == []


def test_what_is_said_in_a_quotation_is_no_statement_of_its_own() -> None:
    assert found("“[Boyd|p] denied it,” said [Serra|p].") == [("Serra", StatementKind.REPORTED)]


def test_a_verb_of_saying_beside_its_speaker_is_certain() -> None:
    marked = Marked("[Serra|p] said that the talks had failed. [Boyd|p] thinks that they had not.")
    said, thought = statements(marked.text, sentences(marked.text), marked.mentions)

    assert said.confidence >= 0.8
    assert thought.confidence < 0.7


def test_what_may_be_the_authors_view_is_a_weak_guess() -> None:
    marked = Marked("[Serra|p] says so. It is clear that both are wrong.")
    said, judged = statements(marked.text, sentences(marked.text), marked.mentions)

    assert judged.confidence < said.confidence
    assert judged.reason == "“It is clear” may be the author’s own view."
    assert judged.text == "It is clear that both are wrong."


@pytest.mark.parametrize(
    "source",
    [
        "[Serra|p] left the house.",
        "Is it clear that he said so?",
        "[Serra|p] was told nothing, and nobody spoke.",
        "If [Serra|p] denies it, nobody minds.",
        "[Serra|p] has never denied it.",
        "To avoid being blamed, some officials left.",
        "He told reporters.",
        "It may be late, and neither of them came.",
        "[Serra|p] added salt.",
        "A debate was held by the [Council|o].",
        "[Serra|p] claimed the throne.",
        "[Serra|p] called the police.",
        "[Serra|p] wrote three books.",
        "[Serra|p] would have said that it was late.",
        "Some calls came from [Serra|p].",
        "[Serra|p]’s publicly acknowledged debt grew.",
        "The Gospel of [Serra|p] was found.",
        "[Serra|p]: who did it at night?",
    ],
)
def test_what_nobody_says_is_no_statement(source: str) -> None:
    assert found(source) == []
