"""The relations map on paper: legible within the page or a table; what it says is there for whoever cannot see it."""

import re
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pikepdf
import pypdfium2
import pytest

from db.model.actor import Actor, ActorKind, Relation, Side
from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.sheets.blocks import ArticleText, Heading, RelationsMap, Words
from desktop.sheets.design import Part, PartKind, PrintFor
from tests.sheets.geometry import assert_tidy, text_boxes
from tests.sheets.lessons import BOARD, FERRY, LOWER, RAHAL, UPPER, actor, bridge, lesson
from tests.sheets.pdf.printing import print_blocks
from tests.sheets.reading import Node, pixels, structure

TITLE = Heading(Words("Relations"))
NAMES = ("Committee {}", "Provisional Revolutionary Committee {} of the Upper and Lower Valleys", "Al-{}")
KINDS = ("supports", "commands", "opposed", "part of", "asked to mediate between the two parties")


def with_relations(written: Lesson, relations: Sequence[tuple[int, str, int]], **changes: object) -> Lesson:
    anchor = Anchor.of(written.article.text, Span(0, 10))
    made = tuple(
        Relation(number, start, kind, end, Moment.parse("2017") if number % 3 == 0 else None, anchor)
        for number, (start, kind, end) in enumerate(relations, 1)
    )
    return Lesson(*written._replace(relations=made, **changes))


def valleys(**changes: object) -> Lesson:
    told = [(RAHAL, "opposed", BOARD), (BOARD, "owns", FERRY), (UPPER, "neighbour of", LOWER)]
    return with_relations(bridge(), told, **changes)


def thicket(actors: int, relations: int) -> Lesson:
    chance = Random(relations)
    cast: list[Actor] = [
        actor(number, NAMES[number % 3].format(number), list(ActorKind)[number % 10], "Explained.")
        for number in range(1, actors + 1)
    ]
    pairs = [chance.sample(range(1, actors + 1), 2) for _ in range(relations)]
    return with_relations(
        lesson(["Nobody is named here."], cast=cast), [(one, chance.choice(KINDS), two) for one, two in pairs]
    )


def print_map(written: Lesson, path: Path, print_for: PrintFor = PrintFor.STANDARD, *, article: bool = False) -> Path:
    shown = RelationsMap(tuple(one.id for one in written.relations))
    text = [ArticleText(Part(PartKind.ARTICLE, on=True), written.paragraphs)] if article else []
    return print_blocks(written, [*text, TITLE, shown], path, print_for)


def text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def tree(path: Path) -> Node:
    with pikepdf.open(path) as pdf:
        return structure(pdf)


def test_the_map_is_a_figure_and_its_relations_are_a_list(tmp_path: Path) -> None:
    path = print_map(valleys(), tmp_path / "map.pdf")
    with pikepdf.open(path) as pdf:
        top = structure(pdf)
        (figure,) = top.all("Figure")
        assert str(figure.element.Alt) == "Map of 3 relations between 5 actors; they are listed after it."
        left, low, right, high = map(float, figure.element.A.BBox)
        assert 50 < left < right < 545
        assert 100 < high - low < 400

    assert [item.text for item in top.all("LI")] == [
        "Nadia Rahal opposed River Board, paragraph 1",
        "River Board owns Konstanz, paragraph 1",
        "Upper Valley neighbour of Lower Valley, 2017, paragraph 1",
    ]
    assert {"Nadia Rahal", "River Board", "Konstanz", "Upper Valley", "Lower Valley"} <= set(
        re.findall(r"Nadia Rahal|River Board|Konstanz|Upper Valley|Lower Valley", figure.text)
    )
    assert_tidy(path)


def test_the_words_of_relations_stand_on_the_map(tmp_path: Path) -> None:
    path = print_map(valleys(), tmp_path / "map.pdf")
    boxes = {box.text.strip(): box for box in text_boxes(path)}
    upper, lower = sorted((boxes["Nadia Rahal"], boxes["River Board"]), key=lambda box: box.top)
    assert upper.bottom < boxes["opposed"].top < boxes["opposed"].bottom < lower.top
    assert {"against", "institution"} <= set(text(path).replace(",", "").split())


@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.DYSLEXIA, PrintFor.TWO_UP, PrintFor.LARGE])
@pytest.mark.parametrize(("actors", "relations"), [(5, 4), (12, 12), (20, 22), (30, 45), (14, 30)])
def test_everything_is_said_once_whatever_the_number(
    tmp_path: Path, actors: int, relations: int, print_for: PrintFor
) -> None:
    """On the map, in the table or in the list."""
    written = thicket(actors, relations)
    path = print_map(written, tmp_path / "thicket.pdf", print_for)
    found = tree(path)
    rows = sum(len(table.all("TR")) - 1 for table in found.all("Table"))

    assert len(found.all("LI")) + rows == relations
    assert_tidy(path, 30.0)


def test_three_hundred_relations_are_a_table(tmp_path: Path) -> None:
    written = thicket(40, 300)
    path = print_map(written, tmp_path / "table.pdf", article=True)
    found = tree(path)
    (table,) = found.all("Table")
    rows = [[cell.text.strip() for cell in row.kids if isinstance(cell, Node)] for row in table.all("TR")]

    assert found.all("Figure") == []
    assert rows[0] == ["Who", "Relation", "To whom", "When", "Paragraph"]
    name = written.actor_by_id
    assert [row[:3] for row in rows[1:]] == [
        [name[one.from_id].name, one.kind, name[one.to_id].name] for one in written.relations
    ]
    assert {row[4] for row in rows[1:]} == {"¶ 1"}
    assert_tidy(path)


def test_no_word_of_a_map_is_smaller_than_nine_points(tmp_path: Path) -> None:
    path = print_map(thicket(20, 22), tmp_path / "size.pdf")
    sizes: set[float] = set()
    with pikepdf.open(path) as pdf:
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0]):
            if str(operator) == "Tf":
                sizes.add(float(operands[1]))

    assert min(sizes) >= 9


def test_large_print_lists_relations_with_links_to_their_paragraphs(tmp_path: Path) -> None:
    written = with_relations(bridge(), [(RAHAL, "long opposed and outlived", BOARD)] * 6)
    path = print_map(written, tmp_path / "large.pdf", PrintFor.LARGER, article=True)

    assert "Nadia Rahal — long opposed and outlived — River Board, ¶ 1" in text(path)
    with pikepdf.open(path) as pdf:
        told = [str(link.Contents) for page in pdf.pages for link in page.get("/Annots", [])]
    assert told == ["Paragraph 1"] * 6


def test_without_colours_sides_are_told_by_their_shapes(tmp_path: Path) -> None:
    sides = (
        Side(1, "side-1", "Builders", 0, ((RAHAL, None),)),
        Side(2, "side-2", "Refusers", 4, ((BOARD, None), (LOWER, None))),
    )
    path = print_map(valleys(sides=sides), tmp_path / "grey.pdf", PrintFor.GREY)

    assert {"Builders", "Refusers", "No", "side"} <= set(text(path).replace(",", "").split())
    image = pixels(path, 0, 2.0).convert("RGB")
    assert all(abs(red - green) < 3 and abs(green - blue) < 3 for _, (red, green, blue) in image.getcolors(10**7))


def test_parts_without_a_common_actor_are_drawn_apart_where_the_whole_is_too_much(tmp_path: Path) -> None:
    cast = [actor(number, f"Actor {number}", ActorKind.PERSON, "") for number in range(1, 61)]
    chains = [(start + step, "supports", start + step + 1) for start in (1, 21, 41) for step in range(18)]
    path = print_map(with_relations(lesson(["Nobody is named here."], cast=cast), chains), tmp_path / "parts.pdf")
    found = tree(path)

    assert len(found.all("Figure")) == 3
    assert len(found.all("LI")) == len(chains)
    assert_tidy(path)


def test_relations_of_unknown_actors_are_left_out(tmp_path: Path) -> None:
    path = print_map(with_relations(bridge(), [(RAHAL, "opposed", BOARD), (RAHAL, "met", 99)]), tmp_path / "two.pdf")

    assert [item.text for item in tree(path).all("LI")] == ["Nadia Rahal opposed River Board, paragraph 1"]
