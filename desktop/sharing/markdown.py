"""A lesson as Markdown (CommonMark): the article with numbered paragraphs, then actors, timeline and all the rest."""

import re
from collections.abc import Iterable, Iterator

from db.model.actor import Actor
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.statement import Statement
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import (
    STATEMENT_KINDS,
    actor_kind,
    byline,
    claim_note,
    date_note,
    date_words,
    role_words,
    speaker_name,
)

_SIGNS = re.compile(r"[\\`*_\[\]<>&~|$]")
"""What CommonMark and its usual extensions may take for markup wherever it stands."""
_AT_THE_BEGINNING = re.compile(r"([#+=:-])|(\d{1,9})([.)])(?=\s|$)")


def escaped(text: str) -> str:
    """A text on one line that Markdown shows as it is: no sign of it is taken for markup."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(text.split()))
    found = _AT_THE_BEGINNING.match(line)
    if found is None:
        return line
    if found[1]:
        return f"\\{line}"
    return f"{found[2]}\\{line[found.end(2) :]}"


def lesson_markdown(lesson: Lesson, language: Language) -> bytes:
    """The lesson as a file in UTF-8."""
    say = language.say
    rooms = (
        (say("Actors"), _actors(lesson, language)),
        (say("Timeline"), _timeline(lesson, language)),
        (say("After this article"), _later(lesson, language)),
        (say("Relations"), _relations(lesson, language)),
        (say("Who says this?"), _statements(lesson, language)),
        (say("Words"), _words(lesson, language)),
    )
    parts = [f"# {escaped(lesson.article.title)}"]
    head = byline(lesson, language)
    parts += [f"*{escaped(head)}*"] if head else []
    parts += _article(lesson)
    for title, entries in rooms:
        listed = "\n".join(f"- {entry}" for entry in entries)
        parts += [f"## {escaped(title)}", listed] if listed else []
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _article(lesson: Lesson) -> Iterator[str]:
    for paragraph in lesson.paragraphs:
        words = escaped(lesson.text_of(paragraph.span))
        yield f"### {words}" if paragraph.number is None else f"**{paragraph.number}** {words}"


def _actors(lesson: Lesson, language: Language) -> Iterator[str]:
    for actor in lesson.actors:
        numbers = [number for number, count in enumerate(lesson.density(actor.id), 1) if count]
        yield _line(
            f"**{escaped(actor.name)}** ({', '.join(_about(actor, language))})",
            escaped(actor.gloss),
            escaped("; ".join(role_words(role, language) for role in actor.roles)),
            escaped(language.say("Also called: {names}.", names=", ".join(actor.aliases))) if actor.aliases else "",
            _cited(numbers),
        )


def _about(actor: Actor, language: Language) -> Iterator[str]:
    yield escaped(actor_kind(actor, language))
    yield from (escaped(original.name) for original in actor.originals)


def _timeline(lesson: Lesson, language: Language) -> Iterator[str]:
    for event in lesson.events:
        notes = ", ".join(filter(None, (date_note(event, language), claim_note(event, language))))
        date = date_words(event, language)
        yield _line(
            f"**{escaped(date)}**" + (f" ({escaped(notes)})" if notes else ""),
            escaped(event.title),
            escaped(event.detail),
            escaped(", ".join(_parts(lesson, event))),
            *_evidence(lesson, event.anchor.quote, event.anchor.span.start),
        )


def _parts(lesson: Lesson, event: Event) -> Iterator[str]:
    for part in event.actors:
        name = lesson.actor_by_id[part.actor_id].name
        yield f"{name} ({part.role})" if part.role else name


def _later(lesson: Lesson, language: Language) -> Iterator[str]:
    for later in lesson.later:
        yield _line(f"**{escaped(describe(later.date, language))}**", escaped(later.title), escaped(later.source))


def _relations(lesson: Lesson, language: Language) -> Iterator[str]:
    names = lesson.actor_by_id
    for relation in lesson.relations:
        words = f"{names[relation.from_id].name} – {relation.kind} – {names[relation.to_id].name}"
        period = "" if relation.period is None else f" ({describe(relation.period, language)})"
        yield _line(escaped(words + period), *_evidence(lesson, relation.anchor.quote, relation.anchor.span.start))


def _statements(lesson: Lesson, language: Language) -> Iterator[str]:
    for statement in lesson.statements:
        kind = language.say(STATEMENT_KINDS[statement.kind])
        yield _line(
            f"**{escaped(speaker_name(lesson, statement, language))}** ({escaped(kind)})",
            escaped(statement.text),
            _answered(lesson, statement, language),
            *_evidence(lesson, statement.anchor.quote, statement.anchor.span.start),
        )


def _answered(lesson: Lesson, statement: Statement, language: Language) -> str:
    answered = next((one for one in lesson.statements if one.id == statement.answers_id), None)
    return "" if answered is None else escaped(language.say("It answers: {statement}", statement=answered.text))


def _words(lesson: Lesson, language: Language) -> Iterator[str]:
    for word in lesson.words:
        plainer = language.say("A plainer word: {word}.", word=word.plainer) if word.plainer else ""
        loaded = language.say("The word carries a judgement.") if word.loaded else ""
        number = lesson.paragraph_number(word.anchor.span.start)
        yield _line(
            f"**{escaped(word.word)}**",
            escaped(word.meaning),
            escaped(loaded),
            escaped(plainer),
            _cited([] if number is None else [number]),
        )


def _evidence(lesson: Lesson, quote: str, offset: int) -> tuple[str, str]:
    number = lesson.paragraph_number(offset)
    return f"“{escaped(quote)}”", _cited([] if number is None else [number])


def _cited(numbers: Iterable[int]) -> str:
    """The numbers of paragraphs after a pilcrow."""
    listed = ", ".join(map(str, numbers))
    return f"¶ {listed}" if listed else ""


def _line(*parts: str) -> str:
    return " · ".join(filter(None, parts))
