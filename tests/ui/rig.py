"""What the tests of the window share: places to click, colours on the screen, articles of their own."""

import struct
import uuid
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db.model.actor import Actor, ActorKind, Mention
from db.model.article import Article, ArticleForm
from db.model.event import Claim, DateBasis, Event, EventActor
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.library.lessons import read_lesson, sha256_of
from desktop.library.library import Library
from desktop.library.sources import find_quote, read_marked_text
from desktop.ui.panes.reader import Reader
from desktop.ui.window import Window

ROOT = Path(__file__).resolve().parent.parent.parent
WAIT = 60_000
"""Milliseconds after which a fact that was waited for does not come any more, on a machine that is busy besides."""
PICTURES = ROOT / "build" / "screenshots"
"""Where pictures are kept for people to look at."""
_BLOCK = 64
"""Bytes of the image that are counted as one at first; a whole number of pixels."""

ANCIENT = """# A clay tablet 🏺 from Knossos

The sign 𐀀 was read by [Michael Ventris](ventris) 🎉 in 1952. Emoji such as 🧑‍🏫 take several code points.

## Signs beyond the first plane: 𐀁𐀂

Then 𐀃𐀄𐀅 [Ventris](ventris) wrote to [𐀞𐀲](scribe) and to [🏛️ the museum](museum), who answered 𝄞 late.

Nothing here.
"""
"""Code points that take two UTF-16 units, before, inside and after mentions."""


class NewEvent(NamedTuple):
    """An event of an article of the tests; `date` is EDTF."""

    title: str
    date: str | None
    quote: str
    actors: tuple[str, ...] = ()


def settle(qtbot: QtBot, window: Window) -> None:
    """Wait until the window has nothing to do in the background."""
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=WAIT)


def wait_until_gone(qtbot: QtBot, thing: QObject) -> None:
    """Wait until Qt has freed an object."""
    qtbot.waitUntil(lambda: not isValid(thing), timeout=WAIT)


def add_article(library: Library, source: str, events: Sequence[NewEvent] = ()) -> int:
    """Store an article with marked mentions; every target of a link becomes a person of that name."""
    marked = read_marked_text(source)
    ids: dict[str, int] = {}
    with library.store.quiet():
        article_id = library.articles.add(_article(marked.title, marked.text), marked.paragraphs)
        for _, slug in marked.mentions:
            if slug not in ids:
                actor = Actor(0, str(uuid.uuid4()), slug, ActorKind.PERSON, f"Who {slug} is.", False, (), (), ())
                ids[slug] = library.actors.add(actor)
        library.actors.add_mentions(article_id, [Mention(ids[slug], span) for span, slug in marked.mentions])
        for event in events:
            library.events.add(
                article_id,
                Event(
                    id=0,
                    uuid=str(uuid.uuid4()),
                    article_id=article_id,
                    date=None if event.date is None else Moment.parse(event.date),
                    date_basis=DateBasis.STATED,
                    date_rule="",
                    title=event.title,
                    detail="",
                    claim=Claim.REPORT,
                    key=False,
                    actors=tuple(EventActor(ids[slug], "") for slug in event.actors),
                    anchor=find_quote(marked, event.quote),
                    same_as=None,
                ),
            )
    return article_id


def _article(title: str, text: str) -> Article:
    return Article(
        id=0,
        uuid=str(uuid.uuid4()),
        title=title,
        author="The tests",
        publication="",
        published=None,
        published_confirmed=False,
        origin="",
        language="en",
        form=ArticleForm.ARTICLE,
        edition=1,
        text=text,
        sha256=sha256_of(text),
    )


def first_lesson(path: Path) -> Lesson:
    """The first article of a library."""
    with Library.open(path, write=False) as library:
        return read_lesson(library, library.articles.summaries()[0].id)


def lesson_of(window: Window) -> Lesson:
    """The lesson that a window shows."""
    assert window.lesson is not None
    return window.lesson


def actor(window: Window, name: str) -> Actor:
    """The actor of that name."""
    return next(found for found in lesson_of(window).actors if found.name == name)


def event(window: Window, part: str) -> Event:
    """The event whose headline holds these words."""
    return next(found for found in lesson_of(window).events if part in found.title)


def mentions_of(window: Window, name: str) -> list[int]:
    """The indices of an actor's mentions."""
    wanted = actor(window, name).id
    return [n for n, mention in enumerate(lesson_of(window).mentions) if mention.actor_id == wanted]


def mention_box(reader: Reader, index: int) -> QRect:
    """The box of a mention's first line in the viewport, scrolled into view."""
    assert reader.lesson is not None
    reader.go_to(reader.lesson.mentions[index].span.start)
    box = reader.mention_box(index)
    return QRect(reader.viewport().mapFromGlobal(box.topLeft()), box.size())


def offset_point(reader: Reader, offset: int) -> QPoint:
    """The middle of a letter of the article in the viewport, scrolled into view."""
    reader.go_to(offset)
    left, right = reader._cursor_box(offset), reader._cursor_box(offset + 1)
    if right.top() != left.top():
        return QPoint(left.left() + 3, left.center().y())
    return QPoint((left.left() + right.left()) // 2, left.center().y())


def click(widget: QWidget, point: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Click at a place of a widget."""
    QTest.mouseClick(widget, button, Qt.KeyboardModifier.NoModifier, point)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Press keys, one after the other."""
    for key in keys:
        QTest.keyClick(widget, key)


def picture(widget: QWidget) -> QImage:
    """What a widget looks like now."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours(image: QImage, box: QRect | None = None) -> Counter[str]:
    """How many pixels of a box, or of the whole, have which colour."""
    cut = image if box is None else image.copy(box & image.rect())
    return Counter({f"#{value & 0xFFFFFF:06x}": n for value, n in _counted(bytes(cut.constBits())).items()})


def _counted(data: bytes) -> Counter[int]:
    """How often each pixel comes, of 32 bits and without gaps between the rows, as picture() gives them.

    Most of a window is plain ground: by blocks it is counted in a third of the time that each pixel by itself takes.
    """
    end = len(data) // _BLOCK * _BLOCK
    blocks = Counter(struct.unpack(f"{_BLOCK}s" * (end // _BLOCK), data[:end]))
    found = Counter(memoryview(data[end:]).cast("I"))
    found.update(memoryview(b"".join(block for block, times in blocks.items() if times == 1)).cast("I"))
    for block, times in blocks.items():
        if times > 1:
            for value in memoryview(block).cast("I"):
                found[value] += times
    return found


def keep(image: QImage, name: str) -> None:
    """Save a picture for people to look at."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert image.save(str(PICTURES / f"{name}.png"), quality=80)  # packed as quickly as it can be
