"""Suggestions come back as they were stored, with their reasons; refused names are counted."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from db.model.actor import ActorKind, Role
from db.model.article import Span
from db.model.errors import DamagedError
from db.model.event import Claim, DateBasis
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, StatementKind
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Gloss,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    Suggestion,
    SuggestionKind,
    SuggestionState,
)
from db.proposals import from_json, kind_of, to_json
from desktop.library.library import Library
from tests import made

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SPANS = st.tuples(st.integers(0, 99), st.integers(1, 99)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
REASONS = st.one_of(
    TEXTS.filter(lambda text: "{" not in text and "}" not in text).map(Sentence),
    st.builds(lambda name: Sentence("named {name}, as {why}", name=name, why=Sentence("{n} times", n=3)), TEXTS),
)
MOMENTS = st.one_of(st.none(), st.sampled_from(["1969", "2017-03~", "../2017"]).map(Moment.parse))
SURE = st.floats(0, 1)
PROPOSALS: st.SearchStrategy[Proposal] = st.one_of(
    st.builds(
        ActorSuggestion, TEXTS, st.sampled_from(ActorKind), st.lists(TEXTS).map(tuple),
        st.lists(SPANS, min_size=1).map(tuple), st.one_of(st.none(), st.builds(Gloss, TEXTS, st.none() | SPANS)),
        st.lists(st.builds(Role, TEXTS, MOMENTS)).map(tuple), TEXTS, SURE, REASONS, st.booleans(),
    ),
    st.builds(
        EventSuggestion, TEXTS, MOMENTS, st.none() | SPANS, st.sampled_from(DateBasis), REASONS,
        st.sampled_from(Claim), st.lists(st.tuples(st.integers(1, 9), TEXTS)).map(tuple), SPANS, SURE, REASONS,
        st.booleans(),
    ),
    st.builds(RelationSuggestion, st.integers(1), TEXTS, st.integers(1), SPANS, SURE, REASONS),
    st.builds(
        StatementSuggestion, st.sampled_from(SpeakerKind), st.none() | st.integers(1), st.sampled_from(StatementKind),
        TEXTS, SPANS, SURE, REASONS,
    ),
)  # fmt: skip


@hypothesis_settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(proposal=PROPOSALS)
def test_every_proposal_comes_back_with_its_reasons(proposal: Proposal) -> None:
    found = from_json(kind_of(proposal), to_json(proposal))

    assert found == proposal
    assert type(found) is type(proposal)
    assert (found.reason.template, found.reason.values) == (proposal.reason.template, proposal.reason.values)
    assert all(isinstance(span, Span) for span in getattr(found, "mentions", ()))


def test_suggestions_are_stored_decided_on_and_removed(made_file: made.File) -> None:
    proposal = RelationSuggestion(3, "knows", 4, Span(5, 9), 0.25, Sentence("{n} times", n=2))
    with Library.open(made_file.path) as library, library.store.quiet():
        stored, article = library.suggestions, made_file.ids.article
        first = stored.add(article, proposal, SuggestionState.OPEN)
        second = stored.add(article, proposal._replace(span=Span(0, 2)), SuggestionState.ACCEPTED, made_id=1)
        assert stored.article_of(first) == article
        assert stored.article_of(99) is None
        assert list(stored.left(article).items()) == [(first, Span(5, 9))]
        assert [one.id for one in stored.of_made(SuggestionKind.RELATION, 1)] == [second]
        assert stored.of_made(SuggestionKind.EVENT, 1) == ()

        stored.set_state(first, SuggestionState.SKIPPED, None)
        stored.change(first, proposal._replace(kind="backs", span=Span(7, 8), confidence=1.0))
        stored.remove(second)

    with Library.open(made_file.path, write=False) as library:
        changed = proposal._replace(kind="backs", span=Span(7, 8), confidence=1.0)
        assert library.suggestions.of_article(article) == (
            Suggestion(first, article, SuggestionKind.RELATION, SuggestionState.SKIPPED, changed, None),
        )
        columns = 'kind, state, confidence, start, "end", made_id'
        assert library.store.row(f"SELECT {columns} FROM suggestion") == ("relation", "skipped", 1.0, 7, 8, None)


def test_refused_names_are_counted_without_regard_to_capitals(made_file: made.File) -> None:
    with Library.open(made_file.path) as library, library.store.quiet():
        stored = library.suggestions
        for name in ("Straße", "STRASSE", "The Hague", "the hague", "THE HAGUE"):
            stored.reject_name(name)
        assert stored.rejected_names() == {"strasse": 2, "the hague": 3}

        for name in ("Strasse", "strasse", "strasse", "nobody", "The Hague"):
            stored.forgive_name(name)
        assert stored.rejected_names() == {"the hague": 2}


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", "null", '{"from_key":1}', "[" * 100_000, '{"from_key":"1","kind":"x","to_key":1,"span":[0,1]}'],
)
def test_a_suggestion_that_another_program_broke_is_said_in_words(made_file: made.File, content: str) -> None:
    with Library.open(made_file.path) as library, library.store.quiet():
        made_of = RelationSuggestion(3, "knows", 4, Span(5, 9), 0.25, Sentence("why"))
        row = library.suggestions.add(made_file.ids.article, made_of, SuggestionState.OPEN)
        library.store.update("suggestion", row, content=content)
        with pytest.raises(DamagedError, match="suggestion cannot be read"):
            library.suggestions.of_article(made_file.ids.article)


def test_suggestions_whose_row_is_gone_are_found(made_file: made.File) -> None:
    with Library.open(made_file.path) as library, library.store.quiet():
        made_of = RelationSuggestion(3, "knows", 4, Span(5, 9), 0.25, Sentence("why"))
        library.suggestions.add(1, made_of, SuggestionState.ACCEPTED, made_id=1)
        gone = library.suggestions.add(1, made_of, SuggestionState.ACCEPTED, made_id=99)

        assert [one.id for one in library.suggestions.without_made()] == [gone]
