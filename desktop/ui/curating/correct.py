"""The text of an article as a whole, to be corrected; what stands in it keeps its places."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from db.model.article import ParagraphKind
from db.model.lesson import Lesson
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.offsets import to_utf16
from desktop.ui.words import tr

_HEADING = "# "
"""What begins a heading in the field, as in Markdown."""


class CorrectDialog(SavingDialog):
    """Each line is a paragraph; one that begins with # and a blank is a heading."""

    saved = Signal(str, object)
    """The text, and the ParagraphKinds of its lines: as an object, as Qt would make strings of them in a list."""

    def __init__(
        self, lesson: Lesson, offset: int, look: Look, parent: QWidget | None = None, *, typed: Sequence[str] = ()
    ) -> None:
        """Begin with the text as it is, or the lines that were typed before; the cursor at a place (in code points)."""
        super().__init__(tr("Correct the text"), parent)
        self.resize(760, 620)
        lines, shift = _lines_of(lesson, offset)
        self._before = "\n".join(lines)
        self.text = QPlainTextEdit("\n".join(typed) if typed else self._before)
        self.text.setFont(look.reading_font(16.5 / look.settings.text_size))
        self.text.setAccessibleName(tr("Text of the article"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._show_what_is_possible)
        why = QLabel(
            tr(
                "Each line is a paragraph, and one that begins with # is a heading. Mentions, evidence and notes keep"
                " their places; those whose words you change are listed afterwards, to be looked at."
            )
        )
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setWordWrap(True)
        self.make_buttons(tr("Keep the corrected text (Ctrl+Enter)"))
        self.save_with_ctrl_enter()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(why)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)
        cursor = self.text.textCursor()
        place = to_utf16(self._before, min(offset + shift, len(self._before)))
        cursor.setPosition(min(place, self.text.document().characterCount() - 1))
        self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_what_is_possible()

    def text_now(self) -> tuple[str, list[ParagraphKind]]:
        """The corrected text without its # signs, and the kind of each line; blank lines are left out."""
        lines: list[str] = []
        kinds: list[ParagraphKind] = []
        for line in self._typed().split("\n"):
            heading = line.startswith(_HEADING)
            words = line.removeprefix(_HEADING).strip()
            if words:
                lines.append(words)
                kinds.append(ParagraphKind.HEADING if heading else ParagraphKind.BODY)
        return "\n".join(lines), kinds

    @staticmethod
    def lines_of(text: str, kinds: Sequence[ParagraphKind]) -> list[str]:
        """What is typed for a text: its lines, with # before headings."""
        return [_line(words, kind) for words, kind in zip(text.split("\n"), kinds, strict=True)]

    def hand_over(self) -> None:
        """Say what the text is now."""
        self.saved.emit(*self.text_now())

    def _show_what_is_possible(self) -> None:
        text = self._typed()
        self.save.setEnabled(bool(text.strip()) and text != self._before)

    def _typed(self) -> str:
        """What stands in the field. (As a plain text, Qt would give a blank for every no-break space.)"""
        return self.text.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def _line(words: str, kind: ParagraphKind) -> str:
    return _HEADING + words if kind is ParagraphKind.HEADING else words


def _lines_of(lesson: Lesson, offset: int) -> tuple[Sequence[str], int]:
    """The paragraphs with # before headings, and how many characters those add before an offset."""
    lines: list[str] = []
    shift = 0
    for paragraph in lesson.paragraphs:
        heading = paragraph.kind is ParagraphKind.HEADING
        lines.append(_line(lesson.text_of(paragraph.span), paragraph.kind))
        shift += len(_HEADING) if heading and paragraph.span.start <= offset else 0
    return lines, shift
