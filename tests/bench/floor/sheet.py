"""Bare ReportLab: the text, a drawn timeline and a table of actors, in the faces and sizes of the sheets."""

from pathlib import Path

from tests.bench.child import Stopwatch, report
from tests.bench.sheets import LATER, lessons, target

_FONTS = Path(__file__).resolve().parents[3] / "resources/fonts"


def main() -> None:
    first, second, *others = lessons()
    path = target()
    watch = Stopwatch()
    register_faces()
    pages = build(path, first)
    until_first = watch.read()
    build(path, second)
    watch = Stopwatch()
    for lesson in others:
        build(path, lesson)
    report(first=until_first, later=watch.read() / LATER, pages=pages)


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
            return 450, 400

        def draw(self):
            canvas = self.canv
            canvas.setFont("Inter-Regular", 9)
            canvas.line(90, 0, 90, 400)
            for number, event in enumerate(lesson.events):
                y = 395 - number * 395 / len(lesson.events)
                canvas.circle(90, y, 2.5, fill=1)
                canvas.drawRightString(80, y - 2, event.date.edtf)
                canvas.drawString(100, y - 2, event.title)

    title = ParagraphStyle("title", fontName="Literata-Bold", fontSize=21, leading=26)
    body = ParagraphStyle("body", fontName="Literata-Regular", fontSize=11, leading=16.5, spaceAfter=6.5)
    cell = ParagraphStyle("cell", fontName="Inter-Regular", fontSize=9.25, leading=13)
    document = BaseDocTemplate(str(path), pagesize=A4, title=lesson.article.title)
    narrow = Frame(78, 74, 353, 714, leftPadding=0, rightPadding=0)  # beside it the margins for numbers and notes
    whole = Frame(56, 74, 483, 714, leftPadding=0, rightPadding=0)
    document.addPageTemplates([PageTemplate("text", [narrow]), PageTemplate("rest", [whole])])
    story = [Paragraph(lesson.article.title, title)]
    story += [Paragraph(text, body) for text in lesson.article.text.split("\n")]
    story += [NextPageTemplate("rest"), PageBreak()]
    rows = [[Paragraph(actor.name, cell), Paragraph(actor.gloss, cell)] for actor in lesson.actors]
    story += [Table(rows, colWidths=[156, 251], hAlign="LEFT"), PageBreak(), Timeline()]
    document.build(story)
    return document.page
