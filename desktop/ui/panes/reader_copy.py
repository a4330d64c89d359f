"""What copied words of an article bring along: the line that says where they come from."""

from html import escape

from PySide6.QtCore import QMimeData

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.library.citing import source_line
from desktop.wording.language import RIGHT_TO_LEFT, Language


def quotation(lesson: Lesson, span: Span, language: Language) -> QMimeData:
    """Words of an article and, below them, their source, as plain text and as HTML."""
    words, source = lesson.text_of(span), source_line(lesson, span, language)
    code = lesson.article.language
    direction = "rtl" if code.partition("-")[0] in RIGHT_TO_LEFT else "ltr"
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in words.split("\n") if line.strip())
    quote = f'<blockquote lang="{escape(code)}" dir="{direction}">{paragraphs}</blockquote>'
    data = QMimeData()
    data.setText(f"{words}\n\n{source}")
    data.setHtml(f"{quote}<p>{escape(source)}</p>")
    return data
