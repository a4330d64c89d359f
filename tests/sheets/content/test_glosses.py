"""Which people and words are explained beside an article, and in which words."""

from db.model.actor import Actor, ActorKind, Role
from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from db.model.statement import Word
from desktop.sheets.content.glosses import glosses, in_few_words, settled
from desktop.sheets.design import Glosses, Part, PartKind, PrintFor
from tests.sheets.lessons import AMIR, BOARD, CAST, actor, bridge, lesson

NAMED = ["Nadia Rahal", "Yosef Amir", "Konstanz", "toll"]
ARTICLE = Part(PartKind.ARTICLE, on=True, glosses=Glosses.MARGIN)


def with_word(written: Lesson, word: str, meaning: str) -> Lesson:
    text = written.article.text
    start = text.index(word)
    known = Word(1, "word-1", word, meaning, False, "", False, Anchor.of(text, Span(start, start + len(word))))
    return Lesson(*written._replace(words=(*written.words, known)))


def test_each_stands_at_its_first_mention_in_reading_order() -> None:
    written = with_word(bridge(), "toll", "money for crossing")
    found = glosses(written)

    assert [gloss.term for gloss in found] == NAMED
    assert [written.article.text[gloss.start : gloss.end] for gloss in found] == NAMED
    assert found[3].meaning == "money for crossing"


def test_either_kind_can_be_left_out() -> None:
    written = with_word(bridge(), "toll", "money for crossing")

    assert [gloss.term for gloss in glosses(written, actors=False)] == ["toll"]
    assert "toll" not in [gloss.term for gloss in glosses(written, words=False)]


def test_headings_explain_nothing() -> None:
    board = actor(BOARD, "The board", ActorKind.INSTITUTION, "Body that decides.", key=True)
    written = lesson(["Nobody came.", "# The board gives way", "Then The board came."], cast=[board])

    assert glosses(written)[0].start == written.article.text.rindex("The board")


def test_those_to_learn_come_whatever_the_room() -> None:
    cast = [actor(number, f"Actor{number}", ActorKind.STATE, "A state.", key=number < 4) for number in range(1, 9)]
    written = lesson([" ".join(f"Actor{number} came." for number in range(1, 9))], cast=cast)

    assert [gloss.term for gloss in glosses(written)] == ["Actor1", "Actor2", "Actor3"]


def test_of_the_others_people_before_states_and_those_named_often_first() -> None:
    kinds = (ActorKind.STATE, ActorKind.PERSON, ActorKind.PERSON)
    cast = [actor(number, f"Actor{number}", kind, "Explained.") for number, kind in enumerate(kinds, 1)]
    filler = "word " * 76
    written = lesson([f"Actor1 Actor1 Actor1 met Actor2, and Actor3 met Actor3. {filler}"], cast=cast)

    assert [gloss.term for gloss in glosses(written)] == ["Actor2", "Actor3"]


def test_a_short_clause_is_better_than_an_office_and_an_office_than_a_long_clause() -> None:
    long = "Somebody who did a great many things, one after the other, of which each would fill a margin by itself."
    chair = Role("chair of the board", None)
    short = CAST[0]._replace(gloss="Engineer; she proposed the bridge.", roles=(chair,))
    told = CAST[0]._replace(gloss=long, roles=(chair,))
    unknown = CAST[0]._replace(gloss=long)
    written = bridge()

    assert in_few_words(written, short) == "Engineer"
    assert in_few_words(written, told) == "chair of the board"
    assert in_few_words(written, unknown) == long.removesuffix(".")


def test_who_is_known_by_name_alone_is_not_explained() -> None:
    nobody: Actor = actor(AMIR, "Yosef Amir", ActorKind.PERSON, "", key=True)

    assert in_few_words(bridge(), nobody) == ""
    assert glosses(lesson(["Yosef Amir came."], cast=[nobody])) == ()


def test_two_columns_have_no_margin_and_it_is_said() -> None:
    part, said = settled(ARTICLE._replace(columns=2), PrintFor.STANDARD)

    assert (part.columns, part.glosses, part.notes_margin) == (2, Glosses.FOOTNOTES, False)
    assert [(left.kind, "foot of the page" in left.words) for left in said] == [(PartKind.ARTICLE, True)]


def test_large_print_has_one_column_and_it_is_said() -> None:
    part, said = settled(ARTICLE._replace(columns=2), PrintFor.LARGE)

    assert (part.columns, part.glosses) == (1, Glosses.MARGIN)
    assert "one column" in said[0].words


def test_what_there_is_room_for_stays_as_it_is() -> None:
    assert settled(ARTICLE, PrintFor.LARGE) == (ARTICLE, ())
