"""Lessons made by hand from the model's values, small enough to be checked by eye."""

import re
from collections.abc import Sequence
from pathlib import Path

from db.model.actor import Actor, ActorKind, Mention, OriginalName, Side
from db.model.article import Anchor, Article, ArticleForm, Paragraph, ParagraphKind, Span
from db.model.event import Claim, DateBasis, Event, LaterEvent
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.sheets.design import Design, Master, Part, PartKind, PrintFor, whole_design
from desktop.sheets.material import Material
from desktop.sheets.writing import SheetReport, write_sheet
from desktop.wording.language import ENGLISH, Language

WHOLE = whole_design(Part(PartKind.ARTICLE), Part(PartKind.CAST), Part(PartKind.TIMELINE))
"""The article, who is who and the timeline."""

TITLE = "A bridge between two valleys"

PARAGRAPHS = (
    "For sixty years the two valleys were joined by a ferry alone. In 1962 Nadia Rahal proposed a bridge; the River "
    "Board refused it, and wrote that nobody would ever cross. Rahal kept the letter. Those who knew her say that she "
    "read it aloud at every meeting, slowly, with the date.",
    "# The board gives way",
    "By 2017 the River Board had changed its mind. In July 2016 its chairman, Yosef Amir, met Rahal at the landing of "
    "the ferry Konstanz, and on 11 January he signed. What was said between them is not on record, although both of "
    "them spoke of it often and never alike.",
    "Two towns now quarrel about the toll. Upper Valley seems to want none; Lower Valley, so its mayor says, cannot "
    "pay for the bridge without one. The River Board keeps silent. It may be waiting for the towns to tire.",
    "# What it cost",
    "The bridge cost about as much as the ferry had earned in a century. Whether it was worth it, the author doubts: "
    "most of those who cross it, Upper Valley found in a count, come to look at the view and go home again.",
)

RAHAL, AMIR, BOARD, UPPER, LOWER, FERRY = range(1, 7)


def actor(
    number: int,
    name: str,
    kind: ActorKind,
    gloss: str,
    *,
    key: bool = False,
    aliases: Sequence[str] = (),
    originals: Sequence[tuple[str, str]] = (),
) -> Actor:
    names = tuple(OriginalName(text, language) for text, language in originals)
    return Actor(number, f"actor-{number}", name, kind, gloss, key, tuple(aliases), names, ())


CAST = (
    actor(
        RAHAL,
        "Nadia Rahal",
        ActorKind.PERSON,
        "Engineer who proposed the bridge in 1962.",
        key=True,
        aliases=["Rahal"],
        originals=[("نادية رحال", "ar")],
    ),
    actor(
        BOARD,
        "River Board",
        ActorKind.INSTITUTION,
        "Body that decides what is built on the river; it refused the bridge for half a century.",
        originals=[("الهيئة العليا المشتركة لإدارة شؤون النهر والأراضي المحيطة به", "ar")],
    ),
    actor(
        AMIR,
        "Yosef Amir",
        ActorKind.PERSON,
        "Chairman of the River Board.",
        key=True,
        originals=[("יוסף אמיר", "he")],
    ),
    actor(FERRY, "Konstanz", ActorKind.SHIP, "The last ferry.", originals=[("Констанц", "ru")]),
    actor(UPPER, "Upper Valley", ActorKind.PLACE, "Town above the bridge."),
    actor(LOWER, "Lower Valley", ActorKind.PLACE, "Town below the bridge."),
)


def event(
    text: str,
    number: int,
    date: str | None,
    title: str,
    quote: str,
    *,
    basis: DateBasis = DateBasis.STATED,
    claim: Claim = Claim.REPORT,
    key: bool = False,
    detail: str = "",
) -> Event:
    start = text.index(quote)
    anchor = Anchor.of(text, Span(start, start + len(quote)))
    moment = Moment.parse(date) if date else None
    return Event(number, f"event-{number}", 1, moment, basis, "", title, detail, claim, key, (), anchor, None)


def lesson(
    paragraphs: Sequence[str],
    *,
    title: str = TITLE,
    cast: Sequence[Actor] = (),
    events: Sequence[Event] = (),
    later: Sequence[LaterEvent] = (),
    sides: Sequence[Side] = (),
    author: str = "Ruth Maurer",
    language: str = "en",
    form: ArticleForm = ArticleForm.ARTICLE,
) -> Lesson:
    """A lesson of paragraphs, or of headings: "# ...". Every name and alias of the cast in them is a mention."""
    text, laid_out = "", []
    number = 0
    for written in paragraphs:
        heading = written.startswith("# ")
        start = len(text) + (1 if text else 0)
        text += ("\n" if text else "") + written.removeprefix("# ")
        number += not heading
        kind = ParagraphKind.HEADING if heading else ParagraphKind.BODY
        laid_out.append(Paragraph(Span(start, len(text)), kind, None if heading else number))
    article = Article(
        1, "article-1", title, author, "The Valley Post", Moment.parse("2017-03-15"), True,
        "Told for the tests of this program", language, form, 2, text, "",
    )  # fmt: skip
    return Lesson(
        article, tuple(laid_out), tuple(cast), _mentions(text, cast), tuple(events), (), (), (), tuple(later),
        tuple(sides), {},
    )  # fmt: skip


def _mentions(text: str, cast: Sequence[Actor]) -> tuple[Mention, ...]:
    named = {name: one.id for one in cast for name in (one.name, *one.aliases)}
    if not named:
        return ()
    pattern = "|".join(re.escape(name) for name in sorted(named, key=len, reverse=True))
    return tuple(Mention(named[found[0]], Span(*found.span())) for found in re.finditer(pattern, text))


def bridge(**changes: object) -> Lesson:
    """The lesson that most tests print: two pages and more, of everything that a lesson can hold."""
    text = "\n".join(written.removeprefix("# ") for written in PARAGRAPHS)
    events = (
        event(text, 1, "1962", "Rahal proposes a bridge", "In 1962 Nadia Rahal proposed a bridge", key=True),
        event(text, 2, "2016-07", "Amir meets Rahal", "In July 2016 its chairman, Yosef Amir, met Rahal"),
        event(
            text, 3, "../2017", "The board has changed its mind", "By 2017 the River Board had changed its mind",
            claim=Claim.JUDGEMENT,
        ),
        event(
            text, 4, "2017-01-11", "Amir signs", "on 11 January he signed", basis=DateBasis.WORKED_OUT, key=True,
            detail="Nobody says what.",
        ),
        event(
            text, 5, "2017-03~", "Two towns quarrel about the toll", "Two towns now quarrel about the toll.",
            claim=Claim.HEDGED, basis=DateBasis.WORKED_OUT,
        ),
        event(text, 6, None, "A count of those who cross", "Upper Valley found in a count"),
    )  # fmt: skip
    later = (LaterEvent(1, "later-1", Moment.parse("2019-04"), "The toll is dropped", "The Valley Post, 3 April 2019"),)
    return lesson(PARAGRAPHS, **{"cast": CAST, "events": events, "later": later, **changes})  # type: ignore[arg-type]


ARABIC_PARAGRAPHS = (
    "ظلّ الواديان ستين عامًا لا يصل بينهما إلا عبّارة. وفي عام 1962 اقترحت نادية رحال بناء جسر، فرفضه مجلس النهر وكتب أن "
    "أحدًا لن يعبره أبدًا. احتفظت رحال بالرسالة (وهي من صفحة واحدة)، وكانت تقرؤها بصوت عالٍ في كل اجتماع.",
    "# المجلس يتراجع",
    "بحلول عام 2017 كان مجلس النهر قد غيّر رأيه. وفي يوليو 2016 التقى رئيسه يوسف عامر برحال عند مرسى العبّارة Konstanz، "
    "ووقّع في 11 يناير.",
    "The letter said in English: nobody will ever cross, and the River Board will not pay for a bridge that nobody "
    "needs; Nadia Rahal kept it for half a century.",
    "تختلف البلدتان الآن على رسم العبور، ويلتزم مجلس النهر الصمت.",
)


def arabic() -> Lesson:
    """A lesson that runs from right to left, with a paragraph in it that does not."""
    text = "\n".join(written.removeprefix("# ") for written in ARABIC_PARAGRAPHS)
    cast = (
        actor(
            1,
            "نادية رحال",
            ActorKind.PERSON,
            "مهندسة اقترحت بناء الجسر عام 1962.",
            key=True,
            aliases=["رحال", "Nadia Rahal"],
            originals=[("Nadia Rahal", "en")],
        ),
        actor(
            2,
            "مجلس النهر",
            ActorKind.INSTITUTION,
            "هيئة تقرر ما يُبنى على النهر، رفضت الجسر نصف قرن.",
            aliases=["River Board"],
        ),
        actor(3, "يوسف عامر", ActorKind.PERSON, "رئيس مجلس النهر.", originals=[("יוסף אמיר", "he")]),
    )
    events = (
        event(text, 1, "1962", "رحال تقترح بناء جسر", "وفي عام 1962 اقترحت نادية رحال بناء جسر", key=True),
        event(text, 2, "2016-07", "عامر يلتقي رحال", "وفي يوليو 2016"),
        event(text, 3, "2017-01-11", "عامر يوقّع", "ووقّع في 11 يناير", basis=DateBasis.WORKED_OUT),
    )
    return lesson(
        ARABIC_PARAGRAPHS, title="جسر بين واديين", cast=cast, events=events, author="روت ماورر", language="ar"
    )


def write(
    written: Lesson,
    path: Path,
    design: Design = WHOLE,
    language: Language = ENGLISH,
    print_for: PrintFor = PrintFor.STANDARD,
) -> SheetReport:
    """A student copy of a lesson's sheet."""
    return write_sheet(Material(written), design, [Master(print_for=print_for)], path, language)
