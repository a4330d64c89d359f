"""A whole lesson as plain lines for reading, and as plain data for other programs: both in English, as all commands."""

from collections.abc import Iterator, Sequence
from typing import Any

from db.model.actor import Actor
from db.model.article import Anchor, ParagraphKind
from db.model.event import DateBasis, Event
from db.model.lesson import Lesson
from db.model.moment import Moment, civil_from
from db.model.question import Question
from db.model.statement import Statement
from desktop.wording.dates import describe
from desktop.wording.lessons import byline, speaker_name


def as_data(lesson: Lesson, questions: Sequence[Question] = ()) -> dict[str, Any]:
    """The lesson, and the teacher's questions about it, as dictionaries, lists, strings and numbers.

    Days are ISO dates, both bounds included, null for an open end; places are half-open code-point offsets. The `roles`
    of an event stand in the order of its `actors`. What a statement `answers` is its place in `statements`, from 0. The
    evidence of a question that names no place is null.
    """
    article = lesson.article
    return {
        "article": {
            "uuid": article.uuid,
            "title": article.title,
            "author": article.author,
            "publication": article.publication,
            "published": None if article.published is None else article.published.edtf,
            "published_confirmed": article.published_confirmed,
            "origin": article.origin,
            "language": article.language,
            "form": article.form.value,
            "edition": article.edition,
            "text": article.text,
            "paragraphs": [
                {"number": p.number, "kind": p.kind.value, "start": p.span.start, "end": p.span.end}
                for p in lesson.paragraphs
            ],
        },
        "actors": [_actor_data(lesson, actor) for actor in lesson.actors],
        "events": [_event_data(lesson, event) for event in lesson.events],
        "relations": [
            {
                "from": _name(lesson, relation.from_id),
                "kind": relation.kind,
                "to": _name(lesson, relation.to_id),
                "period": None if relation.period is None else relation.period.edtf,
                **_evidence(lesson, relation.anchor),
            }
            for relation in lesson.relations
        ],
        "statements": [_statement_data(lesson, statement) for statement in lesson.statements],
        "words": [
            {
                "word": word.word,
                "meaning": word.meaning,
                "loaded": word.loaded,
                "plainer": word.plainer,
                "key": word.key,
                **_evidence(lesson, word.anchor),
            }
            for word in lesson.words
        ],
        "later": [{"uuid": e.uuid, **_date_data(e.date), "title": e.title, "source": e.source} for e in lesson.later],
        "questions": [_question_data(lesson, question) for question in questions],
    }


def as_lines(lesson: Lesson, questions: Sequence[Question] = ()) -> Iterator[str]:
    """The lesson as lines of text: article, actors, timeline, relations, statements, words, the teacher's questions."""
    article = lesson.article
    yield article.title
    yield byline(lesson)
    yield from _dated(lesson)
    for paragraph in lesson.paragraphs:
        words = lesson.text_of(paragraph.span)
        yield ""
        yield words.upper() if paragraph.kind is ParagraphKind.HEADING else f"[{paragraph.number}] {words}"
    yield from _section("Actors", (_actor_line(lesson, actor) for actor in lesson.actors))
    yield from _section("Timeline", (_event_line(lesson, event) for event in lesson.events))
    yield from _section("After this article", (f"{describe(e.date)}: {e.title} ({e.source})" for e in lesson.later))
    yield from _section(
        "Relations",
        (f"{_name(lesson, r.from_id)} {r.kind} {_name(lesson, r.to_id)}" for r in lesson.relations),
    )
    yield from _section("Who says this?", (_statement_line(lesson, s) for s in lesson.statements))
    yield from _section(
        "Words",
        (f"{w.word}: {w.meaning}{f' (loaded; plainer: {w.plainer})' if w.loaded else ''}" for w in lesson.words),
    )
    yield from _section("Questions", (_question_line(lesson, n, one) for n, one in enumerate(questions, 1)))


def counted(number: int, noun: str) -> str:
    """A number with its noun, whose plural ends in s: "1 actor", "29 actors"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _dated(lesson: Lesson) -> Iterator[str]:
    published = lesson.article.published
    if published is not None:
        unsure = "" if lesson.article.published_confirmed else " (not confirmed)"
        yield f"Relative dates are worked out from {describe(published)}{unsure}."


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if not number:
            yield ""
            yield title
        yield f"  {line}"


def _name(lesson: Lesson, actor_id: int) -> str:
    return lesson.actor_by_id[actor_id].name


def _evidence(lesson: Lesson, anchor: Anchor | None) -> dict[str, Any]:
    if anchor is None:
        return dict.fromkeys(("evidence", "paragraph", "start", "end"))
    return {
        "evidence": anchor.quote,
        "paragraph": lesson.paragraph_number(anchor.span.start),
        "start": anchor.span.start,
        "end": anchor.span.end,
    }


def _iso(day: int | None) -> str | None:
    if day is None:
        return None
    year, month, of_month = civil_from(day)
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{of_month:02}"


def _date_data(date: Moment | None) -> dict[str, Any]:
    if date is None:
        return {"date": None, "earliest": None, "latest": None}
    return {"date": date.edtf, "earliest": _iso(date.earliest), "latest": _iso(date.latest)}


def _actor_data(lesson: Lesson, actor: Actor) -> dict[str, Any]:
    return {
        "uuid": actor.uuid,
        "name": actor.name,
        "kind": actor.kind.value,
        "gloss": actor.gloss,
        "key": actor.key,
        "aliases": list(actor.aliases),
        "original": [{"language": original.language, "name": original.name} for original in actor.originals],
        "roles": [{"title": r.title, "period": r.period.edtf if r.period else None} for r in actor.roles],
        "mentions": [
            {
                "start": span.start,
                "end": span.end,
                "text": lesson.text_of(span),
                "paragraph": lesson.paragraph_number(span.start),
            }
            for span in lesson.mentions_by_actor.get(actor.id, ())
        ],
    }


def _event_data(lesson: Lesson, event: Event) -> dict[str, Any]:
    return {
        "uuid": event.uuid,
        **_date_data(event.date),
        "date_basis": event.date_basis.value,
        "date_rule": event.date_rule,
        "title": event.title,
        "detail": event.detail,
        "claim": event.claim.value,
        "key": event.key,
        "actors": [_name(lesson, part.actor_id) for part in event.actors],
        "roles": [part.role for part in event.actors],
        **_evidence(lesson, event.anchor),
    }


def _statement_data(lesson: Lesson, statement: Statement) -> dict[str, Any]:
    places = {other.id: place for place, other in enumerate(lesson.statements)}
    return {
        "uuid": statement.uuid,
        "speaker": speaker_name(lesson, statement),
        "kind": statement.kind.value,
        "text": statement.text,
        "answers": None if statement.answers_id is None else places.get(statement.answers_id),
        "stance": None if statement.stance is None else statement.stance.value,
        **_evidence(lesson, statement.anchor),
    }


def _question_data(lesson: Lesson, question: Question) -> dict[str, Any]:
    return {
        "uuid": question.uuid,
        "prompt": question.prompt,
        "answer": question.answer,
        "marks": question.marks,
        "lines": question.lines,
        **_evidence(lesson, question.anchor),
    }


def _actor_line(lesson: Lesson, actor: Actor) -> str:
    names = [*(original.name for original in actor.originals), *actor.aliases]
    count = len(lesson.mentions_by_actor.get(actor.id, ()))
    known_as = f" ({', '.join(names)})" if names else ""
    return f"{actor.name}{known_as}: {actor.kind.value}, {counted(count, 'mention')}. {actor.gloss}"


def _event_line(lesson: Lesson, event: Event) -> str:
    date = "undated" if event.date is None else describe(event.date)
    worked_out = " (date worked out)" if event.date_basis is DateBasis.WORKED_OUT else ""
    actors = ", ".join(_name(lesson, part.actor_id) for part in event.actors)
    number = lesson.paragraph_number(event.anchor.span.start)
    place = "" if number is None else f" [{number}]"
    return f"{date}{worked_out}: {event.title}{place}{f' ({actors})' if actors else ''}"


def _statement_line(lesson: Lesson, statement: Statement) -> str:
    return f"{speaker_name(lesson, statement)} ({statement.kind.value}): {statement.text}"


def _question_line(lesson: Lesson, number: int, question: Question) -> str:
    paragraph = None if question.anchor is None else lesson.paragraph_number(question.anchor.span.start)
    place = "" if paragraph is None else f" [{paragraph}]"
    answer = f" Answer: {question.answer}" if question.answer else ""
    return f"{number}. {question.prompt}{place} ({counted(question.marks, 'mark')}){answer}"
