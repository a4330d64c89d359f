"""The guide: its Markdown, its pages, and what stands in the program's own ones."""

from pathlib import Path

import pytest

from desktop.library import guide
from desktop.library.guide import Block, Way
from desktop.settings import resource
from tests.library import guide_pages

WAYS = {"find": Way("Edit › Find <in> article", "Ctrl+F"), "larger": Way("View › Larger text", "Ctrl++")}
SOURCE = """# A page

<!-- also: font, bigger -->

One line
and its next, with {key:find} & {menu:find}.

## A **heading**

- one, see
  [another page](other)
- two
1. step

![A picture](window.png)
Last <words>.
"""


def page(source: str = SOURCE) -> guide.Page:
    return guide.page_from("page", source, WAYS)


def english() -> list[guide.Page]:
    return guide.read_pages(resource("help"), "en", {})


def test_a_page_is_read_into_blocks() -> None:
    assert page().title == "A page"
    assert page().blocks == (
        Block("title", "A page"),
        Block("also", "font, bigger"),
        Block("text", "One line and its next, with `Ctrl+F` & **Edit › Find <in> article**."),
        Block("heading", "A **heading**"),
        Block("item", "one, see [another page](other)"),
        Block("item", "two"),
        Block("step", "step"),
        Block("picture", "![A picture](window.png)"),
        Block("text", "Last <words>."),
    )


def test_a_page_becomes_html_and_no_text_becomes_a_tag() -> None:
    lines = guide.html(page()).splitlines()
    assert lines[0] == "<h1>A page</h1>"
    assert "<b>Edit › Find &lt;in&gt; article</b>" in lines[1]
    assert "Ctrl+F" in lines[1]
    assert "and its next, with <code>" in lines[1]
    assert " &amp; " in lines[1]
    assert lines[2] == '<h2><a name="s1"></a>A <b>heading</b></h2>'
    assert lines[3:9] == [
        "<ul>",
        '<li>one, see <a href="other.page">another page</a></li>',
        "<li>two</li>",
        "</ul>",
        "<ol>",
        "<li>step</li>",
    ]
    assert lines[9:] == [
        "</ol>",
        '<p class="picture"><img src="window.png" alt="A picture"></p>',
        "<p>Last &lt;words&gt;.</p>",
    ]
    assert "bigger" not in guide.html(page())


def test_a_key_stands_whole_and_from_left_to_right() -> None:
    html = guide.html(page("# Keys\n\n{key:larger} and `Shift + A`"))
    assert "<code>&#x2066;&nbsp;Ctrl++&nbsp;&#x2069;</code>" in html
    assert "Shift&nbsp;+&nbsp;A" in html


def test_an_unknown_command_stays_to_be_seen() -> None:
    shown = page("# Page\n\n{key:nothing_of_the_kind} and {menu:nothing_of_the_kind}")
    assert shown.blocks[1].text == "{key:nothing_of_the_kind} and {menu:nothing_of_the_kind}"
    assert guide_pages.placeholders("{key:one} {menu:two_three} {other:four} {key:One}") == {"one", "two_three"}


def test_a_page_that_a_language_lacks_is_shown_in_english(tmp_path: Path) -> None:
    for folder, name, title in (("en", "02-b", "B"), ("en", "01-a", "A"), ("de", "01-a", "Ä"), ("de", "09-x", "X")):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / f"{name}.md").write_text(f"# {title}", encoding="utf-8")
    assert [(one.name, one.title) for one in guide.read_pages(tmp_path, "de", {})] == [("a", "Ä"), ("b", "B")]
    assert [one.title for one in guide.read_pages(tmp_path, "fr", {})] == ["A", "B"]


@pytest.mark.parametrize("shown", english(), ids=lambda shown: shown.name)
def test_a_page_of_the_program_leads_only_to_what_is_there(shown: guide.Page) -> None:
    assert guide_pages.links(shown) <= {other.name for other in english()}
    assert all(resource(f"help/{name}").is_file() for name in guide_pages.pictures(shown))


@pytest.mark.parametrize("shown", english(), ids=lambda shown: shown.name)
def test_a_page_of_the_program_is_short_and_in_order(shown: guide.Page) -> None:
    kinds = [block.kind for block in shown.blocks]
    assert kinds[0] == "title"
    assert kinds.count("title") == 1
    words = sum(len(guide.plain(block.text).split()) for block in shown.blocks if block.kind != "also")
    assert words <= 400
    assert all(
        "<!--" not in block.text and "](" not in guide.plain(block.text)
        for block in shown.blocks[1:]
        if block.kind != "picture"
    )


def test_the_program_has_sixteen_pages() -> None:
    names = [shown.name for shown in english()]
    assert len(names) == 16
    assert len({shown.title for shown in english()}) == len(names)
    assert {"privacy", "keyboard", "easier"} <= set(names)


def test_translated_pages_keep_names_commands_and_links() -> None:
    """A page of another language that lost a key or a link would leave its readers without it."""
    for path in resource("help").glob("??/*.md"):
        original = resource(f"help/en/{path.name}")
        assert original.is_file(), f"{path.parent.name}/{path.name} is the translation of nothing"
        source, english_source = path.read_text("utf-8"), original.read_text("utf-8")
        assert guide_pages.placeholders(source) == guide_pages.placeholders(english_source), path
        one, other = page(source), page(english_source)
        assert guide_pages.links(one) == guide_pages.links(other), path
        kinds = [[block.kind for block in shown.blocks] for shown in (one, other)]
        assert kinds[0] == kinds[1], path
