"""Bare ReportLab: the text in two columns, a drawn timeline, a table of actors; with the faces of the sheets."""

from pathlib import Path

from tests.bench.child import Stopwatch, report
from tests.bench.sheets import LATER, lessons, target

_FONTS = Path(__file__).resolve().parents[3] / "resources/fonts"


def main() -> None:
    first, *others = lessons()
    path = target()
    watch = Stopwatch()
    register_faces()
    build(path, first)
    until_first = watch.read()
    watch = Stopwatch()
    for lesson in others:
        build(path, lesson)
    report(first=until_first, later=watch.read() / LATER)


def register_faces():
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    for face in ("Literata-Regular", "Literata-Bold", "Inter-Regular", "Inter-SemiBold"):
        registerFont(TTFont(face, _FONTS / f"{face}.ttf"))


def build(path, lesson):
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import (
        BaseDocTemplate,
        Flowable,
        Frame,
        NextPageTemplate,
        PageBreak,
        PageTemplate,
        Paragraph,
        Table,
    )

    class Timeline(Flowable):
        def wrap(self, _width, _height):
            return page_width - 100, 400

        def draw(self):
            canvas = self.canv
            canvas.setFont("Inter-Regular", 7)
            canvas.line(60, 0, 60, 400)
            for number, event in enumerate(lesson.events):
                y = 395 - number * 395 / len(lesson.events)
                canvas.circle(60, y, 2.5, fill=1)
                canvas.drawRightString(50, y - 2, event.date.edtf)
                canvas.drawString(70, y - 2, event.title)

    page_width, page_height = A4
    heading = ParagraphStyle("heading", fontName="Literata-Bold", fontSize=14, leading=18)
    body = ParagraphStyle("body", fontName="Literata-Regular", fontSize=9, leading=12, spaceAfter=5)
    cell = ParagraphStyle("cell", fontName="Inter-Regular", fontSize=8, leading=10)
    width, height = (page_width - 120) / 2, page_height - 100
    document = BaseDocTemplate(str(path), pagesize=A4, title=lesson.article.title)
    document.addPageTemplates(
        [
            PageTemplate("two", [Frame(50, 50, width, height), Frame(70 + width, 50, width, height)]),
            PageTemplate("one", [Frame(50, 50, page_width - 100, height)]),
        ]
    )
    story = [Paragraph(lesson.article.title, heading)]
    story += [Paragraph(text, body) for text in lesson.article.text.split("\n")]
    story += [NextPageTemplate("one"), PageBreak(), Timeline()]
    rows = [[Paragraph(actor.name, cell), Paragraph(actor.gloss, cell)] for actor in lesson.actors]
    story.append(Table(rows, colWidths=[110, page_width - 220]))
    document.build(story)
