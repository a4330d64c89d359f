"""Events, relations, statements, details: added, changed, deleted, each as one step."""

from collections.abc import Callable

import pytest

from db.model.actor import Mention, Relation
from db.model.article import Anchor, ArticleForm, Span
from db.model.change import Change
from db.model.errors import MissingError
from db.model.event import Claim, DateBasis, EventActor, LaterEvent
from db.model.moment import Moment
from db.model.question import Question
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, Stance
from db.model.study import ReadingPosition
from db.model.suggestion import EventSuggestion, SuggestionState
from desktop.library.curating.correcting import correct_text
from desktop.library.curating.details import change_details, remove_article
from desktop.library.curating.events import (
    add_event,
    add_later,
    change_event,
    change_later,
    remove_event,
    remove_later,
)
from desktop.library.curating.relations import add_relation, change_relation, remove_relation
from desktop.library.curating.statements import add_statement, change_statement, remove_statement
from desktop.library.lessons import problems
from desktop.library.library import Library
from tests import made
from tests.db.rig import content
from tests.library.curating.rig import is_one_step, lesson_of, new_actor, place, second_article

ELSEWHERE = Anchor(place("Ben saw it all"), "other words", "", "")
"""What a caller hands in: only the span counts."""


def a_statement(library: Library, ids: made.Made):
    return next(one for one in lesson_of(library).statements if one.id == ids.said)


VERBS: dict[str, Callable[[Library, made.Made], Change]] = {
    "new event They come 🙂": lambda library, ids: add_event(
        library, ids.article, made.event("come", "1969", [EventActor(ids.actors[0], "")], "Ben")
    ),
    "change of They meet 🙂": lambda library, ids: change_event(
        library, next(one for one in lesson_of(library).events if one.id == ids.meeting)._replace(title="They part")
    ),
    "deletion of They meet 🙂": lambda library, ids: remove_event(library, ids.meeting),
    "new later event War": lambda library, ids: add_later(
        library, ids.article, LaterEvent(0, "", Moment.parse("2021"), "War", "A book")
    ),
    "change of War": lambda library, ids: change_later(library, lesson_of(library).later[0]._replace(title="War")),
    "deletion of a later event": lambda library, ids: remove_later(library, lesson_of(library).later[0].id),
    "relation of Cairo and Ben": lambda library, ids: add_relation(
        library, ids.article, Relation(0, ids.actors[4], "home of", ids.actors[2], None, ELSEWHERE)
    ),
    "relation of Ann 🙂 and the League": lambda library, ids: change_relation(
        library, ids.article, lesson_of(library).relations[0]._replace(kind="leads", anchor=ELSEWHERE)
    ),
    "deletion of a relation": lambda library, ids: remove_relation(library, lesson_of(library).relations[0].id),
    "new statement “new 𐀀”": lambda library, ids: add_statement(
        library, ids.article, made.statement("new", SpeakerKind.UNNAMED, None, "Ben")
    ),
    "change of “Ben saw.”": lambda library, ids: change_statement(
        library, a_statement(library, ids)._replace(text="Ben saw.")
    ),
    "deletion of “said 𐀀”": lambda library, ids: remove_statement(library, ids.said),
    "details of 𐀀 and 🙂": lambda library, ids: change_details(
        library, lesson_of(library).article._replace(title="Another", form=ArticleForm.ARTICLE)
    ),
    "deletion of 𐀀 and 🙂": lambda library, ids: remove_article(library, ids.article),
}


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_is_one_step(library: Library, ids: made.Made, name: str) -> None:
    is_one_step(library, VERBS[name](library, ids), name)


def test_the_name_of_a_step_can_be_said_in_another_language(library: Library, ids: made.Made) -> None:
    change = remove_event(library, ids.meeting)

    assert isinstance(change.name, Sentence)
    assert change.name.said(lambda text, **values: text.upper().format(NAME="{name}").format(**values)) == (
        "DELETION OF They meet 🙂"
    )


# Events


def test_an_event_is_stored_as_it_is_said(library: Library, ids: made.Made) -> None:
    ann, maryam, *_ = ids.actors
    parts = (EventActor(maryam, " the\nother "), EventActor(ann, ""), EventActor(maryam, "again"))
    event = made.event("x", None, [], "Cairo")._replace(
        uuid="", title=" It\nhappened ", detail=" ", actors=parts, anchor=ELSEWHERE, date_rule=""
    )
    (event_id,) = add_event(library, ids.article, event).ids("event")

    found = library.events.get(event_id)
    assert found is not None
    assert len(found.uuid) == 36
    assert found == event._replace(
        id=event_id,
        uuid=found.uuid,
        article_id=ids.article,
        title="It happened",
        detail="",
        actors=(EventActor(maryam, "the other"), EventActor(ann, "")),
        anchor=made.anchor("Ben saw it all"),
    )


def test_an_event_changes_in_everything_but_uuid_and_article(library: Library, ids: made.Made) -> None:
    before = library.events.get(ids.meeting)
    assert before is not None
    other = second_article(library)
    elsewhere = library.events.add(other, made.event("y", None, [], "Cairo"))
    wanted = before._replace(
        uuid="another",
        article_id=99,
        date=Moment.parse("2016-07"),
        date_basis=DateBasis.STATED,
        date_rule="",
        title="They part",
        detail="",
        claim=Claim.REPORT,
        key=False,
        actors=(EventActor(ids.actors[0], ""), EventActor(ids.actors[2], "sees it")),
        anchor=ELSEWHERE,
        same_as=elsewhere,
    )
    (first, _) = library.store.rows("SELECT id FROM event_actor WHERE event_id = ? ORDER BY id", (ids.meeting,))
    change = change_event(library, wanted)

    assert library.events.get(ids.meeting) == wanted._replace(
        uuid=before.uuid, article_id=ids.article, anchor=made.anchor("Ben saw it all")
    )
    assert first[0] not in change.ids("event_actor")  # Ann's part has kept its row


@pytest.mark.parametrize("words", ["", " \n "])
def test_an_event_without_a_title_is_refused(library: Library, ids: made.Made, words: str) -> None:
    with pytest.raises(ValueError, match="no title"):
        add_event(library, ids.article, made.event("x", None, [], "Ben")._replace(title=words))


def test_evidence_outside_the_text_is_refused(library: Library, ids: made.Made) -> None:
    nowhere = ELSEWHERE._replace(span=Span(5, len(made.TEXT) + 1))
    with pytest.raises(ValueError, match="outside a text"):
        add_event(library, ids.article, made.event("x", None, [], "Ben")._replace(anchor=nowhere))
    with pytest.raises(ValueError, match="outside a text"):
        change_relation(library, ids.article, lesson_of(library).relations[0]._replace(anchor=nowhere))
    with pytest.raises(ValueError, match="outside a text"):
        change_statement(library, a_statement(library, ids)._replace(anchor=nowhere))


def test_what_is_gone_is_said_in_words(library: Library, ids: made.Made) -> None:
    event, statement = library.events.get(ids.meeting), a_statement(library, ids)
    assert event is not None
    remove_event(library, ids.meeting)
    remove_statement(library, ids.said)
    for verb in (
        lambda: remove_event(library, ids.meeting),
        lambda: change_event(library, event),
        lambda: remove_statement(library, ids.said),
        lambda: change_statement(library, statement),
        lambda: change_details(library, lesson_of(library).article._replace(id=99)),
        lambda: remove_article(library, 99),
        lambda: correct_text(library, 99, "x"),
    ):
        with pytest.raises(MissingError):
            verb()


def test_the_same_happening_stays_the_same_when_one_telling_goes(library: Library, ids: made.Made) -> None:
    articles = [second_article(library, uuid) for uuid in ("b", "c", "d")]
    first, second, third = (
        library.events.add(
            article, made.event("meet", None, [], "Ben")._replace(uuid=f"event-{article}", same_as=ids.meeting)
        )
        for article in articles
    )
    remove_event(library, ids.meeting)
    assert [event.same_as for event in library.events.of_library() if event.title == "They meet 🙂"] == [
        None,
        first,
        first,
    ]

    library.history.undo()
    with library.store.quiet():
        library.store.update("event", third, same_as=second)
    remove_event(library, second)
    told = {event.id: event.same_as for event in library.events.of_library()}
    assert told[first] == told[third] == ids.meeting


def test_the_suggestion_of_a_deleted_event_is_rejected(library: Library, ids: made.Made) -> None:
    proposal = EventSuggestion(
        "They meet", None, None, DateBasis.STATED, Sentence(""), Claim.REPORT, (), place("Ben"), 0.5, Sentence("why")
    )
    library.suggestions.add(ids.article, proposal, SuggestionState.ACCEPTED, ids.meeting)
    change = remove_event(library, ids.meeting)

    (suggestion,) = library.suggestions.of_article(ids.article)
    assert (suggestion.state, suggestion.made_id) == (SuggestionState.REJECTED, None)
    is_one_step(library, change, "deletion of They meet 🙂")


# Relations and statements


def test_a_relation_with_oneself_or_without_a_kind_is_refused(library: Library, ids: made.Made) -> None:
    (relation,) = lesson_of(library).relations
    for wrong in (relation._replace(kind=" "), relation._replace(to_id=relation.from_id)):
        with pytest.raises(ValueError, match="no kind, or joins"):
            change_relation(library, ids.article, wrong)


def test_a_deleted_statement_answers_nothing_any_more(library: Library, ids: made.Made) -> None:
    remove_statement(library, ids.said)

    (denied,) = lesson_of(library).statements
    assert (denied.answers_id, denied.stance) == (None, None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": " "},
        {"speaker": SpeakerKind.AUTHOR},
        {"speaker_id": None},
        {"answers_id": 2},
        {"stance": Stance.SUPPORTS},
        {"answers_id": 1, "stance": Stance.SUPPORTS},  # itself
        {"answers_id": 2, "stance": Stance.SUPPORTS},  # which answers it
        {"answers_id": 99, "stance": Stance.SUPPORTS},
    ],
)
def test_a_statement_that_does_not_fit_is_refused(library: Library, ids: made.Made, wrong: dict[str, object]) -> None:
    before = content(library.store)
    with pytest.raises(ValueError, match=r"statement|speaks"):
        change_statement(library, a_statement(library, ids)._replace(**wrong))  # type: ignore[arg-type]
    assert content(library.store) == before


# The article


def test_details_change_and_the_text_stays(library: Library, ids: made.Made) -> None:
    before = lesson_of(library).article
    change_details(
        library,
        before._replace(
            title=" Another\ntitle ", author="", publication="X", published=None, published_confirmed=True, origin="O",
            language="ar", form=ArticleForm.ARTICLE, text="not looked at", uuid="nor this", edition=99,
        ),
    )  # fmt: skip

    assert lesson_of(library).article == before._replace(
        title="Another title", author="", publication="X", published=None, published_confirmed=False, origin="O",
        language="ar", form=ArticleForm.ARTICLE,
    )  # fmt: skip
    with pytest.raises(ValueError, match="no title"):
        change_details(library, before._replace(title=" "))


def test_with_an_article_goes_all_that_belongs_to_it(library: Library, ids: made.Made) -> None:
    library.study.add_note(ids.article, "note", "amber", "", made.anchor("Ben"))
    library.study.set_reading_position(ids.article, ReadingPosition(3, 5))
    library.handouts.add_question(Question(0, "question", ids.article, "Why?", "", 1, 2, made.anchor("Ben")))
    library.handouts.add_question(Question(0, "placeless", ids.article, "Who?", "", 1, 2, None))
    library.handouts.set_design(ids.article, "sheet", "{}")
    library.doubts.add_mention(ids.article, ids.actors[1], Span(0, 0), made.anchor("Ben"))
    bare = library.actors.add(new_actor("Bare")._replace(uuid="bare"))
    library.actors.add_mentions(ids.article, [Mention(bare, place("Ben"))])
    other = second_article(library)
    library.events.add(other, made.event("meet", None, [], "Ben")._replace(uuid="e", same_as=ids.meeting))
    library.actors.add_mentions(other, [Mention(ids.actors[4], place("Cairo"))])

    is_one_step(library, remove_article(library, ids.article), "deletion of 𐀀 and 🙂")
    left = {table: len(rows) for table, rows in content(library.store).items() if rows}
    assert left == {
        "article": 1, "paragraph": 3, "event": 1, "anchor": 1, "mention": 1,
        "actor": 5, "actor_name": 6, "role": 2,  # whoever has a gloss stays known
    }  # fmt: skip
    assert problems(library) == []
    assert [event.same_as for event in library.events.of_library()] == [None]
