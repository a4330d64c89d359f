"""Markdown: what stands in the lesson stands in it, and nothing of it is taken for markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from db.model.lesson import Lesson
from desktop.sharing.markdown import escaped, lesson_markdown
from desktop.wording.language import ENGLISH

TEXTS = st.text(st.sampled_from("ab 1.)#*_`[]()<>&!|~-+=\\\"'éя\t"), min_size=1, max_size=40)


def shown(markdown: str) -> str:
    """The text of the one paragraph that it is; anything else gives nothing."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    if [token.type for token in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
        return ""
    children = tokens[1].children or []
    return (
        "".join(child.content for child in children)
        if {child.type for child in children} <= {"text", "text_special"}
        else ""
    )


@given(TEXTS)
def test_an_escaped_text_is_shown_as_it_is(text: str) -> None:
    words = " ".join(text.split())
    if words:
        assert shown(escaped(text)) == words


@pytest.mark.parametrize("text", ["1. first", "# no heading", "- no list", "a_b_c", "2014 – 2016", "*", "==="])
def test_what_looks_like_markup_is_text(text: str) -> None:
    assert shown(escaped(text)) == text


def test_plain_prose_reads_as_it_is() -> None:
    words = "In 2011 (by the article’s dating) he said: ‘wait’."
    assert escaped(words) == words


def test_the_lesson_is_all_there(lesson: Lesson) -> None:
    content = lesson_markdown(lesson, ENGLISH).decode()
    assert content.startswith(f"# {lesson.article.title}\n")
    for paragraph in lesson.body:
        assert f"\n**{paragraph.number}** " in content
    for actor in lesson.actors:
        assert f"- **{escaped(actor.name)}** (" in content
    for event in lesson.events:
        assert escaped(event.title) in content
    for heading in ("Actors", "Timeline", "Relations", "Who says this?", "Words"):
        assert f"\n## {escaped(heading)}\n" in content
    html = MarkdownIt("commonmark").render(content)
    assert html.count("<h1>") == 1
    assert "<script" not in html
