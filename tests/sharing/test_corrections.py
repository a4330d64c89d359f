"""What two editions of a lesson say differently, in words: for pupils without anything that an exercise asks for."""

from db.model.pack import Audience, Pack, Thing, Value, derived_uuid
from desktop.sharing.corrections import Corrections, corrections

TEXT = "Haftar came to Moscow.\nThey met.\nNothing was signed there."
ROWS: list[Value] = [[0, 22, "body", 1], [23, 32, "heading", None], [33, 58, "body", 2]]


def article(uuid: str = "a", text: str = TEXT, rows: list[Value] = ROWS, **more: Value) -> Thing:
    content: dict[str, Value] = {"title": "Libya", "author": "", "publication": "", "published": None, "origin": ""}
    content |= {"form": "article", "text": text, "paragraphs": rows, "mentions": []}
    content |= more
    return Thing("article", uuid, content)


def actor(uuid: str = "p", name: str = "Haftar", gloss: str = "A general.", roles: list[Value] | None = None) -> Thing:
    content: dict[str, Value] = {"name": name, "kind": "person", "gloss": gloss, "names": [], "glosses": []}
    content["roles"] = roles or []
    return Thing("actor", uuid, content)


def event(date: str | None = "2016-07", title: str = "First visit", uuid: str = "e", actors: Value = None) -> Thing:
    content: dict[str, Value] = {"article_id": "a", "date": date, "title": title, "detail": "", "key": 0}
    return Thing("event", uuid, content | {"actors": actors or [], "claim": "report", "date_rule": "x"})


def relation(quote: str, period: str | None = None) -> Thing:
    content: dict[str, Value] = {"article_id": "a", "kind": "leads", "from_id": "p", "to_id": "p", "period": period}
    content["anchor"] = [0, 6, quote, "", ""]
    return Thing("relation", derived_uuid("relation", content), content)


def question(answer: str) -> Thing:
    content: dict[str, Value] = {"article_id": "a", "prompt": "Who came?", "answer": answer, "marks": 2}
    return Thing("question", "q", content | {"anchor": None})


def statement(kind: str) -> Thing:
    content: dict[str, Value] = {"article_id": "a", "text": "He came.", "kind": kind, "speaker_id": None}
    return Thing("statement", "s", content | {"anchor": None})


def pack(*things: Thing, edition: int = 1) -> Pack:
    made = f"2026-11-{10 + edition}"
    return Pack("lesson", "Libya", edition, Audience.COLLEAGUES, made, things)


def found(old: tuple[Thing, ...], new: tuple[Thing, ...], *, colleagues: bool = False) -> Corrections:
    return corrections(pack(*old), pack(*new, edition=2), colleagues=colleagues)


def told(found: Corrections) -> list[tuple[str, str, str]]:
    rows = [row for one in found.articles for row in one.corrections]
    return [(row.where, row.old.text, row.new.text) for row in (*rows, *found.actors)]


def test_the_same_says_nothing() -> None:
    things = (actor(), article(), event(), question("He did."))
    assert found(things, things, colleagues=True).none


def test_text_is_told_by_the_numbers_on_the_older_sheets() -> None:
    new = "A word before.\nHaftar came to Cairo.\nThey met again.\nNothing was signed there."
    rows: list[Value] = [[0, 14, "body", 1], [15, 36, "body", 2], [37, 52, "heading", None], [53, 78, "body", 3]]
    assert told(found((article(),), (article(text=new, rows=rows),))) == [
        ("At the beginning", "", "A word before."),
        ("Paragraph 1", "Haftar came to Moscow.", "Haftar came to Cairo."),
        ("Heading “They met.”", "They met.", "They met again."),
    ]


def test_dates_names_and_glosses_are_told_in_words() -> None:
    old = (actor(roles=[["commander", "2015/.."]]), article(), event())
    new = (actor(name="Hafter", gloss="An officer.", roles=[["commander", "2014/.."]]), article(), event("2016-08"))
    assert told(found(old, new)) == [
        ("Date of “First visit”", "July 2016", "August 2016"),
        ("Name of Haftar", "Haftar", "Hafter"),
        ("Haftar, in one sentence", "A general.", "An officer."),
        ("Offices of Haftar", "commander (from 2015)", "commander (from 2014)"),
    ]


def test_what_came_and_what_went_stands_on_one_side() -> None:
    second = event(None, "Second visit", "f")
    assert told(found((actor(), article(), event()), (actor("r", "Serraj", ""), article(), second))) == [
        ("Event", "", "undated: Second visit"),
        ("Event", "July 2016: First visit", ""),
        ("Actor", "", "Serraj"),
        ("Actor", "Haftar: A general.", ""),
    ]


def test_a_relation_that_another_sentence_shows_is_the_same_and_its_time_is_told() -> None:
    assert found((actor(), article(), relation("one")), (actor(), article(), relation("two"))).none
    later = found((actor(), article(), relation("one")), (actor(), article(), relation("two", "2017")))
    assert told(later) == [
        ("Relation", "", "Haftar leads Haftar (2017)"),
        ("Relation", "Haftar leads Haftar", ""),
    ]


def test_pupils_are_told_nothing_that_an_exercise_asks_for() -> None:
    old = (actor(), article(), event(), question("He did."), statement("claimed"))
    new = (actor(), article(), event(actors=[["p", "acts"]]), question("She did."), statement("denied"))
    assert found(old, new).none
    assert told(found(old, new, colleagues=True)) == [
        ("Who takes part in “First visit”", "", "Haftar"),
        ("Kind of the statement “He came.”", "claimed", "denied"),
        ("Answer to “Who came?”", "He did.", "She did."),
    ]


def test_where_evidence_lies_and_what_to_learn_is_nothing_on_paper() -> None:
    moved = event()._replace(content=event().content | {"key": 1, "date_rule": "y", "claim": "hedged"})
    assert found((article(), event()), (article(mentions=[["p", 0, 6]]), moved)).none


def test_articles_that_came_or_went_are_told_by_a_sentence() -> None:
    both = found((article(), event()), (article("b"),))
    assert [(one.thing.uuid, one.note.split(" article ")[1], one.corrections) for one in both.articles] == [
        ("b", "is new in the lesson.", ()),
        ("a", "is no longer part of the lesson.", ()),
    ]


def test_a_text_written_anew_is_to_be_printed_anew() -> None:
    old = "\n".join(f"Paragraph {number} of old words that stay." for number in range(60))
    rows: list[Value] = []
    start = 0
    for number, line in enumerate(old.split("\n"), 1):
        rows.append([start, start + len(line), "body", number])
        start += len(line) + 1
    new = old.replace("old", "new")
    (one,) = found((article(text=old, rows=rows),), (article(text=new, rows=rows),)).articles
    assert "print the article anew" in one.note
    assert one.corrections == ()
