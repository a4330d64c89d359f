"""Who says what."""

import pytest

from db.model.statement import SpeakerKind, StatementKind
from db.model.suggestion import StatementSuggestion
from desktop.extraction.sentences import sentences
from desktop.extraction.statements import statements
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
        ("A victory would require ships and money.", "author", StatementKind.PREDICTED),
    ],
)
def test_speakers_and_kinds(source: str, speaker: str, kind: StatementKind) -> None:
    assert found(source) == [(speaker, kind)]


def test_what_may_be_the_authors_view_is_a_weak_guess() -> None:
    marked = Marked("[Serra|p] said so. It is clear that both wanted war.")
    said, judged = statements(marked.text, sentences(marked.text), marked.mentions)

    assert judged.confidence < said.confidence
    assert judged.reason == "“It is clear” may be the author’s own view."
    assert judged.text == "It is clear that both wanted war."


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
    ],
)
def test_what_nobody_says_is_no_statement(source: str) -> None:
    assert found(source) == []
