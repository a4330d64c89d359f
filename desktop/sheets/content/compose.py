"""From a lesson, a design and the masters that are wanted to handouts: `compose`."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from db.model.sentence import mark
from desktop.exercises.values import Exercise
from desktop.sheets.blocks import Block, Handout, Heading, Left, PageSet, Prose, Tone, Words
from desktop.sheets.content import grids, questions, references
from desktop.sheets.content.arrangement import Pages, arrange
from desktop.sheets.content.asking import Asked, ask_all
from desktop.sheets.content.codes import code_for
from desktop.sheets.content.draft import Draft
from desktop.sheets.content.glosses import settled
from desktop.sheets.content.keys import answer_pages
from desktop.sheets.content.source import byline, source_of
from desktop.sheets.design import CARDS, EXERCISES, NAMES, Copy, Design, Master, Part, PartKind
from desktop.sheets.material import Material
from desktop.wording.language import ENGLISH, Language

_K = PartKind
_BUILDERS: dict[PartKind, Callable[[Draft, Part, Exercise], Iterator[Block]]] = {
    _K.CLOZE: questions.gaps,
    _K.DESCRIPTIONS: grids.matching,
    _K.ROLES: grids.matching,
    _K.DATES: grids.matching,
    _K.ORDER: questions.order,
    _K.WHO: questions.speakers,
    _K.TRUE_FALSE: questions.truths,
    _K.BLANK_TIMELINE: grids.blank_timeline,
    _K.BLANK_GLOSSARY: grids.glossary,
    _K.POSITIONS: questions.positions,
    _K.SORT: grids.sorting,
    _K.CLAIMS: grids.claims,
    _K.LOADED: questions.plainer,
}
_TITLES = {
    _K.QUESTIONS: mark("Questions"),
    _K.BLANK_TIMELINE: mark("Timeline"),
    _K.BLANK_GLOSSARY: mark("Glossary"),
}
"""What stands over an exercise, where that differs from what the designer calls it."""
_TASKS = {
    _K.CLOZE: mark("Write the missing words."),
    _K.DESCRIPTIONS: mark("Write the letter of the description that fits."),
    _K.ROLES: mark("Write the letter of the office or part that fits."),
    _K.DATES: mark("Write the letter of the date that fits."),
    _K.WHO: mark("Write who said or did it."),
    _K.TRUE_FALSE: mark("Tick the right box, and write down the words that decide it."),
    _K.BLANK_TIMELINE: mark("Fill in the timeline."),
    _K.BLANK_GLOSSARY: mark("Fill in the glossary."),
    _K.POSITIONS: mark("Who argues this? Tick the right box, and say what shows it."),
    _K.SORT: mark("Tick what each sentence is."),
    _K.CLAIMS: mark("Write down what the article offers as evidence, and who disagrees."),
    _K.LOADED: mark("The word in bold carries a judgement. Write a plainer one."),
}
_WITH_TEXT = mark("Use the text.")
"""Said with each task; pages without the text say so once, under their title."""
_TOO_FEW = mark("“{part}” is left out: this lesson does not give enough to ask.")
_TOLD = mark("“{part}” is left out: what it would ask stands elsewhere on the pages without the text.")
_EMPTY = mark("“{part}” is left out: this lesson has nothing to show there.")
_NO_QUESTIONS = mark("“{part}” is left out: there are no questions of your own for this article yet.")


class Composed(NamedTuple):
    """Handouts, and what the designer says of parts that are not where the teacher put them."""

    handouts: tuple[Handout, ...]
    left: tuple[Left, ...]


def compose(
    material: Material,
    design: Design,
    masters: Sequence[Master],
    language: Language = ENGLISH,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Composed:
    """Make a handout for each master, and after teacher copies one with all answers if the design asks for it.

    `language` is that of the words that the program itself puts there. `cancelled` is asked before each exercise is
    made: of an article as long as a book, that takes seconds. The same values give the same handouts.

    Raises:
        SheetCancelled: `cancelled` said so.
    """
    article = material.lesson.article
    arrangement = arrange(design, language)
    shown = shown_everywhere(material, language)
    left: dict[Left, None] = dict.fromkeys(arrangement.moved)
    asked: dict[int, Asked] = {}
    handouts: list[Handout] = []
    for master in masters:
        code = code_for(article.uuid, design.seed, master.version)
        if master.print_for in CARDS:
            from desktop.sheets.content.cards import cards  # imported late: few sheets are cards

            handouts.append(Handout(master, code, (), (), cards(material, design, language)))
            continue
        if master.version not in asked:
            asked[master.version] = ask_all(
                material, arrangement.sets, shown, design.seed, master.version, language, cancelled=cancelled
            )
        draft = Draft(material, design, master, language)
        sets = [_page_set(draft, pages, asked[master.version], left) for pages in arrangement.sets]
        handouts.append(Handout(master, code, tuple(filter(None, sets)), tuple(draft.keys)))
    if design.answers and any(master.copy is Copy.TEACHER for master in masters):
        handouts += answer_pages(material, design, handouts, language)
    return Composed(tuple(handouts), tuple(left))


def shown_everywhere(material: Material, language: Language) -> tuple[str, ...]:
    """The texts that stand on every page set: title, source, foot, the school."""
    article = material.lesson.article
    return (article.title, *byline(article, language), *_foot(material, language), material.school.name)


def _foot(material: Material, language: Language) -> tuple[str, str]:
    return material.lesson.article.title, source_of(material.lesson.article, language)


def _page_set(draft: Draft, pages: Pages, asked: Asked, left: dict[Left, None]) -> PageSet | None:
    """The pages of one set, None where nothing of it can be shown."""
    article, before = draft.material.lesson.article, draft.marks
    blocks: list[Block] = []
    for part in pages.parts:
        if part.kind is PartKind.ARTICLE:
            left.update(dict.fromkeys(settled(part, draft.master.print_for, draft.language)[1]))
        made = list(_part(draft, pages, part, asked))
        if made:
            blocks += made
        else:
            left[Left(part.kind, _reason(draft, part, asked))] = None
    if not blocks:
        return None
    subtitles = [Words(line) for line in byline(article, draft.language)]
    if pages.recall:
        subtitles = [draft.own("Answer from memory. Put the article and your notes away.")]
    marks = draft.marks - before
    return PageSet(Words(article.title), tuple(subtitles), tuple(blocks), marks, _foot(draft.material, draft.language))


def _part(draft: Draft, pages: Pages, part: Part, asked: Asked) -> Iterator[Block]:
    """The blocks of a part with its heading; none where it has nothing to show."""
    if part.kind not in EXERCISES:
        yield from references.part(draft, part, asked.exercises)
        return
    before, first = draft.marks, draft.asked
    if part.kind is PartKind.QUESTIONS:
        made = list(questions.own_questions(draft))
    else:
        exercise = asked.exercises[part.kind]
        made = [] if exercise.too_few else list(_BUILDERS[part.kind](draft, part, exercise))
    if not made:
        return
    # One question alone says its marks itself.
    marks = draft.marks - before if draft.asked - first > 1 else 0
    yield Heading(draft.own(_TITLES.get(part.kind, NAMES[part.kind])), marks=marks or None)
    if part.kind in _TASKS:
        task = draft.own(_TASKS[part.kind])
        words = task.text if pages.recall else f"{task.text} {draft.language.say(_WITH_TEXT)}"
        yield Prose(task._replace(text=words), Tone.NOTE)
    yield from made


def _reason(draft: Draft, part: Part, asked: Asked) -> str:
    sentence = _TOO_FEW if part.kind in EXERCISES else _EMPTY
    if part.kind in asked.told:
        sentence = _TOLD
    if part.kind is PartKind.QUESTIONS:
        sentence = _NO_QUESTIONS
    return draft.language.say(sentence, part=draft.language.say(NAMES[part.kind]))
