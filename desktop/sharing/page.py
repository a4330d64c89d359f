"""A lesson as one page for a browser: article, actors and timeline lead to each other. No scripts, no other files.

In a wide window the three stand side by side, as in the program; on paper and in a narrow one they follow each other.
"""

from collections.abc import Iterable, Iterator
from html import escape

from db.model.actor import Actor
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.sentence import mark
from desktop.drawing.marks import style_for
from desktop.drawing.theme import Theme
from desktop.settings import resource
from desktop.sharing.colours import theme, variables
from desktop.sharing.page_text import PageText
from desktop.wording.dates import describe
from desktop.wording.language import RIGHT_TO_LEFT, Language
from desktop.wording.lessons import (
    STATEMENT_KINDS,
    actor_kind,
    byline,
    claim_note,
    date_note,
    date_words,
    mark_meaning,
    role_words,
    speaker_name,
)

_COLOURS = ("paper", "panel", "ink", "soft", "faint", "line", "accent", "focus", "actor", "sentence")


def lesson_page(lesson: Lesson, language: Language) -> bytes:
    """The lesson as a page in UTF-8; its words are in the article's language, the program's own in `language`.

    Raises:
        OSError: the program's own style sheet or themes cannot be read.
    """
    return _Page(lesson, language).written().encode("utf-8", "replace")


class _Page:
    """Writes one page."""

    def __init__(self, lesson: Lesson, language: Language) -> None:
        self._lesson = lesson
        self._language = language
        self._numbers = {actor.id: number for number, actor in enumerate(lesson.actors, 1)}
        code = lesson.article.language or language.code
        self._code = code
        self._foreign = "" if code == language.code else f' lang="{escape(language.code)}"{_direction(language.code)}'

    def written(self) -> str:
        sections = (
            ("actors", mark("Actors"), self._actors()),
            ("timeline", mark("Timeline"), self._timeline()),
            ("relations", mark("Relations"), self._relations()),
            ("statements", mark("Who says this?"), self._statements()),
            ("words", mark("Words"), self._words()),
        )
        shown = [(name, self._language.say(title), body) for name, title, body in sections if body]
        parts = [self._head(), "<body>\n", f'<a class="skip" href="#article"{self._foreign}>']
        parts.append(f"{self.say('Skip to the article')}</a>\n{self._header(shown)}{self._article()}")
        for name, title, body in shown:
            heading = f"<h2{self._foreign}>{escape(title)}</h2>"
            parts.append(f'<section id="{name}" class="room">\n{heading}\n{body}</section>\n')
        parts.append(f"{self._footer()}</body>\n</html>\n")
        return "".join(parts)

    def say(self, text: str, /, **values: object) -> str:
        """A text of the program as HTML."""
        return escape(self._language.say(text, **values))

    def _head(self) -> str:
        article = self._lesson.article
        policy = "default-src 'none'; style-src 'unsafe-inline'"
        return (
            f'<!doctype html>\n<html lang="{escape(self._code)}" dir="{_side(self._code)}">\n<head>\n'
            f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="color-scheme" content="light dark">\n'
            f'<meta name="author" content="{escape(article.author)}">\n<title>{escape(article.title)}</title>\n'
            f"<style>\n{self._style()}</style>\n</head>\n"
        )

    def _style(self) -> str:
        """The colours of the light and the dark theme, how the page looks, and what a chosen actor lights up."""
        light, dark = map(theme, ("light", "dark"))
        lit = ",\n".join(f"body:has(#a{number}:target) .of{number}" for number in self._numbers.values())
        return (
            f":root {{ {_colours(light)} }}\n"
            f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_colours(dark)} }} }}\n"
            f"{resource('styles/lesson.css').read_text(encoding='utf-8')}"
            + (f"{lit} {{ background-color: var(--actor); }}\n" if lit else "")
        )

    def _header(self, shown: Iterable[tuple[str, str, str]]) -> str:
        article = self._lesson.article
        head = byline(self._lesson, self._language)
        entries = [("article", self._language.say("Article")), *((name, title) for name, title, _ in shown)]
        links = "".join(f'<li><a href="#{name}">{escape(title)}</a></li>' for name, title in entries)
        under = f'<p class="byline" dir="auto">{escape(head)}</p>\n' if head else ""
        return (
            f'<header>\n<h1 dir="auto">{escape(article.title)}</h1>\n{under}'
            f'<nav aria-label="{self.say("Parts of this page")}"{self._foreign}><ul>{links}</ul></nav>\n</header>\n'
        )

    def _article(self) -> str:
        text = PageText(self._lesson, self._language)
        paragraphs = "".join(map(text.paragraph, self._lesson.paragraphs))
        # The heading is for those who hear the page: to the eye, the article begins under its title.
        heading = f'<h2 class="unseen"{self._foreign}>{self.say("Article")}</h2>'
        return f'<main id="article" tabindex="-1">\n{heading}\n{paragraphs}</main>\n'

    def _footer(self) -> str:
        article = self._lesson.article
        edition = self.say("Edition {number}", number=article.edition)
        hint = self.say("A name leads to its actor, a raised number to its event, and both lead back to the text.")
        return f"<footer{self._foreign}><p>{hint}</p><p>{edition}</p></footer>\n"

    # Actors

    def _actors(self) -> str:
        entries = "".join(self._actor(number, actor) for number, actor in enumerate(self._lesson.actors, 1))
        return f"{self._legend()}<dl>\n{entries}</dl>\n" if entries else ""

    def _legend(self) -> str:
        meanings: dict[int, str] = {}
        for actor in self._lesson.actors:
            style = style_for(actor, self._lesson.sides).index
            meanings.setdefault(style, mark_meaning(self._lesson, actor, self._language))
        entries = "".join(
            f'<li><span class="m s{style}">{escape(words)}</span></li>' for style, words in meanings.items()
        )
        return f'<ul class="legend" aria-label="{self.say("What the lines under names mean")}">{entries}</ul>\n'

    def _actor(self, number: int, actor: Actor) -> str:
        style = style_for(actor, self._lesson.sides).index
        names = "".join(
            f' <span class="original" lang="{escape(one.language)}" dir="auto">{escape(one.name)}</span>'
            for one in actor.originals
        )
        kind = f' <span class="soft"{self._foreign}>{escape(actor_kind(actor, self._language))}</span>'
        name = f'<span class="m s{style}">{escape(actor.name)}</span>'
        parts = [f'<div class="entry" id="a{number}">\n<dt dir="auto">{name}{names}{kind}</dt>\n']
        parts.append(f'<dd dir="auto">{escape(actor.gloss)}</dd>\n' if actor.gloss else "")
        roles = "; ".join(role_words(role, self._language) for role in actor.roles)
        parts.append(f'<dd class="soft" dir="auto">{escape(roles)}</dd>\n' if roles else "")
        if actor.aliases:
            words = self.say("Also called: {names}.", names=", ".join(actor.aliases))
            parts.append(f'<dd class="soft" dir="auto">{words}</dd>\n')
        parts.append(self._places(actor))
        return "".join((*parts, "</div>\n"))

    def _places(self, actor: Actor) -> str:
        """The paragraphs that mention an actor; each leads to the first mention in it."""
        first: dict[int, int] = {}
        for index, (actor_id, span) in enumerate(self._lesson.mentions, 1):
            number = self._lesson.paragraph_number(span.start)
            if actor_id == actor.id and number is not None:
                first.setdefault(number, index)
        links = " ".join(
            f'<a href="#m{index}" aria-label="{self.say("paragraph {number}", number=number)}">{number}</a>'
            for number, index in first.items()
        )
        return f'<dd class="cited">¶ {links}</dd>\n' if links else ""

    # Timeline

    def _timeline(self) -> str:
        rows = "".join(self._event(number, event) for number, event in enumerate(self._lesson.events, 1))
        found = f'<ol class="times">\n{rows}</ol>\n' if rows else ""
        if self._lesson.later:
            later = "".join(
                f'<li><span class="date">{escape(describe(one.date, self._language))}</span>'
                f'<div dir="auto">{escape(one.title)}<p class="soft">{escape(one.source)}</p></div></li>\n'
                for one in self._lesson.later
            )
            found += f'<h3{self._foreign}>{self.say("After this article")}</h3>\n<ol class="times">\n{later}</ol>\n'
        return found

    def _event(self, number: int, event: Event) -> str:
        date = escape(date_words(event, self._language))
        note = ", ".join(filter(None, (date_note(event, self._language), claim_note(event, self._language))))
        parts = [f'<li class="entry" id="t{number}"><span class="date">{date}</span>\n<div dir="auto">']
        parts.append(f'<a class="headline" href="#e{number}">{escape(event.title)}</a>')
        parts.append(f"<p>{escape(event.detail)}</p>" if event.detail else "")
        actors = ", ".join(self._name(part.actor_id) for part in event.actors)
        parts.append(f'<p class="cited">{actors}</p>' if actors else "")
        parts.append(f'<p class="soft"{self._foreign}>{escape(note)}</p>' if note else "")
        return "".join((*parts, "</div></li>\n"))

    def _name(self, actor_id: int) -> str:
        name = escape(self._lesson.actor_by_id[actor_id].name)
        return f'<a href="#a{self._numbers[actor_id]}">{name}</a>'

    # The rest

    def _relations(self) -> str:
        return _listed(self._relation_rows())

    def _relation_rows(self) -> Iterator[str]:
        for one in self._lesson.relations:
            pair = f"{self._name(one.from_id)} – {escape(one.kind)} – {self._name(one.to_id)}"
            period = "" if one.period is None else f" ({escape(describe(one.period, self._language))})"
            yield pair + period + self._evidence(one.anchor.quote, one.anchor.span.start)

    def _statements(self) -> str:
        return _listed(self._statement_rows())

    def _statement_rows(self) -> Iterator[str]:
        for one in self._lesson.statements:
            speaker = escape(speaker_name(self._lesson, one, self._language))
            speaker = self._name(one.speaker_id) if one.speaker_id in self._numbers else speaker
            kind = f'<span class="soft"{self._foreign}>{self.say(STATEMENT_KINDS[one.kind])}</span>'
            yield f"{speaker} {kind}<p>{escape(one.text)}</p>{self._evidence(one.anchor.quote, one.anchor.span.start)}"

    def _words(self) -> str:
        entries: list[str] = []
        for number, word in enumerate(self._lesson.words, 1):
            notes = [self._language.say("The word carries a judgement.")] if word.loaded else []
            notes += [self._language.say("A plainer word: {word}.", word=word.plainer)] if word.plainer else []
            note = f'<dd class="soft"{self._foreign}>{escape(" ".join(notes))}</dd>' if notes else ""
            place = self._cited(word.anchor.span.start)
            entries.append(
                f'<div class="entry" id="w{number}"><dt dir="auto">{escape(word.word)}{place}</dt>'
                f'<dd dir="auto">{escape(word.meaning)}</dd>{note}</div>\n'
            )
        return f"<dl>\n{''.join(entries)}</dl>\n" if entries else ""

    def _evidence(self, quote: str, offset: int) -> str:
        words = self.say("“{quote}”", quote=" ".join(quote.split()))
        return f'<p class="quote" dir="auto">{words}{self._cited(offset)}</p>'

    def _cited(self, offset: int) -> str:
        """The number of the paragraph, leading there; empty for a place in a heading."""
        number = self._lesson.paragraph_number(offset)
        if number is None:
            return ""
        label = self.say("paragraph {number}", number=number)
        return f' <a class="cited" href="#p{number}" aria-label="{label}">¶ {number}</a>'


def _listed(rows: Iterable[str]) -> str:
    written = "".join(f'<li dir="auto">{row}</li>\n' for row in rows)
    return f'<ul class="list">\n{written}</ul>\n' if written else ""


def _colours(theme: Theme) -> str:
    return " ".join(
        (variables(theme, _COLOURS), *(f"--m{index}: {colour};" for index, colour in enumerate(theme.marks)))
    )


def _side(code: str) -> str:
    return "rtl" if code in RIGHT_TO_LEFT else "ltr"


def _direction(code: str) -> str:
    return f' dir="{_side(code)}"'
