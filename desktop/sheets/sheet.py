"""A lesson as a PDF file: `write_sheet`."""

from collections.abc import Callable, Iterator
from pathlib import Path

from db.model.lesson import Lesson
from desktop.drawing.theme import Theme, theme_from
from desktop.settings import read_toml, resource
from desktop.sheets.actors import actor_strips
from desktop.sheets.article import article_strips
from desktop.sheets.document import SheetDocument
from desktop.sheets.flow import Strip, flow, paint
from desktop.sheets.head import draw_foot, head_strips
from desktop.sheets.options import Paper, SheetCancelled, SheetOptions, SheetReport
from desktop.sheets.plan import Plan
from desktop.sheets.styles import frame_for
from desktop.sheets.timeline import timeline_strips
from desktop.sheets.typesetting import Typesetter


def test(lesson, target, options):
    frame = frame_for(options.paper)
    a = lesson.article
    doc = SheetDocument(frame.width, frame.height, a.title, a.author, a.language)
    plan = Plan(lesson, options, frame, theme_from(read_toml(resource("themes/light.toml"))), doc, Typesetter(resource), lambda: None)
    def strips():
        yield from head_strips(plan)
        yield from article_strips(plan)
        yield from actor_strips(plan)
        yield from timeline_strips(plan)
    pages = list(flow(list(strips()), frame.top, frame.bottom))
    for n, placed in enumerate(pages, 1):
        page = doc.new_page()
        paint(page, placed)
        draw_foot(page, plan, n, len(pages))
    Path(target).write_bytes(doc.to_bytes())
    return plan
