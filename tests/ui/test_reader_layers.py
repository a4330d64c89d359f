"""What lies over the page: highlights, meanings, statements, marks as grounds, the focus on a line."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from db.model.actor import Mention
from db.model.article import Anchor, ArticleForm, Span
from db.model.lesson import Lesson
from db.model.statement import SpeakerKind, Statement, StatementKind, Word
from db.model.study import BOOKMARK, Note
from desktop.drawing.highlights import HIGHLIGHTS
from desktop.settings import Settings
from desktop.ui.look import Look
from desktop.ui.panes.page import GUTTER, WIDE_GUTTER
from desktop.ui.panes.reader import Reader
from desktop.ui.panes.reader_things import ThingKind
from desktop.ui.selection import Selection
from tests.made import actor, article, paragraphs, place
from tests.ui.rig import WAIT, click, colours, first_lesson, picture, press

Make = Callable[..., Reader]
WIDE, NARROW = 1120, 640
ARABIC = (
    "قال خليفة حفتر في موسكو إن الجيش الوطني الليبي Libyan National Army يسيطر على شرق البلاد في طرابلس وبنغازي.\n"
    "عنوان صغير\n"
    "رد المتحدث باسم NATO أن الحلف لا يتدخل في الشؤون الداخلية، وأن سنة 2017 كانت صعبة على الجميع في المنطقة كلها."
)


@pytest.fixture
def lesson(bundled: Path) -> Lesson:
    """The first bundled lesson."""
    return first_lesson(bundled)


@pytest.fixture
def make(make_look: Callable[..., Look], qtbot: QtBot) -> Iterator[Make]:
    """Makes a reader without a window."""
    made: list[Reader] = []

    def making(lesson: Lesson, width: int = NARROW, height: int = 760, **settings: object) -> Reader:
        selection = Selection()
        reader = Reader(selection, make_look(Settings(theme="light").changed(**settings)))
        selection.setParent(reader)
        made.append(reader)
        reader.resize(width, height)
        reader.show()
        qtbot.waitExposed(reader)
        selection.show_lesson(lesson)
        reader.show_lesson(lesson)
        return reader

    yield making
    for reader in made:
        reader.close()
        reader.deleteLater()


def note(lesson: Lesson, number: int, words: str, colour: str, text: str = "") -> Note:
    """A note on the first place of words."""
    span = place(words, text=lesson.article.text)
    return Note(number, f"note {number}", lesson.article.id, colour, text, Anchor.of(lesson.article.text, span))


def ground(reader: Reader, colour: str) -> str:
    return reader._look.theme.highlights[[one.key for one in HIGHLIGHTS].index(colour)]


def boxes(reader: Reader, span: Span) -> list[QRect]:
    """The boxes of a span in view, in pixels of the viewport."""
    view = reader.visible()
    assert view is not None
    found = [box for block, corner in view.blocks for box, _ in view.page.boxes(block, span, corner)]
    return [box.toAlignedRect() for box in found]


def margin_things(reader: Reader, kind: ThingKind) -> list[tuple[int, QRectF]]:
    """What stands in the margin, by its id, with its box."""
    view, margin = reader.visible(), reader._layers._margin
    assert view is not None
    assert margin is not None
    return [(one.entry.id, one.box) for one in margin._placed(view) if one.entry.kind is kind]


# Highlights and notes


def test_highlights_have_their_grounds_and_nothing_else_has(make: Make, lesson: Lesson) -> None:
    reader = make(lesson)
    words = {"amber": "reports have", "green": "officials deny it", "blue": "a wry rule", "rose": "is only argued"}
    before = colours(picture(reader.viewport()))
    assert all(before[ground(reader, colour)] == 0 for colour in words)

    notes = [note(lesson, n, quote, colour) for n, (colour, quote) in enumerate(words.items())]
    reader.show_notes(notes)
    image = picture(reader.viewport())
    for one in notes:
        (box,) = boxes(reader, one.anchor.span)
        assert colours(image, box)[ground(reader, one.colour)] > box.width() * 5
    reader.show_notes(())
    assert colours(picture(reader.viewport())) == before


def test_overlapping_highlights_are_both_seen_and_the_words_stay_readable(make: Make, lesson: Lesson) -> None:
    reader = make(lesson)
    reader.show_notes([note(lesson, 1, "Russian officials deny it. Why", "amber"), note(lesson, 2, "deny it", "green")])
    image = picture(reader.viewport())
    (box,) = boxes(reader, place("deny it", text=lesson.article.text))
    found = colours(image, box)
    assert found[ground(reader, "amber")] > box.width() * 2
    assert found[ground(reader, "green")] > box.width() * 2
    (only,) = boxes(reader, place("officials", text=lesson.article.text))
    assert colours(image, only)[ground(reader, "green")] == 0


def test_a_bookmark_is_a_ribbon_in_the_margin_and_lies_on_no_words(make: Make, lesson: Lesson, qtbot: QtBot) -> None:
    reader = make(lesson)
    before = colours(picture(reader.viewport()))
    accent = reader._look.colour("accent").name()
    reader.show_notes([note(lesson, 7, "officials deny it", BOOKMARK)])
    after = colours(picture(reader.viewport()))

    assert all(after[ground] == before[ground] for ground in reader._look.theme.highlights)
    assert after[accent] - before[accent] > 60
    ((number, box),) = margin_things(reader, ThingKind.NOTE)
    assert number == 7
    with qtbot.waitSignal(reader.note_wanted, timeout=WAIT) as asked:
        click(reader.viewport(), box.center().toPoint())
    assert asked.args is not None
    assert asked.args[0] == 7
    view = reader.visible()
    assert view is not None
    thing = reader._layers.thing_at(view, box.center(), None)
    assert thing is not None
    assert thing.tip[0] == "Bookmark"


def test_a_note_of_an_unknown_colour_is_shown(make: Make, lesson: Lesson) -> None:
    reader = make(lesson)
    reader.show_notes([note(lesson, 1, "officials deny it", "ultraviolet")])
    assert colours(picture(reader.viewport()))[ground(reader, "amber")] > 500


def test_another_article_begins_without_notes_and_the_same_one_keeps_them(make: Make, lesson: Lesson) -> None:
    reader = make(lesson)
    reader.show_notes([note(lesson, 1, "officials deny it", "rose")])
    reader.refresh(lesson)
    assert colours(picture(reader.viewport()))[ground(reader, "rose")] > 500
    other = lesson._replace(article=lesson.article._replace(id=lesson.article.id + 1))
    reader.show_lesson(other)
    assert colours(picture(reader.viewport()))[ground(reader, "rose")] == 0


def test_a_highlight_and_its_sign_can_be_clicked(make: Make, lesson: Lesson, qtbot: QtBot) -> None:
    reader = make(lesson)
    reader.show_notes([note(lesson, 7, "officials deny it", "green", "Who?")])
    (box,) = boxes(reader, place("deny it", text=lesson.article.text))
    ((_, sign),) = margin_things(reader, ThingKind.NOTE)
    assert sign.left() > box.right()
    assert sign.right() <= reader.viewport().width()
    for target in (box, sign.toAlignedRect()):
        with qtbot.waitSignal(reader.note_wanted, timeout=WAIT) as asked:
            click(reader.viewport(), target.center())
        assert asked.args is not None
        assert asked.args[0] == 7
        assert asked.args[1].contains(reader.viewport().mapToGlobal(target.center()))


def test_notes_have_their_words_in_the_margin_where_there_is_room(make: Make, lesson: Lesson) -> None:
    text = "The key sentence of the whole article, I think. " * 9
    reader = make(lesson, WIDE)
    reader.show_notes(
        [note(lesson, n, words, "blue", text) for n, words in enumerate(("reports have", "officials", "wry rule"))]
    )
    placed = margin_things(reader, ThingKind.NOTE)
    assert [number for number, _ in placed] == [0, 1, 2]
    assert all(box.height() <= 4 * 16 for _, box in placed)  # four lines at most
    assert all(one.bottom() <= other.top() for (_, one), (_, other) in pairwise(placed))
    assert all(box.right() <= reader.viewport().width() for _, box in placed)

    narrow = make(lesson, NARROW)
    narrow.show_notes([note(lesson, 1, "officials", "blue", text)])
    ((_, sign),) = margin_things(narrow, ThingKind.NOTE)
    assert sign.width() < 30


def test_who_points_at_a_highlight_is_told_its_words(make: Make, lesson: Lesson) -> None:
    reader = make(lesson)
    reader.show_notes([note(lesson, 1, "officials deny it", "green", "Is <b>this</b> so?")])
    (box,) = boxes(reader, place("deny it", text=lesson.article.text))
    point = box.center()
    event = QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
    QApplication.sendEvent(reader.viewport(), event)
    assert QToolTip.text() == "<b>Is &lt;b&gt;this&lt;/b&gt; so?</b>"
    QToolTip.hideText()


def test_enter_opens_the_highlight_or_the_word_at_the_text_cursor(make: Make, lesson: Lesson, qtbot: QtBot) -> None:
    reader = make(lesson)
    reader.setFocus()
    reader.show_words(True)
    reader.show_notes([note(lesson, 7, "officials deny it", "green")])
    reader._put_cursor(place("deny it", text=lesson.article.text).start)
    with qtbot.waitSignal(reader.note_wanted, timeout=WAIT) as asked:
        press(reader, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0] == 7
    assert reader._selection.choice.sentence is not None
    reader._put_cursor(lesson.words[0].anchor.span.start + 1)
    with qtbot.waitSignal(reader.word_wanted, timeout=WAIT) as word:
        press(reader, Qt.Key.Key_Return)
    assert word.args == [lesson.words[0].id]


# Words


def test_words_are_explained_in_the_margin_beside_their_lines(make: Make, lesson: Lesson, qtbot: QtBot) -> None:
    reader = make(lesson, WIDE, 1000)
    reader.show_words(True)
    placed = margin_things(reader, ThingKind.WORD)
    assert len(placed) >= 3
    by_id = {word.id: word for word in lesson.words}
    free = 0.0
    for number, box in placed:
        line = boxes(reader, by_id[number].anchor.span)[0]
        assert box.top() >= free
        assert box.top() == pytest.approx(line.top(), abs=20) or box.top() == pytest.approx(free, abs=8)
        assert box.left() > line.right()
        free = box.bottom()
    with qtbot.waitSignal(reader.word_wanted, timeout=WAIT) as asked:
        click(reader.viewport(), placed[0][1].center().toPoint())
    assert asked.args == [placed[0][0]]
    reader.show_words(False)
    assert reader._layers._margin is None


def test_without_room_words_are_marked_and_told_to_who_points_at_them(make: Make, lesson: Lesson, qtbot: QtBot) -> None:
    reader = make(lesson, NARROW)
    before = picture(reader.viewport())
    reader.show_words(True)
    assert picture(reader.viewport()) != before
    assert margin_things(reader, ThingKind.WORD) == []
    word = lesson.words[0]
    (box, *_) = boxes(reader, word.anchor.span)
    event = QHelpEvent(QEvent.Type.ToolTip, box.center(), reader.viewport().mapToGlobal(box.center()))
    QApplication.sendEvent(reader.viewport(), event)
    assert word.meaning in QToolTip.text()
    QToolTip.hideText()
    with qtbot.waitSignal(reader.word_wanted, timeout=WAIT) as asked:
        click(reader.viewport(), box.center())
    assert asked.args == [word.id]


def test_a_loaded_word_says_so_and_names_a_plainer_one(make: Make, lesson: Lesson) -> None:
    loaded = next(word for word in lesson.words if word.loaded and word.plainer)
    reader = make(lesson._replace(words=(loaded,)), WIDE, 3000)
    reader.show_words(True)
    margin, view = reader._layers._margin, reader.visible()
    assert margin is not None
    assert view is not None
    (placed,) = margin._placed(view)
    assert placed.lines[0] == (loaded.word, True, "ink")
    said = " ".join(words for words, _, _ in placed.lines[1:])
    assert said.endswith(f"carries a judgement; plainer: {loaded.plainer}")
    assert len(placed.lines) <= 5
    accent = reader._look.colour("accent").name()
    sign = QRect(round(placed.box.left()), round(placed.box.top()), 16, 16)
    assert colours(picture(reader.viewport()), sign)[accent] > 3


def test_no_line_moves_when_words_and_notes_come(make: Make, lesson: Lesson) -> None:
    reader = make(lesson, WIDE)
    reader.go_to(lesson.body[3].span.start, top=True)
    before, place_before = reader.verticalScrollBar().value(), reader.position()
    reader.show_words(True)
    reader.show_notes([note(lesson, 1, "officials deny it", "rose", "Hm.")])
    assert reader.verticalScrollBar().value() == before
    assert reader.position() == place_before


# Who says this?


def test_statements_stand_beside_their_lines(make: Make, lesson: Lesson, qtbot: QtBot) -> None:
    reader = make(lesson, 700, 1400)
    assert reader._page is not None
    assert reader._page.gutter == GUTTER
    reader.show_statements(True)
    assert reader._page.gutter == WIDE_GUTTER
    statements, view = reader._layers._statements, reader.visible()
    assert statements is not None
    assert view is not None
    for index, bracket in statements._brackets(view):
        lines = boxes(reader, lesson.statements[index].anchor.span)
        assert bracket.right() < view.text.left()
        assert any(bracket.top() <= line.center().y() <= bracket.bottom() for line in lines)
    labels = statements._labels(view)
    assert len(labels) > 2
    assert all(one.box.bottom() <= other.box.top() for one, other in pairwise(labels))
    assert all(label.box.left() >= 0 for label in labels)
    for target in (labels[1].box.center(), statements._brackets(view)[0][1].center()):
        with qtbot.waitSignal(reader.statement_wanted, timeout=WAIT) as asked:
            click(reader.viewport(), target.toPoint())
        assert asked.args is not None
    assert asked.args == [lesson.statements[statements._brackets(view)[0][0]].id]
    reader.show_statements(False)
    assert reader._page.gutter == GUTTER


def test_labels_of_statements_avoid_the_numbers(make: Make, lesson: Lesson) -> None:
    reader = make(lesson, 700, 1400)
    reader.show_statements(True)
    statements, view = reader._layers._statements, reader.visible()
    assert statements is not None
    assert view is not None
    tops = [top for block, corner in view.blocks if (top := statements._number_top(block, corner)) is not None]
    for label in statements._labels(view):
        assert not any(label.box.top() < top + 10 and label.box.bottom() > top + 2 for top in tops)


def test_the_place_is_kept_when_statements_come_and_go(make: Make, lesson: Lesson) -> None:
    reader = make(lesson)
    reader.go_to(lesson.body[4].span.start, top=True)
    before = reader.position().offset
    reader.show_statements(True)
    assert reader.lesson is not None
    assert reader.lesson.paragraph_number(reader.position().offset) == 5
    reader.show_statements(False)
    assert reader.position().offset == before


def test_an_article_without_statements_keeps_its_gutter(make: Make, lesson: Lesson) -> None:
    reader = make(lesson._replace(statements=()))
    reader.show_statements(True)
    assert reader._page is not None
    assert reader._page.gutter == GUTTER


# Marks


def test_marks_of_some_actors_alone(make: Make, lesson: Lesson, qtbot: QtBot) -> None:
    reader = make(lesson)
    document = reader.document()
    first, other = lesson.mentions[0], next(m for m in lesson.mentions if m.actor_id != lesson.mentions[0].actor_id)
    everything = picture(reader.viewport())
    reader.show_marks_of(frozenset((other.actor_id,)))
    assert reader.document() is document  # nothing was laid out again
    assert picture(reader.viewport()) != everything
    (box, *_) = boxes(reader, first.span)
    reader._selection.clear()
    click(reader.viewport(), box.center())
    assert reader._selection.choice.actor is None  # what is not marked is plain text
    reader.step_mention(forward=True)
    assert reader._focused is not None
    assert lesson.mentions[reader._focused].actor_id == other.actor_id
    reader._selection.clear()
    reader.show_marks_of(None)
    assert picture(reader.viewport()) == everything


@pytest.mark.parametrize(
    ("marks", "face", "grounds"),
    [("auto", "book", False), ("auto", "clear", True), ("lines", "clear", False), ("grounds", "book", True)],
)
def test_marks_are_grounds_with_a_figure_or_lines(
    make: Make, lesson: Lesson, marks: str, face: str, grounds: bool
) -> None:
    reader = make(lesson, marks=marks, face=face)
    assert reader._layers._marks is not None
    assert (reader._layers._marks._grounds is not None) is grounds
    mention = lesson.mentions[0]
    (box, *_) = boxes(reader, mention.span)
    style = reader._layers._marks._styles[mention.actor_id]
    strong = QColor(reader._look.mark_colour(style.index)).name()
    image = picture(reader.viewport())
    corner = QRect(box.left() - 3, box.top() - 6, 10, 16)
    below = QRect(box.left() + 10, box.bottom() - 7, box.width() - 20, 12)
    if grounds:
        assert colours(image, corner)[strong] > 8
        assert colours(image, below)[strong] == 0
    else:
        assert colours(image, below)[strong] > box.width() // 3


# The focus on a line


def test_line_focus_dims_all_but_about_three_lines(make: Make, lesson: Lesson) -> None:
    plain = picture(make(lesson).viewport())
    reader = make(lesson, line_focus=True)
    image = picture(reader.viewport())
    ink = reader._look.colour("ink").name()
    clear = [y for y in range(image.height()) if colours(image, QRect(60, y, 500, 1))[ink] > 2]
    before = [y for y in range(plain.height()) if colours(plain, QRect(60, y, 500, 1))[ink] > 2]
    assert len(before) > 200
    assert 25 < clear[-1] - clear[0] < 140
    assert abs((clear[0] + clear[-1]) / 2 - image.height() * 0.4) < 50


def test_the_arrows_move_the_focus_line_by_line(make: Make, lesson: Lesson) -> None:
    reader = make(lesson, line_focus=True)
    reader.setFocus()
    focus = reader._layers.line_focus
    assert focus is not None

    def line() -> int:
        cursor = reader.textCursor()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return cursor.block().position() + line.textStart()

    seen = []
    for _ in range(40):
        press(reader, Qt.Key.Key_Down)
        seen.append(line())
    assert seen == sorted(set(seen))
    assert reader.verticalScrollBar().value() > 0
    view = reader.visible()
    assert view is not None
    assert focus.middle(view) == pytest.approx(reader.viewport().height() * 0.4, abs=45)
    back = []
    for _ in range(10):
        press(reader, Qt.Key.Key_Up)
        back.append(line())
    assert back == seen[-2:-12:-1]


def test_the_focus_follows_the_pointer_and_goes_with_the_setting(make: Make, lesson: Lesson) -> None:
    reader = make(lesson, line_focus=True)
    focus = reader._layers.line_focus
    assert focus is not None
    focus.follow(600)
    view = reader.visible()
    assert view is not None
    assert focus.middle(view) == pytest.approx(600, abs=25)
    reader._look.apply(reader._look.settings.changed(line_focus=False))
    assert reader._layers.line_focus is None


# Right to left


@pytest.fixture
def arabic() -> Lesson:
    """An article that runs from right to left, with names in Latin letters."""
    told = article(title="رهان روسيا: Russia’s wager", text=ARABIC)
    told = told._replace(id=5, language="ar", form=ArticleForm.ARTICLE, origin="")
    names = ("خليفة حفتر", "الجيش الوطني الليبي Libyan National Army", "NATO")
    actors = tuple(actor(name)._replace(id=number) for number, name in enumerate(names, 1))
    spans = [place(name, text=ARABIC) for name in names]

    def anchor(words: str) -> Anchor:
        return Anchor.of(ARABIC, place(words, text=ARABIC))

    statement = Statement(
        1, "s", SpeakerKind.ACTOR, 1, StatementKind.CLAIMED, "x", None, None, anchor("يسيطر على شرق البلاد")
    )
    word = Word(1, "w", "موسكو", "عاصمة روسيا", False, "", False, anchor("موسكو"))
    return Lesson(
        told,
        paragraphs(ARABIC),
        actors,
        tuple(Mention(number, span) for number, span in enumerate(spans, 1)),
        (),
        (),
        (statement,),
        (word,),
        (),
        (),
        {},
    )


def test_an_arabic_article_has_its_gutter_at_the_right(make: Make, arabic: Lesson) -> None:
    reader = make(arabic, WIDE)
    view = reader.visible()
    assert view is not None
    text = view.text.toAlignedRect()
    image = picture(reader.viewport())
    faint = reader._look.colour("faint").name()
    right = QRect(text.right() + 2, 0, 60, image.height())
    left = QRect(text.left() - 60, 0, 58, image.height())
    assert colours(image, right)[faint] > 0
    assert colours(image, left)[faint] == 0
    first = boxes(reader, place("قال", text=ARABIC))[0]
    assert first.right() == pytest.approx(text.right(), abs=4)
    middle = (text.left() + text.right()) / 2
    assert middle == pytest.approx(reader.viewport().width() / 2, abs=12)


def test_a_name_in_two_directions_is_marked_in_all_its_pieces(make: Make, arabic: Lesson) -> None:
    reader = make(arabic, WIDE)
    span = arabic.mentions[1].span
    pieces = boxes(reader, span)
    inner = boxes(reader, place("Libyan National", text=ARABIC))
    assert sum(box.width() for box in inner) < sum(box.width() for box in pieces)
    for box in (*pieces, *inner):
        for x in (box.left() + 3, box.right() - 3):
            reader._selection.clear()
            click(reader.viewport(), QPoint(x, box.center().y()))
            assert reader._selection.choice.actor == 2


def test_words_and_statements_change_sides_too(make: Make, arabic: Lesson, qtbot: QtBot) -> None:
    reader = make(arabic, WIDE)
    reader.show_words(True)
    reader.show_statements(True)
    view = reader.visible()
    assert view is not None
    ((_, word),) = margin_things(reader, ThingKind.WORD)
    assert word.left() >= 0
    assert word.right() < view.text.left()
    statements = reader._layers._statements
    assert statements is not None
    (label,) = statements._labels(view)
    assert label.box.left() > view.text.right()
    assert all(bracket.left() > view.text.right() for _, bracket in statements._brackets(view))
    with qtbot.waitSignal(reader.statement_wanted, timeout=WAIT):
        click(reader.viewport(), label.box.center().toPoint())


def test_an_english_article_with_arabic_names_keeps_its_gutter_at_the_left(make: Make, lesson: Lesson) -> None:
    reader = make(lesson)
    view = reader.visible()
    assert view is not None
    assert view.text.left() == GUTTER
    assert reader._layers.thing_at(view, QPointF(1, 1), None) is None
