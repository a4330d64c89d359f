"""Handouts as a page for a browser, read back by a strict parser."""

from collections import Counter
from itertools import pairwise

import pytest
from lxml import html

from db.model.actor import ActorKind
from desktop.sheets.content.compose import compose
from desktop.sheets.design import PRESETS, Copy, Master, Part, PartKind, PrintFor, whole_design
from desktop.sheets.html import to_html
from desktop.sheets.material import Material
from tests.sheets.lessons import actor, bridge, event, lesson

BOTH = [Master(), Master(copy=Copy.TEACHER)]


def page(material, design, masters=BOTH):
    handouts = compose(material, design, masters).handouts
    return html.document_fromstring(to_html(material.lesson, handouts))


@pytest.mark.parametrize("preset", PRESETS)
def test_ids_are_unique_and_links_lead_somewhere(preset, materials):
    root = page(materials[0], PRESETS[preset])
    ids = Counter(root.xpath("//@id"))
    assert all(count == 1 for count in ids.values())
    targets = [link.removeprefix("#") for link in root.xpath("//a/@href")]
    assert set(targets) <= set(ids)


@pytest.mark.parametrize("preset", PRESETS)
def test_nothing_runs_and_nothing_is_loaded(preset, materials):
    root = page(materials[0], PRESETS[preset])
    assert not root.xpath("//script|//img|//link|//iframe|//object|//@src|//@onclick|//form")
    assert "default-src 'none'" in root.xpath("//meta[@http-equiv]/@content")[0]


def test_a_screen_reader_finds_headings_tables_and_fields(materials):
    root = page(materials[0], PRESETS["Homework"])
    assert root.get("lang") == "en"
    levels = [int(heading.tag[1]) for heading in root.xpath("//h1|//h2|//h3")]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    for table in root.xpath("//table"):
        assert table.xpath("caption")[0].text_content()
        assert table.xpath("thead//th[@scope='col']")
        assert all(row.xpath("th[@scope='row']") for row in table.xpath("tbody/tr"))
    assert root.xpath("//textarea|//input")
    for field in root.xpath("//textarea|//input"):
        assert field.get("aria-label") or field.getparent().tag == "label"


def test_every_word_of_the_article_is_there_in_order(materials):
    for material in materials:
        root = page(material, PRESETS["Reading"], [Master()])
        for note in root.xpath("//sup|//p[@class='paragraph']/span[@class='number']"):
            note.drop_tree()
        shown = [text.text_content().strip() for text in root.xpath("//p[@class='paragraph']")]
        assert shown == [material.lesson.text_of(paragraph.span) for paragraph in material.lesson.body]


def test_questions_keep_their_numbers_in_lists(materials):
    root = page(materials[0], PRESETS["Homework"], [Master()])
    items = [int(item.get("value")) for item in root.xpath("//ol[@class='questions']/li")]
    rows = [int(cell.text_content()) for cell in root.xpath("//tbody/tr/td[1]") if cell.text_content().isdigit()]
    keys = compose(materials[0], PRESETS["Homework"], [Master()]).handouts[0].keys
    assert sorted({*items, *rows}) == [key.number for key in keys]


HOSTILE = (
    "if x<y and y>z then",
    "unbalanced </b>",
    "<img src=/path>",
    "&#1114112; &amp;",
    "<script>alert(1)</script>",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_data(text):
    told = [f"{text} said Ada Berg.", text]
    cast = [actor(1, f"Ada Berg {text}", ActorKind.PERSON, text, originals=[(text, "en")])]
    hostile = lesson(told, title=text, cast=cast, author=text, events=[event("\n".join(told), 1, "2017", text, text)])
    design = whole_design(*(Part(kind) for kind in PartKind))
    handouts = compose(Material(hostile), design, BOTH).handouts
    content = to_html(hostile, handouts).decode()
    root = html.document_fromstring(content)
    assert not root.xpath("//script|//img|//b")
    assert root.xpath("//h1")[0].text_content() == text
    assert any(text in paragraph.text_content() for paragraph in root.xpath("//p[@class='paragraph']"))


def test_names_in_their_own_script_say_their_language():
    root = page(Material(bridge()), PRESETS["Reading"], [Master()])
    marked = {span.get("lang"): span.text_content() for span in root.xpath("//th//span[@lang]")}
    assert marked["he"] == "יוסף אמיר"
    assert marked["ru"] == "Констанц"


def test_the_same_handouts_give_the_same_bytes(materials):
    handouts = compose(materials[0], PRESETS["Homework"], BOTH).handouts
    assert to_html(materials[0].lesson, handouts) == to_html(materials[0].lesson, handouts)


def test_cards_are_a_table(materials):
    root = page(materials[0], PRESETS["Reading"], [Master(print_for=PrintFor.CARDS_LONG)])
    assert len(root.xpath("//tbody/tr")) > 10
