"""The page for a browser: well formed, nothing from elsewhere, everything linked there and back."""

from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from desktop.sharing.page import lesson_page
from desktop.wording.language import ENGLISH, Language

VOID = {"meta", "br", "img", "link", "input", "hr"}
LOADING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "cite", "ping", "xlink:href"}


class Page(HTMLParser):
    """Reads a page; every element that is opened must be closed in its turn."""

    def __init__(self, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.text = ""
        self.told = ""
        """The words of the article's paragraphs, without their numbers and the notes behind sentences."""
        self._unread = 0
        self.feed(content.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        found = dict(attrs)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if "id" in found:
            self.ids.append(found["id"] or "")
        if "href" in found:
            self.links.append(found["href"] or "")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        if tag == "sup" or found.get("class") in ("number", "unseen"):
            self._unread = len(self.open) + 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if len(self.open) < self._unread:
            self._unread = 0

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text += data
        if "main" in self.open and not self._unread:
            self.told += data


@pytest.fixture
def page(lesson: Lesson) -> Page:
    return Page(lesson_page(lesson, ENGLISH))


def test_nothing_is_loaded_and_nothing_runs(page: Page) -> None:
    assert all(link.startswith("#") for link in page.links)
    assert not {tag for tag in page.tags if tag in ("script", "iframe", "img", "link", "object", "base", "form")}
    assert not [name for _, name, _ in page.attributes if name in LOADING or name.startswith("on")]
    assert ("meta", "content", "default-src 'none'; style-src 'unsafe-inline'") in page.attributes


def test_every_link_leads_somewhere_and_no_place_stands_twice(page: Page) -> None:
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)


def test_the_three_are_linked_there_and_back(page: Page, lesson: Lesson) -> None:
    for number in range(1, len(lesson.events) + 1):
        assert page.links.count(f"#t{number}") == 1  # from behind its sentence
        assert page.links.count(f"#e{number}") == 1  # from the timeline
    mentioned = [number for number, one in enumerate(lesson.actors, 1) if one.id in lesson.mentions_by_actor]
    assert all(f"#a{number}" in page.links for number in mentioned)
    assert sum(link.startswith("#m") for link in page.links) >= len(mentioned)


def test_headings_come_in_order(page: Page) -> None:
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(page.headings, page.headings[1:], strict=False))


def test_the_article_is_whole(page: Page, lesson: Lesson) -> None:
    assert "".join(page.told.split()) == "".join(lesson.article.text.split())


def test_the_colours_and_lines_of_the_themes_are_there(lesson: Lesson) -> None:
    content = lesson_page(lesson, ENGLISH).decode()
    assert "prefers-color-scheme: dark" in content
    assert "@media print" in content
    assert "#fbfaf7" in content
    assert "#211e1a" in content
    assert all(f"var(--m{index})" in content for index in range(8))
    assert "url(" not in content
    assert "@import" not in content


def test_an_article_from_right_to_left_says_so(lesson: Lesson) -> None:
    arabic = Lesson(*lesson._replace(article=lesson.article._replace(language="ar")))
    content = lesson_page(arabic, ENGLISH).decode()
    assert '<html lang="ar" dir="rtl">' in content
    assert '<h2 lang="en" dir="ltr">Actors</h2>' in content
    assert "lang=" not in lesson_page(arabic, Language("ar")).decode().split("<h2", 2)[1].split(">")[0]


def test_no_text_becomes_markup(lesson: Lesson) -> None:
    bad = '"><script>alert(1)</script><a href="http://example.org">&amp;'
    actors = tuple(actor._replace(name=bad, gloss=bad, aliases=(bad,)) for actor in lesson.actors)
    events = tuple(event._replace(title=bad, detail=bad) for event in lesson.events)
    hostile = lesson._replace(article=lesson.article._replace(title=bad, author=bad), actors=actors, events=events)
    page = Page(lesson_page(Lesson(*hostile), ENGLISH))
    assert page.tags["script"] == 0
    assert all(link.startswith("#") for link in page.links)
    assert bad in page.text


@pytest.mark.parametrize("around", [(1, 2), (1, 40), (40, 1), (40, 40)])
def test_a_sentence_across_the_break_of_paragraphs_is_told_once(lesson: Lesson, around: tuple[int, int]) -> None:
    end = lesson.body[0].span.end
    span = Span(end + 1 - around[0], end + 1 + around[1])
    first = lesson.events[0]._replace(anchor=Anchor.of(lesson.article.text, span))
    page = Page(lesson_page(Lesson(*lesson._replace(events=(first, *lesson.events[1:]))), ENGLISH))
    assert page.ids.count("e1") == 1
    assert page.links.count("#t1") == 1


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_sentences_that_cross_each_other_leave_the_page_well_formed(data: st.DataObject) -> None:
    lesson = CROSSED[0]
    length = len(lesson.article.text)
    events = []
    for event in lesson.events[:8]:
        start = data.draw(st.integers(0, 600))
        end = data.draw(st.integers(start + 1, min(length, start + 900)))
        assume(lesson.article.text[start:end].strip())  # evidence is never blank
        events.append(event._replace(anchor=Anchor.of(lesson.article.text, Span(start, end))))
    crossed = Lesson(*lesson._replace(events=tuple(events)))
    page = Page(lesson_page(crossed, ENGLISH))
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert "".join(page.told.split()) == "".join(lesson.article.text.split())


CROSSED: list[Lesson] = []


@pytest.fixture(autouse=True)
def crossed(lesson: Lesson) -> None:
    CROSSED[:] = [lesson]
