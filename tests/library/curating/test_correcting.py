"""Correcting the text: what has its place in it moves along; what is uncertain is listed, never hidden or guessed."""

import pytest

from db.model.actor import ActorKind, Mention
from db.model.article import Anchor, ParagraphKind, Span
from db.model.doubt import Doubt, DoubtKind
from db.model.errors import MissingError
from db.model.event import Claim, DateBasis
from db.model.question import Question
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, StatementKind
from db.model.study import ReadingPosition
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Gloss,
    RelationSuggestion,
    StatementSuggestion,
    SuggestionState,
)
from desktop.library.curating.correcting import correct_text, doubts, settle_doubt
from desktop.library.curating.events import change_event
from desktop.library.lessons import problems, text_is_whole
from desktop.library.library import Library
from desktop.library.paragraphs import put_together
from desktop.library.studying import add_bookmark
from tests import made
from tests.db.rig import content
from tests.library.curating.rig import is_one_step, lesson_of, mentions_of, new_actor, place

FIRST, HEADING, LAST = made.TEXT.split("\n")


def correct(library: Library, text: str) -> None:
    correct_text(library, 1, text)
    assert problems(library) == []  # the anchors' quotes are those of the text


def replace(library: Library, old: str, new: str) -> None:
    text = lesson_of(library).article.text
    assert old in text
    correct(library, text.replace(old, new, 1))


def in_doubt(library: Library) -> list[tuple[DoubtKind, str, str]]:
    """Kind, old words and the present words of each place in doubt."""
    text = lesson_of(library).article.text
    return [(one.kind, one.quote, text[one.span.start : one.span.end]) for one in doubts(library, 1)]


def evidence(library: Library) -> list[str]:
    """The quotes of all that has its evidence in the text."""
    lesson = lesson_of(library)
    rows = (*lesson.events, *lesson.relations, *lesson.statements, *lesson.words)
    return [row.anchor.quote for row in rows]


def test_a_correction_is_one_step(library: Library) -> None:
    change = correct_text(library, 1, made.TEXT.replace("Cairo", "Tunis"))

    is_one_step(library, change, "text of 𐀀 and 🙂")
    article = lesson_of(library).article
    assert article.text == made.TEXT.replace("Cairo", "Tunis")
    assert text_is_whole(article)
    assert article.edition == 3
    assert article.published == made.article().published


def test_what_was_not_touched_moves_along(library: Library) -> None:
    before = evidence(library)
    replace(library, "came first", "came first of all, long before 🏺🏺")

    assert in_doubt(library) == []
    assert evidence(library) == before
    assert mentions_of(lesson_of(library), "Ann 🙂") == ["Ann 🙂", "Ann 🙂"]
    assert mentions_of(lesson_of(library), "مريم") == ["مريم", "مريم"]
    assert lesson_of(library).events[0].anchor.before.endswith("🏺🏺. ")


def test_a_mention_that_was_touched_goes_and_is_listed(library: Library, ids: made.Made) -> None:
    replace(library, "Cairo", "Tunis")

    assert in_doubt(library) == [(DoubtKind.MENTION, "Cairo", "Tunis")]
    (doubt,) = doubts(library, 1)
    assert doubt.target_id == ids.actors[4]
    assert doubt.before.endswith(" met مريم in ")
    assert "Cairo" in [actor.name for actor in lesson_of(library).actors]  # who is in doubt is not hidden
    assert ids.actors[4] not in lesson_of(library).mentions_by_actor


@pytest.mark.parametrize("now", ["Cairos", "xCairo", "Ca iro"])
def test_a_name_that_has_become_another_word_is_touched(library: Library, now: str) -> None:
    replace(library, "Cairo", now)

    assert in_doubt(library) == [(DoubtKind.MENTION, "Cairo", now)]


def test_a_sign_beside_a_name_leaves_it(library: Library) -> None:
    replace(library, "in Cairo,", "in “Cairo”,")

    assert in_doubt(library) == []
    assert mentions_of(lesson_of(library), "Cairo") == ["Cairo"]


def test_evidence_that_was_touched_stays_near_and_is_listed(library: Library, ids: made.Made) -> None:
    replace(library, "Ann 🙂 met مريم", "Ann 🙂 had met مريم")

    assert in_doubt(library) == [(DoubtKind.EVENT, "Ann 🙂 met مريم", "Ann 🙂 had met مريم")]
    assert doubts(library, 1)[0].target_id == ids.meeting
    assert "Ann 🙂 had met مريم" in evidence(library)
    assert mentions_of(lesson_of(library), "Ann 🙂") == ["Ann 🙂", "Ann 🙂"]


def test_every_kind_of_evidence_is_listed(library: Library, ids: made.Made) -> None:
    library.study.add_note(1, "note", "amber", "why?", made.anchor("no “traitor”"))
    asked = library.handouts.add_question(question(made.anchor("no “traitor”")))
    replace(library, "no “traitor”", "no “hero”")

    assert sorted((kind, quote) for kind, quote, _ in in_doubt(library)) == [
        (DoubtKind.EVENT, "no “traitor”"),
        (DoubtKind.NOTE, "no “traitor”"),
        (DoubtKind.QUESTION, "no “traitor”"),
        (DoubtKind.RELATION, "no “traitor”"),
        (DoubtKind.STATEMENT, "no “traitor”"),
        (DoubtKind.WORD, "traitor"),
    ]
    targets = {one.kind: one.target_id for one in doubts(library, 1)}
    assert targets[DoubtKind.EVENT] == ids.rumour
    assert targets[DoubtKind.STATEMENT] == ids.denied
    assert targets[DoubtKind.QUESTION] == asked


def question(anchor: Anchor | None) -> Question:
    return Question(0, "question", 1, "Why?", "", 1, 2, anchor)


def test_a_question_moves_along_with_its_place(library: Library) -> None:
    library.handouts.add_question(question(made.anchor("Ben saw it all")))
    library.handouts.add_question(question(None)._replace(uuid="placeless"))
    replace(library, "𐀀𐀁 came first.", "A longer beginning came first.")

    placed, placeless = library.handouts.questions(1)
    assert placed.anchor is not None
    assert lesson_of(library).text_of(placed.anchor.span) == placed.anchor.quote == "Ben saw it all"
    assert placeless.anchor is None
    assert in_doubt(library) == []


def test_a_question_whose_place_is_dropped_is_still_asked(library: Library) -> None:
    library.handouts.add_question(question(made.anchor("came first")))
    replace(library, "came first", "was there")
    (doubt,) = doubts(library, 1)
    assert (doubt.kind, doubt.quote) == (DoubtKind.QUESTION, "came first")

    is_one_step(library, settle_doubt(library, doubt.id, None), "deletion of “came first”")
    (asked,) = library.handouts.questions(1)
    assert asked == question(None)._replace(id=asked.id)
    assert doubts(library, 1) == ()


def test_evidence_whose_words_are_gone_stays_at_the_next_ones(library: Library) -> None:
    replace(library, "Ann 🙂 met مريم in Cairo, ", "")

    text = lesson_of(library).article.text
    assert (DoubtKind.EVENT, "Ann 🙂 met مريم", "") in in_doubt(library)
    assert (DoubtKind.MENTION, "Ann 🙂", "") in in_doubt(library)
    assert "says" in evidence(library)
    assert text.startswith("𐀀𐀁 came first. says the League.")


def test_a_paragraph_that_has_moved_takes_all_with_it(library: Library) -> None:
    before = sorted(evidence(library))
    correct(library, "\n".join([LAST, HEADING, FIRST]))

    assert in_doubt(library) == []
    assert sorted(evidence(library)) == before
    lesson = lesson_of(library)
    assert [lesson.text_of(mention.span) for mention in lesson.mentions] == [
        "مريم", "Ann 🙂", "Ann 🙂", "مريم", "Cairo",
    ]  # fmt: skip


def test_with_a_whole_paragraph_its_mentions_go_but_no_evidence(library: Library, ids: made.Made) -> None:
    correct(library, f"{FIRST}\n{HEADING}")

    kinds = [kind for kind, _, _ in in_doubt(library)]
    assert DoubtKind.MENTION not in kinds
    assert sorted(kinds) == ["event", "event", "relation", "statement", "statement", "word"]
    assert len(lesson_of(library).mentions) == 3


def test_a_bookmark_moves_along_with_its_paragraph_and_is_listed_where_that_was_changed(library: Library) -> None:
    add_bookmark(library, lesson_of(library), made.TEXT.index("Ben"))
    (before,) = library.study.notes(1)
    correct(library, f"A new paragraph, before all others.\n{lesson_of(library).article.text}")

    (moved,) = library.study.notes(1)
    assert moved.is_bookmark
    assert moved.anchor.quote == before.anchor.quote
    assert moved.anchor.span.start > before.anchor.span.start
    assert in_doubt(library) == []

    replace(library, "In 1969 مريم left؟", "In 1970 مريم left؟")
    assert (DoubtKind.NOTE, "In 1969 مريم left؟", "In 1970 مريم left؟") in in_doubt(library)
    (doubt,) = [one for one in doubts(library, 1) if one.kind is DoubtKind.NOTE]
    settle_doubt(library, doubt.id, doubt.span)
    (settled,) = library.study.notes(1)
    assert settled.anchor.quote == "In 1970 مريم left؟"
    assert settled.is_bookmark


def test_of_equal_words_the_ones_with_the_same_neighbours_are_meant(library: Library) -> None:
    correct(library, "One. He left. Two.\nHe came.\nThree. He left. Four.")
    text = lesson_of(library).article.text
    second = Span(text.rindex("He left."), text.rindex("He left.") + 8)
    library.study.add_note(1, "note", "amber", "", Anchor.of(text, second))
    # Both sentences turn up anew: the first paragraph goes last, joined with the third.
    correct(library, "He came.\nThree. He left. Four.\nOne. He left. Two.")

    (note,) = library.study.notes(1)
    assert note.anchor.before.endswith("Three. ")
    assert [kind for kind, _, _ in in_doubt(library)].count(DoubtKind.NOTE) == 0


def test_what_stands_at_several_new_places_is_not_guessed(library: Library) -> None:
    replace(library, "Ben saw it all", "Nobody. Ben saw it all! Ben saw it all?")
    replace(library, "Ben saw it all!", "Ben saw it ALL!")

    assert all(quote == "Ben saw it all" for _, quote, _ in in_doubt(library))


def test_a_place_that_stood_there_before_is_not_taken_for_another(library: Library, ids: made.Made) -> None:
    """Of two equal sentences the first goes: its evidence must not jump to the other one."""
    correct(library, "It rained. Ann left.\nLater:\nIt rained. Ben left.")
    text = lesson_of(library).article.text
    library.study.add_note(1, "note", "amber", "", Anchor.of(text, Span(0, 10)))
    correct(library, "Ann left.\nLater:\nIt rained. Ben left.")

    assert (DoubtKind.NOTE, "It rained.", "") in in_doubt(library)


def test_a_correction_taken_back_by_hand_settles_its_doubts(library: Library) -> None:
    before = sorted(evidence(library)), lesson_of(library).mentions
    replace(library, "Ann 🙂 met مريم in Cairo", "Anna met مريم in Tunis")
    assert len(in_doubt(library)) == 3
    replace(library, "Anna met مريم in Tunis", "Ann 🙂 met مريم in Cairo")

    assert in_doubt(library) == []
    assert (sorted(evidence(library)), lesson_of(library).mentions) == before


def test_a_second_correction_keeps_the_oldest_words_of_a_doubt(library: Library) -> None:
    replace(library, "met مريم", "saw مريم")
    replace(library, "came first", "came")
    replace(library, "saw مريم", "heard مريم")

    assert in_doubt(library) == [(DoubtKind.EVENT, "Ann 🙂 met مريم", "Ann 🙂 heard مريم")]


# Paragraphs


def test_lines_are_stored_in_canonical_form_and_blank_ones_go(library: Library) -> None:
    correct(library, f"\n{FIRST}\n \n  Cafe\u0301\u00a0noir \0 \r\n{LAST}\n\n")

    lesson = lesson_of(library)
    assert lesson.article.text == f"{FIRST}\nCafé noir\n{LAST}"
    assert [lesson.text_of(one.span) for one in lesson.paragraphs] == [FIRST, "Café noir", LAST]


def test_a_line_that_stays_is_not_made_canonical_anew(library: Library) -> None:
    odd = "A\u00a0line  as\u00adit was."
    text, paragraphs = put_together((line, ParagraphKind.BODY) for line in (odd, "more"))
    article = library.articles.add(made.article(uuid="odd", text=text), paragraphs)
    correct_text(library, article, f"{odd}\nless")

    assert lesson_of(library, article).article.text == f"{odd}\nless"


def test_headings_stay_headings(library: Library) -> None:
    correct(library, f"A new one.\n{FIRST}\nWhat came after 🏺\nIn between.\n{LAST}")

    lesson = lesson_of(library)
    assert [(one.kind.value, one.number) for one in lesson.paragraphs] == [
        ("body", 1), ("body", 2), ("heading", None), ("body", 3), ("body", 4),
    ]  # fmt: skip


def test_the_kinds_of_lines_can_be_said(library: Library) -> None:
    kinds = [ParagraphKind.HEADING, ParagraphKind.BODY, ParagraphKind.BODY, ParagraphKind.HEADING]
    change = correct_text(library, 1, f"{FIRST}\n\n{HEADING}\n{LAST}", kinds)

    assert change.tables == {"paragraph", "article"} or change.tables == {"paragraph"}
    assert [one.kind for one in lesson_of(library).paragraphs] == [kinds[0], kinds[2], kinds[3]]
    assert [one.number for one in lesson_of(library).paragraphs] == [None, 1, None]
    with pytest.raises(ValueError, match="zip"):
        correct_text(library, 1, FIRST, kinds)


@pytest.mark.parametrize("text", ["", " \n \0"])
def test_a_text_without_words_is_refused(library: Library, text: str) -> None:
    before = content(library.store)
    with pytest.raises(ValueError, match="no text"):
        correct_text(library, 1, text)
    assert content(library.store) == before


def test_the_same_text_changes_nothing(library: Library) -> None:
    assert correct_text(library, 1, made.TEXT).rows == ()
    assert correct_text(library, 1, f"\n{made.TEXT} \n").rows == ()


def test_reading_goes_on_at_the_same_words(library: Library) -> None:
    library.study.set_reading_position(1, ReadingPosition(made.TEXT.index("Ben"), len(made.TEXT)))
    replace(library, "came first", "were the very first ones to come")

    text = lesson_of(library).article.text
    assert library.study.reading_position(1) == ReadingPosition(text.index("Ben"), len(text))


# Suggestions


def test_suggestions_move_along_and_lose_what_was_touched(library: Library) -> None:
    stored, reason = library.suggestions, Sentence("why")

    def actor(name: str, *spans: Span, gloss: Gloss | None = None) -> int:
        proposal = ActorSuggestion(name, ActorKind.PERSON, (), spans, gloss, (), "", 0.5, reason, False)
        return stored.add(1, proposal, SuggestionState.OPEN)

    ann = actor("Ann", place("Ann 🙂"), place("Ann 🙂", 1), gloss=Gloss("x", place("the League")))
    cairo = actor("Cairo", place("Cairo"), gloss=Gloss("y", None))
    event = EventSuggestion(
        "They", None, place("1969"), DateBasis.STATED, Sentence(""), Claim.REPORT, ((ann, ""), (cairo, "")),
        place("In 1969 مريم left"), 0.5, reason, False,
    )  # fmt: skip
    for proposal in (
        event,
        RelationSuggestion(ann, "in", cairo, place("Ben"), 0.5, reason),
        StatementSuggestion(SpeakerKind.ACTOR, cairo, StatementKind.CLAIMED, "x", place("Ben"), 0.5, reason),
        StatementSuggestion(SpeakerKind.ACTOR, ann, StatementKind.CLAIMED, "y", place("Ben"), 0.5, reason),
    ):
        stored.add(1, proposal, SuggestionState.SKIPPED)
    replace(library, "Ann 🙂 met مريم in Cairo, says the League", "Ann met مريم in Tunis, says a League")

    text = lesson_of(library).article.text
    found = [one.proposal for one in stored.of_article(1)]
    now = Span(text.index("Ann 🙂"), text.index("Ann 🙂") + 5)
    assert isinstance(found[0], ActorSuggestion)
    assert (found[0].mentions, found[0].gloss, found[0].span) == ((now,), None, now)
    assert isinstance(found[1], EventSuggestion)
    assert found[1].actors == ((ann, ""),)
    assert text[slice(*found[1].span)] == "In 1969 مريم left"
    assert found[1].date_span is not None
    assert text[slice(*found[1].date_span)] == "1969"
    assert [getattr(one, "text", None) for one in found[2:]] == ["y"]
    assert list(stored.left(1).values()) == sorted(one.span for one in found)


# Settling


def only_doubt(library: Library) -> Doubt:
    (doubt,) = doubts(library, 1)
    return doubt


def test_a_mention_gets_its_place(library: Library, ids: made.Made) -> None:
    replace(library, "Cairo", "Tunis")
    change = settle_doubt(library, only_doubt(library).id, only_doubt(library).span)

    is_one_step(library, change, "place of “Cairo”")
    assert mentions_of(lesson_of(library), "Cairo") == ["Tunis"]
    assert in_doubt(library) == []


def test_a_mention_that_is_dropped_takes_a_bare_actor_along(library: Library) -> None:
    library.actors.add_mentions(1, [Mention(library.actors.add(new_actor("Bare")._replace(uuid="b")), place("Ben"))])
    replace(library, "Ben saw", "They saw")
    (doubt,) = (one for one in doubts(library, 1) if one.kind is DoubtKind.MENTION)

    is_one_step(library, settle_doubt(library, doubt.id, None), "deletion of “Ben”")
    assert "Bare" not in [actor.name for actor in library.actors.of_library()]


def test_evidence_gets_its_place_even_where_it_is(library: Library, ids: made.Made) -> None:
    replace(library, "Ann 🙂 met", "Ann 🙂 saw")
    doubt = only_doubt(library)
    is_one_step(library, settle_doubt(library, doubt.id, doubt.span), "place of “Ann 🙂 met مريم”")

    assert in_doubt(library) == []
    assert "Ann 🙂 saw مريم" in evidence(library)


def test_what_lost_its_evidence_can_be_dropped(library: Library, ids: made.Made) -> None:
    library.study.add_note(1, "note", "amber", "why?", made.anchor("no “traitor”"))
    replace(library, "no “traitor”", "no hero")
    while doubts(library, 1):
        settle_doubt(library, doubts(library, 1)[0].id, None)

    lesson = lesson_of(library)
    assert problems(library) == []
    assert ids.rumour not in [event.id for event in lesson.events]
    assert (lesson.relations, lesson.words, library.study.notes(1)) == ((), (), ())
    assert [one.id for one in lesson.statements] == [ids.said]


def test_other_evidence_settles_a_doubt_too(library: Library, ids: made.Made) -> None:
    replace(library, "Ann 🙂 met", "Ann 🙂 saw")
    event = library.events.get(ids.meeting)
    assert event is not None
    change_event(library, event._replace(title="Another title"))
    assert len(in_doubt(library)) == 1
    text = lesson_of(library).article.text
    change_event(library, event._replace(anchor=Anchor.of(text, Span(0, 5))))
    assert in_doubt(library) == []


def test_a_doubt_is_settled_once(library: Library) -> None:
    replace(library, "Cairo", "Tunis")
    doubt = only_doubt(library)
    with pytest.raises(ValueError, match="outside a text"):
        settle_doubt(library, doubt.id, Span(3, 3))
    settle_doubt(library, doubt.id, None)
    with pytest.raises(MissingError, match="already"):
        settle_doubt(library, doubt.id, None)
