"""Articles of the project's own with their actors, dates, events, relations and statements marked by people.

How they are written is told in samples/README.md. `python -m tests.extraction.samples FILE` reads one, says what is
wrong with it, and prints its sentences with their numbers.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from db.model.article import Span
from db.model.moment import Moment, MomentError
from db.model.statement import SpeakerKind, StatementKind
from desktop.extraction.sentences import sentences

SAMPLES = Path(__file__).parent / "samples"
GENRES = frozenset(("news", "history", "biography", "interview", "speech", "op-ed", "local", "letter", "travel"))
TYPES = frozenset(("PERSON", "ORG", "GPE", "LOC", "OTHER"))
ACTING = frozenset(("PERSON", "ORG", "GPE"))
RELATIONS = frozenset(
    (
        "leads", "led", "founded", "commands", "commanded", "part of", "was part of", "no longer part of", "supports",
        "supported", "does not support", "opposed",
        "at odds with", "aligned with", "attacked", "toppled", "recognises", "does not recognise", "asked", "succeeds",
    )
)  # fmt: skip
SECTIONS = ("events", "relations", "statements", "after the article")

_DAY = r"-\d\d(?:-\d\d(?:T[\w:]+)?)?"
_VALUE = re.compile(
    rf"undated:|set:P[\w.]+|P(?=\w)[\w.]+|(?:BC)?\d{{2,3}}|(?:BC)?\d{{4}}(?:{_DAY}|-(?:SP|SU|FA|WI|W\d\d|Q[1-4]|H[12]))?"
)
_CLOSING = {"[": "]", "{": "}"}
_SPEAKERS = {"@author": SpeakerKind.AUTHOR, "@unnamed": SpeakerKind.UNNAMED}


class SampleError(ValueError):
    """A sample that breaks the rules; the message names the file and the line."""


class Mention(NamedTuple):
    """A name in the text. `type` is one of TYPES; `actor` the name that all mentions of the same one share."""

    span: Span
    type: str
    actor: str


class Timex(NamedTuple):
    """A date in the text, `value` as TIMEX3 has it, or "set:P1W", or "undated:" for a vague one."""

    span: Span
    value: str


class Event(NamedTuple):
    """A sentence that belongs on a timeline; `date` is None where the text gives none."""

    span: Span
    date: Moment | None
    actors: tuple[str, ...]


class Relation(NamedTuple):
    """One actor's stand to another, of a kind out of RELATIONS; `span` is the sentence that says so."""

    span: Span
    actor: str
    kind: str
    other: str


class Said(NamedTuple):
    """Somebody's statement; `actor` is set for SpeakerKind.ACTOR alone; `span` is the sentence."""

    span: Span
    speaker: SpeakerKind
    actor: str | None
    kind: StatementKind


class Sample(NamedTuple):
    """An article with its annotations, all in reading order; spans count code points of `text`, end excluded.

    `after` is what follows the text in the file and is no part of the article, such as a call for donations;
    `not_actors` are names in there that must not be taken for actors. Events, relations and statements of a sample
    that is read from a `.gold.json` are empty: that format has none.
    """

    name: str
    title: str
    genre: str
    published: str
    text: str
    after: str
    not_actors: tuple[str, ...]
    mentions: tuple[Mention, ...]
    timexes: tuple[Timex, ...]
    events: tuple[Event, ...] = ()
    relations: tuple[Relation, ...] = ()
    statements: tuple[Said, ...] = ()

    @property
    def file_text(self) -> str:
        """The text as a file has it, with what follows."""
        return f"{self.text}\n{self.after}\n" if self.after else f"{self.text}\n"

    @property
    def cast(self) -> dict[str, list[Span]]:
        """Who acts in it, with the spans of all mentions: persons, organisations and states."""
        found: dict[str, list[Span]] = {}
        for mention in self.mentions:
            if mention.type in ACTING:
                found.setdefault(mention.actor, []).append(mention.span)
        return found

    @property
    def days(self) -> tuple[Timex, ...]:
        """The dates that name a day, a month, a year or another stretch of the calendar."""
        return tuple(one for one in self.timexes if one.value[:1].isdecimal() or one.value.startswith("BC"))


def samples() -> list[Sample]:
    """All annotated samples, by name.

    Raises:
        SampleError: one of them breaks the rules.
    """
    return [sample(file.stem) for file in sorted(SAMPLES.glob("*.marked"))]


def sample(name: str) -> Sample:
    """One annotated sample.

    Raises:
        SampleError: it breaks the rules.
    """
    return read_marked(name, (SAMPLES / f"{name}.marked").read_text("utf-8"))


def read_gold(file: Path) -> Sample:
    """An article with a `.gold.json` beside it, for texts that cannot be handed on with the project."""
    gold: dict[str, Any] = json.loads(file.with_suffix(".gold.json").read_text("utf-8"))
    whole = file.read_text("utf-8")
    return Sample(
        name=file.stem,
        title="",
        genre="",
        published=gold["published"],
        text=whole[: gold["body_end"]].rstrip(),
        after=whole[gold["body_end"] :].strip("\n"),
        not_actors=tuple(gold["not_actors"]),
        mentions=tuple(Mention(Span(one["start"], one["end"]), one["type"], one["actor"]) for one in gold["mentions"]),
        timexes=tuple(Timex(Span(one["start"], one["end"]), one["value"]) for one in gold["dates"]),
    )


def read_marked(name: str, source: str) -> Sample:
    """A sample from the text of its file.

    Raises:
        SampleError: a mark is open, overlaps another one or has no type or value; an actor of an event, relation or
            statement is not marked in the text; there is no sentence of a number; or a header, section, date or kind
            is unknown.
    """
    return _Reader(name, source).sample()


class _Reader:
    """Reads line by line, and keeps the number of the line for the message."""

    def __init__(self, name: str, source: str) -> None:
        self._name = name
        self._line = 0
        self._lines = source.rstrip("\n").split("\n")
        self._text: list[str] = []
        self._length = 0
        self._mentions: list[Mention] = []
        self._timexes: list[Timex] = []
        self._types: dict[str, str] = {}
        self._sentences: list[Span] = []

    def sample(self) -> Sample:
        header = self._header()
        sections = self._body()
        text = "\n".join(self._text)
        self._sentences = sentences(text)
        return Sample(
            name=self._name,
            title=header["title"],
            genre=header["genre"],
            published=header["published"],
            text=text,
            after="\n".join(line for _, line in sections["after the article"]),
            not_actors=tuple(part.strip() for part in header["not actors"].split(";") if part.strip()),
            mentions=tuple(self._mentions),
            timexes=tuple(self._timexes),
            events=tuple(self._event(*row) for row in self._rows(sections["events"], 3)),
            relations=tuple(self._relation(*row) for row in self._rows(sections["relations"], 4)),
            statements=tuple(self._said(*row) for row in self._rows(sections["statements"], 3)),
        )

    def _error(self, what: str) -> SampleError:
        return SampleError(f"{self._name}, line {self._line}: {what}")

    def _header(self) -> dict[str, str]:
        header = {"title": "", "genre": "", "published": "", "not actors": ""}
        for number, line in enumerate(self._lines, 1):
            self._line = number
            if not line:
                break
            key, colon, value = line.partition(":")
            if not colon or key not in header:
                raise self._error(f"“{line}” is no line of a header: {', '.join(header)}")
            header[key] = value.strip()
        if not header["title"] or header["genre"] not in GENRES:
            raise self._error(f"the header needs a title and a genre: {', '.join(sorted(GENRES))}")
        if header["published"] and self._date(header["published"]) is None:
            raise self._error("the day of publication is left empty where there is none")
        return header

    def _body(self) -> dict[str, list[tuple[int, str]]]:
        """Read the paragraphs, and sort the lines that follow them, with their numbers, by section."""
        sections: dict[str, list[tuple[int, str]]] = {}
        section: list[tuple[int, str]] | None = None
        for number, line in enumerate(self._lines[self._line :], self._line + 1):
            self._line = number
            if line.startswith("---"):
                heading = line.removeprefix("---").strip()
                if heading not in SECTIONS or heading in sections:
                    raise self._error(f"“{heading}” is no section, or stands there twice: {', '.join(SECTIONS)}")
                section = sections.setdefault(heading, [])
            elif section is None:
                self._paragraph(line)
            elif line.strip():
                section.append((number, line))
        while self._text and not self._text[-1]:
            self._text.pop()
        return {name: sections.get(name, []) for name in SECTIONS}

    def _paragraph(self, line: str) -> None:
        start = self._length
        plain: list[str] = []
        mark: str | None = None
        opened = 0
        for character, escaped in self._characters(line):
            if escaped or character not in "[]{}":
                plain.append(character)
            elif mark is None and character in _CLOSING:
                mark, opened = character, len(plain)
            elif mark is not None and character == _CLOSING[mark]:
                words, stroke, said = "".join(plain[opened:]).rpartition("|")
                if not stroke or not words or words != words.strip():
                    raise self._error(f"“{said}” is marked without a {'type' if mark == '[' else 'value'}")
                plain[opened:] = words
                self._mark(mark, Span(start + opened, start + len(plain)), words, said)
                mark = None
            else:
                raise self._error(f"“{character}” after “{''.join(plain)[-20:]}”: marks overlap, or one is not opened")
        if mark is not None:
            raise self._error(f"“{mark}{''.join(plain[opened:])[:20]}” is not closed in its paragraph")
        self._text.append("".join(plain))
        self._length = start + len(plain) + 1

    def _characters(self, line: str) -> Iterator[tuple[str, bool]]:
        """The characters of a line, and whether a backslash stood before each and is left out."""
        escaped = False
        for character in line:
            if character == "\\" and not escaped:
                escaped = True
                continue
            if escaped and character not in "[]{}\\":
                raise self._error("a backslash stands only before a bracket, a brace or another backslash")
            yield character, escaped
            escaped = False
        if escaped:
            raise self._error("a backslash ends the line")

    def _mark(self, mark: str, span: Span, words: str, said: str) -> None:
        if mark == "{":
            if _VALUE.fullmatch(said) is None:
                raise self._error(f"“{said}” is no value of a date")
            self._timexes.append(Timex(span, said))
            return
        kind, _, actor = said.partition("=")
        actor = actor or words
        if kind not in TYPES:
            raise self._error(f"“{kind}” is no type: {', '.join(sorted(TYPES))}")
        if self._types.setdefault(actor, kind) != kind:
            raise self._error(f"“{actor}” is {kind} here and {self._types[actor]} before")
        self._mentions.append(Mention(span, kind, actor))

    def _rows(self, lines: list[tuple[int, str]], fields: int) -> Iterator[tuple[Span, list[str]]]:
        """The lines of a section: the sentence, and the fields after its number."""
        last = 0
        for number, line in lines:
            self._line = number
            first, *others = (part.strip() for part in line.split("|"))
            if len(others) != fields - 1:
                raise self._error(f"a line of this section has {fields} fields")
            if not first.isdecimal() or not 1 <= int(first) <= len(self._sentences):
                raise self._error(f"there is no sentence {first}, only 1 to {len(self._sentences)}")
            if int(first) < last:
                raise self._error(f"sentence {first} comes after {last}")
            last = int(first)
            yield self._sentences[last - 1], others

    def _event(self, span: Span, fields: list[str]) -> Event:
        date, actors = fields
        return Event(
            span, self._date(date), tuple(self._actor(one.strip()) for one in actors.split(";") if one.strip())
        )

    def _relation(self, span: Span, fields: list[str]) -> Relation:
        actor, kind, other = fields
        if kind not in RELATIONS:
            raise self._error(f"“{kind}” is no kind of relation: {', '.join(sorted(RELATIONS))}")
        return Relation(span, self._actor(actor), kind, self._actor(other))

    def _said(self, span: Span, fields: list[str]) -> Said:
        speaker, kind = fields
        if kind not in tuple(StatementKind):
            raise self._error(f"“{kind}” is no kind of statement: {', '.join(StatementKind)}")
        if speaker in _SPEAKERS:
            return Said(span, _SPEAKERS[speaker], None, StatementKind(kind))
        return Said(span, SpeakerKind.ACTOR, self._actor(speaker), StatementKind(kind))

    def _actor(self, name: str) -> str:
        if name not in self._types:
            raise self._error(f"“{name}” is not marked in the text")
        return name

    def _date(self, words: str) -> Moment | None:
        if words == "-":
            return None
        try:
            return Moment.parse(words)
        except MomentError as error:
            raise self._error(f"“{words}”: {error}") from error


def main(file: Path) -> None:
    """Print the sentences of a sample with their numbers."""
    read = read_marked(file.stem, file.read_text("utf-8"))
    for number, span in enumerate(sentences(read.text), 1):
        print(number, read.text[span.start : span.end])
    print(f"{len(read.text.split())} words, {len(read.mentions)} mentions, {len(read.timexes)} dates")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
