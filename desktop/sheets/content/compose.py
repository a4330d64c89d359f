"""From a lesson, a design and the masters that are wanted to handouts: `compose`."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.sheets.blocks import Block, Handout, Heading, Left, PageSet, Words
from desktop.sheets.content import references
from desktop.sheets.content.source import byline, source_of
from desktop.sheets.design import NAMES, Design, Master, Part, PartKind
from desktop.sheets.material import Material
from desktop.wording.language import ENGLISH, Language


class Composed(NamedTuple):
    """Handouts, and what the designer says of parts that are not where the teacher put them."""

    handouts: tuple[Handout, ...]
    left: tuple[Left, ...]


def compose(material: Material, design: Design, masters: Sequence[Master], language: Language = ENGLISH) -> Composed:
    """Make a handout for each master. `language` is that of the words that the program itself puts there."""
    left: list[Left] = []
    handouts = [Handout(master, "", (_page_set(material, design, language),), ()) for master in masters]
    return Composed(tuple(handouts), tuple(left))


def _page_set(material: Material, design: Design, language: Language) -> PageSet:
    article = material.lesson.article
    blocks: list[Block] = []
    for part in design.shown:
        blocks += _blocks(material, design, part, language)
    subtitles = tuple(Words(line) for line in byline(article, language))
    return PageSet(Words(article.title), subtitles, tuple(blocks), 0, (article.title, source_of(article, language)))


def _blocks(material: Material, design: Design, part: Part, language: Language) -> list[Block]:
    lesson = material.lesson
    title = Heading(Words(language.say(NAMES[part.kind]), language=language.code))
    article = design.part(PartKind.ARTICLE)
    match part.kind:
        case PartKind.ARTICLE:
            return [references.article_text(lesson, part)] if lesson.paragraphs else []
        case PartKind.CAST:
            cast = references.cast(lesson, part, samples=article.on and article.underlines)
            return [title, cast] if cast.actors else []
        case PartKind.TIMELINE:
            timeline = references.timeline(lesson, part, language)
            return [title, timeline] if timeline.rows or timeline.later else []
        case _:
            return []
